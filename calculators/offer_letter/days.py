"""The days of a letter: its own, the start, and the day on which it lapses."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from calculators.declare.dates import DAY, NEAR_DAY, reading_on, say_day
from calculators.declare.number_words import small_number
from calculators.offer_letter.candidates import Candidate
from calculators.offer_letter.day_order import in_order
from calculators.offer_letter.later import begins_later, may_begin_later
from calculators.offer_letter.sentences import Sentence

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? )?"
_YEAR = r"(?:,? ?(?:of )?(?:20\d\d|'\d\d)\b)?"
_ORDINALS = {
    word: at
    for at, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
            *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
            *("eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third"),
            *("twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth"),
            *("thirtieth", "thirty-first"),
        ),
        1,
    )
}
"""Days of a month that are spelled out."""
_DAY = re.compile(
    rf"\b{_WEEKDAY}(?:the )?(?P<day>{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?\b(?!:|,\d|\.\d|%| \d ?,){_YEAR}"
    rf"|(?:{'|'.join(_ORDINALS)})(?: day)? of {_MONTH}{_YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?(?: day)?(?: of)?[ -]{_MONTH}(?:[ -]'?\d\d(?:\d\d)?\b|,? 20\d\d\b)?"
    r"|20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|(?<![\d/.-])\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?(?![\d/%])(?!th\b| (?:of|every"
    r"|each|per|quarterly|monthly|after|vest)\b)|(?<![\d/.-])\d{1,2}\.\d{1,2}\.20\d\d\b"
    r"|(?<![\d/.-])\d{1,2}-\d{1,2}-(?:20)?\d\d\b(?![-/%]| ?%))"
)
_SPELLED = re.compile(rf"^(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\b(?!-)")
_START = re.compile(
    r"(?<!vesting )(?<!vest )\b(?:start(?:ing|s|ed)?(?: date| day| on| work| with us)?|doj"
    r"|first (?:working )?day(?! of the month)(?: of (?:work|employment))?|commenc\w*|begin(?:ning|s)?(?: work"
    r"| employment)?|get going|kick off|have you here|see you|welcom(?:e|ing) you(?= on\b)|join(?:ing)?(?: us"
    r"| date)?(?! (?:our|the|its) (?:espp|401|(?:\w+ ){0,2}(?:plan|program)))|hire date|date of hire"
    r"|effective|onboard\w*|(?:you|us) on[- ]board(?! approv)|employment date|day one"
    r"|report(?:ing)? (?:(?=on $)|(?:to|for) work|to (?:our|the)(?: (?!benefits|payroll|security|hr|human)\w+){1,3}"
    r" office))\b"
)
_LAPSE = re.compile(
    r"\b(?:you have(?= until\b)|expir\w*|accept\w*|respon[ds]\w*|reply|replies|valid|lapse\w*|remains? open"
    r"|open (?:until|through|for"
    r"|till?)|is open|held open|no later than|on or before|withdraw\w*|deadline|decision|decide|yes|answer"
    r"|(?:choose|pick one|commit|revert)(?= by\b)|let (?:us|me) know|lmk"
    r"|tell (?:us|me)|hold (?:this|it|the offer)(?= until\b| open\b)|(?:need|like|love"
    r"|want) to know|clos(?:e|ing)(?: this| it| things)?(?= by\b)|offer (?:ends|closes|runs out)"
    r"|hear (?:back|from you|by|before)|confirm\w*|return(?:ed|ing)?|signature"
    r"|sign(?:ed)?(?! ?-?on)(?: and return\w*)?|countersign\w*|stands until|good (?:until|through|thru)"
    r"|(?:offer|letter) terminates|terminat\w* if"
    r"|rescind\w*|get back to (?:us|me)|void|due)\b"
)
_ORIENTATION = re.compile(r"\b(?:new[- ]hire |your )?orientation(?: date| day)?(?::| is| is on| will be on| on) ?$")
"""Most often the first day: it counts where no start is told."""
_LETTER = re.compile(
    r"\b(?:(?<!vesting )(?<!grant )(?<!payment )(?<!review )(?<!vest )"
    r"date(?:d)?(?: of (?:this )?(?:letter|offer))?|letter date|offer date|(?:offer|letter) (?:was|is"
    r"|has been) (?:written|made|prepared|dated|issued)|issued|issue date)[ :\t]*(?:on|as of|is)?[ :\t]*$"
)
_OTHER_DAY = re.compile(
    r"\b(?:(?:benefits?|insurance|coverage|(?:fiscal|plan|calendar|performance) year|deductions?|vesting"
    r"|plan)(?:(?!\byou\b)[^.;\n]){0,20}(?:begins?|starts?|commences?)(?: on)?|vest\w*|grant date|met|spoke"
    r"|interview\w*"
    r"|conversation|call on|review\w*|bonus(?:es)?|paid|payable|pay(?:roll|check)?|closing price|as of|born|raised"
    r"|valuation|dated|policy|plan|benefit\w*|insurance|holiday|announce\w*|refer\w*|letter of|email of|earlier"
    r"|previous\w*|fiscal|quarter|eligib\w*)\b"
)
_FROM = re.compile(
    r"\b(?:from|(?:start|employ|join|effective|hire|begin)\w*[^.;$\n]{0,60} as of|with effect from|effective"
    r"|starting|beginning|commencing)(?: on)? $"
)
_NO_START = re.compile(r"\b(?:extended|postponed|moved|changed|pushed)(?: back| out)? from(?: the)? $")
"""What was the day before."""
_BY = re.compile(
    r"\b(?:by|until|till?|through|thru|before|no later than|on or before|not later than|past|after which"
    r"|deadline:?)[ \t:]*(?:the )?(?:close of business|end of (?:day|business)|cob|eod|midnight|noon|5 ?pm"
    r"|5:00 p\.?m\.?)?(?: \w+)?(?: on)?,? ?$"
)
_WAS_DUE = re.compile(r"\bwas (?:due|set|scheduled|going) to (?:expire|lapse|end|close)\b[^.;]{0,24}$")
"""A day to answer that was moved."""
_START_BY = re.compile(
    r"\b(?:start(?:ing|s)?(?: date| day| work)?|begin(?:ning)?|join(?:ing)?(?: us)?|commenc(?:es?|ing|ement)"
    r"|first day)\b[^.;$\d]{0,30}? (?:on or before|on or"
    r" after|no later than|not later than|no earlier than|not before|not earlier than|by|before"
    r"|after)(?: the)?(?: \w+,)? ?$"
)
"""A start that is not one day."""
_AS_FIRST_DAY = re.compile(
    r",? ?(?:which )?(?:as|is|for|would be|will be) (?:your|the) (?:first (?:working )?day|start(?:ing)?(?: date"
    r"| day)?)\b"
)
_FOR_MORE = re.compile(
    r"\b(?:if|should|when) you (?:accept|sign|reply|respond|decide)\b[^.;\n]{0,120}\$"
    r"|\bsign\w* (?:by|before)\b[^.;\n]{0,80}\$"
)
"""A day until which more is paid, not until which the offer stands."""
_ANSWERED_AFTER = re.compile(r"\b(?:accept|sign|reply|respond|answer|decide)\w*(?: \w+)? after(?: the)? ?$")
_SIGNED_ON = re.compile(r"\bsigned(?: on|:)?[^;\n]{0,60}$")
_ONE_OF = re.compile(
    r"\b(?:earliest|e\.g\.|for example|such as|as early as|latest|flexible(?!, but)|any ?time|week of|any (?:day"
    r"|monday))[^;]{0,24}$"
    r"|\bbetween[^;]{0,12}$"
)
_IS_DUE = re.compile(r"\bdue\b[^.;\n]{0,16}$")
_ANSWER = re.compile(r"\b(?:answer|respon\w+|reply|decision|signature|accept\w*|offer|letter|signed)\b")
_WHETHER = re.compile(
    r"\b(?:let (?:me|us) know|tell (?:me|us)|confirm|reply|respond|answer)\b[^.;\n]{0,60}\b(?:whether|if|which|what"
    r"|when)\b"
    r"(?![^.;\n]{0,60}\b(?:accept|join|offer|start))"
    r"[^.;\n]{0,60}\b(?:call|meet\w*|chat|talk|speak|interview|visit|lunch|coffee|dinner|slot|tour|laptop|equipment)\b"
)
"""What is to be answered is no offer."""
_OR_ELSE = re.compile(rf" or (?:{_MONTH}|\d|an? (?:later|earlier)|later|earlier|sooner|the )")
_MOVED = re.compile(r"\b(?:extend|mov|chang|push|postpon|shift)\w*")
_TO_ACCEPT = re.compile(
    r" (?:to (?:accept|sign|decide|respond|reply)|is the (?:deadline|last day)|as (?:the |a )?deadline)\b"
)
_OF_READER = re.compile(
    r"\bi(?: will| can| could| would|'ll|'d)(?: \w+){0,2}? (?:let you know|give you|get back|answer|decide|tell you"
    r"|respond"
    r"|confirm|start|begin|join|accept|sign)\b|\bi (?:have|need) to (?:answer|decide|respond|reply|tell)\b"
    r"|\bmy (?:answer|decision|reply|response)\b|\bwould [^?]{0,60}\b(?:work|suit|be ok\w*|be fine)\b[^?]{0,40}\?"
)
"""A day that the reader names, or that is asked about."""
_THEY_DECIDE = re.compile(
    r"\bwe (?:expect|hope|plan|aim|will|should|intend)(?: to)? (?:decide|know|have a decision|respond|reply|get back"
    r"|let you know|confirm)"
)
"""A day on which they will answer."""
_COUNT = (
    r"(?P<count>\d{1,2}|one|two|three|four|five|six|seven|eight|ten|fourteen|fifteen|twenty|thirty)(?: ?\(\d{1,2}\))? ?"
)
_IN_DAYS = re.compile(
    rf"\b(?:within|for|in|have|next|valid for|open for)(?: the)?(?: next| a period of)? {_COUNT}"
    r"(?P<unit>(?:business |working |calendar )?days?|weeks?|hours)(?P<from> (?:of|from|after|following) (?:the "
    r"|its )?(?:date|day|above date|receipt|this (?:letter|offer|date)|receiving)[a-z ]{0,36})?"
)
_DAYS_FROM = re.compile(
    rf"\b{_COUNT}(?P<unit>(?:business |working |calendar )?days?|weeks?)"
    r"(?P<from> (?:from|after|following) (?:the )?(?:date of )?(?:this (?:letter|offer)|above date"
    r"|date (?:above|hereof)))\b"
)
"""Counted from the letter's date, without a word before it."""
_COUNTED_FROM = re.compile(
    rf"\b{_COUNT}"
    r"(?P<unit>(?:business |working |calendar )?days?|weeks?) (?:from|after|following|of|starting|beginning)"
    r"(?: on| (?:the date of )?this (?:letter|offer),?(?: which is)?(?: dated)?)? $"
)
_NO_DEADLINE = re.compile(r"\brepay|start date|\bvest|\bterminat(?:ed|ion)|resign|\boption")
_SIGNS_BY = re.compile(r"\b(?:(?:counter)?sign|accept|reply|respond|confirm|return|answer|let us know)\w*\b")
_BEFORE_IT = re.compile(r"\bto\b[^.;\n]{3,40}[ (]from $")
"""What stands before the day that held until then: "moved to December 9 from"."""


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    text: str
    day: date | None
    has_year: bool


def days_in(low: str, parts: list[Sentence], today: date | None, order: str) -> Iterator[Candidate]:
    """The start date and the day that the offer lapses, and the letter's own.

    ``order`` says whether the letter writes the day before the month, where that could be either.
    """
    found = _days(low, today, order)
    letter = _letter_day(low, found)
    day = letter.day if letter else None
    if letter and day:
        yield Candidate("letter_date", letter.start, letter.end, "", f"the letter's date, {say_day(day)}", day)
        found = _days(low, day, order)  # what has no year is of this letter's time
    place = 0
    for part in parts:
        mine = []
        while place < len(found) and found[place].start < part.end:
            if found[place].start >= part.start and (letter is None or found[place].start != letter.start):
                mine.append(found[place])
            place += 1
        if mine and len(mine) < 12:
            yield from _of_sentence(low, part, mine, today)
        elif not mine:
            yield from _relative(low, part, letter.day if letter else today)


def _days(low: str, today: date | None, order: str) -> list[_Found]:
    found = []
    with reading_on(today):
        for one in _DAY.finditer(low):
            text = re.sub(r"(?<=\d)\.(?= ?[a-z])| day of| of(?= )", "", one["day"])
            text = _SPELLED.sub(lambda word: str(_ORDINALS[word[0]]), text)
            if re.fullmatch(r"1/(?:[345]|12|16|20|24|36|48|60)", text):
                continue  # a part of a grant, or of a year
            has_year = bool(re.search(r"20\d\d|'\d\d|/\d\d$", text)) or bool(re.search(r"([/-])\d{1,2}\1\d\d$", text))
            text = in_order(text, order)
            try:
                day = NEAR_DAY.read(text) if text else None
            except ValueError:
                if has_year or today:
                    continue
                day = None  # it has no year, and nobody knows which is meant
            found.append(_Found(one.start(), one.end(), one["day"], day, has_year))
            if len(found) > 200:
                break
    return found


def _letter_day(low: str, found: list[_Found]) -> _Found | None:
    """The date that the letter bears: on a line of its own near its head, or called its date."""
    for one in found:
        line = low.rfind("\n", 0, one.start) + 1
        before, after = low[line : one.start].strip(), low[one.end :].partition("\n")[0].strip()
        if one.has_year and (_LETTER.search(low[line : one.start]) or (not before and not after and one.start < 700)):
            head = low[max(line - 200, 0) : line].rstrip().rpartition("\n")[2]
            is_heading = not before and not head.endswith(".")
            is_headed = is_heading and bool(_START.fullmatch(head.strip(" :")) or _LAPSE.search(head))
            if not (is_headed or _START.search(before) or _LAPSE.search(before)):
                return one
        if (
            one.has_year
            and after in ("", ".")
            and one.start < 300
            and re.search(r",$|\t$", before + low[one.start - 1])
            and len(before) < 40
            and not _START.search(before)
            and not _LAPSE.search(before)
        ):
            return one
    return None


def _of_sentence(low: str, part: Sentence, found: list[_Found], today: date | None) -> Iterable[Candidate]:
    head = low[part.head[0] : part.head[1]]
    skipped = False
    for at, one in enumerate(found):
        if (
            _MOVED.search(before_all := low[part.start : one.start])
            and before_all.endswith("from ")
            and low.startswith(" to ", one.end)
        ):
            skipped = True  # what it was before
            continue
        if at and _MOVED.search(before_all) and _BEFORE_IT.search(before_all):
            continue  # likewise, told after what it is now
        if counted := _counted_from(low, part, one):
            yield counted
            continue
        begin = found[at - 1].end if at and not skipped else part.start
        skipped = False
        end = found[at + 1].start if at + 1 < len(found) else part.end
        before, after = low[begin : one.start], low[one.end : end]
        field, direct = _field(before, after, head)
        if field == "deadline" and (_IS_DUE.search(before) and not _ANSWER.search(before)):
            continue
        if field == "deadline" and (
            _WHETHER.search(low, part.start, part.end)
            or _THEY_DECIDE.search(before)
            or _FOR_MORE.search(low, part.start, part.end)
            or _ANSWERED_AFTER.search(before)
            or (_SIGNED_ON.search(before) and not _BY.search(before))
        ):
            continue
        if not field:
            continue
        if field == "deadline" and low[part.start : part.end].rstrip().endswith("?"):
            direct = False
        said = "start date" if field == "start_date" else "the day it lapses"
        is_asked = field == "start_date" and low[part.start : part.end].rstrip().endswith("?")
        if one.day and (is_asked or _OF_READER.search(low, part.start, part.end + 1)):
            said = f"{said}, {say_day(one.day)}"
            yield Candidate(field, one.start, one.end, "", said, one.day, direct, "proposed, not agreed")
            continue
        if one.day is None:
            why = "the day or the month may come first" if one.has_year else "it has no year"
            yield Candidate(field, one.start, one.end, "", said, None, direct, f"{why}: type the day")
            continue
        if field == "deadline" and today and one.day < today:
            said = f"{said}, {say_day(one.day)}"
            yield Candidate(field, one.start, one.end, "", said, one.day, direct, "it is past: ask for the day")
            continue
        if field == "start_date" and (
            _START_BY.search(before) or _ONE_OF.search(before) or _OR_ELSE.match(low, one.end, part.end)
        ):
            said = f"{said}, {say_day(one.day)}"
            yield Candidate(field, one.start, one.end, "", said, one.day, direct, "a limit: ask for the day")
            continue
        yield Candidate(field, one.start, one.end, one.day.isoformat(), f"{said}, {say_day(one.day)}", one.day, direct)


def _counted_from(low: str, part: Sentence, one: _Found) -> Candidate | None:
    """A deadline that is counted from a day: "one week from November 30"."""
    count = _COUNTED_FROM.search(low, part.start, one.start)
    if not count or not _LAPSE.search(low, part.start, part.end) or _NO_DEADLINE.search(low, part.start, part.end):
        return None
    start, said = count.start(), f"it lapses {low[count.start() : one.end].strip()}"
    if one.day is None:
        return Candidate("deadline", start, one.end, "", said, None, True, "it has no year: type the day")
    day = _later(one.day, count)
    if day is None:
        return Candidate("deadline", start, one.end, "", said, None, True, "ask for the day itself")
    return Candidate("deadline", start, one.end, day.isoformat(), f"{said}: {say_day(day)}", day, False)


def _later(day: date, said: re.Match[str]) -> date | None:
    """The day that is so many days or weeks after another; ``None`` beyond the years that can be."""
    with reading_on(day):
        try:
            later: date = DAY.read(f"in {small_number(said['count'])} {said['unit'].replace('calendar ', '')}")
        except ValueError:
            return None
    return later


def _field(before: str, after: str, head: str) -> tuple[str, bool]:
    """What a day between two texts is, and whether that is plain."""
    if begins_later(before, after) or _WAS_DUE.search(before):
        return "", False
    if (by_then := _START_BY.search(before)) and not _SIGNS_BY.search(by_then[0]):
        return "start_date", True
    start, lapse, other = (_last(words, before) for words in (_START, _LAPSE, _OTHER_DAY))
    by = _BY.search(before)
    if by and lapse < 0 and start < 0 and other < 0 and _LAPSE.search(after[:90]):
        return "deadline", True
    is_far = lapse < 0 or len(before) - lapse > 60
    if _NO_START.search(before):
        return "", False
    if _FROM.search(before) and is_far and "vest" not in before:
        return "start_date", not may_begin_later(before, after)
    best = max(start, lapse, other)
    if best < 0 and _ORIENTATION.search(before):
        return "start_date", False
    if best < 0:
        if _START.search(head) and not _LAPSE.search(head):
            return "start_date", True
        if _LAPSE.search(head) or re.search(r"\bacceptance|response|deadline|next steps", head):
            return ("deadline", True) if by or len(before.strip()) < 3 else ("", False)
        if _TO_ACCEPT.match(after):
            return "deadline", False
        if _AS_FIRST_DAY.match(after):
            return "start_date", True
        if re.match(r"[^.;]{0,30}\bstart(?:s|ing)?\b|[^.;]{0,24}would be (?:great|ideal)", after) and not by:
            return "start_date", False
        return "", False
    if other == best:
        if by and lapse >= 0 and "vest" not in before:
            return "deadline", True
        return "", False
    if lapse > start:
        is_plain = bool(by) or len(before) - lapse < 60
        return ("deadline", True) if is_plain else ("", False)
    if by and lapse >= 0:
        return "deadline", False
    return "start_date", len(before) - start < 70


def _last(words: re.Pattern[str], text: str) -> int:
    last = -1
    for one in words.finditer(text):
        last = one.end()
    return last


def _relative(low: str, part: Sentence, letter: date | None) -> Iterable[Candidate]:
    """A deadline counted from the letter's date."""
    text = low[part.start : part.end]
    head = low[part.head[0] : part.head[1]]
    if not (_LAPSE.search(text) or _LAPSE.search(head)) or _NO_DEADLINE.search(text):
        return
    if not (one := _IN_DAYS.search(text) or ("employment" not in text and _DAYS_FROM.search(text))):
        return
    start, end = part.start + one.start(), part.start + one.end()
    is_from_letter = (
        bool(one["from"])
        and bool(re.search(r"date|above|this (?:letter|offer)", one["from"]))
        and "receipt" not in one["from"]
    )
    said = f"it lapses {one[0].strip()}"
    if not (is_from_letter and letter):
        yield Candidate("deadline", start, end, "", said, None, True, "ask for the day itself")
        return
    if not (day := _later(letter, one)):
        return
    yield Candidate("deadline", start, end, day.isoformat(), f"{said}: {say_day(day)}", day, False)
