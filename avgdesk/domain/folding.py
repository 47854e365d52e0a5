"""Text made comparable: for sorting, matching and searching.

The store keeps the folded form; the search folds what is typed. Folding goes further than SQLite's `remove_diacritics`,
to which ł, ø, ß and ı are letters of their own.
"""

from __future__ import annotations

import re
import unicodedata

from avgdesk.domain.parties import Party, PartyKind

# Letters that Unicode does not take apart, and the ways in which people type quotes, dashes and invisible marks.
_LETTERS = {
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "İ": "i", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t",
    "ŋ": "ng", "Ŋ": "ng", "ĸ": "k", "ə": "e", "Ə": "e", "ɛ": "e", "Ɛ": "e", "ɔ": "o", "Ɔ": "o", "ɖ": "d", "Ɖ": "d",
    "ƒ": "f", "ǥ": "g", "Ǥ": "g", "ẞ": "ss", "ß": "ss",
}  # fmt: skip
_QUOTES = dict.fromkeys("‘’‚‛`´ʹʻʼʽˈ′＇", "'") | dict.fromkeys("“”„‟«»″＂", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_INVISIBLE = dict.fromkeys(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2069", ""
)
_TABLE = str.maketrans(_LETTERS | _QUOTES | _DASHES | _INVISIBLE)

_DIGITS = re.compile(r"[0-9]+")
_NO_DIGIT = re.compile(r"[^0-9]+")
_LEADING_MARKS = re.compile(r"^[^\w]+")
_PADDED = 12


def fold(text: str) -> str:
    """Lower case, without diacritics, quotes and dashes made plain, blanks collapsed; folding twice adds nothing."""
    if not text.isascii():
        text = _plain(text)
    return " ".join(text.casefold().replace("`", "'").split())


def _plain(text: str) -> str:
    """Compatibility decomposition (ĳ → ij, ﬁ → fi, ２ → 2) around case folding, as Unicode's caseless matching asks."""
    taken_apart = unicodedata.normalize("NFKD", text.translate(_TABLE)).casefold()
    again = unicodedata.normalize("NFKD", taken_apart.translate(_TABLE))
    return "".join(char for char in again if not unicodedata.combining(char)).translate(_TABLE)


def name_key(kind: PartyKind, organisation: str, infix: str, last_name: str, first_name: str) -> str:
    """The sort key of a name, the Dutch way: `Fleur van den Berg` stands under the B, `'t Winkeltje` under the T.

    Two blanks divide the parts, so that Berg comes before Berg-Jansen and Bergen; the infix decides between equals.
    """
    person = "  ".join(part for part in (fold(last_name), fold(first_name), fold(infix)) if part)
    business = fold(organisation)
    chosen = (person or business) if kind is PartyKind.PERSON else (business or person)
    return _LEADING_MARKS.sub("", chosen) or chosen


def number_key(number: str) -> str:
    """The sort key of a customer or invoice number: each run of digits padded to twelve, so that 9 comes before 10.

    A longer run keeps its length in front and sorts after every shorter one.
    """
    return _DIGITS.sub(_pad, fold(number))


def _pad(match: re.Match[str]) -> str:
    digits = match.group().lstrip("0")
    return digits.zfill(_PADDED) if len(digits) <= _PADDED else f"~{len(digits):03}{digits}"


def digits_of(text: str) -> str:
    """The digits alone: `+31 6-1234 5678` → `31612345678`. What a search for a telephone number looks for."""
    return _NO_DIGIT.sub("", fold(text))


def national_phone(phone: str) -> str:
    """The digits as dialled at home: `+31 (0)6 1234 5678` → `0612345678`. Foreign numbers keep theirs."""
    text = fold(phone).replace("(0)", "")
    digits = _NO_DIGIT.sub("", text)
    if text.startswith("+31") or (digits.startswith("31") and len(digits) == 11):
        return "0" + digits[2:].lstrip("0")
    return "0" + digits[4:].lstrip("0") if digits.startswith("0031") else digits


def search_text(party: Party) -> str:
    """Everything by which a party is found, folded, one field per line. Notes are left out: they are not looked up by.

    Telephone numbers stand as typed, as digits and as dialled nationally; a postcode with and without its blank.
    """
    address = party.address
    postcode = fold(address.postcode)
    fields = [
        party.organisation,
        " ".join(part for part in (party.first_name, party.infix, party.last_name) if part),
        party.contact_person,
        f"{address.street} {address.house}",
        postcode,
        postcode.replace(" ", ""),
        _spaced_postcode(postcode),
        address.town,
        party.number,
        *party.emails,
        *party.phones,
        *(digits_of(phone) for phone in party.phones),
        *(national_phone(phone) for phone in party.phones),
        party.coc_number,
        party.vat_number,
    ]
    return "\n".join(dict.fromkeys(folded for field in fields if (folded := fold(field))))


def _spaced_postcode(postcode: str) -> str:
    dutch = len(postcode) == 6 and postcode[:4].isdigit() and postcode[4:].isalpha()
    return f"{postcode[:4]} {postcode[4:]}" if dutch else ""
