"""`new` and `demo`: an administration that was not there yet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from avgdesk.cli import secrets
from avgdesk.cli.frame import Commands, Namespace, Parser
from avgdesk.cli.outputs import check_free, write_new
from avgdesk.cli.progress import on_terminal
from avgdesk.context import operating_system_user
from avgdesk.documents import recovery_sheet
from avgdesk.domain.company import Company
from avgdesk.i18n import language, tr
from avgdesk.services import administration, demo
from avgdesk.services.administration import Created
from avgdesk.services.demo import DemoFigures


@dataclass(frozen=True, slots=True)
class NewAdministration:
    administration: Path
    schema_version: int


def register(commands: Commands) -> None:
    new = commands.add_bare("new", make_new)
    new.add_argument("administration", type=Path, metavar="ADMIN", help=tr("a folder that is empty or not there yet"))
    new.add_argument("--company", required=True, metavar="NAME", help=tr("the name of the business"))
    new.add_argument("--coc", default="", metavar="NUMBER", help=tr("its number at the Chamber of Commerce"))
    new.add_argument("--owner", default="", metavar="NAME", help=tr("the name of the first user"))
    _add_outputs(new)
    demo = commands.add_bare("demo", make_demo)
    demo.add_argument("administration", type=Path, metavar="ADMIN", help=tr("a folder that is empty or not there yet"))


def make_new(args: Namespace) -> NewAdministration:
    """The recovery key goes into the files that were asked for, and is shown nowhere else."""
    for path in filter(None, (args.recovery_sheet, args.recovery_key_file)):
        check_free(path)
    company = Company(args.company, coc_number=args.coc.strip(), language=language())
    with _created(args.administration, company, args.owner or _somebody(), secrets.new_password(args)) as created:
        _write_recovery(args, created, company)
        return NewAdministration(args.administration.absolute(), administration.schema_version(created.ctx))


def make_demo(args: Namespace) -> DemoFigures:
    """Invented customers, the same ones every time on the same day."""
    progress = on_terminal(tr("Making the demo administration"))
    ctx, figures = demo.create(args.administration, secrets.new_password(args), language(), progress)
    administration.close(ctx)
    return figures


@contextmanager
def _created(folder: Path, company: Company, owner: str, password: str) -> Iterator[Created]:
    """Open during the block; when the block fails there is no administration, so that the command can be repeated."""
    created = administration.create(folder, company, owner, password)
    try:
        yield created
    except BaseException:
        administration.close(created.ctx)
        shutil.rmtree(folder, ignore_errors=True)
        raise
    administration.close(created.ctx)


def _add_outputs(parser: Parser) -> None:
    sheet, key = tr("write the recovery key as a sheet to print"), tr("write the recovery key as text")
    parser.add_argument("--recovery-sheet", type=Path, metavar="OUT.pdf", help=sheet)
    parser.add_argument("--recovery-key-file", type=Path, metavar="OUT", help=key)


def _write_recovery(args: Namespace, created: Created, company: Company) -> None:
    key = created.recovery_key
    if args.recovery_sheet:
        made_on = created.ctx.today()
        record = recovery_sheet.RecoverySheet(company, key.groups, made_on, args.administration.absolute().name)
        write_new(args.recovery_sheet, recovery_sheet.render(record, company.language))
    if args.recovery_key_file:
        write_new(args.recovery_key_file, f"{key.text}\n".encode())


def _somebody() -> str:
    return operating_system_user() or tr("Owner")
