"""What a verdict says of an answer that was worth what was asked, or only what would have done in its place."""

from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_kept_refusals import answered
from tests.door import values

MET = "worth at least what you asked for"
LESS = "the smaller of the two that you asked for"
OFFER = {"today": "2026-11-30", "base": "200k", "grant": "100k", "unvested": "60k"}


def pulled() -> dict[str, str]:
    """After the counter and one more pull: a $60,000 sign-on, or else $210,000 base, which is worth $40,000."""
    typed = answered(OFFER) | {"said": "committee"}
    assert "$210,000 base is worth part of it" in values("reply-decoder", typed)["next_ask"]
    return answered(typed)


PULLED = pulled()


def test_a_fall_back_that_was_worth_less_is_not_called_all_that_was_asked() -> None:
    found = values("counter-ask", PULLED | {"base": "210k"})
    assert found["verdict"] == "close"
    assert LESS in found["says"]
    assert MET not in found["says"]


def test_another_piece_worth_the_ask_is_called_so() -> None:
    assert MET in values("counter-ask", PULLED | {"grant": "160k"})["says"]


@given(st.integers(1, 80), st.sampled_from(["base", "grant"]))
def test_it_is_true_whenever_it_is_said(thousands: int, piece: str) -> None:
    now = {"base": 200, "grant": 100}[piece]
    says = values("counter-ask", PULLED | {piece: f"{now + thousands}k"})["says"]
    gained = thousands * (4 if piece == "base" else 1)
    assert (MET in says) == (gained >= 60)
    assert LESS not in says or 40 <= gained < 60
