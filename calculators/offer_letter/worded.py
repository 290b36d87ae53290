"""What the words around an amount say against it: it is of one year or one period, in parts, or made up of others."""

import re
from decimal import Decimal

from calculators.offer_letter.amounts import HOUR, MONTH, YEAR, Amount, Share, shares_in
from calculators.offer_letter.labels import Label
from calculators.offer_letter.sentences import Sentence

ONE_YEAR = "for one year: ask for the whole grant"
PERHAPS_ONE_YEAR = f"perhaps {ONE_YEAR}"
NOT_COUNTED = "these pages count a sign-on of two years, so this is not entered"
IN_PARTS = "paid in parts: ask what is paid when"
CHANGES = "it changes: ask what holds when"
_FAR = 300
"""Characters that are looked at on each side, so that a long text takes no long time."""

_YEARLY_NAME = re.compile(r"\b(?:annual(?:i[sz]ed)?|yearly|per-year)(?: (?:target|new|cash))? ?$")
_YEARLY_IN_NAME = re.compile(r"(?<!semi-)(?<!bi-)(?:annual(?:i[sz]ed)?|yearly)\b")
_BRACKETED_YEAR = re.compile(r"(?: value| target)? ?[(,] ?(?:annual(?:i[sz]ed)?|yearly|per year|a year)\b")
_EACH_YEAR = re.compile(r"(?:^|[,.:] ?)(?:each|every) year,? (?:you|we)\b[^$\d;]{0,80}$")
_OF_A_YEAR = re.compile(
    r"^[^:$\d]{0,40}\b(?:compensation|pay|package|earnings|remuneration|breakdown|comp)\b[^:$\d]{0,20}:"
    r"|^[^:$\d]{0,24}\b(?:on an annual basis|each year|every year|per year|in a (?:normal|full) year)\b"
)
_SAYS_YEAR = re.compile(
    r"\b(?:per year|in a \w+ year|on an annual basis|every year|a year|annual(?:ly)?|yearly"
    r"|each year)\b"
)
_VESTS = re.compile(r"\bvest|\bover\b|/ ?\d ?y|\b\d[- ]year|\bgrant\b|\bone-time\b")
_THEN_EACH_YEAR = re.compile(
    r"(?: (?:of|in|worth of) \w+)?,?(?: (?:that|which|will|to be|are|is))*"
    r" ?(?:vest(?:s|ing)?|granted|award(?:s|ed)|paid|issued|delivered) (?:in )?(?:each|every) (?:single )?year\b"
    r"|(?: (?:of|in|worth of) \w+)?,?(?: (?:that|which|will|to be|are|is))* ?(?:granted|awarded|issued)"
    r" (?:annually|yearly|per year)\b"
    r"| (?:in|of|worth of) \w+ (?:annually|yearly|(?:each|every|per|a) year)\b(?! vest)"
)
_PARTLY_OPTIONS = re.compile(r"[^.;\n]{0,60}\b(?:split|half|mix\w*|\d\d ?%)[^.;\n]{0,60}\boptions?\b")
_BOUGHT = re.compile(r"\b(?:buy(?:[- ]?in)?|purchase|invest(?:ment)?)\b[^$.;\n]{0,60}$")
_MAY_BE_BOUGHT_BY_OPTION = re.compile(r"\boptions? to\b|\bbuy-?out\b")
_EACH = re.compile(
    r"[^.;$\d\n]{0,24}? ?(?:in|for|at the end of|after|during) (?:each|every"
    r"|both)\b(?! (?:cases?|locations?|places?|offices?)\b)(?! (?:\w+ )?(?:pay\b|payroll|paycheck|period))| (?:twice"
    r"|two times|three times) (?:a|per|each) year\b"
)
_OVER = re.compile(
    r"[^.;$\d\n]{0,30}? (?:over|across|spread over)(?: the| a period of)?(?: (?:first|next))?"
    r" (?:(?:\d+|two|three|four|five|several|your first \w+)[- ]years?"
    r"|(?:1[3-9]|2\d|3\d|48|eighteen|twenty-four) months)\b"
)
_HALVES = re.compile(r"[^.$\n]{0,40}\bhalf\b[^.$\n]{1,60}\b(?:half|rest|remainder|balance)\b")
_INSTALLMENTS = re.compile(
    r"[^.$\n]{0,40}\b(?:install?ments|payments|parts|tranches|halves)\b[^.$\n]{0,80}"
    r"\b(?:(?:after|at|and) (?:your |the )?(?:1 year|one year|12 months|twelve months)|year (?:two|2)|anniversar\w+"
    r"|months? (?:1[2-9]|2\d))\b"
)
_YEARLY_PARTS = re.compile(
    r"[^.$\n]{0,40}\b(?:annual|yearly) (?:install?ments|payments|parts|tranches)\b"
    r"|[^.$\n]{0,40}\b(?:three|four|five|[345])(?: equal)? (?:install?ments|payments|parts|tranches)\b"
)
_TIMES = re.compile(r"\b(?:\d|two|three|four) ?(?:x|times) ?$")
_SPLIT = re.compile(r"[^.;$\n]{0,40}\b(?:split|divided|of which (?=\$))")
_TWICE = re.compile(r" (?:twice|two times|three times) (?:a|per|each|every) year\b")
_NOT_YEARLY = re.compile(
    r"(?<!, )\b(?:quarterly|monthly|weekly|semi-?annual(?:ly)?|half-yearly|bi-?annual(?:ly)?|per[- ]project)"
    r"(?: (?:cash|performance|target|incentive))* ?$|\b(?:semi|bi|half)-?$"
)
_EACH_PART_YEAR = re.compile(
    r"[^.;$%\n]{0,40}?\b(?:each|every|per|a) (?:calendar |fiscal )?(?:quarter|month|half|six months|project|deal"
    r"|milestone|week)\b"
)
_ONE_TIME = re.compile(
    r"\b(?:one[- ]time|once|completion|project|long-term|multi-?year|clerkship|closing|launch|transaction|delivery|exit"
    r"|deal|ipo|thank-you|special)(?: [\w-]+){0,2} ?$"
)
_VESTS_LATER = re.compile(
    r"(?: (?!and\b)\w+){0,5} (?:vest(?:s|ing)?|(?:paid )?(?:over|after) (?:two|three|four|\d) years)\b"
)
_IF = re.compile(
    r"\b(?:if|should (?:the|we|you|your)|once|unless|assuming|in case|until|provided(?: that)?"
    r"|subject to your)\b[^$;.\n]{0,110}$"
)
_IF_AFTER = re.compile(
    r"(?: gross| base)?,? ?\(?(?:subject to (?:\w+ ){0,3}approval|once|until|if|unless|assuming|provided|while"
    r"|as long as)\b(?! \w+ (?:terminat|resign))"
)
_LATER = re.compile(
    r"\b(?:conversion|convert\w*|thereafter|after which|after (?:your |the |a )?(?:probation\w*|trial|conversion"
    r"|\w+ months|\w+ year))\b[^$;.\n]{0,60}$|\bthen\b(?!-)[^$;.\n]{0,40}$|\bduring (?:your |the |a )?(?:probation"
    r"|trial|first \w+ months)[^$;.\n]{0,60}$"
    r"|\b(?:effective|beginning|starting|as of|on|in) [^$;.\n]{0,60}\b(?:increases?|rises?|goes up"
    r"|be (?:increased|raised))[^$;.\n]{0,20}$"
)
_OF_WHICH = re.compile(
    r"[^.;$\d\n]{0,24}?\(?(?:of which|of (?:this|that) amount|includ(?:ing|es?)|inclusive of|comprising|made up of"
    r"|consisting of|composed of)\b[^.;$\d\n]{0,40}(?:\$ ?\d|\d+ ?%)"
)
_MORE_MONTHS = re.compile(
    r"\b(?:1[345]|thirteen|fourteen|fifteen)(?:th)?[- ]?(?:times|months?|salar\w+|payments|installments|pays)\b"
)
_HOURS = re.compile(
    r"\b(?:[12]\d|3\d(?:\.\d)?)[ -]?(?:hours?|hrs?)(?: of work)?[ -]?(?:/ ?|per |a |each |every |in a )?(?:week|wk)"
)


_AT_TARGET = re.compile(r" (?:at|for|on) (?:the )?(?:target|plan)\b|\)? ?\(?target\b")
_AT_OTHER = re.compile(
    r" (?:\w+ )?(?:at|for|if|on|as(?: a)?) (?:the )?(?:threshold|minimum|max\w*|stretch|superior|exceed\w*|entry"
    r"|floor)\b"
)


def at_target(low: str, shares: list[Share], end: int) -> list[Share]:
    """Of several levels of a payout only the one at target, where one is told so."""
    if not any(_AT_TARGET.match(low, one.end, end) for one in shares):
        return shares
    return [one for one in shares if not _AT_OTHER.match(low, one.end, end)]


def _before(low: str, part: Sentence, start: int) -> str:
    return low[max(start - _FAR, part.start) : start]


def _after(low: str, end: int) -> str:
    """What follows in the same paragraph, beyond a semicolon too."""
    return low[end : end + _FAR].partition("\n")[0]


_BESIDE_IT = re.compile(
    r"\b(?:market|median|average|typical|range|worth|total|value[ds]?|peers?|letter|offer|had"
    r"|was|were|earlier|previous\w*|up from|instead|rather|ask\w*)\b"
)


def may_be_another_base(low: str, amount: Amount, other: Amount) -> bool:
    """Whether an amount after another, without a name, may be what is paid in another time or case."""
    between = low[amount.end : min(other.start, amount.end + _FAR)]
    return amount.a_year / 2 <= other.a_year <= amount.a_year * 2 and not _BESIDE_IT.search(between)


def grant_doubt(low: str, part: Sentence, amount: Amount, label: Label) -> str:
    """Why an amount of equity is not the whole grant; blank where it may be."""
    before, after = _before(low, part, amount.start), _after(low, amount.end)
    if _BOUGHT.search(before) and not _MAY_BE_BOUGHT_BY_OPTION.search(before):
        return "what you would pay for"
    named = _before(low, part, label.start) if label.start < amount.start else ""
    if (
        _YEARLY_NAME.search(named)
        or _YEARLY_IN_NAME.match(low, label.start, label.end)
        or _BRACKETED_YEAR.match(low, label.end, max(amount.start, label.end))
        or _EACH_YEAR.search(before)
        or _THEN_EACH_YEAR.match(after)
    ):
        return ONE_YEAR
    if _PARTLY_OPTIONS.match(after):
        return "partly in options: ask for the number of each"
    lead = _OF_A_YEAR.match(low[part.start : min(part.start + _FAR, amount.start)])
    head = f"{low[part.head[0] : part.head[1]]}:" if part.head[1] and part.head[0] != part.start else ""
    lead = lead or _OF_A_YEAR.match(head)
    if lead and _SAYS_YEAR.search(lead[0]) and not _VESTS.search(low[amount.end : part.end][:_FAR]):
        return PERHAPS_ONE_YEAR
    return ""


def sign_on_doubt(low: str, amount: Amount) -> str:
    """Why an amount of a sign-on is not what is paid in one year; blank where it may be."""
    after = _after(low, amount.end)
    shares = [one.value for one in shares_in(after[:160])][:2]
    if _TIMES.search(low, max(amount.start - 12, 0), amount.start) or _SPLIT.match(after):
        return IN_PARTS
    if (
        amount.period
        or _EACH.match(after)
        or _OVER.match(after)
        or _HALVES.match(after)
        or _INSTALLMENTS.match(after)
        or _YEARLY_PARTS.match(after)
        or (len(shares) == 2 and sum(shares) == 100)
    ):
        return IN_PARTS
    return ""


def bonus_doubt(low: str, part: Sentence, start: int, end: int, label: Label, period: str = "") -> str:
    """Why a figure of a bonus is not a year's target; blank where it may be."""
    before, after = _before(low, part, start), _after(low, end)
    named = _before(low, part, label.start) if label.start < start else before
    is_yearly = period == YEAR or bool(_YEARLY_IN_NAME.search(low, max(label.start - 12, part.start), label.end))
    is_of_part = _TWICE.match(after) or (not is_yearly and _EACH_PART_YEAR.match(after))
    if period not in ("", YEAR) or is_of_part or _NOT_YEARLY.search(named):
        return "not of a year: ask what it makes in a year"
    if _AT_OTHER.match(after):
        return "not at target: ask for the target"
    if _ONE_TIME.search(named) or _ONE_TIME.search(f"{named}{low[label.start : label.end]}".rpartition(" ")[0]):
        return "ask whether it is paid once or each year"
    return "ask when it is paid, and how often" if _VESTS_LATER.match(after) else ""


def base_doubt(low: str, part: Sentence, amount: Amount, others: list[Amount]) -> str:
    """Why an amount is not plainly the base; blank where it may be. ``others`` come after it without a name."""
    before, after = _before(low, part, amount.start), _after(low, amount.end)
    if _IF.search(before) or _IF_AFTER.match(after):
        return "said with a condition"
    if _LATER.search(before):
        return CHANGES
    if _OF_WHICH.match(after) or is_made_of(amount, others):
        return "it is made of parts: ask what is paid as salary"
    if amount.period == MONTH and _MORE_MONTHS.search(low):
        return "paid more than twelve times: ask what is paid in a year"
    if amount.period == HOUR and _HOURS.search(low):
        return "part time: ask what is paid in a year"
    return ""


def is_made_of(amount: Amount, others: list[Amount]) -> bool:
    """Whether two or more of the amounts after it make it up."""
    total = Decimal(0)
    for at, one in enumerate(others):
        total += one.value
        if at and total == amount.value:
            return True
    return False
