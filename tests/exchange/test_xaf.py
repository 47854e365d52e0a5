"""Audit files: every version, every namespace, and the debtor's side of each booking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from avgdesk.domain.imports import Doubt, Imported, ImportedInvoice, ImportedParty, ImportedPayment, Refusal
from avgdesk.domain.parties import Address, PartyKind, PartyRole
from avgdesk.errors import InvalidInput
from avgdesk.exchange.xaf import read_xaf
from tests.exchange.audit_file import (
    V32,
    V40,
    V321,
    Debtor,
    Payment,
    Sale,
    audit_file,
    booking,
    journal,
    line,
    write,
)

FLEUR = Debtor("D1", "Fleur van den Berg", addition="-3", email="fleur@voorbeeld.example", phone="06-12345678")
BAKER = Debtor("D2", "Bakkerij Smit", coc="12345678", contact="Joost Smit")
SOLD = Sale("D1", "2020-1", date(2020, 3, 1), 12_100)
CREDITED = Sale("D2", "2020-2", date(2020, 4, 1), -5_000)
PAID = Payment("D1", "2020-1", date(2020, 3, 15), 12_100)
REFUNDED = Payment("D2", "2020-2", date(2020, 4, 9), -5_000)

Read = Callable[[str], list[Imported]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    return lambda text: list(read_xaf(write(tmp_path / "boek.xaf", text)))


def of_kind(records: list[Imported], kind: type) -> list[Imported]:
    return [record for record in records if isinstance(record, kind)]


@pytest.mark.parametrize("namespace", [V32, V321, V40, "http://www.example.org/bestaat-niet", ""])
def test_every_version_and_any_namespace_is_read_alike(read: Read, namespace: str) -> None:
    records = read(audit_file(2020, [FLEUR], [SOLD], [PAID], namespace=namespace))
    assert [type(record) for record in records] == [ImportedParty, ImportedInvoice, ImportedPayment]


def test_a_prefix_before_the_names_makes_no_difference(read: Read) -> None:
    plain, prefixed = (read(audit_file(2020, [FLEUR], [SOLD], [PAID], prefix=prefix)) for prefix in ("", "xaf"))
    assert plain == prefixed


def test_a_person_is_taken_apart_and_the_address_tidied(read: Read) -> None:
    (party,) = read(audit_file(2020, [FLEUR]))
    assert isinstance(party, ImportedParty)
    assert (party.kind, party.first_name, party.infix, party.last_name) == (
        PartyKind.PERSON,
        "Fleur",
        "van den",
        "Berg",
    )
    assert party.address == Address("Wattbaan", "12", "3", "3431 AB", "Nieuwegein", "NL")
    assert (party.emails, party.phones) == (("fleur@voorbeeld.example",), ("06-12345678",))


def test_a_business_keeps_its_contact_person(read: Read) -> None:
    (party,) = read(audit_file(2020, [BAKER]))
    assert isinstance(party, ImportedParty)
    assert (party.kind, party.organisation, party.contact_person) == (PartyKind.BUSINESS, "Bakkerij Smit", "Joost Smit")


@pytest.mark.parametrize(
    ("code", "role"), [("C", PartyRole.CUSTOMER), ("S", PartyRole.SUPPLIER), ("B", PartyRole.BOTH)]
)
def test_suppliers_come_in_as_well(read: Read, code: str, role: PartyRole) -> None:
    (party,) = read(audit_file(2020, [Debtor("C9", "Groothandel Vos", kind=code)]))
    assert isinstance(party, ImportedParty)
    assert party.role is role


@pytest.mark.parametrize("bank_first", [False, True])
@pytest.mark.parametrize("everywhere", [False, True])
def test_only_the_debtors_line_counts(read: Read, everywhere: bool, bank_first: bool) -> None:
    """Also where every line of a booking names the customer, and where the bank's journal stands first."""
    text = audit_file(
        2020, [FLEUR, BAKER], [SOLD, CREDITED], [PAID, REFUNDED], everywhere=everywhere, bank_first=bank_first
    )
    records = read(text)
    invoices = {r.number: r.amount_cents for r in records if isinstance(r, ImportedInvoice)}
    payments = {r.invoice_number: (r.paid_on, r.amount_cents) for r in records if isinstance(r, ImportedPayment)}
    assert invoices == {"2020-1": 12_100, "2020-2": -5_000}
    assert payments == {"2020-1": (date(2020, 3, 15), 12_100), "2020-2": (date(2020, 4, 9), -5_000)}


def test_an_unnamed_debtors_account_is_learnt_from_the_sales_journal(read: Read) -> None:
    text = audit_file(2020, [FLEUR], [SOLD], [PAID], everywhere=True).replace("Debiteuren", "Vorderingen")
    records = read(text)
    assert [r.amount_cents for r in records if isinstance(r, ImportedInvoice)] == [12_100]
    assert [r.amount_cents for r in records if isinstance(r, ImportedPayment)] == [12_100]


def test_the_lines_of_one_invoice_are_added_up(read: Read) -> None:
    on = date(2020, 5, 1)
    terms = [
        line(1, "1300", on, 6_000, "D1", "F7"),
        line(2, "1300", on, 4_000, "D1", "F7"),
        line(3, "8000", on, -10_000),
    ]
    records = read(audit_file(2020, [FLEUR], extra=journal("VRK2", "S", [booking(1, on, terms)])))
    assert [(r.number, r.amount_cents) for r in records if isinstance(r, ImportedInvoice)] == [("F7", 10_000)]


@pytest.mark.parametrize("kind", ["P", "O"])
def test_purchases_and_opening_balances_are_no_payments(read: Read, kind: str) -> None:
    on = date(2020, 1, 1)
    opening = journal("BEG", kind, [booking(1, on, [line(1, "1300", on, 12_100, "D1", "2019-9")])])
    assert not of_kind(read(audit_file(2020, [FLEUR], extra=opening)), ImportedPayment)


def test_what_goes_to_a_supplier_is_no_payment(read: Read) -> None:
    on = date(2020, 2, 1)
    spent = [line(1, "1600", on, 9_900, "C9", "INK-1"), line(2, "1100", on, -9_900)]
    text = audit_file(
        2020, [Debtor("C9", "Groothandel Vos", kind="S")], extra=journal("BNK2", "B", [booking(1, on, spent)])
    )
    assert not of_kind(read(text), ImportedPayment)


def test_a_journal_without_a_kind_is_known_by_its_name(read: Read) -> None:
    text = audit_file(2020, [FLEUR], [SOLD], [PAID]).replace("<jrnTp>S</jrnTp>", "").replace("<jrnTp>B</jrnTp>", "")
    assert [r.number for r in read(text) if isinstance(r, ImportedInvoice)] == ["2020-1"]


def test_a_payment_carries_the_booking_that_it_is(read: Read) -> None:
    (payment,) = of_kind(read(audit_file(2020, [FLEUR], [SOLD], [PAID])), ImportedPayment)
    assert isinstance(payment, ImportedPayment)
    assert payment.reference == "2020/BNK/1/2"


def test_the_history_of_a_customer_is_no_second_customer(read: Read) -> None:
    history = "<customerSupplierHistory>" + Debtor("D1", "Fleur Berg").xml + "</customerSupplierHistory>"
    text = audit_file(2020, [FLEUR]).replace("</customerSupplier></", f"{history}</customerSupplier></")
    (party,) = of_kind(read(text), ImportedParty)
    assert isinstance(party, ImportedParty)
    assert party.last_name == "Berg" and party.infix == "van den"


@pytest.mark.parametrize(
    ("spoilt", "column", "reason"),
    [
        ({"<effDate>2020-03-01</effDate>": "<effDate>2020-31-01</effDate>"}, "effDate", "not_a_date"),
        ({"<amnt>121.00</amnt>": "<amnt>honderd</amnt>"}, "amnt", "not_an_amount"),
        ({"<docRef>2020-1</docRef>": "", "<invRef>2020-1</invRef>": ""}, "invRef", "value_missing"),
    ],
)
def test_a_booking_that_cannot_be_used_is_refused_alone(
    read: Read, spoilt: dict[str, str], column: str, reason: str
) -> None:
    text = audit_file(2020, [FLEUR], [SOLD, CREDITED])
    for good, bad in spoilt.items():
        text = text.replace(good, bad)
    records = read(text)
    (refusal,) = of_kind(records, Refusal)
    assert isinstance(refusal, Refusal)
    assert (refusal.row, refusal.column, refusal.reason) == (1, column, reason)
    assert [r.number for r in records if isinstance(r, ImportedInvoice)] == ["2020-2"]


def test_days_and_amounts_in_dutch_are_understood(read: Read) -> None:
    text = audit_file(2020, [FLEUR], [SOLD]).replace("2020-03-01", "01-03-2020").replace("121.00", "1.121,50")
    (invoice,) = of_kind(read(text), ImportedInvoice)
    assert isinstance(invoice, ImportedInvoice)
    assert (invoice.issued_on, invoice.amount_cents) == (date(2020, 3, 1), 112_150)


def test_a_customer_without_a_name_is_refused_alone(read: Read) -> None:
    records = read(audit_file(2020, [Debtor("D7", ""), FLEUR]))
    assert [type(record) for record in records] == [Refusal, ImportedParty]


def test_a_payment_that_names_no_invoice_is_doubted(read: Read) -> None:
    text = audit_file(2020, [FLEUR], [], [PAID]).replace("<invRef>2020-1</invRef>", "")
    (doubt,) = of_kind(read(text), Doubt)
    assert isinstance(doubt, Doubt)
    assert doubt.reason == "payment_without_invoice"


def test_a_file_that_breaks_off_says_so(tmp_path: Path) -> None:
    text = audit_file(2020, [FLEUR], [SOLD], [PAID])
    with pytest.raises(InvalidInput, match="file_truncated"):
        list(read_xaf(write(tmp_path / "boek.xaf", text[: len(text) * 2 // 3])))


def test_a_file_in_another_encoding_than_it_says_is_refused_with_its_line(tmp_path: Path) -> None:
    text = audit_file(2020, [Debtor("D1", "Renée Özdemir")])
    with pytest.raises(InvalidInput, match="file_encoding") as caught:
        list(read_xaf(write(tmp_path / "boek.xaf", text, "cp1252")))
    assert caught.value.facts["row"] == 2


def test_utf_16_is_read(tmp_path: Path) -> None:
    text = audit_file(2020, [Debtor("D1", "Łukasz Świątek")]).replace("UTF-8", "UTF-16")
    (party,) = read_xaf(write(tmp_path / "boek.xaf", text, "utf-16"))
    assert isinstance(party, ImportedParty)
    assert party.name == "Łukasz Świątek"


BOMB = '<!DOCTYPE auditfile [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE auditfile [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("prolog", [BOMB, OUTSIDE, "<!DOCTYPE auditfile>"])
def test_a_document_type_is_refused(tmp_path: Path, prolog: str) -> None:
    text = audit_file(2020, [Debtor("D1", "&a;")]).replace("?>\n", f"?>\n{prolog}\n").replace("&amp;a;", "&a;")
    with pytest.raises(InvalidInput, match=r"file_has_dtd|file_hostile"):
        list(read_xaf(write(tmp_path / "boek.xaf", text)))


def test_the_reader_tells_how_much_of_the_file_it_read(tmp_path: Path) -> None:
    path = write(tmp_path / "boek.xaf", audit_file(2020, [FLEUR], [SOLD], [PAID]))
    seen: list[int] = []
    list(read_xaf(path, seen.append))
    assert sum(seen) == path.stat().st_size
