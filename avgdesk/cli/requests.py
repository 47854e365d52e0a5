"""`request`, `requests` and `dossier`: log, extend and close requests, list them, write what is kept on a customer."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from avgdesk.cli.frame import Commands, Namespace, Parser, iso_date, one_of
from avgdesk.cli.outputs import check_free, write_new
from avgdesk.context import Context
from avgdesk.domain.deadlines import ShiftReason
from avgdesk.domain.holidays import HolidayName
from avgdesk.domain.requests import Channel, Decision, Request, Requester, RequestKind, RequestState
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr
from avgdesk.services import customers, dossier, requests
from avgdesk.services.permissions import Permission, require
from avgdesk.services.requests import NewRequest
from avgdesk.services.settings import load_company


def register(commands: Commands) -> None:
    request = commands.group("request")
    _add_new(request.add("new", new, tr("log a request that came in")))
    longer = request.add("extend", extend, tr("take two months more, told within the first month"))
    longer.add_argument("number", metavar="NUMBER", help=tr("the number of the request"))
    longer.add_argument(
        "--on", type=iso_date, required=True, metavar="DATE", help=tr("the day on which the person was told")
    )
    longer.add_argument("--reason", required=True, metavar="TEXT", help=tr("why, as the person was told"))
    done = request.add("close", close, tr("decide a request and close it"))
    done.add_argument("number", metavar="NUMBER", help=tr("the number of the request"))
    add_code(done, "--decision", Decision, tr("what was decided"))
    done.add_argument("--ground", default="", metavar="TEXT", help=tr("why it was refused, wholly or in part"))
    listing = commands.add("requests", list_requests)
    listing.add_argument("--open", action="store_true", help=tr("only those that are not closed"))
    files = commands.add("dossier", write_dossier)
    files.add_argument("--customer", required=True, metavar="NUMBER", help=tr("the number of the customer"))
    files.add_argument("--out", type=Path, required=True, metavar="DIR", help=tr("the folder for the PDF and the JSON"))


def _add_new(parser: Parser) -> None:
    add_code(parser, "--kind", RequestKind, tr("what is asked"))
    parser.add_argument(
        "--received", type=iso_date, required=True, metavar="DATE", help=tr("the day on which it came in")
    )
    add_person(parser)
    add_code(parser, "--channel", Channel, tr("how it came in"), Channel.EMAIL)
    parser.add_argument("--marketing", action="store_true", help=tr("an objection against direct marketing"))


def add_code(parser: Parser, option: str, codes: type[StrEnum], what: str, default: str | None = None) -> None:
    """An option that takes one of an enum's codes; needed when it has no default."""
    explained = tr("{what}: {allowed}").format(what=what, allowed=", ".join(codes))
    parser.add_argument(
        option, type=one_of(codes), metavar="CODE", required=default is None, default=default, help=explained
    )


def add_person(parser: Parser) -> None:
    """Either a customer's number or a name of somebody who is not in the administration."""
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--customer", metavar="NUMBER", help=tr("the number of the customer"))
    who.add_argument("--name", metavar="NAME", help=tr("the name of somebody who is no customer"))


def person(ctx: Context, args: Namespace) -> Requester:
    """Who it is about; `NotFound` for an unknown customer number."""
    if args.customer is None:
        return Requester(args.name)
    party = customers.find(ctx, args.customer)
    return Requester(party.name, party.address, party=party.uid, party_number=party.number)


@dataclass(frozen=True, slots=True)
class Term:
    """What a script needs of a request's last day; `shifted_by` are codes, one for each day passed over."""

    number: str
    due_on: date
    strict_due_on: date
    shifted_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestLine:
    number: str
    kind: RequestKind
    name: str
    customer_number: str
    received_on: date
    due_on: date
    strict_due_on: date
    shifted_by: tuple[str, ...]
    days_left: int | None
    state: RequestState
    extended_on: date | None
    decision: Decision | None
    closed_on: date | None


def new(ctx: Context, args: Namespace) -> Term:
    request = NewRequest(
        RequestKind(args.kind), args.received, person(ctx, args), Channel(args.channel), args.marketing
    )
    return _term(requests.register(ctx, request).value)


def extend(ctx: Context, args: Namespace) -> Term:
    found = requests.find(ctx, args.number)
    return _term(requests.extend(ctx, found.uid, args.on, args.reason).value)


def close(ctx: Context, args: Namespace) -> RequestLine:
    found = requests.find(ctx, args.number)
    return _line(ctx, requests.decide_and_close(ctx, found.uid, Decision(args.decision), args.ground).value)


def list_requests(ctx: Context, args: Namespace) -> list[RequestLine]:
    return [_line(ctx, one) for one in requests.every(ctx, only_open=args.open)]


def write_dossier(ctx: Context, args: Namespace) -> dict[str, str]:
    """Two files named after the customer's number, never over files that are there."""
    require(ctx, Permission.EXPORT)  # before a folder is made for nothing
    party = customers.find(ctx, args.customer)
    folder: Path = args.out
    if folder.exists() and not folder.is_dir():
        raise InvalidInput("folder_missing", file=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    stem = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in party.number)
    paper, data = folder / f"dossier-{stem}.pdf", folder / f"dossier-{stem}.json"
    for path in (paper, data):
        check_free(path)
    found = dossier.of_party(ctx, party.uid)
    if lacking := dossier.unprintable(found):
        sys.stderr.write(tr("The PDF can't show: {characters}").format(characters=" ".join(lacking)) + "\n")
    write_new(paper, dossier.pdf(ctx, found, load_company(ctx).language).value)
    write_new(data, dossier.json(ctx, found).value)
    return {"pdf": str(paper), "json": str(data)}


def _codes(reasons: tuple[ShiftReason, ...]) -> tuple[str, ...]:
    """A holiday's code, or the owner's own name for it; of a weekend its day."""
    named = {str(name): name for name in HolidayName}
    return tuple(named.get(reason.holiday, reason.holiday) or reason.code for reason in reasons)


def _term(request: Request) -> Term:
    due = request.due
    return Term(request.number, due.due_on, due.strict_due_on, _codes(due.shifted_by))


def _line(ctx: Context, request: Request) -> RequestLine:
    verdict, extension, closing, due = request.verdict, request.extension, request.closing, request.due
    return RequestLine(
        number=request.number,
        kind=request.kind,
        name=request.requester.name,
        customer_number=request.requester.party_number,
        received_on=request.received_on,
        due_on=due.due_on,
        strict_due_on=due.strict_due_on,
        shifted_by=_codes(due.shifted_by),
        days_left=request.days_left(ctx.today()) if request.open else None,
        state=request.state,
        extended_on=extension.told_on if extension else None,
        decision=verdict.decision if verdict else None,
        closed_on=closing.closed_on if closing else None,
    )
