"""The retention rules: per category its term, what starts it, on what ground, what the law asks, and its end."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from avgdesk.domain.categories import AtEnd, Category, CategoryCode
from avgdesk.domain.periods import Term
from avgdesk.domain.rule_change import RuleChange
from avgdesk.i18n import tr
from avgdesk.services import rules
from avgdesk.services.permissions import Permission
from avgdesk.tones import Tone
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.words import Pill, day
from avgdesk.words import categories as words
from avgdesk.words.explanations import article

AT_ENDS = tuple(AtEnd)
AFFECTED_SHOWN = 15


class RulesDialog(FormDialog):
    """The list on the left, the chosen rule on the right; a change shows first which records change state."""

    form = "rules"
    table: RecordTable
    name: QLabel
    facts: FactList
    shorter: QLabel
    years: QSpinBox
    months: QSpinBox
    weeks: QSpinBox
    days: QSpinBox
    at_end: QComboBox
    change: QPushButton
    to_law: QPushButton
    own_name: QLineEdit
    add: QPushButton
    remove: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rule: Category | None = None
        self.setWindowTitle(tr("Retention rules"))
        self.table.set_columns(
            (
                Column("name", tr("Category"), words.name, width=190, stretch=True),
                Column("term", tr("Term"), lambda rule: words.length(rule.term), width=92),
                Column("law", tr("Law"), lambda rule: "", width=116, pill=law_pill),
            ),
            key=lambda rule: str(rule.code),
        )
        for code in AT_ENDS:
            self.at_end.addItem(words.at_end(code), str(code))
        self.table.chosen.connect(self._show)
        for box in self._boxes():
            box.valueChanged.connect(lambda _: self._check())
        self.at_end.currentIndexChanged.connect(lambda _: self._check())
        self.change.clicked.connect(self._change)
        self.to_law.clicked.connect(self._to_law)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.own_name.textChanged.connect(lambda _: self._check())
        self._fill()

    def _boxes(self) -> tuple[QSpinBox, ...]:
        return (self.years, self.months, self.weeks, self.days)

    def _fill(self) -> None:
        self.table.set_source(ListSource(rules.load_all(self.desk.ctx)))
        if self.table.current() is None:
            self.table.select_first()
        self._show(self.table.current())

    def _show(self, rule: Category | None) -> None:
        self.rule = rule
        if rule is None:
            return
        self.name.setText(words.name(rule))
        found = [
            Fact(tr("Counts from"), words.trigger(rule.trigger)),
            Fact(tr("Legal basis"), words.basis(rule.basis)),
            Fact(tr("Source"), article(rule.source)),
        ]
        if rule.floor is not None:
            law = tr("{term} (AWR art. 52(4)), ten for real estate and one-stop-shop sales")
            fiscal = rule.code == CategoryCode.FISCAL
            asked = words.length(rule.floor)
            found.append(Fact(tr("The law asks"), law.format(term=asked) if fiscal else asked))
        self.facts.show_facts(found)
        self.shorter.setVisible(rule.shorter_than_law)
        for box, value in zip(self._boxes(), _parts(rule.term), strict=True):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.at_end.setCurrentIndex(AT_ENDS.index(rule.at_end))
        self._check()

    def _check(self) -> None:
        rule, may = self.rule, self.desk.may(Permission.RULES)
        fiscal = rule is not None and rule.code == CategoryCode.FISCAL
        for box in (self.months, self.weeks, self.days, self.at_end):
            box.setEnabled(may and not fiscal)
        self.years.setEnabled(may)
        self.to_law.setVisible(may and rule is not None and rule.shorter_than_law)
        self.change.setEnabled(may and rule is not None and self.typed() != rule)
        self.add.setEnabled(may and bool(self.own_name.text().strip()))
        self.remove.setVisible(may and rule is not None and bool(rule.name))

    def typed(self) -> Category:
        """The chosen rule as the fields have it."""
        assert self.rule is not None
        term = Term(*(box.value() for box in self._boxes()))
        return replace(self.rule, term=term, at_end=AT_ENDS[self.at_end.currentIndex()])

    def _change(self) -> None:
        if self.rule is None:
            return
        shown = self.desk.dispatcher.read(rules.preview, self.typed())
        if shown is not None and self._confirmed(shown):
            self.desk.dispatcher.run_long(tr("Computing every date again"), rules.change, shown.after)
            self._fill()

    def _confirmed(self, shown: RuleChange) -> bool:
        return self.desk.prompter.confirm(
            tr("Change the rule"),
            tr("{name}: from {before} to {after}.").format(
                name=words.name(shown.after),
                before=words.length(shown.before.term),
                after=words.length(shown.after.term),
            ),
            detail=effect(shown),
            verb=tr("Change", "verb"),
        )

    def _to_law(self) -> None:
        self.desk.dispatcher.run_long(tr("Computing every date again"), rules.raise_to_law)
        self._fill()

    def _add(self) -> None:
        term = Term(*(box.value() for box in self._boxes()))
        if self.desk.dispatcher.run(rules.add, self.own_name.text().strip(), term) is not None:
            self.own_name.clear()
            self._fill()

    def _remove(self) -> None:
        if self.rule is not None and self.desk.dispatcher.attempt(rules.remove, str(self.rule.code)):
            self._fill()


def effect(shown: RuleChange) -> str:
    """Which records change state by a new rule."""
    lines = [tr("%n get another end date.", n=shown.records) if shown.records else tr("No end date changes.")]
    if shown.ended:
        lines.append(tr("%n have then ended and may go.", n=shown.ended))
    if shown.revived:
        lines.append(tr("%n no longer have ended.", n=shown.revived))
    if shown.after.shorter_than_law:
        lines.append(tr("The new term is shorter than the law's; that stays in sight."))
    moved = [
        tr("{number} {name}: {before} → {after}").format(
            number=one.number, name=one.name, before=day(one.before), after=day(one.after)
        )
        for one in shown.shown[:AFFECTED_SHOWN]
    ]
    return "\n".join([*lines, *moved])


def law_pill(rule: Category) -> Pill:
    """Shorter than the law's, as long, or no law."""
    if rule.floor is None:
        return Pill(tr("no term", "by law"), Tone.NEUTRAL)
    if rule.shorter_than_law:
        return Pill(tr("shorter"), Tone.WARN)
    return Pill(tr("long enough"), Tone.OK)


def _parts(term: Term) -> tuple[int, int, int, int]:
    return (term.years, term.months, term.weeks, term.days)
