"""The line on the offer says of its equity what its first year counts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.typed_offers import whole_offers
from tests.door import ask, values
from tests.strategies import schedules

in_figures = schedules.filter(lambda text: text[0].isdigit())
TWO = {"base": "210k", "grant": "480k", "second_grant": "100k"}


def line(typed: dict[str, str]) -> str:
    found = re.search(r"Your offer: ([^<|]*)", ask("total-comp", typed)["html"])
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"second_vesting": "50/50"}, "$480,000 equity, 25/25/25/25 · $100,000 second grant, 50/50"),
        ({"vesting": "25/25/25/25", "second_vesting": "25 25 25 25"}, "$580,000 equity, 25/25/25/25"),
        ({}, "$580,000 equity, 25/25/25/25"),
        ({"grant": "", "second_vesting": "50/50"}, "$100,000 equity, 50/50"),
        (
            {"second_vesting": "50/50", "payout_percent": "120"},
            "$480,000 equity, 25/25/25/25 · $100,000 second grant at 120% of target, 50/50",
        ),
        ({"payout_percent": "0"}, "$480,000 equity, 25/25/25/25 · $100,000 second grant at 0% of target, 25/25/25/25"),
        (
            {"grant": "", "units": "1,000", "instrument": "options", "price": "5", "strike": "5"}
            | {"second_vesting": "50/50"},
            "1,000 options at their strike · $100,000 equity, 50/50",
        ),
    ],
)
def test_two_grants_are_told_by_the_schedule_of_each(more: dict[str, str], said: str) -> None:
    assert f" base · {said} · first year" in line(TWO | more)


@given(whole_offers(), in_figures, in_figures)
def test_the_equity_of_the_first_year_comes_out_of_the_line(offer: dict[str, str], first: str, second: str) -> None:
    flat = offer | {"growth_percent": "0", "vesting": first, "second_vesting": second}
    found = re.findall(r"\$([0-9,]+) (?:equity|second grant), ([0-9.]+)", line(flat))
    counted = float(values("total-comp", flat)["years"][0]["initial_equity"])
    told = sum(float(amount.replace(",", "")) * float(share) / 100 for amount, share in found)
    assert abs(counted - told) <= 1


@given(st.sampled_from(["50/50", "100", "40/30/20/10"]))
def test_a_shape_tells_the_schedule_of_a_second_grant(second: str) -> None:
    brief = str(values("messages", TWO | {"second_vesting": second})["brief"])
    assert "The first grant vests 25/25/25/25 percent by year" in brief
    assert f"The second grant vests {second} percent by year" in brief
    alike = str(values("messages", TWO)["brief"])
    assert "The grant vests 25/25/25/25 percent by year" in alike
    assert "second grant" not in alike
