"""A plain yes to what was asked, to all of it or to all but a piece, in the words of a phone call or a text message."""

import re

from calculators.negotiation.their_grants import PIECE

WHOLE = (
    r"(?:the (?:whole|full|entire|complete) (?:thing|ask|lot|package|request|counter(?:offer)?|list|amount|proposal)"
    r"|the lot\b|(?:all|both) (?:of )?(?:your|the) (?:asks?|requests?|numbers?|changes|points|items|pieces))"
)
"""All that was asked, beside the ways that ``sayings`` knows."""
_IT = rf"(?:it|that|this|everything|all(?: (?:of )?(?:it|that|this|three|four))?|both|{WHOLE})"
_WHO = (
    r"(?:we|i|they|she|he|everyone|everybody|(?:the |our |my )?(?:team|finance|hr|leadership|committee|"
    r"comp(?:ensation)?(?: team)?|vp|ceo|cfo|cto|director|manager|boss|hiring manager|hm|founders?|board|panel))"
)
_YES = r"(?:yes|okay|ok|green light|thumbs[- ]up|go-?ahead|nod)"
_WHY = r"(?:in full|across the board|as (?:is|requested|asked|submitted|proposed)|on all (?:counts|fronts|points))"
_LEAD = (
    r"(?:(?:ok|okay|yes|yep|yeah|sure|great|good news|great news|absolutely|of course|done|deal|alright|hi|hey|so|and|"
    r"quick update)[,.!:;]? |- ){0,3}"
)
_TAIL = (
    r"(?:(?:[,;:]| [-–—]) (?:(?:and|so|then|please|just) )*(?:i|we|hr|legal|sending|new|updated|revised|the|"
    r"letter|docs?|"
    r"paperwork|congrat\w*|welcome|see|details|numbers|terms|contract)\b[^.!?$\d]*)?[.!]*"
)
_SURE = re.compile(
    rf"{_LEAD}(?:{_WHO}(?:'ve| have| has|'s)?(?: (?:just|now|finally|all|also))? (?:said|says?|gave (?:(?:me|us|it) )?"
    rf"(?:the|an?)|came back with an?) (?:\w+ )?{_YES}(?: (?:to|on|for) {_IT})?"
    rf"|(?:(?:it|that|this|everything|all)(?:'s| is| was| got| has been) )?(?:(?:now|all|just|fully) )?(?:approved|"
    rf"accepted|granted|agreed)(?: {_WHY})*|{_YES} (?:to|on|for) {_IT}|consider it (?:done|approved)|"
    rf"done and done){_TAIL}"
)
"""A sentence that is a yes and nothing else."""
_LIKELY = re.compile(
    rf"{_LEAD}(?:(?:you|u|ya) got it|deal|done|(?:{_IT}|which)(?: works|(?: is|'s) (?:fine|good))"
    rf"(?: for us| on our (?:end|side)| by us| with us)|(?:it's |that's )?all good on our (?:end|side)){_TAIL}"
)
"""One that may be the answer to another question, where their words hold one."""
_BUT = (
    r"(?:except(?: for)?|apart from|aside from|other than|save for|bar|barring|minus|but|with the exception of|"
    r"excluding)"
)
_ALL_BUT = re.compile(
    rf"(?:\b(?:everything|all|the rest)\b|\byes\b|(?<!not )\b(?:approved|agreed|accepted|good|fine))[^.;!?\d]{{0,40}}?"
    rf"\b{_BUT} (?:for )?(?:(?:the|your|on) )*{PIECE}(?=[.,;!]|$)"
)
_SOME_OF = re.compile(
    r"\b(?:one|two|three|1|2|3|half|most) (?:out )?of (?:the |your |those )?(?:two|three|four|five|2|3|4|5|"
    r"asks?|requests?"
    r"|items?)\b"
)
_GOT = re.compile(r"\b(?:got|get|approved|through|yes|granted|accepted|agreed|okayed|cleared|met|done)\b")
_NO = re.compile(
    r"n't\b|\b(?:cannot|not|unable|never|if|unless|whether|could|would|try\w*|hop(?:e|ing)|ask\w*)\b|\?\s*$"
)


def is_yes(sentence: str) -> bool:
    """Whether a lower-case sentence says yes to all that was asked, and nothing else."""
    return bool(_SURE.fullmatch(sentence))


def may_be_yes(sentence: str) -> bool:
    """Whether a lower-case sentence is a yes where their words answer nothing else."""
    return bool(_LIKELY.fullmatch(sentence))


def gives_a_part(sentence: str) -> bool:
    """Whether a lower-case sentence gives all but a piece, or so many of the pieces."""
    if _NO.search(sentence):
        return False
    return bool(_ALL_BUT.search(sentence) or (_SOME_OF.search(sentence) and _GOT.search(sentence)))
