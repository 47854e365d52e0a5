"""XML Auditfile Financieel 3.2, 3.2.1 and 4.0: customers, suppliers, sales invoices and the payments on them.

Elements are told apart by local name, because packages write namespaces that don't exist. One booking at a
time is in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from lxml import etree

from avgdesk.domain.imports import Doubt, Imported, ImportedInvoice, ImportedPayment, Refusal, Repeated
from avgdesk.exchange.limits import MAX_STREAMED, Watch, open_for_reading, unwatched
from avgdesk.exchange.unusable import Unusable
from avgdesk.exchange.values import DecimalMark, cents, day, exact_cents, iso_day
from avgdesk.exchange.xaf_ledger import Journal, JournalKind, Ledger, Line, journal_kind
from avgdesk.exchange.xaf_parties import party_of
from avgdesk.exchange.xml_stream import LocalNames, XmlSource, elements

INVOICE_HEADERS = ("Relatiecode", "Factuurnummer", "Factuurdatum", "Bedrag")
PARTY_HEADERS = ("Relatiecode", "Bedrijf")
MOST_SEEN = 500_000
_USED = ("header", "customerSupplier", "ledgerAccount", "transaction")
_DROPPED = ("obLine", "obSbLine", "sbLine", "vatCode", "period")  # heard of so that they don't pile up in memory


def read_xaf(path: Path, watch: Watch = unwatched, seen: set[int] | None = None) -> Iterator[Imported]:
    """Everything of one audit file in its own order: parties first. `InvalidInput` for a file that is none.

    Each book year repeats the customers of the years before. With one set `seen` for all of them, a party of which not
    a letter changed comes out as `Repeated`.
    """
    with open_for_reading(path, MAX_STREAMED, watch) as stream:
        reading = _Reading(path.name, seen=set() if seen is None else seen)
        yield from reading.records(XmlSource(stream, path.name))


@dataclass(slots=True)
class _Reading:
    """The place in the file: which book year, which journal, which accounts are known."""

    file: str
    year: str = ""
    currency: str = "EUR"
    journal: Journal = field(default_factory=Journal)
    ledger: Ledger = field(default_factory=Ledger)
    names: LocalNames = field(default_factory=LocalNames)
    journal_element: etree._Element | None = None
    suppliers: set[str] = field(default_factory=set)
    seen: set[int] = field(default_factory=set)
    parties: int = 0
    bookings: int = 0

    def records(self, source: XmlSource) -> Iterator[Imported]:
        for element in elements(source, _USED + _DROPPED):
            name = self.names[element.tag]
            if name == "transaction":
                yield from self._booking(element)
            elif name == "customerSupplier":
                yield from self._party(element)
            elif name == "ledgerAccount":
                self._note_account(element)
            elif name == "header":
                self._note_header(element)

    def _leaves(self, element: etree._Element) -> dict[str, str]:
        names = self.names
        return {names[child.tag]: (child.text or "").strip() for child in element}

    def _note_header(self, element: etree._Element) -> None:
        header = self._leaves(element)
        self.year = header.get("fiscalYear", "")
        self.currency = header.get("curCode") or "EUR"

    def _note_journal(self, element: etree._Element | None) -> None:
        """Read what stands before the first booking of a journal."""
        self.journal_element = element
        about = self._leaves(element) if element is not None else {}
        ident = about.get("jrnID", "")
        kind = journal_kind(about.get("jrnTp", ""), f"{about.get('desc', '')} {ident}")
        self.journal = Journal(ident, kind, about.get("offsetAccID", ""))

    def _note_account(self, element: etree._Element) -> None:
        account = self._leaves(element)
        codes = " ".join(str(text) for text in element.itertext())
        self.ledger.note_account(account.get("accID", ""), account.get("accDesc", ""), account.get("accTp", ""), codes)

    def _party(self, element: etree._Element) -> Iterator[Imported]:
        parent = element.getparent()
        if parent is not None and self.names[parent.tag] == "customerSupplierHistory":
            return
        self.parties += 1
        fields = self._leaves(element)
        if fields.get("custSupTp", "").upper() == "S":
            self.suppliers.add(fields.get("custSupID", ""))
        addresses = [self._leaves(part) for part in self._addresses(element)]
        said = hash((tuple(fields.items()), *(tuple(address.items()) for address in addresses)))
        if said in self.seen:
            yield Repeated(self.parties)
            return
        try:
            yield party_of(fields, addresses, self.parties)
            if len(self.seen) < MOST_SEEN:
                self.seen.add(said)
        except Unusable as missing:
            cells = (fields.get("custSupID", ""), fields.get("custSupName", ""))
            yield Refusal(self.file, self.parties, missing.column, missing.reason, "", cells, PARTY_HEADERS)

    def _addresses(self, element: etree._Element) -> list[etree._Element]:
        return [part for part in element if self.names[part.tag] in ("streetAddress", "postalAddress") and len(part)]

    def _booking(self, element: etree._Element) -> Iterator[Imported]:
        self.bookings += 1
        journal = element.getparent()
        if journal is not self.journal_element:
            self._note_journal(journal)
        kind = self.journal.kind
        if kind is JournalKind.PURCHASES or kind is JournalKind.OPENING:
            return
        names, head, lines = self.names, {}, []
        for child in element:
            name = names[child.tag]
            if name != "trLine":
                head[name] = child.text or ""
                continue
            line = {names[part.tag]: part.text or "" for part in child}
            if line.get("custSupID"):
                lines.append(line)
        if lines:
            yield from self._sales(head, lines) if kind is JournalKind.SALES else self._payments(head, lines)

    def _sales(self, head: Line, lines: Sequence[Line]) -> Iterator[Imported]:
        """One invoice per customer and reference; its lines (terms, cost centres) are added up."""
        found = self.ledger.sale_lines(lines, self.journal)
        if not found:
            yield Doubt(self.file, self.bookings, "custSupID", "sale_without_debtor")
        for group in _grouped(found, head):
            yield self._invoice(head, group)

    def _invoice(self, head: Line, lines: Sequence[Line]) -> Imported:
        first = lines[0]
        customer, number = first["custSupID"].strip(), _invoice_number(first)
        issued = first.get("effDate") or head.get("trDt", "")
        if not number:
            return self._refused(first, issued, "invRef", "value_missing", "")
        try:
            on = _day(issued)
        except ValueError:
            return self._refused(first, issued, "effDate", "not_a_date", issued)
        try:
            amount = sum(_signed(line) for line in lines)
        except ValueError:
            return self._refused(first, issued, "amnt", "not_an_amount", first.get("amnt", ""))
        return ImportedInvoice(
            number=number,
            party_number=customer,
            issued_on=on,
            amount_cents=amount,
            currency=self.currency,
            description=(first.get("desc") or head.get("desc", "")).strip(),
            reference=self._reference(head, first, on),
            row=self.bookings,
        )

    def _payments(self, head: Line, lines: Sequence[Line]) -> Iterator[Imported]:
        for line in self.ledger.payment_lines(lines, self.journal):
            if line["custSupID"].strip() not in self.suppliers:
                yield self._payment(head, line)

    def _payment(self, head: Line, line: Line) -> Imported:
        paid = line.get("effDate") or head.get("trDt", "")
        number = line.get("invRef", "").strip()
        if not number:
            return Doubt(self.file, self.bookings, "invRef", "payment_without_invoice")
        try:
            on = _day(paid)
        except ValueError:
            return self._refused(line, paid, "effDate", "not_a_date", paid)
        try:
            amount = -_signed(line)
        except ValueError:
            return self._refused(line, paid, "amnt", "not_an_amount", line.get("amnt", ""))
        return ImportedPayment(
            line["custSupID"].strip(), number, on, amount, self._reference(head, line, on), self.bookings
        )

    def _reference(self, head: Line, line: Line, on: date) -> str:
        year = self.year or str(on.year)
        return f"{year}/{self.journal.ident}/{head.get('nr', '').strip()}/{line.get('nr', '').strip()}"

    def _refused(self, line: Line, on: str, column: str, reason: str, value: str) -> Refusal:
        cells = (line["custSupID"].strip(), _invoice_number(line), on, line.get("amnt", ""))
        return Refusal(self.file, self.bookings, column, reason, value, cells, INVOICE_HEADERS)


def _grouped(lines: Sequence[Line], head: Line) -> Sequence[Sequence[Line]]:
    """The lines of one booking by customer and invoice reference; nearly always one line."""
    if len(lines) == 1:
        return (lines,)
    groups: dict[tuple[str, str], list[Line]] = {}
    for line in lines:
        groups.setdefault((line["custSupID"].strip(), _invoice_number(line)), []).append(line)
    return list(groups.values())


def _invoice_number(line: Line) -> str:
    return line.get("invRef", "").strip() or line.get("docRef", "").strip()


def _day(text: str) -> date:
    """ISO as the schema has it, else as some packages write it: `31-12-2020`."""
    try:
        return iso_day(text)
    except ValueError:
        return day(text)


def _cents(text: str) -> int:
    """With a point as the schema has it, else with a comma."""
    try:
        return exact_cents(text)
    except ValueError:
        return cents(text, DecimalMark.COMMA)


def _signed(line: Line) -> int:
    """Cents from the debtor's side: debit is owed, credit is credited."""
    amount = _cents(line.get("amnt", ""))
    side = line.get("amntTp", "").strip().upper()
    if side not in ("D", "C"):
        raise ValueError("side")
    return amount if side == "D" else -amount
