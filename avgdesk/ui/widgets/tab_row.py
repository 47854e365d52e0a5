"""The titles of tabs as buttons that wrap, for a pane too narrow to show them beside one another."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTabWidget, QWidget

from avgdesk.ui.forms import register
from avgdesk.ui.widgets.card import FlowLayout

GAP, LINE_GAP = 16, 0


@register
class TabRow(QWidget):
    """`follow(tabs)` takes the place of the bar of `tabs`, which would hide some titles behind arrows.

    `refresh()` after a title changed. Tab goes to the chosen one, the arrow keys to the others, as in a bar.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, GAP, LINE_GAP)
        self._tabs: QTabWidget | None = None
        self.buttons: list[QPushButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def follow(self, tabs: QTabWidget) -> None:
        """Once, when `tabs` has all of its pages."""
        self._tabs = tabs
        tabs.tabBar().hide()
        for place in range(tabs.count()):
            button = QPushButton(self)
            button.setProperty("role", "tab")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.toggled.connect(partial(self._choose, place))
            self.buttons.append(button)
            self._flow.addWidget(button)
        tabs.currentChanged.connect(self._mark)
        self.refresh()
        self._mark(tabs.currentIndex())

    def refresh(self) -> None:
        """The titles as they are now, each with the room that it takes when it is chosen."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        room = QFontMetrics(bold)
        for place, button in enumerate(self.buttons):
            assert self._tabs is not None
            text = self._tabs.tabText(place)
            button.setText(text)
            button.setMinimumWidth(room.horizontalAdvance(text) + 2)
        self._flow.invalidate()
        self.updateGeometry()

    def _choose(self, place: int, on: bool) -> None:
        if on and self._tabs is not None:
            self._tabs.setCurrentIndex(place)

    def _mark(self, place: int) -> None:
        if 0 <= place < len(self.buttons):
            self.buttons[place].setChecked(True)
