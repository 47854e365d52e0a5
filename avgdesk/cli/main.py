"""The command line: `avgdesk-cli COMMAND ADMIN …`, over the same services as the window.

Exit status: 0 done, 1 refused by a rule, 2 wrong usage or input, 3 wrong password, 4 damaged, 5 in use, 6 storage,
70 a bug. Messages go to standard error, answers to standard output.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from avgdesk import __version__, i18n
from avgdesk.cli.frame import Answer, Commands, Parser, Status, WrongUsage, add_common
from avgdesk.cli.printing import print_answer
from avgdesk.cli.usage import translate
from avgdesk.i18n import tr


class Entry(NamedTuple):
    """One command: its name, the module of `avgdesk.cli` that registers it, its line in the overview."""

    name: str
    module: str
    summary: str


def entries() -> tuple[Entry, ...]:
    """Every command there is, in the order of the overview. Only the module of the asked command is imported."""
    return (
        Entry("new", "administration", tr("make a new, empty administration")),
        Entry("demo", "administration", tr("make an administration with invented customers")),
        Entry("import", "imports", tr("read files of the bookkeeping, invoices or customers")),
        Entry("customers", "customers", tr("list customers and suppliers")),
        Entry("invoices", "customers", tr("list invoices")),
        Entry("set", "customers", tr("change a customer or an invoice")),
        Entry("export", "imports", tr("write customers, invoices or what is left of erasures to a file")),
        Entry("retention", "retention", tr("list until when everything must be kept, and why")),
        Entry("erase", "retention", tr("erase what may go")),
        Entry("erasures", "erasure_register", tr("list what was erased, without names")),
        Entry("totals", "erasure_register", tr("list the anonymous totals that remain")),
        Entry("hold", "retention", tr("stop every erasure of a customer, because of a dispute")),
        Entry("release", "retention", tr("end that stop")),
        Entry("rule", "retention", tr("list or change the retention rules")),
        Entry("agreement", "agreements", tr("make a processor agreement")),
        Entry("agreements", "agreements", tr("list processor agreements")),
        Entry("agreement-received", "agreements", tr("register an agreement that came back signed")),
        Entry("agreement-countersign", "agreements", tr("countersign an agreement")),
        Entry("request", "requests", tr("register, extend or close a request of a data subject")),
        Entry("requests", "requests", tr("list requests of data subjects")),
        Entry("dossier", "requests", tr("write everything that is kept on a customer")),
        Entry("purposes", "purposes", tr("list what data are used for and who receives them")),
        Entry("appointment", "appointments", tr("book, change or close an appointment for inspection")),
        Entry("appointments", "appointments", tr("list appointments")),
        Entry("audit", "audit", tr("show or verify the audit trail")),
        Entry("backup", "safety", tr("make a backup and read it back")),
        Entry("verify", "safety", tr("check an administration or a backup")),
        Entry("restore", "safety", tr("put a backup back")),
        Entry("password", "safety", tr("change the password")),
        Entry("recovery-sheet", "safety", tr("make a new recovery sheet; the old one stops working")),
        Entry("new-key", "safety", tr("encrypt everything anew, after a theft")),
        Entry("users", "safety", tr("list the users")),
        Entry("user-add", "safety", tr("add a user")),
        Entry("user-password", "safety", tr("give a user a new password")),
        Entry("user-remove", "safety", tr("remove a user")),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit status; never raises, never shows a traceback."""
    words = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    i18n.use_language(asked_language(words))
    try:
        return _run(words)
    except WrongUsage as error:
        return _tell(f"{error}\n{error.usage}", Status.WRONG_INPUT)
    except SystemExit as ended:  # --help and --version
        return int(ended.code or 0)
    except BrokenPipeError:  # the reader of our output went away: `… | head`
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        return Status.DONE
    except KeyboardInterrupt:
        return _tell(tr("Stopped. Nothing was changed."), Status.REFUSED)
    except Exception as error:
        from avgdesk.cli.failures import message_of, status_of

        return _tell(message_of(error), status_of(error))


def asked_language(words: Sequence[str]) -> str:
    """Read before anything else, because the help texts need it."""
    for at, word in enumerate(words):
        if word == "--language" and at + 1 < len(words):
            return words[at + 1]
        if word.startswith("--language="):
            return word.partition("=")[2]
    return os.environ.get("AVGDESK_LANGUAGE", i18n.DUTCH)


def build_parser(words: Sequence[str]) -> Parser:
    """The parser for this command line: in full for the command that is asked, by name and summary for the others."""
    argparse._ = translate  # type: ignore[attr-defined]  # argparse's own texts go through this name
    parser = Parser(prog="avgdesk-cli", description=tr("Keep and erase customer data as the privacy law asks."))
    add_common(parser, None)
    parser.add_argument(
        "--version", action="version", version=f"AVGdesk {__version__}", help=tr("show the version and stop")
    )
    known = entries()
    commands = Commands(parser, {entry.name: entry.summary for entry in known})
    for module in dict.fromkeys(entry.module for entry in known if entry.name in words):
        import_module(f"avgdesk.cli.{module}").register(commands)
    commands.fill()
    return parser


def _run(words: Sequence[str]) -> int:
    args = build_parser(words).parse_args(words)
    answer = _opened(args) if args.opens else args.run(args)
    if not isinstance(answer, Answer):
        answer = Answer(answer)
    print_answer(answer.value, sys.stdout, as_json=bool(args.json))
    sys.stdout.flush()
    return _tell(answer.message, answer.status) if answer.message else int(answer.status)


def _opened(args: Namespace) -> object:
    from avgdesk.cli.opening import opened

    with opened(args) as ctx:
        return args.run(ctx, args)


def _tell(message: str, status: Status) -> int:
    sys.stderr.write(message.rstrip() + "\n")
    return int(status)


def _write_utf8() -> None:
    """The same bytes on every platform; a character that a console lacks never stops a command."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


if __name__ == "__main__":
    sys.exit(main())
