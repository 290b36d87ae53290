"""Amounts for each year."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class ByYear:
    """An amount for each year, as typed: ``3 / 5 / 4``. The last one holds for the years after it; none are blank."""

    by_year: tuple[Decimal, ...] = ()

    def __str__(self) -> str:
        return " / ".join(f"{one:f}" for one in self.by_year)

    def __bool__(self) -> bool:
        return bool(self.by_year)

    def in_year(self, year: int) -> Decimal:
        """The amount of ``year``, counted from 1."""
        return self.by_year[min(year, len(self.by_year)) - 1]


@dataclass(frozen=True)
class Percents(ByYear):
    """Percents for each year."""
