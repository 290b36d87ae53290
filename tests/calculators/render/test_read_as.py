"""What a text was read as, where that could be mistaken."""

import re
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.door import ask
from tests.strategies import pay


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("$57.70/hr", "$57.70 × 2,080 = $120,016"),
        ("45/h", "$45 × 2,080 = $93,600"),
        ("45 per hour", "$45 × 2,080 = $93,600"),
        ("6k biweekly", "$6,000 × 26 = $156,000"),
        ("6k every two weeks", "$6,000 × 26 = $156,000"),
        ("3k a week", "$3,000 × 52 = $156,000"),
        ("12.5k/mo", "$12,500 × 12 = $150,000"),
        ("6k twice a month", "$6,000 × 24 = $144,000"),
        ("$5769.23 biweekly", "$5,769.23 × 26 = $149,999.98"),
    ],
)
def test_pay_by_the_period_is_said_with_its_sum(text: str, said: str) -> None:
    assert ask("total-comp", {"base": text})["read_as"] == {"base": said}
    rival = {"base": "180k", "offers.b.base": text, "offers.b.name": "Birch"}
    assert ask("compare-offers", rival)["read_as"] == {"offers.b.base": said}


@given(st.decimals("50", "9000", places=2), st.sampled_from(["hr", "week", "mo"]))
def test_the_sum_that_is_said_is_true(amount: Decimal, period: str) -> None:
    said = ask("total-comp", {"base": f"{amount}/{period}"})["read_as"].get("base")
    assume(said is not None)
    one, times, total = (Decimal(part) for part in re.findall(r"[0-9][0-9,.]*", said.replace(",", "")))
    assert one * times == total


@given(pay, st.sampled_from(["", "/yr", " a year", " base", " USD"]))
def test_pay_for_a_year_says_nothing(base: str, rest: str) -> None:
    assert ask("total-comp", {"base": base + rest})["read_as"] == {}


def test_what_cannot_be_read_has_a_problem_instead() -> None:
    reply = ask("total-comp", {"base": "180k", "grant": "100k/yr"})
    assert reply["read_as"] == {}
    assert [(one["field"], one["message"]) for one in reply["problems"]] == [
        ("grant", "Type the whole grant, such as $400,000 for four years.")
    ]
