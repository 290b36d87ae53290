"""A refusal in longer words is heard as one, and is no move; what moves beside it is read."""

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k", "bonus_percent": "10", "market_base": "195k"}
OFFER |= {"in_writing": "written", "deadline": "2026-12-04", "today": "2026-11-30"}


def heard_as(words: str) -> str:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert found["found"] == []
    return str(found["heard_as"])


@pytest.mark.parametrize(
    "words",
    [
        "We are not able to increase your offer.", "We won't be able to increase the offer.",
        "We won't be able to increase your compensation.", "We aren't in a position to increase the offer.",
        "Unfortunately we're unable to make any changes to the offer.", "I wasn't able to get you more.",
        "Unfortunately, 180 is firm.", "We are not willing to raise the offer.", "No changes to the offer.",
        "I'm not authorized to increase the offer.", "We don't have the authority to go higher.",
        "We will not be making any changes to the offer.", "We won't be changing the offer.",
        "I couldn't get you more.",
        "We haven't been able to get you more.", "It's unlikely that we can increase the offer.",
        "We've stretched as much as we can.", "I'm afraid we don't have any wiggle room here.",
        "I went to the mat for you but comp wouldn't budge.", "We are not going to move on this.",
        "We'd have to stick to the offer as written.", "The numbers are what they are.",
    ],
)  # fmt: skip
def test_a_refusal_is_best_and_final(words: str) -> None:
    assert heard_as(words) == "best-and-final"


@pytest.mark.parametrize(
    "words",
    [
        "We won't be able to increase the base.", "We're not in a position to make adjustments to base.",
        "I have no authority to raise the base.", "No dice on base.", "There won't be any movement on base.",
        "The answer is no on base.",
    ],
)  # fmt: skip
def test_a_refusal_of_base_closes_base(words: str) -> None:
    assert heard_as(words) == "base-fixed"


@pytest.mark.parametrize("words", ["We're unfortunately not going to be able to match that."])
def test_what_they_will_not_match_is_too_high(words: str) -> None:
    assert heard_as(words) == "too-high"


@pytest.mark.parametrize(
    "words",
    [
        "I wasn't able to get you more time.", "We couldn't get you more PTO.", "We won't be changing your level.",
        "We can't make any changes to the start date.", "I'm not able to share the numbers of other candidates.",
        "We aren't going to make you wait.", "No changes to the vesting schedule.",
    ],
)  # fmt: skip
def test_a_refusal_of_another_matter_is_not_of_pay(words: str) -> None:
    assert heard_as(words) in ("", "level-fixed")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("No can do on base, sign-on goes to 35k.", {"sign_on": "35000"}),
        ("Base is firm, sign-on goes to 35k.", {"sign_on": "35000"}),
        ("No room on base; sign-on moves to 30k.", {"sign_on": "30000"}),
        ("We can't move base, but equity goes to 260k.", {"grant": "260000"}),
        ("Nothing more on equity, base goes up to 186.", {"base": "186000"}),
        ("You wanted 30k sign-on: we can do 30k.", {"sign_on": "30000"}),
        ("You asked for 195, I got 192.", {"base": "192000"}),
        ("We weren't able to do more before, but now we can do 190 base.", {"base": "190000"}),
        ("The best I can do is match the 195 you asked for.", {"base": "195000"}),
    ],
)
def test_what_moves_beside_a_refusal_is_read(words: str, found: dict[str, str]) -> None:
    read = values("reply-decoder", OFFER | {"pasted": words})["found"]
    assert {one["name"]: one["amount"] for one in read} == found


@pytest.mark.parametrize(
    "words",
    [
        "Internal equity doesn't allow us to go to 195k. What we can offer is 185k plus a 30k signing bonus.",
        "Our bands don't let me go to 195k. We can offer 185k plus a 30k signing bonus.",
    ],
)
def test_what_keeps_them_from_an_ask_is_no_figure_of_theirs(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})["found"]
    assert {one["name"]: one["amount"] for one in found} == {"base": "185000", "sign_on": "30000"}


@pytest.mark.parametrize(
    ("words", "piece"),
    [
        ("sign-on we can't move.", "sign_on"),
        ("the base is something we just can't change, sorry.", "base"),
        ("equity, we can't increase right now.", "grant"),
    ],
)
def test_a_refusal_that_names_the_piece_first_is_of_that_piece(words: str, piece: str) -> None:
    alone = heard(words)
    assert (alone.saying, alone.closed) == (f"{piece.replace('_', '-')}-fixed", (piece,))
    other = "a $40k sign-on" if piece == "base" else "212k base"
    beside = heard(f"we can do {other}. {words}")
    assert beside.saying == "partial"
    assert beside.closed == (piece,)
