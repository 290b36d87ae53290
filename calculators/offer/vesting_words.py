"""The words of a typed vesting schedule: numbers, signs and lengths of time, one by one, by the names we know them."""

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from calculators.offer.dated_vests import COUNTS, without_days

TYPE_INSTEAD = "Type the percent for each year, such as 25/25/25/25 or 40/30/20/10 quarterly cliff 12."
_TOKEN = re.compile(r"[0-9]+(?:\.[0-9]+)?|[a-z]+|\S")
_PART = re.compile(r"(?<![^\s,;])([1-9])[/⁄]([2-9]|[1-5][0-9]|60)(?:rd|th)?(?![^\s,;])")
"""A part of the grant, such as 1/48; percents never look so, for two of them that small do not add up to 100."""
YEAR = ("year", "yr", "y")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_COUNT_WORD = re.compile(rf"\b(?:{'|'.join(COUNTS)})\b(?= (?:equal |annual|yearly|quarter|month|half|semi|bi))")
_LENGTHS = {
    **dict.fromkeys(("month", "months", "mo", "mos", "m"), 1),
    **dict.fromkeys(("year", "years", "yr", "yrs", "y"), 12),
}
EVERY = {
    **dict.fromkeys(("monthly", "every month", "each month", "per month"), 1),
    **dict.fromkeys(("quarterly", "every quarter", "each quarter", "per quarter"), 3),
    **dict.fromkeys(("halfyearly", "semiannual", "semiannually", "biannual", "biannually", "every halfyear"), 6),
    **dict.fromkeys(("yearly", "annual", "annually", "every year"), 12),
}
BESIDE = {
    "/", ",", ";", ":", "|", "+", "-", "%", "percent", "shares", "a", "an", "the", "of", "in", "over", "for", "with",
    "w",
    "then", "and", "after", "thereafter", "afterwards", "vest", "vests", "vesting", "vested", "schedule", "even",
    "evenly", "standard", "typical", "usual", "normal", "total",
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
    (re.compile(r"\b(?:at|after|in) month 12\b"), "after 1 year"),
    (re.compile(r"\by(?:r|ear)? ?([1-9]):? ([0-9.]+)(?= y)"), r"year \1 \2%"),
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
    (re.compile(r"\b([0-9]{1,2}) equal (?=years?\b|yrs?\b|months?\b)"), r"\1 "),
    (re.compile(rf"\b([0-9]{{1,3}}) (?:equal )?monthly {_PIECES}\b"), r"\1 months monthly"),
    (
        re.compile(rf"\b([0-9]{{1,2}}) (?:equal )?(?:semi-?annual|half-?yearly|bi-?annual|semi annual) {_PIECES}\b"),
        lambda said: f"{6 * int(said[1])} months halfyearly",
    ),
    (re.compile(rf"\b([0-9]{{1,2}}) (?:equal )?(?:annual|yearly) {_PIECES}\b"), r"\1 years yearly"),
    (
        re.compile(
            r"^(25 ?%|33(?:\.3+)? ?%|1/[34])(?=,? (?:and )?then(?: (?:1/[0-9]{2}|[0-9](?:\.[0-9]+)?) ?%?)?"
            r" ?(?:month|quarter)ly)"
        ),
        r"\1 after 1 year",
    ),
    (
        re.compile(
            rf"^([0-9.]+ ?%){_OF_A_YEAR_1}(?: (?:1st|first) (?:year|yr)| (?:year|yr) (?:1|one)"
            r"| (?:1[- ]?(?:year|yr) |12[- ]?months? )?cliff)(?=,? *(?:and )?then\b)"
        ),
        r"\1 after 1 year",
    ),
)
"""What people say in other words, and what is read instead."""
OF_THE_REST = {
    "rest", "remainder", "remaining", "balance", "next", "following", "will", "shares", "units", "is", "subsequent",
    "basis", "on", "at", "successive", "consecutive", "ratably", "ratable", "to",
    "every", "from", "another", "additional", "&", "years", "yrs", "months", "month", "quarter", "quarters", "th", "it",
    "that", "by",
}  # fmt: skip


def plain_words(text: str) -> str:
    """``text`` in small letters, without brackets and dates, with counts in digits."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_DASHES).strip(" .")
    plain = " ".join(plain.replace("⁄", "/").replace("(", " ").replace(")", " ").split())
    return without_days(_COUNT_WORD.sub(lambda word: str(COUNTS[word[0]]), plain))


def tokens_of(text: str) -> list[str | int]:
    """Numbers, words and signs as text; a length of time, such as ``1 year``, as its months."""
    plain = plain_words(text)
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
        count = int(word) if is_count(word) else COUNTS.get(word)
        if length and count is not None:
            tokens.append(count * length)
            del words[: ahead + 1]
        else:
            tokens.append(word)
    return tokens


def with_pairs(tokens: list[str | int]) -> set[str]:
    """Words, and words with the one that follows."""
    return {f"{token}" for token in tokens} | {f"{one} {other}" for one, other in pairwise(tokens)}


def is_count(token: str | int) -> bool:
    """Whether it is a small whole number."""
    return isinstance(token, str) and token.isdecimal() and token.isascii() and len(token) <= 3


def is_share(token: str | int) -> bool:
    """Whether it is a number, which then is a percent of the grant."""
    return isinstance(token, str) and token[0] in "0123456789" and len(token) <= 12


def is_by_year(tokens: list[str | int]) -> bool:
    """Whether one share is said to be each year's, as in "25% per year" and "25% annually"."""
    pairs = pairwise(tokens)
    by_word = not {"yearly", "annual", "annually"}.isdisjoint(tokens)
    return by_word or any(one in ("per", "each", "every", "a", "/") and other in YEAR for one, other in pairs)
