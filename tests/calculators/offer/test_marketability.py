"""Discounts for a wait: they agree with their formulas, grow with wait and volatility, and stay below the whole."""

from decimal import Decimal
from math import exp, expm1, log, sqrt
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.marketability import chaffe, finnerty
from calculators.offer.normal import cumulative

N = NormalDist().cdf
volatilities = st.integers(5, 200).map(lambda percent: Decimal(percent) / 100)
waits = st.integers(1, 120).map(lambda months: Decimal(months) / 12)
rates = st.integers(0, 12).map(lambda percent: Decimal(percent) / 100)


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


@pytest.mark.parametrize(("volatility", "years"), [("0", "2"), ("0.6", "0"), ("0", "0"), ("0.000001", "0.01")])
def test_no_wait_or_no_movement_is_no_discount(volatility: str, years: str) -> None:
    assert finnerty(Decimal(volatility), Decimal(years)).discount == 0
    assert chaffe(Decimal(volatility), Decimal(years), Decimal("0.04")).discount == 0
