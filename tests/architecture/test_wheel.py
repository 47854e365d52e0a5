"""What is installed elsewhere: the wheel has everything, and works without the repository."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as a packager builds it, without network."""
    folder = tmp_path_factory.mktemp("dist")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert built.returncode == 0, built.stderr
    return next(folder.glob("avgdesk-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpacked far from the repository: all that installing a pure wheel does."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(folder: Path, state: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "PYTHONPATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "AVGDESK_STATE_DIR": str(state),
    }
    return subprocess.run(
        [sys.executable, "-P", *words], cwd=state, env=environment, capture_output=True, text=True, timeout=120
    )


def test_the_wheel_has_every_form_resource_and_module_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    expected = {
        f"avgdesk/_data/{path.relative_to(ROOT).as_posix()}"
        for folder in ("forms", "resources")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }
    expected |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "avgdesk").rglob("*.py")}
    assert expected <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "benchmarks/", "scripts/")) for name in names)


def test_both_programs_are_entry_points(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        text = archive.read(name).decode()
    assert "[console_scripts]\navgdesk-cli = avgdesk.cli.main:main" in text
    assert "[gui_scripts]\navgdesk = avgdesk.__main__:main" in text


def test_the_licence_is_an_spdx_expression(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("METADATA"))
        assert "License-Expression: EUPL-1.2" in archive.read(name).decode()


def test_the_installed_program_uses_its_own_data(installed: Path, tmp_path: Path) -> None:
    ran = run_installed(
        installed, tmp_path, "-c", "from avgdesk import assets; import sys; sys.stdout.write(str(assets.root()))"
    )
    assert ran.stdout == str(installed / "avgdesk" / "_data"), ran.stderr


def test_the_installed_program_passes_its_self_test(installed: Path, tmp_path: Path) -> None:
    ran = run_installed(installed, tmp_path, "-m", "avgdesk", "--self-test")
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_installed_command_line_speaks_dutch(installed: Path, tmp_path: Path) -> None:
    ran = run_installed(installed, tmp_path, "-m", "avgdesk.cli", "--help")
    assert ran.returncode == 0
    assert "maak een nieuwe, lege administratie" in ran.stdout
