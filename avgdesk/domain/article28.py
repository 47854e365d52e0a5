"""Does a text cover what article 28 of the AVG asks of a processor agreement?

A template marks its clauses with `{# art 28(3)(a) #}`. A clause counts when words stand on the line of the
mark. For a text of someone else's, without marks, words that usually belong to a clause are looked for: a hint, which
the owner confirms.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from avgdesk.domain.templates import PLACEHOLDER, notes, without_notes

_MARK = re.compile(r"art\.?\s*(28\(\d\)(?:\([a-h]\))?)", re.IGNORECASE)
_FEWEST_LETTERS = 30


class Clause(StrEnum):
    """Each thing that must be there. The value is the article as it is cited."""

    SUB_PROCESSORS_CONSENT = "28(2)"
    SUBJECT = "28(3)"
    INSTRUCTIONS = "28(3)(a)"
    SECRECY = "28(3)(b)"
    SECURITY = "28(3)(c)"
    SUB_PROCESSORS = "28(3)(d)"
    RIGHTS = "28(3)(e)"
    ASSISTANCE = "28(3)(f)"
    AT_END = "28(3)(g)"
    AUDITS = "28(3)(h)"
    SUB_PROCESSORS_DUTIES = "28(4)"
    IN_WRITING = "28(9)"


class Coverage(StrEnum):
    COVERED = "covered"
    CONFIRMED = "confirmed"  # by the owner
    LIKELY = "likely"  # words were found; somebody must read it
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """`line` counts from 1; 0 when nothing was found."""

    clause: Clause
    coverage: Coverage
    line: int = 0

    @property
    def settled(self) -> bool:
        return self.coverage in (Coverage.COVERED, Coverage.CONFIRMED)


# words by which a clause is found in a text without marks, Dutch and English
_WORDS: dict[Clause, str] = {
    Clause.SUB_PROCESSORS_CONSENT: r"(?:sub-?verwerker|andere verwerker).{0,200}(?:toestemming|bezwaar)"
    r"|(?:sub-?processor|another processor).{0,200}(?:authoris|authoriz|consent|object)",
    Clause.SUBJECT: r"\bonderwerp\b.{0,300}\b(?:duur|aard|doel)|\bsubject[- ]matter\b|\bnature and purpose",
    Clause.INSTRUCTIONS: r"\binstructies?\b|\bschriftelijke opdracht|\binstructions?\b",
    Clause.SECRECY: r"geheimhoud|vertrouwelijk|confidential|secrecy",
    Clause.SECURITY: r"beveilig|artikel 32|article 32|security",
    Clause.SUB_PROCESSORS: r"sub-?verwerker|andere verwerker|sub-?processor|another processor",
    Clause.RIGHTS: r"rechten van (?:de )?betrokkene|rights of (?:the )?data subject|data subjects?['’]? rights",
    Clause.ASSISTANCE: r"datalek|inbreuk in verband|artikelen 32|personal data breach|articles 32|impact assessment",
    Clause.AT_END: r"(?:wist|wissen|verwijder|vernietig|teruggeven|terugbezorg)"
    r"|\b(?:delet|eras|return|destroy)\w*\b.{0,80}\bdata\b",
    Clause.AUDITS: r"\baudit|inspecties?\b|inspections?\b",
    Clause.SUB_PROCESSORS_DUTIES: r"(?:dezelfde|zelfde|gelijke) .{0,60}(?:verplichting|plicht)|same .{0,60}obligations",
    Clause.IN_WRITING: r"schriftelijk|elektronisch|in writing|electronic",
}


def check(source: str, confirmed: Collection[Clause] = ()) -> tuple[Finding, ...]:
    """One finding per clause, in the order of the law."""
    marked, plain = _marked(source), without_notes(source)
    return tuple(_finding(clause, marked, plain, clause in confirmed) for clause in Clause)


def missing(findings: Collection[Finding]) -> tuple[Clause, ...]:
    """The clauses that are neither covered nor confirmed."""
    return tuple(finding.clause for finding in findings if not finding.settled)


def _finding(clause: Clause, marked: dict[Clause, int], plain: str, confirmed: bool) -> Finding:
    if clause in marked:
        return Finding(clause, Coverage.COVERED, marked[clause])
    found = re.search(_WORDS[clause], plain, re.IGNORECASE | re.DOTALL)
    line = plain.count("\n", 0, found.start()) + 1 if found else 0
    if confirmed:
        return Finding(clause, Coverage.CONFIRMED, line)
    return Finding(clause, Coverage.LIKELY if found else Coverage.MISSING, line)


def _marked(source: str) -> dict[Clause, int]:
    """Marked clauses that have text of their own, with the line of the mark."""
    lines = without_notes(source).split("\n")
    found: dict[Clause, int] = {}
    for note in notes(source):
        for cited in _MARK.findall(note.text):
            if cited.lower() in tuple(Clause) and _letters_around(lines, note.line - 1) >= _FEWEST_LETTERS:
                found.setdefault(Clause(cited.lower()), note.line)
    return found


def _letters_around(lines: list[str], at: int) -> int:
    """How many letters the paragraph or list item of this line has, placeholders and headings left out.

    A mark on a line without words of its own belongs to nothing: its clause was taken out.
    """
    if not any(character.isalpha() for character in lines[at]):
        return 0
    first = at
    while first > 0 and lines[first - 1].strip() and not _begins_block(lines[first]):
        first -= 1
    last = at
    while last + 1 < len(lines) and lines[last + 1].strip() and not _begins_block(lines[last + 1]):
        last += 1
    block = (line for line in lines[first : last + 1] if not line.lstrip().startswith("#"))
    return sum(character.isalpha() for character in PLACEHOLDER.sub("", " ".join(block)))


def _begins_block(line: str) -> bool:
    return bool(re.match(r"\s*(?:[-*+]\s|\d+[.)]\s|#|\|)", line))
