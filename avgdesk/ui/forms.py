"""Forms: a Qt Designer file is the only source of a layout; a view names the widgets that it uses: checked at load.

```python
class CustomersPage(Page):
    form = "customers"
    table: RecordTable      # must be in forms/customers.ui, of this class
```

Custom widgets are promoted in the form (class name and header), registered by `register` and named in `PLACES`.
"""

from __future__ import annotations

import inspect
import pkgutil
import sys
import typing
from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QFile, QIODevice, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QLineEdit, QWidget

from avgdesk import assets
from avgdesk.ui import theme


class FormError(TypeError):
    """The form and its view disagree: a bug, found the first time that the form is opened."""


_custom: dict[str, type[QWidget]] = {}
# class name in a form → the module that registers it; imported when the first form that shows one is opened
PLACES = {
    "CalendarView": "widgets.calendar_view",
    "Card": "widgets.card",
    "ChipRow": "widgets.buttons",
    "CountryBox": "widgets.country_box",
    "DateField": "widgets.dates",
    "EmptyList": "widgets.empty_list",
    "FactList": "widgets.facts",
    "FlowPanel": "widgets.card",
    "PartyField": "widgets.party_field",
    "PasswordField": "widgets.password_field",
    "PdfView": "widgets.pdf_view",
    "PersonChoice": "widgets.person_choice",
    "RecordTable": "record_table",
    "SignaturePad": "widgets.signature_pad",
    "StatePill": "widgets.pill",
    "StepList": "widgets.todo_list",
    "TabRow": "widgets.tab_row",
    "TickList": "widgets.tick_list",
    "Timeline": "widgets.timeline",
    "TodoList": "widgets.todo_list",
    "UndoBar": "widgets.undo_bar",
    "YearBars": "widgets.year_bars",
}


def register(widget: type[QWidget]) -> type[QWidget]:
    """Class decorator: forms may promote a widget to this class, by its bare name."""
    _custom[widget.__name__] = widget
    return widget


class _Loader(QUiLoader):
    """Builds the form's children into `top`, which takes the place of the form's outermost widget."""

    def __init__(self, top: QWidget) -> None:
        super().__init__()
        self._top: QWidget | None = top

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        if parent is None and self._top is not None:
            made, self._top = self._top, None
            return made
        if class_name in PLACES:
            import_module(f"avgdesk.ui.{PLACES[class_name]}")
        custom = _custom.get(class_name)
        if custom is None:
            return super().createWidget(class_name, parent, name)
        widget = custom(parent)
        widget.setObjectName(name)
        return widget


def load(top: QWidget, name: str) -> None:
    """Fill `top` from `forms/<name>.ui` and bind the widgets that its class annotates."""
    file = QFile(str(assets.form(name)))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(f"forms/{name}.ui can't be opened")
    loader = _Loader(top)
    loaded = loader.load(file)
    if loaded is not top:
        raise FormError(f"forms/{name}.ui: {loader.errorString()}")
    _bind(top, name)
    _indent_numbers(top)


def _indent_numbers(top: QWidget) -> None:
    """Under Fusion the style sheet's padding does not reach the text of a spin box."""
    if theme.over_fusion():
        for line in top.findChildren(QLineEdit, "qt_spinbox_lineedit"):
            line.setTextMargins(6, 0, 0, 0)


def _bind(top: QWidget, name: str) -> None:
    for attribute, wanted in _annotated(type(top)):
        found: QObject | None = top.findChild(QObject, attribute)
        if not isinstance(found, wanted):
            has = type(found).__name__ if found is not None else "nothing"
            raise FormError(f"forms/{name}.ui: {attribute} should be a {wanted.__name__}, there is {has}")
        if hasattr(QDialog, attribute):
            raise FormError(f"forms/{name}.ui: {attribute} would hide a method of QWidget")
        setattr(top, attribute, found)


def _annotated(view: type[QWidget]) -> Iterator[tuple[str, type[QObject]]]:
    for owner in view.__mro__:
        if not owner.__module__.startswith("avgdesk") or owner in (FormWidget, FormDialog, KeptDialog):
            continue
        for attribute, text in inspect.get_annotations(owner).items():
            wanted = _class_named(str(text), owner)
            if not attribute.startswith("_") and wanted is not None:
                yield attribute, wanted


def _class_named(text: str, owner: type) -> type[QObject] | None:
    """The widget class that an annotation names, as seen from `owner`'s module; None for any other annotation."""
    first, *rest = text.split(".")
    found: object = vars(sys.modules[owner.__module__]).get(first)
    for part in rest:
        found = getattr(found, part, None)
    return found if isinstance(found, type) and issubclass(found, (QWidget, QLayout)) else None


def every_view() -> list[type[FormWidget] | type[FormDialog]]:
    """Every class that has a form of its own, after importing all of `avgdesk.ui`."""
    from avgdesk import ui

    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        import_module(module.name)
    found: list[type[FormWidget] | type[FormDialog]] = []
    waiting: list[type] = [FormWidget, FormDialog]
    while waiting:
        below: list[type] = waiting.pop().__subclasses__()
        found += [view for view in below if "form" in vars(view)]
        waiting += below
    return found


def load_bare(view: type[FormWidget] | type[FormDialog]) -> QWidget:
    """The form of `view` with its widgets bound and nothing else: no desk, no data."""
    bare = view.__new__(view)
    if isinstance(bare, FormDialog):
        QDialog.__init__(bare)
    else:
        QWidget.__init__(bare)
    load(bare, view.form)
    return bare


class FormWidget(QWidget):
    """A widget laid out by `forms/<form>.ui`."""

    form: typing.ClassVar[str]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, self.form)


class KeptDialog(QDialog):
    """A dialog of which what is typed comes back after a lock; `form` tells it from others.

    `on_first_show` is where the session listens; it notes what the dialog shows `at_first` and how it was reached
    (`reached_by`). With `keeps_draft` False nothing is kept: secrets, or a dialog in which nothing can be entered.
    """

    form: typing.ClassVar[str]
    keeps_draft: typing.ClassVar[bool] = True
    on_first_show: typing.ClassVar[Callable[[KeptDialog], None] | None] = None
    at_first: dict[str, typing.Any] | None = None
    reached_by: list[typing.Any] | None = None
    shown_as = 0  # its place among the dialogs that were shown

    def kept_more(self) -> dict[str, typing.Any]:
        """What was entered and stands in no field, as something that JSON can hold; nothing when there is none."""
        return {}

    def take_more(self, kept: dict[str, typing.Any]) -> None:
        """What `kept_more` told; the fields have been filled in already."""

    def kept_before(self) -> dict[str, dict[str, typing.Any]]:
        """By its form, what was entered in a dialog on the way here that is closed already, as its `kept_more`."""
        return {}

    def whereabouts(self) -> list[typing.Any]:
        return ["dialog", self.form, None]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        listener = KeptDialog.on_first_show
        if listener is not None and not self.shown_as:
            listener(self)


class FormDialog(KeptDialog):
    """A dialog laid out by `forms/<form>.ui`; its `QDialogButtonBox`, called `buttons`, accepts and rejects.

    `verb` names what the accepting button does ("Save" stays Qt's own when it is empty).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, self.form)
        box = self.findChild(QDialogButtonBox, "buttons")
        if box is not None:
            box.accepted.connect(self.accept)
            box.rejected.connect(self.reject)

    def make_room(self) -> None:
        """Grow when what just appeared would squeeze the fields; never shrink under somebody's hands."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        by_width = layout.hasHeightForWidth()
        needed = layout.totalHeightForWidth(self.width()) if by_width else layout.sizeHint().height()
        if needed > self.height():
            self.resize(self.width(), needed)

    def name_button(self, verb: str, role: str = "primary") -> None:
        """Write a verb on the accepting button; `role` is its look ("primary" or "destructive")."""
        box = self.findChild(QDialogButtonBox, "buttons")
        for button in box.buttons() if box is not None else ():
            if box is not None and box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole:
                button.setText(verb)
                button.setProperty("role", role)
                button.style().polish(button)
