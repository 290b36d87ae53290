"""A raise that they tell is read or pointed out, however it is told: nothing is asked past it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from calculators.negotiation.read_in_words import Heard
from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "200k"}
ANSWERED = OFFER | {
    "turns.0.base": "180k",
    "turns.0.sign_on": "20k",
    "turns.0.grant": "200k",
    "turns.0.ask_base": "187,500",
    "turns.0.ask_grant": "240k",
}
STANDS = {"base": Decimal(180_000), "sign_on": Decimal(20_000), "grant": Decimal(200_000), "refresh": Decimal(0)}


def read(text: str) -> Heard:
    """What is heard with the offer of the cases."""
    return heard(text, STANDS)


TOLD = [
    ("The equity grant was increased to $250,000.", {"grant": 250_000}),
    ("The team was able to increase your equity to $250,000.", {"grant": 250_000}),
    ("The committee was able to increase your RSUs from $200,000 to $250,000.", {"grant": 250_000}),
    ("Your base was increased to $190,000.", {"base": 190_000}),
    ("The base salary was raised to $195,000.", {"base": 195_000}),
    ("My manager was able to get the base up to 195k.", {"base": 195_000}),
    ("He was willing to move the base to 195.", {"base": 195_000}),
    ("The sign-on was bumped up to $50,000.", {"sign_on": 50_000}),
    ("We are able to increase your initial equity grant by $50,000 to $250,000.", {"grant": 250_000}),
    ("We can increase your original RSU grant by $50,000 to $250,000.", {"grant": 250_000}),
    ("I'm happy to raise your initial base to $190,000.", {"base": 190_000}),
    ("We agreed to move your original signing bonus to $40,000.", {"sign_on": 40_000}),
    ("We've increased our original offer by $15,000 on base.", {"base": 195_000}),
    ("We can increase your initial equity grant to $250,000. This is our best and final offer.", {"grant": 250_000}),
    ("An extra 10k on the sign on was approved.", {"sign_on": 30_000}),
    ("$195,000 base was approved.", {"base": 195_000}),
]


@pytest.mark.parametrize(("text", "figures"), TOLD)
def test_a_raise_told_as_past_or_of_what_stood_at_first_is_read(text: str, figures: dict[str, int]) -> None:
    assert read(text).figures == {piece: Decimal(amount) for piece, amount in figures.items()}


PIECES = st.sampled_from(["base", "base salary", "sign-on", "signing bonus", "equity", "RSU grant"])
OF = st.sampled_from(["", "initial ", "original ", "current ", "previous "])
RAISES = st.sampled_from(
    [
        "The {piece} was {did} to {amount}.",
        "Your {of}{piece} was {did} to {amount} last week.",
        "Finance was able to {do} the {of}{piece} to {amount}.",
        "My manager was happy to {do} your {of}{piece} to {amount}.",
        "We {did} your {of}{piece} to {amount}.",
        "We wanted to share that we {did} your {piece} to {amount}.",
        "Unfortunately we only {did} the {piece} to {amount}.",
        "We matched Google's {piece} of {amount}.",
        "The {of}{piece} you asked for was approved at {amount}.",
        "We went beyond our band and {did} the {piece} to {amount}.",
    ]
)


@given(
    text=RAISES,
    piece=PIECES,
    of=OF,
    verb=st.sampled_from(
        [("raise", "raised"), ("increase", "increased"), ("bump", "bumped"), ("move", "moved"), ("lift", "lifted")]
    ),
    thousands=st.integers(201, 300),
)
def test_a_raise_is_read_or_pointed_out_and_nothing_is_asked_past_it(
    text: str, piece: str, of: str, verb: tuple[str, str], thousands: int
) -> None:
    words = text.format(piece=piece, of=of, do=verb[0], did=verb[1], amount=f"${thousands},000")
    found = values("reply-decoder", ANSWERED | {"pasted": words})
    assert found["found"] or found["left_unread"], words
    assert {one["amount"] for one in found["found"]} <= {str(thousands * 1_000)}, words
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet."), words


NO_RAISE = [
    "We can't raise the base to {}.",
    "The base was not increased to {}.",
    "Finance was unable to move the base to {}.",
    "You asked us to move the base to {}.",
    "Your request to raise the base to {} was declined.",
]


@pytest.mark.parametrize("text", NO_RAISE)
@given(thousands=st.integers(190, 280))
def test_a_raise_that_is_refused_or_was_asked_for_is_neither_read_nor_left_open(text: str, thousands: int) -> None:
    found = read(text.format(f"${thousands},000"))
    assert (found.figures, found.is_unread) == ({}, False)


@given(thousands=st.integers(190, 280))
def test_what_another_company_may_pay_now_is_no_new_base(thousands: int) -> None:
    assert read(f"We can raise your current base to ${thousands},000.").figures == {}
    assert read(f"Your base was raised to ${thousands},000 last year.").figures == {}


@pytest.mark.parametrize(
    "text",
    [
        "Alice was able to get ${},000 base at the L6 level.",
        "Alice was moved to a ${},000 base.",
        "The last candidate was able to get a ${},000 base.",
    ],
)
@given(thousands=st.integers(190, 280))
def test_a_raise_of_somebody_else_is_not_read(text: str, thousands: int) -> None:
    assert read(text.format(thousands)).figures == {}


UNREAD = "The package has a further 250,000 to it now."


@pytest.mark.parametrize("kind", ["one_more", "counter", ""])
@pytest.mark.parametrize("text", [*(text for text, _ in TOLD), UNREAD])
def test_no_letter_asks_past_words_that_are_not_in_the_offer_yet(text: str, kind: str) -> None:
    found = values("messages", ANSWERED | {"pasted": text, "kind": kind})
    assert found["body"] == "", found["body"]
    assert "There is no letter until then." in str(found["notes"])


def test_a_picked_saying_does_not_pass_over_a_sum_that_may_be_the_ask() -> None:
    typed = ANSWERED | {"pasted": UNREAD, "said": "partial"}
    assert "take that sum out of their words" in values("reply-decoder", typed)["next_step"]
    assert values("messages", typed | {"kind": "one_more"})["body"] == ""


def test_a_picked_saying_passes_over_a_sum_below_every_ask() -> None:
    typed = ANSWERED | {"pasted": "We offer a stipend of $900 now.", "said": "partial"}
    assert values("messages", typed | {"kind": "one_more"})["body"]


def test_words_that_are_taken_let_the_letter_be_written() -> None:
    typed = ANSWERED | {"pasted": "The equity grant was increased to $250,000.", "grant": "250k"}
    assert values("messages", typed | {"kind": "one_more"})["body"]
