"""A country by its name, or by its code of two letters when it is not in the list."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QComboBox, QWidget

from avgdesk.ui.forms import register
from avgdesk.words import countries

FIRST = ("NL", "BE", "DE")


@register
class CountryBox(QComboBox):
    """`value()` is an ISO 3166-1 code, "" for an empty box, None while what stands there is neither name nor code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = {code: countries.name(code) for code in countries.NAMES}
        rest = sorted((code for code in names if code not in FIRST), key=lambda code: names[code])
        for code in (*FIRST, *rest):
            self.addItem(names[code], code)

    def value(self) -> str | None:
        text = self.currentText().strip()
        for place in range(self.count()):
            if self.itemText(place).casefold() == text.casefold():
                return str(self.itemData(place))
        return text.upper() if re.fullmatch(r"[A-Za-z]{2}|", text) else None

    def set_value(self, code: str) -> None:
        place = self.findData(code)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(code)
