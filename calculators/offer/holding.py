"""A holding of one company's units: what remains of it after later rounds, and what it is worth at a price.

Dilution per round means that a holder keeps 1 − d of their share each round: 20% is a fifth of the company after the
round. The other habit counts new shares against the old ones, which keeps 1 ÷ (1 + d).
"""

from dataclasses import dataclass
from decimal import Decimal

_LEAST_REMAINING = Decimal("1e-9")
"""A share below this is none: what is divided by it has more digits than anybody can read."""


def remaining_share(dilution: Decimal, rounds: int) -> Decimal:
    """The share of 1 that remains after ``rounds`` of ``dilution`` (a share of 1): (1 − d)ⁿ."""
    if not rounds:
        return Decimal(1)
    left = (1 - dilution) ** rounds
    return left if left > _LEAST_REMAINING else Decimal(0)


def remaining_of_old_count(dilution: Decimal, rounds: int) -> Decimal:
    """The same where ``dilution`` counts new shares against the old ones: 1 ÷ (1 + d)ⁿ."""
    return 1 / (1 + dilution) ** rounds


def stake(units: Decimal, shares: Decimal, part: Decimal) -> tuple[Decimal, Decimal]:
    """Your units and all the company's shares; ``part`` (a share of 1) stands in for whichever is 0.

    With only the part known, the company is one share and you hold that part of it. 0 shares: not known.
    """
    if not part:
        return units, shares
    if units:
        return units, shares or units / part
    return (part * shares, shares) if shares else (part, Decimal(1))


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
