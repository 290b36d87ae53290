"""Working days: weekdays that are no US holiday. Nothing here knows what day it is."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)
_MONDAY, _THURSDAY, _SATURDAY = 0, 3, 5


def is_workday(day: date) -> bool:
    """Whether people at a US company read their mail on ``day``."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def is_legal_holiday(day: date) -> bool:
    """Whether ``day`` is a holiday by law, and not one of the two days that only many companies add."""
    return day in holidays(day.year) - _added(day.year)


def workday_before(day: date) -> date:
    """``day``, or the last working day before it."""
    while not is_workday(day):
        day -= _DAY
    return day


def workday_from(day: date) -> date:
    """``day``, or the first working day after it."""
    while not is_workday(day):
        day += _DAY
    return day


@lru_cache(maxsize=16)
def holidays(year: int) -> frozenset[date]:
    """Days off at most US companies: the federal holidays they keep (5 U.S.C. 6103), and two days that many add.

    Columbus Day and Veterans Day are working days at most of them. A holiday on a weekend is observed on the weekday
    beside it, as the same law has it. The two added days are the Friday after Thanksgiving and Christmas Eve.
    """
    floating = (
        _nth(year, 1, _MONDAY, 3),  # Martin Luther King Jr. Day
        _nth(year, 5, _MONDAY, 5),  # Memorial Day
        _nth(year, 9, _MONDAY, 1),  # Labor Day
        _thanksgiving(year),
    )
    return frozenset((*floating, *_fixed(year))) | _added(year)


def _added(year: int) -> frozenset[date]:
    return frozenset((_thanksgiving(year) + _DAY, date(year, 12, 24))) - {*_fixed(year)}


def _thanksgiving(year: int) -> date:
    return _nth(year, 11, _THURSDAY, 4)


def _fixed(year: int) -> Iterator[date]:
    """New Year's Day, Juneteenth, Independence Day and Christmas, and the weekdays on which they are observed."""
    for day in (date(year, 1, 1), date(year, 6, 19), date(year, 7, 4), date(year, 12, 25), date(year + 1, 1, 1)):
        yield day
        if day.weekday() >= _SATURDAY:
            yield day - _DAY if day.weekday() == _SATURDAY else day + _DAY


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The ``count``-th such weekday of a month; where it has fewer, its last."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    return day if day.month == month else day - timedelta(days=7)
