"""Every bit of a small backup, and every length of it: whatever is not as it was made is told."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.errors import Damaged, InvalidInput
from avgdesk.services import backups
from avgdesk.store import container
from tests.soak.conftest import Times

TOLD = (Damaged, InvalidInput)


@pytest.fixture
def made(ctx: Context) -> Path:
    return backups.make(ctx).value.file.path


def is_told(path: Path, key: bytes) -> bool:
    try:
        container.check(container.read(path), key)
    except TOLD:
        return True
    return False


def test_every_flipped_bit_is_told(made: Path, ctx: Context, times: Times) -> None:
    size, key, rng = made.stat().st_size, ctx.store.unlocked.key, random.Random(3)
    seal = range((size - 2000) * 8, size * 8)
    chosen = range(size * 8) if times(0, 1) else [*rng.sample(range(size * 8), 300), *rng.sample(seal, 700)]
    handle = os.open(made, os.O_RDWR)
    try:
        for bit in chosen:
            byte = os.pread(handle, 1, bit // 8)
            os.pwrite(handle, bytes([byte[0] ^ 1 << bit % 8]), bit // 8)
            assert is_told(made, key), bit
            os.pwrite(handle, byte, bit // 8)
    finally:
        os.close(handle)
    container.check(container.read(made), key)


def test_every_truncation_is_told(made: Path, ctx: Context, times: Times) -> None:
    size, key = made.stat().st_size, ctx.store.unlocked.key
    step = times(997, 1)
    for length in (*range(size - 1, size - 600, -1), *range(size - 600, -1, -step)):
        os.truncate(made, length)
        assert is_told(made, key), length
