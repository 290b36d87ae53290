"""More pay without its sum: it is pointed out, and nothing is asked past it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

OFFER = {"base": "165k", "sign_on": "15k", "grant": "180k", "unvested": "30k", "company_name": "Alder"}
OFFER |= {"today": "2026-11-27"}
UNNAMED = [
    "doubling of your sign-on", "we already doubled the signing bonus",
    "I was able to get the sign-on to match your unvested", "we're upping the signing bonus by another ten",
    "we'll cover your unvested equity with a larger signing bonus", "a bigger sign-on", "we also raised the sign-on",
    "the sign-on went up a bit", "more equity", "the grant was bumped", "we can meet in the middle on the sign-on",
    "we can make you whole on what you would forfeit", "the signing bonus will match your unvested stock",
    "we could improve the sign-on", "we've sweetened the equity", "an additional refresher",
]  # fmt: skip
NAMED = ["We got approval for 170k base", "Base of 170k is approved", "We can do an extra 5k on the base"]


STANDS = {"base": Decimal(165_000), "sign_on": Decimal(15_000), "grant": Decimal(180_000), "refresh": Decimal(0)}
JOINED = [" and ", ", and ", ". ", "; ", " plus "]


@pytest.mark.parametrize("words", UNNAMED)
@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("joined", JOINED)
def test_a_sum_that_is_not_named_is_left_unread_beside_one_that_is(words: str, named: str, joined: str) -> None:
    for text in (f"{words}{joined}{named.lower()}.", f"{named}{joined}{words}."):
        found = heard(text, STANDS)
        assert (found.figures, found.is_unread) == ({"base": Decimal(170_000)}, True), text


@given(st.sampled_from(UNNAMED), st.sampled_from(NAMED), st.sampled_from(JOINED))
def test_nothing_is_asked_past_it_once_the_other_is_taken(words: str, named: str, joined: str) -> None:
    text = f"{named}{joined}{words}."
    taken = answered(OFFER) | {"pasted": text, "turns.0.their_words": text, "base": "170k"}
    found = values("reply-decoder", taken)
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet."), text


@pytest.mark.parametrize("words", UNNAMED)
def test_alone_it_is_not_asked_past_either(words: str) -> None:
    found = values("reply-decoder", answered(OFFER) | {"pasted": f"{words[0].upper()}{words[1:]}."})
    assert (found["verdict"], found["next_ask"]) == ("wait", "None yet.")


@pytest.mark.parametrize("words", [
    "we can't do a bigger sign-on", "no additional equity", "you asked for more equity", "a higher base than most",
    "I'll try to get more equity", "we could not double the sign-on", "equity is reviewed every year",
    "your sign-on is paid with the first paycheck", "if you sign today, we talk about more equity",
    "the sign-on covers relocation", "we raised a series C", "more on benefits below", "we'd love for you to join",
])  # fmt: skip
def test_what_is_refused_or_is_no_pay_is_not_left_unread(words: str) -> None:
    found = heard(f"We can do 170k base. {words}.", STANDS)
    assert found.figures == {"base": 170_000}
    assert not found.is_unread


@given(st.integers(1, 12), st.sampled_from(["base", "sign_on"]), st.integers(1, 4))
def test_an_increase_counts_from_the_last_round_where_the_reader_types_what_it_comes_to(
    more: int, piece: str, beyond: int
) -> None:
    name = piece.replace("_", "-")
    now = int(OFFER[piece].removesuffix("k")) + more
    typed = answered(OFFER) | {"pasted": f"I pushed hard and we got approval for an extra {more}k on the {name}."}
    for standing in ({}, {piece: f"{now + beyond}k"}):
        (row,) = values("reply-decoder", typed | standing)["found"]
        assert (row["name"], row["amount"]) == (piece, f"{now}000")
    found = values("reply-decoder", typed | {piece: f"{now}k"})
    assert not found["found"]  # it stands: nothing is left to take, and nothing is added twice
    assert not found["next_step"].startswith("They name new figures")
    held = values("reply-decoder", typed | {piece: f"{now}k", "pasted": f"{typed['pasted']} And more equity."})
    assert (held["verdict"], held["next_ask"]) == ("wait", "None yet.")


@pytest.mark.parametrize(
    "words",
    [
        "We can't increase the base but would guarantee your first year bonus",
        "Base is fixed, but we can guarantee the first-year bonus.",
        "Base can't move. Your first year bonus would be guaranteed.",
        "We can't move the base, but we can add a year-end bonus.",
        "We'll waive the proration on your first bonus, base is fixed.",
    ],
)
def test_a_bonus_that_they_guarantee_beside_a_refusal_is_left_to_type(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert (found["verdict"], found["left_unread"], found["to_take"]) == ("wait", "yes", "")


@pytest.mark.parametrize(
    "words",
    ["We can't guarantee the bonus and base is fixed.", "Base is fixed, and the first year bonus is not guaranteed."],
)
def test_a_bonus_that_is_not_guaranteed_is_nothing_unread(words: str) -> None:
    assert not values("reply-decoder", OFFER | {"pasted": words})["left_unread"]
