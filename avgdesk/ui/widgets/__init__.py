"""The window's own widgets. Importing this package registers them, so that forms can promote to them by class name."""

from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card, FlowPanel
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.facts import FactList
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.ui.widgets.password_field import PasswordField
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.ui.widgets.signature_pad import SignaturePad
from avgdesk.ui.widgets.todo_list import StepList, TodoList
from avgdesk.ui.widgets.year_bars import YearBars

__all__ = [
    "Card", "ChipRow", "DateField", "FactList", "FlowPanel", "PartyField", "PasswordField", "RecordTable",
    "SignaturePad", "StatePill", "StepList", "TodoList", "YearBars",
]  # fmt: skip
