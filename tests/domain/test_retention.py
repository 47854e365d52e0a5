"""Terms of invoices and parties: the tables of the field, and properties against a slow walk over the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.company import BookYear
from avgdesk.domain.invoices import FiscalClass
from avgdesk.domain.retention import (
    NO_TERMS,
    PartyState,
    RetentionPolicy,
    Terms,
    actuality,
    contract_terms,
    invoice_terms,
    latest,
    party_state,
    party_terms,
    record_state,
)

POLICY = RetentionPolicy()
JULY = RetentionPolicy(BookYear(7, 1))
DAY = timedelta(days=1)


def d(text: str) -> date:
    """A day as the tables write it: 31-12-2025."""
    day, month, year = map(int, text.split("-"))
    return date(year, month, day)


# document, issued, paid, policy, shop's term, statutory term
INVOICES = [
    ("paid in its own year", "02-01-2020", "16-01-2020", POLICY, "31-12-2025", "31-12-2027"),
    ("paid a year later", "20-12-2020", "10-01-2021", POLICY, "31-12-2026", "31-12-2028"),
    ("book year from July", "01-07-2020", "15-07-2020", JULY, "30-06-2026", "30-06-2028"),
    ("last day of a book year from July", "01-06-2020", "30-06-2020", JULY, "30-06-2025", "30-06-2027"),
    ("first day of a book year from July", "01-06-2020", "01-07-2020", JULY, "30-06-2026", "30-06-2028"),
    ("paid on New Year's Eve", "01-12-2020", "31-12-2020", POLICY, "31-12-2025", "31-12-2027"),
    ("paid on New Year's Day", "01-12-2020", "01-01-2021", POLICY, "31-12-2026", "31-12-2028"),
    ("paid on a leap day", "15-02-2024", "29-02-2024", POLICY, "31-12-2029", "31-12-2031"),
    ("prepaid: counts from its issue", "05-01-2021", "20-12-2020", POLICY, "31-12-2026", "31-12-2028"),
    (
        "book year from March, ends on a leap day",
        "01-02-2019",
        "28-02-2019",
        RetentionPolicy(BookYear(3, 1)),
        "29-02-2024",
        "28-02-2026",
    ),
    (
        "book year from March, paid on a leap day",
        "01-02-2020",
        "29-02-2020",
        RetentionPolicy(BookYear(3, 1)),
        "28-02-2025",
        "28-02-2027",
    ),
    (
        "book year from the second of January",
        "01-01-2020",
        "01-01-2020",
        RetentionPolicy(BookYear(1, 2)),
        "01-01-2025",
        "01-01-2027",
    ),
    ("shop chose ten", "02-01-2020", "16-01-2020", RetentionPolicy(shop_years=10), "31-12-2030", "31-12-2027"),
]


@pytest.mark.parametrize(
    ("issued", "paid", "policy", "shop", "statutory"), [row[1:] for row in INVOICES], ids=[row[0] for row in INVOICES]
)
def test_invoice_is_kept_until_the_day_of_the_table(
    issued: str, paid: str, policy: RetentionPolicy, shop: str, statutory: str
) -> None:
    assert invoice_terms(policy, d(issued), d(paid)) == Terms(d(shop), d(statutory))


def test_unpaid_invoice_has_no_end_date() -> None:
    for fiscal_class in FiscalClass:
        assert invoice_terms(POLICY, d("02-01-2010"), None, fiscal_class, d("01-01-2010")) == NO_TERMS


def test_partly_paid_invoice_has_no_end_date_because_its_paid_date_is_empty() -> None:
    assert invoice_terms(POLICY, d("02-01-2010"), None, amount_cents=12100) == NO_TERMS


def test_credit_note_counts_like_an_invoice() -> None:
    paid = invoice_terms(POLICY, d("02-01-2020"), d("16-01-2020"), amount_cents=-12100)
    assert paid == Terms(d("31-12-2025"), d("31-12-2027"))
    assert invoice_terms(POLICY, d("02-01-2020"), None, amount_cents=-12100) == NO_TERMS


def test_invoice_over_nothing_is_settled_when_issued() -> None:
    assert actuality(d("02-01-2020"), None, 0) == d("02-01-2020")
    assert invoice_terms(POLICY, d("02-01-2020"), None, amount_cents=0) == Terms(d("31-12-2025"), d("31-12-2027"))


@pytest.mark.parametrize(
    ("first_used", "statutory"),
    [
        (None, "31-12-2030"),
        ("15-03-2020", "31-12-2030"),  # nine years after 2020 is 2029: ten after payment is later
        ("15-03-2021", "31-12-2030"),
        ("15-03-2022", "31-12-2031"),
        ("01-01-2025", "31-12-2034"),
    ],
)
def test_real_estate_is_kept_for_the_later_of_payment_and_first_use(first_used: str | None, statutory: str) -> None:
    first_used_on = d(first_used) if first_used else None
    terms = invoice_terms(POLICY, d("02-01-2020"), d("16-01-2020"), FiscalClass.REAL_ESTATE, first_used_on)
    assert terms == Terms(d("31-12-2025"), d(statutory))


def test_one_stop_shop_is_kept_ten_years_after_payment_or_after_the_calendar_year_of_sale() -> None:
    sold = FiscalClass.ONE_STOP_SHOP
    assert invoice_terms(POLICY, d("20-12-2020"), d("10-01-2021"), sold).statutory_until == d("31-12-2031")
    # A book year that ends in June would end the ten years half a year before the Regulation does.
    assert invoice_terms(JULY, d("02-01-2020"), d("16-01-2020"), sold).statutory_until == d("31-12-2030")
    assert invoice_terms(JULY, d("02-09-2020"), d("16-09-2020"), sold).statutory_until == d("30-06-2031")


def test_first_use_matters_to_real_estate_alone() -> None:
    far = d("01-01-2040")
    assert invoice_terms(POLICY, d("02-01-2020"), d("16-01-2020"), FiscalClass.ORDINARY, far).statutory_until == d(
        "31-12-2027"
    )


def test_a_mistyped_year_ends_no_run() -> None:
    assert invoice_terms(POLICY, date(9999, 1, 1), date(9999, 12, 31)) == Terms(date.max, date.max)
    assert invoice_terms(POLICY, date(9998, 1, 1), date(9998, 1, 1), FiscalClass.ONE_STOP_SHOP) == Terms(
        date.max, date.max
    )
    assert invoice_terms(JULY, date(1, 1, 1), date(1, 1, 1)).retain_until == date(6, 6, 30)


def test_lease_counts_from_its_end() -> None:
    assert contract_terms(POLICY, d("30-06-2024")) == Terms(d("31-12-2029"), d("31-12-2031"))
    assert contract_terms(POLICY, None) == NO_TERMS


book_years = st.dates(date(2023, 1, 1), date(2023, 12, 31)).map(lambda day: BookYear(day.month, day.day))
days = st.dates(date(1990, 1, 1), date(2040, 12, 31))


def walked(day: date, start: BookYear, years: int) -> date:
    """Day by day to the end of the book year, then past `years` further starts of a book year."""
    starts = 0
    while True:
        tomorrow = day + DAY
        if (tomorrow.month, tomorrow.day) == (start.month, start.day):
            starts += 1
            if starts == years + 1:
                return day
        day = tomorrow


@given(days, days, book_years, st.integers(0, 12))
def test_terms_agree_with_a_walk_over_the_calendar(issued: date, paid: date, start: BookYear, years: int) -> None:
    terms = invoice_terms(RetentionPolicy(start, years), issued, paid)
    settled = max(issued, paid)
    assert terms == Terms(walked(settled, start, years), walked(settled, start, 7))


@given(days, days, book_years, st.none() | days)
def test_special_classes_are_never_kept_shorter_than_ordinary_ones(
    issued: date, paid: date, start: BookYear, first_used: date | None
) -> None:
    policy = RetentionPolicy(start)
    ordinary = invoice_terms(policy, issued, paid)
    for fiscal_class in (FiscalClass.REAL_ESTATE, FiscalClass.ONE_STOP_SHOP):
        special = invoice_terms(policy, issued, paid, fiscal_class, first_used)
        assert special.retain_until == ordinary.retain_until
        assert special.statutory_until is not None
        assert special.statutory_until >= walked(max(issued, paid), start, 10)


@given(days, days, book_years)
def test_paying_later_never_shortens_a_term(issued: date, paid: date, start: BookYear) -> None:
    policy = RetentionPolicy(start)
    first, second = invoice_terms(policy, issued, paid), invoice_terms(policy, issued, paid + timedelta(days=40))
    assert first.retain_until and second.retain_until and first.retain_until <= second.retain_until


# relation ended by hand, last activity, made on, invoices' latest terms → the party's terms
OLD = Terms(d("31-12-2025"), d("31-12-2027"))
PARTIES = [
    ("nothing but its making", None, None, "03-05-2021", NO_TERMS, "31-12-2026", "31-12-2028"),
    ("last activity", None, "01-02-2019", "03-05-2010", NO_TERMS, "31-12-2024", "31-12-2026"),
    ("by hand before activity", "30-06-2018", "01-02-2019", "03-05-2010", NO_TERMS, "31-12-2023", "31-12-2025"),
    ("invoices reach further", "30-06-2018", None, "03-05-2010", OLD, "31-12-2025", "31-12-2027"),
    ("relation reaches further", "30-06-2024", "16-01-2020", "03-05-2010", OLD, "31-12-2029", "31-12-2031"),
    (
        "each date on its own",
        "30-06-2021",
        None,
        "03-05-2010",
        Terms(d("31-12-2025"), d("31-12-2034")),
        "31-12-2026",
        "31-12-2034",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ended", "activity", "made", "invoices", "shop", "statutory"),
    [row[1:] for row in PARTIES],
    ids=[row[0] for row in PARTIES],
)
def test_party_is_kept_until_invoices_and_relation_have_both_ended(
    ended: str | None, activity: str | None, made: str, invoices: Terms, shop: str, statutory: str
) -> None:
    ended_on, last_activity = d(ended) if ended else None, d(activity) if activity else None
    terms = party_terms(POLICY, ended_on, last_activity, d(made), False, invoices)
    assert terms == Terms(d(shop), d(statutory))


def test_party_with_an_unpaid_invoice_or_a_running_relation_has_no_end_date() -> None:
    ended = d("30-06-2010")
    assert party_terms(POLICY, ended, None, ended, False, OLD, unpaid=1) == NO_TERMS
    assert party_terms(POLICY, ended, None, ended, True, OLD) == NO_TERMS


def test_latest_takes_each_date_by_itself() -> None:
    one, other = Terms(d("31-12-2025"), d("31-12-2034")), Terms(d("31-12-2026"), d("31-12-2028"))
    assert latest((one, other)) == Terms(d("31-12-2026"), d("31-12-2034"))
    assert latest((NO_TERMS, one)) == one
    assert latest(()) == NO_TERMS


TERMS = Terms(d("31-12-2025"), d("31-12-2027"))


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("31-12-2025", PartyState.RUNNING),
        ("01-01-2026", PartyState.ENDED_SHOP_TERM),
        ("31-12-2027", PartyState.ENDED_SHOP_TERM),
        ("01-01-2028", PartyState.ENDED),
    ],
)
def test_a_term_has_ended_on_the_day_after_its_last(today: str, state: PartyState) -> None:
    assert party_state(TERMS, d(today)) is state
    assert record_state(TERMS, d(today)) is state


def test_states_go_before_each_other_in_their_order() -> None:
    today = d("01-01-2028")
    assert party_state(TERMS, today, 1, held=True, restricted=True) is PartyState.HELD
    assert party_state(TERMS, today, 1, restricted=True) is PartyState.RESTRICTED
    assert party_state(TERMS, today, 1) is PartyState.UNPAID
    assert record_state(TERMS, today, settled=False) is PartyState.UNPAID
    assert party_state(NO_TERMS, today) is PartyState.RUNNING


def test_shop_term_longer_than_the_law_keeps_running() -> None:
    terms = Terms(d("31-12-2030"), d("31-12-2027"))
    assert party_state(terms, d("01-01-2029")) is PartyState.RUNNING
    assert party_state(terms, d("01-01-2031")) is PartyState.ENDED


def test_record_of_which_no_law_speaks_ends_with_its_own_term() -> None:
    assert record_state(Terms(d("31-12-2025")), d("01-01-2026")) is PartyState.ENDED


def test_policy_says_when_it_is_shorter_than_the_law() -> None:
    assert RetentionPolicy(shop_years=5).shorter_than_law
    assert not RetentionPolicy(shop_years=7).shorter_than_law
