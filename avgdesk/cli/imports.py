"""`import` and `export`: files of the bookkeeping in, lists out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from avgdesk import words
from avgdesk.cli.frame import Answer, Commands, Namespace, Status
from avgdesk.cli.progress import on_terminal
from avgdesk.context import Context
from avgdesk.domain.import_results import ImportResult
from avgdesk.domain.imports import Refusal
from avgdesk.domain.listing import ListQuery
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr
from avgdesk.services import erasure_register, exports, imports, refused_rows
from avgdesk.services.imports import ImportOptions

REGISTERS = {"erasures": erasure_register.export_erasures, "totals": erasure_register.export_totals}
FORMATS = ("auto", "xaf", "ubl", "csv", "xlsx", "vcard")


def register(commands: Commands) -> None:
    bring_in = commands.add("import", import_files)
    bring_in.add_argument("files", nargs="+", type=Path, metavar="FILE", help=tr("files, or a folder with files"))
    bring_in.add_argument(
        "--format", choices=FORMATS, default="auto", help=tr("what the files are, when that is known")
    )
    bring_in.add_argument("--mapping", metavar="PROFILE", help=tr("the saved mapping of columns to use"))
    bring_in.add_argument("--dry-run", action="store_true", help=tr("show what would happen and change nothing"))
    bring_in.add_argument(
        "--refused", type=Path, metavar="OUT.csv", help=tr("write the rows that can't be used to this file")
    )
    out = commands.add("export", export_list)
    out.add_argument("what", choices=("customers", "invoices", *REGISTERS))
    out.add_argument("target", type=Path, metavar="OUT", help=tr("a file whose name ends in .csv or .xlsx"))


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """`row` counts lines of a table, records of an audit file, documents of a ZIP; `reason` is a code in JSON."""

    file: str
    row: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportAnswer:
    customers_added: int
    customers_updated: int
    invoices_added: int
    invoices_updated: int
    refused: tuple[RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class ExportAnswer:
    rows: int


def import_files(ctx: Context, args: Namespace) -> object:
    """All files together, or, when one of them can't be read, none."""
    if args.refused and not args.refused.absolute().parent.is_dir():
        raise InvalidInput("folder_missing", file=str(args.refused.parent))
    mapping = imports.load_profile(ctx, args.mapping) if args.mapping else None
    options = ImportOptions(args.format, mapping)
    sources = imports.recognise(ctx, args.files, options)
    progress = on_terminal(tr("Importing"))
    if args.dry_run:
        result = imports.preview(ctx, sources, options, progress)
    else:
        result = imports.run_import(ctx, sources, options, progress).value
    if args.refused and result.refused:
        refused_rows.save_refused(ctx, result.refused, args.refused)
    return _answer(result, args.json)


def export_list(ctx: Context, args: Namespace) -> ExportAnswer:
    if args.what in REGISTERS:
        return ExportAnswer(REGISTERS[args.what](ctx, args.target).value)
    run = exports.export_customers if args.what == "customers" else exports.export_invoices
    return ExportAnswer(run(ctx, ListQuery(), args.target, on_terminal(tr("Writing the list"))).value)


def _answer(result: ImportResult, codes: bool) -> Answer:
    """Exit status 2 when there is a file of which nothing could be imported."""
    value = ImportAnswer(
        result.customers_added,
        result.customers_updated,
        result.invoices_added,
        result.invoices_updated,
        tuple(_row(refusal, codes) for refusal in result.refused),
    )
    useless = result.useless_files
    if useless:
        message = tr("Nothing of {file} could be imported.").format(file=", ".join(useless))
        return Answer(value, Status.WRONG_INPUT, message)
    return Answer(value, message=_remarks(result))


def _remarks(result: ImportResult) -> str:
    """What was kept as it was, or may be double: told on standard error."""
    told = []
    if result.conflict_count:
        told.append(tr("%n filled fields differ from the file and were kept as they are.", n=result.conflict_count))
    if result.duplicates:
        told.append(tr("%n customers may be in the administration twice.", n=len(result.duplicates)))
    return " ".join(told)


def _row(refusal: Refusal, codes: bool) -> RefusedRow:
    reason = refusal.reason if codes else words.reason(refusal.reason, {"value": refusal.value})
    return RefusedRow(refusal.file, refusal.row, refusal.column, reason)
