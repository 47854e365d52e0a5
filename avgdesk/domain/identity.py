"""How somebody's identity was established: what was seen, never what stood on it.

No copy, no document number and no BSN is kept (UAVG art. 46); there is no field for one, and a note that looks like
one is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from avgdesk.domain.checks import contains_bsn
from avgdesk.errors import InvalidInput


class IdentityMeans(StrEnum):
    """What showed who asks. Identity is only checked on reasonable doubt (AVG art. 12(6))."""

    KNOWN = "known"  # known in person at the counter
    CONTACT = "contact"  # asked from, or called back on, an address or number that is in the administration
    ACCOUNT = "account"  # logged in on the shop's site
    DOCUMENT = "document"  # showed a document at the counter


class DocumentKind(StrEnum):
    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    DRIVING_LICENCE = "driving_licence"
    RESIDENCE_DOCUMENT = "residence_document"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """`document` is set when `means` is DOCUMENT; `matches`: the person is who they say; `checked_by` is a user's
    name.
    """

    means: IdentityMeans
    matches: bool
    checked_by: str
    at: datetime
    document: DocumentKind | None = None
    note: str = ""


_DAY_OR_TIME = re.compile(r"\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[:.]\d{2}\b")
_DIGITS = re.compile(r"\d(?:[ .\-/]?\d){4,}")  # five digits or more, with or without something between
_MIXED = re.compile(r"\b(?=[A-Z0-9]*\d)(?=(?:[0-9]*[A-Z]){2})[A-Z0-9]{7,12}\b", re.IGNORECASE)  # NX1AB2C34, SPECI2014


def looks_like_document_number(text: str) -> bool:
    """True for a run of five digits or more, or seven to twelve letters and digits mixed. Dates and times don't
    count.
    """
    rest = _DAY_OR_TIME.sub(" ", text)
    return bool(_DIGITS.search(rest) or _MIXED.search(rest) or _spelled_apart(rest))


def _spelled_apart(text: str) -> bool:
    """A number written with blanks or dashes between its parts: `NX 1AB2 C34`."""
    for run in re.findall(r"(?:\b[A-Z0-9]{1,4}\b[ \-.]?){2,}", text):
        joined = re.sub(r"[ \-.]", "", run)
        if 7 <= len(joined) <= 12 and sum(c.isdigit() for c in joined) >= 2 and any(c.isalpha() for c in joined):
            return True
    return False


def guarded_note(text: str, field: str = "note") -> str:
    """`text` trimmed; raises InvalidInput `document_number_in_text` or `bsn_in_text` instead of keeping such a
    number.
    """
    if contains_bsn(text):
        raise InvalidInput("bsn_in_text", field=field)
    if looks_like_document_number(text):
        raise InvalidInput("document_number_in_text", field=field)
    return text.strip()


def bsn_free(text: str, field: str, reviewed: bool = False) -> str:
    """`text` trimmed; raises InvalidInput `bsn_in_text` unless the user `reviewed` it: one number in eleven passes by
    chance.
    """
    if not reviewed and contains_bsn(text):
        raise InvalidInput("bsn_in_text", field=field)
    return text.strip()
