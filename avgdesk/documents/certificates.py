"""Lists of certificates as PEM text: read, told about, joined."""

from __future__ import annotations

from datetime import date

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID


def load(content: bytes) -> list[x509.Certificate]:
    """The certificates in PEM text (none in empty text) or in one DER file. ValueError for anything else."""
    if not content.strip():
        return []
    if b"-----BEGIN" in content:
        return list(x509.load_pem_x509_certificates(content))
    return [x509.load_der_x509_certificate(content)]


def describe(content: bytes) -> list[tuple[str, date, str]]:
    """Name, last day and fingerprint of each."""
    return [(_name(found), found.not_valid_after_utc.date(), _fingerprint(found)) for found in load(content)]


def join(kept: bytes, added: bytes) -> bytes | None:
    """Both as one PEM text, each certificate once; None when `added` holds none that can be read."""
    try:
        new = load(added)
    except ValueError:
        return None
    return _text([*load(kept), *new]) if new else None


def without(kept: bytes, fingerprint: str) -> bytes:
    return _text([found for found in load(kept) if _fingerprint(found) != fingerprint])


def _text(certificates: list[x509.Certificate]) -> bytes:
    unique = {_fingerprint(found): found for found in certificates}
    return b"".join(found.public_bytes(serialization.Encoding.PEM) for found in unique.values())


def _fingerprint(certificate: x509.Certificate) -> str:
    return certificate.fingerprint(hashes.SHA256()).hex()


def _name(certificate: x509.Certificate) -> str:
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        if found := certificate.subject.get_attributes_for_oid(oid):
            return str(found[0].value)
    return certificate.subject.rfc4514_string()
