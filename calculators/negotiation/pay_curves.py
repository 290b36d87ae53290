"""What growth, belief and the years do to offers side by side, for the curves under those fields."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from calculators.declare.charts import Curve, Mark
from calculators.declare.fields import with_values
from calculators.negotiation.offer import Terms
from calculators.negotiation.pay import equity_of, pay
from calculators.negotiation.side_by_side import believed_of, name_of, prefix_of


@lru_cache(maxsize=64)  # a curve moves one column and asks for all of them at every place
def _paid(terms: Terms, years: int) -> tuple[Decimal, Decimal]:
    """Dollars of the total, and of the equity in it."""
    paid = pay(terms, years)
    return paid.total, equity_of(paid.years)


def _believed(terms: Terms, years: int) -> Decimal:
    whole = terms if terms.liquidity_percent is None else with_values(terms, liquidity_percent=None)
    return believed_of(terms, *_paid(whole, years))


def believed_totals(columns: Mapping[str, Terms], years: int) -> tuple[Mark, ...]:
    """The total over ``years`` that is believed of each column, in the colour it has in other charts."""
    return tuple(
        Mark(name_of(terms), _believed(terms, years), colour) for colour, terms in enumerate(columns.values(), start=1)
    )


def pay_curves(columns: Mapping[str, Terms], years: int, totals: Callable[[Any], tuple[Mark, ...]]) -> Iterable[Curve]:
    """A curve of the ``totals`` for the growth and the belief of each column with equity, and one for the years."""
    over = f"Total you believe over {years} {'year' if years == 1 else 'years'}"
    for key, terms in columns.items():
        if terms.has_equity or terms.is_at_strike:  # which growth alone makes worth anything
            for name in ("growth_percent", "liquidity_percent"):
                yield Curve(f"{prefix_of(key)}{name}", over, totals, rivals=True)
    yield Curve("years", "Total you believe, by years", totals, rivals=True)
