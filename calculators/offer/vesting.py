"""Vesting schedules: what share of a grant vests in which month.

Months count from the start date; month 12 belongs to year 1. What would vest before the cliff vests at the cliff.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

FREQUENCIES = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}
"""Months from one vest to the next."""

MOST_YEARS = 10


@dataclass(frozen=True)
class Vest:
    """``share`` of the grant that vests in ``month``; a fraction, because a twelfth of 25 % is no decimal."""

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
        years = [Fraction(0)] * -(-self.months // 12)
        for vest in self.vests:
            years[(vest.month - 1) // 12] += vest.share
        return tuple(years)


def yearly_shares(text: str, shares: Sequence[Decimal], *, every: int = 1, cliff: int = 0) -> Schedule:
    """A schedule of yearly ``shares`` in percent, vesting every ``every`` months, with a ``cliff`` in months."""
    by_month: dict[int, Fraction] = {}
    for year, percent in enumerate(shares):
        for month in range(12 * year + every, 12 * year + 13, every):
            paid = max(month, cliff)
            by_month[paid] = by_month.get(paid, Fraction(0)) + Fraction(percent) * every / 1200
    return Schedule(text, tuple(Vest(month, share) for month, share in sorted(by_month.items()) if share))


_SHARE = r"\d{1,3}(?:\.\d{1,4})?\s*%?"
_SCHEDULE = re.compile(
    rf"(?P<shares>{_SHARE}(?:\s*/\s*{_SHARE})*)"
    rf"(?:\s*,?\s+(?P<every>{'|'.join(FREQUENCIES)}))?(?:\s*,?\s+cliff\s+(?P<cliff>\d{{1,3}})(?:\s*months?)?)?",
    re.IGNORECASE,
)
_TYPE_INSTEAD = "Type the percent for each year, such as 25/25/25/25 or 40/30/20/10 quarterly cliff 12."


@lru_cache(maxsize=256)
def schedule(text: str) -> Schedule:
    """The schedule typed as ``40/30/20/10``, with a frequency and a cliff if they follow.

    Raises ``ValueError`` with what to type instead.
    """
    match = _SCHEDULE.fullmatch(text.strip()) if len(text) <= 120 else None
    if match is None:
        raise ValueError(_TYPE_INSTEAD)
    shares = tuple(Decimal(part.strip(" %")) for part in match["shares"].split("/"))
    if len(shares) > MOST_YEARS:
        raise ValueError(f"Type at most {MOST_YEARS} years.")
    if sum(shares) != 100:
        raise ValueError(f"The years add up to {sum(shares)}; make them add up to 100.")
    cliff = int(match["cliff"] or 0)
    if cliff > 12 * len(shares):
        raise ValueError(f"The cliff must come within the {12 * len(shares)} months of the schedule.")
    return yearly_shares(text.strip(), shares, every=FREQUENCIES[(match["every"] or "monthly").lower()], cliff=cliff)
