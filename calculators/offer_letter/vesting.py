"""How the grant of a letter vests, from its sentences: read only where years, steps and cliff are all said."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from calculators.declare.number_words import small_number
from calculators.negotiation.units import read_vesting, vesting_in_words
from calculators.offer_letter.amounts import shares_in
from calculators.offer_letter.anniversaries import by_anniversary
from calculators.offer_letter.candidates import Candidate, number_typed
from calculators.offer_letter.cliffs import AT_HALF_A_YEAR, CLIFF, FIRST_AT_ONE, NO_CLIFF, REST, N, cliff_in
from calculators.offer_letter.equity import EACH_YEAR
from calculators.offer_letter.sentences import Sentence

_VESTS = re.compile(r"\bvest(?:s|ing|ed)?\b|\bcliff\b")
_ABOUT_EQUITY = re.compile(r"\b(?:[rg]sus?|equity|stock|options?|units|grant|award|shares|ppus?)\b")
_OTHER_PAY = re.compile(r"\b(?:bonus(?:es)?|salary|base|sign-?on|incentives?|commissions?|paid)\b")
_OVER = re.compile(
    r"\b(?:over|for|across|in|during|spread over|on)\b[^.;\n]{0,40}?\byears?\b|\b\d ?-?(?:year|yr|y\b)|/ ?4 ?y"
)
_YEARS = re.compile(
    rf"(?<!first )(?<!than )(?<!\d\.)(?<!\d/)\b{N.format('years')}[ -]?(?:years?|yrs?|y)\b"
    r"(?![- ](?:cliff|exercise|post|term\b|window|life|expir)| after"
    rf" (?:the|your|grant|start|vest|comm|hire)| anniversary| \(cliff)"
    rf"|\b{N.format('months')}[ -]?months?\b(?! cliff| after(?! that)| anniversary)"
)
_INSTALLMENTS = re.compile(
    rf"\b{N.format('count')}(?: \w+)? (?:(?:equal|substantially|successive|consecutive) )*(?P<every>monthly"
    rf"|quarterly|annual|yearly|semi-?annual)(?: \w+)? (?:install?ments?|tranches|vests|parts|portions|amounts)"
    rf"|\b{N.format('spaces')} (?:(?:equal|successive|consecutive) )*(?P<space>months|quarters)\b(?= thereafter|$)"
)
_ANNIVERSARIES = re.compile(r"\beach of the (?:first |next )?(two|three|four|five) anniversaries")
_REST_BEFORE = re.compile(
    r"\b(?:remain\w*|rest|balance|next|(?:the|over|for) following|thereafter|then|subsequent)\b[^.;]{0,70}$"
)
_REST_AFTER = re.compile(r" (?:thereafter|after(?: that|(?=[.;)]|$))|following)")
_MAY_BE_CLIFF = re.compile(
    r"\bcliff\b|\b(?:after|for|until|in|of|during) (?:your |the )?(?:first|1st) (?:year|12 months|twelve months)\b"
    r"|\bfirst anniversary\b"
    r"|\b(?:start|begin|commenc)ing (?:\w+ ){1,3}(?:years?|months?) (?:after|from|following)\b"
)
"""Words that something is otherwise in the first year."""
_EVERY = {
    "quarterly": (
        r"quarterly|every (?:three|3) months|each quarter|every quarter|per quarter|by quarter|(?:eight|12|twelve|8"
        r"|16|sixteen) quarters|1/(?:16|12|20)(?:th)?\b|a quarter\b(?! of)"
    ),
    "half-yearly": r"semi-?annual(?:ly)?|every (?:six|6) months|half-yearly|twice a year|bi-?annual(?:ly)?",
    "monthly": (
        r"monthly|each month|every month|per month|1/(?:48|36|60)(?:th)?\b|a month\b|each (?:full |completed "
        r"|additional )?(?:calendar )?month"
    ),
    "yearly": (
        r"annual(?:ly)?|yearly|each anniversary|on (?:the|your) anniversary|(?:on|at) (?:each"
        r"|every)(?: \w+){0,3} anniversary|(?:at |on |after )?(?:the )?end of (?:each|every) (?:year|anniversary)"
        r"|each (?:of the )?(?:\w+ ){0,3}anniversar(?:y|ies)"
        r"|on the (?:first|1st)(?: \w+)?, (?:second|2nd)"
        r"|(?:a|one)[- ](?:third|quarter|fourth|fifth) (?:each|every|per|a) year"
    ),
}
_FREQUENCY = re.compile("|".join(f"(?P<{name.replace('-', '_')}>\\b(?:{words}))" for name, words in _EVERY.items()))
_PARTS = (
    (re.compile(r"\b(?:one|a)[- ]sixteenth\b"), "1/16th"),
    (re.compile(r"\b(?:one|a)[- ]forty[- ]eighth\b"), "1/48th"),
    (re.compile(r"\b1/4(?:th)?(?= (?:(?:each|every|per|a) year|annually|yearly))"), "25%"),
    (re.compile(r"\b1/3(?:rd)?(?= (?:(?:each|every|per|a) year|annually|yearly))"), "33.33%"),
    (re.compile(r"\b(?:one|a)[- ](?:fourth|quarter) of (?:which|it|them|the \w+)(?: will| shall)? vests?\b"), "25%"),
    (re.compile(r"\b(?:one|a)[- ]third of (?:which|it|them|the \w+)(?: will| shall)? vests?\b"), "33.33%"),
    (re.compile(r"\b(?:one|a)[- ]third (?=(?:each|every|per) year)"), "33.33% "),
    (re.compile(r"\b[a-z]+(?:[- ][a-z]+)? percent ?\((?=\d{1,2} ?%\))"), "("),
    (re.compile(r"\((\d{1,2}) ?%\)"), r"\1%"),
    (re.compile(r"\b1/8(?:th)?\b"), "12.5%"),
    (re.compile(r"\b(?:12/48|4/16)(?:ths?)?\b"), "25%"),
    (re.compile(r"\b(?:12/36|4/12)(?:ths?)?\b"), "33.33%"),
    (re.compile(r"\ba quarter (?:of (?:it|them|that|the \w+) )?(?=(?:vests? )?(?:after|at|on|upon)\b)"), "25% "),
    (re.compile(r"\b(?:one|a)[- ]thirty[- ]sixth\b"), "1/36th"),
)
_EACH_YEAR_ALIKE = re.compile(
    r"\b(?:25|33(?:\.3+)?|20)(?:%| percent)(?: (?!if|when|once)[\w-]+){0,3}?,? ?"
    r"(?:(?:(?:per|a|each|every|/) ?(?:year|yr|annum)|annually)\b|p\.? ?a\b\.?)"
    r"(?! (?:bonus|target|refresh))"
)
"""The same share each year: the steps are years, where no others are told."""
_VEST_DAYS = re.compile(
    r"\bvest(?:ing)? (?:dates|days)\b|\b(?:our|standard|usual) (?:\w+ )?schedule\b"
    r"|\b(?:feb|may|aug|nov|mar|june?|sept?|dec)[a-z]*(?: \d+)?[,/]"
)
"""Words that steps within a year are told of elsewhere, or by their days."""
_PAID_THEN = re.compile(
    r"(?:[$£€₹]|\b(?:usd|gbp|eur|cad|aud|sgd|inr|chf)\b) ?\d[\d,.]*k? ?(?:gross )?"
    r"(?:/ ?|per |a |each |every )(?:month|quarter)"
    r"|\b(?:salary|base|pay|bonus|commissions?)\b[^.;\n]{0,50}\b(?:paid|payable)(?: out)?"
    r" (?:monthly|quarterly|annually|yearly|every month)\b"
)
"""What is paid each month does not vest then."""
_EVERY_SIX = re.compile(
    r"20(?:%| percent)[^.;\n]{0,40}every (?:six|6) months"
    r"|20%[^%;\n]{0,20}\b30\b[^%;\n]{0,20}20%[^%;\n]{0,20}\b36\b[^%;\n]{0,20}20%[^%;\n]{0,20}\b42\b[^%;\n]{0,20}20%"
)
_ONE_YEAR = r"(?:%? ?[/-] ?(\d{1,2}(?:\.\d+)?))"
_SLASHED = re.compile(rf"(?<![\d/])(\d{{1,2}}(?:\.\d+)?){_ONE_YEAR}{_ONE_YEAR}{_ONE_YEAR}?%?(?![\d/])")
_NOT_OURS = re.compile(
    r"\b(?:401 ?\(?k|pension|match\w*|refresh\w*|pto|severance|terminat\w+|accelerat\w+|change (?:of|in) control"
    r"|expire)\b"
)
_SAVINGS = re.compile(r"\b(?:401 ?\(?k|403 ?\(?b|pension|match(?:es|ing)?|employer contributions?)\b")
_OF_OTHERS = re.compile(r"\b(?:bonus|target|discount|match\w*|salary|base|stake|top)[^.;%$\d,]{0,20}$")
_OF_OTHER = re.compile(
    r"(?: [\w-]+){0,2} (?:bonus|target|match\w*|discount|salary|base|fully|unvested|ownership|company)\b"
)
_LATE = re.compile(
    r"(?:(?!\b(?:then|over|for|remain\w*|rest|balance|thereafter)\b)[^.;%]){0,40}?"
    r"\b(?:month (?:1[3-9]|2\d|3\d)|(?:1[3-9]|24|30|36|eighteen|twenty-four) months"
    r"|(?:second|third|fourth|two-year|three-year|2nd|3rd)(?: and \w+)? anniversar\w+|(?:two|three|2|3) years)\b"
)
_HALF = re.compile(r"\bhalf\b(?! a year)[^.;\n]{0,30}\b(?:after|at|on|in)\b")
_ASK = "ask for the share of each year, how often, and the cliff"
_NOT_HOW_OFTEN = "the share of each year is told, not how often within it: ask"
_PER = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}


@dataclass(frozen=True)
class _Said:
    """A stretch of text on vesting, from ``start``."""

    start: int
    end: int
    text: str


def vesting_in(low: str, parts: list[Sentence]) -> Iterator[Candidate]:
    """How it vests, if that is clear; else what is said of it, open."""
    said = [one for one in _stretches(low, parts) if len(one.text) < 4_000]
    if not said:
        return
    texts = [one.text for one in said]
    whole = " ; ".join(texts[:8])
    start, end = said[0].start, said[0].end
    for one in said:
        if re.search(r"\bcliff|anniversar|quarter|month|\d%", one.text):
            start, end = one.start, one.end
            break
    try:
        shape = _shape(whole)
    except ValueError:
        shape = ""
    if not shape:
        yield Candidate(
            "vesting",
            start,
            end,
            "",
            "how it vests",
            None,
            True,
            _NOT_HOW_OFTEN if _tells_only_years(whole) else _ASK,
        )
        return
    schedule = read_vesting(shape)
    is_plain = bool(_frequency(whole, after_cliff=False)) or not _EACH_YEAR_ALIKE.search(whole)
    yield Candidate("vesting", start, end, shape, f"vests {vesting_in_words(schedule)}", schedule.vests, is_plain)


def _tells_only_years(text: str) -> bool:
    """Whether the share of each year is told, and not how often within it."""
    return not _frequency(text, after_cliff=False) and bool(_by_year(text) or _EACH_YEAR_ALIKE.search(text))


def _stretches(low: str, parts: list[Sentence]) -> Iterable[_Said]:
    """Sentences that say how the first grant vests, the next ones that go on with it, and lengths beside a grant."""
    goes_on = False
    for part in parts:
        text, head = low[part.start : part.end], low[part.head[0] : part.head[1]]
        is_vesting = bool(_VESTS.search(text)) or ("vest" in head and not _is_of_other_pay(text))
        if _SAVINGS.search(text) and not _ABOUT_EQUITY.search(text):
            goes_on = False
            continue
        if _NOT_OURS.search(text) and not re.search(r"\bvest(?:s|ing)?\b[^.]{0,80}(?:over|year|%|quarter|month)", text):
            goes_on = False
            continue
        if re.search(r"\brefresh|\bannual (?:equity|stock) grant", text) and not re.search(
            r"new[- ]hire|initial|sign-on", text
        ):
            clauses = [one for one in re.split(r";", text) if "refresh" not in one]
            text = ";".join(clauses)
            is_vesting = bool(_VESTS.search(text))
        if EACH_YEAR.search(text):
            goes_on = False  # a grant of each year
            continue
        is_length = bool(
            _ABOUT_EQUITY.search(text) and _OVER.search(text) and re.search(r"\$|\d,\d{3}|\d%|\d{3}", text)
        )
        is_more = REST.search(text) or (low.startswith(";", max(part.start - 2, 0)) and "%" in text)
        is_rest = goes_on and bool(is_more) and not _is_of_other_pay(text)
        if is_vesting or is_length or is_rest:
            yield _Said(part.start, part.end, text)
        goes_on = is_vesting or is_rest


def _is_of_other_pay(text: str) -> bool:
    """Whether a sentence without a word of vesting is of another piece of pay."""
    return bool(_OTHER_PAY.search(text)) and not _ABOUT_EQUITY.search(text)


def _shape(text: str) -> str:
    """The schedule's text; raises ``ValueError``, or is blank, where something of it is not said or said twice."""
    for words, part in _PARTS:
        text = words.sub(part, text)
    if _EVERY_SIX.search(text) and re.search(r"\b5(?:%| percent)", text) and re.search(r"15(?:%| percent)", text):
        return "amazon"
    if at_anniversaries := by_anniversary(text):
        return f"{'/'.join(map(number_typed, at_anniversaries))} yearly"
    cliff, first, rest_from = cliff_in(text)
    shares = _by_year(text)
    if not cliff and _MAY_BE_CLIFF.search(text) and not NO_CLIFF.search(text) and not _by_year(text):
        return ""
    every = _frequency(text[rest_from:], after_cliff=bool(first))
    if shares:
        if not every:
            return ""
        return _text("/".join(map(number_typed, shares)), every, cliff)
    years = _length(text, first) or _by_steps(text, first, every)
    every = every or ("yearly" if _is_each_year_alike(text, years) else "")
    if not years or not every:
        return ""
    if first is not None and abs(first * years - 100) > 2:
        return ""
    if _HALF.search(text) or not _holds(text, years, every, first):
        return ""
    return _text("1 year" if years == 1 else f"{years} years", every, cliff)


def _is_each_year_alike(text: str, years: int) -> bool:
    """Whether the same share is said to vest each year, and nothing of steps within one."""
    if _MAY_BE_CLIFF.search(text) or _VEST_DAYS.search(text) or not (said := _EACH_YEAR_ALIKE.search(text)):
        return False
    return bool(years) and abs(shares_in(said[0])[0].value * years - 100) <= 1


def _holds(text: str, years: int, every: str, first: Decimal | None) -> bool:
    """Whether an even schedule holds every share that is said to vest, each at its time."""
    a_year = Decimal(100) / years
    known = {Decimal(100), a_year, a_year * _PER[every] / 12, *((first, 100 - first) if first else ())}
    if AT_HALF_A_YEAR.search(text):
        known.add(Decimal("12.5"))
    for one in shares_in(text):
        around = text[max(one.start - 30, 0) : one.start], text[one.end : one.end + 90]
        if one.value < 1 or _OF_OTHERS.search(around[0]) or _OF_OTHER.match(around[1]):
            continue  # a part of the company, or of something else
        if not any(abs(one.value - share) < Decimal("0.6") for share in known):
            return False
        if _LATE.match(around[1]) and ("first" not in text or around[0].endswith("first ")):
            return False
        if first is None and every != "yearly" and FIRST_AT_ONE.match(text, one.start):
            return False  # a cliff, of which the rest is not told
    return True


def _by_steps(text: str, first: Decimal | None, every: str) -> int:
    """Years by the share of the first and the steps after it, as 25% and then 6.25% a quarter; else 0."""
    if not first or not every:
        return 0
    a_year = {one.value * 12 / _PER[every] for one in shares_in(text)}
    is_even = any(abs(one - first) < Decimal("0.2") for one in a_year) and abs(round(100 / first) * first - 100) <= 1
    return round(100 / first) if is_even else 0


def _text(shares: str, every: str, cliff: int) -> str:
    has_cliff = cliff > _PER[every]
    return f"{shares} {every}{f' cliff {cliff}' if has_cliff else ''}"


def _length(text: str, first: Decimal | None) -> int:
    """Whole years until all has vested; 0 where that is not said, or said twice."""
    if said := _INSTALLMENTS.search(text):
        count = small_number(said["count"] or said["spaces"])
        every = said["every"] or said["space"]
        per = (
            1
            if every.startswith("month")
            else 3
            if every.startswith("quarter")
            else 6
            if every.startswith("semi")
            else 12
        )
        months = count * per + (12 if first is not None and count * per != round(1200 / float(first)) else 0)
        return months // 12 if months % 12 == 0 and months <= 120 else 0
    if each := _ANNIVERSARIES.search(text):
        return small_number(each[1])
    found = set()
    for one in _YEARS.finditer(text):
        months = 12 * small_number(one["years"]) if one["years"] else small_number(one["months"])
        is_rest = first is not None and bool(
            _REST_BEFORE.search(text, max(one.start() - 90, 0), one.start()) or _REST_AFTER.match(text, one.end())
        )
        total = months + 12 if is_rest else months
        if (
            first is not None
            and is_rest
            and abs(first * (months // 12) - 100) <= 2
            and abs(first * (total // 12) - 100) > 2
        ):
            total = months
        if (total % 12 == 0 and total > 12) or (total == 12 and not first and "cliff" not in NO_CLIFF.sub(" ", text)):
            found.add(total // 12)
    if not found:
        for one in re.finditer(r"1/(16|48|36|60|12|20)(?:th)?\b", text):
            per = 3 if one[1] in ("16", "12", "20") else 1
            found.add(int(one[1]) * per // 12)
        if not found and (even := _EACH_YEAR_ALIKE.search(text)) and (shares := shares_in(even[0])):
            found.add(round(100 / shares[0].value))
        elif not found and first is None and re.search(r"each|every", text) and len(shares := shares_in(text)) == 1:
            years = round(100 / shares[0].value) if shares[0].value else 0
            found |= {years} if years and abs(years * shares[0].value - 100) <= 1 else set()
    return found.pop() if len(found) == 1 else 0


def _frequency(text: str, *, after_cliff: bool) -> str:
    """How often it vests; blank where that is not said, or where two ways are."""
    plain = _PAID_THEN.sub(" ", CLIFF.sub(" ", text))
    plain = re.sub(
        r"(?:annual|yearly) (?!basis|vest|instal|tranche|part|portion|increment|amount|anniversar|equal|over)\w+"
        r"|monthly (?:salary"
        r"|pay)|quarterly (?:bonus|review)",
        " ",
        plain,
    )
    found = {(one.lastgroup or "").replace("_", "-") for one in _FREQUENCY.finditer(plain)}
    if len(found) == 2 and "yearly" in found:
        found -= {"yearly"} if not re.search(r"each anniversary|end of each year", plain) else set()
    return found.pop() if len(found) == 1 else ""


def _by_year(text: str) -> list[Decimal]:
    """The share of each year, where three to five of them are said that make the whole."""
    shares = [one.value for one in shares_in(text)]
    slashed = _SLASHED.search(text)
    if slashed:
        typed: list[Decimal] = [Decimal(one) for one in slashed.groups() if one]
        if abs(sum(typed, Decimal(-100))) <= Decimal("0.5"):
            return typed
    for size in (4, 3, 5):
        for start in range(len(shares) - size + 1):
            some = shares[start : start + size]
            if abs(sum(some, Decimal(-100))) <= Decimal("0.5") and min(some) >= 5:
                return some
    return []
