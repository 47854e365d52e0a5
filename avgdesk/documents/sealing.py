"""Signing a PDF for the shop: with a certificate file, or by a drawn signature sealed with a certificate made here.

Every signature is an incremental update: the bytes that the other party signed stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm

from avgdesk.documents import stamp
from avgdesk.documents.pdf_reading import hanko_reader, reading_pdf
from avgdesk.errors import InvalidInput, WrongPassword

OWN_YEARS = 10
_BOX = (60 * mm, 22 * mm)  # width and height of a field that has to be added to a foreign file


@dataclass(frozen=True, slots=True)
class OwnCertificate:
    """A certificate made by this administration and its private key (PEM, kept inside the encrypted file)."""

    certificate: bytes
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SigningOrder:
    """`field` is signed when it is there and added otherwise. `lines` stand in the visible signature."""

    field: str
    reason: str
    lines: tuple[str, ...] = ()
    picture: bytes | None = None  # PNG of the drawn signature


def new_certificate(name: str, now: datetime) -> OwnCertificate:
    """A self-made certificate (P-256) in the name of the shop, valid from yesterday for ten years."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64] or "AVGdesk")])
    began = now.astimezone(UTC) - timedelta(days=1)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    builder = x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(began).not_valid_after(began + timedelta(days=365 * OWN_YEARS + 2))
    builder = builder.add_extension(usage, critical=True)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    made = builder.sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return OwnCertificate(made.public_bytes(serialization.Encoding.PEM), private)


def sign_with_file(content: bytes, order: SigningOrder, p12: bytes, password: str, now: datetime) -> bytes:
    """Sign with a PKCS#12 file (.p12, .pfx) that is valid `now`.

    Raises WrongPassword("certificate_password"), InvalidInput("certificate_file", "certificate_expired" or
    "pdf_unreadable").
    """
    from pyhanko.sign.signers import SimpleSigner

    _check_file(p12, password, now)
    signer = SimpleSigner.load_pkcs12_data(p12, other_certs=[], passphrase=password.encode("utf-8") or None)
    return _sign(content, order, signer)


def sign_with_own(content: bytes, order: SigningOrder, own: OwnCertificate) -> bytes:
    """Seal with the shop's own certificate. Raises InvalidInput("pdf_unreadable")."""
    from asn1crypto import keys, pem, x509
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    certificate = x509.Certificate.load(pem.unarmor(own.certificate)[2])
    key = keys.PrivateKeyInfo.load(pem.unarmor(own.key)[2])
    return _sign(content, order, SimpleSigner(certificate, key, SimpleCertificateStore()))


def _check_file(p12: bytes, password: str, now: datetime) -> None:
    """Tell a wrong password from a wrong file, and refuse a certificate that no longer counts."""
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(p12, password.encode("utf-8") or None)
    except ValueError as fault:
        if "password" in str(fault).lower() or "mac" in str(fault).lower():
            raise WrongPassword("certificate_password") from None
        raise InvalidInput("certificate_file") from None
    if key is None or certificate is None:
        raise InvalidInput("certificate_file")
    if certificate.not_valid_after_utc < now:
        raise InvalidInput("certificate_expired", day=certificate.not_valid_after_utc.date())


def _sign(content: bytes, order: SigningOrder, signer: Any) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    with reading_pdf():
        present = order.field in _fields(content)
        meta = PdfSignatureMetadata(field_name=order.field, md_algorithm="sha256", reason=order.reason)
        made = PdfSigner(
            meta, signer, stamp_style=stamp.style(order.lines, order.picture, _size(content, order.field)),
            new_field_spec=None if present else _new_field(content, order.field),
        )  # fmt: skip
        out = BytesIO()
        made.sign_pdf(IncrementalPdfFileWriter(BytesIO(content), strict=False), output=out)
    return out.getvalue()


def _fields(content: bytes) -> dict[str, Any]:
    from pyhanko.sign.fields import enumerate_sig_fields

    return {name: reference.get_object() for name, _, reference in enumerate_sig_fields(hanko_reader(content))}


def _size(content: bytes, name: str) -> tuple[float, float]:
    """Width and height of the field in points."""
    found = _fields(content).get(name)
    if found is None or "/Rect" not in found:
        return _BOX
    left, bottom, right, top = (float(value) for value in found["/Rect"])
    return right - left, top - bottom


def _new_field(content: bytes, name: str) -> Any:
    """A visible field at the foot of the last page of a file that has none."""
    from pyhanko.sign.fields import SigFieldSpec

    left, bottom = 20 * mm, 12 * mm
    box = tuple(round(value) for value in (left, bottom, left + _BOX[0], bottom + _BOX[1]))
    return SigFieldSpec(name, on_page=-1, box=box)
