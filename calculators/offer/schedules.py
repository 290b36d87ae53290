"""Vesting schedules: what share of a grant vests in which month.

Months count from the start date; month 12 belongs to year 1. What would vest before the cliff vests at the cliff.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

FREQUENCIES = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}
"""Months from one vest to the next."""


@dataclass(frozen=True)
class Vest:
    """``share`` of the grant that vests in ``month``; a fraction, because a twelfth of 25% is no decimal."""

    month: int
    share: Fraction


@dataclass(frozen=True)
class Schedule:
    """Vests in order of month, their shares summing to 1, and the text a reader types for them."""

    text: str
    vests: tuple[Vest, ...]

    def __str__(self) -> str:
        return self.text

    @property
    def months(self) -> int:
        """The month of the last vest."""
        return self.vests[-1].month

    def by_year(self) -> tuple[Fraction, ...]:
        """Share of the grant vesting in each year, from year 1 to the last."""
        return self._by_year

    @cached_property
    def _by_year(self) -> tuple[Fraction, ...]:
        years = [Fraction(0)] * -(-self.months // 12)
        for vest in self.vests:
            years[(vest.month - 1) // 12] += vest.share
        return tuple(years)


def yearly_shares(text: str, shares: Sequence[Decimal | Fraction], *, every: int = 1, cliff: int = 0) -> Schedule:
    """A schedule of yearly ``shares`` in percent, vesting every ``every`` months, with a ``cliff`` in months."""
    by_month: dict[int, Fraction] = {}
    for year, percent in enumerate(shares):
        for month in range(12 * year + every, 12 * year + 13, every):
            paid = max(month, cliff)
            by_month[paid] = by_month.get(paid, Fraction(0)) + Fraction(percent) * every / 1200
    return Schedule(text, tuple(Vest(month, share) for month, share in sorted(by_month.items()) if share))
