"""The terms of a letter that are no figures: what it depends on, what it forbids, and what must be repaid."""

import re
from collections.abc import Iterable, Iterator

from calculators.declare.number_words import small_number
from calculators.offer.clawback import KINDS
from calculators.offer_letter.candidates import Candidate
from calculators.offer_letter.denied import is_acceleration, not_repaid, term_denied
from calculators.offer_letter.labels import SIGN_ON, labels_in
from calculators.offer_letter.sentences import Sentence

TERMS = {
    "benefits": "benefits",
    "at_will": "employment at will",
    "non_compete": "a promise not to compete",
    "non_solicit": "a promise not to hire or court their people or clients",
    "arbitration": "arbitration in place of a court",
    "board": "what still needs approval",
    "depends": "what the offer depends on",
    "notice": "notice",
    "probation": "a probation",
    "contractor": "work on contract, not employment",
    "strike_open": "a strike price that is not set yet",
    "double_trigger": "a second condition before the equity is yours",
    "refresh_open": "later grants that are not promised",
    "inventions": "an assignment of inventions",
    "bonus_discretion": "a bonus at their discretion",
    "may_change": "terms that they may change",
}
"""What each is called, by the name of its finding. None of them is entered."""
_WORDS = {
    "benefits": (
        r"\b(?:medical|dental|health (?:insurance|care|plan|coverage|benefits)|healthcare|401 ?\(?k\)?|pension"
        r"|paid time off|pto|vacation|annual leave|parental leave|(?:employee )?stock purchase plan|life insurance"
        r"|benefits (?:plan|program|package)s?|holidays)\b"
    ),
    "at_will": r"\bat[ -]will\b",
    "non_compete": r"\bnon-?compet\w*|\bnot (?:to )?compete\b|\bcovenant not to compete\b",
    "non_solicit": r"\bnon-?solicit\w*|\bnot (?:to )?solicit\b",
    "arbitration": r"\barbitrat\w+",
    "board": (
        r"\b(?:subject to|conditioned (?:up)?on|contingent (?:up)?on|pending)(?: the)? approval (?:by|of"
        r"|from)?[^.;\n]{0,40}(?:board|committee)|\b(?:recommend\w*|propos\w*)[^.;\n]{0,60}\bboard\b"
        r"|\bcompensation committee\b|\bboard(?: of directors)?'?s? approval\b|\bapproval (?:by|of|from) (?:the "
        r"|our )?(?:\w+'s )?(?:board|compensation committee)|\bboard approves\b"
    ),
    "depends": (
        r"\b(?:contingent|conditional|conditioned) (?:up)?on\b|\bsubject to[^.;\n]{0,60}(?:background|reference|proof"
        r"|verif\w+|right to work|work authori[sz]ation|drug|satisfactory)|\bbackground check\b|\breference checks?\b"
    ),
    "notice": (
        r"\bnotice period\b|\b\w+ (?:\(\d\) )?(?:weeks?|months?|days)'? (?:written |prior )?notice\b|(?:^"
        r"|\n)notice[:\t]|\bnotice of (?:one|two|three|\d) (?:weeks?|months?)"
    ),
    "probation": r"\bprobation\w*\b",
    "contractor": r"\bindependent contractor\b|\b1099\b|\bcorp[- ]to[- ]corp\b",
    "strike_open": (
        r"\b(?:exercise|strike|purchase)? ?price(?: per share)?[^.;$\n]{0,60}(?:determined|set by|established"
        r"|equal to|at least|not less than)[^.;$\n]{0,60}(?:board|fair market|fmv|date of grant|grant date|granted)"
    ),
    "double_trigger": r"\bdouble[- ]trigger\b|\bliquidity event\b",
    "refresh_open": (
        r"\b(?:considered for|eligible (?:for|to receive))[^.;\n]{0,50}(?:refresh\w*|additional (?:equity |stock "
        r"|rsu )?(?:grants?|awards?)|annual (?:equity|stock|rsu) (?:grants?|awards?|refresh\w*)|further (?:grants?"
        r"|awards?))"
    ),
    "inventions": (
        r"\binventions?(?: and \w+)?(?: assignment)?\b|\bassign\w* (?:of )?(?:intellectual property|inventions)\b"
    ),
    "bonus_discretion": (
        r"\bbonus(?:es)?\b[^.;\n]{0,60}\bdiscretion\w*|\bdiscretionary (?:annual |performance )?bonus"
        r"|\bbonus is not guaranteed\b"
    ),
    "may_change": (
        r"\b(?:may|reserves? the right to) (?:change|modify|amend|alter)\b[^.;\n]{0,80}(?:compensation|salary"
        r"|benefits|terms|title|duties)"
    ),
}
_EACH = {name: re.compile(words) for name, words in _WORDS.items()}

_REPAID = re.compile(
    r"\b(?:re-?pa(?:y\w*|id)|pay(?:ing)? back|paid back|pay it back|pay(?:ing)? (?:\w+ ){1,4}back"
    r"|claw\w*(?:[- ]?backs?)?|refund\w*|recoup\w*|forfeit\w*(?! (?:at|from|by|upon) (?:your|leaving))"
    r"|return (?:the|any|all|a)\b|reimburse (?:the company|us"
    r"|\w+ for)|returned|owe\b)"
)
_PAID_THEN = re.compile(r"\b(?:paid(?! back)|payable|pay you|receive)\b[^.;,]{0,50}$")
_TERM = re.compile(
    r"\b(?P<count>\d{1,2}|one|two|three|six|nine|ten|twelve|eighteen|twenty-four|thirty-six|first"
    r"|1st)(?: ?\(\d{1,2}\))?[ -]?(?:full )?(?P<unit>months?|years?|yrs?|mos?)\b"
)
_ANNIVERSARY = re.compile(r"\b(first|second|third|one-year|two-year) (?:year )?anniversary\b")
_ANNIVERSARIES = {"first": 12, "one-year": 12, "second": 24, "two-year": 24, "third": 36}
_UP_TO_MONTH = re.compile(r"\bmonths? 13 ?(?:and|to|through|-) ?(24|36)\b")
_HALF = re.compile(r"\bhalf\b|\b(?:50|25|75) ?%")
_MONTHLY = re.compile(
    r"\bpro-?[ ]?rat\w*|\bproportion\w*|\b1/(?:12|24|18)(?:th)?\b|\b(?:declin|reduc|decreas"
    r"|diminish)\w*[^.;\n]{0,50}\bmonth|\beach (?:full |completed )?month (?:of|you|that)"
)
_STEPS = re.compile(
    r"\b(?:50 ?%|half|fifty percent)[^.;\n]{0,60}(?:second year|between|12 and 24|months? 13)"
    r"|\bfor each (?:full )?year\b"
)
_WHOLE = re.compile(
    r"\b(?:in full|full (?:gross |net |after-tax )?(?:amount|sum|sign\w*)|the full|entire|all of (?:it|the)|whole|fully"
    r"|full repayment)\b|\b100 ?%"
)
_NET = re.compile(r"\bnet\b(?! \d)|\bafter[- ]tax\b|\bnet of\b")
_GROSS = re.compile(r"\bgross\b|\bbefore[- ]tax\b|\bpre-?tax\b")


def terms_in(low: str, parts: list[Sentence]) -> Iterator[Candidate]:
    """The terms in the plain text ``low``, of small letters: each once, where it is first said."""
    for name, words in _EACH.items():
        for one in words.finditer(low):
            if term_denied(low, *one.span()) or (name == "double_trigger" and is_acceleration(low, *one.span())):
                continue
            start, end = one.span()
            lead = len(low[start:end]) - len(low[start:end].lstrip())
            yield Candidate(name, start + lead, end, "", TERMS[name], name)
            break
    yield from _repayment(low, parts)


def _repayment(low: str, parts: list[Sentence]) -> Iterable[Candidate]:
    """The terms on which a sign-on must be repaid."""
    spoke_of_it = False
    for part in parts:
        text = low[part.start : part.end]
        if len(text) > 3_000:
            continue
        kinds = [
            one.kind
            for one in labels_in(low, part.start, part.end)
            if not low.startswith(("reimburs", "forfeit"), one.start)
        ]
        head = [one.kind for one in labels_in(low, *part.head)] if part.head[1] else []
        is_its = SIGN_ON in kinds or SIGN_ON in head or (spoke_of_it and "other" not in kinds)
        repaid = _REPAID.search(text)
        if repaid and is_its and not not_repaid(text[: repaid.start()]):
            yield from _of_clause(text, part, repaid)
        if SIGN_ON in kinds or SIGN_ON in head:
            spoke_of_it = True
        elif kinds:
            spoke_of_it = False


def _of_clause(text: str, part: Sentence, repaid: re.Match[str]) -> Iterable[Candidate]:
    terms = [
        (one, months)
        for one in _TERM.finditer(text)
        if not _PAID_THEN.search(text, max(one.start() - 60, 0), one.start())
        if (months := _months(one)) and months <= 48
    ]
    terms = terms or [(one, _ANNIVERSARIES[one[1]]) for one in _ANNIVERSARY.finditer(text)]
    if later := _UP_TO_MONTH.search(text):
        terms = [(later, int(later[1]))]
    lengths = {months for _, months in terms}
    if terms:
        [(term, months), *_] = terms
        open_ = "" if len(lengths) == 1 and (later or not _HALF.search(text)) else "more than one time is named"
        said = f"repayment ends after {months} months"
        yield Candidate(
            "clawback_months",
            part.start + term.start(),
            part.start + term.end(),
            str(months),
            said,
            months,
            True,
            open_,
        )
    found = [
        (kind, one)
        for kind, words in (("monthly", _MONTHLY), ("yearly_steps", _STEPS), ("all_until_end", _WHOLE))
        if (one := words.search(text))
    ]
    if any(kind != "all_until_end" for kind, _ in found):
        found = [(kind, one) for kind, one in found if kind != "all_until_end"]
    is_half = bool(_HALF.search(text)) and not later and all(kind == "all_until_end" for kind, _ in found)
    for kind, one in found:
        open_ = "" if len(found) == 1 and len(lengths) < 2 and not is_half else "two ways are named"
        yield Candidate(
            "clawback_kind",
            part.start + one.start(),
            part.start + one.end(),
            kind,
            KINDS[kind].lower(),
            kind,
            True,
            open_,
        )
    how = [(kind, one) for kind, words in (("net", _NET), ("gross", _GROSS)) if (one := words.search(text))]
    for kind, one in how[:1] if len(how) == 1 else ():
        said = "only what you received is repaid" if kind == "net" else "the amount before tax is repaid"
        yield Candidate("repay", part.start + one.start(), part.start + one.end(), kind, said, kind)
    if not terms and not found:
        yield Candidate(
            "clawback",
            part.start + repaid.start(),
            part.start + repaid.end(),
            "",
            "it must be repaid",
            1,
            True,
            "ask until when, and how much",
        )


def _months(one: re.Match[str]) -> int:
    count = 1 if one["count"] in ("first", "1st") else small_number(one["count"])
    return count * (12 if one["unit"].startswith("y") else 1)
