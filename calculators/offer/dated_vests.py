"""Parts of a grant that are named with their day or their year: "50% after 2 years", "25% in 2027", "on the 15th".

Texts are lower-case with single spaces, without brackets. Raises ``ValueError`` with what to type instead.
"""

import re
from fractions import Fraction

MOST_YEARS = 10
COUNTS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12, "sixteen": 16,
}  # fmt: skip
"""The numbers in words that lengths of time have."""
_NTH = {
    word: n
    for n, words in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th"), 1)
    for word in words.split()
}
_N = rf"[1-9][0-9]{{0,2}}|{'|'.join(COUNTS)}"
_DATED = re.compile(
    r"(?:(?P<percent>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)?|1/(?P<part>[2-9])"
    r"|(?P<rest>all|everything|(?:the )?(?:rest|remainder|balance)|cliff))"
    r"(?: of (?:it|the grant))?(?: (?:will )?vest(?:s|ing|ed)?)?(?: cliff)?"
    r" (?:after|at|on|upon)(?: the)?(?: end of)?(?: the| your)?"
    rf" (?:(?P<n>{_N})[- ]?(?P<unit>years?|yrs?|y|months?|mos?)|(?P<before>year|yr|month) (?P<n_after>{_N})"
    rf"|(?P<nth>{'|'.join(_NTH)}) (?:year|yr|anniversary))(?: anniversary| mark| cliff)?"
)
"""A part of the grant, and the one day on which it vests."""
_PARTS = re.compile(r" ?(?:[,;&+]|\band\b|\bthen\b)[ ,]*(?:then )?")
_SHARE = r"(?P<share>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)?(?: vests?)?"
_YEAR = r"(?:(?:in |for |during )?(?:the )?(?:(?:year|yr|y) ?(?P<number>[1-9]|10)|(?P<year>20[0-9]{2})))"
_OF_A_YEAR = (re.compile(rf"{_SHARE} {_YEAR}"), re.compile(rf"{_YEAR} ?[:=-]? ?{_SHARE}"))
_OFTEN = re.compile(r",? (?:vesting )?(?:monthly|quarterly|yearly|annually|half-yearly|semi-?annually)$")
_CALENDAR_YEAR = re.compile(r"(?<![0-9.])20[0-9]{2}(?![0-9.])")
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
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_MONTH_DAY = re.compile(
    rf"[, ]*\b(?:on|every|each) (?:{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?)(?: (?:of )?(?:each|every) year)?"
)
_DAY_OF_MONTH = re.compile(
    r"[, ]*\bon the [0-9]{1,2}(?:st|nd|rd|th)(?: day)?(?: of (?:the|each|every|that) (?:month|quarter))?"
    r"(?![ -]?(?:year|yr|anniversary|month|quarter))\b"
)
_IN_MONTHS = "Type when it vests in months from the start, such as 25% after 12 months, then quarterly."
_IN_ORDER = "Type the percent for each year in order, without which years they are, such as 25/25/25/25."
_ANNIVERSARIES = re.compile(
    r"[, ]*\b(?:on |at |upon )?(?:each|every)(?: (?:work|grant|start|hire|vesting))? anniversary(?: date)?"
    r"(?: of (?:the |your )?(?:start|grant|hire)(?: date)?)?"
)


def dated(plain: str) -> dict[int, Fraction]:
    """Reads "50% after 1 year, 50% after 2 years": shares by month, each on its day and none before.

    The last part may be the rest. Empty for other texts.
    """
    vests: dict[int, Fraction] = {}
    for said in [_DATED.fullmatch(part) for part in _PARTS.split(plain)]:
        if said is None:
            return {}
        left = 1 - sum(vests.values(), Fraction(0))
        share = Fraction(1, int(said["part"])) if said["part"] else Fraction(said["percent"] or 0) / 100
        number = said["n"] or said["n_after"] or ""
        count = _NTH[said["nth"]] if said["nth"] else COUNTS.get(number) or int(number)
        month = count if (said["unit"] or said["before"] or "y").startswith("m") else 12 * count
        if month <= max(vests, default=0) or month > 12 * MOST_YEARS:
            return {}
        vests[month] = left if said["rest"] else share
    total = sum(vests.values(), Fraction(0))
    if abs(total - 1) > Fraction(1, 1000) or min(vests.values()) <= 0:
        return {}
    return {month: share / total for month, share in vests.items()}


def years_then_vests(plain: str) -> dict[int, Fraction]:
    """Reads "5% year 1, 15% year 2, 20% every 6 months": the end of each year, then so often until all has vested.

    Shares by month; empty for other texts, and where the last share may be a year's.
    """
    said = _THEN_OFTEN.fullmatch(
        _WORDS.sub(lambda word: str(COUNTS.get(word[0]) or _NTH.get(word[0]) or word[0]), plain)
    )
    parts = [" ".join(_FILLING.sub(" ", part).split()) for part in _PARTS_OF_YEARS.split(said["years"])] if said else []
    found = [one for part in parts if part for one in [_YEARS_SHARE.fullmatch(part)]]
    if not said or not all(found):
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


def without_days(plain: str) -> str:
    """The text with shares in the order of their years, and without days that tell only when in a period it vests."""
    plain = _ANNIVERSARIES.sub(" yearly", _DAY_OF_MONTH.sub("", plain)).strip()
    if days := [*_MONTH_DAY.finditer(plain)]:
        is_of_all = (
            len(days) == 1 and days[0].end() == len(plain) and not re.fullmatch(_SHARE, plain[: days[0].start()])
        )
        if not is_of_all:
            raise ValueError(_IN_MONTHS)
        plain = plain[: days[0].start()]
        plain += "" if re.search(r"ly\b|every|each|per", plain) else " yearly"
    return _by_year(plain)


def _by_year(plain: str) -> str:
    often = _OFTEN.search(plain)
    whole = plain[: often.start()] if often else plain
    found = [_OF_A_YEAR[0].fullmatch(part) or _OF_A_YEAR[1].fullmatch(part) for part in re.split(r" ?/ ?", whole)]
    if len(found) == 1:
        found = [_OF_A_YEAR[0].fullmatch(part) or _OF_A_YEAR[1].fullmatch(part) for part in _PARTS.split(whole)]
    named = [one for one in found if one]
    years = [int(one["year"] or one["number"]) for one in named]
    is_calendar = any(one["year"] for one in named)
    if not named or len(named) < len(found) or (is_calendar and years != list(range(years[0], years[0] + len(years)))):
        if _CALENDAR_YEAR.search(plain):
            raise ValueError(_IN_ORDER)
        return plain
    if is_calendar:
        years = [year - years[0] + 1 for year in years]
    if years != sorted(set(years)):
        return plain
    shares = dict(zip(years, (one["share"] for one in named), strict=True))
    return "/".join(shares.get(year, "0") for year in range(1, years[-1] + 1)) + (often[0] if often else "")
