"""Charts as data: what is drawn, not how."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

COLOURS = 12
"""How many colours there are: the classes ``series-1`` to ``series-12`` of the style sheets."""


@dataclass(frozen=True)
class Series:
    """One colour of a chart: a name and a value for each place on the axis, in dollars or what its chart counts in.

    ``colour`` counts from 1, so that one piece of pay can keep its colour in every chart; 0 is the series' own place.
    """

    name: str
    values: tuple[Decimal, ...]
    colour: int = 0


@dataclass(frozen=True)
class Chart:
    """``series`` over ``places``, with a title and a sentence that says what to see in it.

    ``before`` is the sign before each value: none for what is not dollars.
    """

    title: str
    says: str
    places: tuple[str, ...]
    series: tuple[Series, ...]
    before: str = "$"


class StackedColumns(Chart):
    """A column for each place, its series on top of each other."""


class GroupedColumns(Chart):
    """Columns side by side for each place, a colour for each series."""


class Lines(Chart):
    """A line for each series."""


class Steps(Chart):
    """A line for each series that holds its value until the next place."""


@dataclass(frozen=True)
class Span:
    """Days from ``first`` to ``last``, both included, in the colour of the ``kind``-th kind, counted from 1."""

    kind: int
    first: date
    last: date


@dataclass(frozen=True)
class Spans:
    """Days on a calendar: a named line of spans for each of ``rows``; the days of ``shade`` stand behind them all."""

    title: str
    says: str
    kinds: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Span, ...]], ...]
    shade: tuple[date, date] | None = None


@dataclass(frozen=True)
class Mark:
    """A figure in dollars on a ruler, named, in a colour counted from 1."""

    name: str
    value: Decimal
    colour: int


@dataclass(frozen=True)
class Ruler:
    """Figures on one line of dollars, to see what lies between which."""

    title: str
    says: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Curve:
    """What moving one input, by its typed name, over its stops does to figures: drawn small, under its field.

    ``of`` says what the figures are. ``at`` works them out, always the same ones in the same order, from inputs with
    another value there. Of ``rivals`` it is told who leads, and where that changes.
    """

    field: str
    of: str
    at: Callable[[Any], tuple[Mark, ...]]
    rivals: bool = False
