"""Appointments: no double booking, nothing in the past, history kept, counters right."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from avgdesk.context import Context
from avgdesk.domain.appointments import AppointmentState, Step
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.opening import AMSTERDAM, WORKDAY, OpeningHours
from avgdesk.domain.requests import Requester
from avgdesk.errors import AvgdeskError, InvalidInput, NotFound, RuleViolated
from avgdesk.services import appointments, audit, opening
from avgdesk.services.appointments import NewAppointment
from avgdesk.store import appointments as store
from avgdesk.store import parties
from tests.conftest import FixedClock
from tests.services.request_samples import a_customer, a_request, an_appointment, flags_of


def test_an_appointment_has_a_number_and_lasts_one_slot(ctx: Context) -> None:
    one = an_appointment(ctx)
    assert one.number == "AFS-2026-0001"
    assert (f"{one.span.start:%H:%M}", f"{one.span.end:%H:%M}") == ("10:00", "10:30")
    assert one.state is AppointmentState.PLANNED


def test_the_same_time_twice_is_refused_with_the_next_free_times(ctx: Context) -> None:
    an_appointment(ctx)
    with pytest.raises(RuleViolated, match="slot_taken") as refused:
        an_appointment(ctx, "2026-11-25 10:15")
    free = refused.value.facts["free"]
    assert isinstance(free, tuple) and f"{free[0].start:%d %H:%M}" == "25 10:30"
    assert len(appointments.between(ctx)) == 1


@pytest.mark.parametrize(
    ("start", "code"),
    [
        ("2026-11-24 10:00", "in_past"),
        ("2026-11-25 12:15", "outside_hours"),
        ("2026-11-25 17:00", "outside_hours"),
        ("2026-11-29 10:00", "closed_day"),
        ("2026-12-25 10:00", "closed_day"),
    ],
)
def test_a_closed_or_past_time_is_refused_and_takes_no_number(ctx: Context, start: str, code: str) -> None:
    with pytest.raises(RuleViolated, match=code):
        an_appointment(ctx, start)
    assert an_appointment(ctx).number == "AFS-2026-0001"


def test_a_cancelled_time_can_be_given_away_again(ctx: Context) -> None:
    first = an_appointment(ctx)
    assert appointments.cancel(ctx, first.uid, "Ziek").value.sequence == 1
    assert an_appointment(ctx).span == first.span


def test_a_move_keeps_the_former_time_in_the_history_and_must_be_confirmed_anew(ctx: Context) -> None:
    one = an_appointment(ctx)
    appointments.confirm(ctx, one.uid)
    moved = appointments.move(ctx, one.uid, datetime(2026, 11, 26, 14, 30)).value
    assert moved.state is AppointmentState.PLANNED and moved.sequence == 1
    steps = appointments.details(ctx, one.uid).steps
    assert [step.step for step in steps] == [Step.BOOKED, Step.CONFIRMED, Step.MOVED]
    assert steps[-1].was == one.span.start


def test_a_move_may_overlap_its_own_former_time_but_no_other(ctx: Context) -> None:
    one, other = an_appointment(ctx), an_appointment(ctx, "2026-11-25 11:00")
    assert appointments.move(ctx, one.uid, datetime(2026, 11, 25, 10, 15)).value.span.minutes == 30
    with pytest.raises(RuleViolated, match="slot_taken"):
        appointments.move(ctx, one.uid, datetime(2026, 11, 25, 10, 45))
    assert appointments.load(ctx, other.uid).span == other.span


def test_nobody_can_be_absent_before_the_time(ctx: Context, clock: FixedClock) -> None:
    one = an_appointment(ctx)
    with pytest.raises(RuleViolated, match="not_begun"):
        appointments.no_show(ctx, one.uid)
    clock.forward(days=1)
    assert appointments.no_show(ctx, one.uid).value.state is AppointmentState.NO_SHOW


def test_what_has_ended_can_not_be_moved_confirmed_or_cancelled(ctx: Context) -> None:
    one = an_appointment(ctx)
    appointments.cancel(ctx, one.uid)
    for attempt in (
        lambda: appointments.cancel(ctx, one.uid),
        lambda: appointments.confirm(ctx, one.uid),
        lambda: appointments.move(ctx, one.uid, datetime(2026, 11, 26, 10)),
    ):
        with pytest.raises(RuleViolated, match="appointment_state"):
            attempt()


def test_a_walk_in_starts_now_also_outside_opening_hours_but_not_over_another_visit(
    ctx: Context, clock: FixedClock
) -> None:
    new = NewAppointment(datetime(2000, 1, 1), Requester("Iemand"), walk_in=True)
    clock.set(datetime(2026, 11, 24, 12, 20, 31, tzinfo=AMSTERDAM))
    assert f"{appointments.book(ctx, new).value.span.start:%H:%M:%S}" == "12:20:00"
    with pytest.raises(RuleViolated, match="slot_taken"):
        appointments.book(ctx, new)


def test_an_open_appointment_counts_with_its_customer_until_it_ends(ctx: Context) -> None:
    party = a_customer(ctx)
    one = an_appointment(ctx, party=party)
    assert flags_of(ctx, party)["open_appointments"] == 1
    assert flags_of(ctx, party)["last_activity"] == "2026-11-25"
    appointments.cancel(ctx, one.uid)
    assert flags_of(ctx, party) == {"open_requests": 0, "open_appointments": 0, "last_activity": None}


def test_asking_to_be_forgotten_is_no_activity_and_asking_to_see_is(ctx: Context) -> None:
    from avgdesk.domain.requests import RequestKind

    party = a_customer(ctx)
    a_request(ctx, party=party, kind=RequestKind.ERASURE)
    assert flags_of(ctx, party)["last_activity"] is None
    a_request(ctx, party=party, kind=RequestKind.ACCESS)
    assert flags_of(ctx, party)["last_activity"] == "2026-11-20"


def test_changed_opening_hours_count_from_the_next_booking(ctx: Context) -> None:
    early = OpeningHours(
        week=((), (), WORKDAY, (), (), (), ()), slot_minutes=45, closed_days=frozenset({date(2026, 12, 2)})
    )
    opening.save_hours(ctx, early)
    assert opening.hours(ctx) == early
    assert an_appointment(ctx).span.minutes == 45
    with pytest.raises(RuleViolated, match="closed_day"):
        an_appointment(ctx, "2026-11-26 10:00")
    with pytest.raises(RuleViolated, match="closed_day"):
        an_appointment(ctx, "2026-12-02 10:00")


def test_the_plan_of_a_week_has_each_day_with_hours_holiday_and_visits(ctx: Context) -> None:
    one = an_appointment(ctx, "2026-12-24 10:00")
    plan = appointments.plan(ctx, date(2026, 12, 21), date(2026, 12, 27))
    assert [len(day.open_spans) for day in plan] == [2, 2, 2, 2, 0, 0, 0]
    assert [day.holiday for day in plan][4:6] == ["christmas_day", "second_christmas_day"]
    assert [day.appointments for day in plan][3] == (one,)


def test_times_are_dutch_in_summer_and_winter_whatever_the_computers_zone(ctx: Context) -> None:
    summer = an_appointment(ctx, "2027-07-01 10:00")
    winter = an_appointment(ctx, "2027-12-01 10:00")
    assert appointments.load(ctx, summer.uid).span.start.utcoffset() == timedelta(hours=2)
    assert appointments.load(ctx, winter.uid).span.start.utcoffset() == timedelta(hours=1)
    assert {appointments.load(ctx, one.uid).span.start.time() for one in (summer, winter)} == {time(10)}


def test_the_to_do_list_has_today_tomorrow_and_what_nobody_closed(ctx: Context, clock: FixedClock) -> None:
    an_appointment(ctx, "2026-11-24 15:00")
    an_appointment(ctx, "2026-11-25 10:00")
    an_appointment(ctx, "2026-11-26 10:00")
    assert [todo.code for todo in appointments.todos(ctx)] == ["appointment_today", "appointment_tomorrow"]
    clock.set(datetime(2026, 11, 24, 16, 0, tzinfo=AMSTERDAM))
    assert appointments.todos(ctx)[0].code == "appointment_to_close"


def test_an_unknown_number_or_customer_or_request_is_told(ctx: Context) -> None:
    from uuid import uuid4

    with pytest.raises(NotFound, match="appointment_not_found"):
        appointments.find(ctx, "AFS-2026-0099")
    with pytest.raises(NotFound):
        appointments.book(ctx, NewAppointment(datetime(2026, 11, 25, 10), Requester("", party=uuid4())))
    with pytest.raises(InvalidInput, match="bsn_in_text"):
        appointments.book(ctx, NewAppointment(datetime(2026, 11, 25, 10), Requester("Jan"), note="BSN 111222333"))


def test_forgetting_a_customer_keeps_the_times_and_takes_the_rest(ctx: Context) -> None:
    party = a_customer(ctx)
    one = an_appointment(ctx, party=party)
    appointments.change_note(ctx, one.uid, "Kowalski komt met zijn zus")
    appointments.cancel(ctx, one.uid, "Kowalski is ziek")
    with ctx.store.transaction():
        assert store.forget_party(ctx.store.db, parties.row_id(ctx.store.db, party.uid)) == 1
        parties.remove(ctx.store.db, party.uid)
    after = appointments.details(ctx, one.uid)
    assert "Kowalski" not in repr(after) and after.appointment.anonymous
    assert after.appointment.span == one.span and len(after.steps) == 2


def test_the_trail_of_a_person_holds_their_appointments(ctx: Context) -> None:
    party = a_customer(ctx)
    one = an_appointment(ctx, party=party, request=a_request(ctx, party=party))
    appointments.confirm(ctx, one.uid)
    actions = {entry.action for entry in audit.entries(ctx, AuditFilter(subject=party.uid))}
    assert {"appointment.booked", "appointment.confirmed"} <= actions
    assert {"appointment.booked"} <= {e.action for e in audit.entries(ctx, AuditFilter(subject=one.request))}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    moves=st.lists(
        st.tuples(
            st.sampled_from(["book", "move", "cancel"]),
            st.integers(0, 3),
            st.integers(0, 9 * 12),
            st.integers(1, 9),
        ),
        min_size=5,
        max_size=25,
    )
)
def test_however_it_is_booked_moved_and_cancelled_no_two_visits_overlap(
    ctx: Context, moves: list[tuple[str, int, int, int]]
) -> None:
    with ctx.store.transaction() as _:
        for what, day, fives, length in moves:
            start = datetime(2027, 3, 8 + day, 8, 30) + timedelta(minutes=5 * fives)
            held = [one for one in appointments.between(ctx) if one.state is AppointmentState.PLANNED]
            try:
                if what == "book" or not held:
                    appointments.book(ctx, NewAppointment(start, Requester("Iemand"), 10 * length))
                elif what == "move":
                    appointments.move(ctx, held[fives % len(held)].uid, start, 10 * length)
                else:
                    appointments.cancel(ctx, held[fives % len(held)].uid)
            except RuleViolated as refused:
                assert refused.code in ("slot_taken", "outside_hours", "closed_day")
        _check_no_overlap(ctx)
        for one in appointments.between(ctx):
            if one.state is AppointmentState.PLANNED:
                appointments.cancel(ctx, one.uid)


def _check_no_overlap(ctx: Context) -> None:
    held = [one for one in appointments.between(ctx) if one.state is AppointmentState.PLANNED]
    for before, after in pairwise(held):
        assert before.span.end <= after.span.start, (before.span, after.span)


def test_every_refusal_is_one_of_ours(ctx: Context) -> None:
    with pytest.raises(AvgdeskError):
        an_appointment(ctx, minutes=0, start="2026-11-25 10:00", name="")
