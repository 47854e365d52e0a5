"""Every code that reaches the user has words: errors, blockers, states, actions of the audit trail, to-do lines."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from avgdesk import errors, words
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.retention import PartyState
from tests.architecture.sources import modules

ERRORS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.AvgdeskError)
}


def table(name: str) -> set[str]:
    return {str(code) for subject in words.subjects() for code in getattr(subject, name)}


def codes_in(call: ast.Call, at: int = 0, keyword: str = "") -> Iterator[str]:
    """The code at a place of a call, when it is written there in full; an enum's members are counted elsewhere."""
    given = call.args[at] if len(call.args) > at else next((k.value for k in call.keywords if k.arg == keyword), None)
    if isinstance(given, ast.IfExp):
        yield from (str(branch.value) for branch in (given.body, given.orelse) if isinstance(branch, ast.Constant))
    elif isinstance(given, ast.Constant) and isinstance(given.value, str):
        yield given.value


def used(names: set[str], at: int = 0, keyword: str = "") -> dict[str, str]:
    """Code → the place where it is used first."""
    found: dict[str, str] = {}
    for module in modules():
        for name, call in module.calls():
            if name in names:
                for code in codes_in(call, at, keyword):
                    found.setdefault(code, module.place(call))
    return found


def lacking(asked: dict[str, str], known: set[str]) -> str:
    return "\n".join(f"{code} ({place})" for code, place in sorted(asked.items()) if code not in known)


def test_every_error_has_words() -> None:
    missing = lacking(used(ERRORS), table("errors"))
    assert not missing, missing


def test_every_action_of_the_audit_trail_has_words() -> None:
    asked = {code: place for code, place in used({"record"}, at=1, keyword="action").items() if "." in code}
    missing = lacking(asked, table("actions"))
    assert not missing, missing


def test_every_fact_of_the_audit_trail_has_a_name() -> None:
    told: dict[str, str] = {}
    for module in modules():
        for name, call in module.calls():
            composed = any(isinstance(given, ast.JoinedStr) for given in call.args[1:2])
            if name == "record" and (composed or any("." in code for code in codes_in(call, 1, "action"))):
                for given in call.keywords:
                    told.setdefault(given.arg or "", module.place(call))
    missing = lacking(told, table("facts") | {"", "action", "count", "subjects"})
    assert not missing, missing


@pytest.mark.parametrize("table", ["errors", "reasons", "actions", "facts", "states", "todos", "blockers"])
def test_no_code_has_two_wordings(table: str) -> None:
    """But for a capital: names of facts get one where they are shown."""
    said: dict[str, set[str]] = {}
    for subject in words.subjects():
        for code, text in getattr(subject, table).items():
            said.setdefault(str(code), set()).add(repr(text).lower())
    double = {code: texts for code, texts in said.items() if len(texts) > 1}
    assert not double, double


def test_every_line_of_the_to_do_list_has_words() -> None:
    missing = lacking(used({"Todo"}, keyword="code"), table("todos"))
    assert not missing, missing


@pytest.mark.parametrize("code", BlockerCode)
def test_every_blocker_has_words(code: BlockerCode) -> None:
    assert code in table("blockers")


@pytest.mark.parametrize("state", PartyState)
def test_every_state_has_words(state: PartyState) -> None:
    assert state in table("states")


def test_no_code_has_words_twice() -> None:
    for name in ("errors", "blockers", "reasons", "actions", "todos"):
        codes = [str(code) for subject in words.subjects() for code in getattr(subject, name)]
        twice = sorted({code for code in codes if codes.count(code) > 1})
        assert not twice, f"{name}: {twice}"
