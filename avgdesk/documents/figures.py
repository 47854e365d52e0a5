"""QR codes and pictures."""

from __future__ import annotations

from io import BytesIO

from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image


def qr(value: str, millimetres: float) -> Flowable:
    """A square QR code, quiet zone included. Reads back as `value`; about a seventh of it may be damaged (level M)."""
    return QrCode(value, width=millimetres * mm, height=millimetres * mm, qrLevel="M", hAlign="LEFT")


def picture(content: bytes, width: float, height: float) -> Image:
    """A PNG or JPEG, as large as fits in `width` × `height` points, never distorted."""
    return Image(BytesIO(content), width=width, height=height, kind="proportional", hAlign="LEFT")
