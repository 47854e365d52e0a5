"""Files with a record: shown from memory, saved or printed when asked, never through a temporary file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from avgdesk.domain.audit import Subject
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr
from avgdesk.services import attachments
from avgdesk.services.attachments import AttachmentInfo
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.printing import print_pdf, write_whole
from avgdesk.ui.prompter import choose_file
from avgdesk.ui.widgets.buttons import push

PDF = "application/pdf"
TEXT_SHOWN = 200_000  # characters
LARGEST_SIDE = 2000  # pixels of a picture as it is shown


def add(desk: Desk, subject: Subject) -> None:
    """Choose a file and keep it with the record."""
    path = choose_file(desk.prompter, tr("Add a file"))
    if path is None:
        return
    try:
        if path.stat().st_size > attachments.LARGEST:  # not even read
            desk.dispatcher.refuse(InvalidInput("file_too_large", file=path.name, longest=attachments.LARGEST))
            return
        content = path.read_bytes()
    except OSError:
        desk.prompter.tell(tr("Add a file"), tr("{file} can't be read.").format(file=path.name))
        return
    desk.dispatcher.run(attachments.add, subject, path.name, content)


def open_one(desk: Desk, subject: Subject, info: AttachmentInfo) -> None:
    """Show a file, with what else can be done with it; one that can't be shown here is offered to be saved."""
    content = b""
    if can_show(info.media_type):
        read = desk.dispatcher.run(attachments.read, subject, info.uid, "shown")
        if read is None:
            return
        content = read
    desk.prompter.show(FileDialog(desk, subject, info, content))


def can_show(media_type: str) -> bool:
    """PDF, pictures and text are shown here; anything else can only be saved."""
    return media_type in (PDF, "application/xml") or media_type.startswith(("image/", "text/"))


class FileDialog(QDialog):
    """One file, from memory, with the buttons that its user may press."""

    def __init__(self, desk: Desk, subject: Subject, info: AttachmentInfo, content: bytes) -> None:
        super().__init__()
        self.desk, self.subject, self.info = desk, subject, info
        self.setWindowTitle(tr("File"))
        self.resize(*((760, 640) if content else (480, 160)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(_viewer(info, content) if content else _unshown(info), 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, do, role, permission in self._deeds():
            if self.desk.may(permission):
                row.addWidget(push(text, do, role))
        row.addStretch(1)
        close = push(tr("Close"), self.reject, "primary")
        close.setDefault(True)
        row.addWidget(close)
        return row

    def _deeds(self) -> list[tuple[str, Callable[[], None], str, Permission]]:
        deeds = [(tr("Save as…"), self.save, "", Permission.EXPORT)]
        if self.info.media_type == PDF:
            deeds.append((tr("Print…"), self.print, "", Permission.PRINT))
        return [*deeds, (tr("Remove…"), self.remove, "destructive", Permission.EDIT)]

    def _read(self, purpose: str) -> bytes | None:
        return self.desk.dispatcher.run(attachments.read, self.subject, self.info.uid, purpose)

    def save(self) -> None:
        """Ask where, record it, write it whole."""
        target = self.desk.prompter.save_file(tr("Save as…"), self.info.name)
        content = self._read("exported") if target is not None else None
        if target is not None and content is not None:
            write_whole(target, content, self.desk.prompter)

    def print(self) -> None:
        """Record it, then the platform's print dialog."""
        content = self._read("printed")
        if content is not None:
            print_pdf(content, tr("File"), self)

    def remove(self) -> None:
        """Throw the file away, after asking."""
        text = tr("{file} is removed for good.").format(file=self.info.name)
        if not self.desk.prompter.confirm(tr("Remove file"), text, verb=tr("Remove"), destructive=True):
            return
        if self.desk.dispatcher.attempt(attachments.remove, self.subject, self.info.uid) is not None:
            self.accept()


def _unshown(info: AttachmentInfo) -> QWidget:
    label = QLabel(tr("{file} can't be shown here; save it and open it with its own program.").format(file=info.name))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _viewer(info: AttachmentInfo, content: bytes) -> QWidget:
    if info.media_type == PDF:
        from avgdesk.ui.widgets.pdf_view import PdfView

        view = PdfView()
        view.show_pdf(content)
        return view
    if info.media_type.startswith("image/"):
        picture = read_picture(content)
        return _unshown(info) if picture.isNull() else _picture(info, picture)
    text = QPlainTextEdit(content.decode("utf-8", "replace")[:TEXT_SHOWN])
    text.setReadOnly(True)
    text.setAccessibleName(info.name)
    return text


def read_picture(content: bytes) -> QImage:
    """A picture, turned as its camera says and made smaller while it is read; null when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    most, size = QSize(LARGEST_SIDE, LARGEST_SIDE), reader.size()
    if size.isValid() and (size.width() > LARGEST_SIDE or size.height() > LARGEST_SIDE):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _picture(info: AttachmentInfo, picture: QImage) -> QWidget:
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(picture))
    label.setAccessibleName(info.name)
    scroll = QScrollArea()
    scroll.setWidget(label)
    scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return scroll
