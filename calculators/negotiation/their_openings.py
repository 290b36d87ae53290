"""What their words leave open beside a refusal: room on a piece, a figure by what was asked, pay for a yes."""

import re
from collections.abc import Iterable
from decimal import Decimal

from calculators.negotiation.other_matters import sentences
from calculators.negotiation.their_numbers import FIGURE, NO_PAY, dollars_in
from calculators.negotiation.their_numbers import GONE as GONE_FIGURE
from calculators.negotiation.their_pieces import NAME

OTHER = "other"
"""A part of the offer that no piece here is."""
_CLAUSES = re.compile(r"[;()]|(?<!\d),(?!\d{3})|\b(?:but|however|though|although|while|whereas|and)\b")
_THERE = r"(?: (?:on|in|with|around|for|left (?:on|in|with)|to (?:move|work with) (?:on|in|with)))"
_THE = r"(?:(?:the|your|our|both) )*"
_ROOM = re.compile(
    r"\b(?:room|flexib(?:le|ility)|wiggle room|leeway|latitude|headroom|space|some give|a little give|slack)"
    rf"{_THERE} {_THE}$"
    r"|\b(?:we|i)(?:'ve| have| do have|'d have)? (?:more |some |a bit more |a little )?(?:to play with|to work with) "
    rf"(?:on|in) {_THE}$"
    r"|\b(?:can|could|may|might)(?: (?:potentially|possibly|maybe|perhaps))?(?: be able to)? (?:look at (?:more|some|"
    rf"additional|extra|a bit more)|revisit|reopen) {_THE}$"
    r"|\b(?:we|i)(?:'m|'re| am| are)?(?: can| could| may| might| would)?(?: be)?(?: (?:still|also|able to|happy to|"
    r"willing to|open to|more))* (?:move|moving|(?:go|going|come|coming) (?:up|higher)|"
    r"flex|flexible|stretch|stretching|do (?:something|more|better|a (?:bit|"
    r"little)(?: more)?)|look(?:ing)?(?: again)?|open|be creative|get creative)(?: (?:a bit|a little|some|more))? "
    rf"(?:on|in|with|for|at) {_THE}$"
)
"""Before a piece on which they can move."""
_IS_OPEN = re.compile(
    r" (?:is|are|has|have|comes with|is where (?:we|i) have|is something we have)"
    r"(?: still| a bit| a little| some| more)* "
    r"(?:flexible|negotiable|open(?: to discussion)?|movable|room|flexibility|wiggle room|leeway)\b"
    r"| (?:is|are) a different story\b|(?: itself)? (?:might|may|could) (?:still )?be (?:an option|possible|negotiable|"
    r"flexible|open)\b"
    r"| (?:is|are) where (?:we|i)(?: do| can|'ve got| have)? (?:have )?"
    r"(?:move|flex|(?:more |some )?(?:room|flexibility))\b"
)
"""After such a piece."""
_OFFERS_MORE = re.compile(
    r"\b(?:(?:what |how about )?if|how about|suppose|say) (?:we|i)(?:'d)? (?:\w+ )?(?:doubled?|tripled?|raised?|"
    r"bump(?:ed)?|increased?|up(?:ped)?|boost(?:ed)?|sweeten(?:ed)?|add(?:ed)? (?:\w+ ){0,2}?(?:to|on)|"
    r"moved? (?:up )?on|did (?:more|something|better) (?:on|with)|look(?:ed)? at|went up on|go up on|"
    rf"made (?:it|that|this) up (?:in|on)) {_THE}$"
    r"|\b(?:what|how) about (?:an? )?(?:bigger|larger|higher|more|better|some|additional|extra) $"
    r"|\b(?:would|could|might|does|will) (?:an? |some )?(?:bigger|larger|higher|more|better|additional|extra) $"
)
_HELPS = re.compile(
    r" (?:help|work|do it|make (?:up|it)|get (?:us|you) there|close|bridge|be (?:of )?interest|move)\w*\b"
)
_ASKS_ITSELF = re.compile(r"\b(?:would|could|might|does|will) (?:an? |some )?\w+ $")
"""A piece that they ask about, to see whether more of it would do: that is room."""
_AGAINST = re.compile(
    r"n't\b|\b(?:wish\w*|doubt\w*|was|were|had|months?|quarter|only at|at the (?:\w+ )?refresh\w*|for \w+s\b(?=,|$)|"
    r"cannot|no|not|never|nor|neither|without|zero|little|limited|less|unable|hardly|if|unless|whether|once|"
    r"when|any|see|check|ask|until|review|next|later)\b"
)
_ASKED = re.compile(r"(?:is|are|do|does|would|could|can|will|what|how|where|which)\b")
_SPENT = re.compile(r"\bnot (?:now|today|yet|at this|for (?:this|your|you))\b|\b(?:gone|spent|used up)\b")
"""In the same sentence: the room was there, or will be."""
_INSTEAD = re.compile(
    r"\b(?:not|n't) (?:negotiable|flexible|open|movable)\b[;,.]?(?: but| and)? ?(?:the |our )?(?P<is>[a-z -]{3,16}?) "
    r"(?:is|are)(?=[.,;!]|$)"
    r"|\b(?:firm|fixed|set(?: in stone)?|locked|final|closed)\b[;,]?(?: but| and| though)? ?(?:the |our )?"
    r"(?P<isnt>[a-z -]{3,16}?) (?:isn't|is not|aren't|are not)(?=[.,;!]|$)"
)
"""A piece that is what the one before it is not."""
_ELSEWHERE = re.compile(
    r"\b(?:room|flexib\w+|leeway|latitude|give|moving|creative)(?: (?:left|to move))? "
    r"(?:elsewhere|in (?:the )?other (?:areas|places|parts)|(?:on|in|with) (?:the )?(?:rest|other (?:parts|pieces|"
    r"components|elements)))\b|\b(?:discuss|look at) (?:the )?other (?:parts|pieces|components|elements)\b"
)
_A_LITTLE = re.compile(r"\ba (?:little|bit)\b")
_BAND = r"(?:(?:pay|salary|base|comp) )?(?:band|range)(?: (?:for|at|of) [\w -]{1,24}?)?"
_BASE = r"(?:base|salary)(?: salary| pay)?"
_SUM = r"\$? ?(?P<{}>\d[\d,]*)(?: ?k)?(?![\w%]|[.,]\d)"
_BAND_TOP = re.compile(
    rf"\b{_BAND}(?: (?:only|just))? (?:(?:tops?|caps?|maxes|runs|ends|goes|stops)(?: (?:out|up))*|is (?:capped|up)) "
    rf"(?:at|to) {_SUM.format('at')}|\b(?:top|max|maximum|ceiling|cap|upper end) (?:of|for|in) "
    rf"(?:the |our |your |that |this )?{_BAND} (?:is|sits at|would be)(?: at)? {_SUM.format('of')}"
    rf"|\b{_BAND}(?:'s)? (?:top|max|maximum|ceiling|cap) (?:is|sits at) {_SUM.format('its')}"
    rf"|\b{_BASE}(?: (?:for|at) [\w -]{{1,24}}?)? (?:(?:is|are|gets?) (?:capped|limited|maxed out)|"
    rf"(?:tops|caps|maxes) out) at {_SUM.format('base')}"
    rf"|\b(?:cap|ceiling|maximum|max|limit) (?:on|for|of) (?:the )?{_BASE}(?: [\w -]{{1,24}}?)? is {_SUM.format('cap')}"
    rf"|\bfor [\w ]{{2,30}}? the (?:top|max|maximum|ceiling|cap|upper end) is {_SUM.format('here')}"
    rf"|\bthe (?:top|max|maximum|ceiling|cap|upper end) (?:for|in|at) (?!base\b)[\w ]{{2,30}}? is "
    rf"{_SUM.format('there')}"
)
_OF_OTHER_PAY = re.compile(
    r"\b(?:equity|rsus?|stock|grants?|sign|signing|bonus|refresh\w*|total|tc|ote|next|higher|if|was|used to|would)\b"
)
_YES = (
    r"(?:commit|accept|sign|agree|say yes|join|be (?:ready|able|willing|prepared) to (?:sign|accept|commit|join)|"
    r"come on board|be (?:in|a yes|on board))"
)
_FOR_YOUR_YES = re.compile(
    rf"\bif (?:that means |it means |i know |we know |you tell (?:me|us) |you say )?(?:that )?(?:you|u)"
    rf"(?:'d|'ll|'re|'re ready to|'re willing to| would| will| can| could| are| are ready to| are willing "
    rf"to)* (?:{_YES}|ready|serious|committed|in\b|on board)"
    r"|\b(?:need|want|get|have) (?:your|a|you to (?:give|say)) (?:\w+ ){0,2}?(?:yes|commitment|word|agreement)\b"
)
"""Pay that they may get for the reader's yes: what number, and not silence."""
_PERCENT_MORE = re.compile(r"\d ?(?:%|percent) (?:more|higher|increase|bump|raise|on|in|to)\b")
_DENIED = re.compile(r"n't (?:do|get|go|offer)\b(?! \w+ (?:unless|without))|\b(?:cannot|unable)\b")


def room_on(plain: str) -> tuple[str, ...]:
    """The pieces on which lower-case text says that they can still move: "base", "bonus", "other" for a further one."""
    whole = tuple(sentences(plain))
    said = (one.rpartition(",")[0] if one.endswith("?") else one for one in whole)
    found = (piece for one in said if not _ASKED.match(one) for piece in _open_in(one))
    return tuple(dict.fromkeys((*found, *(piece for one in whole for piece in _asked_about(one)))))


def band_top(plain: str) -> Decimal | None:
    """The top of the band of base that lower-case text names, in dollars; ``None`` for none, or for two."""
    clauses = (one for said in sentences(plain) if not said.endswith("?") for one in _CLAUSES.split(said))
    said = (one for one in clauses if not _OF_OTHER_PAY.search(one))
    named = (next(filter(None, one.groups())) for sentence in said for one in _BAND_TOP.finditer(sentence))
    sums = {Decimal(one.replace(",", "")) for one in named}
    found = {one * 1_000 if one < 1_000 else one for one in sums}
    return found.pop() if len(found) == 1 else None


def _open_in(sentence: str) -> Iterable[str]:
    if _SPENT.search(sentence):
        return
    for found in _INSTEAD.finditer(sentence):
        yield from (_piece(one) for one in NAME.finditer(found["is"] or found["isnt"]))
    for clause in _CLAUSES.split(sentence):
        if _AGAINST.search(_A_LITTLE.sub(" ", clause)):
            continue
        if _ELSEWHERE.search(clause):
            yield OTHER
        for one in NAME.finditer(clause):
            if _ROOM.search(clause[: one.start()]) or _IS_OPEN.match(clause[one.end() :]):
                yield _piece(one)


def _asked_about(sentence: str) -> Iterable[str]:
    """The pieces of which they ask whether more would help."""
    for one in NAME.finditer(sentence) if sentence.endswith("?") or "what if" in sentence else ():
        before = sentence[: one.start()]
        if _OFFERS_MORE.search(before) and (not _ASKS_ITSELF.search(before) or _HELPS.match(sentence, one.end())):
            yield _piece(one)


def _piece(name: re.Match[str]) -> str:
    """The piece that a name means."""
    if name.lastgroup != "none":
        return name.lastgroup or ""
    return "bonus" if name[0].startswith("bonus") else OTHER


def offers_for_a_yes(sentence: str) -> bool:
    """Whether a lower-case sentence names pay that hangs on the reader's yes: "I can get 180 if you commit"."""
    if sentence.endswith("?") or not _FOR_YOUR_YES.search(sentence) or _DENIED.search(sentence):
        return False
    if _PERCENT_MORE.search(sentence):
        return True
    return any(dollars_in(one) for one in FIGURE.finditer(NO_PAY.sub(GONE_FIGURE, sentence)))
