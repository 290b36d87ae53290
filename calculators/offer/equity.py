"""What vesting equity is worth when it vests: a price path applied to a schedule.

Price path: value at month m = flat value × (1 + growth)^(m/12), compounding by month from the grant; or one price a
year, where a vest in year k is worth its share × (price of year k ÷ price of the day of the grant): for what is granted
at the start today's price if it is known, else that of the year of the grant.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, getcontext
from functools import lru_cache

from calculators.offer.by_year import ByYear
from calculators.offer.vesting import Schedule


def year_of(month: int) -> int:
    """Year k is months 12(k-1)+1 to 12k; month 0, the start date, counts as year 1."""
    return max(1, -(-month // 12))


@lru_cache(maxsize=4096)
def _compounded(percent: Decimal, months: int, digits: int) -> Decimal:
    """Remembered by the ``digits`` that sums have: else who asks first would set them for all who come after."""
    return (1 + percent / 100) ** (Decimal(months) / 12)


@dataclass(frozen=True)
class Prices(ByYear):
    """A price for each year, in dollars."""


@dataclass(frozen=True)
class PricePath:
    """How the price moves: ``growth`` in percent a year, unless ``prices`` are given; ``today`` is 0 if not known."""

    growth: Decimal = Decimal(0)
    prices: Prices = Prices()
    today: Decimal = Decimal(0)

    @property
    def moves(self) -> bool:
        """Whether the price is ever another than today's."""
        return bool(self.growth or self.prices.by_year)

    def ratio(self, *, granted: int, vested: int) -> Decimal | int:
        """Price in month ``vested`` over price in month ``granted``.

        What is granted at the end of a year is sized at the next year's price: it counts from that day on.
        """
        if self.prices.by_year:
            at_grant = self.today if self.today and not granted else self.prices.in_year(year_of(granted + 1))
            return self.prices.in_year(year_of(vested)) / at_grant
        return _compounded(self.growth, vested - granted, getcontext().prec) if self.growth else 1


@dataclass(frozen=True)
class Grant:
    """``amount`` dollars of equity at the price of month ``granted``, vesting by ``schedule`` from then on.

    Options gain what is above their strike: ``face`` dollars are all of them × that price, and ``exercise`` dollars all
    of them × their strike, which stays as it is when the price moves. Both are 0 for what has no strike.
    """

    amount: Decimal
    schedule: Schedule
    granted: int = 0
    face: Decimal = Decimal(0)
    exercise: Decimal = Decimal(0)

    def by_month(self, path: PricePath, months: int) -> dict[int, Decimal]:
        """Dollars vesting in each month from 1 to ``months``; months without a vest are left out."""
        vests = ((self.granted + vest.month, vest.share) for vest in self.schedule.vests)
        return {
            month: self._at(path.ratio(granted=self.granted, vested=month), path) * share.numerator / share.denominator
            for month, share in vests
            if month <= months
        }

    def _at(self, ratio: Decimal | int, path: PricePath) -> Decimal:
        """Dollars of all of it at ``ratio`` times the price of its grant."""
        if self.exercise and path.moves:
            return max(self.face * ratio - self.exercise, Decimal(0))
        return self.amount * ratio

    def pays(self, path: PricePath) -> bool:
        """Whether any of it is worth anything, today or as it vests: options may gain only once the price has risen."""
        if self.amount or not (self.exercise and path.moves):
            return bool(self.amount)
        return any(self.by_month(path, self.granted + self.schedule.months).values())


def added(vests: Iterable[dict[int, Decimal]]) -> dict[int, Decimal]:
    """Several grants' dollars by month, added up."""
    total: dict[int, Decimal] = {}
    for by_month in vests:
        for month, dollars in by_month.items():
            total[month] = total.get(month, Decimal(0)) + dollars
    return total


def by_year(by_month: dict[int, Decimal], years: int) -> tuple[Decimal, ...]:
    """Dollars by month summed into years 1 to ``years``."""
    totals = [Decimal(0)] * years
    for month, dollars in by_month.items():
        totals[year_of(month) - 1] += dollars
    return tuple(totals)
