"""UBL 2.1 invoices and credit notes (EN 16931: Peppol BIS 3, NLCIUS, SI-UBL): one, several, or a ZIP of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from lxml import etree

from avgdesk.domain.company import Company
from avgdesk.domain.imports import Imported, ImportedInvoice, Refusal
from avgdesk.domain.parties import PartyRole
from avgdesk.errors import InvalidInput
from avgdesk.exchange.limits import MAX_DOCUMENT, open_for_reading
from avgdesk.exchange.ubl_parties import UblParty, first, first_text
from avgdesk.exchange.unusable import Unusable
from avgdesk.exchange.values import exact_cents, iso_day
from avgdesk.exchange.xml_stream import LocalNames, parse
from avgdesk.exchange.zip_guard import members

HEADERS = ("Relatiecode", "Relatie", "Factuurnummer", "Factuurdatum", "Bedrag")
CREDIT_CODES = frozenset({"381", "396", "261", "262"})
_DOCUMENTS = frozenset({"Invoice", "CreditNote"})
_MAX_NESTING = 4  # a document may lie in an envelope (SBDH) or a list of documents
_names = LocalNames()


def read_ubl(path: Path, company: Company) -> Iterator[Imported]:
    """The documents of one XML file. `InvalidInput` when it holds none."""
    with open_for_reading(path, MAX_DOCUMENT) as stream:
        data = stream.read()
    yield from _documents(data, path.name, path.name, company, 1)


def read_ubl_zip(path: Path, company: Company) -> Iterator[Imported]:
    """The XML files in a ZIP; one that is no usable document is refused alone. `row` is its place in the ZIP."""
    row = 0
    for member in members(path, (".xml", ".ubl"), MAX_DOCUMENT):
        row += 1
        if member.problem:
            yield Refusal(path.name, row, member.name, member.problem, "", (), HEADERS)
            continue
        try:
            yield from _documents(member.data, member.name, path.name, company, row)
        except InvalidInput as problem:
            yield Refusal(path.name, row, member.name, problem.code, "", (), HEADERS)
    if not row:
        raise InvalidInput("file_without_documents", file=path.name)


def is_document(root: etree._Element) -> bool:
    return _names[root.tag] in _DOCUMENTS


def _documents(data: bytes, name: str, file: str, company: Company, row: int) -> Iterator[Imported]:
    root = parse(data, name)
    found = [root] if is_document(root) else list(_inside(root, _MAX_NESTING))
    if not found:
        raise InvalidInput("file_without_documents", file=name)
    for at, document in enumerate(found):
        original = data if len(found) == 1 else etree.tostring(document, encoding="UTF-8", xml_declaration=True)
        try:
            yield _invoice(document, company, original, name, row + at)
        except Unusable as problem:
            cells = _cells(document)
            yield Refusal(file, row + at, problem.column, problem.reason, problem.value, cells, HEADERS)


def _inside(element: etree._Element, depth: int) -> Iterator[etree._Element]:
    """Documents in an envelope."""
    for child in element if depth else ():
        if is_document(child):
            yield child
        else:
            yield from _inside(child, depth - 1)


def _invoice(document: etree._Element, company: Company, original: bytes, name: str, row: int) -> ImportedInvoice:
    party, role = _other_side(document, company)
    if not party.name:
        raise Unusable("value_missing", "RegistrationName")
    record = party.record(role, row)
    amount, prepaid = _amounts(document)
    return ImportedInvoice(
        number=_needed(document, "ID"),
        party_number=record.number,
        issued_on=_day(document, "IssueDate"),
        amount_cents=amount,
        due_on=_due(document),
        settled=prepaid == amount != 0,
        currency=_currency(document),
        description=first_text(document, "Note")[:200],
        prepaid_cents=0 if prepaid == amount else prepaid,
        party=record,
        attachment=original,
        attachment_name=name,
        row=row,
    )


def _other_side(document: etree._Element, company: Company) -> tuple[UblParty, PartyRole]:
    """The customer of a sales invoice; the supplier when the shop itself is the one who bought."""
    seller = UblParty(first(document, "AccountingSupplierParty"))
    buyer = UblParty(first(document, "AccountingCustomerParty"))
    if buyer.is_company(company) and not seller.is_company(company):
        return seller, PartyRole.SUPPLIER
    return buyer, PartyRole.CUSTOMER


def _amounts(document: etree._Element) -> tuple[int, int]:
    """The whole amount and what was paid of it beforehand, in cents, both negative for a credit note.

    `PayableAmount` is what remains after `PrepaidAmount`, so the two are added; without it `TaxInclusiveAmount` counts.
    """
    totals = first(document, "LegalMonetaryTotal")
    prepaid = _cents(totals, "PrepaidAmount") if first_text(totals, "PrepaidAmount") else 0
    if first_text(totals, "PayableAmount"):
        amount = _cents(totals, "PayableAmount") + prepaid
    elif first_text(totals, "TaxInclusiveAmount"):
        amount = _cents(totals, "TaxInclusiveAmount")
    else:
        raise Unusable("value_missing", "PayableAmount")
    if is_credit(document):
        return -abs(amount), -abs(prepaid)
    return amount, prepaid


def is_credit(document: etree._Element) -> bool:
    """A credit note by its root, or an invoice that says so by its code (UNTDID 1001)."""
    return _names[document.tag] == "CreditNote" or first_text(document, "InvoiceTypeCode") in CREDIT_CODES


def _cents(totals: etree._Element | None, name: str) -> int:
    text = first_text(totals, name)
    try:
        return exact_cents(text)
    except ValueError:
        raise Unusable("not_an_amount", name, text) from None


def _needed(document: etree._Element, name: str) -> str:
    text = first_text(document, name)
    if not text:
        raise Unusable("value_missing", name)
    return text


def _day(document: etree._Element, *path: str) -> date:
    text = first_text(document, *path)
    if not text:
        raise Unusable("value_missing", path[-1])
    try:
        return iso_day(text)
    except ValueError:
        raise Unusable("not_a_date", path[-1], text) from None


def _due(document: etree._Element) -> date | None:
    if first_text(document, "DueDate"):
        return _day(document, "DueDate")
    if first_text(document, "PaymentMeans", "PaymentDueDate"):
        return _day(document, "PaymentMeans", "PaymentDueDate")
    return None


def _currency(document: etree._Element) -> str:
    payable = first(document, "LegalMonetaryTotal", "PayableAmount")
    stated = payable.get("currencyID", "") if payable is not None else ""
    return first_text(document, "DocumentCurrencyCode") or stated or "EUR"


def _cells(document: etree._Element) -> tuple[str, ...]:
    buyer = UblParty(first(document, "AccountingCustomerParty"))
    return (
        buyer.customer_number,
        buyer.name,
        first_text(document, "ID"),
        first_text(document, "IssueDate"),
        first_text(document, "LegalMonetaryTotal", "PayableAmount"),
    )
