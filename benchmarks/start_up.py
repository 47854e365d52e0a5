"""From the start of the process to the first painted window, against the same for an empty window of Qt."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.limits import Report, timed

RUNS = 9
FACTOR = 1.5

STOP_AT_FIRST_PAINT = """
import os
from PySide6.QtCore import QEvent, QObject
class Stop(QObject):
    wanted = ""
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and (not self.wanted or watched.objectName() == self.wanted):
            os._exit(0)
        return False
"""
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
stop = Stop(); app.installEventFilter(stop)
window = QMainWindow(); window.resize(960, 640); window.show()
app.exec()
"""
OURS = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
stop = Stop(); app.installEventFilter(stop)
from avgdesk.__main__ import main
main(["--admin", sys.argv[1]])
"""
DOOR = OURS.replace("stop = Stop()", "stop = Stop(); stop.wanted = 'password'")


def run(report: Report) -> None:
    with tempfile.TemporaryDirectory() as place:
        empty, ours, door = [], [], []
        for _ in range(RUNS):  # by turns, so that whatever else the machine does hits both alike
            empty.append(timed(lambda: _start(EMPTY, Path(place))))
            ours.append(timed(lambda: _start(OURS, Path(place))))
            door.append(timed(lambda: _start(DOOR, Path(place))))
    limit = FACTOR * statistics.median(empty)
    report.seconds("program start to first window", statistics.median(ours), limit, "1.5 × an empty Qt window")
    report.note(f"the password can be typed after {statistics.median(door) * 1000:.0f} ms")


def _start(script: str, place: Path) -> None:
    environment = os.environ | {"AVGDESK_STATE_DIR": str(place / "state")}
    subprocess.run(
        [sys.executable, "-c", STOP_AT_FIRST_PAINT + script, str(place / "administration")],
        env=environment, check=True, timeout=60,
    )  # fmt: skip
