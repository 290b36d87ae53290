"""Rules that the worth of equity keeps: discounts, dilution, exits."""

from decimal import Decimal
from math import exp, expm1, log, sqrt
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.equity_value import CALCULATOR
from calculators.offer.holding import Exit
from calculators.offer.marketability import chaffe, finnerty
from calculators.offer.normal import cumulative
from tests.door import amount, ask, values

CENT = Decimal("0.01")
volatilities = st.integers(5, 200).map(lambda percent: Decimal(percent) / 100)
waits = st.integers(1, 120).map(lambda months: Decimal(months) / 12)
rates = st.integers(0, 12).map(lambda percent: Decimal(percent) / 100)
N = NormalDist().cdf


@st.composite
def holdings(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of an equity value with everything in it."""
    return {
        "instrument": draw(st.sampled_from(["public_rsu", "private_rsu", "ppu", "options"])),
        "units": str(draw(st.integers(1, 100_000))),
        "price": str(draw(st.decimals("0.01", 900, places=2))),
        "strike": str(draw(st.decimals(0, 900, places=2))),
        "years_to_sale": str(draw(st.decimals(0, 12, places=1))),
        "volatility_percent": str(draw(st.integers(0, 200))),
        "risk_free_percent": str(draw(st.integers(0, 12))),
        "dilution_percent": str(draw(st.integers(0, 60))),
        "rounds": str(draw(st.integers(0, 6))),
        "preference": str(draw(st.integers(0, 10**9))),
        "exit_value": str(draw(st.integers(2, 10**11))),
        "shares_outstanding": str(draw(st.integers(100_000, 10**9))),
    }


@given(st.floats(-11, 11))
def test_normal_agrees_with_the_standard_library(x: float) -> None:
    assert float(cumulative(Decimal(x))) == pytest.approx(N(x), rel=1e-9, abs=1e-15)


@given(volatilities, waits)
def test_finnerty_agrees_with_its_formula_in_floats(volatility: Decimal, years: Decimal) -> None:
    x = float(volatility) ** 2 * float(years)
    v = sqrt(x + log(2 * (expm1(x) - x)) - 2 * log(expm1(x)))
    assert float(finnerty(volatility, years).discount) == pytest.approx(2 * N(v / 2) - 1, abs=1e-6)


@given(volatilities, waits, rates)
def test_chaffe_agrees_with_its_formula_in_floats(volatility: Decimal, years: Decimal, rate: Decimal) -> None:
    s, t, r = float(volatility), float(years), float(rate)
    d1 = (r + s * s / 2) * t / (s * sqrt(t))
    put = exp(-r * t) * N(s * sqrt(t) - d1) - N(-d1)
    assert float(chaffe(volatility, years, rate).discount) == pytest.approx(max(put, 0), abs=1e-9)


@given(volatilities, waits, waits)
def test_a_longer_wait_never_lowers_finnerty_and_it_has_a_ceiling(
    volatility: Decimal, wait: Decimal, more: Decimal
) -> None:
    assert finnerty(volatility, wait).discount <= finnerty(volatility, wait + more).discount < Decimal("0.323")


@given(volatilities, volatilities, waits, rates)
def test_more_volatility_never_lowers_a_discount(low: Decimal, more: Decimal, wait: Decimal, rate: Decimal) -> None:
    assert finnerty(low, wait).discount <= finnerty(low + more, wait).discount
    assert chaffe(low, wait, rate).discount <= chaffe(low + more, wait, rate).discount < 1


@pytest.mark.parametrize(("volatility", "years"), [("0", "2"), ("60", "0"), ("0", "0"), ("0.0001", "0.01")])
def test_no_wait_or_no_movement_is_no_discount(volatility: str, years: str) -> None:
    worth = values("equity-value", {"value": "100k", "volatility_percent": volatility, "years_to_sale": years})
    assert worth["believed_low"] == worth["believed_high"] == worth["paper_value"] == "100000"


@given(holdings())
def test_belief_lies_between_nothing_and_paper(holding: dict[str, str]) -> None:
    worth = values("equity-value", holding)
    low, high, paper = (amount(worth[name]) for name in ("believed_low", "believed_high", "paper_value"))
    assert 0 <= low <= high <= paper
    if holding["instrument"] == "public_rsu":
        assert low == paper


@given(holdings())
def test_dilution_preference_and_a_worse_exit_never_help(holding: dict[str, str]) -> None:
    def paid(**changed: str) -> list[Decimal]:
        equity, _ = CALCULATOR.read(holding | changed)
        assert equity is not None
        return [row.value or Decimal(0) for row in CALCULATOR.figure(equity).scenarios]

    now = paid()
    assert now[0] == 0
    assert now[0] <= now[1] <= now[2]
    for changed in (
        {"rounds": str(int(holding["rounds"]) + 1)},
        {"preference": str(int(holding["preference"]) + 10**6)},
        {"exit_value": str(int(holding["exit_value"]) // 2)},
    ):
        assert all(after <= before for before, after in zip(now, paid(**changed), strict=True))


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(0, 99), st.integers(0, 10**5))
def test_the_break_even_exit_pays_the_strike(preference: int, shares: int, lost: int, strike: int) -> None:
    exit_ = Exit(Decimal(preference), Decimal(shares), Decimal(100 - lost) / 100)
    even = exit_.break_even(Decimal(strike))
    assert even is not None
    assert abs(exit_.price(even) - strike) < CENT


def test_nothing_breaks_even_when_dilution_takes_all() -> None:
    typed = {"units": "10", "price": "1", "dilution_percent": "100", "rounds": "1", "shares_outstanding": "100"}
    assert values("equity-value", typed)["break_even_exit"] is None


@given(holdings(), st.integers(2, 9))
def test_more_units_scale_every_dollar_of_the_holder(holding: dict[str, str], times: int) -> None:
    bigger = holding | {"units": str(int(holding["units"]) * times), "shares_outstanding": "10,000,000"}
    once = values("equity-value", holding | {"shares_outstanding": "10,000,000"})
    more = values("equity-value", bigger)
    for figure in ("paper_value", "believed_low", "believed_high", "exercise_cost"):
        assert abs(amount(more[figure]) - times * amount(once[figure])) < CENT


def test_keeping_a_share_has_two_meanings() -> None:
    worth = values("equity-value", {"value": "1", "dilution_percent": "20", "rounds": "1"})
    assert (worth["kept_percent"], worth["kept_other_percent"][:5]) == ("80", "83.33")


def test_a_value_in_all_wins_over_the_price() -> None:
    worth = values(
        "equity-value", {"units": "100", "price": "7", "value": "1000", "strike": "4", "instrument": "options"}
    )
    assert (worth["paper_value"], worth["exercise_cost"], worth["unit_price"]) == ("600", "400", "10")
    by_price = values("equity-value", {"price": "5", "value": "1000"})
    assert (by_price["unit_count"], by_price["paper_value"]) == ("200", "1000")


def test_the_last_round_stands_in_for_an_unknown_price() -> None:
    worth = values("equity-value", {"units": "10", "preferred_price": "5"})
    assert worth["paper_value"] == "50"
    assert any("409A" in note["text"] for note in worth["notes"])


def test_growth_that_earns_the_wait_does_so() -> None:
    worth = values("equity-value", {"value": "100k", "years_to_sale": "3"})
    grown = (1 + amount(worth["break_even_growth"]) / 100) ** 3
    assert abs(amount(worth["believed_low"]) * grown - 100_000) < CENT


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"instrument": "options", "value": "10k", "strike": "2"}, "units"),
        ({"units": "100", "price": "1", "shares_outstanding": "99"}, "shares_outstanding"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(typed: dict[str, str], field: str) -> None:
    assert [problem["field"] for problem in ask("equity-value", typed)["problems"]] == [field]
