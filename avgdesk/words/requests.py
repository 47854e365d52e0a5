"""Words of requests and appointments: refusals, states, lines of the to-do list, actions of the audit trail."""

from __future__ import annotations

from avgdesk.domain.appointments import AppointmentState
from avgdesk.domain.deadlines import Due, ShiftReason
from avgdesk.domain.holidays import HolidayName
from avgdesk.domain.requests import Request, RequestKind
from avgdesk.i18n import tr
from avgdesk.words.base import Pill, Subject, TodoWords, Tone, fill, mark

KINDS: dict[RequestKind, str] = {
    RequestKind.ACCESS: mark("inspection of data"),
    RequestKind.RECTIFICATION: mark("correction"),
    RequestKind.ERASURE: mark("erasure of data"),
    RequestKind.RESTRICTION: mark("restriction"),
    RequestKind.PORTABILITY: mark("taking data along"),
    RequestKind.OBJECTION: mark("objection"),
    RequestKind.WITHDRAWAL: mark("withdrawal of consent"),
    RequestKind.DEATH: mark("instructions for after death"),
    RequestKind.DOMAIN_SHIELDING: mark("shielding a domain name"),
}

HOLIDAYS: dict[str, str] = {
    HolidayName.NEW_YEARS_DAY: mark("New Year's Day"),
    HolidayName.GOOD_FRIDAY: mark("Good Friday"),
    HolidayName.EASTER_SUNDAY: mark("Easter Sunday"),
    HolidayName.EASTER_MONDAY: mark("Easter Monday"),
    HolidayName.KINGS_DAY: mark("King's Day"),
    HolidayName.LIBERATION_DAY: mark("Liberation Day"),
    HolidayName.ASCENSION_DAY: mark("Ascension Day"),
    HolidayName.WHIT_SUNDAY: mark("Whit Sunday"),
    HolidayName.WHIT_MONDAY: mark("Whit Monday"),
    HolidayName.CHRISTMAS_DAY: mark("Christmas Day"),
    HolidayName.SECOND_CHRISTMAS_DAY: mark("Second Christmas Day"),
}

_TODO = {
    RequestKind.ACCESS: mark("{name} asks to see what you keep"),
    RequestKind.RECTIFICATION: mark("{name} asks for a correction"),
    RequestKind.ERASURE: mark("{name} asks to have data erased"),
    RequestKind.RESTRICTION: mark("{name} asks to have data restricted"),
    RequestKind.PORTABILITY: mark("{name} asks for data to take along"),
    RequestKind.OBJECTION: mark("{name} objects"),
    RequestKind.WITHDRAWAL: mark("{name} withdraws a consent"),
    RequestKind.DEATH: mark("{name} gives instructions for after death"),
    RequestKind.DOMAIN_SHIELDING: mark("{name} asks to shield a domain name"),
}

_BSN_ADVICE = mark("Leave the number out: a BSN may not be kept.")
_FREE_ADVICE = mark("Choose one of the free times. Nothing was booked.")

ERRORS = {
    "request_not_found": (mark("There is no request {number}."), mark("Check the number in the list of requests.")),
    "appointment_not_found": (
        mark("There is no appointment {number}."),
        mark("Check the number in the list of appointments."),
    ),
    "reason_needed": (mark("A reason is missing."), mark("Write in a few words why; it is kept and told.")),
    "ground_needed": (
        mark("A refusal needs a ground."),
        mark("Write why you refuse it, wholly or partly; the person has a right to know."),
    ),
    "before_receipt": (
        mark("This day lies before the day on which the request came in ({received})."),
        mark("Correct the day."),
    ),
    "receipt_in_future": (
        mark("The request can't have come in on {received}: that day is still to come."),
        mark("Write the day on which the request was received."),
    ),
    "day_to_come": (mark("{day} is still to come."), mark("Write the day on which it was done, today at the latest.")),
    "request_closed": (mark("Request {number} is closed and can't be changed."), mark("Log a new request if needed.")),
    "request_open": (mark("Request {number} is still open."), mark("Close it first.")),
    "request_of_party": (
        mark("Request {number} belongs to a customer."),
        mark("It is made anonymous when that customer is erased."),
    ),
    "already_extended": (mark("Request {number} was extended already, on {told_on}."), mark("It can be done once.")),
    "extension_too_late": (
        mark("Request {number} can't be extended any more: the last day to tell it was {last_day}."),
        mark("Answer it as soon as you can."),
    ),
    "decision_needed": (mark("Nothing was decided yet on request {number}."), mark("Take the decision first.")),
    "objection_absolute": (
        mark("An objection to marketing can't be refused."),
        mark("It is granted as it is: marketing has been stopped."),
    ),
    "document_kind_needed": (mark("The kind of document is missing."), mark("Choose what was shown.")),
    "bsn_in_text": (mark("There is a number in this text that may be a BSN."), _BSN_ADVICE),
    "document_number_in_text": (
        mark("There is something in this note that looks like the number of a document."),
        mark("Leave it out: which kind of document was shown is enough."),
    ),
    "not_in_administration": (
        mark("The person of request {number} is not in the administration."),
        mark("There is nothing to change; answer that nothing is kept."),
    ),
    "other_person": (mark("This is another person than the one of request {number}."), ""),
    "nothing_erased": (mark("Nothing was erased."), mark("The reasons stand in the preview of the erasure.")),
    "text_missing": (mark("The text is missing."), mark("Write down what was asked.")),
    "recipient_missing": (mark("No recipient is named."), mark("Write who was told, one on each line.")),
    "no_such_text": (mark("This text is not in the dossier any more."), mark("Make the dossier anew.")),
    "appointment_length": (
        mark("An appointment lasts at least a minute and at most {longest} minutes."),
        mark("Correct the length."),
    ),
    "no_such_time": (
        mark("This time does not exist: the clock goes forward that night."),
        mark("Choose another time."),
    ),
    "in_past": (mark("{start} is in the past."), _FREE_ADVICE),
    "closed_day": (mark("The counter is closed on that day ({start})."), _FREE_ADVICE),
    "outside_hours": (mark("The counter is not open then ({start})."), _FREE_ADVICE),
    "slot_taken": (mark("There is another appointment at that time ({start})."), _FREE_ADVICE),
    "slot_length": (mark("A slot lasts 5 up to 240 minutes."), mark("Correct the length.")),
    "opening_hours": (
        mark("The opening hours of one of the days do not run on: an end before its start, or two that overlap."),
        mark("Correct the times."),
    ),
    "appointment_state": (
        mark("Appointment {number} has gone too far for that, or not far enough."),
        mark("The state of the appointment says what can be done now."),
    ),
    "not_begun": (
        mark("Appointment {number} has not begun yet; it starts at {start}."),
        mark("Wait until then, or cancel it."),
    ),
    "identity_first": (
        mark("Identity was not established yet for appointment {number}."),
        mark("Look at a document first; without it nothing is shown."),
    ),
    "receipt_first": (
        mark("There is no receipt yet for appointment {number}."),
        mark("Make the receipt first."),
    ),
    "drawing_empty": (mark("Nothing was drawn."), mark("Draw the signature in the box.")),
}

_ACTIONS = {
    "request.registered": mark("request logged"),
    "request.changed": mark("request corrected"),
    "request.extended": mark("request extended"),
    "request.identity_established": mark("identity established"),
    "request.identity_doubted": mark("identity not established"),
    "request.marked": mark("request marked as repeated or excessive"),
    "request.decided": mark("request decided"),
    "request.closed": mark("request closed"),
    "request.anonymised": mark("request made anonymous"),
    "request.erased": mark("erased because of a request"),
    "request.partly_erased": mark("partly erased because of a request"),
    "request.rectified": mark("corrected because of a request"),
    "request.restricted": mark("restricted because of a request"),
    "request.released": mark("restriction lifted"),
    "request.marketing_stopped": mark("marketing stopped"),
    "request.exported": mark("data handed over to take along"),
    "request.instructions_kept": mark("instructions for after death kept"),
    "request.recipients_told": mark("recipients told"),
    "request.dossier_made": mark("access dossier made"),
    "request.inspected": mark("data inspected at the counter"),
    "request.nothing_found": mark("nothing found"),
    "instruction.removed": mark("instruction for after death removed"),
    "print.request_letter": mark("letter about a request made"),
    "dossier.shown": mark("access dossier looked at"),
    "print.dossier": mark("access dossier made as PDF"),
    "print.appointment": mark("confirmation of an appointment made"),
    "print.receipt": mark("receipt of an inspection made"),
    "export.dossier": mark("access dossier saved as a file"),
    "export.portable": mark("data to take along saved as a file"),
    "export.appointment": mark("appointment saved for a calendar"),
    "inspection.shown": mark("data shown at the counter"),
    "appointment.booked": mark("appointment made"),
    "appointment.changed": mark("note of an appointment changed"),
    "appointment.confirmed": mark("appointment confirmed"),
    "appointment.moved": mark("appointment moved"),
    "appointment.identity_checked": mark("identity checked at the counter"),
    "appointment.identity_refused": mark("document did not match, visit stopped"),
    "appointment.inspection_started": mark("inspection begun"),
    "appointment.inspected": mark("inspection ended"),
    "appointment.receipt_made": mark("receipt made"),
    "appointment.receipt_signed": mark("receipt signed"),
    "appointment.closed": mark("visit closed"),
    "appointment.no_show": mark("visitor did not come"),
    "appointment.cancelled": mark("appointment cancelled"),
    "settings.opening_hours": mark("opening hours changed"),
    "settings.holidays": mark("list of holidays changed"),
}

_STATES = {
    "request_open": (mark("open"), Tone.INFO),
    "request_extended": (mark("extended"), Tone.INFO),
    "request_decided": (mark("decided, not yet closed"), Tone.WARN),
    "request_closed": (mark("closed"), Tone.NEUTRAL),
    "appointment_planned": (mark("planned"), Tone.INFO),
    "appointment_confirmed": (mark("confirmed"), Tone.OK),
    "appointment_identity_checked": (mark("identity checked"), Tone.OK),
    "appointment_inspected": (mark("inspected"), Tone.OK),
    "appointment_closed": (mark("closed"), Tone.NEUTRAL),
    "appointment_no_show": (mark("did not come"), Tone.BAD),
    "appointment_cancelled": (mark("cancelled"), Tone.NEUTRAL),
    "appointment_identity_refused": (mark("stopped: no match"), Tone.BAD),
}

WORDS = Subject(
    errors=ERRORS,
    reasons={
        "saturday": mark("{day} is a Saturday"),
        "sunday": mark("{day} is a Sunday"),
        "holiday": mark("{day} is a holiday: {holiday}"),
    },
    actions=_ACTIONS,
    facts={
        "decision": mark("decision"),
        "last_day": mark("last day"),
        "late": mark("too late"),
        "walk_in": mark("without appointment"),
        "closed_days": mark("closed days"),
        "added": mark("added"),
        "removed": mark("removed"),
        "corrections": mark("corrections asked"),
        "letter": mark("letter"),
        "removed_texts": mark("stretches blacked out"),
    },
    states=_STATES,
    todos={
        **{
            f"request_{kind}": TodoWords(
                source, mark("Request {number}, answer at the latest on {due}"), mark("View request")
            )
            for kind, source in _TODO.items()
        },
        "requests_open": TodoWords(
            mark("%n other requests are open"), mark("The next one must be answered by {due}"), mark("View requests")
        ),
        "requests_to_forget": TodoWords(
            mark("%n closed requests still name people who are no customers"),
            mark("Closed more than {years} years ago; make them anonymous"),
            mark("View requests"),
        ),
        "appointment_today": TodoWords(
            mark("{name} comes today at {time}"), mark("Appointment {number}"), mark("View appointment")
        ),
        "appointment_tomorrow": TodoWords(
            mark("{name} comes tomorrow at {time}"), mark("Appointment {number}"), mark("View appointment")
        ),
        "appointment_to_close": TodoWords(
            mark("How did the visit of {name} end?"),
            mark("Appointment {number} of {due} is still open"),
            mark("Finish"),
        ),
    },
)


def days_left_pill(request: Request, days: int) -> Pill:
    """How long there is still: "3 days left", "today", "2 days late"; of a closed request its state."""
    if not request.open:
        return Pill(tr("closed"), Tone.NEUTRAL)
    if days < 0:
        return Pill(tr("%n days late", n=-days), Tone.BAD)
    if days == 0:
        return Pill(tr("today the last day"), Tone.BAD)
    return Pill(tr("%n days left", n=days), Tone.WARN if days <= 7 else Tone.INFO)


def kind(code: RequestKind, language: str | None = None) -> str:
    """What is asked, within a sentence or a list."""
    return tr(KINDS[code], language=language)


def appointment_pill(state: AppointmentState) -> Pill:
    source, tone = _STATES[f"appointment_{state}"]
    return Pill(tr(source), tone)


def holiday(name: str) -> str:
    """A holiday's name: one of the law, or what the owner called it."""
    source = HOLIDAYS.get(name)
    return tr(source) if source else name


def shift(due: Due) -> str:
    """Why the last day is later than a month: "28-02-2026 is a Saturday; …"; "" when nothing was shifted."""
    return "; ".join(_shift(reason) for reason in due.shifted_by)


def _shift(reason: ShiftReason) -> str:
    facts = {"day": reason.day, "holiday": holiday(reason.holiday)}
    return fill(WORDS.reasons[reason.code], facts)
