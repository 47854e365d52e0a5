"""Requests of data subjects: numbers, last days, extension, decision, closing."""

from __future__ import annotations

from datetime import date

import pytest

from avgdesk.context import Context
from avgdesk.domain.identity import DocumentKind, IdentityMeans
from avgdesk.domain.parties import Address, Party
from avgdesk.domain.requests import Burden, Channel, Decision, Request, Requester, RequestKind, RequestState
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import audit, customers, requests
from avgdesk.services.requests import NewRequest
from avgdesk.store import parties
from tests.services.request_samples import a_customer, a_request, flags_of

RECEIVED = date(2026, 11, 20)


def test_nothing_is_told_decided_or_closed_on_a_day_that_is_still_to_come(ctx: Context) -> None:
    one, tomorrow = a_request(ctx), date(2026, 11, 25)
    for act in (
        lambda: requests.extend(ctx, one.uid, tomorrow, "Veel ordners"),
        lambda: requests.decide(ctx, one.uid, Decision.GRANTED, on=tomorrow),
        lambda: requests.close(ctx, one.uid, on=tomorrow),
        lambda: a_request(ctx, received_on=tomorrow),
    ):
        with pytest.raises(InvalidInput, match=r"day_to_come|receipt_in_future"):
            act()
    assert requests.load(ctx, one.uid) == one


def test_a_request_gets_a_number_a_last_day_and_the_reasons_for_its_shift(ctx: Context) -> None:
    request = a_request(ctx, received_on=date(2026, 3, 5))
    assert request.number == "2026-001"
    assert request.due.due_on == date(2026, 4, 7)
    assert request.due.strict_due_on == date(2026, 4, 5)
    assert [reason.holiday for reason in request.due.shifted_by] == ["easter_sunday", "easter_monday"]


def test_numbers_count_per_year_of_receipt(ctx: Context) -> None:
    numbers = [a_request(ctx, received_on=day).number for day in (date(2025, 12, 1), RECEIVED, date(2025, 12, 2))]
    assert numbers == ["2025-001", "2026-001", "2025-002"]


def test_a_removed_holiday_moves_the_last_day_of_open_requests(ctx: Context) -> None:
    from avgdesk.domain.holidays import HolidayCalendar
    from avgdesk.services import opening

    request = a_request(ctx, received_on=date(2026, 3, 27))
    assert request.due.due_on == date(2026, 4, 28)
    opening.save_holidays(ctx, HolidayCalendar(removed=frozenset({date(2026, 4, 27)})))
    assert requests.load(ctx, request.uid).due.due_on == date(2026, 4, 27)


def test_an_open_request_is_counted_with_its_customer_and_closing_it_frees_the_customer(ctx: Context) -> None:
    party = a_customer(ctx)
    request = a_request(ctx, party=party)
    assert flags_of(ctx, party)["open_requests"] == 1
    requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
    assert flags_of(ctx, party)["open_requests"] == 0


def test_somebody_outside_the_administration_is_logged_by_name(ctx: Context) -> None:
    who = Requester("Ayşe Özdemir", Address("Kade", "3", "", "3511 AB", "Utrecht"), "ayse@voorbeeld.nl")
    request = requests.register(ctx, NewRequest(RequestKind.ACCESS, RECEIVED, who)).value
    assert requests.load(ctx, request.uid).requester == who


def test_a_request_without_a_name_is_refused_and_takes_no_number(ctx: Context) -> None:
    with pytest.raises(InvalidInput, match="name_missing"):
        requests.register(ctx, NewRequest(RequestKind.ACCESS, RECEIVED, Requester("  ")))
    assert a_request(ctx).number == "2026-001"


def test_a_request_for_an_unknown_customer_is_refused(ctx: Context) -> None:
    from uuid import uuid4

    with pytest.raises(NotFound):
        requests.register(ctx, NewRequest(RequestKind.ACCESS, RECEIVED, Requester("", party=uuid4())))
    assert requests.every(ctx) == []


class TestExtension:
    def test_gives_three_months_from_receipt(self, ctx: Context) -> None:
        request = a_request(ctx, received_on=date(2026, 1, 31))
        extended = requests.extend(ctx, request.uid, date(2026, 2, 20), "Veel ordners op papier").value
        assert extended.due.due_on == date(2026, 4, 30)
        assert extended.state is RequestState.EXTENDED

    def test_on_the_last_day_of_the_first_month_is_in_time_and_a_day_later_is_not(self, ctx: Context) -> None:
        request = a_request(ctx, received_on=date(2026, 1, 31))
        with pytest.raises(RuleViolated, match="extension_too_late") as refused:
            requests.extend(ctx, request.uid, date(2026, 3, 3), "Veel werk")
        assert refused.value.facts["last_day"] == date(2026, 3, 2)
        assert requests.extend(ctx, request.uid, date(2026, 3, 2), "Veel werk").value.extension

    def test_needs_a_reason(self, ctx: Context) -> None:
        with pytest.raises(InvalidInput, match="reason_needed"):
            requests.extend(ctx, a_request(ctx).uid, RECEIVED, "  ")

    def test_happens_once(self, ctx: Context) -> None:
        request = a_request(ctx)
        requests.extend(ctx, request.uid, RECEIVED, "Veel werk")
        with pytest.raises(RuleViolated, match="already_extended"):
            requests.extend(ctx, request.uid, RECEIVED, "Nog meer werk")


class TestDecision:
    @pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.PARTIAL])
    def test_to_refuse_anything_needs_a_ground(self, ctx: Context, decision: Decision) -> None:
        request = a_request(ctx)
        with pytest.raises(InvalidInput, match="ground_needed"):
            requests.decide(ctx, request.uid, decision)
        assert requests.load(ctx, request.uid).verdict is None
        requests.decide(ctx, request.uid, decision, "Bevat gegevens van anderen")
        assert requests.load(ctx, request.uid).state is RequestState.DECIDED

    def test_comes_before_closing(self, ctx: Context) -> None:
        with pytest.raises(RuleViolated, match="decision_needed"):
            requests.close(ctx, a_request(ctx).uid)

    def test_an_objection_to_marketing_can_not_be_refused(self, ctx: Context) -> None:
        request = a_request(ctx, party=a_customer(ctx), kind=RequestKind.OBJECTION, marketing=True)
        with pytest.raises(RuleViolated, match="objection_absolute"):
            requests.decide(ctx, request.uid, Decision.REFUSED, "Wij willen graag blijven mailen")

    def test_what_was_sent_how_and_when_stays_with_the_closed_request(self, ctx: Context) -> None:
        request = a_request(ctx)
        requests.decide(ctx, request.uid, Decision.GRANTED)
        requests.close(ctx, request.uid, "Inzagedossier", Channel.POST, date(2026, 11, 23))
        closing = requests.load(ctx, request.uid).closing
        assert closing and (closing.sent, closing.sent_by, closing.closed_on) == (
            "Inzagedossier", Channel.POST, date(2026, 11, 23),
        )  # fmt: skip

    def test_a_closed_request_can_not_be_changed(self, ctx: Context) -> None:
        request = a_request(ctx)
        requests.decide_and_close(ctx, request.uid, Decision.WITHDRAWN)
        attempts = (
            lambda: requests.decide(ctx, request.uid, Decision.GRANTED),
            lambda: requests.extend(ctx, request.uid, RECEIVED, "Toch nog"),
            lambda: requests.close(ctx, request.uid),
            lambda: requests.mark(ctx, request.uid, Burden.REPEATED, "Vierde keer"),
            lambda: requests.establish_identity(ctx, request.uid, IdentityMeans.KNOWN, True),
        )
        for attempt in attempts:
            with pytest.raises(RuleViolated, match="request_closed"):
                attempt()


class TestIdentity:
    def test_says_how_by_whom_and_when_and_nothing_else(self, ctx: Context) -> None:
        request = a_request(ctx)
        requests.establish_identity(ctx, request.uid, IdentityMeans.DOCUMENT, True, DocumentKind.PASSPORT)
        check = requests.load(ctx, request.uid).identity
        assert check and check.checked_by == "Mirjam" and check.at == ctx.now()
        assert check.document is DocumentKind.PASSPORT and check.matches

    def test_a_document_needs_its_kind(self, ctx: Context) -> None:
        with pytest.raises(InvalidInput, match="document_kind_needed"):
            requests.establish_identity(ctx, a_request(ctx).uid, IdentityMeans.DOCUMENT, True)


def test_marking_as_repeated_needs_reasons_and_earlier_requests_are_counted(ctx: Context) -> None:
    party = a_customer(ctx)
    for day in (1, 8, 15):
        latest = a_request(ctx, party=party, received_on=date(2026, 11, day))
    assert requests.details(ctx, latest.uid).earlier_requests == 2
    with pytest.raises(InvalidInput, match="reason_needed"):
        requests.mark(ctx, latest.uid, Burden.REPEATED, "")
    assert requests.mark(ctx, latest.uid, Burden.REPEATED, "Derde keer deze maand").value.excess


def test_open_requests_stand_first_by_last_day_and_closed_ones_after_them(ctx: Context) -> None:
    late, soon, done = (a_request(ctx, received_on=date(2026, 11, day)) for day in (20, 2, 1))
    requests.decide_and_close(ctx, done.uid, Decision.GRANTED)
    assert [one.uid for one in requests.every(ctx)] == [soon.uid, late.uid, done.uid]
    assert [one.uid for one in requests.every(ctx, only_open=True)] == [soon.uid, late.uid]


def test_the_course_of_a_request_is_kept_with_user_and_moment(ctx: Context) -> None:
    request = a_request(ctx)
    requests.extend(ctx, request.uid, RECEIVED, "Veel werk")
    requests.decide_and_close(ctx, request.uid, Decision.PARTIAL, "Bevat gegevens van anderen")
    events = requests.details(ctx, request.uid).events
    assert [event.code for event in events] == ["received", "extended", "decided", "closed"]
    assert {event.user for event in events} == {"Mirjam"} and {event.at for event in events} == {ctx.now()}


def test_every_step_is_in_the_trail_of_the_person_without_their_name(ctx: Context) -> None:
    from avgdesk.domain.audit import AuditFilter

    party = a_customer(ctx)
    request = a_request(ctx, party=party)
    requests.decide_and_close(ctx, request.uid, Decision.REFUSED, "Ongegrond wegens misbruik")
    trail = audit.entries(ctx, AuditFilter(subject=party.uid))
    assert {"request.registered", "request.decided", "request.closed"} <= {entry.action for entry in trail}
    assert "Kowalski" not in repr(trail) and "misbruik" not in repr(trail)


def test_the_to_do_list_names_what_is_late_and_what_is_due_within_a_week(ctx: Context) -> None:
    today = a_request(ctx, received_on=date(2026, 10, 24))
    week = a_request(ctx, received_on=date(2026, 10, 30))
    a_request(ctx)
    found = requests.todos(ctx)
    assert [todo.ref for todo in found] == [today.uid, week.uid, None]
    assert [todo.urgency.name for todo in found] == ["TODAY", "SOON", "WAITING"]


class TestForgetting:
    def test_of_a_party_leaves_course_and_dates_and_takes_every_word(self, ctx: Context) -> None:
        party = a_customer(ctx)
        request = a_request(ctx, party=party, details="Wat weet u van Kowalski?")
        requests.decide_and_close(ctx, request.uid, Decision.REFUSED, "Kowalski vraagt te veel")
        self._erase(ctx, party)
        after = requests.load(ctx, request.uid)
        assert after.anonymous and after.requester == Requester("", Address(country=""))
        assert (after.number, after.received_on, after.kind) == (request.number, request.received_on, request.kind)
        assert "Kowalski" not in repr(requests.details(ctx, request.uid))

    def test_of_somebody_outside_waits_until_the_request_is_closed(self, ctx: Context) -> None:
        request = a_request(ctx, name="Łucja Wiśniewska")
        with pytest.raises(RuleViolated, match="request_open"):
            requests.forget(ctx, request.uid)
        requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
        assert "Łucja" not in repr(requests.forget(ctx, request.uid).value)

    def test_of_a_customer_goes_with_the_customer(self, ctx: Context) -> None:
        request = a_request(ctx, party=a_customer(ctx))
        requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
        with pytest.raises(RuleViolated, match="request_of_party"):
            requests.forget(ctx, request.uid)

    def _erase(self, ctx: Context, party: Party) -> None:
        from avgdesk.store import requests as store

        with ctx.store.transaction():
            assert store.forget_party(ctx.store.db, parties.row_id(ctx.store.db, party.uid)) == 1
            parties.remove(ctx.store.db, party.uid)


def test_a_viewer_may_look_and_not_write(ctx: Context) -> None:
    from dataclasses import replace

    from avgdesk.context import UserRole

    request: Request = a_request(ctx)
    viewer = replace(ctx, actor=replace(ctx.actor, role=UserRole.VIEWER))
    assert requests.every(viewer) == [request]
    with pytest.raises(RuleViolated, match="not_permitted"):
        requests.decide(viewer, request.uid, Decision.GRANTED)


def test_a_request_follows_the_name_of_its_customer(ctx: Context) -> None:
    from dataclasses import replace

    party = a_customer(ctx)
    request = a_request(ctx, party=party)
    customers.update(ctx, replace(party, last_name="Nowak"))
    assert requests.load(ctx, request.uid).requester.name == "Łukasz Nowak"


def test_closed_requests_of_outsiders_come_up_for_forgetting_after_the_shops_term(ctx: Context) -> None:
    old = a_request(ctx, received_on=date(2020, 1, 6), name="Iemand Anders")
    requests.decide(ctx, old.uid, Decision.GRANTED, on=date(2020, 1, 8))
    requests.close(ctx, old.uid, on=date(2020, 1, 10))
    recent, ours = a_request(ctx), a_request(ctx, party=a_customer(ctx), received_on=date(2020, 1, 6))
    for one in (recent, ours):
        requests.decide_and_close(ctx, one.uid, Decision.GRANTED)
    assert [(todo.code, todo.ref, todo.count) for todo in requests.todos(ctx)] == [("requests_to_forget", old.uid, 1)]
    requests.forget(ctx, old.uid)
    assert requests.todos(ctx) == []
