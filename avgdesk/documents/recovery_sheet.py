"""The sheet with the recovery key: the only way in when every password is forgotten. Printed once, kept apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from avgdesk.documents import figures, page, tables
from avgdesk.documents.style import Span, Style, gap, heading, rule, spans, text
from avgdesk.domain.company import Company
from avgdesk.i18n import tr

_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """`groups` is the key as it is typed, group by group; `administration` the name of the folder, without its path."""

    company: Company
    groups: tuple[str, ...]
    made_on: date
    administration: str = ""


def render(record: RecoverySheet, language: str) -> bytes:
    """One A4 in `language` ("nl" or "en")."""
    title = tr("Recovery key", language=language)
    sheet = page.Sheet(title, record.made_on, language, foot=title, letterhead=record.company)
    return page.build(sheet, _flowables(record, language, sheet.text_width))


def _flowables(record: RecoverySheet, language: str, width: float) -> list[Flowable]:
    def words(source: str) -> str:
        return tr(source, language=language)

    return [
        heading(words("Recovery key"), Style.TITLE),
        text(words("With this key you open the administration when the password is forgotten.")),
        gap(4),
        _key(record.groups, width),
        gap(3),
        _particulars(record, language, width),
        heading(words("Keep this sheet apart")),
        *_advice(words),
        rule(),
        text(words("Where this sheet is kept:"), Style.SMALL),
        gap(6),
        rule(),
    ]


def _key(groups: Sequence[str], width: float) -> Flowable:
    """The groups, numbered, five on a line, large enough to be typed over without a mistake."""
    cells: list[list[Flowable]] = [
        [text(str(number), Style.FINE), text(group, Style.KEY)] for number, group in enumerate(groups, start=1)
    ]
    empty: list[list[Flowable]] = [[text("", Style.FINE)]] * (-len(cells) % _COLUMNS)
    filled = cells + empty
    rows = [filled[start : start + _COLUMNS] for start in range(0, len(filled), _COLUMNS)]
    return tables.boxes(rows, [width / _COLUMNS] * _COLUMNS)


def _particulars(record: RecoverySheet, language: str, width: float) -> Flowable:
    label_width = 38 * mm
    left = width - 45 * mm
    rows = [
        (tr("Company", language=language), record.company.name),
        (tr("Administration", language=language), record.administration),
        (tr("Made on", language=language), f"{record.made_on:%d-%m-%Y}"),
    ]
    known = tables.pairs([(label, value) for label, value in rows if value], left, label_width)
    return tables.side_by_side([known, figures.qr("-".join(record.groups), 40)], [left, 45 * mm])


def _advice(words: Callable[[str], str]) -> list[Flowable]:
    lines = (
        words("Not beside the computer and not in the same building: a fire or a thief takes both."),
        words("Who holds this sheet and the computer can read every customer. Show it to nobody."),
        words("Never photograph it and never type it into an e-mail or a website."),
        words("A new sheet makes this one worthless: then destroy it."),
        words("Without the password and without this key nobody can open the administration, not even the maker."),
        words("To use it: choose “Password forgotten” when AVGdesk asks for the password and type the groups."),
    )
    return [spans([Span(line)], indent=14, bullet="•") for line in lines]
