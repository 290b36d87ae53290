"""Whether a figure holds only for a time, and another of the same piece follows it."""

import re

_LATER = re.compile(
    r"\b(?:ris(?:e|es|ing)|increas(?:e|es|ing)|go(?:es|ing)? up|step(?:s|ping)?(?: up)?|mov(?:e|es|ing)|grow(?:s|ing)?"
    r"|chang(?:e|es|ing)|becom(?:e|es|ing)|drop(?:s|ping)?|fall(?:s|ing)?|then|thereafter|afterwards?|followed by"
    r"|subsequently)\b"
)
_IN_TIME = re.compile(
    r"\)? ?(?:per year |a year |annually |of base |of salary )?,?\(?(?:from|as of|starting|beginning|in|after|once|upon"
    r"|when|on|for|during|until|through|thereafter|following)\b[^$%;\n]{0,24}\b(?:20\d\d|year|years|months?|probation\w*"
    r"|anniversary|trial|period|january|july|then|review|completion|confirmation)\b|\)?,? (?:thereafter|after that)\b"
)


def is_for_a_time(low: str, end: int, following: tuple[int, int], last: int) -> bool:
    """Whether the figure that ends at ``end`` gives way to the one at ``following``, in a sentence up to ``last``."""
    return bool(_LATER.search(low, end, following[0])) or bool(
        _IN_TIME.match(low, end, following[0]) and _IN_TIME.match(low, following[1], last)
    )
