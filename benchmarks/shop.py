"""A large invented shop: 100,000 customers with 1,000,000 invoices unless the environment says otherwise.

Made once per size in `build/benchmark/` by bulk SQL over the store's own column functions, and copied for whoever
changes it.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.company import Company
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.parties import Address, Party, PartyKind
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.services import administration, policy
from avgdesk.store import derived, invoices, parties, search

PASSWORD = "benchmark-only-fiets-lamp"
CUSTOMERS = int(os.environ.get("AVGDESK_BENCHMARK_CUSTOMERS", "100000"))
INVOICES = int(os.environ.get("AVGDESK_BENCHMARK_INVOICES", "1000000"))
PLACE = Path(__file__).resolve().parent.parent / "build" / "benchmark"
BATCH = 5_000
SEED = 20261124
Ages = tuple[int, int]  # days ago: the newest and the oldest invoice
LAST_TWELVE_YEARS: Ages = (1, 12 * 365)
LONG_AGO: Ages = (10 * 365, 14 * 365)  # every term is over, everything is paid

FIRST = "Anna Bram Cees Daan Emma Fleur Guus Hanna Iris Jan Kees Lotte Mehmet Noor Omar Petra Renée Sevgi Thijs Willem"
INFIXES = ("", "", "", "", "van", "de", "van den", "van der", "ter", "'t")
STEMS = (
    "Bak Berg Bos Brug Dijk Dal Heide Hoek Hof Jans Kerk Kool Kuip Land Meer Mole Schip Smit Veld Vis Water Wind Zand"
)
ENDS = ("", "", "aar", "er", "ema", "inga", "kamp", "man", "stra", "sen", "veen", "wijk")
TOWNS = (
    "Amersfoort Arnhem Breda Delft Deventer Eindhoven Goes Haarlem Hoorn Leiden Meppel Sneek Tiel Utrecht Venlo Zwolle"
)
STREETS = "Brink Dorpsstraat Havenkade Kerkstraat Markt Molenweg Nieuwstraat Oudegracht Singel Stationsplein Vaart"


def shop(customers: int = CUSTOMERS, bills: int = INVOICES, ages: Ages = LAST_TWELVE_YEARS) -> Path:
    """The administration of this size, closed; made when it is not there yet. Nobody may change it."""
    folder = PLACE / f"shop-{customers}-{bills}-{ages[0]}"
    if not administration.exists(folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        print(f"     making {customers} customers with {bills} invoices …", flush=True)
        created = administration.create(folder, Company("Benchmark"), "Benchmark", PASSWORD)
        try:
            fill(created.ctx, customers, bills, ages)
        finally:
            administration.close(created.ctx)
    return folder


def copy_of(folder: Path, name: str) -> Path:
    """A copy that may be changed; an older one of that name is thrown away."""
    target = PLACE / name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def fill(ctx: Context, customers: int, bills: int, ages: Ages = LAST_TWELVE_YEARS) -> None:
    """Parties, invoices and their derived columns, in one transaction."""
    db, rule, dice = ctx.store.db, policy.current(ctx), random.Random(SEED)
    with ctx.store.transaction():
        people = [somebody(dice, number) for number in range(1, customers + 1)]
        _insert(db, "party", ({**parties.columns(each), **_party_defaults(ctx.today())} for each in people))
        ids = {uid: row for row, uid in db.execute_sql("SELECT id, uid FROM party")}
        _insert_contacts(db, people, ids)
        owners = [each.uid for each in people]
        _insert(db, "invoice", _invoice_rows(dice, owners, ids, bills, rule, ctx.today(), ages))
        derived.refresh_all(db, rule)


def somebody(dice: random.Random, number: int) -> Party:
    """A person, or one time in six a business."""
    last = dice.choice(STEMS.split()) + dice.choice(ENDS)
    address = Address(
        dice.choice(STREETS.split()), str(dice.randint(1, 299)), "",
        f"{dice.randint(1000, 9999)} {''.join(dice.choices('ABCDEGHJKLM', k=2))}", dice.choice(TOWNS.split()),
    )  # fmt: skip
    business = dice.random() < 1 / 6
    return Party(
        uid=UUID(int=dice.getrandbits(128), version=4),
        number=str(10_000 + number),
        kind=PartyKind.BUSINESS if business else PartyKind.PERSON,
        organisation=f"{last} & Zonen {number}" if business else "",
        first_name="" if business else dice.choice(FIRST.split()),
        infix="" if business else dice.choice(INFIXES),
        last_name="" if business else last,
        address=address,
        emails=(f"{last.lower()}{number}@example.nl",),
        phones=(f"06-{dice.randint(10_000_000, 99_999_999)}",),
        source="benchmark",
    )


def _invoice_rows(
    dice: random.Random,
    owners: list[UUID],
    ids: dict[bytes, int],
    bills: int,
    rule: RetentionPolicy,
    today: date,
    ages: Ages,
) -> Iterator[dict[str, Any]]:
    for number in range(1, bills + 1):
        owner = owners[number % len(owners)]
        issued = today - timedelta(days=dice.randint(*ages))
        is_paid = ages is LONG_AGO or dice.random() < 0.98
        paid = min(issued + timedelta(days=dice.randint(1, 60)), today) if is_paid else None
        cents = dice.randint(500, 250_000)
        bill = Invoice(
            UUID(int=dice.getrandbits(128), version=4), owner, f"{issued.year}-{number:07}", issued, cents,
            paid_on=paid, paid_cents=cents if paid else 0, source="benchmark",
        )  # fmt: skip
        yield {**invoices.columns(bill, ids[owner.bytes], rule), "version": 1}


def _party_defaults(today: date) -> dict[str, Any]:
    zero = ("invoice_count", "unpaid_count", "held", "agreements_in_force", "open_requests", "open_appointments")
    return {"created_on": today, "version": 1} | dict.fromkeys(zero, 0)


def _insert_contacts(db: Any, people: Iterable[Party], ids: dict[bytes, int]) -> None:
    contacts = "INSERT INTO party_contact (party_id, kind, position, value) VALUES (?, ?, ?, ?)"
    for each in people:
        row = ids[each.uid.bytes]
        db.connection().executemany(contacts, parties.contact_rows(row, each))
        search.put_party(db, row, parties.search_text(each))


def _insert(db: Any, table: str, rows: Iterator[dict[str, Any]]) -> None:
    """Rows with the same columns each, a batch at a time."""
    batch: list[tuple[Any, ...]] = []
    sql = ""
    for row in rows:
        if not sql:
            names = ["party_id" if name == "party" else name for name in row]
            sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        batch.append(tuple(_plain(value) for value in row.values()))
        if len(batch) >= BATCH:
            db.connection().executemany(sql, batch)
            batch.clear()
    if batch:
        db.connection().executemany(sql, batch)


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.bytes
    return value.isoformat() if isinstance(value, date) else value
