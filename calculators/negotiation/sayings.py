"""Which of the known sayings their words fit, which of several is the one to answer, and whether they met the ask.

A wrong reading is worse than a missed one: what is only threatened, asked or denied is not said.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from calculators.negotiation.gone_replies import EXPIRED, GONE, ON_HOLD, WITHDRAWN, is_deadline
from calculators.negotiation.more_signs import MORE_SIGNS
from calculators.negotiation.only_tried import is_only_tried
from calculators.negotiation.other_matters import (
    A_PART_OR_A_PAPER,
    ASIDE,
    ASIDE_FROM_BASE,
    NEXT_CLAUSE,
    NO_MOVE,
    NO_PAY_MOVES,
    OF_PAY,
    OFFER_STANDS,
    THEIR_ANSWER,
    is_kept,
    is_sent_anew,
    of_pay,
    of_their_day,
    sentences,
    wanted,
)
from calculators.negotiation.replies import FIXED, REPLIES
from calculators.negotiation.reply_signs import SIGNS
from calculators.negotiation.their_deciding import deciding_in, in_waiting
from calculators.negotiation.their_extensions import GRANTS, NO_RUSH, is_last_date, without_last_dates
from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import FIGURE, NO_PAY, UNITS, dollars_in, is_bare, stated_range
from calculators.negotiation.their_numbers import GONE as GONE_FIGURE
from calculators.negotiation.their_openings import offers_for_a_yes
from calculators.negotiation.their_pieces import NAME
from calculators.negotiation.their_time import refuses_time, wants_answer
from calculators.negotiation.their_unpriced import granted_in
from calculators.negotiation.their_yes import WHOLE, gives_a_part, is_yes, may_be_yes

SURE, GUESS = "The words fit well.", "A guess by a few words."
_BESIDE_AN_OFFER = ("answer-this-week", "leader-joins", "too-high", "committee", "next-review", "current-pay")
"""Sayings that one word alone does not make the message's main one where it offers figures."""
_STRONGEST = (*GONE, "best-and-final", "no-negotiation", "committee", "small-bump")
"""Sayings that decide the verdict whatever else is said, the strongest first; the others go by their words."""
_WEAKEST = ("partial", "silence", "more-time", "call")
"""Sayings beside which any other is the main one, the stronger first."""
_BESIDE_A_DECISION = ("", "leader-joins", "next-review", "silence")
"""Sayings that are none where they have taken away to decide what was asked."""
_SAID_OF_THEM = (
    *GONE, "best-and-final", "answer-this-week", "more-time", "small-bump", "top-of-band", "leader-joins", "partial"
)  # fmt: skip
"""Sayings that a "not" before their words turns around."""
_NEGATED = re.compile(r"(?:\b(?:not|no|never|nor|without|nobody|won't|unable)|n't)(?: [\w']+){0,2} $")
_NOT_YET = re.compile(
    _NEGATED.pattern + r"|(?:\b(?:not|never|nobody)|n't) (?:think|believe|say|said|expect|mean|like|call|consider|feel)"
    r"(?: [\w']+){0,4} $|\b(?:far from|hardly|anything but)(?: [\w']+){0,2} $"
    r"|\b(?:once|when|whenever|until|as soon as|whether|before|if)(?: [\w']+){0,3} $"
)
_NOBODY_WILL = re.compile(r"(?:\b(?:nobody|no one|not|never|no plans?)|n't)(?: [\w']+){0,5} $")
_WISHED = re.compile(
    _NEGATED.pattern + r"|\b(?:wish\w*|doubt\w*|hoped|if only)(?: [\w']+){0,4} $"
    r"|\b(?:before|until|unless)(?: [\w']+){0,2} $"
)
"""What turns a move around: it is denied, only wished for, or something else comes before it."""
_THREATENED = re.compile(
    r"\b(?:if|unless|until|otherwise|without|would|may|might|could|before|"
    r"after which|after (?:that|then|this),? (?:(?:we|they) (?:go|move|hire|pass|offer|give)|the offer is)\b|"
    r"automatically|reserve|will be)\b"
    r"|\b(?:your|their|the|an|that|other|competing) (?:other|competing) (?:\w+ )?offer|\bother company|\btheir offer"
    r"|\b(?:we|i)'d\b|\byou(?:'ll|'d|'re| are| will| have)? (?:\w+ )?(?:go|going|gone|went|chose|choos\w+|decid\w+)\b"
    r"|\b(?:withdraw|pull) your (?!offer)|\?\s*$"
)
"""Words of a sentence in which the offer is not withdrawn, but may be, or another's was."""
_SUPPOSED = re.compile(r"\b(?:if|unless|once|otherwise|before|may|might|could|would|will have)\b|\?\s*$")
_NO_TIME = re.compile(
    r"(?:\b(?:not|no|never|nobody|unable|impossible|difficult|hard|tough)|n't)(?: (?!but\b|so\b|and\b)[\w']+){0,5} $"
)
_NO_NEED = re.compile(
    r"(?:\bno (?:need|reason|pressure|obligation)|(?:n't|\bnot) (?:need|have|require|want|ask\w*|necessary|"
    r"required|going to ask)"
    r"|\bnever (?:need|ask|require)\w*)(?: [\w']+){0,4} $"
)
_NOT_TOO = re.compile(
    r"(?:\b(?:not|never)|n't)(?: (?:that|think|believe|say|at|all|really|necessarily|is|it|it's|that's|your|the|"
    r"our|ask|number|"
    r"figure|expectations?|quite|way|so|far|be|above|over|beyond|outside))* $"
)
_NOT_AGAIN = re.compile(
    r"(?:\b(?:not|never|unable|no plans?)|n't)(?: (?:be|able|to|going|really|planning|willing|looking|in|a|"
    r"position))* $"
)
"""What turns around a paper that they want, a number that is too high, and a talk that is to come."""
_ROOM_IN_BAND = re.compile(
    r"(?:\b(?:not|never|nowhere)|n't) (?:\w+ ){0,3}?(?:at|near|close to|hit|reached|above|over) (?:\w+ ){0,2}?"
    r"(?:top|max\w*|ceiling|cap|limit|upper|high)\b"
    r"|^(?!.*(?:\b(?:no|not|little|without|zero|none|out of|if|any)\b|n't)).*\b(?:room|space|headroom|"
    r"flexibility|runway|way to go)\b"
    r".*\b(?:band|range)\b"
    r"|\b\d{1,2} ?(?:%|percent) (?:of|through|into) (?:the|our|your) (?:\w+ )?(?:band|range)\b"
    r"|\b(?:max\w*|top|ceiling|cap|limit) (?:of|for|in) (?:\w+ ){0,3}?(?:band|range) (?:is|=|sits at|at) \$?\d"
    r"|\b(?:band|range) (?:tops? out|caps? out|max(?:es)? out|goes|ends) (?:up )?(?:at|to) \$?\d"
    r"|\b(?:(?:[1-8]\d(?:th|st|nd|rd)|top) (?:percentile|quartile)|(?:upper|top) (?:half|third|quartile))\b"
    r"|\b(?:middle|mid(?:point)?|bottom|low(?:er)? (?:half|end|part)|first half|well below the top)\b.*\b(?:band|"
    r"range)\b"
)
"""Words of a sentence that is not at the top of a band."""
_ON_THE_LEVEL = re.compile(
    r"^(?!.*\b(?:approv\w*|more|base|salary|equity)\b).*\b(?:(?:level(?:ing|s)?|title)(?: \w+){0,2} "
    r"(?:is|are|was|were|gets?) (?:set|decided|determined|made|fixed|(?:a |the )?\w+ committee|(?:a |the )?committee)\b"
    r"|(?:committee|panel) (?:sets?|decide[sd]?|determine[sd]?)(?: on)? (?:the|your) (?:level|title))"
)
"""A sentence on who sets the level, and not on pay."""
_MORE_TIME, _HAS_TIME = re.compile("|".join(GRANTS)), re.compile(NO_RUSH)
_LEADER = r"(?:vp|ceo|cto|cfo|founders?|head|director)(?:'s|s')?(?: of [\w]+(?: \w+)?)?(?:'s)?"
_SPOKE = re.compile(
    rf"\b(?:let me|(?:i|we)(?:'ll|'d| will| can| could| would)?(?: (?:have|need|want) to| must)?) "
    rf"(?:\w+ )?(?:talk|speak|go|ask|check|reach out|get back)\b[^.;!?]{{0,25}}{_LEADER}[^.;!?]*"
    rf"|\b{_LEADER} (?:\w+ )?(?:signs? off|won't|will not|can't|cannot|asked me|told me)\b[^.;!?]*|"
    r"\b(?:spoke|talked|checked|met|went|discuss\w*|chatted|sat down|connected) (?:\w+ ){0,2}?(?:with|to)\b[^.;!?]*"
    r"|\b(?:(?:i|we)(?:'ll|'m|'re| will| am| are)(?: going to)?|let me) (?:(?:go|going) to bat for you|(?:tak|bring|"
    r"run|rais|escalat|push)\w* (?:this|it|that|your \w+(?: \w+)?)(?: back| up)?) (?:with|to|by|past) [^.;!?]*"
    r"|\b(?:sent|submitted|forwarded|escalated) (?:it|this|that|your (?:\w+ )?\w+) to [^.;!?]*"
    rf"|\b(?:a?wait(?:ing)?|pending|chasing|held up)(?: (?:on|for|by|with|"
    rf"to hear (?:back )?from))? (?:\w+ ){{0,2}}?{_LEADER}"
    r"(?! to (?:talk|meet|speak|chat))[^.;!?]*"
    rf"|\b(?:i|we)(?:'d|'ll| would| will)? (?:need|have to ask|must ask) (?:my|our|the) (?:\w+ )?{_LEADER}"
    r"(?! to (?:talk|meet|speak|chat))[^.;!?]*"
    rf"|\b{_LEADER} (?:\w+ ){{0,2}}?(?:sign-?off|approv\w+|okay|ok|signature|blessing|decision|answer|calendar|"
    r"travel\w*|out\b|away\b|on (?:vacation|leave|pto|holiday)|reviewing|deciding|hasn't|"
    r"(?:has|have|needs?|will|must|wants?)(?: to)? (?:review|approve|decide|sign|look|weigh|see (?:it|this|"
    r"that)))[^.;!?]*"
    r"|\b(?:vp|ceo|cto|cfo|founders?) (?:\w+ )?(?:okay\w*|approv\w+|signed|agreed|said|declin\w+|cleared|came back)\b"
)
"""What the recruiter did with a leader, and what a leader decided: no invitation."""
_CLOSING = ("no-negotiation", "best-and-final", "top-of-band", "committee")
"""Sayings that close the talks, or base: a remark on another term makes none."""
_THEY_SEND = re.compile(
    r"\b(?:we|i)(?:'ll|'m|'re| will| can| am| are| have|'ve)(?: (?!need\b)[\w']+){0,2} $|" + _NO_NEED.pattern
)
_UNLESS = {
    "more-time": _NO_TIME,
    "show-the-offer": _THEY_SEND,
    "partial": _WISHED,
    "best-and-final": _NOT_YET,
    "too-high": _NOT_TOO,
    "next-review": _NOT_AGAIN,
}
"""What turns a saying around, where it is not the usual."""
_AS_ASKED = (
    r"(?:the|what|everything|all(?: that)?)(?: [\w-]+){0,2} you(?:'d| had| have)? (?:asked|requested|wanted|proposed)"
)
_ALL = r"(?:(?:all|both|every one) of (?:it|that|them|those)|(?:it|them) all|all (?:three|four))"
_ALL += r"(?=[.!,;]| (?:was|were|is|are)\b|$)"
_ALL_OF_IT = (
    r"(?:(?:(?:all|most) of )?your (?:[\w-]+ ){0,2}?(?:asks?|numbers?|requests?|counters?|counteroffer|proposal|terms|"
    r"targets?|competing offer|other offer)|the counter(?:offer)?|what [\w ]{1,24} (?:gave|offered|offers) you"
    rf"|everything(?! (?:we|i) can)|{WHOLE}|{_ALL}|{_AS_ASKED})"
)
_WE = (
    r"(?:\b(?:we|i|they|team|finance|committee|leadership|hr|vp)(?:'ve|'re|'ll| have| has| were| was| are)?"
    r"(?: (?:just|now|also|both|fully|all|happily|(?:been )?able to|happy to|glad to|pleased to|can|could|will)){0,2}) "
)
_MET = re.compile(
    rf"{_WE}(?:match(?:ed)?|me?et|agreed? to|accept(?:ed)?|approved?|honou?r(?:ed)?|good with|fine with|okay with|"
    rf"on board with|aligned (?:with|on)|comfortable with|"
    rf"signed off on|(?:get|got|have|had|received|secured) (?:full |final |the )?approval (?:for|on|of)) {_ALL_OF_IT}"
    rf"|{_WE}(?:do|did|make|made|give you|gave you) (?:{_ALL}|{_AS_ASKED})"
    rf"|{_WE}accommodat(?:e|ed|ing) (?:(?:all|both) (?:of )?)?your (?:\w+ )?(?:asks?|requests?|counter\w*|numbers?)"
    rf"(?: (?:on|for|of) (?:the |your )?{PIECE})?(?! (?:to|for|about|regarding)\b)"
    rf"|\bmatched!|\bgot you everything\b|\b(?:a )?yes (?:to|on) {_ALL_OF_IT}"
    rf"|\b(?:approved|granted|accepted|matched|agreed)(?: to| on)? {_ALL_OF_IT}"
    rf"|\b(?:we|i|they)(?:'ve| have)? (?:got|gotten) {_ALL_OF_IT} (?:for )?(?:\w+ )?(?:approved|accepted|signed off)\b"
    rf"|\b{_ALL_OF_IT}(?: for)? (?:was|were|is|are|has been|have been|got) (?:(?:fully|just|now|all) )?"
    rf"(?:approved|accepted|met|matched|granted|(?:fine|good|okay|ok|acceptable|great) (?:with|by|for|to) "
    rf"(?:us|me|them|the team|everyone))\b"
    rf"|\b{_ALL_OF_IT}(?: for)? (?:works for us|is (?:a yes|no problem|not a problem)|went through)\b"
)
_YES = re.compile(
    r"(?:(?:ok|okay|yes|yep|yeah|sure|great|good news|great news|absolutely|of course|done|deal|alright|hi|hey|"
    r"so|and)[,.!:;]? |- ){0,3}"
    r"(?:(?:we|i|they)(?:'ll| will| can)(?: (?:gladly|happily|definitely|certainly|absolutely))? "
    r"(?:(?:do|make) (?:it|that|this)(?: (?:work|happen))?|sign off on (?:it|that|this)|accept(?: (?:it|that|this))?)"
    r"(?: for you)?"
    r"|we(?:'ve| have)? (?:matched|met|accepted) (?:it|that)(?: in full| for you)?"
    r"|(?:(?:it|that|this|everything)(?:'s| is| was| got| has been) )?(?:now |all |just |fully )?approved"
    r"(?: by (?:the )?\w+)?"
    r"|(?:then |sounds (?:great|good), )?(?:(?:we|you)(?:'ve got| have)|it's|that's) a deal"
    r"|(?:it|that|this)(?:'s| is) a yes(?: from (?:the |our )?\w+| from me| on our (?:side|end))?"
    r"|(?:we|they|the team) (?:said|say) yes(?: to (?:all of it|everything|your (?:ask|counter|counteroffer|"
    r"numbers?)))?)"
    r"(?:, (?:welcome|congrat\w+)[\w ]{0,30})?"
    r"(?:,? (?:and |so )?(?:(?:i|we)(?:'ll| will)|let me) (?:get|send|have|draft|update|prepare|issue)"
    r"(?: (?:you|over|out|the|an?|your|new|updated|revised|written|final|formal))*? (?<!your )"
    r"(?:(?:offer )?letter|offer|paperwork|contract|docs|it in writing)"
    r"(?: (?:updated|revised|changed|redone|over|out|to you|today|tomorrow|now|shortly|right away|by \w+|"
    r"this (?:week|afternoon|morning)))*)?[.!]*"
)
"""A whole sentence that says yes to what was asked, and nothing else."""
_ONLY_IF = re.compile(
    r"\b(?:if|unless|could|should|had|nearly|almost|partly|partially) (?:we|i|they|she|he|finance|leadership|hr|"
    r"(?:the |our )?(?:team|committee|vp|ceo|cfo|manager))\b|\b(?:in part|part of|some of)\b"
)
_PROMISED = re.compile(
    r"(?:\b(?:we|i|they|team|finance|leadership|committee|vp|hr)(?:'ll|'d| will| can| could| would|'re| are| "
    r"am|'m| were)"
    r"|\b(?:able|happy|glad|willing|prepared|ready) to)"
    r"(?: (?:be|able|happy|glad|willing|to|also|definitely|probably|certainly|just|get|go|come|likely)){0,4} "
    r"(?:(?:match|beat)(?! (?:up|you|\d|(?:your|the|this|that|our) (?:skills|background|profile|experience|"
    r"\w+ donations|"
    r"donations|contributions?|deadline|clock))\b)|meet in the middle|"
    r"meet you (?:half|part|in the middle|there|at \$?\d|on "
    r"(?:the )?(?:base|equity|sign|pay|comp|number))|"
    r"(?:you )?(?:much |a bit |a little )?(?:closer|halfway|nearer|higher)|split the difference|"
    r"(?:close|bridge|narrow) (?:\w+ ){0,3}?gap|do better (?:on|in|for|with|than)|"
    r"improve (?:on )?(?:the|your|our|this) (?:\w+ )?(?:offer|base|package|equity|sign-on|number|grant))"
)
"""Words for more pay that names no amount of its own."""
_NOT_NOW = re.compile(
    r"\b(?:if|unless|could|should|had|nearly|almost) (?:we|i|they)\b|\b(?:next (?:year|quarter|time|cycle)|"
    r"later|eventually|review|someday)\b"
)
_WOULD_YOU = re.compile(
    r"\b(?:sign|yes|works?|done|commit|accept|close|seal|sound|enough|deal|happy|help|join|say|get you|"
    r"can you (?:do|take)|you(?:'d| would) take|what if|how about)\b"
)
_PAY_FOR_YES = re.compile(r"\b(?:get you|base|salary|sign-on|equity)\b")
_A_BARE_BASE = 100_000
"""Dollars from which a bare figure is pay, and no hour, day or count, in a question that names no pay."""


_IN_HAND = re.compile(
    r"\b(?:i|we)(?:'ve| have)(?: (?:just|now|finally))?(?: got)? (?:(?:an?|some|the|good|great|quick) )*"
    r"(?:update|news|answer|feedback|word)\b(?: (?:back )?from (?:the )?\w+)?"
    r"|^(?:ok(?:ay)?,? |so,? |hi,? |hey,? )?(?:(?:final|firm|latest|last) )?(?:answer|word|decision|update|"
    r"news|verdict) "
    r"(?:back )?from (?:the |our )?\w+(?: of \w+)? ?(?:[:–—-]|is|was)(?= )"
)
"""An answer of theirs that is there, and is to be told."""


_AT_WORK = re.compile(
    r"\blet me (?:\w+ )?(?:see (?:what|if|whether|about)|check|ask|talk to|speak (?:to|with)|find out|look into|"
    r"go back|run)\b(?! you)|\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| can) (?:\w+ )?"
    r"(?:check (?:with|on|if)|ask (?:the|my|our|finance|for)|talk to|speak (?:to|with)|see (?:what|if|whether)|"
    r"look into|go back to|find out|try)\b(?! you)|\b(?:still )?(?:working on|discussing|reviewing|looking at) "
    r"(?:your|the) (?:\w+ )?(?:ask|request|counter\w*|number|proposal)s?\b"
)
_THEIR_NUMBERS = re.compile(
    r"\b(?:(?:can|could|would|will|are|do) you|mind|please|able to|happy to|helps? (?:us|me)?(?: if you| to)?)\b"
    r"[^.!?]{0,30}\b(?:shar(?:e|ing)|send(?:ing)?|tell(?:ing)?|give|giving|show(?:ing)?|forward(?:ing)?|disclos(?:e|ing)|"
    r"walk(?:ing)?|pass(?:ing)?)(?: (?:us|me|over|along|through|on|with|what|a bit|more|about|the|details|of)){0,4} "
    r"(?:their|its|(?!today|tomorrow|yesterday|everyone|it|that|this|what|let|here|there|year|month|week|company|team|"
    r"recruiter|candidate|manager|reference)"
    r"[\w&.-]{2,20}'s?|(?:other|competing|rival) (?:company|companies|offer)(?:'s|s')?) (?:\w+ ){0,2}?"
    r"(?:numbers?|figures?|breakdown|comp(?:ensation)?|pay|package|terms|base|salary)\b"
    r"|\bwhat (?:are|were|do) (?:the )?(?:their|(?!our|the|your|my|those|these|today)[\w&.-]{2,20}'s?) "
    r"(?:numbers?|figures?|terms)\b"
    r"|\b(?:breakdown|numbers|figures) (?:of|in|from) (?:their|(?!our|the|your|my|this|today)[\w&.-]{2,20}'s?) offer\b"
)
"""A question for the figures of another offer: not for ours, nor for the reader's own."""
_NO_FURTHER = re.compile(
    r"\b(?:we|i|they)(?:'re|'m| are| am)? (?:(?:really|just|simply|unfortunately|also) )?(?:don't|do not|won't|"
    r"will not|can't|aren't|are not|not)(?: (?:be|able to|going to|planning to|willing to)){0,2} (?:go|going|move|"
    r"moving|negotiat(?:e|ing)|budg(?:e|ing)) (?:(?:any )?further|(?:(?:any )?(?:higher|further) )?(?:past|beyond|"
    r"above|than) (?:that|this|it|these|those)(?: (?:number|figure|amount|offer|point)s?)?)(?=[.,;!]|$| (?:sorry|"
    r"unfortunately|at this|here|now|on (?:the|this|our) (?:offer|package|pay|number))\b)"
    r"|\bno further (?:negotiations?|negotiating|discussions?|movement)(?=[.,;!]|$| (?:on (?:the|this) (?:offer|"
    r"package)|from us|possible)\b)"
)
"""A refusal to go on, or past what was just said."""
_A_TIME = re.compile(
    r"\b(?:\w{3,6}day|deadline|date|tomorrow|week|until|till|extend\w*|(?:dec|jan|nov|oct)[a-z]* \d)\b"
)
_IS_FINAL = re.compile(r"\b(?:final|best|most|max\w*|limit|no room|can't|won't|unable|highest|no more|firm)\b")


@dataclass(frozen=True)
class Said:
    """The main saying (a slug, or blank), how sure it is, the ``also`` said, and whether they say the ask was met.

    ``is_partly_met``: they met the ask for a piece and not all of it, or they promise or float pay without offering it.
    ``is_only_tried``: they try for pay or ask somebody for it, and offer none yet. ``wants_yes``: the pay they name
    hangs on the reader's yes.
    """

    saying: str
    sure: str
    also: tuple[str, ...] = ()
    is_met: bool = False
    is_partly_met: bool = False
    is_only_tried: bool = False
    wants_yes: bool = False


@lru_cache(maxsize=8)
def said_in(plain: str, closed: tuple[str, ...], has_moved: bool) -> Said:
    """What lower-case words say. ``closed`` are pieces they call fixed; ``has_moved`` is whether they offer figures."""
    points = {slug: one for slug, one in _points(" ".join(plain.split())).items() if one}
    if has_moved:
        points.pop("no-negotiation", None)  # they do
    for piece in {*FIXED} - {*closed}:
        points.pop(_fixed(piece), None)  # what is only supposed or asked closes nothing
    ranked = sorted(points, key=lambda slug: _rank(slug, points[slug], plain))
    main = ranked[0] if ranked else ""
    if has_moved and main in _BESIDE_AN_OFFER and points[main] == 1:
        main = "partial"
    if has_moved and (main == "equity-will-outperform" or main.endswith("-fixed")):
        main = "partial"
    if has_moved and main == "top-of-band" and not _count(main, REPLIES[main].signs, plain):
        main = "partial"
    if not has_moved and _is_at_work(main, plain):
        return Said("silence", GUESS, also=(main,))
    if not (has_moved or closed) and main in _BESIDE_A_DECISION and deciding_in(plain):
        return Said("silence", GUESS, is_only_tried=is_only_tried(plain))
    is_floated = any(_floats(one) for one in sentences(plain))
    is_part = is_partly_met(plain, closed)
    if is_floated and not has_moved and main in ("", "too-high", *_WEAKEST):
        main = "number-first"
    elif main in ("", "leader-joins", *_WEAKEST) and is_only_tried(plain):
        return Said("silence", GUESS, is_only_tried=True)
    elif is_part and (main in ("", "committee", "too-high", *_WEAKEST) or main.endswith("-fixed")):
        main = "partial"
    elif not main or main in _WEAKEST or (main == "leader-joins" and is_met(plain)):
        if is_met(plain) or (not main and any(map(may_be_yes, sentences(plain)))):
            return Said("", "", is_met=True)
        fixed = [piece for piece in closed if piece in FIXED]
        if fixed and not has_moved and main != "partial":
            main = _fixed(fixed[0])
            points[main] = 2
        elif has_moved and main != "more-time":
            main = "partial"
    if not main and wants_answer(plain):
        main = "answer-this-week"
    if not main:
        return Said("", "")
    second = max((one for slug, one in points.items() if slug != main and slug not in _WEAKEST), default=0)
    is_sure = points.get(main, 0) >= 2 and (points[main] > second or main in _STRONGEST)
    also = tuple(slug for slug in ranked if slug != main and slug not in _WEAKEST)
    sure, wants_yes = SURE if is_sure else GUESS, is_floated and main == "number-first"
    return Said(main, sure, also, is_partly_met=is_part or is_floated, wants_yes=wants_yes)


def _fixed(piece: str) -> str:
    """The saying that a piece is fixed."""
    return f"{piece.replace('_', '-')}-fixed"


def _is_at_work(main: str, plain: str) -> bool:
    """Whether they still ask for more, whatever they say of what was asked: not beside words that are final."""
    is_open = main in ("too-high", "answer-this-week") or (main == "best-and-final" and not _IS_FINAL.search(plain))
    return is_open and bool(_AT_WORK.search(plain))


def is_met(plain: str) -> bool:
    """Whether a sentence says outright that the ask was met."""
    return any(
        _YES.fullmatch(one) or is_yes(one) or (_meets(one) and not _meets_a_piece(one)) for one in sentences(plain)
    )


def is_partly_met(plain: str, closed: tuple[str, ...]) -> bool:
    """Whether they met the ask for one piece, or all of it and close a piece beside it, or promise a rise unnamed."""
    if any(_meets_a_piece(one) or gives_a_part(one) for one in sentences(plain)) or granted_in(plain):
        return True
    return bool(closed) if is_met(plain) else any(_promises(one) for one in sentences(plain))


def _promises(sentence: str) -> bool:
    """Whether a sentence promises more pay without an amount of its own: "we can match Google on base"."""
    clauses = (one for one in NEXT_CLAUSE.split(sentence) if not ASIDE.search(one))
    if sentence.endswith("?") or _NOT_NOW.search(sentence):
        return False
    return any(_has(_PROMISED.pattern, one, _WISHED) for one in clauses)


def _floats(sentence: str) -> bool:
    """Whether a question floats an amount, or it hangs on a yes: "would 188 get you to yes?"."""
    if offers_for_a_yes(sentence):
        return True
    if not (sentence.endswith("?") and _WOULD_YOU.search(sentence)):
        return False
    least = 1 if _PAY_FOR_YES.search(sentence) else _A_BARE_BASE
    figures = FIGURE.finditer(NO_PAY.sub(GONE_FIGURE, sentence))
    return bool(UNITS.search(sentence)) or any(dollars_in(one) >= (least if is_bare(one) else 1) for one in figures)


def _meets(sentence: str) -> bool:
    if sentence.endswith("?") or _ONLY_IF.search(sentence):
        return False
    return _has(_MET.pattern, sentence, unless=_NEGATED)


def _meets_a_piece(sentence: str) -> bool:
    """Whether a sentence says that the ask for one named piece was met: not all of it."""
    return _meets(sentence) and any(NAME.search(one[0]) for one in _MET.finditer(sentence))


def _points(plain: str) -> dict[str, int]:
    points = {slug: _count(slug, (*_signs(slug), *reply.hints), plain) for slug, reply in REPLIES.items()}
    points["other-offers"] += bool(_THEIR_NUMBERS.search(plain))
    points["best-and-final"] += _goes_no_further(_told("best-and-final", plain))
    points["silence"] += bool(THEIR_ANSWER.search(_IN_HAND.sub(" ", plain)))
    points["more-time"] = _count("more-time", GRANTS, plain) or int(is_last_date(_told("more-time", plain)))
    if refuses_time(_told("answer-this-week", plain)) and not points["answer-this-week"]:
        points["answer-this-week"] = 1
    points["answer-this-week"] += any(_is_left_on_a_day(one) for one in sentences(plain))
    return points


def _goes_no_further(plain: str) -> bool:
    """Whether they say that they go no further: than they went in pay, and not than a day."""
    said = pairwise(["", *sentences(plain)])
    told = ((before, one) for before, one in said if not _SUPPOSED.search(one))
    return any(_NO_FURTHER.search(one) and not _A_TIME.search(f"{before} {one}") for before, one in told)


def _is_left_on_a_day(sentence: str) -> bool:
    """Whether they say that they will leave on a day to come: a deadline, and no withdrawal."""
    if _THREATENED.search(sentence) or not is_deadline(sentence) or A_PART_OR_A_PAPER.search(sentence):
        return False
    return any(_has(sign, sentence, unless=_NOBODY_WILL) for sign in _signs(WITHDRAWN))


def _signs(slug: str) -> tuple[str, ...]:
    return *REPLIES[slug].signs, *SIGNS.get(slug, ()), *MORE_SIGNS.get(slug, ())


def _rank(slug: str, points: int, plain: str) -> tuple[int, int]:
    """The main saying first: one that decides whatever else is said, then the one with the most of its words."""
    if slug in _STRONGEST and _count(slug, _signs(slug), plain):
        return _STRONGEST.index(slug) - len(_STRONGEST), -points
    return (1 + _WEAKEST.index(slug) if slug in _WEAKEST else 0), -points


def _count(slug: str, signs: Iterable[str], plain: str) -> int:
    """How many of the signs are in the text, for some sayings without a "not" before them."""
    usual = _NOBODY_WILL if slug in GONE else _NEGATED if slug in _SAID_OF_THEM else None
    text, unless = _told(slug, plain), _UNLESS.get(slug, usual)
    return sum(_has(sign, text, unless) for sign in signs)


@lru_cache(maxsize=64)
def _told(slug: str, plain: str) -> str:
    """The words in which a saying is looked for: without those that are of something else."""
    if slug in GONE:
        threat = _THREATENED if slug == WITHDRAWN else _SUPPOSED
        if slug == EXPIRED and is_sent_anew(plain):
            return ""
        if slug != ON_HOLD and OFFER_STANDS.search(plain):
            return ""
        said = [*sentences(plain), ""]
        own = (one for one, then in pairwise(said) if not is_kept(one, then, on_hold=slug == ON_HOLD))
        return " ".join(one for one in own if not threat.search(one) and not is_deadline(one))
    if slug in _CLOSING:
        plain = without_last_dates(plain)
        on_pay = of_pay(
            in_waiting(plain) if slug == "committee" else plain, ASIDE_FROM_BASE if slug == "top-of-band" else ASIDE
        )
        if slug != "top-of-band":
            return _without(on_pay, _ON_THE_LEVEL)
        return " ".join(one for one in sentences(_without(on_pay, _ROOM_IN_BAND)) if not stated_range(one))
    if slug == "partial":
        moves = sentences(NO_PAY_MOVES.sub(" ", without_last_dates(plain)))
        return " ".join(one for one in moves if OF_PAY.search(one) and not NO_MOVE.search(one))
    if slug == "answer-this-week":
        if _HAS_TIME.search(plain):
            return ""  # a day beside it is no hurry
        plain = without_last_dates(plain)
        return wanted(_MORE_TIME.sub(lambda one: one[0] if _is_no(one, _NO_TIME) else " ", plain))
    if slug == "more-time":
        return of_their_day(plain)
    return _SPOKE.sub(" ", THEIR_ANSWER.sub(" ", plain)) if slug == "leader-joins" else plain


def _without(plain: str, of_others: re.Pattern[str]) -> str:
    return " ".join(one for one in sentences(plain) if not of_others.search(one))


def _has(sign: str, plain: str, unless: re.Pattern[str] | None) -> bool:
    """Whether a sign is in the text without the words before it that turn it around."""
    return any(not (unless and _is_no(one, unless)) for one in re.finditer(sign, plain))


def _is_no(sign: re.Match[str], unless: re.Pattern[str]) -> bool:
    """Whether words right before a sign turn it around."""
    return bool(unless.search(sign.string[max(sign.start() - 50, 0) : sign.start()]))
