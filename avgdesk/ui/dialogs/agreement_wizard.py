"""An agreement in seven short steps: with whom, which service, data, security, helpers, contacts, preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from avgdesk import words
from avgdesk.domain.agreement_templates import Template
from avgdesk.domain.agreements import Agreement, Direction
from avgdesk.domain.annexes import Annexes, AtEnd, Contact, Gap, SubProcessor, gaps
from avgdesk.domain.parties import PartyRole
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.services import agreement_annexes, agreement_templates, agreements, customers, settings
from avgdesk.services.agreement_bulk import BulkOrder
from avgdesk.services.agreements import NewAgreement
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.sub_processor import SubProcessorDialog
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.ui.widgets.tick_list import TickList
from avgdesk.words import annexes as annex_words
from avgdesk.words import countries

PARTY, SERVICE, DATA, MEASURES, SUBS, CONTACTS, PREVIEW = range(7)
ANNEX_OF = {SERVICE: 1, DATA: 1, MEASURES: 2, SUBS: 3, CONTACTS: 4}
ENDS = tuple(AtEnd)


class AgreementWizard(FormDialog):
    """Accepted: `made` is the agreement (issued, or kept as a draft), or with several `parties` `order` is what to make
    for all of them. With `draft` it changes that one.
    """

    form = "agreement_wizard"
    step_title: QLabel
    step_count: QLabel
    steps: QStackedWidget
    many: QLabel
    party_row: QWidget
    party: PartyField
    as_processor: QRadioButton
    as_controller: QRadioButton
    language: QComboBox
    template: QComboBox
    template_note: QLabel
    service: QLineEdit
    purposes: QLineEdit
    ends_on: DateField
    review_on: DateField
    at_end: QComboBox
    nature: TickList
    kinds: TickList
    people: TickList
    data_note: QLabel
    measures: TickList
    subs: RecordTable
    add_sub: QPushButton
    change_sub: QPushButton
    remove_sub: QPushButton
    controller_name: QLineEdit
    controller_email: QLineEdit
    controller_phone: QLineEdit
    processor_name: QLineEdit
    processor_email: QLineEdit
    processor_phone: QLineEdit
    hours: QSpinBox
    keep_standard: QCheckBox
    preview_note: QLabel
    preview: PdfView
    message: QLabel
    cancel: QPushButton
    keep: QPushButton
    back: QPushButton
    next: QPushButton

    def __init__(
        self, desk: Desk, parties: tuple[UUID, ...] = (), draft: Agreement | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.draft = desk, draft
        self.parties = (draft.party,) if draft else parties
        self.made: Agreement | None = None
        self.order: BulkOrder | None = None
        self._subs: list[SubProcessor] = []
        self._filled_for: tuple[object, ...] = ()
        self._templates: list[Template] = agreement_templates.every(desk.ctx)
        self.setWindowTitle(tr("Change the draft") if draft else tr("New agreement"))
        self._fill_choices()
        self._begin()
        self._connect()
        self._show_step(SERVICE if draft else PARTY)

    # --- what can be chosen ---

    def _fill_choices(self) -> None:
        self.many.setText(tr("%n agreements are made, one for each relation that you ticked.", n=len(self.parties)))
        self.many.setVisible(len(self.parties) > 1)
        self.party_row.setVisible(len(self.parties) <= 1)
        self.party.attach(self.desk.ctx)
        for name in (tr("Dutch"), tr("English")):
            self.language.addItem(name)
        for code in ENDS:
            self.at_end.addItem(annex_words.at_end(code))
        for ticks, table, name in (
            (self.nature, annex_words.NATURE, tr("What is done with the data")),
            (self.kinds, annex_words.DATA, tr("Kinds of personal data")),
            (self.people, annex_words.PEOPLE, tr("People concerned")),
            (self.measures, annex_words.MEASURES, tr("Security measures")),
        ):
            ticks.set_choices(annex_words.choices(table))
            ticks.name(name)
        self.subs.set_columns(
            (
                Column("name", tr("Name"), lambda sub: sub.name, width=150, stretch=True),
                Column("place", tr("Place and country"), _place, width=170),
                Column("task", tr("Task"), lambda sub: sub.task, width=150),
                Column("safeguard", tr("Safeguard"), _safeguard, width=170),
            ),
            key=lambda sub: sub,
        )

    def _begin(self) -> None:
        draft = self.draft
        language = draft.language if draft else settings.load_company(self.desk.ctx).language
        self.language.setCurrentIndex(LANGUAGES.index(language))
        self._fill_templates()
        if len(self.parties) == 1:
            self.party.choose(self.parties[0])
            self.party.setEnabled(False)
        direction = draft.direction if draft else self._usual_direction()
        (self.as_processor if direction is Direction.PROCESSOR else self.as_controller).setChecked(True)
        self.review_on.set_value(draft.review_on if draft else self.desk.today + agreements.REVIEW_AFTER)
        if draft:
            self.ends_on.set_value(draft.ends_on)
            self._select_template(draft.template)
            self._show_annexes(draft.annexes)
            self._filled_for = (self.party.party, direction, language)
            self.keep_standard.setChecked(False)

    def _usual_direction(self) -> Direction:
        if len(self.parties) != 1:
            return Direction.PROCESSOR
        supplier = customers.load(self.desk.ctx, self.parties[0]).role is PartyRole.SUPPLIER
        return Direction.CONTROLLER if supplier else Direction.PROCESSOR

    def _fill_templates(self) -> None:
        self.template.clear()
        for template in self._in_language():
            self.template.addItem(template.name, str(template.uid))

    def _in_language(self) -> list[Template]:
        wanted = LANGUAGES[self.language.currentIndex()]
        return [template for template in self._templates if template.language == wanted]

    def _select_template(self, reference: str) -> None:
        place = self.template.findData(reference)
        self.template.setCurrentIndex(max(0, place))

    def _connect(self) -> None:
        self.next.clicked.connect(self._forward)
        self.back.clicked.connect(lambda: self._show_step(self.steps.currentIndex() - 1))
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep_draft)
        self.language.currentIndexChanged.connect(lambda _: self._fill_templates())
        self.template.currentIndexChanged.connect(lambda _: self._check())
        self.party.chosen.connect(self._check)
        self.add_sub.clicked.connect(lambda: self._edit_sub(None))
        self.change_sub.clicked.connect(lambda: self._edit_sub(self.subs.current()))
        self.subs.opened.connect(self._edit_sub)
        self.remove_sub.clicked.connect(self._remove_sub)
        self.subs.chosen.connect(lambda _: self._check())
        for line in (self.service, self.purposes, self.controller_email, self.processor_email):
            line.textChanged.connect(lambda _: self._check())
        for ticks in (self.nature, self.kinds, self.people, self.measures):
            ticks.changed.connect(self._check)

    # --- steps ---

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.step_title.setText(self._titles()[step])
        self.step_count.setText(tr("Step {step} of {steps}").format(step=step + 1, steps=self.steps.count()))
        self.back.setEnabled(step > PARTY)
        last = step == PREVIEW
        issue = tr("Issue %n agreements", n=len(self.parties)) if len(self.parties) > 1 else tr("Issue")
        self.next.setText(issue if last else tr("Next"))
        self.keep.setVisible(step > PARTY and len(self.parties) <= 1)
        if last:
            self._show_preview()
        self._check()
        self.next.setFocus()

    def _titles(self) -> tuple[str, ...]:
        return (
            tr("With whom"),
            tr("The service and its purpose"),
            tr("Annex 1: which data, of whom"),
            tr("Annex 2: security"),
            tr("Annex 3: sub-processors"),
            tr("Annex 4: contacts for breaches"),
            tr("Look it through"),
        )

    def _forward(self) -> None:
        step = self.steps.currentIndex()
        if step == PARTY:
            self._propose()
        if step == PREVIEW:
            self._issue()
        else:
            self._show_step(step + 1)

    def _propose(self) -> None:
        """The standard annexes, each time that party, part or language changed."""
        wanted = (self._someone(), self.direction(), LANGUAGES[self.language.currentIndex()])
        uid = self._someone()
        if wanted != self._filled_for and uid is not None:
            party = customers.load(self.desk.ctx, uid)
            self._show_annexes(agreement_annexes.propose(self.desk.ctx, wanted[1], party, wanted[2]))
            self._filled_for = wanted

    def _someone(self) -> UUID | None:
        """The party, or the first of many: for the preview."""
        return self.parties[0] if len(self.parties) > 1 else self.party.party

    def direction(self) -> Direction:
        return Direction.PROCESSOR if self.as_processor.isChecked() else Direction.CONTROLLER

    def _show_annexes(self, annexes: Annexes) -> None:
        self.service.setText(annexes.service)
        self.purposes.setText(annexes.purposes)
        self.at_end.setCurrentIndex(ENDS.index(annexes.at_end))
        for ticks, items in (
            (self.nature, annexes.nature), (self.kinds, annexes.data), (self.people, annexes.people),
            (self.measures, annexes.measures),
        ):  # fmt: skip
            ticks.set_items(items)
        self._subs = list(annexes.sub_processors)
        self._show_subs()
        for side, contact in (("controller", annexes.controller), ("processor", annexes.processor)):
            for part in ("name", "email", "phone"):
                self._line(side, part).setText(getattr(contact, part))
        self.hours.setValue(annexes.breach_hours)

    def _line(self, side: str, part: str) -> QLineEdit:
        found = getattr(self, f"{side}_{part}")
        assert isinstance(found, QLineEdit)
        return found

    def annexes(self) -> Annexes:
        """What stands in the form."""
        contacts = {
            side: Contact(*(self._line(side, part).text().strip() for part in ("name", "email", "phone")))
            for side in ("controller", "processor")
        }
        return Annexes(
            service=self.service.text().strip(),
            purposes=self.purposes.text().strip(),
            nature=self.nature.items(),
            data=self.kinds.items(),
            people=self.people.items(),
            at_end=ENDS[self.at_end.currentIndex()],
            measures=self.measures.items(),
            sub_processors=tuple(self._subs),
            controller=contacts["controller"],
            processor=contacts["processor"],
            breach_hours=self.hours.value(),
        )

    def value(self) -> NewAgreement | None:
        """The whole of it for one party; None while nobody is chosen."""
        party = self._someone()
        if party is None:
            return None
        template = self.template.currentData()
        ends_on: date | None = self.ends_on.value()
        return NewAgreement(
            party, self.direction(), LANGUAGES[self.language.currentIndex()], self.annexes(),
            UUID(template) if template else None, ends_on, self.review_on.value(),
        )  # fmt: skip

    # --- sub-processors ---

    def _show_subs(self) -> None:
        self.subs.set_source(ListSource(self._subs))
        self._check()

    def _edit_sub(self, sub: SubProcessor | None) -> None:
        dialog = SubProcessorDialog(sub, self)
        if not self.desk.prompter.show(dialog):
            return
        if sub is None:
            self._subs.append(dialog.result_value())
        else:
            self._subs[self._subs.index(sub)] = dialog.result_value()
        self._show_subs()

    def _remove_sub(self) -> None:
        if (sub := self.subs.current()) is not None:
            self._subs.remove(sub)
            self._show_subs()

    # --- checking, preview, issue ---

    def _lacking(self, step: int) -> list[Gap]:
        mine = {"service", "purposes", "nature"} if step == SERVICE else {"data", "people"} if step == DATA else None
        found = [gap for gap in gaps(self.annexes()) if gap.annex == ANNEX_OF.get(step)]
        return [gap for gap in found if mine is None or str(gap.lack) in mine]

    def _check(self) -> None:
        step = self.steps.currentIndex()
        lacking = self._lacking(step)
        said = ", ".join(annex_words.lack(gap.lack, gap.count) for gap in lacking)
        self.message.setText(tr("Still to do: {what}").format(what=said) if said else "")
        ready = step != PARTY or self._someone() is not None
        self.next.setEnabled(ready and not any(gap.blocks for gap in lacking))
        self.data_note.setText(_special_note() if self.annexes().special else "")
        chosen = self.subs.current() is not None
        self.change_sub.setEnabled(chosen)
        self.remove_sub.setEnabled(chosen)

    def _show_preview(self) -> None:
        new = self.value()
        self.preview.show_pdf(b"")
        if new is None:
            return
        draft = self.draft
        try:
            content = agreements.preview(
                self.desk.ctx, new, draft.number if draft else "", draft.version if draft else 1
            )  # fmt: skip
        except AvgdeskError as problem:
            self.preview_note.setText(str(words.error(problem)))
            self.preview.hide()
            self.next.setEnabled(False)
            return
        self.preview.show()
        self.preview.show_pdf(content)
        self.preview_note.setText(
            tr("This is how it will be printed. After issuing it the text is fixed; a change is then a new version.")
        )

    def _issue(self) -> None:
        new = self.value()
        if new is None:
            return
        if len(self.parties) > 1:
            self._keep_as_standard()
            annexes = self._without_theirs(new.annexes)
            self.order = BulkOrder(self.parties, new.direction, new.language, annexes, new.template, new.ends_on)
            self.accept()
            return
        if self.draft:
            changed = self.desk.dispatcher.run(agreements.change_draft, self.draft.uid, new)
            self.made = self.desk.dispatcher.run(agreements.issue, self.draft.uid) if changed else None
        else:
            self.made = self.desk.dispatcher.run(agreements.make, new)
        self._done()

    def _keep_draft(self) -> None:
        new = self.value()
        if new is None:
            return
        run = self.desk.dispatcher.run
        self.made = (
            run(agreements.change_draft, self.draft.uid, new) if self.draft else run(agreements.create_draft, new)
        )
        self._done()

    def _done(self) -> None:
        if self.made is not None:
            self._keep_as_standard()
            self.accept()

    def _keep_as_standard(self) -> None:
        if self.keep_standard.isChecked():
            self.desk.dispatcher.run(agreement_annexes.save_standard, self.direction(), self.annexes())

    def _without_theirs(self, annexes: Annexes) -> Annexes:
        """In bulk each relation gets its own contact."""
        if self.direction() is Direction.PROCESSOR:
            return replace(annexes, controller=Contact())
        return replace(annexes, processor=Contact())


def _place(sub: SubProcessor) -> str:
    country = countries.name(sub.country) if sub.country else tr("country not known")
    return ", ".join(part for part in (sub.place, country) if part)


def _safeguard(sub: SubProcessor) -> str:
    if sub.safeguard is None:
        return tr("lacking") if sub.outside_eea else "—"
    return annex_words.safeguard(sub.safeguard)


def _special_note() -> str:
    return tr("Health and other special categories ask for more: an own ground (article 9 GDPR) and extra security.")
