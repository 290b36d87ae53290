"""Whether their words name another vesting than the one that stands: a grant is not compared over other years."""

import re
from decimal import Decimal

YEARS_NOW = "vesting_years"
"""The name, among what stands, of the years over which the grant vests."""
_USUAL_YEARS = Decimal(4)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_VEST = r"(?:vest(?:s|ed|ing)?|schedules?)"
_EQUITY = r"(?:equity|rsus?|stock|grants?|shares|options|units|refresh\w*)"
_OVER = tuple(
    re.compile(sign.replace("COUNT", _COUNT))
    for sign in (
        rf"\bCOUNT[- ]years? (?:(?!and|cliff|but)[\w-]+ ){{0,2}}?{_VEST}\b",
        rf"\b{_VEST}\b[^.;\n]{{0,40}}?\b(?:over|across|in|for|to|takes?|is|be|of) (?:the |an? |now |"
        rf"first )*COUNT[- ]years?\b"
        r"(?! cliff)",
        rf"\b{_EQUITY}\b[^.;,\n]{{0,30}}\b(?:over|across) (?:the )?COUNT years?\b",
        r"\b(?:spread|paid|stretched|granted) (?:out )?(?:over|across) (?:the )?COUNT years?\b",
    )
)
_MONTHS = re.compile(
    rf"\b(?P<count>\d{{2}})[- ]months? (?:[\w-]+ )?{_VEST}\b|\b{_VEST} (?:\w+ )?over (?P<more>\d{{2}}) months\b"
)
_PARTS = re.compile(r"(?<![\d/])\d{1,2} ?%?(?: ?[/-] ?\d{1,2} ?%?){2,5}(?![\d/])")
_OTHER = re.compile(
    r"\b(?:back|front)[- ]?(?:load|weight)\w*"
    r"|\b(?:longer|shorter|slower|faster|different|extended|revised|new|adjusted|non-?standard) (?:\w+ )?vest\w*"
    rf"|\b(?:(?:chang|extend|lengthen|stretch|shorten|delay|adjust|slow|push)\w*) (?:back |"
    rf"out )?(?:\w+ ){{0,2}}?{_VEST}\b"
    r"|\b(?:no|without (?:an?|the)|remov\w+ the|waiv\w+ the|drop\w* the) (?:[\w-]+ )?cliff\b"
    r"|\b(?:two|2|three|3|18|24|36)[- ](?:year|month) cliff\b|\bcliff (?:of|at|after) (?:two|2|three|3|18|24|"
    r"36) (?:years|months)"
    r"|\bvest\w* (?:\w+ ){0,4}?(?:later|only at|all at (?:once|the end)|upon (?:an? )?(?:ipo|liquidity|exit))\b"
    rf"|\b\d{{1,2}} ?% (?:\w+ ){{0,3}}?(?:(?:first|1st) year|year (?:one|1))\b[^.\n]{{0,60}}\d{{1,2}} ?%"
)
_DENIED = re.compile(r"(?:\b(?:not|never|no)|n't)(?: [\w']+){0,3} $")
_ASKED = re.compile(r"\byou (?:asked|wanted|mentioned|proposed|requested)|\b(?:match|401|visa|notice|insurance)\b")
_SENTENCES = re.compile(r"(?<=[.!?;])(?=\s|$)|\n+")


def changes_vesting(plain: str, years: Decimal | None = None) -> bool:
    """Whether lower-case text names another vesting. ``years`` are those of the grant that stands; ``None``: four."""
    return any(
        _differs(" ".join(one.split()), years or _USUAL_YEARS)
        for one in _SENTENCES.split(plain)
        if not one.rstrip().endswith("?") and not _ASKED.search(one)
    )


def _differs(sentence: str, years: Decimal) -> bool:
    named = (_count(one["count"]) for sign in _OVER for one in sign.finditer(sentence))
    months = (Decimal(one["count"] or one["more"]) / 12 for one in _MONTHS.finditer(sentence))
    if any(one != years for one in (*named, *months)):
        return True
    parts = ([int(one) for one in re.findall(r"\d+", found[0])] for found in _PARTS.finditer(sentence))
    if any(sum(one) == 100 and len(set(one)) > 1 for one in parts):
        return True
    return any(not _DENIED.search(sentence[: one.start()]) for one in _OTHER.finditer(sentence))


def _count(word: str) -> Decimal:
    return Decimal(_NUMBERS.get(word) or word)
