"""What was typed and not saved when the administration locked comes back in the same form after unlocking.

Nothing of it is written anywhere: `services.drafts` seals it in memory. A form takes a draft back only when it shows
what it showed then, so that a record that changed meanwhile, or another one, is never filled with it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from PySide6.QtWidgets import QSpinBox as SpinBox

from avgdesk.services.drafts import Draft
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.widgets.password_field import PasswordField

if TYPE_CHECKING:
    from avgdesk.ui.views.settings import SettingsPage

SETTINGS = "settings"
INITIAL = "initial"  # the property of a dialog that holds the digest
Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox | SpinBox


class Waiting:
    """The drafts of this session that no form has taken back yet."""

    def __init__(self, drafts: Iterable[Draft] = ()) -> None:
        self.drafts = list(drafts)

    def first_shown(self, form: FormDialog) -> None:
        """Remember what a form shows at first; fill it when a draft is waiting for exactly this."""
        form.setProperty(INITIAL, digest(form))
        for draft in self.drafts:
            if draft.form == form.form and draft.initial == form.property(INITIAL):
                self.drafts.remove(draft)
                fill(form, draft.fields)
                return

    def fill_settings(self, page: Page) -> None:
        """What was typed in a tab of the settings, without being asked for."""
        sections = cast("SettingsPage", page).sections.values() if page.key == SETTINGS else ()
        forms = {section.form: section for section in sections}
        for draft in [each for each in self.drafts if each.form in forms]:
            self.drafts.remove(draft)
            fill(forms[draft.form], draft.fields)


def collect(page: Page | None) -> list[Draft]:
    """The open dialogs, the topmost first, and what was typed in the settings."""
    if page is None:
        return []
    found = [_of_dialog(page, form) for form in _open_dialogs() if form.property(INITIAL) not in (None, digest(form))]
    if page.key == SETTINGS:
        dirty = [section for section in cast("SettingsPage", page).sections.values() if section.dirty()]
        found += [Draft(page.key, section.form, None, values(section)) for section in dirty]
    return found


def _of_dialog(page: Page, form: FormDialog) -> Draft:
    edits = getattr(form, "before", None) is not None
    return Draft(page.key, form.form, _chosen(page) if edits else None, values(form), str(form.property(INITIAL)))


def _open_dialogs() -> Iterator[FormDialog]:
    for widget in reversed(QApplication.topLevelWidgets()):
        if isinstance(widget, FormDialog) and widget.isVisible() and widget.keeps_draft:
            yield widget


def _chosen(page: Page) -> UUID | None:
    table = page.findChild(RecordTable)
    key = table.current_key() if table is not None else None
    return key if isinstance(key, UUID) else None


def values(form: QWidget) -> dict[str, str]:
    """What stands in the fields, by their names; never a password."""
    return {field.objectName(): _value(field) for field in _fields(form)}


def digest(form: QWidget) -> str:
    """Of `values`, to compare without keeping them."""
    return hashlib.sha256(json.dumps(values(form), sort_keys=True).encode("utf-8")).hexdigest()


def fill(form: QWidget, kept: Mapping[str, str]) -> None:
    """Choices first: they show and hide other fields."""
    fields = sorted(_fields(form), key=lambda field: isinstance(field, QLineEdit | QPlainTextEdit))
    for field in fields:
        if field.objectName() in kept:
            _put(field, kept[field.objectName()])


def _fields(form: QWidget) -> list[Field]:
    return [field for field in form.findChildren(QWidget) if isinstance(field, Field) and _is_kept(field)]


def _is_kept(field: Field) -> bool:
    inner = isinstance(field.parent(), QComboBox | QAbstractSpinBox)
    read_only = isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly()
    return bool(field.objectName()) and not (inner or read_only or isinstance(field, PasswordField))


def _value(field: Field) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentIndex())
    if isinstance(field, QCheckBox):
        return "1" if field.isChecked() else ""
    if isinstance(field, SpinBox):
        return str(field.value())
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _put(field: Field, value: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(int(value))
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, SpinBox):
        field.setValue(int(value))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(value)
    else:
        field.setText(value)
