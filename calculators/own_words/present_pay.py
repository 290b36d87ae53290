"""Whether typed words tell the present pay, or keep it. All take lower-case words."""

import re

from calculators.own_words.refusals import NO_TO_TELL, PASSES
from calculators.own_words.spelling import in_digits

_CURRENT = r"(?:current|currently|present|existing|last|past|previous)"
_PAY = re.compile(
    rf"\bwhat i(?:'m| am)?(?: \w+)? (?:make|making|earn|earning|paid)\b|\b(?:pay|salary) history\b"
    rf"|\bmy (?:{_CURRENT} )?(?:\w+ )?(?:salary|pay|base|comp\w*|income|earnings)\b|\bmy {_CURRENT} (?:role|one|job)\b"
)
_REFUSES = re.compile(
    r"\b(?:rather not|prefer not|not (?:going|comfortable|willing|able|something|relevant|to)|won't|can't|cannot|never"
    r"|declin\w+ to|refus\w+ to|pass on|no comment|personal|confidential|private|irrelevant|leave|rather than"
    r"|than about|instead of|keep|nda|skip)\b"
    r"|n't (?:\w+ ){0,2}(?:share|say|tell|disclose|discuss|give|relevant|comfortable|matter)\b"
)
_KEEPS = re.compile(
    r"\b(?:rather|prefer) not(?: to)?(?: (?:say|share|tell|answer|discuss|disclose)\b| ?[.!,]|$)"
    r"|\b(?:that's|that is|it's|this is) (?:\w+ )?(?:private|confidential|personal)\b"
    r"|\bcomfortable (?:answering|with that)\b|\bno comment\b|\bskip that\b"
    r"|\bkeep (?:that|it|this) (?:to myself|private|confidential|out of)\b"
    r"|\bnot something i (?:\w+ )?(?:share|discuss|tell|talk about)\b"
    r"|(?:n't|\bnot)(?: [\w']+){0,3} (?:relevant|matter)\b|\blet's not (?:talk|go|discuss|get)\b"
    rf"|{NO_TO_TELL.pattern}"
)
"""Ways to keep what was asked for to oneself."""
_TURNS = re.compile(
    r"\b(?:talk about|focus on|discuss|stick to|look at|go by) (?:what )?"
    r"(?:(?:this|the|your) (?:new )?(?:role|job|position|market|work|offer|scope)|i(?:'d| would| can| will)? bring)\b"
    r"|\b(?:what's|what is|which is|what) the (?:\w+ )?(?:band|range|budget)\b"
    rf"|{PASSES.pattern}"
    r"|\bdo i have to (?:answer|say|tell|share)\b(?! (?:\w+ ){0,2}(?:by|on|before|until|today|tomorrow|now)\b)"
)
"""Ways to turn from the question, right after it."""
_ABOUT = r"(?:about|around|roughly|only|just|approximately|some|at) "
_MONEY = (
    r"\$?\d{2,3}(?:\.5)?(?:,\d{3}|(?: ?(?:k|thousand|grand))?\b)"
    r"(?! ?(?:%|percent|people|(?!(?:plus|as|is|was|has|bonus|less|gross|dollars)\b)[a-z]+s\b))"
)
_EARN = r"(?:make|making|made|earn|earning|earned|paid|take home|took home|on|at)"
_EARNED = rf"(?:a |the )?(?:(?:base|salary|total|pay)(?: salary| pay)? )?(?:of )?(?:{_ABOUT}){{0,2}}{_MONEY}"
_THERE = r"(?:last|current|present|previous|old|former) (?:job|role|company|employer|place|position|team)"
_TELLS = re.compile(
    rf"\bi(?:'m| am)? ?(?:currently |now |presently )?(?:make|making|earn|earning|paid) (?:{_ABOUT}){{0,2}}\$?\d{{2}}"
    rf"|\bi (?:was|used to|have been|got|get)(?: \w+ly)? {_EARN} {_EARNED}|\bi've been(?: \w+ly)? {_EARN} {_EARNED}"
    rf"|(?<!if )(?<!that )(?<!once )(?<!where )(?<!until )\bi (?:currently |now )?{_EARN} {_EARNED}"
    rf"|\b(?:they|(?:my |the )?{_THERE}|my (?:job|company|employer|boss)) (?:\w+ ){{0,2}}?(?:pays?|paid|paying)"
    rf" (?:me )?{_EARNED}|\bi(?:'m| am) (?:coming|leaving|moving) from {_EARNED}"
    rf"|\bmy (?:salary|pay|income|earnings|comp\w*)(?:'s| is| was| sits at| comes to) (?:currently |now )?{_EARNED}"
    rf"|\b(?:(?:in|at|from|with) my|my|the) {_THERE}\b[^.!?,]{{0,20}}? (?:it's|it was|is|was|for) {_EARNED}"
    rf"|{_MONEY}[^.!?,]{{0,20}} (?:is what i|in|at|from|with) (?:(?:my|the) {_THERE}|(?:currently )?(?:make|earn)\b)"
    rf"|\bi(?:'m| am) (?:currently |now )?(?:on|at) (?:{_ABOUT})?\$?\d{{2,}}"
    rf"|\bmy {_CURRENT} (?:\w+ )?(?:pay|salary|base|comp\w*|package) (?:is|was|sits|comes)\b[^.!?]*\d"
    r"|\bi(?:'ll| will| can|'m happy to) (?:tell|share|give)\b[^.!?]*\b(?:what i (?:\w+ )?(?:make|earn)"
    r"|my (?:current|present))"
)
_FILLS = (
    r"(?:(?:it's|it is|that's|it|is|at|about|around|roughly|approximately|only|just|like|some(?:thing|where)?|close|to"
    r"|near(?:ly)?|almost|over|under|above|below|between|and|plus|or|so|ish|well|sure|ok|okay|um|uh|honestly|right|now"
    r"|currently|today|at the moment|i'm|i am|on|my|an?|of|the|base|salary|pay|total|comp\w*|cash|bonus|stock|equity"
    r"|rsus?|all[- ]in|year|yr|per|gross|before|tax|usd|dollars|thanks|thank you|yes|not much|including|with|mid|low"
    r"|high)\b)"
)
_ONLY_FILLS = re.compile(rf"(?:{_FILLS}[ :]*)*")
_TELLS_BARE = re.compile(
    rf"(?:{_FILLS}[ :]*)*~?(?:{_MONEY}|\$?\d{{2,3}}k?s\b)(?:[-–]?{_FILLS}|[ /+–-]|ish\b"
    r"|~?\$?(?<![\d.,])\d[\d.,]*(?![\d.,])(?: ?k\b| ?%)?)*"
)
"""A figure with nothing else, right after the question."""
_CITES = re.compile(r"\b(?:given|range|posted|posting|careers page|job ad|market|surveys?)\b")
"""Words that give a figure its reason: nobody gives one for their present pay."""


def tells_pay(said: str, *, was_asked: bool) -> bool:
    """Whether they tell their present pay; where it ``was_asked`` just now, a figure by itself does."""
    digits = in_digits(said)
    was_asked = was_asked and not _CITES.search(re.split(r"[.!?;](?!\d)| but\b", said)[0])
    parts = (part.strip() for part in re.split(r"[.!;,](?!\d)| (?:but|though|although|yet|so)\b", digits))
    first = next((part for part in parts if not _ONLY_FILLS.fullmatch(part)), "")
    return bool(_TELLS.search(digits)) or (was_asked and bool(_TELLS_BARE.fullmatch(first)))


def keeps_pay(said: str, *, is_asked: bool, was_asked: bool) -> bool:
    """Whether they keep their present pay to themselves.

    Where the call ``is_asked`` for it, any refusal is one; where it ``was_asked`` just now, so is a turn to the role.
    """
    parts = re.split(r"[.!?;]", said)
    if any(_PAY.search(part) and _REFUSES.search(part) for part in parts):
        return True
    return (is_asked and bool(_KEEPS.search(said))) or (was_asked and bool(_TURNS.search(said)))
