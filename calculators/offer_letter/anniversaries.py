"""A grant that vests in named shares on named anniversaries, or all of it on one."""

import re
from decimal import Decimal

from calculators.offer_letter.amounts import shares_in

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)})"
_ON = re.compile(
    rf"(?: of [a-z ]{{1,24}}?)?(?: will| shall)?(?: vests?)? (?:on|at|upon) (?P<each>each of )?(?:the|your)"
    rf" (?P<which>{_ORDINAL}(?:(?:,? and|,) (?:the )?{_ORDINAL})*)\b(?: anniversar(?:y|ies))?(?! year)"
)
_ALL_ON = re.compile(
    r"\bvests?(?: in full| fully| entirely)? (?:on|at|upon) the (?P<which>second|third|fourth) anniversary\b"
)
_WITHIN = re.compile(
    r"\b(?:quarterly|monthly|semi-?annual\w*|half-yearly|"
    r"(?:each|every|per) (?:month|quarter|three months|six months))\b"
)
"""Words that something vests between anniversaries."""
_IN_STEPS = re.compile(
    r"\b(?:if|begin|start|first|portion|tranches?|install?ments?|parts?|remain\w*|rest|balance|then|thereafter|each"
    r"|every|month(?:s|ly)?|quarter(?:s|ly)?|annual(?:ly)?|yearly|half|one[- ](?:third|fourth|quarter)|over|until)\b"
    r"|\d/\d|%|\bpercent\b"
)


_NTH = dict(zip(("one", "two", "three", "four", "five"), _ORDINALS, strict=True))
_NTH |= dict(zip("12345", _ORDINALS, strict=True)) | {one: one for one in _ORDINALS}
_END_OF_YEAR = re.compile(
    r"\b(?:after(?: the end of)?|(?:at|on|upon|by) the end of|at|on|upon completion of|following)(?: the| your)?"
    rf" (?:year (?P<count>{'|'.join(one for one in _NTH)})|(?P<which>{_ORDINAL}) year)\b"
)


def _as_anniversary(one: re.Match[str]) -> str:
    return f"on the {_NTH[one['count'] or one['which']]} anniversary"


def by_anniversary(text: str) -> list[Decimal]:
    """The share of each year; none where the anniversaries are not all told, or their shares do not make the whole."""
    text = _END_OF_YEAR.sub(_as_anniversary, text)
    if "anniversar" not in text or _WITHIN.search(text):
        return []
    if (whole := _ALL_ON.search(text)) and not _IN_STEPS.search(text):
        return [*[Decimal(0)] * (_ORDINALS[whole["which"]] - 1), Decimal(100)]
    by_year: dict[int, Decimal] = {}
    for share in shares_in(text):
        if not (on := _ON.match(text, share.end)):
            return []
        years = [_ORDINALS[one] for one in re.findall(_ORDINAL, on["which"])]
        if (len(years) > 1 and not on["each"]) or by_year.keys() & set(years):
            return []
        by_year |= dict.fromkeys(years, share.value)
    last = max(by_year, default=0)
    missing = [year for year in range(1, last) if year not in by_year]
    is_late = missing == list(range(1, min(by_year, default=1)))
    return [by_year.get(year, Decimal(0)) for year in range(1, last + 1)] if _is_whole(by_year) and is_late else []


def _is_whole(by_year: dict[int, Decimal]) -> bool:
    return len(by_year) > 1 and abs(sum(by_year.values(), Decimal(-100))) <= Decimal("0.5")
