"""What is drawn on the pad comes out as a picture, cut to size and dark on a transparent ground."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from avgdesk.ui.theme import Theme
from avgdesk.ui.widgets.signature_pad import FEWEST, SignaturePad


@pytest.fixture
def pad(qtbot: QtBot, theme: Theme) -> SignaturePad:
    shown = SignaturePad()
    qtbot.addWidget(shown)
    shown.resize(400, 160)
    shown.show()
    return shown


def draw(qtbot: QtBot, pad: SignaturePad) -> None:
    """A wave with the mouse."""
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    for x in range(50, 301, 10):
        qtbot.mouseMove(pad, QPoint(x, 80 + (x % 40) - 20))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))


def test_a_drawing_becomes_a_picture_and_delete_empties_the_field(qtbot: QtBot, pad: SignaturePad) -> None:
    assert pad.empty and pad.png() == b""
    with qtbot.waitSignal(pad.changed):
        draw(qtbot, pad)
    assert not pad.empty
    picture = Image.open(BytesIO(pad.png()))
    assert picture.mode == "RGBA"
    assert picture.getpixel((0, 0)) == (0, 0, 0, 0)
    assert picture.width > 2 * picture.height
    left, top, right, bottom = picture.getbbox() or (0, 0, 0, 0)
    assert right - left > 0.9 * picture.width and bottom - top > 0.5 * picture.height
    with qtbot.waitSignal(pad.changed):
        qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.empty


def test_a_dot_is_no_signature(qtbot: QtBot, pad: SignaturePad) -> None:
    for _ in range(FEWEST - 1):
        qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    assert pad.empty and pad.png() == b""


def test_a_firm_touch_draws_a_broader_line(pad: SignaturePad) -> None:
    inked = []
    for force in (0.0, 1.0):
        pad.clear()
        pad.begin(QPointF(20, 80), force)
        for x in range(30, 200, 10):
            pad.go_on(QPointF(x, 80), force)
        pad.end()
        alpha = Image.open(BytesIO(pad.png())).getchannel("A")
        inked.append(sum(alpha.histogram()[128:]))
    assert inked[1] > 1.5 * inked[0]
