"""Small audit files for tests: customers, sales and payments in, the text of an XML Auditfile Financieel out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

V32 = "http://www.auditfiles.nl/XAF/3.2"
V321 = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_3.2.1"
V40 = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0"


@dataclass(frozen=True)
class Debtor:
    number: str
    name: str
    postcode: str = "3431 AB"
    street: str = "Wattbaan"
    house: str = "12"
    addition: str = ""
    town: str = "Nieuwegein"
    email: str = ""
    phone: str = ""
    coc: str = ""
    contact: str = ""
    kind: str = "C"

    @property
    def xml(self) -> str:
        fields = (
            ("custSupID", self.number), ("custSupName", self.name), ("contact", self.contact),
            ("telephone", self.phone), ("eMail", self.email), ("commerceNr", self.coc), ("custSupTp", self.kind),
        )  # fmt: skip
        place = (
            ("streetname", self.street), ("number", self.house), ("numberExtension", self.addition),
            ("city", self.town), ("postalCode", self.postcode), ("country", "NL"),
        )  # fmt: skip
        return f"<customerSupplier>{_leaves(fields)}<streetAddress>{_leaves(place)}</streetAddress></customerSupplier>"


@dataclass(frozen=True)
class Sale:
    """`cents` below zero makes a credit note."""

    debtor: str
    number: str
    on: date
    cents: int


@dataclass(frozen=True)
class Payment:
    debtor: str
    number: str
    on: date
    cents: int


def audit_file(
    year: int,
    debtors: Sequence[Debtor] = (),
    sales: Sequence[Sale] = (),
    payments: Sequence[Payment] = (),
    *,
    namespace: str = V32,
    prefix: str = "",
    everywhere: bool = False,
    bank_first: bool = False,
    extra: str = "",
) -> str:
    """One book year. `everywhere`: each line of a booking names the customer, as some packages write it."""
    declaration = f'xmlns{":" + prefix if prefix else ""}="{namespace}"' if namespace else ""
    sold = _journal("VRK", "Verkoopboek", "S", "", [_sale(n, s, everywhere) for n, s in enumerate(sales, 1)])
    paid = _journal("BNK", "Bank", "B", "1100", [_paid(n, p, everywhere) for n, p in enumerate(payments, 1)])
    journals = paid + sold if bank_first else sold + paid
    body = (
        f"<header><fiscalYear>{year}</fiscalYear><curCode>EUR</curCode></header><company><companyName>Lamp</companyName>"
        f"<customersSuppliers>{''.join(debtor.xml for debtor in debtors)}</customersSuppliers>"
        "<generalLedger><ledgerAccount><accID>1100</accID><accDesc>Bank</accDesc><accTp>B</accTp></ledgerAccount>"
        "<ledgerAccount><accID>1300</accID><accDesc>Debiteuren</accDesc><accTp>B</accTp></ledgerAccount>"
        "<ledgerAccount><accID>1600</accID><accDesc>Crediteuren</accDesc><accTp>B</accTp></ledgerAccount>"
        "<ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><accTp>P</accTp></ledgerAccount></generalLedger>"
        f"<transactions>{journals}{extra}</transactions></company>"
    )
    if prefix:
        body = body.replace("</", f"</{prefix}:").replace("<", f"<{prefix}:").replace(f"<{prefix}:/", "</")
        body = body.replace(f"</{prefix}:{prefix}:", f"</{prefix}:")
    name = f"{prefix}:auditfile" if prefix else "auditfile"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{name} {declaration}>{body}</{name}>\n'


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def line(number: int, account: str, on: date, cents: int, debtor: str = "", invoice: str = "") -> str:
    """One `trLine`; `cents` above zero is debit."""
    fields = (
        ("nr", str(number)), ("accID", account), ("docRef", invoice or "-"), ("effDate", on.isoformat()),
        ("desc", "regel"), ("amnt", f"{abs(cents) / 100:.2f}"), ("amntTp", "D" if cents >= 0 else "C"),
        ("custSupID", debtor), ("invRef", invoice if debtor else ""),
    )  # fmt: skip
    return f"<trLine>{_leaves(fields)}</trLine>"


def booking(number: int, on: date, lines: Sequence[str]) -> str:
    head = f"<nr>{number}</nr><desc>Boeking</desc><periodNumber>{on.month}</periodNumber><trDt>{on}</trDt>"
    return f"<transaction>{head}{''.join(lines)}</transaction>"


def journal(ident: str, kind: str, bookings: Sequence[str]) -> str:
    return _journal(ident, ident, kind, "", bookings)


def _sale(number: int, sale: Sale, everywhere: bool) -> str:
    ours = (sale.debtor, sale.number)
    revenue = ours if everywhere else ("", sale.number)
    return booking(
        number, sale.on, [line(1, "1300", sale.on, sale.cents, *ours), line(2, "8000", sale.on, -sale.cents, *revenue)]
    )


def _paid(number: int, payment: Payment, everywhere: bool) -> str:
    ours = (payment.debtor, payment.number)
    bank = ours if everywhere else ("", payment.number)
    return booking(
        number,
        payment.on,
        [line(1, "1100", payment.on, payment.cents, *bank), line(2, "1300", payment.on, -payment.cents, *ours)],
    )


def _journal(ident: str, name: str, kind: str, offset: str, bookings: Sequence[str]) -> str:
    fields = (("jrnID", ident), ("desc", name), ("jrnTp", kind), ("offsetAccID", offset))
    return f"<journal>{_leaves(fields)}{''.join(bookings)}</journal>"


def _leaves(fields: Sequence[tuple[str, str]]) -> str:
    return "".join(f"<{name}>{escape(value)}</{name}>" for name, value in fields if value)
