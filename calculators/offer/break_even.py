"""What has to happen to one offer for it to equal another: how fast its equity grows, or how much of it is believed."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, localcontext

DIGITS = 24
CLOSE = Decimal("1e-12")
ANSWERED = Decimal("0.000001")
"""Growth is found to a millionth of a percent."""


type OptionVest = tuple[int, Decimal, Decimal]
"""Months since the grant, dollars of all of it at a flat price, and how many times that price its strike is."""


def growth_to_reach(
    flat: Mapping[int, Decimal], dollars: Decimal, *, below: Decimal, options: Iterable[OptionVest] = ()
) -> Decimal | None:
    """The growth in percent a year at which equity is worth ``dollars``; ``None`` if it is not ``below`` that percent.

    ``flat`` is what vests at a flat price, by months since the grant. Growth compounds by month, so with r the growth
    of a month the worth is the sum of flat × r^months, and of ``options`` that of face × (r^months − strike) where it
    is above 0. No term is negative or bends down: it rises ever faster, so Newton's steps from above close in on the
    answer and never pass it.
    """
    with localcontext(prec=DIGITS):
        struck = tuple(options)
        falling = [flat.get(months, Decimal(0)) for months in range(max(flat, default=0), -1, -1)]
        ratio = (1 + below / 100) ** (Decimal(1) / 12)
        worth, slope = _worth_with(falling, struck, ratio)
        if dollars <= 0 or worth <= dollars:
            return None
        while (worth - dollars) > CLOSE * dollars:
            ratio -= (worth - dollars) / slope
            worth, slope = _worth_with(falling, struck, ratio)
        return ((ratio**12 - 1) * 100).quantize(ANSWERED)


def _worth_with(falling: list[Decimal], options: Sequence[OptionVest], ratio: Decimal) -> tuple[Decimal, Decimal]:
    """What stock and options are worth after the growth ``ratio`` of a month, and the slope of it."""
    worth, slope = _worth(falling, ratio)
    for months, face, strike in options:
        before = ratio ** (months - 1)
        if (times := before * ratio) > strike:
            worth += face * (times - strike)
            slope += face * months * before
    return worth, slope


def _worth(falling: list[Decimal], ratio: Decimal) -> tuple[Decimal, Decimal]:
    """A polynomial and its slope, from its coefficients by falling power (Horner)."""
    worth = slope = Decimal(0)
    for coefficient in falling:
        slope = slope * ratio + worth
        worth = worth * ratio + coefficient
    return worth, slope


def share_to_reach(cash: Decimal, equity: Decimal, dollars: Decimal) -> Decimal | None:
    """The percent of ``equity`` that with ``cash`` makes ``dollars``; ``None`` where no share from 0 to 100 does."""
    share = (dollars - cash) / equity * 100 if equity else Decimal(-1)
    return share if 0 <= share <= 100 else None
