"""Shares of the first years of a grant, and then of each vest: "5% year 1, 15% year 2, 20% every six months".

Fetched when it is needed: see ``publish.bundle``.
"""

import re
from fractions import Fraction

from calculators.offer.dated_vests import COUNTS, MOST_YEARS, NTH

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_WORDS = re.compile(r"[a-z0-9.]+")
_PARTS_OF_YEARS = re.compile(r"[,;/&+]|\band\b|\bthen\b")
_FILLING = re.compile(r"\b(?:in|after|at|the|end|of|on|by|upon|your|anniversary|vest(?:s|ed|ing)?)\b|[:=]")
_YEARS_SHARE = re.compile(
    rf"(?:(?:year|yr|y) ?(?P<a>[0-9]+) |(?P<b>[0-9]+) (?:year|yr) (?=[0-9.]+ ?%))?(?P<share>{_NUMBER}) ?%?"
    r"(?: (?:year|yr|y|month) ?(?P<c>[0-9]+)| (?P<d>[0-9]+)(?: (?:years?|yrs?|months?|mos?))?)?"
)
_THEN_OFTEN = re.compile(
    rf"(?P<years>.+?)(?:[,;/&+]| and\b| then\b)[ ,]*(?:(?:and|then) )*(?P<share>{_NUMBER}) ?%?(?: vest(?:s|ing)?)? ?"
    r"(?P<often>(?:every|each|per|/) ?(?:(?P<every>3|6) (?:months?|mos?)|half[- ]?year|quarter|month)"
    r"|(?:half|semi|bi)[- ]?(?:year|annual)(?:ly)?|(?:twice|2 times) (?:an?|per|each) year|quarterly|monthly)"
    r"(?:[, ]+(?:thereafter|afterwards|after that|until (?:fully |all )?vest(?:s|ed)"
    r"|(?:(?:in|over|for|during) )?(?:the )?(?:(?:next|remaining|following|last) )?"
    r"(?:(?P<length>[1-9]) years?|(?P<months>12|24|36|48) months"
    r"|years? [1-9] ?(?:-|and|to|through|&) ?(?P<last>[1-9]))))*"
)
"""Shares of the first years, then what vests so often."""


def years_then_vests(plain: str) -> dict[int, Fraction]:
    """Reads "5% year 1, 15% year 2, 20% every 6 months": the end of each year, then so often until all has vested.

    Shares by month; empty for other texts, and where the last share may be a year's.
    """
    said = _THEN_OFTEN.fullmatch(
        _WORDS.sub(lambda word: str(COUNTS.get(word[0]) or NTH.get(word[0]) or word[0]), plain)
    )
    parts = [" ".join(_FILLING.sub(" ", part).split()) for part in _PARTS_OF_YEARS.split(said["years"])] if said else []
    found = [one for part in parts if part for one in [_YEARS_SHARE.fullmatch(part)]]
    if not said or not found or not all(found):
        return {}
    years = [one for one in found if one]
    shares = [Fraction(one["share"]) for one in years]
    share, left, start = Fraction(said["share"]), 100 - sum(shares, Fraction(0)), 12 * len(shares)
    often = said["often"]
    every = int(said["every"] or (3 if "quarter" in often else 6 if re.search("year|annual", often) else 1))
    count = round(left / share) if share else 0
    end = start + count * every
    named = [(n, int(text)) for n, one in enumerate(years, 1) for text in one.group("a", "b", "c", "d") if text]
    in_order = all(number in (n, 12 * n) for n, number in named)
    ends = {start + 12 * int(said["length"] or 0), start + int(said["months"] or 0), 12 * int(said["last"] or 0)}
    if not in_order or ends - {0, start, end} or end > 12 * MOST_YEARS:
        return {}
    if count < 2 or share == shares[-1] or abs(count * share - left) > Fraction(1, 10):
        return {}
    vests = {12 * n: one / 100 for n, one in enumerate(shares, 1)}
    return vests | {start + every * n: left / count / 100 for n in range(1, count + 1)}
