"""What can be done with the record that is shown: as buttons under its particulars and as the menu of its row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from avgdesk.i18n import tr
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel

DESTRUCTIVE = "destructive"


@dataclass(frozen=True, slots=True)
class Deed:
    """`role` as on a button. `key` is only shown: the page listens for it. `rare` ones stand behind the button More."""

    text: str
    do: Callable[[], object]
    role: str = ""
    key: str = ""
    rare: bool = False


def fill(panel: FlowPanel, deeds: Sequence[Deed]) -> None:
    """Buttons in this order, More before the destructive ones, which stand last."""
    panel.clear()
    for deed in deeds:
        if not deed.rare and deed.role != DESTRUCTIVE:
            panel.add(_button(deed))
    rare = [deed for deed in deeds if deed.rare and deed.role != DESTRUCTIVE]
    if rare:
        panel.add(_more(rare, panel))
    for deed in deeds:
        if deed.role == DESTRUCTIVE:
            panel.add(_button(deed))


def menu(deeds: Sequence[Deed], parent: QWidget) -> QMenu:
    """All of them, the destructive ones below a line."""
    made = QMenu(parent)
    for deed in deeds:
        if deed.role != DESTRUCTIVE:
            made.addAction(_action(deed, made))
    destructive = [deed for deed in deeds if deed.role == DESTRUCTIVE]
    if destructive and not made.isEmpty():
        made.addSeparator()
    for deed in destructive:
        made.addAction(_action(deed, made))
    return made


def offer(deeds: Sequence[Deed], view: QWidget, at: QPoint) -> None:
    """The menu of a row, at a place in `view`; nothing when there is nothing to do."""
    if deeds:
        made = menu(deeds, view)
        made.aboutToHide.connect(made.deleteLater)
        made.popup(view.mapToGlobal(at))


def _button(deed: Deed) -> QPushButton:
    button = push(deed.text, deed.do, deed.role)
    if deed.key:
        button.setToolTip(f"{deed.text} ({_shown(deed.key)})")
    return button


def _more(deeds: Sequence[Deed], parent: QWidget) -> QPushButton:
    button = QPushButton(tr("More"), parent)
    button.setMenu(menu(deeds, button))
    return button


def _action(deed: Deed, parent: QMenu) -> QAction:
    action = QAction(f"{deed.text}\t{_shown(deed.key)}" if deed.key else deed.text, parent)
    action.triggered.connect(lambda: deed.do())
    return action


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
