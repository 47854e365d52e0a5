"""Looking into PDFs in tests: text, fonts, tools of the operating system where they are installed."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader


def reader(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def text(content: bytes) -> str:
    """All text, no-break spaces as spaces."""
    return "\n".join(page.extract_text() for page in reader(content).pages).replace("\xa0", " ")


def squeezed(value: str) -> str:
    """Without any blank: a line broken elsewhere makes no difference."""
    return "".join(value.split())


def run(tool: str, *arguments: str) -> str:
    """Standard output of a tool; the test is skipped where it isn't installed."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    return subprocess.run([tool, *arguments], capture_output=True, text=True, check=False).stdout


def check_with_tools(content: bytes, folder: Path) -> None:
    """qpdf finds no fault, every font is embedded."""
    file = folder / "document.pdf"
    file.write_bytes(content)
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(file))
    fonts = run("pdffonts", str(file)).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
