"""Dates as a person types and reads them. Nothing here knows what day it is."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"
FIRST_YEAR, LAST_YEAR = 2000, 2100

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})", re.ASCII)
_MONTH_FIRST = re.compile(r"(?P<month>[a-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})", re.ASCII)
_TYPE_INSTEAD = "Type a date as year-month-day, such as 2026-12-01."


@dataclass(frozen=True)
class DateText:
    """Reads ``2026-12-01``, ``1 Dec 2026`` or ``December 1, 2026``; writes ``Tue 1 Dec 2026``, or without the year.

    Dates between slashes are refused: 1/12/2026 is two days, by country.
    """

    with_year: bool = True
    before: str = ""
    after: str = ""
    keyboard: str = "text"
    template: bool = False

    def read(self, text: str) -> date:
        """The date meant; raises ``ValueError`` with what to type instead."""
        plain = unicodedata.normalize("NFKC", text).strip().lower()
        found = _parts(plain) if len(plain) <= 40 else None
        if found is None:
            raise ValueError(_TYPE_INSTEAD)
        try:
            day = date(*found)
        except ValueError:
            raise ValueError("Type a day that the month has, such as 2026-12-01.") from None
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise ValueError(f"Type a year from {FIRST_YEAR} to {LAST_YEAR}.")
        return day

    def write(self, day: date) -> str:
        """The date with its day of the week."""
        short = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1][:3]}"
        return f"{short} {day.year}" if self.with_year else short


def _parts(plain: str) -> tuple[int, int, int] | None:
    """Year, month and day, if ``plain`` has the look of a date. The day may not exist."""
    if match := _ISO.fullmatch(plain):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _DAY_FIRST.fullmatch(plain) or _MONTH_FIRST.fullmatch(plain):
        months = [n for n, name in enumerate(MONTHS, start=1) if name.lower().startswith(match["month"])]
        return (int(match["year"]), months[0], int(match["day"])) if len(months) == 1 else None
    return None


Day = Annotated[date, DateText()]
DayOfYear = Annotated[date, DateText(with_year=False)]


def weekday_before(day: date) -> date:
    """``day``, or the Friday before when it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def weekday_from(day: date) -> date:
    """``day``, or the Monday after when it falls on a weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
