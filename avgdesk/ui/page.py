"""A page of the window: one form, one subject, one thing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from avgdesk.outcome import Topic
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.widgets.buttons import push


class Page(FormWidget):
    """A subclass sets `form`, `key` and `topics`, and fills itself in `reload()` (called when it is first shown and
    when one of its topics changed). It reads through services there only.

    `header_changed` makes the window read `title()`, `count()` and `buttons()` again.
    """

    key: ClassVar[str]
    topics: ClassVar[frozenset[Topic]] = frozenset()
    live_search: ClassVar[bool] = False  # the search box filters this page by `search(text)`; else it finds records

    header_changed = Signal()
    typed = Signal(str)  # a letter that was typed in the page's list: the search box takes it

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._buttons: list[QPushButton] = []
        self.build()

    def build(self) -> None:
        """Connect signals, set columns, add buttons; once, no reading of data."""

    def title(self) -> str:
        raise NotImplementedError

    def count(self) -> int | None:
        """The number beside the title; None shows none."""
        return None

    def more(self) -> bool:
        """Whether more matched than `count` tells: a live search lists only the first of very many."""
        return False

    def reload(self) -> None:
        raise NotImplementedError

    def select(self, ref: UUID) -> None:
        """Show the record `ref`, if this page has it."""

    def show_section(self, key: str) -> None:
        """Go to one tab or filter, for pages that have them: where a line of the to-do list leads."""

    def search(self, text: str) -> None:
        """Filter by `text`; for pages with `live_search`."""

    def focus_list(self) -> None:
        """Go from the search box into the list below it."""
        self.window().focusNextChild()

    def search_typed(self, text: str) -> None:
        """The same at each key in the search box; a page may let what stands beside its list follow later."""
        self.search(text)

    def leave(self) -> bool:
        """Asked before another page is shown or the window closes; False keeps this page (unsaved edits)."""
        return True

    def selected(self) -> UUID | None:
        """The record that is chosen: what `select` is called with after a lock."""
        table = getattr(self, "table", None)
        key = table.current_key() if isinstance(table, RecordTable) else None
        return key if isinstance(key, UUID) else None

    def kept_more(self) -> dict[str, Any]:
        """What else is to come back after a lock, as something that JSON can hold; ticks do by themselves."""
        return {}

    def take_more(self, kept: dict[str, Any]) -> None:
        """What `kept_more` told, before the ticks are set again."""

    def whereabouts(self) -> list[str | None]:
        """Itself and its chosen record, for a form that is opened from here (`ui.ways`)."""
        ref = self.selected()
        return ["page", self.key, str(ref) if ref else None]

    def buttons(self) -> list[QPushButton]:
        """The buttons in the header, left to right; the primary one last."""
        return self._buttons

    def add_button(self, text: str, do: Callable[[], object], role: str = "", shortcut: str = "") -> QPushButton:
        """A button in the header; `role` is "primary", "destructive" or none."""
        button = push(text, do, role, shortcut)
        self._buttons.append(button)
        return button
