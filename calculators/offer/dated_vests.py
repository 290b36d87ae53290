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
NTH = {
    word: n
    for n, words in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th"), 1)
    for word in words.split()
}
"""The numbers of years in order."""
_N = rf"[1-9][0-9]{{0,2}}|{'|'.join(COUNTS)}"
_DATED = re.compile(
    r"(?:(?P<percent>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)?|1/(?P<part>[2-9])"
    r"|(?P<rest>all|everything|(?:the )?(?:rest|remainder|balance)|cliff))"
    r"(?: of (?:it|the grant))?(?: (?:will )?vest(?:s|ing|ed)?)?(?: cliff)?"
    r" (?:after|at|on|upon)(?: the)?(?: end of)?(?: the| your)?"
    rf" (?:(?P<n>{_N})[- ]?(?P<unit>years?|yrs?|y|months?|mos?)|(?P<before>year|yr|month) (?P<n_after>{_N})"
    rf"|(?P<nth>{'|'.join(NTH)}) (?:year|yr|anniversary))(?: anniversary| mark| cliff)?"
)
"""A part of the grant, and the one day on which it vests."""
_PARTS = re.compile(r" ?(?:[,;&+]|\band\b|\bthen\b)[ ,]*(?:then )?")
_SHARE = r"(?P<share>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)?(?: vests?)?"
_YEAR = r"(?:(?:in |for |during )?(?:the )?(?:(?:year|yr|y) ?(?P<number>[1-9]|10)|(?P<year>20[0-9]{2})))"
_OF_A_YEAR = (re.compile(rf"{_SHARE} {_YEAR}"), re.compile(rf"{_YEAR} ?[:=-]? ?{_SHARE}"))
_OFTEN = re.compile(r",? (?:vesting )?(?:monthly|quarterly|yearly|annually|half-yearly|semi-?annually)$")
_CALENDAR_YEAR = re.compile(r"(?<![0-9.])20[0-9]{2}(?![0-9.])")
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
        count = NTH[said["nth"]] if said["nth"] else COUNTS.get(number) or int(number)
        month = count if (said["unit"] or said["before"] or "y").startswith("m") else 12 * count
        if month <= max(vests, default=0) or month > 12 * MOST_YEARS:
            return {}
        vests[month] = left if said["rest"] else share
    total = sum(vests.values(), Fraction(0))
    if abs(total - 1) > Fraction(1, 1000) or min(vests.values()) <= 0:
        return {}
    return {month: share / total for month, share in vests.items()}


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
