"""The recovery key: typed in any way that reads the same; a slip is told by its group."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.errors import InvalidInput
from avgdesk.store.recovery_key import ALPHABET, GROUPS, check, new_recovery_key, parse_recovery_key


def test_ten_groups_of_five_and_never_twice_the_same() -> None:
    keys = {new_recovery_key().text for _ in range(50)}
    assert len(keys) == 50
    assert all([len(group) for group in text.split("-")] == [5] * GROUPS for text in keys)


@pytest.mark.parametrize(
    "typed",
    [
        lambda text: text.lower(),
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", ""),
        lambda text: f"  {text.replace('-', ' - ')}\n",
        lambda text: text.replace("0", "O").replace("1", "l"),
        lambda text: text.replace("0", "o").replace("1", "I"),
    ],
)
def test_typing_is_tolerant(typed) -> None:  # type: ignore[no-untyped-def]
    key = new_recovery_key()
    assert parse_recovery_key(typed(key.text)) == key


@given(st.integers(0, 49), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_told_by_its_group(place: int, char: str) -> None:
    text = new_recovery_key().text.replace("-", "")
    if text[place] == char:
        return
    with pytest.raises(InvalidInput) as caught:
        parse_recovery_key(text[:place] + char + text[place + 1 :])
    assert caught.value.facts["group"] == place // 5 + 1


@given(st.text(ALPHABET, min_size=4, max_size=4), st.integers(0, 2), st.integers(0, 9))
def test_two_neighbours_swapped_are_noticed(data: str, at: int, place: int) -> None:
    swapped = data[:at] + data[at + 1] + data[at] + data[at + 2 :]
    assert swapped == data or check(swapped, place) != check(data, place)


def test_two_groups_swapped_are_noticed() -> None:
    groups = list(new_recovery_key().groups)
    groups[2], groups[7] = groups[7], groups[2]
    with pytest.raises(InvalidInput) as caught:
        parse_recovery_key("-".join(groups))
    assert caught.value.facts["group"] == 3


@pytest.mark.parametrize("typed", ["", "ABC", "-" * 60, "é" * 50])
def test_what_is_no_key_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        parse_recovery_key(typed)
