"""What the wait, the belief and the size of an exit do to a holding, for the curves under those fields."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.charts import Curve, Mark
from calculators.private_stock.asked import Equity
from calculators.private_stock.holder import Holder

NOTHING = Decimal(0)


def equity_curves(equity: Equity) -> Iterable[Curve]:
    """Those of what is known."""
    holder = Holder(equity)
    if holder.today is not None:
        yield Curve("years_to_sale", "What it is worth today", _by_wait)
    if holder.paper:
        yield Curve("liquidity_percent", "What you believe of it", _believed)
    if holder.exit is not None and equity.exit_value:
        yield Curve("exit_value", "What the exit pays you, before tax", _at_exit)


def _by_wait(equity: Equity) -> tuple[Mark, ...]:
    now = Holder(equity).after(equity.years_to_sale)
    return (
        Mark("High", now.less(now.smaller) or NOTHING, 1),
        Mark("Low", now.less(now.larger) or NOTHING, 2),
    )


def _believed(equity: Equity) -> tuple[Mark, ...]:
    return (Mark("You believe", (Holder(equity).paper or NOTHING) * equity.believed, 1),)


def _at_exit(equity: Equity) -> tuple[Mark, ...]:
    holder = Holder(equity)
    return (Mark("You get", NOTHING if holder.exit_price is None else holder.paid(holder.exit_price), 1),)
