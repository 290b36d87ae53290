"""Dates as sources give them: a year, a month or a day, written ``2025``, ``2025-12`` or ``2025-12-14``."""

import os
import re
from datetime import UTC, date, datetime

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_BEFORE_MORE = re.compile(rf"\b((?:{'|'.join(_MONTHS)}) \d{{1,2}}, \d{{4}})(?= [a-z])")


def build_day() -> date:
    """The day as which the site is built: that of SOURCE_DATE_EPOCH (seconds since 1970), if it is set, else today."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(seconds), UTC).date() if seconds else date.today()


def is_partial_date(text: str) -> bool:
    """Whether ``text`` names a real year, month or day."""
    match = _SHAPE.fullmatch(text)
    if match is None:
        return False
    year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def spoken(text: str) -> str:
    """``2025-12-14`` as ``December 14, 2025``; a month or a year likewise. ``text`` must be a partial date."""
    year, *rest = text.split("-")
    month = _MONTHS[int(rest[0]) - 1] if rest else ""
    return f"{month} {int(rest[1])}, {year}" if len(rest) == 2 else f"{month} {year}".strip()


def with_commas(sentence: str) -> str:
    """``sentence`` with the comma that follows a whole date where the words go on: "since May 1, 2025, from five"."""
    return _BEFORE_MORE.sub(r"\1,", sentence)
