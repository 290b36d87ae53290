"""A sign-on whose parts were cut is asked back in words for what was really offered."""

from decimal import Decimal

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (("130k", "50k"), ("80k", "0"), "a $180,000 sign-on, as much as the two parts that you offered before."),
        (("130k", "50k"), ("80k", "50k"), "a sign-on of $130,000 in the first year, as you offered before."),
        (
            ("100k", "50k"),
            ("80k", "20k"),
            "a sign-on of $130,000 in the first year, which with the second part of $20,000 comes to the $150,000 that"
            " you offered before.",
        ),
        (("130k", ""), ("80k", ""), "a $130,000 sign-on, as you offered before."),
    ],
)
def test_a_cut_sign_on_is_asked_back_as_what_it_was(before: tuple[str, ...], now: tuple[str, ...], words: str) -> None:
    parts = ("sign_on", "sign_on_year_2")
    typed = {"base": "150k", "turns.0.base": "150k", "turns.0.ask_base": "160k"}
    typed |= dict(zip(parts, now, strict=True))
    typed |= {f"turns.0.{name}": text for name, text in zip(parts, before, strict=True)}
    assert words in values("messages", typed)["body"]


def test_a_cash_floor_that_stood_asks_for_no_more_because_all_was_cut() -> None:
    """What base and sign-on covered before the cut is no new reason for more: what was cut is asked back."""
    offer = {"base": "147,712", "sign_on": "37,000", "year_one_floor": "184,672"}
    cut = answered(offer) | {"base": "73,856", "sign_on": "18,500"}
    asks = {one["name"]: Decimal(one["ask"]) for one in values("counter-ask", cut)["pieces"]}
    assert asks["sign_on"] <= 37_000
    assert asks["base"] in (Decimal(147_712), Decimal(73_856))
