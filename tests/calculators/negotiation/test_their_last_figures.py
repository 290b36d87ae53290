"""A figure that they call their last is read, and so is that it is the last."""

import pytest

from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k", "today": "2026-11-30", "deadline": "2026-12-04"}
OPTIONS = {"base": "180k", "instrument": "options", "units": "60000", "strike": "1.5", "price": "5"}


def read(words: str, typed: dict[str, str] = OFFER) -> tuple[dict[str, str], str]:
    found = values("reply-decoder", typed | {"pasted": words})
    return {one["name"]: one["amount"] for one in found["found"]}, found["heard_as"]


@pytest.mark.parametrize(
    "words",
    [
        "188 base is our best and final.", "188 is as high as we can go.", "188 is the final number.",
        "188k base, and that's as far as I can push it.", "188k is our ceiling.", "We can do 188k, that's the max.",
        "188k is the last word.", "188 final.", "188k firm.", "188 tops.", "Final number: 188k.",
        "188k is where we cap out.", "Base is 188, and that's our best and final.", "Base: 188, best and final.",
        "Base is 188, that's final.", "We're at 188 on base, and this is our final offer.",
        "We can go to 188k but no further.", "188k, and not a dollar more.", "188k and that's all we have.",
        "188 is the absolute ceiling for us.", "188, take it or leave it.",
        "This is as far as we can take it: 188k base.",
        "We can do 188, and that's really the end of the road.", "Nothing more to give. 188 base it is.",
        "Our ceiling is 188k.", "The max is 188.", "My limit here is 188k, sorry.", "Our absolute max is 188.",
    ],
)  # fmt: skip
def test_a_last_figure_is_read_with_its_end(words: str) -> None:
    assert read(words) == ({"base": "188000"}, "best-and-final")


@pytest.mark.parametrize(
    "words", ["188k base is firm.", "188k base max.", "190 it is, that's as far as we go on base."]
)
def test_an_end_on_base_closes_base_alone(words: str) -> None:
    found, saying = read(words)
    assert (list(found), saying) == (["base"], "partial")
    notes = values("reply-decoder", OFFER | {"pasted": words})["notes"]
    assert any("base cannot move" in one["text"] for one in notes)


@pytest.mark.parametrize("words", ["We top out at 188."])
def test_a_ceiling_that_may_be_another_is_pointed_out(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert (found["found"], found["heard_as"], found["left_unread"]) == ([], "best-and-final", "yes")
    assert "$188,000" in str(found["notes"])


@pytest.mark.parametrize(
    "words",
    [
        "Is 188 our best? Let me ask.", "If 188 is as high as we can go, would you still sign?",
        "Our ceiling for L4 is 188k.", "Our limit is 5 days.", "Our band max is 188k, sorry.",
        "Google said 230 is their best.",
    ],
)  # fmt: skip
def test_an_end_that_is_asked_or_of_others_is_none(words: str) -> None:
    found, saying = read(words)
    assert found == {}
    assert saying != "best-and-final"


@pytest.mark.parametrize(
    "words", ["We can't go higher on base. 75,000 options is the last word.", "75,000 options, final."]
)
def test_a_count_may_be_the_last(words: str) -> None:
    assert read(words, OPTIONS) == ({"grant": "375000"}, "best-and-final")
