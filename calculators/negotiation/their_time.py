"""What they say of the date alone, and not of pay: that there is one, that it is firm, that the offer outlives it."""

import re
from datetime import date

from calculators.negotiation.their_conditions import time_to_answer
from calculators.negotiation.their_day import day_due, without_theirs
from calculators.negotiation.their_extensions import OK

_STANDS = re.compile(
    rf"(?:(?<![\w'])(?:{OK}|absolutely|certainly|definitely)[,.!]? )?(?:\b(?:(?:the|your|our|this) (?:\w+ )?offer|it)"
    r"(?: (?:still|absolutely|certainly|definitely|does|very much))*(?: (?:stands?|holds?)|"
    r"(?:'s| is| remains)(?: still| all)* (?:open|good|valid|available|on the table|in place|yours|there))\b(?! "
    r"(?:until|till|through|by|for|on|in|to)\b)"
    r"|^[^.!?]{0,30}\b(?:it|the offer|that) (?:still )?(?:does|is)(?=[.!,]|$)|(?:^|(?<=[.!?,] ))still stands\b"
    r"|\b(?:we|i)(?:'ll| can| will)(?: still)? honou?r (?:it|that|(?:the|your|our|this) offer)\b)"
)
"""That the offer still stands, as the answer to whether it does."""
_YES = re.compile(rf"\b(?:{OK}|absolutely|certainly|definitely)\b")
_FILLERS = re.compile(
    rf"\b(?:{OK}|absolutely|certainly|definitely|hi|hey|hello|dear|thanks?|thank you|best|regards|so much|for "
    r"(?:asking|checking|(?:your )?(?:patience|message|note|mail|email)))\b|(?<=hi )\w+|(?<=hey )\w+|(?<=hello )\w+|"
    r"(?<=dear )\w+|[^\w]"
)
_NO_EXTENSION = re.compile(
    r"(?:\b(?:unable|not able|not possible|cannot|can not)\b|\b(?:can|won)['’]?t\b)[^.!?,;]{0,24}? (?:extend|push|"
    r"move|hold|wait)\b[^.!?,;]{0,40}?\b(?:past|beyond|after|later|longer|deadline)\b"
    r"|(?:\b(?:unable|not able|not possible|cannot|can not)(?: to)?|\b(?:can|won)['’]?t)(?: be able to)?(?: \w+)? "
    r"(?:extend(?:ing)?|(?:give|offer|grant)(?: you)? (?:an |any )?(?:extensions?|(?:more|extra|additional) time))"
    r"(?=[.,;!]|$| (?:it|this|that|the (?:offer|deadline|date)|any further|further|for|unfortunately|sorry|though|as|"
    r"so|because)\b(?! you an\b))"
    r"|\b(?:no|not|don't|do not|without)(?: (?:do|give|offer|grant|make|allow|possible to))?(?: (?:any|further|"
    r"more|an))* extensions?\b|\bextensions? (?:is|are)(?:n't| not) (?:possible|available|an option)\b"
    r"|(?:\b(?:the|that|your|our|this) |^|(?<=[.!?] ))(?:deadline|date)(?: of [^.!?]{3,20}?)? "
    r"(?:is|stays|remains|has to stay)(?: \w+)? (?:firm|final|fixed|hard|set)\b"
    r"|\b(?:the|that|your|our|this) (?:deadline|date) (?:can|won)['’]?t (?:be )?(?:mov|extend|chang|push)",
    re.IGNORECASE,
)
_ASKED_OF_YOU = re.compile(
    r"\b(?:please|kindly|needs?|must|ha(?:ve|s) to|sign|accept|decide|answer|respond|confirm|commit)\b"
)
_ANY_DAY = date(2024, 1, 1)
"""A day on which a text is read only for whether it names one."""


def without_still_stands(text: str, *, is_yes: bool) -> str:
    """Lower-case text without the words that say that the offer still stands; blank where little else is said.

    ``is_yes``: a bare yes says so too, as nothing else was asked.
    """
    rest = _STANDS.sub(" ", text)
    says_so = rest != text or (is_yes and _YES.search(text))
    return rest if not says_so or _FILLERS.sub("", rest) else ""


def refuses_time(text: str) -> bool:
    """Whether words give no more time to answer: "sorry, we can't extend", "no extensions", "the date is firm"."""
    return bool(_NO_EXTENSION.search(text))


def wants_answer(plain: str) -> bool:
    """Whether lower-case text asks the reader for an answer by a day, or gives a time for it."""
    is_asked = _ASKED_OF_YOU.search(plain) and day_due(plain, _ANY_DAY)
    return bool(is_asked or time_to_answer(without_theirs(plain)))
