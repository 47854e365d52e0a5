"""The command `erase`: a preview as long as `--yes` is not there, then the erasure and its place in the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from avgdesk import words
from avgdesk.cli.frame import Answer, Namespace, Parser, Status, iso_date
from avgdesk.cli.outputs import check_free, write_new
from avgdesk.context import Context
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.erasure import (
    BulkPreview,
    Counts,
    ErasureOrder,
    ErasureResult,
    Ground,
    Preview,
    PreviewLine,
    Scope,
    Skipped,
    TargetKind,
)
from avgdesk.domain.retention_list import RetentionQuery
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.i18n import tr
from avgdesk.services import erasure, erasure_preview, retention
from avgdesk.words.erasure import part_text, why_text


def add_arguments(parser: Parser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--customer", metavar="NUMBER", help=tr("the number of one customer or other record"))
    who.add_argument("--ended", action="store_true", help=tr("everything whose term has ended"))
    parser.add_argument("--reason", required=True, metavar="TEXT", help=tr("why; without names, because it is kept"))
    parser.add_argument(
        "--within-statutory-term", action="store_true", help=tr("also what the law keeps longer, for that reason")
    )
    parser.add_argument("--partial", action="store_true", help=tr("only what the tax office does not need"))
    parser.add_argument(
        "--certificate", type=Path, metavar="OUT.pdf", help=tr("a certificate of erasure for the customer")
    )
    parser.add_argument("--on", type=iso_date, metavar="DATE", help=tr("the day on which it is judged (today)"))
    parser.add_argument("--yes", action="store_true", help=tr("erase; without it only the preview is shown"))


@dataclass(frozen=True, slots=True)
class SkippedLine:
    number: str
    blockers: tuple[BlockerCode, ...]


@dataclass(frozen=True, slots=True)
class ErasedAnswer:
    erased: Counts
    skipped: tuple[SkippedLine, ...]
    ledger: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutsideLine:
    """What left the program earlier; `everyone`: a list in which this customer may have stood."""

    at: datetime
    action: str
    everyone: bool


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """The same as a `PreviewLine`, for people."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class PreviewAnswer:
    """`within_statutory_term`: what may go only with that option. Nothing was erased."""

    erasable: Counts
    within_statutory_term: Counts
    skipped: tuple[SkippedLine, ...]
    goes: tuple[PreviewLine | SpokenLine, ...] = ()
    stays: tuple[PreviewLine | SpokenLine, ...] = ()
    outside: tuple[OutsideLine, ...] = ()
    running: tuple[str, ...] = ()


def erase(ctx: Context, args: Namespace) -> Answer:
    """Exit status 1 with the preview without `--yes` or for a day to come, and when the one record may not go."""
    scope = Scope.PARTIAL if args.partial else Scope.WHOLE
    if args.certificate is not None:
        _check_certificate(args)
    if args.ended:
        return _erase_ended(ctx, args, scope)
    return _erase_one(ctx, args, scope)


def _check_certificate(args: Namespace) -> None:
    if args.ended:
        raise InvalidInput("certificate_needs_one", field="certificate")
    check_free(args.certificate)


def _only_preview(ctx: Context, args: Namespace) -> bool:
    return not args.yes or (args.on is not None and args.on > ctx.today())


def _erase_ended(ctx: Context, args: Namespace, scope: Scope) -> Answer:
    shown = erasure_preview.preview_list(ctx, RetentionQuery(on=args.on), scope)
    if _only_preview(ctx, args):
        answer = PreviewAnswer(shown.erasable, shown.within_statutory, _skipped(shown.skipped))
        return Answer(answer, Status.REFUSED, _not_yet(ctx, args))
    result = erasure.erase(ctx, _order(args, scope, shown, skip_blocked=True)).value
    return Answer(_answer(result, shown.skipped))


def _erase_one(ctx: Context, args: Namespace, scope: Scope) -> Answer:
    kind, uid = retention.target_of(ctx, args.customer)
    if kind is TargetKind.PARTY:
        shown = erasure_preview.preview(ctx, uid, scope, args.on)
    else:
        shown = erasure_preview.preview_record(ctx, uid, args.on)
    if args.certificate is not None and kind is not TargetKind.PARTY:
        raise InvalidInput("certificate_needs_one", field="certificate")
    if _only_preview(ctx, args):
        told = _preview_answer(shown)
        return Answer(told if args.json else _in_words(told), Status.REFUSED, _not_yet(ctx, args))
    return _carry_out(ctx, args, shown)


def _carry_out(ctx: Context, args: Namespace, shown: Preview) -> Answer:
    if args.certificate is not None:
        write_new(args.certificate, b"")  # that it can be written is known before anything is gone
    try:
        result = erasure.erase(ctx, _order(args, shown.scope, shown)).value
    except RuleViolated as refused:
        _take_back(args.certificate)
        if refused.code != "erasure_blocked":
            raise
        skipped = (SkippedLine(shown.number, tuple(blocker.code for blocker in refused.blockers)),)
        return Answer(ErasedAnswer(Counts(), skipped, ()), Status.REFUSED, str(words.error(refused)))
    except BaseException:
        _take_back(args.certificate)
        raise
    if args.certificate is not None and result.certificate is not None:
        args.certificate.write_bytes(result.certificate)
    return Answer(_answer(result, ()))


def _take_back(path: Path | None) -> None:
    if path is not None:
        with suppress(OSError):
            path.unlink()


def _order(args: Namespace, scope: Scope, shown: Preview | BulkPreview, skip_blocked: bool = False) -> ErasureOrder:
    """A reason that is the code of a ground is that ground; anything else is kept as it was typed."""
    ground = next((ground for ground in Ground if ground == args.reason.strip()), None)
    other = Ground.OTHER if args.within_statutory_term else Ground.TERM_ENDED
    return ErasureOrder(
        scope=scope,
        targets=shown.targets if isinstance(shown, BulkPreview) else (shown.target,),
        ground=ground or (Ground.NOT_NEEDED if scope is Scope.PARTIAL else other),
        reason=args.reason,
        within_statutory=args.within_statutory_term and scope is Scope.WHOLE,
        on=args.on,
        clock_confirmed=args.on,
        skip_blocked=skip_blocked,
        certificate=args.certificate is not None,
    )


def _answer(result: ErasureResult, before: Iterable[Skipped]) -> ErasedAnswer:
    """`before`: what the preview had left out already."""
    skipped = (*_skipped(before), *_skipped(result.skipped))
    return ErasedAnswer(result.erased, skipped, (result.reference,) if result.reference else ())


def _skipped(skipped: Iterable[Skipped]) -> tuple[SkippedLine, ...]:
    return tuple(SkippedLine(each.number, tuple(blocker.code for blocker in each.blockers)) for each in skipped)


def _preview_answer(shown: Preview) -> PreviewAnswer:
    would = Counts(
        customers=int(shown.scope is Scope.WHOLE and shown.target.kind is TargetKind.PARTY),
        invoices=sum(line.count for line in shown.goes if line.part == "invoices"),
        other=int(shown.target.kind is TargetKind.RECORD),
    )
    free, confirm = not shown.blockers, shown.needs_statutory_reason
    blocked = () if free else (SkippedLine(shown.number, tuple(blocker.code for blocker in shown.blockers)),)
    return PreviewAnswer(
        erasable=would if free else Counts(),
        within_statutory_term=would if confirm else Counts(),
        skipped=blocked,
        goes=shown.goes,
        stays=shown.stays,
        outside=tuple(OutsideLine(copy.at, copy.action, copy.everyone) for copy in shown.outside),
        running=shown.running,
    )


def _in_words(told: PreviewAnswer) -> PreviewAnswer:
    goes = tuple(SpokenLine(part_text(line), why_text(line)) for line in told.goes if isinstance(line, PreviewLine))
    stays = tuple(SpokenLine(part_text(line), why_text(line)) for line in told.stays if isinstance(line, PreviewLine))
    outside = tuple(replace(line, action=words.action(line.action)) for line in told.outside)
    return replace(told, goes=goes, stays=stays, outside=outside)


def _not_yet(ctx: Context, args: Namespace) -> str:
    if args.on is not None and args.on > ctx.today():
        return str(words.error(RuleViolated("date_in_future", on=args.on, today=ctx.today())))
    return tr("This is only a preview. Nothing was erased; add --yes to erase.")
