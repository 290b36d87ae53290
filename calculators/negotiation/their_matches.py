"""Pieces on which they match another offer, "we can match Lyft on base": read by what was typed of that offer.

Without such a figure, or where it is not clear whose, the piece is told as given without its sum.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import FIGURE, dollars_in
from calculators.negotiation.their_offers import IF
from calculators.negotiation.their_pieces import NAME

_COMPANY = (
    r"(?!(?:you|your|it|this|what|my|our|the|that|up|an?|in|for|all)\b)[a-z][\w&-]*"
    r"(?: (?!on\b|for\b|in\b)[a-z][\w&-]*)?"
)
_OFFER = r"(?:the|that|your) (?:\w+ )?(?:other|competing|rival) (?:\w+ )?(?:offer|company|one)"
_WHOM = rf"(?:them|{_OFFER}|(?:the )?{_COMPANY})"
_WHOSE = rf"(?:their|{_OFFER}'s|(?:the )?{_COMPANY}'s|the (?!same\b){_COMPANY})"
_THEN = rf"(?P<then>,? (?:and|plus) (?:the |your )?(?P<other>{PIECE})(?=[.,;!\n]|$| (?:too|as well|both)\b))?"
_P = rf"(?P<piece>{PIECE}){_THEN}"
_MATCH = r"(?P<verb>match(?:ed)?|(?<='re )matching|(?<=are )matching)"
_MATCH_OR_MEET = _MATCH.replace("match(?:ed)?", "match(?:ed)?|meet|met|equal")
_TO = r"(?P<verb>(?:get|bring|take|move|raise|go|come)(?: you)?(?: up)? to)"
_FORMS = tuple(
    re.compile(rf"\b{one}(?![- ]?\w*(?: (?:request|ask|counter))\b)(?!,? ?[(:–—-]? ?(?:(?:of|at|to|is) )?\$?\d)")
    for one in (
        rf"{_MATCH} (?P<whom>{_WHOM}) (?:on|for|in) (?:the |your )?{_P}",
        rf"{_MATCH_OR_MEET} (?:on )?(?:the )?{_P}(?: (?:at|from|of|in) (?P<whom>{_WHOM}))?",
        rf"{_MATCH_OR_MEET} (?P<whom>{_WHOSE}) {_P}",
        rf"{_TO} (?P<whom>{_WHOSE}) {_P}",
        rf"(?:on )?(?:the |your )?{_P},? (?:we|i)(?:'ll| can| will) match (?P<whom>{_WHOM})",
        rf"(?:the |your )?{_P}(?: ?[:–—-] ?| (?:is|was|has been|will be|gets|got) )(?:now |fully )?matched"
        rf"(?: (?:to|with|at) (?P<whom>{_WHOM}))?(?=[.,;!\n]|$| (?:and|but)\b)",
    )
)
_NO = re.compile(
    r"n't\b|\b(?:cannot|not|unable|never|no|nor|neither|unfortunately|try|trying|see|might|may|maybe|perhaps|hope|"
    r"hoping|whether|asked|asking|want\w*|request\w*|close to|almost|nearly|part(?:ly)?|hard|usually|typically|once|"
    r"(?<!able )(?<!happy )(?<!glad )(?<!willing )(?<!ready )(?<!prepared )(?<!pleased )(?<!going )(?<!agreed )to "
    r"match)\b"
)
_ENDS = re.compile(r"[.!?;\n](?!\d)|,(?!\d{3})|\b(?:but|however|though|although|and)\b")
_STOP = re.compile(r"[.!?\n](?!\d)")
_CAN_BE_READ = "base", "sign_on"
"""Pieces that are the same sum anywhere; a grant vests by its own schedule."""


def matched(plain: str, rivals: Mapping[str, Mapping[str, Decimal]]) -> tuple[str, tuple[str, ...]]:
    """Lower-case text with the sums of the offers that it matches, and the pieces that it matches without one.

    ``rivals`` are the other offers: by their names in lower case, or any key where they have none, dollars by piece.
    """
    left: list[str] = []

    def summed(found: re.Match[str]) -> str:
        if _is_denied(found):
            return found[0]
        told: list[str] = []
        for words in filter(None, (found["piece"], found["other"])):
            piece = next((one.lastgroup or "" for one in NAME.finditer(words)), "")
            if amount := _sum_of(piece, found["whom"] or "", rivals):
                told.append(f"${amount:,.0f} {words}")
            else:
                left.append(piece)
        verb = found.groupdict().get("verb") or ""
        offers = "approved" if verb in ("matched", "met") else "offer" if verb else "we can offer"
        return f"{offers} {' and '.join(told)}" if told else found[0]

    for form in _FORMS:
        plain = form.sub(summed, plain)
    return plain, tuple(dict.fromkeys(left))


def _is_denied(found: re.Match[str]) -> bool:
    """Whether it is refused, asked or supposed, or a sum beside it tells what it comes to."""
    text = found.string
    start = max((one.end() for one in _ENDS.finditer(text, 0, found.start())), default=0)
    stop = _STOP.search(text, found.end())
    before, whole = text[start : found.start()], text[start : stop.end() if stop else len(text)]
    is_summed = any(dollars_in(one) for one in FIGURE.finditer(before))
    return is_summed or bool(_NO.search(before + found[0]) or IF.search(before)) or whole.endswith("?")


def _sum_of(piece: str, whom: str, rivals: Mapping[str, Mapping[str, Decimal]]) -> Decimal:
    """Dollars of a piece of the one other offer that is meant; 0 where none, or more than one, may be."""
    if piece not in _CAN_BE_READ or not whom:
        return Decimal(0)
    name = whom.removesuffix("'s").removeprefix("the ").removesuffix(" offer")
    is_named = not re.fullmatch(rf"them|their|{_OFFER}(?:'s)?", whom)
    meant = [one for called, one in rivals.items() if name == called] if is_named else list(rivals.values())
    sums = [one[piece] for one in meant if one.get(piece)]
    return sums[0] if len(meant) == len(sums) == 1 else Decimal(0)
