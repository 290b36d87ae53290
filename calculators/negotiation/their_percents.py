"""Percents in what they wrote: a rise of a named piece, as dollars of what stands, and the target bonus."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from calculators.negotiation.their_offers import IF, NOT_OFFERED, OFFERED, REFUSED
from calculators.negotiation.their_pieces import NAME

_PERCENT = re.compile(r"(?<![\w.$])(?P<number>\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent\b|pct\b)")
_GROWS = re.compile(
    r"\b(?:by|rais\w+|increas\w+|bump\w*|more|higher|up|boost\w*|additional|extra|improv\w+|lift\w*|add\w*|"
    r"sweeten)\b|\+"
)
_THAN = re.compile(r"\bthan (?!(?:the|our|your) (?:\w+ )?offer\b)|\b(?:over|above|on top of) (?:your|what)\b")
"""Held against something that is not the offer."""
_NOT_OF_PAY = re.compile(
    r"\b(?:vest\w*|cliff|401|match\w*|espp|discount|premiums?|cover\w*|insurance|health|remote|travel|time|tax\w*|sure|"
    r"confident|top|candidates|engineers|employees|customers|range|band|percentile|fully|ownership|diluted|dilution)\b"
)
_BY_THE_MARKET = re.compile(
    r"\b(?:(?:stock|share)s?(?: price)?|price|market)(?:'s| is| are| has| have| was| were)? (?:\w+ )?"
    r"(?:up|rose|risen|gained|climbed|jumped|popped|rallied|gone up|went up|grown|appreciated)\b"
    r"|\b(?:up|risen|grown|gained|appreciated|higher) [^.;,]{0,30}\b(?:since|this (?:week|month|quarter|year)|"
    r"year[- ]to[- ]date|ytd)\b"
)
"""What the stock did, and not they."""
_SENTENCES = re.compile(r"(?<=[.!?])(?=\s|$)|\n+")
_CLAUSES = re.compile(r",(?!\d{3})|;|\b(?:but|however|though|while|and|so|plus)\b")
_FROM = re.compile(
    r"\b(?:from|instead of|not|up from) \d[\d.]* ?(?:%|percent\b|pct\b)"
    r"|\bfrom \d{1,2}(?:\.\d)? (?=to \d{1,2}(?:\.\d)? ?(?:%|percent\b|pct\b))"
)
_BONUS = re.compile(
    r"(?<!signing )(?<!sign-on )(?<!sign on )\bbonus(?: target| percentage)?(?: \w+){0,2}?(?::| to| of| at| is|"
    r" now)* (?P<to>\d{1,2}(?:\.\d)?) ?(?:%|percent\b|pct\b)"
    r"|(?<![-–\d.])\b(?P<before>\d{1,2}(?:\.\d)?) ?(?:%|percent\b|pct\b)(?: (?:annual|yearly|target|"
    r"performance))* bonus\b"
)
_TARGET = re.compile(r"\btarget(?:ed)?\b")
_YEAR_END = re.compile(r"\byear[- ]end (?=(?:target )?bonus\b)")
_AT_MOST = re.compile(r"\b(?:up to|between|as (?:much|high) as)\b|\d ?%? ?(?:-|–|to) ?\d")
_A_RANGE = re.compile(r"\d ?%? ?(?:-|–|to) ?\Z")
_WITH_ANOTHER = re.compile(r"\b(?:base|salary|sign-on|bonus|equity|grant|rsus?|stock) (?:and|plus)$")
"""A piece before that may rise by the same."""
_MOST = {"base": 40, "sign_on": 200, "grant": 200, "refresh": 200}
_LEAST = {"grant": 5}
"""Percents by piece outside which a rise is something else, such as a share of the company."""


def in_dollars(plain: str, stands: Mapping[str, Decimal]) -> str:
    """The text with each rise in percent of one piece that stands as dollars: "by $18,000" for "10%" of a base."""
    for one in reversed(tuple(rises(plain, stands))):
        found, amount = one
        plain = f"{plain[: found.start()]}by ${amount:.2f}{plain[found.end() :]}"
    return re.sub(r"\bby by\b", "by", plain)


def rises(plain: str, stands: Mapping[str, Decimal]) -> Iterable[tuple[re.Match[str], Decimal]]:
    """The percents that raise one piece that stands, with the rise in dollars."""
    for start, end in _clauses(plain):
        if _WITH_ANOTHER.search(plain[max(start - 40, 0) : start]):
            continue
        text = plain[start:end]
        found = list(_PERCENT.finditer(plain, start, end))
        pieces = {one.lastgroup or "" for one in NAME.finditer(text)}
        if (
            len(found) != 1
            or len(pieces) != 1
            or plain.startswith(" of ", found[0].end())
            or _THAN.search(text)
            or _A_RANGE.search(plain, start, found[0].start())
            or _NOT_OF_PAY.search(text)
            or _BY_THE_MARKET.search(text)
        ):
            continue
        percent, piece = Decimal(found[0]["number"]), pieces.pop()
        amount = stands.get(piece, Decimal(0)) * percent / 100 if piece in _MOST else Decimal(0)
        if amount >= 1_000 and _GROWS.search(text) and _LEAST.get(piece, 0) <= percent <= _MOST[piece]:
            yield found[0], amount


def bonus_in(plain: str) -> Decimal:
    """The target bonus that lower-case text offers, in percent; 0 for none, or for two."""
    found = set()
    for sentence in _SENTENCES.split(plain):
        text = " ".join(_YEAR_END.sub("annual ", _FROM.sub(" ", sentence)).split())
        if text.rstrip().endswith("?") or IF.search(text):
            continue
        offered: bool | None = None
        for clause in _CLAUSES.split(text):
            said = _TARGET.sub(" ", clause)
            offered = False if NOT_OFFERED.search(said) else True if OFFERED.search(said) else offered
            one = _BONUS.search(clause)
            if (
                one
                and not _AT_MOST.search(clause)
                and (offered or (offered is None and _ALONE.fullmatch(said.strip())))
            ):
                found.add(Decimal(one["to"] or one["before"]))
    return found.pop() if len(found) == 1 else Decimal(0)


_ALONE = re.compile(
    r"(?:[-*•] ?)?(?:(?:annual|yearly|performance|a|the|your|of) *)*(?:bonus|\d[\d.]* ?%)[^a-z]*(?:(?:bonus|"
    r"annual|percent|is|now|of|at|to) ?)*[^a-z]*(?:(?:percent|pct)[^a-z]*)?"
)
"""A term in a list."""


def named_percents(plain: str, stands: Mapping[str, Decimal]) -> Iterable[tuple[Decimal, bool]]:
    """The percents that may be pay, each with whether they may be offering it; not the bonus that stands."""
    for start, end in _clauses(plain):
        text = plain[start:end]
        if _NOT_OF_PAY.search(text):
            continue
        is_refused = bool(REFUSED.search(_TARGET.sub(" ", text)) or _THAN.search(text))
        is_open = not is_refused and bool(_GROWS.search(text) or OFFERED.search(text))
        bonus = stands.get("bonus_percent") if "bonus" in text else None
        named = (Decimal(one["number"]) for one in _PERCENT.finditer(plain, start, end))
        yield from ((one, is_open) for one in named if one != bonus)


def _clauses(plain: str) -> Iterable[tuple[int, int]]:
    start = 0
    for sentence in (*_SENTENCES.finditer(plain), None):
        stop = sentence.start() if sentence else len(plain)
        for cut in (*_CLAUSES.finditer(plain, start, stop), None):
            end = cut.start() if cut else stop
            yield start, end
            start = cut.end() if cut else sentence.end() if sentence else end
