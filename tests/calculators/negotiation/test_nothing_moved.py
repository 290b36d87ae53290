"""Figures in their words that stand already are no move: nothing is offered to be taken as one."""

from typing import Any

import pytest

from tests.calculators.negotiation.test_kept_refusals import answered, kept
from tests.door import values

OFFER = {"today": "2026-11-30", "base": "200k", "grant": "200k", "sign_on": "20k", "bonus_percent": "10"}
OFFER |= {"offer_level": "L4"}
FOUND = ("found", "found_units", "found_level", "found_bonus", "found_day")


def read(typed: dict[str, str], words: str) -> dict[str, Any]:
    return values("reply-decoder", typed | {"pasted": words})


@pytest.mark.parametrize("state", [OFFER, answered(OFFER)])
@pytest.mark.parametrize(
    "words",
    [
        "We can do 200k base.",
        "We can offer you $200,000 base and a $20,000 sign-on.",
        "Your base is $200,000 and the grant is $200,000.",
        "We can do a 10% bonus.",
    ],
)
def test_what_stands_already_is_not_taken_as_a_move(state: dict[str, str], words: str) -> None:
    found = read(state, words)
    assert not any(found[name] for name in FOUND)
    assert not found["to_take"]
    assert "We moved" not in found["read_as"]
    assert "new figures" not in found["next_step"]


@pytest.mark.parametrize("words", ["We can do L4 with 200k base.", "You are at L4."])
def test_the_level_that_stands_already_is_not_taken_as_a_move(words: str) -> None:
    assert not read(OFFER, words)["found_level"]
    found = read(answered(OFFER), words)
    assert not any(found[name] for name in FOUND)
    assert not found["to_take"]


def test_only_what_moves_is_offered_beside_what_stands() -> None:
    found = read(OFFER, "We can do 200k base and a 30k sign-on.")
    assert [(one["name"], one["amount"]) for one in found["found"]] == [("sign_on", "30000")]


def test_units_that_stand_already_are_no_move() -> None:
    offer = OFFER | {"grant": "", "units": "4,000", "price": "50", "sized_price": "50"}
    found = read(answered(offer), "Your grant is 4,000 RSUs.")
    assert not any(found[name] for name in FOUND)
    assert "We moved" not in found["read_as"]


def test_an_answer_that_was_typed_already_is_still_taken_as_one() -> None:
    words = "We can do 210k base."
    found = read(kept(OFFER, words) | {"base": "210k"}, words)
    assert not found["found"]
    assert "We moved" in found["to_take"]
