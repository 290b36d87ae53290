"""What an option is worth before it is exercised: its gain today, and the chance that the price rises.

F. Black and M. Scholes, "The Pricing of Options and Corporate Liabilities", Journal of Political Economy 81(3), 1973,
637–654: a European call on stock that pays no dividend.
"""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache

from calculators.offer.normal import PRECISE, cumulative

_LEAST = Decimal("1e-12")
"""A variance below this is none: nothing can happen to the price."""


@dataclass(frozen=True)
class Call:
    """Dollars of one option, and what they come from.

    ``n_d1`` and ``n_d2`` are N(d1) and N(d2); ``later`` is a dollar at the end of the term, in dollars of today.
    """

    value: Decimal
    n_d1: Decimal
    n_d2: Decimal
    later: Decimal


@lru_cache(maxsize=1024)
def call(price: Decimal, strike: Decimal, years: Decimal, volatility: Decimal, rate: Decimal) -> Call:
    """S N(d1) − K e^(−rT) N(d2), with d1 = (ln(S/K) + (r + σ²/2) T) / (σ√T) and d2 = d1 − σ√T.

    Dollars for ``price`` and ``strike``, shares of 1 for ``volatility`` and ``rate``.
    """
    with localcontext(PRECISE):
        later = (-rate * years).exp()
        if not price or not strike or volatility**2 * years < _LEAST:
            certain = Decimal(1 if price > strike * later else 0)
            return Call(certain * (price - strike * later), certain, certain, later)
        deviation = volatility * years.sqrt()
        d1 = ((price / strike).ln() + (rate + volatility**2 / 2) * years) / deviation
        n_d1, n_d2 = cumulative(d1), cumulative(d1 - deviation)
        return Call(max(price * n_d1 - strike * later * n_d2, Decimal(0)), n_d1, n_d2, later)
