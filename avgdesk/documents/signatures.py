"""Reading the signatures of a PDF: whose, intact or not, touched afterwards or not, issuer known or not. No network."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from avgdesk.documents.pdf_reading import hanko_reader, reading_pdf
from avgdesk.domain.signatures import SignatureFinding, Touched


def read_signatures(content: bytes, trusted: Sequence[bytes] = ()) -> tuple[SignatureFinding, ...]:
    """Every filled signature field, in the order of signing. `trusted`: certificates (PEM or DER) of trusted issuers.

    Raises InvalidInput("pdf_unreadable") when the file can't be read at all.
    """
    with reading_pdf():
        reader = hanko_reader(content)
        roots = load_certificates(trusted)
        return tuple(_finding(reader, field, name, roots) for name, field in _signed_fields(reader))


def empty_fields(content: bytes) -> tuple[str, ...]:
    """Names of the signature fields that nobody signed yet. Raises InvalidInput("pdf_unreadable")."""
    from pyhanko.sign.fields import enumerate_sig_fields

    with reading_pdf():
        return tuple(name for name, _, _ in enumerate_sig_fields(hanko_reader(content), filled_status=False))


def load_certificates(files: Sequence[bytes]) -> list[Any]:
    """asn1crypto certificates out of PEM or DER bytes. Raises ValueError for anything else."""
    from asn1crypto import pem, x509

    found = []
    for file in files:
        blocks = [der for _, _, der in pem.unarmor(file, multiple=True)] if pem.detect(file) else [file]
        found += [x509.Certificate.load(block, strict=True) for block in blocks]
    return found


def _signed_fields(reader: Any) -> list[tuple[str, Any]]:
    from pyhanko.sign.fields import enumerate_sig_fields

    signed = enumerate_sig_fields(reader, filled_status=True)
    return [(name, reference.get_object()) for name, _, reference in signed]


def _finding(reader: Any, field: Any, name: str, roots: Sequence[Any]) -> SignatureFinding:
    """A signature that can't even be read counts as broken, by nobody."""
    from pyhanko.sign.validation import EmbeddedPdfSignature

    try:
        signature = EmbeddedPdfSignature(reader, field, name)
        status = _validated(signature, roots)
    except Exception:  # asn1crypto and pyHanko raise a dozen kinds of error on a signature with a flipped bit
        return SignatureFinding(name, "", intact=False, trusted=False, touched=Touched.OTHER)
    return _told(signature, status, name)


def _validated(signature: Any, roots: Sequence[Any]) -> Any:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=list(roots), allow_fetching=False, revocation_mode="soft-fail", moment=None)
    return validate_pdf_signature(signature, context)


def _told(signature: Any, status: Any, name: str) -> SignatureFinding:
    certificate = signature.signer_cert
    return SignatureFinding(
        field=name,
        signer=_common_name(certificate.subject),
        intact=bool(status.intact and status.valid) and _padding_is_clean(signature.pkcs7_content),
        trusted=bool(status.trusted),
        touched=_touched(signature, status, name),
        issuer=_common_name(certificate.issuer),
        self_made=certificate.issuer == certificate.subject,
        signed_at=signature.self_reported_timestamp,
        fingerprint=hashlib.sha256(certificate.dump()).hexdigest(),
    )


def _touched(signature: Any, status: Any, name: str) -> Touched:
    """Filling in and signing may go on, but not in the fields of the side that signed here."""
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel

    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return Touched.NOTHING
    level = status.modification_level
    if status.docmdp_ok and level is not None and level <= ModificationLevel.FORM_FILLING:
        side = name.removesuffix("_signature") + "_"
        before = _typed(signature.reader.get_historical_resolver(signature.signed_revision).root, side)
        return Touched.FIELDS if _typed(signature.reader.root, side) == before else Touched.OTHER
    return Touched.OTHER


def _typed(root: Any, prefix: str) -> dict[str, str]:
    """What was typed into the text fields whose name begins with `prefix`."""
    fields = (reference.get_object() for reference in root["/AcroForm"]["/Fields"])
    text = (field for field in fields if field.get("/FT") == "/Tx" and str(field.get("/T")).startswith(prefix))
    return {str(field["/T"]): str(field.get("/V", "")) for field in text}


def _padding_is_clean(content: bytes) -> bool:
    """Whether nothing but zeros follows the signature in the room that was kept for it: no signature covers that."""
    from asn1crypto import parser

    used = len(parser.emit(*_header_and_body(parser.parse(bytes(content), strict=False))))
    return not any(bytes(content)[used:])


def _header_and_body(parsed: Any) -> tuple[int, int, int, bytes]:
    class_, method, tag, _, body, _ = parsed
    return class_, method, tag, body


def _common_name(name: Any) -> str:
    """The name of a person or organisation in a certificate, or everything in it when there is no name."""
    parts = name.native
    for key in ("common_name", "organization_name", "email_address"):
        value = parts.get(key)
        if value:
            return value if isinstance(value, str) else ", ".join(value)
    return str(name.human_friendly)
