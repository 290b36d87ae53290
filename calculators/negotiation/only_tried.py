"""Whether they only try for more pay, or ask somebody for it: nothing is offered yet."""

import re

from calculators.negotiation.other_matters import NO_MOVE, OF_PAY, sentences
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.their_offers import NOT_OFFERED, OFFERED
from calculators.negotiation.their_pieces import NAME

_APPROVAL = (
    r"(?!(?:no|your|board(?:'s)?)\b)(?:\w+ )?(?:\w+ )?(?:approv\w+|sign[- ]?off|sign(?:s|ed)? off|confirm\w*|okays?|"
    r"agrees?|says yes)\b(?! in hand)"
)
_I = (
    r"\b(?:i|we)(?:'ll|'m|'re|'d)?"
    r"(?: (?:will|can|could|would|am|are|have|need|want|going|also|just|still|have to)){0,3}"
)
_TRIED = re.compile(
    rf"{_I} (?:to )?(?:go back(?: to [^.,;]{{1,30}})?(?:,? and)? )?"
    r"(?:see (?:if|whether|what)|find out|try(?:ing)?\b(?! not)|"
    r"push(?:ing)? (?:for|to|them|finance|hard)|fight(?:ing)? (?:for|to)|mak(?:e|ing) (?:the|a|your) case|"
    r"work(?:ing)? (?:on|to) get|aim(?:ing)?|"
    r"look(?:ing)? into|advocat\w+|escalat\w+|ask(?:ing)? (?:for|if|whether|about|them|\w+ (?:if|whether|for|about)|"
    r"(?:\w+ ){1,2}(?:if|whether|for))|check(?:ing)?(?: (?:\w+ ){0,4}?(?:if|whether|with|on|what)\b| first)|"
    r"(?:get|have) (?:\w+ ){0,2}?(?:approval|sign-off)(?! for you)|"
    r"confirm(?= (?:first|with|it|that|this)|[.,]|$)|"
    r"talk(?:ing)? to|speak(?:ing)? (?:to|with))"
    r"|\blet me (?:\w+ )?(?:see|check|ask|confirm|find|try|talk|speak|run|take|go|push|work|look|bring)\b"
    r"|\b(?:i|we)(?:'m|'re| am| are)? (?:\w+ )?(?:want|hop(?:e|ing)|trying|aim(?:ing)?|plan(?:ning)?) to "
    r"(?:get|bring|move|reach)\b"
    r"|\b(?:i|we) (?:should|might|may) (?:\w+ )?be able to\b|\bi think (?:that )?(?:i|we) (?:can|could)\b"
    r"|\b(?:can|could|may|might) (?:probably|possibly|perhaps|maybe)\b"
    r"|\b(?:probably|possibly|perhaps|maybe) (?:can|could)\b"
    rf"|\b(?:a?waiting|wait)(?: on| for)? {_APPROVAL}|\b(?:pending|subject to|once|if|after|upon|"
    rf"(?<!n't )(?<!not )(?:needs?|requires?)) "
    rf"(?:the |our |my )?{_APPROVAL}|\b(?:can|could)\b[^.;]* with {_APPROVAL}"
    r"|\bno promises\b|\b(?:can't|not) (?:\w+ )?(?:promise|guarantee)\b"
)
"""Words of what is only tried for, asked for within the company, or hangs on somebody's approval."""
_MONEY = re.compile(r"\$ ?\d|\b\d+(?:\.\d+)? ?k\b|\b\d{3}\b")
_PARTS = re.compile(r";|,? \bbut\b|,? \band (?=(?:i|we)\b)")
_REFUSED = re.compile(r"(?:\b(?:not|no|never|nor|unable)|n't)(?: [\w']+){0,3} $")


def is_only_tried(plain: str) -> bool:
    """Whether lower-case text names more pay that they try or ask for, and offers none."""
    tried = False
    for sentence in sentences(plain):
        if sentence.endswith("?"):
            continue
        parts = _PARTS.split(sentence)
        trying = [one for one in parts if _TRIED.search(one)]
        if not trying:
            if _offers(sentence):
                return False
        elif _offers_beside(parts, trying):
            return False
        else:
            tried = tried or _is_of_a_piece(sentence)
    return tried


def _offers_beside(parts: list[str], trying: list[str]) -> bool:
    """Whether a sentence offers pay, and tries for other pay, or tried before it: "but I must ask" takes it back."""
    firm = [at for at, one in enumerate(parts) if one not in trying and _offers(one)]
    return bool(firm) and (all(map(_is_of_a_piece, trying)) or parts.index(trying[-1]) < firm[-1])


def _is_of_a_piece(part: str) -> bool:
    return bool(_MONEY.search(part) or NAME.search(part))


def _offers(part: str) -> bool:
    """Whether some words offer pay, or say that it went up."""
    if _MONEY.search(part):
        return bool(OFFERED.search(part)) and not NOT_OFFERED.search(part)
    if not OF_PAY.search(part) or NO_MOVE.search(part):
        return False
    moves = (found for sign in REPLIES["partial"].signs for found in re.finditer(sign, part))
    return any(not _REFUSED.search(part[: one.start()]) for one in moves)
