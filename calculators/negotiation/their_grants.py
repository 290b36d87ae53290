"""A figure that was asked for and that they grant by a yes: "on the $172,500 you asked for: yes, we can do that"."""

import re

from calculators.negotiation.their_numbers import AMOUNT

PIECE = (
    r"(?:(?:annual )?base(?: salary| pay)?|salary|sign(?:ing)?[ -]?on(?: bonus)?|signing(?: bonus)?|"
    r"equity(?: grant)?|rsus?|stock(?: grant)?|grant|refresh(?:er)?s?)\b"
)
_ASKED = (
    r"(?:that |which )?you(?:'d|'ve|'re| had| have| were| are)? "
    r"(?:asked|requested|wanted|proposed|countered|named|mentioned|hoped|hoping|looking|were after)(?: (?:for|with|"
    r"at))?"
)
_OF = r"(?: (?:in|of|on|for|as))?(?: (?:the|your|an?))?"
_SUM = rf"\(?(?P<sum>{AMOUNT})\)?"
_NAMED = rf"(?P<piece>{PIECE})(?: (?:number|figure|bonus|grant))?"
_FORMS = (
    rf"(?:the|your) (?:full )?{_SUM}(?:{_OF} {_NAMED})?,? {_ASKED}(?:{_OF} (?P<then>{PIECE}))?",
    rf"your {_SUM}(?:{_OF} {_NAMED})? (?:ask|request|counter|number)",
    rf"(?:the|your) {_NAMED}(?: {_ASKED},?| of) {_SUM}(?:,? {_ASKED})?",
    rf"{_ASKED} (?:an? |the |your )?{_NAMED} (?:of|at) {_SUM}",
    rf"{_ASKED} (?:an? |the |your )?{_SUM}(?:{_OF} {_NAMED})?",
    rf"your (?:requested|proposed|desired|(?:request|ask) (?:of|for)|counter (?:of|"
    rf"at)) (?:an? )?{_SUM}(?:{_OF} {_NAMED})?",
    rf"your (?:requested |proposed )?{_NAMED}(?: (?:ask|request|counter))? (?:of|for|at) {_SUM}",
)
"""Ways to name what was asked for."""
_THEN = (
    r"[ ,:;.()!–—-]{1,5}(?:(?:yes|yep|yeah|sure|okay|ok|good news|and|so|well|absolutely|of course)"
    r"[ ,:;.!–—-]{1,4}){0,2}"
)
_END = r"(?=[.,;:!)\n]|$| (?:and|but|though|too|as well|today|now|for you|if you|with no)\b)"
_WE_CAN = (
    r"\b(?:we|i|they|finance|leadership|the (?:team|committee))(?:'ll|'d| can| will| could|(?:'re| are|'m|"
    r" am) (?:able|happy|"
    r"glad) to)(?: (?:gladly|happily|definitely|certainly|just))?"
)
_DO = (
    r"(?:do|make|meet|match|approve|offer|give you|get you|get to|get|agree to|accommodate|honou?r|accept|go with|"
    r"sign off on)"
)
_US = r"(?: (?:with|by|for|on|to) (?:us|me|our (?:side|end)|everyone|the team|finance))?"
_FINE = (
    r"(?:all|just|now|fully|totally|perfectly|absolutely|completely|also|been)? ?(?:fine|ok|okay|good|great|doable|"
    r"possible|approved|accepted|granted|agreed|acceptable|no problem|not a problem|a go|a yes|done|cleared)"
)
_YES = (
    rf"(?:{_WE_CAN} {_DO}(?: (?:that|it|this|there))?(?: work| happen)?"
    rf"|(?:(?:that|it|this|which) ?)?(?:(?:'s|\bis|\bwas|\bhas been|\bgot|\blooks|\bsounds) {_FINE}"
    rf"|\b(?:works|will work|can work|does work)){_US}"
    rf"|\b(?:we|i)(?:'re| are|'m| am) (?:fine|ok|okay|good) with (?:that|it|this)"
    r"|\b(?:i|we)(?:'ve| have)? got (?:that|it|this) (?:through|approved|done|signed off|for you)"
    r"|(?:that|it|this|which) went through"
    r"|(?:approved|agreed|done|no problem|granted|accepted)(?=[.!]|$))"
)
_GRANTS = tuple(
    re.compile(rf"(?:(?<![\w-])(?:on|as for|regarding|about|for|re:?) )?\b{form}{_THEN}{_YES}{_END}") for form in _FORMS
) + tuple(
    re.compile(rf"{form} (?:is|was|'s) {_FINE}{_US}{_END}")
    for form in (
        rf"\b(?:the|your) {_SUM}(?:{_OF} {_NAMED})?",
        rf"(?<!extra )(?<!another )(?<!additional )(?<!more )(?<!by ){_SUM}{_OF} {_NAMED}",
    )
)
_GIVES = tuple(
    re.compile(
        rf"(?:{_WE_CAN} {_DO}|\b(?<!not )(?<!never )(?<!n't )"
        rf"(?:approved|granted|accepted|agreed to|signed off on|okayed)) {form}{_END}"
    )
    for form in _FORMS[:2]
)
"""A yes before what was asked for."""


_AT_MOST = re.compile(
    r"\b((?:best|most|max) (?:that )?(?:we|i) can (?:do|offer) (?:here )?is)(?: to)? (?=(?:match|meet)\b)"
)
"""Before what is given and no more."""


def granted(plain: str) -> str:
    """Lower-case text in which a figure that was asked for and is granted is offered in plain words."""
    plain = _AT_MOST.sub(r"\1: we can ", plain)
    for form in (*_GIVES, *_GRANTS):
        plain = form.sub(_offered, plain)
    return plain


def _offered(found: re.Match[str]) -> str:
    words = found.groupdict()
    return f"we can offer {found['sum'].strip(' ,.')} {words.get('piece') or words.get('then') or ''}".rstrip()


# --- Where one may be granted that is not read ---------------------------------------------------------------------

_REFERENCE = re.compile(
    r"\byou(?:'d|'ve|'re| had| have| were| are| said you)? (?:\w+ )?(?:asked|requested|want(?:ed)?|proposed|"
    r"countered|named|"
    r"mentioned|hop(?:ed|ing)|looking|need(?:ed)?)\b"
    r"|\byour (?:\w+ )?(?:ask|request|counter|proposal|requested|proposed|desired|number)\b"
)
_ASSENT = re.compile(
    rf"{_WE_CAN} {_DO} (?:that|it|this|there|both|those|these|all)\b"
    rf"|(?:'s|\b(?:is|are|was|were|been|got|looks?|sounds?)) {_FINE}\b|\bworks?\b(?! (?:out|hard|on|at|here|from|"
    rf"with the)\b)"
    r"|\bgot (?:that|it|this|both|all) (?:through|approved|done|signed off|for you)|\bwent through\b"
    r"|(?:^|[.,;:–—-] ?)(?:yes|agreed|approved|granted|deal)\b"
)
_NO = re.compile(
    r"n't\b|\b(?:cannot|not|unable|never|no|nor|neither|unfortunately|declin\w+|reject\w*|refus\w+|denied|"
    r"too (?:high|much)|"
    r"out of|above|beyond|if|unless|once|whether|until|might|may)\b"
)


_NOT_PAST = re.compile(
    r"(?:n't|\bnot|\bunable to|\bnever)(?: (?:be|able|to|going|willing|let me|let us|really)){0,3} "
    rf"(?:go|budge|move|stretch|get|do|come up|approve|pay|offer)(?: (?:\w+ ){{0,2}}?(?:past|beyond|above|over|"
    rf"higher than|more than)) "
    rf"(?:an? |the )?{AMOUNT}"
    r"|(?:n't|\bnot|\bno) (?:\w+ ){0,2}?(?:approval|authority|approved|authorized|cleared)"
    rf"(?: (?:for|to (?:go|offer|do)))?(?: anything)? (?:past|beyond|above|over|higher than|more than) {AMOUNT}"
    rf"|\b{PIECE} (?:above|over|beyond|past|higher than|more than|north of) {AMOUNT} (?:isn't|is not|wasn't|"
    rf"was not|won't be|"
    r"will not be) (?:possible|doable|feasible|realistic|an option|approved)"
)
"""A sum that they do not pass may be where they go to."""
_UP_TO = re.compile(rf"\banything (?:above|over|beyond|past|more than|higher than|north of) (?:an? |the )?{AMOUNT}")
_THAT_MUCH = re.compile(rf"{_WE_CAN} {_DO} (?:up to )?(?:that|it|this)\b")


def may_be_granted(sentence: str) -> bool:
    """Whether a lower-case sentence names what was asked for or what they can give alone, and has a yes beside it."""
    if _NOT_PAST.search(sentence) or (_UP_TO.search(sentence) and _THAT_MUCH.search(sentence)):
        return True
    if not _REFERENCE.search(sentence) or sentence.rstrip().endswith("?"):
        return False
    rest = _REFERENCE.sub(" ", sentence)
    return bool(_ASSENT.search(rest)) and not _NO.search(rest)
