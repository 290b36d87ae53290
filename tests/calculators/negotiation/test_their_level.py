"""A level that they say was approved, in the words that recruiters use, is taken; one that is not is left."""

import pytest

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_kept_refusals import answered
from tests.door import values

OFFER = {"today": "2026-11-30", "company": "google", "offer_level": "L4", "base": "182k", "units": "1200"}
OFFER |= {"price": "170", "in_writing": "written"}


@pytest.mark.parametrize(
    "words",
    [
        "HC approved L5! New numbers: 210k base, 25k sign on.",
        "L5 came through! That puts you at 208k base",
        "You've been re-leveled to L5, base goes to 210k",
        "L5 is approved: base 210k",
        "We got L5 approved.",
        "Leveling came back at L5.",
        "The committee agreed to L5",
        "You're now L5",
        "bumped you up to L5",
        "Good news: L5 was approved by the committee",
        "L5 it is! Base 210k.",
        "The VP signed off on L5 today.",
        "You got L5!",
        "Your level was changed to L5.",
        "Approved L5, base 205k",
        "L5 went through - base 210k",
        "Leadership okayed the L5.",
        "HC came back with L5.",
    ],
)
def test_a_level_that_was_approved_is_read_and_offered_to_take(words: str) -> None:
    assert heard(words, level_now="L4").level == "L5"
    typed = answered(OFFER) | {"pasted": words}
    assert values("reply-decoder", typed)["found_level"] == "L5"


@pytest.mark.parametrize(
    "words",
    [
        "HC did not approve L5.",
        "L5 is under review.",
        "An L5 pays 210k.",
        "If HC approved L5, base would be 210k.",
        "L5 was not approved.",
        "L5 never came through.",
        "Has L5 been approved?",
        "You've been considered for L5.",
        "We passed L5 on to the committee.",
        "L5 approval takes a month.",
        "L5 was approved for another candidate.",
        "HC approved L5 numbers for a different candidate.",
        "The last L5 was approved in March.",
        "Most people get L5 after two years.",
    ],
)
def test_a_level_that_is_not_theirs_to_give_yet_is_left(words: str) -> None:
    assert heard(words, level_now="L4").level == ""
