"""Pieces that their words say cannot move: "the base is fixed", "no room on equity". Read by the words alone."""

import re
from collections.abc import Iterable

from calculators.negotiation.replies import FIXED, REPLIES

_NAMES = {
    "base": r"base(?: salary| pay)?|salary",
    "sign_on": r"sign(?:ing)?[ -]?on(?: bonus)?|signing(?: bonus)?",
    "grant": r"equity(?: grant| package)?|rsus?|stock(?: grant| options)?|grant|shares",
    "refresh": r"refresh(?:er)?s?(?: grants?)?",
    "bonus": r"(?:(?:annual|yearly|target|performance) )?bonus(?: target)?",
    "level": r"level(?:ing)?",
}
_ONE = "(?:" + "|".join(_NAMES[piece] for piece in ("sign_on", "refresh", "base", "grant", "bonus", "level")) + ")"
_OUR = r"(?:(?:the|your|our|this|on|in|of) ){0,3}"
_PIECES = (
    rf"(?P<pieces>{_OUR}\b{_ONE}\b(?:(?:, {_OUR}{_ONE}\b)*,? (?:and|or|nor) {_OUR}{_ONE}\b)?)"
    r"(?: (?:number|figure|amount|part|piece|component|side)s?)?"
)
_AWAY = (
    r"(?! (?:is|are|has|can|could|would)\b)"
    r"(?! (?:\w+ ){0,2}?(?:by|to|above|beyond|past|over|than|unless|that|as|of|at)\b)"
)
"""Not followed by a verb of its own, nor by how far: what cannot go beyond 195 can go there."""
_FIXED = (
    r"(?:fixed|firm|locked(?: in)?|set(?: in stone)?|(?:maxed|capped|topped|tapped)(?: out)?|closed|final|"
    r"non-negotiable|off the table|"
    r"not (?:negotiable|flexible|open|movable|something we can \w+)|where (?:it|they) (?:is|are|has|have)|what it is|"
    r"where (?:it|they|we|i)(?:'d| would| does| do)? (?:needs?|has|have|wants?|likes?|meant?|should|"
    r"ought)(?: (?:it|them))?(?: to)?(?: be)?(?=[.,;!]|$| (?:for|at|given|right|today|now|and|so)\b)|stuck"
    r"|done(?=[.,;!]|$| (?:for|at|now|and|so|moving|unfortunately)\b))"
)
_HAS_NO = (
    r"(?:in the cards|on the (?:table|cards)|on offer|an option|happening|going to happen|possible"
    r"|part of (?:the|our|this) (?:offer|package)|something (?:that )?(?:we|i) (?:\w+ )?(?:can|could|do|offer|give|"
    r"have|provide|include|pay|move|change|adjust|negotiate|budge))"
)
_UP_TO = r"(?! (?:\w+ ){0,2}?(?:above|beyond|past|over|than|unless|until|before)\b| (?:\w+ )?(?:at|to|of|with) \$?\d)"
_LIKEWISE = (
    r"(?:so (?:is|are)|(?:the )?same (?:goes |is true |applies |story )?(?:for|on|with|to)|ditto (?:for|on)|nor is)"
)
_NOT = (
    r"(?:(?:won't|will not) be able to|can't|cannot|can not|couldn't|won't|unable to|(?:not|n't) able to|"
    r"will not|(?:not|n't) going to)(?: be)?"
)
_MORE = r"(?:any |anything |more |further |much |additional |higher |up |extra )*"
_MOVE = (
    r"(?:move|budge|increase|raise|change|adjust|improve|touch|flex|go|do|offer|add|give|stretch|bump|negotiate|"
    r"revisit|reconsider|reopen|"
    r"moving|increasing|raising|changing|adjusting|going|adding)"
)
_NONE = r"(?:\bno|\bzero|n't (?:have(?: any| much)?|any|much)|\bnot (?:have )?(?:any|much)|\bwithout)"
_ROOM = r"(?:room|flexibility|wiggle room|leeway|movement|budge|headroom|give)"
_ALL = r"(?: (?:now|all|already|unfortunately|really|pretty much|completely|also|both))*"
_STAYS = rf"(?:is|are|stays|remains|has to stay|must stay|will stay){_ALL}"
_NO_ROOM = rf"{_NONE} (?:more |further |extra |additional |any )*{_ROOM} (?:left |at all )*(?:to \w+ )?"
_AT_TOP = (
    r"(?:firm|fixed|locked|stuck|(?:maxed|capped|topped|tapped) out|capped|at (?:the|our|its) (?:\w+ )?(?:limit|max|"
    r"maximum|cap|"
    r"ceiling|top)(?: of (?:the|our|what) \w+(?: \w+)?)?)"
)
_THE_MOST = (
    r"(?:(?:the|our|your) (?:\w+ )?(?:cap|ceiling|limit|max|maximum)|(?:the )?(?:\w+ )?(?:most|highest|max|maximum)"
    r" (?:(?:that )?(?:we|i|they) can|possible)|as (?:high|far) as (?:we|i|they|it|that|this) (?:can )?go(?:es)?)\b"
)
_SUM = r"\$?\d[\d,.k]{0,11}"
_GREATEST = "(?:strongest|highest|largest|biggest|best|richest|most generous|max|maximum|top)"
_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        rf"{_PIECES} {_STAYS} (?:{_FIXED}|{_AT_TOP})\b",
        rf"{_PIECES}'s (?:{_FIXED}|{_AT_TOP})(?=[.,;!]|$| (?:for|at|now|and|so)\b)",
        rf"{_PIECES} (?:isn't|aren't|is not|are not|wasn't|was not|won't be|will not be) (?:\w+ )?{_HAS_NO}\b{_UP_TO}",
        rf"(?:n't|\bnot) (?:\w+ )?something (?:that )?(?:we|i) (?:can |could )?(?:do|offer|give|have|provide|include|"
        rf"pay|move|change|adjust|negotiate) (?:on|for|with|around|in|as) {_PIECES}{_AWAY}",
        rf"{_PIECES}(?: (?:to|at|of) \$?\d[\d,.k]{{0,11}})?,? (?:and )?(?:which|that|this|it)(?:'s| is) {_THE_MOST}",
        rf"\d[\d,.]{{0,11}}k? (?:(?:in|on|for|of) )?{_PIECES} is {_THE_MOST}",
        rf"{_PIECES}(?: (?:that )?(?:we|i)(?:'ve| have)? (?:\w+ )?(?:offered|given|put in|shared))? {_STAYS} (?:at )?"
        rf"(?:{_THE_MOST}|(?:the|our|my) (?:\w+ )?{_GREATEST}(?: (?:grant|one|offer|number|award|package))?"
        r"(?: (?:that )?(?:we|i)(?:'ve| have)? (?:\w+ )?(?:made|given?|offer(?:ed)?|do|done|have))?"
        r"(?=[.,;!]|$| (?:for|at|in|to) (?:this|that|your|the|any|anyone)\b))",
        rf"\d[\d,.]{{0,11}}k? (?:(?:in|on|for|of) )?{_PIECES},? (?:is )?(?:at (?:the )?)?(?:max|maximum|tops|firm|most)"
        r"(?=[.,;!]|$)",
        rf"(?:\d[\d,.]{{0,11}}k?|\bthat|\bthis)(?: is| was|'s) {_THE_MOST} (?:on|for|in) "
        rf"(?!(?:the|your|this|our|that) level){_PIECES}(?=[.,;!]|$)",
        rf"{_NOT} (?:\w+ )?(?:make|do) {_MORE}(?:changes?|adjustments?|improvements?|increases?|movement)"
        rf"(?: (?:to|on|in|for))? {_PIECES}{_AWAY}",
        rf"\bno (?:ability|authority|way|power|approval) to (?:\w+ )?{_MOVE} {_MORE}{_PIECES}{_AWAY}",
        rf"(?<!\bno )\b(?:cap|ceiling|limit|max|maximum|most (?:we|i|they) can (?:do|go|offer|give)) (?:on|for|of) "
        rf"(?!(?:the|your|this|our) level){_PIECES}",
        rf"\b(?:max|maximum) {_PIECES} (?:for|at|in|on) (?:your|the|this|our|l|e|ic|t)",
        rf"(?:{_NOT}|\bnothing)\b[^.,;!?]{{0,40}}? (?:above|beyond|over|past|(?:higher|more) than|north of) "
        r"(?:(?:the |our |your |this )?(?:current|present|existing|offered|initial)|what (?:we|they)(?:'ve| have)? "
        rf"(?:offered|put) (?:on|for|in)) {_PIECES}(?! (?:of|at) \$?\d)",
        rf"{_PIECES} (?:isn't|aren't|is not|are not) (?:really |very )?(?:negotiable|flexible|open|movable|up for)\b",
        rf"{_PIECES} (?:isn't|aren't|is not|are not) something (?:we|i) can\b",
        rf"{_NO_ROOM}(?:on|in|for|with|around) {_PIECES}{_AWAY}",
        rf"{_PIECES} (?:has|have|comes with) {_NONE} (?:more |further |extra )*{_ROOM}",
        rf"\bnone (?:left )?(?:on|in|for) {_PIECES}",
        rf"\bno (?:\w+ )?(?:changes?|movement|increases?|adjustments?) (?:on|in|to|for) {_PIECES}(?=[.,;!]|$| \w+$)",
        rf"{_PIECES},? no (?:changes?|movement|increases?|adjustments?)(?=[.,;!]|$)",
        rf"\bno (?:can do|dice|luck|go|chance|joy) (?:on|for|with) {_PIECES}{_AWAY}",
        rf"(?:^|[,;:–—] |\b(?:is|was|it's|a|hard|firm|flat|but|and) )no (?:on|to|for) {_PIECES}(?=[.,;!]|$)",
        rf"(?:won't|will not|can't|isn't|is not) be (?:any |much |more |further )*(?:movement|change|increase|room) "
        rf"(?:on|in|to|for) {_PIECES}{_AWAY}",
        rf"(?:n't|\bnot|\bunable to)(?: been)?(?: able to)? (?:get|go|make it)(?: (?:you|us))? there on {_PIECES}",
        rf"(?:^|\b(?:the|your) )\$?\d{{2,3}}k? {_PIECES} (?:isn't|is not|wasn't|won't fly|isn't going to)(?=[.,;!]|$| "
        r"(?:fly|happen|work|possible|doable|going|fine|ok|okay)\b)",
        rf"\b(?:maxed|capped|topped|tapped)(?: us)? out (?:on |of |at |with )?{_PIECES}(?! (?:at|to) \$?\d)",
        rf"{_NONE} (?:more|further|extra|additional) {_PIECES}{_AWAY}",
        rf"{_NONE} (?:\w+ )?(?:budget|money|funds|funding) (?:left |available )?(?:for|to (?:increase|raise)) "
        rf"(?:an? )?{_MORE}{_PIECES}{_AWAY}",
        rf"{_NOT} (?:\w+ )?{_MOVE} {_MORE}{_PIECES}{_AWAY}",
        r"\b(?:don't|do not|doesn't|never) (?:\w+ )?negotiate (?:(?:any )?further )?(?:on |over |about )?"
        rf"{_PIECES}{_AWAY}",
        rf"{_PIECES},? (?:\w+ ){{0,2}}?{_NOT} (?:\w+ )?(?:move|budge|be \w+|change|go|increase)\b{_AWAY}",
        rf"\b{_AT_TOP} (?:in )?(?:on|for|with|of) {_PIECES}",
        rf"{_PIECES} (?:(?:will )?(?:stays?|remains?)|is staying)(?: (?:put|as (?:is|it is)|unchanged|the same|flat|"
        rf"(?:at )?{_SUM}))?(?=[.!;,]|$| (?:for now|though|and|but|with)\b)",
        rf"{_PIECES},? unchanged(?: at {_SUM})?(?=[.!;,]|$)",
        rf"{_PIECES}(?: (?:request|ask))?(?: (?:of|for) \$?\d[\d,.k]{{0,11}})? (?:was|were|is|got|has been) "
        r"(?:declined|rejected|denied|refused|turned down|not approved)\b",
        rf"\b(?<!you )(?<!you've )(?<!you have )(?<!candidate )(?<!candidates )(?<!others )(?<!who )(?<!n't )"
        rf"(?<!not )(?<!never )(?:declined|denied|rejected|refused|turned down|shot down|"
        rf"(?:said|says) "
        rf"no (?:to|on)|(?:was|is|it's|got) a (?:\w+ )?no (?:to|on|for)) {_PIECES}(?! you\b)"
        rf"(?: (?:increase|bump|raise)s?)?(?! (?:offer|letter|plan)\b){_AWAY}",
        rf"\b(?:on|for|regarding|about) {_PIECES},? (?:(?:the )?\w+ )?(?:(?:said|says|came back with)(?: an?)?|"
        rf"(?:it's|it is|it was|that's|that was|the answer (?:is|was)) an?|(?:the )?answer (?:is|"
        rf"was))(?: (?:hard|firm|flat|clear))? "
        r"no(?=[.,;!]|$| unfortunately\b)",
        rf"{_PIECES} ?[:–—-] ?(?:(?:a |hard |firm )*no(?: (?:change|move|movement|go|luck|increase|more))?|declined|"
        rf"denied|rejected|not approved|unchanged)(?=[.,;!]|$| sorry\b| unfortunately\b)",
        rf"{_PIECES} (?:is|was) (?:a )?(?:hard |firm |flat )?no(?: from (?:\w+ )?\w+)?(?=[.,;!]|$)",
        rf"(?:n't|\bnot|\bunable)(?: been)?(?: able)?(?: to)? (?:get|find|secure|win|do) (?:you )?(?:anything|"
        rf"something|any "
        rf"more|any movement|any)(?: (?:more|extra|further|else|additional))? (?:on|for|in|with) {_PIECES}{_AWAY}",
        rf"\b(?:got nothing|no luck|came up empty|got nowhere|struck out) (?:on|for|with|in) {_PIECES}{_AWAY}",
        rf"{_PIECES} (?:above|over|beyond|past|higher than|more than|north of) \$?\d[\d,.k]{{0,11}} (?:(?:isn't|is not|"
        rf"wasn't|was not|won't be|will not be) (?:possible|doable|feasible|realistic|an option|approved|something "
        rf"(?:we|i|they) can)|(?:is|was) (?:impossible|off the table|out of (?:reach|the question)|declined|denied|"
        rf"rejected))",
        rf"{_PIECES} (?:has to|have to|must|needs? to|will have to|is going to have to) (?:stay|"
        rf"remain)(?= (?:at|where|as|put)\b)",
        rf"(?:n't|\bnot|\bnever) (?:\w+ )?(?:offer|do|give|pay|approve) (?:an? |any )?(?:higher|larger|bigger|"
        rf"increased|"
        rf"additional|extra) {_PIECES}{_AWAY}",
        rf"^(?:not(?: any)?(?: more| higher)?|nothing (?:more )?(?:on|for|in)) {_PIECES}(?=[.!,;]|$| you\b| though\b)",
        rf"\b(?:keep|leave|hold|keeping|leaving|holding) {_PIECES} (?:at|where|as|unchanged|flat)\b",
        rf"\b(?:on|for|regarding|about) {_PIECES},? (?:there(?:'s| is)|we|i|we're|i'm)\b[^,;]{{0,20}}?"
        rf"(?:{_NONE} (?:\w+ )?{_ROOM}|{_NOT} {_MOVE}|\b{_AT_TOP}|\bnothing (?:more|left|else)\b)",
    )
)
_ON_A_LEVEL = re.compile(
    r"\b(?:firm|settled|set|fixed|final) (?:on|at) (?:an? )?(?:l|e|ic|t) ?-?\d{1,2}\b(?! (?:base|pay|salary|band|"
    r"range))"
)
"""A level by its number, as one that cannot move."""
_NUMBERED = (
    r"(?:an? |the )?(?:l|e|ic|t) ?-?\d{1,2}\b(?! (?:base|pay|salary|band|range|numbers?|money|comp\w*|candidates?|"
    r"headcount|hires?|people|engineers?)\b)"
)
_HELD = re.compile(
    r"\b(?:(?:held|holding|hold|stayed|staying|stuck|sticking|stick|standing|stood)(?: (?:firm|you|pat))?|(?:kept|"
    rf"keeping|leaving|left) (?:you|it|the level))(?: (?:at|on|with|to|as))+ {_NUMBERED}"
    rf"|\b{_NUMBERED}(?:,? (?:was|is|got|has been|were|it))?:? (?:declined|denied|rejected|refused|turned down|not "
    r"approved|a (?:\w+ )?no|off the table|no|not (?:happening|possible|in the cards|an option))(?=[.,;!]|$| (?:from|"
    rf"by|for you|unfortunately|sorry|this)\b)|\b{_NUMBERED} (?:isn't|won't be|didn't|did not) (?:\w+ )?(?:happening|"
    r"possible|in the cards|an option|come through|go through|pass|get approved|approved)\b"
    r"|\b(?:(?:said|says|is|was|it's) (?:an? )?no (?:to|on|for)|(?:committee|panel|hc|they|leadership|team|vp) "
    r"(?:declined|denied|rejected|refused|turned down)|(?:did not|didn't|won't|will not|wouldn't) (?:approve|"
    rf"agree (?:to|on)|support|go for|sign off on|move on|budge on)) {_NUMBERED}"
)
"""A level by its number at which they held, or which they refused."""
_THE_OFFER = re.compile(
    r"\b(?:the|our|this|your) (?:\w+ )?(?:offer|package|proposal),? (?:of|with|at|for|including|that includes|"
    r"which includes) "
    r"(?:(?!\b(?:is|are|but|while|can|will|has|have)\b)[^!?;]){3,160} (?:is|are|remains?|stays?) "
)
"""What is said of the whole offer is said of none of the pieces that are listed in it."""
_NO_LEVEL = re.compile(
    rf"{_NOT} (?:\w+ )?(?:do|offer|give(?: you)?|get(?: you)?(?: to)?|go(?: to)?|approve|support|justify|"
    rf"make(?: it)?|bring you in"
    r"|hire(?: you)?|level you|slot you|put you|place you|move(?: you)?(?: to)?|bump(?: you)?(?: to)?)(?: (?:in|on))?"
    r"(?: (?:at|as|to|into))? (?:(?:an?|the) )?(?:level (?=\d)|l|e|ic|t) ?-?\d{1,2}\b(?! (?:base|pay|salary|band|"
    r"range|numbers?|money|comp))"
)
"""A level by its number that they cannot give."""
_FOR_NOW = re.compile(r" (?:at (?:this|the) (?:time|point|stage|moment|current time)|at present|right now|for now)\b")
_AT_A_LEVEL = re.compile(
    rf"\b({_FIXED}|{_AT_TOP}|{_MOVE} {_MORE}{_OUR}{_ONE}) (?:for|at|in|by|within) (?:the|this|that|your|our) level\b"
)
"""What cannot move at a level, which is said of no level."""
_REQUEST = re.compile(rf"\b({_ONE}) (?:asks?|requests?)\b(?! (?:of|for|at)\b)")
"""What was asked of a piece is named as the piece is."""
_MANY = re.compile(r"\b(sign(?:ing)?[ -]?on)s\b")
_TOO = re.compile(rf"\b{_LIKEWISE} {_PIECES}")
"""What is said of one piece is said of another."""
_BY_ITS_SAYING = tuple(
    (piece, tuple(re.compile(sign) for sign in REPLIES[f"{piece.replace('_', '-')}-fixed"].signs)) for piece in FIXED
)
_WHOLE = re.compile(r"(?<=[.!?;])(?=\s|$)|\n{2,}")
_SENTENCES = re.compile(r"(?<=[.!?;])(?=\s|$)|\n{2,}|\b(?:but|however|though|although)\b")
_OPEN = re.compile(r"\b(?:if|unless|whether|in case|without (?:an?|the|your|another|seeing) (?:\w+ )?offer)\b|\?\s*$")


def limits_in(plain: str) -> tuple[str, ...]:
    """The pieces (base, sign_on, grant, refresh, bonus, level) that lower-case text says cannot move."""
    said = {piece for one in _each(_WHOLE, plain) for piece in _by_its_saying(one)}
    plain = _AT_A_LEVEL.sub(r"\1", _FOR_NOW.sub("", plain))
    plain = _NO_LEVEL.sub("we can't move level", _HELD.sub("firm on level", _ON_A_LEVEL.sub("firm on level", plain)))
    before: set[str] = set()
    for one in _each(_SENTENCES, plain):
        before = {*_closed(one), *(_too(one) if before else ())}
        said |= before
    return tuple(piece for piece in _NAMES if piece in said)


def _each(split: re.Pattern[str], plain: str) -> Iterable[str]:
    """The sentences that suppose and ask nothing."""
    sentences = (" ".join(one.split()) for one in split.split(plain))
    return (one for one in sentences if one and not _OPEN.search(one))


def _by_its_saying(sentence: str) -> Iterable[str]:
    """The pieces whose saying, "the sign-on is fixed", a sentence fits: what is heard so is closed."""
    return (piece for piece, signs in _BY_ITS_SAYING if any(sign.search(sentence) for sign in signs))


def _too(sentence: str) -> Iterable[str]:
    return (piece for found in _TOO.finditer(sentence) for piece in _named(found["pieces"]))


def _closed(sentence: str) -> Iterable[str]:
    sentence = _MANY.sub(r"\1", _REQUEST.sub(r"\1", sentence))
    sentence = _THE_OFFER.sub(" the offer is ", sentence)
    signs = [found for sign in _SIGNS for found in sign.finditer(sentence)]
    for found in signs:
        yield from _named(found["pieces"])
    if signs:
        yield from _too(sentence)


def _named(words: str) -> Iterable[str]:
    """The pieces in a list of them. The bonus of a sign-on is no yearly one."""
    for piece in ("sign_on", "refresh", "base", "grant", "bonus", "level"):
        words, count = re.subn(rf"\b(?:{_NAMES[piece]})\b", " ", words)
        if count:
            yield piece
