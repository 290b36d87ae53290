"""A round counts as an ask only where something was asked in it."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import PIECES, answered, asks
from tests.door import values
from tests.strategies import negotiations

PAUSES = [{"said": said} for said in ("silence", "more-time", "on-hold", "expired")]
"""Answers after which nothing is asked for."""
SAID = ["partial", "committee", "top-of-band", "best-and-final", "sign-on-fixed"]


def after(typed: dict[str, str], came: tuple[int, str, str]) -> dict[str, str]:
    """What is typed once they gave a part of one piece's ask, in percent, and said something."""
    percent, piece, said = came
    rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
    offer, ask = Decimal(rows[piece]["offer"]), Decimal(rows[piece]["ask"])
    moved = (offer + (ask - offer) * percent / 100).quantize(Decimal(1))
    return {"said": said, piece: f"{moved if moved >= 1_000 else offer:f}"}


@given(
    negotiations(),
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(PAUSES), max_size=1),
            st.tuples(st.sampled_from([0, 0, 40]), st.sampled_from(PIECES[:3]), st.sampled_from(SAID)),
        ),
        min_size=1,
        max_size=3,
    ),
)
def test_rounds_in_which_nothing_was_asked_leave_the_verdict_as_it_is(
    typed: dict[str, str], rounds: list[tuple[list[dict[str, str]], tuple[int, str, str]]]
) -> None:
    typed |= {"second_grant": "", "sign_on_year_2": "", "growth_percent": "", "company": "other"}
    paused = typed
    for pauses, came in rounds:
        new = after(typed, came)
        for pause in pauses:
            paused = answered(paused) | pause
        typed, paused = answered(typed) | new, answered(paused) | new
    plain, other = values("reply-decoder", typed), values("reply-decoder", paused)
    assert (plain["verdict"], plain["next_step"]) == (other["verdict"], other["next_step"])
    assert asks(typed) == asks(paused)


OFFER = {"base": "180k", "sign_on": "20k", "grant": "200k", "market_base": "190k", "market_source": "Levels.fyi"}


def test_a_level_that_was_asked_for_and_not_given_is_not_asked_for_again() -> None:
    typed = answered(OFFER) | {"said": "top-of-band"}
    assert values("reply-decoder", typed)["verdict"] == "level"
    assert values("reply-decoder", answered(typed) | {"said": "top-of-band"})["verdict"] == "once_more"


def test_an_offer_that_was_renewed_as_it_stood_leaves_the_second_ask_open() -> None:
    typed = answered(answered(OFFER) | {"base": "185k", "said": "expired"}) | {"said": "partial"}
    assert values("reply-decoder", typed)["verdict"] == "once_more"
