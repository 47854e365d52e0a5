"""Words of processor agreements: states, refusals, steps, clauses of article 28, lines of the to-do list."""

from __future__ import annotations

from avgdesk.domain.agreements import (
    AgreementFilter,
    AgreementState,
    CountersignedAs,
    DataOutcome,
    Direction,
    ReceivedAs,
    Step,
)
from avgdesk.domain.article28 import Clause, Coverage
from avgdesk.domain.signatures import SignatureFinding, Touched
from avgdesk.i18n import tr
from avgdesk.words.base import Pill, Subject, TodoWords, Tone, mark

STATES: dict[AgreementState, tuple[str, Tone]] = {
    AgreementState.DRAFT: (mark("draft"), Tone.NEUTRAL),
    AgreementState.ISSUED: (mark("waits for them"), Tone.WARN),
    AgreementState.RECEIVED: (mark("yours to sign"), Tone.WARN),
    AgreementState.COUNTERSIGNED: (mark("send copy"), Tone.INFO),
    AgreementState.RETURNED: (mark("copy returned"), Tone.INFO),
    AgreementState.IN_FORCE: (mark("in force"), Tone.OK),
    AgreementState.ENDED: (mark("terminated"), Tone.NEUTRAL),
    AgreementState.REPLACED: (mark("replaced"), Tone.NEUTRAL),
    AgreementState.WITHDRAWN: (mark("withdrawn"), Tone.NEUTRAL),
}
STEPS: dict[AgreementState, str] = {
    AgreementState.DRAFT: mark("Drawn up"),
    AgreementState.ISSUED: mark("Offered"),
    AgreementState.RECEIVED: mark("Received signed"),
    AgreementState.COUNTERSIGNED: mark("Countersigned"),
    AgreementState.RETURNED: mark("Copy returned"),
    AgreementState.IN_FORCE: mark("In force"),
    AgreementState.ENDED: mark("Ended"),
    AgreementState.REPLACED: mark("Replaced"),
    AgreementState.WITHDRAWN: mark("Withdrawn"),
}
DIRECTIONS: dict[Direction, str] = {
    Direction.PROCESSOR: mark("we are the processor"),
    Direction.CONTROLLER: mark("we are the controller"),
}
FILTERS: dict[AgreementFilter, str] = {
    AgreementFilter.RUNNING: mark("Running"),
    AgreementFilter.WAITING: mark("Waiting for a signature"),
    AgreementFilter.EXPIRING: mark("Ending or due for review"),
    AgreementFilter.IN_FORCE: mark("In force"),
    AgreementFilter.DRAFTS: mark("Drafts"),
    AgreementFilter.CLOSED: mark("Ended and replaced"),
    AgreementFilter.ALL: mark("All"),
}
OUTCOMES: dict[DataOutcome, str] = {
    DataOutcome.RETURNED: mark("The data were returned"),
    DataOutcome.ERASED: mark("The data were erased"),
    DataOutcome.RETURNED_AND_ERASED: mark("The data were returned and then erased"),
    DataOutcome.KEPT_BY_LAW: mark("The data must be kept by law"),
    DataOutcome.NONE_HELD: mark("There were no data"),
}
HOWS: dict[str, str] = {
    ReceivedAs.SIGNED_PDF: mark("signed PDF"),
    ReceivedAs.SCAN: mark("scan"),
    ReceivedAs.PAPER: mark("on paper, in the binder"),
    CountersignedAs.CERTIFICATE: mark("with a certificate"),
    CountersignedAs.DRAWN: mark("drawn on the screen"),
    "undone": mark("receipt undone"),
    "post": mark("by post"),
    "email": mark("by e-mail"),
    "hand": mark("handed over"),
    **{str(code): words for code, words in OUTCOMES.items()},
}
CLAUSES: dict[Clause, str] = {
    Clause.SUB_PROCESSORS_CONSENT: mark("No other processor without the controller's consent"),
    Clause.SUBJECT: mark("Subject, duration, nature, purpose, kinds of data and of people"),
    Clause.INSTRUCTIONS: mark("Only on documented instructions, transfers included"),
    Clause.SECRECY: mark("Secrecy of everybody with access"),
    Clause.SECURITY: mark("Security (article 32)"),
    Clause.SUB_PROCESSORS: mark("Conditions for sub-processors"),
    Clause.RIGHTS: mark("Help with requests of data subjects"),
    Clause.ASSISTANCE: mark("Help with security, breaches and impact assessments"),
    Clause.AT_END: mark("Erasing or returning at the end"),
    Clause.AUDITS: mark("Information and audits"),
    Clause.SUB_PROCESSORS_DUTIES: mark("The same duties for sub-processors, and liability for them"),
    Clause.IN_WRITING: mark("In writing or electronic form"),
}
COVERAGE: dict[Coverage, tuple[str, Tone]] = {
    Coverage.COVERED: (mark("covered"), Tone.OK),
    Coverage.CONFIRMED: (mark("read and found"), Tone.OK),
    Coverage.LIKELY: (mark("probably; read it"), Tone.WARN),
    Coverage.MISSING: (mark("not found"), Tone.BAD),
}

_ISSUE_ADVICE = mark("Fill it in in annex {annex}, then issue it again.")
ERRORS = {
    "agreement_not_found": (
        mark("There is no agreement {number}."),
        mark("Check the number in the list of agreements."),
    ),
    "agreement_file_missing": (mark("There is no file with this agreement."), mark("It is on paper, in the binder.")),
    "agreement_step": (
        mark("Agreement {number} has gone too far for that, or not far enough."),
        mark("Its timeline says what comes next."),
    ),
    "agreement_day": (
        mark("{day} can't be right here: the first possible day is {earliest}, the last {latest}."),
        mark("Correct the date."),
    ),
    "agreement_not_draft": (
        mark("Agreement {number} was issued and can't be changed any more."),
        mark("Make a new version of it."),
    ),
    "agreement_draft_exists": (
        mark("There is a draft of a new version of {number} already."),
        mark("Go on with that."),
    ),
    "agreement_of_other_party": (
        mark("Agreement {number} is a text of the other party."),
        mark("Ask them for a new version and register that."),
    ),
    "agreement_closed": (mark("Agreement {number} is over."), ""),
    "agreement_not_waiting": (mark("Agreement {number} does not wait for the other party."), ""),
    "agreement_runs": (mark("There is an agreement already: {number}."), mark("Make a new version of that one.")),
    "agreement_ends_in_past": (mark("The last day, {value}, has passed."), mark("Choose a later day, or none.")),
    "agreement_lacks_service": (mark("The service is not named."), _ISSUE_ADVICE),
    "agreement_lacks_purposes": (mark("The purpose is not named."), _ISSUE_ADVICE),
    "agreement_lacks_nature": (mark("Nothing is ticked for what is done with the data."), _ISSUE_ADVICE),
    "agreement_lacks_data": (mark("No kinds of data are ticked."), _ISSUE_ADVICE),
    "agreement_lacks_people": (mark("Nobody is ticked as the people concerned."), _ISSUE_ADVICE),
    "agreement_lacks_measures": (mark("No security measures are ticked."), _ISSUE_ADVICE),
    "agreement_lacks_safeguard": (
        mark("A sub-processor outside the EU has no safeguard for the transfer."),
        _ISSUE_ADVICE,
    ),
    "agreement_lacks_breach_hours": (mark("The term for reporting a breach must be 1 to 72 hours."), _ISSUE_ADVICE),
    "agreement_clauses_missing": (
        mark("The text does not cover all of article 28: {clauses}."),
        mark("Complete the text, or confirm in the check that you found these points in it."),
    ),
    "agreement_other": (
        mark("This file is another agreement: {found}, not {number}."),
        mark("Choose the right file, or register it with {found}."),
    ),
    "agreement_text_differs": (
        mark("The text was changed. Page {page} says “{received}” where {number} says “{issued}”."),
        mark("Do not sign it. Send the issued text again, or make a new version with what you agree to."),
    ),
    "agreement_signature_broken": (
        mark("The file was changed after it was signed; the signature ({signer}) no longer counts."),
        mark("Ask for the signed file again."),
    ),
    "agreement_wrong_field": (
        mark("The file is signed only in your own field, not in that of the other party."),
        mark("Ask the other party to sign in its own field."),
    ),
    "agreement_not_signed": (
        mark("Nobody signed this file."),
        mark("Is the signature on paper? Then register a scan, or that the paper is in the binder."),
    ),
    "certificate_password": (mark("This is not the password of the certificate file."), mark("Type it again.")),
    "certificate_file": (
        mark("This file holds no certificate with a key."),
        mark("Choose a file that ends in .p12 or .pfx, as the issuer gave it."),
    ),
    "certificate_expired": (mark("This certificate ended on {day}."), mark("Ask the issuer for a new one.")),
    "certificate_file_unreadable": (
        mark("This file holds no certificate."),
        mark("Choose a file that ends in .pem, .crt or .cer."),
    ),
    "template_not_found": (mark("This template is not there any more."), mark("Choose another.")),
    "template_built_in": (mark("The program's own text can't be changed."), mark("Make a copy and change that.")),
    "template_name": (mark("The template needs a name of at most {longest} characters."), mark("Give it a name.")),
    "template_name_taken": (mark("There is a template “{value}” already."), mark("Give it another name.")),
    "template_empty": (mark("The template is empty."), mark("Write or load a text.")),
    "template_file_kind": (
        mark("This is no text file."),
        mark("Save the text as plain text (.txt or .md) first, then load that."),
    ),
    "unknown_placeholder": (
        mark("Line {line}: {{{{{placeholder}}}}} is unknown."),
        mark("Choose one from the list of placeholders."),
    ),
    "loose_braces": (
        mark("Line {line}: {placeholder} belongs to nothing."),
        mark("A placeholder looks like {{{{number}}}}, without spaces in its name."),
    ),
    "characters_not_printable": (
        mark("These characters can't be printed: {characters}"),
        mark("Write them otherwise, in letters that are on the keyboard."),
    ),
    "file_kind": (mark("This kind of file can't be used."), mark("Choose a PDF, JPEG or PNG.")),
    "pdf_unreadable": (mark("The PDF is damaged and can't be read."), mark("Ask for the file again.")),
    "pdf_locked": (mark("The PDF is locked with a password."), mark("Ask for a file without password.")),
    "picture_unreadable": (mark("The picture is damaged and can't be read."), mark("Scan it again.")),
}
ACTIONS = {
    "agreement.drafted": mark("Agreement drawn up"),
    "agreement.changed": mark("Draft of an agreement changed"),
    "agreement.draft_removed": mark("Draft of an agreement thrown away"),
    "agreement.issued": mark("Agreement issued"),
    "agreement.issued_in_bulk": mark("Agreements issued in bulk"),
    "agreement.received": mark("Agreement received signed"),
    "agreement.receipt_undone": mark("Receipt of an agreement undone"),
    "agreement.countersigned": mark("Agreement countersigned"),
    "agreement.copy_returned": mark("Copy of an agreement returned"),
    "agreement.in_force": mark("Agreement put in force"),
    "agreement.ended": mark("Agreement ended"),
    "agreement.withdrawn": mark("Agreement withdrawn"),
    "agreement.new_version": mark("New version of an agreement begun"),
    "agreement.review_set": mark("Review date of an agreement set"),
    "agreement.registered": mark("Agreement of another party registered"),
    "agreement.need_set": mark("Need of an agreement set"),
    "agreement.standard_saved": mark("Standard annexes saved"),
    "agreement.template_saved": mark("Template of an agreement saved"),
    "agreement.template_removed": mark("Template of an agreement removed"),
    "agreement.exported": mark("Agreement saved outside the administration"),
    "agreement.printed": mark("Agreement printed"),
    "agreement.reminded": mark("Reminder of an agreement made"),
    "agreement.issuer_trusted": mark("Issuer of certificates trusted"),
    "agreement.issuer_distrusted": mark("Issuer of certificates no longer trusted"),
}
FACTS = {
    "direction": mark("our part"),
    "version": mark("version"),
    "sha256": mark("fingerprint of the file"),
    "received_as": mark("received as"),
    "same_text": mark("the issued text"),
    "countersigned_as": mark("countersigned"),
    "outcome": mark("what happened to the data"),
    "done_on": mark("done on"),
    "on": mark("On"),
    "left_out": mark("left out"),
    "needed": mark("needed"),
    "media_type": mark("kind of file"),
}
TODOS = {
    "agreements_to_countersign": TodoWords(
        mark("%n agreements came back signed"), mark("Countersign them and return the copy."), mark("Countersign")
    ),
    "agreements_overdue": TodoWords(
        mark("%n agreements have not come back"), mark("Sent more than two weeks ago."), mark("Remind")
    ),
    "agreements_to_return": TodoWords(
        mark("%n copies of agreements to be returned"), mark("The other party has a right to its copy."), mark("View")
    ),
    "agreements_expiring": TodoWords(
        mark("%n agreements end or are due for review"), mark("Within three months."), mark("View")
    ),
    "agreements_missing": TodoWords(
        mark("%n business relations without agreement"),
        mark("Make one, or say that none is needed."),
        mark("View"),
    ),
}

WORDS = Subject(
    errors=ERRORS,
    actions=ACTIONS,
    facts=FACTS,
    states={f"agreement_{state}": words for state, words in STATES.items()},
    todos=TODOS,
)


def pill(state: AgreementState) -> Pill:
    """The state's word on its colour."""
    words, tone = STATES[state]
    return Pill(tr(words), tone)


def coverage_pill(coverage: Coverage) -> Pill:
    words, tone = COVERAGE[coverage]
    return Pill(tr(words), tone)


def step(code: AgreementState) -> str:
    """A step of the timeline."""
    return tr(STEPS[code])


def how(line: Step) -> str:
    """How a step was taken, "" when there is nothing to tell."""
    return tr(HOWS[line.how]) if line.how in HOWS else ""


def signature(found: SignatureFinding) -> str:
    """Plainly what a signature is worth."""
    who = found.signer or tr("somebody unknown")
    if not found.intact:
        return tr("Signature of {who}: the file was changed afterwards, it does not count.").format(who=who)
    if found.touched is Touched.OTHER:
        return tr("Signature of {who}: intact, but something was added that it does not allow.").format(who=who)
    if found.trusted:
        return tr("Signature of {who}: intact, issuer trusted ({issuer}).").format(who=who, issuer=found.issuer)
    if found.self_made:
        return tr("Signature of {who}: intact; nobody vouches for the name, the certificate is home-made.").format(
            who=who
        )
    unknown = tr("Signature of {who}: intact; the issuer ({issuer}) is not one that you trust.")
    return unknown.format(who=who, issuer=found.issuer)


def direction(code: Direction) -> str:
    """What the shop is in an agreement."""
    return tr(DIRECTIONS[code])


def outcome(code: DataOutcome) -> str:
    """What happened to the data, as a sentence."""
    return tr(OUTCOMES[code])


def filters() -> list[tuple[AgreementFilter, str]]:
    """The filters of the page, in order."""
    return [(wanted, tr(words)) for wanted, words in FILTERS.items()]


def clause(code: Clause) -> str:
    """What a clause of article 28 asks, with its number."""
    return f"{code}  {tr(CLAUSES[code])}"
