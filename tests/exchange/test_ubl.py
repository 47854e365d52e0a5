"""UBL: invoices and credit notes, both directions, alone, in an envelope or in a ZIP."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from avgdesk.domain.company import Company
from avgdesk.domain.imports import ImportedInvoice, Refusal
from avgdesk.domain.parties import Address, PartyKind, PartyRole
from avgdesk.errors import InvalidInput
from avgdesk.exchange import zip_guard
from avgdesk.exchange.ubl import read_ubl, read_ubl_zip
from tests.exchange.ubl_file import document, party

SHOP = Company("Lamp & Kade", coc_number="30000000", vat_number="NL001234567B01")

Read = Callable[[str], ImportedInvoice]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def one(text: str) -> ImportedInvoice:
        path = tmp_path / "factuur.xml"
        path.write_text(text, encoding="utf-8")
        (record,) = read_ubl(path, SHOP)
        assert isinstance(record, ImportedInvoice)
        return record

    return one


def test_a_sales_invoice_brings_its_customer_and_itself(read: Read) -> None:
    text = document(extra="<cbc:DueDate>2024-03-02</cbc:DueDate>")
    invoice = read(text)
    assert (invoice.number, invoice.party_number, invoice.amount_cents) == ("F-1", "D5", 12_100)
    assert (invoice.issued_on, invoice.due_on, invoice.currency) == (date(2024, 2, 1), date(2024, 3, 2), "EUR")
    assert invoice.party is not None
    assert (invoice.party.kind, invoice.party.name, invoice.party.role) == (
        PartyKind.PERSON, "Sanne de Boer", PartyRole.CUSTOMER,
    )  # fmt: skip
    assert invoice.party.address == Address("Oudegracht", "112", "bis", "3511 AX", "Utrecht", "NL")
    assert invoice.attachment == text.encode()


def test_a_credit_note_is_negative_whatever_sign_it_is_written_with(read: Read) -> None:
    written = '<cbc:PayableAmount currencyID="EUR">{}</cbc:PayableAmount>'
    for amount in ("50.00", "-50.00"):
        assert read(document(kind="CreditNote", totals=written.format(amount))).amount_cents == -5_000
    coded = document(extra="<cbc:InvoiceTypeCode>381</cbc:InvoiceTypeCode>")
    assert read(coded).amount_cents == -12_100


def test_the_amount_falls_back_to_the_total_with_tax(read: Read) -> None:
    totals = '<cbc:TaxInclusiveAmount currencyID="EUR">60.5</cbc:TaxInclusiveAmount>'
    assert read(document(totals=totals)).amount_cents == 6_050


def test_what_was_paid_beforehand_belongs_to_the_amount(read: Read) -> None:
    totals = "<cbc:PrepaidAmount>100.00</cbc:PrepaidAmount><cbc:PayableAmount>21.00</cbc:PayableAmount>"
    part = read(document(totals=totals))
    assert (part.amount_cents, part.prepaid_cents, part.settled) == (12_100, 10_000, False)
    totals = "<cbc:PrepaidAmount>121.00</cbc:PrepaidAmount><cbc:PayableAmount>0.00</cbc:PayableAmount>"
    whole = read(document(totals=totals))
    assert (whole.amount_cents, whole.prepaid_cents, whole.settled) == (12_100, 0, True)


@pytest.mark.parametrize(
    "ourselves",
    [party("Lamp en Kade", coc="30000000"), party("Kade BV", vat="NL0012.34.567.B01"), party("LAMP & KADE")],
)
def test_an_invoice_to_the_shop_itself_is_a_purchase(read: Read, ourselves: str) -> None:
    invoice = read(document(seller=party("Groothandel Vos", number="K7", coc="87654321"), buyer=ourselves))
    assert invoice.party is not None
    assert (invoice.party.organisation, invoice.party.role) == ("Groothandel Vos", PartyRole.SUPPLIER)
    assert invoice.party_number == ""  # the supplier's number for us is no number of ours


def test_documents_in_an_envelope_are_each_taken(tmp_path: Path) -> None:
    path = tmp_path / "envelop.xml"
    path.write_text(f"<StandardBusinessDocument>{document('F-1')}{document('F-2')}</StandardBusinessDocument>")
    records = [r for r in read_ubl(path, SHOP) if isinstance(r, ImportedInvoice)]
    assert [record.number for record in records] == ["F-1", "F-2"]
    assert all(b"F-1" not in (record.attachment or b"") for record in records[1:])


@pytest.mark.parametrize(
    ("text", "column", "reason"),
    [
        (document(number=""), "ID", "value_missing"),
        (document(issued="1 februari"), "IssueDate", "not_a_date"),
        (document(totals="<cbc:PayableAmount>veel</cbc:PayableAmount>"), "PayableAmount", "not_an_amount"),
        (document(buyer=party("")), "RegistrationName", "value_missing"),
    ],
)
def test_a_document_that_cannot_be_used_is_refused_with_its_field(
    tmp_path: Path, text: str, column: str, reason: str
) -> None:
    path = tmp_path / "factuur.xml"
    path.write_text(text)
    (refusal,) = read_ubl(path, SHOP)
    assert isinstance(refusal, Refusal)
    assert (refusal.column, refusal.reason) == (column, reason)


def packed(path: Path, files: dict[str, str], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def test_a_zip_gives_its_good_documents_and_refuses_the_others_alone(tmp_path: Path) -> None:
    files = {
        "map/a.xml": document("F-1"),
        "b.xml": "<Invoice",
        "c.xml": "<iets/>",
        "voorwaarden.pdf": "%PDF",
        "__MACOSX/._a.xml": "rommel",
        "d.xml": document("F-2"),
    }
    records = list(read_ubl_zip(packed(tmp_path / "alles.zip", files), SHOP))
    assert [r.number for r in records if isinstance(r, ImportedInvoice)] == ["F-1", "F-2"]
    refused = {r.column: r.reason for r in records if isinstance(r, Refusal)}
    assert refused == {"b.xml": "file_not_xml", "c.xml": "file_without_documents"}


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "bom.zip", {"a.xml": " " * 30_000_000})
    monkeypatch.setattr(zip_guard, "_read", lambda *_: pytest.fail("it was unpacked"))
    with pytest.raises(InvalidInput, match="file_hostile"):
        list(read_ubl_zip(path, SHOP))


def test_a_zip_that_breaks_off_or_holds_nothing_says_so(tmp_path: Path) -> None:
    whole = packed(tmp_path / "alles.zip", {"a.xml": document()}).read_bytes()
    cut = tmp_path / "half.zip"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InvalidInput, match="file_truncated"):
        list(read_ubl_zip(cut, SHOP))
    with pytest.raises(InvalidInput, match="file_without_documents"):
        list(read_ubl_zip(packed(tmp_path / "leeg.zip", {"lees.txt": "niets"}), SHOP))


def test_an_invoice_with_a_large_file_in_it_is_read(read: Read) -> None:
    pdf = f"<cbc:EmbeddedDocumentBinaryObject>{'QUJD' * 3_000_000}</cbc:EmbeddedDocumentBinaryObject>"
    assert read(document(extra=pdf)).amount_cents == 12_100


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "factuur.xml"
    text = '<!DOCTYPE Invoice [<!ENTITY a "x">]>' + document()
    for encoding in ("utf-8", "utf-16"):
        path.write_bytes(text.encode(encoding))
        with pytest.raises(InvalidInput, match="file_has_dtd"):
            list(read_ubl(path, SHOP))
