"""A prompter whose answers are written down beforehand; an unexpected question fails the test."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from avgdesk.ui.prompter import FileKind
from avgdesk.words import Told


@dataclass(frozen=True, slots=True)
class Answer:
    """`kind` is the prompter's method, `about` a text that its title or text must contain."""

    kind: str
    value: Any
    about: str


class ScriptedPrompter:
    """`expect("confirm", True, "Erase")` queues an answer. For `show`, the value is True or False, or a function that
    fills the dialog and returns one of them. `told` collects what was told, `errors` what went wrong."""

    def __init__(self) -> None:
        self._answers: deque[Answer] = deque()
        self.told: list[str] = []
        self.errors: list[Told] = []
        self.asked: list[str] = []

    def expect(self, kind: str, value: Any, about: str = "") -> None:
        self._answers.append(Answer(kind, value, about))

    def finish(self) -> None:
        """Every expected question was asked, and every refusal was looked at."""
        assert not self._answers, f"never asked: {[(answer.kind, answer.about) for answer in self._answers]}"
        assert not self.errors, f"unexpected refusals: {self.errors}"

    def take_error(self) -> Told:
        """The oldest refusal that was told."""
        return self.errors.pop(0)

    def _answer(self, kind: str, *words: str) -> Any:
        asked = " ".join(words)
        self.asked.append(asked)
        assert self._answers, f"unexpected question: {kind} {asked!r}"
        answer = self._answers.popleft()
        assert answer.kind == kind, f"expected {answer.kind} {answer.about!r}, got {kind} {asked!r}"
        assert answer.about in asked, f"{answer.about!r} is not in {asked!r}"
        return answer.value

    def confirm(self, title: str, text: str, *, verb: str, detail: str = "", destructive: bool = False) -> bool:
        return bool(self._answer("confirm", title, text, detail, verb))

    def tell(self, title: str, text: str, detail: str = "") -> None:
        self.told.append(f"{title} {text} {detail}".strip())

    def error(self, told: Told) -> None:
        self.errors.append(told)

    def choose(self, title: str, text: str, options: Sequence[tuple[str, str]], *, verb: str) -> str | None:
        value: str | None = self._answer("choose", title, text)
        assert value is None or value in [key for key, _ in options]
        return value

    def ask_text(
        self, title: str, label: str, *, verb: str, value: str = "", lines: bool = False, needed: bool = True
    ) -> str | None:
        text: str | None = self._answer("ask_text", title, label)
        return text

    def ask_date(self, title: str, label: str, *, verb: str, value: date) -> date | None:
        chosen: date | None = self._answer("ask_date", title, label)
        return chosen

    def choose_files(self, title: str, kinds: Sequence[FileKind] = (), *, many: bool = False) -> list[Path]:
        return list(self._answer("choose_files", title))

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        folder: Path | None = self._answer("choose_folder", title)
        return folder

    def save_file(self, title: str, name: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        path: Path | None = self._answer("save_file", title, name)
        return path

    def show(self, dialog: QDialog) -> bool:
        value: bool | Callable[[Any], bool] = self._answer("show", type(dialog).__name__, dialog.windowTitle())
        return value(dialog) if callable(value) else value
