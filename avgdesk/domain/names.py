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
    start, end = _infix_run(words)
    if start == end:
        return " ".join(words[:-1]), "", "".join(words[-1:])
    return " ".join(words[:start]), " ".join(words[start:end]), " ".join(words[end:])


def _infix_run(words: list[str]) -> tuple[int, int]:
    """Where the first infix stands, as a half-open range; it never takes the last word. Empty when there is none."""
    for start, word in enumerate(words[:-1]):
        allowed = _INFIX_WORDS if start else _LEADING_INFIX
        if word.lower() in allowed:
            end = start + 1
            while end < len(words) - 1 and words[end].lower() in _INFIX_WORDS:
                end += 1
            return start, end
    return 0, 0


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


_ASSOCIATION = re.compile(
    r"^(?:gemeente|parochie|moskee|kerkgenootschap|kerk)\b"
    r"|\b(?:stichting|stg\.?|vereniging|genootschap|vve|harmonie|fanfare|scouting|\w*(?:vereniging|kerkgemeente)|"
    r"(?:voetbal|sport|tennis|hockey|zwem|muziek|bridge|schaak|ijs|fiets|roei|zeil)club)\b"
    r"|(?:^|\s)(?:v\.v\.e\.|v\.v\.|s\.v\.|r\.k\.s\.v\.)(?=\s|$)",
    re.IGNORECASE,
)
# `B.V.` and the like at the end (at the front they may be initials); the others anywhere.
_LEGAL_FORM = re.compile(
    r"[\s,(](?:b\.?\s?v\.?|n\.?\s?v\.?|c\.?\s?v\.?|u\.a\.|b\.a\.|w\.a\.|ag|s\.?a\.?|inc\.?|plc|co\.?)(?:\)|\s+i\.?o\.?)?$"
    r"|(?:^|[\s,(])(?:v\.?\s?o\.?\s?f\.?|bv|nv|gmbh|ltd\.?|limited|llc|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.p\.a\.|bvba|"
    r"sprl|eenmanszaak|maatschap|holding|beheer)(?=$|[\s,)])",
    re.IGNORECASE,
)
# Words of a trade, alone or at the end of a compound; none that is a common surname (Bakker, Kapper, Bouw, School).
_TRADE = re.compile(
    r"\b\w*(?:bakkerij|slagerij|slijterij|drogisterij|apotheek|salon|garage|autobedrijf|bedrijf|bedrijven|winkeltje|"
    r"groothandel|boekhandel|bloemisterij|cafe|café|restaurant|cafetaria|hotel|pension|praktijk|kantoor|bureau|"
    r"makelaardij|makelaars|notariaat|notarissen|advocaten|accountants?|architecten|installaties?|techniek|"
    r"stukadoors|kwekerij|boerderij|transport|logistiek|drukkerij|uitgeverij|studio|atelier|fotografie|design|"
    r"solutions|services?|consultancy|consulting|systems|international|nederland|webshop|shop|store|computers|"
    r"tandartsen|fysiotherapie|kinderopvang|basisschool|college|ziekenhuis|verzekeringen|assurantiën|aannemers|"
    r"rijwielen|optiek|juwelier|wasserette|stomerij|sportschool|rijschool|dierenarts|kliniek)\b"
    r"|\b\w{3,}(?:winkel|handel|bouw|school|groep|werken)\b|^(?:de|het|'t)\s.*\bwinkel$"
    r"|(?:&|\ben\b)\s*(?:zn\.?|zonen|zoon|dochters?|partners|co\.?)(?=$|\s)|\bgebr(?:\.|oeders)\s|^(?:fa\.|firma)\s",
    re.IGNORECASE,
)


def kind_of_name(name: str) -> PartyKind:
    """What a bare name seems to be: a legal form or a trade's word makes a business, a club's word an association."""
    text = " ".join(name.split())
    if _LEGAL_FORM.search(text):
        return PartyKind.BUSINESS
    if _ASSOCIATION.search(text):
        return PartyKind.ASSOCIATION
    return PartyKind.BUSINESS if _TRADE.search(text) else PartyKind.PERSON


def looks_like_organisation(name: str) -> bool:
    """Whether a bare name is that of a business or association rather than a person's."""
    return kind_of_name(name) is not PartyKind.PERSON
