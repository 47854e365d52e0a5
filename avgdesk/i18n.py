"""Words in the user's language, without Qt: the command line and the documents need them as well as the window.

Source text is English; every Dutch text stands in `resources/i18n/nl.*.ts` (Qt's own format, one per subject), the
English plural forms in `en.*.ts`. `tr` looks up by source text and, where one English word has two Dutch ones, by
`comment` as well. The window installs the same catalogue as its QTranslator (`avgdesk.ui.i18n`).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

from avgdesk import assets

DUTCH, ENGLISH = "nl", "en"
LANGUAGES = (DUTCH, ENGLISH)


@dataclass(slots=True)
class Catalogue:
    """One language: (source, comment) → its forms; one form, or singular and plural."""

    language: str
    forms: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def find(self, source: str, comment: str = "", n: int | None = None) -> str:
        """The text for `source`, or `source` itself when there is none; `%n` is replaced by `n`."""
        forms = self.forms.get((source, comment)) or self.forms.get((source, "")) or (source,)
        text = forms[0] if n == 1 or len(forms) == 1 else forms[-1]
        return text if n is None else text.replace("%n", grouped(n, self.language))


def grouped(n: int, language: str) -> str:
    """1284 → 1.284 in Dutch, 1,284 in English."""
    return f"{n:,}" if language == ENGLISH else f"{n:,}".replace(",", ".")


@cache
def catalogue(language: str) -> Catalogue:
    """Every `<language>.*.ts` file, read once. Our own files, so no untrusted XML comes through here."""
    found = Catalogue(language)
    for path in sorted(assets.resource("i18n").glob(f"{language}.*.ts")):
        for message in ET.parse(path).iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            found.forms[source, message.findtext("comment") or ""] = plural or (translation.text or "",)
    return found


_language = DUTCH


def language() -> str:
    """The language in force: "nl" or "en"."""
    return _language


def use_language(code: str) -> None:
    """Switch this process to "nl" or "en"; anything else is taken as Dutch."""
    global _language
    _language = code if code in LANGUAGES else DUTCH


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Another language in force inside the block: for a document in another language than the window's."""
    before = _language
    use_language(code)
    try:
        yield
    finally:
        use_language(before)


def tr(source: str, comment: str = "", n: int | None = None, language: str | None = None) -> str:
    """`source` in the language in force, or in a document's `language`. Fill placeholders after: `tr(…).format(…)`."""
    return catalogue(language or _language).find(source, comment, n)
