"""Driving the pages of requests and appointments: buttons by their words, dialogs filled in by the test."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from avgdesk.ui.dialogs.appointment_edit import AppointmentDialog
from avgdesk.ui.dialogs.identity import IdentityDialog
from avgdesk.ui.dialogs.request_edit import RequestDialog
from avgdesk.ui.widgets.signature_pad import SignaturePad


def press(parent: QWidget, words: str) -> None:
    """The button with exactly these words."""
    QApplication.processEvents()  # buttons that were added just now are shown on the next turn
    found = [button for button in parent.findChildren(QPushButton) if button.text() == words and not button.isHidden()]
    assert found, f"no button {words!r}; there are: {sorted(shown_buttons(parent))}"
    found[-1].click()


def shown_buttons(parent: QWidget) -> set[str]:
    QApplication.processEvents()
    return {
        button.text() for button in parent.findChildren(QPushButton) if button.isVisibleTo(parent) and button.text()
    }


def accepted(dialog: Any) -> bool:
    """Press the accepting button; whether the dialog took it."""
    dialog.accept()
    return bool(dialog.result())


def fill_request(party: UUID, kind: str = "access", details: str = "") -> Any:
    """An answer to `show`: the form of a request, filled in and accepted."""

    def fill(dialog: RequestDialog) -> bool:
        dialog.who.choose(party)
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
        dialog.details.setPlainText(details)
        return accepted(dialog)

    return fill


def pick_first_time(dialog: AppointmentDialog) -> bool:
    assert dialog.times.count()
    return accepted(dialog)


def show_document(document: str, matches: bool = True, note: str = "") -> Any:
    """An answer to `show`: what was seen at the counter."""

    def fill(dialog: IdentityDialog) -> bool:
        getattr(dialog, document).setChecked(True)
        (dialog.match_yes if matches else dialog.match_no).setChecked(True)
        dialog.note.setText(note)
        return accepted(dialog)

    return fill


def draw(pad: SignaturePad) -> None:
    """A signature of one stroke."""
    pad.begin(QPointF(20, 60))
    for step in range(1, 30):
        pad.go_on(QPointF(20 + 8 * step, 60 + 25 * (-1) ** step))
    pad.end()
