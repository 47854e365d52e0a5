"""Customers: found while typing, kept with their dates, edited and undone, never half written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from avgdesk.context import Context
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import Party, PartyKind, PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import audit, customers, invoices
from avgdesk.store import lists, party_lists
from tests.services.shop import address, customer, invoice, person


def names(ctx: Context, search: str = "", **more: object) -> list[str]:
    source = customers.page_source(ctx, ListQuery(search=search, **more))  # type: ignore[arg-type]
    return [row.name for row in source.every_row()]


@pytest.mark.parametrize(
    "typed, found",
    [
        ("ozdem", "Özdemir"),
        ("lukasz", "Łukasz Kowalski"),
        ("owals", "Łukasz Kowalski"),
        ("kowalski luk", "Łukasz Kowalski"),
        ("3511ax", "Fleur van den Berg"),
        ("3511 AX", "Fleur van den Berg"),
        ("oudegr", "Fleur van den Berg"),
        ("utrecht", "Fleur van den Berg"),
        ("fleur@voor", "Fleur van den Berg"),
        ("0612345678", "Fleur van den Berg"),
        ("10002", "Łukasz Kowalski"),
        ("be", "Fleur van den Berg"),
        ("ozdemir be", None),
        ('"; DROP TABLE party', None),
        ("*", None),
    ],
)
def test_any_part_of_what_is_kept_finds_the_customer(ctx: Context, typed: str, found: str | None) -> None:
    customer(
        ctx,
        "Berg",
        infix="van den",
        first_name="Fleur",
        address=address(),
        emails=("fleur@voorbeeld.example",),
        phones=("06-12345678",),
    )
    customer(ctx, "Kowalski", first_name="Łukasz")
    customer(ctx, "Özdemir")
    assert names(ctx, typed) == ([found] if found else [])


def test_names_sort_without_their_infix(ctx: Context) -> None:
    for last, infix in (("Zwart", ""), ("Hof", "'t"), ("Berg", "van den"), ("Özdemir", "")):
        customer(ctx, last, infix=infix)
    assert names(ctx, sort="name") == ["van den Berg", "'t Hof", "Özdemir", "Zwart"]
    assert names(ctx, sort="name", descending=True) == ["Zwart", "Özdemir", "'t Hof", "van den Berg"]


def test_numbers_sort_as_numbers_and_go_on_in_the_shops_style(ctx: Context) -> None:
    for number in ("D9", "D10", "D100"):
        customer(ctx, number, number=number)
    assert names(ctx, sort="number") == ["D9", "D10", "D100"]
    assert customers.next_number(ctx) == "D101"


def test_a_window_is_the_same_wherever_it_is_read_from(ctx: Context) -> None:
    for serial in range(150):
        customer(ctx, f"Naam{serial % 7}")
    whole = [row.number for row in customers.page_source(ctx, ListQuery(sort="name")).every_row()]
    source = customers.page_source(ctx, ListQuery(sort="name"))
    assert [row.number for row in source.rows(140, 50)] == whole[140:]
    assert [row.number for row in source.rows(60, 20)] == whole[60:80]
    assert [row.number for row in source.rows(80, 20)] == whole[80:100]
    assert [row.number for row in source.rows(0, 5)] == whole[:5]
    assert source.rows(150, 10) == []
    row = source.rows(77, 1)[0]
    assert source.position(row.uid) == 77


def test_the_state_follows_the_days(ctx: Context) -> None:
    ended = customer(ctx, "Beide")
    invoice(ctx, ended, date(2015, 3, 1), date(2015, 3, 8))
    shop = customer(ctx, "Winkel")
    invoice(ctx, shop, date(2020, 1, 2), date(2020, 1, 16))
    unpaid = customer(ctx, "Open")
    invoice(ctx, unpaid, date(2012, 1, 2))
    running = customer(ctx, "Loopt")
    invoice(ctx, running, date(2026, 1, 2), date(2026, 1, 3))
    found = {row.name: row for row in customers.page_source(ctx, ListQuery()).every_row()}
    assert {name: row.state for name, row in found.items()} == {
        "Beide": PartyState.ENDED,
        "Winkel": PartyState.ENDED_SHOP_TERM,
        "Open": PartyState.UNPAID,
        "Loopt": PartyState.RUNNING,
    }
    assert found["Winkel"].retain_until == date(2025, 12, 31)
    assert found["Winkel"].statutory_until == date(2027, 12, 31)
    assert found["Open"].retain_until is None
    assert names(ctx, state=PartyState.ENDED_SHOP_TERM) == ["Winkel"]


def test_details_tell_until_when_and_why(ctx: Context) -> None:
    party = customer(ctx, "Berg", relation_ended=date(2020, 3, 14))
    invoice(ctx, party, date(2020, 1, 2), date(2020, 1, 16))
    told = customers.details(ctx, party.uid)
    assert told.terms.retain_until == date(2025, 12, 31)
    assert (told.explanation.shop.code, told.explanation.shop.label) == ("last_invoice", "2020")
    assert told.invoices == 1


def test_suppliers_and_customers_are_two_lists_and_both_is_in_either(ctx: Context) -> None:
    customer(ctx, "Klant")
    customer(ctx, "Leverancier", role=PartyRole.SUPPLIER)
    customer(ctx, "Tweezijdig", role=PartyRole.BOTH)
    assert names(ctx, role=PartyRole.CUSTOMER) == ["Klant", "Tweezijdig"]
    assert names(ctx, role=PartyRole.SUPPLIER) == ["Leverancier", "Tweezijdig"]


def test_an_edit_counts_once_in_the_trail_and_names_fields_not_values(ctx: Context) -> None:
    party = customer(ctx, "Berg")
    customers.update(ctx, replace(party, last_name="Geheim-Naam"))
    customers.update(ctx, replace(party, last_name="Geheim-Naam"))
    entries = audit.entries(ctx, AuditFilter(subject=party.uid))
    assert [entry.action for entry in entries] == ["customer.changed", "customer.created"]
    assert entries[0].facts == (("fields", "last_name"),)


def test_undo_takes_the_last_edit_back_unless_something_came_after(ctx: Context) -> None:
    party = customer(ctx, "Berg", emails=("a@voorbeeld.example",))
    edit = customers.update(ctx, replace(party, last_name="Bergh", emails=())).value
    customers.undo(ctx, edit)
    assert customers.load(ctx, party.uid) == party
    assert names(ctx, "bergh") == []
    edit = customers.update(ctx, replace(party, last_name="Bergh")).value
    customers.update(ctx, replace(party, last_name="Berghe"))
    with pytest.raises(RuleViolated, match="changed_meanwhile"):
        customers.undo(ctx, edit)


@pytest.mark.parametrize(
    "wrong, code",
    [
        ({"last_name": " "}, "name_missing"),
        ({"notes": "a\x00b"}, "unstorable_text"),
        ({"first_name": "x" * 501}, "text_too_long"),
        ({"relation_began": date(2024, 1, 2), "relation_ended": date(2024, 1, 1)}, "ends_before_it_began"),
        ({"number": "10001"}, "number_taken"),
    ],
)
def test_what_cannot_be_stored_is_refused_and_nothing_changes(
    ctx: Context, wrong: dict[str, object], code: str
) -> None:
    customer(ctx, "Eerste", number="10001")
    before = names(ctx)
    with pytest.raises(InvalidInput, match=code):
        customers.create(ctx, replace(person("Tweede"), **wrong))  # type: ignore[arg-type]
    assert names(ctx) == before


def test_a_doubtful_value_is_marked_not_refused(ctx: Context) -> None:
    customer(ctx, "Berg", emails=("geen adres",), coc_number="12")
    row = next(customers.page_source(ctx, ListQuery()).every_row())
    assert row.doubtful


def test_a_citizen_service_number_in_a_note_is_warned_about(ctx: Context) -> None:
    party = customer(ctx, "Berg", notes="bsn 111222333")
    assert customers.details(ctx, party.uid).bsn_suspected


def test_ending_the_relation_gives_a_customer_without_invoices_an_end_date(ctx: Context) -> None:
    party = customer(ctx, "Berg", continuing=True)
    assert customers.details(ctx, party.uid).terms.retain_until is None
    customers.end_relation(ctx, party.uid, date(2018, 6, 30))
    assert customers.details(ctx, party.uid).terms.retain_until == date(2023, 12, 31)
    assert customers.details(ctx, party.uid).state is PartyState.ENDED


def test_an_unknown_number_is_not_found(ctx: Context) -> None:
    with pytest.raises(NotFound):
        customers.find(ctx, "404")


def test_an_organisation_keeps_its_name_and_kind(ctx: Context) -> None:
    made = customers.create(ctx, Party(person("x").uid, "", PartyKind.BUSINESS, organisation='Café "Kok" & <Zn>')).value
    assert customers.find(ctx, made.number) == made
    assert names(ctx, '"kok"') == ['Café "Kok" & <Zn>']


def test_an_invoice_is_found_by_either_end_of_its_number_and_by_its_customer(ctx: Context) -> None:
    party = customer(ctx, "Berg")
    other = customer(ctx, "Smit")
    invoice(ctx, party, date(2024, 1, 2), number="2024-00412")
    invoice(ctx, other, date(2024, 1, 3), number="2024-00413")

    def found(text: str) -> list[str]:
        return [row.number for row in invoices.page_source(ctx, ListQuery(search=text)).every_row()]

    assert found("412") == ["2024-00412"]
    assert found("2024-00") == ["2024-00413", "2024-00412"]
    assert found("smit") == ["2024-00413"]


def test_marking_as_paid_gives_dates_and_one_entry(ctx: Context) -> None:
    party = customer(ctx, "Berg")
    made = [invoice(ctx, party, date(2020, 12, 20)) for _ in range(3)]
    assert invoices.mark_paid(ctx, [one.uid for one in made], date(2021, 1, 10)).value == 3
    assert customers.details(ctx, party.uid).terms.retain_until == date(2026, 12, 31)
    assert [entry.action for entry in audit.entries(ctx)][:2] == ["invoice.marked_paid", "invoice.created"]
    assert invoices.mark_paid(ctx, [one.uid for one in made], date(2021, 1, 11)).value == 0


@pytest.mark.parametrize(
    "wrong, code",
    [
        ({"paid_on": date(2027, 1, 1)}, "paid_in_future"),
        ({"due_on": date(2019, 1, 1)}, "due_before_issue"),
        ({"number": ""}, "number_missing"),
        ({"currency": "EURO"}, "unknown_currency"),
        ({"issued_on": date(1, 1, 1), "due_on": None}, "date_out_of_range"),
    ],
)
def test_an_invoice_that_cannot_be_right_is_refused(ctx: Context, wrong: dict[str, object], code: str) -> None:
    made = invoice(ctx, customer(ctx, "Berg"), date(2020, 1, 2), due_on=date(2020, 2, 2))
    with pytest.raises(InvalidInput, match=code):
        invoices.update(ctx, replace(made, **wrong))  # type: ignore[arg-type]
    assert invoices.load(ctx, made.uid) == made


def test_a_live_search_lists_the_first_of_very_many_and_an_export_all(
    ctx: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MOST", 10)
    for serial in range(30):
        customer(ctx, f"Jansen{serial:02}")
    query = ListQuery("jansen", sort="name")
    live, whole = customers.page_source(ctx, query, live=True), customers.page_source(ctx, query)
    assert (live.count(), live.more, whole.count(), whole.more) == (10, True, 30, False)
    assert [row.name for row in live.rows(0, 50)] == [row.name for row in whole.rows(0, 10)]
    assert [row.name for row in live.rows(8, 50)] == ["Jansen08", "Jansen09"]
    assert (live.position(whole.rows(3, 1)[0].uid), live.position(whole.rows(15, 1)[0].uid)) == (3, None)
    few = customers.page_source(ctx, ListQuery("jansen1", sort="name"), live=True)
    assert (few.count(), few.more) == (10, False)
    assert [row.name for row in few.rows(9, 5)] == ["Jansen19"]
    assert few.position(few.rows(4, 1)[0].uid) == 4


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("text", ["jansen", "ja", "jansen 1", "20", "utre"])
def test_a_live_search_of_a_few_says_what_the_whole_search_says(ctx: Context, text: str, descending: bool) -> None:
    for serial in range(25):
        customer(ctx, f"Jansen {serial % 7}", address=address(town="Utrecht" if serial % 2 else "Tiel"))
    for column in party_lists.PARTY_ORDERS:
        query = ListQuery(text, sort=column, descending=descending)
        live, whole = customers.page_source(ctx, query, live=True), customers.page_source(ctx, query)
        assert [row.uid for row in live.rows(0, 50)] == [row.uid for row in whole.rows(0, 50)]
