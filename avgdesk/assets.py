"""Files that ship with the program: inside the wheel under `avgdesk/_data`, in a checkout at the repository's top."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds `forms/` and `resources/`."""
    packaged = Path(str(files("avgdesk"))) / "_data"
    if packaged.is_dir():
        return packaged
    return Path(__file__).resolve().parent.parent


def form(name: str) -> Path:
    """The Qt Designer file of a form, `name` without suffix."""
    return root() / "forms" / f"{name}.ui"


def resource(*parts: str) -> Path:
    """A file under `resources/`."""
    return root().joinpath("resources", *parts)
