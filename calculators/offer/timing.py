"""When offers land, how long they stay open, and what would have to move for them to meet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from calculators.offer.dates import weekday_before, weekday_from

NEAR, NEAR_ENOUGH = 7, 10
"""Days within which offers should land. Editorial: one guide's advice, with no study behind it."""

COUNTER_AFTER, COUNTER_BY = 2, 4
"""Days after an offer when the counter is sent. Editorial: the same guide's advice."""


@dataclass(frozen=True)
class Window:
    """An offer's days, both included; ``firm`` when the company stated the last one."""

    lands: date
    closes: date
    firm: bool


@dataclass(frozen=True)
class Shift:
    """What to ask of a company: its offer, or its deadline, ``days`` sooner or later, on ``to``."""

    move: str
    days: int
    to: date


def window(*, start: date, weeks: Decimal, hold: int, deadline: date | None, today: date | None) -> Window:
    """An offer that comes ``weeks`` after ``start`` and stays open for ``hold`` days, unless a ``deadline`` is stated.

    An offer with a deadline is out, so it landed by then, and by ``today``.
    """
    lands = start + days(weeks)
    if deadline is None:
        return Window(lands, lands + timedelta(days=hold), firm=False)
    return Window(min(day for day in (lands, deadline, today) if day), deadline, firm=True)


def days(weeks: Decimal) -> timedelta:
    """Weeks, also in parts, as whole days, rounded up."""
    return timedelta(days=int((weeks * 7).to_integral_value(ROUND_CEILING)))


def counter_days(offer: Window, today: date | None) -> tuple[date, date]:
    """The first and last day for the counter: two to four days after the offer, neither past nor after it closes."""
    first = max(day for day in (offer.lands + timedelta(days=COUNTER_AFTER), today) if day)
    last = max(offer.lands + timedelta(days=COUNTER_BY), first)
    return min(first, offer.closes), min(last, offer.closes)


def overlap(windows: Sequence[Window]) -> tuple[date, date] | None:
    """The first and last day on which every offer is open, if there is one."""
    first = max(one.lands for one in windows)
    last = min(one.closes for one in windows)
    return (first, last) if first <= last else None


def shift(own: Window, others: Sequence[Window]) -> Shift | None:
    """The smallest move of one offer that lets it meet the others; ``None`` where it already does.

    A stated deadline is too early when it does not leave two days with the last of the other offers, and an offer that
    comes later than two days before one of theirs is too late. Without deadlines, offers more than ten days apart move.
    """
    if not others:
        return None
    first, last = min(one.lands for one in others), max(one.lands for one in others)
    found = []
    if own.firm:
        found.append(_later(own.closes, last + timedelta(days=COUNTER_AFTER)))
    else:
        stated = [one.closes - timedelta(days=COUNTER_AFTER) for one in others if one.firm]
        found.append(_later(own.lands, last - timedelta(days=NEAR_ENOUGH)))
        found.append(_sooner(own.lands, min([first + timedelta(days=NEAR_ENOUGH), *stated])))
    needed = [one for one in found if one.days > 0]
    return min(needed, key=lambda one: one.days, default=None)


def _later(day: date, to: date) -> Shift:
    """A move to the first weekday from ``to`` on."""
    to = weekday_from(to) if to > day else to
    return Shift("slow down", (to - day).days, to)


def _sooner(day: date, to: date) -> Shift:
    """A move to the last weekday up to ``to``."""
    to = weekday_before(to) if to < day else to
    return Shift("speed up", (day - to).days, to)
