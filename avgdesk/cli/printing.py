"""A command's value on standard output: JSON for programs, lines for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Self, TextIO
from uuid import UUID

from avgdesk.cli.headings import heading
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome

WIDEST = 48  # characters of one column
Say = Callable[["Enum | date | Worded"], "Plain"]
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


class Worded(str):
    """A code, for JSON, with its words for people."""

    said: str

    def __new__(cls, code: str, said: str) -> Self:
        made = super().__new__(cls, code)
        made.said = said
        return made


def coded(value: Enum | date | Worded) -> Plain:
    """A day or moment as ISO text, an enum as its code."""
    if isinstance(value, Worded):
        return str(value)
    return value.isoformat() if isinstance(value, date) else plain(value.value)


def plain(value: object, say: Say = coded) -> Plain:
    """Records as dictionaries; `say` gives the text of days, moments and enums."""
    if isinstance(value, Outcome):
        return plain(value.value, say)
    if isinstance(value, (Enum, date, Worded)):
        return say(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (UUID, Path)):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name), say) for field in fields(value)}
    return _plain_collection(value, say)


def _plain_collection(value: object, say: Say) -> Plain:
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item, say) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted((plain(item, say) for item in value), key=str)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return [plain(item, say) for item in value]
    raise TypeError(f"a command may not answer with {type(value).__name__}")


def print_answer(value: object, out: TextIO, *, as_json: bool) -> None:
    """Nothing at all is printed for None in lines; `null` in JSON."""
    if as_json:
        json.dump(plain(value), out, ensure_ascii=False, indent=2)
        out.write("\n")
        return
    from avgdesk.cli.spoken import spoken

    for line in lines(plain(value, spoken)):
        out.write(line + "\n")


def lines(answer: Plain) -> list[str]:
    """A list of records as a table, one record as `name: value`, anything else as it is."""
    if answer is None:
        return []
    if isinstance(answer, dict):
        return _record(answer)
    if isinstance(answer, list):
        return _table(answer) if answer else [tr("Nothing found.")]
    return [cell(answer)]


def _record(record: dict[str, Plain]) -> list[str]:
    found: list[str] = []
    for name, value in record.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            found += [f"{heading(name)}:", *(f"  {line}" for line in _table(value))]
        elif isinstance(value, dict):
            found += [f"{heading(name)}:", *(f"  {line}" for line in _record(value))]
        else:
            found.append(f"{heading(name)}: {cell(value)}")
    return found


def _table(rows: list[Plain]) -> list[str]:
    if not all(isinstance(row, dict) for row in rows):
        return [cell(row) for row in rows]
    records = [row for row in rows if isinstance(row, dict)]
    names = list(dict.fromkeys(name for record in records for name in record))
    cells = [[heading(name) for name in names], *([cell(record.get(name)) for name in names] for record in records)]
    widths = [min(max(len(row[i]) for row in cells), WIDEST) for i in range(len(names))]
    return ["  ".join(_fit(text, width) for text, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def _fit(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else text[: width - 1] + "…"


def cell(value: Plain) -> str:
    """One value on one line: what people typed can't move the cursor or start a line of its own."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, list):
        return ", ".join(cell(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{heading(name)} {cell(item)}" for name, item in value.items())
    return "".join(character if character.isprintable() else " " for character in str(value))
