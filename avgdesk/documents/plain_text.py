"""Text as a shopkeeper types it, as flowables: no marks to learn, and nothing that was typed gets lost.

Empty lines part paragraphs, and a new line is a new line. Lines that begin with a dash are a list; two or more lines
"When: Monday" under each other are labels with values; a short line that is a question and stands alone is a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from avgdesk.documents import tables
from avgdesk.documents.style import Span, Style, gap, heading, spans, text

LABEL = 34 * mm
LONGEST_HEADING = 60
_BULLET = re.compile(r"\s*[-•]\s+(\S.*)")
_PAIR = re.compile(r"([^:]{1,24}):\s+(\S.*)")


def flowables(source: str, width: float) -> Iterator[Flowable]:
    """`width` in points."""
    for block in re.split(r"\n\s*\n", source.strip()):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        if len(lines) == 1 and lines[0].endswith("?") and len(lines[0]) <= LONGEST_HEADING:
            yield heading(lines[0], Style.HEADING, level=1)
        else:
            yield from _block(lines, width)


def _block(lines: list[str], width: float) -> Iterator[Flowable]:
    pairs = [_PAIR.fullmatch(line) for line in lines]
    if len(lines) > 1 and all(pairs):
        yield tables.pairs([(found[1], found[2]) for found in pairs if found], width, LABEL)
        yield gap(2)
        return
    for bulleted, group in groupby(lines, lambda line: _BULLET.fullmatch(line) is not None):
        if bulleted:
            yield from (_bullet(line) for line in group)
        else:
            yield text("\n".join(group))


def _bullet(line: str) -> Flowable:
    found = _BULLET.fullmatch(line)
    return spans([Span(found[1] if found else line)], indent=26.0, bullet="•")
