"""The backup's file: a later format is a newer version, a bit that only makes it look so is damage."""

from __future__ import annotations

from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.errors import Damaged, NewerVersion
from avgdesk.services import backups
from avgdesk.store import container

NUMBER = b'"format":1'


def test_a_flipped_bit_in_the_number_of_the_format_is_damage(ctx: Context) -> None:
    made = backups.make(ctx).value.file.path
    content = made.read_bytes()
    keys_and_data, number, rest = content.rpartition(NUMBER)
    assert number
    made.write_bytes(keys_and_data + b'"format":3' + rest)
    with pytest.raises(Damaged):
        container.read(made)


def test_a_later_format_names_the_version_that_it_needs(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as later:
        later.setattr(container, "FORMAT", 2)
        made: Path = backups.make(ctx).value.file.path
    with pytest.raises(NewerVersion):
        container.read(made)
