"""The overview: today's list, the figures, the bars, the shorter term, and three steps while there is nothing yet."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.identity import DocumentKind
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.requests import Requester
from avgdesk.domain.retention import PartyState
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.services import appointments, overview, settings, visit
from avgdesk.services.appointments import NewAppointment
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.table_delegate import HINT
from avgdesk.ui.views.agreements import AgreementsPage
from avgdesk.ui.views.customers import CustomersPage
from avgdesk.ui.views.invoices import InvoicesPage
from avgdesk.ui.views.overview import OverviewPage
from avgdesk.ui.views.retention import RetentionPage
from tests.conftest import FixedClock
from tests.services import agreement_flow
from tests.services.request_samples import a_customer, a_request
from tests.services.shop import customer, invoice


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    window.go("overview")
    found = window.page("overview")
    assert isinstance(found, OverviewPage)
    return found


def texts(page: OverviewPage) -> list[str]:
    QApplication.processEvents()  # a new label in a layout is shown then
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_an_empty_administration_shows_its_first_three_steps(page: OverviewPage, window: MainWindow) -> None:
    assert window.header.title.text() == "Welkom. Drie stappen om te beginnen"
    assert "Haal uw boekhouding binnen" in texts(page)
    assert page.bars_card.isHidden()


def test_a_step_leads_to_its_page(page: OverviewPage, window: MainWindow) -> None:
    button = next(each for each in page.steps.findChildren(QPushButton) if each.text() == "Naar de instellingen")
    button.click()
    assert window.shown == "settings"


def test_old_unpaid_invoices_and_doubtful_data_are_on_the_list(
    page: OverviewPage, window: MainWindow, ctx: Context
) -> None:
    party = customer(ctx, phones=("12",))
    invoice(ctx, party, date(2023, 11, 2))
    page.reload()
    assert "1 factuur staat al meer dan een jaar open" in texts(page)
    assert "Bij 1 klant kloppen gegevens misschien niet" in texts(page)
    button = next(each for each in page.todos.findChildren(QPushButton) if "factuur" in each.accessibleName())
    button.click()
    assert window.shown == "invoices"


def test_old_unpaid_invoices_open_as_unpaid_the_oldest_first(window: MainWindow, ctx: Context) -> None:
    party = customer(ctx)
    for number, day, paid in (("3", 5, None), ("1", 3, None), ("2", 4, date(2023, 12, 1))):
        invoice(ctx, party, date(2023, 11, day), paid, number=number)
    (todo,) = [each for each in overview.todos(ctx) if each.code == "unpaid_old"]
    window.go("invoices")
    window.go(todo.page)
    opened = window.page("invoices")
    assert isinstance(opened, InvoicesPage)
    assert [row.number for row in opened.table.records.source.rows(0, 9)] == ["1", "3"]
    assert opened.chips.current() == PartyState.UNPAID
    assert opened.table.current().number == "1"


def test_what_is_to_be_checked_opens_with_as_many_as_the_line_counts(window: MainWindow, ctx: Context) -> None:
    """The line counts suppliers and restricted ones too."""
    customer(ctx, "Zuiver")
    customer(ctx, "Berg", phones=("12",))
    customer(ctx, "Molen", phones=("12",), role=PartyRole.SUPPLIER)
    shielded = customer(ctx, "Stil", phones=("12",))
    ctx.store.db.execute_sql("UPDATE party SET restricted = 1 WHERE uid = ?", (shielded.uid.bytes,))
    (todo,) = [each for each in overview.todos(ctx) if each.code == "doubtful_data"]
    window.go(todo.page)
    opened = window.page("customers")
    assert isinstance(opened, CustomersPage)
    names = [row.name for row in opened.table.records.source.rows(0, 9)]
    assert len(names) == todo.count == 3 and not any("Zuiver" in name for name in names)
    assert opened.states.currentText() == "Te controleren"
    opened.states.setCurrentIndex(0)
    assert opened.count() == 3  # everybody but the restricted one


def test_a_filter_that_finds_nothing_to_check_says_so(window: MainWindow, ctx: Context) -> None:
    customer(ctx)
    window.go("customers:to_check")
    opened = window.page("customers")
    assert isinstance(opened, CustomersPage)
    assert opened.empty.text() == "Niets te controleren."


def test_a_viewer_is_promised_nothing_but_a_look(page: OverviewPage, ctx: Context) -> None:
    shown = Todo("backup_due", Urgency.SOON, "settings:backups", facts={"made_at": "—"})
    for only_look, verb in ((False, "Back-up maken"), (True, "Bekijken")):
        page.todos.show_todos([shown], ctx.today(), only_look=only_look)
        assert [button.text() for button in page.todos.findChildren(QPushButton)][-1] == verb


def test_the_figures_count_what_there_is(page: OverviewPage, ctx: Context) -> None:
    party = customer(ctx)
    invoice(ctx, party, date(2025, 1, 2))
    page.reload()
    QApplication.processEvents()
    told = [label.accessibleName() for label in page.figures.findChildren(QLabel) if label.isVisible()]
    assert [name for name in told if name] == ["Klanten: 1", "Leveranciers: 0", "Facturen: 1", "Onbetaalde facturen: 1"]


def test_one_click_raises_the_term_to_the_laws(page: OverviewPage, ctx: Context) -> None:
    assert page.raise_term.text() == "Naar 7 jaar"
    assert "art. 52 AWR" in page.term_text.text()
    page.raise_term.click()
    assert settings.load_company(ctx).retention_years == 7
    page.reload()
    assert page.term_card.isHidden()


@pytest.mark.parametrize("hour, greeting", [(9, "Goedemorgen."), (13, "Goedemiddag."), (20, "Goedenavond.")])
def test_the_greeting_follows_the_clock(
    page: OverviewPage, ctx: Context, clock: FixedClock, hour: int, greeting: str
) -> None:
    customer(ctx)
    clock.set(datetime(2026, 11, 24, hour, tzinfo=timezone(timedelta(hours=1))))
    page.reload()
    assert page.title().startswith(greeting)


def test_bars_show_the_years_and_can_be_walked_by_key(page: OverviewPage, ctx: Context, qtbot: QtBot) -> None:
    party = customer(ctx)
    invoice(ctx, party, date(2020, 1, 2), date(2020, 1, 16))
    page.reload()
    assert page.bars.accessibleDescription().startswith("2025: 1, 2026: 0, 2027: 0")
    qtbot.keyClick(page.bars, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.bars.chosen) as chosen:
        qtbot.keyClick(page.bars, Qt.Key.Key_Return)
    assert chosen.args == [2026]
    with qtbot.waitSignal(page.bars.chosen) as chosen:
        qtbot.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=page.bars.rect().center())
    assert chosen.args == [2028]


def test_a_bar_opens_the_retention_page_on_its_year(page: OverviewPage, window: MainWindow, ctx: Context) -> None:
    for name, year in (("Eerder", 2014), ("Nu", 2024)):
        invoice(ctx, customer(ctx, name), date(year, 1, 2), date(year, 1, 16))
    page.reload()
    for year, bar, shown in ((2025, 0, "Eerder"), (2029, 4, "Nu")):
        window.go("overview")
        page.bars._choose(bar)
        assert window.shown == "retention"
        there = window.page("retention")
        assert isinstance(there, RetentionPage)
        assert [row.name for row in there.table.records.source.rows(0, 9)] == [shown]
        assert there.bars.selected == year and page.bars.selected == 0


def test_agreements_that_are_lacking_open_under_their_own_filter(
    page: OverviewPage, window: MainWindow, ctx: Context
) -> None:
    agreement_flow.issued(ctx)
    for name in ("Een", "Twee"):
        invoice(ctx, agreement_flow.business(ctx, name, coc_number="", emails=()), date(2026, 1, 2))
    page.reload()
    button = next(
        each for each in page.todos.findChildren(QPushButton) if "zonder overeenkomst" in each.accessibleName()
    )
    button.click()
    there = window.page("agreements")
    assert isinstance(there, AgreementsPage)
    assert there.chips.current() == "without" and there.count() == 2


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock stands in another zone."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process can't be changed there")
def test_a_visit_has_dutch_time_everywhere_whatever_the_computers_zone(
    page: OverviewPage, window: MainWindow, ctx: Context, clock: FixedClock, far_away: None
) -> None:
    clock.set(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    who = Requester("", party=a_customer(ctx).uid)
    one = appointments.book(ctx, NewAppointment(datetime(2026, 11, 24, 14, 30), who)).value
    page.reload()
    shown = texts(page)
    pills = [pill.accessibleName() for pill in page.todos.findChildren(QWidget)]
    assert "Vandaag 14:30" in pills and "Łukasz Kowalski komt vandaag om 14:30" in shown
    assert page.week.text() == "di 24 · 14:30 inzage Łukasz Kowalski"
    clock.set(datetime(2026, 11, 24, 13, 31, tzinfo=UTC))
    visit.check_identity(ctx, one.uid, DocumentKind.PASSPORT, True)
    window.go("appointments", one.uid)
    pane = window.page("appointments").pane  # type: ignore[attr-defined]
    assert "14:30–15:00" in pane.subtitle.text() and "24-11-2026 14:31" in pane.step1_text.text()
    assert pane.history.model().index(0, 0).data(HINT).startswith("24-11-2026 14:31")


def test_the_week_names_visits_and_answers_until_sunday(page: OverviewPage, ctx: Context) -> None:
    party = a_customer(ctx)
    a_request(ctx, party=party, received_on=date(2026, 10, 26))
    for day in (25, 30):
        start = datetime(2026, 11, day, 14, 30)
        appointments.book(ctx, NewAppointment(start, Requester("", party=party.uid)))
    page.reload()
    assert page.week.text().splitlines() == [
        "wo 25 · 14:30 inzage Łukasz Kowalski",
        "do 26 · antwoord aan Łukasz Kowalski",
    ]
