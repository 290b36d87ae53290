"""The cliff of a schedule: its months, the share that vests then, and where what is said of the rest begins."""

import re
from decimal import Decimal

from calculators.declare.number_words import small_number
from calculators.offer_letter.amounts import shares_in

N = (
    r"(?P<{}>\d{{1,2}}|one|two|three|four|five|six|eight|ten|twelve|sixteen|twenty-four|thirty-six|forty-eight"
    r"|twenty|twelve|sixty)(?: ?\(\d{{1,2}}\))?"
)
_FIRST_SHARE = (
    r"(?:\d{1,2}(?:\.\d+)? ?(?:%|percent)|one[- ](?:fourth|quarter|third)|1/[345](?:th|rd)?|(?:twenty-five"
    r"|thirty-three|twenty)(?: percent)?(?: \(\d\d%?\))?)"
)
_ANNIVERSARY = (
    r"(?:(?:on|at|upon|after|following|by|vests? (?:on|at|after)|(?:the )?end of)(?: \w+){0,3} )?(?:first"
    r"|one[- ]year|1[- ]year|1st|12[- ]month)(?: \w+){0,2} anniversary"
    r"|(?:after|at|on|following|upon)(?: (?:the|your|end|of|a|full|completion|completing|first)){0,5} (?:(?:first"
    r"|1st) year|one(?: \(1\))? year|1 year|year (?:one|1)|1 ?yr"
    r"|12(?:th)? months?|twelve(?: \(12\))? months?|month (?:12"
    r"|twelve)|12 months)\b"
    r"|(?:twelve(?: \(12\))?|12|one|a|1) (?:months?|year) (?:after|from|following|of)"
    r"|(?:at|after|on) (?:the |a )?(?:1|one)[- ]year cliff\b|(?:after|at|following) a year\b"
    r"|(?:on|at|of) (?:the|your) (?:first|one-year) (?:vesting date|anniversary|year)"
)
_SHARES = re.compile(_FIRST_SHARE)
FIRST_AT_ONE = re.compile(rf"(?P<share>{_FIRST_SHARE})[^.;\n]{{0,110}}?(?:{_ANNIVERSARY})")
_AT_ONE_FIRST = re.compile(rf"(?:{_ANNIVERSARY})[^.;\n]{{0,90}}?(?P<share>{_FIRST_SHARE})")
REST = re.compile(
    r"\b(?:remain\w*|rest|balance|thereafter|then|(?:over|for|during|in) the (?:next|following)"
    r"|after that|afterwards?|subsequent(?:ly)?|(?:each |every )?(?:month(?:ly)?"
    r"|quarter(?:ly)?) (?:after|following|thereafter)\b(?! (?:the|a|one|your (?:first|one))\b)"
    r"|1/(?:48|36|60|16|12|20)(?:th)?)\b"
    r"|\d\.\d+ ?(?:%|percent) (?:vests? )?(?:each|every|per|a) (?:month|quarter)\b"
)
NO_CLIFF = re.compile(
    r"\b(?:no|without(?: a| any)?|zero)(?: \w+){0,2} cliff\b|\bcliff: (?:none|no)\b|\bcliff\t(?:none|no)\b"
)
CLIFF = re.compile(
    rf"\b{N.format('size')}[ -]?(?P<unit>years?|yrs?|y\b|months?|mos?)[ -]?(?:vesting )?cliff\b"
    rf"|\bcliff(?: period)?(?: is| of|:|\t| at| after)+ ?{N.format('size2')}[ -]?(?P<unit2>years?|yrs?|months?"
    rf"|mos?)\b"
    r"|(?P<annual>\b(?:annual|yearly) cliff\b)"
)
AT_HALF_A_YEAR = re.compile(
    r"\b12\.5(?:%| percent)[^.;%]{0,60}\b(?:after|at|on|following|upon)(?: (?:the|your|end|of|a|first)){0,3}"
    r" (?:six|6)(?: \(6\))?[ -]months?\b"
)
"""An eighth after half a year, of which the rest follows as it would have."""


def cliff_in(text: str) -> tuple[int, Decimal | None, int]:
    """Months of the cliff, the share that is said to vest then, and where what is said of the rest begins."""
    if said := CLIFF.search(text):
        if said["annual"]:
            months = 12
        else:
            unit = said["unit"] or said["unit2"]
            months = small_number(said["size"] or said["size2"]) * (12 if unit.startswith("y") else 1)
        first = _first(text)
        return months, first[0] if first else None, 0
    if NO_CLIFF.search(text):
        return 0, None, 0
    if (half := AT_HALF_A_YEAR.search(text)) and (rest := REST.search(text, half.start() + 5)):
        return 6, None, min(half.end(), rest.start())
    if first := _first(text):
        return 12, first[0], first[1]
    return 0, None, 0


def _first(text: str) -> tuple[Decimal, int] | None:
    """The share that vests after one year, where the rest is said to follow, and where that begins."""
    for pattern in (FIRST_AT_ONE, _AT_ONE_FIRST):
        for at in _SHARES.finditer(text):
            one = _first_from(pattern, text, at)
            if one is None or not (rest := REST.search(text, one.end("share"))):
                continue
            share = _share_of(one["share"])
            if 15 <= share <= 60:
                return share, min(one.end(), rest.start()) if one.end("share") < one.end() else rest.start()
    return None


def _first_from(pattern: re.Pattern[str], text: str, at: re.Match[str]) -> re.Match[str] | None:
    """The words around a share that say that it vests after one year."""
    if pattern is FIRST_AT_ONE:
        return pattern.match(text, at.start())
    found = pattern.search(text, max(at.start() - 160, 0), at.end())
    return found if found and found.start("share") == at.start() else None


def _share_of(words: str) -> Decimal:
    """A share in percent, in digits or in words."""
    if found := shares_in(words):
        return found[0].value
    if "/" in words:
        return Decimal(100) / int(words[2])
    return Decimal(100) / 3 if "third" in words else Decimal(25)
