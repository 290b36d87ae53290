"""A choice between sums of pay is the reader's: none of them is taken, and no letter goes out before it is typed."""

import pytest

from tests.calculators.negotiation.test_words_taken import closed
from tests.door import values

OFFER = {"today": "2026-11-30", "base": "180k", "grant": "240k", "sign_on": "20k", "market_base": "195k"}
CHOICES = [
    "I can offer you a choice: 190 base with the current equity or 180 base with 300k equity.",
    "You have a choice. 190 base with the same equity. Or 180 base with 300k equity.",
    "Option A: 190k base, equity as is. Option B: 180k base, 300k equity.",
    "We can do 190 base with your original equity or keep base and go to 300k equity.",
    "You can choose between 190k base and 300k equity.",
]


@pytest.mark.parametrize("words", CHOICES)
def test_a_choice_comes_first(words: str) -> None:
    for typed in (OFFER | {"pasted": words}, closed(OFFER, words) | {"pasted": words}):
        found = values("reply-decoder", typed)
        assert "Type what they offer now" in found["next_step"]
        assert (found["found"], found["left_unread"], found["to_take"]) == ([], "yes", "")
        assert values("messages", typed)["says"].startswith("There is no letter")


@pytest.mark.parametrize("words", CHOICES)
def test_what_was_chosen_is_typed_and_asked_on(words: str) -> None:
    typed = closed(OFFER, words) | {"pasted": words, "base": "190k"}
    assert values("reply-decoder", typed)["verdict"] == "once_more"


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("186 base. The laptop is your choice.", {"base": "186000"}),
        ("We moved the package a bit. Base is 188k and sign-on 25k.", {"base": "188000", "sign_on": "25000"}),
        ("You have a choice to make. We can do 186k base.", {"base": "186000"}),
        ("The choice is yours. We can do 188k base and 25k sign-on.", {"base": "188000", "sign_on": "25000"}),
        ("We could offer 188k or so on base.", {"base": "188000"}),
        (
            "We can do 188k base, paid monthly or semi-monthly. Sign-on 25k.",
            {"base": "188000", "sign_on": "25000"},
        ),
        ("We raised base to 188k and equity to 260k. Take it or leave it.", {"base": "188000", "grant": "260000"}),
    ],
)
def test_an_or_that_is_between_no_sums_of_pay_holds_nothing_back(words: str, figures: dict[str, str]) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert ({one["name"]: one["amount"] for one in found["found"]}, found["left_unread"]) == (figures, "")
