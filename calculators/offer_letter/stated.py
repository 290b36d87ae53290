"""The smaller parts of pay in a letter: each of the one list by its name, the match as a formula, and days of leave.

A part that is added to the list is found by its field's label.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from calculators.declare.fields import Field
from calculators.declare.number_words import small_number
from calculators.negotiation.benefits import read_match
from calculators.negotiation.pay import STATED
from calculators.offer_letter.amounts import Amount
from calculators.offer_letter.candidates import Candidate, dollars_typed, number_typed
from calculators.offer_letter.conditions import said_with
from calculators.offer_letter.labels import OTHER, labels_in
from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.whose import Whose

MATCH = "match_401k"
_CALLED = {
    "hsa": r"hsa|health savings account",
    "commission": r"commissions?(?: at target)?",
    "other_cash": r"stipends?|allowances?|other cash",
}
"""What letters call a part otherwise than its field's label."""
_YEARLY_ONLY = ("other_cash", "perks")
"""Of these many are paid once: only what is said to be a year's, or a month's, is read."""
ONE_OF = "one of several: add them up yourself"
_ONCE = re.compile(r"\bone[- ]time\b|\bonce\b|\brelocat\w+|\bmoving\b|\binterns?\b|\bfirst (?:year|month)s?\b|\bdraw\b")
_OF_RETIREMENT = re.compile(r"\b401 ?\(?k\)?|\b403 ?\(?b\)?|\bretirement\b|\bsavings plan\b")
_MATCHES = re.compile(r"\bmatch(?:es|ed|ing)?\b")
_NO_FORMULA = re.compile(
    r"\bdiscount\b|\bbonus|\bequity\b|\bshares?\b|\bvest\w*|\bno match\b|\bwithout (?:an? )?(?:employer )?match\b"
    r"|\bnot match\b|n't match\b"
)
_FORMULA = re.compile(r"(?:\d[\d.]* ?(?:%|percent)|dollar[- ]for[- ]dollar)(?:[^.;\n]|\.(?=\d))*")
_PERCENT = re.compile(
    r"(?P<share>\d[\d.]* ?(?:%|percent))(?: of (?:your |eligible |base |annual )*(?:pay|salary|compensation))?"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_PLAN = re.compile(r"\bespp\b|\b(?:employee )?(?:stock|share) purchase plan\b")
_DISCOUNT = re.compile(r"\b(?P<share>(?P<off>\d{1,2}(?:\.\d)?) ?(?:%|percent))(?: \w+)? (?:discount|off|below|less)\b")
_LEAVE = re.compile(
    r"\b(?P<days>\d{1,2}|[a-z]+(?:-[a-z]+)?(?: ?\(\d{1,2}\))?) (?:business |working |work )?days'?"
    r"(?: (?:per|a|each) year)?(?: \(\d+ hours\))?(?: (?:of|in))? (?:(?:annual|accrued|flexible) )?"
    r"(?:paid (?:time off|leave|vacation|annual leave)|pto|vacation|annual leave)\b"
)
_MOST_DAYS = 60


def stated_in(low: str, parts: list[Sentence], whose: Whose) -> Iterator[Candidate]:
    """Every reading of the smaller parts in the plain text ``low``, of small letters."""
    amounts, at = whose.amounts, 0
    names = {name: _named(name, field) for name, field in STATED.items() if name != MATCH}
    told = {name: sum(1 for _ in words.finditer(low)) for name, words in names.items() if name in _YEARLY_ONLY}
    for part in parts:
        while at < len(amounts) and amounts[at].start < part.start:
            at += 1
        mine = [one for one in amounts[at : at + 2] if one.start < part.end]
        if part.end - part.start > 600 or whose.offered.is_theirs(part):
            continue
        yield from _leave(low, part, whose)
        if _PLAN.search(low, part.start, part.end):
            yield from _discount(low, part, whose)
        if _MATCHES.search(low, part.start, part.end):
            yield from _match(low, part, whose)
        elif len(mine) == 1 and all(one.kind == OTHER for one in labels_in(low, part.start, part.end)):
            for one in _amount(low, part, whose, mine[0], names):
                yield replace(one, open=one.open or ONE_OF) if told.get(one.field, 1) > 1 else one


def _named(name: str, field: Field) -> re.Pattern[str]:
    label = "[ -]".join(re.escape(word) for word in field.label.lower().replace("-", " ").split())
    return re.compile(rf"\b(?:{label}|{_CALLED[name]})\b" if name in _CALLED else rf"\b{label}\b")


def _amount(
    low: str, part: Sentence, whose: Whose, amount: Amount, names: dict[str, re.Pattern[str]]
) -> Iterable[Candidate]:
    """The one amount of a sentence that names one of the parts."""
    said = [name for name, words in names.items() if words.search(low, part.start, part.end)]
    if len(said) != 1 or _ONCE.search(low, part.start, part.end):
        return
    name = said[0]
    if name in _YEARLY_ONLY and not amount.period:
        return
    why = _open(low, part, whose, amount.start, amount.end)
    if amount.currency:
        why = f"in {amount.currency}, and these pages count in US dollars"
    elif amount.doubtful or amount.high is not None:
        why = "ask for the figure"
    label = STATED[name].label
    yield Candidate(
        name,
        amount.start,
        amount.end,
        dollars_typed(amount.a_year),
        f"{label}, ${dollars_typed(amount.a_year)} a year",
        amount.a_year,
        open=why,
    )


def _match(low: str, part: Sentence, whose: Whose) -> Iterable[Candidate]:
    """A match by formula, in the longest run of words that is one."""
    is_named = _OF_RETIREMENT.search(low, part.start, part.end) or _OF_RETIREMENT.search(low, *part.head)
    plan = _PLAN.search(low, part.start, part.end)
    if plan and (after := _OF_RETIREMENT.search(low, plan.end(), part.end)):
        part = replace(part, start=after.start())  # what stands before is of the other plan
    told = _FORMULA.search(low, part.start, part.end)
    if not (is_named and told) or _NO_FORMULA.search(low, part.start, part.end):
        return
    percents = list(_PERCENT.finditer(low, told.start(), part.end))[:4]
    is_share_of_pay = len(percents) == 1 and percents[0].start() == told.start()
    for last in reversed([one.end() for one in percents]):
        words = _BRACKETS.sub(" ", _OF_RETIREMENT.sub("plan", low[told.start() : last]))
        if is_share_of_pay:
            words = f"{percents[0]['share']} of pay"
        try:
            match = read_match(words)
        except ValueError:
            continue
        if any(width is None for _, width in match.tiers):
            continue  # to what limit is not said
        why = _open(low, part, whose, told.start(), last, is_formula=True)
        field = STATED[MATCH]
        yield Candidate(MATCH, told.start(), last, match.text, f"{field.label}, {match.text}", match, open=why)
        return


def _discount(low: str, part: Sentence, whose: Whose) -> Iterable[Candidate]:
    if one := _DISCOUNT.search(low, part.start, part.end):
        percent = Decimal(one["off"])
        why = _open(low, part, whose, *one.span())
        if 0 < percent <= 50:
            told = number_typed(percent)
            yield Candidate("espp_discount", *one.span("share"), told, f"ESPP discount, {told}%", percent, open=why)


def _leave(low: str, part: Sentence, whose: Whose) -> Iterable[Candidate]:
    for one in _LEAVE.finditer(low, part.start, part.end):
        try:
            days = small_number(one["days"])
        except ValueError:
            continue
        if 0 < days <= _MOST_DAYS:
            why = _open(low, part, whose, *one.span())
            yield Candidate("leave_days", *one.span(), str(days), f"Paid leave, {days} days a year", days, open=why)


def _open(low: str, part: Sentence, whose: Whose, start: int, end: int, *, is_formula: bool = False) -> str:
    """Why a figure is not entered; blank where it may be. Within a formula "up to" is no doubt."""
    why = whose.doubt(part, start, end)
    return why or ("" if is_formula else said_with(low, part, start, end))
