"""What can't be kept however well it was read: the same bounds as for what is typed by hand."""

from __future__ import annotations

from datetime import date

from avgdesk.domain.checks import cannot_be_stored
from avgdesk.domain.imports import ImportedInvoice, ImportedParty, ImportedPayment, Refusal
from avgdesk.services.customers import LONGEST, LONGEST_OTHER
from avgdesk.services.invoices import EARLIEST, LONGEST_TEXT

YEARS_AHEAD = 50
PARTY_HEADERS = ("Relatiecode", "Naam", "Plaats", "E-mail")
INVOICE_HEADERS = ("Relatiecode", "Relatie", "Factuurnummer", "Factuurdatum", "Bedrag")
PAYMENT_HEADERS = ("Relatiecode", "Relatie", "Factuurnummer", "Betaaldatum", "Bedrag")
_PARTY_TEXTS = (
    "number", "organisation", "first_name", "infix", "last_name", "contact_person", "coc_number", "vat_number", "notes",
)  # fmt: skip
_PLACE_TEXTS = ("street", "house_number", "addition", "postcode", "town", "country")


def party_problem(record: ImportedParty, file: str) -> Refusal | None:
    """A text that is too long or holds signs that can't be kept."""
    texts = [(name, getattr(record, name)) for name in _PARTY_TEXTS]
    texts += [(name, getattr(record.address, name)) for name in _PLACE_TEXTS]
    texts += [("emails", mail) for mail in record.emails] + [("phones", phone) for phone in record.phones]
    for name, text in texts:
        reason = _text_problem(text, LONGEST.get(name, LONGEST_OTHER))
        if reason:
            cells = (record.number, record.name, record.address.town, "; ".join(record.emails))
            return Refusal(file, record.row, name, reason, _shown(text), tuple(map(_shown, cells)), PARTY_HEADERS)
    return None


def invoice_problem(record: ImportedInvoice, file: str, today: date) -> Refusal | None:
    """An unstorable text, a currency that is none, or a day out of all bounds."""
    for name in ("number", "description"):
        if reason := _text_problem(getattr(record, name), LONGEST_TEXT):
            return _refused(record, file, name, reason, _shown(getattr(record, name)))
    if len(record.currency) != 3 or not record.currency.isalpha():
        return _refused(record, file, "currency", "unknown_currency", _shown(record.currency))
    for name in ("issued_on", "due_on", "paid_on"):
        day: date | None = getattr(record, name)
        if day is not None and not EARLIEST <= day <= date(today.year + YEARS_AHEAD, 12, 31):
            return _refused(record, file, name, "date_out_of_range", day.isoformat())
    if record.paid_on is not None and record.paid_on > today:
        return _refused(record, file, "paid_on", "paid_in_future", record.paid_on.isoformat())
    return None


def payment_problem(record: ImportedPayment, file: str, today: date) -> Refusal | None:
    """A payment of long ago or of the future: the invoice stays open, so that nothing goes too early."""
    if EARLIEST <= record.paid_on <= today:
        return None
    reason = "paid_in_future" if record.paid_on > today else "date_out_of_range"
    return refused_payment(record, file, "effDate", reason, record.paid_on.isoformat())


def refused_payment(record: ImportedPayment, file: str, column: str, reason: str, value: str) -> Refusal:
    cells = (
        record.party_number, "", record.invoice_number, record.paid_on.isoformat(), _amount(record.amount_cents)
    )  # fmt: skip
    return Refusal(file, record.row, column, reason, value, cells, PAYMENT_HEADERS)


def without_party(record: ImportedInvoice, file: str) -> Refusal:
    """An invoice whose party is neither known nor named."""
    return _refused(record, file, "party", "party_unknown", record.party_number)


def _refused(record: ImportedInvoice, file: str, column: str, reason: str, value: str) -> Refusal:
    name = record.party.name if record.party else ""
    cells = (record.party_number, name, record.number, record.issued_on.isoformat(), _amount(record.amount_cents))
    return Refusal(file, record.row, column, reason, value, tuple(map(_shown, cells)), INVOICE_HEADERS)


def _text_problem(text: str, longest: int) -> str:
    if len(text) > longest:
        return "text_too_long"
    return "unstorable_text" if cannot_be_stored(text) else ""


def _shown(text: str) -> str:
    """The beginning of a text, without signs that a file could not hold."""
    return text[:80].encode("utf-8", "replace").decode().replace("\0", "")


def _amount(cents: int) -> str:
    return f"{cents / 100:.2f}".replace(".", ",")
