"""What does this offer pay, year by year?"""

import itertools
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Series, StackedColumns
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.equity import Grant, PriceByYear, PricePath, Prices, added, by_year
from calculators.offer.presets import FOUR_EVEN_YEARS, PRESETS, Vesting
from calculators.offer.units import Horizon, Multiple, Percent, PercentChange, Sentence, Usd, UsdPerYear, Year

OFFER = Section("The offer")
BONUS = Section("Bonus, raises and the rest", "Leave blank what your offer does not have.", folded=True)
PRICE = Section("What the equity does", "Flat unless you say otherwise. We assume no growth for you.", folded=True)
REFRESHERS = Section("Refreshers", "Grants you expect later. Only count the ones in writing.", folded=True)
VIEW = Section("How far to look", folded=True)

SCHEDULES = {slug: preset.name for slug, preset in PRESETS.items()}
FREQUENCY_HELP = "Percent for each year. A frequency and a cliff may follow: 40/30/20/10 quarterly cliff 12."


@dataclass(frozen=True, kw_only=True)
class Refresher:
    """A later grant: dollars at the price of the day it is granted."""

    amount: Annotated[Usd, Ask("Amount", "Dollars on the day of the grant.")] = Decimal(0)
    year: Annotated[
        Year, Ask("At the end of year", "Its first vest falls in the next year.", at_least=1, at_most=8)
    ] = 1
    vesting: Annotated[Vesting, Ask("Vesting", options=SCHEDULES, free=True)] = FOUR_EVEN_YEARS


@dataclass(frozen=True, kw_only=True)
class Offer:
    """An offer as its letter states it."""

    base: Annotated[UsdPerYear, Ask("Base salary", "Before tax.", OFFER)] = Decimal(0)
    sign_on: Annotated[Usd, Ask("Sign-on, year 1", "Cash paid in your first year.", OFFER)] = Decimal(0)
    sign_on_year_2: Annotated[Usd, Ask("Sign-on, year 2", "The second part, if there is one.", OFFER)] = Decimal(0)
    grant: Annotated[Usd, Ask("Equity grant", "Dollars for the whole grant, not for one year.", OFFER)] = Decimal(0)
    vesting: Annotated[Vesting, Ask("Vesting schedule", FREQUENCY_HELP, OFFER, options=SCHEDULES, free=True)] = (
        FOUR_EVEN_YEARS
    )
    bonus_percent: Annotated[Percent, Ask("Target bonus", "Share of base, as 15 for 15 %.", BONUS, at_most=1_000)] = (
        Decimal(0)
    )
    bonus_multiplier: Annotated[
        Multiple, Ask("Bonus multiplier", "What part of target is paid: 1 is on target.", BONUS, at_most=10)
    ] = Decimal(1)
    raise_percent: Annotated[Percent, Ask("Raise each anniversary", "On base.", BONUS, at_least=-50, at_most=100)] = (
        Decimal(0)
    )
    match_401k: Annotated[UsdPerYear, Ask("Retirement match", "What the employer pays in.", BONUS)] = Decimal(0)
    other_cash: Annotated[UsdPerYear, Ask("Other cash", "Stipends and allowances.", BONUS)] = Decimal(0)
    growth_percent: Annotated[
        Percent,
        Ask("Price growth", "A year, compounding by month. May be negative.", PRICE, at_least=-99, at_most=1_000),
    ] = Decimal(0)
    prices: Annotated[
        PriceByYear,
        Ask(
            "Or a price for each year",
            "Such as 170.16 / 286.98. The grant is sized at the first; this wins over growth.",
            PRICE,
        ),
    ] = Prices()
    refresh: Annotated[
        tuple[Refresher, ...],
        Ask("Refreshers", section=REFRESHERS, rows=tuple("01234567"), add="Add a refresher"),
    ] = ()
    years: Annotated[Horizon, Ask("Years to show", "1 to 8.", VIEW, at_least=1, at_most=8)] = 4
    discount_percent: Annotated[
        Percent, Ask("Discount rate", "For the present value: what a year's wait costs you.", VIEW, at_most=100)
    ] = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class PayYear:
    """What one year pays."""

    year: Annotated[Year, Show("Year")]
    base: Annotated[Usd, Show("Base", "Base, with a raise at each anniversary.")]
    bonus: Annotated[
        Usd,
        Show("Bonus", "Base × target × multiplier.", "{base} × {typed.bonus_percent} × {typed.bonus_multiplier}"),
    ]
    sign_on: Annotated[Usd, Show("Sign-on", "What is paid in this year, whole.")]
    initial_equity: Annotated[
        Usd, Show("Equity", "What vests of the grant in these twelve months, at the price of each vest.")
    ]
    refresh_equity: Annotated[Usd, Show("Refreshers", "What vests of the refreshers in these twelve months.")]
    match_401k: Annotated[Usd, Show("Match", "The employer's retirement match.")]
    other_cash: Annotated[Usd, Show("Other", "Stipends and allowances.")]
    guaranteed_cash: Annotated[
        Usd, Show("Guaranteed cash", "Base, and sign-on where paid.", "{base} + {sign_on}", hidden=True)
    ]
    total: Annotated[
        Usd,
        Show(
            "Total",
            "All columns added up.",
            "{base} + {bonus} + {sign_on} + {initial_equity} + {refresh_equity} + {match_401k} + {other_cash}",
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class VestMonth:
    """What vests in one month."""

    month: Annotated[Year, Show("Month")]
    initial_equity: Annotated[Usd, Show("Equity")]
    refresh_equity: Annotated[Usd, Show("Refreshers")]


@dataclass(frozen=True, kw_only=True)
class Convention:
    """The first year as other tools count it."""

    convention: Annotated[str, Show("Convention", hidden=True)]
    counted: Annotated[str, Show("Counted another way")]
    other_first_year: Annotated[Usd, Show("First year")]
    other_second_year: Annotated[Usd, Show("Second year")]


@dataclass(frozen=True, kw_only=True)
class Pay:
    """The offer's pay over the years shown."""

    first_year: Annotated[
        Usd,
        Show(
            "First year",
            "Everything paid or vesting in months 1 to 12.",
            "{years.1.base} + {years.1.bonus} + {years.1.sign_on} + {years.1.initial_equity}"
            " + {years.1.match_401k} + {years.1.other_cash}",
            headline=True,
        ),
    ]
    recurring: Annotated[
        Usd,
        Show(
            "Recurring year",
            "Year 2 without any sign-on: what the job pays once the welcome money is gone.",
            headline=True,
        ),
    ]
    total: Annotated[
        Usd, Show("Total", "Every year added up, {typed.years}.", "{average} × {typed.years}", headline=True)
    ]
    average: Annotated[Usd, Show("Average year", "Total ÷ years.", "{total} ÷ {typed.years}")]
    guaranteed_cash: Annotated[
        Usd, Show("Guaranteed cash", "Base and sign-on over the years shown. Bonus and equity can vary.")
    ]
    present_value: Annotated[
        Usd,
        Show(
            "Present value",
            "Each year's total, counted at the end of its year, ÷ (1 + discount rate) for every year of waiting.",
            "{total} over {typed.years}, discounted at {typed.discount_percent} a year",
        ),
    ]
    biggest_drop: Annotated[
        PercentChange,
        Show(
            "Biggest drop",
            "The year whose total falls furthest below the year before, in percent. 0 when none falls.",
            "{drop_sum}",
        ),
    ]
    biggest_drop_year: Annotated[Year | None, Show("Year of the biggest drop", hidden=True)]
    drop_sum: Annotated[Sentence, Show("Sum of the biggest drop", hidden=True)]
    years: Annotated[tuple[PayYear, ...], Show("Year by year", key="year")]
    months: Annotated[tuple[VestMonth, ...], Show("Month by month", "What vests when.", key="month", folded=True)]
    conventions: Annotated[
        tuple[Convention, ...], Show("How other tools count the same offer", key="convention", folded=True)
    ]


def pay(offer: Offer) -> Pay:
    """The offer's pay: equity by its schedule and price path, sign-on when paid, raises at each anniversary."""
    horizon = 12 * max(offer.years, 2)  # the recurring year is year 2, even when one year is shown
    path = PricePath(offer.growth_percent, offer.prices)
    initial = Grant(offer.grant, offer.vesting).by_month(path, horizon)
    refresh = added(Grant(r.amount, r.vesting, 12 * r.year).by_month(path, horizon) for r in offer.refresh)
    rows = [
        _pay_year(offer, year, initial_equity, refresh_equity)
        for year, (initial_equity, refresh_equity) in enumerate(
            zip(by_year(initial, horizon // 12), by_year(refresh, horizon // 12), strict=True), start=1
        )
    ]
    years = tuple(rows[: offer.years])
    total = sum((row.total for row in years), Decimal(0))
    drop, drop_year = _biggest_drop(years)
    nothing = Decimal(0)
    return Pay(
        first_year=rows[0].total,
        recurring=rows[1].total - rows[1].sign_on,
        total=total,
        average=total / offer.years,
        guaranteed_cash=sum((row.guaranteed_cash for row in years), Decimal(0)),
        present_value=sum((row.total / (1 + offer.discount_percent / 100) ** row.year for row in years), Decimal(0)),
        biggest_drop=drop,
        biggest_drop_year=drop_year,
        drop_sum=fall("total", drop_year),
        years=years,
        months=tuple(
            VestMonth(month=m, initial_equity=initial.get(m, nothing), refresh_equity=refresh.get(m, nothing))
            for m in range(1, 12 * offer.years + 1)
        ),
        conventions=_conventions(offer, rows[0].total, rows[1].total, added([initial, refresh])),
    )


def _pay_year(offer: Offer, year: int, initial_equity: Decimal, refresh_equity: Decimal) -> PayYear:
    base = offer.base * (1 + offer.raise_percent / 100) ** (year - 1)
    bonus = base * offer.bonus_percent / 100 * offer.bonus_multiplier
    sign_on = {1: offer.sign_on, 2: offer.sign_on_year_2}.get(year, Decimal(0))
    return PayYear(
        year=year,
        base=base,
        bonus=bonus,
        sign_on=sign_on,
        initial_equity=initial_equity,
        refresh_equity=refresh_equity,
        match_401k=offer.match_401k,
        other_cash=offer.other_cash,
        guaranteed_cash=base + sign_on,
        total=base + bonus + sign_on + initial_equity + refresh_equity + offer.match_401k + offer.other_cash,
    )


def _conventions(offer: Offer, first: Decimal, second: Decimal, vests: dict[int, Decimal]) -> tuple[Convention, ...]:
    """Years 1 and 2 with the sign-on spread over the years, and with an anniversary's vest put into the next year."""
    spread = (offer.sign_on + offer.sign_on_year_2) / offer.years
    at_12, at_24 = vests.get(12, Decimal(0)), vests.get(24, Decimal(0))
    return (
        Convention(
            convention="sign-on-spread",
            counted="Sign-on spread evenly over the years",
            other_first_year=first - offer.sign_on + spread,
            other_second_year=second - offer.sign_on_year_2 + (spread if offer.years > 1 else 0),
        ),
        Convention(
            convention="anniversary-later",
            counted="A vest on the anniversary put into the next year",
            other_first_year=first - at_12,
            other_second_year=second + at_12 - at_24,
        ),
    )


def _biggest_drop(years: tuple[PayYear, ...]) -> tuple[Decimal, int | None]:
    drops = [
        ((after.total - before.total) / before.total * 100, after.year)
        for before, after in itertools.pairwise(years)
        if after.total < before.total
    ]
    return min(drops, default=(Decimal(0), None))


def fall(column: str, year: int | None) -> str:
    """The sum of a fall into ``year`` in a column of the year table, for its working."""
    return f"{{years.{year}.{column}}} ÷ {{years.{year - 1}.{column}}} − 1, in year {year}" if year else "no year falls"


def _charts(offer: Offer, pay: Pay) -> tuple[Chart, ...]:
    parts = (
        ("Base", "base"),
        ("Bonus", "bonus"),
        ("Sign-on", "sign_on"),
        ("Equity", "initial_equity"),
        ("Refreshers", "refresh_equity"),
        ("Match", "match_401k"),
        ("Other", "other_cash"),
    )
    series = [Series(name, tuple(getattr(row, part) for row in pay.years)) for name, part in parts]
    return (
        StackedColumns(
            "Pay by year",
            "Each column is one year; the parts are what it is made of.",
            tuple(f"Year {row.year}" for row in pay.years),
            tuple(one for one in series if any(one.values)),
        ),
    )


AI_ARTICLE = Source(title="AI Salary Negotiation 2026: The Counter-Offer Playbook", date="read 2026-11-22")
FOUR_WEEKS = Source(title="Four-week offer negotiation playbook, Alpha Code", date="read 2026-11-22")

_STACKED_REFRESHERS = {
    "refresh.0.amount": "40k",
    "refresh.0.year": "1",
    "refresh.1.amount": "60k",
    "refresh.1.year": "2",
    "refresh.2.amount": "80k",
    "refresh.2.year": "3",
    "refresh.3.amount": "100k",
    "refresh.3.year": "4",
}

CALCULATOR = Calculator(
    slug="total-comp",
    title="Total compensation",
    question="What does this offer pay, year by year?",
    inputs=Offer,
    figures=Pay,
    work=pay,
    sample={"base": "180,000", "sign_on": "30,000", "grant": "200,000"},
    summary="Year 1 pays {first_year}. A year without the sign-on pays {recurring}. Over {typed.years}: {total}.",
    charts=_charts,
    cases=(
        Case(
            name="E1",
            title="An AI-lab offer before any counter",
            typed={"base": "340k", "sign_on": "50k", "grant": "1.6M"},
            expected={"first_year": "$790,000", "recurring": "$740,000", "total": "$3,010,000"},
            source=AI_ARTICLE,
            published={"first_year": "$790K"},
        ),
        Case(
            name="E4-offer",
            title="An offer with a rival in hand: the offer",
            typed={"base": "180k", "sign_on": "30k", "grant": "200k"},
            expected={"first_year": "$260,000", "recurring": "$230,000", "total": "$950,000"},
            source=FOUR_WEEKS,
        ),
        Case(
            name="E4-rival",
            title="An offer with a rival in hand: the rival",
            typed={"base": "215k", "sign_on": "40k", "grant": "260k"},
            expected={"first_year": "$320,000", "recurring": "$280,000", "total": "$1,160,000"},
            source=FOUR_WEEKS,
        ),
        Case(
            name="E5",
            title="Amazon: back-loaded equity, sign-on in two parts",
            typed={
                "base": "145k",
                "sign_on": "30k",
                "sign_on_year_2": "20k",
                "grant": "100k",
                "vesting": "amazon",
            },
            expected={
                "years.1.total": "$180,000",
                "years.2.total": "$180,000",
                "years.3.total": "$185,000",
                "years.4.total": "$185,000",
                "total": "$730,000",
            },
            published={
                "years.1.total": "$180,000",
                "years.2.total": "$180,000",
                "years.3.total": "$185,000",
                "years.4.total": "$185,000",
                "total": "$730,000",
            },
            source=Source(title="Fearless Salary Negotiation, on an Amazon offer", date="undated"),
            note="1,000 shares at $100.",
        ),
        Case(
            name="E6",
            title="Meta E3: the same shares at four years' prices",
            typed={
                "base": "120k",
                "grant": "200,108.16",
                "vesting": "meta",
                "prices": "170.16 / 286.98 / 504.22 / 733.63",
            },
            expected={
                "years.1.total": "$170,027",
                "years.2.total": "$204,372",
                "years.3.total": "$268,241",
                "years.4.total": "$335,687",
            },
            published={
                "years.1.total": "$170,027",
                "years.2.total": "$204,372",
                "years.3.total": "$268,240",
                "years.4.total": "$335,687",
            },
            source=Source(title="levels.fyi, on a Meta E3 offer", date="undated"),
            note="294 shares a year, 1,176 in all, at $170.16. Year 3 is $268,240.68: the source cut the cents.",
        ),
        Case(
            name="E7",
            title="Refreshers stacked on an even grant",
            typed={
                "grant": "100k",
                "years": "5",
                **_STACKED_REFRESHERS,
            },
            expected={
                "years.1.total": "$25,000",
                "years.2.total": "$35,000",
                "years.3.total": "$50,000",
                "years.4.total": "$70,000",
                "years.5.total": "$70,000",
            },
            source=Source(title="Hacker News, comment 27765672", date="undated"),
            note="Equity only.",
        ),
        Case(
            name="E7-google",
            title="The same refreshers on a 33/33/22/12 grant",
            typed={
                "grant": "100k",
                "vesting": "google",
                "years": "5",
                **_STACKED_REFRESHERS,
            },
            expected={
                "years.1.total": "$33,000",
                "years.2.total": "$43,000",
                "years.3.total": "$47,000",
                "years.4.total": "$57,000",
                "years.5.total": "$70,000",
            },
            source=Source(title="Hacker News, comment 27765672", date="undated"),
            note="Equity only.",
        ),
        Case(
            name="E8",
            title="A monthly grant with a 12-month cliff",
            typed={"grant": "4,800", "vesting": "25/25/25/25 monthly cliff 12"},
            expected={
                "months.11.initial_equity": "$0",
                "months.12.initial_equity": "$1,200",
                "months.13.initial_equity": "$100",
                "months.48.initial_equity": "$100",
                "total": "$4,800",
            },
            source=Source(title="Tech Interview Handbook, on vesting", date="undated"),
            note="4,800 shares, counted here at $1 each.",
        ),
    ),
)
