"""The look: the platform's own style and palette, a small style sheet over it, and colours by what they mean.

Light, dark or the system's choice goes through `QStyleHints.setColorScheme`; where the platform does not follow
(offscreen, a bare X server) the palette is set by hand. Sizes are points relative to the platform's font, on an 8-pixel
grid.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from avgdesk import assets
from avgdesk.tones import Tone

GRID = 8
SIDEBAR_WIDTH = 208
ROW_HEIGHT = 38
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour by its meaning; `#rrggbb`."""

    page: str
    sidebar: str
    card: str
    line: str
    hairline: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    hover: str
    danger: str
    danger_border: str
    danger_soft: str
    badge: str
    badge_quiet: str
    notice: str
    notice_border: str
    bar: str
    bar_due: str
    bar_late: str
    ok_back: str
    ok_text: str
    info_back: str
    info_text: str
    warn_back: str
    warn_text: str
    bad_back: str
    bad_text: str
    neutral_back: str
    neutral_text: str

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """Background and text of a pill."""
        return QColor(getattr(self, f"{tone}_back")), QColor(getattr(self, f"{tone}_text"))


LIGHT = Colours(
    page="#f4f5f7", sidebar="#eceef2", card="#ffffff", line="#e3e6eb", hairline="#f0f2f5", border="#cbd1da",
    text="#1d2430", muted="#5d6675", accent="#0b5cad", accent_hover="#094e94", on_accent="#ffffff", selection="#e7f0fa",
    hover="#f4f6f9", danger="#b42318", danger_border="#e7b4ae", danger_soft="#fdf1f0", badge="#c2410c",
    badge_quiet="#68717f", notice="#fffaf0", notice_border="#f0d9a8", bar="#7fa8d6", bar_due="#e08a00",
    bar_late="#b42318", ok_back="#e3f4e8", ok_text="#1d6b35", info_back="#e3edf8", info_text="#0b4f94",
    warn_back="#fff2d8", warn_text="#855300", bad_back="#fde7e4", bad_text="#a5201a", neutral_back="#eef0f3",
    neutral_text="#414a58",
)  # fmt: skip

DARK = Colours(
    page="#17191d", sidebar="#121417", card="#202328", line="#30343b", hairline="#2a2e34", border="#4a505a",
    text="#e7e9ed", muted="#a3abb8", accent="#4d9be8", accent_hover="#6badee", on_accent="#0b1420", selection="#25384d",
    hover="#282c32", danger="#ff8f85", danger_border="#7d3a35", danger_soft="#341f1e", badge="#c2410c",
    badge_quiet="#5b6472", notice="#2c2619", notice_border="#5c4a22", bar="#4f7fb3", bar_due="#c98414",
    bar_late="#d2544a", ok_back="#1d3a27", ok_text="#9bdcb0", info_back="#1c3450", info_text="#a5cdf5",
    warn_back="#43330f", warn_text="#f3cf86", bad_back="#4a2320", bad_text="#ffb3ab", neutral_back="#31363e",
    neutral_text="#ccd2db",
)  # fmt: skip


class Theme:
    """The look in force; one per application, applied again when the user or the system changes it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        app.setStyleSheet("")  # one of an earlier look would wrap the style, and hide its name
        self._fusion = app.style().name() == "fusion"
        self._base = self._first_font(app)
        self.appearance = "system"
        self.colours = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def _first_font(self, app: QApplication) -> QFont:
        font = QFont(app.font())
        if self._fusion and sys.platform.startswith("linux"):
            noto = QFont("Noto Sans")
            if app.platformName() in ("offscreen", "minimal") and QFontInfo(noto).family() == noto.family():
                font.setFamily(noto.family())
            font.setPointSizeF(max(10.5, font.pointSizeF()))
        return font

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def apply(self, appearance: str) -> None:
        """`appearance` is "light", "dark" or "system"."""
        self.appearance = appearance if appearance in SCHEMES else "system"
        hints = self._app.styleHints()
        hints.setColorScheme(SCHEMES[self.appearance])
        wanted = SCHEMES[self.appearance]
        shown = wanted if wanted != Qt.ColorScheme.Unknown else hints.colorScheme()
        self._show(DARK if shown == Qt.ColorScheme.Dark else LIGHT)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self.appearance == "system":
            self._show(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)

    def _show(self, colours: Colours) -> None:
        global _current, _over_fusion
        _over_fusion = self._fusion
        self.colours = _current = colours
        self._app.setFont(self._base)
        if self._fusion:
            self._app.setPalette(palette(colours))
        self._app.setStyleSheet(style_sheet(colours, self._base.pointSizeF(), self._fusion))
        for widget in self._app.allWidgets():
            widget.update()


_current = LIGHT
_over_fusion = False


def over_fusion() -> bool:
    """Whether `fusion.qss` is in force."""
    return _over_fusion


def colours() -> Colours:
    """The colours in force, for what is painted by hand."""
    return _current


def palette(of: Colours) -> QPalette:
    """The palette of Fusion in our colours; other styles keep the platform's."""
    role = QPalette.ColorRole
    made = QPalette()
    for target, colour in (
        (role.Window, of.page), (role.WindowText, of.text), (role.Base, of.card), (role.AlternateBase, of.hover),
        (role.Text, of.text), (role.Button, of.card), (role.ButtonText, of.text), (role.PlaceholderText, of.muted),
        (role.Highlight, of.accent), (role.HighlightedText, of.on_accent), (role.Link, of.accent),
        (role.LinkVisited, of.accent), (role.ToolTipBase, of.card), (role.ToolTipText, of.text),
        (role.Light, of.card), (role.Midlight, of.line), (role.Mid, of.border), (role.Dark, of.border),
        (role.Shadow, of.border), (role.BrightText, of.danger), (role.Accent, of.accent),
    ):  # fmt: skip
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(of.muted))
    return made


def icon_file(name: str, of: Colours | None = None) -> str:
    """The path of an icon in the variant that is drawn for the colours in force (or `of`)."""
    return assets.resource("icons", f"{name}-{'dark' if (of or _current) is DARK else 'light'}.svg").as_posix()


class _Sheet(Template):
    delimiter = "@"
    idpattern = r"[a-z_]+"


@cache
def style_sheet(of: Colours, points: float, fusion: bool) -> str:
    """`resources/styles.qss`, and `fusion.qss` where the platform has no look of its own, with `of` filled in."""
    values: dict[str, str] = {each.name: str(getattr(of, each.name)) for each in fields(of)}
    values |= {"title": f"{points * 1.43:.1f}pt", "heading": f"{points * 1.2:.1f}pt", "small": f"{points * 0.88:.1f}pt"}
    values["arrow"], values["check"] = icon_file("arrow-down", of), icon_file("check", of)
    values["arrow_up"] = icon_file("arrow-up", of)
    names = ["styles.qss", "fusion.qss"] if fusion else ["styles.qss"]
    return "\n".join(_Sheet(assets.resource(name).read_text("utf-8")).substitute(values) for name in names)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property of `widget` changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def small_font(base: QFont) -> QFont:
    """The smallest of the three sizes of type, for what is painted by hand."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.88)
    return font
