"""What an offer pays, year by year: the one list of the parts of pay, and every sum made of them.

``PayYear`` is the list. A field declared with ``_part`` is a part of pay: columns, totals, workings, charts and the
month line all follow from it; words, letters and rounds too, where the offer has a field of its name (see ``STATED``).
Year k is months 12(k−1)+1 to 12k; a sign-on counts in the year it is paid.
"""

import dataclasses
import itertools
import operator
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, getcontext
from functools import cached_property
from typing import Any

from calculators.declare.charts import Series
from calculators.declare.fields import Field, fields_of, record, show
from calculators.declare.units import PercentChange, Usd, Year, Years
from calculators.negotiation.offer import Terms
from calculators.offer.equity import Grant, added, by_year
from calculators.offer.match import LIMITS_OF, PAY_LIMIT, Match, percent_in_words

MONTHLY, AT_START, AT_END, VESTING = "monthly", "start", "end", "vesting"
"""When in its year a part is paid: every month alike, in the first, in the last, or as it vests."""


_NONE = Decimal(0)
_MOST_KEPT = 32
_vests_of: dict[tuple[object, ...], tuple[tuple[Grant, ...], dict[int, Decimal], tuple[Decimal, ...]]] = {}
"""Dollars by month and by year of grants, with these: a schedule is known by where it lies, so it must stay there."""


class Paying:
    """What an offer pays over at least two years, part by part: all that weighing it against another takes."""

    def __init__(self, terms: Terms, years: int) -> None:
        self.terms, self.years = terms, max(years, 2)  # a sign-on may come in two parts
        self.by_part = {name: part.of(self) for name, part in PARTS.items()}
        """Dollars by year of each part of pay, by its name."""
        paid = filter(any, self.by_part.values())  # most offers have four parts of twelve
        self.totals = tuple(sum(year, _NONE) for year in zip(*paid, strict=True)) or self.each_year(_NONE)
        """Dollars of all parts by year."""
        self.total = sum(self.totals, _NONE)
        """Dollars of all years."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Paying) and self.by_part == other.by_part

    __hash__ = None  # type: ignore[assignment]

    @property
    def initial(self) -> dict[int, Decimal]:
        """Dollars of the first grants by month."""
        return self._initial[0]

    @property
    def refresh(self) -> dict[int, Decimal]:
        """Dollars of later grants by month."""
        return self._refresh[0]

    @cached_property
    def _initial(self) -> tuple[dict[int, Decimal], tuple[Decimal, ...]]:
        return self._vests(self.terms.initial_grants)

    @cached_property
    def _refresh(self) -> tuple[dict[int, Decimal], tuple[Decimal, ...]]:
        return self._vests(self.terms.refreshers)

    def _vests(self, grants: Iterable[Grant]) -> tuple[dict[int, Decimal], tuple[Decimal, ...]]:
        """Kept for the last few grants: an ask for base or for a sign-on leaves them as they are."""
        path = self.terms.path
        counted = tuple(grant for grant in grants if grant.pays(path))
        if not counted:
            return {}, self.each_year(_NONE)
        each = ((id(one.schedule), one.granted, str(one.amount), str(one.face), str(one.exercise)) for one in counted)
        key = (path, self.years, getcontext().prec, *each)
        if key not in _vests_of:
            if len(_vests_of) >= _MOST_KEPT:
                _vests_of.clear()
            months = added(grant.by_month(path, 12 * self.years) for grant in counted)
            _vests_of[key] = counted, months, by_year(months, self.years)
        return _vests_of[key][1:]

    @property
    def initial_years(self) -> tuple[Decimal, ...]:
        """The same by year."""
        return self._initial[1]

    @property
    def refresh_years(self) -> tuple[Decimal, ...]:
        """The same by year."""
        return self._refresh[1]

    @property
    def first_year(self) -> Decimal:
        """Dollars of year 1."""
        return self.totals[0]

    @property
    def recurring(self) -> Decimal:
        """Dollars of year 2 without any sign-on."""
        return self.totals[1] - self.by_part["sign_on"][1]

    @cached_property
    def rows(self) -> "tuple[PayYear, ...]":
        """Year by year, part by part."""
        return tuple(_pay_years(self))

    def total_over(self, years: int) -> Decimal:
        """Dollars of so many years."""
        return sum(self.totals[:years], _NONE)

    def equity_over(self, years: int) -> Decimal:
        """Dollars of equity that vest over so many years."""
        return sum((sum(self.by_part[name][:years], _NONE) for name in EQUITY), _NONE)

    @cached_property
    def of_each_part(self) -> tuple[Decimal, ...]:
        """Dollars of each part of pay over all years, in their order."""
        return tuple(sum(amounts, _NONE) for amounts in self.by_part.values())

    def each_year(self, dollars: Decimal) -> tuple[Decimal, ...]:
        """What is the same in every year."""
        return (dollars,) * self.years

    @cached_property
    def base(self) -> tuple[Decimal, ...]:
        """Base by year, with a raise at each anniversary."""
        base, raised, by_year = self.terms.base, self.terms.raise_percent, self.terms.raise_by_year
        if by_year:
            grown = (1 + by_year.in_year(year) / 100 for year in range(1, self.years))
            return tuple(itertools.accumulate(grown, operator.mul, initial=base))
        if not raised:
            return self.each_year(base)
        return tuple(base * (1 + raised / 100) ** year for year in range(self.years))

    def bonus(self) -> tuple[Decimal, ...]:
        """Bonus by year: in dollars, else a share of base; in the first what is guaranteed, if that is known."""
        terms, paid = self.terms, self.terms.bonus_by_year
        if terms.bonus_amount is not None:
            bonus = self.each_year(terms.bonus_amount)
        elif terms.bonus_percent:
            multiplier = Decimal(1) if paid else terms.bonus_multiplier
            bonus = tuple(base * terms.bonus_percent / 100 * multiplier for base in self.base)
        else:
            bonus = self.each_year(_NONE)
        if paid:
            bonus = tuple(one * paid.in_year(year) / 100 for year, one in enumerate(bonus, start=1))
        return bonus if terms.bonus_first_year is None else (terms.bonus_first_year, *bonus[1:])

    def match(self) -> tuple[Decimal, ...]:
        """What the employer adds to the retirement plan by year, for one who saves enough to be given all of it."""
        match = self.terms.match_401k
        return tuple(map(match.worth, self.base)) if match else self.each_year(_NONE)

    def espp(self) -> tuple[Decimal, ...]:
        """What the stock purchase plan gains by year."""
        if not self.terms.has_espp:
            return self.each_year(_NONE)
        path = self.terms.path
        return tuple(self._plan.gain(year, base, path) for year, base in enumerate(self.base, start=1))

    @cached_property
    def _plan(self) -> Any:
        from calculators.offer.espp import PurchasePlan  # fetched when it is needed: see publish/bundle.py

        terms = self.terms
        return PurchasePlan(
            terms.espp_discount or _NONE,
            terms.espp_saved or _NONE,
            terms.espp_lookback == "yes",
            terms.espp_offering,
            terms.espp_period,
        )

    def sign_on(self) -> tuple[Decimal, ...]:
        """Sign-on by the year in which it is paid."""
        return (self.terms.sign_on, self.terms.sign_on_year_2, *self.each_year(_NONE)[2:])


@dataclass(frozen=True)
class Part:
    """One part of pay: dollars ``of`` each year, ``when`` in the year, and whether it is ``wages`` or ``supplemental``.

    Wages are taxed as pay. Supplemental ones among them have tax withheld at a flat rate (bonus, sign-on, stock).
    """

    of: Callable[[Paying], tuple[Decimal, ...]]
    when: str
    wages: bool = True
    supplemental: bool = False
    equity: bool = False
    once: bool = False


def _part(
    label: str, says: str, worked: Any = "", *, when: str, of: Callable[[Paying], tuple[Decimal, ...]], **kind: bool
) -> Any:
    return show(label, says, worked, part=Part(of, when, **kind))


def _bonus_sum(typed: Any, year: Any) -> str:
    """The bonus in numbers; only where it is a share of base is there anything to work out."""
    terms = typed
    if not year.bonus or (year.year == 1 and terms.bonus_first_year is not None):
        return ""  # also where a page leaves the bonus out
    if terms.bonus_by_year:
        target = "{base} × {typed.bonus_percent}" if terms.bonus_amount is None else "{typed.bonus_amount}"
        return f"{target} × {percent_in_words(terms.bonus_by_year.in_year(year.year))}"
    return "" if terms.bonus_amount is not None else "{base} × {typed.bonus_percent} × {typed.bonus_multiplier}"


def _commission_sum(typed: Any, year: Any) -> str:
    return "{typed.commission} × {typed.attainment_percent}" if year.commission else ""


def _match_sum(typed: Any, year: Any) -> str:
    """A formula in numbers, where no limit but that on pay cuts it."""
    match: Match = typed.match_401k
    if any(width is None for _, width in match.tiers):
        return ""
    counted = min(year.base, PAY_LIMIT)
    if year.match_401k != sum(counted * rate * (width or 0) for rate, width in match.tiers) / 10_000:
        return ""  # also where a page leaves the match out
    pay = "{base}" if counted == year.base else f"${counted:,.0f}"
    tiers = (f"{pay} × {percent_in_words(rate)} × {percent_in_words(width)}" for rate, width in match.tiers if width)
    return " + ".join(tiers)


def _total_sum(typed: Any, year: Any) -> str:
    return parts_added(year)


@record
class PayYear:
    """What one year pays, part by part."""

    year: Year = show("Year")
    base: Usd = _part("Base", "Base, with a raise at each anniversary.", when=MONTHLY, of=lambda paying: paying.base)
    bonus: Usd = _part(
        "Bonus", "Base × target × multiplier.", _bonus_sum, when=AT_END, of=Paying.bonus, supplemental=True
    )
    sign_on: Usd = _part(
        "Sign-on", "What is paid in this year, whole.", when=AT_START, of=Paying.sign_on, supplemental=True, once=True
    )
    initial_equity: Usd = _part(
        "Equity",
        "What vests of the grant in these twelve months, at the price of each vest.",
        when=VESTING,
        of=lambda paying: paying.initial_years,
        supplemental=True,
        equity=True,
    )
    refresh_equity: Usd = _part(
        "Refreshers",
        "What vests of the refreshers in these twelve months.",
        when=VESTING,
        of=lambda paying: paying.refresh_years,
        supplemental=True,
        equity=True,
    )
    match_401k: Usd = _part(
        "Match",
        "The employer's retirement match, if you save enough to be given all of it. By formula it counts base, up to"
        f" the limit of {LIMITS_OF}, ${PAY_LIMIT:,}; some plans count the bonus too, and in some the match vests over"
        " years.",
        _match_sum,
        when=MONTHLY,
        of=Paying.match,
        wages=False,
    )
    espp: Usd = _part(
        "ESPP",
        "What the stock purchase plan gains if you sell on the day it buys. Not certain: it hangs on the price, and on"
        " what you can put in. Tax falls due when you sell.",
        when=AT_END,
        of=Paying.espp,
        wages=False,
    )
    health: Usd = _part(
        "Health plan",
        "Premiums you pay now less those you would pay, and the same of bills under the deductible. Premiums are"
        " certain for a year; the care you will need is a guess.",
        when=MONTHLY,
        of=lambda paying: paying.each_year(paying.terms.health),
        wages=False,
    )
    hsa: Usd = _part(
        "HSA",
        "What the employer puts into your health savings account, in plans that have one.",
        when=MONTHLY,
        of=lambda paying: paying.each_year(paying.terms.hsa),
        wages=False,
    )
    perks: Usd = _part(
        "Perks",
        "Worth what you would else pay yourself: nothing that you would not buy.",
        when=MONTHLY,
        of=lambda paying: paying.each_year(paying.terms.perks),
        wages=False,
    )
    other_cash: Usd = _part(
        "Other",
        "Stipends and allowances.",
        when=MONTHLY,
        of=lambda paying: paying.each_year(paying.terms.other_cash),
    )
    commission: Usd = _part(
        "Commission",
        "Commission at target × the share of it that you expect.",
        _commission_sum,
        when=MONTHLY,
        of=lambda paying: paying.each_year(paying.terms.commission * paying.terms.attainment_percent / 100),
        supplemental=True,
    )
    guaranteed_cash: Usd
    total: Usd = show("Total", "All columns added up.", _total_sum)


PARTS: dict[str, Part] = {
    name: field.metadata["part"] for name, field in fields_of(PayYear).items() if "part" in field.metadata
}
"""Every part of pay by the name of its column, in order."""

EQUITY = tuple(name for name, part in PARTS.items() if part.equity)
"""Those that are equity."""

_PAID_WHEN = {
    when: tuple(name for name, part in PARTS.items() if part.when == when)
    for when in (MONTHLY, AT_START, AT_END, VESTING)
}

_DRAWN, _RARE = 12, 6
COLOURS = {name: at if at <= _DRAWN else at - _RARE for at, name in enumerate(PARTS, start=1)}
# There are twelve: a further part shares the colour of one that few offers have.
# A chart of years draws the former two, a chart of moves the latter: no chart draws both.
COLOURS |= {"sign_on_year_2": COLOURS["espp"], "bonus_first_year": COLOURS["health"]}
COLOURS |= {"grant": COLOURS["initial_equity"], "refresh": COLOURS["refresh_equity"]}
"""The colour of each part of pay in every chart, by its name here and as it is asked for."""

STATED: dict[str, Field] = {
    name: field for name, field in fields_of(Terms).items() if name in PARTS and name not in ("base", "sign_on")
}
"""The parts that a letter states as one amount a year, each with its field of the offer. What words, letters and rounds
say of them follows from the field's label."""


@record
class VestMonth:
    """What vests in one month."""

    month: Year = show("Month")
    initial_equity: Usd = show("Equity")
    refresh_equity: Usd = show("Refreshers")


def _first_year_sum(typed: Any, pay: Any) -> str:
    return parts_added(pay.years[0], "years.1.")


def _recurring_sum(typed: Any, pay: Any) -> str:
    return "{second_year} − {second_sign_on}"


def _drop_sum(typed: Any, pay: Any) -> str:
    return fall("total", pay.biggest_drop_year)


@record
class Pay:
    """An offer's pay over the years shown."""

    first_year: Usd = show(
        "First year", "Everything paid or vesting in months 1 to 12.", _first_year_sum, headline=True
    )
    recurring: Usd = show(
        "Recurring year",
        "Year 2 without any sign-on: what the job pays once the welcome money is gone.",
        _recurring_sum,
        headline=True,
    )
    total: Usd = show("Total", "Every year added up, {years_shown}.", "{average} × {years_shown}", headline=True)
    average: Usd = show("Average year", "Total ÷ years.", "{total} ÷ {years_shown}")
    guaranteed_cash: Usd = show(
        "Guaranteed cash", "Base, sign-on and a guaranteed bonus over the years shown. The rest can vary."
    )
    present_value: Usd = show(
        "Present value",
        "Each year's total, counted at the end of its year, ÷ (1 + discount rate) for every year of waiting.",
    )
    biggest_drop: PercentChange = show(
        "Biggest drop",
        "The year whose total falls furthest below the year before, in percent. 0 when none falls.",
        _drop_sum,
    )
    biggest_drop_year: Year | None
    second_year: Usd
    second_sign_on: Usd
    years_shown: Years
    years: tuple[PayYear, ...] = show("Year by year", key="year")
    months: tuple[VestMonth, ...] = show("Month by month", "What vests when.", key="month", folded=True)


def pay(terms: Terms, years: int = 4, discount_percent: Decimal = Decimal(0), *, by_month: bool = False) -> Pay:
    """The offer's pay over ``years``: equity by its schedule and price path, sign-on when paid, raises in between.

    The months are left out unless they are asked ``by_month``: few pages show them.
    """
    paying = Paying(terms, years)
    rows = paying.rows  # at least two: the recurring year is year 2
    shown = rows[:years]
    total = sum((row.total for row in shown), Decimal(0))
    drop, drop_year = _biggest_drop(shown)
    rate = 1 + discount_percent / 100
    nothing = Decimal(0)
    return Pay(
        first_year=rows[0].total,
        recurring=paying.recurring,
        total=total,
        average=total / years,
        guaranteed_cash=sum((row.guaranteed_cash for row in shown), nothing),
        present_value=sum((row.total / rate**row.year for row in shown), nothing) if discount_percent else total,
        biggest_drop=drop,
        biggest_drop_year=drop_year,
        second_year=rows[1].total,
        second_sign_on=rows[1].sign_on,
        years_shown=years,
        years=shown,
        months=tuple(
            VestMonth(
                month=month,
                initial_equity=paying.initial.get(month, nothing),
                refresh_equity=paying.refresh.get(month, nothing),
            )
            for month in range(1, 12 * years + 1 if by_month else 1)
        ),
    )


def _pay_years(paying: Paying) -> list[PayYear]:
    guaranteed = paying.terms.bonus_first_year or _NONE
    amounts = zip(*paying.by_part.values(), strict=True)
    rows = []
    for year, (total, of_year) in enumerate(zip(paying.totals, amounts, strict=True), start=1):
        parts = dict(zip(PARTS, of_year, strict=True))
        cash = parts["base"] + parts["sign_on"] + (guaranteed if year == 1 else 0)
        rows.append(PayYear(year=year, **parts, guaranteed_cash=cash, total=total))
    return rows


def _biggest_drop(years: tuple[PayYear, ...]) -> tuple[Decimal, int | None]:
    drops = [
        ((after.total - before.total) / before.total * 100, after.year)
        for before, after in itertools.pairwise(years)
        if after.total < before.total
    ]
    return min(drops, default=(Decimal(0), None))


def parts_added(row: PayYear, path: str = "", without: str = "") -> str:
    """The sum of the parts that a year pays, for its working: ``path`` leads to it, ``without`` is left out."""
    return " + ".join(f"{{{path}{name}}}" for name in PARTS if name != without and getattr(row, name))


def fall(column: str, year: int | None) -> str:
    """The sum of a fall into ``year`` in a column of the year table, for its working."""
    return f"{{years.{year}.{column}}} ÷ {{years.{year - 1}.{column}}} − 1" if year else ""


def equity_of(years: Iterable[PayYear]) -> Decimal:
    """Dollars of equity that vest over the years."""
    return sum((getattr(row, name) for row in years for name in EQUITY), _NONE)


def drawn_parts(row: PayYear) -> dict[str, Decimal]:
    """The parts as a chart can draw them: what a dearer health plan takes comes off the base, as far as that goes."""
    parts = {name: getattr(row, name) for name in PARTS}
    if row.health < 0:
        parts |= {"health": _NONE, "base": max(row.base + row.health, _NONE)}
    return parts


def series_of(years: Iterable[PayYear]) -> tuple[Series, ...]:
    """A chart's series for each part that pays anything, each in its own colour wherever it is drawn."""
    rows = tuple(years)
    labels = fields_of(PayYear)
    drawn = [drawn_parts(row) for row in rows]
    found = (Series(labels[name].label, tuple(one[name] for one in drawn), colour=COLOURS[name]) for name in PARTS)
    return tuple(one for one in found if any(one.values))


def paid_by_month(pay: Pay, believed: Decimal = Decimal(1)) -> tuple[Decimal, ...]:
    """Paid and vested by the end of each month, from 0 at the start; ``believed`` is the share of equity counted."""
    so_far = Decimal(0)
    line = [so_far]
    months = iter(pay.months)
    for row in pay.years:
        monthly, first, last = (_paid_in(row, when) for when in (MONTHLY, AT_START, AT_END))
        for place, vest in enumerate(itertools.islice(months, 12), start=1):
            so_far += monthly / 12 + _paid_in(vest, VESTING) * believed
            if place == 1:
                so_far += first
            if place == 12:
                so_far += last
            line.append(so_far)
    return tuple(line)


def _paid_in(row: PayYear | VestMonth, when: str) -> Decimal:
    return sum([getattr(row, name) for name in _PAID_WHEN[when]], _NONE)


def payments(pay: Pay, vest: VestMonth) -> Iterator[tuple[str, Decimal]]:
    """What a month of ``pay`` pays and vests, each with when: ``MONTHLY``, ``AT_START``, ``AT_END`` or ``VESTING``."""
    row, place = pay.years[(vest.month - 1) // 12], vest.month % 12
    for name, part in PARTS.items():
        if part.when == MONTHLY:
            yield MONTHLY, getattr(row, name) / 12
        elif part.when == VESTING:
            yield VESTING, getattr(vest, name)
        elif (part.when == AT_START and place == 1) or (part.when == AT_END and place == 0):
            yield part.when, getattr(row, name)


def fields_in(pay: Pay) -> dict[str, Any]:
    """The fields of ``pay`` by name, to make a record that has more."""
    return {field.name: getattr(pay, field.name) for field in dataclasses.fields(pay)}
