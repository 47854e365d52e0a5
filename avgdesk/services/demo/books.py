"""The invented customers, suppliers and invoices of `resources/demo/customers.toml` as records."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from avgdesk import assets
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.parties import Address, Party, PartyKind, PartyRole

UNSET = UUID(int=0)
SOURCE = "demo"
DUE_DAYS = 14
SEED = 20261124
AS_WRITTEN = ("number", "organisation", "contact_person", "coc_number", "continuing", "newsletter", "notes")
Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Somebody:
    """A party, and what its invoices are made from."""

    party: Party
    entry: Table


@dataclass(frozen=True, slots=True)
class Goods:
    cents: int
    description: str


@dataclass(frozen=True, slots=True)
class Bill:
    """Issued `ago` years back; `paid_after` days, None when nothing came; `part` when not everything came."""

    ago: int
    month: int
    day: int
    cents: int
    paid_after: int | None = None
    part: int = 0
    assumed: bool = False
    fiscal: str = "ordinary"
    currency: str = "EUR"


class DemoBooks:
    """Hands out the parties and, party by party, the invoices, which are numbered on per year.

    Years count back from `today`; `until` is the last day that the books know of.
    """

    def __init__(self, today: date, until: date) -> None:
        content = tomllib.loads(assets.resource("demo", "customers.toml").read_text("utf-8"))
        self._today, self._until = today, until
        self._goods = [Goods(**each) for each in content["goods"]]
        self._numbers: dict[int, int] = {}
        self.people = [Somebody(self._party(entry), entry) for entry in content["party"]]

    def invoices(self, somebody: Somebody, party: UUID) -> Iterator[Invoice]:
        """Those that the books know of, the oldest first."""
        bills = [*self._yearly(somebody.entry), *(Bill(**bill) for bill in somebody.entry.get("bills", ()))]
        for bill in sorted(bills, key=lambda each: (-each.ago, each.month, each.day)):
            issued = date(self._today.year - bill.ago, bill.month, bill.day)
            if issued <= self._until:
                yield self._invoice(party, bill, issued)

    def _party(self, entry: Table) -> Party:
        first, infix, last = entry.get("person", ("", "", ""))
        return Party(
            uid=UNSET,
            first_name=first,
            infix=infix,
            last_name=last,
            kind=PartyKind(entry.get("kind", PartyKind.PERSON)),
            role=PartyRole(entry.get("role", PartyRole.CUSTOMER)),
            address=Address(*entry["address"]),
            emails=tuple(entry.get("emails", ())),
            phones=tuple(entry.get("phones", ())),
            relation_began=self._day(entry, "began", 1, 15),
            relation_ended=self._day(entry, "ended", 6, 30),
            source=SOURCE,
            **{name: entry[name] for name in AS_WRITTEN if name in entry},
        )

    def _day(self, entry: Table, name: str, month: int, day: int) -> date | None:
        return date(self._today.year - entry[name], month, day) if name in entry else None

    def _yearly(self, entry: Table) -> Iterator[Bill]:
        """One or two paid ones in each year, the same every time."""
        if "yearly" not in entry:
            return
        first, last = entry["yearly"]
        dice = random.Random(f"{SEED} {entry['number']}")
        for ago in range(first, last - 1, -1):
            for _ in range(dice.randint(1, 2)):
                month, day, cents = dice.randint(1, 11), dice.randint(1, 28), dice.choice(self._goods).cents
                yield Bill(ago, month, day, cents, dice.randint(2, 24))

    def _invoice(self, party: UUID, bill: Bill, issued: date) -> Invoice:
        number = self._numbers[issued.year] = self._numbers.get(issued.year, 0) + 1
        paid_on, paid_cents = self._payment(bill, issued)
        fiscal = FiscalClass(bill.fiscal)
        return Invoice(
            uid=UNSET,
            party=party,
            number=f"{issued.year}-{number:04}",
            issued_on=issued,
            amount_cents=bill.cents,
            due_on=issued + timedelta(days=DUE_DAYS),
            paid_on=paid_on,
            paid_assumed=bill.assumed,
            paid_cents=paid_cents,
            currency=bill.currency,
            fiscal_class=fiscal,
            first_used_on=issued if fiscal is FiscalClass.REAL_ESTATE else None,
            description=next((each.description for each in self._goods if each.cents == bill.cents), ""),
            source=SOURCE,
        )

    def _payment(self, bill: Bill, issued: date) -> tuple[date | None, int]:
        """The day on which it was wholly paid, if it was, and the cents that came in."""
        if bill.paid_after is None or bill.part:
            return None, bill.part
        day = issued + timedelta(days=bill.paid_after)
        return (day, bill.cents) if day <= self._until else (None, 0)
