"""The day until which their words give more time: "take until next Wednesday", "the deadline is now December 18"."""

import re
from datetime import date, timedelta

from calculators.declare.dates import DAY, PAST_DAY, reading_on
from calculators.negotiation.other_matters import THEIR_ANSWER

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_TIME = (
    r"(?:end of (?:the )?(?:day|business|play)|eod|eob|cob|cop|close of (?:business|play)|midnight|noon|"
    r"\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?(?: [ecmp][sd]?t\b)?)"
)
_AT = rf"(?:(?:the )?{_TIME}(?: (?:on|of))?,? )?"
"""A time of the day before it."""
_GIVEN = re.compile(
    rf"\b(?:until|till|through|to|by) {_AT}(?:the )?(?:end of (?:day |the day )?(?:on )?)?(?P<day>"
    r"(?:(?:next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?P<date>" + _MONTH + r" \d{1,2}))?"
    rf"|tomorrow|today|tonight|end of (?:the |this |next )?(?:year|month|week)|eow"
    r"|(?:[12]?[1-9]|[123]0|31)(?:st|nd|rd|th)(?= now\b| at\b|[.,!;)]|$)"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)(?![\w/]|['’]s)",
    re.IGNORECASE,
)


_DATED = re.compile(
    r"\b(?:next |this )?(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? ?\(?(?=(?:the )?"
    rf"(?:\d{{1,2}}/\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th)\b|\d{{1,2}} (?:of )?{_MONTH}|{_MONTH} \d))",
    re.IGNORECASE,
)
"""A weekday before its date: the date says which."""
_DUE = re.compile(
    r"\b(?:(?:need|want|have) to know|(?:don't|do not|haven't|"
    r"have not) hear(?:d)?(?: anything)?(?: back)?(?= (?:by|before)\b)"
    r"|(?:need|want|expect|require|would like|'d like|hop(?:e|ing) for|looking for|must have) "
    r"(?:(?:to (?:have|get)|your|an?|the|signed|final|firm) )*"
    r"(?:decision|answer|response|reply|signature|acceptance|commitment|letter|yes(?: or (?:a )?no|/no)?)(?: back)?"
    r"|(?:offer|letter|it)(?:'s|’s)? (?:(?:will|now|does|is|to) )*(?:expires?|explodes?|lapses?|"
    r"(?:remains?|stays?|stands?) (?:open|valid|good|available|on the table)|stands?|on the table|available|"
    r"(?:no longer|not) (?:be )?(?:available|valid|open|good|on the table)|good|valid|open)"
    r"|(?:sign|respond|revert|reply|answer|decide|accept|commit|confirm|let (?:us|me) know|get back to (?:us|me)"
    r"|your? (?:signing|accepting|committing|acceptance|signature|commitment))"
    r"(?: (?:it|to us|to me|back))?"
    r"|your (?:decision|answer|response|reply|signature) (?:is|will be) due"
    r"|deadline to (?:sign|decide|respond|reply|accept|answer) (?:is|stays|remains)"
    r"|hear(?:d|ing)?(?: back)? from you"
    r"|(?:(?:can|could|may) (?:we|i)|(?:i|we)(?:'d| would|'re|'m| are| am)? (?:love|like|hope|hoping|need|want|"
    r"looking|expect|expecting) to) hear(?: back)?"
    r"|(?:(?:ping|call|text|email|message|ring) (?:me|us)(?: back)?|drop (?:me|us) an? (?:line|note|text|message|email)"
    r"|give (?:me|us) a (?:shout|call|ring|bell|buzz))(?![^.!?]*\bquestions?\b)"
    r"|(?:hop(?:e|ing)|look(?:ing)?|want(?:ing)?|need(?:ing)?|aim(?:ing)?|try(?:ing)?|like|love) to (?:\w+ )?"
    r"(?:wrap|close|finali[sz]e|get|have) (?:this|it|things|everything|the offer)(?: (?:up|out|off|done|"
    r"closed|wrapped up|signed|"
    r"finali[sz]ed|sorted))?"
    r"|(?:offer|letter|it)(?:'s|’s)? (?:(?:will|would|may|gets?) )?(?:be )?(?:pulled|withdrawn|rescinded|"
    r"void|gone|off the "
    r"table)"
    r"|(?:signed|written|verbal) (?:acceptance|letter|agreement|yes|offer)"
    r"|(?:mov|push|bring|pull|brought)(?:e|ed|ing)? (?:up|forward) (?:the|your|our) (?:decision date|(?:\w+ )?deadline)"
    r"|(?:mov|push|bring|pull|brought)(?:e|ed|ing)?(?: (?:up|forward))? (?:the|your|our) (?:decision date|"
    r"date to decide|"
    r"(?:\w+ )?deadline|expir\w+(?: date)?)(?= (?:up|forward|in)\b)(?: (?:up|forward|in))"
    r"|(?:new )?(?:deadline|decision date) (?:is|stays|remains|of|has moved|moved|moves|was moved|"
    r"has been moved)(?: (?:now|up|"
    r"forward|firm))*"
    r"|(?:hold|holding|keep|keeping|leave|leaving) (?:it|this|that|(?:the|this|your|our) "
    r"(?:offer|spot|seat|role|position|letter))(?: (?:open|valid|available))?(?: for you)?(?= (?:until|till|through|"
    r"to|no)\b)"
    r"|you(?:'ll|’ll)?(?: only| just)? (?:have|get|have got)(?= (?:until|till)\b)|you(?:'ve|’ve) got(?= (?:until|"
    r"till)\b)"
    r"|(?:need|want|require|must|please|have to|would like|'d like)\b(?:(?!\bstart)[^.;!?\n]){0,60}?(?= (?:no|"
    r"not) later than\b)"
    r"|(?:unable|not able|can['’]?t|cannot|can not|won['’]t)(?: be able)?(?: to)? (?:\w+ )?"
    r"(?:extend|push|move|hold|wait|keep|leave)\b(?:(?!\bstart)[^.;!?\n]){0,40}?(?= (?:past|beyond|after|later than|"
    r"longer than)\b))"
    r" (?:(?:by|on|at(?= (?:midnight|noon|the end|end of|close of|\d))|until|till|through|to|before|past|beyond|after|"
    r"(?:no |not )?later than|longer than) )*"
    r"(?P<when>[^.;!?\n]{2,40})",
    re.IGNORECASE,
)
"""What they want by a day, and what is said of when."""
_OTHERS = (
    r"(?:we|i|they|he|she|finance|legal|hr|comp(?:ensation)?|leadership|(?:the |our |my )?(?:vp|ceo|cto|"
    r"cfo|coo|svp|evp|"
    r"team|committee|panel|board|manager|boss|director|founders?|approvers?|head of \w+)(?: of [\w]+)?)"
)
_THEY_DO = re.compile(
    rf"\b{_OTHERS}(?:'ll|'d|'s|'re|'m|'ve)?(?: (?:still|also|just|only|will|would|should|can|could|must|might|may|has|"
    r"have|had|needs?|is|are|am|going|hopes?|hoping|expects?|expecting|plans?|planning|wants?|like|aims?|"
    r"promised|agreed|"
    r"supposed|due|be|able|all|both|to|get|him|her|them))* $"
    r"|\b(?!you\b)[a-z]+ (?:needs|has|wants|hopes|plans|expects|is going)(?: still| also| just)? to $"
    r"|\b(?:their|his|her|its|our|my|[a-z]{2,}'s) (?:\w+ )?$",
    re.IGNORECASE,
)
"""Words before an act which is theirs, and not the reader's."""
_ACT = re.compile(r"(?:sign|respond|reply|answer|decide|accept|commit|confirm|get back|let)\b", re.IGNORECASE)
_NO_NEED = re.compile(
    r"(?:n't|\bnot)(?: (?:really|actually|even|necessarily))? $"
    r"|(?:\bno (?:need|rush|pressure|hurry|obligation)|(?:n't|\bnot) (?:\w+ )?(?:have|need|require|expect|want|asking))"
    r"(?: for)?(?: you)?(?: to)?(?: \w+)? $",
    re.IGNORECASE,
)
_NEEDED = re.compile(r"(?:need|want|expect|require|must have)\b", re.IGNORECASE)
_WE_EXPECT = re.compile(r"(?:expect|await|wait for) (?:an|the)\b(?!.*\bfrom (?!you))")
_WE = re.compile(r"\b(?:we|i)(?:'d| would| do|'ll)? $")
_OR_ELSE = re.compile(r"\b(?:if|unless)\b", re.IGNORECASE)
_HEARD = re.compile(r"hear", re.IGNORECASE)
_GLAD = re.compile(
    r"\b(?:great|good|nice|lovely|happy|glad|thrilled|wonderful|pleasure|pleased|excited)(?: to)? hear"
    r"|(?<!n't )(?<!not )(?<!never )\bheard",
    re.IGNORECASE,
)
"""What was heard from the reader already."""
_SOON = re.compile(r"\b(?:today|tonight)\b", re.IGNORECASE)
_WEEK = timedelta(weeks=1)
_WEEKDAY = re.compile(r"(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_TODAY = rf"(?:today|tonight|{_TIME})"
_TIME_BEFORE = re.compile(rf"\b{_TODAY}(?: (?:on|of))?[,(]? ?(?:(?:by|on|of) )?$", re.IGNORECASE)
_TIME_AFTER = re.compile(rf",? ?\(?(?:(?:at|by) )?{_TODAY}", re.IGNORECASE)
"""Today, or a time of the day, beside a weekday."""
_TIME_ALONE = re.compile(
    rf"{_TIME}(?!.*\b(?:\w{{3,6}}day|tomorrow|week|month|\d+(?:st|nd|rd|th)|{_MONTH} \d|\d{{1,2}}/\d))", re.IGNORECASE
)
"""A time of today: no other day comes after it."""
_NO_DAY = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b(?=.)|(?<!end )\bof ", re.IGNORECASE)
"""Letters that the reading of a day does without."""
_PASSED = re.compile(
    r"\b(?:(?:deadline|window|date)(?: to \w+)? (?:was|passed|ended|closed|ran out)|you had (?:until|till)"
    r"|(?:answer|decision|response|reply|signature) was due|(?:offer|it) was (?:only )?(?:open|valid|good) (?:until|"
    r"till|through))"
    rf" (?:(?:on|by) )?{_AT}(?P<day>yesterday|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    rf"|{_MONTH} \d{{1,2}}|\d{{1,2}}/\d{{1,2}})(?:st|nd|rd|th)?\b(?! (?:was|before)\b)",
    re.IGNORECASE,
)
"""A day of theirs that is over."""
_EXTENDED = re.compile(
    r"\b(?:extend|give you|moved?|push|take|you have)\w*\b[^.!?]{0,30}? (?:to|until|till|through)\b", re.I
)
"""Words after it that name another."""


def day_due(text: str, today: date | None, stands: date | None = None) -> date | None:
    """The one day by which words ask for an answer; ``None`` for none, for two, or for one that is past ``today``.

    A day that they say is over may be past. ``stands`` is as in ``day_given``.
    """
    if passed := _passed(text, today):
        return passed
    plain = " ".join(text.replace("’", "'").split())
    wanted = (one["when"] for one in _DUE.finditer(without_theirs(plain)) if _is_wanted(one))
    found = {today if _TIME_ALONE.match(when) else day_given(f"by {when}", today, stands) for when in wanted} - {None}
    day = found.pop() if len(found) == 1 else None
    return day if day and day >= (today or date.min) else None


def without_theirs(plain: str) -> str:
    """The text in lower case without their own answers that are to come."""
    low = plain.casefold()
    for one in reversed([*THEIR_ANSWER.finditer(low)]):
        asks = _WE_EXPECT.match(one[0]) and _WE.search(low[: one.start()])
        if not asks:
            low = f"{low[: one.start()]}. {low[one.end() :]}"
    return low


def _is_wanted(found: re.Match[str]) -> bool:
    """Whether what is due by a day is the reader's to do, and has to be done."""
    before, is_act = found.string[max(found.start() - 60, 0) : found.start()], bool(_ACT.match(found[0]))
    if is_act and _THEY_DO.search(before):
        return False
    if is_act and _SOON.match(found["when"]) and " by " not in found[0].casefold():
        return False
    if _HEARD.match(found[0]) and _GLAD.search(f"{before}{found[0]}"):
        return False
    return not ((is_act or _NEEDED.match(found[0])) and _NO_NEED.search(before) and not _OR_ELSE.search(before))


def _passed(text: str, today: date | None) -> date | None:
    plain = " ".join(text.split())
    for one in _PASSED.finditer(plain):
        try:
            if _EXTENDED.search(plain, one.end()):
                return day_given(plain[one.end() :], today)
            with reading_on(today):
                day: date = PAST_DAY.read(one["day"])
                return day
        except ValueError:
            continue
    return None


def day_given(text: str, today: date | None, stands: date | None = None) -> date | None:
    """The one day that words name after "until" or the like, as it reads ``today``; ``None`` for none, or for two.

    Where they give more time, ``stands`` is the day to answer by before it: no weekday is meant that comes sooner.
    """
    found, plain = set(), _DATED.sub("", " ".join(text.split()))
    for one in _GIVEN.finditer(plain):
        try:
            with reading_on(today):
                day: date = DAY.read(one["date"] or _NO_DAY.sub("", one["day"]))
        except ValueError:
            return None
        found.add(_meant(one, day, today, stands))
    return found.pop() if len(found) == 1 else None


def _meant(said: re.Match[str], day: date, today: date | None, stands: date | None) -> date:
    """The ``day`` of which it is ``said``: one of these weekdays, where it is only a weekday.

    Today's own is meant a week from now, unless a time of today is with it.
    """
    if not _WEEKDAY.fullmatch(said["day"]):
        return day
    before, after = said.string[max(said.start() - 10, 0) : said.start("day")], said.string[said.end() :]
    if day == today and not (_TIME_BEFORE.search(before) or _TIME_AFTER.match(after)):
        day += _WEEK
    while stands and day < stands:
        day += _WEEK
    return day
