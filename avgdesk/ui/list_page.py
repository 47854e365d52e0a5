"""What the pages with a long list share: search, sort, fill, the pause while someone types, a row's menu, and undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, ClassVar, Protocol
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from avgdesk.domain.listing import ListQuery
from avgdesk.i18n import tr
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission
from avgdesk.ui import deeds, exporting
from avgdesk.ui.deeds import Deed
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.typing_pause import TypingPause
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.ui.widgets.undo_bar import UndoBar

AFTER_PAINTING = 30  # milliseconds: what stands beside a list that is opened comes after it


class Edit(Protocol):
    """One change of a record, as the service of the page gives it."""

    @property
    def before(self) -> Any: ...
    @property
    def after(self) -> Any: ...


class EditDialog(Protocol):
    """The form of one record; `edit` is what it changed."""

    @property
    def edit(self) -> Edit | None: ...


class LongListPage(Page):
    """The list on the left, the chosen record on the right.

    Enter and F2 edit, Ctrl+Z takes the last change back, a letter typed in the list goes on in the search box.
    A subclass names its `service` (`page_source`, `can_undo`, `undo`) and its `first_query`, and says what it shows
    (`set_up`, `show_row`), what can be done (`deeds`, `edit_dialog`), and why it is empty (`why_empty`, `ways_out`).
    """

    live_search = True
    samples: ClassVar[bool] = False  # a search that matches very many lists only some of them, also after the typing
    service: ClassVar[Any]
    table: RecordTable
    empty: EmptyList
    undo_bar: UndoBar
    detail_card: Card

    def build(self) -> None:
        self.query = self.first_query()
        self._edit: Edit | None = None
        self._new = True
        self._whole: tuple[ListQuery, date, PageSource[Any]] | None = None
        self._pause = TypingPause(self)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.set_up())
        self.table.show_sort(self.query.sort, descending=self.query.descending)
        self._connect()
        if self.desk.may(Permission.EXPORT):
            self.add_button(tr("Export…"), lambda: exporting.export_list(self.desk, self.key, self.query))
        self.add_buttons()

    def _connect(self) -> None:
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _: self.edit())
        self.table.typed.connect(self.typed)
        self.table.sorted.connect(self._sort)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self._pause.over.connect(self._show_chosen)
        self._pause.rest.connect(self._settle)
        self.undo_bar.wanted.connect(self.undo)
        only_here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo, context=only_here)
        QShortcut(QKeySequence("F2"), self, self.edit, context=only_here)

    # --- what a subclass says ---

    def first_query(self) -> ListQuery:
        raise NotImplementedError

    def set_up(self) -> QWidget:
        """Columns and filters; gives the pane that shows the chosen record."""
        raise NotImplementedError

    def add_buttons(self) -> None:
        """Those in the header besides Export."""

    def widen_for(self, ref: UUID) -> None:
        """Filters under which the record `ref` is listed."""
        raise NotImplementedError

    def filled(self, count: int) -> None:
        """After the list was filled with so many lines."""

    def show_row(self, row: Any) -> None:
        """Show a line, or None, beside the list."""
        raise NotImplementedError

    def deeds(self, row: Any) -> list[Deed]:
        """What this user may do with this record."""
        raise NotImplementedError

    def edit_dialog(self, uid: UUID) -> EditDialog:
        """The form of a record."""
        raise NotImplementedError

    def why_empty(self) -> tuple[str, str]:
        """Why the list is empty, and what to do."""
        raise NotImplementedError

    def ways_out(self) -> Sequence[tuple[str, Any]]:
        """Buttons of an empty list."""
        raise NotImplementedError

    # --- the list ---

    def count(self) -> int | None:
        return self.table.records.rowCount()

    def more(self) -> bool:
        source = self.table.records.source
        return isinstance(source, PageSource) and source.more

    def reload(self) -> None:
        if self._edit is not None and not self.service.can_undo(self.desk.ctx, self._edit):
            self._edit = None
            self.undo_bar.forget()
        self._whole = None
        self._fill()
        if self._new:
            QTimer.singleShot(AFTER_PAINTING, self, self._show_first)

    def select(self, ref: UUID) -> None:
        """Show the record `ref`, under wider filters when the present ones leave it out."""
        if not self.table.select_key(ref):
            self.widen_for(ref)
            self.table.select_key(ref)
        self._show_first()

    def search_typed(self, text: str) -> None:
        self._pause.note()
        self.search(text)

    def search(self, text: str) -> None:
        self.ask(search=text)

    def focus_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def ask(self, *, keep: bool = True, **changed: Any) -> None:
        """The list under a query with these fields changed; with `keep` the chosen record stays chosen."""
        self.query = replace(self.query, **changed)
        self._fill(keep)
        self.header_changed.emit()

    def _sort(self, column: str, descending: bool) -> None:
        self._pause.note()
        self.ask(sort=column, descending=descending)

    def _settle(self) -> None:
        """After the last key: everything that matches, from its top unless another line was chosen."""
        if self.query.search and self.desk.is_open and not (self.samples and self.more()):
            self._fill(keep=self.table.currentIndex().row() > 0)
            self.header_changed.emit()

    def _source(self) -> PageSource[Any]:
        """The list of the query: bounded while someone types, the whole of it otherwise."""
        ask = partial(self.service.page_source, self.desk.ctx, self.query)
        if not self.query.search:
            key = (self.query, self.desk.today)
            if self._whole is None or self._whole[:2] != key:
                self._whole = (*key, ask())
            return self._whole[2]
        if self._pause.typing or self.samples:
            some: PageSource[Any] = ask(live=True)
            if self._pause.typing or some.more:
                return some
        whole: PageSource[Any] = ask()
        return whole

    def _fill(self, keep: bool = True) -> None:
        self.table.set_source(self._source(), keep=keep and not self._pause.typing)
        count = self.table.records.rowCount()
        self.table.setVisible(bool(count))
        self.filled(count)
        self.empty.hide()
        if not count:
            self.empty.show_why(*self.why_empty(), self.ways_out())
        if self.table.current() is None:
            self.table.select_first()

    def import_offer(self) -> list[tuple[str, Any]]:
        """The way out of an administration that holds nothing yet."""
        may = self.desk.may(Permission.IMPORT)
        return [(tr("Import…"), partial(exporting.start_import, self.desk))] if may else []

    def _show(self, row: Any) -> None:
        if not self._pause.typing and not self._new:
            self.show_row(row)

    def _show_first(self) -> None:
        """What stands beside the list comes after it: a page that is opened shows its list at once."""
        if self._new:
            self._new = False
            self._show_chosen()

    def _show_chosen(self) -> None:
        if self.desk.is_open:
            self._show(self.table.current())

    def _offer(self, at: QPoint) -> None:
        row = self.table.current()
        if row is not None:
            deeds.offer(self.deeds(row), self.table, at)

    # --- editing ---

    @comes_back
    def edit(self) -> None:
        """Open the form of the chosen record."""
        row = self.table.current()
        if row is None or not self.desk.may(Permission.EDIT):
            return
        dialog: Any = self.edit_dialog(row.uid)
        if self.desk.prompter.show(dialog) and dialog.edit is not None and dialog.edit.before != dialog.edit.after:
            self.remember(dialog.edit, tr("Change of {number} saved."))

    def remember(self, edit: Edit, text: str) -> None:
        """Offer to take a change back; `text` with the number of its record."""
        self._edit = edit
        self.undo_bar.offer(text.format(number=edit.after.number))

    def undo(self) -> None:
        """Take the last edit of this page back."""
        if self._edit is None:
            return
        edit, self._edit = self._edit, None
        self.undo_bar.forget()
        if self.desk.dispatcher.run(self.service.undo, edit) is not None:
            self.select(edit.before.uid)
