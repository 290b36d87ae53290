"""Pieces of which they say something and no sum: granted as they were asked for, or still to be decided."""

import re
from collections.abc import Collection, Iterable

from calculators.negotiation.other_matters import sentences
from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import FIGURE, dollars_in
from calculators.negotiation.their_pieces import NAME

_THE = r"(?:(?:the|your|our|both|full|whole) )*"
_ASKED = (
    r"(?:that |which )?you(?:'d|'ve| had| have| were)? (?:asked|requested|wanted|proposed|named|countered|hoped|after)"
    r"(?: (?:for|with))?(?! (?:about|me|us|to|whether|how|why)\b)"
)
_PIECES = rf"{PIECE}(?:(?:,|,? and|/) {_THE}{PIECE}){{0,3}}"
_ASK = r"(?:asks?|requests?|counter(?:[- ]?offer)?|number|figure|proposal)"
_WE = (
    r"(?:\b(?:we|i|they|finance|leadership|comp|hr|(?:the )?(?:team|committee|vp))(?:'ll|'d|'ve|'re|'m)?"
    r"(?: (?:can|will|could|are|am|have|has|able|happy|glad|to|just|also|now|definitely|certainly))*"
    r"|\b(?:happy|glad|able) to)"
)
_GIVE = (
    r"(?:do|did|meet|met|match(?:ed)?|give you|gave you|approved?|accept(?:ed|s)?|agreed? (?:to|on)|grant(?:ed)?|"
    r"accommodate|honou?r(?:ed)?|go with|okayed|ok with|fine with|good with|sign(?:ed)? off on)"
)
_FINE = (
    r"(?:(?:all|just|totally|also|now|been) )*(?:fine|ok|okay|good|doable|approved|accepted|granted|agreed|confirmed|"
    r"done|no problem|not a problem|a yes|a go)\b"
)
_AS = (
    r"(?:(?:exactly |just )?(?:as|what|like|the way) (?:you(?:'d|'ve| had| have)? (?:asked|requested|wanted|proposed)|"
    r"requested|asked|proposed)(?! (?:about|me|us|to|whether|how|why)\b)|(?:at|per|in line with) your (?:ask|"
    r"request|number|counter))\b"
)
_IS = (
    r"(?:'s|'ll be|:|,| -| –| —)? ?(?:(?:is|was|are|will be|comes|came in|has been|got|done|approved|granted|yes),? )*"
)
_GRANTED = tuple(
    re.compile(one)
    for one in (
        rf"\b{PIECE}(?: {_ASK})? {_ASKED}[:,]? ?(?:{_FINE}|yes\b)",
        rf"\b{PIECE}(?: {_ASK})? {_ASKED},? ?(?:'s|is|was|are|has been|got|works|comes|went)(?: {_FINE}|"
        rf" through|(?=$))",
        rf"\b{PIECE}(?: {_ASK})?{_IS}{_AS}",
        rf"\byour {_PIECES} {_ASK}(?:'s|:| is| was| are| were| has been| got) {_FINE}",
        rf"^(?:- )?{PIECE}(?: {_ASK})? ?[:–—-] ?(?:approved|granted|accepted|agreed|yes|done|ok|okay)(?=[.!,;]|$)",
        rf"{_WE} {_GIVE} {_THE}{_PIECES} (?:{_ASKED}|{_ASK}\b)",
        rf"{_WE} {_GIVE} (?:your|the) {_ASK} (?:on|for|of) {_THE}{_PIECES}",
        rf"{_WE}? ?(?:(?:got|made it|get) there|there) on {_THE}{PIECE}(?=[.,;!]|$| (?:but|though|now|for you)\b)",
        rf"(?:^|{_WE} )approved (?:the|your) {PIECE}(?=[.,;!]|$| (?:but|though|now|for you)\b)",
        rf"^(?:\w+: )?{_THE}{_PIECES}(?:'s| is| are| was| were| got| has been| have been)? (?:(?:both|all|now|fully) )?"
        r"(?:approved|granted|accepted|signed off|a yes|a go|cleared)(?=$|[.!])",
        rf"{_WE} (?:met|matched|meet|match|approved|accepted|agreed to|"
        rf"sign(?:ed)? off on) your {PIECE}(?:,? and (?:your |the )?{PIECE})?"
        r"(?=[.,;!]|$| (?:but|though|as well|too|now|for you)\b)",
        rf"{_WE} (?:do|agree(?:d)? (?:to|on)) (?:the|your) {PIECE}"
        rf"(?=[.,;!]|$| (?:but|though|as well|too|now|for you)\b)",
        rf"\b(?:(?:yes|fine|ok|okay|good) (?:to|on|with)|approved|accepted|granted) {_THE}{_PIECES} (?:{_ASKED}|"
        rf"{_ASK}\b)",
        rf"^(?:(?:just )?(?:approved|granted|accepted|got|ok'd|okayed|cleared)|(?:got )?(?:approval|a yes|the ok)"
        rf"(?: (?:on|for))?) {_THE}{PIECE}(?: only)?(?=$|[.!])",
        rf"^(?:only|just) {_THE}{PIECE} (?:was |is |got )?(?:approved|granted|accepted|cleared|ok'd|okayed)(?=$|[.!])",
        rf"\b(?:hm|hiring manager|comp|finance|vp|leadership|committee) (?:ok'd|okayed|approved|cleared|signed off on|"
        rf"(?:says?|said) (?:yes|ok|okay) (?:to|on)) {_THE}{PIECE}(?: only)?(?=$|[.!])",
        rf"^(?:(?:it's )?(?:a )?yes) (?:to|on) {_THE}{PIECE}(?=$|[.!])",
    )
)
_CUT = re.compile(
    r",(?!\d{3})(?! (?:as|exactly|just|what) )|[;()]| - |\.(?=\s|$)|\b(?:but|however|though|although|"
    r"while|whereas)\b"
    rf"|\band\b(?! {_THE}{PIECE}(?![^.;]{{0,16}}\d))"
)
_NOT = re.compile(
    r"n't\b|\b(?:cannot|not(?! a problem)|unable|never|nor|neither|unfortunately|declin\w+|reject\w*|refus\w+|denied|"
    r"if(?! you (?:can )?(?:sign|accept|commit))|unless|checked|spoke|talked|looked|went|raised|reviewed|asking|"
    r"whether|once|until|pending|try\w*|see|might|may|maybe|perhaps|almost|nearly|part(?:ly)?|half|some of|"
    r"most of|close to|closer|less|lower|below|short of|than|as much as|too|higher|instead|review\w*|waiting|still|"
    r"looking|submit\w*|went to|sent|push\w*|fight\w*|let me|i hope|hopefully|would be|could|next)\b|\?\s*$"
)
"""Words with which it is not granted, or not as it was asked for."""
_AT_WORK = (
    r"(?:waiting (?:to hear|on|for)|await\w*|working on|looking (?:at|into)|fighting (?:for|on|over)|"
    r"pushing (?:for|on)|"
    r"chasing|reviewing|discussing|deciding(?: on)?|checking (?:on|into)|trying (?:for|to get))"
)
_BEING = (
    r"(?:pending|(?:still |being )?(?:under|in) review|being (?:reviewed|looked at|discussed|decided)|in progress|"
    r"up in the air|tbd|to be (?:decided|determined|confirmed)|with (?:finance|the vp|our vp|the committee|leadership)|"
    r"awaiting approval|waiting (?:on|for) \w+|not (?:decided|settled|final) yet|undecided|still open|outstanding)"
)
_PENDING = tuple(
    re.compile(one)
    for one in (
        rf"\b{PIECE}(?: {_ASK})?(?: part| piece)?,? (?:we|i|they|finance|the \w+)(?:'re|'m| are| am| is|'s) (?:\w+ )?"
        rf"{_AT_WORK}",
        rf"\b(?:still|also|now|(?:i|we|they)(?:'m|'re| am| are)|(?:finance|team|committee|leadership|vp|hr|comp) is)"
        rf"(?: still| also)? {_AT_WORK} (?:\w+ ){{0,3}}?{_THE}{PIECE}(?! (?:of|at) \$?\d)",
        rf"\b{PIECE}(?: {_ASK})?(?: part| piece)?(?:'s|:| is| are)(?: still| currently| now)? ?{_BEING}(?=[ .,;!]|$)",
        rf"\b{PIECE}(?: {_ASK})?(?: part| piece)? (?:went|has gone|is going|was sent|was submitted|is off|has to go|"
        r"needs to go|goes) (?:up )?(?:to|before|through) (?:the |our )?(?:vp|ceo|cfo|finance|committee|comp|"
        r"leadership|"
        r"board|panel)",
        rf"\b(?:answer|decision|update|news|word|approval)s? (?:\w+ )?(?:on|for|about) {_THE}{PIECE}[^.;!?]{{0,20}}"
        r"\b(?:by|on|tomorrow|soon|next|this|later)\b",
        rf"\b(?:don't|do not|haven't|have not|didn't) (?:yet )?(?:have|heard|got|get) (?:\w+ ){{0,3}}?(?:on|for|about) "
        rf"{_THE}{PIECE}[^.;!?]{{0,12}}\byet\b",
    )
)
_DECIDED = re.compile(
    r"\b(?:each|every|declin\w+|denied|rejected|refused|turned down|final|fixed|if|unless|(?:need|want|waiting "
    r"(?:on|for)|from) "
    r"you(?:r|rs)?)\b|\?\s*$"
)


def granted_in(plain: str, read: Collection[str] = ()) -> tuple[str, ...]:
    """The pieces that lower-case text gives as they were asked for, without their sum; not those that were ``read``."""
    found = (one for clause in _clauses(plain) if not _NOT.search(clause) for one in _named(_GRANTED, clause))
    return tuple(one for one in dict.fromkeys(found) if one not in read)


def pending_in(plain: str) -> tuple[str, ...]:
    """The pieces on which lower-case text says that they still wait or work: nothing was refused there."""
    said = (part for one in sentences(plain) if not _DECIDED.search(one) for part in re.split(r"[;()]|\bbut\b", one))
    return tuple(dict.fromkeys(one for part in said for one in _named(_PENDING, part)))


def _clauses(plain: str) -> Iterable[str]:
    """The clauses that name no dollars: what has a sum is read by it."""
    clauses = (" ".join(one.split()) for sentence in sentences(plain) for one in _CUT.split(sentence) if one)
    return (one for one in clauses if not any(dollars_in(figure) for figure in FIGURE.finditer(one)))


def _named(signs: Iterable[re.Pattern[str]], words: str) -> Iterable[str]:
    for sign in signs:
        for found in sign.finditer(words):
            names = [one.lastgroup or "" for one in NAME.finditer(found[0]) if one.lastgroup != "none"]
            yield from names[-1:] if sign in _PENDING else names
