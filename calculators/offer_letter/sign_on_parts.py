"""The years in which the parts of a sign-on are paid, by the words around each."""

import re

from calculators.offer_letter.amounts import Amount
from calculators.offer_letter.labels import Label
from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.tables import Tables

SECOND = re.compile(
    r"\b(?:second[- ]year|(?:year|yr)[- ](?:two|2)|y2|2nd year|second (?:sign-on|payment|installment|half|part|portion)"
    r"|(?:first|one[- ]year|1[- ]year) (?:work )?anniversary"
    r"|(?:after|at|following) (?:your |the )?(?:end of (?:your |the )?)?(?:first year|one year|12 months"
    r"|twelve(?: \(12\))? months|year one|1 year)|months? (?:1[2-9]|2[0-4]|thirteen)"
    r"|(?:one|1|a)[- ]year(?:[- ]mark| later| after| in\b)|(?:12|twelve)[- ]months?(?:[- ]mark| later| in\b)|(?:at"
    r"|after|in) (?:1[3-9]|2[0-3]|eighteen) months)\b"
    r"|\banniversary\b"
)
"""Names the second year, or its beginning."""
_FEW = r"(?:[2-9]|1[01]|two|three|four|five|six|seven|eight|nine|ten)"
_FIRST = re.compile(
    r"\b(?:first[- ]year|(?:year|yr)[- ](?:one|1)|y1|1st year|first (?:pay\w*"
    r"|regular|sign-on|payment|installment|half|part"
    r"|portion|month|thirty|30|60|90)|upon (?:hire|joining|starting|signing)|start(?:ing)? date"
    r"|at (?:signing|start)|within|on (?:your )?start|your start|joining|first|up[- ]?front|day one|immediately"
    rf"|(?:after|in|at) {_FEW} months|{_FEW}[- ]months?(?: mark| later| after| in\b)"
    r"|(?:30|60|90|180|thirty|sixty|ninety)[- ]days?"
    r"|(?:after|completing|end of) (?:your |the )?(?:probation\w*|trial))\b"
)
_MORE = "(?:another|an additional|a further)"
_AND_THEN = re.compile(rf" ?/ ?|,? ?(?:\+|plus|and|then|and then) (?:{_MORE} )?")
_JOINED = re.compile(rf"(?:\+|/|\b(?:and|plus|then)\b|,| -)(?: then)?(?: {_MORE})? ?$")
_YEAR_TWO = re.compile(r"\b(?:second[- ]year|year[- ](?:two|2)|2nd year|second sign-on)\b")
_YEAR_TWO_YOU = re.compile(
    r"\b(?:second[- ]year|year[- ](?:two|2)|2nd year|first anniversary)\b[^$;.\d]{0,24}\b(?:you(?:'ll| will| shall)?"
    r" (?:also )?(?:receive|get|be paid)|we(?:'ll| will)? (?:also )?pay you)\b[^$;.\d]{0,40}$"
)
_LATER_YEAR = re.compile(r"\b(?:(?:third|fourth)[- ]year|(?:year|yr)[- ](?:three|four|[34]))\b")
_COUNTED = {
    word: at
    for at, words in enumerate(("first one 1", "second two 2", "third three 3", "fourth four 4"), 1)
    for word in words.split()
}
_NTH_YEAR = re.compile(
    r"\b(?:(?P<nth>first|second|third|fourth)[- ]year|(?:(?:year|yr)[- ]?|y)(?P<count>one|two|three|four|[1-4]))\b"
)
_BESIDE = re.compile(r"(?:year[- ](one|two|1|2)|(first|second)[- ]year) ?[:(=-] ?$")


def year_of(low: str, part: Sentence, amount: Amount, label: Label) -> int:
    """The year in which a sign-on is paid, by its name, the words between the two, and the heading; 3 for any later."""
    around = low[label.start : amount.start] if label.start < amount.start else low[amount.end : label.end]
    start = max(part.start, min(label.start, amount.start) - 24)
    near = f"{low[part.head[0] : part.head[1]]} | {low[start : label.end]} | {around}"
    if _LATER_YEAR.search(near):
        return 3
    return 2 if _YEAR_TWO.search(near) or _YEAR_TWO_YOU.search(low, part.start, min(label.start, amount.start)) else 1


def named_years(low: str, start: int, parts: list[Amount], end: int) -> list[int]:
    """The year that is named beside each of several parts, each on the same side of it; none where that is unclear."""
    edges = [start, *(place for one in parts for place in (one.start, one.end)), end]
    told = [_years_in(low, edges[at], edges[at + 1]) for at in range(0, len(edges), 2)]
    for some, other in ((told[:-1], told[-1]), (told[1:], told[0])):
        if not other and all(len(one) == 1 for one in some):
            return [one[0] for one in some]
    return []


def _years_in(low: str, start: int, end: int) -> list[int]:
    return [_COUNTED[one["nth"] or one["count"]] for one in _NTH_YEAR.finditer(low, start, end)]


def is_joined(low: str, one: Amount, other: Amount) -> bool:
    """Whether the second of two amounts is told as the next part: after "and", a plus or a comma."""
    return bool(_JOINED.search(low, one.end, other.start))


def years_of(low: str, part: Sentence, parts: list[Amount], tables: Tables) -> list[int]:
    """The year of each of two parts; 0 where that is not said."""
    years = [
        tables.year(one.start) or _year_of_part(low, part, one, parts[1].start if at == 0 else part.end, parts)
        for at, one in enumerate(parts)
    ]
    return [1, 2] if years == [0, 2] and _AND_THEN.fullmatch(low, parts[0].end, parts[1].start) else years


def _year_of_part(low: str, part: Sentence, one: Amount, end: int, parts: list[Amount]) -> int:
    if beside := _BESIDE.search(low, max(one.start - 20, 0), one.start):
        return 2 if (beside[1] or beside[2]) in ("two", "2", "second") else 1
    after = low[one.end : end]
    if SECOND.search(after):
        return 2
    if _FIRST.search(after):
        return 1
    before = low[(parts[0].end if one is parts[1] else part.start) : one.start]
    return 2 if SECOND.search(before) else 1 if _FIRST.search(before) else 0
