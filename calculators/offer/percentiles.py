"""Where an amount stands between known percentiles, by linear interpolation."""

from collections.abc import Mapping
from decimal import Decimal


def percentile_of(amount: Decimal, known: Mapping[int, Decimal]) -> Decimal | str:
    """The percentile of ``amount``, given dollars by percentile in rising order.

    Outside the known ones there is nothing to interpolate: "above the 90th" or "below the 10th".
    """
    points = list(known.items())
    (lowest, least), (highest, most) = points[0], points[-1]
    if amount > most:
        return f"above the {highest}th"
    if amount < least:
        return f"below the {lowest}th"
    # From the top, so that an amount that several percentiles share stands at the highest of them.
    for (low, below), (high, above) in zip(reversed(points[:-1]), reversed(points[1:]), strict=True):
        if amount == above:
            return Decimal(high)
        if amount >= below:
            return low + (high - low) * (amount - below) / (above - below)
    return Decimal(lowest)
