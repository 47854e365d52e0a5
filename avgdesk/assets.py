"""Files that ship with the program: inside the wheel under `avgdesk/_data`, in a checkout at the repository's top."""

from __future__ import annotations

from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """The folder that holds `forms/` and `resources/`."""
    packaged = HERE / "_data"
    return packaged if packaged.is_dir() else HERE.parent


def form(name: str) -> Path:
    """The Qt Designer file of a form, `name` without suffix."""
    return root() / "forms" / f"{name}.ui"


def resource(*parts: str) -> Path:
    """A file under `resources/`."""
    return root().joinpath("resources", *parts)
