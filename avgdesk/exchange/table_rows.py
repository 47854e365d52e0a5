"""The rows of a mapped table → parties, invoices, refusals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from avgdesk.domain.imports import Doubt, Imported, ImportedInvoice, Refusal
from avgdesk.exchange.aliases import Field
from avgdesk.exchange.limits import Watch, unwatched
from avgdesk.exchange.mapping import Mapping, check
from avgdesk.exchange.party_fields import PartyFields, split_list
from avgdesk.exchange.row_words import currency_of, is_credit, is_settled, kind_of, role_of
from avgdesk.exchange.table import Notation, Row, Table
from avgdesk.exchange.unusable import Unusable
from avgdesk.exchange.values import cents, day, yes_or_no

_FIGURES = frozenset({Field.NUMBER, Field.PHONE, Field.POSTCODE, Field.COC, Field.INVOICE_NUMBER, Field.AMOUNT})
_AFTER_QUOTE = frozenset("0123456789+=-@")
_LOST = "\ufffd"
_MOJIBAKE = ("Ã«", "Ã¶", "Ã¼", "Ã©", "Ã¨", "Ã¯", "Ã§", "â€™")


def records(table: Table, mapping: Mapping, watch: Watch = unwatched) -> Iterator[Imported]:
    """What the table says under this mapping, row by row. `InvalidInput` when it can say nothing."""
    check(mapping, table.headers, table.file)
    yield from _Rows(table, mapping).records(watch)


class _Rows:
    """One pass over a table."""

    def __init__(self, table: Table, mapping: Mapping) -> None:
        self.table = table
        self.places = mapping.places(table.headers)
        self.holds_invoices = mapping.holds_invoices
        notation = mapping.notation or table.notation
        self.notation = Notation(notation.decimal, notation.dates)
        self.last_number = ""

    def records(self, watch: Watch) -> Iterator[Imported]:
        for row in self.table.read(watch):
            try:
                yield from self._record(row)
            except Unusable as problem:
                yield Refusal(
                    self.table.file, row.number, problem.column, problem.reason, problem.value,
                    row.cells, self.table.headers,
                )  # fmt: skip

    def _record(self, row: Row) -> Iterator[Imported]:
        if any(cell.strip() for cell in row.cells[len(self.table.headers) :]):
            raise Unusable("too_many_cells", self.table.headers[-1], row.cells[-1])
        if self.holds_invoices:
            if self._continues(row):
                return
            yield self._invoice(row)
        else:
            fields = self._party(row)
            if fields.nameless:
                raise Unusable("value_missing", self._header(Field.NAME, Field.ORGANISATION, Field.LAST_NAME))
            yield fields.party(row.number)
        yield from self._spoilt(row)

    def _continues(self, row: Row) -> bool:
        """A later line of the order before it: neither date nor amount, and no other number."""
        if self._text(row, Field.ISSUED) or self._text(row, Field.AMOUNT):
            return False
        return self._text(row, Field.INVOICE_NUMBER) in ("", self.last_number) and bool(self.last_number)

    def _party(self, row: Row) -> PartyFields:
        text = self._text
        return PartyFields(
            number=text(row, Field.NUMBER),
            name=text(row, Field.NAME),
            organisation=text(row, Field.ORGANISATION),
            first_name=text(row, Field.FIRST_NAME),
            infix=text(row, Field.INFIX),
            last_name=text(row, Field.LAST_NAME),
            contact_person=text(row, Field.CONTACT),
            street_line=text(row, Field.STREET_LINE),
            house_number=text(row, Field.HOUSE_NUMBER),
            addition=text(row, Field.ADDITION),
            postcode=text(row, Field.POSTCODE),
            town=text(row, Field.TOWN),
            country=text(row, Field.COUNTRY),
            emails=self._many(row, Field.EMAIL),
            phones=self._many(row, Field.PHONE),
            coc_number=text(row, Field.COC),
            vat_number=text(row, Field.VAT),
            role=role_of(text(row, Field.ROLE)),
            kind=None if self.holds_invoices else kind_of(text(row, Field.SORT)),
            relation_began=None if self.holds_invoices else self._day(row, Field.RELATION_BEGAN),
            relation_ended=None if self.holds_invoices else self._day(row, Field.RELATION_ENDED),
            newsletter=yes_or_no(text(row, Field.NEWSLETTER)),
            notes="" if self.holds_invoices else "\n".join(self._cells(row, Field.NOTES)),
        )

    def _invoice(self, row: Row) -> ImportedInvoice:
        number = self._needed(row, Field.INVOICE_NUMBER)
        fields = self._party(row)
        if fields.nameless and not fields.number:
            raise Unusable("value_missing", self._header(Field.NUMBER, Field.NAME))
        issued = self._day(row, Field.ISSUED)
        if issued is None:
            raise Unusable("value_missing", self._header(Field.ISSUED))
        amount, paid_on = self._amount(row), self._paid_on(row)
        self.last_number = number
        return ImportedInvoice(
            number=number,
            party_number=fields.number,
            issued_on=issued,
            amount_cents=amount,
            due_on=self._day(row, Field.DUE),
            paid_on=paid_on,
            settled=paid_on is None and self._settled(row),
            currency=currency_of(self._text(row, Field.CURRENCY)),
            description=self._text(row, Field.DESCRIPTION),
            party=None if fields.nameless else fields.party(row.number),
            row=row.number,
        )

    def _amount(self, row: Row) -> int:
        amount = self._cents(row, Field.AMOUNT)
        if amount is None:
            raise Unusable("value_missing", self._header(Field.AMOUNT))
        return -abs(amount) if is_credit(self._text(row, Field.SORT)) else amount

    def _paid_on(self, row: Row) -> date | None:
        """The day of payment, from its own column or from a status that is a day."""
        if paid := self._day(row, Field.PAID):
            return paid
        try:
            return day(self._text(row, Field.STATUS), self.notation.dates)
        except ValueError:
            return None

    def _settled(self, row: Row) -> bool:
        """Nothing outstanding, or a status that says so."""
        outstanding = self._cents(row, Field.OUTSTANDING)
        return outstanding == 0 if outstanding is not None else is_settled(self._text(row, Field.STATUS))

    def _spoilt(self, row: Row) -> Iterator[Doubt]:
        """Characters that were lost when the file was written or read in the wrong encoding."""
        for place in chain.from_iterable(self.places.values()):
            cell = row.cells[place] if place < len(row.cells) else ""
            if _LOST in cell or any(mark in cell for mark in _MOJIBAKE) or _has_lost_letter(cell):
                yield Doubt(self.table.file, row.number, self.table.headers[place], "characters_lost", cell)

    def _needed(self, row: Row, kind: Field) -> str:
        text = self._text(row, kind)
        if not text:
            raise Unusable("value_missing", self._header(kind))
        return text

    def _day(self, row: Row, kind: Field) -> date | None:
        text = self._text(row, kind)
        if not text:
            return None
        try:
            return day(text, self.notation.dates)
        except ValueError:
            raise Unusable("not_a_date", self._header(kind), text) from None

    def _cents(self, row: Row, kind: Field) -> int | None:
        text = self._text(row, kind)
        if not text:
            return None
        try:
            return cents(text, self.notation.decimal)
        except ValueError:
            raise Unusable("not_an_amount", self._header(kind), text) from None

    def _header(self, *kinds: Field) -> str:
        """The header under which the first of these fields stands; its own name when no column is mapped to it."""
        present = next((kind for kind in kinds if kind in self.places), None)
        return self.table.headers[self.places[present][0]] if present else kinds[0].value

    def _text(self, row: Row, kind: Field) -> str:
        cells = self._cells(row, kind)
        return cells[0] if cells else ""

    def _many(self, row: Row, kind: Field) -> tuple[str, ...]:
        return tuple(chain.from_iterable(split_list(cell) for cell in self._cells(row, kind)))

    def _cells(self, row: Row, kind: Field) -> list[str]:
        """The cells of a field that are not empty."""
        cells = row.cells
        found = (cells[place] for place in self.places.get(kind, ()) if place < len(cells))
        return [text for cell in found if (text := _bare(cell, kind))]


def _bare(cell: str, kind: Field) -> str:
    """Trimmed, without the apostrophe by which spreadsheets keep figures as text (`'s-Gravenhage` keeps its own)."""
    text = cell.strip()
    if text[:1] == "'" and (kind in _FIGURES or text[1:2] in _AFTER_QUOTE):
        return text[1:].strip()
    return text


def _has_lost_letter(cell: str) -> bool:
    """A question mark inside or in front of a word: `?zdemir`, `M?ller`."""
    at = cell.find("?")
    while at >= 0:
        if cell[at + 1 : at + 2].isalpha():
            return "://" not in cell
        at = cell.find("?", at + 1)
    return False


def first_rows(table: Table, size: int) -> Sequence[Row]:
    """What the mapping page shows under the headers."""
    return table.sample(size)
