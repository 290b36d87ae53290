"""Vesting schedules: what share of a grant vests in which month.

Months count from the start date; month 12 belongs to year 1. What would vest before the cliff vests at the cliff.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from calculators.offer.dated_vests import COUNTS, MOST_YEARS, dated, without_days

FREQUENCIES = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}
"""Months from one vest to the next."""


@dataclass(frozen=True)
class Vest:
    """``share`` of the grant that vests in ``month``; a fraction, because a twelfth of 25 % is no decimal."""

    month: int
    share: Fraction


@dataclass(frozen=True)
class Schedule:
    """Vests in order of month, their shares summing to 1, and the text a reader types for them."""

    text: str
    vests: tuple[Vest, ...]

    def __str__(self) -> str:
        return self.text

    @property
    def months(self) -> int:
        """The month of the last vest."""
        return self.vests[-1].month

    def by_year(self) -> tuple[Fraction, ...]:
        """Share of the grant vesting in each year, from year 1 to the last."""
        return self._by_year

    @cached_property
    def _by_year(self) -> tuple[Fraction, ...]:
        years = [Fraction(0)] * -(-self.months // 12)
        for vest in self.vests:
            years[(vest.month - 1) // 12] += vest.share
        return tuple(years)


def yearly_shares(text: str, shares: Sequence[Decimal | Fraction], *, every: int = 1, cliff: int = 0) -> Schedule:
    """A schedule of yearly ``shares`` in percent, vesting every ``every`` months, with a ``cliff`` in months."""
    by_month: dict[int, Fraction] = {}
    for year, percent in enumerate(shares):
        for month in range(12 * year + every, 12 * year + 13, every):
            paid = max(month, cliff)
            by_month[paid] = by_month.get(paid, Fraction(0)) + Fraction(percent) * every / 1200
    return Schedule(text, tuple(Vest(month, share) for month, share in sorted(by_month.items()) if share))


def schedule_of(shape: str | Iterable[tuple[int, int]]) -> Schedule:
    """The schedule typed as ``shape``, or of its vests: each a month and its percent of the grant."""
    if isinstance(shape, str):
        return schedule(shape)
    return Schedule("", tuple(Vest(month, Fraction(percent, 100)) for month, percent in shape))


_TYPE_INSTEAD = "Type the percent for each year, such as 25/25/25/25 or 40/30/20/10 quarterly cliff 12."
_TOKEN = re.compile(r"[0-9]+(?:\.[0-9]+)?|[a-z]+|\S")
_PART = re.compile(r"(?<![^\s,;])([1-9])[/⁄]([2-9]|[1-5][0-9]|60)(?:rd|th)?(?![^\s,;])")
"""A part of the grant, such as 1/48; percents never look so, for two of them that small do not add up to 100."""
_USUAL_YEARS = 4
_YEAR = ("year", "yr", "y")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_COUNT_WORD = re.compile(rf"\b(?:{'|'.join(COUNTS)})\b(?= (?:equal |annual|yearly|quarter|month|half|semi|bi))")
_LENGTHS = {
    **dict.fromkeys(("month", "months", "mo", "mos", "m"), 1),
    **dict.fromkeys(("year", "years", "yr", "yrs", "y"), 12),
}
_EVERY = {
    **dict.fromkeys(("monthly", "every month", "each month", "per month"), 1),
    **dict.fromkeys(("quarterly", "every quarter", "each quarter", "per quarter"), 3),
    **dict.fromkeys(("halfyearly", "semiannual", "semiannually", "biannual", "biannually", "every halfyear"), 6),
    **dict.fromkeys(("yearly", "annual", "annually", "every year"), 12),
}
_BESIDE = {
    "/", ",", ";", ":", "|", "+", "-", "%", "percent", "shares", "a", "an", "the", "of", "in", "over", "for", "with",
    "w",
    "then", "and", "after", "thereafter", "afterwards", "vest", "vests", "vesting", "vested", "schedule", "even",
    "evenly", "standard", "typical", "usual", "normal",
    "equal", "equally", "linear", "linearly", "straight", "per", "each", "year", "yr",
}  # fmt: skip
"""What changes nothing between the shares and after them."""


_PIECES = "(?:installments?|instalments?|vests|tranches|payments|parts)"
_TIMES_A_YEAR = r"\b{} (?:an?|per|each|every) (?:year|yr)\b"
_OF_A_YEAR_1 = r"(?: of (?:it|the grant))?(?: (?:vests?|after|at|in|on))*(?: the)?(?: end of)?(?: the)?"
_SAID_OTHERWISE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(_TIMES_A_YEAR.format("(?:twice|(?:two|2) times|2 ?x)")), "halfyearly"),
    (re.compile(_TIMES_A_YEAR.format("(?:(?:four|4) times|4 ?x)")), "quarterly"),
    (re.compile(_TIMES_A_YEAR.format("(?:(?:twelve|12) times|12 ?x)")), "monthly"),
    (re.compile(_TIMES_A_YEAR.format("once")), "yearly"),
    (re.compile(r"\bfollowed by\b"), "then"),
    (re.compile(r"(?<=[0-9%]) ?(?:/ ?|(?:per|a|each|every) )(?:qtr|quarter)\b|\bqtrly\b"), " quarterly"),
    (re.compile(r"(?<=[0-9%]) ?(?:/ ?|(?:per|a|each|every) )(?:mo|month)\b"), " monthly"),
    (
        re.compile(r"\b(6|8|10) ?[x×*] ?[0-9.]+ ?%,? (?=every (?:6|six) months|semi|half|twice)"),
        lambda said: f"{6 * int(said[1])} months ",
    ),
    (
        re.compile(r"\b([2-9]|10) ?[x×*] ?([0-9]+(?:\.[0-9]+)?) ?%"),
        lambda said: "/".join([said[2]] * int(said[1])),
    ),
    (
        re.compile(r"\b([0-9]+(?:\.[0-9]+)?) ?% ?[x×*] ?([2-9]|10)\b"),
        lambda said: "/".join([said[1]] * int(said[2])),
    ),
    (
        re.compile(rf"\b([0-9]{{1,2}}) (?:equal )?(?:quarters|qtrs|quarterly {_PIECES})\b"),
        lambda said: f"{3 * int(said[1])} months quarterly",
    ),
    (re.compile(rf"\b([0-9]{{1,3}}) (?:equal )?monthly {_PIECES}\b"), r"\1 months monthly"),
    (
        re.compile(rf"\b([0-9]{{1,2}}) (?:equal )?(?:semi-?annual|half-?yearly|bi-?annual|semi annual) {_PIECES}\b"),
        lambda said: f"{6 * int(said[1])} months halfyearly",
    ),
    (re.compile(rf"\b([0-9]{{1,2}}) (?:equal )?(?:annual|yearly) {_PIECES}\b"), r"\1 years yearly"),
    (
        re.compile(
            rf"^([0-9.]+ ?%){_OF_A_YEAR_1}(?: (?:1st|first) (?:year|yr)| (?:year|yr) (?:1|one)"
            r"| (?:1[- ]?(?:year|yr) |12[- ]?months? )?cliff)(?=,? *(?:and )?then\b)"
        ),
        r"\1 after 1 year",
    ),
)
"""What people say in other words, and what is read instead."""
_MANY = "(6|8|10|12|16|20|24|36|48|60)"
_EQUAL_VESTS = re.compile(rf"\b{_MANY} ?[x×*] ?[0-9.]+ ?%|\b[0-9.]+ ?% ?[x×*] ?{_MANY}\b")
_FIRST = r"(?:first|1st|one|1|a|twelve|12)[- ]?"
_A_YEAR = (
    rf"(?:{_FIRST}(?:full )?(?:year|yr|months?|mos?)(?: of (?:service|employment))?|(?:year|yr) (?:1|one)"
    rf"|{_FIRST}anniversary)"
)
_FIRST_SHARE = re.compile(
    r"(?:the )?(?:first )?(?:(?P<percent>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)|1/(?P<part>[2-9]))"
    r"(?: of (?:it|the) ?(?:grant|shares|units|total|options|rsus)?)?"
    r"(?: (?:will )?vest(?:s|ing|ed)?)?(?: (?:after|at|on|upon|in|by|the|end|of|your|with|an?))*"
    rf" {_A_YEAR}(?:[- ](?:anniversary|cliff|mark))?"
    r"(?: of (?:the |your )?(?:start|grant|hire|vesting commencement)(?: date)?)?"
    r"(?P<rest>(?=[ ,;:]).*)"
)
"""What vests with the first year, and what is said of the rest."""
_OF_THE_REST = {
    "rest", "remainder", "remaining", "balance", "next", "following", "will", "shares", "units", "is", "subsequent",
    "basis", "on", "at", "successive", "consecutive", "ratably", "ratable", "to",
    "every", "from", "another", "additional", "&", "years", "yrs", "months", "month", "quarter", "quarters", "th", "it",
    "that", "by",
}  # fmt: skip
_AT_ONCE = re.compile(
    r"(?:already |100 ?% )?(?:fully|immediate(?:ly)?|all) ?(?:vest(?:s|ed|ing)?)?(?: (?:at|on) .*)?|no vesting"
)
_BARE = re.compile(r"[1-9]|10")
_COMMA_INSIDE = re.compile(r"(?<![0-9,.])([0-9]{1,2}),([0-9]{1,2})(?![0-9]|,[0-9])")
"""A number with a single comma inside."""


@lru_cache(maxsize=256)
def schedule(text: str) -> Schedule:
    """The schedule typed as ``40/30/20/10`` or ``4 years``, with a frequency and a cliff if they follow.

    Shares that add up to 100 but for a tenth, such as thirds, are stretched to it. A frequency or a cliff alone is that
    of the usual four even years. A comma inside of shares that add up to 100 by it is a decimal one, as in
    ``33,33/33,33/33,34``. Raises ``ValueError`` with what to type instead.
    """
    commas = list(_COMMA_INSIDE.finditer(text))
    if not commas or (len(commas) == 1 and int(commas[0][1]) + int(commas[0][2]) == 100):  # 19,81 are two years
        return _schedule(text)
    with_points = _COMMA_INSIDE.sub(r"\1.\2", text)
    try:
        return replace(_schedule(with_points), text=text.strip())
    except ValueError as unread:
        try:
            return _schedule(text)
        except ValueError:
            if re.search("[/;]", text):
                raise unread from None
            raise


def _schedule(text: str) -> Schedule:
    if len(text) <= 120 and (days := dated(_plain(text))):
        return Schedule(text.strip(), tuple(Vest(month, share) for month, share in days.items()))
    plain = text.strip(" .").lower()
    if _AT_ONCE.fullmatch(plain):
        raise ValueError("Type it as a sign-on if it is yours at the start, or 100 if it vests in the first year.")
    if _BARE.fullmatch(plain):
        years = "1 year" if plain == "1" else f"{plain} years"
        raise ValueError(f"Type {years}.")
    if (vests := _EQUAL_VESTS.search(plain)) and not re.search(r"year|yr|annual|quarter|month|cliff|/", plain):
        raise ValueError(_how_often(int(vests[1] or vests[2])))
    if re.search(r"\b(?:after|at) (?:[2-9]|two|three|four|five)[- ]?(?:years|yrs)\b", plain):
        raise ValueError(_TYPE_INSTEAD)
    if len(text) <= 120 and (whole := _first_year_and_rest(_plain(text))):
        return yearly_shares(text.strip(), whole.years, every=whole.every, cliff=12)
    tokens = _tokens(text) if len(text) <= 120 else []
    in_all = len(tokens)
    cliff = _take_cliff(tokens) or _take_first_year(tokens)
    by_year = _is_by_year(tokens) or (cliff == 12 and "then" in tokens)
    said = len(tokens)
    every_few_months = 0 if by_year else _vests_or_years(tokens)
    every = _take_frequency(tokens)
    _take_numbers_of_years(tokens)
    if every_few_months:
        _ask_whose_shares([token for token in tokens if _is_share(token)], every, cliff)
    if len(tokens) < said and not by_year:
        _take_share_of_a_vest(tokens, every)
    if len(tokens) < in_all and not set(tokens) - _BESIDE:
        tokens = [12 * _USUAL_YEARS]
    if cliff and (months := _months_after_cliff(tokens)):
        # "1 year cliff, then monthly over 3 years" may count the first year or not; "for 3 years" does not.
        if cliff != 12 or months not in (24, 36, 48):
            raise ValueError(_TYPE_INSTEAD)
        if months == 48 or not re.search(r"\b(?:for|next|another|remaining|following|installments?)\b", plain):
            how = next(name for name, length in FREQUENCIES.items() if length == every)
            either = " or ".join(f"{years} years {how} cliff 12" for years in (months // 12, months // 12 + 1))
            raise ValueError(f"Type the percent for each year, or the years in all: {either}.")
        tokens = [months + 12]
    shares = _shares(tokens, by_year=by_year)
    if cliff > 12 and "then" in tokens and sum(map(bool, shares[: -(-cliff // 12)])) > 1:
        raise ValueError(_TYPE_INSTEAD)  # "2 year cliff then 50/50": whose years are they?
    if cliff > 12 * len(shares):
        raise ValueError(f"The cliff must come within the {12 * len(shares)} months of the schedule.")
    return yearly_shares(text.strip(), shares, every=every, cliff=cliff)


class _FirstAndRest(NamedTuple):
    """Percents by year, and the months from one vest after the first year to the next."""

    years: tuple[Fraction, ...]
    every: int


def _first_year_and_rest(plain: str) -> _FirstAndRest | None:
    """Reads "25% after the first year and the remainder in 36 equal monthly installments"; ``None`` for other texts."""
    said = _FIRST_SHARE.fullmatch(plain)
    if not said:
        return None
    first = Fraction(said["percent"] or Fraction(100, int(said["part"])))
    left = 100 - first
    if re.search(r"\b(?:after|at|on) (?:the )?(?:[2-9]|1[3-9]|two|second|2nd|month|year)\b", said["rest"]):
        return None
    tokens = _tokens(said["rest"])
    every = _take_frequency(tokens) if (is_told := bool(_EVERY.keys() & _pairs(tokens))) else 1
    of_rest = not {"rest", "remainder", "remaining", "balance"}.isdisjoint(tokens)
    tokens = [token for token in tokens if token not in _BESIDE and token not in _OF_THE_REST]
    lengths = [token for token in tokens if isinstance(token, int)]
    shares = [Fraction(token) for token in tokens if isinstance(token, str) and _is_share(token)]
    if len(lengths) + len(shares) != len(tokens) or len(lengths) > 1 or len(shares) > 1 or not 0 < left < 100:
        return None
    one_vest = shares[0] if shares and abs(shares[0] - left) > 1 else None
    years = _even_years([Decimal(first.numerator) / first.denominator])
    if lengths:
        more = lengths[0] - 12 if lengths[0] == 12 * years and not of_rest else lengths[0]
    elif one_vest:
        counts = [round(whole / one_vest) * every for whole in (left, 100)]  # 1/48 of the grant, 1/36 of what is left
        more = next((count for count in counts if count % 12 == 0), 1) if is_told else 1
    elif is_told and years:
        more = 12 * years - 12
    else:
        return None
    if more % 12 or not 0 < more <= 12 * MOST_YEARS - 12:
        return None
    if one_vest and all(abs(one_vest * more / every - whole) > 1 for whole in (left, 100)):
        return None
    if years and more == 12 * years - 12:
        first = Fraction(100, years)
    return _FirstAndRest((first, *[(100 - first) * 12 / more] * (more // 12)), every)


def _pairs(tokens: list[str | int]) -> set[str]:
    """Words, and words with the one that follows."""
    return {f"{token}" for token in tokens} | {f"{one} {other}" for one, other in pairwise(tokens)}


def _months_after_cliff(tokens: list[str | int]) -> int:
    """The months that are said after "then": 0 without, or where a share stands beside them."""
    then = next((at for at, token in enumerate(tokens) if token in ("then", "thereafter")), len(tokens))
    left = [token for token in tokens if token not in _BESIDE | _OF_THE_REST]
    months = left[0] if len(left) == 1 else 0
    follows = months in tokens[then:] or ("thereafter" in tokens and months in (24, 36))
    return months if isinstance(months, int) and follows else 0


def _how_often(vests: int) -> str:
    """What to type for so many equal vests, which may be years, half-years, quarters or months."""
    often = {"half year": (2, "half-yearly"), "year": (1, "yearly")} if vests <= 10 else {"quarter": (4, "quarterly")}
    often = {"month": (12, "monthly")} if vests > 20 else often
    return " ".join(f"Every {one}? Type {vests // times} years {said}." for one, (times, said) in often.items())


def _take_numbers_of_years(tokens: list[str | int]) -> None:
    """Takes "year 1", "year 2" and so on out of ``tokens``, where every share has one, in order."""
    numbered = [at for at, token in enumerate(tokens[:-1]) if token in _YEAR and _is_count(tokens[at + 1])]
    shares = sum(isinstance(token, str) and token[0].isdecimal() for token in tokens) - len(numbered)
    if [tokens[at + 1] for at in numbered] == [str(year) for year in range(1, shares + 1)]:
        for at in reversed(numbered):
            del tokens[at : at + 2]


def _is_by_year(tokens: list[str | int]) -> bool:
    """Whether one share is said to be each year's, as in "25% per year" and "25% annually"."""
    pairs = pairwise(tokens)
    by_word = not {"yearly", "annual", "annually"}.isdisjoint(tokens)
    return by_word or any(one in ("per", "each", "every", "a", "/") and other in _YEAR for one, other in pairs)


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).lower().translate(_DASHES).strip(" .")
    plain = " ".join(plain.replace("⁄", "/").replace("(", " ").replace(")", " ").split())
    return without_days(_COUNT_WORD.sub(lambda word: str(COUNTS[word[0]]), plain))


def _tokens(text: str) -> list[str | int]:
    """Numbers, words and signs as text; a length of time, such as ``1 year``, as its months."""
    plain = _plain(text)
    for said, instead in _SAID_OTHERWISE:
        plain = said.sub(instead, plain)
    for half in ("semi", "half", "bi"):
        plain = plain.replace(f"{half}-", half).replace(f"{half} ", half)
    words = _TOKEN.findall(_PART.sub(lambda part: f"{Decimal(100) * int(part[1]) / int(part[2]):.8f}", plain))
    tokens: list[str | int] = []
    while words:
        word = words.pop(0)
        ahead = 1 if words[:1] == ["-"] else 0
        length = _LENGTHS.get(words[ahead], 0) if len(words) > ahead else 0
        count = int(word) if _is_count(word) else COUNTS.get(word)
        if length and count is not None:
            tokens.append(count * length)
            del words[: ahead + 1]
        else:
            tokens.append(word)
    return tokens


def _is_count(token: str | int) -> bool:
    return isinstance(token, str) and token.isdecimal() and token.isascii() and len(token) <= 3


def _take_cliff(tokens: list[str | int]) -> int:
    """Takes the cliff out of ``tokens``: its months, 0 without one."""
    if "cliff" not in tokens:
        return 0
    at = tokens.index("cliff")
    start = at - 1
    while start > 0 and tokens[start] in ("-", "a", "any"):
        start -= 1
    end = at + 1
    while end < len(tokens) and tokens[end] in (":", "=", "-", "of", "at", "after", "a", "month"):
        end += 1
    before, after = tokens[max(start, 0) : at][:1], tokens[end : end + 1]
    follows = [token for token in tokens[end + 1 :] if token not in _BESIDE][:1]
    is_often = start > 0 and tokens[start - 1] == "every"  # "every 3 months cliff 12"
    found = [(token, start, at + 1) for token in before if isinstance(token, int) and not is_often]
    if after and isinstance(after[0], int):
        found.append((after[0], at, end + 1))
    elif after and _is_count(after[0]) and not any(_is_count(token) for token in follows):
        found.append((int(after[0]), at, end + 1))
    if not found and before and before[0] in ("no", "without"):
        found = [(0, start, at + 1)]
    if not found and before and before[0] in ("annual", "yearly"):
        found = [(12, start, at + 1)]
    if not found:
        raise ValueError(_TYPE_INSTEAD)
    # In "4 years cliff 1 year" and "1 year cliff 4 years" alike the shorter is the cliff; of two alike, the second.
    months, first, last = min(found, key=lambda one: (one[0], -one[1]))
    del tokens[first:last]
    return months


def _take_first_year(tokens: list[str | int]) -> int:
    """Takes "25% after 1 year, then" out of ``tokens``, where 25% is an even year's share: the cliff's months, or 0.

    What is said of the vests after it agrees with the even years, or stays to be refused.
    """
    left = [token for token in tokens if token not in ("%", "percent", "vest", "vests", "a", "the")]
    years = _even_years([Decimal(left[0])]) if left and _is_share(left[0]) else 0
    if not years or left[1:2] not in (["after"], ["at"]) or left[2:3] != [12]:
        return 0
    lengths = [token for token in left[3:] if isinstance(token, int) and token in (12 * years - 12, 12 * years)]
    tokens[:] = [token for token in left[3:] if token not in (*lengths[:1], "then")] + [12 * years]
    return 12


def _take_share_of_a_vest(tokens: list[str | int], every: int) -> None:
    """Puts years in place of one vest's share, as in "1/48 monthly"; "25% quarterly" may be meant of a year and stays.

    A number of years that is said already has to agree.
    """
    shares = [at for at, token in enumerate(tokens) if _is_share(token)]
    share = Decimal(str(tokens[shares[0]])) if len(shares) == 1 else Decimal(0)
    vests = round(100 / share) if share else 0
    months = vests * every
    least = 12 if share < MOST_YEARS else 24  # no more years are read than that: 8.33% is no year's share
    if abs(vests * share - 100) > Decimal("0.2") or months % 12 or not least <= months <= 12 * MOST_YEARS:
        return
    if months in tokens:
        del tokens[shares[0]]
    else:
        tokens[shares[0]] = months
    tokens[:] = [token for token in tokens if token not in ("%", "percent")]


def _is_share(token: str | int) -> bool:
    return isinstance(token, str) and token[0] in "0123456789" and len(token) <= 12


def _vests_or_years(tokens: list[str | int]) -> int:
    """The months of "every 6 months" beside shares that may be single vests' or years'; 0 where years are told."""
    often = [other for one, other in pairwise(tokens) if one == "every" and isinstance(other, int) and 1 < other < 12]
    lengths = [token for token in tokens if isinstance(token, int)]
    is_told = any(token in _YEAR for token in tokens) or len(lengths) > len(often)
    return 0 if is_told or not often else int(often[0])


def _ask_whose_shares(shares: list[str | int], every: int, cliff: int) -> None:
    """Raises ``ValueError`` with what to type for so many vests, and for so many years.

    Nothing is asked of a single share, nor where a cliff as long as all those vests says that they are years'.
    """
    parts = [f"{Decimal(share).normalize():f}" for share in shares]
    if len(parts) < 2 or abs(sum(map(Decimal, parts), Decimal(0)) - 100) > Decimal("0.1"):
        return
    if cliff >= every * len(parts):
        return
    name = next((name for name, length in FREQUENCIES.items() if length == every), "")
    years = f"{'/'.join(parts)} {name}" if name else f"{'/'.join(parts)} over {len(parts)} years every {every} months"
    by_month: dict[int, Decimal] = {}
    for at, share in enumerate(parts, start=1):
        month = max(every * at, cliff)
        by_month[month] = by_month.get(month, Decimal(0)) + Decimal(share)
    each = [f"{share.normalize():f}% after {month} months" for month, share in by_month.items()]
    vests = ", ".join(each if len(each) < 5 else [*each[:2], "and so on"])
    if len(set(parts)) == 1 and name and len(parts) * every % 12 == 0:
        length = len(parts) * every // 12
        vests = f"{length} {'year' if length == 1 else 'years'} {name}"
    if cliff > every:
        years += f" cliff {cliff}"
        vests += "" if "%" in vests else f" cliff {cliff}"
    raise ValueError(f"Is {parts[0]}% the share of one vest? Type {vests}. Is it that of a year? Type {years}.")


def _take_frequency(tokens: list[str | int]) -> int:
    """Takes "quarterly" or "every 3 months" out of ``tokens``: the months from one vest to the next."""
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token == "every" and isinstance(following, int) and following and 12 % following == 0:
            del tokens[at : at + 2]
            return following
        for words, length in ((f"{token} {following}", 2), (token, 1)):
            if isinstance(words, str) and words in _EVERY:
                del tokens[at : at + length]
                return _EVERY[words]
    return 1


def _even_years(shares: Sequence[Decimal]) -> int:
    """How many years of one share make the whole grant; 0 if none do, or there are several shares or one year."""
    years = round(100 / shares[0]) if len(shares) == 1 and shares[0] >= MOST_YEARS else 0
    return years if years > 1 and abs(years * shares[0] - 100) <= 1 else 0


def _shares(tokens: list[str | int], *, by_year: bool) -> tuple[Fraction, ...]:
    """The percent of each year, from shares, from a number of years, or from both."""
    left = [token for token in tokens if token not in _BESIDE]
    lengths = [token for token in left if isinstance(token, int)]
    typed = [token for token in left if isinstance(token, str)]
    if len(lengths) > 1 or not left or not all(_is_share(token) for token in typed):
        raise ValueError(_TYPE_INSTEAD)
    shares = [Decimal(token) for token in typed]
    if by_year and not lengths and (even := _even_years(shares)):
        return (Fraction(100, even),) * even
    years, months = divmod(lengths[0] if lengths else 12 * len(shares), 12)
    if months or not years:
        raise ValueError(_TYPE_INSTEAD)
    if max(years, len(shares)) > MOST_YEARS:
        raise ValueError(f"Type at most {MOST_YEARS} years.")
    if not shares or (years > 1 and (shares == [Decimal(100)] or years == _even_years(shares))):
        return (Fraction(100, years),) * years
    if len(shares) != years:
        raise ValueError(_TYPE_INSTEAD)
    total = sum(shares, Decimal(0))
    if abs(total - 100) > Decimal("0.1"):
        even = len(shares) if len(shares) > 1 and len(set(shares)) == 1 else _even_years(shares)
        told = f" For {even} equal years, type {even} years." if even else ""
        raise ValueError(f"The years add up to {total.normalize():f}; make them add up to 100.{told}")
    return tuple(Fraction(share) * 100 / Fraction(total) for share in shares)
