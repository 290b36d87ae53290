"""What are refreshers worth, and where does pay fall off?"""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Series, StackedColumns
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.presets import FOUR_EVEN_YEARS, Vesting
from calculators.offer.units import Count, Horizon, Percent, PercentChange, Sentence, Usd, UsdPerYear, Year
from calculators.total_comp import AI_ARTICLE, FREQUENCY_HELP, SCHEDULES, Offer, Pay, Refresher, fall, pay

OFFER = Section("The offer")
PROMISE = Section("The refreshers", "Count what is in writing, or what people at your level got last year.")
VIEW = Section("Price growth, and how far to look", folded=True)


@dataclass(frozen=True, kw_only=True)
class Promise:
    """An offer and the refreshers expected on top of it."""

    base: Annotated[UsdPerYear, Ask("Base salary", "Before tax.", OFFER)] = Decimal(0)
    grant: Annotated[Usd, Ask("Equity grant", "Dollars for the whole grant, not for one year.", OFFER)] = Decimal(0)
    vesting: Annotated[Vesting, Ask("Vesting schedule", FREQUENCY_HELP, OFFER, options=SCHEDULES, free=True)] = (
        FOUR_EVEN_YEARS
    )
    refresh_percent: Annotated[
        Percent, Ask("Refresher each year", "Percent of the first grant.", PROMISE, at_most=1_000)
    ] = Decimal(0)
    refresh_amount: Annotated[
        Usd | None, Ask("Or an amount each year", "Where given, this wins over the percentage.", PROMISE)
    ] = None
    first_year: Annotated[
        Year,
        Ask("First one at the end of year", "Its first vest falls in the next year.", PROMISE, at_least=1, at_most=10),
    ] = 1
    refreshers: Annotated[
        Count | None, Ask("How many", "1 for a single promise. Blank: one each year.", PROMISE, at_most=10)
    ] = None
    refresh_vesting: Annotated[Vesting, Ask("Their vesting", section=PROMISE, options=SCHEDULES, free=True)] = (
        FOUR_EVEN_YEARS
    )
    growth_percent: Annotated[
        Percent,
        Ask("Price growth", "A year, compounding by month. May be negative.", VIEW, at_least=-99, at_most=1_000),
    ] = Decimal(0)
    years: Annotated[Horizon, Ask("Years to show", "2 to 10.", VIEW, at_least=2, at_most=10)] = 6


@dataclass(frozen=True, kw_only=True)
class RefreshYear:
    """One year with and without refreshers."""

    year: Annotated[Year, Show("Year")]
    base: Annotated[Usd, Show("Base", "As offered, without raises.")]
    initial_equity: Annotated[Usd, Show("First grant", "What vests of it in these twelve months.")]
    refresh_equity: Annotated[Usd, Show("Refreshers", "What vests of all refreshers in these twelve months.")]
    without_refreshers: Annotated[Usd, Show("Without", "Base and the first grant.", "{base} + {initial_equity}")]
    with_refreshers: Annotated[
        Usd, Show("With", "Base, the first grant and the refreshers.", "{without_refreshers} + {refresh_equity}")
    ]


@dataclass(frozen=True, kw_only=True)
class Note:
    """What would change the answer."""

    text: Annotated[Sentence, Show("Note")]


_CLIFF = "The year that falls furthest below the year before, in percent. 0 when none falls."


@dataclass(frozen=True, kw_only=True)
class Refreshed:
    """What the refreshers add, and where pay falls with and without them."""

    written_value: Annotated[
        Usd,
        Show(
            "What the promise adds",
            "All that vests of the refreshers in {typed.years}.",
            "{refreshed_total} with − {plain_total} without",
            headline=True,
        ),
    ]
    cliff_percent: Annotated[PercentChange, Show("Biggest fall with them", _CLIFF, "{cliff_sum}", headline=True)]
    cliff_percent_without: Annotated[
        PercentChange, Show("Biggest fall without", _CLIFF, "{cliff_sum_without}", headline=True)
    ]
    cliff_year: Annotated[
        Year | None, Show("Year of the biggest fall with them", "The year that “Biggest fall with them” is about.")
    ]
    cliff_year_without: Annotated[
        Year | None, Show("Year of the biggest fall without", "The year that “Biggest fall without” is about.")
    ]
    refresher: Annotated[
        Usd, Show("One refresher", "The amount typed, else the percentage of the first grant.", "{refresher_sum}")
    ]
    still_unvested: Annotated[
        Usd,
        Show(
            "Not yet vested at the end",
            "Refreshers granted by the end of {typed.years}, at the price of their grant, less what vested of them.",
        ),
    ]
    level_refresher: Annotated[
        Usd | None,
        Show(
            "Yearly refresher that keeps pay level",
            "The size at which the first year without the first grant pays as much as year 1.",
        ),
    ]
    notes: Annotated[tuple[Note, ...], Show("What would change this")]
    years: Annotated[tuple[RefreshYear, ...], Show("Year by year", key="year")]
    plain_total: Annotated[Usd, Show("Total without", hidden=True)]
    refreshed_total: Annotated[Usd, Show("Total with", hidden=True)]
    cliff_sum: Annotated[Sentence, Show("Sum of the fall with them", hidden=True)]
    cliff_sum_without: Annotated[Sentence, Show("Sum of the fall without", hidden=True)]
    refresher_sum: Annotated[Sentence, Show("Sum of one refresher", hidden=True)]
    level_percent: Annotated[Percent | None, Show("Level refresher, share of the grant", hidden=True)]
    ended: Annotated[Year, Show("First year without the first grant", hidden=True)]


def refresh(promise: Promise) -> Refreshed:
    """The offer paid out with and without its refreshers."""
    percent_of_grant = promise.grant * promise.refresh_percent / 100
    amount = percent_of_grant if promise.refresh_amount is None else promise.refresh_amount
    plain = pay(_offer(promise, Decimal(0)))
    refreshed = pay(_offer(promise, amount))
    written = sum((row.refresh_equity for row in refreshed.years), Decimal(0))
    level = _level(promise, plain)
    return Refreshed(
        written_value=written,
        cliff_percent=refreshed.biggest_drop,
        cliff_percent_without=plain.biggest_drop,
        cliff_year=refreshed.biggest_drop_year,
        cliff_year_without=plain.biggest_drop_year,
        refresher=amount,
        still_unvested=_still_unvested(promise, amount),
        level_refresher=level,
        notes=tuple(Note(text=text) for text in _notes(promise, refreshed, level)),
        years=tuple(
            RefreshYear(
                year=row.year,
                base=row.base,
                initial_equity=row.initial_equity,
                refresh_equity=row.refresh_equity,
                without_refreshers=row.base + row.initial_equity,
                with_refreshers=row.total,
            )
            for row in refreshed.years
        ),
        plain_total=plain.total,
        refreshed_total=refreshed.total,
        cliff_sum=fall("with_refreshers", refreshed.biggest_drop_year),
        cliff_sum_without=fall("without_refreshers", plain.biggest_drop_year),
        refresher_sum="as typed" if promise.refresh_amount is not None else "{typed.grant} × {typed.refresh_percent}",
        level_percent=level / promise.grant * 100 if level is not None and promise.grant else None,
        ended=_ended(promise),
    )


def _grant_years(promise: Promise) -> range:
    """The years at whose end a refresher is granted."""
    last = promise.years if promise.refreshers is None else promise.first_year + promise.refreshers - 1
    return range(promise.first_year, min(promise.years, last) + 1)


def _offer(promise: Promise, amount: Decimal) -> Offer:
    """The offer with refreshers of ``amount`` dollars each."""
    return Offer(
        base=promise.base,
        grant=promise.grant,
        vesting=promise.vesting,
        growth_percent=promise.growth_percent,
        years=promise.years,
        refresh=tuple(
            Refresher(amount=amount, year=year, vesting=promise.refresh_vesting)
            for year in _grant_years(promise)
            if amount
        ),
    )


def _still_unvested(promise: Promise, amount: Decimal) -> Decimal:
    """Dollars of the refreshers granted so far that vest after the years shown, at the price of each grant."""
    later = sum(
        (
            vest.share
            for year in _grant_years(promise)
            for vest in promise.refresh_vesting.vests
            if 12 * year + vest.month > 12 * promise.years
        ),
        Fraction(0),
    )
    return amount * later.numerator / later.denominator


def _ended(promise: Promise) -> int:
    """The first year in which nothing of the first grant vests any more."""
    return -(-promise.vesting.months // 12) + 1


def _level(promise: Promise, plain: Pay) -> Decimal | None:
    """Yearly refresher with which the first year without the first grant pays what year 1 pays.

    What refreshers pay grows in step with their size, so one dollar's worth of them gives the answer. ``None`` where
    none vests in that year.
    """
    ended = _ended(promise)
    of_a_dollar = pay(_offer(replace(promise, years=ended), Decimal(1))).years[-1].refresh_equity
    return plain.years[0].initial_equity / of_a_dollar if of_a_dollar else None


def _notes(promise: Promise, refreshed: Pay, level: Decimal | None) -> list[str]:
    notes = []
    if level:
        notes.append(
            "Refreshers of {level_refresher} a year, {level_percent} of the first grant, would let year {ended} pay as"
            " much as year 1. It is the first year without the first grant."
        )
    if refreshed.biggest_drop_year == _ended(promise):
        notes.append("Pay falls most in year {cliff_year}, when the first grant is used up.")
    elif refreshed.biggest_drop_year:
        notes.append("Pay falls most in year {cliff_year}, because less of the first grant vests in it.")
    if promise.refresh_amount is None and promise.refresh_percent:
        notes.append(
            "Where refreshers follow level and rating, a larger first grant brings no larger refresher. Then type the"
            " amount that your level gets."
        )
    notes.append("A promise “subject to approval” is less than a grant: count the part of {written_value} you believe.")
    return notes


def _charts(promise: Promise, answer: Refreshed) -> tuple[Chart, ...]:
    parts = ("Base", "base"), ("First grant", "initial_equity"), ("Refreshers", "refresh_equity")
    series = [Series(name, tuple(getattr(row, part) for row in answer.years)) for name, part in parts]
    return (
        StackedColumns(
            "Pay by year, with refreshers on top",
            "Each column is one year; without refreshers its top part is missing.",
            tuple(f"Year {row.year}" for row in answer.years),
            tuple(one for one in series if any(one.values)),
        ),
    )


CALCULATOR = Calculator(
    slug="refresh",
    title="Refreshers",
    question="What are refreshers worth, and where does pay fall off?",
    inputs=Promise,
    figures=Refreshed,
    work=refresh,
    sample={"base": "180,000", "grant": "200,000", "refresh_percent": "25", "years": "6"},
    summary="Refreshers of {refresher} add {written_value} over {typed.years}. The biggest fall from one year to the"
    " next is {cliff_percent} with them and {cliff_percent_without} without.",
    charts=_charts,
    cases=(
        Case(
            name="R1",
            title="One refresher in writing on the AI article's outcome",
            typed={"base": "360k", "grant": "2.1M", "refresh_amount": "500k", "refreshers": "1", "years": "6"},
            expected={
                "years.1.with_refreshers": "$885,000",
                "years.2.with_refreshers": "$1,010,000",
                "years.5.with_refreshers": "$485,000",
                "years.5.without_refreshers": "$360,000",
                "written_value": "$500,000",
                "cliff_year": "5",
                "cliff_percent": "−52.0%",
                "cliff_percent_without": "−59.3%",
            },
            source=AI_ARTICLE,
            note="Its rows, granted at the end of year 1 and without the sign-on. It prints no figure by year: one"
            " refresher lifts years 2 to 4 and moves little of the fall in year 5.",
        ),
        Case(
            name="R2",
            title="A quarter of a front-loaded grant each year",
            typed={"grant": "400k", "vesting": "33/33/22/12", "refresh_percent": "25", "years": "5"},
            expected={
                "years.1.with_refreshers": "$132,000",
                "years.2.with_refreshers": "$157,000",
                "years.3.with_refreshers": "$138,000",
                "years.4.with_refreshers": "$123,000",
                "years.5.with_refreshers": "$100,000",
                "years.5.without_refreshers": "$0",
            },
            source=Source(
                title="levels.fyi community thread DNAHSY, one engineer's account of the scheme", date="undated"
            ),
            note="Equity only. The scheme is the account's; the $400,000 grant is ours.",
        ),
    ),
)
