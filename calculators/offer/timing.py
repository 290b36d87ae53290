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

SOONEST_GUESS = 3
"""An assumed last day is at least this far from today: a guess must not press anybody."""

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Window:
    """An offer's days, both included.

    ``firm`` when the company stated the last one, ``out`` when the offer is in hand, ``begins`` the first interview.
    """

    lands: date
    closes: date
    firm: bool
    out: bool
    begins: date | None = None

    def is_past(self, today: date | None) -> bool:
        """Whether its stated last day is over."""
        return today is not None and self.closes < today


@dataclass(frozen=True)
class Shift:
    """What to ask of a company: its offer, or its deadline, ``days`` sooner or later, on ``to``.

    ``move`` is ``slow down``, ``speed up``, or ``cannot``: it is too late, and cannot be sooner.
    """

    move: str
    days: int
    to: date


def window(
    *,
    begins: date | None,
    weeks: Decimal,
    came_on: date | None,
    deadline: date | None,
    out: bool,
    hold: int,
    today: date | None,
) -> Window:
    """The days of one offer; at least one of ``begins``, ``came_on`` and ``deadline`` is known.

    An offer that is ``out`` came on ``came_on``, else it is in hand ``today``. Another comes ``weeks`` after its first
    interview, at least a day after it, and not before today. It stays open until its ``deadline``, else ``hold`` days.
    """
    due = max(begins + days(weeks), begins + _DAY) if begins else None
    if came_on:
        lands = came_on
    elif out:
        lands = min(day for day in (today or due, deadline) if day)
    else:
        lands = max(day for day in (due, today) if day)
        lands = min(lands, deadline) if deadline else lands
    if deadline:
        return Window(lands, deadline, firm=True, out=out, begins=begins)
    closes = lands + timedelta(days=hold)
    if out and today:
        closes = max(closes, today + timedelta(days=min(hold, SOONEST_GUESS)))
    return Window(lands, closes, firm=False, out=out, begins=begins)


def days(weeks: Decimal) -> timedelta:
    """Weeks, also in parts, as whole days, rounded up."""
    return timedelta(days=int((weeks * 7).to_integral_value(ROUND_CEILING)))


def counter_days(offer: Window, today: date | None) -> tuple[date, date]:
    """The first and last day for the counter: weekdays two to four days after the offer, if possible before the reply.

    Never before today; for an offer whose date has passed, today.
    """
    floor = max(offer.lands, today) if today else offer.lands
    last = max(floor, reply_day(offer, today) - _DAY)
    first = min(max(offer.lands + timedelta(days=COUNTER_AFTER), floor), last)
    by = min(max(offer.lands + timedelta(days=COUNTER_BY), first), last)
    return _weekday_within(first, floor, last), _weekday_within(by, first, last)


def reply_day(offer: Window, today: date | None) -> date:
    """The last day to reply: when it closes, or the Friday before a weekend; never before today or the offer."""
    floor = max(offer.lands, today) if today else offer.lands
    return max(floor, weekday_before(offer.closes))


def _weekday_within(day: date, first: date, last: date) -> date:
    """The weekday nearest to ``day`` from ``first`` to ``last``, or ``day`` where there is none."""
    after, before = weekday_from(day), weekday_before(day)
    return after if after <= last else before if before >= first else day


def overlap(windows: Sequence[Window], today: date | None = None) -> tuple[date, date] | None:
    """The first and last day, from today on, on which every offer is open, if there is one."""
    first = max([one.lands for one in windows] + ([today] if today else []))
    last = min(one.closes for one in windows)
    return (first, last) if first <= last else None


def shift(own: Window, others: Sequence[Window], today: date | None = None) -> Shift | None:
    """The smallest move of one offer that lets it meet the others; ``None`` where it already does.

    A date to answer is too early when it does not leave two days with the last offer that is still to come. An offer
    that comes later than two days before one of theirs closes is too late. Without dates, offers more than ten days
    apart move. Nothing is asked for before tomorrow, nor before the day after a first interview.
    """
    coming = [one.lands for one in others if not one.out]
    if own.out or own.firm:
        to = max(coming) + timedelta(days=COUNTER_AFTER) if coming else own.closes
        return _later(own.closes, to)
    if not others:
        return None
    slower = _later(own.lands, max(one.lands for one in others) - timedelta(days=NEAR_ENOUGH))
    limits = [
        one.closes - timedelta(days=COUNTER_AFTER) if one.firm or one.out else one.lands + timedelta(days=NEAR_ENOUGH)
        for one in others
    ]
    sooner = _sooner(own, min(limits), today)
    return min((one for one in (slower, sooner) if one), key=lambda one: one.days, default=None)


def _later(day: date, to: date) -> Shift | None:
    """A move to the first weekday from ``to`` on."""
    if to <= day:
        return None
    to = weekday_from(to)
    return Shift("slow down", (to - day).days, to)


def _sooner(own: Window, to: date, today: date | None) -> Shift | None:
    """A move to the last weekday up to ``to``."""
    if to >= own.lands:
        return None
    to = weekday_before(to)
    earliest = [day + _DAY for day in (own.begins, today) if day]
    return Shift("speed up" if not earliest or to >= max(earliest) else "cannot", (own.lands - to).days, to)
