"""The frame that every command shares: where the password comes from, exit statuses, languages, JSON."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from avgdesk import errors
from avgdesk.cli import customers, main
from avgdesk.cli.failures import message_of, status_of
from avgdesk.context import Context
from tests.cli.conftest import Run
from tests.conftest import PASSWORD


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.RuleViolated("not_permitted"), 1),
        (errors.NewerVersion("newer_version", needs="9.9"), 1),
        (errors.Cancelled(), 1),
        (errors.InvalidInput("not_a_date", field="paid_on", value="x"), 2),
        (errors.NotFound("administration_missing", what="administration"), 2),
        (errors.WrongPassword("wrong_password"), 3),
        (errors.Damaged("damaged", part="data"), 4),
        (errors.InUse("in_use"), 5),
        (errors.StorageUnavailable("storage_unavailable"), 6),
        (FileNotFoundError(2, "No such file", "out.pdf"), 2),
        (PermissionError(13, "Permission denied", "out.pdf"), 6),
        (OSError(28, "No space left on device", "out.pdf"), 6),
        (KeyError("x"), 70),
    ],
)
def test_each_kind_of_error_has_its_exit_status_and_a_message(error: Exception, status: int) -> None:
    assert status_of(error) == status
    assert message_of(error)


def test_a_missing_administration_is_status_2(run: Run, tmp_path: Path) -> None:
    ran = run("customers", tmp_path / "nergens")
    assert (ran.status, ran.out) == (2, "")
    assert not (tmp_path / "nergens").exists()


def test_a_wrong_password_is_status_3(run: Run, admin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AVGDESK_PASSWORD", "heel-iets-anders-99")
    assert run("customers", admin).status == 3


def test_damage_is_status_4(run: Run, admin: Path) -> None:
    data = admin / "data.db"
    data.write_bytes(data.read_bytes()[:-4096])
    assert run("customers", admin).status == 4


def test_an_administration_that_is_open_elsewhere_is_status_5(run: Run, ctx: Context) -> None:
    assert run("customers", ctx.store.folder).status == 5


def test_a_mistake_of_ours_is_status_70_and_tells_no_values(
    run: Run, admin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(ctx: Context, args: object) -> object:
        raise ValueError("Fleur van den Berg")

    monkeypatch.setattr(customers, "list_customers", broken)
    ran = run("customers", admin)
    assert ran.status == 70
    assert "Fleur" not in ran.err
    assert "Traceback" not in ran.err
    assert "test_frame.py" in ran.err


@pytest.mark.parametrize(
    "words", [[], ["klanten"], ["customers"], ["customers", "a", "b"], ["customers", "a", "--limit", "0"]]
)
def test_wrong_usage_is_status_2_and_shows_how(run: Run, words: list[str]) -> None:
    ran = run(*words)
    assert ran.status == 2
    assert ran.out == ""
    assert "gebruik: avgdesk-cli" in ran.err


def test_the_password_is_never_an_argument(run: Run, admin: Path) -> None:
    assert run("customers", admin, "--password", PASSWORD).status == 2


def test_the_password_can_stand_in_a_file(
    run: Run, admin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AVGDESK_PASSWORD")
    file = tmp_path / "wachtwoord"
    file.write_bytes(f"{PASSWORD}\r\nsecond line\n".encode())
    assert run("customers", admin, "--password-file", file).status == 0
    assert run("--password-file", file, "customers", admin).status == 0


def test_a_password_file_goes_before_the_environment(run: Run, admin: Path, tmp_path: Path) -> None:
    file = tmp_path / "wachtwoord"
    file.write_text("fout-fout-fout-1\n")
    assert run("customers", admin, "--password-file", file).status == 3


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe\x00"])
def test_an_unusable_password_file_is_status_2(run: Run, admin: Path, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "wachtwoord"
    if content is not None:
        file.write_bytes(content)
    ran = run("customers", admin, "--password-file", file)
    assert ran.status == 2
    assert "wachtwoord" in ran.err


def test_without_password_and_terminal_nobody_is_asked(run: Run, admin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AVGDESK_PASSWORD")
    ran = run("customers", admin)
    assert ran.status == 2
    assert "--password-file" in ran.err


def test_the_named_user_must_be_whose_password_it_is(run: Run, admin: Path) -> None:
    assert run("customers", admin, "--user", "mirjam").status == 0
    assert run("customers", admin, "--user", "Joost").status == 3


def test_json_may_stand_before_or_after_the_command(run: Run, admin: Path) -> None:
    assert run("--json", "customers", admin).json == []
    assert run("customers", admin, "--json").json == []
    assert run("customers", "--json", admin).json == []


def test_messages_are_dutch_unless_english_is_chosen(run: Run, admin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("customers", admin).out == "Niets gevonden.\n"
    assert run("customers", admin, "--language", "en").out == "Nothing found.\n"
    assert run("--language=en", "customers", admin).out == "Nothing found.\n"
    monkeypatch.setenv("AVGDESK_LANGUAGE", "en")
    assert run("customers", admin).out == "Nothing found.\n"
    assert run("customers", admin, "--language", "nl").out == "Niets gevonden.\n"


@pytest.mark.parametrize("entry", main.entries(), ids=lambda entry: entry.name)
def test_every_command_of_the_overview_explains_itself(run: Run, entry: main.Entry) -> None:
    ran = run(entry.name, "--help")
    assert ran.status == 0
    assert f"avgdesk-cli {entry.name} " in ran.out
    assert "ADMIN" in ran.out or "BACKUP" in ran.out


def test_the_overview_is_quick_because_it_imports_no_subject() -> None:
    script = (
        "import sys; from avgdesk.cli.main import main; main(['--help']); "
        "heavy = {'peewee', 'reportlab', 'lxml', 'PySide6', 'argon2', 'openpyxl'} & set(sys.modules); "
        "sys.exit(', '.join(heavy) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr


def test_a_reader_that_goes_away_is_no_failure(admin: Path) -> None:
    command = f'"{sys.executable}" -m avgdesk.cli customers "{admin}" --json | true'
    ran = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    assert ran.stderr == ""
