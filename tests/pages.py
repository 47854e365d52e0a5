"""Every byte of an encrypted data file as it stands decrypted: rows, free pages, and the gaps between cells."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16


def decrypted(path: Path, key: bytes) -> bytes:
    """SQLCipher 4's pages: AES-256-CBC under the raw key; the IV stands in the reserved space at a page's end."""
    raw = path.read_bytes()
    return b"".join(_page(raw[at : at + PAGE], key, at == 0) for at in range(0, len(raw) - PAGE + 1, PAGE))


def _page(page: bytes, key: bytes, first: bool) -> bytes:
    body, iv = page[SALT if first else 0 : -RESERVED], page[-RESERVED : -RESERVED + IV]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
