"""Why one row, document or element can't be used."""

from __future__ import annotations


class Unusable(ValueError):
    """`reason` is a code of `avgdesk.words.reason`; `column` names the cell or element, `value` is its text."""

    def __init__(self, reason: str, column: str, value: str = "") -> None:
        super().__init__(reason)
        self.reason, self.column, self.value = reason, column, value
