"""Dates as people type them, and as they are written here.

There is no clock: whoever reads a text says what day it is, with ``reading_on``, and who writes one, ``writing_on``.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Annotated

from calculators.declare.typed import COUNTED, count_of, folded, listed, refuse_nothing
from calculators.declare.units import Unit

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
FIRST_YEAR, LAST_YEAR = 2000, 2100
RECENT = 60
"""Days back from today in which a day without a year may lie that is more often ahead, such as a date to answer."""

_UNCLEAR = "Type a date, such as Nov 30 or 2026-11-30."
_NO_SUCH_DAY = "Type a day that the month has, such as 2026-12-01."
_NO_SUCH_YEAR = f"Type a year from {FIRST_YEAR} to {LAST_YEAR}."
_YEAR_TOO = "Type the year too, such as 2026-11-30."

# Patterns are compiled when the first date is read, which most pages never do.
_ASIDE = (
    r"(?<=\d)t\d\d:\d\d.*"
    r"|(?:(?:\bat|@)\s*)?\b\d{1,2}(?::\d\d){0,2}\s*(?:[ap]m\b|[ap]\.m\.)|(?:(?:\bat|@)\s*)?\b\d{1,2}(?::\d\d){1,2}\b"
    r"|(?:\bat|@)\s*\d{1,2}\b(?![-/.]\d)"
    r"|\b(?:no|not) later than\b|\bon or before\b"
    r"|\b(?:eod|cob|(?:end|close) of (?:the )?(?:business|work|day)(?: day)?|noon|midnight|morning|afternoon|evening"
    r"|night|[pmce][sd]?t|utc|gmt|by|on|at|due|until|till|deadline|latest|the|from (?:now|today)|o'clock|time)\b"
)
"""Times, and words that do not change the day."""

_YEAR = r"(?P<year>\d{4}|'?\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR_FIRST = r"(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
_TWO_NUMBERS = rf"(?P<first>\d{{1,2}})(?P<sign>[-/.])(?P<second>\d{{1,2}})(?:(?P=sign){_YEAR})?"
_DAY_FIRST = r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?! ?\d)"
"""A day and a month with the point that closes them where the day is written first: "4.12."."""
_NAMED_MONTH = (
    rf"(?P<month>[a-z]{{3,9}})[ -]*{_DAY}(?:(?: +|-(?=\d{{4}})){_YEAR})?",
    rf"{_DAY}(?: of)?[ -]*(?P<month>[a-z]{{3,9}})(?:[ -]+{_YEAR})?",
)
_DAY_ALONE = r"(\d{1,2})(?:st|nd|rd|th)"
_AWAY = r"(?:in |within )?(?P<count>\d{1,4}|[a-z]+)[ -]?(?P<unit>[a-z][a-z ]*?)(?P<ago> ago)?"
_END = r"(?:end of |eo)(?P<next>next |this )?(?P<what>[a-z]+)(?: (?P<year>\d{4}))?"
_WEEKDAY = r"(?P<which>this |next |coming |this coming |last )?(?P<name>[a-z]+)(?P<week> (?:of )?next week| this week)?"

_WEEKS_FROM = (
    r"(?P<count>\d{1,2}|[a-z]+) (?:weeks?|wks?) (?:(?:from|after) |(?=[a-z]+day))(?P<day>.+)"
    r"|(?P<weekday>[a-z]+day) week"
)
"""Weeks after another day: "a week from Friday", "Friday week"."""

_NEAR = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "day after tomorrow": 2, "yesterday": -1, "fortnight": 14}
_DAYS = {
    **dict.fromkeys(listed("day days d"), 1),
    **dict.fromkeys(listed("week weeks wk wks w"), 7),
    "fortnight": 14,
}

type _Pick = Callable[[Sequence[date], date], date | None]
"""Which of some days in order is meant on a day; ``None`` for none."""

_today: date | None = None
_year: int | None = None


@contextmanager
def reading_on(today: date | None) -> Iterator[None]:
    """Reads dates as typed on ``today``; where that is not known, only dates with a year are read."""
    global _today
    before, _today = _today, today
    try:
        yield
    finally:
        _today = before


def reading_day() -> date | None:
    """The day on which texts are read; ``None`` where nobody said."""
    return _today


@contextmanager
def writing_on(day: date | None) -> Iterator[None]:
    """Writes days of the year of ``day`` without their year, and others with it; all without it where it is unknown."""
    global _year
    before, _year = _year, day.year if day else None
    try:
        yield
    finally:
        _year = before


def _next(days: Sequence[date], today: date) -> date | None:
    return next((day for day in days if day >= today), None)


def _last(days: Sequence[date], today: date) -> date | None:
    return next((day for day in reversed(days) if day <= today), None)


def _nearest(days: Sequence[date], today: date) -> date | None:
    """The first of them that is not longer ago than ``RECENT``: the others are a year away, or nearly."""
    return _next(days, today - timedelta(days=RECENT))


def _read(text: str, pick: _Pick = _next) -> date:
    day = _iso_day(text)
    plain = "" if day else _plain(text)
    try:
        day = day or _day(plain.removeprefix("before "), pick)
        if plain.startswith("before "):
            raise ValueError(f"Type the last day itself: {_written(day - timedelta(days=1))}, or {_written(day)}.")
    except OverflowError:
        raise ValueError(_NO_SUCH_YEAR) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(_NO_SUCH_YEAR)
    return day


def _iso_day(text: str) -> date | None:
    """The day of "2026-11-30", read at once: most are stored so, and each key press reads them all. ``None`` else."""
    digits = text[:4] + text[5:7] + text[8:]
    is_iso = len(text) == 10 and text[4] == text[7] == "-" and digits.isascii() and digits.isdecimal()
    return _day_if_any(int(text[:4]), int(text[5:7]), int(text[8:])) if is_iso else None


def _plain(text: str) -> str:
    """``text`` without times, filling words and punctuation around words."""
    plain = re.sub(_ASIDE, " ", folded(text), flags=re.ASCII)
    plain = re.sub(_DAY_FIRST, r"\2.\1", plain, flags=re.ASCII)
    plain = re.sub(r"[,;()]|(?<=[a-z])\.", " ", plain)
    plain = re.sub(r"\b(?:a )?couple (?:of )?", "two ", " ".join(plain.split()))
    return plain.strip(" .'-")


def _now(needed: str = "Type a date with its year, such as 2026-11-30.") -> date:
    if _today is None:
        raise ValueError(needed)
    return _today


def _day(plain: str, pick: _Pick) -> date:
    if match := re.fullmatch(_WEEKS_FROM, plain, re.ASCII):
        count = match["count"] or "one"
        if count.isdigit() or count in COUNTED:
            return _day(match["day"] or match["weekday"], pick) + timedelta(weeks=count_of(count))
    return _relative(plain, pick) or _calendar_day(plain, pick)


def _relative(plain: str, pick: _Pick) -> date | None:
    """The day meant by words that count from today, or ``None`` if these are no such words."""
    if plain in _NEAR:
        return _now() + timedelta(days=_NEAR[plain])
    if match := re.fullmatch(_END, plain, re.ASCII):
        return _end(match)
    if match := re.fullmatch(_WEEKDAY, plain):
        weekday = _index(WEEKDAYS, match["name"])
        if weekday is not None:
            which = "next" if (match["week"] or "").endswith("next week") else (match["which"] or "").strip()
            if pick is _last and which in ("", "this"):
                return _now() - timedelta(days=(_now().weekday() - weekday) % 7)
            return _on_weekday(weekday, which)
    if match := re.fullmatch(_AWAY, plain, re.ASCII):
        return _away(match)
    return None


def _end(match: re.Match[str]) -> date | None:
    what, is_next = match["what"], match["next"] == "next "
    if (month := _index(MONTHS, what)) is not None:
        if match["year"]:
            return _last_of(int(match["year"]), month)
        today = _now(_YEAR_TOO)
        return _last_of(today.year + (month + 1 < today.month), month)
    if match["year"]:
        return None
    if what in ("week", "w"):
        return _on_weekday(4, "next" if is_next else "this")
    if what in ("month", "m"):
        return _last_of(_now().year, _now().month - 1 + is_next)
    if what in ("year", "y"):
        return date(_now().year + is_next, 12, 31)
    return None


def _on_weekday(weekday: int, which: str) -> date:
    """The first such weekday from today; the ``next`` is in the next week from Monday, the ``last`` before today."""
    today = _now()
    if which == "next":
        return today + timedelta(days=7 - today.weekday() + weekday)
    if which == "last":
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _away(match: re.Match[str]) -> date | None:
    said, unit = match["count"], match["unit"]
    if not said.isdigit() and said not in COUNTED:
        return None
    count = count_of(said) * (-1 if match["ago"] else 1)
    if unit in _DAYS:
        return _now() + timedelta(days=count * _DAYS[unit])
    if unit in ("hours", "hrs", "h") and count % 24 == 0:
        return _now() + timedelta(days=count // 24)
    if re.fullmatch(r"(?:business|biz|bus|working|work) ?days?", unit):
        return _working_days_on(_now(), count)
    if unit in ("month", "months", "mo", "mos"):
        last = _last_of(_now().year, _now().month - 1 + count)
        return last.replace(day=min(last.day, _now().day))
    return None


def _working_days_on(day: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def _last_of(year: int, month: int) -> date:
    """The last day of a month, counted from 0 and on into later years."""
    return _day_of(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)


def _calendar_day(plain: str, pick: _Pick) -> date:
    """The day meant by a day, a month and perhaps a year and a weekday."""
    first, _, after = plain.partition(" ")
    before, _, last = plain.rpartition(" ")
    for word, rest in ((first, after), (last, before)):
        weekday = _index(WEEKDAYS, word)
        if rest and weekday is not None:
            return _checked(_without_weekday(rest, pick), weekday)
    if all(_index((*MONTHS, *WEEKDAYS, "tomorrow"), word) is None for word in re.findall("[a-z]+", plain)):
        try:
            refuse_nothing(plain)
        except ValueError:
            raise ValueError("None, or not known yet? Then leave it blank.") from None
    return _without_weekday(plain, pick)


def _checked(day: date, weekday: int) -> date:
    if day.weekday() != weekday:
        named = f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
        raise ValueError(f"{named} is a {WEEKDAYS[day.weekday()]}. Type {_written(day)}, or another date.")
    return day


def _without_weekday(plain: str, pick: _Pick) -> date:
    if match := re.fullmatch(_YEAR_FIRST, plain, re.ASCII):
        return _day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    if match := re.fullmatch(_TWO_NUMBERS, plain, re.ASCII):
        month, day = int(match["first"]), int(match["second"])
        # 11/12 is read the US way, and so is 11.12; whoever writes 11.12.2026 writes the day first.
        if (match["sign"] == "." and match["year"] and day <= 12) or month > 12 >= day:
            month, day = day, month
        return _in_year(match["year"], month, day, pick)
    for form in _NAMED_MONTH:
        match = re.fullmatch(form, plain, re.ASCII)
        index = _index(MONTHS, match["month"]) if match else None
        if match and index is not None:
            return _in_year(match["year"], index + 1, int(match["day"]), pick)
    if match := re.fullmatch(_DAY_ALONE, plain, re.ASCII):
        return _in_month(int(match[1]), _last if pick is _last else _next)
    if _today and re.search("[a-z]{3}|q", plain):
        from calculators.declare.loose_days import (
            ReadingDays,
            day_within,
        )  # fetched when it is needed: publish/bundle.py

        if such := day_within(plain, ReadingDays(_today, partial(_day, pick=pick), pick)):
            such = min(such, _today) if pick is _last else such
            raise ValueError(f"Which day of it? Type one, such as {_written(such)}.")
    raise ValueError(_UNCLEAR)


def _in_year(year: str | None, month: int, day: int, pick: _Pick) -> date:
    """The day in ``year``, or without one the such day that is meant on today."""
    if year:
        number = int(year.removeprefix("'"))
        return _day_of(number if number > 99 else 2000 + number, month, day)
    _day_of(2000, month, day)
    today = _now(_YEAR_TOO)
    # A leap day comes within eight years.
    return _picked((_day_if_any(number, month, day) for number in range(today.year - 8, today.year + 9)), today, pick)


def _in_month(day: int, pick: _Pick) -> date:
    """The day of this month or of one around it."""
    today = _now()
    months = range(today.month - 3, today.month + 2)
    return _picked((_day_if_any(today.year + month // 12, month % 12 + 1, day) for month in months), today, pick)


def _picked(days: Iterable[date | None], today: date, pick: _Pick) -> date:
    found = pick([day for day in days if day], today)
    if found is None:
        raise ValueError(_NO_SUCH_DAY)
    return found


def _day_of(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR + 1:
        raise ValueError(_NO_SUCH_YEAR)
    found = _day_if_any(year, month, day)
    if found is None:
        raise ValueError(_NO_SUCH_DAY)
    return found


def _day_if_any(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _index(names: tuple[str, ...], word: str) -> int | None:
    """Which of ``names`` is shortened to ``word``."""
    stem = word.removesuffix("s") if len(word) > 3 else word  # Tues, Thurs
    return next((i for i, name in enumerate(names) if len(word) > 2 and name.lower().startswith(stem)), None)


def _read_past(text: str) -> date:
    """The day meant by ``text`` for something that has happened: without a year, the last such day up to today."""
    return _read(text, _last)


def _read_near(text: str) -> date:
    """The day meant for what may be over by a few weeks: without a year, the nearest such day."""
    return _read(text, _nearest)


def _needs_year(day: date) -> bool:
    return _year is not None and day.year != _year


def _without_year(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()][:3]}, {MONTHS[day.month - 1][:3]} {day.day}"


def _written(day: date) -> str:
    return f"{_without_year(day)}, {day.year}"


def say_day(day: date) -> str:
    """A day in a sentence: "Fri, Dec 4", with its year where ``writing_on`` says that it does not go without saying."""
    return _written(day) if _needs_year(day) else _without_year(day)


def said_day(day: date | None) -> str:
    """A day as a letter says it: "Friday, December 4", its year likewise; blank for none."""
    if day is None:
        return ""
    year = f", {day.year}" if _needs_year(day) else ""
    return f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}{year}"


DAY = Unit(read=_read, write=_written, kind="date")
Day = Annotated[date, DAY]
DAY_OF_YEAR = Unit(read=_read, write=say_day, kind="date")
DayOfYear = Annotated[date, DAY_OF_YEAR]
"""A day written without its year where that goes without saying."""

PAST_DAY = Unit(read=_read_past, write=_written, kind="date")
NEAR_DAY = Unit(read=_read_near, write=_written, kind="date")


def _within(unit: Unit, ahead: int, back: int = 3 * 365) -> Unit:
    """The same, but a day further ``ahead`` of today, or ``back``, than anybody means is asked back: a slip, mostly."""

    def read(text: str) -> date:
        day: date = unit.read(text)
        if _today is None or -back <= (day - _today).days <= ahead:
            return day
        first, last = (_written(_today + timedelta(days=days)) for days in (-back, ahead))
        if not ahead and day.year - _today.year in (0, 1):
            raise ValueError(
                f"{_written(day)} is still to come. Type a day up to {last}, or leave this blank until then."
            )
        same = (_day_if_any(_today.year + years, day.month, day.day) for years in (0, 1, -1))
        likely = next((one for one in same if one and -back <= (one - _today).days <= ahead), None)
        instead = f"{_written(likely)}, or another day" if likely else "a day"
        raise ValueError(f"The year {day.year}? Type {instead} from {first} to {last}.")

    return replace(unit, read=read)


PastDay = Annotated[date, _within(PAST_DAY, 0)]
"""A day that has been."""
NearDay = Annotated[date, _within(NEAR_DAY, 366)]
"""A day ahead, by a year at most, or one without a year up to ``RECENT`` days ago."""
StartDay = Annotated[date, _within(DAY, 3 * 365)]
"""A first day at work: some sign years before they graduate."""
VestDay = Annotated[date, _within(DAY, 5 * 365)]
"""A next vest or bonus: some grants have a cliff of years."""
