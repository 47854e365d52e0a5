"""The certificate of erasure for the person whose data went: made while the address is still there, and not kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from avgdesk.documents import page, tables
from avgdesk.documents.style import Style, gap, heading, rule, text
from avgdesk.domain.company import Company
from avgdesk.domain.erasure import Counts, Ground, Scope
from avgdesk.domain.parties import Address
from avgdesk.i18n import tr
from avgdesk.words.erasure import ground_text

_LABELS = 52 * mm


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """`until`: after a partial erasure, the day until which the rest is kept. `seal`: the audit trail's last MAC.

    `at` is local; `items_digest` is the SHA-256 over the erased records' identifiers, as the ledger holds it.
    """

    company: Company
    name: str
    address: Address
    reference: str
    at: datetime
    scope: Scope
    ground: Ground
    erased: Counts
    seal: str
    items_digest: str
    done_by: str
    until: date | None = None


def render(record: ErasureCertificate, language: str) -> bytes:
    """One A4 in `language` ("nl" or "en")."""
    title = tr("Certificate of erasure", language=language)
    sheet = page.Sheet(
        title,
        record.at.date(),
        language,
        foot=f"{title} {record.reference}",
        letterhead=record.company,
        address=(record.name, *record.address.lines),
    )

    def words(source: str, n: int | None = None) -> str:
        return tr(source, n=n, language=language)

    return page.build(sheet, list(_flowables(record, words, sheet.text_width, language)))


Words = Callable[..., str]


def _flowables(record: ErasureCertificate, words: Words, width: float, language: str) -> Iterator[Flowable]:
    yield heading(words("Certificate of erasure"), Style.TITLE)
    yield text(_statement(record, words))
    yield gap(2)
    yield tables.pairs(list(_particulars(record, words, language)), width, _LABELS)
    yield heading(words("What is left"))
    yield from (text(line) for line in _left(record, words))
    yield rule()
    yield text(
        words("We do not keep a copy of this certificate. Keep it if you want to prove the erasure later."), Style.SMALL
    )


def _statement(record: ErasureCertificate, words: Words) -> str:
    day = f"{record.at:%d-%m-%Y}"
    if record.scope is Scope.PARTIAL:
        sentence = words("On {day} we erased those of your data that we no longer need, for good and in full.")
    else:
        sentence = words("On {day} we erased the data that we kept about you, for good and in full.")
    return sentence.format(day=day)


def _particulars(record: ErasureCertificate, words: Words, language: str) -> Iterator[tuple[str, str]]:
    yield words("Reference"), record.reference
    yield words("Date and time"), f"{record.at:%d-%m-%Y %H:%M}"
    yield words("Done by"), record.done_by
    yield words("Ground"), ground_text(record.ground, language)
    yield words("Erased"), "\n".join(_erased(record, words))
    yield words("Fingerprint of the record"), _in_groups(record.items_digest)
    yield words("Seal of the audit trail"), _in_groups(record.seal)


def _erased(record: ErasureCertificate, words: Words) -> Iterator[str]:
    if record.scope is Scope.WHOLE:
        yield words("Your particulars: name, address, telephone numbers, e-mail addresses and notes")
    else:
        yield words("Telephone numbers, e-mail addresses, notes, consents and the newsletter")
    if record.erased.invoices:
        yield words("%n invoices", record.erased.invoices)
    if record.erased.other and record.scope is Scope.WHOLE:
        yield words("%n other records", record.erased.other)


def _left(record: ErasureCertificate, words: Words) -> Iterator[str]:
    if record.scope is Scope.PARTIAL:
        until = f"{record.until:%d-%m-%Y}" if record.until else ""
        if until:
            yield words(
                "Your name, address and invoices stay until {until}, because the tax law asks us to keep them. They "
                "are restricted: we use them for nothing else."
            ).format(until=until)
        else:
            yield words(
                "Your name, address and invoices stay as long as the tax law asks us to keep them. They are "
                "restricted: we use them for nothing else."
            )
    yield words(
        "A line in our erasure ledger, without your name or address: the reference, the time and the ground above."
    )
    yield words("Numbers per month in which nobody can be recognised.")
    yield words(
        "Backups are kept for at most 90 days. If one is put back before that, what was erased is erased from it again."
    )


def _in_groups(digits: str) -> str:
    """Groups of eight, so that a reader can compare them."""
    return " ".join(digits[start : start + 8] for start in range(0, len(digits), 8))
