"""The audit trail's entries: who did what, when, where, to how many. Never a customer's name, never what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that an action concerned: its UUID and its visible number outlive the record itself."""

    kind: str  # "party", "invoice", "agreement", "request", "appointment", "record", "user", "rule"
    uid: UUID
    number: str = ""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action. `facts` is flat and free of personal data: counts, codes, formats, file kinds, dates."""

    serial: int
    at: datetime  # UTC
    local: str  # the same moment in local time with offset, ISO 8601, as it was shown that day
    user: UUID
    user_name: str
    host: str
    ip: str
    action: str  # dotted code: "customer.created", "import.finished", "export.customers", …
    count: int
    subjects: tuple[Subject, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    mac: str = ""


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    entries: int
    intact: bool
    head: str
    broken_at: int | None = None


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Days are local, both included. `number`: of a customer, also one who was erased. `kind`: the part of an action
    before its dot, or a whole action."""

    since: date | None = None
    until: date | None = None
    user: UUID | None = None
    subject: UUID | None = None
    number: str = ""
    kind: str = ""
