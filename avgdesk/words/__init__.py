"""Errors, states, blockers, to-do lines, days and amounts in words, for the window and the command line; no Qt here.

A subject adds its tables (`WORDS` in `avgdesk/words/<subject>.py`) with one line in `SUBJECTS`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import import_module
from typing import Any

from avgdesk import errors
from avgdesk.domain.todo import Todo
from avgdesk.i18n import tr
from avgdesk.words.base import Pill, Subject, TodoWords, Told, Tone, fill, mark
from avgdesk.words.formats import day, long_day, moment, money, number, recent, size
from avgdesk.words.pills import due_pill

__all__ = [
    "Pill", "Subject", "TodoWords", "Told", "Tone",
    "action", "blocker", "day", "due_pill", "error", "fact", "fact_value",
    "fill", "long_day", "mark", "moment", "money", "number", "pill", "reason", "recent", "size", "state", "todo",
]  # fmt: skip

SUBJECTS: tuple[str, ...] = (
    "shell",
    "customers",
    "imports",
    "commands",
    "retention",
    "requests",
    "purposes",
    "agreements",
    "safety",
)


@cache
def subjects() -> tuple[Subject, ...]:
    """Every subject's words; read when the first code is put into words, so that a program starts without them."""
    return tuple(import_module(f"avgdesk.words.{name}").WORDS for name in SUBJECTS)


_BY_CLASS: tuple[tuple[type[errors.AvgdeskError], str], ...] = (
    (errors.WrongPassword, "wrong_password"),
    (errors.InUse, "in_use"),
    (errors.NewerVersion, "newer_version"),
    (errors.Damaged, "damaged"),
    (errors.StorageUnavailable, "storage_unavailable"),
    (errors.NotFound, "not_found"),
    (errors.InvalidInput, "invalid_input"),
    (errors.RuleViolated, "rule_violated"),
    (errors.AvgdeskError, "refused"),
)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@cache
def _table(name: str) -> Mapping[str, Any]:
    return {code: words for subject in subjects() for code, words in getattr(subject, name).items()}


def error(problem: errors.AvgdeskError) -> Told:
    """What happened, where, and what to do; a code without words of its own gets those of its class."""
    table = _table("errors")
    general = next(code for kind, code in _BY_CLASS if isinstance(problem, kind))
    sentence, advice = table.get(problem.code) or table[general]
    facts = {"code": problem.code, "field_name": fact(str(problem.facts.get("field", ""))), **problem.facts}
    told = [fill(sentence, facts)]
    told += _blockers(problem)
    return Told(" ".join(told), fill(advice, facts) if advice else "")


def _blockers(problem: errors.AvgdeskError) -> list[str]:
    """What stood in the way, each with its date, number or count."""
    if not isinstance(problem, errors.RuleViolated) or not problem.blockers:
        return []
    from avgdesk.words.erasure import blocker_text

    return [blocker_text(each) for each in problem.blockers]


def _text(table: str, code: str, facts: Mapping[str, object]) -> str:
    source = _table(table).get(code)
    return fill(str(source), facts) if source else code.replace("_", " ").replace(".", ": ")


def blocker(code: str, facts: Mapping[str, object] | None = None) -> str:
    """Why something may not be erased, as a sentence."""
    return _text("blockers", str(code), facts or {})


def reason(code: str, facts: Mapping[str, object] | None = None) -> str:
    """Why a date is what it is, or why a row was refused."""
    return _text("reasons", str(code), facts or {})


def action(code: str) -> str:
    """An action of the audit trail, or the kind of action that a code begins with, as a heading."""
    return _capital(_text("actions", code, {}))


def fact(name: str) -> str:
    """The name of a field, or of a fact of an audit entry."""
    return _capital(_text("facts", name, {}))


def fact_value(name: str, value: str) -> str:
    """What an audit entry says of a fact: days in the local notation, names of fields and states as words."""
    if name == "fields":
        return ", ".join(fact(part).lower() for part in re.split(r"[, ]+", value) if part)
    if _ISO_DAY.fullmatch(value):
        return day(date.fromisoformat(value))
    if value in ("yes", "no"):
        return tr("yes") if value == "yes" else tr("no")
    return state(value) if value in _table("states") else value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def pill(code: str) -> Pill:
    """A state's word and tone."""
    found = _table("states").get(str(code))
    if found is None:
        return Pill(str(code).replace("_", " "))
    source, tone = found
    return Pill(fill(source, {}), tone)


def state(code: str) -> str:
    """A state's word."""
    return pill(code).text


def todo(item: Todo) -> tuple[str, str, str]:
    """Sentence, detail and button of a line of the to-do list."""
    found = _table("todos").get(item.code)
    facts = {"count": item.count, "due": item.due, **item.facts}
    if not isinstance(found, TodoWords):
        return item.code.replace("_", " "), "", fill(mark("View"), {})
    return fill(found.sentence, facts), fill(found.detail, facts) if found.detail else "", fill(found.button, facts)
