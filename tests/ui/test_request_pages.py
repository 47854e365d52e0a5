"""From a request to a signed receipt in the window, and what each page shows on the way."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.appointments import AppointmentState, ReceiptKind
from avgdesk.domain.erasure import Ground
from avgdesk.domain.parties import Party
from avgdesk.domain.requests import Decision, Request, RequestKind, RequestState
from avgdesk.services import appointments, customers, holds, request_effects, requests
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.blackout import BlackoutDialog
from avgdesk.ui.dialogs.erase import EraseDialog
from avgdesk.ui.dialogs.letter import LetterDialog
from avgdesk.ui.dialogs.receipt import ReceiptDialog
from avgdesk.ui.dialogs.request_edit import RequestDialog
from avgdesk.ui.dialogs.request_outcome import CloseDialog, DecideDialog, ExtendDialog
from avgdesk.ui.inspection import InspectionScreen
from avgdesk.ui.main_window import MainWindow
from tests.conftest import PASSWORD, FixedClock
from tests.services.request_samples import a_customer, a_request, an_appointment
from tests.services.shop import invoice
from tests.ui.request_walk import (
    accepted,
    draw,
    fill_request,
    pick_first_time,
    press,
    show_document,
    shown_buttons,
)
from tests.ui.scripted_prompter import ScriptedPrompter

SAVE = QDialogButtonBox.StandardButton.Save


@pytest.fixture
def party(ctx: Context) -> Party:
    return a_customer(ctx, notes="Buurman Piet Jansen neemt pakjes aan")


def test_a_visit_goes_from_request_to_signed_receipt(
    window: MainWindow, desk: Desk, prompter: ScriptedPrompter, party: Party, clock: FixedClock
) -> None:
    window.go("requests")
    prompter.expect("show", fill_request(party.uid, details="Wat weet u van mij?"), "RequestDialog")
    press(window, "Nieuw verzoek")
    request = requests.every(desk.ctx)[0]
    pane = window.page("requests").pane  # type: ignore[attr-defined]
    assert pane.name.text() == "Łukasz Kowalski" and "2026-001" in pane.subtitle.text()

    prompter.expect("show", pick_first_time, "AppointmentDialog")
    press(pane, "Afspraak maken…")
    assert window.shown == "appointments"
    one = appointments.of_request(desk.ctx, request.uid)[0]
    visit_pane = window.page("appointments").pane  # type: ignore[attr-defined]
    clock.set(one.span.start)

    prompter.expect("show", show_document("passport", note="Foto lijkt"), "IdentityDialog")
    press(visit_pane, "Legitimatie…")
    assert appointments.load(desk.ctx, one.uid).state is AppointmentState.IDENTITY_CHECKED

    prompter.expect("show", _black_out_piet, "BlackoutDialog")
    prompter.expect("show", _look_and_correct, "InspectionScreen")
    press(visit_pane, "Start inzage")
    assert any("2026-002" in told for told in prompter.told)

    prompter.expect("show", _sign_on_screen, "ReceiptDialog")
    press(visit_pane, "Ontvangstbewijs…")
    signed = appointments.details(desk.ctx, one.uid)
    assert signed.appointment.receipt is ReceiptKind.DRAWN and len(signed.files) == 1
    press(visit_pane, "Bezoek afsluiten")
    assert appointments.load(desk.ctx, one.uid).state is AppointmentState.CLOSED

    window.go("requests", request.uid)
    prompter.expect("show", accepted, "DecideDialog")
    press(pane, "Besluit…")
    prompter.expect("show", accepted, "CloseDialog")
    press(pane, "Afhandelen…")
    assert requests.load(desk.ctx, request.uid).state is RequestState.CLOSED
    correction = requests.find(desk.ctx, "2026-002")
    assert correction.kind is RequestKind.RECTIFICATION and correction.details == "Huisnummer is 114"


def _black_out_piet(dialog: BlackoutDialog) -> bool:
    row = next(at for at in range(dialog.places.count()) if "Piet" in dialog.places.item(at).text())
    dialog.places.setCurrentRow(row)
    cursor = dialog.text.textCursor()
    start = dialog.text.toPlainText().index("Piet Jansen")
    cursor.setPosition(start)
    cursor.setPosition(start + len("Piet Jansen"), cursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    dialog.black_out()
    return accepted(dialog)


def _look_and_correct(screen: InspectionScreen) -> bool:
    shown = repr(screen.pages)
    assert "Kowalski" in shown and "Piet" not in shown and "■■■■■ neemt pakjes aan" in shown
    screen.ask_password()
    screen.corrections.setPlainText("Huisnummer is 114")
    screen.password.setText(PASSWORD)
    screen.try_password()
    return bool(screen.result())


def _sign_on_screen(dialog: ReceiptDialog) -> bool:
    dialog.on_screen.setChecked(True)
    draw(dialog.pad)
    return accepted(dialog)


class TestRequestsPage:
    def test_open_ones_stand_by_last_day_with_the_days_left_as_a_word(self, window: MainWindow, ctx: Context) -> None:
        a_request(ctx, received_on=date(2026, 10, 24), name="Vandaag")
        a_request(ctx, received_on=date(2026, 10, 1), name="Te laat")
        a_request(ctx, received_on=date(2026, 11, 20), name="Later")
        window.go("requests")
        table = window.page("requests").table  # type: ignore[attr-defined]
        shown = [_row(table, at) for at in range(table.records.rowCount())]
        assert [row[1] for row in shown] == ["Te laat", "Vandaag", "Later"]
        assert shown[0][-1].endswith("te laat") and shown[1][-1] == "laatste dag" and shown[2][-1] == "nog 27 dagen"

    def test_chips_kinds_and_search_narrow_the_list(self, window: MainWindow, ctx: Context) -> None:
        a_request(ctx, name="Ayşe Özdemir")
        a_request(ctx, name="Jan Smit", kind=RequestKind.ERASURE)
        closed = a_request(ctx, name="Piet Klaar")
        requests.decide_and_close(ctx, closed.uid, Decision.GRANTED)
        window.go("requests")
        page: Any = window.page("requests")
        assert page.count() == 2
        page.search("ozdem")
        assert page.count() == 1
        page.search("")
        page.kinds.setCurrentIndex(page.kinds.findData(RequestKind.ERASURE))
        assert page.count() == 1
        page.kinds.setCurrentIndex(0)
        page.states.chosen.emit("closed")
        assert page.count() == 1 and _row(page.table, 0)[1] == "Piet Klaar"

    def test_somebody_restricted_is_found_by_name_when_they_ask_something(
        self, desk: Desk, ctx: Context, qtbot: QtBot
    ) -> None:
        hidden = a_customer(ctx, restricted=True)
        dialog = RequestDialog(desk)
        qtbot.addWidget(dialog)
        qtbot.keyClicks(dialog.who.party, "kowal")
        model = dialog.who.party.completer().completionModel()
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
            "10001  Łukasz Kowalski, Utrecht (beperkt)"
        ]
        dialog.who.choose(hidden.uid)
        dialog.accept()
        assert dialog.saved is not None and dialog.saved.requester.party == hidden.uid

    def test_a_closed_request_is_found_from_elsewhere(self, window: MainWindow, ctx: Context) -> None:
        closed = a_request(ctx)
        requests.decide_and_close(ctx, closed.uid, Decision.GRANTED)
        window.go("requests", closed.uid)
        assert window.page("requests").table.current_key() == closed.uid  # type: ignore[attr-defined]

    def test_an_extension_after_the_first_month_is_not_offered(self, window: MainWindow, ctx: Context) -> None:
        late, fresh = a_request(ctx, received_on=date(2026, 10, 1)), a_request(ctx)
        window.go("requests", late.uid)
        pane = window.page("requests").pane  # type: ignore[attr-defined]
        assert "Verlengen…" not in shown_buttons(pane)
        window.page("requests").select(fresh.uid)
        assert "Verlengen…" in shown_buttons(pane)

    def test_extending_asks_a_reason_and_tells_the_new_day(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter
    ) -> None:
        request = a_request(ctx)
        window.go("requests", request.uid)

        def fill(dialog: ExtendDialog) -> bool:
            assert "22 februari 2027" in dialog.due.text()
            assert not accepted(dialog) and prompter.take_error()
            dialog.reason.setPlainText("Veel ordners")
            return accepted(dialog)

        prompter.expect("show", fill, "ExtendDialog")
        press(window.page("requests").pane, "Verlengen…")  # type: ignore[attr-defined]
        assert requests.load(ctx, request.uid).extension

    def test_a_refusal_asks_a_ground_and_offers_the_letter_with_it(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter
    ) -> None:
        request = a_request(ctx, party=a_customer(ctx))
        window.go("requests", request.uid)

        def decide(dialog: DecideDialog) -> bool:
            assert not dialog.ground.isEnabled()
            dialog.decision.setCurrentIndex(dialog.decision.findData(Decision.REFUSED))
            assert dialog.ground.isEnabled() and not accepted(dialog) and prompter.take_error()
            dialog.ground.setPlainText("Gaat over uw buren")
            return accepted(dialog)

        def write(dialog: LetterDialog) -> bool:
            assert "Gaat over uw buren" in dialog.body.toPlainText() and dialog.preview.pages() == 1
            dialog.body.appendPlainText("Tot ziens.")
            return accepted(dialog)

        pane = window.page("requests").pane  # type: ignore[attr-defined]
        prompter.expect("show", decide, "DecideDialog")
        press(pane, "Besluit…")
        prompter.expect("show", write, "LetterDialog")
        prompter.expect("choose", "later", "Brief")
        press(pane, "Brief…")
        assert len(requests.details(ctx, request.uid).files) == 1

        def close(dialog: CloseDialog) -> bool:
            assert dialog.sent.toPlainText().startswith("Weigering")
            return accepted(dialog)

        prompter.expect("show", close, "CloseDialog")
        press(pane, "Afhandelen…")
        assert not requests.load(ctx, request.uid).open

    def test_a_bsn_in_a_new_request_is_asked_about(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, party: Party
    ) -> None:
        window.go("requests")

        def fill(dialog: Any) -> bool:
            dialog.who.choose(party.uid)
            dialog.details.setPlainText("Mijn nummer is 111222333")
            assert "BSN" in dialog.bsn.text()
            prompter.expect("confirm", False, "BSN")
            assert not accepted(dialog)
            dialog.details.setPlainText("Wat hebt u van mij?")
            return accepted(dialog)

        prompter.expect("show", fill, "RequestDialog")
        press(window, "Nieuw verzoek")
        assert [one.details for one in requests.every(ctx)] == ["Wat hebt u van mij?"]

    def test_a_rectification_leads_to_the_customers_form_and_names_who_must_be_told(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, party: Party
    ) -> None:
        request = a_request(ctx, party=party, kind=RequestKind.RECTIFICATION)
        window.go("requests", request.uid)

        def fill(dialog: Any) -> bool:
            dialog.house_number.setText("114")
            return accepted(dialog)

        pane = window.page("requests").pane  # type: ignore[attr-defined]
        prompter.expect("show", fill, "CustomerDialog")
        press(pane, "Gegevens verbeteren…")
        assert customers.load(ctx, party.uid).address.house_number == "114"
        assert "Onze boekhouder" in prompter.told[0]
        prompter.expect("ask_text", "Onze boekhouder", "ingelicht")
        press(pane, "Ontvangers ingelicht…")
        assert [effect for effect, _ in request_effects.effects(ctx, request.uid)] == ["rectified", "recipients_told"]

    def test_an_erasure_request_leads_to_the_erasure_and_records_it(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, qtbot: QtBot
    ) -> None:
        party = a_customer(ctx, relation_ended=date(2010, 1, 1))
        request = a_request(ctx, party=party, kind=RequestKind.ERASURE)
        window.go("requests", request.uid)

        def look(dialog: EraseDialog) -> bool:
            assert "brief" in dialog.note.text() and dialog.certificate.isChecked()
            assert dialog.ground.currentData() == str(Ground.REQUEST)
            return accepted(dialog)

        prompter.expect("show", look, "EraseDialog")
        prompter.expect("confirm", False, "Gewist onder kenmerk")
        press(window.page("requests").pane, "Wissen…")  # type: ignore[attr-defined]
        after: Request = requests.load(ctx, request.uid)
        assert after.anonymous and after.verdict and after.verdict.decision is Decision.GRANTED
        assert request_effects.effects(ctx, request.uid)[0][1]
        assert window.page("requests").pane.name.text() == "(gewist)"  # type: ignore[attr-defined]

    def test_an_erasure_that_may_not_be_is_told_with_its_reasons(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, party: Party
    ) -> None:
        request = a_request(ctx, party=party, kind=RequestKind.ERASURE)
        holds.hold(ctx, party.uid, "Geschil over levering")
        window.go("requests", request.uid)

        def look(dialog: EraseDialog) -> bool:
            for scope in (dialog.partial, dialog.whole):
                scope.setChecked(True)
                assert "geschil" in dialog.blocked.text() and not dialog.buttons.button(SAVE).isEnabled()
            dialog.partial.setChecked(True)
            assert "besluit" in dialog.note.text()
            return False

        prompter.expect("show", look, "EraseDialog")
        press(window.page("requests").pane, "Wissen…")  # type: ignore[attr-defined]
        assert customers.load(ctx, party.uid).name == "Łukasz Kowalski"

    def test_an_answer_offers_what_may_go_now_and_the_laws_term_with_a_reason(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, tmp_path: Path
    ) -> None:
        """One after the other for the same person: first the telephone number, then everything for a reason."""
        party = a_customer(ctx, phones=("06-12345678",), relation_ended=date(2020, 1, 1))
        invoice(ctx, party, date(2020, 1, 2), date(2020, 1, 16))
        request = a_request(ctx, party=party, kind=RequestKind.ERASURE)
        window.go("requests", request.uid)
        pane = window.page("requests").pane  # type: ignore[attr-defined]

        def part(dialog: EraseDialog) -> bool:
            assert dialog.partial.isChecked() and "31-12-2027" in dialog.note.text()
            return accepted(dialog)

        def whole(dialog: EraseDialog) -> bool:
            dialog.whole.setChecked(True)
            assert not dialog.buttons.button(SAVE).isEnabled()
            dialog.within.setChecked(True)
            return accepted(dialog)

        for look in (part, whole):
            proof = tmp_path / f"{look.__name__}.pdf"
            prompter.expect("show", look, "EraseDialog")
            prompter.expect("confirm", True, "Gewist onder kenmerk")
            prompter.expect("save_file", proof)
            press(pane, "Wissen…")
            assert proof.read_bytes().startswith(b"%PDF")
        assert [effect for effect, _ in request_effects.effects(ctx, request.uid)] == ["partly_erased", "erased"]
        verdict = requests.load(ctx, request.uid).verdict
        assert verdict is not None and verdict.decision is Decision.GRANTED


class TestAppointmentsPage:
    def test_the_calendar_shows_the_week_and_turns(self, window: MainWindow, ctx: Context) -> None:
        an_appointment(ctx, "2026-11-25 10:00", name="Deze week")
        an_appointment(ctx, "2026-12-01 10:00", name="Volgende week")
        window.go("appointments")
        page: Any = window.page("appointments")
        assert [one.visitor.name for one in page.calendar.appointments()] == ["Deze week"]
        assert page.period.text() == "week 48 · 23–29 nov 2026"
        page.turn(1)
        assert [one.visitor.name for one in page.calendar.appointments()] == ["Volgende week"]
        assert page.pane.name.text() == "Volgende week"

    @pytest.mark.parametrize("mode", ["day", "week", "month"])
    def test_every_appointment_has_a_place_within_the_calendar(
        self, window: MainWindow, ctx: Context, mode: str
    ) -> None:
        from avgdesk.ui.widgets.calendar_layout import CalendarMode

        for hour in (9, 10, 11, 13, 14, 15, 16):
            an_appointment(ctx, f"2026-11-25 {hour:02}:00")
        window.go("appointments")
        page: Any = window.page("appointments")
        page.show_days(CalendarMode(mode), date(2026, 11, 25))
        blocks = page.calendar.blocks()
        assert blocks and all(page.calendar.rect().toRectF().contains(block.rect) for block in blocks)
        for one in blocks:
            assert not any(one is not other and one.rect.intersects(other.rect) for other in blocks)

    def test_keys_go_from_one_appointment_to_the_next(self, window: MainWindow, ctx: Context, qtbot: QtBot) -> None:
        from PySide6.QtCore import Qt

        first, second = an_appointment(ctx, "2026-11-25 10:00"), an_appointment(ctx, "2026-11-26 10:00")
        window.go("appointments")
        page: Any = window.page("appointments")
        assert page.calendar.selected == first.uid
        qtbot.keyClick(page.calendar, Qt.Key.Key_Right)
        assert page.calendar.selected == second.uid == page.pane.details.appointment.uid

    def test_a_mismatch_is_asked_about_and_stops_the_visit(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, party: Party
    ) -> None:
        one = an_appointment(ctx, "2026-11-25 10:00", party=party)
        window.go("appointments", one.uid)
        pane = window.page("appointments").pane  # type: ignore[attr-defined]
        prompter.expect("show", show_document("identity_card", matches=False), "IdentityDialog")
        prompter.expect("confirm", True, "klopt niet")
        press(pane, "Legitimatie…")
        assert appointments.load(ctx, one.uid).state is AppointmentState.IDENTITY_REFUSED
        assert "Start inzage" not in shown_buttons(pane)

    def test_the_identity_form_has_no_place_for_a_number_and_refuses_one_in_the_note(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, party: Party
    ) -> None:
        from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

        one = an_appointment(ctx, "2026-11-25 10:00", party=party)
        window.go("appointments", one.uid)

        def fill(dialog: Any) -> bool:
            assert [line.objectName() for line in dialog.findChildren(QLineEdit)] == ["note"]
            dialog.passport.setChecked(True)
            dialog.match_yes.setChecked(True)
            dialog.note.setText("NX1AB2C34")
            ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
            assert not ok.isEnabled() and dialog.problem.text()
            dialog.note.setText("foto lijkt")
            assert ok.isEnabled() and not dialog.problem.text()
            return False

        prompter.expect("show", fill, "IdentityDialog")
        press(window.page("appointments").pane, "Legitimatie…")  # type: ignore[attr-defined]

    def test_a_move_offers_free_times_and_keeps_the_former_one_in_the_history(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter, party: Party
    ) -> None:
        one = an_appointment(ctx, "2026-11-25 10:00", party=party)
        window.go("appointments", one.uid)

        def fill(dialog: Any) -> bool:
            assert not dialog.who.isVisibleTo(dialog)
            dialog.day.set_value(date(2026, 11, 26))
            dialog.times.setCurrentRow(3)
            return accepted(dialog)

        prompter.expect("show", fill, "AppointmentDialog")
        pane = window.page("appointments").pane  # type: ignore[attr-defined]
        press(pane, "Verzetten…")
        assert f"{appointments.load(ctx, one.uid).span.start:%d %H:%M}" == "26 10:30"
        assert "25-11-2026 10:00" in pane.history.records.data(pane.history.records.index(0, 0))

    def test_opening_hours_and_holidays_can_be_edited(
        self, window: MainWindow, ctx: Context, prompter: ScriptedPrompter
    ) -> None:
        from avgdesk.services import opening

        window.go("appointments")

        def fill(dialog: Any) -> bool:
            dialog._fields["monday", 1].setText("9.30")
            dialog._fields["monday", 2].setText("9:00")
            assert not accepted(dialog) and dialog.problem.text()
            dialog._fields["monday", 2].setText("12")
            dialog.closed_day.set_value(date(2026, 12, 31))
            dialog._add_closed()
            dialog.holidays.setCurrentRow(0)
            dialog._remove_holiday()
            return accepted(dialog)

        prompter.expect("show", fill, "OpeningHoursDialog")
        press(window, "Openingstijden…")
        hours = opening.hours(ctx)
        assert f"{hours.week[0][0].opens:%H:%M}" == "09:30" and date(2026, 12, 31) in hours.closed_days
        assert not opening.holidays(ctx).name(date(2026, 1, 1))


def test_the_customers_page_has_a_tab_with_their_requests_and_appointments(
    window: MainWindow, ctx: Context, party: Party
) -> None:
    a_request(ctx, party=party)
    an_appointment(ctx, party=party)
    window.go("customers", party.uid)
    tabs = window.page("customers").pane.tabs  # type: ignore[attr-defined]
    place = next(at for at in range(tabs.count()) if tabs.tabText(at).startswith("Verzoeken"))
    tabs.setCurrentIndex(place)
    tab = tabs.widget(place)
    assert tab.requests.records.rowCount() == 1 and tab.appointments.records.rowCount() == 1
    assert {"Nieuw verzoek…", "Afspraak maken…", "Inzagedossier…"} <= shown_buttons(tab)


def _row(table: Any, at: int) -> list[str]:
    model = table.records
    return [str(model.data(model.index(at, column))) for column in range(model.columnCount())]
