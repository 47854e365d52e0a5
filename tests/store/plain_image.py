"""The decrypted bytes of a data file, page by page, free pages and gaps included: what a thief with the key would see.

SQLCipher 4: pages of 4096 bytes, AES-256-CBC under the raw key; the last 80 bytes of a page are the IV (16) and the
HMAC-SHA512 (64); the first 16 bytes of the file are the salt. Nothing of the program's own reading is used.
"""

from __future__ import annotations

import re
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT, IV = 4096, 80, 16, 16
MAGIC = b"SQLite format 3\x00"


def decrypted(content: bytes, key: bytes) -> bytes:
    """Every page of `content` in plain. Fails when the first page is no database under this key."""
    pages = [_page(content[start : start + PAGE], key, start == 0) for start in range(0, len(content), PAGE)]
    image = b"".join(pages)
    assert image[16:18] == b"\x10\x00", "this is no page of a database under this key"
    return image


def data_file(path: Path, key: bytes, size: int | None = None) -> bytes:
    """The plain image of a file, or of its first `size` bytes (a backup holds more than the data)."""
    content = path.read_bytes()
    return decrypted(content[: size if size is not None else len(content)], key)


def _page(page: bytes, key: bytes, first: bool) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    body = page[SALT if first else 0 : PAGE - RESERVED]
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return (MAGIC if first else b"") + cipher.update(body) + cipher.finalize() + bytes(RESERVED)


def legible(image: bytes, letters: str) -> str:
    """All runs of two or more of these letters, and all runs of 18 or more hexadecimal digits, in UTF-8 and UTF-16.

    What can't be in these runs can't be in the image; searching them is a thousand times faster than the image itself.
    """
    found: list[str] = []
    for code, digit in (("utf-8", b"[0-9a-f]"), ("utf-16-le", b"[0-9a-f]\\x00"), ("utf-16-be", b"\\0[0-9a-f]")):
        for pattern in (b"(?:" + _one_of(letters, code) + b"){2,}", b"(?:" + digit + b"){18,}"):
            found += [run.decode(code) for run in re.findall(pattern, image)]
    return "\n".join(found)


def _one_of(letters: str, code: str) -> bytes:
    """A pattern for one letter: the bytes that they have in common around a class of the one that differs."""
    written = [letter.encode(code) for letter in letters]
    columns = [{each[place : place + 1] for each in written} for place in range(len(written[0]))]
    return b"".join(b"[" + b"".join(map(re.escape, sorted(column))) + b"]" for column in columns)


def traces(legible_text: str, texts: set[str]) -> set[str]:
    """Which of these texts stand there."""
    return {text for text in texts if text in legible_text} if legible_text else set()
