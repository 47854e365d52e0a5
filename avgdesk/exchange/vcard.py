"""vCard 3.0 and 4.0 (RFC 2426, RFC 6350): one or many cards in a file. A card that can't be read is refused alone."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import vobject
from vobject.base import VObjectError

from avgdesk.domain.imports import Imported, Refusal
from avgdesk.domain.parties import PartyKind
from avgdesk.errors import InvalidInput
from avgdesk.exchange.csv_reader import detect_encoding
from avgdesk.exchange.limits import MAX_CARDS, MEGA, Watch, open_for_reading, unwatched
from avgdesk.exchange.party_fields import PartyFields

HEADERS = ("Naam",)
MAX_CARD = 5 * MEGA  # with a photograph in it
_KINDS = {"org": PartyKind.BUSINESS, "individual": PartyKind.PERSON}
_UNREADABLE = (VObjectError, ValueError, KeyError, TypeError, AttributeError, IndexError)


def read_vcard(path: Path, watch: Watch = unwatched) -> Iterator[Imported]:
    """Each card as a party; `row` counts the cards. `InvalidInput` when the file holds none or breaks off."""
    encoding = detect_encoding(path)
    number = 0
    with open_for_reading(path, MAX_CARDS, watch) as raw:
        stream = io.TextIOWrapper(raw, encoding, errors="strict")
        try:
            for number, text in enumerate(_cards(stream, path.name), 1):
                yield _read(text, path.name, number)
        except UnicodeError:
            raise InvalidInput("file_encoding", file=path.name, row=number + 1) from None
    if not number:
        raise InvalidInput("file_without_cards", file=path.name)


def _cards(lines: Iterator[str], file: str) -> Iterator[str]:
    """The text of each card, from BEGIN to END."""
    card: list[str] = []
    size = 0
    for line in lines:
        word = line.strip().lstrip("\ufeff").upper()
        if word == "BEGIN:VCARD":
            card, size = [line.lstrip("\ufeff")], 0
        elif card:
            size += len(line)
            if size > MAX_CARD:
                raise InvalidInput("file_hostile", file=file)
            card.append(line)
            if word == "END:VCARD":
                yield "".join(card)
                card = []
    if card:
        raise InvalidInput("file_truncated", file=file)


def _read(text: str, file: str, number: int) -> Imported:
    try:
        fields = _fields(vobject.readOne(text))
    except _UNREADABLE:
        return Refusal(file, number, "VCARD", "card_unreadable", "", (_shown_name(text),), HEADERS)
    if fields.nameless:
        return Refusal(file, number, "FN", "value_missing", "", (_shown_name(text),), HEADERS)
    return fields.party(number)


def _shown_name(text: str) -> str:
    return next((line.partition(":")[2].strip() for line in text.splitlines() if line.upper().startswith("FN")), "")


def _fields(card: Any) -> PartyFields:
    name, address = _first(card, "n"), _best(card, "adr")
    fields = PartyFields(
        organisation=_organisation(card),
        emails=tuple(_text(line.value) for line in _all(card, "email")),
        phones=tuple(_text(line.value).removeprefix("tel:").split(";")[0] for line in _all(card, "tel")),
        notes="\n".join(_text(line.value) for line in _all(card, "note")),
        kind=_KINDS.get(_text(_first(card, "kind")).lower()),
    )
    if name is not None:
        fields.first_name = " ".join(part for part in (_text(name.given), _text(name.additional)) if part)
        fields.last_name = _text(name.family)
    if not (fields.first_name or fields.last_name) and not fields.organisation:
        fields.name = _text(_first(card, "fn"))
    if address is not None:
        fields.street_line = " ".join(part for part in (_text(address.street), _text(address.extended)) if part)
        fields.postcode, fields.town = _text(address.code), _text(address.city)
        fields.country = _text(address.country)
    return fields


def _organisation(card: Any) -> str:
    """The first part of ORG (the rest are departments)."""
    value = _first(card, "org")
    return _text(value[0] if isinstance(value, list) and value else value)


def _all(card: Any, name: str) -> list[Any]:
    """The lines of a kind, the preferred one first (TYPE=pref of 3.0, PREF=1 of 4.0)."""
    return sorted(card.contents.get(name, ()), key=lambda line: 0 if _preferred(line) else 1)


def _preferred(line: Any) -> bool:
    return "1" in line.params.get("PREF", ()) or any(kind.lower() == "pref" for kind in line.params.get("TYPE", ()))


def _best(card: Any, name: str) -> Any:
    lines = _all(card, name)
    return lines[0].value if lines else None


def _first(card: Any, name: str) -> Any:
    lines = card.contents.get(name, ())
    return lines[0].value if lines else None


def _text(value: Any) -> str:
    """A value as one line; the lines of a street are joined."""
    if isinstance(value, (list, tuple)):
        return " ".join(part for part in (_text(item) for item in value) if part)
    if isinstance(value, bytes):
        return codecs.decode(value, "utf-8", "replace")
    return " ".join(str(value).split()) if value else ""
