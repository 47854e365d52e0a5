"""Template texts: `{{name}}` is filled in, `{# … #}` is a note for the program, never printed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from avgdesk.errors import InvalidInput

PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z_][A-Za-z0-9_.]*)\s*\}\}")
_NOTE = re.compile(r"\{#(.*?)#\}", re.DOTALL)
_OPEN = re.compile(r"\{\{|\}\}|\{#|#\}")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """`line` counts from 1 in the template as it was typed."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in `{# … #}`, trimmed; `line` is where it begins."""

    text: str
    line: int


def _line(source: str, position: int) -> int:
    return source.count("\n", 0, position) + 1


def notes(source: str) -> tuple[Note, ...]:
    return tuple(Note(found.group(1).strip(), _line(source, found.start())) for found in _NOTE.finditer(source))


def without_notes(source: str) -> str:
    """The text that is printed; every line keeps its number."""
    return _NOTE.sub(lambda found: "\n" * found.group(0).count("\n"), source)


def placeholders(source: str) -> tuple[Placeholder, ...]:
    """In the order of the text, repeats included; none inside notes."""
    text = without_notes(source)
    return tuple(Placeholder(found.group(1), _line(text, found.start())) for found in PLACEHOLDER.finditer(text))


def check_placeholders(source: str, known: Collection[str]) -> None:
    """Refuse what can't be filled in.

    Raises InvalidInput: "unknown_placeholder" (facts `placeholder`, `line`) or "loose_braces" (same facts) for
    the first line that is wrong.
    """
    faults = sorted([*_unknown(source, known), *_loose(source)], key=lambda fault: fault[0])
    if faults:
        line, code, value = faults[0]
        raise InvalidInput(code, placeholder=value, line=line)


def _unknown(source: str, known: Collection[str]) -> Iterator[tuple[int, str, str]]:
    for found in placeholders(source):
        if found.name not in known:
            yield found.line, "unknown_placeholder", found.name


def _loose(source: str) -> Iterator[tuple[int, str, str]]:
    """Braces that belong to no placeholder or note: a name with a space in it, or a pair that is not closed."""
    text = PLACEHOLDER.sub("", without_notes(source))
    for found in _OPEN.finditer(text):
        yield _line(text, found.start()), "loose_braces", found.group(0)
