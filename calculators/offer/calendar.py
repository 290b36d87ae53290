"""Calendar files: whole days as RFC 5545 has them.

Written here, in the few lines that whole days need, because the maintained library would add four fifths to what a
reader's browser loads (decisions log); the tests read every file back with that library.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_LONGEST_LINE = 75
"""Octets without the line break (RFC 5545, 3.1)."""


@dataclass(frozen=True, kw_only=True)
class DayEvent:
    """Whole days from ``first`` to ``last``, both included.

    ``uid`` is stable, so that a calendar which takes in a later file replaces the event. With ``alarm`` there is a
    reminder at nine in the morning of the day before.
    """

    uid: str
    first: date
    last: date
    title: str
    text: str
    alarm: bool = False


def calendar(events: Iterable[DayEvent], stamp: date) -> str:
    """The file's text, lines ended by CRLF; ``stamp`` is the day it counts as written: nothing here has a clock."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Counterplay//Offer timeline//EN", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(event: DayEvent, stamp: date) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(event.uid)}",
        f"DTSTAMP:{stamp:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{event.first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.last + timedelta(days=1):%Y%m%d}",  # the first day that is no longer part of it
        f"SUMMARY:{_text(event.title)}",
        f"DESCRIPTION:{_text(event.text)}",
        "TRANSP:TRANSPARENT",
    ]
    if event.alarm:
        alarm = "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15H", f"DESCRIPTION:{_text(event.title)}", "END:VALARM"
        lines += alarm
    return [*lines, "END:VEVENT"]


def _text(words: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11): control characters but line breaks dropped, the rest escaped."""
    clean = words
    if not words.isprintable():
        clean = "".join(c for c in words.replace("\r\n", "\n") if c == "\n" or c.isprintable())
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        clean = clean.replace(plain, escaped)
    return clean


def _folded(line: str) -> Iterator[str]:
    """A content line in parts of at most 75 octets, no character cut in two; later parts begin with a space."""
    if len(line.encode()) <= _LONGEST_LINE:
        yield line
        return
    if line.isascii():  # an octet a character: cut at once
        yield line[:_LONGEST_LINE]
        for at in range(_LONGEST_LINE, len(line), _LONGEST_LINE - 1):
            yield f" {line[at : at + _LONGEST_LINE - 1]}"
        return
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part += character
        size += octets
    yield part
