"""Two blocks side by side in which the parties sign: with a pen, or in the PDF's own fields. Never split over pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from avgdesk.documents import form_fields
from avgdesk.documents.style import LINE, Style, text
from avgdesk.words.base import mark

FIELDS = ("name", "function", "place", "date")
_LABELS = (mark("Name"), mark("Function"), mark("Place"), mark("Date"))
_GUTTER, _PADDING, _ROW, _LABEL = 6 * mm, 3 * mm, 7.5 * mm, 18 * mm
_SIGNATURE = 26 * mm
_SHADE = HexColor("#f4f7fc")


@dataclass(frozen=True, slots=True)
class Signer:
    """`side` names the fields: `controller_name`, `controller_signature`. `role` and `party` are printed."""

    side: str
    role: str
    party: str


def signature_field_name(side: str) -> str:
    """The field in which that side signs."""
    return f"{side}_signature"


class SignatureBlocks(Flowable):
    """`words` gives the printed words in the document's language."""

    def __init__(self, left: Signer, right: Signer, words: Callable[[str], str]) -> None:
        super().__init__()
        self.signers = (left, right)
        self.words = words

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.block = (available_width - _GUTTER) / 2
        self.heads = [self._head(signer) for signer in self.signers]
        tallest = max(sum(part.wrap(self.block - 2 * _PADDING, 1e6)[1] for part in head) for head in self.heads)
        self.head_height = tallest + _PADDING
        self.width = available_width
        self.height = self.head_height + len(FIELDS) * _ROW + _SIGNATURE + 2 * _PADDING
        return self.width, self.height

    def _head(self, signer: Signer) -> list[Flowable]:
        return [text(signer.role, Style.TABLE_HEAD), text(signer.party, Style.TABLE)]

    def draw(self) -> None:
        for place, signer in enumerate(self.signers):
            self.canv.saveState()
            self.canv.translate(place * (self.block + _GUTTER), 0)
            self._draw_block(signer, self.heads[place])
            self.canv.restoreState()

    def _draw_block(self, signer: Signer, head: list[Flowable]) -> None:
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        self.canv.rect(0, 0, self.block, self.height)
        top = self.height - _PADDING
        for part in head:
            part.drawOn(self.canv, _PADDING, top - part.height)
            top -= part.height
        self._draw_fields(signer, self.height - self.head_height - _PADDING)
        self._draw_signature(signer)

    def _draw_fields(self, signer: Signer, top: float) -> None:
        labels = [self.words(label) for label in _LABELS]
        for row, (field, label) in enumerate(zip(FIELDS, labels, strict=True), start=1):
            bottom = top - row * _ROW
            self._label(label, _PADDING, bottom + 2)
            left, right = _PADDING + _LABEL, self.block - _PADDING
            self._shade(left, bottom + 1, right, bottom + _ROW - 2)
            tooltip = f"{label}, {signer.role}"
            form_fields.text_field(
                self.canv, f"{signer.side}_{field}", tooltip, (left, bottom + 1, right, bottom + _ROW - 2)
            )

    def _draw_signature(self, signer: Signer) -> None:
        label = self.words(mark("Signature"))
        left, bottom, right, top = _PADDING, _PADDING, self.block - _PADDING, _SIGNATURE + _PADDING / 3
        self._shade(left, bottom, right, top)
        self._label(label, left + 3, top - 11)
        name = signature_field_name(signer.side)
        form_fields.signature_field(self.canv, name, f"{label}, {signer.role}", (left, bottom, right, top - 12))

    def _label(self, words: str, x: float, y: float) -> None:
        made = text(words, Style.FINE)
        made.wrapOn(self.canv, _LABEL, _ROW)
        made.drawOn(self.canv, x, y)

    def _shade(self, left: float, bottom: float, right: float, top: float) -> None:
        self.canv.setFillColor(_SHADE)
        self.canv.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)
