"""Every page of the window over the demo administration: nothing cut off, nothing nameless, nothing out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from avgdesk.services import administration, settings
from avgdesk.services.demo import create
from avgdesk.ui import pages
from avgdesk.ui.i18n import Language
from avgdesk.ui.session import Session
from avgdesk.ui.theme import Theme
from avgdesk.ui.tour import settle
from tests.conftest import CHEAP, PASSWORD, WORKSTATION
from tests.ui.scripted_prompter import ScriptedPrompter

SMALLEST, USUAL = (1024, 640), (1280, 800)
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
KEYS = [entry.key for entry in sorted(pages.PAGES, key=lambda entry: entry.order)]


@pytest.fixture(scope="module", params=["nl", "en"])
def session(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, language: Language, theme: Theme
) -> Iterator[Session]:
    """The demo administration, opened in each language."""
    folder: Path = tmp_path_factory.mktemp("demo") / "winkel"
    ctx, _ = create(folder, PASSWORD, request.param, workstation=WORKSTATION, cost=CHEAP)
    settings.save_company(ctx, replace(settings.load_company(ctx), language=request.param))
    found = Session(ctx, ScriptedPrompter(), theme, language)
    found.window.resize(*USUAL)
    found.start()
    yield found
    found.close()
    administration.close(ctx)
    language.use("nl")


def on_page(session: Session, key: str, size: tuple[int, int] = USUAL) -> QWidget:
    session.window.resize(*size)
    session.window.go(key)
    settle()
    return session.window.page(key)


def visible(page: QWidget, kind: type | tuple[type, ...]) -> list[QWidget]:
    return [found for found in page.findChildren(QWidget) if isinstance(found, kind) and found.isVisible()]


@pytest.mark.parametrize("key", KEYS)
def test_no_words_on_a_button_or_label_are_cut_off(session: Session, key: str) -> None:
    page = on_page(session, key)
    cut = [
        f"{type(widget).__name__} {text!r}: {widget.width()} of {widget.sizeHint().width()}"
        for widget in [*visible(page, (QPushButton, QLabel)), *visible(session.window.header, (QPushButton,))]
        if (text := widget.text()) and not (isinstance(widget, QLabel) and widget.wordWrap())  # type: ignore[attr-defined]
        if widget.width() < widget.sizeHint().width()
    ]
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("key", KEYS)
def test_no_wrapped_text_loses_its_last_line(session: Session, key: str) -> None:
    page = on_page(session, key)
    cut = [
        f"{label.text()!r}: {label.height()} of {label.heightForWidth(label.width())}"
        for label in visible(page, QLabel)
        if isinstance(label, QLabel) and label.wordWrap() and label.text()
        if label.height() < label.heightForWidth(label.width())
    ]
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("key", KEYS)
def test_a_page_fits_the_smallest_window(session: Session, key: str) -> None:
    on_page(session, key, SMALLEST)
    hint = session.window.minimumSizeHint()
    assert hint.width() <= SMALLEST[0] and hint.height() <= SMALLEST[1], (hint.width(), hint.height())


@pytest.mark.parametrize("key", KEYS)
def test_every_field_and_list_has_a_name(session: Session, key: str) -> None:
    page = on_page(session, key)
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in visible(page, (*FIELDS, QAbstractItemView))
        if widget not in buddies and not widget.accessibleName() and not _part_of_another(widget)
    ]
    assert not nameless


@pytest.mark.parametrize("key", KEYS)
def test_every_button_can_be_reached_by_key(session: Session, key: str) -> None:
    page = on_page(session, key)
    out_of_reach = [
        button.text() or button.objectName()  # type: ignore[attr-defined]
        for button in visible(page, QAbstractButton)
        if button.isEnabled() and not button.focusPolicy() & Qt.FocusPolicy.TabFocus and not _part_of_another(button)
    ]
    assert not out_of_reach


@pytest.mark.parametrize("key", KEYS)
def test_an_icon_without_words_says_what_it_does(session: Session, key: str) -> None:
    page = on_page(session, key)
    mute = [
        button.objectName()
        for button in visible(page, QAbstractButton)
        if not button.text() and not button.accessibleName() and not _part_of_another(button)  # type: ignore[attr-defined]
    ]
    assert not mute


def test_the_title_of_the_window_never_names_anybody(session: Session) -> None:
    for key in KEYS:
        on_page(session, key)
        assert QApplication.instance() is not None and session.window.windowTitle() == "AVGdesk"


def _part_of_another(widget: QWidget) -> bool:
    """Qt's own parts inside a combo box, spin box, tab bar, calendar or line edit."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView):
        return True
    if isinstance(parent, QLineEdit | QComboBox | QAbstractSpinBox):
        return True
    return type(parent).__name__ in ("QTabBar", "QTabWidget", "QComboBoxPrivateContainer", "QCalendarWidget")
