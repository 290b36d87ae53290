"""What was asked for and is granted by a yes: it is read as offered, or held, and nothing is asked past it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

OFFER = {"base": "165k", "sign_on": "15k", "grant": "180k", "bonus_percent": "10", "happy": "300k"}
OFFER |= {"today": "2026-11-27"}
STANDS = {"base": Decimal(165_000), "sign_on": Decimal(15_000), "grant": Decimal(180_000), "refresh": Decimal(0)}


def after(text: str, typed: dict[str, str] = OFFER) -> tuple[str, dict[str, int]]:
    """The verdict on pasted words, and the dollars that are read in them; no ask may stand beside them."""
    found = values("reply-decoder", answered(typed) | {"pasted": text})
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet."), text
    assert "Base can stay" not in found["say"]
    assert found["left_unread"] or found["found"], text
    return found["verdict"], {one["name"]: int(one["amount"]) for one in found["found"]}


ASKED = [
    "On the ${0}k {1} you asked for: ", "You asked for ${0}k {1}, and ", "Your requested ${0}k {1}: ",
    "As for the ${0}k {1} that you wanted, ", "You wanted a {1} of ${0}k. ", "Your ask for ${0}k in {1}: ",
    "The {1} you asked for (${0}k): ", "Regarding your {1} request of ${0}k: ",
]  # fmt: skip
YES = [
    "yes, we can do that.", "that works for us.", "that is approved.", "we can make that work.", "it's fine with us.",
    "I got that approved.", "we're okay with that.", "they can meet that.",
]  # fmt: skip
BESIDE = ["", " Equity is fixed.", " This is our best and final offer.", " Nothing else can change."]
NAMES = {"base": "base", "sign-on": "sign_on", "equity": "grant"}


@given(
    st.sampled_from(ASKED),
    st.sampled_from(YES),
    st.sampled_from(BESIDE),
    st.sampled_from([("base", 168, 185), ("sign-on", 20, 40), ("equity", 190, 260)]),
    st.data(),
)
def test_a_figure_that_was_asked_for_and_is_granted_is_offered(
    asked: str, yes: str, beside: str, piece: tuple[str, int, int], data: st.DataObject
) -> None:
    name, low, high = piece
    thousands = data.draw(st.integers(low, high))
    _, figures = after(f"{asked.format(thousands, name)}{yes}{beside}")
    assert figures == {NAMES[name]: thousands * 1_000}


@pytest.mark.parametrize(("text", "figures"), [
    ("You asked for $172,500 base, we can do that. For the sign on we can meet in the middle.", {"base": 172_500}),
    ("Comp team said: max base 175,000 for the band and you're at 165,000, so they offered 169,000.",
     {"base": 169_000}),
    ("You wanted $175k; the committee settled on $170k and will not approve more.", {"base": 170_000}),
    ("The sign-on you asked for ($30,000) works for us. This is our best and final offer.", {"sign_on": 30_000}),
    ("Your requested $30k sign-on is fine with us. Nothing more on base.", {"sign_on": 30_000}),
    ("170 works on our end.", {"base": 170_000}),
    ("You asked for 180k base; we can't do that but 172 is doable.", {"base": 172_000}),
])  # fmt: skip
def test_what_is_granted_in_other_words_is_offered(text: str, figures: dict[str, int]) -> None:
    assert after(text)[1] == figures


@pytest.mark.parametrize("text", [
    "Your sign-on request was approved. This is our best and final offer.",
    "Our comp team wouldn't budge past 171k. This is final.", "We can't go above 171k on base. Equity is fixed.",
    "Finance will let me go to 171k. Equity is fixed.", "You asked for 172.5k and it went through. Nothing else can.",
    "The sign-on you asked for works for us. This is our best and final offer.",
    "Your sign-on ask is a yes. Base can't move.",
    "It wouldn't be fair to the team to go to 180. 172 we can defend.",
    "You asked for $172,500 base and $215k equity; both are approved. Equity is otherwise fixed.",
    "As for the $172,500 you wanted, finance is okay with it. Equity is fixed.",
    "We can meet your $172,500 ask. Nothing else can change.",
])  # fmt: skip
def test_what_may_be_granted_is_not_asked_past(text: str) -> None:
    after(text)


@pytest.mark.parametrize("text", ["We can't do more than 165k base.", "We won't go above $180,000 in equity."])
def test_what_stands_and_is_not_passed_is_no_offer(text: str) -> None:
    assert not values("reply-decoder", answered(OFFER) | {"pasted": text})["left_unread"]


@pytest.mark.parametrize("refusal", [
    "we can't do that.", "that is too high.", "that's out of reach.", "we could not get that approved.",
    "that would only work at L5.", "that is not something we can do.", "can we do that? No.", "unfortunately no.",
])  # fmt: skip
@given(asked=st.sampled_from(ASKED), thousands=st.integers(168, 185))
def test_what_is_refused_is_no_offer(refusal: str, asked: str, thousands: int) -> None:
    found = heard(f"{asked.format(thousands, 'base')}{refusal}", STANDS)
    assert (found.figures, found.is_unread) == ({}, False)
