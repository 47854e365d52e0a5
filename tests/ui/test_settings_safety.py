"""The settings that keep the administration safe: users, the recovery sheet, backups; and a backup put back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialogButtonBox

from avgdesk.context import Context, UserRole
from avgdesk.errors import WrongPassword
from avgdesk.services import administration, audit, backups, preparing, sheets, users
from avgdesk.store import keyslots
from avgdesk.store import settings as values
from avgdesk.ui.dialogs.backup_secret import BackupSecretDialog
from avgdesk.ui.dialogs.check_result import CheckResultDialog
from avgdesk.ui.dialogs.new_sheet import NewSheetDialog
from avgdesk.ui.dialogs.own_password import PasswordDialog
from avgdesk.ui.dialogs.restore_new import RestoreNewDialog
from avgdesk.ui.dialogs.user_edit import ROLES, UserDialog
from avgdesk.ui.i18n import Language
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.views.settings import SettingsPage, SettingsSection
from avgdesk.ui.views.settings_backups import BackupsSection
from avgdesk.ui.views.settings_recovery import RecoverySection
from avgdesk.ui.views.settings_users import UsersSection
from tests.conftest import PASSWORD, FixedClock
from tests.services.shop import customer
from tests.ui.scripted_prompter import ScriptedPrompter

NEW = "een-heel-nieuw-wachtwoord"
Section = TypeVar("Section", bound=SettingsSection)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go("settings")
    found = window.page("settings")
    assert isinstance(found, SettingsPage)
    return found


def tab(page: SettingsPage, key: str, kind: type[Section]) -> Section:
    found = page.sections[key]
    assert isinstance(found, kind)
    return found


def opens(folder: Path, password: str) -> bool:
    try:
        administration.close(administration.open_with_password(folder, password))
    except WrongPassword:
        return False
    return True


def names(section: UsersSection) -> list[str]:
    source = section.table.model().source
    return [user.name for user in source.rows(0, source.count())]


def a_new_user(dialog: UserDialog) -> bool:
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.name.setText("Piet")
    dialog.role.setCurrentIndex(ROLES.index(UserRole.VIEWER))
    dialog.password.setText("piets wachtwoord")
    assert not ok.isEnabled()
    dialog.again.setText("piets wachtwoord")
    assert ok.isEnabled()
    return True


def test_a_user_is_added_changed_and_removed(page: SettingsPage, ctx: Context, prompter: ScriptedPrompter) -> None:
    section = tab(page, "users", UsersSection)
    prompter.expect("show", a_new_user, "UserDialog")
    section.add.click()
    assert names(section) == ["Mirjam", "Piet"]
    piet = users.find_by_name(ctx, "Piet")
    assert piet.role is UserRole.VIEWER
    section.table.select_key(piet.uid)

    def rename(dialog: UserDialog) -> bool:
        assert dialog.secrets.isHidden()
        dialog.name.setText("Pieter")
        return True

    prompter.expect("show", rename, "UserDialog")
    section.change.click()
    assert names(section) == ["Mirjam", "Pieter"]
    prompter.expect("confirm", True, "Pieter")
    section.remove.click()
    assert names(section) == ["Mirjam"]


def test_one_cannot_remove_oneself(page: SettingsPage, ctx: Context) -> None:
    section = tab(page, "users", UsersSection)
    section.table.select_key(ctx.actor.uid)
    assert section.change.isEnabled()
    assert not section.remove.isEnabled()
    assert not section.give_password.isEnabled()


def test_ones_own_password_is_changed(page: SettingsPage, ctx: Context, prompter: ScriptedPrompter) -> None:
    def fill(old: str, new: str) -> object:
        def work(dialog: PasswordDialog) -> bool:
            for field, text in ((dialog.old, old), (dialog.password, new), (dialog.again, new)):
                field.setText(text)
            return True

        return work

    section = tab(page, "users", UsersSection)
    prompter.expect("show", fill("niet dit", NEW), "PasswordDialog")
    section.own_password.click()
    assert "wachtwoord" in prompter.take_error().text
    prompter.expect("show", fill(PASSWORD, NEW), "PasswordDialog")
    section.own_password.click()
    assert prompter.told == ["Wachtwoord Uw wachtwoord is gewijzigd."]
    administration.close(ctx)
    assert [opens(ctx.store.folder, password) for password in (PASSWORD, NEW)] == [False, True]


def test_somebody_elses_password_needs_no_old_one(page: SettingsPage, ctx: Context, prompter: ScriptedPrompter) -> None:
    piet = users.add(ctx, "Piet", UserRole.EMPLOYEE, "piets wachtwoord").value
    section = tab(page, "users", UsersSection)
    section.reload()
    section.table.select_key(piet.uid)

    def work(dialog: PasswordDialog) -> bool:
        assert dialog.old_part.isHidden()
        dialog.password.setText(NEW)
        dialog.again.setText(NEW)
        return True

    prompter.expect("show", work, "PasswordDialog")
    section.give_password.click()
    administration.close(ctx)
    assert opens(ctx.store.folder, NEW)


def confirmed(dialog: NewSheetDialog, password: str = "") -> bool:
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    for field, number in zip((dialog.group_one, dialog.group_two), dialog.asked, strict=True):
        assert not ok.isEnabled()
        field.setText(dialog.key.groups[number - 1].lower())
    dialog.password.setText(password)
    assert ok.isEnabled()
    return True


def test_a_new_sheet_counts_after_two_groups_are_typed_over(
    page: SettingsPage, ctx: Context, prompter: ScriptedPrompter, clock: FixedClock
) -> None:
    section = tab(page, "recovery", RecoverySection)
    clock.forward(days=400)
    section.reload()
    assert "meer dan een jaar" in section.sheet_state.text()
    before = ctx.store.keys
    prompter.expect("show", False, "NewSheetDialog")
    section.new_sheet.click()
    assert ctx.store.keys == before
    prompter.expect("show", confirmed, "NewSheetDialog")
    section.new_sheet.click()
    assert ctx.store.keys != before
    assert "meer dan een jaar" not in section.sheet_state.text()
    assert sheets.question_due(ctx) is None


def test_a_wrong_group_is_told(ctx: Context, prompter: ScriptedPrompter, language: Language) -> None:
    dialog = NewSheetDialog(ctx, prompter)
    dialog.group_one.setText("00000")
    assert dialog.group_note.text() == f"Groep {dialog.asked[0]} is niet wat op het blad staat."


def test_the_sheet_is_saved_as_a_file(ctx: Context, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    dialog = NewSheetDialog(ctx, prompter)
    prompter.expect("save_file", tmp_path / "blad.pdf")
    dialog.save_sheet.click()
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")


def test_a_new_key_asks_for_the_password(page: SettingsPage, ctx: Context, prompter: ScriptedPrompter) -> None:
    users.add(ctx, "Piet", UserRole.EMPLOYEE, "piets wachtwoord")
    old = ctx.store.unlocked.key
    section = tab(page, "recovery", RecoverySection)
    prompter.expect("confirm", True, "Piet")
    prompter.expect("show", lambda dialog: confirmed(dialog, "niet dit"), "NewSheetDialog")
    section.new_key.click()
    prompter.take_error()
    assert ctx.store.unlocked.key == old
    prompter.expect("confirm", True, "Piet")
    prompter.expect("show", lambda dialog: confirmed(dialog, PASSWORD), "NewSheetDialog")
    prompter.expect("confirm", False, "Piet")
    section.new_key.click()
    assert ctx.store.unlocked.key != old
    listed = tab(page, "users", UsersSection).table.records
    assert [listed.cell(listed.row(row), 3).pill.text for row in range(2)] == ["heeft er een", "heeft een nieuw nodig"]  # type: ignore[union-attr]


def test_after_a_new_key_the_others_get_a_password_at_once(
    page: SettingsPage, ctx: Context, prompter: ScriptedPrompter
) -> None:
    for name in ("Anna", "Piet"):
        users.add(ctx, name, UserRole.EMPLOYEE, "het oude wachtwoord")
    section = tab(page, "recovery", RecoverySection)
    prompter.expect("confirm", False, "Anna, Piet")
    section.new_key.click()
    assert users.kept_out(ctx) == []
    prompter.expect("confirm", True, "Anna, Piet")
    prompter.expect("show", lambda dialog: confirmed(dialog, PASSWORD), "NewSheetDialog")
    prompter.expect("confirm", True, "Anna, Piet")

    def give(dialog: PasswordDialog) -> bool:
        for field in (dialog.password, dialog.again):
            field.setText("een heel nieuw wachtwoord")
        return True

    prompter.expect("show", give, "PasswordDialog")
    prompter.expect("show", give, "PasswordDialog")
    section.new_key.click()
    assert users.kept_out(ctx) == []


@pytest.fixture
def filled(ctx: Context) -> Context:
    customer(ctx, "Berg")
    return ctx


def test_a_backup_is_made_and_listed(page: SettingsPage, filled: Context, prompter: ScriptedPrompter) -> None:
    section = tab(page, "backups", BackupsSection)
    assert section.last_one.text().startswith("Nog geen.")
    section.make.click()
    assert "1 klant en 0 facturen" in prompter.told[-1]
    assert section.table.model().rowCount() == 1
    assert "1 klant" in section.last_one.text()


def test_a_second_place_is_chosen_and_its_absence_shown(
    page: SettingsPage, filled: Context, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    section = tab(page, "backups", BackupsSection)
    stick = tmp_path / "stick"
    stick.mkdir()
    prompter.expect("choose_folder", stick)
    section.choose_second.click()
    assert section.second.text() == str(stick)
    section.make.click()
    assert section.table.model().rowCount() == 2
    shutil.rmtree(stick)
    section.make.click()
    assert "geen kopie" in prompter.told[-1]
    assert "nu niet aangesloten" in section.second.text()
    section.forget_second.click()
    assert section.second.text() == "Geen gekozen."


def test_a_backup_is_put_back_after_its_date_and_counts_were_shown(
    page: SettingsPage, filled: Context, prompter: ScriptedPrompter, clock: FixedClock
) -> None:
    section = tab(page, "backups", BackupsSection)
    section.make.click()
    clock.forward(hours=1)
    customer(filled, "Later")
    section.table.select_first()
    prompter.expect("confirm", False, "24-11-2026")
    section.restore.click()
    prompter.expect("confirm", True, "1 klant en 0 facturen")
    section.restore.click()
    assert filled.store.db.execute_sql("SELECT last_name FROM party").fetchall() == [("Berg",)]
    assert audit.verify(filled).intact


def test_a_backup_under_another_key_asks_for_the_password_of_then(
    page: SettingsPage, filled: Context, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    section = tab(page, "backups", BackupsSection)
    section.make.click()
    path = shutil.copy(backups.within_reach(filled)[0].path, tmp_path / "oud.avgbackup")
    recovery = tab(page, "recovery", RecoverySection)
    prompter.expect("show", lambda dialog: confirmed(dialog, PASSWORD), "NewSheetDialog")
    recovery.new_key.click()

    def work(dialog: BackupSecretDialog) -> bool:
        dialog.secret.setText(PASSWORD)
        return True

    prompter.expect("choose_files", [Path(path)])
    prompter.expect("show", work, "BackupSecretDialog")
    prompter.expect("confirm", True)
    section.restore_file.click()
    assert audit.entries(filled)[0].action == "backup.restored"


def test_a_file_that_is_no_backup_is_told(page: SettingsPage, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x" * 500)
    prompter.expect("choose_files", [tmp_path / "foto.jpg"])
    tab(page, "backups", BackupsSection).restore_file.click()
    assert prompter.take_error().text == "foto.jpg is geen hele back-up van AVGdesk."


def test_checking_tells_in_plain_words(page: SettingsPage, filled: Context, prompter: ScriptedPrompter) -> None:
    section = tab(page, "backups", BackupsSection)
    section.make.click()
    seen: list[tuple[str, str]] = []

    def look(dialog: CheckResultDialog) -> bool:
        seen.append((dialog.verdict.text(), dialog.told.text()))
        return False

    prompter.expect("show", look, "CheckResultDialog")
    section.check.click()
    (filled.store.folder / keyslots.COPY).write_bytes(b"stuk")
    prompter.expect("show", look, "CheckResultDialog")
    section.check.click()
    assert seen[0][0] == "Alles is heel."
    assert seen[1] == (
        "Er is iets beschadigd.",
        "• Een van de twee sleutelbestanden is beschadigd. Het wordt hersteld zodra een wachtwoord wordt gewijzigd.",
    )


def test_a_gap_in_the_list_of_erasures_is_shown_until_it_was_looked_through(page: SettingsPage, ctx: Context) -> None:
    section = tab(page, "backups", BackupsSection)
    assert section.gap.isHidden()
    values.put(ctx.store.db, preparing.GAP, '["2026-11-01T09:00:00+00:00", "2026-11-20T09:00:00+00:00"]')
    section.reload()
    assert not section.gap.isHidden()
    assert "01-11-2026" in section.gap_note.text()
    section.close_gap.click()
    assert section.gap.isHidden()


@pytest.fixture
def lost(filled: Context, tmp_path: Path) -> Path:
    """A backup of an administration that is gone."""
    path = Path(shutil.copy(backups.make(filled).value.file.path, tmp_path / "kopie.avgbackup"))
    administration.close(filled)
    shutil.rmtree(filled.store.folder)
    return path


def test_on_a_new_computer_a_backup_is_put_back_from_the_door(
    lost: Path, tmp_path: Path, prompter: ScriptedPrompter, language: Language
) -> None:
    dialog = RestoreNewDialog(prompter, tmp_path / "nieuw", lost)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.secret.setText("niet dit")
    dialog.accept()
    assert "wachtwoord" in dialog.message.text()
    assert not (tmp_path / "nieuw").exists()
    dialog.secret.setText(PASSWORD)
    assert dialog.message.text() == ""
    dialog.accept()
    assert dialog.result() == RestoreNewDialog.DialogCode.Accepted
    assert "teruggezet" in prompter.told[-1]
    assert opens(dialog.place, PASSWORD)


def test_files_and_folders_are_chosen(
    lost: Path, tmp_path: Path, prompter: ScriptedPrompter, language: Language
) -> None:
    dialog = RestoreNewDialog(prompter, tmp_path / "nieuw")
    prompter.expect("choose_files", [lost])
    dialog.choose_backup.click()
    prompter.expect("choose_folder", tmp_path / "ander")
    dialog.choose_folder.click()
    prompter.expect("choose_files", [lost])
    dialog.choose_ledger.click()
    dialog.secret.setText(PASSWORD)
    QTimer.singleShot(0, dialog.accept)
    dialog.exec()
    assert opens(tmp_path / "ander", PASSWORD)


def test_a_line_of_the_to_do_list_leads_to_its_tab(window: MainWindow, ctx: Context) -> None:
    todo = backups.todos(ctx)[0]
    window.go(todo.page)
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.tabs.currentWidget() is page.sections["backups"]
