"""When offers land, and how long they stay open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from calculators.offer.facts import FIGURES
from calculators.offer.workdays import workday_before, workday_from

WINDOW = "articles-window"
"""The claim that says within how many days offers should land."""
NEAR, NEAR_ENOUGH = FIGURES[WINDOW]["near"], FIGURES[WINDOW]["near_enough"]
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
    Where ``is_dated`` is false nobody said when it came, and ``lands`` is only the latest day that it can have been.
    ``ended`` says that no offer is out yet, though its interviews are over by the weeks that they take.
    """

    lands: date
    closes: date
    firm: bool
    out: bool
    begins: date | None = None
    is_dated: bool = True
    ended: bool = False

    def is_past(self, today: date | None) -> bool:
        """Whether its stated last day is over."""
        return today is not None and self.closes < today


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

    An offer that is ``out`` came on ``came_on``, else it is in hand ``today``; with neither nobody knows when it came.
    Another comes ``weeks`` after its first interview, at least a day after it, and not before today. It stays open
    until its ``deadline``, else ``hold`` days.
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
        is_dated = not out or bool(came_on or today or (due and due <= deadline))
        return Window(lands, deadline, firm=True, out=out, begins=begins, is_dated=is_dated)
    closes = lands + timedelta(days=hold)
    if out and today:
        closes = max(closes, today + timedelta(days=min(hold, SOONEST_GUESS)))
    ended = not (out or came_on) and bool(due and today and due <= today)
    return Window(lands, closes, firm=False, out=out, begins=begins, ended=ended)


def days(weeks: Decimal) -> timedelta:
    """Weeks, also in parts, as whole days, rounded up."""
    return timedelta(days=int((weeks * 7).to_integral_value(ROUND_CEILING)))


def counter_days(offer: Window, today: date | None) -> tuple[date, date] | None:
    """The first and last day for the counter: working days two to four days after the offer, and before the reply.

    Never before today; for an offer whose date has passed, today. ``None`` where nobody knows when the offer came.
    """
    if not offer.is_dated:
        return None
    floor = max(offer.lands, today) if today else offer.lands
    last = max(floor, reply_day(offer, today) - _DAY)
    first = min(max(offer.lands + timedelta(days=COUNTER_AFTER), floor), last)
    by = min(max(offer.lands + timedelta(days=COUNTER_BY), first), last)
    first = _workday_within(first, floor, last)
    return first, _workday_within(max(by, first), first, last)


def reply_day(offer: Window, today: date | None) -> date:
    """The last day to reply: when it closes, or the last working day before, where one is left.

    Never before today, the first interview or the offer.
    """
    lands = offer.lands if offer.is_dated else None
    floor = max((day for day in (today, offer.begins, lands) if day), default=date.min)
    day = workday_before(offer.closes)
    return day if day > floor else max(floor, offer.closes)


def _workday_within(day: date, first: date, last: date) -> date:
    """The working day nearest to ``day`` from ``first`` to ``last``, or ``day`` where there is none."""
    after, before = workday_from(day), workday_before(day)
    return after if after <= last else before if before >= first else day


def overlap(windows: Sequence[Window], today: date | None = None) -> tuple[date, date] | None:
    """The first and last day, from today on, on which every offer is open, if there is one."""
    first = max([one.lands for one in windows] + ([today] if today else []))
    last = min(one.closes for one in windows)
    return (first, last) if first <= last else None
