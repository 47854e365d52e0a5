"""A PDF before it is printed or saved: shown from the same bytes, in memory, with the platform's print dialog.

```python
pdf_preview.open_pdf(desk, PdfJob(tr("Reminder"), content, "AGR-2026-0007-reminder.pdf", printed=…, saved=…))
```
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from avgdesk.i18n import tr
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.printing import print_pdf, write_whole
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.widgets.pdf_view import PdfView

PDF = FileKind("PDF", "pdf")
Record = Callable[[], bool]


def _unrecorded() -> bool:
    """For a document that is recorded by whoever made it."""
    return True


@dataclass(frozen=True, slots=True)
class PdfJob:
    """`name` is proposed for the file and holds no personal data; `title` names the window and the printer's job.

    `printed` and `saved` run the use case that records it, before it is done; False when that was refused.
    """

    title: str
    content: bytes
    name: str
    printed: Record = _unrecorded
    saved: Record = _unrecorded


def open_pdf(desk: Desk, job: PdfJob) -> None:
    """Show it in a dialog with buttons to print and to save."""
    desk.prompter.show(PdfPreview(desk, job))


def print_job(desk: Desk, job: PdfJob, parent: QWidget | None = None) -> bool:
    """Record, then the platform's print dialog; False when refused or turned away."""
    return job.printed() and print_pdf(job.content, job.title, parent)


def save_job(desk: Desk, job: PdfJob) -> bool:
    """Ask where, record, write whole; False when turned away, refused or not written."""
    target = desk.prompter.save_file(tr("Save as PDF"), job.name, [PDF])
    return target is not None and job.saved() and write_whole(target, job.content, desk.prompter)


class PdfPreview(FormDialog):
    form = "pdf_preview"
    keeps_draft = False
    view: PdfView
    pages: QLabel
    zoom_in: QPushButton
    zoom_out: QPushButton
    fit: QPushButton
    print_it: QPushButton
    save_it: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, job: PdfJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.job = desk, job
        self.setWindowTitle(job.title)
        self.resize(820, 760)
        self.view.show_pdf(job.content)
        self.pages.setText(tr("%n pages", n=self.view.pages()))
        self.zoom_in.clicked.connect(lambda: self.view.zoom(1.25))
        self.zoom_out.clicked.connect(lambda: self.view.zoom(0.8))
        self.fit.clicked.connect(self.view.fit_width)
        self.print_it.clicked.connect(lambda: print_job(desk, job, self))
        self.save_it.clicked.connect(lambda: save_job(desk, job))
        self.print_it.setVisible(desk.may(Permission.PRINT))
        self.save_it.setVisible(desk.may(Permission.EXPORT))
        self._shortcuts()

    def _shortcuts(self) -> None:
        keys = QKeySequence.StandardKey
        for button, key in (
            (self.print_it, keys.Print), (self.save_it, keys.Save), (self.zoom_in, keys.ZoomIn),
            (self.zoom_out, keys.ZoomOut),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self, button.click)
