"""Pay of a later day, and what a grant is worth by the market alone: neither is offered now."""

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?= \d)|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? (?:of )?\d{4})?"
)
_N = r"(?:\d{1,2}|one|two|three|four|six|nine|twelve|eighteen|twenty-four|a few|several|full|first|initial)"
_SPAN = (
    rf"(?:(?:your|the|a|an|our|about|around|another|its) )*(?:{_N}[- ]){{1,3}}(?:full )?(?:months?|years?|"
    rf"quarters?)(?: mark)?"
)
_OWN = r"(?:(?:your|the|a|an|our|one|two|six|first|next|second|year|month|successful\w*|annual|performance)[- ]?){0,5}"
_EVENT = (
    rf"(?:(?:(?:the )?(?:successful(?:ly)? )?(?:completion|completing|passing|finishing|"
    rf"end)(?: of)? )?{_OWN})(?:(?:work )?anniversar(?:y|ies)|probation\w*(?: period)?|trial(?: period)?|"
    rf"promotions?\b(?: to \w+)?|"
    r"(?:merit|promo(?:tion)?|comp(?:ensation)?|pay|performance|review|planning|budget) (?:cycle|round|season)|cycle|"
    r"(?:fiscal|calendar|new) (?:year|quarter)|(?:six|6|three|3|twelve|12|one|two)[- ](?:month|year) mark|"
    r"(?:30|45|60|90|100|120|180)[- ]days?(?: (?:mark|review|check-?in|trial|period|evaluation|probation\w*))?|"
    r"(?:mid-year|year-end|annual|first|next|performance) review|year[- ]end|year (?:two|three|2|3)|"
    r"second (?:year|half)|next (?:year|quarter|month|cycle|spring|summer|fall|autumn|winter|january|july|april|"
    r"march))\b"
)
_DATE = (
    rf"(?:{_MONTH}|(?:early |late |mid[- ]?)?20\d\d\b|q[1-4]\b(?: 20\d\d)?|fy ?\d\d\d?\d?\b|(?:the )?(?:spring|"
    rf"summer|fall|autumn|winter)\b)"
)
_FROM = (
    r"(?:effective|starting|beginning|commencing|as of|with effect(?: from)?|kick(?:s|ing)? in|tak(?:es?|ing) effect|"
    r"go(?:es|ing)? into effect|applicable|applies)"
)
_AFTER = r"(?:after|following|upon|past|once|when|at|on|with|by|from|as of|come|in|until|pending)"
_ONCE_DONE = (
    r"(?:once|when|after|as soon as) (?:you|you've|you have) (?:\w+ ){0,3}?(?:pass|complet|finish|clear|reach|"
    r"hit|ramp|been (?:here|with)|spent|worked)\w*"
)
_NOT_YEAR_1 = r"(?! (?:the |your )?(?:first|1st) (?:full )?(?:year|12 months|twelve months)\b)"
_WHEN = (
    rf"(?:{_FROM} )?(?:{_AFTER} {_EVENT}|(?:after|following|upon|past|from|at|in{_NOT_YEAR_1}) (?:the end of )?{_SPAN}"
    rf"(?! (?:cliff|vest\w*|of experience|of service))|{_ONCE_DONE}[^.,;\n]{{0,40}})"
    rf"|{_FROM} (?:on |in |from |with )?(?:{_DATE}|{_EVENT})|from {_MONTH}|for 20\d\d\b"
    r"|(?:the )?next (?:(?:review|comp|merit|planning|budget|fiscal) )?(?:cycle|year|quarter)\b"
    r"|down the (?:road|line)\b|(?:an?|one|two|three|six|nine|twelve|\d{1,2}) (?:full )?(?:months?|"
    r"years?) (?:from now|later|"
    r"in\b(?! (?:a|the|this|our|to)\b)|down)\b"
)
_THAT = (
    r"(?:(?:that|this|it|which|the (?:\w+ )?(?:raise|increase|bump|change|adjustment|base|salary|number|figure))"
    r"(?:'d|'ll|'s)?(?: (?:would|will|is|be|only|then|not|can|could))* )?"
    r"(?:(?:kick\w* in|tak\w+ effect|go(?:es)? into effect|be effective|start|begin|apply|applies|come|happen|be paid)"
    r"(?: only)? )?"
)
_OWN_CLAUSE = re.compile(
    rf"(?:(?:[.!] ?|, |; |\(| [-–—] |\n)(?:but |and |though )?|\A)(?:only )?{_THAT}(?:only )?(?:{_WHEN})"
)
_SAME_CLAUSE = re.compile(rf"(?<= )(?:{_WHEN})")
_OF_OTHERS = re.compile(
    r"\b(?:vest\w*|cliffs?|reviews?|check-?ins?|evaluat\w+|revisit\w*|eligib\w*|raises|repa\w+|clawback|leave|"
    r"return\w*|"
    r"start(?:s|ing)?(?= on)|join\w*|jan\w* start|start date|decide|answer|expires?|deadline|valid|open|paid|payable|"
    r"refresh\w*|talk\w*|speak\w*|meet\w*)\b(?: \w+){0,4} ?$"
)
_GOES_ON = re.compile(
    r"[ ,]*(?:(?:\(?(?:your|the|which is your) )?(?:start date|start\b|first day|day one|onboarding)"
    r"|(?:we|you|i|it|there|that|base|pay|comp)(?:'d|'ll|'s)?(?: (?:will|would|can|could|is|are|be|also|get|have|"
    r"a|your))* "
    r"(?:review|revisit|look|reassess|talk|eligible|re-?evaluat))"
)
"""What follows a day that is that of the start, or of a talk."""
_REST = re.compile(r"[^.!?\n]*?(?<![\w.])\$?\d{2,}")
LATER, PUT_OFF = " later ", " putoff "
"""What stands in the text for words of a later day: of their own clause, and of the whole sentence."""


def postponed(plain: str) -> str:
    """Lower-case text with ``LATER`` or ``PUT_OFF`` for a later day, joined to the sentence that it is of."""
    return _SAME_CLAUSE.sub(lambda one: _told(one, LATER), _OWN_CLAUSE.sub(lambda one: _told(one, PUT_OFF), plain))


def _told(found: re.Match[str], word: str) -> str:
    text = found.string
    start = max(text.rfind(end, 0, found.start()) for end in (".", "!", "?", "\n")) + 1
    if _OF_OTHERS.search(text[start : found.start()]) or _GOES_ON.match(text, found.end()):
        return found[0]
    is_of_its_own = found[0][:1] in ".!\n" and _REST.match(text, found.end())
    return f"{found[0][0]}{word}" if is_of_its_own else word
