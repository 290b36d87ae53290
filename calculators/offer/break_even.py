"""What has to happen to one offer for it to equal another: how fast its equity grows, or how much of it is believed."""

from collections.abc import Mapping
from decimal import Decimal, localcontext

DIGITS = 24
CLOSE = Decimal("1e-12")
ANSWERED = Decimal("0.000001")
"""Growth is found to a millionth of a percent."""


def growth_to_reach(flat: Mapping[int, Decimal], dollars: Decimal, *, below: Decimal) -> Decimal | None:
    """The growth in percent a year at which equity is worth ``dollars``; ``None`` if it is not ``below`` that percent.

    ``flat`` is what vests at a flat price, by months since the grant. Growth compounds by month, so with r the growth
    of a month the worth is the sum of flat × r^months. No term is negative: it rises ever faster, so Newton's steps
    from above close in on the answer and never pass it.
    """
    with localcontext(prec=DIGITS):
        falling = [flat.get(months, Decimal(0)) for months in range(max(flat, default=0), -1, -1)]
        ratio = (1 + below / 100) ** (Decimal(1) / 12)
        worth, slope = _worth(falling, ratio)
        if dollars <= 0 or worth <= dollars:
            return None
        while (worth - dollars) > CLOSE * dollars:
            ratio -= (worth - dollars) / slope
            worth, slope = _worth(falling, ratio)
        return ((ratio**12 - 1) * 100).quantize(ANSWERED)


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
