"""Charts as data: what is drawn, not how."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Series:
    """One colour of a chart: a name and a value for each place on the axis, in dollars."""

    name: str
    values: tuple[Decimal, ...]


@dataclass(frozen=True)
class Chart:
    """``series`` over ``places``, with a title and a sentence that says what to see in it."""

    title: str
    says: str
    places: tuple[str, ...]
    series: tuple[Series, ...]


class StackedColumns(Chart):
    """A column for each place, its series on top of each other."""


class GroupedColumns(Chart):
    """Columns side by side for each place, a colour for each series."""


class Lines(Chart):
    """A line for each series."""


class Steps(Chart):
    """A line for each series that holds its value until the next place."""
