"""What waiting takes off, year by year, and what the price must do meanwhile."""

from decimal import Decimal

from calculators.declare.fields import record, show
from calculators.declare.units import Multiple, PercentChange, Price, Usd, Year
from calculators.offer.outcomes import times_needed, yearly
from calculators.private_stock.asked import UnitCount, YearsOrPart
from calculators.private_stock.holder import Holder

LONGEST = 10
"""Years of waiting that are shown."""


@record
class NeededRow:
    """What the price must do to pay what is given up for it."""

    wait: YearsOrPart = show("Years")
    given_up: Usd = show("You give up")
    times: Multiple | None = show(
        "Today's price, times",
        "(What you give up ÷ units + strike) ÷ (price × what dilution leaves). Before tax and interest.",
        lambda _, row: (
            "" if row.times is None else "({given_up} ÷ {units} + {strike}) ÷ ({price} × {remaining_percent})"
        ),
    )
    yearly: PercentChange | None = show(
        "Growth a year",
        "That many times to the power of (1 ÷ years), − 1.",
        lambda _, row: "" if row.yearly is None else "{times} to the power of (1 ÷ {wait}) − 1",
    )
    units: UnitCount
    price: Price
    strike: Price


@record
class WaitRow:
    """What one wait takes off."""

    year: Year = show("Years")
    discount_finnerty: PercentChange = show("Finnerty")
    discount_chaffe: PercentChange = show("Chaffe")
    believed_low: Usd = show("Low")
    believed_high: Usd = show("High")


def worth_by_wait(holder: Holder) -> tuple[WaitRow, ...]:
    """The same with every wait; nothing where there is no wait, or no price."""
    if holder.is_listed or holder.today is None:
        return ()
    by_year = ((year, holder.after(Decimal(year))) for year in range(1, LONGEST + 1))
    return tuple(
        WaitRow(
            year=year,
            discount_finnerty=100 * wait.finnerty.discount,
            discount_chaffe=100 * wait.chaffe.discount,
            believed_low=wait.less(wait.larger) or Decimal(0),
            believed_high=wait.less(wait.smaller) or Decimal(0),
        )
        for year, wait in by_year
    )


def growth_needed(holder: Holder) -> tuple[NeededRow, ...]:
    """What the price must become to pay what the reader gives up; nothing where they give up nothing."""
    e, today = holder.equity, holder.today
    if not e.alternative or today is None:
        return ()
    times = times_needed(e.alternative, today.units, today.price, today.strike, holder.remaining)
    return (
        NeededRow(
            wait=e.years_to_sale,
            given_up=e.alternative,
            times=times,
            yearly=None if times is None else yearly(times, e.years_to_sale),
            units=today.units,
            price=today.price,
            strike=today.strike,
        ),
    )
