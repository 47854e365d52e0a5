"""Who is who: customer number, else name and postcode, else name and e-mail; never e-mail alone, never unasked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.domain.import_results import Choice, Decisions, DuplicateReason, RowKey
from avgdesk.services import customers, merging
from avgdesk.services.imports import ImportOptions
from tests.exchange.audit_file import Debtor
from tests.services.import_files import FLEUR, bring_in, counts, csv, everything, look, parties, xaf

SHOPIFY = (
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,"
    "Default Address City,Default Address Country Code,Default Address Zip,Phone,Total Spent,Total Orders\n"
)
FLEUR_AT_SHOPIFY = (
    "'7001,Fleur,van den Berg,fleur@voorbeeld.example,yes,,Wattbaan 12,Nieuwegein,NL,'3431 AB,'06-12345678,0,0\n"
)


@pytest.fixture
def books(ctx: Context, tmp_path: Path) -> Context:
    """An administration with Fleur van den Berg, D1."""
    bring_in(ctx, xaf(tmp_path, 2020, debtors=[FLEUR]))
    return ctx


def test_the_customer_number_goes_before_everything(books: Context, tmp_path: Path) -> None:
    result = bring_in(books, csv(tmp_path, "Klantnummer;Naam;Postcode\nD1;Geheel Anders;9999 ZZ\n"))
    assert counts(result) == (0, 0, 0, 0)
    assert {(c.field, c.kept, c.offered) for c in result.conflicts} == {
        ("name", "Fleur van den Berg", "Geheel Anders"),
        ("address", "Wattbaan 12, 3431 AB  Nieuwegein", "9999 ZZ"),
    }


def test_a_web_shops_own_number_is_another_numbering(books: Context, tmp_path: Path) -> None:
    """Known by name and postcode the first time, by the shop's number ever after."""
    assert counts(bring_in(books, csv(tmp_path, SHOPIFY + FLEUR_AT_SHOPIFY))) == (0, 1, 0, 0)  # the newsletter
    moved = FLEUR_AT_SHOPIFY.replace("3431 AB", "9401 AA").replace("fleur@", "nieuw@").replace("van den Berg", "Vos")
    result = bring_in(books, csv(tmp_path, SHOPIFY + moved))
    assert (result.customers_added, len(parties(books))) == (0, 1)
    assert {conflict.field for conflict in result.conflicts} == {"name", "address", "emails"}


def test_numbers_of_two_numberings_that_coincide_are_two_customers(books: Context, tmp_path: Path) -> None:
    stranger = "D1,Kees,Vos,kees@voorbeeld.example,no,,Brink 1,Assen,NL,9401 AA,,0,0\n"
    assert counts(bring_in(books, csv(tmp_path, SHOPIFY + stranger))) == (1, 0, 0, 0)
    kees = next(party for party in parties(books).values() if party.last_name == "Vos")
    assert kees.number != "D1"
    assert counts(bring_in(books, csv(tmp_path, SHOPIFY + stranger))) == (0, 0, 0, 0)


def test_without_a_number_name_and_postcode_decide(books: Context, tmp_path: Path) -> None:
    result = bring_in(books, csv(tmp_path, "Naam;Postcode;Telefoon\nFLEUR VAN DEN BERG;3431ab;0612345678\n"))
    assert counts(result) == (0, 0, 0, 0)


def test_without_a_postcode_name_and_mail_address_decide(books: Context, tmp_path: Path) -> None:
    result = bring_in(books, csv(tmp_path, "Naam;E-mail\nFleur van den Berg;Fleur@Voorbeeld.example\n"))
    assert (counts(result), len(parties(books))) == ((0, 0, 0, 0), 1)


def test_a_mail_address_alone_never_decides(books: Context, tmp_path: Path) -> None:
    result = bring_in(books, csv(tmp_path, "Naam;E-mail\nGijs van den Berg;fleur@voorbeeld.example\n"))
    assert counts(result) == (1, 0, 0, 0)
    assert [(d.reason, d.incoming.name, d.existing.number) for d in result.duplicates] == [
        (DuplicateReason.SAME_EMAIL, "Gijs van den Berg", "D1")
    ]


def test_a_name_alone_never_decides(books: Context, tmp_path: Path) -> None:
    result = bring_in(books, csv(tmp_path, "Naam;Plaats\nFleur van den Berg;Assen\n"))
    assert (counts(result), result.duplicates) == ((1, 0, 0, 0), ())


TWIN = Debtor("D9", "Fleur van den Berg", email="anders@voorbeeld.example")


def test_two_numbers_of_one_numbering_are_never_merged_unasked(books: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2021, debtors=[FLEUR, TWIN])
    result = bring_in(books, file)
    assert counts(result) == (1, 0, 0, 0)
    (asked,) = result.duplicates
    assert (asked.reason, asked.key) == (DuplicateReason.SAME_NAME_AND_POSTCODE, RowKey("boek-2021.xaf", 2))
    assert (asked.incoming.number, asked.existing.number) == ("D9", "D1")
    again = bring_in(books, file)
    assert (counts(again), again.duplicates) == ((0, 0, 0, 0), ())


def test_twins_within_one_file_are_asked_about_too(ctx: Context, tmp_path: Path) -> None:
    result = look(ctx, xaf(tmp_path, 2021, debtors=[FLEUR, TWIN]))
    assert (counts(result), len(result.duplicates)) == ((2, 0, 0, 0), 1)


def test_what_the_user_calls_one_is_one_for_good(books: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2021, debtors=[FLEUR, TWIN])
    merge = Decisions(duplicates={RowKey("boek-2021.xaf", 2): Choice.MERGE})
    result = bring_in(books, file, options=ImportOptions(decisions=merge))
    assert (result.customers_added, result.duplicates) == (0, ())
    assert list(parties(books)) == ["D1"]
    later = bring_in(books, file)
    assert (counts(later), list(parties(books))) == ((0, 0, 0, 0), ["D1"])


def test_what_the_user_calls_two_is_not_asked_again(books: Context, tmp_path: Path) -> None:
    apart = Decisions(duplicates={RowKey("boek-2021.xaf", 2): Choice.APART})
    result = bring_in(books, xaf(tmp_path, 2021, debtors=[FLEUR, TWIN]), options=ImportOptions(decisions=apart))
    assert (result.customers_added, result.duplicates) == (1, ())


def test_a_number_that_was_given_here_is_no_number_of_the_bookkeeping(ctx: Context, tmp_path: Path) -> None:
    """Address cards have no numbers; a bookkeeping number that happens to be the same means somebody else."""
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Vos;Kees;;;\nFN:Kees Vos\nEND:VCARD\n"
    bring_in(ctx, csv(tmp_path, card, "kaart.vcf"))
    (kees,) = parties(ctx).values()
    result = bring_in(ctx, xaf(tmp_path, 2020, debtors=[Debtor(kees.number, "Fleur van den Berg")]))
    assert (result.customers_added, result.conflicts) == (1, ())
    assert parties(ctx)[kees.number].name == "Kees Vos"


def test_empty_fields_are_filled_and_filled_ones_kept(books: Context, tmp_path: Path) -> None:
    rows = "Klantnummer;Naam;Straat;Huisnummer;Toevoeging;Postcode;Plaats;E-mail;KvK-nummer\n"
    result = bring_in(
        books, csv(tmp_path, rows + "D1;Fleur van den Berg;Wattbaan;12;b;3431 AB;Nieuwegein;x@v.example;12345678\n")
    )
    assert counts(result) == (0, 1, 0, 0)
    fleur = parties(books)["D1"]
    assert (fleur.coc_number, fleur.address.addition, fleur.emails) == ("12345678", "b", ("fleur@voorbeeld.example",))
    assert [(c.field, c.kept) for c in result.conflicts] == [("emails", "fleur@voorbeeld.example")]


def test_a_filled_field_is_changed_when_the_user_says_so(books: Context, tmp_path: Path) -> None:
    file = csv(tmp_path, "Klantnummer;Naam;Postcode;Plaats\nD1;Fleur Vos;9401 AA;Assen\n")
    key = look(books, file).conflicts[0].key
    chosen = Decisions(overwrite=frozenset({(key, "address")}))
    result = bring_in(books, file, options=ImportOptions(decisions=chosen))
    fleur = parties(books)["D1"]
    assert (counts(result), fleur.name, fleur.address.town) == ((0, 1, 0, 0), "Fleur van den Berg", "Assen")
    assert [conflict.field for conflict in result.conflicts] == ["name"]


def test_letters_that_a_file_lost_are_no_difference(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, csv(tmp_path, "Klantnummer;Naam\nD1;Mehmet Özdemir\n"))
    result = bring_in(ctx, csv(tmp_path, "Klantnummer;Naam\nD1;Mehmet ?zdemir\n"))
    assert (counts(result), result.conflicts, result.doubt_count) == ((0, 0, 0, 0), (), 1)


def test_a_consent_that_was_withdrawn_here_is_not_brought_back(books: Context, tmp_path: Path) -> None:
    file = csv(tmp_path, SHOPIFY + FLEUR_AT_SHOPIFY)
    bring_in(books, file)
    fleur = parties(books)["D1"]
    assert fleur.newsletter is True
    customers.update(books, replace(fleur, newsletter=False))
    result = bring_in(books, file)
    assert parties(books)["D1"].newsletter is False
    assert [conflict.field for conflict in result.conflicts] == ["newsletter"]


def test_customers_that_were_merged_by_hand_stay_merged(books: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2021, debtors=[FLEUR, TWIN])
    bring_in(books, file)
    found = parties(books)
    merging.merge(books, found["D1"].uid, found["D9"].uid)
    before = everything(books)
    result = bring_in(books, file)
    assert (result.customers_added, list(parties(books)), everything(books)) == (0, ["D1"], before)
