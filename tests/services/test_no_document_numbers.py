"""No string typed as a document number or BSN is stored anywhere: every value of the decrypted file is searched."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from avgdesk.context import Context
from avgdesk.domain.identity import DocumentKind, IdentityMeans
from avgdesk.domain.requests import Burden, Channel, Decision, Requester, RequestKind
from avgdesk.errors import AvgdeskError, InvalidInput
from avgdesk.services import appointments, request_effects, request_letters, requests, visit
from avgdesk.services.request_letters import LetterKind
from avgdesk.services.requests import NewRequest
from tests.services.request_samples import a_customer, a_request, an_appointment

BSN, NUMBER, KEPT = "111222333", "NX1AB2C34", "Oudegracht"


def test_no_field_takes_a_bsn_and_no_identity_note_takes_a_document_number(ctx: Context) -> None:
    party = a_customer(ctx)
    request = a_request(ctx, party=party)
    one = an_appointment(ctx, party=party)
    other = an_appointment(ctx, "2026-11-25 11:00", party=party)
    day = request.received_on
    attempts: list[Callable[[], object]] = [
        lambda: a_request(ctx, name=f"Jan {BSN}"),
        lambda: a_request(ctx, details=f"Mijn BSN is {BSN}"),
        lambda: requests.register(ctx, NewRequest(RequestKind.ACCESS, day, Requester("Jan", email=f"{BSN}@x.nl"))),
        lambda: requests.change(ctx, request.uid, f"bsn {BSN}", Channel.POST),
        lambda: requests.extend(ctx, request.uid, day, f"Zaak {BSN}"),
        lambda: requests.mark(ctx, request.uid, Burden.REPEATED, f"Zaak {BSN}"),
        lambda: requests.decide(ctx, request.uid, Decision.REFUSED, f"Zaak {BSN}"),
        lambda: requests.establish_identity(ctx, request.uid, IdentityMeans.KNOWN, True, note=f"bsn {BSN}"),
        lambda: requests.establish_identity(
            ctx, request.uid, IdentityMeans.DOCUMENT, True, DocumentKind.PASSPORT, f"nr {NUMBER}"
        ),
        lambda: request_effects.keep_instructions(ctx, request.uid, f"bsn {BSN}"),
        lambda: request_effects.recipients_told(ctx, request.uid, (f"Boekhouder {BSN}",)),
        lambda: an_appointment(ctx, "2026-11-25 13:00", name=f"Jan {BSN}"),
        lambda: appointments.change_note(ctx, one.uid, f"bsn {BSN}"),
        lambda: appointments.cancel(ctx, other.uid, f"bsn {BSN}"),
        lambda: visit.check_identity(ctx, one.uid, DocumentKind.PASSPORT, True, f"nr {NUMBER}"),
        lambda: visit.check_identity(ctx, one.uid, DocumentKind.PASSPORT, True, f"bsn {BSN}"),
        lambda: _finish(ctx, one.uid, f"bsn {BSN}"),
        lambda: _letter(ctx, request.uid, f"Uw BSN {BSN}"),
    ]
    for place, attempt in enumerate(attempts):
        try:
            attempt()
        except InvalidInput as refused:
            assert refused.code in ("bsn_in_text", "document_number_in_text"), place
        else:
            raise AssertionError(f"attempt {place} was taken")
    requests.decide(ctx, request.uid, Decision.GRANTED)
    try:
        requests.close(ctx, request.uid, f"Brief met {BSN}")
    except InvalidInput as refused:
        assert refused.code == "bsn_in_text"
    image = _rows(ctx)
    assert _holds(image, KEPT), "the search itself must find what is kept"
    assert not _holds(image, BSN) and not _holds(image, NUMBER)


def _finish(ctx: Context, uid, text: str) -> None:  # type: ignore[no-untyped-def]
    with suppress(AvgdeskError):
        visit.check_identity(ctx, uid, DocumentKind.PASSPORT, True)
    visit.finish(ctx, uid, text)


def _letter(ctx: Context, uid, text: str) -> None:  # type: ignore[no-untyped-def]
    from dataclasses import replace

    draft = request_letters.draft(ctx, uid, LetterKind.ACKNOWLEDGEMENT, "nl")
    request_letters.make(ctx, uid, replace(draft, body=f"{draft.body}\n{text}"))


def _rows(ctx: Context) -> bytes:
    """Every value of every table, those of the search index among them."""
    db, found = ctx.store.db, []
    for (table,) in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        with suppress(Exception):
            for row in db.execute_sql(f'SELECT * FROM "{table}"').fetchall():
                found.extend(value if isinstance(value, bytes) else str(value).encode() for value in row)
    return b"\n".join(found)


def _holds(image: bytes, text: str) -> bool:
    return any(text.encode(coding) in image for coding in ("utf-8", "utf-16-le", "utf-16-be"))
