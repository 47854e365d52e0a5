"""The program's own source as syntax trees, read once, for the checks of this folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "avgdesk"


@dataclass(frozen=True)
class Module:
    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The path within the package: `store/search.py`."""
        return self.path.relative_to(PACKAGE).as_posix()

    def inside(self, *places: str) -> bool:
        """Whether this is one of these files, or stands in one of these folders (with a slash at the end)."""
        return any(self.name == place or (place.endswith("/") and self.name.startswith(place)) for place in places)

    def place(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 0)}"

    def imports(self) -> Iterator[tuple[str, ast.AST]]:
        """The dotted name of everything that is imported, wherever it stands."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """The last part of the name of everything that is called: `Paragraph`, `execute_sql`."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield called_name(node), node

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node

    def texts(self) -> Iterator[tuple[str, ast.Constant]]:
        """Every string that is not a docstring."""
        docs = {id(node.value) for node in ast.walk(self.tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                yield node.value, node


def called_name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the package except the migration scripts, which are frozen."""
    return tuple(_read(path) for path in sorted(PACKAGE.rglob("*.py")) if not path.name[0].isdigit())


def _read(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(path, text, ast.parse(text))
