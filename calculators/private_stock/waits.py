"""What waiting takes off, year by year, and what the price must do meanwhile."""

from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from calculators.declare.fields import record, show
from calculators.declare.units import Multiple, PercentChange, Price, Usd, Year, number, written
from calculators.offer.outcomes import times_needed, yearly
from calculators.private_stock.asked import PARTICIPATING, Equity, Part, YearsOrPart
from calculators.private_stock.holder import Holder

VestedUnits = Annotated[Decimal, replace(number(), in_sums=lambda units: written(units, "", "", 8, trim=True))]
"""Units whose sums come to the dollar: a month's vests are seldom whole ones."""
LONGEST = 10
"""Years of waiting that are shown."""


def _company_sum(equity: Equity, row: "NeededRow") -> str:
    """What the units must bring, over the part of the company that they are; and the preference, if it is taken."""
    if row.company_value is None:
        return ""
    if not row.is_counted:
        part = "{typed.company_percent}" if row.vested == 100 else "({typed.company_percent} × {vested})"
        return "" if row.preference_paid else f"{{given_up}} ÷ {part} ÷ {{remaining_percent}}"
    whole = "({given_up} ÷ {units} + {strike}) × {shares_counted} ÷ {remaining_percent}"
    if not row.preference_paid:
        return whole
    rest = "" if equity.participation == PARTICIPATING else " × (1 − {preferred_then})"
    return f"{{preference_due}} + {whole}{rest}"


@record
class NeededRow:
    """What the price, or the company, must become to pay what is given up for it."""

    wait: YearsOrPart = show("Years")
    given_up: Usd = show("You give up")
    times: Multiple | None = show(
        "Today's price, times",
        "(What you give up ÷ units vested by then + strike) ÷ (price × what dilution leaves). Before tax and interest.",
        lambda _, row: (
            "" if row.times is None else "({given_up} ÷ {units} + {strike}) ÷ ({price} × {remaining_percent})"
        ),
    )
    yearly: PercentChange | None = show(
        "Growth a year",
        "That many times to the power of (1 ÷ years), − 1.",
        lambda _, row: "" if row.yearly is None else "{times} to the power of (1 ÷ {wait}) − 1",
    )
    company_value: Usd | None = show(
        "The company must be worth",
        "At the exit, so that your part of it pays what you give up, after later rounds and what is paid out before"
        " common stock. Before tax.",
        _company_sum,
    )
    units: VestedUnits
    vested: Part
    price: Price | None
    strike: Price
    is_counted: bool
    preference_paid: bool


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
    """What the price and the company must become to pay what the reader gives up; nothing where they give up nothing.

    What has vested by then counts, where its schedule is known. Without a price of today there is no growth to tell,
    and without the part of the company no worth of all of it.
    """
    e, today, sale = holder.equity, holder.today, holder.exit
    vested = Decimal(1) if holder.vested_by_sale is None else holder.vested_by_sale
    if not e.alternative or not vested or (today is None and sale is None):
        return ()
    units = vested * (today.units if today else holder.units)
    times = times_needed(e.alternative, units, today.price, today.strike, holder.remaining) if today else None
    worth = sale.break_even(e.alternative / (vested * holder.units) + holder.strike) if sale else None
    return (
        NeededRow(
            wait=e.years_to_sale,
            given_up=e.alternative,
            times=times,
            yearly=None if times is None else yearly(times, e.years_to_sale),
            company_value=worth,
            units=units,
            vested=100 * vested,
            price=today.price if today else None,
            strike=holder.strike,
            is_counted=holder.is_counted,
            preference_paid=bool(sale and worth and holder.preference and not sale.converts(worth)),
        ),
    )
