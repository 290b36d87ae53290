"""A holding of one company's units, and what an exit leaves for it.

Dilution per round means that a holder keeps 1 − d of their share each round: 20 % is a fifth of the company after the
round. The other habit counts new shares against the old ones, which keeps 1 ÷ (1 + d).
"""

from dataclasses import dataclass
from decimal import Decimal


def kept(dilution: Decimal, rounds: int) -> Decimal:
    """The share of 1 that is kept after ``rounds`` of ``dilution`` (a share of 1): (1 − d)ⁿ."""
    return (1 - dilution) ** rounds


def kept_of_old_count(dilution: Decimal, rounds: int) -> Decimal:
    """The same where ``dilution`` counts new shares against the old ones: 1 ÷ (1 + d)ⁿ."""
    return 1 / (1 + dilution) ** rounds


@dataclass(frozen=True)
class Holding:
    """``units`` at a ``price`` each in dollars; ``strike`` is what an option costs to exercise, else 0."""

    units: Decimal
    price: Decimal
    strike: Decimal = Decimal(0)

    def worth(self, price: Decimal) -> Decimal:
        """Dollars at ``price`` a unit, after the strike: never below 0, because nobody must exercise."""
        return self.units * max(price - self.strike, Decimal(0))

    @property
    def exercise_cost(self) -> Decimal:
        """Dollars to exercise every unit."""
        return self.units * self.strike


@dataclass(frozen=True)
class Exit:
    """A sale of the company: ``preference`` dollars are paid out first, the rest goes to the shares.

    ``shares`` are today's, and ``kept`` is the share of 1 that they keep through later rounds. The preference is taken
    off whole; where its holders do better by converting to common, common gets more than this.
    """

    preference: Decimal
    shares: Decimal
    kept: Decimal

    def price(self, value: Decimal) -> Decimal:
        """Dollars for each of today's units when the company is sold for ``value``."""
        return max(value - self.preference, Decimal(0)) * self.kept / self.shares

    def break_even(self, strike: Decimal) -> Decimal | None:
        """The company's value above which a unit pays more than ``strike``; ``None`` when dilution leaves nothing."""
        return self.preference + strike * self.shares / self.kept if self.kept else None
