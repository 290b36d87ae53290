"""What is put side by side: the offer on the table, the other offers and the present job, and what each pays."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import Any

from calculators.declare.fields import fields_of, record, show
from calculators.declare.reading import Problem
from calculators.declare.units import Key, Name, PercentChange, Usd
from calculators.negotiation.offer import ASK_BASE, ASK_BELIEF, Offer, Terms
from calculators.negotiation.others import OTHER_KEYS, OtherOffer, Others
from calculators.negotiation.pay import Pay, PayYear, VestMonth, equity_of, fields_in, paid_by_month, pay
from calculators.negotiation.present_job import THE_JOB, CurrentJob, PresentJob
from calculators.offer.break_even import OptionVest
from calculators.offer.equity import Grant, PricePath, added
from calculators.offer.ranking import TIE_PERCENT, gap_percent, in_words, is_tie, ranked

THE_OFFER = "a"
ASK_BASE_OF_JOB = "Type the base salary of your present job, such as 165k."
YOUR_OFFER, YOUR_JOB = "Your offer", "Your present job"
_FLAT = PricePath()
LEAVING = (1, 2, 3, 4)
"""The years after which leaving is looked at."""


@record
class SideBySide(Offer, Others, PresentJob):
    """The offer on the table, the other offers, and the present job."""

    @property
    def columns(self) -> dict[str, Terms]:
        """What is compared, by key: the offer ``a``, the others, the present job; those with their base typed."""
        return {key: terms for key, terms in self._typed.items() if not (terms.is_blank or terms.lacks_base)}

    @property
    def without_base(self) -> dict[str, Terms]:
        """Those with other pay typed, but no base: what they come to is not known."""
        return {key: terms for key, terms in self._typed.items() if terms.lacks_base}

    @property
    def _typed(self) -> dict[str, Terms]:
        job = {} if self.job is None else {THE_JOB: self.job}
        return {THE_OFFER: self, **{one.key: one for one in self.offers}, **job}

    @property
    def not_counted(self) -> tuple[str, ...]:
        """Sentences on what is not compared for want of its base, and on stock of the present job that is not known."""
        left_out = (
            f"Not compared: {_named(key, one)}, as its base is not typed." for key, one in self.without_base.items()
        )
        stock = self.job.stock_not_counted if self.job and THE_JOB in self.columns else ""
        return (*left_out, *((stock,) if stock else ()))


def _named(key: str, terms: Terms) -> str:
    """A column within a note: a typed name is given as a path, since it may hold braces."""
    if isinstance(terms, OtherOffer) and terms.name:
        return f"{{typed.offers.{key}.name}}"
    return "your present job" if key == THE_JOB else name_of(terms)


def name_of(terms: Terms) -> str:
    """What a column is called; raises ``TypeError`` for terms that are none."""
    match terms:
        case Offer():
            return terms.employer or YOUR_OFFER
        case OtherOffer():
            return terms.called
        case CurrentJob():
            return terms.name or YOUR_JOB
    raise TypeError(f"{type(terms).__name__} is no column")


def within_a_sentence(name: str) -> str:
    """A column's name as it is written after other words: "your offer", but "Acme"."""
    return name[:1].lower() + name[1:] if name in (YOUR_OFFER, YOUR_JOB) else name


def prefix_of(key: str) -> str:
    """What stands before the names of a column's inputs, as ``offers.b.``."""
    return {THE_OFFER: "", THE_JOB: "current.job."}.get(key, f"offers.{key}.")


def not_comparable(inputs: SideBySide) -> Iterable[Problem]:
    """Private equity without how much of it is believed, and no second column, or one whose base is not known."""
    columns, without_base = inputs.columns, inputs.without_base
    for key, terms in columns.items():
        prefix = prefix_of(key)
        if terms.is_unsaid and terms.has_equity:
            yield Problem(f"{prefix}liquidity_percent", ASK_BELIEF)
    if without_base and (len(columns) < 2 or THE_OFFER in without_base):
        for key in without_base:
            yield Problem(f"{prefix_of(key)}base", ASK_BASE if key != THE_JOB else ASK_BASE_OF_JOB)
    elif len(columns) < 2 and THE_OFFER not in columns:
        yield Problem("base", "Type the base salary of the offer, such as 180k.")
    elif len(columns) < 2:
        free = next((one.key for one in inputs.offers), OTHER_KEYS[0])
        yield Problem(f"offers.{free}.base", "Type the pay of a second offer, such as 180k, or of your present job.")


def _believed_sum(typed: Any, row: Any) -> str:
    return "{total} − {equity} × (100% − {typed.liquidity_percent})" if typed.believed != 1 else ""


def _leave(year: int) -> Any:
    def worked(typed: Any, row: Any) -> str:
        if year > len(row.years):
            return ""
        return " + ".join(f"{{years.{one}.total}}" for one in range(1, year + 1))

    return show(
        f"Paid and vested, leaving after year {year}", f"Everything paid and vested in months 1 to {12 * year}.", worked
    )


@record
class ComparedPay(Pay):
    """What one offer pays, and what of it the reader believes."""

    offer: Key
    name: Name = show("Offer")
    believed_total: Usd = show("Total you believe", "Total, less the equity you do not believe in.", _believed_sum)
    equity: Usd = show("Of it equity", "What vests over the years compared, at the price you assume.")
    leave_after_1: Usd = _leave(1)
    leave_after_2: Usd = _leave(2)
    leave_after_3: Usd = _leave(3)
    leave_after_4: Usd = _leave(4)
    years: tuple[PayYear, ...] = show("Year by year", key="year", folded=True)
    months: tuple[VestMonth, ...]  # for the chart; total-comp shows it
    typed: Terms

    @cached_property
    def line(self) -> tuple[Decimal, ...]:
        """Paid and vested by the end of each month, from 0 at the start, with the equity believed."""
        return paid_by_month(self, self.typed.believed)

    @cached_property
    def vests_if_flat(self) -> dict[int, Decimal]:
        """Dollars of stock at a flat price, by months since its grant: a refresher grows from the day it is granted."""
        return added(grant.by_month(_FLAT, until) for grant, until in self._grants if not grant.exercise)

    @cached_property
    def option_vests(self) -> tuple[OptionVest, ...]:
        """The same of options, for which the strike matters too."""
        return tuple(
            (vest.month, grant.face * vest.share.numerator / vest.share.denominator, grant.exercise / grant.face)
            for grant, until in self._grants
            if grant.exercise and grant.face
            for vest in grant.schedule.vests
            if vest.month <= until
        )

    @cached_property
    def _grants(self) -> tuple[tuple[Grant, int], ...]:
        """Each grant as one of month 0, and for how many months it is looked at."""
        grants, months = (*self.typed.initial_grants, *self.typed.refreshers), 12 * self.years_shown
        return tuple((replace(one, granted=0), months - one.granted) for one in grants)

    @property
    def cash(self) -> Decimal:
        """Dollars of the total that are not equity."""
        return self.total - self.equity


def believed_of(terms: Terms, total: Decimal, equity: Decimal) -> Decimal:
    """Dollars of a total that are believed, ``equity`` being a part of it."""
    return total - equity * (1 - terms.believed)


_COMPARED = "_compared"


def compared(key: str, terms: Terms, years: int, discount_percent: Decimal) -> ComparedPay:
    """The pay of the column ``key`` over ``years``.

    Kept on its terms: a key press changes one column, and to find the others by all their fields takes long.
    """
    known: dict[tuple[str, int, Decimal], ComparedPay] = vars(terms).setdefault(_COMPARED, {})
    told = key, years, discount_percent
    if told not in known:
        known[told] = _compared(key, terms, years, discount_percent)
    return known[told]


def _compared(key: str, terms: Terms, years: int, discount_percent: Decimal) -> ComparedPay:
    paid = pay(terms, years, discount_percent, by_month=True)
    all_years = paid.years if years >= LEAVING[-1] else pay(terms, LEAVING[-1]).years
    left: dict[str, Any] = {f"leave_after_{k}": sum(year.total for year in all_years[:k]) for k in LEAVING}
    equity = equity_of(paid.years)
    return ComparedPay(
        **fields_in(paid),
        **left,
        offer=key,
        name=name_of(terms),
        believed_total=believed_of(terms, paid.total, equity),
        equity=equity,
        typed=terms,
    )


@record
class Rank:
    """The order by one measure."""

    measure: Key
    label: Name = show("By")
    order: Name = show("Best first")
    best: Key
    ahead: Usd = show("Ahead by", "The first less the second.")
    ahead_percent: PercentChange | None = show("In percent", f"Of the second. Under {TIE_PERCENT}% is called a tie.")


MEASURES = (
    "believed_total",
    "total",
    "first_year",
    "recurring",
    "guaranteed_cash",
    "present_value",
    *(f"leave_after_{year}" for year in LEAVING),
)
"""The figures that columns are ranked by."""


def rank_by(measure: str, by_key: Mapping[str, ComparedPay]) -> Rank:
    """The columns in order of ``measure``, one of ``MEASURES``."""
    amounts: dict[str, Decimal] = {key: getattr(one, measure) for key, one in by_key.items()}
    order = ranked(amounts)
    first, second = amounts[order[0]], amounts[order[1]]
    return Rank(
        measure=measure,
        label=fields_of(ComparedPay)[measure].label,
        order=in_words(order, amounts, {key: one.name for key, one in by_key.items()}),
        best="tie" if is_tie(first, second) else order[0],
        ahead=first - second,
        ahead_percent=gap_percent(first, second),
    )
