"""What still hangs on somebody's approval is waited for, and what they can give alone is not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from calculators.negotiation.read_in_words import Heard

STANDS = {"base": Decimal(165_000), "sign_on": Decimal(15_000), "grant": Decimal(180_000), "refresh": Decimal(0)}


def read(text: str) -> Heard:
    """What is heard with the offer of the cases."""
    return heard(text, STANDS)


PENDING = [
    "I can put in for {}k base, I think it will get approved. Will know by Tuesday.",
    "I'd have to get approval, but I can go to {}k base.", "We need VP approval but can go to {}k base.",
    "We can do {}k base. I think it will be approved.", "We can do {}k base. I'll know by Friday.",
    "I could propose {}k base to the committee.", "We can do {}k base, though I still need to get it approved.",
    "I'll request {}k base.", "I would have to get sign-off for that, but {}k base should be fine.",
    "We could go to {}k base. I expect approval this week.", "I can submit a request for {}k base.",
]  # fmt: skip
NOW = [
    "I had to get approval, but I can go to {}k base.", "I'd need approval for anything beyond, but I can do {}k base.",
    "We can do {}k base, we just need your sign-off by Friday.", "We didn't need approval, and can do {}k base.",
    "We can do {}k base. We'll know about the equity by Tuesday.", "I got approval and can go to {}k base.",
    "We can do {}k base. I'd need to get approval for more equity.",
]  # fmt: skip


@given(st.sampled_from(PENDING), st.integers(168, 179))
def test_what_is_still_to_be_approved_is_waited_for(words: str, thousands: int) -> None:
    found = read(words.format(thousands))
    assert (found.figures, found.saying, found.is_unread) == ({}, "silence", False)
    assert Decimal(thousands * 1_000) in (*found.not_yet, *found.unread)


@given(st.sampled_from(NOW), st.integers(168, 179))
def test_what_was_approved_or_needs_no_approval_is_offered(words: str, thousands: int) -> None:
    assert read(words.format(thousands)).figures == {"base": thousands * 1_000}


@pytest.mark.parametrize("text", [
    "We'd need to go back to the board for anything above $200,000 of equity; I can offer that today.",
    "Anything above $200,000 in equity goes to the board, but I can do that now.",
    "For anything over $200,000 in equity I would have to ask; we can do that much though, and that today.",
])  # fmt: skip
def test_up_to_where_they_can_go_alone_is_pointed_out(text: str) -> None:
    found = read(text)
    assert found.is_unread or found.figures == {"grant": 200_000}
    assert not found.not_yet


@pytest.mark.parametrize("opening", ["The offer of", "Our package with", "The offer at", "Your offer, with"])
@pytest.mark.parametrize("final", ["is final.", "remains firm.", "is really final."])
def test_an_offer_that_is_final_with_all_its_pieces_closes_none_of_them_alone(opening: str, final: str) -> None:
    found = read(f"{opening} $165,000 base, $15,000 sign-on and $180,000 equity {final}")
    assert (found.saying, found.closed, found.is_unread) == ("best-and-final", (), False)
