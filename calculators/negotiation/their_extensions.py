"""More time that their words give, and that it is the last they give: about the date, and not about pay."""

import re
from itertools import pairwise

from calculators.negotiation.other_matters import sentences

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = (
    r"(?:(?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|noon|midnight|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)"
    r"(?: (?:on|of))?,? )?(?:the )?(?:(?:next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)\b"
    rf"|tomorrow|end of (?:the |this |next )?(?:week|month|year)|eow\b|{_MONTH} \d{{1,2}}|\d{{1,2}}/\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)\b|\d{{1,2}} (?:of )?{_MONTH})"
)
OK = (
    r"(?:ok|okay|fine|sure(?: thing)?|yes|yep|yeah|alright|all right|agreed|deal|of course|no problem|no worries|done|"
    r"understood|got it|happy to|will do)"
)
_THE_DATE = r"(?:it|this|that|things|(?:the|your|our|this) (?:offer|deadline|date|decision date|expiration))"
_ABLE = r"(?: can| could|'re able to| are able to|'m able to| am able to|'re happy to| are happy to)"
_WITH_A_DAY = (
    rf"(?:^|(?<=[.!?,;] ))(?:{OK}[,.!:;]? ?(?:[–—-] )?)+(?:then )?(?:but )?(?:you(?:'ll|'ve)?(?: can)?(?: have| got|"
    rf" take)? |take )?(?:until|till|through) {_DAY}(?! then,)",
    rf"\b(?:we|i){_ABLE} (?:(?:push|move|shift) {_THE_DATE}|(?:stretch|extend)(?: {_THE_DATE})?)(?: (?:back|out))? "
    rf"(?:to|until|till|through) {_DAY}",
    rf"\b(?:we|i)(?:'ll| will|{_ABLE})? (?:hold|keep) {_THE_DATE}(?: (?:open|available))?(?: for you)? (?:until|till|"
    rf"through|to) {_DAY}",
    r"\b(?:give|allow|grant) you another (?:\w+ ){0,2}(?:hours?|days?|weeks?)\b(?! (?:off|of)\b)",
    rf"\b(?:we|i)(?:'ve)? (?:got|bought) you (?:until|till) {_DAY}",
)
_MORE = r"(?:another|an? (?:extra|additional|further)|(?:\d+|a few|a couple(?: of)?|[a-z]+) (?:more|extra|additional))"
_DAYS = r"(?:hours?|(?:(?:business|working) )?days?|weeks?)\b"
_OFF_WORK = r"(?:pto|vacation|sick|personal|holiday|leave|paid|wfh|remote|flex|floating|wellness)\b"
_MORE_DAYS = rf"{_MORE} (?:\d+ |few |couple(?: of)? |(?!{_OFF_WORK})[a-z]+ )?{_DAYS}(?! (?:of|off)\b)"
_BY_DAYS = rf"by (?:{_MORE} |an? |\d+ |[a-z]+ )(?:\d+ |[a-z]+ )?{_DAYS}"
NO_RUSH = (
    r"(?:^|[.!?,;] )(?:please |so |and )?take (?:all the time|the time|as much time as) (?:that )?you need"
    r"(?=[.;!]|$| to\b)"
)
GRANTS = (
    rf"(?:^|[.!?,;] )(?:(?:ok|okay|sure|yes|yeah),? )?{_MORE_DAYS} (?:is|are|would be|should be|'s)"
    r" (?:totally |perfectly |absolutely )?(?:fine|ok|okay|possible|doable|no problem|not a problem|all ?right|alright"
    r"|good)\b",
    rf"(?:^|[.!?,;] )(?:please |then |just )?(?:take|have) {_MORE_DAYS}",
    NO_RUSH,
    rf"\b(?:we|i){_ABLE} (?:do|offer|manage|allow|get)(?: you)? {_MORE_DAYS}",
    rf"\b(?:(?:we|i)(?:'ll| will|'ve| have|{_ABLE})|(?<!not )(?:happy|glad|fine|able|willing) to) extend(?:ed)?"
    rf"(?: {_THE_DATE})? {_BY_DAYS}",
    rf"(?<!not )\b(?:happy|glad|fine|able|willing) to (?:extend|push|move)(?: {_THE_DATE})?(?: (?:back|out))? "
    rf"(?:to|until|till) {_DAY}",
    r"\b(?:extend|extended|extending|push|pushed|pushing|move|moved) (?:back |out )?(?:the|your|our|this) "
    r"(?:(?:offer(?:'s)? )?deadline|expir\w+|decision date|offer "
    r"(?:until|till|through|to (?:next |the |this )?(?:\w+day\b|week|end|\d|[a-z]+ \d)))(?! (?:up|forward)\b)",
    r"\b(?:give|giving|gave|allow|take) you (?:until|till|(?:\w+ ){0,3}?(?:more|extra|"
    r"additional) (?:time|days?|weeks?)\b(?! (?:off|of)\b))",
    r"\byou can have (?:\w+ )?more time\b",
    r"(?<!if the )(?<!if your )\b(?:deadline|decision date|date to decide|expir\w+(?: date)?)"
    r"(?:'s| is| was| has been| have been| got| will be| can be)(?: (?:now|also|been|just)){0,2} "
    r"(?:extended|(?:pushed|moved) (?:back|out)|postponed|delayed)\b",
    r"(?<!if the )(?<!if your )(?<!if our )\boffer(?:'s| is| was| has been| got| will be| can be)"
    r"(?: (?:now|also|been|just)){0,2} extended (?:to|until|till|through) (?:the )?(?:end of )?(?:next |this )?"
    r"(?:\w+day\b|week\b|\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d)",
    r"(?:\bno (?:worries|problem|rush|pressure|hurry)|\bnot a problem|\bof course|"
    r"\btake your time)[^.?;]{0,20}?"
    r"[,.!;–—-] ?you(?:'ll)? (?:now |still )?have (?:until|till)\b",
    r"\byou now have (?:until|till)\b|\byou have (?:until|till) [^.,;!?]{2,30} now(?=[.,!;]|$)",
    r"\b(?:offer|it|letter)(?:'s|'ll be| is| stays| will stay| remains| will remain| will be) (?:now )?"
    r"(?:open|good|valid|on the table) (?:until|till|through) (?:the )?"
    r"(?:end of (?:the )?(?:year|quarter|next month)|new year|next (?:year|month))\b",
    r"(?:\byou (?:can|could|may|are welcome to)|\b(?:feel free|welcome|(?:fine|happy|okay) for you) to"
    r"|\blet you|\bplease|(?:^|[.!?,;]) ?(?:(?:and|then|so|just) )?) ?take (?:\w+ )?(?:until|till|through) ",
    r"\bextend(?:ed|ing)? (?:you|it|that|this) (?:\w+ )?(?:until|till|through) ",
    r"\b(?:we|i)(?:'ll| will| can|'re happy to| are happy to|'d be happy to) (?:\w+ )?wait (?:for you )?"
    r"(?:until|till) ",
    r"\b(?:happy|glad|fine|able) to (?:give|offer|grant) you (?:another|a few more|an extra|a couple more|"
    r"more) "
    r"(?:\w+ )?(?:time|days?|weeks?)\b",
    r"\btake (?:the|an|a few|a couple) (?:extra|more) (?:\w+ )?(?:days?|time|week)\b|"
    r"\byou can have (?:until|till) ",
    r"\b(?:we|i)(?:'ll|'ve|'d| will| can| could| have|(?:'re| are) (?:able|happy) to)? (?:\w+ )?extend(?:ed)?"
    r"(?: (?:you|it|that|this|things|the date))?(?: out)? (?:to|until|till|through) (?:the )?(?:end of )?"
    r"(?:next |this )?(?:\w+day\b|week\b|\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d)",
    r"\b(?:take|have) (?:all )?the time you need\b|\btake (?:\w+ ){0,2}more (?:time|days)\b",
    r"\btake your time\b",
    r"\bno (?:rush|hurry)\b(?! (?:to (?:start|join|move|onboard|relocate)|order|job))",
    r"\bno (?:time )?pressure(?=[.,;!]|$| (?:to (?:decide|answer|respond)|at all|on (?:timing|our (?:end|"
    r"side|part)))\b)",
    r"\bno (?:hard |fixed |firm |strict )?(?:deadline|time limit)(?: to (?:decide|answer|respond))?"
    r"(?=[.,;!]|$| (?:on|from) (?:our|my) (?:end|side|part)\b)",
    *_WITH_A_DAY,
)
"""Words by which they give more time."""
_UNTIL_A_DAY = re.compile(
    "|".join(
        (
            *_WITH_A_DAY,
            rf"\b(?:have|take|give you|gave you|wait(?: for you)?|extend(?:ed)?(?: {_THE_DATE}| you)?(?: out)?|"
            rf"(?:push|mov)(?:ed?)? (?:back )?{_THE_DATE}(?: (?:back|out))?) (?:to|until|till|through) {_DAY}",
            rf"\b(?:we|i){_ABLE} (?:do|make it) (?:until )?{_DAY}",
        )
    )
)
_DOES_A_DAY = re.compile(rf"\b(?P<we>(?:we|i){_ABLE}) (?:do|make it) (?={_DAY})")
_PAY = re.compile(
    r"\$|\d ?k\b|\b(?:offers?|packages?|pay|comp(?:ensation)?|salar\w+|base|sign-?on|signing|equity|rsus?|stock|grant|"
    r"bonus\w*|numbers?|figures?|terms|money|total|level)\b"
)
_IS_ALL = (
    r"(?:that|this|it)(?:'s|s| is| will be|'ll be| has to be| would be)(?: (?:really|truly|honestly|absolutely|just|"
    r"about|also|unfortunately))* (?:it\b|all\b|everything\b|final\b|firm\b|(?:the|our|my|an?) (?:\w+ )?(?:limit|"
    r"max\w*|latest|last|most|best|longest|furthest|farthest|end|final|hard|firm)\b|as (?:far|long|late|much) "
    r"as\b)[^.!?]*"
)
_NO_MORE = (
    r"(?:absolutely )?(?:no|not|nothing|never)(?: (?:a|one|any|much))?(?: (?:day|minute|hour|second))? "
    r"(?:later|longer|further|more|beyond|past|after)\b[^.!?]*|no (?:more |further )?extensions?[^.!?]*|"
    r"(?:and )?(?:final|firm)\b|(?:we|i)(?:'re|'m| are| am)? (?:really |just |simply )?(?:can't|won't|couldn't|"
    r"unable to|not able to) (?:go|push|extend|move|wait|hold|do|give)\b[^.!?]*"
)
_LAST = re.compile(
    r"(?:(?:[,;:–—-]| -) ?(?:but |and |though )?|\b(?:but|and|though) |^)(?:sorry,? )?"
    rf"(?:{_IS_ALL}|{_NO_MORE})(?=[.!?]|$)"
)
"""That a date is the last: nothing of pay is said by it."""


def gives_time(text: str) -> bool:
    """Whether words move the day to answer, beside whatever else they say."""
    plain = " ".join(text.casefold().split())
    return any(re.search(sign, plain) for sign in GRANTS)


def with_until(plain: str) -> str:
    """Lower-case text with "until" before a day that they say they can do."""
    return _DOES_A_DAY.sub(r"\g<we> wait until ", plain)


def is_last_date(plain: str) -> bool:
    """Whether lower-case text gives a day and says that it is the last: "we can do Friday, but no later"."""
    return any(
        (found := _UNTIL_A_DAY.search(one)) and (_LAST.search(one, found.end()) or _LAST.fullmatch(then.rstrip(".!")))
        for one, then in pairwise([*sentences(plain), ""])
    )


def without_last_dates(plain: str) -> str:
    """Lower-case text without the words that call a date the last, where a day was given just before."""
    kept, gave = [], False
    for one in sentences(plain):
        found = None if _PAY.search(one) and not _of_the_offers_day(one) else _UNTIL_A_DAY.search(one)
        if found:
            one = f"{one[: found.end()]}{_LAST.sub('', one[found.end() :])}"
        elif gave and not _PAY.search(one) and _LAST.fullmatch(one.rstrip(".!")):
            continue
        gave = bool(found)
        kept.append(one)
    return " ".join(kept)


def _of_the_offers_day(sentence: str) -> bool:
    """Whether all that a sentence says of pay is that the offer is held until a day."""
    return not _PAY.search(_UNTIL_A_DAY.sub(" ", sentence))
