"""Light and dark: every colour is legible, every name in the style sheets is filled in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from avgdesk.ui import theme as looks
from avgdesk.ui.theme import DARK, LIGHT, Colours, Theme
from avgdesk.words import Tone

BOTH = pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2's contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@BOTH
@pytest.mark.parametrize("tone", list(Tone))
def test_a_pill_is_legible(of: Colours, tone: Tone) -> None:
    assert contrast(*of.tone(tone)) >= 4.5


@BOTH
@pytest.mark.parametrize(
    "text, ground",
    [
        ("text", "card"), ("text", "page"), ("text", "sidebar"), ("text", "selection"), ("text", "notice"),
        ("muted", "card"), ("muted", "page"), ("muted", "sidebar"), ("muted", "notice"), ("accent", "card"),
        ("on_accent", "accent"), ("danger", "card"), ("danger", "danger_soft"), ("warn_text", "sidebar"),
    ],
)  # fmt: skip
def test_text_is_legible_on_every_ground(of: Colours, text: str, ground: str) -> None:
    assert contrast(QColor(getattr(of, text)), QColor(getattr(of, ground))) >= 4.5


@BOTH
@pytest.mark.parametrize("badge", ["badge", "badge_quiet"])
def test_a_badge_is_legible(of: Colours, badge: str) -> None:
    assert contrast(QColor("#ffffff"), QColor(getattr(of, badge))) >= 4.5


@BOTH
@pytest.mark.parametrize("fusion", [True, False])
def test_style_sheets_have_every_name_filled_in(of: Colours, fusion: bool) -> None:
    sheet = looks.style_sheet(of, 10.5, fusion)
    assert "@" not in sheet.replace("at sign", "")
    assert of.accent in sheet


@pytest.mark.parametrize("appearance, dark", [("light", False), ("dark", True), ("anything else", False)])
def test_the_chosen_appearance_is_worn(theme: Theme, appearance: str, dark: bool, qapp: QApplication) -> None:
    theme.apply(appearance)
    try:
        assert theme.dark is dark
        assert looks.colours() is (DARK if dark else LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(looks.colours().card)
    finally:
        theme.apply("light")


def test_the_systems_choice_is_followed_only_when_asked(theme: Theme, qapp: QApplication) -> None:
    theme.apply("system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark
    theme.apply("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.dark


def test_a_second_theme_in_one_process_knows_the_style_under_the_first_ones_sheet(
    theme: Theme, qapp: QApplication
) -> None:
    was = looks.over_fusion()
    Theme(qapp).apply("light")
    assert looks.over_fusion() is was
    theme.apply("light")
