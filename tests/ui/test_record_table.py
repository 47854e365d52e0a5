"""A long list: only what is on the screen is read, and the chosen row stays chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from avgdesk.ui.record_model import WINDOW
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.theme import Theme
from avgdesk.words import Pill, Tone


@dataclass(frozen=True)
class Row:
    key: int
    name: str


class CountingSource:
    """A million rows that remembers which windows were read."""

    def __init__(self, size: int = 1_000_000, first: int = 0) -> None:
        self.size, self.first = size, first
        self.read: list[tuple[int, int]] = []

    def count(self) -> int:
        return self.size

    def rows(self, first: int, size: int) -> Sequence[Row]:
        self.read.append((first, size))
        return [Row(self.first + i, f"Row {self.first + i}") for i in range(first, min(first + size, self.size))]

    def position(self, key: int) -> int | None:
        place = key - self.first
        return place if 0 <= place < self.size else None


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> RecordTable:
    shown = RecordTable()
    qtbot.addWidget(shown)
    shown.set_columns(
        (
            Column("key", "Key", lambda row: str(row.key), width=80, right=True, sort="key"),
            Column("name", "Name", lambda row: row.name, stretch=True, sort="name"),
            Column(
                "state", "State", lambda row: "", pill=lambda row: Pill("even" if row.key % 2 == 0 else "odd", Tone.OK)
            ),
        ),
        key=lambda row: row.key,
        checkable=True,
    )
    shown.resize(600, 400)
    shown.show()
    return shown


def test_only_the_windows_on_the_screen_are_read(table: RecordTable) -> None:
    source = CountingSource()
    table.set_source(source)
    table.grab()
    assert source.read == [(0, WINDOW)]
    table.scrollToBottom()
    table.grab()
    assert source.read[1:] == [(1_000_000 - WINDOW, WINDOW)]


def test_the_chosen_row_stays_chosen_where_it_now_stands(table: RecordTable, qtbot: QtBot) -> None:
    table.set_source(CountingSource())
    table.select_key(500)
    with qtbot.waitSignal(table.chosen) as told:
        table.set_source(CountingSource(first=300))
    assert told.args[0].key == 500
    assert table.currentIndex().row() == 200


def test_a_row_that_is_gone_leaves_nothing_chosen(table: RecordTable) -> None:
    table.set_source(CountingSource(10))
    table.select_key(5)
    table.set_source(CountingSource(5))
    assert table.current() is None


def test_a_list_in_memory_finds_its_row_beyond_the_first_window(table: RecordTable) -> None:
    table.set_source(ListSource([Row(i, str(i)) for i in range(50)]))
    assert table.select_key(42)
    assert table.current() == Row(42, "42")


def test_a_click_on_a_header_asks_for_another_order_and_a_second_one_turns_it(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.sorted) as asked:
        table.horizontalHeader().sectionClicked.emit(1)
    assert asked.args == ["name", False]
    assert table.records.headerData(1, Qt.Orientation.Horizontal) == "Name ▲"
    with qtbot.waitSignal(table.sorted) as asked:
        table.horizontalHeader().sectionClicked.emit(1)
    assert asked.args == ["name", True]


def test_a_column_without_order_asks_nothing(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.sorted):
        table.horizontalHeader().sectionClicked.emit(2)


def test_keys_go_to_the_ends_and_open_and_tick(table: RecordTable, qtbot: QtBot) -> None:
    table.set_source(CountingSource(1000))
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current().key == 999
    qtbot.keyClick(table, Qt.Key.Key_Home)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].key == 0
    with qtbot.waitSignal(table.ticked) as ticked:
        qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticked.args == [1]
    assert table.checked() == {0}
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.checked() == set()


def test_a_row_that_may_not_be_ticked_stays_unticked(table: RecordTable, qtbot: QtBot) -> None:
    table.records.may_check = lambda row: row.key % 2 == 1
    table.set_source(CountingSource(10))
    table.select_key(4)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.checked() == set()


def test_a_click_on_the_box_ticks_and_a_click_beside_it_does_not(table: RecordTable, qtbot: QtBot) -> None:
    table.set_source(CountingSource(10))
    box = table.visualRect(table.records.index(3, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + box.center() - box.center() * 1)
    inside = box.topLeft()
    inside.setX(box.x() + 16)
    inside.setY(box.center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert table.checked() == {3}
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.records.index(5, 1)).center()
    )
    assert table.checked() == {3}


def test_a_state_is_a_word_as_well_as_a_colour(table: RecordTable) -> None:
    table.set_source(CountingSource(2))
    assert table.records.index(1, 2).data() == "odd"


def test_the_stretching_column_takes_what_is_left(table: RecordTable) -> None:
    table.set_source(CountingSource(3))
    assert sum(table.columnWidth(i) for i in range(3)) == table.viewport().width()


def test_a_narrow_table_leaves_out_what_asks_for_more_room(table: RecordTable) -> None:
    name = Column("name", "Name", lambda row: row.name, width=100, stretch=True)
    extra = Column("since", "Since", lambda row: row.name, width=90, least=500)
    table.set_columns((extra, name), key=lambda row: row.key)
    table.set_source(CountingSource())
    for width, hidden in ((400, True), (700, False), (400, True)):
        table.resize(width, 300)
        table.grab()
        assert table.isColumnHidden(0) is hidden
        assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
