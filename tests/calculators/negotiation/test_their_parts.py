"""A sign-on in two parts is pointed out part by part, and a bonus that they promise is named."""

import pytest

from tests.calculators.negotiation.test_words_taken import closed
from tests.door import values

TYPED = {"base": "180k", "sign_on": "80k", "sign_on_year_2": "60k", "grant": "240k", "today": "2026-11-30"}


def notes(words: str, typed: dict[str, str] = TYPED) -> str:
    found = values("reply-decoder", typed | {"pasted": words})
    assert found["left_unread"] == "yes"
    return " ".join(one["text"] for one in found["notes"])


@pytest.mark.parametrize(
    "words",
    [
        "We increased your year 1 sign-on to 95k and year 2 sign-on to 75k.", "95k sign-on year 1 and 75k year 2",
        "Sign-on: 95k year 1, 75k year 2", "First-year sign-on 95k, second-year sign-on 75k",
        "Base 190, sign-on 95k in the first year and 75k in the second.",
    ],
)  # fmt: skip
def test_both_parts_are_pointed_out(words: str) -> None:
    assert "a sign-on of $95,000 for the first year and $75,000 for the second" in notes(words)


def test_parts_that_were_typed_are_not() -> None:
    words = "95k sign-on year 1 and 75k year 2"
    typed = TYPED | {"sign_on": "95k", "sign_on_year_2": "75k", "pasted": words}
    assert "for the second" not in str(values("reply-decoder", typed)["notes"])


def test_a_bonus_that_they_guarantee_is_named() -> None:
    words = "We can do 186 base, and the first year bonus is guaranteed"
    assert "guaranteed bonus" in notes(words)
    typed = TYPED | {"bonus_first_year": "18k", "pasted": words}
    assert "guaranteed bonus" not in str(values("reply-decoder", typed)["notes"])


def test_a_guaranteed_bonus_that_was_typed_leaves_nothing_to_type() -> None:
    words = "We can do 186 base, and the first year bonus is guaranteed"
    taken = closed(TYPED, words) | {"base": "186k", "pasted": words}
    assert "Type what they offer now" in values("reply-decoder", taken)["next_step"]
    assert "Type what" not in values("reply-decoder", taken | {"bonus_first_year": "18k"})["next_step"]


@pytest.mark.parametrize(
    "words",
    [
        "We can do a sign-on of $70,000 in the first year.",
        "We can do a $70,000 sign-on in year 1.",
        "The year 1 sign-on can go to 70k.",
        "Sign-on: $70,000, paid in year 1.",
    ],
)
def test_the_part_of_year_1_alone_is_read_as_the_letter_asks_for_it(words: str) -> None:
    typed = {"base": "210k", "sign_on": "30k", "sign_on_year_2": "20k", "pasted": words}
    found = values("reply-decoder", typed)["found"]
    assert [(one["name"], one["amount"]) for one in found] == [("sign_on", "70000")]


def test_base_of_a_year_is_left_to_type() -> None:
    assert not values("reply-decoder", {"base": "210k", "pasted": "We can do 225k base in the first year."})["found"]
