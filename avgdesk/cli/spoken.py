"""Values in lines for people: codes as words, days as they are written. JSON keeps codes and ISO dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any

from avgdesk import words
from avgdesk.cli.printing import Worded
from avgdesk.context import UserRole
from avgdesk.domain.agreements import AgreementState, Direction
from avgdesk.domain.appointments import AppointmentState
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.categories import AtEnd, LegalBasis, Trigger
from avgdesk.domain.deadlines import ShiftCode
from avgdesk.domain.erasure import Ground, Scope
from avgdesk.domain.holidays import HolidayName
from avgdesk.domain.parties import PartyKind
from avgdesk.domain.requests import Decision, RequestKind, RequestState
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.words import agreements, categories, dossier, mark, requests
from avgdesk.words.erasure import ground_text, scope_text

SHIFTS = {
    ShiftCode.SATURDAY: mark("a Saturday"),
    ShiftCode.SUNDAY: mark("a Sunday"),
    ShiftCode.HOLIDAY: mark("a holiday"),
}
WORDS: dict[type[Enum], Callable[[Any], str]] = {
    AgreementState: lambda state: agreements.pill(state).text,
    AppointmentState: lambda state: requests.appointment_pill(state).text,
    AtEnd: categories.at_end,
    BlockerCode: lambda code: words.blocker(f"short_{code}"),
    Decision: dossier.decision,
    Direction: agreements.direction,
    Ground: ground_text,
    HolidayName: requests.holiday,
    LegalBasis: categories.basis,
    PartyKind: words.state,
    PartyState: words.state,
    RequestKind: requests.kind,
    RequestState: lambda state: words.state(f"request_{state}"),
    Scope: scope_text,
    ShiftCode: lambda code: tr(SHIFTS[code]),
    Trigger: categories.trigger,
    UserRole: words.state,
}


def spoken(value: Enum | date | Worded) -> str:
    """An enum without words of its own stays its code."""
    if isinstance(value, Worded):
        return value.said
    if isinstance(value, datetime):
        return words.moment(value)
    if isinstance(value, date):
        return words.day(value)
    return WORDS.get(type(value), lambda code: str(code.value))(value)
