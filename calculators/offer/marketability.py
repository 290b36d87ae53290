"""Discounts for lack of marketability: what a wait before you can sell takes off a price.

Both models take a volatility and a rate as shares of 1 (0.6 for 60%) and a wait in years, and give the discount as a
share of 1. Prices pay no dividend.

* Finnerty, "An average-strike put option model of the marketability discount", Journal of Derivatives 19(4), 2012,
  53–69: the holder could have sold at the average price of the wait. It cannot pass 32.3%.
* Chaffe, "Option pricing as a proxy for discount for lack of marketability in private company valuations", Business
  Valuation Review 12(4), 1993, 182–188: the wait costs a European put struck at today's price.
"""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache

from calculators.offer.normal import PRECISE, cumulative

_LEAST = Decimal("1e-12")
"""A variance below this is none: the logarithms would lose their digits."""


@dataclass(frozen=True)
class Finnerty:
    """The discount, and N(v/2), for the deviation ``v`` that it comes from."""

    v: Decimal
    n_half_v: Decimal
    discount: Decimal


@dataclass(frozen=True)
class Chaffe:
    """The discount, and N(−d1), N(−d2) and e^(−rT) of the put."""

    n_minus_d1: Decimal
    n_minus_d2: Decimal
    later: Decimal
    discount: Decimal


@lru_cache(maxsize=1024)
def finnerty(volatility: Decimal, years: Decimal) -> Finnerty:
    """N(v/2) − N(−v/2), with v² = σ²T + ln(2(e^(σ²T) − σ²T − 1)) − 2 ln(e^(σ²T) − 1)."""
    with localcontext(PRECISE):
        variance = volatility**2 * years
        if variance < _LEAST:
            return Finnerty(Decimal(0), Decimal("0.5"), Decimal(0))
        grown = variance.exp()
        square = variance + (2 * (grown - variance - 1)).ln() - 2 * (grown - 1).ln()
        v = square.sqrt()
        half = cumulative(v / 2)
        return Finnerty(v, half, 2 * half - 1)


@lru_cache(maxsize=1024)
def chaffe(volatility: Decimal, years: Decimal, rate: Decimal) -> Chaffe:
    """e^(−rT) N(−d2) − N(−d1), with d1 = (r + σ²/2)T / (σ√T) and d2 = d1 − σ√T; never below 0."""
    with localcontext(PRECISE):
        if volatility**2 * years < _LEAST:
            return Chaffe(Decimal(0), Decimal(0), Decimal(1), Decimal(0))
        deviation = volatility * years.sqrt()
        d1 = (rate + volatility**2 / 2) * years / deviation
        later, n_minus_d1, n_minus_d2 = (-rate * years).exp(), cumulative(-d1), cumulative(deviation - d1)
        return Chaffe(n_minus_d1, n_minus_d2, later, max(later * n_minus_d2 - n_minus_d1, Decimal(0)))
