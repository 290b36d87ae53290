"""Who is paid what when a company is sold: the preferred stock first, then the shares.

Non-participating preferred stock takes its preference or converts to common stock and shares alike, whichever pays it
more. Participating stock takes its preference and then shares as well. So does C. Dixon, "function my_exit_payout",
cdixon.org, 2009-08-28. All preferred stock is one class here, and converts together.
"""

from dataclasses import dataclass
from decimal import Decimal

ASSUMED = Decimal("0.5")
"""The share of the company that preferred stock is taken to hold where nobody says: an assumption of ours."""

_MOST = Decimal("1e15")
"""Dollars that no company is sold for."""


@dataclass(frozen=True)
class Preferred:
    """The share of 1 of today's company that the preferred holds, and how it is known: typed, price or assumed."""

    share: Decimal
    known_by: str


def preferred_stock(
    typed: Decimal | None, invested: Decimal, price: Decimal, shares: Decimal, yours: Decimal
) -> Preferred:
    """The preferred's share: as ``typed`` (a share of 1), else what ``invested`` bought at the last round's ``price``.

    Where neither is known it is half. What is not typed never takes any of your own part, ``yours``.
    """
    if typed is not None:
        return Preferred(typed, "typed")
    bought = invested / price / shares if price and shares else Decimal(0)
    by_price = 0 < bought < 1
    return Preferred(min(bought if by_price else ASSUMED, max(1 - yours, Decimal(0))), "price" if by_price else "half")


@dataclass(frozen=True)
class Exit:
    """A sale of the company with ``preference`` dollars due ahead of common stock.

    ``shares`` are today's, and ``remaining`` is the share of 1 that is left of them after later rounds; the shares of
    those rounds are counted as common. ``preferred`` is the share of 1 of today's shares that the preferred stock
    holds: below 1, since somebody holds common.
    """

    preference: Decimal
    shares: Decimal
    remaining: Decimal = Decimal(1)
    preferred: Decimal = Decimal(0)
    participating: bool = False

    @property
    def preferred_then(self) -> Decimal:
        """The share of 1 that the preferred stock holds at the exit."""
        return self.preferred * self.remaining

    def converts(self, value: Decimal) -> bool:
        """Whether sharing alike pays the preferred stock at least its preference when the company brings ``value``."""
        return not self.participating and value * self.preferred_then >= self.preference

    @property
    def converts_at(self) -> Decimal | None:
        """Dollars from which the preferred stock converts; ``None`` where it never does, or has no preference."""
        if self.participating or not self.preference or not self.preferred_then:
            return None
        return _sane(self.preference / self.preferred_then)

    def price(self, value: Decimal) -> Decimal:
        """Dollars for each of today's common shares when the company is sold for ``value``."""
        if self.converts(value):
            return value * self.remaining / self.shares
        left = max(value - self.preference, Decimal(0))
        return left * self.remaining / (self.shares * self._sharing)

    @property
    def _sharing(self) -> Decimal:
        """The share of 1 of all shares that divide what the preference leaves."""
        return Decimal(1) if self.participating else 1 - self.preferred_then

    def break_even(self, strike: Decimal) -> Decimal | None:
        """The company's value above which a share pays more than ``strike``; ``None`` when dilution leaves nothing.

        A share pays the smaller of its part of everything and its part of what the preference leaves, so both must
        reach the strike.
        """
        if not self.remaining:
            return None
        whole = strike * self.shares / self.remaining
        return _sane(max(whole, self.preference + whole * self._sharing))


def _sane(dollars: Decimal) -> Decimal | None:
    return dollars if dollars <= _MOST else None
