"""A sign-on of two years that they name in its parts: "95k in year 1 and 75k in year 2"."""

import re
from decimal import Decimal
from itertools import pairwise

from calculators.negotiation.other_matters import sentences
from calculators.negotiation.their_numbers import FIGURE, dollars_in
from calculators.negotiation.their_offers import IF
from calculators.negotiation.their_pieces import NAME

_YEARS = tuple(
    re.compile(rf"\b(?:(?:year|yr)[- ]?(?:{one})|y{digit}|(?:{ordinal})(?:[- ](?:year|yr|anniversary))?)\b")
    for one, digit, ordinal in (("1|one", 1, "first|1st"), ("2|two", 2, "second|2nd"))
)
_NO = re.compile(r"n't\b|\b(?:cannot|not|unable|never|no|asked|requested|wanted|whether|might|may)\b|\?\s*$")
_SENTENCE = re.compile(r"(?:[^.;!?\n]|\.(?=\d))+")
_IN_YEAR_1 = re.compile(rf",? ?(?:\b(?:in|for|of|during|paid in) )?(?:\b(?:the|your) )?{_YEARS[0].pattern}:?")
_FAR = 40
"""Letters between a figure and the year that it is of."""


def sign_on_parts(plain: str) -> tuple[Decimal, Decimal] | None:
    """The dollars of the first and of the second year, where lower-case text names both in one sentence."""
    for sentence in sentences(plain):
        names = {one.lastgroup for one in NAME.finditer(sentence)}
        if "sign_on" not in names or _NO.search(sentence) or IF.search(sentence):
            continue
        first, second = (list(year.finditer(sentence)) for year in _YEARS)
        if len(first) == len(second) == 1 and (pair := _nearest(sentence, first[0], second[0])):
            return pair
    return None


def paid_at_start(plain: str) -> str:
    """Lower-case text without "in the first year" of a sign-on that has no second part."""
    return _SENTENCE.sub(lambda one: _IN_YEAR_1.sub("", one[0]) if _is_of_year_1(one[0]) else one[0], plain)


def _is_of_year_1(sentence: str) -> bool:
    named = [one.lastgroup for one in NAME.finditer(_IN_YEAR_1.sub("", sentence)) if one.lastgroup != "none"]
    return named == ["sign_on"] and not _YEARS[1].search(sentence) and len(FIGURE.findall(sentence)) > 0


def _nearest(sentence: str, first: re.Match[str], second: re.Match[str]) -> tuple[Decimal, Decimal] | None:
    """The two sums next to each other that stand nearest to the two years, in their order."""
    sums = [one for one in FIGURE.finditer(sentence) if dollars_in(one)]
    years = (first, second) if first.start() < second.start() else (second, first)
    far = {
        _gap(one, years[0]) + _gap(two, years[1]): (dollars_in(one), dollars_in(two))
        for one, two in pairwise(sums)
        if max(_gap(one, years[0]), _gap(two, years[1])) <= _FAR
    }
    pair = far[min(far)] if far else None
    return pair if pair is None or years[0] is first else pair[::-1]


def _gap(one: re.Match[str], other: re.Match[str]) -> int:
    return max(one.start() - other.end(), other.start() - one.end())
