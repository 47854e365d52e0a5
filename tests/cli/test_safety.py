"""Backups, restoring, checking, users and passwords as scripts run them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from avgdesk.domain.erasure import ErasureOrder, Scope, Target, TargetKind
from avgdesk.services import administration, customers, erasure
from tests.cli.conftest import Ran, Run
from tests.conftest import PASSWORD

Secret = Callable[[str], Path]


@pytest.fixture
def secret(tmp_path: Path) -> Secret:
    """Writes a password into a file of its own and gives its path."""

    def write(text: str) -> Path:
        path = tmp_path / f"{abs(hash(text))}.txt"
        path.write_text(text + "\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def shop(admin: Path, run: Run) -> Path:
    """An administration with two customers and an invoice each."""
    source = admin.parent / "klanten.csv"
    source.write_text("klantnummer;naam;postcode\n10001;Fleur Berg;1234 AB\n10002;Jan Smit;1234 AC\n", "utf-8")
    assert run("import", admin, source, "--json").status == 0
    return admin


def backed_up(run: Run, shop: Path, to: Path) -> Path:
    to.mkdir(exist_ok=True)
    ran = run("backup", shop, "--to", to, "--json")
    assert ran.status == 0, ran.err
    return Path(ran.json["file"])


def test_backup_tells_its_file_and_what_was_counted(run: Run, shop: Path, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    ran = run("backup", shop, "--to", tmp_path / "usb", "--json")
    assert ran.json == {"file": ran.json["file"], "verified": True, "customers": 2, "invoices": 0}
    assert Path(ran.json["file"]).parent == tmp_path / "usb"


def test_a_missing_stick_is_told(run: Run, shop: Path, tmp_path: Path) -> None:
    ran = run("backup", shop, "--to", tmp_path / "usb", "--json")
    assert ran.status == 2
    assert "usb" in ran.err.lower()
    assert not (tmp_path / "usb").exists()


def test_verify_an_administration_and_a_backup(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    for target in (shop, backup):
        ran = run("verify", target, "--json")
        assert (ran.status, ran.json) == (0, {"intact": True, "problems": []})


def test_verify_tells_damage_with_status_four(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    for target in (backup, shop / "data.db"):
        raw = bytearray(target.read_bytes())
        raw[len(raw) // 2] ^= 1
        target.write_bytes(raw)
    for target, part in ((backup, "seal"), (shop, "pages")):
        ran = run("verify", target, "--json")
        assert (ran.status, ran.json["intact"]) == (4, False)
        assert part in [problem["part"] for problem in ran.json["problems"]]


def test_verify_says_it_in_sentences_to_people(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    whole = run("verify", backup)
    assert (whole.status, whole.out.splitlines()[0]) == (0, "Alles is heel.")
    raw = bytearray((shop / "data.db").read_bytes())
    raw[5000] ^= 1
    (shop / "data.db").write_bytes(raw)
    damaged = run("verify", shop)
    assert damaged.status == 4
    assert damaged.out.splitlines()[0] == "1 pagina van het gegevensbestand is niet te lezen."


def test_the_beginning_of_a_backup_is_a_damaged_one(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    backup.write_bytes(backup.read_bytes()[:20_000])
    ran = run("verify", backup, "--json")
    assert (ran.status, ran.json["intact"], ran.json["problems"][0]["part"]) == (4, False, "backup")


def test_verify_of_nothing_and_of_something_else(run: Run, tmp_path: Path) -> None:
    assert run("verify", tmp_path / "nergens", "--json").status == 2
    (tmp_path / "foto.jpg").write_bytes(b"x" * 300)
    assert run("verify", tmp_path / "foto.jpg", "--json").status == 2


def test_restore_asks_for_yes_first(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    ran = run("restore", backup, "--to", tmp_path / "nieuw", "--json")
    assert ran.status == 1
    assert ran.json["customers"] == 2
    assert not (tmp_path / "nieuw").exists()


def test_restore_to_a_new_place_and_over_the_present_one(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    for folder in (tmp_path / "nieuw", shop):
        ran = run("restore", backup, "--to", folder, "--yes", "--json")
        assert (ran.status, ran.json) == (0, {"customers": 2, "invoices": 0, "erased_again": 0})
        assert len(run("customers", folder, "--json").json) == 2
        assert run("audit", folder, "--verify", "--json").json["intact"]


def test_who_was_erased_stays_away(run: Run, shop: Path, tmp_path: Path) -> None:
    run("set", shop, "customer", "10002", "relation_ended=2010-01-01")
    backup = backed_up(run, shop, tmp_path / "usb")
    ctx = administration.open_with_password(shop, PASSWORD)
    party = customers.find(ctx, "10002")
    version = customers.details(ctx, party.uid).version
    erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (Target(TargetKind.PARTY, party.uid, version),)))
    administration.close(ctx)
    for folder, ledger in ((tmp_path / "nieuw", ("--ledger", shop)), (shop, ())):
        ran = run("restore", backup, "--to", folder, *ledger, "--yes", "--json")
        assert (ran.status, ran.json["customers"], ran.json["erased_again"]) == (0, 1, 1)
        assert [row["number"] for row in run("customers", folder, "--json").json] == ["10001"]
    ran = run("restore", backup, "--to", tmp_path / "zonder", "--yes", "--json")
    assert ran.json["customers"] == 2
    assert "wislijst" in ran.err


def test_a_damaged_backup_is_refused_with_status_four(run: Run, shop: Path, tmp_path: Path) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    backup.write_bytes(backup.read_bytes()[:-1])
    ran = run("restore", backup, "--to", shop, "--yes", "--json")
    assert ran.status in (2, 4)
    assert len(run("customers", shop, "--json").json) == 2


def test_todays_password_opens_yesterdays_backup_of_the_same_administration(
    run: Run, shop: Path, tmp_path: Path, secret: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backed_up(run, shop, tmp_path / "usb")
    assert run("password", shop, "--new-password-file", secret("het nieuwe wachtwoord")).status == 0
    monkeypatch.setenv("AVGDESK_PASSWORD", "het nieuwe wachtwoord")
    assert run("restore", backup, "--to", shop, "--yes", "--json").status == 0
    assert run("customers", shop, "--json").status == 0


def test_the_password_is_changed(run: Run, admin: Path, secret: Secret, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("password", admin, "--new-password-file", secret("kort")).status == 2
    assert run("password", admin, "--new-password-file", secret("het nieuwe wachtwoord")).status == 0
    assert run("users", admin, "--json").status == 3
    monkeypatch.setenv("AVGDESK_PASSWORD", "het nieuwe wachtwoord")
    assert run("users", admin, "--json").status == 0


def test_a_forgotten_password_is_replaced_with_the_recovery_key(
    run: Run, tmp_path: Path, secret: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "nieuw"
    assert run("new", made, "--company", "Winkel", "--recovery-key-file", tmp_path / "sleutel.txt").status == 0
    monkeypatch.delenv("AVGDESK_PASSWORD")
    new = secret("het nieuwe wachtwoord")
    key = ("--recovery-key-file", tmp_path / "sleutel.txt")
    assert run("password", made, *key, "--new-password-file", new).status == 0
    assert run("users", made, "--password-file", new, "--json").status == 0
    assert run("recovery-sheet", made, *key, "--new-recovery-key-file", tmp_path / "tweede.txt").status == 0
    assert run("users", made, *key, "--json").status == 3
    assert run("users", made, "--recovery-key-file", tmp_path / "tweede.txt", "--json").status == 0


def test_a_new_sheet_that_goes_nowhere_is_refused(run: Run, admin: Path) -> None:
    assert run("recovery-sheet", admin).status == 2


def test_a_new_key_leaves_others_without_a_password(run: Run, admin: Path, tmp_path: Path, secret: Secret) -> None:
    assert run("user-add", admin, "Piet", "--new-password-file", secret("piets wachtwoord")).status == 0
    ran = run("new-key", admin, "--recovery-sheet", tmp_path / "blad.pdf", "--json")
    assert (ran.status, ran.json) == (0, {"users_without_password": ["Piet"]})
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    assert [user["can_enter"] for user in run("users", admin, "--json").json] == [True, False]


def as_piet(run: Run, admin: Path, secret: Secret, *words: object) -> Ran:
    return run(words[0], admin, *words[1:], "--user", "piet", "--password-file", secret("piets wachtwoord"), "--json")


@pytest.mark.parametrize("command", ["recovery-sheet", "new-key"])
def test_a_refused_sheet_is_not_left_behind(
    run: Run, admin: Path, tmp_path: Path, secret: Secret, command: str
) -> None:
    """It would look like the one that opens the administration."""
    added = run("user-add", admin, "Piet", "--role", "viewer", "--new-password-file", secret("piets wachtwoord"))
    assert added.status == 0
    sheet, text = tmp_path / "blad.pdf", tmp_path / "sleutel.txt"
    outputs = ("--recovery-sheet", sheet, "--new-recovery-key-file", text)
    assert as_piet(run, admin, secret, command, *outputs).status == 1
    assert not sheet.exists() and not text.exists()


def test_a_viewer_gets_no_dossier_and_no_folder_for_it(run: Run, admin: Path, tmp_path: Path, secret: Secret) -> None:
    run("user-add", admin, "Piet", "--role", "viewer", "--new-password-file", secret("piets wachtwoord"))
    assert as_piet(run, admin, secret, "dossier", "--customer", "1", "--out", tmp_path / "map").status == 1
    assert not (tmp_path / "map").exists()


def test_users_come_and_go_and_work_under_their_own_name(run: Run, admin: Path, secret: Secret) -> None:
    new = ("--role", "employee", "--new-password-file", secret("piets wachtwoord"), "--json")
    added = run("user-add", admin, "Piet", *new)
    assert added.json == {"name": "Piet", "role": "employee"}
    assert [user["name"] for user in run("users", admin, "--json").json] == ["Mirjam", "Piet"]
    assert as_piet(run, admin, secret, "users").status == 0
    assert as_piet(run, admin, secret, "user-remove", "Mirjam").status == 1
    assert as_piet(run, admin, secret, "user-password", "Mirjam", *new[2:]).status == 1
    given = run("user-password", admin, "piet", "--new-password-file", secret("piets andere wachtwoord"), "--json")
    assert given.json == {"name": "Piet", "role": "employee"}
    assert as_piet(run, admin, secret, "users").status == 3
    assert run("users", admin, "--user", "piet", "--json").status == 3
    assert run("user-remove", admin, "PIET", "--json").json["name"] == "Piet"
    assert as_piet(run, admin, secret, "users").status == 3
    assert run("user-remove", admin, "Mirjam").status == 1
    assert run("user-remove", admin, "Niemand").status == 2


def test_an_employee_may_not_restore(run: Run, shop: Path, tmp_path: Path, secret: Secret) -> None:
    run("user-add", shop, "Piet", "--new-password-file", secret("piets wachtwoord"))
    backup = backed_up(run, shop, tmp_path / "usb")
    words = ("--to", shop, "--yes", "--json", "--password-file", secret("piets wachtwoord"))
    assert run("restore", backup, *words).status == 1


def test_a_viewer_may_not_export(run: Run, shop: Path, tmp_path: Path, secret: Secret) -> None:
    run("user-add", shop, "Piet", "--role", "viewer", "--new-password-file", secret("piets wachtwoord"))
    ran = as_piet(run, shop, secret, "export", "customers", tmp_path / "uit.csv")
    assert ran.status == 1
    assert not (tmp_path / "uit.csv").exists()


def test_the_trail_of_one_customer_and_of_all(run: Run, shop: Path) -> None:
    every = run("audit", shop, "--json").json
    assert every[0]["action"] == "administration.created"
    assert {"at", "local", "user", "host", "ip", "action", "count", "subjects", "facts"} <= set(every[0])
    run("set", shop, "customer", "10001", "town=Breda")
    one = run("audit", shop, "--customer", "10001", "--json").json
    assert [entry["action"] for entry in one][-1] == "customer.changed"
    assert run("audit", shop, "--customer", "99999", "--json").json == []
    verdict = run("audit", shop, "--verify", "--json").json
    assert (set(verdict), verdict["intact"]) == ({"entries", "intact", "head"}, True)


def test_no_secret_stands_in_any_output(run: Run, admin: Path, tmp_path: Path, secret: Secret) -> None:
    for words in (
        ("users", admin),
        ("password", admin, "--new-password-file", secret("kort")),
        ("verify", admin),
        ("recovery-sheet", admin, "--new-recovery-key-file", tmp_path / "sleutel.txt"),
    ):
        ran = run(*words)
        assert PASSWORD not in ran.out + ran.err
    key = (tmp_path / "sleutel.txt").read_text().strip()
    assert key not in ran.out + ran.err


def test_many_wrong_passwords_are_answered_ever_later(run: Run, admin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("avgdesk.cli.opening.time.sleep", slept.append)
    monkeypatch.setenv("AVGDESK_PASSWORD", "niet dit")
    assert [run("users", admin).status for _ in range(6)] == [3] * 6
    assert slept == [0, 0, 2, 4, 8, 8]
    monkeypatch.setenv("AVGDESK_PASSWORD", PASSWORD)
    assert run("users", admin).status == 0
