"""An agreement in seven short steps: with whom, which service, data, security, helpers, contacts, preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from avgdesk import words
from avgdesk.domain.agreement_templates import Template
from avgdesk.domain.agreements import Agreement, Direction
from avgdesk.domain.annexes import Annexes, Contact, Gap, gaps
from avgdesk.domain.article28 import missing
from avgdesk.domain.parties import PartyRole
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.services import agreement_annexes, agreement_templates, agreements, customers, settings
from avgdesk.services.agreement_bulk import BulkOrder
from avgdesk.services.agreements import NewAgreement
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.annex_form import AnnexForm
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.words import annexes as annex_words

PARTY, SERVICE, DATA, MEASURES, SUBS, CONTACTS, PREVIEW = range(7)
ANNEX_OF = {SERVICE: 1, DATA: 1, MEASURES: 2, SUBS: 3, CONTACTS: 4}


class AgreementWizard(AnnexForm):
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
        super().__init__(desk, parent)
        self.draft = draft
        self.parties = (draft.party,) if draft else parties
        self.made: Agreement | None = None
        self.order: BulkOrder | None = None
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
        self.fill_choices()

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
            self.show_annexes(draft.annexes)
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
        self.connect_annexes(self._check)

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
            self.show_annexes(agreement_annexes.propose(self.desk.ctx, wanted[1], party, wanted[2]))
            self._filled_for = wanted

    def _someone(self) -> UUID | None:
        """The party, or the first of many: for the preview."""
        return self.parties[0] if len(self.parties) > 1 else self.party.party

    def direction(self) -> Direction:
        return Direction.PROCESSOR if self.as_processor.isChecked() else Direction.CONTROLLER

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

    def kept_more(self) -> dict[str, Any]:
        return super().kept_more() | {"step": self.steps.currentIndex()}

    def take_more(self, kept: dict[str, Any]) -> None:
        """What was typed in the annexes is not proposed anew on the way back through the steps."""
        super().take_more(kept)
        if kept["step"] > PARTY:
            self._filled_for = (self._someone(), self.direction(), LANGUAGES[self.language.currentIndex()])
        self._show_step(kept["step"])

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
        self.template_note.setText(self._template_lacks())
        self.data_note.setText(_special_note() if self.annexes().special else "")
        chosen = self.subs.current() is not None
        self.change_sub.setEnabled(chosen)
        self.remove_sub.setEnabled(chosen)

    def _template_lacks(self) -> str:
        """What the chosen text leaves out of article 28: it can't be issued like that."""
        chosen = next((each for each in self._templates if str(each.uid) == self.template.currentData()), None)
        lacking = missing(chosen.findings()) if chosen and not chosen.built_in else ()
        said = tr("This text can't be issued yet: article 28 asks for {clauses} as well. See Templates.")
        return said.format(clauses=", ".join(lacking)) if lacking else ""

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


def _special_note() -> str:
    return tr("Health and other special categories ask for more: an own ground (article 9 GDPR) and extra security.")
