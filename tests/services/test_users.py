"""Users, roles and passwords: each has a slot of their own; only an owner changes that; the last owner stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from avgdesk.context import Context, UserRole
from avgdesk.errors import InvalidInput, NotFound, RuleViolated, StorageUnavailable, WrongPassword
from avgdesk.services import administration, audit, keys, sheets, users
from avgdesk.services.administration import Created
from avgdesk.services.permissions import ALLOWED, Permission
from avgdesk.store import keyslots
from tests.conftest import PASSWORD, FixedClock

PIET = "piets-eigen-wachtwoord"


def opened(folder: Path, password: str) -> Context:
    return administration.open_with_password(folder, password)


def opens(folder: Path, password: str) -> bool:
    try:
        administration.close(opened(folder, password))
    except WrongPassword:
        return False
    return True


@pytest.fixture
def piet(ctx: Context) -> Context:
    """Reopened as the employee Piet."""
    users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET)
    administration.close(ctx)
    return opened(ctx.store.folder, PIET)


def test_each_user_enters_with_a_password_of_their_own_and_is_named_in_the_trail(piet: Context) -> None:
    assert (piet.actor.name, piet.actor.role) == ("Piet", UserRole.EMPLOYEE)
    audit.record(piet, "customer.changed")
    assert audit.entries(piet)[0].user_name == "Piet"
    administration.close(piet)
    assert opens(piet.store.folder, PASSWORD)


@pytest.mark.parametrize(
    "refused",
    [
        lambda ctx: users.add(ctx, "Jan", UserRole.OWNER, "een wachtwoord"),
        lambda ctx: users.remove(ctx, ctx.actor.uid),
        lambda ctx: users.change(ctx, ctx.actor.uid, "Piet", UserRole.OWNER),
        lambda ctx: keys.reset_password(ctx, ctx.actor.uid, "een wachtwoord"),
        lambda ctx: sheets.replace(ctx, sheets.fresh_key()),
        lambda ctx: keys.renew_key(ctx, PIET, sheets.fresh_key()),
    ],
)
def test_an_employee_changes_neither_users_nor_keys(piet: Context, refused) -> None:  # type: ignore[no-untyped-def]
    before = [user.name for user in users.everyone(piet)]
    with pytest.raises(RuleViolated) as caught:
        refused(piet)
    assert caught.value.code == "not_permitted"
    assert [user.name for user in users.everyone(piet)] == before
    administration.close(piet)


def test_what_each_role_may_do() -> None:
    employee, viewer = ALLOWED[UserRole.EMPLOYEE], ALLOWED[UserRole.VIEWER]
    assert ALLOWED[UserRole.OWNER] == frozenset(Permission)
    assert not employee & {Permission.RULES, Permission.USERS, Permission.RESTORE, Permission.ERASE_BULK}
    assert {Permission.EDIT, Permission.PRINT, Permission.EXPORT, Permission.ERASE} <= employee
    assert not viewer & {Permission.EDIT, Permission.PRINT, Permission.EXPORT, Permission.IMPORT, Permission.ERASE}


def test_a_removed_user_has_no_slot_and_cannot_enter(ctx: Context) -> None:
    piet = users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET).value
    users.remove(ctx, piet.uid)
    assert [user.name for user in users.everyone(ctx)] == ["Mirjam"]
    assert [user.name for user in users.everyone(ctx, removed=True)] == ["Mirjam", "Piet"]
    assert all(slot.user != piet.uid for slot in ctx.store.keys.slots)
    administration.close(ctx)
    assert not opens(ctx.store.folder, PIET)
    assert opens(ctx.store.folder, PASSWORD)


def test_the_last_owner_stays_an_owner(ctx: Context) -> None:
    for attempt in (
        lambda: users.remove(ctx, ctx.actor.uid),
        lambda: users.change(ctx, ctx.actor.uid, "Mirjam", UserRole.VIEWER),
    ):
        with pytest.raises(RuleViolated, match="last_owner"):
            attempt()


def test_nobody_removes_themselves(ctx: Context) -> None:
    users.add(ctx, "Jan", UserRole.OWNER, "jans wachtwoord")
    with pytest.raises(RuleViolated, match="user_is_you"):
        users.remove(ctx, ctx.actor.uid)


def test_names_are_given_once_and_short_passwords_not_at_all(ctx: Context) -> None:
    with pytest.raises(RuleViolated, match="user_exists"):
        users.add(ctx, " mirjam ", UserRole.VIEWER, PIET)
    with pytest.raises(InvalidInput, match="user_name_missing"):
        users.add(ctx, "  ", UserRole.VIEWER, PIET)
    with pytest.raises(InvalidInput, match="password_too_short"):
        users.add(ctx, "Piet", UserRole.VIEWER, "kort")
    assert len(users.everyone(ctx)) == 1
    assert audit.count(ctx) == 1


def test_a_user_gets_another_name_and_role(ctx: Context) -> None:
    piet = users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET).value
    users.change(ctx, piet.uid, "Pieter", UserRole.OWNER)
    assert users.find_by_name(ctx, "PIETER").role is UserRole.OWNER
    with pytest.raises(NotFound):
        users.find_by_name(ctx, "Piet")


def test_changing_a_password_rewrites_one_slot_and_not_the_data(ctx: Context) -> None:
    piet = users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET).value
    before = {slot.user: slot for slot in ctx.store.keys.slots}
    key = ctx.store.unlocked.key
    keys.change_password(ctx, PASSWORD, "het nieuwe wachtwoord")
    after = {slot.user: slot for slot in ctx.store.keys.slots}
    assert {user for user in after if after[user] != before[user]} == {ctx.actor.uid}
    assert after[piet.uid] == before[piet.uid]
    assert ctx.store.unlocked.key == key
    administration.close(ctx)
    assert [opens(ctx.store.folder, p) for p in (PASSWORD, "het nieuwe wachtwoord", PIET)] == [False, True, True]


def test_both_key_files_hold_the_new_password(ctx: Context) -> None:
    keys.change_password(ctx, PASSWORD, "het nieuwe wachtwoord")
    administration.close(ctx)
    folder = ctx.store.folder
    assert (folder / keyslots.KEYS).read_bytes() == (folder / keyslots.COPY).read_bytes()
    assert sorted(p.name for p in folder.iterdir()) == ["data.db", "data.db-journal", "keys.copy.json", "keys.json"]


def test_changing_a_password_mends_a_damaged_copy(ctx: Context) -> None:
    (ctx.store.folder / keyslots.COPY).write_bytes(b"stuk")
    keys.change_password(ctx, PASSWORD, "het nieuwe wachtwoord")
    assert keyslots.damaged(ctx.store.folder) == []


def test_the_wrong_old_password_changes_nothing(ctx: Context) -> None:
    with pytest.raises(WrongPassword):
        keys.change_password(ctx, "niet dit", "het nieuwe wachtwoord")
    administration.close(ctx)
    assert opens(ctx.store.folder, PASSWORD)


def test_another_users_password_does_not_pass_for_ones_own(ctx: Context) -> None:
    users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET)
    with pytest.raises(WrongPassword):
        keys.change_password(ctx, PIET, "het nieuwe wachtwoord")


def test_when_the_key_files_cannot_be_written_nothing_is_changed(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = audit.count(ctx)

    def full(folder: Path, file: object) -> None:
        raise StorageUnavailable("storage_full")

    with monkeypatch.context() as patched:
        patched.setattr(keyslots, "write", full)
        with pytest.raises(StorageUnavailable):
            keys.change_password(ctx, PASSWORD, "het nieuwe wachtwoord")
        with pytest.raises(StorageUnavailable):
            users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET)
    assert audit.count(ctx) == entries
    assert len(users.everyone(ctx)) == 1
    administration.close(ctx)
    assert opens(ctx.store.folder, PASSWORD)


def test_a_forgotten_password_is_replaced_with_the_recovery_key(created: Created) -> None:
    administration.close(created.ctx)
    folder = created.ctx.store.folder
    ctx = administration.open_with_recovery_key(folder, created.recovery_key.text)
    assert keys.must_choose_password(ctx)
    assert ctx.actor.role is UserRole.OWNER
    keys.reset_password(ctx, ctx.actor.uid, "het nieuwe wachtwoord")
    assert not keys.must_choose_password(ctx)
    assert [entry.action for entry in audit.entries(ctx)][:2] == [
        "password.reset",
        "administration.opened_with_recovery_key",
    ]
    administration.close(ctx)
    assert opens(folder, "het nieuwe wachtwoord")
    assert not opens(folder, PASSWORD)


def test_a_new_sheet_ends_the_old_one(created: Created) -> None:
    fresh = sheets.fresh_key()
    sheets.replace(created.ctx, fresh)
    administration.close(created.ctx)
    folder = created.ctx.store.folder
    with pytest.raises(WrongPassword):
        administration.open_with_recovery_key(folder, created.recovery_key.text)
    administration.close(administration.open_with_recovery_key(folder, fresh.text))


def test_the_sheet_is_a_pdf_and_its_groups_are_checked(ctx: Context) -> None:
    key = sheets.fresh_key()
    assert sheets.render(ctx, key).startswith(b"%PDF")
    sheets.check_typed(key, {3: key.groups[2].lower(), 8: f" {key.groups[7]} "})
    with pytest.raises(InvalidInput) as caught:
        sheets.check_typed(key, {3: key.groups[2], 8: key.groups[2]})
    assert caught.value.facts["group"] == 8


def test_once_a_year_the_overview_asks_for_the_sheet(ctx: Context, clock: FixedClock) -> None:
    assert users.todos(ctx) == []
    clock.forward(days=366)
    assert [todo.code for todo in users.todos(ctx)] == ["recovery_sheet_check"]
    sheets.seen(ctx)
    assert users.todos(ctx) == []


def test_a_new_key_encrypts_everything_anew(created: Created) -> None:
    ctx, fresh = created.ctx, sheets.fresh_key()
    users.add(ctx, "Piet", UserRole.EMPLOYEE, PIET)
    old, before = ctx.store.unlocked.key, audit.entries(ctx)
    assert keys.renew_key(ctx, PASSWORD, fresh).value == ("Piet",)
    assert ctx.store.unlocked.key != old
    assert audit.entries(ctx)[1:] == before
    assert audit.entries(ctx)[0].action == "key.renewed"
    assert audit.verify(ctx).intact
    folder = ctx.store.folder
    piet = users.find_by_name(ctx, "Piet")
    assert [(todo.code, todo.count) for todo in users.todos(ctx)] == [("users_kept_out", 1)]
    with pytest.raises(WrongPassword, match="password_before_new_key"):
        administration.close(ctx)
        administration.open_with_password(folder, PIET)
    ctx = administration.open_with_password(folder, PASSWORD)
    keys.reset_password(ctx, piet.uid, "piets nieuwe wachtwoord")
    assert users.todos(ctx) == []
    administration.close(ctx)
    assert [opens(folder, p) for p in (PASSWORD, PIET, "piets nieuwe wachtwoord")] == [True, False, True]
    with pytest.raises(WrongPassword, match="wrong_password"):
        administration.open_with_password(folder, PIET)
    with pytest.raises(WrongPassword):
        administration.open_with_recovery_key(folder, created.recovery_key.text)
    administration.close(administration.open_with_recovery_key(folder, fresh.text))
    assert sorted(p.name for p in folder.iterdir()) == ["data.db", "data.db-journal", "keys.copy.json", "keys.json"]


def test_a_new_key_that_fails_half_way_leaves_the_old_one(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    from avgdesk.services import keys as module

    def broken(*args: object) -> None:
        raise StorageUnavailable("storage_full")

    monkeypatch.setattr(module, "rekey", broken)
    with pytest.raises(StorageUnavailable):
        keys.renew_key(ctx, PASSWORD, sheets.fresh_key())
    audit.record(ctx, "customer.changed")
    assert audit.verify(ctx).intact
    administration.close(ctx)
    assert opens(ctx.store.folder, PASSWORD)
    assert not (ctx.store.folder / "swap.partial").exists()
