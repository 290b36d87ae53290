"""The day by which their pasted words want an answer, where another is typed: named, or a number of hours or days."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from calculators.declare.dates import DAY, reading_on, said_day
from calculators.declare.typed import count_of
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.heard import own_words
from calculators.negotiation.read_in_words import Heard
from calculators.negotiation.record import Negotiation
from calculators.negotiation.their_conditions import time_to_answer
from calculators.negotiation.their_day import day_due, day_given, without_theirs
from calculators.negotiation.their_deciding import deciding_in, hears_on
from calculators.negotiation.their_extensions import gives_time, with_until

_HOURS = re.compile(r"(\d+|[a-z]+) ?(?:hours?|hrs?|h)")
_ASIDE = re.compile(r" \(\d+\)|\bcalendar ")
_DAY_HOURS = 24
TAKE_DAY = "They name {}. Type it as the day they want an answer by first: then this page says what to do."
"""With the day in words."""
COUNT_DAY = (
    "They give you {} to answer. Count from when it came, and type the day they want an answer by first ({} if it came"
    " today): then this page says what to do."
)
"""With how long they give, and the day in words."""


class Due(NamedTuple):
    """The day, and how long they give where they name no day; of none both are empty."""

    day: date | None = None
    length: str = ""

    @property
    def first(self) -> str:
        """That it is typed before anything else; blank for none."""
        if self.day is None:
            return ""
        return COUNT_DAY.format(self.length, said_day(self.day)) if self.length else TAKE_DAY.format(said_day(self.day))


def due(c: Negotiation, read: Heard) -> Due:
    """What their words want an answer by, or give time until, where another day is typed; not of an offer that is gone.

    A length is no later day than what is typed: that may have been counted from an earlier mail.
    """
    if c.said in GONE or read.saying in GONE or not c.pasted.strip():
        return Due()
    said = own_words(c.pasted)
    is_given = "more-time" in (c.said, read.saying)
    gives = is_given or gives_time(said)
    stands = c.deadline if gives else None
    day = None if is_given else day_due(said, c.today, stands)
    if gives and day is None:
        day = day_given(with_until(said), c.today, stands)
    is_theirs = bool(day and deciding_in(said)) and not is_given and day == hears_on(said, c.today)
    if day or is_given:
        return Due(None if is_theirs or day == c.deadline else day)
    length = time_to_answer(without_theirs(" ".join(said.split())))
    last = _after(length, c.today) if length and c.today else None
    is_known = bool(last and c.today and c.deadline) and c.today <= c.deadline <= last  # type: ignore[operator]
    return Due() if last is None or is_known else Due(last, length)


def day_given_in(text: str, today: date | None) -> date | None:
    """The day until which their words give more time, as they read ``today``; ``None`` for none."""
    return day_given(with_until(own_words(text)), today)


def _after(length: str, today: date) -> date:
    """The last day on which a time that begins today is surely not over: "36 hours" may end tomorrow."""
    plain = _ASIDE.sub("", length)
    if hours := _HOURS.fullmatch(plain):
        return today + timedelta(days=count_of(hours[1]) // _DAY_HOURS)
    with reading_on(today):
        day: date = DAY.read(f"in {plain}")
        return day
