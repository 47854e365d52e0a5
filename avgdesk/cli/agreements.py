"""`agreement`, `agreements`, `agreement-received`, `agreement-countersign`: from issue to both signatures."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from errno import ENOENT
from getpass import getpass
from pathlib import Path

from avgdesk.cli.frame import Answer, Commands, Namespace, Status, one_of, read_bytes
from avgdesk.cli.secrets import first_line
from avgdesk.context import Context
from avgdesk.domain.agreements import Agreement, AgreementFilter, AgreementState, Direction
from avgdesk.domain.signatures import Examination
from avgdesk.errors import RuleViolated, WrongPassword
from avgdesk.i18n import tr
from avgdesk.services import agreement_annexes, agreement_files, agreement_signing, agreements, customers, settings

CERTIFICATE_VARIABLE = "AVGDESK_P12_PASSWORD"


def register(commands: Commands) -> None:
    make = commands.add("agreement", make_agreement)
    make.add_argument("--party", required=True, metavar="NUMBER", help=tr("the customer or supplier"))
    make.add_argument(
        "--direction", type=one_of(Direction), default=str(Direction.PROCESSOR), metavar="DIRECTION",
        help=tr("what the shop is: processor (the default) or controller"),
    )  # fmt: skip
    make.add_argument("--out", type=Path, metavar="OUT.pdf", help=tr("write the PDF to this file"))
    listing = commands.add("agreements", list_agreements)
    states = ", ".join(AgreementState)
    listing.add_argument(
        "--state", type=one_of(AgreementState), metavar="STATE", help=tr("one of: {allowed}").format(allowed=states)
    )
    received = commands.add("agreement-received", receive)
    received.add_argument("number", metavar="NUMBER")
    received.add_argument("file", type=Path, metavar="FILE", help=tr("the signed PDF, or a scan (PDF, JPEG, PNG)"))
    sign = commands.add("agreement-countersign", countersign)
    sign.add_argument("number", metavar="NUMBER")
    sign.add_argument("--p12", type=Path, metavar="FILE", help=tr("sign with this certificate file, not on paper"))
    sign.add_argument(
        "--p12-password-file", type=Path, metavar="FILE",
        help=tr("the file with its password (otherwise AVGDESK_P12_PASSWORD, or a question)"),
    )  # fmt: skip
    sign.add_argument("--out", type=Path, metavar="OUT.pdf", help=tr("write the signed PDF to this file"))


@dataclass(frozen=True, slots=True)
class AgreementMade:
    number: str
    version: int
    state: AgreementState
    sha256: str


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One version as scripts read it."""

    number: str
    version: int
    party: str
    party_number: str
    direction: Direction
    state: AgreementState
    issued_on: date | None
    signed_on: date | None
    countersigned_on: date | None
    sha256: str


@dataclass(frozen=True, slots=True)
class SignatureLine:
    field: str
    signer: str
    intact: bool
    trusted: bool


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """`same_text` is None when it can't be told: a scan."""

    state: AgreementState
    same_text: bool | None
    signatures: tuple[SignatureLine, ...]


def make_agreement(ctx: Context, args: Namespace) -> AgreementMade:
    """Draft and issue with the shop's standard annexes; in the language of `--language`, else the shop's own."""
    _check_place(args.out)
    party = customers.find(ctx, args.party)
    direction = Direction(args.direction)
    language = args.language or settings.load_company(ctx).language
    annexes = agreement_annexes.propose(ctx, direction, party, language)
    new = agreements.NewAgreement(party.uid, direction, language, annexes)
    issued = agreements.make(ctx, new).value
    _write(ctx, issued, args.out)
    return AgreementMade(issued.number, issued.version, issued.state, issued.sha256)


def list_agreements(ctx: Context, args: Namespace) -> list[AgreementLine]:
    """The newest first, every version."""
    lines = (
        AgreementLine(
            row.number, row.version, row.party_name, row.party_number, row.direction, row.state, row.issued_on,
            row.signed_on, row.countersigned_on, row.sha256,
        )
        for row in agreements.page_source(ctx, AgreementFilter.ALL).every_row()
    )  # fmt: skip
    return [line for line in lines if args.state in (None, line.state)]


def receive(ctx: Context, args: Namespace) -> ReceiptLine | Answer:
    """A refused file is told with what was found in it, and exit status 1."""
    from avgdesk import words

    agreement = agreements.find(ctx, args.number)
    try:
        received = agreement_signing.receive_file(ctx, agreement.uid, read_bytes(args.file)).value
    except RuleViolated as refusal:
        found = refusal.facts.get("examination")
        if not isinstance(found, Examination):
            raise
        return Answer(_receipt(agreement.state, found), Status.REFUSED, str(words.error(refusal)))
    return _receipt(received.agreement.state, received.examination)


def countersign(ctx: Context, args: Namespace) -> AgreementMade:
    """On paper, or with a certificate file."""
    _check_place(args.out)
    agreement = agreements.find(ctx, args.number)
    if args.p12 is None:
        signed = agreement_signing.countersign_on_paper(ctx, agreement.uid).value
    else:
        signed = _with_certificate(ctx, agreement, read_bytes(args.p12), args)
    _write(ctx, signed, args.out)
    return AgreementMade(signed.number, signed.version, signed.state, signed.sha256)


def _with_certificate(ctx: Context, agreement: Agreement, p12: bytes, args: Namespace) -> Agreement:
    """A file without a password needs none; otherwise the file, the variable, or a question."""
    given = first_line(args.p12_password_file) if args.p12_password_file else os.environ.get(CERTIFICATE_VARIABLE, "")
    try:
        return agreement_signing.countersign_with_file(ctx, agreement.uid, p12, given).value
    except WrongPassword:
        if given or not sys.stdin.isatty():
            raise
    typed = getpass(tr("Password of the certificate file: "))
    return agreement_signing.countersign_with_file(ctx, agreement.uid, p12, typed).value


def _receipt(state: AgreementState, found: Examination) -> ReceiptLine:
    lines = tuple(SignatureLine(each.field, each.signer, each.intact, each.trusted) for each in found.signatures)
    return ReceiptLine(state, found.comparison.same, lines)


def _write(ctx: Context, agreement: Agreement, out: Path | None) -> None:
    """The newest file; recorded as an export."""
    if out is not None:
        out.write_bytes(agreement_files.export(ctx, agreement.uid).value.content)


def _check_place(out: Path | None) -> None:
    """Before anything is done: a folder that isn't there is told first."""
    if out is not None and not out.parent.is_dir():
        raise FileNotFoundError(ENOENT, os.strerror(ENOENT), str(out.parent))
