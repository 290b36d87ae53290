"""Whether a figure is told to be another by now, or to become another later."""

import re

from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.worded import CHANGES

AT_ONCE = "at once"
_SUPERSEDED = re.compile(
    r"[^.;$\n]{0,60}?\b(?:is|are|was|were|(?:has|have|had) been|will be|is being)(?: now| hereby)?"
    r" (?:increased|raised|bumped|changed|revised|adjusted|updated|improved|moved)(?: up)? to \$?\d"
)
_FROM_THEN = re.compile(
    r"\b(?:after|on|effective|upon|once|when|if|at|in|from|following|beginning|starting|provided)\b"
)
_RISEN_TO = re.compile(
    r"\b(?:will|shall|to) be (?:increased|raised|bumped|changed|revised|adjusted|moved)(?: up)? to $"
)


def superseded(low: str, part: Sentence, end: int) -> str:
    """How the figure that ends at ``end`` is told to be another: ``AT_ONCE``, or why it is asked about; else blank."""
    now = _SUPERSEDED.match(low, end, part.end)
    if now is None:
        return ""
    return CHANGES if _FROM_THEN.search(low, now.end(), part.end) else AT_ONCE


def rises(low: str, part: Sentence, start: int, end: int) -> bool:
    """Whether the figure from ``start`` to ``end`` changes later, or is what an earlier one becomes later."""
    if superseded(low, part, end):
        return True
    becomes = _RISEN_TO.search(low, max(start - 60, part.start), start)
    return bool(becomes and _FROM_THEN.search(low, end, part.end))
