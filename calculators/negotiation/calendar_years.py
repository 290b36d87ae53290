"""What an offer pays in each calendar year, from the day the job starts: the year that taxes and budgets go by.

Month k of the job is from the start date plus k−1 months to the day before the start date plus k months, as
``Pay.months`` counts. What is paid every month alike is shared by days; a sign-on counts on the first day of its year
of the job, a bonus and the like on the last, and a vest on the day on which its month has passed.
"""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from calculators.declare.fields import record, show
from calculators.declare.units import Name, Usd
from calculators.negotiation.pay import AT_END, AT_START, MONTHLY, VESTING, Pay, payments


@record
class CalendarYear:
    """What falls in one calendar year."""

    calendar_year: Name = show("Calendar year")
    in_calendar_year: Usd = show(
        "Paid and vested",
        "From your start date: base by the day, a sign-on at the start of its year of the job, a bonus at the end of"
        " it, equity as it vests. Many companies pay the bonus on a date of their own.",
    )


def by_calendar_year(pay: Pay, start: date | None) -> tuple[CalendarYear, ...]:
    """The calendar years in which ``pay`` falls, whose months must be told; none without a ``start`` of the job."""
    totals: dict[int, Decimal] = {}
    if start is not None:
        for year, dollars in _paid(pay, start):
            totals[year] = totals.get(year, Decimal(0)) + dollars
    return tuple(CalendarYear(calendar_year=str(year), in_calendar_year=totals[year]) for year in sorted(totals))


def _paid(pay: Pay, start: date) -> Iterator[tuple[int, Decimal]]:
    """Every payment with its calendar year."""
    for vest in pay.months:
        begins, ends = months_after(start, vest.month - 1), months_after(start, vest.month)
        in_year = {AT_START: begins.year, AT_END: (ends - timedelta(days=1)).year, VESTING: ends.year}
        for when, dollars in payments(pay, vest):
            if when == MONTHLY:
                yield from _by_days(dollars, begins, ends)
            else:
                yield in_year[when], dollars


def _by_days(dollars: Decimal, begins: date, ends: date) -> Iterator[tuple[int, Decimal]]:
    """A month's pay in its one or two calendar years; ``ends`` is the day after the month."""
    late = (ends - date(ends.year, 1, 1)).days if ends.year > begins.year else 0
    of_next = dollars * late / (ends - begins).days
    yield begins.year, dollars - of_next
    if late:
        yield ends.year, of_next


def months_after(start: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    year, month = divmod(start.month - 1 + months, 12)
    year += start.year
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
