"""Whether typed words accept the offer, and whether they ask for the letter. All take lower-case words."""

import re

_LETTER = (
    r"\b(?:in writing|written (?:offer|terms|version)|letters?|written down|contract|paperwork"
    r"|(?:send|email|mail) (?:it|that|this|them)(?: over)?)\b"
)
_ASKS_LETTER = re.compile(rf"{_LETTER}|\bsend me (?:the|an?|your) (?:\w+ )?(?:offer|terms)\b")
_NOD = r"yes|yeah|yep|absolutely|definitely|gladly|of course"
_LETTER_PART = re.compile(
    rf"(^(?:(?:{_NOD}|ok|okay|great|please)\b[,.! ]*)*|[.,;!?]|\b(?:and"
    rf"|so)\b)[^.,;!?]*?(?:{_ASKS_LETTER.pattern})[^.,;!?]*[.!?]*"
)
_TAKES = re.compile(
    r"\bi(?:'ll| will)?(?: \w+ly)? accept\b|\bcount me in\b|\b(?:i'm|i am|it's|that's) a yes\b"
    r"|\bwhere do i sign\b|\bthat works\b"
    r"|\b(?:happy|glad|ready|pleased|delighted|thrilled|excited|honou?red|love|like|want) to (?:\w+ly )?(?:accept"
    r"|say yes)\b"
    r"|\b(?:we|you|it's|you've)(?: have| got|'ve got)? ?a deal\b(?!.?breaker)|\bi(?:'m| am) in(?= ?[.!,]|$)"
    r"|\bi(?:'ll| will) take (?:it|the (?:offer|job))(?= ?[.!,;]|$)|\blet's (?:do it|do this|go ahead|go for it|sign)\b"
    r"|\bi(?:'m| am) (?:\w+ )?(?:happy|fine|good|comfortable|ok|okay) with (?:that|this|it|the offer|your offer)\b"
    r"|\bi agree(?= to\b| ?[.!,]|$)|\bi(?:'ll| will) sign(?= it\b| today\b| now\b| right away\b| ?[.!,]|$)"
)
_OPEN = re.compile(r"\b(?:if|unless|could|can (?:you|we|the|it)|would you)\b|\?")
"""Words that leave it open, or ask for something."""
_LIMITS = re.compile(r"\b(?:but|once|until|however|except|provided|whether)\b|\btoo (?:low|little|small)\b")
"""The same, from the yes on."""
_LATER = re.compile(
    r"\b(?:not|never|when|before|about|after|first|though|question|wonder(?:ing)?|think|hop(?:e|ing)|more|higher"
    r"|other)\b"
)
_DENIES = re.compile(
    r"\b(?:(?:no|any|every|which) way|no chance|by no means|nobody|no one|nothing|none|hardly|barely|scarcely|unlikely"
    r"|refus\w+|cannot|can't|doubt|absurd|joke|crazy|mad|insan\w+|stupid|ridiculous|fool\w*|hell|insult\w*|mistake|wrong"
    r"|impossible|forget|reluctan\w+|unable|low|small|weak|short|pretend\w*|expect|suppose\w*|as if|why|how)\b"
    r"|n't\b"
)
"""Words that turn a yes into a no."""
"""The same, where they stand beside the yes."""
_SHAKE = "deal|agreed|sold"
_SOFT = (
    r"please(?: do)?|alright|all right|do that|go ahead|ok|okay|great|perfect|wonderful|sounds good|good|fine|sure"
    "|excellent|fantastic|that's right|correct"
)
_THANKS = r"thanks?(?: you)?|so much|very much|a lot|again"


def _only(*words: str, among: str) -> re.Pattern[str]:
    """A line that is of these words alone, with one of ``among`` in it."""
    return re.compile(rf"(?=.*\b(?:{among})\b)(?:(?:{'|'.join(words)})\b[,.!… ]*)+")


_NODS = _only(_NOD, _SHAKE, _SOFT, _THANKS, among=_NOD)
_SHAKES = _only(_NOD, _SHAKE, _SOFT, _THANKS, among=_SHAKE)
_ANY = _only(_NOD, _SHAKE, _SOFT, _THANKS, among=f"{_NOD}|{_SHAKE}|{_SOFT}")


def asks_letter(said: str) -> bool:
    """Whether they ask for the letter, or for anything in writing."""
    return bool(_ASKS_LETTER.search(said))


def is_denied(part: str) -> bool:
    """Whether the words of a sentence, or a part of one, deny what it would say without them."""
    return bool(_DENIES.search(part))


def is_yes(said: str, heard: str) -> bool:
    """Whether they accept, with nothing left open. ``heard`` is what was said to them: a yes to a question is none."""
    rest = _LETTER_PART.sub(r"\1 ", said).strip()
    if _SHAKES.fullmatch(rest) or (_NODS.fullmatch(rest) and not heard.rstrip().endswith("?")):
        return True
    if _OPEN.search(rest.replace("sign?", "")):
        return False
    sentences = [part.strip() for part in re.split(r"[.;!?]+", rest) if part.strip()]
    if len(sentences) > 1 and _NODS.fullmatch(sentences[-1]):
        return True
    for at, sentence in enumerate(sentences):
        if any(_TAKES.search(part) and not _LATER.search(part) and not is_denied(part) for part in sentence.split(",")):
            return not _LIMITS.search(".".join(sentences[at:]))
    return False


def is_nod(said: str) -> bool:
    """Whether they say yes to the question whether to send the letter."""
    return bool(_ANY.fullmatch(said.strip()))
