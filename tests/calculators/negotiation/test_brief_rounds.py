"""The brief says of the rounds only what was written down, and never that nothing was asked where they moved."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "200k", "today": "2026-11-28"}
ALL = {"turns.0.base": "180k", "turns.0.sign_on": "20k", "turns.0.grant": "200k"}


def rounds(typed: dict[str, str]) -> str:
    brief = values("messages", OFFER | typed)["brief"]
    found = re.search(r"The rounds so far\n(.*?)\n\n", brief, re.DOTALL)
    assert found
    return found[1]


@given(
    moved=st.integers(0, 4),
    asked=st.sets(st.sampled_from(["base", "sign_on", "grant"])),
    stood=st.sampled_from([{}, ALL]),
)
def test_only_what_was_written_down_is_said(moved: int, asked: set[str], stood: dict[str, str]) -> None:
    asks = {f"turns.0.ask_{piece}": "400k" for piece in asked}
    told = rounds({"times_moved": str(moved)} | asks | stood)
    has_round = bool(asks or stood)
    assert ("I have asked for nothing yet" in told) == (not has_round and not moved)
    assert "in words" not in told
    assert ("What I asked for was not written down." in told) == (has_round and not asked)
    assert ("moved since" in told) == bool(stood)
    assert not moved or "They have moved" in told


def test_blank_pieces_of_a_round_are_not_said_to_stand_still() -> None:
    told = rounds({"turns.0.ask_base": "200k"})
    assert told == "- Round 1. I asked for base 11% higher. What stood then was not written down."
    assert "None of the figures" in rounds(ALL | {"turns.0.ask_base": "200k"})


@pytest.mark.parametrize(("count", "words"), [("1", "once"), ("2", "twice"), ("3", "3 times")])
def test_moves_without_a_round_are_told(count: str, words: str) -> None:
    assert rounds({"times_moved": count}) == f"- They have moved {words}. By how much was not written down."


def test_moves_that_a_round_shows_are_not_told_twice() -> None:
    told = rounds({"times_moved": "1", "turns.0.base": "170k", "turns.0.ask_base": "190k"})
    assert told == "- Round 1. I asked for base 12% higher. They moved: base 6% higher."
