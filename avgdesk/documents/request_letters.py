"""Letters about requests and appointments: drafts from templates that a person may edit, then PDF.

A draft is plain text (`documents.plain_text`) with every value filled in: what a person sees is what is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from avgdesk import assets
from avgdesk.documents import letter
from avgdesk.documents.style import missing_characters
from avgdesk.domain.company import Company
from avgdesk.domain.requests import Effect, RequestKind
from avgdesk.domain.templates import PLACEHOLDER, check_placeholders
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr
from avgdesk.words.base import mark


class LetterKind(StrEnum):
    """Each has a template `resources/templates/letters/<language>/<kind>.md`; its first line is the subject."""

    ACKNOWLEDGEMENT = "acknowledgement"
    IDENTIFICATION = "identification"
    EXTENSION = "extension"
    ANSWER_DOSSIER = "answer_dossier"
    ANSWER = "answer"
    PARTIAL = "partial"
    REFUSAL = "refusal"
    ERASURE_DONE = "erasure_done"
    NOTHING_FOUND = "nothing_found"
    RECIPIENTS = "recipients"
    APPOINTMENT = "appointment"


TITLES: dict[LetterKind, str] = {
    LetterKind.ACKNOWLEDGEMENT: mark("Acknowledgement"),
    LetterKind.IDENTIFICATION: mark("Request to show identity"),
    LetterKind.EXTENSION: mark("Extension"),
    LetterKind.ANSWER_DOSSIER: mark("Answer with the dossier"),
    LetterKind.ANSWER: mark("Answer: done"),
    LetterKind.PARTIAL: mark("Answer: done in part"),
    LetterKind.REFUSAL: mark("Refusal"),
    LetterKind.ERASURE_DONE: mark("Erasure done"),
    LetterKind.NOTHING_FOUND: mark("Nothing found"),
    LetterKind.RECIPIENTS: mark("Notice to a recipient"),
    LetterKind.APPOINTMENT: mark("Confirmation of the appointment"),
}

ASKED: dict[RequestKind, str] = {
    RequestKind.ACCESS: mark("access to your data"),
    RequestKind.RECTIFICATION: mark("correction of your data"),
    RequestKind.ERASURE: mark("erasure of your data"),
    RequestKind.RESTRICTION: mark("restriction of the use of your data"),
    RequestKind.PORTABILITY: mark("your data in a file to take along"),
    RequestKind.OBJECTION: mark("an end to the use of your data"),
    RequestKind.WITHDRAWAL: mark("withdrawal of your consent"),
    RequestKind.DEATH: mark("recording of your wishes for after your death"),
    RequestKind.DOMAIN_SHIELDING: mark("shielding of your domain registration"),
}
MARKETING = mark("an end to advertising")

# the same to somebody else who has the data (art. 19): they are not that reader's own
ASKED_OF_OTHERS: dict[RequestKind, str] = {
    RequestKind.RECTIFICATION: mark("correction of those data"),
    RequestKind.ERASURE: mark("erasure of those data"),
    RequestKind.RESTRICTION: mark("restriction of the use of those data"),
}
DONE_FOR_OTHERS: dict[Effect, str] = {
    Effect.ERASED: mark("We erased them."),
    Effect.PARTLY_ERASED: mark("We erased what we did not have to keep. The rest is only kept and no longer used."),
    Effect.RECTIFIED: mark("We corrected them."),
    Effect.RESTRICTED: mark("From now on we only keep them, and use them for nothing else."),
}

DONE: dict[Effect, str] = {
    Effect.ERASED: mark("Your data were erased."),
    Effect.PARTLY_ERASED: mark("What we did not have to keep was erased. The rest is only kept and no longer used."),
    Effect.RECTIFIED: mark("Your data were corrected."),
    Effect.RESTRICTED: mark("From now on your data are only kept; we use them for nothing else without asking you."),
    Effect.RELEASED: mark("The restriction has ended."),
    Effect.MARKETING_STOPPED: mark("You get no more newsletters or advertising from us."),
    Effect.EXPORTED: mark("You receive your data as a file that a computer can read."),
    Effect.INSTRUCTIONS_KEPT: mark("Your wishes were recorded and are kept with your data."),
    Effect.RECIPIENTS_TOLD: mark("Whoever received your data from us earlier was told."),
    Effect.DOSSIER_MADE: mark("You receive an overview of everything that we keep about you."),
    Effect.INSPECTED: mark("You inspected your data at our counter."),
    Effect.NOTHING_FOUND: mark("We found nothing about you."),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it can still be edited. `addressee` are the lines of the window; `body` is plain text.

    `braces`: what looks like a placeholder and stood in a value, in a name for instance: it is printed as it is.
    """

    kind: LetterKind
    language: str
    addressee: tuple[str, ...]
    subject: str
    body: str
    reference: str = ""
    braces: frozenset[str] = frozenset()


def fill(
    kind: LetterKind, language: str, addressee: tuple[str, ...], values: Mapping[str, str], reference: str
) -> Draft:
    """The template with its values. Raises InvalidInput when the template names one that is not there."""
    source = assets.resource("templates", "letters", language, f"{kind}.md").read_text("utf-8")
    check_placeholders(source, set(values))
    first, _, rest = source.partition("\n")
    subject = PLACEHOLDER.sub(lambda found: values[found.group(1)], first.removeprefix("# "))
    body = PLACEHOLDER.sub(lambda found: values[found.group(1)], rest).strip() + "\n"
    braces = frozenset(found.group(0) for value in values.values() for found in PLACEHOLDER.finditer(value))
    return Draft(kind, language, addressee, subject.strip(), body, reference, braces)


def render(draft: Draft, sender: Company, dated: date) -> bytes:
    """The letter as PDF. InvalidInput for a placeholder that somebody typed."""
    for found in PLACEHOLDER.finditer(draft.body):
        if found.group(0) not in draft.braces:
            line = draft.body.count("\n", 0, found.start()) + 1
            raise InvalidInput("unknown_placeholder", placeholder=found.group(1), line=line)
    record = letter.Letter(
        sender, draft.addressee, dated, draft.subject, draft.body, reference=draft.reference, plain=True
    )
    return letter.render(record, draft.language)


def missing(draft: Draft) -> tuple[str, ...]:
    """Characters that can't be printed, each once."""
    return missing_characters(draft.subject, draft.body, *draft.addressee)


def asked(kind: RequestKind, marketing: bool, language: str) -> str:
    """What was asked, as a noun: "your request for …"."""
    return tr(MARKETING if marketing else ASKED[kind], language=language)


def told_to_recipients(kind: RequestKind, effects: tuple[Effect, ...], language: str) -> dict[str, str]:
    """What was asked and done, in the words for somebody who received the data earlier."""
    asked_for = ASKED_OF_OTHERS.get(kind, ASKED[kind])
    sentences = (tr(DONE_FOR_OTHERS[effect], language=language) for effect in effects if effect in DONE_FOR_OTHERS)
    return {"asked": tr(asked_for, language=language), "done": " ".join(dict.fromkeys(sentences)) or "…"}


def done(effects: tuple[Effect, ...], language: str) -> str:
    """What was done, a sentence for each effect."""
    return " ".join(tr(DONE[effect], language=language) for effect in dict.fromkeys(effects))
