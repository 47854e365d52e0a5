"""Every text has its finished Dutch, every plural its English; nothing is translated twice or for nothing."""

from __future__ import annotations

import re
from collections import defaultdict
from string import Formatter

import pytest

from tests.architecture.sources import Module, modules
from tests.architecture.translations import Entry, entries, unmarked, uses

DUTCH_WORDS = re.compile(
    r"\b(het|een|niet|geen|voor|wordt|worden|naar|klant|klanten|factuur|facturen|bewaren|wissen|opslaan|annuleren|"
    r"zoeken|toevoegen|verwijderen|sluiten|openen|wijzigen|gebruiker|wachtwoord|afspraak|verzoek|overeenkomst|uw)\b",
    re.IGNORECASE,
)
NOT_FORMAL = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)


def test_every_text_of_the_program_has_finished_dutch() -> None:
    known = {(entry.source, entry.comment) for entry in entries("nl") if entry.finished and all(entry.forms)}
    bare = {source for source, comment in known if not comment}
    lacking = {
        f"{use.source!r} ({use.place})"
        for use in uses()
        if (use.source, use.comment) not in known and use.source not in bare
    }
    assert not lacking, "\n".join(sorted(lacking))


def test_every_plural_has_two_english_forms() -> None:
    known = {entry.source for entry in entries("en") if len(entry.forms) == 2 and all(entry.forms)}
    lacking = {f"{use.source!r} ({use.place})" for use in uses() if "%n" in use.source and use.source not in known}
    assert not lacking, "\n".join(sorted(lacking))


def test_every_plural_has_two_dutch_forms() -> None:
    short = [entry for entry in entries("nl") if "%n" in entry.source and not (entry.numerus and len(entry.forms) == 2)]
    assert not short, "\n".join(entry.source for entry in short)


def test_nothing_is_translated_that_nobody_asks_for() -> None:
    asked = {use.source for use in uses()}
    spare = {f"{entry.file}: {entry.source!r}" for language in ("nl", "en") for entry in entries(language)
             if entry.source not in asked}  # fmt: skip
    assert not spare, "\n".join(sorted(spare))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_source_has_one_translation(language: str) -> None:
    found: dict[tuple[str, str], set[tuple[str, ...]]] = defaultdict(set)
    for entry in entries(language):
        found[entry.source, entry.comment].add(entry.forms)
    torn = {source: forms for (source, _), forms in found.items() if len(forms) > 1}
    assert not torn, "\n".join(f"{source!r}: {sorted(forms)}" for source, forms in torn.items())


def test_sources_are_english() -> None:
    dutch = {f"{use.source!r} ({use.place})" for use in uses() if DUTCH_WORDS.search(use.source)}
    assert not dutch, "\n".join(sorted(dutch))


def test_the_owner_is_addressed_with_u() -> None:
    familiar = {entry.source for entry in entries("nl") if any(NOT_FORMAL.search(form) for form in entry.forms)}
    assert not familiar, "\n".join(sorted(familiar))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_translations_have_the_placeholders_of_their_source(language: str) -> None:
    wrong = [entry for entry in entries(language) if any(not _same_holes(entry, form) for form in entry.forms)]
    assert not wrong, "\n".join(f"{entry.file}: {entry.source!r} → {entry.forms}" for entry in wrong)


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_texts_are_marked_where_they_stand(module: Module) -> None:
    calls = [module.place(call) for call in unmarked(module)]
    assert not calls, f"tr() of something that is no literal, and nothing here is marked: {calls}"


def _same_holes(entry: Entry, form: str) -> bool:
    return _holes(entry.source) == _holes(form)


def _holes(text: str) -> tuple[list[str], list[str]]:
    """Named placeholders, and those of `%`; a plural's `%n` may be left out of the singular."""
    try:
        named = sorted({name for _, name, _, _ in Formatter().parse(text) if name})
    except ValueError:  # braces that are no placeholders
        named = re.findall(r"{\w+}", text)
    return named, sorted(re.findall(r"%(?:\(\w+\))?[srd]|%[1-9]", text))
