"""Black and Scholes: an option is worth at least its gain today, and at most the stock."""

from decimal import Decimal
from math import exp, log, sqrt
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.option_value import call

N = NormalDist().cdf
prices = st.decimals("0.01", 900, places=2)
terms = st.integers(1, 120).map(lambda months: Decimal(months) / 12)
volatilities = st.integers(5, 200).map(lambda percent: Decimal(percent) / 100)
rates = st.integers(0, 12).map(lambda percent: Decimal(percent) / 100)
TINY = Decimal("1e-20")


@given(prices, prices, terms, volatilities, rates)
def test_it_agrees_with_the_formula_in_floats(
    price: Decimal, strike: Decimal, years: Decimal, volatility: Decimal, rate: Decimal
) -> None:
    s, k, t, v, r = map(float, (price, strike, years, volatility, rate))
    d1 = (log(s / k) + (r + v * v / 2) * t) / (v * sqrt(t))
    value = s * N(d1) - k * exp(-r * t) * N(d1 - v * sqrt(t))
    assert float(call(price, strike, years, volatility, rate).value) == pytest.approx(value, rel=1e-6, abs=1e-6)


@given(prices, prices, terms, volatilities, rates)
def test_it_is_worth_its_gain_or_more_and_less_than_the_stock(
    price: Decimal, strike: Decimal, years: Decimal, volatility: Decimal, rate: Decimal
) -> None:
    value = call(price, strike, years, volatility, rate).value
    assert max(price - strike, Decimal(0)) <= value + TINY
    assert value <= price


@given(prices, prices, terms, terms, volatilities, rates)
def test_more_time_is_never_worth_less(
    price: Decimal, strike: Decimal, years: Decimal, more: Decimal, volatility: Decimal, rate: Decimal
) -> None:
    later = call(price, strike, years + more, volatility, rate).value
    assert call(price, strike, years, volatility, rate).value <= later + TINY


@given(prices, prices)
def test_without_time_it_is_worth_its_gain(price: Decimal, strike: Decimal) -> None:
    now = call(price, strike, Decimal(0), Decimal("0.6"), Decimal("0.04")).value
    assert now == max(price - strike, Decimal(0))


@pytest.mark.parametrize(("price", "strike"), [("0", "5"), ("0", "0"), ("5", "0")])
def test_nothing_at_all_is_no_trouble(price: str, strike: str) -> None:
    assert call(Decimal(price), Decimal(strike), Decimal(2), Decimal("0.6"), Decimal("0.04")).value == Decimal(price)
