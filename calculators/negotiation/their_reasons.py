"""What stands in the same breath as an offer, "175k because equity isn't negotiable", told as a sentence of its own.

A refusal there is of another piece, or of none: it does not refuse the figure before it.
"""

import re

from calculators.negotiation.their_offers import REFUSED

_WORDS = r"(?:(?!\d)[^.!?;\n]){0,160}"
"""The rest of a sentence that names no figure."""
_ENDS = r"(?=[.!;\n]|$)"
_PIECE = (
    r"(?:sign(?:ing)?[ -]?ons?(?: bonus(?:es)?)?|signing(?: bonus(?:es)?)?|joining bonus|refresh(?:er)?s?(?: grants?)?|"
    r"equity(?: grant)?|rsus?|stock(?: grant)?|bonus)"
)
_PART_ENDS = r"(?=[.,!;\n]|$)"
_REASON = re.compile(
    r",? (?:because|since|given(?: that)?|seeing (?:as|that)|considering(?: that)?|as(?= (?:we|i|they|the|our) ))"
    rf" (?P<why>{_WORDS}){_ENDS}"
)
_WITHOUT = re.compile(
    rf" without (?P<what>(?:(?:an?|any|the|your|our) )?(?P<piece>{_PIECE}\b)?(?:(?![\d,])[^.!?;\n]){{0,160}})"
    rf"{_PART_ENDS}"
)
_INSTEAD = re.compile(
    r",? (?:instead of|in (?:lieu|place) of|rather than|to (?:make up|compensate)(?: you)? for|to offset)"
    rf"(?: (?:the lack of|not having))?(?: (?:an?|any|the|your|our))? (?P<piece>{_PIECE}){_PART_ENDS}"
)
_HELD = r"(?:equity|stock|rsus?|shares|grants?|options|bonus)"
_LEFT_BEHIND = re.compile(
    r",? (?:to (?:compensate|make up|cover|offset|replace|buy out|account)(?: you)?(?: for)?|"
    r"to make you whole (?:for|on)|in place of|against|for) (?:(?:the|your|any|some of|part of|all of) ){0,2}"
    rf"(?:(?:unvested|forfeited|lost|outstanding|remaining|old) {_HELD}"
    r"(?: (?:at|with|from|you)\b(?:(?![\d,])[^.!?;\n]){0,160})?|"
    rf"{_HELD} (?:that )?you(?:'re|'d| are| would)? (?:be )?(?:leav|forfeit|los|walk|giv)"
    rf"(?:(?![\d,])[^.!?;\n]){{0,160}}){_PART_ENDS}"
)
_MORE_NEEDS = re.compile(
    r"(?:[,;.] (?:and |but )?| and | but )(?:anything|everything|any number|a number) "
    r"(?:(?:above|beyond|over|past|more|higher|north of)(?: than)?(?: (?:that|this|it))?) "
    r"(?:would |will |does )?(?:needs?|requires?|has to|have to|goes|go)\b[^.!?;\n]{0,60}"
)
"""What more than an offer would take, which takes nothing from the offer."""
_FIGURE_NEAR = re.compile(r"\d\S{0,11}(?: [a-z-]{1,14}){0,5}$")
_NO = re.compile(r"n't\b|\b(?:not|no|cannot|unable|never|without|non-negotiable)\b")
_PAY = re.compile(rf"\b{_PIECE}\b|\b(?:base|salary|level|title|relocation|vesting|cliff)\b")
_CLAUSE = re.compile(r"\b(?:we|i|they|you)\b|n't\b|\bnot\b")


def apart(plain: str) -> str:
    """Lower-case text with a refusal that comes after an offer, or a piece it comes without, as its own sentence."""
    plain = _MORE_NEEDS.sub(". more than that needs approval", plain)
    plain = _LEFT_BEHIND.sub(lambda one: "" if _FIGURE_NEAR.search(_before(one)[-80:]) else one[0], plain)
    plain = _INSTEAD.sub(lambda one: f". no {one['piece']}" if _comes_after_an_offer(one) else one[0], plain)
    plain = _WITHOUT.sub(_without, plain)
    return _REASON.sub(
        lambda one: f". {one['why']}" if _NO.search(one["why"]) and _comes_after_an_offer(one) else one[0], plain
    )


def _without(one: re.Match[str]) -> str:
    if _CLAUSE.search(one["what"]) or not _comes_after_an_offer(one):
        return one[0]
    if one["piece"]:
        return f". no {one['piece']}"
    return one[0] if _PAY.search(one["what"]) else ""


def _before(one: re.Match[str]) -> str:
    """Its sentence up to it, or the last of a long one."""
    text = one.string[max(one.start() - 400, 0) : one.start()]
    return text[max(text.rfind(end) for end in (". ", "!", "?", ";", "\n")) + 1 :]


def _comes_after_an_offer(one: re.Match[str]) -> bool:
    """Whether its sentence names a figure before it, refuses nothing, and is no question."""
    before = _before(one)
    is_offer = any(map(str.isdigit, before)) and not REFUSED.search(before)
    return is_offer and not one.string[one.end() :].startswith("?")
