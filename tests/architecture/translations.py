"""What is translated and what ought to be: the sources in the code and in the forms, the entries in the .ts files."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.architecture.sources import ROOT, Module, called_name, modules

CATALOGUES = ROOT / "resources" / "i18n"
FORMS = ROOT / "forms"
MARKERS = frozenset({"tr", "mark"})


@dataclass(frozen=True)
class Use:
    """A source text and where it is asked for."""

    source: str
    comment: str
    place: str


@dataclass(frozen=True)
class Entry:
    """One message of a .ts file; several `forms` for a plural."""

    file: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool
    numerus: bool


@cache
def uses() -> tuple[Use, ...]:
    """Every literal that is handed to `tr`, to `mark`, or to a function that hands its argument on to `tr`."""
    found = [use for module in modules() for use in _uses_in(module)]
    return (*found, *(use for path in sorted(FORMS.glob("*.ui")) for use in _uses_in_form(path)))


@cache
def entries(language: str) -> tuple[Entry, ...]:
    return tuple(
        _entry(path, message)
        for path in sorted(CATALOGUES.glob(f"{language}.*.ts"))
        for message in ET.parse(path).iter("message")
    )


def unmarked(module: Module) -> Iterator[ast.Call]:
    """Calls of `tr` whose text stands elsewhere, in a module where nothing is marked. A record's field is marked where
    the record is made."""
    if "mark" in module.text:
        return
    for function, call in _calls_in_functions(module.tree):
        if called_name(call) == "tr" and call.args and not _literal(call.args[0]):
            argument = call.args[0]
            if isinstance(argument, ast.Attribute):
                continue
            if not (isinstance(argument, ast.Name) and argument.id in _parameters(function)):
                yield call


@cache
def helpers() -> dict[str, dict[str, int]]:
    """By module: the functions that hand one of their own parameters to `tr`, with the place of that parameter."""
    return {module.name: dict(_helpers_in(module.tree)) for module in modules()}


def _helpers_in(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for function, call in _calls_in_functions(tree):
        argument = call.args[0] if call.args else None
        if called_name(call) == "tr" and isinstance(argument, ast.Name) and function is not None:
            names = [name for name in _parameters(function) if name not in ("self", "cls")]
            if argument.id in names:
                yield function.name, names.index(argument.id)


def _uses_in(module: Module) -> Iterator[Use]:
    takers = {name: 0 for name in MARKERS} | helpers()[module.name] | _imported_helpers(module)
    for name, call in module.calls():
        at = takers.get(name)
        if at is None or len(call.args) <= at:
            continue
        for source in _literals(call.args[at]):
            yield Use(source, _comment(name, call), module.place(call))


def _imported_helpers(module: Module) -> dict[str, int]:
    """Helpers of other modules, by the name under which they are imported or reached."""
    known = {f"avgdesk.{name[:-3].replace('/', '.')}": found for name, found in helpers().items()}
    return {
        full.rpartition(".")[2]: known[full.rpartition(".")[0]][full.rpartition(".")[2]]
        for full, _ in module.imports()
        if full.rpartition(".")[2] in known.get(full.rpartition(".")[0], {})
    }


def _comment(name: str, call: ast.Call) -> str:
    if name != "tr":
        return ""
    comment = call.args[1] if len(call.args) > 1 else next((k.value for k in call.keywords if k.arg == "comment"), None)
    return comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """`"a"`, and both branches of `"a" if … else "b"`."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _literal(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _literal(node.body) and _literal(node.orelse)
    return isinstance(node, ast.Constant)


def _parameters(function: ast.FunctionDef | None) -> list[str]:
    return [argument.arg for argument in function.args.args] if function is not None else []


def _calls_in_functions(
    node: ast.AST, function: ast.FunctionDef | None = None
) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield function, child
        yield from _calls_in_functions(child, child if isinstance(child, ast.FunctionDef) else function)


def _uses_in_form(path: Path) -> Iterator[Use]:
    for string in ET.parse(path).iter("string"):
        text = string.text or ""
        if string.get("notr") != "true" and any(character.isalpha() for character in text):
            yield Use(text, string.get("comment", ""), f"forms/{path.name}")


def _entry(path: Path, message: ET.Element) -> Entry:
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    if translation is None:
        return Entry(path.name, message.findtext("source") or "", "", (), False, numerus)
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Entry(
        file=path.name,
        source=message.findtext("source") or "",
        comment=message.findtext("comment") or "",
        forms=plural or (translation.text or "",),
        finished=translation.get("type") is None,
        numerus=numerus,
    )
