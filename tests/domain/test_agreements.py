"""The life cycle, the annexes' gaps and the check against article 28."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise, product
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk import assets
from avgdesk.domain import article28, templates
from avgdesk.domain.agreements import (
    BINDING,
    CLOSED,
    NEXT,
    TIMELINE,
    Agreement,
    AgreementState,
    Direction,
    Side,
    require_day,
    require_step,
)
from avgdesk.domain.annexes import Annexes, Contact, Gap, Item, Lack, Safeguard, SubProcessor, gaps
from avgdesk.domain.article28 import Clause, Coverage
from avgdesk.domain.countries import in_eea
from avgdesk.errors import InvalidInput, RuleViolated

FULL = Annexes(
    service="onderhoud",
    purposes="de website laten werken",
    nature=(Item("hosting"),),
    data=(Item("contact"),),
    people=(Item("customers"),),
    measures=(Item("backups"),),
    controller=Contact("Ömer", "omer@example.nl"),
    processor=Contact("Mirjam", phone="030 1234567"),
)


def test_the_course_of_the_timeline_is_allowed_step_by_step() -> None:
    for before, after in pairwise(TIMELINE):
        require_step(before, after, "AGR-2026-0001")


@pytest.mark.parametrize(("before", "after"), list(product(AgreementState, AgreementState)))
def test_no_step_but_those_of_the_life_cycle(before: AgreementState, after: AgreementState) -> None:
    if after in NEXT[before]:
        require_step(before, after, "x")
        return
    with pytest.raises(RuleViolated) as refused:
        require_step(before, after, "AGR-2026-0001")
    assert refused.value.code == "agreement_step"
    assert refused.value.facts["number"] == "AGR-2026-0001"


@given(st.lists(st.sampled_from(list(AgreementState)), max_size=30))
def test_whatever_is_tried_nothing_binds_without_both_signatures(tries: list[AgreementState]) -> None:
    state, passed = AgreementState.DRAFT, [AgreementState.DRAFT]
    for wanted in tries:
        if wanted in NEXT[state]:
            state = wanted
            passed.append(state)
    if state in BINDING:
        assert AgreementState.RECEIVED in passed and AgreementState.COUNTERSIGNED in passed
    if state in CLOSED:
        assert not NEXT[state]


def test_the_shop_signs_as_processor_or_as_controller() -> None:
    made = Agreement(uuid4(), "AGR-2026-0001", 1, uuid4(), Direction.PROCESSOR, "nl", FULL, date(2026, 1, 1))
    assert (made.our_side, made.their_side) == (Side.PROCESSOR, Side.CONTROLLER)
    other = replace(made, direction=Direction.CONTROLLER, version=2)
    assert (other.our_side, other.their_side) == (Side.CONTROLLER, Side.PROCESSOR)
    assert (made.label, other.label) == ("AGR-2026-0001", "AGR-2026-0001 v2")


@pytest.mark.parametrize(
    ("on", "not_before", "allowed"),
    [
        (date(2026, 11, 24), None, True),
        (date(2026, 11, 25), None, False),
        (date(2026, 11, 2), date(2026, 11, 3), False),
        (date(2026, 11, 3), date(2026, 11, 3), True),
    ],
)
def test_a_step_lies_between_the_one_before_it_and_today(on: date, not_before: date | None, allowed: bool) -> None:
    if allowed:
        require_day(on, not_before, date(2026, 11, 24))
        return
    with pytest.raises(RuleViolated):
        require_day(on, not_before, date(2026, 11, 24))


def test_full_annexes_lack_nothing() -> None:
    assert gaps(FULL) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"service": " "}, Gap(1, Lack.SERVICE)),
        ({"purposes": ""}, Gap(1, Lack.PURPOSES)),
        ({"nature": ()}, Gap(1, Lack.NATURE)),
        ({"data": ()}, Gap(1, Lack.DATA)),
        ({"people": ()}, Gap(1, Lack.PEOPLE)),
        ({"measures": ()}, Gap(2, Lack.MEASURES)),
        ({"breach_hours": 0}, Gap(4, Lack.BREACH_HOURS)),
        ({"breach_hours": 73}, Gap(4, Lack.BREACH_HOURS)),
        ({"controller": Contact("Ömer")}, Gap(4, Lack.CONTACT)),
        ({"sub_processors": (SubProcessor("A"), SubProcessor("B"))}, Gap(3, Lack.COUNTRY, 2)),
        ({"sub_processors": (SubProcessor("A", country="US"),)}, Gap(3, Lack.SAFEGUARD, 1)),
        ({"sub_processors": (SubProcessor("A", country="US", safeguard=Safeguard.OTHER),)}, Gap(3, Lack.SAFEGUARD, 1)),
    ],
)
def test_each_gap_is_named_with_its_annex(changes: dict[str, object], expected: Gap) -> None:
    found = gaps(replace(FULL, **changes))  # type: ignore[arg-type]
    assert found == (expected,)
    assert expected.blocks is (expected.lack not in (Lack.COUNTRY, Lack.CONTACT))


def test_a_transfer_asks_for_a_safeguard_outside_the_eea_only() -> None:
    assert not SubProcessor("A", country="DE").lacks_safeguard
    assert not SubProcessor("A", country="NO").lacks_safeguard
    assert SubProcessor("A", country="GB").lacks_safeguard
    assert not SubProcessor("A", country="GB", safeguard=Safeguard.ADEQUACY).lacks_safeguard
    assert in_eea("is") and not in_eea("CH")


def test_special_categories_are_noticed() -> None:
    assert replace(FULL, data=(Item("health"),)).special
    assert not FULL.special


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_programs_own_text_covers_all_of_article_28(language: str) -> None:
    text = assets.resource("templates", f"agreement.{language}.md").read_text(encoding="utf-8")
    findings = article28.check(text)
    assert [finding.clause for finding in findings] == list(Clause)
    assert all(finding.coverage is Coverage.COVERED and finding.line for finding in findings)
    assert article28.missing(findings) == ()


@pytest.mark.parametrize("clause", list(Clause))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_clause_whose_words_are_taken_out_is_missed(language: str, clause: Clause) -> None:
    text = assets.resource("templates", f"agreement.{language}.md").read_text(encoding="utf-8")
    mark = f"art {clause}"
    kept = [
        f"{{# {line[line.index('{#') + 2 :]}" if mark in line and "{#" in line else line for line in text.split("\n")
    ]
    found = {finding.clause: finding.coverage for finding in article28.check("\n".join(kept))}
    assert found[clause] is not Coverage.COVERED


def test_a_text_without_marks_is_searched_and_confirmed_by_reading() -> None:
    text = "De verwerker houdt alles geheim.\n\nGeheimhouding geldt ook na afloop.\n"
    found = {finding.clause: finding for finding in article28.check(text, {Clause.AUDITS})}
    assert found[Clause.SECRECY].coverage is Coverage.LIKELY and found[Clause.SECRECY].line == 3
    assert found[Clause.AUDITS].coverage is Coverage.CONFIRMED
    assert found[Clause.SECURITY].coverage is Coverage.MISSING
    assert Clause.SECRECY in article28.missing(tuple(found.values()))


def test_both_languages_have_the_same_placeholders_and_clauses() -> None:
    texts = [
        assets.resource("templates", f"agreement.{language}.md").read_text(encoding="utf-8")
        for language in ("nl", "en")
    ]
    names = [{found.name for found in templates.placeholders(text)} for text in texts]
    assert names[0] == names[1]
    marks = [[note.text for note in templates.notes(text)] for text in texts]
    assert marks[0] == marks[1]


@pytest.mark.parametrize(
    ("source", "code", "line", "value"),
    [
        ("a\nb {{wie}}", "unknown_placeholder", 2, "wie"),
        ("a {{ number }}\n\n{{ wie }}", "unknown_placeholder", 3, "wie"),
        ("{{twee woorden}}", "loose_braces", 1, "{{"),
        ("a\n{{number", "loose_braces", 2, "{{"),
        ("a\nb }}", "loose_braces", 2, "}}"),
        ("{# {{wie}}\n#} {{ander}}", "unknown_placeholder", 2, "ander"),
    ],
)
def test_what_cannot_be_filled_in_is_named_with_its_line(source: str, code: str, line: int, value: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        templates.check_placeholders(source, {"number"})
    assert (refused.value.code, refused.value.facts["line"]) == (code, line)
    assert refused.value.facts["placeholder"] == value


def test_notes_keep_the_numbers_of_the_lines() -> None:
    source = "een {# noot\nover regels #} twee\ndrie {{number}}"
    assert templates.without_notes(source) == "een \n twee\ndrie {{number}}"
    assert templates.placeholders(source)[0].line == 3
    templates.check_placeholders(source, {"number"})
