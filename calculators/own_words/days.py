"""Whether typed words are about time: their day, a day of the reader's, or what is still missing. All lower-case."""

import re

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_COUNT = r"(?:\d+|an?|another|one|two|three|four|five|six|seven|ten)"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri)"
DAY = re.compile(
    rf"\b(?:{_WEEKDAY}|tomorrow|next week|end of (?:the |this |next )?(?:week|month|day)|{_MONTH} \d{{1,2}}\b"
    rf"|the \d{{1,2}}(?:st|nd|rd|th)|{_COUNT} (?:\w+ )?(?:weeks?|days?)(?! early))\b(?! of (?:vacation|pto|leave))"
)
_THEIRS = re.compile(
    r"^ ?(?:and |so |but )?(?:why|what(?! if i (?:get|give|answer|let|tell|decide|sign))|is|isn't)\b|\bhappens\b"
    r"|n't\b|\bcannot\b|\bnot\b|\blapse|\bexpire"
    r"|\b(?:too )?soon\b|\b(?:tough|tight|hard|early|squeeze|scares?|difficult)\b|\bmiss\b|\b(?:does (?:it|that)"
    r"|have to be|has to be)\b|\b(?:do i (?:\w+ )?(?:have|need)|must i|should i|am i (?:supposed|expected|required))\b"
    r"|\byou (?:need|said|want)\b|\ba few\b"
)
"""Words beside a day that is theirs."""
_OTHER = re.compile(r"\b(?:vacation|pto|leave|holiday|notice|start(?:ing|ed)?|vest\w*|remote|office)\b")
"""What days may be about that is not the answer."""
_TIME = re.compile(
    r"\b(?:more time|(?:a few|some|a couple of) (?:\w+ )?days|extend\w*|extension|deadline|lat(?:er|est) (?:day|date)"
    r"|push (?:it|that|this|the (?:date|day))\b|(?:let me|have to|need to|like to|time to|want to) think\b"
    r"|think (?:about it|it over)"
    r"|sleep on it|talk (?:it|this|that)? ?(?:over )?(?:with|to) my (?:wife|husband|partner|family|spouse|parents)"
    r"|what happens (?:on|after)|what if i (?:miss|need)|why (?:tomorrow|that day|so soon|by|noon)"
    r"|why (?:the|such a) (?:rush|hurry|day)|can't (?:decide|answer|commit)|so (?:soon|fast))\b"
    r"|\b(?:when|by when|how long|how soon|what day)\b[^.!]{0,30}\b(?:answer|decide|decision|hear (?:back )?from me"
    r"|get back to you|let you know)\b"
    rf"|\bwhy {_WEEKDAY}\b|\b(?:hold|keep) (?:it|the offer|that)(?: open)?\b"
)
_OF_THEIR_DAY = re.compile(
    r"\b(?:what happens if|why (?:do you need|is it)|(?:too|that) (?:soon|fast|short|quick)|more time)\b"
)
"""The same, where an answer by a day was asked for."""
_ANSWERS = re.compile(
    r"\b(?:answer|decide|decision|let you know|get back to you|reply|respond|yes or no|give you|hear from me"
    r"|have until|have '?till?"
    r"|hold it"
    r"|until|'?till?|need|give me|could i have|can i have|i could have|i'd like|time)\b"
)
_MISSING = re.compile(
    r"\b(?:missing|outstanding|hold(?:ing)? (?:it|this|you|things) up)\b|\b(?:need"
    r"|want) (?:\w+ )?(?:else )?from (?:me|my)\b"
    r"|\bwhere (?:does it|do we|do things|are we|is it) ?(?:wait|stand|at|now)?\b|\b(?:any|an) (?:\w+ )?(?:news"
    r"|updates?)\b"
    r"|\bfollow(?:ing)? up\b|\bcheck(?:ing)? in\b|\bheard? (?:\w+ )?(?:anything|back(?! from me)|from (?:the|them))\b"
    r"|\bthe status\b"
    r"|\bwho (?:has|needs|must|is|does|will)? ?(?:to )?(?:approv|sign|decid)\w*|\b(?:what|who|anything"
    r"|anyone)\b[^.!?]* waiting (?:for|on)\b"
    r"|\b(?:any|some)thing (?:\w+ )?(?:i can|you (?:still )?need)\b|\ba chance to (?:look|read|check)\b"
    r"|\b(?:gentle|friendly) (?:bump|nudge|reminder|ping)\b"
    r"|\b(?:circl(?:e|ing)|touch(?:ing)?|reach(?:ing)?) (?:back|base|out)\b|\bmovement on (?:my|the) offer\b"
)


def asks_time(said: str, *, is_asked: bool) -> bool:
    """Whether they speak of the day by which to answer: theirs, or one of the reader's.

    Where an answer by a day was asked for (``is_asked``), a question with a day in it is about that.
    """
    if _OTHER.search(said):
        return False
    if is_asked and (("?" in said and DAY.search(said)) or _OF_THEIR_DAY.search(said)):
        return True
    return bool(_TIME.search(said) or (DAY.search(said) and _ANSWERS.search(said)))


def gives_day(said: str) -> bool:
    """Whether they name a day of their own."""
    parts = re.split(r"[.!?;,…]|\bbut\b", said)
    asked = re.compile(r"\b(?:could|can|may|would|give|until|till|by)\b")
    return any(
        DAY.search(part) and (not _THEIRS.search(part) or (part.strip().startswith("is") and asked.search(part)))
        for part in parts
    )


def asks_missing(said: str) -> bool:
    """Whether they ask what is missing, or where it waits."""
    return bool(_MISSING.search(said))
