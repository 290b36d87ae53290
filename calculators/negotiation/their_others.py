"""What they say that others are paid: the last person they hired, a candidate, the team. It is no offer."""

import re

_OTHERS = (
    r"(?:(?:the|our|one|another|an?|any|some|every|each|no) )?(?:(?:last|previous|other|others|most recent|recent|"
    r"another|former|similar|comparable|average|typical) )(?:\w+ ){0,2}?(?:person|people|hires?|candidates?|"
    r"engineers?|developers?|analysts?|scientists?|managers?|designers?|folks|guy|employees?|predecessor)\b"
    r"|your (?:predecessor|peers|teammates|colleagues)\b|(?:the |our )?(?:rest of the|whole) team\b"
)
_PAID = (
    r"(?:came in|c[ao]me (?:on|aboard)|joined|started|starts?|(?:was|were|is|are|got|been) (?:hired|paid|brought in|"
    r"at)|gets?|got|makes?|made|earns?|earned|took|accepted|signed|landed)\b"
)
_ON = r"(?:(?! (?:but|so|and) (?:we|i|you)\b)(?:[^.,;!?\n]|[.,](?=\d)))*"
_THEIRS = re.compile(rf"\b(?:{_OTHERS})[^.,;!?\n]{{0,40}}?\b{_PAID}{_ON}?\d{_ON}")
"""With a figure: who took the role without one leaves no offer."""


def without_others_pay(plain: str) -> str:
    """Lower-case text without what others are paid."""
    return _THEIRS.sub(" ", plain)
