"""`backup`, `verify`, `restore`, `password`, `recovery-sheet`, `new-key`, `users`, `user-add`, `user-password`,
`user-remove`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from avgdesk import words
from avgdesk.cli import secrets
from avgdesk.cli.frame import Answer, Commands, Namespace, Parser, Status, one_of
from avgdesk.cli.opening import opened
from avgdesk.cli.outputs import check_free, write_new
from avgdesk.cli.progress import on_terminal
from avgdesk.context import Context, UserRole
from avgdesk.domain.backups import SUFFIX
from avgdesk.domain.checking import CheckResult
from avgdesk.errors import Damaged, InvalidInput, NotFound, RuleViolated, WrongPassword
from avgdesk.i18n import tr
from avgdesk.services import backups, checking, keys, restoring, sheets, users
from avgdesk.services.secrets import Secret, password_secret, recovery_secret
from avgdesk.services.sheets import RecoveryKey
from avgdesk.words import checking as checking_words


def register(commands: Commands) -> None:
    commands.add("backup", make).add_argument("--to", type=Path, metavar="DIR", help=tr("the folder for the backup"))
    verify = commands.add_bare("verify", check)
    verify.add_argument("target", type=Path, metavar="ADMIN_OR_BACKUP", help=tr("a folder, or a backup file"))
    _register_restore(commands.add_bare("restore", restore))
    _add_new_password(commands.add("password", change_password))
    _add_outputs(commands.add("recovery-sheet", new_sheet))
    _add_outputs(commands.add("new-key", new_key))
    commands.add("users", list_users)
    add = commands.add("user-add", add_user)
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", type=one_of(UserRole), default=UserRole.EMPLOYEE, help=tr("owner, employee or viewer"))
    _add_new_password(add)
    reset = commands.add("user-password", give_password)
    reset.add_argument("name", metavar="NAME")
    _add_new_password(reset)
    commands.add("user-remove", remove_user).add_argument("name", metavar="NAME")


def _register_restore(parser: Parser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP", help=tr("the backup file"))
    parser.add_argument("--to", type=Path, required=True, metavar="ADMIN", help=tr("the folder of the administration"))
    where = tr("where the newest erasures stand, when the administration itself is gone")
    parser.add_argument("--ledger", type=Path, metavar="ADMIN_OR_BACKUP", help=where)
    parser.add_argument("--yes", action="store_true", help=tr("do it; otherwise only what would happen is told"))
    parser.set_defaults(administration=None)


def _add_new_password(parser: Parser) -> None:
    parser.add_argument("--new-password-file", type=Path, metavar="FILE", help=tr("the file with the new password"))


def _add_outputs(parser: Parser) -> None:
    parser.add_argument("--recovery-sheet", type=Path, metavar="OUT.pdf", help=tr("write the new sheet here"))
    parser.add_argument("--new-recovery-key-file", type=Path, metavar="OUT", help=tr("write the new key here as text"))


def make(ctx: Context, args: Namespace) -> dict[str, object]:
    made = backups.make(ctx, args.to, progress=on_terminal(tr("Making a backup"))).value
    return {
        "file": made.file.path,
        "verified": True,
        "customers": made.content.customers,
        "invoices": made.content.invoices,
    }


def check(args: Namespace) -> object:
    """A folder or a backup; status 4 when something is wrong with it."""
    try:
        found = _checked(args)
    except Damaged as problem:  # too damaged to be opened at all
        told = {"intact": False, "problems": [{"part": problem.facts.get("part", "data"), "count": 1, "at": ""}]}
        return Answer(told if args.json else None, Status.DAMAGED, str(words.error(problem)))
    if not args.json:
        said = [checking_words.problem(each) for each in found.problems]
        return Answer(said, Status.DAMAGED, tr("Damage was found.")) if said else _whole(found)
    told = {
        "intact": found.intact,
        "problems": [{"part": p.part, "count": p.count, "at": p.at} for p in found.problems],
    }
    return told if found.intact else Answer(told, Status.DAMAGED, tr("Damage was found."))


def _whole(found: CheckResult) -> list[str]:
    looked = [checking_words.content(found.content)] if found.content else []
    return [tr("Everything is whole."), *looked]


def _checked(args: Namespace) -> CheckResult:
    if not args.target.exists():
        raise NotFound("administration_missing", what="administration")
    if args.target.is_dir():
        args.administration = args.target
        with opened(args) as ctx:
            return checking.check(ctx, on_terminal(tr("Checking"))).value
    try:
        return checking.check_backup(args.target, _secret(args), on_terminal(tr("Checking")))
    except InvalidInput as problem:
        if problem.code != "not_a_backup" or args.target.suffix != SUFFIX:
            raise
        raise Damaged("backup_damaged", part="backup") from None  # the end of a backup is lacking


def restore(args: Namespace) -> object:
    """What the backup holds; with `--yes` it is put back."""
    secret, tell = _secret(args), on_terminal(tr("Restoring"))
    wanted = restoring.look_beside(args.backup, secret, args.to, tell)
    if not args.yes:
        told: dict[str, object] = {
            "customers": wanted.content.customers,
            "invoices": wanted.content.invoices,
            "made_at": wanted.file.made_at,
        }
        return Answer(told, Status.REFUSED, tr("Nothing was changed. Add --yes to put this backup back."))
    ledger = restoring.ledger_from(args.ledger, secret, (wanted.unlocked,)) if args.ledger else None
    restored = restoring.restore_to(args.to, wanted, secret, ledger, tell)
    told = {
        "customers": restored.content.customers,
        "invoices": restored.content.invoices,
        "erased_again": restored.erased_again,
    }
    if restored.gap is None:
        return told
    message = tr("No list of erasures was found for the time from {since}. Look through who was erased since then.")
    return Answer(told, Status.DONE, message.format(since=words.day(restored.gap.since.astimezone().date())))


def change_password(ctx: Context, args: Namespace) -> dict[str, object]:
    """One's own; after entering with the recovery key the owner's."""
    keys.set_own_password(ctx, secrets.another_password(args.new_password_file))
    return {"user": ctx.actor.name}


def new_sheet(ctx: Context, args: Namespace) -> dict[str, object]:
    """The new key is written first: the old sheet works until that has succeeded."""
    key = sheets.fresh_key()
    with _written(ctx, args, key):
        sheets.replace(ctx, key)
    return {"recovery_sheet": args.recovery_sheet, "recovery_key_file": args.new_recovery_key_file}


def new_key(ctx: Context, args: Namespace) -> dict[str, object]:
    key = sheets.fresh_key()
    with _written(ctx, args, key):
        without = keys.renew_key(ctx, secrets.password(args), key, on_terminal(tr("Encrypting"))).value
    return {"users_without_password": list(without)}


def list_users(ctx: Context, args: Namespace) -> list[dict[str, object]]:
    return [
        {"name": user.name, "role": user.role, "created_on": user.created_on, "can_enter": user.can_enter}
        for user in users.everyone(ctx)
    ]


def add_user(ctx: Context, args: Namespace) -> dict[str, object]:
    password = secrets.another_password(args.new_password_file)
    actor = users.add(ctx, args.name, UserRole(args.role), password).value
    return {"name": actor.name, "role": actor.role}


def give_password(ctx: Context, args: Namespace) -> dict[str, object]:
    """Of another user: forgotten, or gone with a new key."""
    actor = users.find_by_name(ctx, args.name)
    keys.reset_password(ctx, actor.uid, secrets.another_password(args.new_password_file))
    return {"name": actor.name, "role": actor.role}


def remove_user(ctx: Context, args: Namespace) -> dict[str, object]:
    actor = users.remove(ctx, users.find_by_name(ctx, args.name).uid).value
    return {"name": actor.name, "role": actor.role}


def _secret(args: Namespace) -> Secret:
    if args.recovery_key_file is not None:
        return recovery_secret(secrets.first_line(args.recovery_key_file))
    return password_secret(secrets.password(args))


def _check_outputs(args: Namespace) -> None:
    """Raises InvalidInput: a key that is written nowhere would be lost."""
    wanted = [path for path in (args.recovery_sheet, args.new_recovery_key_file) if path]
    if not wanted:
        raise InvalidInput("recovery_output_missing")
    for path in wanted:
        check_free(path)


@contextmanager
def _written(ctx: Context, args: Namespace, key: RecoveryKey) -> Iterator[None]:
    """The new key on paper and as text. A refusal takes both away: that key opens nothing.

    After any other error they stay, for the key may be in force by then.
    """
    _check_outputs(args)
    if args.recovery_sheet:
        write_new(args.recovery_sheet, sheets.render(ctx, key))
    if args.new_recovery_key_file:
        write_new(args.new_recovery_key_file, f"{key.text}\n".encode())
    try:
        yield
    except (InvalidInput, RuleViolated, WrongPassword):
        for path in filter(None, (args.recovery_sheet, args.new_recovery_key_file)):
            path.unlink()
        raise
