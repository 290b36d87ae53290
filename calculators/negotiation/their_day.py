"""The day until which their words give more time: "take until next Wednesday", "the deadline is now December 18"."""

import re
from datetime import date

from calculators.declare.dates import DAY, reading_on

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_GIVEN = re.compile(
    r"\b(?:until|till|through|to|by) (?:the )?(?:end of (?:day |the day )?(?:on )?)?(?P<day>"
    r"(?:(?:next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?P<date>" + _MONTH + r" \d{1,2}))?"
    rf"|tomorrow|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)(?![\w/])",
    re.IGNORECASE,
)


_DUE = re.compile(
    r"\b(?:(?:need|want|expect|require|would like|'d like|hop(?:e|ing) for|looking for|must have) "
    r"(?:(?:to (?:have|get)|your|an?|the|signed|final|firm) )*"
    r"(?:decision|answer|response|reply|signature|acceptance|commitment|letter)(?: back)?"
    r"|(?:offer|letter|it) (?:(?:will|now|does|is|to) )*(?:expires?|lapses?|remains? (?:open|valid)|good|valid|open)"
    r"|(?:sign|respond|reply|answer|decide|accept|confirm|let (?:us|me) know|get back to (?:us|me))"
    r"(?: (?:it|to us|to me|back))?"
    r"|(?:new )?deadline (?:is|has moved|moves|was moved)(?: (?:now|up|forward))*)"
    r" (?:(?:by|on|until|till|through|to|before) )*(?P<when>[^.;!?\n]{2,40})",
    re.IGNORECASE,
)
"""What they want by a day, and what is said of when."""


def day_due(text: str, today: date | None) -> date | None:
    """The one day by which words ask for an answer; ``None`` for none, for two, or for one that is past ``today``."""
    found = {day_given(f"by {one['when']}", today) for one in _DUE.finditer(" ".join(text.split()))} - {None}
    day = found.pop() if len(found) == 1 else None
    return day if day and day >= (today or date.min) else None


def day_given(text: str, today: date | None) -> date | None:
    """The one day that words name after "until" or the like, as it reads ``today``; ``None`` for none, or for two."""
    found = set()
    for one in _GIVEN.finditer(" ".join(text.split())):
        try:
            with reading_on(today):
                found.add(DAY.read(one["date"] or re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|\bof ", "", one["day"])))
        except ValueError:
            return None
    return found.pop() if len(found) == 1 else None
