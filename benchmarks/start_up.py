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
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
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
from pathlib import Path
from PySide6.QtWidgets import QApplication
from avgdesk.app import Application
app = QApplication([])
stop = Stop(); app.installEventFilter(stop)
program = Application(app, Path(sys.argv[1]), "nl")
program.asked_for = True
program.start()
app.exec()
"""


def run(report: Report) -> None:
    with tempfile.TemporaryDirectory() as place:
        empty, ours = [], []
        for _ in range(RUNS):  # by turns, so that whatever else the machine does hits both alike
            empty.append(timed(lambda: _start(EMPTY, Path(place))))
            ours.append(timed(lambda: _start(OURS, Path(place))))
    limit = FACTOR * statistics.median(empty)
    report.seconds("program start to first window", statistics.median(ours), limit, "1.5 × an empty Qt window")


def _start(script: str, place: Path) -> None:
    environment = os.environ | {"AVGDESK_STATE_DIR": str(place / "state")}
    subprocess.run(
        [sys.executable, "-c", STOP_AT_FIRST_PAINT + script, str(place / "administration")],
        env=environment, check=True, timeout=60,
    )  # fmt: skip
