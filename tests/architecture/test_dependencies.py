"""What is declared is used, and what is used is declared."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.architecture.sources import ROOT, modules

# data that zoneinfo finds by itself; what openpyxl guards its XML with; a font that is found by its files
INDIRECT = {"tzdata", "defusedxml", "font-source-sans-pro"}
COMES_WITH = {"pyhanko_certvalidator": "pyhanko"}  # pyHanko needs it, and hands out its objects


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {_plain(re.split(r"[<>=~!;\[ ]", each, maxsplit=1)[0]) for each in project["dependencies"]}


def imported() -> dict[str, str]:
    """Distribution → one place where it is imported."""
    owners = packages_distributions()
    found: dict[str, str] = {}
    for module in modules():
        for name, node in module.imports():
            top = name.split(".")[0]
            if top in sys.stdlib_module_names or top == "avgdesk":
                continue
            owner = COMES_WITH.get(top) or _owner(name, owners)
            found.setdefault(_plain(owner), module.place(node))
    return found


def test_every_dependency_is_used() -> None:
    spare = declared() - imported().keys() - INDIRECT
    assert not spare, f"declared and nowhere imported: {sorted(spare)}"


def test_every_import_is_declared() -> None:
    lacking = {name: place for name, place in imported().items() if name not in declared()}
    assert not lacking, f"imported and not declared: {lacking}"


def _owner(name: str, owners: dict[str, list[str]]) -> str:
    """PySide6 is spread over distributions: QtPdf is in one, the rest in another. Of several, the declared one."""
    top = name.split(".")[0]
    if top == "PySide6":
        return "PySide6-Pdf" if name.startswith("PySide6.QtPdf") else "PySide6-Essentials"
    candidates = owners.get(top, [top])
    return next((each for each in candidates if _plain(each) in declared()), candidates[0])


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
