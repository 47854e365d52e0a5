"""Purposes in words, in the language of the paper that they stand in; and the set that a shop starts with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from avgdesk.domain.annexes import Safeguard
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.purposes import Abroad, Bilingual, Processor, Purpose, recipient_lines
from avgdesk.i18n import LANGUAGES, speaking, tr
from avgdesk.words import annexes, categories, countries
from avgdesk.words.base import Subject, Tone, mark

_STANDARD: tuple[tuple[str, LegalBasis, bool, dict[str, str]], ...] = (
    (
        "sales",
        LegalBasis.CONTRACT,
        True,
        {
            "activity": mark("Sales and customer administration"),
            "goal": mark("Making and carrying out the contract with you: ordering, delivering, invoicing, warranty"),
            "data": mark("Of customers: name, address, telephone number, e-mail address, orders and invoices"),
            "recipients": mark("Our bookkeeper\nWhoever delivers to you"),
            "origin": mark("From you"),
        },
    ),
    (
        "bookkeeping",
        LegalBasis.LEGAL_OBLIGATION,
        False,
        {
            "activity": mark("Bookkeeping"),
            "goal": mark("The administration that the tax office asks for"),
            "law": mark("AWR art. 52"),
            "data": mark("Of customers and suppliers: name, address, invoices and payments"),
            "recipients": mark("Our bookkeeper\nThe tax office when it asks"),
            "origin": mark("From you and from our bookkeeping"),
        },
    ),
    (
        "requests",
        LegalBasis.LEGAL_OBLIGATION,
        False,
        {
            "activity": mark("Requests about personal data"),
            "goal": mark("Answering what you ask under the privacy law, and being able to show it"),
            "law": mark("GDPR art. 12 and 5(2)"),
            "data": mark("Of whoever asks: name, address, the request and our answer"),
            "retention": mark("As long as your other data"),
            "origin": mark("From you"),
        },
    ),
)


def standard() -> tuple[Purpose, ...]:
    """What any shop does with the data of its customers: to be made its own."""
    return tuple(_made(code, ground, processors, texts) for code, ground, processors, texts in _STANDARD)


def _made(code: str, ground: LegalBasis, processors: bool, texts: dict[str, str]) -> Purpose:
    bare = Purpose(code, Bilingual(), Bilingual(), ground, processors=processors)
    return replace(bare, **{name: _both(source) for name, source in texts.items()})  # type: ignore[arg-type]


def _both(source: str) -> Bilingual:
    return Bilingual(*(tr(source, language=language) for language in LANGUAGES))


def basis(purpose: Purpose, language: str) -> str:
    """The legal ground, and what it rests on."""
    with speaking(language):
        ground = categories.basis(purpose.basis)
    law = purpose.law.said(language)
    return ground[:1].upper() + ground[1:] + (f"; {law}" if law else "")


def recipients(purpose: Purpose, processors: Iterable[Processor], language: str) -> tuple[str, ...]:
    """Everybody who receives the data, each once; nobody: an empty tuple."""
    own = recipient_lines(purpose.recipients.said(language))
    named = (processor(one, language) for one in processors) if purpose.processors else ()
    return tuple(dict.fromkeys([*own, *named]))


def recipients_line(purpose: Purpose, processors: Iterable[Processor], language: str) -> str:
    """The same as one text."""
    return "; ".join(recipients(purpose, processors, language)) or tr("Nobody", language=language)


def processor(one: Processor, language: str) -> str:
    """A processor by name, and that it is one."""
    return tr("{name} (processor)", language=language).format(name=one.name)


def transfers(purpose: Purpose, processors: Iterable[Processor], language: str) -> str:
    """What leaves the European Economic Area, to where, and what makes that lawful (AVG art. 15(2))."""
    own = [_own_transfer(purpose, language)] if purpose.safeguard else []
    through = [_abroad(one, language) for one in abroad(purpose, processors)]
    return "\n".join([*own, *through]) or tr("No", language=language)


def abroad(purpose: Purpose, processors: Iterable[Processor]) -> tuple[Abroad, ...]:
    """Who receives data outside the EEA through the processors of this purpose."""
    return tuple(there for one in processors for there in one.leaves_eea) if purpose.processors else ()


def _own_transfer(purpose: Purpose, language: str) -> str:
    assert purpose.safeguard is not None
    return _with_safeguard(
        purpose.where.said(language), purpose.safeguard, purpose.safeguard_note.said(language), language
    )


def _abroad(one: Abroad, language: str) -> str:
    with speaking(language):
        there = f"{one.name}, {countries.name(one.country)}" if one.country else one.name
    return _with_safeguard(there, one.safeguard, one.note, language)


def _with_safeguard(there: str, safeguard: Safeguard | None, note: str, language: str) -> str:
    if safeguard is None:
        return there
    other = safeguard is Safeguard.OTHER and note
    return f"{there}: {note if other else annexes.safeguard(safeguard, language)}"


def retention(purpose: Purpose, language: str) -> str:
    """How long, or where that stands."""
    return purpose.retention.said(language) or tr("See below", language=language)


def lines(purpose: Purpose, processors: Sequence[Processor], language: str) -> Iterator[tuple[str, str]]:
    """Everything that is told of one purpose: labels and texts, without what is empty."""
    told = (
        (tr("Purpose", language=language), purpose.goal.said(language)),
        (tr("Legal basis", language=language), basis(purpose, language)),
        (tr("Whose data, and which", language=language), purpose.data.said(language)),
        (tr("Who receives them", language=language), recipients_line(purpose, processors, language)),
        (tr("Outside the EU and EEA", language=language), transfers(purpose, processors, language)),
        (tr("How long", language=language), retention(purpose, language)),
        (tr("Where they come from", language=language), purpose.origin.said(language)),
    )
    return ((label, text) for label, text in told if text)


WORDS = Subject(
    errors={
        "purpose_incomplete": (
            mark("Something is missing that the law wants told: {field_name}."),
            mark("Fill it in, in Dutch or in English."),
        ),
        "transfer_incomplete": (
            mark("What leaves the EU and EEA is not told in full: {field_name}."),
            mark("Write to whom and where it goes, and what makes that lawful."),
        ),
        "last_purpose": (
            mark("The last purpose can't go."),
            mark("Whoever keeps data must tell what for. Change it, or go back to the standard set."),
        ),
        "purpose_not_found": (mark("This purpose is not there any more."), mark("Look at the list again.")),
    },
    states={
        **{str(code): (source, Tone.NEUTRAL) for code, source in categories.BASES.items()},
        **{str(code): (annexes.SAFEGUARDS[code], Tone.NEUTRAL) for code in Safeguard if code is not Safeguard.OTHER},
    },
    actions={
        "purpose.added": mark("purpose added"),
        "purpose.changed": mark("purpose changed"),
        "purpose.removed": mark("purpose removed"),
        "purpose.standard_set": mark("purposes put back to the standard set"),
    },
    facts={
        "activity": mark("name"),
        "goal": mark("what for"),
        "basis": mark("legal basis"),
        "basis_before": mark("legal basis before"),
        "law": mark("the law or interest behind it"),
        "data": mark("whose data, and which"),
        "recipients": mark("recipients"),
        "processors": mark("processors under agreement"),
        "safeguard": mark("transfer outside the EU and EEA"),
        "safeguard_before": mark("transfer outside the EU and EEA before"),
        "where": mark("to whom and where"),
        "safeguard_note": mark("which other safeguard"),
        "retention": mark("how long"),
        "origin": mark("where the data come from"),
        "purpose": mark("purpose"),
        "purposes": mark("purposes"),
        "purposes_before": mark("purposes before"),
    },
)
