"""What a letter denies, withdraws, or ties to a step the reader must take first."""

import re

from calculators.offer_letter.sentences import Sentence

WITHDRAWN, TIED = "withdrawn or not offered", "tied to something: ask whether it is offered without that"
_TAKEN = (
    r"(?:withdr\w+|rescind\w*|remov\w*|cancel\w*|retract\w*|eliminat\w*|revok\w*|delet\w+|struck|stricken|supersed\w+"
    r"|drop(?:s|ped|ping)?)"
)
_BEFORE = re.compile(
    rf"(?:\b{_TAKEN}|\b(?:instead of|in place of|rather than|in lieu of)\b|\bthere (?:is|are|will be|was) no\b"
    rf"|\b(?:receive|get|have|offer|include)s? no\b|\bwithout\b"
    r"|(?:\b(?:will|do|does|are|is|shall|would|can|could|am) ?not|n't|\bcannot|\bnever)(?: \w+){0,2}? (?:receiv\w*|get"
    r"|earn|be (?:paid|offered|given|granted|eligible)|offer\w*|giv\w+|grant|includ\w*|pay|provid\w*|contain"
    r"|come with))"
    r"(?! (?:less|lower|fewer)\b)(?:(?!\b(?:but|however|instead|rais|increas))[^$\d.;,]){0,60}$"
)
_AFTER = re.compile(
    r"(?: (?!and |but |with |plus )[\w-]+){0,4},? (?:is|are|was|has been|have been|will be|would be)"
    r"(?: now| hereby)?"
    rf"(?: being)? (?:{_TAKEN}|off the table|no longer|not (?:offered|available|included|part of|payable)|void"
    rf"|an? (?:mistake|error))\b"
    r"|(?: (?!and )[\w-]+){0,3} (?:in|of|from) (?:the|our|your|an?) (?:earlier|previous|prior|old"
    r"|original) (?:draft|letter"
    r"|offer|version|e?mail)\b"
)
_TIED = re.compile(r"\b(?:to|in order to) (?:receive|get|earn|keep|qualify for|be (?:eligible|paid))\b[^$\d.;]{0,60}$")
_MUST = re.compile(r"[^$.;\n]{0,40}\b(?:you(?:'ll)? (?:must|need|have to|should)|it is required)\b")
_LESS = re.compile(r",? (?:less|minus|reduced by|net of|after deducting)\b[^.;$\n]{0,40}\$ ?\d")
_A_PART_OF = re.compile(
    r"(?:%|\bpercent|\b(?:half|part|portion|fraction|share|third|quarter)) of (?:the|your|this)\b[^$.;]{0,40}$"
)
_REPAID = re.compile(r"\b(?:re-?pa(?:y\w*|id)|pa(?:y|id) back|claw\w*|return(?:ed)?|owed?|forfeit\w*)\b")


def denied(low: str, part: Sentence, start: int, end: int) -> str:
    """Why the figure from ``start`` to ``end`` is not offered as it stands, in words; blank where it may be."""
    before, after = low[max(start - 110, part.start) : start], low[end : min(end + 110, part.end)]
    if _BEFORE.search(before) or _AFTER.match(after):
        return WITHDRAWN
    if _TIED.search(before) and _MUST.match(after):
        return TIED
    if _LESS.match(after):
        return "something is taken off: ask for the figure"
    if _A_PART_OF.search(before) and _REPAID.search(after):
        return "said of what is repaid: ask what is paid"
    return ""


_NO_TERM = re.compile(
    r"(?:\b(?:no|without(?: an?| any)?|not|never)|n't)(?: [\w-]+)? ?$|\bnothing\b[^.;,\n]{0,60}$"
    r"|\b(?:waives?|removed?|dropped|drop|deleted?|struck)\b[^.;,\n]{0,24}$|\bthere (?:is|are"
    r"|will be) no\b[^.;,\n]{0,50}$"
    r"|(?:\b(?:is|are|will|shall|does|do|would) not|n't|\bnever|\bno longer)(?: be| ever)?"
    r" (?:contingent|conditional|conditioned|subject|requir\w+|ask\w*|need\w*|have|expect\w*|includ\w+|contain|impose"
    r"|use|obliged|bound)\b[^.;,\n]{0,60}$|\b(?:voids?|bans?|prohibits?|forbids?|outlaws?)\b[^.;,\n]{0,20}$"
)
_NO_TERM_AFTER = re.compile(
    r"(?: (?:agreements?|clauses?|covenants?|provisions?))? (?:(?:is|are|was|were|has been) (?:\w+ )?(?:removed"
    r"|dropped|deleted|struck|taken out|void|unenforceable|banned"
    r"|prohibited|illegal|waived|not)|(?:do|does|will) not (?:apply|be)|(?:don't|doesn't|isn't|aren't|won't)\b)"
)
_WITHIN = re.compile(r"\b(?:not|never|no)(?: (?!guaranteed)\w+){0,2} discretion\w*$")
_NOT_REPAID = re.compile(
    r"\b(?:no|without(?: any)?|not (?:be )?(?:subject to|required)?) ?(?:\w+ )?$|\bnever\b[^.;,\n]{0,30}$"
    r"|(?:\bnot|n't|\bneed not)(?: (?:have|need|be|required|to|ever|asked|obliged|subject|any)){1,5} $"
)


def term_denied(low: str, start: int, end: int) -> bool:
    """Whether the words of a term, from ``start`` to ``end``, are said not to hold."""
    line = low[max(start - 110, low.rfind("\n", 0, start) + 1, 0) : start]
    return bool(_NO_TERM.search(line) or _NO_TERM_AFTER.match(low, end, end + 60) or _WITHIN.search(low, start, end))


def not_repaid(before: str) -> bool:
    """Whether the words before "repaid" say that it is not."""
    return bool(_NOT_REPAID.search(before[-40:]))


_ACCELERATES = re.compile(r"acceler[^.;\n]{0,40}$")
_ACCELERATED = re.compile(r"[^.;\n]{0,30}\bacceler")


def is_acceleration(low: str, start: int, end: int) -> bool:
    """Whether "double trigger", from ``start`` to ``end``, is of what vests sooner, no second condition."""
    if not low.startswith("double", start):
        return False
    return bool(_ACCELERATED.match(low, end) or _ACCELERATES.search(low, max(start - 60, 0), start))
