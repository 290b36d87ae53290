"""Whether typed words tell the present pay, keep it, or speak of other offers. All take lower-case words."""

import re

_CURRENT = r"(?:current|currently|present|existing|last|past|previous)"
_PAY = re.compile(
    rf"\bwhat i(?:'m| am)?(?: \w+)? (?:make|making|earn|earning|paid)\b|\b(?:pay|salary) history\b"
    rf"|\bmy (?:{_CURRENT} )?(?:\w+ )?(?:salary|pay|base|comp\w*|income|earnings)\b|\bmy {_CURRENT} (?:role|one|job)\b"
)
_REFUSES = re.compile(
    r"\b(?:rather not|prefer not|not (?:going|comfortable|willing|able|something|relevant|to)|won't|can't|cannot|never"
    r"|confidential|private|irrelevant|leave|rather than|than about|instead of|keep|nda|skip)\b"
    r"|n't (?:\w+ ){0,2}(?:share|say|tell|disclose|discuss|give|relevant|comfortable|matter)\b"
)
_KEEPS = re.compile(
    r"\b(?:rather|prefer) not(?: to)?(?: (?:say|share|tell|answer|discuss|disclose)\b| ?[.!,]|$)"
    r"|\b(?:that's|that is|it's|this is) (?:\w+ )?(?:private|confidential)\b|\bcomfortable (?:answering|with that)\b"
    r"|\b(?:talk about|focus on|discuss|stick to) (?:this|the) (?:role|job|position|market)\b"
    r"|\b(?:what's|what is|which is|what) the (?:\w+ )?(?:band|range|budget)\b|\bdo i have to (?:answer|say|tell"
    r"|share)\b"
)
"""Ways to turn from the question for the present pay, where it was asked."""
_ABOUT = r"(?:about|around|roughly|only|just|approximately|some|at) "
_TELLS = re.compile(
    rf"\bi(?:'m| am)? ?(?:currently |now |presently )?(?:make|making|earn|earning|paid) (?:{_ABOUT}){{0,2}}\$?\d{{2}}"
    rf"|\bi(?:'m| am) (?:currently |now )?(?:on|at) (?:{_ABOUT})?\$?\d{{2,}}"
    rf"|\bmy {_CURRENT} (?:\w+ )?(?:pay|salary|base|comp\w*|package) (?:is|was|sits|comes)\b[^.!?]*\d"
    r"|\bi(?:'ll| will| can|'m happy to) (?:tell|share|give)\b[^.!?]*\b(?:what i (?:\w+ )?(?:make|earn)"
    r"|my (?:current|present))"
)

_OFFERED = re.compile(r"\b(\w+) (?:has |have |just |also |already )*offered me\b")
_CLAIMS = re.compile(
    r"\b(?:i (?:do |also |already )?(?:have|hold|got|'ve)|i've(?: got)?|there(?:'s| is)) (?:\w+ ){0,3}?(?:other|another"
    r"|competing|better|rival|higher|second) (?:\w+ )?offers?\b|\bi(?:'ve| have)(?: got)? an offer (?:from|at"
    r"|elsewhere)\b"
)
_CLAIMS_NONE = re.compile(
    r"\b(?:don't|do not|haven't|have not)(?: \w+)? (?:have|got|any)?(?: ?(?:any|an|another))? ?(?:other |another "
    r"|competing )?"
    r"offers?\b|\bno (?:other|competing) offers?\b|\b(?:this|yours) is (?:my |the )only (?:offer|one)\b"
    r"|\byou(?:'re| are) (?:my |the )?only (?:ones?|company)\b"
)
_YES_SHORT = re.compile(r"(?:yes|yeah|yep|i do)\b,? ?(?:i (?:do|have)(?: one| some| two)?)?[.! ]*")
_NO_SHORT = re.compile(
    r"(?:no|nope|none|not)\b,? ?(?:not )?(?:sorry|i don't|yet|right now|at the moment|really|just (?:this|yours))?"
    r"(?: one|, no)?[.! ]*"
)


def tells_pay(said: str) -> bool:
    """Whether they tell their present pay."""
    return bool(_TELLS.search(said))


def keeps_pay(said: str, *, is_asked: bool) -> bool:
    """Whether they keep their present pay to themselves; where it ``is_asked``, a turn to the role is enough."""
    parts = re.split(r"[.!?;]", said)
    return any(_PAY.search(part) and _REFUSES.search(part) for part in parts) or (
        is_asked and bool(_KEEPS.search(said))
    )


def has_no_rival(said: str, *, is_asked: bool) -> bool:
    """Whether they say that they hold no other offer; where it ``is_asked``, a no says so."""
    return bool(_CLAIMS_NONE.search(said)) or (is_asked and bool(_NO_SHORT.fullmatch(re.split(r"[.!;]", said)[0])))


def claims_rival(said: str, *, is_asked: bool) -> bool:
    """Whether they say that they hold another offer; where it ``is_asked``, a yes says so."""
    others = {found[1] for found in _OFFERED.finditer(said)} - {"you", "that", "was", "been", "what", "recruiter", "i"}
    return bool(others or _CLAIMS.search(said)) or (is_asked and bool(_YES_SHORT.fullmatch(said)))
