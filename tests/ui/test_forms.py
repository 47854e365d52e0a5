"""Every form loads with the widgets that its view names, can be used without a mouse and is wholly translated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from avgdesk import assets, i18n
from avgdesk.ui.forms import FormDialog, FormError, FormWidget, every_view, load_bare
from avgdesk.ui.i18n import Language
from avgdesk.ui.widgets.year_bars import YearBars

View = type[FormWidget] | type[FormDialog]
VIEWS = {view.form: view for view in every_view() if view.__module__.startswith("avgdesk")}
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
NAMED = (QAbstractItemView, QProgressBar)


def of_form(widget: QWidget, kind: type | tuple[type, ...]) -> list[QWidget]:
    """The widgets of the form itself: not the parts that Qt makes inside a combo box or spin box."""
    return [
        found
        for found in widget.findChildren(QWidget)
        if isinstance(found, kind) and found.objectName() and not found.objectName().startswith("qt_")
    ]


def test_every_form_has_one_view() -> None:
    forms = {path.stem for path in (assets.root() / "forms").glob("*.ui")}
    assert forms == set(VIEWS)


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_every_form_loads_with_the_widgets_that_its_view_names(name: str, qtbot: QtBot) -> None:
    qtbot.addWidget(load_bare(VIEWS[name]))


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_every_field_is_named_for_who_cannot_see_it(name: str, qtbot: QtBot) -> None:
    form = load_bare(VIEWS[name])
    qtbot.addWidget(form)
    buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy() is not None}
    nameless = [
        field.objectName()
        for field in of_form(form, FIELDS)
        if field not in buddies and not field.accessibleName() and not _inside(field, (QAbstractSpinBox, QComboBox))
    ]
    nameless += [view.objectName() for view in of_form(form, NAMED) if not view.accessibleName() and not _popup(view)]
    assert not nameless, f"no label with a buddy and no accessible name: {nameless}"


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_a_button_without_words_says_what_it_does(name: str, qtbot: QtBot) -> None:
    form = load_bare(VIEWS[name])
    qtbot.addWidget(form)
    mute = [
        button.objectName()
        for button in of_form(form, QAbstractButton)
        if isinstance(button, QAbstractButton)
        and not button.icon().isNull()
        and not button.text()
        and not (button.toolTip() and button.accessibleName())
    ]
    assert not mute


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_whatever_takes_part_can_be_reached_by_key(name: str, qtbot: QtBot) -> None:
    form = load_bare(VIEWS[name])
    qtbot.addWidget(form)
    parts = of_form(form, (*FIELDS, QAbstractButton, QAbstractItemView, YearBars, QTabBar))
    out_of_reach = [
        part.objectName() for part in parts if not part.focusPolicy() & Qt.FocusPolicy.TabFocus and not _popup(part)
    ]
    assert not out_of_reach


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_every_text_of_a_form_follows_the_language(name: str, qtbot: QtBot, language: Language) -> None:
    """The Dutch form shows, wherever the English one has a text, what the catalogue says of it."""
    english, dutch = _texts(VIEWS[name], language, "en", qtbot), _texts(VIEWS[name], language, "nl", qtbot)
    catalogue = i18n.catalogue("nl")
    wrong = [
        (place, text, dutch[place])
        for place, text in english.items()
        if text and any(map(str.isalpha, text)) and dutch[place] not in _translations(catalogue, text)
    ]
    assert not wrong


def test_a_missing_widget_is_told_at_load(qtbot: QtBot) -> None:
    class Mistaken(FormWidget):
        form = "settings"
        nowhere: QWidget

    globals()["QWidget"] = QWidget
    Mistaken.__module__ = "avgdesk.ui.views.settings"
    with pytest.raises(FormError, match="nowhere should be a QWidget, there is nothing"):
        Mistaken()


def _inside(widget: QWidget, kinds: tuple[type, ...]) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, kinds) or _inside(parent, kinds))


def _popup(widget: QWidget) -> bool:
    return _inside(widget, (QComboBox,))


def _translations(catalogue: i18n.Catalogue, text: str) -> set[str]:
    return {form for (source, _), forms in catalogue.forms.items() if source == text for form in forms}


def _texts(view: View, language: Language, code: str, qtbot: QtBot) -> dict[str, str]:
    """Every text that the form itself gives a widget, by the widget's name and the text's kind."""
    language.use(code)
    try:
        form = load_bare(view)
        qtbot.addWidget(form)
        return _read(form)
    finally:
        language.use("nl")


def _read(form: QWidget) -> dict[str, str]:
    found: dict[str, str] = {"window": form.windowTitle()}
    for widget in form.findChildren(QWidget):
        name = widget.objectName()
        if isinstance(widget, QTabWidget):
            found |= {f"{name}: tab {place}": widget.tabText(place) for place in range(widget.count())}
        if not name or name.startswith("qt_") or _inside(widget, (QAbstractSpinBox, QComboBox, QTabBar)):
            continue
        found[f"{name}: tooltip"], found[f"{name}: name"] = widget.toolTip(), widget.accessibleName()
        if isinstance(widget, (QLabel, QAbstractButton)):
            found[f"{name}: text"] = widget.text()
    return found
