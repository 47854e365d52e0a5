"""What is previewed is what is printed and saved: the same bytes; both are recorded before they are done."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from avgdesk.ui import pdf_preview, printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.pdf_preview import PdfJob, PdfPreview
from tests.documents import agreement_samples as samples
from tests.documents import pdf
from tests.ui.scripted_prompter import ScriptedPrompter

CONTENT = samples.issued()


def test_all_pages_are_shown_from_memory(desk: Desk, qtbot: QtBot) -> None:
    dialog = PdfPreview(desk, PdfJob("Overeenkomst", CONTENT, "a.pdf"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.view.pages() == len(pdf.reader(CONTENT).pages)
    assert dialog.pages.text() == "6 bladen"
    assert dialog.view.data() == CONTENT
    wide = dialog.view._view.zoomFactor()
    dialog.zoom_in.click()
    larger = dialog.view._view.zoomFactor()
    dialog.zoom_out.click()
    assert larger > dialog.view._view.zoomFactor() != wide


def test_the_first_page_is_there_soon(desk: Desk, qtbot: QtBot) -> None:
    began = time.perf_counter()
    dialog = PdfPreview(desk, PdfJob("Overeenkomst", CONTENT, "a.pdf"))
    qtbot.addWidget(dialog)
    page = dialog.view.document.render(0, QSize(600, 850))
    assert not page.isNull() and page.width() == 600
    assert time.perf_counter() - began < 3  # the limit itself, 300 ms, is measured in benchmarks/


def test_what_is_saved_is_what_was_shown_and_is_recorded_first(
    desk: Desk, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    recorded: list[str] = []

    def saved() -> bool:
        recorded.append("saved")
        return True

    prompter.expect("save_file", tmp_path / "a.pdf", "a.pdf")
    assert pdf_preview.save_job(desk, PdfJob("Overeenkomst", CONTENT, "a.pdf", saved=saved))
    assert (tmp_path / "a.pdf").read_bytes() == CONTENT
    assert recorded == ["saved"]


def test_a_refused_record_writes_nothing(desk: Desk, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    prompter.expect("save_file", tmp_path / "a.pdf")
    assert not pdf_preview.save_job(desk, PdfJob("x", CONTENT, "a.pdf", saved=lambda: False))
    assert not (tmp_path / "a.pdf").exists()


def test_every_page_goes_to_the_printer(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(50)
    assert printing.paint_pdf(CONTENT, printer) == 6
    assert len(pdf.reader((tmp_path / "printed.pdf").read_bytes()).pages) == 6


def test_a_viewer_gets_neither_button(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Desk, "may", lambda self, permission: False)
    dialog = PdfPreview(desk, PdfJob("x", CONTENT, "a.pdf"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.print_it.isVisible() and not dialog.save_it.isVisible()
