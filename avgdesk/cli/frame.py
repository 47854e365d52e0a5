"""What a subject needs to offer commands: the register, the answer, the types of arguments.

A subject's module has `register(commands: Commands) -> None` and one line per command in `cli.main.entries`:

    def register(commands: Commands) -> None:
        customers = commands.add("customers", list_customers)     # a command on an open administration
        customers.add_argument("--search", default="")
        request = commands.group("request")                       # avgdesk-cli request ADMIN extend NUMBER
        request.add("extend", extend).add_argument("number")
        commands.add_bare("verify", verify)                       # opens nothing itself

    def list_customers(ctx: Context, args: Namespace) -> object: ...
    def verify(args: Namespace) -> object: ...

The value that a command returns is printed: with `--json` as JSON, otherwise as lines for people. Dataclasses, enums,
dates and UUIDs are converted; an `Outcome` gives its value. `Answer(value, status)` prints as well as refusing.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

from avgdesk.context import Context
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr

Namespace = argparse.Namespace
Run = Callable[[Context, Namespace], object]
BareRun = Callable[[Namespace], object]


class Status(IntEnum):
    """The exit statuses that scripts depend on."""

    DONE = 0
    REFUSED = 1
    WRONG_INPUT = 2
    WRONG_PASSWORD = 3
    DAMAGED = 4
    IN_USE = 5
    STORAGE = 6
    BUG = 70  # sysexits' EX_SOFTWARE: never meant to happen


@dataclass(frozen=True, slots=True)
class Answer:
    """A value to print together with an exit status other than 0, such as the preview of an erasure without `--yes`."""

    value: object
    status: Status = Status.DONE
    message: str = ""  # for standard error, in the user's language


class WrongUsage(Exception):
    """The command line itself can't be understood. `usage` is the line that shows how it should be."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """argparse that raises instead of ending the process. No abbreviations; a command may redefine a common option."""

    def __init__(self, **options: object) -> None:
        super().__init__(allow_abbrev=False, conflict_handler="resolve", **options)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(message, self.format_usage().strip())


def add_common(parser: argparse.ArgumentParser, default: object) -> None:
    """The options of every command; accepted before and after its name, hence a suppressed default after it."""

    def option(*names: str, **rest: object) -> None:
        parser.add_argument(*names, default=default, **rest)  # type: ignore[arg-type]

    option("--json", action="store_true", help=tr("answer in JSON on standard output"))
    option(
        "--password-file",
        type=Path,
        metavar="FILE",
        help=tr("the file with the password (otherwise AVGDESK_PASSWORD, or a question)"),
    )
    option(
        "--recovery-key-file",
        type=Path,
        metavar="FILE",
        help=tr("the file with the recovery key, instead of a password"),
    )
    option("--user", metavar="NAME", help=tr("the user whose password it must be"))
    option("--language", choices=("nl", "en"), help=tr("the language of the messages (otherwise AVGDESK_LANGUAGE)"))


class Commands:
    """Where subjects put their commands. `summaries` holds every command's line in the overview of `--help`."""

    def __init__(self, parser: Parser, summaries: dict[str, str]) -> None:
        self._summaries = summaries
        self._names = parser.add_subparsers(
            dest="command", metavar=tr("COMMAND"), title=tr("commands"), required=True, parser_class=Parser
        )
        self._made: set[str] = set()

    def add(self, name: str, run: Run) -> Parser:
        """A command on an administration: `ADMIN` is its first argument and `run` gets it opened."""
        parser = self._parser(name)
        _add_folder(parser)
        parser.set_defaults(run=run, opens=True)
        return parser

    def add_bare(self, name: str, run: BareRun) -> Parser:
        """A command that gets no opened administration: it makes one, or reads a file."""
        parser = self._parser(name)
        parser.set_defaults(run=run, opens=False)
        return parser

    def group(self, name: str) -> Group:
        """A command with actions of its own: `avgdesk-cli request ADMIN new …`."""
        parser = self._parser(name)
        _add_folder(parser)
        return Group(parser)

    def fill(self) -> None:
        """Names every command whose module was not needed, for the overview and for a mistyped name."""
        for name in self._summaries:
            if name not in self._made:
                self._parser(name)

    def _parser(self, name: str) -> Parser:
        self._made.add(name)
        summary = self._summaries[name]
        parser: Parser = self._names.add_parser(name, help=summary, description=summary, add_help=True)
        add_common(parser, argparse.SUPPRESS)
        return parser


class Group:
    """The actions of one command."""

    def __init__(self, parser: Parser) -> None:
        self._actions = parser.add_subparsers(dest="action", metavar=tr("ACTION"), required=True, parser_class=Parser)

    def add(self, action: str, run: Run, summary: str = "") -> Parser:
        parser: Parser = self._actions.add_parser(action, help=summary or None, description=summary or None)
        add_common(parser, argparse.SUPPRESS)
        parser.set_defaults(run=run, opens=True)
        return parser


def _add_folder(parser: Parser) -> None:
    parser.add_argument("administration", type=Path, metavar="ADMIN", help=tr("the folder of the administration"))


# Types of arguments: each raises `ArgumentTypeError`, which becomes a message and exit status 2.


def iso_date(text: str) -> date:
    """A day as `2026-11-24`."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise argparse.ArgumentTypeError(tr("{value} is not a date; write it as 2026-12-31").format(value=repr(text)))


def iso_minute(text: str) -> datetime:
    """A local moment as `2026-11-24 09:30`, without zone."""
    try:
        return datetime.strptime(text.replace("T", " "), "%Y-%m-%d %H:%M")
    except ValueError:
        message = tr("{value} is not a moment; write it as 2026-12-31 09:30")
        raise argparse.ArgumentTypeError(message.format(value=repr(text))) from None


def count(text: str) -> int:
    """A whole number from 1."""
    if text.isascii() and text.isdigit() and 0 < int(text) < 10**9:
        return int(text)
    raise argparse.ArgumentTypeError(tr("{value} is not a whole number above zero").format(value=repr(text)))


def one_of(codes: Iterable[str]) -> Callable[[str], str]:
    """One of the codes of an enum; the message names them all."""
    allowed = tuple(codes)

    def check(text: str) -> str:
        if text in allowed:
            return text
        message = tr("{value} is not one of: {allowed}").format(value=repr(text), allowed=", ".join(allowed))
        raise argparse.ArgumentTypeError(message)

    return check


def read_bytes(path: Path) -> bytes:
    """A file named on the command line; `InvalidInput` when it can't be read."""
    try:
        return path.read_bytes()
    except OSError:
        raise InvalidInput("file_unreadable", file=str(path)) from None
