"""Second step of an import of tables: what each column is, and how the table is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton

from avgdesk.context import Context
from avgdesk.exchange.aliases import Field
from avgdesk.exchange.csv_reader import ENCODINGS, SEPARATORS
from avgdesk.exchange.mapping import Mapping, assign, guess_mapping
from avgdesk.exchange.table import CsvShape, Notation, Table
from avgdesk.exchange.values import DateOrder, DecimalMark
from avgdesk.i18n import tr
from avgdesk.services import imports
from avgdesk.services.import_sources import ImportSource, with_mapping
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.side_by_side import empty, plain_label
from avgdesk.words.imports import field_name

E = TypeVar("E", bound=StrEnum)
EXAMPLES = 3
LONGEST_EXAMPLE = 60


class ImportMapping(FormWidget):
    """`sources` are the tables as they are to be read; `changed` tells that one is read otherwise."""

    form = "import_mapping"
    changed = Signal()
    file: QComboBox
    profile: QComboBox
    save_profile: QPushButton
    separator: QComboBox
    encoding: QComboBox
    decimal: QComboBox
    dates: QComboBox
    grid: QGridLayout
    outcome: QLabel

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.sources: list[ImportSource] = []
        self.choices: dict[str, QComboBox] = {}
        for column, stretch in enumerate((1, 2, 0)):
            self.grid.setColumnStretch(column, stretch)
        _fill(self.separator, ((text, mark) for mark, text in _separators()))
        _fill(self.encoding, zip(_encodings(), ENCODINGS, strict=True))
        _fill(
            self.decimal,
            ((tr("1.234,56"), DecimalMark.COMMA), (tr("1,234.56"), DecimalMark.POINT), (tr("mixed"), None)),
        )
        _fill(
            self.dates,
            (
                (tr("day first: 31-12-2026"), DateOrder.DAY_FIRST),
                (tr("month first: 12/31/2026"), DateOrder.MONTH_FIRST),
            ),
        )
        self.file.currentIndexChanged.connect(lambda _: self._show())
        self.profile.activated.connect(self._use_profile)
        self.save_profile.clicked.connect(self._save_profile)
        for shape in (self.separator, self.encoding):
            shape.activated.connect(lambda _: self._reshape())
        for notation in (self.decimal, self.dates):
            notation.activated.connect(lambda _: self._renote())

    def show_tables(self, sources: Iterable[ImportSource]) -> None:
        """Begin with these tables, as they were recognised."""
        self.sources = list(sources)
        self.file.blockSignals(True)
        _fill(self.file, ((source.name, source.path) for source in self.sources))
        self.file.blockSignals(False)
        self._show_profiles()
        self._show()

    def read_as(self, mappings: dict[Path, Mapping]) -> None:
        """These tables under these mappings; one that can't be read so stays as it was recognised."""
        for place, source in enumerate(self.sources):
            mapping = mappings.get(source.path, source.mapping)
            read = self.desk.dispatcher.read(_read_as, source, mapping) if mapping is not None else None
            self.sources[place] = read or source
        self._show()
        self.changed.emit()

    @property
    def usable(self) -> bool:
        """Whether something can come out of every table."""
        return all(
            source.mapping and (source.mapping.holds_invoices or source.mapping.holds_parties)
            for source in self.sources
        )

    @property
    def current(self) -> ImportSource | None:
        place = self.file.currentIndex()
        return self.sources[place] if 0 <= place < len(self.sources) else None

    def _show(self) -> None:
        source = self.current
        if source is None or source.table is None or source.mapping is None:
            return
        self._show_shape(source.table, source.mapping)
        self._show_columns(source.table, source.mapping)
        self._show_outcome(source.mapping)

    def _show_shape(self, table: Table, mapping: Mapping) -> None:
        notation = mapping.notation or table.notation
        for box in (self.separator, self.encoding):
            box.setEnabled(table.shape is not None)
        if table.shape is not None:
            _select(self.separator, table.shape.separator)
            _select(self.encoding, table.shape.encoding)
        _select(self.decimal, notation.decimal)
        _select(self.dates, notation.dates)

    def _show_columns(self, table: Table, mapping: Mapping) -> None:
        self.choices.clear()
        empty(self.grid)
        for place, text in enumerate((tr("Column"), tr("Examples"), tr("What it is"))):
            self.grid.addWidget(plain_label(text, "small"), 0, place)
        known, rows = dict(mapping.columns), table.sample(20)
        for place, header in enumerate(table.headers):
            cells = [row.cells[place].strip() for row in rows if place < len(row.cells)]
            self._add(place + 1, header, [cell for cell in dict.fromkeys(cells) if cell][:EXAMPLES], known.get(header))
        self.grid.setRowStretch(len(table.headers) + 1, 1)

    def _add(self, row: int, header: str, examples: list[str], kind: Field | None) -> None:
        choice = QComboBox()
        _fill(choice, [(tr("— leave out —"), None), *((field_name(field), field) for field in Field)])
        choice.setAccessibleName(tr("What the column {name} is").format(name=header))
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _select(choice, kind)
        choice.activated.connect(lambda _, header=header, choice=choice: self._assign(header, _chosen(choice, Field)))
        self.choices[header] = choice
        text = " · ".join(examples)
        shown = text if len(text) <= LONGEST_EXAMPLE else f"{text[:LONGEST_EXAMPLE]}…"
        for place, widget in enumerate((plain_label(header), plain_label(shown, "muted"), choice)):
            self.grid.addWidget(widget, row, place)

    def _assign(self, header: str, kind: Field | None) -> None:
        source = self.current
        if source is None or source.mapping is None:
            return
        mapping = assign(source.mapping, header, kind)
        self._replace(replace(source, mapping=mapping))
        chosen = dict(mapping.columns)
        for name, choice in self.choices.items():
            _select(choice, chosen.get(name))
        self._show_outcome(mapping)

    def _reshape(self) -> None:
        """Another separator or encoding: the columns are other ones as well, so they are guessed anew."""
        source = self.current
        if source is None or source.mapping is None:
            return
        shape = CsvShape(self.encoding.currentData(), self.separator.currentData())
        read = self.desk.dispatcher.read(lambda _: with_mapping(source, Mapping((), shape=shape)))
        if read is not None and read.table is not None:
            self._replace(replace(read, mapping=replace(guess_mapping(read.table.headers), shape=shape)))
        self._show()

    def _renote(self) -> None:
        source = self.current
        if source is not None and source.mapping is not None:
            notation = Notation(
                _chosen(self.decimal, DecimalMark), _chosen(self.dates, DateOrder) or DateOrder.DAY_FIRST
            )
            self._replace(replace(source, mapping=replace(source.mapping, notation=notation)))

    def _replace(self, source: ImportSource) -> None:
        self.sources[self.file.currentIndex()] = source
        self.changed.emit()

    def _show_profiles(self) -> None:
        names = imports.profiles(self.desk.ctx)
        _fill(self.profile, [(tr("— as recognised —"), ""), *((name, name) for name in names)])
        self.profile.setEnabled(bool(names))

    def _use_profile(self) -> None:
        source, name = self.current, self.profile.currentData()
        if source is None or source.table is None:
            return
        guessed = guess_mapping(source.table.headers)
        mapping = self.desk.dispatcher.read(imports.load_profile, name) if name else guessed
        if mapping is None:
            return
        read = self.desk.dispatcher.read(lambda _: with_mapping(source, mapping))
        if read is not None:
            self._replace(read)
        self._show()

    def _save_profile(self) -> None:
        source = self.current
        if source is None or source.mapping is None or source.table is None:
            return
        name = self.desk.prompter.ask_text(
            tr("Save as profile"),
            tr("Name, such as “Web shop” or “Till”"),
            verb=tr("Save"),
            value=self.profile.currentData(),
        )
        if not name:
            return
        mapping = replace(
            source.mapping, notation=source.mapping.notation or source.table.notation, shape=source.table.shape
        )
        if self.desk.dispatcher.run(imports.save_profile, name, mapping):
            self._show_profiles()
            _select(self.profile, name)

    def _show_outcome(self, mapping: Mapping) -> None:
        if mapping.holds_invoices:
            text = tr("Invoices come out of this, with the customers that are named on them.")
        elif mapping.holds_parties:
            text = tr("Customers come out of this.")
        else:
            text = tr(
                "Nothing can come out of this yet: say where the name is, or the invoice number, date and amount."
            )
        self.outcome.setText(text)


def _read_as(_: Context, source: ImportSource, mapping: Mapping) -> ImportSource:
    return with_mapping(source, mapping)


def _separators() -> list[tuple[str, str]]:
    names = (tr("semicolon  ;"), tr("comma  ,"), tr("tab"), tr("bar  |"))
    return list(zip(SEPARATORS, names, strict=True))


def _encodings() -> tuple[str, ...]:
    return ("UTF-8", "Windows-1252", "DOS (850)", "Macintosh", "UTF-16")


def _fill(box: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    box.clear()
    for text, value in choices:
        box.addItem(text, value)


def _chosen(box: QComboBox, kind: type[E]) -> E | None:
    """The enum that is chosen: Qt keeps its value as plain text."""
    value = box.currentData()
    return kind(value) if value else None


def _select(box: QComboBox, value: object) -> None:
    """By equality: Qt compares enums and None in its own way."""
    place = next((at for at in range(box.count()) if box.itemData(at) == value), 0)
    box.setCurrentIndex(place)
