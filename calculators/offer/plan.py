"""An offer in hand and the day they want an answer: what is done on which day. Dates alone; words are elsewhere."""

from collections.abc import Mapping
from datetime import date, timedelta

from calculators.offer.dates import weekday_before, weekday_from
from calculators.offer.timing import COUNTER_AFTER, COUNTER_BY

READ, GAPS, TELL, SUMS, COUNTER, FOLLOW, CALL, MORE_TIME, ONE_THING, DECIDE = (
    "read", "gaps", "tell", "sums", "counter", "follow", "call", "more-time", "one-thing", "decide"
)  # fmt: skip

EXTENSION = 3
"""Working days that are asked for where nothing else sets the date. Editorial: few, so that they are easily given."""

FOLLOW_AFTER, CALL_AFTER = 2, 5
"""Working days from the counter to a reminder, and from that to a call. Editorial."""

_LONG = 10
"""From so many days on, more time is asked for two working days before the last, so that they can answer."""

_DAY = timedelta(days=1)


def schedule(today: date, closes: date, came_on: date | None = None, *, answered: bool = False) -> Mapping[str, date]:
    """The day of each act from ``today`` to ``closes``, in the order of doing.

    Mail to the company goes out on weekdays where there are any before the answer. More time is asked for before the
    last day, unless today is the last day: then it comes first. ``answered`` is a later round: nothing needs to wait.
    Raises ``ValueError`` for an offer that closed before today.
    """
    if closes < today:
        raise ValueError("The offer closed before today.")
    decide = weekday_before(closes)
    if decide <= today:
        decide = closes
    if decide == today:
        return dict.fromkeys((MORE_TIME, READ, ONE_THING, DECIDE), today)
    mail = _mail_days(today, decide)
    more_time = mail[-2] if (decide - today).days >= _LONG else mail[-1]
    counter = _counter(today, [day for day in mail if day < more_time] or mail, came_on, answered=answered)
    acts = {
        READ: today,
        GAPS: mail[0],
        TELL: mail[0],
        SUMS: min(today + _DAY, max(today, counter - _DAY)),
        COUNTER: counter,
    }
    between = [day for day in mail if counter < day < more_time]
    if between:
        acts[FOLLOW] = between[:FOLLOW_AFTER][-1]
    if len(between) >= FOLLOW_AFTER + CALL_AFTER:
        acts[CALL] = between[FOLLOW_AFTER + CALL_AFTER - 1]
    acts |= {MORE_TIME: more_time, DECIDE: decide}
    return dict(sorted(acts.items(), key=lambda act: act[1]))


def working_days_after(day: date, count: int) -> date:
    """The ``count``-th weekday after ``day``."""
    for _ in range(count):
        day = weekday_from(day + _DAY)
    return day


def _mail_days(first: date, end: date) -> list[date]:
    """The weekdays from ``first`` to before ``end``, or only the day before where none is a weekday."""
    every = [first + timedelta(days=after) for after in range((end - first).days)]
    return [day for day in every if day.weekday() < 5] or every[-1:]


def _counter(today: date, free: list[date], came_on: date | None, *, answered: bool) -> date:
    """The first free day when it was read and reckoned: the third of the plan, sooner when the offer is old."""
    wanted = today + timedelta(days=1 if answered else COUNTER_AFTER)
    if came_on:
        wanted = min(wanted, max(came_on + timedelta(days=COUNTER_BY), today + _DAY))
    return next((day for day in free if day >= wanted), free[-1])
