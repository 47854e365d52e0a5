"""What stands in the fields of a form, told as text and filled in again: texts, choices, ticks, days, chosen rows.

A widget with a state of its own (`Keeps`) tells it itself. A password is never told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from avgdesk.ui.forms import KeptDialog
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.password_field import PasswordField

ON = Qt.CheckState.Checked
MORE = ""  # the name under which a dialog's `kept_more` stands


@runtime_checkable
class Keeps(Protocol):
    """A widget that tells its own state, as something that JSON can hold."""

    def kept(self) -> Any: ...

    def take_kept(self, kept: Any) -> None: ...


def values(form: QWidget) -> dict[str, Any]:
    """What stands in the fields, by their names; what is only shown is left out."""
    found = {field.objectName(): _value(field) for field in _fields(form) if not _only_shown(field)}
    if isinstance(form, KeptDialog) and (more := form.kept_more()):
        found[MORE] = more
    plain: dict[str, Any] = json.loads(json.dumps(found))
    return plain


def fill(form: QWidget, kept: Mapping[str, Any]) -> None:
    """What shows, hides and fills other fields goes first, what a dialog keeps beside its fields last.

    Twice, for a choice that only another choice lets in; the second time only what did not take its value.
    """
    for _ in range(2):
        for field in sorted(_fields(form), key=_turn):
            name = field.objectName()
            if name in kept and json.loads(json.dumps(_value(field))) != kept[name]:
                _put(field, kept[name])
    if isinstance(form, KeptDialog) and MORE in kept:
        form.take_more(kept[MORE])


def _fields(form: QWidget) -> Iterator[QWidget]:
    for widget in form.findChildren(QWidget):
        inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        if widget.objectName() and not inner and _turn(widget) >= 0:
            yield widget


def _turn(field: QWidget) -> int:
    """When it is filled; -1: not a field. A button that stays down is a filter, a password is nobody's business."""
    if isinstance(field, PasswordField | QPushButton):
        return -1
    if isinstance(field, QAbstractButton) and not field.isCheckable():
        return -1
    return next((turn for turn, kind in enumerate(_KINDS) if isinstance(field, kind.of)), -1)


def _only_shown(field: QWidget) -> bool:
    return isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly()


def _value(field: QWidget) -> Any:
    return _KINDS[_turn(field)].read(field)


def _put(field: QWidget, value: Any) -> None:
    _KINDS[_turn(field)].write(field, value)


def _chosen(table: RecordTable) -> list[Any]:
    return [key_text(table.current_key()), ticked(table)]


def _choose_row(table: RecordTable, kept: list[Any]) -> None:
    if kept[0]:
        table.select_key(key_of(kept[0]))
    tick(table, kept[1])


def _choose(box: QComboBox, kept: list[Any]) -> None:
    """By its words when the list became another one meanwhile."""
    place, text = kept
    place = place if box.itemText(place) == text else box.findText(text)
    if place >= 0:
        box.setCurrentIndex(place)
    elif box.isEditable():
        box.setEditText(text)


def ticked(table: RecordTable) -> list[str]:
    """The ticked records, as far as they have an identity that outlives the table."""
    return sorted(filter(None, map(key_text, table.checked())))


def tick(table: RecordTable, keys: list[str]) -> None:
    """Tick what `ticked` told."""
    table.set_checked({key_of(each) for each in keys})


def key_text(key: Hashable | None) -> str:
    """A record's identity in a table as text; "" when it has none that outlives the table."""
    return f"uuid:{key}" if isinstance(key, UUID) else f"text:{key}" if isinstance(key, str) else ""


def key_of(told: str) -> Hashable:
    """What `key_text` told."""
    kind, _, text = told.partition(":")
    return UUID(text) if kind == "uuid" else text


def _lines(field: QListWidget) -> list[Any]:
    """The chosen line, and the rows with a tick that can be set."""
    current = field.currentItem()
    ticked = [row for row in range(field.count()) if _can_tick(field, row) and field.item(row).checkState() == ON]
    return [current.text() if current else "", ticked]


def _choose_line(field: QListWidget, kept: list[Any]) -> None:
    current, ticked = kept
    for row in range(field.count()):
        if _can_tick(field, row):
            field.item(row).setCheckState(ON if row in ticked else Qt.CheckState.Unchecked)
        if current and field.item(row).text() == current:
            field.setCurrentRow(row)


def _can_tick(field: QListWidget, row: int) -> bool:
    return bool(field.item(row).flags() & Qt.ItemFlag.ItemIsUserCheckable)


def _day(field: QDateEdit) -> str:
    return field.date().toString(Qt.DateFormat.ISODate)


@dataclass(frozen=True, slots=True)
class _Kind:
    """Widgets of a class, or with methods of their own: how they are read and filled."""

    of: type
    read: Callable[[Any], Any]
    write: Callable[[Any, Any], None]


# in the order in which they are filled
_KINDS = (
    _Kind(RecordTable, _chosen, _choose_row),
    _Kind(QComboBox, lambda box: [box.currentIndex(), box.currentText()], _choose),
    _Kind(QAbstractButton, QAbstractButton.isChecked, QAbstractButton.setChecked),
    _Kind(Keeps, lambda widget: widget.kept(), lambda widget, kept: widget.take_kept(kept)),
    _Kind(QSpinBox, QSpinBox.value, QSpinBox.setValue),
    _Kind(QDateEdit, _day, lambda field, kept: field.setDate(QDate.fromString(kept, Qt.DateFormat.ISODate))),
    _Kind(DateField, QLineEdit.text, QLineEdit.setText),
    _Kind(QLineEdit, QLineEdit.text, QLineEdit.setText),
    _Kind(QPlainTextEdit, QPlainTextEdit.toPlainText, QPlainTextEdit.setPlainText),
    _Kind(QListWidget, _lines, _choose_line),
)
