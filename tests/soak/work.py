"""A shop at work, as a state to compare: what was acknowledged must be there, the rest may be, half of it never."""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, Scope, Target, TargetKind
from avgdesk.errors import WrongPassword
from avgdesk.services import administration, audit, backups, checking, customers, erasure, imports, keys, restoring
from tests.services.shop import customer, invoice


@dataclass(frozen=True)
class State:
    """Customers by last name, each with two invoices that belong together; the password; what backups held."""

    password: str
    customers: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()
    backups: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())
    serial: int = 0

    @property
    def text(self) -> str:
        return json.dumps([self.password, self.customers, self.erased, self.backups, self.serial])

    @classmethod
    def parse(cls, text: str) -> State:
        password, there, erased, made, serial = json.loads(text)
        return cls(password, tuple(there), tuple(erased), tuple((p, tuple(c)) for p, c in made), serial)


OPERATIONS = ("add", "add", "add", "import", "erase", "backup", "restore", "password")


def planned(state: State, operation: str, rng: random.Random, place: Path) -> tuple[str, State]:
    """What would be done, and the state after it; an operation that can't be done now becomes an addition."""
    serial = state.serial + 1
    ended = tuple(name for name in state.customers if name.startswith("Klant"))
    if operation == "erase" and ended:
        name = rng.choice(ended)
        rest = tuple(c for c in state.customers if c != name)
        return f"erase {name}", replace(state, customers=rest, erased=(*state.erased, name), serial=serial)
    if operation == "backup":
        path = str(place / f"b{serial}.avgbackup")
        return f"backup {path}", replace(state, backups=(*state.backups, (path, state.customers)), serial=serial)
    if operation == "restore" and state.backups:
        path, held = rng.choice(state.backups)
        rest = tuple(c for c in held if c not in state.erased)
        return f"restore {path}", replace(state, customers=rest, serial=serial)
    if operation == "import":
        names = (f"Import{serial}a", f"Import{serial}b")
        return f"import {serial}", replace(state, customers=(*state.customers, *names), serial=serial)
    if operation == "password":
        new = f"wachtwoord nummer {serial}"
        return f"password {new}", replace(state, password=new, serial=serial)
    return f"add Klant{serial}x", replace(state, customers=(*state.customers, f"Klant{serial}x"), serial=serial)


def perform(ctx: Context, state: State, plan: str) -> None:
    """Do what `planned` said."""
    operation, _, value = plan.partition(" ")
    if operation == "add":
        with ctx.store.transaction():
            party = customer(ctx, value, relation_ended=date(2010, 1, 1))
            for _ in range(2):
                invoice(ctx, party, date(2009, 5, 1), date(2009, 6, 1))
    elif operation == "erase":
        uid = uid_of(ctx, value)
        version = customers.details(ctx, uid).version
        erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (Target(TargetKind.PARTY, uid, version),)))
    elif operation == "backup":
        made = backups.make(ctx).value.file.path
        shutil.copyfile(made, f"{value}.part")
        Path(f"{value}.part").rename(value)
    elif operation == "import":
        bring_in(ctx, value)
    elif operation == "restore":
        restoring.restore(ctx, restoring.look(Path(value), None, ctx))
    else:
        keys.change_password(ctx, state.password, value)


def bring_in(ctx: Context, serial: str) -> None:
    """Two customers from a file: both or neither."""
    path = ctx.store.folder.parent / f"import{serial}.csv"
    rows = [f"I{serial}{letter};Jan;Import{serial}{letter};1234 AB" for letter in "ab"]
    path.write_text("\n".join(["klantnummer;voornaam;achternaam;postcode", *rows]) + "\n", "utf-8")
    imports.run_import(ctx, imports.recognise(ctx, [path]))
    path.unlink()


def uid_of(ctx: Context, name: str) -> UUID:
    row = ctx.store.db.execute_sql("SELECT uid FROM party WHERE last_name = ?", (name,)).fetchone()
    return UUID(bytes=row[0])


def found(ctx: Context) -> tuple[str, ...]:
    """Who is there, in the order of their names; fails when one is there by half."""
    rows = ctx.store.db.execute_sql(
        "SELECT last_name, (SELECT count(*) FROM invoice WHERE party_id = party.id), invoice_count FROM party"
    ).fetchall()
    wanted = {name: 0 if name.startswith("Import") else 2 for name, _, _ in rows}
    assert all(invoices == counted == wanted[name] for name, invoices, counted in rows), rows
    return tuple(sorted(row[0] for row in rows))


def check(folder: Path, allowed: list[State]) -> State:
    """Open it again: it must be wholly in one of the allowed states, and intact. Gives which."""
    ctx, password = opened(folder, [state.password for state in allowed])
    try:
        assert checking.check(ctx).value.problems == ()
        assert audit.verify(ctx).intact
        there = found(ctx)
        fitting = [s for s in allowed if s.password == password and tuple(sorted(s.customers)) == there]
        assert fitting, (there, [s.customers for s in allowed])
        return fitting[0]
    finally:
        administration.close(ctx)


def opened(folder: Path, passwords: list[str]) -> tuple[Context, str]:
    for password in dict.fromkeys(passwords):
        try:
            return administration.open_with_password(folder, password), password
        except WrongPassword:
            continue
    raise AssertionError("no password opens it")
