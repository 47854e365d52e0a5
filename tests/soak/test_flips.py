"""Every bit of a small backup, and every length of it: whatever is not as it was made is told."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.domain.backups import BackupKind
from avgdesk.errors import Damaged, InvalidInput
from avgdesk.services import backups
from avgdesk.store import container, keyfile_text, migrate
from avgdesk.store.connection import connect
from tests.soak.conftest import Times

TOLD = (Damaged, InvalidInput)
MOMENT = datetime(2026, 11, 24, 9, tzinfo=UTC)


Making = Callable[[Context, Path], Path]


def of_a_shop(ctx: Context, tmp_path: Path) -> Path:
    """A backup as the program makes it; some megabytes."""
    return backups.make(ctx).value.file.path


def small(ctx: Context, tmp_path: Path) -> Path:
    """The same file around an encrypted database of two pages: few enough bits to turn every one of them."""
    data, made = tmp_path / "small.db", tmp_path / "small.avgbackup"
    key, keys = ctx.store.unlocked.key, ctx.store.keys
    connection = connect(data, key, "rwc")
    connection.execute("CREATE TABLE lamp (colour TEXT)")
    connection.execute("INSERT INTO lamp VALUES ('green')")
    connection.commit()
    connection.close()
    head = container.header(keys.administration, MOMENT, BackupKind.MANUAL, migrate.newest())
    with data.open("rb") as source:
        end = container.End(keyfile_text.text(keys), head, key)
        container.pack(source, data.stat().st_size, made, end)
    return made


def is_told(path: Path, key: bytes) -> bool:
    try:
        container.check(container.read(path), key)
    except TOLD:
        return True
    return False


@pytest.mark.parametrize("make, some, many", [(of_a_shop, 1_000, 20_000), (small, 3_000, None)])
def test_every_flipped_bit_is_told(
    make: Making, some: int, many: int | None, ctx: Context, tmp_path: Path, times: Times
) -> None:
    made = make(ctx, tmp_path)
    size, key, rng = made.stat().st_size, ctx.store.unlocked.key, random.Random(3)
    wanted = times(some, many or size * 8)
    seal = range((size - 2000) * 8, size * 8)
    chosen = [*rng.sample(range(size * 8), wanted // 2), *rng.sample(seal, min(wanted // 2, len(seal)))]
    handle = os.open(made, os.O_RDWR)
    try:
        for bit in range(size * 8) if wanted >= size * 8 else chosen:
            byte = os.pread(handle, 1, bit // 8)
            os.pwrite(handle, bytes([byte[0] ^ 1 << bit % 8]), bit // 8)
            assert is_told(made, key), bit
            os.pwrite(handle, byte, bit // 8)
    finally:
        os.close(handle)
    container.check(container.read(made), key)


@pytest.mark.parametrize("make, step", [(of_a_shop, 997), (small, 1)])
def test_every_truncation_is_told(make: Making, step: int, ctx: Context, tmp_path: Path, times: Times) -> None:
    made = make(ctx, tmp_path)
    size, key = made.stat().st_size, ctx.store.unlocked.key
    for length in (*range(size - 1, size - 600, -1), *range(size - 600, -1, -step)):
        os.truncate(made, length)
        assert is_told(made, key), length
