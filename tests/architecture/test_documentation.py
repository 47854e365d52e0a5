"""The documents lead somewhere, and name commands that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from avgdesk.cli.main import entries
from tests.architecture.sources import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8")):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_command_that_is_shown_exists(document: Path) -> None:
    known = {entry.name for entry in entries()} | {"COMMAND", "OPDRACHT"}
    for name in re.findall(r"avgdesk-cli ([\w-]+)", document.read_text(encoding="utf-8")):
        assert name in known or name.startswith("--"), name


def test_every_chapter_of_the_manual_stands_in_its_contents() -> None:
    manual = ROOT / "docs" / "manual"
    contents = (manual / "README.md").read_text(encoding="utf-8")
    for chapter in manual.glob("[0-9]*.md"):
        assert f"({chapter.name})" in contents


def test_the_readme_begins_with_the_two_commands() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line.split()[0] for line in lines[3:5]] == ["scripts/run", "scripts/test"]
