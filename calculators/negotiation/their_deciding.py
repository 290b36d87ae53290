"""What they have taken away to decide: a level or other asks that a panel, a leader or a team looks at, and until when.

Read by the words alone. What is refused, decided, supposed, or put off to a review is not being decided.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from calculators.negotiation.other_matters import sentences
from calculators.negotiation.their_day import day_due, day_given
from calculators.negotiation.their_pieces import NAME

ALL, LEVEL = "all", "level"
FEBRUARY = 2
_FAR = timedelta(days=180)
"""A day further off was meant as the one just past: a mail is often pasted days later."""
_WHO = (
    r"(?:(?:the |our |my |a )?(?:(?!your\b)[\w-]+ )?(?:panel|committee|board|team|manager|director|boss|founders?|"
    r"leadership|vp|svp|ceo|cfo|cto|coo|approvers?)(?: of \w+)?|(?:the )?comp(?:ensation)?(?: team| group)?|"
    r"(?:the )?finance(?: team)?|(?:the )?(?:hr|people)(?: team)?)"
)
_LOOK = (
    r"(?:(?:re-?)?look(?:ing)? (?:again |back )?(?:at|into|over)|tak(?:e|ing) (?:a|another|one more)(?: \w+)? look|"
    r"(?:re-?)?review(?:ing)?|(?:re-?)?consider(?:ing)?|(?:re-?)?(?:evaluat|assess|discuss)(?:e|ing)?|"
    r"re-?(?:visit|open|calibrat|level)(?:e|ing)?|(?:decid(?:e|ing)|vot(?:e|ing))(?: on)?|weigh(?:ing)?)\b"
)
_WILL = (
    r"(?:(?: (?:has|have))?(?: \w+)? (?:agreed|promised|offered|wants?|needs?|plans?|has|have|(?:is|are) going|"
    r"meets?(?: \w+){0,3}) to|(?:'ll|'s|'re| will| is| are)(?: (?:be|now|still|currently|already))*)"
)
_SENT = (
    r"(?:tak(?:e|en|ing)|took|bring(?:ing)?|brought|sen[dt]|sending|submit(?:ted|ting)?|escalat(?:e|ed|ing)|"
    r"forward(?:ed|ing)?|rais(?:e|ed|ing)|pass(?:ed|ing)?|push(?:ed|ing)?|put(?:ting)?)"
)
_IT = (
    r"(?:it|this|that|level(?:ing)?|case|packet|requests?|asks?|counter(?:[- ]?offer)?|numbers?|exception|proposal|"
    r"title|(?:l|e|ic|t)\d\b)"
)
_DAY_SAID = (
    r"[^.;!?]{0,40}\b(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|today|tonight|(?:this|next) week|end of|hear|know)\b"
)
_PIECE = (
    r"(?:base|salary|sign(?:ing)?[- ]?on|signing|bonus|equity|stock|rsus?|grant|refreshers?)"
    r"(?: (?:bonus|grant|pay|part|piece|ask|request|number))?"
)
_APPROVE = r"(?:approve|okay|ok|bless|weigh in|sign(?! (?:the|your|an?|my|our)\b))\b"
_OKAY = r"(?:approvals?|sign[- ]?offs?|decision|review|okay|ok|answer|blessing)\b"
_SUBJECT = rf"\b(?:{_PIECE}|{_IT}|the rest|everything else)"
_STILL = r"(?:still|now|currently|also|just|pending|waiting|sitting|stuck|back|up|out|over)"
_BEGINS = (
    r"(?:(?:^|[,.;:!–—-] ?|\b(?:and|so|then) )(?:(?:ok(?:ay)?|thanks|thank you|got it|sure|hi|yes|hang tight)[,.!]? )*"
    r"(?:please )?(?:let me|(?:i|we)(?:'ll|'m|'re|'d (?:like|need) to| will| can| am| are| (?:need|have|want) to)"
    r"(?: going to| need to| have to)?|give (?:me|us) (?:[\w-]+ ){0,4}?to|need to|will)"
    r"(?: (?:first|also|just|quickly|now))* |(?:^|[,.;:!–—-] ?)(?=\w+ing\b))"
)
_THE_ASK = (
    r"(?:it|this|that|these|them|(?:your|the) (?:[\w-]+ )?(?:asks?|requests?|counter(?:[- ]?offer)?|numbers?|points))"
)
_GOES_AND_ASKS = (
    rf"{_BEGINS}(?:(?:check|ask|talk|speak|discuss|sync|chat|consult|go|work|push|shar)(?:e|ing)?(?: {_THE_ASK})?"
    rf"|(?:run(?:ning)?|tak(?:e|ing)|bring(?:ing)?) {_THE_ASK})(?: (?:about|on|over) {_THE_ASK})?"
    rf"(?: (?:back|over|up|in|again))?(?: (?:to|with|by|past|through))? (?:{_WHO}|internally)\b"
    r"(?! (?:at|call|dinner|lunch|event|offsite)\b)"
)
_SEES = (
    rf"{_BEGINS}(?:see what (?:(?:i|we|they) can|else|more)(?: \w+)?|(?:check|ask)(?=[.,;!]|$| (?:on|about|for|and)\b)"
    rf"|(?:look(?:ing)? into|work(?:ing)? on|check(?:ing)? on|discuss) {_THE_ASK}|revert|circle back|come back to you"
    r"|try(?:ing)? (?:for|to (?:get|push|go|do|reach|find)|and (?:get|push|find))\b"
    r"|get back to you(?=[.,;!]|$| (?:on|about|by|with an answer|soon|shortly|asap|as soon as|this|next|tomorrow|"
    r"when i|once i)\b))"
    r"(?!.*\b(?:benefits|insurance|laptop|pto|vacation|calendar|availability|times?|questions?|details)\b)"
)
_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        rf"\b(?:{_WHO}|they|she|he){_WILL} {_LOOK}",
        rf"\b(?:let me|(?:i|we)(?:'ve|'m|'re|'ll| have| am| are| will)?)(?: (?:now|just|already|also|going to))* "
        rf"{_SENT} (?!you\b)(?:[\w-]+ ){{1,5}}?(?:to|by|before|past|with|through|in front of) {_WHO}\b",
        r"\b(?:i|we)(?:'ve| have)?(?: (?:now|just|already|also))? (?:submitted|escalated|filed|put in) "
        r"(?:an?|your|the) (?:\w+ )?(?:request|exception|case|appeal)\b",
        rf"\b{_WHO}(?: \w+)? (?:needs?|has|have|must)(?: to)? {_APPROVE}"
        rf"|\bwaiting (?:on|for|to hear (?:back )?from) {_WHO}\b(?! to (?:talk|speak|meet|chat|call)\b)"
        rf"|\b(?:a?waiting|pending|subject to)(?: (?:on|for))? (?:an? |the |some )?(?:{_OKAY} (?:from|by|of) {_WHO}\b"
        rf"|(?!(?:the |our )?board\b){_WHO}(?:'s)? {_OKAY}|(?:internal )?(?:approvals?|sign[- ]?offs?)(?=[.,;!)]|$))",
        rf"^(?:(?:it|this|that)(?:'s| is) )?(?:still|now|currently|back) (?:with|before|in front of) {_WHO}\b(?! at\b)"
        rf"|\b{_WHO}(?:'s| is| are) (?:still |now )?(?:deciding|deliberating)\b",
        rf"\b{_IT}(?:(?: \w+)?(?:'s| is| are| went| has gone| goes))(?: (?:now|still|currently|back|up))* "
        rf"(?:(?:with|before|in front of|to) {_WHO}\b|under (?:review|discussion|consideration)\b|"
        r"being (?:reviewed|looked at|discussed|considered|decided|re-?\w+ed)\b)",
        rf"\b(?:{_WHO}|they|she|he)(?: (?:now|still|also|then))* (?:looks(?: again| back)? (?:at|into|over)|takes "
        r"(?:a|another|one more)(?: \w+)? look|re-?(?:visits|opens|calibrates|evaluates|considers|assesses))\b",
        rf"\b(?:{_WHO}|they|she|he)(?: (?:now|still|also|then))* (?:decides|votes|reviews|considers|discusses)\b"
        rf"(?={_DAY_SAID})|\b(?:the |our )?(?:\w+ )?(?:panel|committee|leadership|approvers) (?:meets|convenes)\b"
        rf"(?={_DAY_SAID})",
        r"\b(?:let me|(?:i|we)(?:'ll| will))(?: \w+)? (?:see what (?:i|we) can do|check|ask|look into|"
        r"push|dig|find out)\b"
        rf"(?={_DAY_SAID})",
        _GOES_AND_ASKS,
        _SEES,
        r"\b(?:i|we) (?:might|may|could (?:probably|possibly|maybe|perhaps)|can (?:probably|possibly|maybe))"
        r"(?: (?:just|still|actually))?(?: be able to)? (?:get|do|go|stretch|push|swing|manage|reach|find|squeeze)\b"
        r"(?! .*\b(?:call|talk|chat|meet)\b)",
        rf"\b(?:i|we)(?:'ve| have)?(?: (?:now|just|already|also))? asked {_WHO} (?:to {_LOOK}|for an? (?:\w+ )?"
        r"(?:exception|look|review))",
    )
)
_HANGS = re.compile(
    rf"{_SUBJECT}(?:(?:'s| is| are| remains?| stays?| sits)(?: {_STILL})*|:?(?: {_STILL})+) "
    rf"(?:(?:with|before|in front of|at|by) {_WHO}(?! at\b)\b|(?:under|in|for) (?:review|discussion|consideration)\b)"
    rf"|{_SUBJECT}(?:'s|:| is| are)?(?: still| now| currently)? (?:pending|awaiting|waiting (?:on|for)|needs?) "
    rf"(?!(?:the |our )?board\b){_WHO}(?:'s)? {_OKAY}"
    rf"|\b(?:now|then|only|just) {_WHO}(?: \w+)? (?:needs?|has|have|must)(?: to)? {_APPROVE}"
    rf"|\b{_WHO} (?:still|now|also|then|just|only) (?:needs?|has|have|must)(?: to)? {_APPROVE}"
    rf"|\b(?:still|also|now|(?:i|we)(?:'m|'re| am| are))(?: (?:still|also|now))* (?:working|waiting|pushing|fighting|"
    rf"checking) (?:on|for|to hear (?:back )?(?:on|about)) (?:(?:the|your|a|more) )*{_PIECE}(?! (?:of|at|to) \$?\d)"
    rf"|\b(?:more|news|word|update|answer)s? (?:(?:to come|coming|to follow|soon|pending) )?(?:on|about) "
    rf"(?:the |your )?{_PIECE} (?:to come|to follow|soon|shortly|tomorrow|later|next|this|by|on)\b"
    rf"|\bmore (?:to come|coming|to follow|soon) (?:on|about) (?:the |your )?{_PIECE}"
    rf"|\b{_PIECE}(?: is)? (?:to follow|to come|still to come|still in the works|in the works)\b"
)
"""Of one piece, with no verb of its own as often as not, or left to the last: "equity still with the committee"."""
_CLAUSES = re.compile(r"[;,()–—]| - |\b(?:but|and|while|whereas|though|although|so)\b")
_NOT = re.compile(
    r"n't\b|\b(?:cannot|not|never|unable|no|final|if|unless|whether you|once you|when you|after you|every|each|always|"
    r"usually|annual|performance|first review|cycle|months?|next (?:year|quarter)|anniversary|start date|background|"
    r"candidates?|candidacy|interviews?|code|portfolio|signature|references?|paperwork|contract|letter|visa|relocation|"
    r"application|resume)\b|\?\s*$"
)
_DONE = re.compile(
    r"\b(?:declin\w+|reject\w*|denied|refus\w+|turned down|said|came back|approved|granted|signed off|cleared|landed)\b"
)
"""Words of an answer that is there."""
_NOT_BEFORE = re.compile(r"\b(?:no|not) later than\b")
_LAST_OKAY = re.compile(
    r"\b(?P<wait>(?:a?waiting|pending|needs?|subject to)(?: (?:on|for))?(?: (?:an?|the|our|my|\w+'s))?) final "
    rf"(?=(?:{_WHO}(?:'s)? )?{_OKAY})"
)
_NEWS = r"(?:answer|decision|word|news|update|approval|sign-?off|response|reply|feedback|verdict|anything)\b"
_NO_ANSWER = re.compile(
    rf"(?<!you )\b(?:(?:do not|don't|have not|haven't|did not|didn't|never) (?:yet )?(?:have|had|hear|heard|get|got|"
    rf"gotten|receive|received|seen)(?: back)?|no|nothing)(?: (?:an?|any|the|their|yet|final|firm))*"
    rf"(?P<news> {_NEWS})?(?P<early> yet)?(?: (?:back )?from (?P<who>{_WHO}))?"
    rf"(?P<rest>(?: (?:on|about|for) [^.;!?,]{{2,30}}?)?)(?(early)|(?: yet| so far))\b"
)
_NOBODY_YET = re.compile(
    rf"\b(?!(?:the |our |a )?board\b){_WHO}(?<!\bboard) "
    r"(?:(?:has not|hasn't|have not|haven't|did not|didn't) (?:\w+ )?(?:decided?|me?et(?! (?:you|with)\b)|"
    r"answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|gotten back|got back|get back|voted?|review(?:ed)?|look(?:ed)? at|"
    r"sign(?:ed)?(?: off)?|approved?|weigh(?:ed)? in)(?P<rest>[^.;!?]{0,40}?) yet\b|(?:has|have|is|are) "
    r"(?:yet|still) to (?:decide|meet|answer|respond|vote|review|look at|sign off|approve|weigh in)\b)"
)
_GOES_ON = re.compile(r"(?:and |but )?(?:he|she|they|it|the answer)\b")
_LEVEL = re.compile(r"\b(?:(?:re-?|up-?)?level\w*|title|senior|staff|principal|(?:l|e|ic|t)-?\d{1,2})\b")
_TOLD = re.compile(
    r"\b(?:hear|know|find out|get back|decisions?|answers?|verdict|results?|updates?|news|word|meets?|"
    r"meeting|decides?)\b"
)
_YOURS = re.compile(
    r"\b(?:from you|your (?:answer|decision|reply|response)|let (?:me|us) know|do you|need (?:an|you)|"
    r"give you (?:until|till|to)|you(?:'ll)? (?:now |still |can )?have (?:until|till)|extend\b|"
    r"(?:push|move) (?:your|the|our|this|that|it) (?:\w+ )?(?:back |out )?(?:to|until|till))\b"
)
_DAYS = re.compile(
    r"\b(?<!this )(?<!next )(?:(?:by|on|until|before) )?(?=(?:(?:next|this) )?"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow\b|"
    r"(?<!day, )(?<!day )(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)"
)

_WAIT = re.compile(
    r"\b(?:you (?:be able to |\w+ )?(?:wait|hold (?:on|off|tight))|please (?:wait|hold (?:on|off|tight))|bear with "
    r"(?:me|us)|give (?:me|us|them)|sit tight|hang tight)(?: \w+)? (?:until|till)\b"
)
"""What they ask of the reader until they have an answer."""
_PROMISE = re.compile(
    r"\b(?:(?:we|i|they)(?:'ll| will| should| can| expect to| hope to)|you(?:'ll| will| should| can expect to)|^should|"
    r"^will|^expect(?:ing)? to|^hop(?:e|ing) to) (?:\w+ )?(?:have|get|give|send|receive|hear)(?: you)? (?:(?:back )?"
    r"with )?(?:an?|our|the|my|their|his|her) (?:\w+ )?(?:answer|decision|verdict|response)\b"
)
"""Their own answer, which is to come."""
_ON_A_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|eow|(?:end of|this|next) (?:the |this )?week)\b"
)
_THIS_WEEK = re.compile(r"\b(?:(?:some ?time|later) )?this week\b")


def deciding_in(plain: str) -> tuple[str, ...]:
    """What lower-case text says that they decide on: pieces, ``LEVEL``, or ``ALL`` where it names none."""
    plain = in_waiting(plain)
    looked_at = (part for part in _parts(plain) if _is_decided(part) or _is_to_come(part))
    return tuple(dict.fromkeys(piece for part in (*looked_at, *_hanging(plain)) for piece in _pieces(part)))


def in_waiting(plain: str) -> str:
    """Lower-case text in which an answer that is not there yet is one that they wait for, and no refusal."""
    plain = _LAST_OKAY.sub(r"\g<wait> ", _NOT_BEFORE.sub("by", plain))
    plain = _NOBODY_YET.sub(lambda one: f"waiting on the committee{one['rest'] or ''}", plain)
    return _NO_ANSWER.sub(_waited_for, plain)


def _waited_for(one: re.Match[str]) -> str:
    if not (one["who"] or one["news"]):
        return one[0]
    return f"waiting on {one['who'] or 'the committee'}{one['rest']}"


def hears_on(plain: str, today: date | None) -> date | None:
    """The last day by which lower-case text says that they will have decided, as it reads ``today``; else ``None``."""
    told = (one for one in sentences(in_waiting(plain)) if _is_told(one))
    found = {_day_in(one, today) for one in told if not _is_due(one, today)} - {None}
    day = max(found, default=None)  # type: ignore[type-var]
    is_over = bool(day and today) and day - today > _FAR  # type: ignore[operator]
    return _year_before(day) if day and is_over else day


def _day_in(sentence: str, today: date | None) -> date | None:
    """The day that a sentence names, for "this week" its Friday; of several the last on which something is decided."""
    day = day_given(_DAYS.sub("by ", sentence), today) or day_given(_THIS_WEEK.sub("by eow", sentence), today)
    parts = [] if day else [part for part in _CLAUSES.split(sentence) if part != sentence and _is_told(part)]
    return day or max((one for part in parts if (one := _day_in(part, today))), default=None)


def _is_told(part: str) -> bool:
    """Whether words say when something is told or decided."""
    return bool(_TOLD.search(part) or _WAIT.search(part)) or _is_decided(part) or any(_hanging(part))


def _is_to_come(part: str) -> bool:
    """Whether words promise their answer on a day."""
    return bool(_PROMISE.search(part) and _ON_A_DAY.search(part)) and not (_NOT.search(part) or _YOURS.search(part))


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == FEBRUARY else day.day)


def _parts(plain: str) -> Iterable[str]:
    for one, then in pairwise([*sentences(plain), ""]):
        if not (_DONE.search(one) or _is_answered(then)):
            yield from re.split(r"[;()]|\bbut\b", one)


def _hanging(plain: str) -> Iterable[str]:
    """The clauses of a piece that still hangs, whatever is done beside it."""
    for one, then in pairwise([*sentences(plain), ""]):
        for clause in () if _is_answered(then) else _CLAUSES.split(one):
            if _HANGS.search(clause) and not (_NOT.search(clause) or _DONE.search(clause)):
                yield clause


def _is_answered(then: str) -> bool:
    """Whether the next sentence goes on with an answer that is there."""
    return bool(_GOES_ON.match(then) and _DONE.search(then))


def _is_decided(part: str) -> bool:
    return not _NOT.search(part) and any(sign.search(part) for sign in _SIGNS)


def _pieces(part: str) -> tuple[str, ...]:
    named = [one.lastgroup or "" for one in NAME.finditer(part) if one.lastgroup != "none"]
    return (*named, *((LEVEL,) if _LEVEL.search(part) else ())) or (ALL,)


def _is_due(sentence: str, today: date | None) -> bool:
    """Whether the day in a sentence is one for the reader's own answer."""
    return bool(_YOURS.search(sentence)) or (day_due(sentence, today) is not None and not _is_decided(sentence))
