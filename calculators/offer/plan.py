"""An offer in hand and the day they want an answer: what is done on which day. Dates alone; words are elsewhere."""

from collections.abc import Mapping
from datetime import date, timedelta

from calculators.offer.timing import COUNTER_AFTER, COUNTER_BY
from calculators.offer.workdays import is_legal_holiday, is_workday, workday_before, workday_from

READ, GAPS, TELL, SUMS, COUNTER, FOLLOW, CALL, MORE_TIME, ONE_THING, DECIDE = (
    "read", "gaps", "tell", "sums", "counter", "follow", "call", "more-time", "one-thing", "decide"
)  # fmt: skip
ACCEPT, DECLINE, LEVEL_TALK = "accept", "decline", "level-talk"

EXTENSION = 3
"""Working days that are asked for where nothing else sets the date. Editorial: few, so that they are easily given."""

FOLLOW_AFTER, CALL_AFTER = 2, 5
"""Working days from the counter to a reminder, and from that to a call. Editorial."""

_LONG = 10
"""From so many days on, more time is asked for two working days before the last, so that they can answer."""

SATURDAY = 5
_DAY = timedelta(days=1)


def schedule(
    today: date, closes: date, came_on: date | None = None, *, answered: bool = False, before: date | None = None
) -> Mapping[str, date]:
    """The day of each act from ``today`` to ``closes``, in the order of doing.

    Mail to the company goes out on working days where there are any before the answer. More time is asked for before
    the last day, unless today is the last day: then it comes first. ``answered`` is a later round: nothing need wait.
    What is missing, the counter and more time are asked for on days of their own as far as there are any; with two days
    the last two are one mail, with one day all three. The counter goes out ``before`` a day on which another offer
    closes, today at the latest.
    Raises ``ValueError`` for an offer that closed before today.
    """
    decide = _last_day(today, closes)
    if decide == today:
        return dict.fromkeys((MORE_TIME, READ, ONE_THING, DECIDE), today)
    mail = _mail_days(today, decide)
    more_time = mail[-2] if (decide - today).days >= _LONG else mail[-1]
    free = [day for day in mail if day < more_time] or mail
    if not answered and len(mail) > 1:  # what is missing was asked for on the first day, and the counter needs it
        free = free[1:] or [more_time]
    if before:
        free = [day for day in free if day < before] or [day for day in mail if day < before] or [today]
    counter = _counter(today, free, came_on, answered=answered)
    acts = {
        READ: today,
        GAPS: min(mail[0], counter),
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


def accepting(today: date, closes: date) -> Mapping[str, date]:
    """The same for an offer that is taken: the letter is checked, accepted on the next day, and others are declined."""
    decide = _last_day(today, closes)
    mail = _mail_days(today, decide) if decide > today else [today]
    accept = mail[1] if len(mail) > 1 else mail[0]
    return {READ: today, GAPS: mail[0], ACCEPT: accept, DECLINE: accept, DECIDE: decide}


def declining(today: date, closes: date) -> Mapping[str, date]:
    """The same for an offer that is left: one mail, on the first day for mail."""
    decide = _last_day(today, closes)
    return {DECIDE: _mail_days(today, decide)[0] if decide > today else today}


def waiting(today: date, closes: date, before: date | None = None, after: date | None = None) -> Mapping[str, date]:
    """The same where they owe an answer: one reminder, more time before the last day, or first of all on it.

    The reminder leaves them a day to answer ``before`` another offer closes, or goes out today. It goes out ``after``
    the day by which they said they would answer, as far as there is time.
    """
    decide = _last_day(today, closes)
    if decide == today:
        return dict.fromkeys((MORE_TIME, FOLLOW, DECIDE), today)
    mail = _mail_days(today, decide)
    asked = next((day for day in mail if not after or day > after), mail[-1])
    follow = today if before and asked >= before - _DAY else asked
    return {FOLLOW: follow, MORE_TIME: mail[-1], DECIDE: decide}


def working_days_after(day: date, count: int) -> date:
    """The ``count``-th working day after ``day``."""
    for _ in range(count):
        day = workday_from(day + _DAY)
    return day


def _last_day(today: date, closes: date) -> date:
    """The day to answer: the last working day until it closes, or that day itself where none is left."""
    if closes < today:
        raise ValueError("The offer closed before today.")
    decide = workday_before(closes)
    return decide if decide > today else closes


def _mail_days(first: date, end: date) -> list[date]:
    """The working days from ``first`` to before ``end``; with none, days on which some work, or else any weekdays."""
    every = [first + timedelta(days=after) for after in range((end - first).days)]
    weekdays = [day for day in every if day.weekday() < SATURDAY]
    some_work = [day for day in weekdays if not is_legal_holiday(day)]
    return [day for day in every if is_workday(day)] or some_work or weekdays or every[-1:]


def _counter(today: date, free: list[date], came_on: date | None, *, answered: bool) -> date:
    """The first free day when it was read and reckoned: the third of the plan, sooner when the offer is old."""
    wanted = today + timedelta(days=1 if answered else COUNTER_AFTER)
    if came_on:
        wanted = min(wanted, max(came_on + timedelta(days=COUNTER_BY), today + _DAY))
    return next((day for day in free if day >= wanted), free[-1])
