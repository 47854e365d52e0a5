"""What can be told of a file that came back: who signed it, whether it was touched, whether it is the issued text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Touched(StrEnum):
    """What was done to the file after a signature."""

    NOTHING = "nothing"
    FIELDS = "fields"  # filled in or signed further, as agreed
    OTHER = "other"  # something that a signature doesn't allow


@dataclass(frozen=True, slots=True)
class SignatureFinding:
    """One signature. `intact`: what was signed is unaltered; `trusted`: the issuer is one that the owner trusts.

    `self_made`: the certificate vouches for itself. `fingerprint`: SHA-256 of the certificate, hexadecimal.
    """

    field: str
    signer: str
    intact: bool
    trusted: bool
    touched: Touched = Touched.NOTHING
    issuer: str = ""
    self_made: bool = False
    signed_at: datetime | None = None
    fingerprint: str = ""

    @property
    def sound(self) -> bool:
        """Unaltered, and nothing but filling in and signing came after it."""
        return self.intact and self.touched is not Touched.OTHER


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the text differs; `page` counts from 1. Empty `issued`: added; empty `received`: gone."""

    page: int
    issued: str
    received: str


class FileKind(StrEnum):
    PDF = "pdf"
    SCAN = "scan"  # pictures of paper: its text can't be compared
    PICTURE = "picture"  # JPEG or PNG


@dataclass(frozen=True, slots=True)
class Comparison:
    """`same` is None when only a reader can tell. `other_number`: the agreement that the file is of, if another.

    `exact`: it begins with the very bytes that were issued, and only fields were filled in or signed since.
    `marked`: something was written or drawn on it without a certificate.
    """

    same: bool | None
    exact: bool = False
    marked: bool = False
    other_number: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything that was found in a file before it is registered."""

    kind: FileKind
    comparison: Comparison
    signatures: tuple[SignatureFinding, ...] = ()

    @property
    def broken(self) -> bool:
        return not all(finding.sound for finding in self.signatures)
