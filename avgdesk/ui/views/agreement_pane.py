"""One agreement: how far it is, what its annexes hold, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from avgdesk.domain.agreements import BINDING, TIMELINE, Agreement, AgreementState, Origin, Step
from avgdesk.domain.annexes import Gap
from avgdesk.domain.article28 import Clause, missing
from avgdesk.i18n import tr
from avgdesk.services.agreements import AgreementDetails
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import Card, FlowPanel
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.ui.widgets.timeline import Timeline, TimelineStep
from avgdesk.words import Pill, Tone, day
from avgdesk.words import agreements as words
from avgdesk.words import annexes as annex_words

Wish = tuple[str, str, str]  # button, wish, role


class AgreementPane(FormWidget):
    """`wants` names what its user asks for; the page knows how."""

    form = "agreement_pane"
    progress_card: Card
    annex_card: Card
    more_card: Card
    state: StatePill
    steps: Timeline
    annex_1_state: StatePill
    annex_2_state: StatePill
    annex_3_state: StatePill
    annex_4_state: StatePill
    coverage: QLabel
    particulars: QLabel
    action_panel: FlowPanel

    wants = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._brief = False
        self._details: AgreementDetails | None = None
        self.show_agreement(None)

    def set_brief(self, brief: bool) -> None:
        """Beside the list: without the annexes."""
        self._brief = brief
        self.show_agreement(self._details)

    def show_agreement(self, details: AgreementDetails | None) -> None:
        """None empties the pane."""
        self._details = details
        for card in (self.progress_card, self.annex_card, self.more_card):
            card.setVisible(details is not None)
        if details is None:
            return
        self.state.show_pill(words.pill(details.agreement.state))
        self.steps.show_steps(self._steps(details))
        self._show_annexes(details)
        self.coverage.setText(coverage_line(details))
        self.particulars.setText("\n".join(particulars(details)))
        self._show_actions(details)

    def _steps(self, details: AgreementDetails) -> list[TimelineStep]:
        agreement, taken = details.agreement, {step.state: step for step in details.steps}
        order = [state for state in TIMELINE if agreement.origin is Origin.OWN or state is not AgreementState.ISSUED]
        reached = order.index(agreement.state) if agreement.state in order else len(order)
        lines = []
        for place, state in enumerate(order):
            done = state in taken and (place <= reached)
            following = self._next(agreement) if place == reached + 1 else None
            lines.append(self._line(state, taken.get(state) if done else None, agreement, following))
        ends = [step for step in details.steps if step.state not in TIMELINE]
        return [*lines, *(self._line(step.state, step, agreement, None) for step in ends)]

    def _line(
        self, state: AgreementState, step: Step | None, agreement: Agreement, following: Wish | None
    ) -> TimelineStep:
        text, wish, role = following or ("", "", "")
        press = partial(self.wants.emit, wish) if wish and self.desk.may(Permission.EDIT) else None
        return TimelineStep(
            words.step(state), step_detail(step, agreement), step is not None, text if press else "", press, role
        )

    def _next(self, agreement: Agreement) -> Wish | None:
        return {
            AgreementState.DRAFT: (tr("Issue"), "issue", "primary"),
            AgreementState.ISSUED: (tr("Came back…"), "receive", ""),
            AgreementState.RECEIVED: (tr("Sign now"), "countersign", ""),
            AgreementState.COUNTERSIGNED: (tr("Sent back…"), "return", ""),
            AgreementState.RETURNED: (tr("Put in force"), "force", ""),
        }.get(agreement.state)

    def _show_annexes(self, details: AgreementDetails) -> None:
        self.annex_card.setVisible(details.agreement.origin is Origin.OWN and not self._brief)
        pills = (self.annex_1_state, self.annex_2_state, self.annex_3_state, self.annex_4_state)
        for number, pill in enumerate(pills, start=1):
            pill.show_pill(annex_pill(details, number))

    def _show_actions(self, details: AgreementDetails) -> None:
        self.action_panel.clear()
        for text, wish, role in actions(details.agreement):
            if wish in ("party", "versions") or self.desk.may(Permission.EDIT):
                self.action_panel.add(push(text, partial(self.wants.emit, wish), role))


def step_detail(step: Step | None, agreement: Agreement) -> str:
    """When, how and by whom a step was taken, and what was noted."""
    if step is None:
        return ""
    parts = [day(step.on), words.how(step)]
    if step.state is AgreementState.RECEIVED and agreement.same_text:
        parts.append(tr("the same text as issued"))
    if step.state is AgreementState.IN_FORCE and agreement.ends_on:
        parts.append(tr("until {day}").format(day=day(agreement.ends_on)))
    return "\n".join([", ".join(part for part in parts if part), *([step.note] if step.note else [])])


def annex_pill(details: AgreementDetails, number: int) -> Pill:
    """In a word whether an annex is complete."""
    lacking: list[Gap] = [gap for gap in details.gaps if gap.annex == number]
    if lacking:
        first = sorted(lacking, key=lambda gap: not gap.blocks)[0]
        return Pill(annex_words.lack(first.lack, first.count), Tone.BAD if first.blocks else Tone.WARN)
    annexes = details.agreement.annexes
    subs = len(annexes.sub_processors)
    said = {
        1: tr("complete"),
        2: tr("%n measures", n=len(annexes.measures)),
        3: tr("%n named", n=subs) if subs else tr("none"),
        4: tr("%n hours", n=annexes.breach_hours),
    }
    return Pill(said[number], Tone.OK)


def coverage_line(details: AgreementDetails) -> str:
    """Whether all of article 28 is there."""
    lacking = missing(details.coverage)
    if not lacking:
        return tr("Article 28 GDPR: all {count} points are covered (paragraph 3, a to h)").format(count=len(Clause))
    return tr("Article 28 GDPR: not covered: {clauses}").format(clauses=", ".join(lacking))


def particulars(details: AgreementDetails) -> list[str]:
    """Party, part, version, dates to come, what happened to the data."""
    agreement = details.agreement
    lines = [
        f"{details.party.name} ({details.party.number})",
        words.direction(agreement.direction),
        tr("Version {version}").format(version=agreement.version),
    ]
    if agreement.review_on:
        lines.append(tr("Look at it again on {day}").format(day=day(agreement.review_on)))
    if agreement.reminded_on:
        lines.append(tr("Reminded on {day}").format(day=day(agreement.reminded_on)))
    if agreement.data_outcome:
        done_on = day(agreement.data_outcome_on)
        lines.append(f"{words.outcome(agreement.data_outcome)}, {done_on}")
    return lines


def actions(agreement: Agreement) -> list[Wish]:
    """What else can be done in this state."""
    found: list[Wish] = []
    own, state = agreement.origin is Origin.OWN, agreement.state
    if state is AgreementState.DRAFT:
        found += [(tr("Edit…"), "edit", ""), (tr("Throw away…"), "discard", "destructive")]
    if state is AgreementState.ISSUED:
        found.append((tr("Reminder…"), "remind", ""))
    if state is AgreementState.RECEIVED and own:
        found.append((tr("Undo the receipt…"), "undo", ""))
    if state is not AgreementState.DRAFT and own:
        found.append((tr("New version…"), "version", ""))
    if state in BINDING:
        found += [(tr("Review date…"), "review", ""), (tr("End…"), "end", "")]
    if state in (AgreementState.ISSUED, AgreementState.RECEIVED):
        found.append((tr("Withdraw…"), "withdraw", ""))
    return [*found, (tr("To the customer"), "party", "")]
