"""Files with a record: shown from memory, saved or printed when asked, never through a temporary file."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from avgdesk.domain.audit import Subject
from avgdesk.i18n import tr
from avgdesk.services import attachments
from avgdesk.services.attachments import AttachmentInfo
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.printing import write_whole
from avgdesk.ui.prompter import choose_file

TEXT_SHOWN = 200_000  # characters


def add(desk: Desk, subject: Subject) -> None:
    """Choose a file and keep it with the record."""
    path = choose_file(desk.prompter, tr("Add a file"))
    if path is None:
        return
    try:
        content = path.read_bytes()
    except OSError:
        desk.prompter.tell(tr("Add a file"), tr("{file} can't be read.").format(file=path.name))
        return
    desk.dispatcher.run(attachments.add, subject, path.name, content)


def open_one(desk: Desk, subject: Subject, info: AttachmentInfo) -> None:
    """Ask what to do with one file, and do it."""
    options = [("show", tr("Show"))] if can_show(info.media_type) else []
    if desk.may(Permission.EXPORT):
        options.append(("save", tr("Save as…")))
    if desk.may(Permission.EDIT):
        options.append(("remove", tr("Remove from the administration")))
    if not options:
        return
    wish = desk.prompter.choose(tr("File"), info.name, options, verb=tr("Continue"))
    actions = {"show": _show, "save": _save, "remove": _remove}
    if wish in actions:
        actions[wish](desk, subject, info)


def can_show(media_type: str) -> bool:
    """PDF, pictures and text are shown here; anything else can only be saved."""
    return media_type in ("application/pdf", "application/xml") or media_type.startswith(("image/", "text/"))


def _show(desk: Desk, subject: Subject, info: AttachmentInfo) -> None:
    content = desk.dispatcher.run(attachments.read, subject, info.uid, "shown")
    if content is not None:
        desk.prompter.show(FileDialog(info, content))


def _save(desk: Desk, subject: Subject, info: AttachmentInfo) -> None:
    target = desk.prompter.save_file(tr("Save as…"), info.name)
    if target is None:
        return
    content = desk.dispatcher.run(attachments.read, subject, info.uid, "exported")
    if content is not None:
        write_whole(target, content, desk.prompter)


def _remove(desk: Desk, subject: Subject, info: AttachmentInfo) -> None:
    sure = desk.prompter.confirm(
        tr("Remove file"), tr("{file} is removed for good.").format(file=info.name), verb=tr("Remove"), destructive=True
    )
    if sure:
        desk.dispatcher.run(attachments.remove, subject, info.uid)


class FileDialog(QDialog):
    """One file, from memory."""

    def __init__(self, info: AttachmentInfo, content: bytes) -> None:
        super().__init__()
        self.setWindowTitle(tr("File"))
        self.resize(760, 640)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(_viewer(info, content), 1)
        layout.addWidget(buttons)


def _viewer(info: AttachmentInfo, content: bytes) -> QWidget:
    if info.media_type == "application/pdf":
        from avgdesk.ui.widgets.pdf_view import PdfView

        view = PdfView()
        view.show_pdf(content)
        return view
    if info.media_type.startswith("image/"):
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(QImage.fromData(QByteArray(content))))
        picture.setAccessibleName(info.name)
        scroll = QScrollArea()
        scroll.setWidget(picture)
        scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return scroll
    text = QPlainTextEdit(content.decode("utf-8", "replace")[:TEXT_SHOWN])
    text.setReadOnly(True)
    text.setAccessibleName(info.name)
    return text
