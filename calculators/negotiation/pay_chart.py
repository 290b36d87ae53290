"""The chart of pay by year, which several pages show."""

from collections.abc import Sequence

from calculators.declare.charts import StackedColumns
from calculators.negotiation.pay import PayYear, series_of

BY_PART = "Each column is one year; the parts are what it is made of."


def pay_by_year(title: str, years: Sequence[PayYear], says: str = BY_PART) -> StackedColumns:
    """A column for each year, its parts on top of each other, in the colours that they have everywhere."""
    return StackedColumns(title, says, tuple(f"Year {row.year}" for row in years), series_of(years))
