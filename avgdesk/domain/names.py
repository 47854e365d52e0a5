"""Names taken apart, as far as their spelling allows, for sources that give them whole."""

from __future__ import annotations

import re

from avgdesk.domain.parties import PartyKind

# Runs of small words that belong between first and last name; of an infix, each word is one of these.
_SMALL_WORDS = (
    "van von vom der den de het 't ’t ‘t `t 's ’s ten ter te op in aan bij onder over tot uit uijt voor zonder d' d’ "
    "l' l’ la le les lo du des da das do dos di del della dello dalla el al af av zu zum zur und am im"
)
_INFIX_WORDS = frozenset(_SMALL_WORDS.split())
# Those that may begin a name without a first name: `Van den Berg`, `de Vries`; `Al Jansen` keeps its first name.
_LEADING_WORDS = "van von vom der den de het 't ’t ‘t `t ten ter te op in aan bij onder d' d’ la le du"
_LEADING_INFIX = frozenset(_LEADING_WORDS.split())
_SALUTATION = re.compile(
    r"^(?:de heer en mevrouw|de heer|dhr\.?|hr\.|heer|mevrouw|mevr\.?|mw\.?|mej\.?)\s+(?=\S)", re.IGNORECASE
)


def split_person_name(name: str) -> tuple[str, str, str]:
    """First name(s), infix and last name: `Fleur van den Berg` → ("Fleur", "van den", "Berg").

    `Berg, Fleur van den` and `Berg, van den, Fleur` are read as well; a salutation (dhr., mevr.) is left out. A single
    word is a last name. Joining the three parts gives back every word, in the order of reading.
    """
    whole = _SALUTATION.sub("", " ".join(name.split()))
    if "," in whole:
        return _from_inverted(whole)
    words = whole.split()
    start, end = _double_name(words) or _infix_run(words)
    return " ".join(words[:start]), " ".join(words[start:end]), " ".join(words[end:])


def _double_name(words: list[str]) -> tuple[int, int] | None:
    """Where a double name begins whose second half brings its own infix: `Jansen-de Vries`, `Jansen - de Vries`.

    None when a first infix stands before it: `van Dijk-de Boer` is an infix and a last name.
    """
    for at, word in enumerate(words[:-1]):
        if word.lower() in _INFIX_WORDS:
            return None
        if at and word == "-":
            return at - 1, at - 1
        if "-" in word and word.lower().rpartition("-")[2] in _INFIX_WORDS:
            return at, at
    return None


def _infix_run(words: list[str]) -> tuple[int, int]:
    """Where the first infix stands, as a half-open range; never with the last word. Without one, empty before it."""
    for start, word in enumerate(words[:-1]):
        allowed = _INFIX_WORDS if start else _LEADING_INFIX
        if word.lower() in allowed:
            end = start + 1
            while end < len(words) - 1 and words[end].lower() in _INFIX_WORDS:
                end += 1
            return start, end
    return len(words[:-1]), len(words[:-1])


def _from_inverted(whole: str) -> tuple[str, str, str]:
    """`Last, First infix` or `Last, infix, First`; a last name may begin with its infix: `van den Berg, Fleur`."""
    last, *rest = (part.strip() for part in whole.split(","))
    words = " ".join(part for part in rest if part).split()
    infix = [word for word in words if word.lower() in _INFIX_WORDS]
    first = [word for word in words if word not in infix]
    _, own_infix, own_last = split_person_name(last) if _starts_with_infix(last) else ("", "", last)
    return " ".join(first), " ".join((*infix, *own_infix.split())), own_last


def _starts_with_infix(name: str) -> bool:
    return name.split(" ", 1)[0].lower() in _LEADING_INFIX


# `B.V.` and the like at the end (at the front they may be initials); the others anywhere.
_LEGAL_FORM = re.compile(
    r"[\s,(](?:b\.?\s?v\.?|n\.?\s?v\.?|c\.?\s?v\.?|u\.a\.|b\.a\.|w\.a\.|ag|s\.?a\.?|inc\.?|plc|co\.?)(?:\)|\s+i\.?o\.?)?$"
    r"|(?:^|[\s,(])(?:v\.?\s?o\.?\s?f\.?|bv|nv|gmbh|ltd\.?|limited|llc|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.p\.a\.|"
    r"bvba|sprl|eenmanszaak|maatschap|holding|beheer)(?=$|[\s,)])",
    re.IGNORECASE,
)
_FAMILY_FIRM = re.compile(
    r"(?:&|\ben)\s*(?:zn\.?|zonen|zoon|dochters?|partners|co\.?)(?=$|\s)|\bgebr(?:\.|oeders)\s|^(?:fa\.|firma)\s"
    r"|^(?:de|het|'t)\s.*\bwinkel$",
    re.IGNORECASE,
)
# Endings of words that make an association or a business; none of them a common surname (Bakker, Kapper, Bouw, School).
_ASSOCIATION_WORDS = "stichting stg vereniging genootschap vve v.v.e v.v s.v r.k.s.v harmonie fanfare scouting"
_ASSOCIATIONS = frozenset(_ASSOCIATION_WORDS.split())
_ASSOCIATION_FIRST = frozenset(("gemeente", "parochie", "moskee", "kerk", "kerkgenootschap"))
_CLUBS = "vereniging kerkgemeente voetbalclub sportclub tennisclub hockeyclub zwemclub muziekclub bridgeclub schaakclub"
_ASSOCIATION_ENDINGS = tuple(f"{_CLUBS} ijsclub fietsclub roeiclub zeilclub".split())
_TRADES = (
    "bakkerij slagerij slijterij drogisterij apotheek salon garage bedrijf bedrijven winkeltje groothandel boekhandel "
    "bloemisterij cafe café restaurant cafetaria hotel pension praktijk kantoor bureau makelaardij makelaars notariaat "
    "notarissen advocaten accountant accountants architecten installatie installaties techniek stukadoors kwekerij "
    "boerderij transport logistiek drukkerij uitgeverij studio atelier fotografie design solutions service services "
    "consultancy consulting systems international nederland shop store computers tandartsen fysiotherapie kinderopvang "
    "basisschool college ziekenhuis verzekeringen assurantiën aannemers rijwielen optiek juwelier wasserette stomerij "
    "sportschool rijschool dierenarts kliniek"
)
_TRADE_ENDINGS = tuple(_TRADES.split())
_COMPOUND_ENDINGS = ("winkel", "handel", "bouw", "school", "groep", "werken")  # surnames when they stand alone


def kind_of_name(name: str) -> PartyKind:
    """What a bare name seems to be: a legal form or a trade's word makes a business, a club's word an association."""
    text = " ".join(name.split())
    words = [word.strip(".,;:()\"'’") for word in text.lower().split()]
    if _LEGAL_FORM.search(text):
        return PartyKind.BUSINESS
    if _is_association(words):
        return PartyKind.ASSOCIATION
    return PartyKind.BUSINESS if _is_trade(words) or _FAMILY_FIRM.search(text) else PartyKind.PERSON


def _is_association(words: list[str]) -> bool:
    return words[:1] != [] and (
        words[0] in _ASSOCIATION_FIRST
        or any(word in _ASSOCIATIONS or word.endswith(_ASSOCIATION_ENDINGS) for word in words)
    )


def _is_trade(words: list[str]) -> bool:
    """A word that ends in a trade's; of some endings only a compound, with three letters before it, counts."""
    return any(word.endswith(_TRADE_ENDINGS) or (word.endswith(_COMPOUND_ENDINGS) and len(word) > 9) for word in words)


def looks_like_organisation(name: str) -> bool:
    """Whether a bare name is that of a business or association rather than a person's."""
    return kind_of_name(name) is not PartyKind.PERSON
