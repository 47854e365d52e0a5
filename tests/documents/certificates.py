"""Certificates for tests, made on the spot: an authority of our own and persons that it vouches for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSWORD = "test-certificaat"


@dataclass(frozen=True)
class Authority:
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _certificate(
    common: str, key: ec.EllipticCurvePrivateKey, issuer: Authority | None, days: int = 400, signs_others: bool = False
) -> x509.Certificate:
    now = datetime.now(UTC)
    began = now - timedelta(days=500)
    signer = issuer.key if issuer else key
    issued_by = issuer.certificate.subject if issuer else _name(common)
    builder = x509.CertificateBuilder(issued_by, _name(common), key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(began).not_valid_after(now + timedelta(days=days))
    builder = builder.add_extension(x509.BasicConstraints(signs_others, None), critical=True)
    usage = x509.KeyUsage(not signs_others, not signs_others, False, False, False, signs_others, False, False, False)
    return builder.add_extension(usage, critical=True).sign(signer, hashes.SHA256())


@cache
def authority() -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    return Authority(_certificate("Test Authority", key, None, signs_others=True), key)


@cache
def person(common: str, days: int = 400, password: str = PASSWORD, self_made: bool = False) -> bytes:
    """A .p12 with certificate and key; `days` until it ends (negative: it has ended)."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _certificate(common, key, None if self_made else authority(), days)
    protection = serialization.BestAvailableEncryption(password.encode()) if password else serialization.NoEncryption()
    others = None if self_made else [authority().certificate]
    return pkcs12.serialize_key_and_certificates(common.encode(), key, certificate, others, protection)
