"""Which part of pay the words around a figure name."""

import re
from dataclasses import dataclass
from itertools import pairwise

BASE, SIGN_ON, BONUS, GRANT, REFRESH = "base", "sign_on", "bonus", "grant", "refresh"
OTHER, TOTAL, PRICE, COMPANY = "other", "total", "price", "company"

_KINDS = {
    OTHER: r"recruit(?:ment|ing)?\b|relocat\w+|moving|referral|retention|stay bonus|stipends?|allowances?"
    r"|reimburs\w+|401 ?\(?k\)?|403\(?b\)?"
    r"|hsa|fsa"
    r"|health(?: savings)?|insurance|tuition|severance|spot bonus(?:es)?"
    r"|(?:holiday|christmas|festive|tenure|anniversary|patent)"
    r" bonus(?:es)?|wellness|espp|(?:stock|share) purchase plan"
    r"|pension"
    r"|match(?:es|ing)?|contribut\w+|commut\w+|per diem|housing|profit[- ]sharing|deductible|premiums?"
    r"|home[- ]office|learning|overtime"
    r"|education|phone|internet|gym|liability|travel|meals?|lunch|visa|legal fees|discount|pto|vacation|parental"
    r"|donation"
    r"|membership|milestone|cash awards?|make-whole|buy-?outs?|forfeit\w*|leav\w+ behind|exceeds?|budget|expenses?"
    r"|equipment|laptop|garden|severance|life cover|disability|commissions?"
    r"|threshold|current(?:ly)? (?:salary|base|pay|compensation|earn\w*)|competing|other offer|you (?:asked"
    r"|requested|mentioned|proposed|wanted|were hoping)",
    TOTAL: r"(?:total|overall|aggregate|combined|all-in)(?! base (?:pay|salary)\b)(?: \w+){0,3} (?:compensation"
    r"|cash|package|comp|earnings|pay"
    r"|rewards|remuneration|target)"
    r"|total comp|on-target earnings|ote\b|package (?:of|worth|valued)|(?<!\()total\b(?! (?:value|grant))"
    r"|first[- ]year (?:value|compensation|earnings)",
    SIGN_ON: r"upon joining\b"
    r"|(?:one-time |cash |initial |second[- ]year |year[- ](?:one|two|1|2) )*(?:sign(?:ing)?[ -]?on|signing"
    r"|joining|hiring|(?:on-)?hire(?:-on)?|new[- ]hire(?: cash)?|starting|welcome"
    r"|start|commencement)(?: cash)? (?:bonus|payment|award|incentive|advance)(?:es|s)?\b|(?:when you|for"
    r"|to) sign(?:ing)? on\b|sign-on\b(?! (?:rsu|equity|stock|grant|share|option|award))"
    r"|sign-?on\b(?=[:\t ]*[-$\t:])|sign-?on\b(?= \d{1,3}k)"
    r"|sign on\b(?= ?(?:\$|\d{1,3}k))|sign on\b(?=[\t:]| (?:must|is|will|has|shall|of)\b)"
    r"|(?<=[k\d] )sign on\b(?! (?:the|this|that|to|by|with|your|or|before)\b)"
    r"|\bsigning (?=\$?\d{1,3}(?:k|,\d{3})\b)"
    r"|(?<=[k\d] )signing\b(?! (?:the|this|of|and|date|day|up)\b)|\bsigning\b(?=[:\t])",
    REFRESH: r"refresh(?:er|ers|es)?\b(?: (?:equity )?(?:grants?|awards?|equity|rsus?))?|(?:annual|yearly"
    r"|ongoing|future|additional|subsequent|performance) (?:equity|stock|rsu|share)s?"
    r" (?:grants?|awards?|refresh\w*(?: (?:grants?|awards?))?)|top-up (?:grants?|awards?)|additional (?:grants?"
    r"|awards?)",
    PRICE: r"(?:share|unit|stock|exercise|strike|closing|grant|conversion|purchase|tender|market|preferred"
    r"|common)(?: stock)? price|price per|409\(?a\)?|fair market value|per[- ](?:share|unit)\b|fmv",
    COMPANY: r"valuation|valued the company|raised\b(?! (?:to|by|the|your|from)\b)|series [a-k]\b|funding|financing"
    r"|revenue|market cap\w*|last round",
    GRANT: r"(?:new[- ]hire |initial |sign-on |one-time |equity |stock )*(?:rsus?|gsus?|restricted (?:stock"
    r"|share) units?(?: \(rsus\))?|psus?|ppus?|profit participation units?"
    r"|profits? interests?(?: units?)?|(?:equity|stock|share|ltip?|long[- ]term incentive)(?: (?:award|grant|package"
    r"|units?|component|incentive|value|options?))*|stock options?|options?"
    r"|isos?|nsos?|new[- ]hire (?:grant|award)|sign-on (?:equity|rsus?|stock|grant|award)|initial (?:grant|award)"
    r"|(?:whole|total|full|entire|overall) (?:equity )?(?:grant|award)|(?<=\bthe )grant\b|(?<=\bthe )award\b"
    r"|(?<=\byour )(?:grant|award)\b(?= (?:is|will|would|has|of|worth|valued))|(?<=\bmedian )grant\b"
    r"|(?<=\baverage )grant\b|(?<=\btypical )grant\b|(?<=\ba )grant\b(?= (?:worth|valued))"
    r"|(?<=[\dk] )grant\b(?= (?:vest|over|(?:of|in) (?:rsus?|stock|equity)))"
    r"|shares?)\b",
    BONUS: r"(?:annual |yearly |target |performance |discretionary |cash |year-end |incentive |variable |individual "
    r"|corporate |company |first[- ]year |minimum |guaranteed |short-term )*"
    r"(?:bonus(?:es)?\b(?: (?:target|opportunity|plan|program|scheme|potential|percentage|eligibility))?"
    r"|performance pay\b|incentives?(?: (?:plan|compensation|program|target|award|pay|bonus))*\b|variable (?:pay"
    r"|compensation|target"
    r"|component)"
    r"|sti\b|aip\b|(?<=annual )target\b|target\b(?= (?:for [\w ]{2,24} )?(?:is|will be|of|at"
    r"|becomes)(?: \w+){0,2} \d{1,2}(?:\.\d+)? ?(?:%|percent)))",
    BASE: r"(?:annual(?:i[sz]ed)? |gross |starting |initial |fixed |yearly |monthly |full-time "
    r"|cash )*(?:base(?: (?:annual|yearly|cash|monthly|hourly))?(?: (?:salary|pay|compensation|rate|wages?))\b"
    r"|salary\b|base\b(?! of\b(?! \$| usd| \d))|(?:hourly|pay|hourly pay|compensation) rate\b|rate of pay\b|wages?\b"
    r"|remuneration\b|pay\b(?=[:\t])|(?<=annual )(?:pay|rate|compensation)\b|(?<=starting )(?:pay|rate)\b"
    r"|(?<=fixed )pay\b|(?<=gross )pay\b|(?<=yearly )pay\b|(?<=your )compensation\b(?= (?:will be|is"
    r"|shall be) (?:paid )?(?:at )?(?:an? )?(?:annual )?(?:rate of )?(?:usd )?\$)|(?<=annualized )(?:pay|rate)\b)",
}
_AND_MORE = {
    OTHER: r"(?: (?:signing |cash )?(?:bonus(?:es)?|incentives?|grants?|benefits?|payments?|accounts?|plans?"
    r"|programs?|awards?"
    r"|assistance|(?:new )?(?:rsus?|stock|equity)(?: (?:units|grants?|awards?))?))?"
}
"""What such a word takes along, which would be another name on its own."""
_ANY = re.compile("|".join(rf"(?P<{kind}>\b(?:{words}){_AND_MORE.get(kind, '')})" for kind, words in _KINDS.items()))
_OF_PAY = re.compile(
    r"(?:%|percent\)?|\)|times|multiple|portion|weeks|months|days)(?: \w+){0,2} (?:of|to|x) (?:(?:your|the|that|my"
    r"|eligible|actual|annual\w*|base|gross|then|current|"
    r"target|year's|years') ?){0,6}(?:salary|pay|earnings|wages|base(?! salary| pay)|compensation)\b(?! (?:of|is"
    r"|at) (?:usd )?\$)|\bpercent(?:age)? of (?:(?:your|the|annual|base) ?){1,4}(?:salary|pay)?\b"
    r"|\b(?:of|x|×) (?:your )?(?:annual )?base\b(?: (?:salary|pay)\b|(?! salary| pay))(?=[\s,.;)]|$)(?! (?:of|is"
    r"|at) (?:usd )?\$)|no (?:sign\w*[ -]?(?:on )?|annual |cash |performance )*bonus\b"
)
"""Pay that a percent is of, which is no name of the figure beside it."""


@dataclass(frozen=True)
class Label:
    """Words from ``start`` to ``end`` that name a part of pay."""

    kind: str
    start: int
    end: int


def labels_in(low: str, start: int, end: int) -> list[Label]:
    """The names of parts of pay from ``start`` to ``end``, in order."""
    masked = [one.span() for one in _OF_PAY.finditer(low, start, end)]
    found = []
    for one in _ANY.finditer(low, start, end):
        if not any(first <= one.start() < last for first, last in masked):
            found.append(Label(one.lastgroup or "", one.start(), one.end()))
    return found


_DIRECT = re.compile(
    r"[\s:=\t*(-]*(?:(?:\(?(?:rsus?|ppus?|base|gross|annual|yearly|target|new hire|usd|one-time|cash"
    r"|the ['\"]?\w+['\"]?)\)?|of|is|are|at|equal to|will be|would be|shall be|in the|amount|sum|rate|the|a|an|value"
    r"|worth|valued|with|total(?:ing)?|target(?:ed)?|initial|current|approximate(?:ly)?|about|up|now|stands|stays|remains"
    r"|paid|to|be|been|set|equivalent"
    r"|gross|annual(?:ized)?|aggregate|dollar|grant(?:-date)?|date|fair|you|your|by|increased|raised|for|new|on"
    r"|one-time|payment|having|denominated|intended|estimated|per year|per annum|year 1|year one"
    r"|first year)\b[\s:,=\t()-]*){0,9}"
)
"""What stands between a name and its own figure."""
_NEXT = re.compile(
    r"\)?,?[ \t]?(?:\((?:gross|usd|less [a-z ]{1,30}|before tax(?:es)?|target|pre-tax)\) ?)?(?:per (?:year|annum)"
    r"|a year|annually|/ ?(?:yr|year))?,? ?"
    r"(?:(?:in|of|as|for|worth of|worth|value|the form of|toward|towards|a|an|the|your|our|annual|cash|one-time"
    r"|lump[- ]sum|new|hire|initial|gross|target|usd|up-?front|guaranteed|company|additional|taxable|private|public"
    r"|total|fully|on|paid|payable) ?){0,6}"
)
"""What stands between a figure and its own name after it."""
_AND_A = re.compile(r"(?: now)?,? (?:with|and|plus) (?:an? )?")
_BESIDE = re.compile(r" (?:in |of |as )?(?:an? |annual |yearly )?")
_RISEN_TO = re.compile(r"(?: \w+){0,3} (?:by )?\$?\d[\d,.]*k?(?: to|, to| and is now) (?:\$|usd )?")
_VALUE_FIRST = re.compile(r" ?[-:=] ?(?:your |the |new |an? |initial |annual |target ){0,2}")
_BONUSES = re.compile(r"bonuses:? (?:an? )?")
_NEW_PIECE = re.compile(r", ?(?:your|our|the|an?|and|plus) ")
"""What begins another piece, where the figure has a name before it."""


def named(
    labels: list[Label], low: str, start: int, end: int, barriers: list[tuple[int, int]]
) -> tuple[Label | None, bool]:
    """The label of the figure from ``start`` to ``end``, and whether it stands right beside it.

    ``barriers`` are the other figures: a name beyond one is that one's.
    """
    before = [one for one in labels if one.end <= start]
    after = [one for one in labels if one.start >= end]
    last = before[-1] if before else None
    is_next = bool(after) and after[0].start - end < 60 and bool(_NEXT.fullmatch(low, end, after[0].start))
    if not before and after and _VALUE_FIRST.fullmatch(low, end, after[0].start):
        return after[0], True
    if last and is_next and _BONUSES.fullmatch(low, max(last.end - 7, 0), start):
        return after[0], True
    if last and _DIRECT.fullmatch(low, last.end, start):
        return (
            after[0]
            if is_next and _AND_A.fullmatch(low, last.end, start) and _has_its_own(last, low, barriers)
            else last
        ), True
    is_risen = last is not None and low.startswith(",", end) and bool(_RISEN_TO.fullmatch(low, last.end, start))
    if is_next and not (last and (_NEW_PIECE.match(low, end) or is_risen)):
        return after[0], True
    limit = max((two for _, two in barriers if two <= start), default=0)
    if last and last.end > limit and start - last.end < 220:
        return last, False
    return None, False


def _has_its_own(label: Label, low: str, barriers: list[tuple[int, int]]) -> bool:
    """Whether a figure stands right before a name, as in "$180,000 base with a …"."""
    return any(0 <= label.start - end < 24 and _BESIDE.fullmatch(low, end, label.start) for _, end in barriers)


_SLASH = re.compile(r" ?[/|] ?")
_TO_FIGURES = re.compile(r"\)?[ ]?[:=\t-][ \t]?")


def in_order(low: str, labels: list[Label], figures: list[tuple[int, int]]) -> dict[int, Label]:
    """By where each starts, the names of as many figures, told in the same order: "Base/bonus: $180k / 15%"."""
    if len(labels) < 2 or len(labels) != len(figures) or labels[-1].end > figures[0][0]:
        return {}
    joins = [(one.end, two.start) for one, two in pairwise(labels)]
    joins += [(one[1], two[0]) for one, two in pairwise(figures)]
    is_listed = all(_SLASH.fullmatch(low, *one) for one in joins)
    if not (is_listed and _TO_FIGURES.fullmatch(low, labels[-1].end, figures[0][0])):
        return {}
    return {start: label for (start, _), label in zip(figures, labels, strict=True)}
