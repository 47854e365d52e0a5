"""Names and street lines taken apart, as far as their spelling allows. Imports that give them whole are split with these."""

from __future__ import annotations

import re

from avgdesk.domain.parties import PartyKind

# Runs of small words that belong between first and last name. A run is an infix when each of its words is one of these.
_INFIX_WORDS = frozenset(
    "van von vom der den de het 't ’t ‘t `t 's ’s ten ter te op in aan bij onder over tot uit uijt voor zonder d' d’ l' l’ "
    "la le les lo du des da das do dos di del della dello dalla e y el al af av zu zum zur und am im".split()
)
# Words that may begin a name without a first name in front: `Van den Berg`, `de Vries`; `Al Jansen` keeps its first name.
_LEADING_INFIX = frozenset("van von vom der den de het 't ’t ‘t `t ten ter te op in aan bij onder d' d’ la le du".split())
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
    """`Last, First infix` or `Last, infix, First`; a last name may itself begin with its infix: `van den Berg, Fleur`."""
    last, *rest = (part.strip() for part in whole.split(","))
    words = " ".join(part for part in rest if part).split()
    infix = [word for word in words if word.lower() in _INFIX_WORDS and word[:1] not in "EY"]
    first = [word for word in words if word not in infix]
    _, own_infix, own_last = split_person_name(last) if _starts_with_infix(last) else ("", "", last)
    return " ".join(first), " ".join((*infix, *own_infix.split())), own_last


def _starts_with_infix(name: str) -> bool:
    return name.split(" ", 1)[0].lower() in _LEADING_INFIX


_ASSOCIATION = re.compile(
    r"\b(?:stichting|stg\.?|vereniging|ver\.|genootschap|kerk|parochie|gemeente|moskee|vve|v\.v\.e\.?|"
    r"(?:voetbal|sport|tennis|hockey|zwem|muziek|zang|buurt|winkeliers|ondernemers|oranje|speeltuin|school|"
    r"personeels|toneel|fiets|schaats|gymnastiek)(?:vereniging|club)|harmonie|fanfare|scouting)\b"
    r"|\b(?:v\.v\.|s\.v\.|r\.k\.s\.v\.)",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"(?:^|[\s,(])(?:b\.?\s?v\.?|n\.?\s?v\.?|v\.?\s?o\.?\s?f\.?|c\.?v\.?|u\.a\.|b\.a\.|w\.a\.|gmbh|ag|ltd\.?|limited|"
    r"inc\.?|llc|plc|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.p\.a\.|bvba|sprl|eenmanszaak|maatschap|holding|beheer)(?=$|[\s,)])",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"(?:^|[\s&])(?:\w*(?:bakkerij|slagerij|slijterij|drogisterij|apotheek|kapsalon|kappers?|salon|garage|autobedrijf|"
    r"bedrijf|bedrijven|winkel|winkeltje|handel|groothandel|boekhandel|bloemist|bloemen|cafe|café|restaurant|eetcafé|"
    r"eetcafe|cafetaria|hotel|pension|praktijk|kantoor|bureau|adviesbureau|makelaardij|makelaars|notariaat|notarissen|"
    r"advocaten|accountants?|architecten|installatie|installaties|techniek|timmerwerken|schilders|schilderwerken|"
    r"stukadoors|hoveniers?|kwekerij|boerderij|transport|logistiek|drukkerij|uitgeverij|studio|atelier|fotografie|"
    r"design|media|solutions|services?|consultancy|consulting|systems?|groep|group|company|international|"
    r"nederland|shop|store|webshop|computers?|tandartsen|tandartspraktijk|fysiotherapie|kinderopvang|"
    r"basisschool|school|college|ziekenhuis|verzekeringen|assurantiën|bouw|aannemers?|fietsen|rijwielen|optiek|"
    r"juwelier|viswinkel|vishandel|wasserette|stomerij|sportschool|rijschool|dierenarts|dierenkliniek|kliniek))"
    r"(?=$|[\s,.&])|(?:&|\ben\b)\s*(?:zn\.?|zonen|zoon|dochters?|partners|co\.?)(?=$|\s)|\bgebr(?:\.|oeders)\s|\bfa\.\s|\bfirma\s",
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
