"""The one seam through which the window asks and tells, so that a test can script the answers.

The real one is `avgdesk.ui.window_prompter.WindowPrompter`; `LatePrompter` makes it when the first question is asked,
because its dialogs take a while to read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from avgdesk.words import Told


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of file in a file dialog: `FileKind("PDF", "pdf")`."""

    name: str
    suffix: str

    def __str__(self) -> str:
        return f"{self.name} (*.{self.suffix})"


class Prompter(Protocol):
    """Every method returns None (or False) when the user turned away."""

    def confirm(self, title: str, text: str, *, verb: str, detail: str = "", destructive: bool = False) -> bool: ...
    def tell(self, title: str, text: str, detail: str = "") -> None: ...
    def error(self, told: Told) -> None: ...
    def choose(self, title: str, text: str, options: Sequence[tuple[str, str]], *, verb: str) -> str | None: ...
    def ask_text(
        self, title: str, label: str, *, verb: str, value: str = "", lines: bool = False, needed: bool = True
    ) -> str | None: ...
    def ask_date(self, title: str, label: str, *, verb: str, value: date) -> date | None: ...
    def choose_files(self, title: str, kinds: Sequence[FileKind] = (), *, many: bool = False) -> list[Path]: ...
    def choose_folder(self, title: str, start: Path | None = None) -> Path | None: ...
    def save_file(self, title: str, name: str, kinds: Sequence[FileKind] = ()) -> Path | None: ...
    def show(self, dialog: QDialog) -> bool: ...


def choose_file(prompter: Prompter, title: str, kinds: Sequence[FileKind] = ()) -> Path | None:
    """One file, or None."""
    return next(iter(prompter.choose_files(title, kinds)), None)


class LatePrompter:
    """A `Prompter` that becomes the window's own with its first question."""

    def __init__(self) -> None:
        self._real: Prompter | None = None

    def __getattr__(self, name: str) -> Any:
        from avgdesk.ui.window_prompter import WindowPrompter

        if self._real is None:
            self._real = WindowPrompter()
        return getattr(self._real, name)
