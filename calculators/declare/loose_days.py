"""Times that are no day yet, "mid January", "week of Dec 7", "asap": a day in them, to ask which one is meant.

Fetched when it is needed: see ``publish.bundle``.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from calculators.declare.dates import MONTHS

_MONTH = rf"(?P<month>{'|'.join(rf'{name[:3]}(?:{name[3:]}|t)?\b' for name in map(str.lower, MONTHS))})"
_YEAR = r"(?:(?: of|,)? ?(?P<year>20[0-9]{2}))?"
_PART = (
    r"(?:(?P<part>early|first|1st|beginning|begin|start|mid|middle|late|end|last|sometime)"
    r"(?: (?:day|days|week|half|part))?[ -]?(?:(?:in|of) )?)?"
)
_DAYS = {"early": 3, "first": 1, "1st": 1, "beginning": 1, "begin": 1, "start": 1, "late": 25, "end": 0, "last": 0}
"""The day that is proposed for a part of a month; 0 is its last one."""
_IN_A_MONTH = re.compile(rf"(?:in |during )?{_PART}{_MONTH}{_YEAR}")
_WEEK_OF_A_MONTH = re.compile(
    rf"(?P<number>2nd|second|3rd|third|4th|fourth) (?:full )?week(?: of| in)? {_MONTH}{_YEAR}"
)
_WEEKS = {"2": 8, "s": 8, "3": 15, "t": 15, "4": 22, "f": 22}
_SEVERAL = re.compile(
    rf"(?:between |from |either |{_MONTH} ?)*(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? ?"
    r"(?:-|/|&|,|to|or|and|through|thru) ?(?:[a-z]{3,9} ?)?[0-9]{1,2}(?:st|nd|rd|th)?"
    r"(?:(?: of)? (?P<after>[a-z]{3,9}))?" + _YEAR
)
_OF_A_YEAR = re.compile(
    rf"(?:in |this |next )?{_PART}(?:the )?(?:(?P<quarter>q[1-4])|(?P<season>winter|spring|summer|fall|autumn)){_YEAR}"
)
_FIRST_MONTHS = {"q1": 1, "q2": 4, "q3": 7, "q4": 10, "winter": 1, "spring": 4, "summer": 7, "fall": 10, "autumn": 10}
_CHRISTMAS = re.compile(r"(?:christmas|xmas)(?: (?:day|eve))?")
_THIS_QUARTER = re.compile(r"(?:(?:end of )?(?:the |this )?(?:quarter|q)|eoq)")
_NEW_YEAR = re.compile(
    rf"(?:in |over |{_PART})?(?:the )?(?:after (?:the )?(?:christmas|xmas)|(?:after )?(?:the )?"
    r"(?:new year(?:'?s)?(?: day)?|next year|holidays))"
)
_THIS_OR_NEXT = re.compile(
    r"(1st|first|begin|start|early)?\D*\b(?:(this|next) month|(this|next) week)|.*(last) (?:week|month)"
)
_SOON = re.compile(
    r"asap|as soon as (?:possible|i can)|immediate(?:ly)?(?: start)?|right away|soon|flexible|any ?time|whenever|open"
    r"|negotiable|.*\bnotice(?: period)?|signing|(?:i |my )?(?:sign|accept|offer)[a-z]*"
)
_NAMED = re.compile(
    r"(?:(?:in |during )?week (?:of |beginning |starting |commencing |ending )?|around |about |approx(?:imately)? |~ ?"
    r"|circa |after |from |starting |start |not before |earliest |roughly |probably |maybe |likely |targeting "
    r"|tentatively |no earlier than )(?P<day>.*[0-9].*)"
    r"|(?P<first>.*[0-9].*?)(?: week| ?\?+|-?ish| or (?:so|later|sooner|after|before)| \+| ?tbc)"
)


class ReadingDays(NamedTuple):
    """How days are read: on which day, by what, and which of such days in several years is meant."""

    today: date
    read: Callable[[str], date]
    pick: Callable[[Sequence[date], date], date | None]


def day_within(plain: str, reading: ReadingDays) -> date | None:
    """A day to propose for a time that is no day; ``None`` where the text tells of none."""
    for pattern, day_in in _FORMS:
        if said := pattern.fullmatch(plain):
            return day_in(said, reading)
    return None


def _this_or_next(said: re.Match[str], on: ReadingDays) -> date:
    if said[4]:
        return on.today - timedelta(days=7)
    if said[3]:
        return on.today + timedelta(days=4 - on.today.weekday() + 7 * (said[3] == "next" or on.today.weekday() > 4))
    first = on.today.replace(day=1) if said[2] == "this" else _first_after(on.today)
    return first if said[1] else _day_of(first.year, first.month, 0)


def _in_a_month(said: re.Match[str], on: ReadingDays) -> date | None:
    day = _in_year(said["year"], month := _number(said["month"]), _DAYS.get(said["part"] or "", 15), on)
    is_this = month == on.today.month and said["year"] in (None, str(on.today.year))
    if day and is_this and (not said["part"] or day < on.today):
        return _day_of(on.today.year, month, 0)  # the month has begun
    return day


def _week_of_a_month(said: re.Match[str], on: ReadingDays) -> date | None:
    return _in_year(said["year"], _number(said["month"]), _WEEKS[said["number"][0]], on)


def _several(said: re.Match[str], on: ReadingDays) -> date | None:
    if not (month := said["month"] or said["after"]):
        return None
    return on.read(" ".join(filter(None, (month, said["day"], said["year"]))))


def _of_a_year(said: re.Match[str], on: ReadingDays) -> date | None:
    month = _FIRST_MONTHS[said["quarter"] or said["season"]]
    is_last = said["part"] in ("end", "late", "last")
    return _in_year(said["year"], month + 2 * is_last, 0 if is_last else 15, on)


def _this_quarter(_: re.Match[str], on: ReadingDays) -> date:
    return _day_of(on.today.year, (on.today.month + 2) // 3 * 3, 0)


def _new_year(_: re.Match[str], on: ReadingDays) -> date:
    return _on_workday(date(on.today.year + 1, 1, 4))


def _christmas(_: re.Match[str], on: ReadingDays) -> date | None:
    return _in_year(None, 12, 24, on)


def _soon(_: re.Match[str], on: ReadingDays) -> date:
    return _on_workday(on.today + timedelta(days=14))


def _named(said: re.Match[str], on: ReadingDays) -> date:
    return on.read((said["day"] or said["first"]).strip())


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], ReadingDays], date | None]], ...] = (
    (_THIS_OR_NEXT, _this_or_next),
    (_IN_A_MONTH, _in_a_month),
    (_WEEK_OF_A_MONTH, _week_of_a_month),
    (_SEVERAL, _several),
    (_OF_A_YEAR, _of_a_year),
    (_THIS_QUARTER, _this_quarter),
    (_NEW_YEAR, _new_year),
    (_CHRISTMAS, _christmas),
    (_SOON, _soon),
    (_NAMED, _named),
)


def _in_year(year: str | None, month: int, day: int, on: ReadingDays) -> date | None:
    numbers = [int(year)] if year else range(on.today.year - 1, on.today.year + 3)
    days = [_on_workday(_day_of(number, month, day)) for number in numbers]
    return days[0] if year else on.pick(days, on.today)


def _day_of(year: int, month: int, day: int) -> date:
    """A day of a month; 0 is its last one."""
    return date(year, month, day) if day else _first_after(date(year, month, 1)) - timedelta(days=1)


def _first_after(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _on_workday(day: date) -> date:
    """The day, or of a weekend the Monday after it; the Friday before, where that is another month."""
    later = day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    return later if later.month == day.month else day - timedelta(days=day.weekday() - 4)


def _number(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month[:3].lower() == name[:3])
