"""Headers of shop software are known; a mapping can be corrected, kept and used again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from avgdesk.domain.imports import Doubt, Imported, ImportedInvoice, ImportedParty, Refusal
from avgdesk.domain.parties import Address, PartyKind, PartyRole
from avgdesk.errors import InvalidInput
from avgdesk.exchange.aliases import Field
from avgdesk.exchange.csv_reader import read_csv
from avgdesk.exchange.mapping import Mapping, assign, from_json, guess_mapping, to_json
from avgdesk.exchange.table import CsvShape, Notation
from avgdesk.exchange.table_rows import records
from avgdesk.exchange.values import DateOrder, DecimalMark


def read(tmp_path: Path, text: str, mapping: Mapping | None = None) -> list[Imported]:
    path = tmp_path / "tabel.csv"
    path.write_bytes(text.encode("utf-8-sig"))
    table = read_csv(path)
    return list(records(table, mapping or guess_mapping(table.headers)))


def party(tmp_path: Path, text: str) -> ImportedParty:
    (record,) = read(tmp_path, text)
    assert isinstance(record, ImportedParty)
    return record


def invoice(tmp_path: Path, text: str) -> ImportedInvoice:
    (record,) = read(tmp_path, text)
    assert isinstance(record, ImportedInvoice)
    return record


E_BOEKHOUDEN = "Code;Bedrijf;Contactpersoon;Adres;Postcode;Plaats;KvK-nummer;BTW-nummer;E-mail;Telefoon\n"
EXACT = "Code,Name,AddressLine1,Postcode,City,Country,ChamberOfCommerce,VATNumber,Email,Phone\n"
SNELSTART = "Relatiecode;Naam;Relatiesoort;Straat;Postcode;Plaats;KvkNummer;E-mailadres\n"
MONEYBIRD = "id,company_name,firstname,lastname,address1,address2,zipcode,city,country,customer_id,email,phone\n"
SHOPIFY = (
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,"
    "Default Address City,Default Address Country Code,Default Address Zip,Phone,Total Spent,Total Orders\n"
)
WOO = "Customer User ID,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),Order Number,Order Date,Order Total Amount,Order Status\n"  # noqa: E501


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            E_BOEKHOUDEN
            + "D1;Fleur van den Berg;Fleur van den Berg;Wattbaan 12-3;3431ab;Nieuwegein;;;f@v.example;06-1\n",
            "D1",
        ),
        (EXACT + "D1,Fleur van den Berg,Wattbaan 12-3,3431 AB,Nieuwegein,NL,,,f@v.example,06-1\n", "D1"),
        (SNELSTART + "D1;Fleur van den Berg;Klant;Wattbaan 12-3;3431AB;Nieuwegein;;f@v.example\n", "D1"),
        (MONEYBIRD + "998,,Fleur,van den Berg,Wattbaan 12-3,,3431 AB,Nieuwegein,NL,D1,f@v.example,06-1\n", "D1"),
        (
            SHOPIFY
            + "'7000000000001,Fleur,van den Berg,f@v.example,yes,,Wattbaan 12-3,Nieuwegein,NL,'3431 AB,'06-1,0,0\n",
            "7000000000001",
        ),
    ],
    ids=["e-boekhouden", "exact", "snelstart", "moneybird", "shopify"],
)
def test_the_customers_of_every_program_come_out_alike(tmp_path: Path, text: str, number: str) -> None:
    found = party(tmp_path, text)
    assert (found.kind, found.first_name, found.infix, found.last_name) == (
        PartyKind.PERSON,
        "Fleur",
        "van den",
        "Berg",
    )
    assert found.address == Address("Wattbaan", "12", "3", "3431 AB", "Nieuwegein", "NL")
    assert (found.number, found.emails) == (number, ("f@v.example",))


@pytest.mark.parametrize(
    ("headers", "source"),
    [
        (E_BOEKHOUDEN, "e-boekhouden"), (EXACT, "exact"), (SNELSTART, "snelstart"), (MONEYBIRD, "moneybird"),
        (SHOPIFY, "shopify"), (WOO, "woocommerce"), ("Naam;Plaats\n", "table"),
    ],
)  # fmt: skip
def test_the_program_is_known_by_its_headers(headers: str, source: str) -> None:
    separator = ";" if ";" in headers else ","
    assert guess_mapping(headers.strip().split(separator)).source == source


def test_the_firm_of_a_shopify_customer_is_the_customer_and_the_person_its_contact(tmp_path: Path) -> None:
    found = party(
        tmp_path, SHOPIFY + "'7,Joost,Smit,j@v.example,no,Bakkerij Smit,'t Hof 3,'s-Gravenhage,NL,'2511 AA,,0,0\n"
    )
    assert (found.kind, found.organisation, found.contact_person) == (PartyKind.BUSINESS, "Bakkerij Smit", "Joost Smit")
    assert (found.address.street, found.address.town) == ("'t Hof", "'s-Gravenhage")  # their own apostrophes
    assert found.newsletter is False


def test_a_column_for_customer_or_supplier_is_understood(tmp_path: Path) -> None:
    found = party(tmp_path, SNELSTART + "C1;Groothandel Vos;Leverancier;;;;;\n")
    assert found.role is PartyRole.SUPPLIER


def test_open_items_of_e_boekhouden(tmp_path: Path) -> None:
    headers = "Relatiecode;Relatie;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand;Soort\n"
    paid, unpaid, credit = read(
        tmp_path,
        headers
        + "D1;Berg;2024-1;01-03-2024;31-03-2024;1.234,50;0,00;F\n"
        + "D1;Berg;2024-2;02-03-2024;01-04-2024;10,00;10,00;F\n"
        + "D1;Berg;2024-3;03-03-2024;02-04-2024;-5,00;0,00;C\n",
    )
    assert isinstance(paid, ImportedInvoice) and isinstance(unpaid, ImportedInvoice)
    assert isinstance(credit, ImportedInvoice)
    assert (paid.amount_cents, paid.settled, paid.due_on) == (123_450, True, date(2024, 3, 31))
    assert (unpaid.settled, credit.amount_cents) == (False, -500)


ORDERS = (
    "Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name,"
    "Billing Street,Billing City,Billing Zip,Billing Country,Notes,Id\n"
)


def test_the_later_lines_of_a_shopify_order_are_blank_and_belong_to_it(tmp_path: Path) -> None:
    found = invoice(
        tmp_path,
        ORDERS + "#1001,f@v.example,paid,2024-03-02 10:00:00 +0100,EUR,36.30,2024-03-01 23:59:00 +0100,1,Lamp,"
        "Fleur van den Berg,Wattbaan 12-3,Nieuwegein,'3431 AB,NL,,501\n" + "#1001,f@v.example,,,,,,2,Peertje,,,,,,,\n",
    )
    assert (found.number, found.amount_cents, found.party_number) == ("#1001", 3_630, "")
    assert (found.issued_on, found.paid_on) == (date(2024, 3, 1), date(2024, 3, 2))
    assert found.party is not None
    assert (found.party.name, found.party.address.postcode) == ("Fleur van den Berg", "3431 AB")


def test_orders_of_woocommerce(tmp_path: Path) -> None:
    row = (
        "12,Fleur,van den Berg,,Wattbaan 12-3,Nieuwegein,3431 AB,NL,f@v.example,5001,2024-03-01 10:00,36.30,completed\n"
    )
    found = invoice(tmp_path, WOO + row)
    assert (found.number, found.party_number, found.amount_cents, found.settled) == ("5001", "12", 3_630, True)


@pytest.mark.parametrize(
    ("row", "column", "reason", "value"),
    [
        (";2024-1;01-03-2024;10,00", "Klantnummer", "value_missing", ""),
        ("D1;;01-03-2024;10,00", "Factuurnummer", "value_missing", ""),
        ("D1;2024-1;gisteren;10,00", "Factuurdatum", "not_a_date", "gisteren"),
        ("D1;2024-1;;10,00", "Factuurdatum", "value_missing", ""),
        ("D1;2024-1;01-03-2024;tien", "Bedrag", "not_an_amount", "tien"),
        ("D1;2024-1;01-03-2024;", "Bedrag", "value_missing", ""),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_with_row_column_and_reason(
    tmp_path: Path, row: str, column: str, reason: str, value: str
) -> None:
    text = f"Klantnummer;Factuurnummer;Factuurdatum;Bedrag\nD1;2024-9;02-03-2024;11,00\n{row}\n"
    good, refused = read(tmp_path, text)
    assert isinstance(good, ImportedInvoice) and isinstance(refused, Refusal)
    assert (refused.row, refused.column, refused.reason, refused.value) == (3, column, reason, value)
    assert refused.cells == tuple(row.split(";"))


@pytest.mark.parametrize("name", ["?zdemir", "M?ller", "RenÃ©e", "Ren\ufffde"])
def test_lost_letters_are_doubted(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, f"Code;Naam\nD1;{name}\n")
    assert [type(record) for record in found] == [ImportedParty, Doubt]


def test_an_unknown_table_is_refused_as_a_whole(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="columns_unknown"):
        read(tmp_path, "kleur;maat\nrood;XL\n")


def test_a_mapping_is_corrected_by_hand(tmp_path: Path) -> None:
    text = "kleur;maat\nVan Dijk;Assen\n"
    mapping = assign(assign(guess_mapping(("kleur", "maat")), "kleur", Field.LAST_NAME), "maat", Field.TOWN)
    (found,) = read(tmp_path, text, mapping)
    assert isinstance(found, ImportedParty)
    assert (found.name, found.address.town) == ("Van Dijk", "Assen")


def test_a_field_for_one_column_leaves_the_column_that_had_it() -> None:
    mapping = assign(Mapping((("a", Field.TOWN), ("b", Field.EMAIL))), "c", Field.TOWN)
    assert mapping.columns == (("b", Field.EMAIL), ("c", Field.TOWN))
    assert assign(mapping, "d", Field.EMAIL).columns == (("b", Field.EMAIL), ("c", Field.TOWN), ("d", Field.EMAIL))
    assert assign(mapping, "c", None).columns == (("b", Field.EMAIL),)


def test_a_profile_survives_being_kept() -> None:
    mapping = Mapping(
        (("Totaal", Field.AMOUNT),),
        "exact",
        Notation(DecimalMark.POINT, DateOrder.MONTH_FIRST),
        CsvShape("cp1252", ","),
    )
    assert from_json(to_json(mapping)) == mapping
    assert from_json(to_json(Mapping((("a", Field.NAME),)))) == Mapping((("a", Field.NAME),))


@pytest.mark.parametrize("text", ["", "[]", '{"columns": [["a", "onzin"]]}'])
def test_a_damaged_profile_says_so(text: str) -> None:
    with pytest.raises(InvalidInput, match="profile_damaged"):
        from_json(text)
