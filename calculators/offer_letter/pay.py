"""Base, bonus, sign-on, grant and refreshers in a letter: each figure with the name that stands by it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from calculators.offer_letter.amounts import (
    HOUR,
    MONTH,
    PAYCHECK,
    YEAR,
    Amount,
    apart,
    period_before,
    shares_in,
)
from calculators.offer_letter.bonuses import IN_YEAR_ONE, BonusFigures
from calculators.offer_letter.by_year import is_of_one_year
from calculators.offer_letter.candidates import Candidate, dollars_typed
from calculators.offer_letter.conditions import is_rejection, refuses
from calculators.offer_letter.equity import has_options
from calculators.offer_letter.figures import ARROW, GOES_ON, YEAR_ONE, LetterPay, amount_in_words, is_multiple
from calculators.offer_letter.labels import BASE, BONUS, GRANT, REFRESH, SIGN_ON, TOTAL, Label, labels_in
from calculators.offer_letter.offered import INCREASE
from calculators.offer_letter.pay_periods import UNKNOWN, with_period
from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.sign_on_parts import SECOND, is_joined, named_years, year_of, years_of
from calculators.offer_letter.whose import Whose
from calculators.offer_letter.worded import (
    CHANGES,
    IN_PARTS,
    NOT_COUNTED,
    ONE_YEAR,
    PERHAPS_ONE_YEAR,
    base_doubt,
    bonus_doubt,
    grant_doubt,
    is_made_of,
    may_be_another_base,
    sign_on_doubt,
)

_RISES_LATER = re.compile(
    r"[^.;\n]{0,60}?\b(?:(?:ris|increas)(?:ing|es?)|(?:going|moving|stepping) up|then) "
    r"(?:up )?to \$?\d"
)
_THEN_RISES = re.compile(
    r"\b(?:it|this|that|which|your (?:pay|salary))(?: will| would| then)?"
    r" (?:ris|increas|go|step|mov)\w* (?:up )?to \$?\d"
)
_RANGE = re.compile(
    r"\b(?:pay|salary|base|compensation|hiring|posted)(?: \w+){0,2} (?:range|band)\b|\brange for\b|\bposted range\b"
    r"|\bposting\b"
)
_IN_PARTS = re.compile(
    r"\b(?:install?ments|halves|half|equal (?:parts|payments)|two (?:parts|payments|tranches)|tranches)\b"
)
_NOT_PROMISED = re.compile(
    r"\b(?:considered|eligible|may|typical(?:ly)?|discretion\w*|expect\w*|could|up to|target\w*|average|usually"
    r"|often)\b"
)
_PAID = re.compile(
    r"\b(?:be paid|be compensated|compensated at|pay you|you earn|(?:will|would|'ll) earn|will receive|make"
    r"|compensation(?: for (?:the|this) (?:role|position|job))? (?:is|of|will be))(?: \w+){0,4} ?$"
)
_OFFERED_AT = re.compile(
    r"\boffer(?:s|ing)? you (?:an? |the )(?:(?!\b(?:with|plus|includ))[^$;]){0,160} at(?: a rate of)? ?$"
)
_ONE_TIME = re.compile(r"\bone[- ]time\b|\blump[- ]sum\b|\bsingle\b")
_ON_SIGNING = re.compile(r"[^.;$\d]{0,24}\b(?:payable|paid)\b[^.;$\d]{0,12}\b(?:on|upon|at) signing\b")
_BROUGHT = re.compile(r"\b(?:bring(?:ing)?|start(?:ing)?|hir(?:e|ing)) you (?:in |on |out )?at (?:a rate of )?$")
_OVER_YEARS = re.compile(r"(?:/ ?|per |a |each |every )(?:year|yr)\b|annual(?:ly|ized)?\b|\byearly\b")
_A_YEAR_AFTER = re.compile(r" ?(?:/ ?|per |a |each |every )(?:year|yr)\b(?! vest)")
_TWO_CELLS = re.compile(r"\$[^\t\n]{1,20}\t\$")
_ABOUT = re.compile(
    r"\b(?:approx\w*\.?|about|around|roughly|currently(?: worth)?|estimated(?: at)?)(?: an?)? ?$|[~≈] ?$"
)
_TODAY = re.compile(r" (?:at|based on|using) (?:today's|the current|our current|current) ")
_COUNTED_UNITS = re.compile(r"\d (?:rsus?|units|restricted|shares|options|stock)\b")
_WOULD_BE = re.compile(
    r"\b(?:could|would|might|may) be worth\b|\bpreferred (?:price|round)\b|\blast (?:preferred )?round\b"
)
_FOR_ONE_YEAR = re.compile(r"\bover (?:1|one) year\b|\bone[- ]year (?:grant|vest\w*)")
_PART_TIME = re.compile(
    r"\bfull[- ]time equivalent\b|\bon a full-time basis\b|\bfte (?:salary|base|rate|of)\b|\d fte\b(?! ?1)"
    r"|\b(?:half|part)[- ]time\b(?! (?:employees|workers|staff))|\(fte\)|\b\d\d ?% of (?:the |a "
    r"|our )?full[- ]time\b|\bpro-?rated? (?:at|to) \d\d ?%"
    r"|\b(?:[12]\d|3[0-4]) hours (?:a|per|each) week\b"
    r"|\bpart[- ]time (?:role|position|basis|job|employment)\b|\bpart[- ]time at\b|\b(?:work|at) \d\d ?% (?:of full"
    r"|time|fte)"
)
_LOAN = re.compile(r"\bloan\b|\bforgiv\w+\b")
_IN_SHARES = re.compile(r"\b\d\d ?%[^.;%]{1,50}\b\d\d ?%")
_HOW_OFTEN = {"": "a year", HOUR: "an hour", "biweekly": "every two weeks", "semimonthly": "twice a month"}
_ON_CONTRACT = re.compile(
    r"\bindependent contractor\b|\b1099\b|\bc2c\b|\bcorp[- ]to[- ]corp\b|\bstatement of work\b|\bcontractor agreement\b"
    r"|\bconsulting agreement\b"
)


def pay_in(low: str, parts: list[Sentence], whose: Whose) -> Iterator[Candidate]:
    """Every reading of pay in the plain text ``low``, of small letters."""
    names: dict[Sentence, list[Label]] = {}
    is_contract, is_part_time = bool(_ON_CONTRACT.search(low)), bool(_PART_TIME.search(low))
    letter = LetterPay(low, whose, is_contract, is_part_time, has_options(low), names)
    amounts, shares = whose.amounts, shares_in(low)
    before = Sentence(0, 0)
    is_rejected = is_rejection(low)
    at = share_at = 0
    for place, part in enumerate(parts):
        mine, ours = [], []
        while at < len(amounts) and amounts[at].start < part.end:
            mine.append(amounts[at])
            at += 1
        while share_at < len(shares) and shares[share_at].start < part.end:
            ours.append(shares[share_at])
            share_at += 1
        goes_on = (
            low.startswith(";", max(part.start - 2, 0)) and refuses(low, before) and not GOES_ON.match(low, part.start)
        )
        if 0 < len(mine) + len(ours) < 40:
            reading = _Reading(letter, part, before, mine, ours, is_refused=is_rejected or goes_on)
            if place + 1 < len(parts) and (
                low.startswith("; ", part.end) or _THEN_RISES.search(low, part.end, parts[place + 1].end)
            ):
                reading.next_amounts = _of_no_name(low, parts[place + 1], amounts[at : at + 3])
            yield from reading.candidates()
        before = part


def _of_no_name(low: str, part: Sentence, amounts: list[Amount]) -> list[Amount]:
    """The amounts of a sentence that names no part of pay."""
    mine = [one for one in amounts if one.start < part.end]
    return mine if mine and not labels_in(low, part.start, part.end) else []


class _Reading(BonusFigures):
    """What the figures of a sentence are read as, piece by piece."""

    def candidates(self) -> Iterable[Candidate]:
        pairs = [(one, *self._label(one.start, one.end)) for one in self.amounts]
        split = self._sign_on_parts(pairs)
        yield from split
        taken = {one.start for one in split}
        base: list[tuple[Amount, bool]] = []
        self.of_one_year = self._told_by_year(pairs)
        for amount, label, direct in pairs:
            is_hourly = amount.period == HOUR and 15 <= amount.value <= 500 and not self.labels
            if (
                (label is None and is_hourly)
                or (label is None and _BROUGHT.search(self.low, max(amount.start - 40, self.part.start), amount.start))
                or (
                    label is None
                    and amount.period
                    and (
                        _PAID.search(self.low, max(amount.start - 60, self.part.start), amount.start)
                        or _OFFERED_AT.search(self.low, max(amount.start - 200, self.part.start), amount.start)
                    )
                )
            ):
                base.append((amount, False))
            elif (
                label is None and base and amount.period == YEAR and not apart([self._with_period(base[-1][0]), amount])
            ):
                base.append((amount, True))
            label = self._whole_grant(amount, label, pairs)
            if label is None or amount.start in taken or (split and label.kind == SIGN_ON):
                continue
            is_its_own = direct and (
                label.end < self.repaid_from
                or self.low.startswith(("the ", "our "), amount.start - 4)
                or self.low.startswith(("the ", "our "), label.start - 4)
            )
            if amount.start > self.repaid_from and not is_its_own:
                continue
            if label.kind == BASE:
                base.append((amount, direct))
            elif label.kind in (SIGN_ON, GRANT, BONUS, REFRESH):
                yield from self._piece(amount, label, direct)
        yield from self._base(base)
        for share in self.shares:
            yield from self.bonus_percent(share)

    def _base(self, found: list[tuple[Amount, bool]]) -> Iterable[Candidate]:
        """The base: one amount, or one and what it makes in a year."""
        dated = [(self._with_period(one), direct) for one, direct in found]
        sized = [(one, direct) for one, direct in dated if 15_000 <= one.a_year <= 5_000_000]
        hourly = ""
        if len(sized) > 1 and not apart(one for one, _ in sized):
            hourly = next((f" ({amount_in_words(one)} an hour)" for one, _ in sized if one.period == HOUR), "")
            sized = [(one, direct) for one, direct in sized if not self._open(one)] or sized
            yearly = [(one, direct) for one, direct in sized if one.period in (YEAR, "")]
            sized = (yearly or sized)[:1]
            sized = [(sized[0][0], True)]
        for amount, direct in sized:
            if amount.high is not None and _RANGE.search(self.text) and not self._open(replace(amount, high=None)):
                yield self._candidate(
                    "posted_low", amount, direct, typed=dollars_typed(amount.value), said="posted range, from"
                )
                yield self._candidate(
                    "posted_high", amount, direct, typed=dollars_typed(amount.high), said="posted range, to"
                )
                continue
            open_ = "work on contract, without benefits" if self.letter.is_contract else self._open(amount)
            open_ = open_ or ("part time: ask what is paid in a year" if self.letter.is_part_time else "")
            others = self._unnamed_after(amount)
            open_ = open_ or base_doubt(self.low, self.part, amount, others)
            if not open_ and amount.period == PAYCHECK:
                open_ = UNKNOWN
            if not open_ and (
                _RISES_LATER.match(self.low, amount.end, self.part.end) or self._has_another(amount, others)
            ):
                open_ = CHANGES
            each = {
                HOUR: "/hr",
                MONTH: "/month",
                "week": "/week",
                "biweekly": " biweekly",
                "semimonthly": " semimonthly",
            }
            typed = dollars_typed(amount.value) + each.get(amount.period, "")
            said = f"base salary, {amount_in_words(amount)} {_HOW_OFTEN.get(amount.period, f'a {amount.period}')}"
            said += hourly if amount.period != HOUR else ""
            yield Candidate("base", amount.start, amount.end, typed, said, round(amount.a_year), direct, open_)

    def _unnamed_after(self, amount: Amount) -> list[Amount]:
        """The amounts after one in its sentence, and in what goes on after a semicolon, up to another piece's."""
        return [one for one in (*self.amounts, *self.next_amounts) if one.start >= amount.end]

    def _has_another(self, amount: Amount, others: list[Amount]) -> bool:
        """Whether one of the amounts after it may be a base as well, of another time or case."""
        return any(
            may_be_another_base(self.low, amount, one)
            and apart([self._with_period(one), amount])
            and self._label(one.start, one.end)[0] is None
            and not self._open(one)
            for one in others
        )

    def _with_period(self, amount: Amount) -> Amount:
        amount = with_period(self.low, amount, self.amounts)
        if amount.period:
            return amount
        before = period_before(self.low, max(amount.start - 70, self.part.start), amount.start)
        if before in (HOUR, MONTH, "semimonthly", "biweekly") and amount.value * 12 < 500_000 and amount.value < 40_000:
            return replace(amount, period=before)
        return amount

    def _piece(self, amount: Amount, label: Label, direct: bool) -> Iterable[Candidate]:
        open_, value = self._open(amount), amount.value
        if label.kind == BONUS and self._is_for_signing(amount):
            label = replace(label, kind=SIGN_ON)
        if label.kind == SIGN_ON and value >= 500:
            year = year_of(self.low, self.part, amount, label)
            is_plain = bool(IN_YEAR_ONE.match(self.low, amount.end)) or bool(
                YEAR_ONE.search(self.low, max(label.start - 16, self.part.start), max(amount.end, label.end))
            )
            is_parted = _IN_PARTS.search(self.text) and SECOND.search(self.text) and year != 2 and not is_plain
            if is_parted or _IN_SHARES.search(self.low, amount.end, max(amount.end, self.repaid_from)):
                open_ = IN_PARTS
            elif not open_ and (why := sign_on_doubt(self.low, amount)):
                open_ = why
            elif not open_ and _LOAN.search(self.text):
                open_ = "a loan"
            yield self._sign_on(amount, year, direct=direct, open_=open_)
        elif label.kind == GRANT and value >= 1_000:
            if (
                amount.period
                or any(_is_some_years(amount, one) for one in self.amounts)
                or amount.start in self.of_one_year
                or self.whose.tables.is_by_year(amount.start)
                or _OVER_YEARS.match(self.low[amount.end : amount.end + 14].lstrip())
                or (label.start >= amount.end and _A_YEAR_AFTER.match(self.low, label.end))
                or (
                    _TWO_CELLS.search(self.low, amount.start, self.part.end)
                    and not self.whose.tables.is_offered(amount.start)
                )
            ):
                open_ = ONE_YEAR
            elif not open_ and (why := grant_doubt(self.low, self.part, amount, label)):
                open_ = why
            elif not open_ and any(
                is_made_of(one, [two for two in self.amounts[at + 1 :] if two.start <= amount.start])
                for at, one in enumerate(self.amounts)
            ):
                open_ = PERHAPS_ONE_YEAR
            elif not open_ and self.letter.has_options:
                open_ = "what options may be worth: their number counts"
            elif not open_ and self._is_part_of_total(amount):
                open_ = PERHAPS_ONE_YEAR
            elif not open_ and (_WOULD_BE.search(self.text) or self._is_estimate(amount)):
                open_ = "what it would be worth at a price: ask for the number of units"
            yield self._candidate("grant", amount, direct, said="equity grant", open_=open_)
        elif label.kind == REFRESH and value >= 1_000:
            if not open_ and (not direct or _NOT_PROMISED.search(self.text)):
                open_ = "not promised"
            if not open_ and (_FOR_ONE_YEAR.search(self.text) or self.low.startswith("additional", label.start)):
                open_ = "ask whether it comes at the start or later, and whether each year"
            yield self._candidate("refresh.0.amount", amount, direct, said="refresher", open_=open_)
        elif label.kind == BONUS and value >= 500:
            open_ = open_ or bonus_doubt(self.low, self.part, amount.start, amount.end, label, amount.period)
            yield from self.bonus(amount, direct, open_)

    def _sign_on(self, amount: Amount, year: int, *, direct: bool = True, open_: str = "") -> Candidate:
        """A sign-on of a year, of which the first two are entered."""
        if year > 2:
            return self._candidate("sign_on_later", amount, direct, said="sign-on, a later year", open_=NOT_COUNTED)
        field = "sign_on_year_2" if year == 2 else "sign_on"
        return self._candidate(field, amount, direct, said=f"sign-on, year {year}", open_=open_)

    def _told_by_year(self, pairs: list[tuple[Amount, Label | None, bool]]) -> set[int]:
        """Where the amounts start that are one year's of a grant."""
        found = set()
        for at, (amount, label, _) in enumerate(pairs):
            if label is None or label.kind != GRANT:
                continue
            others = [one for one, named_, _ in pairs[at + 1 :] if named_ is None or named_ == label]
            if is_of_one_year(self.low, self.part, amount, others):
                found.add(amount.start)
        return found

    def _is_part_of_total(self, amount: Amount) -> bool:
        """Whether it is told as a part of a year's pay."""
        is_total = any(one.kind == TOTAL and one.end <= amount.start for one in self.labels)
        return is_total and not re.search(r"\bvest|\bover\b|/ ?\d ?y", self.low[amount.end : self.part.end])

    def _is_estimate(self, amount: Amount) -> bool:
        """Whether it is about what units of the same sentence are worth."""
        about = _ABOUT.search(self.low, max(amount.start - 24, self.part.start), amount.start)
        today = _TODAY.match(self.low, amount.end)
        return bool(about or today) and bool(_COUNTED_UNITS.search(self.text))

    def _is_sum(self, amount: Amount, label: Label) -> bool:
        """Whether a name only says that the amount before it is a whole: "$50,000 total, $25,000 at the start"."""
        return label.kind == TOTAL and 0 <= label.start - amount.end <= 2

    def _is_for_signing(self, amount: Amount) -> bool:
        """Whether a bonus is paid once, for signing: by its heading, or as it is paid on signing."""
        is_headed = bool(self.head) and all(one.kind == SIGN_ON for one in self.head) and _ONE_TIME.search(self.text)
        return bool(is_headed or _ON_SIGNING.match(self.low, amount.end, self.part.end))

    def _whole_grant(
        self, amount: Amount, label: Label | None, pairs: list[tuple[Amount, Label | None, bool]]
    ) -> Label | None:
        """The name of an amount; that of a year's equity before it, where "total" or an arrow makes this the whole."""
        arrow = label is None and ARROW.search(self.low, max(amount.start - 6, self.part.start), amount.start + 1)
        if not arrow and (label is None or not self._is_sum(amount, label)):
            return label
        yearly = (of for one, of, _ in pairs if of and of.kind == GRANT and _is_some_years(one, amount))
        return next(yearly, label)

    def _sign_on_parts(self, pairs: list[tuple[Amount, Label | None, bool]]) -> list[Candidate]:
        """The parts of a sign-on that one sentence tells, each with its year."""
        first = next((at for at, (_, label, _) in enumerate(pairs) if label and label.kind == SIGN_ON), None)
        if first is None:
            return []
        run = [pairs[first][0]]
        for amount, label, _ in pairs[first + 1 :]:
            if label is not None and label.kind != SIGN_ON and not self._is_sum(run[0], label):
                break
            run.append(amount)
        if len(run) < 2 or self._open(run[0]) or any(self._open(one) not in ("", INCREASE) for one in run[1:]):
            return []
        every = named_years(self.low, self.part.start, run, self.part.end)
        if len(run) > 2 and every == list(range(1, len(run) + 1)):
            return [self._sign_on(one, year) for one, year in zip(run, every, strict=True)]
        whole, parts = (
            (run[0], run[1:]) if len(run) > 2 and run[0].value == sum(one.value for one in run[1:]) else (None, run)
        )
        if len(parts) > 2:
            return self._yearly_parts(whole, parts)
        if len(parts) != 2:
            return []
        years = years_of(self.low, self.part, parts, self.whose.tables)
        if years == [1, 2]:
            return [self._sign_on(one, year) for one, year in zip(parts, years, strict=True)]
        if not whole and is_joined(self.low, *parts):
            open_ = "paid in two parts of one year: type both together" if all(years) else IN_PARTS
            return [self._candidate("sign_on", parts[0], True, said="sign-on, a part of it", open_=open_)]
        if not whole or any(self._open(one) for one in parts):
            return []
        open_ = "" if years == [1, 1] else "paid in parts: ask what is paid when"
        return [self._candidate("sign_on", whole, True, said="sign-on, year 1", open_=open_)]

    def _yearly_parts(self, whole: Amount | None, parts: list[Amount]) -> list[Candidate]:
        """Three parts or more: each with its year, or the first of them as a part."""
        years = named_years(self.low, whole.end, parts, self.part.end) if whole else []
        if years == list(range(1, len(parts) + 1)):
            return [self._sign_on(one, year) for one, year in zip(parts, years, strict=True)]
        if whole or all(is_joined(self.low, one, two) for one, two in pairwise(parts)):
            return [self._candidate("sign_on", parts[0], True, said="sign-on, a part of it", open_=IN_PARTS)]
        return []


def _is_some_years(amount: Amount, whole: Amount) -> bool:
    """Whether what follows in brackets, or at once, is three to five times as much: the whole of a yearly grant."""
    is_near = 0 < whole.start - amount.end < 48
    return is_near and is_multiple(amount, whole)
