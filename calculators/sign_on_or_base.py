"""A sign-on once, or more base every year?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.units import Horizon, Percent, Usd, UsdPerYear, Year

CHOICE = Section("The choice")
DETAILS = Section("What a raise in base brings along", folded=True)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Two ways to be paid the same wish."""

    sign_on: Annotated[Usd, Ask("Sign-on", "Paid once, in year 1.", CHOICE)] = Decimal(0)
    more_base: Annotated[UsdPerYear, Ask("Or more base", "The raise in base, a year.", CHOICE)] = Decimal(0)
    years: Annotated[Horizon, Ask("Years you may stay", "1 to 20.", CHOICE, at_least=1, at_most=20)] = 4
    bonus_percent: Annotated[Percent, Ask("Target bonus", "It is figured from base.", DETAILS, at_most=1_000)] = (
        Decimal(0)
    )
    raise_percent: Annotated[Percent, Ask("Yearly raise", "On base.", DETAILS, at_most=100)] = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class YearEnd:
    """What each way has paid by the end of a year."""

    year: Annotated[Year, Show("Year")]
    by_sign_on: Annotated[Usd, Show("Sign-on so far")]
    by_base: Annotated[Usd, Show("More base so far", "Each year's extra base and its bonus, added up.")]


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Which way pays more, and from when."""

    base_total: Annotated[
        Usd,
        Show(
            "More base, over the years",
            "Each year's extra base and bonus, added up.",
            "{typed.more_base} and its bonus, over {typed.years}",
            headline=True,
        ),
    ]
    gap: Annotated[
        Usd, Show("Base less sign-on", "Above 0, base pays more.", "{base_total} − {typed.sign_on}", headline=True)
    ]
    ahead_in_year: Annotated[
        Year | None, Show("Base is ahead by the end of year", "The first year in which base has paid at least as much.")
    ]
    years: Annotated[tuple[YearEnd, ...], Show("Paid so far", key="year")]


def weigh(choice: Choice) -> Verdict:
    """Both ways, added up to the end of each year; no discounting, no tax."""
    first = choice.more_base * (1 + choice.bonus_percent / 100)
    paid, years = Decimal(0), []
    for year in range(1, choice.years + 1):
        paid += first * (1 + choice.raise_percent / 100) ** (year - 1)
        years.append(YearEnd(year=year, by_sign_on=choice.sign_on, by_base=paid))
    return Verdict(
        base_total=paid,
        gap=paid - choice.sign_on,
        ahead_in_year=next((end.year for end in years if end.by_base >= choice.sign_on), None),
        years=tuple(years),
    )


def _charts(choice: Choice, verdict: Verdict) -> tuple[Chart, ...]:
    ends = verdict.years
    return (
        Lines(
            "Paid so far",
            "The sign-on is paid once; base catches up.",
            tuple(f"Year {end.year}" for end in ends),
            (
                Series("Sign-on", tuple(end.by_sign_on for end in ends)),
                Series("More base", tuple(end.by_base for end in ends)),
            ),
        ),
    )


CALCULATOR = Calculator(
    slug="sign-on-or-base",
    title="Sign-on or base",
    question="A sign-on once, or more base every year?",
    inputs=Choice,
    figures=Verdict,
    work=weigh,
    sample={"sign_on": "60,000", "more_base": "20,000"},
    summary="Over {typed.years}, {typed.more_base} more base pays {base_total}; the sign-on pays {typed.sign_on}.",
    charts=_charts,
    cases=(
        Case(
            name="level-at-four-years",
            title="$20,000 more base against an $80,000 sign-on",
            typed={"sign_on": "80k", "more_base": "20k"},
            expected={"base_total": "$80,000", "gap": "$0", "ahead_in_year": "4"},
            source=Source(title="Our own sum: four years of the raise", date="2026-11-22"),
            note="Before raises and bonus, which tip it to base.",
        ),
    ),
)
