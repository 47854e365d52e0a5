"""Duplicates made one: everything moves, nothing is lost, and what contradicts itself is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from avgdesk.context import Context
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import Address, PartyRole
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import audit, customers, invoices, merging
from tests.services.shop import address, customer, invoice


def test_the_kept_record_has_both_invoices_and_every_contact(ctx: Context) -> None:
    keep = customer(ctx, "Berg", emails=("a@voorbeeld.example",), role=PartyRole.CUSTOMER)
    drop = customer(
        ctx,
        "Berg",
        first_name="Fleur",
        emails=("b@voorbeeld.example",),
        address=address(),
        role=PartyRole.SUPPLIER,
    )
    invoice(ctx, keep, date(2020, 1, 2), date(2020, 1, 3), number="1")
    invoice(ctx, drop, date(2024, 1, 2), date(2024, 1, 3), number="2")
    merged = merging.merge(ctx, keep.uid, drop.uid).value
    assert (merged.name, merged.emails) == ("Fleur Berg", ("a@voorbeeld.example", "b@voorbeeld.example"))
    assert (merged.role, merged.address) == (PartyRole.BOTH, address())
    assert {one.number for one in invoices.of_party(ctx, keep.uid)} == {"1", "2"}
    assert customers.details(ctx, keep.uid).terms.retain_until == date(2029, 12, 31)
    with pytest.raises(NotFound):
        customers.load(ctx, drop.uid)
    assert [row.number for row in customers.page_source(ctx, ListQuery("fleur")).every_row()] == [keep.number]
    assert audit.entries(ctx)[0].action == "customer.merged"


def test_a_filled_field_stays_unless_the_other_one_is_chosen(ctx: Context) -> None:
    keep, drop = customer(ctx, "Berg", first_name="F."), customer(ctx, "Berg", first_name="Fleur")
    assert next(pair for pair in merging.side_by_side(ctx, keep.uid, drop.uid) if pair.differs).field == "number"
    assert merging.merge(ctx, keep.uid, drop.uid, frozenset({"first_name"})).value.first_name == "Fleur"


def test_one_number_with_two_amounts_is_refused_and_nothing_moves(ctx: Context) -> None:
    keep, drop = customer(ctx, "Berg"), customer(ctx, "Berg")
    invoice(ctx, keep, date(2020, 1, 2), number="7", amount_cents=100)
    invoice(ctx, drop, date(2020, 1, 2), number="7", amount_cents=200)
    with pytest.raises(RuleViolated) as refused:
        merging.merge(ctx, keep.uid, drop.uid)
    assert refused.value.facts["numbers"] == ["7"]
    assert customers.load(ctx, drop.uid) == drop


def test_the_same_invoice_in_both_remains_once(ctx: Context) -> None:
    keep, drop = customer(ctx, "Berg"), customer(ctx, "Berg")
    for party in (keep, drop):
        invoice(ctx, party, date(2020, 1, 2), number="7", amount_cents=100)
    merging.merge(ctx, keep.uid, drop.uid)
    assert [one.number for one in invoices.of_party(ctx, keep.uid)] == ["7"]


def test_a_record_is_not_merged_with_itself(ctx: Context) -> None:
    only = customer(ctx, "Berg")
    with pytest.raises(InvalidInput):
        merging.merge(ctx, only.uid, only.uid)


def test_a_shared_name_or_address_makes_a_candidate(ctx: Context) -> None:
    one = customer(ctx, "Berg", emails=("a@voorbeeld.example",))
    same_name, same_mail = customer(ctx, "Berg"), customer(ctx, "Smit", emails=("a@voorbeeld.example",))
    customer(ctx, "Anders")
    assert {party.uid for party in merging.likely_duplicates(ctx, one.uid)} == {same_name.uid, same_mail.uid}


def test_an_address_is_taken_as_a_whole(ctx: Context) -> None:
    keep = customer(ctx, "Berg", address=address("Oudegracht", "112"))
    drop = customer(ctx, "Berg", address=Address("Nieuwegracht", "3", "bis", "3512 LC", "Utrecht"))
    pair = next(pair for pair in merging.side_by_side(ctx, keep.uid, drop.uid) if pair.field == "address")
    assert pair.differs
    assert pair.dropped == "Nieuwegracht 3-bis\n3512 LC  Utrecht"
    assert merging.combined(keep, drop, frozenset()).address == keep.address
    assert merging.combined(keep, drop, frozenset({"address"})).address == drop.address


def test_the_gaps_of_an_address_are_filled_from_the_same_place_only(ctx: Context) -> None:
    full = address("Oudegracht", "112")
    gap = replace(full, street="oudegracht", postcode="", town="")
    elsewhere = Address(town="Assen")
    keep = customer(ctx, "Berg", address=gap)
    assert merging.combined(keep, replace(keep, address=full), frozenset()).address.postcode == full.postcode
    assert merging.combined(replace(keep, address=full), replace(keep, address=elsewhere), frozenset()).address == full


def test_notes_of_both_stay(ctx: Context) -> None:
    keep, drop = customer(ctx, "Berg", notes="belt op vrijdag"), customer(ctx, "Berg", notes="twee fietsen")
    assert merging.merge(ctx, keep.uid, drop.uid).value.notes == "belt op vrijdag\n\ntwee fietsen"
