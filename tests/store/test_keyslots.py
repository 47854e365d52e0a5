"""Key slots: damage is told from a wrong password, one whole copy is enough, swapped parts are noticed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from avgdesk.errors import Damaged, NewerVersion, WrongPassword
from avgdesk.services import administration
from avgdesk.services.administration import Created
from avgdesk.store import keyfile_text, keyslots
from avgdesk.store.keyslots import COPY, KEYS, KdfCost, KeyFile, Password, SlotKind
from avgdesk.store.recovery_key import new_recovery_key
from tests.conftest import PASSWORD

AT = "2026-11-24T09:30:00+00:00"


@pytest.fixture
def key() -> bytes:
    return keyslots.new_data_key()


@pytest.fixture
def file(key: bytes, cheap: KdfCost) -> KeyFile:
    owner = keyslots.new_slot(key, Password("geheim"), uuid4(), AT, cheap)
    employee = keyslots.new_slot(key, Password("anders"), uuid4(), AT, cheap)
    return keyslots.new_key_file(key, (owner, employee))


@pytest.fixture
def folder(created: Created) -> Path:
    administration.close(created.ctx)
    return created.ctx.store.folder


def opens(folder: Path) -> bool:
    administration.close(administration.open_with_password(folder, PASSWORD))
    return True


def test_each_password_opens_its_own_slot(file: KeyFile, key: bytes) -> None:
    for slot, password in zip(file.slots, ("geheim", "anders"), strict=True):
        unlocked = keyslots.unlock(file, Password(password))
        assert (unlocked.key, unlocked.slot) == (key, slot)


def test_the_same_accents_open_whatever_keyboard_composed_them(key: bytes, cheap: KdfCost) -> None:
    file = keyslots.new_key_file(key, (keyslots.new_slot(key, Password("caf\u00e9"), None, AT, cheap),))
    assert keyslots.unlock(file, Password("cafe\u0301")).key == key


def test_the_recovery_key_opens_its_slot_and_passwords_do_not(key: bytes, cheap: KdfCost) -> None:
    recovery = new_recovery_key()
    file = keyslots.new_key_file(key, (keyslots.new_slot(key, recovery, None, AT, cheap),))
    assert keyslots.unlock(file, recovery).slot.kind is SlotKind.RECOVERY
    with pytest.raises(WrongPassword):
        keyslots.unlock(file, Password(recovery.text))
    with pytest.raises(WrongPassword):
        keyslots.unlock(file, new_recovery_key())


def test_text_and_back_is_the_same_file(file: KeyFile) -> None:
    assert keyfile_text.parse(keyfile_text.text(file)) == file


def test_every_flipped_bit_is_damage_and_never_a_newer_version(file: KeyFile) -> None:
    text = keyfile_text.text(file)
    for place in range(len(text) * 8):
        flipped = bytearray(text)
        flipped[place // 8] ^= 1 << place % 8
        with pytest.raises((ValueError, KeyError, TypeError)):
            keyfile_text.parse(bytes(flipped))


def test_every_cut_off_is_damage(file: KeyFile) -> None:
    text = keyfile_text.text(file)
    for size in range(len(text)):
        with pytest.raises((ValueError, KeyError, TypeError)):
            keyfile_text.parse(text[:size])


def test_a_later_format_is_a_newer_version(file: KeyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyfile_text, "FORMAT", 7)
    text = keyfile_text.text(file)
    monkeypatch.undo()
    with pytest.raises(NewerVersion):
        keyfile_text.parse(text)


def test_a_forged_cost_that_would_stall_the_computer_is_damage(file: KeyFile) -> None:
    slot = replace(file.slots[0], cost=KdfCost(memory_kib=2**40))
    with pytest.raises(ValueError, match="cost"):
        keyfile_text.parse(keyfile_text.text(replace(file, slots=(slot,))))


def test_a_slot_taken_out_or_put_in_another_order_is_damage(file: KeyFile) -> None:
    for slots in (file.slots[:1], tuple(reversed(file.slots))):
        with pytest.raises(Damaged):
            keyslots.unlock(replace(file, slots=slots), Password("geheim"))


def test_parts_of_two_slots_swapped_open_nothing(file: KeyFile) -> None:
    one, other = file.slots
    swapped = replace(one, wrapped=other.wrapped, nonce=other.nonce, salt=other.salt)
    with pytest.raises(WrongPassword):
        keyslots.unlock(replace(file, slots=(swapped,)), Password("anders"))
    with pytest.raises(WrongPassword):
        keyslots.unlock(replace(file, slots=(replace(one, user=uuid4()),)), Password("geheim"))


@pytest.mark.parametrize("name", [KEYS, COPY])
@pytest.mark.parametrize("how", ["gone", "empty", "garbage", "flipped"])
def test_one_damaged_copy_is_enough_to_open_and_is_left_as_it_is(folder: Path, name: str, how: str) -> None:
    path = folder / name
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "garbage": b"{}\n", "flipped": content[:-3] + b"x" + content[-2:]}[how])
    before = path.read_bytes() if path.exists() else None
    assert opens(folder)
    assert (path.read_bytes() if path.exists() else None) == before


def test_two_damaged_copies_are_damage(folder: Path) -> None:
    for name in (KEYS, COPY):
        (folder / name).write_bytes(b"{}")
    with pytest.raises(Damaged) as caught:
        administration.open_with_password(folder, PASSWORD)
    assert caught.value.facts["part"] == "keys"


def test_the_newest_of_two_copies_counts(folder: Path, created: Created, cheap: KdfCost) -> None:
    unlocked = created.ctx.store.unlocked
    newer = keyslots.new_slot(unlocked.key, Password("het nieuwe"), unlocked.slot.user, AT, cheap)
    (folder / COPY).write_bytes(keyfile_text.text(unlocked.file.with_slots((newer,), unlocked.key)))
    with pytest.raises(WrongPassword):
        administration.open_with_password(folder, PASSWORD)
    administration.close(administration.open_with_password(folder, "het nieuwe"))


def test_no_secret_stands_in_a_repr(created: Created) -> None:
    shown = f"{created!r} {created.ctx.store.unlocked!r} {Password(PASSWORD)!r} {created.recovery_key!r}"
    assert PASSWORD not in shown
    assert created.recovery_key.text not in shown
    assert repr(created.ctx.store.unlocked.key)[2:-1] not in shown
