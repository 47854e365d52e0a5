"""The window's own widgets: days as people type them, chips, buttons that wrap, facts as plain text, a PDF on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.documents import recovery_sheet
from avgdesk.documents.recovery_sheet import RecoverySheet
from avgdesk.domain.company import Company
from avgdesk.services import holds
from avgdesk.ui import printing
from avgdesk.ui.i18n import Language
from avgdesk.ui.theme import Theme
from avgdesk.ui.widgets.buttons import ChipRow, push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.dates import DateField, parsed
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.ui.widgets.tab_row import TabRow
from avgdesk.ui.widgets.year_bars import YearBars, YearCount
from avgdesk.words import Pill, Tone
from tests.services.shop import customer
from tests.ui.scripted_prompter import ScriptedPrompter

pytestmark = pytest.mark.usefixtures("language", "theme")


@pytest.mark.parametrize(
    "typed, day",
    [
        ("31-12-2026", date(2026, 12, 31)),
        ("1-2-2026", date(2026, 2, 1)),
        ("01022026", date(2026, 2, 1)),
        ("1/2/2026", date(2026, 2, 1)),
        (" 1.2.2026 ", date(2026, 2, 1)),
        ("29-02-2024", date(2024, 2, 29)),
        ("29-02-2026", None),
        ("31-04-2026", None),
        ("2026-12-31", None),
        ("morgen", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_type_them(typed: str, day: date | None) -> None:
    assert parsed(typed) == day


def test_a_date_may_be_empty_is_tidied_and_says_when_it_is_no_day(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    assert field.value() is None and field.is_valid()
    field.setText("1-2-2026")
    field.editingFinished.emit()
    assert field.text() == "01-02-2026"
    field.setText("31-02-2026")
    assert not field.is_valid()
    field.set_value(None)
    assert field.text() == ""


def test_a_day_is_picked_from_the_calendar_by_key(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.set_value(date(2026, 11, 24))
    field.show()
    field.actions()[0].trigger()
    menu = field.findChild(QMenu)
    assert menu is not None
    holder = menu.actions()[0]
    assert isinstance(holder, QWidgetAction)
    calendar = holder.defaultWidget()
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 24)
    calendar.activated.emit(QDate(2026, 12, 1))
    assert field.value() == date(2026, 12, 1)


def test_one_chip_is_on_and_stays_on_when_the_counts_change(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([("all", "Alles", 1284), ("ended", "Verlopen", 12)])
    assert row.current() == "all"
    button = next(each for each in row.findChildren(QPushButton) if each.text() == "Verlopen 12")
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["ended"]
    row.set_chips([("all", "Alles", 1285), ("ended", "Verlopen", 11)])
    assert row.current() == "ended" and button.text() == "Verlopen 11"
    row.set_chips([("all", "Alles", 1285)])
    assert row.current() in ("", "all")


def test_buttons_wrap_onto_the_next_line(qtbot: QtBot) -> None:
    panel = FlowPanel()
    qtbot.addWidget(panel)
    buttons = [push(f"Een knop {number}", list) for number in range(4)]
    for button in buttons:
        panel.add(button)
    panel.resize(2 * buttons[0].sizeHint().width() + 20, 200)
    panel.show()
    qtbot.waitUntil(lambda: buttons[3].y() > 0)
    assert [button.y() for button in buttons[:2]] == [0, 0]
    assert buttons[2].y() == buttons[3].y() > 0
    assert panel.heightForWidth(panel.width()) == 2 * buttons[0].height() + 8


def test_facts_are_plain_text_and_every_value_is_named(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.show_facts([Fact("Notities", "<b>vet</b> & meer", "waarom")])
    value = next(label for label in facts.findChildren(QLabel) if label.text() == "<b>vet</b> & meer")
    assert value.textFormat() == Qt.TextFormat.PlainText
    assert value.accessibleName() == "Notities: <b>vet</b> & meer"


def test_a_fact_whose_word_does_not_fit_stands_under_its_label_and_nothing_scrolls_sideways(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    mail = "administratie@bakkerijhetgoudenkrentenbroodje.example"
    facts.show_facts([Fact("Plaats", "Utrecht"), Fact("E-mail", mail)])
    facts.resize(240, 200)
    facts.show()

    def left(text: str) -> int:
        shown = [one for one in facts.findChildren(QLabel) if one.text() == text and one.isVisible()]
        return shown[0].mapTo(facts, QPoint()).x()

    qtbot.waitUntil(lambda: left(mail) == 0)
    assert left("Utrecht") > 100
    assert facts.minimumSizeHint().width() <= 240


def test_titles_of_tabs_wrap_and_choose_what_a_bar_would(qtbot: QtBot) -> None:
    frame, tabs = QWidget(), QTabWidget()
    qtbot.addWidget(frame)
    row, column = TabRow(), QVBoxLayout(frame)
    for title in ("Gegevens", "Facturen", "Overeenkomsten", "Verzoeken"):
        tabs.addTab(QWidget(), title)
    column.addWidget(row)
    column.addWidget(tabs)
    row.follow(tabs)
    frame.resize(260, 300)
    frame.show()
    qtbot.waitUntil(lambda: row.buttons[3].y() > row.buttons[0].y())
    assert not tabs.tabBar().isVisible() and row.buttons[0].isChecked()
    frame.activateWindow()
    row.buttons[0].setFocus()
    qtbot.waitUntil(row.buttons[0].hasFocus)
    qtbot.keyClick(row.buttons[0], Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    tabs.setCurrentIndex(3)
    assert [button.isChecked() for button in row.buttons] == [False, False, False, True]
    tabs.setTabText(3, "Verzoeken 2")
    row.refresh()
    assert row.buttons[3].text() == "Verzoeken 2"


def test_a_pill_without_words_is_not_shown(qtbot: QtBot) -> None:
    pill = StatePill()
    qtbot.addWidget(pill)
    pill.show_pill(Pill("loopt", Tone.OK))
    assert not pill.isHidden() and pill.accessibleName() == "loopt"
    pill.show_pill(Pill(""))
    assert pill.isHidden()


def test_the_same_year_a_second_time_means_every_year(qtbot: QtBot) -> None:
    bars = YearBars()
    qtbot.addWidget(bars)
    bars.resize(400, 150)
    bars.show_years([YearCount(2025, 3), YearCount(2026, 0)], 2026)
    bars.show()
    told: list[int] = []
    bars.chosen.connect(told.append)
    for _ in range(2):
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.rect().topLeft() * 0 + bars.rect().center() / 2)
    assert told == [2025, 0]


def test_bars_without_years_can_be_shown_and_clicked(qtbot: QtBot) -> None:
    bars = YearBars()
    qtbot.addWidget(bars)
    bars.show()
    with qtbot.assertNotEmitted(bars.chosen):
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton)
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert not bars.grab().isNull()


def test_a_party_is_offered_before_anything_is_typed(ctx: Context, qtbot: QtBot) -> None:
    first, second = customer(ctx, "Bakker", number="10001"), customer(ctx, "Smit", number="10002")
    field = PartyField()
    qtbot.addWidget(field)
    field.attach(ctx)
    field.suggest([second.uid])
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.completer().completionModel().index(0, 0).data() == "10002  Smit"
    field.choose(first.uid)
    assert field.party == first.uid and field.text() == "10001  Bakker"
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.party is None  # what stands there is no longer that customer


def test_a_restricted_party_is_offered_only_where_somebody_asks_something(ctx: Context, qtbot: QtBot) -> None:
    hidden = customer(ctx, "Bakker", number="10001", restricted=True)
    held = customer(ctx, "Bakkerman", number="10002", restricted=True)
    holds.hold(ctx, held.uid, "Geschil")
    customer(ctx, "Bakkenes", number="10003")
    offered = []
    for restricted in (False, True):
        field = PartyField()
        qtbot.addWidget(field)
        field.attach(ctx, restricted=restricted)
        qtbot.keyClicks(field, "bak")
        model = field.completer().completionModel()
        offered.append([model.index(row, 0).data() for row in range(model.rowCount())])
    assert offered == [
        ["10003  Bakkenes"],
        ["10003  Bakkenes", "10001  Bakker (beperkt)", "10002  Bakkerman (beperkt)"],
    ]
    field.choose(hidden.uid)
    assert field.text() == "10001  Bakker (beperkt)"


def sheet() -> bytes:
    record = RecoverySheet(Company("Lamp & Kade"), ("ABCDE",) * 10, date(2026, 11, 24))
    return recovery_sheet.render(record, "nl")


def test_a_pdf_is_shown_and_emptied_from_memory(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.show_pdf(sheet())
    assert view.pages() == 1 and view.data().startswith(b"%PDF-")
    view.show_pdf(b"")
    assert view.pages() == 0 and view.data() == b""


def test_every_page_goes_onto_paper(tmp_path: Path, qapp: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    printer.setResolution(72)
    assert printing.paint_pdf(sheet(), printer) == 1
    assert (tmp_path / "papier.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, prompter: ScriptedPrompter) -> None:
    target = tmp_path / "uit.pdf"
    target.write_bytes(b"oud")
    assert printing.write_whole(target, b"nieuw", prompter)
    assert target.read_bytes() == b"nieuw"
    assert not printing.write_whole(tmp_path / "weg" / "uit.pdf", b"x", prompter)
    assert prompter.take_error().text
    assert [path.name for path in tmp_path.iterdir()] == ["uit.pdf"]


def test_both_languages_reach_qts_own_buttons(language: Language, theme: Theme, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QDialogButtonBox

    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return box.buttons()[0].text().replace("&", "")

    assert cancel() == "Annuleren"
    language.use("en")
    assert cancel() == "Cancel"
    language.use("nl")
