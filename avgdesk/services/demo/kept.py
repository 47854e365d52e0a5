"""Dated records of the demo: one or more of each category, ended and running."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.records import DatedRecord
from avgdesk.services import records
from avgdesk.services.demo.story import Event, who

UNSET = UUID(int=0)
C = CategoryCode
# category, what it is, days between its beginning and the day on which it is entered (None: not begun), note, customer
KEPT: tuple[tuple[CategoryCode, str, int | None, str, str], ...] = (
    (C.APPLICANT, "Bas Veenstra, verkoop", 20, "Afgewezen per e-mail.", ""),
    (C.APPLICANT, "Roos van Dam, techniek", -70, "Afgewezen na het tweede gesprek.", ""),
    (C.APPLICANT_CONSENT, "Ilse Groot, techniek", 200, "Mag een jaar bewaard blijven.", ""),
    (C.INCIDENT, "Server Molenwijk onbereikbaar", 380, "", "10026"),
    (C.INCIDENT, "Mailbox vol", None, "Contract loopt nog.", "10025"),
    (C.DEVICE, "Laptop DR-0412", 210, "", "10011"),
    (C.DEVICE, "Kassa DR-0398", 30, "", "10025"),
    (C.REMOTE_CONTROL_LOG, "Overname van een werkplek", 10, "", "10030"),
    (C.REMOTE_CONTROL_LOG, "Overname van een server", -60, "", "10026"),
    (C.CONNECTION_LOG, "Verbindingen van vorig jaar", 420, "", ""),
    (C.SUBSCRIPTION, "Webhosting", None, "", "10032"),
    (C.SUBSCRIPTION, "Back-up in het rek", 150, "Opgezegd.", "10031"),
    (C.CONTACT_PERSON, "Wim Jonker, was inkoper", 3, "", "10028"),
    (C.NEWSLETTER, "lezer@example.nl", 5, "Afgemeld via de link.", ""),
    (C.WARRANTY, "Laptop 15 inch, twee jaar", -300, "", "10012"),
    (C.SERVICE_CONTRACT, "Onderhoud 2014-2019", 365 * 6, "", "10033"),
)


ROUND, ROUND_LABEL = 12, "Onderhoudsronde"  # of one month, so that a number remains when they are erased


def events() -> list[Event]:
    """All entered on one afternoon, two weeks after the books came in."""
    return [*(Event(76, 14, partial(_keep, *each)) for each in KEPT), Event(76, 15, _maintain)]


def _maintain(ctx: Context) -> None:
    """The log of a round along the work places of customers, half a year ago: its term ended long since."""
    month = ctx.today() - timedelta(days=100)
    for place in range(1, ROUND + 1):
        label = f"{ROUND_LABEL}, werkplek {place}"
        records.create(ctx, DatedRecord(UNSET, "", C.REMOTE_CONTROL_LOG, label, month.replace(day=place)))


def _keep(category: CategoryCode, label: str, ago: int | None, note: str, number: str, ctx: Context) -> None:
    trigger_on = None if ago is None else ctx.today() - timedelta(days=ago)
    party = who(ctx, number).uid if number else None
    records.create(ctx, DatedRecord(UNSET, "", category, label, trigger_on, note, party))
