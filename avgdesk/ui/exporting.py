"""Lists that leave the program: as CSV for a Dutch Excel, or as XLSX. Every one is in the audit trail."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from avgdesk import words
from avgdesk.domain.audit import AuditEntry, AuditFilter
from avgdesk.domain.listing import ListQuery
from avgdesk.errors import AvgdeskError
from avgdesk.exchange.csv_writer import write_csv
from avgdesk.exchange.xlsx_writer import write_xlsx
from avgdesk.i18n import tr
from avgdesk.services import audit, erasure_register, exports
from avgdesk.ui.desk import Desk
from avgdesk.ui.prompter import FileKind

CSV, XLSX = FileKind("CSV", "csv"), FileKind("Excel", "xlsx")


def export_list(desk: Desk, what: str, query: ListQuery) -> None:
    """`what` is "customers" or "invoices"; the rows are those of the list as it is filtered."""
    names = {"customers": tr("Customers"), "invoices": tr("Invoices")}
    target = desk.prompter.save_file(tr("Export"), f"{names[what]}.csv", [CSV, XLSX])
    if target is None:
        return
    export = exports.export_customers if what == "customers" else exports.export_invoices
    rows = desk.dispatcher.run_long(tr("Writing the list"), export, query, target)
    if rows is not None:
        _tell(desk, target, rows)


def export_register(desk: Desk, what: str) -> None:
    """`what` is "erasures" or "totals": what is left of what was erased."""
    names = {"erasures": tr("Erasure ledger"), "totals": tr("Anonymous totals")}
    target = desk.prompter.save_file(tr("Export"), f"{names[what]}.csv", [CSV, XLSX])
    if target is None:
        return
    export = erasure_register.export_erasures if what == "erasures" else erasure_register.export_totals
    rows = desk.dispatcher.run(export, target)
    if rows is not None:
        _tell(desk, target, rows)


def export_trail(desk: Desk, wanted: AuditFilter) -> None:
    """What the filter of the audit trail shows, oldest first."""
    target = desk.prompter.save_file(tr("Export"), f"{tr('Audit trail')}.csv", [CSV, XLSX])
    if target is None:
        return
    entries = desk.dispatcher.run(audit.export, wanted)
    if entries is None:
        return
    headers = [tr("When"), tr("Who"), tr("What"), tr("Number of"), tr("Record"), tr("Workstation"), tr("Particulars")]
    lines = [_line(entry) for entry in entries]
    try:
        if target.suffix.lower() == ".xlsx":
            write_xlsx(target, tr("Audit trail"), headers, lines)
        else:
            write_csv(target, headers, lines)
    except AvgdeskError as problem:
        desk.dispatcher.refuse(problem)
        return
    _tell(desk, target, len(lines))


def _line(entry: AuditEntry) -> list[str | int]:
    numbers = ", ".join(each.number for each in entry.subjects if each.number)
    facts = "; ".join(f"{words.fact(name)}: {words.fact_value(name, value)}" for name, value in entry.facts)
    place = f"{entry.host} ({entry.ip})"
    return [entry.local, entry.user_name, words.action(entry.action), entry.count, numbers, place, facts]


def _tell(desk: Desk, target: Path, rows: int) -> None:
    desk.prompter.tell(
        tr("Export"), tr("%n rows were written to {file}.", n=rows).format(file=target.name),
        tr("The file is not encrypted: remove it when you no longer need it."),
    )  # fmt: skip


def start_import(desk: Desk) -> None:
    """The import wizard."""
    import_module("avgdesk.ui.dialogs.import_wizard").start(desk)
