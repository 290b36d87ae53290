"""A curve traced: its figures at the stops of a field and at what it holds now, and where the lead changes."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import cache, cached_property
from typing import Any

from calculators.declare.calculator import GUARD
from calculators.declare.charts import Curve, Mark
from calculators.declare.fields import Field, field_at, value_at, with_value
from calculators.declare.reading import value_of

MOST_PLACES = 8
"""A handful of figures is enough to see a line bend."""
APPROACHES = 3
"""How often the place where the lead changes is drawn closer: two lines nearly straight meet after two."""

type Value = Decimal | int


@dataclass(frozen=True)
class Lead:
    """Which of the figures leads from a value of the field on, counted from 0."""

    at: int
    since: Value


@dataclass(frozen=True)
class Trace:
    """The figures of a curve at each of its ``places``; ``now`` is what the field holds, and one of them."""

    curve: Curve
    field: Field
    places: tuple[Value, ...]
    rows: tuple[tuple[Mark, ...], ...]
    now: Value
    figures_at: Callable[[Value], tuple[Mark, ...]]

    @property
    def is_flat(self) -> bool:
        """Whether the field moves none of the figures."""
        return all(row == self.rows[0] for row in self.rows)

    @cached_property
    def leads(self) -> tuple[Lead, ...]:
        """Who leads at the first place, and who takes over where."""
        found = [Lead(_leader(self.rows[0]), self.places[0])]
        for (low, _), (high, row) in itertools.pairwise(zip(self.places, self.rows, strict=True)):
            if (leader := _leader(row)) != found[-1].at:
                found.append(Lead(leader, self._meeting(found[-1].at, leader, low, high)))
        return tuple(found)

    def _meeting(self, former: int, latter: int, low: Value, high: Value) -> Value:
        """Where ``latter`` draws level with ``former`` between two places; whole values are all among the places."""
        if isinstance(high, int):
            return high

        def behind(value: Value) -> Decimal:
            row = self.figures_at(value)
            return row[former].value - row[latter].value

        left, right = Decimal(low), Decimal(high)
        before, after = behind(left), behind(right)
        for _ in range(APPROACHES):
            if before == after:
                break
            middle = left + (right - left) * before / (before - after)
            gap = behind(middle)
            if gap > 0:
                left, before = middle, gap
            else:
                right, after = middle, gap
        return right if abs(after) <= abs(before) else left


def _leader(row: tuple[Mark, ...]) -> int:
    """The highest, the first of equals."""
    return max(range(len(row)), key=lambda at: row[at].value)


def trace(curve: Curve, inputs: Any) -> Trace | None:
    """The curve for these inputs; ``None`` where the field holds nothing to start from.

    Raises ``TypeError`` for an input that has no stops.
    """
    field = field_at(type(inputs), curve.field)
    if field is None or not field.ask.stops:
        raise TypeError(f"{curve.field} has no stops")
    now = _now(field, value_at(inputs, curve.field))
    if now is None:
        return None
    stops = [value_of(field, text) for text in field.ask.stops]
    step = 1 if isinstance(now, int) else max(1, -(-len(stops) // MOST_PLACES))
    places = tuple(sorted({now, *stops[::step], stops[-1]}))

    @cache
    def figures_at(value: Value) -> tuple[Mark, ...]:
        with localcontext(GUARD):
            return curve.at(with_value(inputs, curve.field, value))

    return Trace(curve, field, places, tuple(map(figures_at, places)), now, figures_at)


def _now(field: Field, value: Any) -> Any:
    """What the field holds, or blank stands for, if that is a number that says anything: an amount of 0 does not."""
    if value is None:
        try:
            return value_of(field, field.ask.blank)
        except ValueError:
            return None
    return value if value or not (field.unit and field.unit.before) else None
