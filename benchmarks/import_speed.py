"""Audit files into an empty administration, against a bare parser over them and bare inserts of the same rows.

The import runs in a process of its own, so that its peak of memory is its own. Times are those of the processor: the
import takes minutes, and whatever else the machine does meanwhile should hit neither side.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from lxml import etree

from avgdesk.context import Context
from avgdesk.domain.company import Company
from avgdesk.services import administration, imports
from avgdesk.store.keyslots import KdfCost
from benchmarks.limits import Report
from benchmarks.shop import CUSTOMERS, INVOICES, SEED

LIMIT = 3
MOST_MEMORY = 300_000_000
FIRST_YEAR, YEARS = 2015, 10
TABLES = ("party", "party_contact", "invoice", "payment")
LAST = (
    "Bakker Berg Bos Brouwer Dekker Dijk Groot Haan Hendriks Jansen Kok Kuipers Leeuwen Meijer Mulder Smit Visser Vos"
)
FIRST = "Anna Bram Cem Daan Emma Fleur Gijs Hanna Ilse Joost Lotte Mehmet Noor Okan Pieter Roos Sanne Thijs Vera Wout"
IMPORT = "import sys; from benchmarks.import_speed import import_alone; import_alone(sys.argv[1], sys.argv[2:])"


def run(report: Report) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files = list(write_books(folder, CUSTOMERS, INVOICES))
        bare = processor_time(lambda: parse_bare(files))
        spent, memory = _imported(folder / "administration", files)
        bare += _write_bare(folder)
    report.seconds(
        f"import of {YEARS} audit files, {INVOICES} invoices", spent, LIMIT * bare, "3 × bare iterparse and executemany"
    )
    report.bytes("memory of that import at its peak", memory, MOST_MEMORY, "300 MB")


def processor_time(work: Callable[[], object]) -> float:
    """Seconds of this process's work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def parse_bare(files: Sequence[Path]) -> None:
    """Every element once, forgotten at once."""
    for file in files:
        for _, element in etree.iterparse(str(file)):
            element.clear()


def import_alone(folder: str, files: Iterable[str]) -> None:
    """Prints the seconds that the import took and the bytes of memory at the peak of this process."""
    ctx = _new(Path(folder))
    sources = imports.recognise(ctx, [Path(file) for file in files])
    spent = processor_time(lambda: imports.run_import(ctx, sources))
    administration.close(ctx)
    print(spent, _peak())


def _peak() -> int:
    """Bytes. Linux counts into `ru_maxrss` what the parent held when it started this process; VmHWM is its own."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def write_books(folder: Path, customers: int, bills: int) -> Iterator[Path]:
    """One invented audit file (XAF 3.2) per book year; most invoices are paid some weeks later."""
    dice, late = random.Random(SEED), list[tuple[str, str, date, int]]()
    debtors = [_debtor(dice, number) for number in range(customers)]
    for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
        path = folder / f"boek-{year}.xaf"
        with path.open("w", encoding="utf-8") as out:
            out.write(_head(year))
            out.writelines(debtors)
            out.write(_LEDGER)
            paid, late = list(late), []
            for place, sale in enumerate(_sales(dice, year, customers, bills // YEARS), 1):
                out.write(_booking(place, sale[2], "1300", "8000", *sale[:2], sale[3]))
                on = sale[2] + timedelta(days=dice.randint(0, 60))
                (paid if on.year == year else late).append((*sale[:2], on, sale[3]))
            out.write("</journal><journal><jrnID>BNK</jrnID><desc>Bank</desc><jrnTp>B</jrnTp>\n")
            for place, (who, bill, on, cents) in enumerate(paid, 1):
                out.write(_booking(place, on, "1100", "1300", who, bill, cents))
            out.write("</journal></transactions></company></auditfile>\n")
        yield path


_LEDGER = (
    "</customersSuppliers><generalLedger><ledgerAccount><accID>1100</accID><accDesc>Bank</accDesc><accTp>B</accTp>"
    "</ledgerAccount><ledgerAccount><accID>1300</accID><accDesc>Debiteuren</accDesc><accTp>B</accTp></ledgerAccount>"
    "<ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><accTp>P</accTp></ledgerAccount></generalLedger>"
    "<transactions><journal><jrnID>VRK</jrnID><desc>Verkoopboek</desc><jrnTp>S</jrnTp>\n"
)


def _head(year: int) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header>'
        f"<fiscalYear>{year}</fiscalYear><curCode>EUR</curCode></header><company><companyName>Meting</companyName>"
        "<customersSuppliers>\n"
    )


def _debtor(dice: random.Random, number: int) -> str:
    first, last = dice.choice(FIRST.split()), dice.choice(LAST.split())
    postcode = f"{dice.randint(1000, 9999)} {''.join(dice.choices('ABCDEGHJKLM', k=2))}"
    return (
        f"<customerSupplier><custSupID>D{10_000 + number}</custSupID><custSupName>{first} {last}</custSupName>"
        f"<telephone>06-{dice.randint(10_000_000, 99_999_999)}</telephone>"
        f"<eMail>{last.lower()}{number}@example.nl</eMail><custSupTp>C</custSupTp>"
        f"<streetAddress><streetname>Kerkweg</streetname><number>{dice.randint(1, 299)}</number>"
        f"<city>Utrecht</city><postalCode>{postcode}</postalCode><country>NL</country></streetAddress></customerSupplier>\n"
    )


def _sales(dice: random.Random, year: int, customers: int, bills: int) -> Iterator[tuple[str, str, date, int]]:
    first = date(year, 1, 1)
    for number in range(bills):
        on = first + timedelta(days=number * 364 // bills)
        yield f"D{10_000 + dice.randrange(customers)}", f"{year}-{number:06}", on, dice.randint(500, 250_000)


def _booking(number: int, on: date, debit: str, credit: str, who: str, bill: str, cents: int) -> str:
    lines = "".join(
        f"<trLine><nr>{place}</nr><accID>{account}</accID><docRef>{bill}</docRef><effDate>{on}</effDate><desc>regel</desc>"
        f"<amnt>{cents // 100}.{cents % 100:02}</amnt><amntTp>{side}</amntTp>"
        + (f"<custSupID>{who}</custSupID><invRef>{bill}</invRef></trLine>" if account == "1300" else "</trLine>")
        for place, (account, side) in enumerate(((debit, "D"), (credit, "C")), 1)
    )
    return (
        f"<transaction><nr>{number}</nr><desc>Boeking</desc><periodNumber>{on.month}</periodNumber><trDt>{on}</trDt>{lines}"
        "</transaction>\n"
    )


def _imported(folder: Path, files: Sequence[Path]) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, str(folder), *map(str, files)], capture_output=True, text=True, check=True
    )
    spent, memory = done.stdout.split()
    return float(spent), float(memory)


def _write_bare(folder: Path) -> float:
    """Seconds for the rows that the import made, written as they are into the same tables of another administration."""
    done, other = administration.open_with_password(folder / "administration", _PASSWORD), _new(folder / "bare")
    spent = 0.0
    with other.store.transaction():
        for table in (*TABLES, "party_search"):
            for statement, rows in _rows_of(done, table):
                spent += processor_time(lambda s=statement, r=rows: other.store.db.connection().executemany(s, r))  # type: ignore[misc]
    administration.close(done)
    administration.close(other)
    return spent


def _rows_of(ctx: Context, table: str, size: int = 50_000) -> Iterator[tuple[str, list[Any]]]:
    """The statement that writes a table bare, and its rows, some thousands at a time."""
    cursor = ctx.store.db.execute_sql(
        f"SELECT * FROM {table}" if table != "party_search" else "SELECT rowid, folded FROM party_search"
    )
    names = [column[0] for column in cursor.description]
    statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    of_batch = names.index("batch_id") if "batch_id" in names else -1
    while rows := cursor.fetchmany(size):
        yield statement, [tuple(None if at == of_batch else value for at, value in enumerate(row)) for row in rows]


_PASSWORD = "only-for-this-measurement-17"


def _new(folder: Path) -> Context:
    cheap = KdfCost(memory_kib=64, passes=1, lanes=1)
    return administration.create(folder, Company("Meting"), "Meter", _PASSWORD, cost=cheap).ctx
