"""What stands in the same breath as an offer, "175k because equity isn't negotiable", told as a sentence of its own.

A refusal there is of another piece, or of none: it does not refuse the figure before it.
"""

import re

from calculators.negotiation.their_offers import REFUSED

_SIGN = r"(?:[^.!?;\n]|\.(?=\d))"
"""Any sign within a sentence: the point of "1.5m" does not end one."""
_OFFER = rf"(?P<offer>\d(?:(?!\b(?:because|since|without)\b){_SIGN})*?)"
_ENDS = r"(?=[.!;\n]|$)"
_PIECE = (
    r"(?:sign(?:ing)?[ -]?ons?(?: bonus(?:es)?)?|signing(?: bonus(?:es)?)?|joining bonus|refresh(?:er)?s?(?: grants?)?|"
    r"equity(?: grant)?|rsus?|stock(?: grant)?|bonus)"
)
_REASON = re.compile(
    rf"{_OFFER},? (?:because|since|given(?: that)?|seeing (?:as|that)|considering(?: that)?|"
    rf"as(?= (?:we|i|they|the|our) )) (?P<why>(?:(?!\d){_SIGN})*){_ENDS}"
)
_WITHOUT = re.compile(
    rf"{_OFFER} without (?P<what>(?:(?:an?|any|the|your|our) )?(?P<piece>{_PIECE}\b)?(?:(?!\d|,){_SIGN})*)"
    r"(?=[.,!;\n]|$)"
)
_INSTEAD = re.compile(
    rf"{_OFFER},? (?:instead of|in (?:lieu|place) of|rather than|to (?:make up|compensate)(?: you)? for|to offset)"
    rf"(?: (?:the lack of|not having))?(?: (?:an?|any|the|your|our))? (?P<piece>{_PIECE})(?=[.,!;\n]|$)"
)
_LEFT_BEHIND = re.compile(
    r"(?P<offer>\d\S*(?: [a-z-]+){0,5}?),? "
    r"(?:to (?:compensate|make up|cover|offset|replace|buy out|account)(?: you)?(?: for)?|"
    r"to make you whole (?:for|on)|in place of|against|for) (?:(?:the|your|any|some of|part of|all of) ){0,2}"
    r"(?:(?:unvested|forfeited|lost|outstanding|remaining|old) (?:equity|stock|rsus?|shares|grants?|options|bonus)"
    r"(?: (?:at|with|from|you)\b(?:(?!\d|,)[^.!?;\n])*)?|(?:equity|stock|rsus?|shares|grants?|options|bonus) (?:that )?"
    r"you(?:'re|'d| are| would)? (?:be )?(?:leav|forfeit|los|walk|giv)\w*(?:(?!\d|,)[^.!?;\n])*)(?=[.,!;\n]|$)"
)
_NO = re.compile(r"n't\b|\b(?:not|no|cannot|unable|never|without|non-negotiable)\b")
_PAY = re.compile(rf"\b{_PIECE}\b|\b(?:base|salary|level|title|relocation|vesting|cliff)\b")
_CLAUSE = re.compile(r"\b(?:we|i|they|you)\b|n't\b|\bnot\b")


def apart(plain: str) -> str:
    """Lower-case text with a refusal that comes after an offer, or a piece it comes without, as its own sentence."""
    plain = _LEFT_BEHIND.sub(lambda one: one["offer"], plain)
    plain = _INSTEAD.sub(lambda one: one[0] if _refuses(one) else f"{one['offer']}. no {one['piece']}", plain)
    plain = _WITHOUT.sub(_without, plain)
    return _REASON.sub(lambda one: one[0] if _refuses(one) or not _NO.search(one["why"]) else _two(one), plain)


def _without(one: re.Match[str]) -> str:
    if _refuses(one) or _CLAUSE.search(one["what"]):
        return one[0]
    if one["piece"]:
        return f"{one['offer']}. no {one['piece']}"
    return one[0] if _PAY.search(one["what"]) else one["offer"]


def _two(one: re.Match[str]) -> str:
    return f"{one['offer']}. {one['why']}"


def _refuses(one: re.Match[str]) -> bool:
    """Whether the sentence refuses before it comes to this, or asks."""
    text = one.string
    start = max(text.rfind(end, 0, one.start()) for end in (". ", "!", "?", ";", "\n")) + 1
    return bool(REFUSED.search(text[start : one.end("offer")])) or text[one.end() :].startswith("?")
