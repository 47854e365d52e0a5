"""A PDF shown and printed from memory: no temporary file, since it holds personal data."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from avgdesk.ui.forms import register


@register
class PdfView(QWidget):
    """`show_pdf(data)` shows all pages, as wide as the view; `show_pdf(b"")` empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self.document)
        self._data, self._buffer = QByteArray(), QBuffer(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def show_pdf(self, data: bytes) -> None:
        self.document.close()
        self._buffer.close()
        self._data = QByteArray(data)
        self._buffer.setData(self._data)
        if data and self._buffer.open(QIODevice.OpenModeFlag.ReadOnly):
            self.document.load(self._buffer)

    def data(self) -> bytes:
        return bytes(self._data.data())

    def pages(self) -> int:
        return self.document.pageCount()

    def zoom(self, factor: float) -> None:
        """Larger or smaller than now, between a quarter and four times."""
        if self._view.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            self._view.setZoomFactor(self._fitting())
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(4.0, max(0.25, self._view.zoomFactor() * factor)))

    def fit_width(self) -> None:
        """As wide as the view again."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _fitting(self) -> float:
        """The factor at which the first page is as wide as the view now."""
        points = self.document.pagePointSize(0).width() if self.pages() > 0 else 595.0
        return self._view.viewport().width() / (points / 72 * self.logicalDpiX()) if points else 1.0

    def sizeHint(self) -> QSize:
        return QSize(560, 640)
