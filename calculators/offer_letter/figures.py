"""The figures of pay in a sentence of a letter: which piece each is of, and why one is not entered."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from calculators.offer_letter.amounts import Amount, Share
from calculators.offer_letter.candidates import Candidate, dollars_typed
from calculators.offer_letter.conditions import CONDITION, refuses, said_with
from calculators.offer_letter.labels import BASE, BONUS, GRANT, PRICE, SIGN_ON, Label, in_order, labels_in, named
from calculators.offer_letter.moved import AT_ONCE, rises, superseded
from calculators.offer_letter.offered import ASKED, NOT_OFFERED
from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.whose import Whose
from calculators.offer_letter.worded import CHANGES, at_target

_PER_UNIT = re.compile(
    r"\)?,? ?(?:/|per|an?|each|every) ?(?:common |preferred |ordinary )?(?:share|unit|rsu|ppu|option|stock unit)\b"
)
_BEFORE_NOW = re.compile(
    r"(?:previous(?:ly)?|former(?:ly)?|original(?:ly)?|up from|down from|instead of|rather than|\bwas|\bwere"
    r"|had been|initial offer of"
    r"|earlier|compared (?:to|with)|vs\.?|versus|not|\(from)"
    r"(?: (?:the|an?|your|our|of|at|offer|base|salary|figure|amount|valued|worth|stated|quoted))* ?\(?$"
)
_GOES_FROM = re.compile(r"\bgo(?:es|ing)? from $")
FROM = re.compile(r"\bfrom (?:the |an? |your )?(?:previous |current |original )?$")
_CURRENT = re.compile(
    r"\b(?:current|present|existing) (?:base|salary|pay|bonus|grant|sign-on)(?: salary| pay| target)? of $"
)
_REPAID = re.compile(
    r"\b(?:re-?pa(?:y\w*|id)|pay(?:ing)? back|paid back|claw\w*|refund\w*"
    r"|forfeit\w*(?! (?:at|from|by|upon) (?:your|leaving))"
    r"|recoup\w*|recover\w*"
    r"|return (?:the|any|all|to))\b|\breimburse (?:the company|us|\w+ for)"
)
_YEAR_TWO = re.compile(r"(?:in |for )?(?:year[- ](?:two|2)|(?:the )?second[- ]year)\b[^$\d]{0,24}\$")
YEAR_ONE = re.compile(r"\b(?:year[- ](?:one|1)|first[- ]year)\b")
_UNITS_AT = re.compile(r"\b(?:rsus?|units|shares|options) (?:at|@|x|\*) (?:a price of |about )?$")
GOES_ON = re.compile(
    r"(?:but )?(?:we|i) can (?:do|go to|offer)\b|(?:the )?best (?:we|i) can do is\b|it is now\b|it's now\b"
)
_YOURS = re.compile(r"(?:and |but )?yours (?:is|will be|would be|comes to|stands at)\b")
_BESIDE_OTHERS = re.compile(
    r"\b(?:yours (?:is|will be|would be|comes to|stands at)|(?:we|i)(?:'ll|'re|'d| will| can| could| would| are)?"
    r" (?:now |giving |give |offering |offer |do |doing |go |going |meet |put |get |pay |making |make )+(?:you )?"
    r"(?:at |to )?) ?(?:an? )?$"
)
"""Words that set what is offered beside what others get or what was asked for."""
_LISTED = re.compile(r",? (?:and )?")
_EACH_PAYMENT = re.compile(r"\b(?:install?ments|payments) of (?:about |approximately )?$")
_CHANGED = re.compile(
    r"\b(?:increas|doubl|tripl|r[io]se|gr[eo]w|rais|mov|bump|chang|adjust|went|gone|updat|revis|improv|up)\w*\b"
)
ARROW = re.compile(r" ?(?:-+>|=+>|→|➔) ?(?=\$|\d)")
_WORTH = re.compile(r"\b(?:worth|valued at|value of)(?: \w+){0,2} ?$")


@dataclass(frozen=True)
class LetterPay:
    """What the figures of every sentence are read with."""

    low: str
    whose: Whose
    is_contract: bool
    is_part_time: bool
    has_options: bool
    """Whether its equity is options and nothing else."""
    names: dict[Sentence, list[Label]]

    def labels(self, part: Sentence) -> list[Label]:
        """The names of parts of pay in a sentence, looked for once."""
        if part not in self.names:
            self.names[part] = labels_in(self.low, part.start, part.end)
        return self.names[part]


class PayFigures:
    """The figures of the sentence ``part``, which comes after ``before``: what each is of, and why not entered."""

    def __init__(
        self,
        letter: LetterPay,
        part: Sentence,
        before: Sentence,
        amounts: list[Amount],
        shares: list[Share],
        *,
        is_refused: bool,
    ) -> None:
        low, whose = letter.low, letter.whose
        self.letter, self.low, self.whose = letter, low, whose
        self.part, self.before, self.is_refused = part, before, is_refused
        self.shares = at_target(low, shares, part.end)
        self.next_amounts: list[Amount] = []
        """Those without a name that follow after a semicolon."""
        self.text = low[part.start : part.end]
        self.labels = letter.labels(part)
        if len(self.shares) < len(shares):
            self.labels = [one for one in self.labels if not low.startswith("threshold", one.start)]
        self.head = labels_in(low, *part.head) if part.head[1] else []
        if _YEAR_TWO.match(self.text) and YEAR_ONE.search(low, before.start, before.end):
            told = [one for one in letter.labels(before) if one.kind == SIGN_ON]
            self.head = told[:1] or self.head
        self.spoken_of = self._spoken_of() if not self.labels and self._goes_on() else None
        repaid = _REPAID.search(low, part.start, part.end)
        self.repaid_from = repaid.start() if repaid else part.end
        spans = [(one.start, one.end) for one in self.shares if superseded(self.low, self.part, one.end) != AT_ONCE]
        self.told = amounts
        self.amounts = [now for one in amounts if (now := self._now(one)) is not None]
        self.in_order = in_order(low, self.labels, sorted([*((one.start, one.end) for one in self.amounts), *spans]))
        if not self.labels and GOES_ON.match(self.text) and not spans:
            self.in_order |= self._asked_in_order()
        self.barriers = [
            (start, end)
            for start, end in [(one.start, one.end) for one in self.amounts] + spans
            if not (whose.is_increase(part, start, end) or whose.tables.doubt(start))
        ]

    def _now(self, one: Amount) -> Amount | None:
        """The amount as it is offered now; ``None`` for what was before, or is the price of a unit."""
        before = self.low[max(one.start - 48, self.part.start) : one.start]
        if one.high is not None and FROM.search(before) and self._is_changed(one.start, one.end):
            return replace(one, value=one.high, high=None)
        if superseded(self.low, self.part, one.end) == AT_ONCE:
            return None
        if _UNITS_AT.search(before) or _EACH_PAYMENT.search(before) or self._has_arrow(one):
            return None
        if _PER_UNIT.match(self.low, one.end) or _BEFORE_NOW.search(before):
            return None
        return None if (FROM.search(before) or _CURRENT.search(before)) and _CHANGED.search(self.text) else one

    def _has_arrow(self, one: Amount) -> bool:
        """Whether an arrow leads from an amount to what it is now, and not to what it makes in a year."""
        arrow = ARROW.match(self.low, one.end)
        if arrow is None:
            return False
        return not any(other.start == arrow.end() and is_multiple(other, one) for other in self.told)

    def _is_changed(self, start: int, end: int) -> bool:
        """Whether the sentence speaks of a change, other than by the words of the range itself."""
        return bool(
            _GOES_FROM.search(self.low, max(start - 24, self.part.start), start)
            or _CHANGED.search(self.low, self.part.start, start)
            or _CHANGED.search(self.low, end, self.part.end)
        )

    def _spoken_of(self) -> Label | None:
        """The one piece of the sentence before, of which they say here what they can do."""
        labels = self.letter.labels(self.before)
        is_refused = refuses(self.low, self.before) or bool(_YOURS.match(self.text))
        is_asked = any(kind == ASKED for _, kind in self.whose.offered.cues(self.before))
        return labels[0] if len({one.kind for one in labels}) == 1 and (is_refused or is_asked) else None

    def _goes_on(self) -> bool:
        """Whether the sentence goes on with the piece of the one before."""
        return bool(GOES_ON.match(self.text) or _YOURS.match(self.text))

    def _asked_in_order(self) -> dict[int, Label]:
        """As many figures as pieces in the sentence before, of which they say here what they can do, in its order."""
        told = self.letter.labels(self.before)
        labels = [one for one in told if one.kind in (BASE, SIGN_ON, GRANT, BONUS)]
        kinds = [one.kind for one in labels]
        is_told = refuses(self.low, self.before) or any(
            kind == ASKED for _, kind in self.whose.offered.cues(self.before)
        )
        is_listed = all(_LISTED.fullmatch(self.low, one.end, two.start) for one, two in pairwise(self.amounts))
        if not (is_told and is_listed and len(kinds) == len(set(kinds)) == len(self.amounts) > 1):
            return {}
        return {one.start: label for one, label in zip(self.amounts, labels, strict=True)}

    def _label(self, start: int, end: int) -> tuple[Label | None, bool]:
        if start in self.in_order:
            return self.in_order[start], True
        labels, barriers = self.labels, self.barriers
        if _BESIDE_OTHERS.search(self.low, max(start - 40, self.part.start), start):
            barriers = [one for one in barriers if not self._is_no_offer(one, start)]
            labels = [one for one in labels if not self.low.startswith("you ", one.start)]  # "you asked"
        label, direct = named(labels, self.low, start, end, barriers)
        if label is None and self.spoken_of:
            return self.spoken_of, False
        if label is None and self.head and not any(one.end <= start for one in self.labels):
            kinds = {one.kind for one in self.head}
            if len(kinds) == 1 and not any(two <= start for _, two in self.barriers):
                return self.head[0], start == self.part.start
        if (label is None or (label.kind == PRICE and not direct)) and _WORTH.search(
            self.low, max(start - 30, self.part.start), start
        ):
            spoken_of = self.letter.labels(self.before)
            return next((one for one in spoken_of if one.kind == GRANT), None), False
        return label, direct

    def _is_no_offer(self, one: tuple[int, int], start: int) -> bool:
        """Whether a figure before ``start`` is what others get or what was asked for."""
        return one[1] <= start and self.whose.doubt(self.part, *one) in NOT_OFFERED

    def _open(self, amount: Amount) -> str:
        """Why an amount is not entered; blank where it may be."""
        if amount.currency:
            return f"in {amount.currency}, and these pages count in US dollars"
        if amount.doubtful:
            return "the words and the figure differ"
        if why := self.whose.doubt(self.part, amount.start, amount.end):
            return why
        if amount.high is not None:
            return "a range: ask for the figure"
        if rises(self.low, self.part, amount.start, amount.end):
            return CHANGES
        return self._said_with(amount.start, amount.end)

    def _said_with(self, start: int, end: int) -> str:
        """Why a figure is not plainly offered, by the words around it; blank where it is."""
        return CONDITION if self.is_refused else said_with(self.low, self.part, start, end)

    def _candidate(
        self, field: str, amount: Amount, direct: bool, *, said: str, open_: str = "", typed: str = ""
    ) -> Candidate:
        said = f"{said}, {amount_in_words(amount)}"
        value = typed or amount.value
        return Candidate(
            field, amount.start, amount.end, typed or dollars_typed(amount.value), said, value, direct, open_
        )


def is_multiple(amount: Amount, whole: Amount) -> bool:
    """Whether one amount is three to five times another: a grant, and what vests of it in a year."""
    return any(amount.value * years == whole.value for years in (3, 4, 5))


def amount_in_words(amount: Amount) -> str:
    """An amount, or from what to what, in words."""
    sign = "" if amount.currency else "$"
    high = "" if amount.high is None else f" to {sign}{_in_money(amount.high)}"
    return f"{sign}{_in_money(amount.value)}{high}"


def _in_money(value: Decimal) -> str:
    return f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,.2f}"
