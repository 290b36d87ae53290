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


# --- What they took back, and what they left open -------------------------------------------------------------------


@given(
    negotiations(),
    st.sampled_from(PIECES[:3]),
    st.integers(20, 60),
    st.integers(0, 15),
    st.sampled_from(["", "partial", "committee", "best-and-final", "base-fixed", "top-of-band"]),
)
def test_what_they_took_back_is_asked_back_once_and_never_taken_gladly(
    typed: dict[str, str], piece: str, high: int, low: int, said: str
) -> None:
    typed |= {"second_grant": "", "sign_on_year_2": "", "growth_percent": "", "company": "other", "happy": ""}
    gave, cut = (after(typed, (percent, piece, "partial")) for percent in (high, low))
    typed = answered(answered(typed) | gave) | {"said": said}
    if Decimal(cut[piece] or 0) >= Decimal(gave[piece] or 0):
        return
    typed |= {piece: cut[piece]}
    found, now = values("reply-decoder", typed), asks(typed)
    if values("counter-ask", typed)["verdict"] != "once_more":
        assert found["next_step"].startswith("Type what they offer"), found["next_step"]
    assert now == {piece: Decimal(gave[piece])}
    assert "They took back" in found["next_step"]
    assert "ask what changed" in " ".join(one["text"] for one in values("counter-ask", typed)["notes"]).lower()
    typed = answered(typed) | {"said": "committee"}
    found = values("reply-decoder", typed)
    assert found["verdict"] in ("close", "walk")
    assert "ask what changed" not in " ".join(one["text"] for one in values("counter-ask", typed)["notes"]).lower()
    letter = values("messages", typed | {"kind": "accept", "tone": "warm"})["body"]
    assert "I accept your offer." in letter
    assert "happy" not in letter
    assert found["verdict"] == "walk" or "Thank you for all" not in found["say"]


def test_an_offer_that_is_renewed_for_less_is_asked_back() -> None:
    typed = answered(answered(OFFER) | {"base": "187k"})
    typed = answered(typed | {"base": "189k", "said": "expired"}) | {"base": "185k", "said": "partial"}
    assert asks(typed) == {"base": 189_000}


@given(st.sampled_from(["base-fixed", "top-of-band", "equal-pay"]), st.integers(181, 189))
def test_a_fall_back_that_was_offered_and_not_refused_is_asked_for_once(said: str, base: int) -> None:
    typed = answered(OFFER | {"market_base": "195k"}) | {"base": f"{base}k"}
    fallback = values("messages", typed)["fallback"] or values("messages", typed)["fallback_short"]
    told = {one["key"]: one["you"] for one in values("call-sheet", typed)["answers"]}
    closed = answered(typed) | {"said": said}
    found = values("reply-decoder", closed)
    assert found["verdict"] == "once_more"
    assert found["next_ask"].lower() == f"{fallback}.".lower()
    assert fallback in found["say"]
    assert fallback in told["top-of-band"]
    for again in (said, "committee", "grant-fixed", "partial"):
        assert values("reply-decoder", answered(closed) | {"said": again})["verdict"] == "close"
    for refused in ("committee", "best-and-final", "no-negotiation", "partial"):
        assert values("reply-decoder", answered(typed) | {"said": refused})["verdict"] == "close"


@given(
    st.integers(500, 90_000),
    st.integers(50, 95),
    st.integers(2, 400),
    st.sampled_from([50, 80, 100, 120, 250]),
    st.sampled_from(["public_rsu", "private_rsu", "options", "at strike"]),
    st.booleans(),
)
def test_units_that_they_cut_are_said_by_their_count_and_by_no_dollars_of_another_day(
    units: int, percent: int, price: int, moved: int, instrument: str, has_second: bool
) -> None:
    is_at_strike = instrument == "at strike"
    strike = str(price) if is_at_strike else "1" if instrument == "options" else ""
    typed = {"base": "180k", "sign_on": "20k", "units": str(units), "price": str(price), "strike": strike}
    typed |= {"instrument": "options" if is_at_strike else instrument, "liquidity_percent": "40"}
    typed |= {"second_grant": "50k"} if has_second else {}
    now, less = price if is_at_strike else max(price * moved // 100, 2), units * percent // 100
    typed = answered(typed) | {"base": "181k", "units": str(less), "price": str(now)}
    found, letter = values("reply-decoder", typed), values("messages", typed | {"kind": "one_more"})
    name = "options" if typed["instrument"] == "options" else "units"
    if not has_second:
        told = f"The equity grant stood at {units:,} {name} before and is {less:,} {name} now."
        assert told in letter["body"]
        assert f"the equity grant from {units:,} {name} to {less:,} {name}" in found["next_step"]
    elif is_at_strike or now != price:
        assert "The equity grant is less than you offered before." in letter["body"]
        assert "took back part of the equity grant" in found["next_step"]
    if now != price and not has_second and "grant" in asks(typed):
        assert "grant of $" not in letter["body"] + found["next_ask"]
