"""What was typed and not saved when the administration locked comes back after unlocking, in the same form.

Nothing of it is written anywhere: `services.drafts` seals it in memory. The form is reached by the calls that led to it
(`ui.ways`), reads its record anew, and only the fields that its user had changed are filled in again. When such a field
shows something else than it did then, because somebody changed the record meanwhile, the user is told to compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from avgdesk.errors import AvgdeskError
from avgdesk.i18n import tr
from avgdesk.services.drafts import Draft
from avgdesk.ui import ways
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import KeptDialog
from avgdesk.ui.kept_fields import MORE, fill, key_of, tick, ticked, values
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.ways import Told

if TYPE_CHECKING:
    from avgdesk.ui.main_window import MainWindow
    from avgdesk.ui.views.settings import SettingsPage

SETTINGS = "settings"


class Waiting:
    """The drafts of this session that no form has taken back yet; it leads to them as a `ways.Guide`."""

    def __init__(self, desk: Desk, window: MainWindow, drafts: Iterable[Draft] = ()) -> None:
        self.desk, self.window = desk, window
        self.drafts = list(drafts)
        self._leading = False
        self._last: KeptDialog | None = None
        self._count = 0

    def first_shown(self, form: KeptDialog) -> None:
        """Remember what a form shows at first; fill it when a draft is waiting for it."""
        self._count += 1
        form.at_first, form.reached_by, form.shown_as = values(form), ways.now(), self._count
        if not form.keeps_draft:
            return
        for draft in self.drafts:
            if draft.form == form.form and (self._leading or (draft.way and list(draft.way) == form.reached_by)):
                self.drafts.remove(draft)
                self._fill(form, draft)
                return

    def lead(self) -> None:
        """Reach the forms again that were open; returns when they are closed."""
        first = next(iter(self.drafts), None)
        if first is None:
            return
        self._leading = True
        try:
            if first.way:
                ways.follow(first.way[0], self)
        except AvgdeskError as problem:  # its record is gone
            self.drafts.clear()
            self.desk.dispatcher.refuse(problem)
        finally:
            self._leading, self._last = False, None
        if self.drafts:
            text = tr("What you had typed is kept. Open the same form again and it stands there.")
            self.desk.prompter.tell(tr("Unlocked"), text)

    def place(self, told: Told) -> object:
        """The page, the tab of the settings or the dialog that a call was about."""
        kind, key, ref = told
        if kind == "dialog":
            return self._last
        self.window.go(key if kind == "page" else SETTINGS, ways.uid(ref) if kind == "page" else None)
        page = self.window.page(key if kind == "page" else SETTINGS)
        if kind == "page":
            return page
        found = next(each for name, each in cast("SettingsPage", page).sections.items() if each.form == key)
        cast("SettingsPage", page).tabs.setCurrentWidget(found)
        table = found.findChild(RecordTable)
        if table is not None and ref:
            table.select_key(key_of(ref))
        return found

    def fill_page(self, page: Page, draft: Draft) -> None:
        """The ticks in its lists, and what was typed in the tabs of the settings."""
        if MORE in draft.fields:
            page.take_more(draft.fields[MORE])
        for table in page.findChildren(RecordTable):
            if table.objectName() in draft.fields:
                tick(table, draft.fields[table.objectName()])
        sections = cast("SettingsPage", page).sections if page.key == SETTINGS else {}
        for section in sections.values():
            if section.form in draft.fields:
                fill(section, draft.fields[section.form])
                cast("SettingsPage", page).tabs.setCurrentWidget(section)

    def _fill(self, form: KeptDialog, draft: Draft) -> None:
        shown = form.at_first or {}
        fill(form, draft.fields)
        self._last = form
        if any(shown.get(name) not in (before, draft.fields[name]) for name, before in draft.before.items()):
            QTimer.singleShot(0, form, self._warn)
        below = len(form.reached_by or ())
        following = next(iter(self.drafts), None)
        if following is not None and following.way and len(following.way) > below:
            call = following.way[below]
            QTimer.singleShot(0, form, lambda: ways.follow(call, self))

    def _warn(self) -> None:
        text = tr("This was changed while AVGdesk was locked. What you had typed stands in the form again.")
        self.desk.prompter.tell(tr("Compare first"), text, tr("Look at the fields before you save them."))


def collect(page: Page | None) -> list[Draft]:
    """Where the user was, then the open dialogs from the lowest on when something was changed in one of them."""
    if page is None:
        return []
    ref = page.selected()
    forms = [draft for form in _open_dialogs() for draft in (*_before(page, form), _of_dialog(page, form))]
    return [Draft(page.key, "", ref, _of_page(page)), *(forms if any(draft.fields for draft in forms) else ())]


def _of_page(page: Page) -> dict[str, Any]:
    tables = [table for table in page.findChildren(RecordTable) if table.objectName() and table.checked()]
    found: dict[str, Any] = {table.objectName(): ticked(table) for table in tables}
    if tables and (more := page.kept_more()):
        found[MORE] = more
    for section in cast("SettingsPage", page).sections.values() if page.key == SETTINGS else ():
        if section.dirty():
            found[section.form] = values(section)
    return found


def _before(page: Page, form: KeptDialog) -> Iterator[Draft]:
    for name, more in form.kept_before().items():
        yield Draft(page.key, name, None, {MORE: more}, {}, form.reached_by or [])


def _of_dialog(page: Page, form: KeptDialog) -> Draft:
    first, typed = form.at_first or {}, values(form)
    changed = {name: value for name, value in typed.items() if first.get(name) != value}
    return Draft(page.key, form.form, None, changed, {name: first.get(name) for name in changed}, form.reached_by or [])


def _open_dialogs() -> list[KeptDialog]:
    every = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KeptDialog)]
    shown = [form for form in every if form.isVisible() and form.keeps_draft and form.at_first is not None]
    return sorted(shown, key=lambda form: form.shown_as)
