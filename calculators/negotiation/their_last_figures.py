"""A figure that they call their last, "188 is as high as we can go", told as one that they offer and that is final."""

import re

from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import AMOUNT, UNITS

_OF = rf"(?: (?:(?:on|of|for|in|as) )?(?:the |your )?{PIECE})?"
_SUM = rf"(?:we can offer )?(?P<sum>(?:{PIECE} (?:of |at )?)?(?:{UNITS.pattern}|{AMOUNT}){_OF})"
_STARTS = r"(?:(?<=^)|(?<=[.,;:!\n] )|(?<=\n)|(?<=\bbut )|(?<=\band )|(?<=\bso )|(?<=\bthe ))"
_HOW = r"(?: (?:really|honestly|truly|about|absolutely|just|unfortunately|simply))*"
_OUR = r"(?:our|the|my|a)(?: (?:very|absolute|hard|firm|last|upper))*"
_WE_CAN = (
    r"(?: (?:that )?(?:we|i|they|finance|leadership|(?:the|my) \w+)"
    r"(?: (?:can|could|will|have|would)|'ve got|'ll|'d|'m able to|'re able to| am able to| are able to)"
    r"(?: (?:do|go|offer|stretch(?: to)?|push(?: (?:it|this|to))?|get(?: (?:to|approved))?|"
    r"give|pay|make|manage|approve|allow|agree to))?)"
)
_LAST = (
    rf"(?:{_OUR} (?:best and final|best & final|final|best|last|ceiling|cap|limit|max(?:imum)?|top|highest|furthest|"
    rf"most|hard stop|end of the (?:line|road))(?: (?:number|offer|figure|word|one|amount|"
    rf"answer|price)){{0,2}}{_WE_CAN}?"
    r"|(?:(?:about )?as )(?:high|far|much|good) as (?:we|i|they|it|this|that)(?:(?: can| could|'ll| will| am able to| "
    r"are able to|'m able to|'re able to)? (?:goe?s?|gets?|do|push|stretch|move|take|offer|bring|is able to go))"
    r"(?: (?:it|this|that|you|up))?"
    r"|where (?:we|i) (?:(?:cap|max|top) out|stop|have to stop|draw the line)"
    rf"|(?:all|everything){_WE_CAN}|(?:firm|final|non-negotiable|the end of it))"
)
_END = (
    r"(?=[.,;!)\n]|$| (?:but|and|though|so|sorry|unfortunately|here|right now|for (?:us|me|you|now|this (?:role|"
    r"offer|one))|at this (?:point|time)|on (?:our|my) (?:end|side))\b)(?![^.!\n]*\?)"
)
_TAKE_IT = r"take it or leave it"
_FORMS = tuple(
    re.compile(one)
    for one in (
        rf"{_STARTS}{_SUM},?(?:'s| is| was| would be| will be|'d be| has to be){_HOW} (?:{_LAST}|{_TAKE_IT}){_END}",
        rf"{_STARTS}{_SUM}(?:[.;,]| [-–—]|,? and|,? but)*,? (?:that|this|which|it)(?:'s|s| is| would be| was){_HOW} "
        rf"(?:{_LAST}|it|all){_END}",
        rf"{_STARTS}{_SUM}[,.]? (?:(?:at (?:the|our) (?:very )?)?(?:max(?:imum)?|most)|tops|final|firm|period|"
        rf"full stop|{_TAKE_IT}|(?:and |but )?(?:no (?:more|further|higher)|not a (?:dollar|penny|cent) more)){_END}",
        rf"{_STARTS}(?:(?:(?:our|the|my) )?(?:best and final|final (?:number|offer|figure|answer|word))"
        rf"(?: (?:here|for you))?|the (?:most|highest){_WE_CAN})(?: is| was| would be|:) {_SUM}(?! and \$?\d){_END}",
        rf"{_STARTS}{_OUR} (?:ceiling|cap|limit|max(?:imum)?|top|highest)(?: (?:number|figure|offer))?"
        rf"(?: here| for you)?(?: is|'s| would be| sits at|:) {_SUM}{_END}",
    )
)
_MORE_BEFORE = re.compile(r"\b(?:you|google|meta|amazon|apple|microsoft|netflix)\b[^.,;!?\n]{0,40}$")
"""Before a figure of somebody else."""
_OF_ITS_OWN = re.compile(r"\b(?:firm|non-negotiable|max(?:imum)?|most|tops|ceiling|cap|limit|top)$")
"""Said of the piece that is named with the figure, and not of the offer: ``their_limits`` closes that piece."""


def last_told(plain: str) -> str:
    """Lower-case text with "we can offer 188. that is final." for a figure that they call their last."""
    for form in _FORMS:
        plain = form.sub(_told, plain)
    return plain


def _told(found: re.Match[str]) -> str:
    if _MORE_BEFORE.search(found.string[max(found.start() - 60, 0) : found.start()]):
        return found[0]
    offered = f"we can offer {found['sum'].strip(' ,.')}"
    is_of_it = re.search(PIECE, found["sum"]) and _OF_ITS_OWN.search(found[0])
    return offered if is_of_it else f"{offered}. that is final"
