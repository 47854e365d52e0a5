"""What words are made of: tones, pills and tables of English sources that are translated when they are used.

A subject keeps its tables in `avgdesk/words/<subject>.py` and is named in `avgdesk.words.SUBJECTS`. Sources in a table
are written as `mark("English")`, so that the test of the translations finds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from avgdesk.i18n import grouped, language, tr
from avgdesk.tones import Tone as Tone
from avgdesk.words.formats import NOTHING, day, moment


def mark(source: str) -> str:
    """`source` itself: says that it is looked up in the catalogue later."""
    return source


@dataclass(frozen=True, slots=True)
class Pill:
    """A state as a word on a soft colour."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Told:
    """An error or a reason in words: what happened and where, then what can be done about it ("" when nothing)."""

    text: str
    advice: str = ""

    def __str__(self) -> str:
        return f"{self.text} {self.advice}".strip()


@dataclass(frozen=True, slots=True)
class TodoWords:
    """Sources of one kind of to-do line; placeholders are filled from its facts, its `count` and its `due` day."""

    sentence: str
    detail: str
    button: str


@dataclass(frozen=True, slots=True)
class Subject:
    """One subject's tables, by stable code; the texts are English sources.

    `errors`: (sentence, advice). `blockers`, `reasons`, `actions` (of the audit trail) and `facts` (names of an audit
    entry's facts): one text. `states`: (word, tone). `todos`: see `TodoWords`. A source with `%n` takes the fact
    `count`.
    """

    errors: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    blockers: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, tuple[str, Tone]] = field(default_factory=dict)
    todos: Mapping[str, TodoWords] = field(default_factory=dict)


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "—"


def said(value: object) -> str:
    """A fact as it is read: days and moments in the local notation, numbers grouped, several with commas."""
    if value is None:
        return NOTHING
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return grouped(value, language())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(said, value))
    return str(value)


def fill(source: str, facts: Mapping[str, object]) -> str:
    """`source` translated, with its placeholders filled; a fact that is not there reads as a dash."""
    count = facts.get("count")
    text = tr(source, n=count if isinstance(count, int) and "%n" in source else None)
    return text.format_map(_Facts({name: said(value) for name, value in facts.items()}))
