"""What the equity of a letter is: how many units, of what kind, at which prices, and what part of the company."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from calculators.declare.number_words import WRITTEN_OUT, number_of
from calculators.negotiation.companies import OPTIONS, PPU, PRIVATE
from calculators.offer_letter.amounts import amounts_in, shares_in
from calculators.offer_letter.candidates import Candidate, number_typed
from calculators.offer_letter.denied import is_acceleration, term_denied
from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.whose import Whose

_COUNT = r"(?<![\w.,$/])(?<!\$ )(?P<count>\d{1,3}(?:,\d{3}){1,3}|\d{2,9})(?![\d%]|[.,]\d|k\b|/)"
_KIND = (
    r"(?:restricted (?:stock|share) units?|rsus?|gsus?|psus?|ppus?|profit participation units?"
    r"|profits? interests?(?: units?)?|(?:stock|share) units?|(?:virtual|phantom) (?:shares?|options?)|vsops?"
    r"|incentive stock options?"
    r"|non-?qualified stock options?|(?:stock|share) options?|options?|isos?|nsos?|units|(?:emi |common |ordinary "
    r"|class [ab] )?shares?)\b"
)
_UNITS = (
    re.compile(rf"{_COUNT}\)? (?:\([a-z ,-]+\) )?(?:new |initial |company |additional |of our |aster )?{_KIND}"),
    re.compile(
        rf"\b(?:option|right|options)(?: \((?:the )?['\"]?\w+['\"]?\))? (?:to (?:purchase|buy|acquire)|over|on"
        rf"|for)(?: up to| an aggregate of| a total of)? {_COUNT}(?= |\))"
    ),
    re.compile(
        rf"(?:\b(?:number of )?{_KIND}(?: \(\w+\)| granted| grant| award)?|\bunits granted|\bequity(?: grant"
        rf"| award)?|\b(?:stock )?option (?:grant|award))[ \t]?[:=\t-]+ ?{_COUNT}(?=\s|$|[,;.(])"
    ),
)
_ARROW = r" ?(?:-+>|=+>|→|➔) ?"
_BECOMES = re.compile(rf"{_ARROW}\d")
_AT_HEAD = re.compile(rf"(?:[*-] )?{_KIND}:? (?:\d[\d,]*{_ARROW})?{_COUNT}(?=\s|$|[,;.(])")
_NOT_GRANTED = re.compile(r"(?:out of|of the|total of|approximately|based on|against|from)[ a-z]{0,24}$")
_OF_UNITS = re.compile(rf"(?:number of )?{_KIND}[^\t]{{0,24}}\t")
_CELL = re.compile(rf"(?<=\t){_COUNT}(?=\t|$)")
"""In a row of a table that begins with the name of units."""
_NO_UNITS = re.compile(
    r"\)?[ -]?(?:months?|quarters?|years?|weeks?|days?|hours?)\b"
    r"|\)? ?(?:usd|us dollars|dollars|cad|aud|sgd|gbp|eur|euros?|pounds)\b"
)
_ALL_SHARES = re.compile(r"\b(?:out of|capitali[sz]ation|diluted|outstanding|all shares)(?: \w+){0,3} ?\(?$")
_WORDS_BEFORE = re.compile(rf"\b({WRITTEN_OUT}) ?\($")
_RANGE_OF_UNITS = re.compile(r"\d ?(?:-|to|or) ?$|\bbetween [\d,]+ and $")
_RISES_FROM = re.compile(
    r"\b(?:go(?:es|ing)?|went|increas\w+|rais\w+|r[io]s\w+|bump\w*|mov\w+|up|chang\w+|grow\w*|grew)\b[^.;]{0,60}\bfrom"
    r" [\d,]+(?: \w+)? to $"
)
_RANGE_AFTER = re.compile(r" ?(?:-|to|or) ?\d")
_OF_A_YEAR = re.compile(
    r"(?: [a-z]+){0,2} (?:in|for|during) (?:(?:the |your )?(?:first|second) year|year (?:one|two|1|2)\b|20\d\d)"
)
EACH_YEAR = re.compile(
    r"(?: (?:that|which|will|to|be|are|is))*,? (?:granted|awarded|issued|given) (?:to you )?"
    r"(?:annually|yearly|(?:each|every|per|once a|once per) (?:calendar )?year|on an annual basis)\b"
)
"""Follows units that are granted anew each year."""
_SECOND_GRANT = re.compile(
    r"\b(?:make-?whole|buy-?out|second|supplemental|replacement|additional one-time)(?: (?:equity|rsu|stock|share))?"
    r" (?:grant|award)s?\b[^$.;\n]{0,40}(?P<worth>\$ ?\d[\d,.]*\d ?k?)"
)
_IN_SHORT = re.compile(
    r"\bin thousands\b|\b(?:in k|in \$k|000s)\b|\bbase(?: salary)?[:\t ]{1,2}\d{2,3}(?![\d,.%k/])"
    r"|(?<![\d,.$])\d{2,3} base\b"
)
"""A letter that leaves the thousands out."""
_WITHOUT_SIGN = re.compile(r"\b(?:base(?: salary| pay)?|salary)\b[ :=\t]{1,3}\d{2,3},?\d{3}\b")
"""A letter that leaves the sign of its money out."""
_PERHAPS_DOLLARS = 10_000
_KIND_NEXT = re.compile(rf"\)? (?:new |initial )?{_KIND}")
_OF_ALL = re.compile(r"outstanding|fully[- ]diluted|(?:shares|units) (?:are )?outstanding")
_BEFORE_NOW = re.compile(
    r"(?:previous(?:ly)?|former(?:ly)?|original(?:ly)?|up from|down from|from|instead of|rather than"
    r"|\bwas)(?: (?:the|an?))? ?\(?$"
)
_VESTS = re.compile(r"\bvest(?:s|ing|ed)?\b|\binstall?ments?\b")
_EACH_STEP = re.compile(r"\beach (?:month|quarter|year)\b|\bper (?:month|quarter)\b|\bmonthly\b|\bquarterly\b")
_PER_UNIT = re.compile(
    r"\)?,? ?(?:/|per|an?|each|every) ?(?:common |preferred |ordinary )?(?:share|unit|rsu|ppu|option|stock unit)\b"
)
_PRICES = (
    ("strike", re.compile(r"\b(?:strike|exercise)(?: price)?\b")),
    ("preferred_price", re.compile(r"\bpreferred\b|\bseries [a-k]\b|\blast (?:funding )?round\b|\bfinancing\b")),
    (
        "sized_price",
        re.compile(
            r"\b(?:convert\w*|conversion|divid\w+|calculated|determin\w+ (?:by|using)|based on (?:a|an"
            r"|the) (?:share |unit |stock )?price)\b"
        ),
    ),
    (
        "price",
        re.compile(
            r"\b(?:409\(?a\)?|fair market value|fmv|tender|current(?:ly)?|clos(?:ed|ing)|market price|trading|latest"
            r"|most recent|valued at|price|worth)\b"
        ),
    ),
)
_MAY_HAVE_PRICE = re.compile(r"price|share|unit|rsu|ppu|option|409|fmv|fair market|tender|strike|preferred|stock")
_AS_STRIKE = re.compile(r" ?\(?(?:the )?(?:strike|exercise)\b")
_OPTION_AT = re.compile(
    r"\b(?:options?|isos?|nsos?)\b(?:(?!409|market|fmv|tender|worth|value|convert)[^$.;,]){0,50}"
    r"(?: at(?: an?)?(?: price of)?| @) ?$"
)
"""Options at so much each: that is what one pays."""
_NO_OPTION_PRICE = re.compile(r"(?:equal to|not less than|determined|set by)[^$.;\n]{0,80}$")
_COMPANY_SHARE = re.compile(
    r"(?: \w+\)?)? ?\(?(?:of|ownership|equity stake|stake|on) ?(?:(?:the|our|its|a|an|company's|then|currently"
    r"|\w+'s) ){0,3}(?:fully[- ]diluted|diluted|capitali[sz]ation|company\b(?! (?:performance|results?|goals?|plan"
    r"|success|targets?|profit|match))|outstanding|equity\b|ownership|business"
    r"|shares outstanding|issued|total shares)"
    r"|,? ?(?:fully[- ]diluted|ownership|equity stake|fd\b)"
)
_INSTRUMENTS = (
    (PPU, re.compile(r"\bprofit participation units?\b|\bppus?\b")),
    (
        OPTIONS,
        re.compile(
            r"\b(?:stock|share|incentive stock|emi) options?\b|\bisos?\b|\bnsos?\b|\boptions? (?:to (?:purchase|buy"
            r"|acquire)|over|on|for (?=\d))\b|(?<=\d )options\b|\boptions?[:\t]"
        ),
    ),
    (
        PRIVATE,
        re.compile(
            r"\bdouble[- ]trigger\b|\bliquidity event\b|\bprivate (?:company )?(?:rsus?|stock units"
            r"|restricted stock)\b|\bmost recent tender\b"
        ),
    ),
)
_PERFORMANCE = re.compile(r"\bpsus?\b|\bperformance (?:(?:stock|share) )?units?\b")
_RSU = re.compile(r"\b[rg]sus?\b|\brestricted (?:stock|share) units?\b")
SAID = {PPU: "profit participation units", OPTIONS: "stock options", PRIVATE: "stock units in a private company"}
"""The instruments that words alone give away; whether stock is listed a letter seldom says."""


_MOST_OF_A_UNIT = 5_000
"""Dollars; what costs more is no single unit, if it is not called the price of one."""


def equity_in(low: str, parts: list[Sentence], whose: Whose) -> Iterator[Candidate]:
    """Every reading of units, prices and the part of the company in the plain text ``low``, of small letters."""
    is_short = bool(_IN_SHORT.search(low))
    has_no_signs = "$" not in low and bool(_WITHOUT_SIGN.search(low))
    for part in parts:
        text = low[part.start : part.end]
        if len(text) > 4_000:
            continue
        for found in (
            _units(text, part, is_short=is_short, has_no_signs=has_no_signs),
            _units_in_words(text, part),
            _prices(text, part, whose.dollars),
            _company_percent(text, part),
        ):
            for one in found:
                why = one.open or whose.doubt(part, one.start, one.end)
                yield replace(one, open=why) if why else one
        if second := _SECOND_GRANT.search(text):
            start, end = part.start + second.start("worth"), part.start + second.end("worth")
            said = f"a second grant, {second['worth']}"
            yield Candidate("second_grant", start, end, "", said, None, open="enter it with its own vesting")
    yield from _instrument(low)


def has_options(low: str) -> bool:
    """Whether the equity of a letter is options and no stock units."""
    return not _RSU.search(low) and any(kind == OPTIONS and words.search(low) for kind, words in _INSTRUMENTS)


def _units(text: str, part: Sentence, *, is_short: bool, has_no_signs: bool) -> Iterable[Candidate]:
    seen: set[int] = set()
    head = _AT_HEAD.match(text)
    for pattern in (*_UNITS, _CELL) if _OF_UNITS.match(text) else _UNITS:
        for one in (*pattern.finditer(text), *([head] if head and pattern is _UNITS[0] else ())):
            count, at = Decimal(one["count"].replace(",", "")), one.start("count")
            before, after = text[max(at - 60, 0) : at], text[one.end() : one.end() + 40]
            if _NO_UNITS.match(text, one.end("count")) or _BECOMES.match(text, one.end("count")):
                continue
            if at in seen or not 10 <= count <= 10**9 or (1990 <= count <= 2100 and "," not in one["count"]):
                continue
            seen.add(at)
            if _ALL_SHARES.search(before) or (
                _NOT_GRANTED.search(before[-40:])
                and not re.search(r"(?:purchase|acquire|buy|grant\w*|option)[^.]{0,30}$", before)
            ):
                continue
            if (
                _OF_ALL.search(after[:24])
                and not re.match(r" ?[(,]? ?\d[\d.]*%| on an? fully[- ]diluted basis of \d", after)
            ) or _BEFORE_NOW.search(before):
                continue
            clause = re.split(r", |\(|; | and ", before)[-1]
            if (_VESTS.search(before) or _EACH_STEP.search(f"{clause} ")) and not re.search(
                r"(?:grant|award|purchase|receive|over|number)\w*[^.]{0,40}$", before
            ):
                continue
            if re.match(r",? (?:(?:each|every|per|a) (?:month|quarter|year)\b|annually|yearly)", after):
                continue
            start = part.start + at
            typed = f"{count:,.0f}"
            open_ = (
                "perhaps in thousands of dollars"
                if is_short and count < 1_000
                else "perhaps dollars"
                if has_no_signs and count >= _PERHAPS_DOLLARS and not _KIND_NEXT.match(text, one.end("count"))
                else "a range: ask for the number"
                if _RANGE_AFTER.match(text, one.end("count"))
                else "of one year: ask for the whole number"
                if _OF_A_YEAR.match(text, one.end("count")) or EACH_YEAR.match(text, one.end())
                else _unclear(text[max(at - 160, 0) : at], count)
            )
            if not open_ and _PERFORMANCE.search(text) and _RSU.search(text):
                open_ = "performance units are named too: ask which are sure"
            yield Candidate("units", start, part.start + one.end("count"), typed, f"{typed} units", count, open=open_)


_IN_WORDS = re.compile(
    rf"\b(?:purchase|buy|acquire|receive|granted?|award(?:ed)? of|options? (?:over|on|for)|grant of)(?: an"
    rf"| a total of)?"
    rf" (?P<words>{WRITTEN_OUT}) (?:new |initial |of our )?{_KIND}"
)


def _units_in_words(text: str, part: Sentence) -> Iterable[Candidate]:
    """A number of units that is written out and no more."""
    for one in _IN_WORDS.finditer(text):
        try:
            count = number_of(one["words"])
        except ValueError:
            continue
        if count >= 100:
            start, end = part.start + one.start("words"), part.start + one.end("words")
            yield Candidate("units", start, end, f"{count:,.0f}", f"{count:,.0f} units", count)


def _unclear(before: str, count: Decimal) -> str:
    """Why a count of units is not plain, by the words before it; blank where it is."""
    if words := _WORDS_BEFORE.search(before):
        try:
            return "" if number_of(words[1]) == count else "the words and the figure differ"
        except ValueError:
            return "the words and the figure differ"
    if _RANGE_OF_UNITS.search(before) and not _RISES_FROM.search(before):
        return "a range: ask for the number"
    if re.search(r"\b(?:up to|as many as|at most|a maximum of) ?$", before):
        return "“up to”: ask for the number"
    if re.search(r"(?:\b(?:approx\w*\.?|about|around|roughly|estimated)|[~≈]) ?$", before):
        return "about: ask for the number"
    return "digits stand apart" if re.search(r"(?<![\d,.$])\d{1,3},? $", before) else ""


def _prices(text: str, part: Sentence, dollars: str) -> Iterable[Candidate]:
    if not _MAY_HAVE_PRICE.search(text):
        return
    amounts = [one for one in amounts_in(text, dollars) if one.value < 100_000]
    for amount in amounts:
        per_unit = _PER_UNIT.match(text, amount.end)
        before = text[max(amount.start - 90, 0) : amount.start]
        near = re.split(r"[;,]| and | but ", re.sub(r"(?<=\d),(?=\d)", "", before))[-1]
        named = next((name for name, words in _PRICES if words.search(near)), "")
        is_price = re.search(
            r"(?:(?:closing|market|current|tender|trading|average) price|strike|exercise|per share|share|unit"
            r"|priced at|409\(?a\)?|fmv|fair market value)(?: price| value)?(?: valuation)?[^.;,\d]{0,24}[ :\t]$",
            before,
        )
        is_strike = bool(_AS_STRIKE.match(text, amount.end))
        if not per_unit and not is_strike and (not (is_price and named) or amount.value >= _MOST_OF_A_UNIT):
            continue
        after = re.split(r"[;$]|, | and | but ", text[amount.end : amount.end + 60])[0]
        if not named or named in ("price", "sized_price"):
            named = next((name for name, words in _PRICES[:2] if words.search(after[:44])), named)
        if named != "preferred_price" and _OPTION_AT.search(near):
            named = "strike"
        if not named:
            named = next((name for name, words in _PRICES if words.search(before)), "price")
        if named == "strike" and _PRICES[3][1].search(before) and "409" in before:
            named = "price"
        if named == "strike" and _NO_OPTION_PRICE.search(near):
            named = "price"
        open_ = f"in {amount.currency}" if amount.currency else "a range" if amount.high is not None else ""
        said = {
            "strike": "strike price",
            "preferred_price": "price in the last round",
            "sized_price": "price the grant was sized at",
        }
        words = f"{said.get(named, 'price of a unit')}, {'' if amount.currency else '$'}{amount.value:,f}"
        typed = f"{amount.value:,.2f}" if amount.value == round(amount.value, 2) else number_typed(amount.value)
        yield Candidate(
            named, part.start + amount.start, part.start + amount.end, typed, words, amount.value, True, open_
        )


def _company_percent(text: str, part: Sentence) -> Iterable[Candidate]:
    for share in shares_in(text):
        after = text[share.end : share.end + 70]
        if (
            share.value >= 30
            or not _COMPANY_SHARE.match(after)
            or "vest" in text[max(share.start - 30, 0) : share.start]
        ):
            continue
        open_ = "a range" if share.high is not None else ""
        high = "" if share.high is None else f"% to {number_typed(share.high)}"
        said = f"{number_typed(share.value)}{high}% of the company"
        yield Candidate(
            "company_percent",
            part.start + share.start,
            part.start + share.end,
            number_typed(share.value),
            said,
            share.value,
            True,
            open_,
        )


def _is_said(low: str, start: int, end: int) -> bool:
    """Whether the words of an instrument stand for it, and are not said not to hold or of what is accelerated."""
    return not term_denied(low, start, end) and not is_acceleration(low, start, end)


def _instrument(low: str) -> Iterable[Candidate]:
    found = [
        (kind, one)
        for kind, words in _INSTRUMENTS
        if (one := next((one for one in words.finditer(low) if _is_said(low, *one.span())), None))
    ]
    if len(found) == 2 and {kind for kind, _ in found} == {PPU, PRIVATE}:
        found = found[:1]
    has_both = any(kind == OPTIONS for kind, _ in found) and _RSU.search(low)
    for kind, one in found:
        open_ = "stock units are named too" if has_both or len(found) > 1 else ""
        yield Candidate("instrument", one.start(), one.end(), kind, SAID[kind], kind, True, open_)
