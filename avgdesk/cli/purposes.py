"""`purposes`: what data are used for, on which ground, and who receives them, as every dossier tells it."""

from __future__ import annotations

from dataclasses import dataclass

from avgdesk.cli.frame import Commands, Namespace
from avgdesk.context import Context
from avgdesk.domain.annexes import Safeguard
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.purposes import Bilingual, Processor, Purpose
from avgdesk.i18n import language
from avgdesk.services import purposes
from avgdesk.words import purposes as words


def register(commands: Commands) -> None:
    commands.add("purposes", list_purposes)


@dataclass(frozen=True, slots=True)
class PurposeLine:
    """Texts in the language that was asked for. `outside_eea` "": nothing leaves the European Economic Area."""

    code: str
    activity: str
    purpose: str
    legal_basis: LegalBasis
    law: str
    data: str
    recipients: tuple[str, ...]
    outside_eea: str
    safeguard: Safeguard | None
    retention: str
    origin: str


def list_purposes(ctx: Context, args: Namespace) -> list[PurposeLine]:
    known = purposes.processors(ctx)
    return [_line(one, known) for one in purposes.every(ctx)]


def _line(one: Purpose, known: tuple[Processor, ...]) -> PurposeLine:
    spoken = language()

    def said(text: Bilingual) -> str:
        return text.said(spoken)

    leaves = one.safeguard is not None or words.abroad(one, known)
    return PurposeLine(
        code=one.code,
        activity=said(one.activity),
        purpose=said(one.goal),
        legal_basis=one.basis,
        law=said(one.law),
        data=said(one.data),
        recipients=words.recipients(one, known, spoken),
        outside_eea=words.transfers(one, known, spoken) if leaves else "",
        safeguard=one.safeguard,
        retention=said(one.retention),
        origin=said(one.origin),
    )
