"""More pay that they offer without its sum, beside sums or alone: "a bigger sign-on", "doubling of your sign-on"."""

import re
from collections.abc import Collection

from calculators.negotiation.other_matters import sentences
from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import FIGURE, dollars_in
from calculators.negotiation.their_pieces import NAME

_A_PIECE = rf"(?:(?:the|your|our|its|both|initial|total|annual|cash|one-time) )*(?:{PIECE}|bonus\b)"
_FORFEITED = (
    r"(?:(?:all|most|some|part|any|of|the|your|my|what) )*(?:unvested|forfeited|unpaid|lost|you(?:'d|'re| would|"
    r" will| are)? "
    r"(?:be )?(?:los|forfeit|leav|giv|walk)\w*)(?: (?:\w+ )?(?:equity|stock|rsus?|shares|grants?|options|bonus|comp))?"
)
_WE = (
    r"\b(?:we|i|they)(?:'ll|'d| will| can| could|'re| are|'m| am|'ve| have| were| was)?(?: (?:able|going|happy|"
    r"glad) to| now| also| even)* "
)
_MULTIPLIED = re.compile(
    rf"\b(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)(?: up)?(?: of| on)? {_A_PIECE}|{_A_PIECE} (?:(?:is|was|were|gets?|"
    rf"got|has been|have been|being) )?"
    r"(?:doubled|tripled)\b"
    r"|\b(?:we|i) (?:can|could|will|would) (?:double|triple)(?: (?:it|that|this))?(?=$|[.!,;])"
    rf"|\b(?:double|triple|twice|2x|two times|three times) (?:of )?{_A_PIECE}"
)
_TO_MATCH = re.compile(
    rf"{_WE}(?:cover(?:ing)?|match(?:ing)?|make up for|making up for|make you whole|making you whole|offset(?:ting)?|"
    rf"buy(?:ing)? out|replac(?:e|ing)|compensat(?:e|ing)(?: you)? for)(?: (?:on|for))? {_FORFEITED}"
    rf"|{_A_PIECE}[^.;,\d]{{0,24}}? (?:to|will|would|can|that(?:'ll| will| would)?|which(?:'ll| will| would)?) "
    rf"(?:fully )?(?:match(?:es)?|covers?|equals?|make you whole|makes? up for|offsets?|replaces?|"
    rf"compensates?(?: you)? for)"
    rf"(?: (?:on|for))? {_FORFEITED}"
)
_BIGGER = re.compile(
    r"\b(?:larger|bigger|higher|increased|improved|better|enhanced|additional|extra|second|richer|fatter|more|"
    rf"(?:more )?generous) (?:cash |one-time )?{_A_PIECE}(?! (?:than|comp\w*|job|market)\b)"
)
_RAISED = re.compile(
    r"\b(?:rais|increas|bump|boost|lift|upp|improv|sweeten|grow|enhanc)(?:e|es|ed|ing|s)?(?: up)?(?: to| on)? "
    rf"{_A_PIECE}(?! (?:bands?|ranges?|for (?:everyone|others))\b)|\bup (?:the|your|our) {_A_PIECE}"
    rf"|{_A_PIECE} (?:(?:is|was|were|has|have|went|goes|got|gets|been|also|being|a (?:bit|little)) )*"
    r"(?:up|raised|increased|bumped|boosted|improved|sweetened|higher)\b(?! (?:to|front|for)\b)"
)
_HALFWAY = re.compile(
    r"\b(?:meet(?: you)? (?:in the middle|half ?way|part ?way)|split(?:ting)? the difference|close the gap)\b"
    rf"|\b(?:do|give|offer|meet|approve|cover|get)(?: you)? half (?:of )?(?:{_A_PIECE}|that|it\b|what you "
    r"(?:asked|wanted|requested))"
)
_A_BONUS = r"(?:(?:first|1st)[- ]year|year[- ](?:one|1|end)|annual|yearly|target|performance|retention|full|whole|cash)"
_BONUS = re.compile(
    rf"\bguarantee(?:ing)? (?:you )?(?:(?:the|your|a|an) )?(?:{_A_BONUS} )*bonus\b"
    rf"|\bbonus(?: (?:in|for) (?:(?:the|your) )?(?:{_A_BONUS}|first year))?"
    r" (?:is|will be|would be|can be|'ll be) (?:\w+ )?guaranteed\b"
    rf"|{_WE}(?:add|include|throw in|put in|guarantee) (?:you )?an? (?:{_A_BONUS} )*bonus\b"
    rf"|{_WE}(?:do|offer|give)(?: you)? an? (?:{_A_BONUS} )+bonus (?:on top|as well|too|instead|in addition)\b"
    rf"|{_WE}pay (?:you )?(?:the|your|a) (?:{_A_BONUS} )*full (?:{_A_BONUS} )*bonus\b"
    rf"|{_WE}(?:waive|drop|skip) (?:the |any )?pro-?rat(?:ion|ing)\b"
)
"""A bonus that they add or guarantee."""
_PERCENT = re.compile(r"\d ?%|\bpercent\b|\bpct\b")
_SIGNS = _MULTIPLIED, _TO_MATCH, _BIGGER, _RAISED, _HALFWAY, _BONUS
_NO = re.compile(
    r"n't\b|\b(?:cannot|not|unable|never|no|nor|neither|without|unfortunately|declin\w+|reject\w*|refus\w+|denied|"
    r"if|unless|whether|once|when|try|trying|see|might|may|maybe|perhaps|possibl[ey]|later|putoff|review\w*|eligible|"
    r"every|"
    r"each|asked|asking|request\w*|want\w*|hop(?:e|ed|ing)|rather than|instead of|like|push\w*|discuss\w*|consider\w*|"
    r"look\w*|than|out of|usually|typically|candidates|others|promot\w*|understand|about)\b"
    r"|\b(?:we|they|who) (?:already )?offer\b"
    r"|\byou(?:'d|'re| would| were| have|'ve)\b(?! (?:be )?(?:los|forfeit|leav|giv|walk))|\?\s*$"
)
"""Words of a clause in which it is refused, asked, tried or of another day."""


def offers_unnamed(clause: str, read: Collection[str]) -> bool:
    """Whether a clause of lower-case text offers more of a piece without its sum; not of one that was ``read``."""
    if _NO.search(clause) or _PERCENT.search(clause) or any(dollars_in(one) for one in FIGURE.finditer(clause)):
        return False
    return any(one.search(clause) for one in _SIGNS) and _has_other(clause, read)


def promises_bonus(plain: str) -> bool:
    """Whether lower-case text adds a bonus without its sum, or guarantees one."""
    return any(_BONUS.search(one) and not (_NO.search(one) or _PERCENT.search(one)) for one in sentences(plain))


def _has_other(clause: str, read: Collection[str]) -> bool:
    """Whether a piece is named that was not read, or none is; what the reader forfeits is no piece."""
    names = {one.lastgroup for one in NAME.finditer(re.sub(_FORFEITED, " ", clause))} - {"none"}
    return not names or bool(names - set(read))
