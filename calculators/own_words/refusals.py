"""Whether typed words say no to the offer, politely or as a threat. All take lower-case words."""

import re

_NO_TOUR = r"(?! (?:you|us|them|through)\b)"
"""After "walk": they leave, and do not walk somebody through their reasons."""
_LEAVING = (
    r"(?:declin\w+|turn(?:ing)? (?:it|this|that|you|the offer|your offer) down|turn(?:ing)? down (?:the|your|this)"
    rf"|withdraw\w*|walk(?:ing)?(?: away)?{_NO_TOUR}(?! from (?!this|the offer|your|it\b))"
    r"|(?<!by )(?<!on )(?<!when )(?<!for )leav(?:e|ing)(?= ?[.!,;?]|$)"
    r"|(?:go|look|going|looking) elsewhere|bow(?:ing)? out"
    r"|step(?:ping)? away"
    r"|pass(?:ing)?(?: then)?(?= on (?:it|this|that|the|your)\b| (?:for now|this time)\b| ?[.,!]|$)"
    r"|say(?:ing)? no(?! to that!))\b"
)
"""What leaving an offer is called."""
NO_TO_TELL = re.compile(
    r"\b(?:declin\w+|refus\w+|pass(?:ing)?|skip(?:ping)?|turn(?:ing)? down|say(?:ing)? no|withdraw\w*)"
    r" (?:(?:to|on|from) )?(?:(?:answer|say|shar|tell|disclos|discuss|giv|reveal|comment|provid|talk)(?:e|ing)?\b"
    r"|(?:(?:that|this|the|your|any) )?(?:\w+ ){0,2}?questions?\b|(?:that|this) (?:topic|subject)\b|that one\b)"
)
"""A no to a question, which is none to the offer."""
PASSES = re.compile(r"\bpass(?:ing)? on that\b(?! (?:offer|job|role|position)\b)")
"""The same right after the question, else a no to the offer."""
_TO_OTHERS = re.compile(
    r"\b(?:declin\w+|turn(?:ing|ed)? down|(?:say(?:ing)?|said) no to|withdr[ae]w\w* from)"
    r" (?:(?:all|any|both) )?(?:of )?(?:(?:my|the) )?(?:others?|another)\b"
)
"""A no to another offer than this one."""
_THREAT = re.compile(
    r"\bor (?:else )?i(?:'m| am|'ll| will)?(?: have to| going to)? (?:walk|out|gone|leav\w+|declin\w+|pass)\b"
    rf"|\bi(?:'m| am) out\b(?! of\b)|\bi(?:'ll| will) walk\b{_NO_TOUR}"
    r"|\btake it or leave it\b|\bor (?:we are|we're|it's) done\b"
    rf"|\b(?:if|unless|otherwise)\b[^.!?]*\bi walk\b{_NO_TOUR}"
    rf"|\b(?:if|unless|otherwise|or else)\b[^.!?]*\bi(?:'ll| will| would|'d|'m going to| am going to| have to| must)"
    rf"[^.!?]*?\b{_LEAVING}"
    rf"|\bi(?:'ll| will|'m going to| am going to)[^.!?]*?\b{_LEAVING}[^.!?]*\b(?:if|unless)\b"
)
_NO = re.compile(
    rf"\bi\b[^.!?]{{0,60}}?\b{_LEAVING}|^(?:unfortunately|sadly|regretfully)?,? ?declining\b"
    r"|^(?:no|nope),? (?:thank you|thanks)[.! ]*$|\bi(?:'m| am|'ve| have) (?:going to|decided to) go (?:with"
    r"|for) something else\b"
    r"|\b(?:can't|cannot|can not|won't|will not|unable to|not able to|not going to|decided not to|don't think i can)"
    r" (?:be able to )?(?:accept|take|join)(?: (?:it|this|the|your)(?: (?:offer|job|role|position))?)? ?(?=[.,;!]"
    r"|$|so\b)"
    r"|\bi(?:'ve| have|'m| am)?(?: \w+){0,3}? (?:accepted|gone with|go with|going with|chosen|taken|taking) "
    r"(?:an?other|a different|the other) (?:offer|company|role|job|position|team)\b"
    r"|\bi\b[^.!?]*\bstay(?:ing)? (?:put|where i am|with my (?:current|present)|at my (?:current|present))"
    r"|\b(?:it's|that's|it is|this is) (?:going to be )?a no\b(?= (?:from|for) me| ?[.!,]|$)"
    r"|\bi(?:'ve| have) decided (?:that )?(?!this|it|you|the team)[^.!?]* (?:the|a) (?:better|right) (?:fit"
    r"|choice|offer)\b"
    r"|n't (?:\w+ ){0,3}(?:going to )?work(?:ing)? out\b|\b(?:not|isn't) the right (?:fit|role|job|move|step|offer)\b"
)
_DOUBT = re.compile(
    r"\b(?:if|unless|until|before|without|might|may|could|would have to|i'd have to|yet|otherwise|right now"
    r"|as it stands)\b"
    rf"|(?:\b(?:hate|never|rather not|nor|not|instead of)|n't)(?: \w+){{0,3}}? (?:{_LEAVING}|say no)"
)
"""Words that make a no an open one."""


def is_threat(said: str) -> bool:
    """Whether they say that they leave unless they get something."""
    return bool(_THREAT.search(said))


def is_no(said: str, *, was_asked: bool = False) -> bool:
    """Whether they say no to the offer, with no condition; a pass where something ``was_asked`` just now is none."""
    said = PASSES.sub(" ", said) if was_asked else said
    said = _TO_OTHERS.sub(" ", NO_TO_TELL.sub(" ", said))
    return bool(_NO.search(said)) and not _DOUBT.search(said) and "?" not in said
