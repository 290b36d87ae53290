"""What the holding pays at an exit: the four of the page, and the reader's own with their chances."""

from decimal import Decimal

from calculators.declare.fields import record, show
from calculators.declare.units import Key, Name, Percent, Price, Usd
from calculators.private_stock.asked import PARTICIPATING, Equity
from calculators.private_stock.holder import Holder


def _paid(equity: Equity, row: "ScenarioRow | ChanceRow") -> str:
    if not row.value or row.unit_price is None:
        return ""
    return "{unit_count} × ({unit_price} − {strike_counted})" if equity.are_options else "{unit_count} × {unit_price}"


def _unit_sum(equity: Equity, row: "ScenarioRow") -> str:
    """One unit at an exit: today's price changed, or its part of the sale, converted or not."""
    if row.part is not None:
        return "{today} × {part} × {remaining_percent}" if row.unit_price is not None and row.today is not None else ""
    if not row.unit_price:
        return ""
    if row.converted:
        return "{typed.exit_value} × {remaining_percent} ÷ {shares_counted}"
    rest = (
        "{shares_counted}" if equity.participation == PARTICIPATING else "({shares_counted} × (1 − {preferred_then}))"
    )
    return f"({{typed.exit_value}} − {{preference_due}}) × {{remaining_percent}} ÷ {rest}"


@record
class ScenarioRow:
    """What the holding pays at one exit."""

    scenario: Key
    name: Name = show("At the exit")
    unit_price: Price | None = show(
        "One unit",
        "Today's price × the scenario × what dilution leaves; or your part of the exit you typed.",
        _unit_sum,
    )
    value: Usd | None = show(
        "Your units would pay", "Units × that price, for options less the strike. Before tax.", _paid
    )
    part: Percent | None
    today: Price | None
    converted: bool


@record
class ChanceRow:
    """What the holding pays at one of several exits."""

    exit: Key
    sale: Usd = show("Sold for")
    chance_percent: Percent = show("Chance")
    unit_price: Price | None = show("One unit", "Your part of the exit, as above.")
    value: Usd = show("Your units would pay", "Units × that price, for options less the strike.", _paid)


_EXITS = (
    ("zero", "Worth nothing", Decimal(0)),
    ("half", "Half of today's value", Decimal(50)),
    ("flat", "Today's value", Decimal(100)),
)


def scenarios(holder: Holder) -> tuple[ScenarioRow, ...]:
    """Three changes of today's price, and the exit that was typed."""
    today = holder.today
    rows = []
    for key, name, part in _EXITS:
        price = None if today is None and part else (today.price if today else 0) * part / 100 * holder.remaining
        rows.append(
            ScenarioRow(
                scenario=key,
                name=name,
                unit_price=price if holder.is_counted else None,
                value=None if price is None else today.worth(price) if today else Decimal(0),
                part=part,
                today=today.price if today else None,
                converted=False,
            )
        )
    price = holder.exit_price
    stated = ScenarioRow(
        scenario="stated",
        name="The exit you typed",
        unit_price=price if holder.is_counted else None,
        value=None if price is None else holder.paid(price),
        part=None,
        today=None,
        converted=bool(holder.exit and holder.exit.converts(holder.equity.exit_value)),
    )
    return (*rows, stated)


def exits_by_chance(holder: Holder) -> tuple[ChanceRow, ...]:
    """The reader's own exits; none while their part of the company is not known."""
    if holder.exit is None:
        return ()
    sales = ((one, one.sale or Decimal(0)) for one in holder.equity.exits)
    return tuple(
        ChanceRow(
            exit=str(place),
            sale=sale,
            chance_percent=one.chance,
            unit_price=holder.exit.price(sale) if holder.is_counted else None,
            value=holder.paid(holder.exit.price(sale)),
        )
        for place, (one, sale) in enumerate(sales, start=1)
    )
