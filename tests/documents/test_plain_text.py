"""A letter as it was typed: lists, labels with values, questions as headings, and nothing that gets lost."""

from __future__ import annotations

import pytest
from reportlab.platypus import Paragraph

from avgdesk.documents import plain_text
from avgdesk.documents.style import Heading
from avgdesk.documents.tables import Rows

WIDTH = 450.0


def kinds(source: str) -> list[str]:
    names = {Heading: "heading", Rows: "pairs", Paragraph: "text"}
    made = [names.get(type(part), "") for part in plain_text.flowables(source, WIDTH)]
    return [kind for kind in made if kind]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Beste Ayşe,\n\nEen regel.\nNog een.", ["text", "text"]),
        ("Wanneer: maandag, 10:00 tot 10:30\nWaar: Lamp & Kade", ["pairs"]),
        ("De reden: u bent te laat.", ["text"]),
        ("Wanneer: maandag\nen verder niets", ["text"]),
        ("Wat neemt u mee?\n\nNiets.", ["heading", "text"]),
        ("Wilt u dat doen?\nDank u.", ["text"]),
        ("Een heel lange vraag die zo lang is dat zij geen kop kan zijn, of toch wel?", ["text"]),
        ("U kunt:\n- bellen\n- schrijven\nof langskomen", ["text", "text", "text", "text"]),
        ("", []),
        ("  \n\n \n", []),
    ],
)
def test_every_kind_of_block_is_told_by_how_it_is_typed(source: str, expected: list[str]) -> None:
    assert kinds(source) == expected


def test_marks_of_other_notations_are_only_text() -> None:
    (part,) = plain_text.flowables("<b>O'Neil</b> & *ster* **vet** # 1 | 2 {{x}}", WIDTH)
    assert isinstance(part, Paragraph)
    assert part.getPlainText() == "<b>O'Neil</b> & *ster* **vet** # 1 | 2 {{x}}"
