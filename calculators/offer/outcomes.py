"""What a price must become to be worth an amount, and how often start-ups' stock became that."""

from decimal import Decimal

from calculators.offer.facts import SAID, SOURCES

MOST_TIMES = Decimal(10) ** 6
"""More than this many times is no growth that anybody plans with."""

RETURNS = "research-venture-returns"
BASE_RATE = (
    f"{SAID[RETURNS]} ({SOURCES[RETURNS]}.) That is for investors, who are paid before common stock, and for all"
    " stages together: we found no sourced rate for one stage."
)


def times_needed(
    amount: Decimal, units: Decimal, price: Decimal, strike: Decimal, remaining: Decimal
) -> Decimal | None:
    """How many times today's ``price`` pays ``amount``, after the ``strike`` and with ``remaining`` of the share.

    Dollars; ``remaining`` is a share of 1. ``None`` where no price does, or none below a million times.
    """
    if not units or not price or not remaining:
        return None
    times = (amount / units + strike) / (price * remaining)
    return times if times <= MOST_TIMES else None


def yearly(times: Decimal, years: Decimal) -> Decimal | None:
    """Percent a year that comes to ``times`` after ``years``; ``None`` under a month or beyond a million times."""
    if years * 12 < 1 or not times:
        return None
    each = times ** (1 / years)
    return 100 * (each - 1) if each <= MOST_TIMES else None
