"""What a price must become to be worth an amount, and how often start-ups' stock became that."""

from decimal import Decimal

MOST_TIMES = Decimal(10) ** 6
"""More than this many times is no growth that anybody plans with."""

RETURNED = ((1, 35), (5, 10), (10, 4))
"""At least so many times the money, in so many per cent of the financings."""

BASE_RATE = (
    "Of more than 21,000 venture financings in the United States, 2004 to 2013, "
    + ", ".join(
        f"{percent} % returned at least {times if times > 1 else 'one'} times" for times, percent in RETURNED[1:]
    )
    + f", and {100 - RETURNED[0][1]} % returned less than the money put in (Correlation Ventures, reported by Seth"
    " Levine, August 2014). That is for investors, who are paid before common stock, and for all stages together: we"
    " found no sourced rate for one stage."
)


def times_needed(amount: Decimal, units: Decimal, price: Decimal, strike: Decimal, kept: Decimal) -> Decimal | None:
    """How many times today's ``price`` pays ``amount``, after the ``strike`` and with ``kept`` of the share.

    Dollars; ``kept`` is a share of 1. ``None`` where no price does, or none below a million times.
    """
    if not units or not price or not kept:
        return None
    times = (amount / units + strike) / (price * kept)
    return times if times <= MOST_TIMES else None


def yearly(times: Decimal, years: Decimal) -> Decimal | None:
    """Percent a year that comes to ``times`` after ``years``; ``None`` under a month or beyond a million times."""
    if years * 12 < 1 or not times:
        return None
    each = times ** (1 / years)
    return 100 * (each - 1) if each <= MOST_TIMES else None
