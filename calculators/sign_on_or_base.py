"""A sign-on once, or more base every year?"""

from collections.abc import Iterable

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.fields import Section, ask, record, show, stops_of, with_values
from calculators.declare.reading import Problem
from calculators.declare.units import Sentence, Usd, UsdPerYear, Year, Years
from calculators.negotiation.checks import problems
from calculators.negotiation.offer import Offer
from calculators.negotiation.pay import COLOURS, pay

CHOICE = Section("The choice", shows=("sign_on",))
DETAILS = Section("What more base brings along", folded=True, shows=("bonus_percent", "raise_percent"))

CAUGHT_UP = "Base has caught up by the end of year {ahead_in_year}."
CAUGHT_UP_AGAIN = "Base has caught up for good by the end of year {ahead_in_year}."
STILL_BEHIND = "Base is still behind after {typed.years}."


@record
class TwoWays(Offer):
    """An offer with a sign-on, and the raise in base that could stand in its place."""

    more_base: UsdPerYear = ask("Or more base", "The raise in base, a year.", CHOICE)
    years: Years = ask(
        "Years you may stay", "1 to 20.", CHOICE, default=4, at_least=1, at_most=20, stops=stops_of(1, 10)
    )


@record
class YearEnd:
    """What each way has paid by the end of a year."""

    year: Year = show("Year")
    gain: Usd = show("More base and bonus", "What base and bonus come to this year, beyond the offer's.")
    by_sign_on: Usd = show("Sign-on so far")
    by_base: Usd = show("More base so far", "Each year's extra base and its bonus, added up.")


def _base_sum(ways: TwoWays, verdict: "Verdict") -> str:
    return " + ".join(f"{{years.{end.year}.gain}}" for end in verdict.years)


@record
class Verdict:
    """Which way pays more, and from when."""

    base_total: Usd = show(
        "More base, over the years", "Each year's extra base and its bonus, added up.", _base_sum, headline=True
    )
    gap: Usd = show("Base less sign-on", "Above 0, base pays more.", "{base_total} − {sign_on_total}", headline=True)
    ahead_in_year: Year | None = show(
        "Base has caught up by the end of year",
        "The first year from whose end on base has paid at least as much. A second sign-on may pass it again.",
    )
    years: tuple[YearEnd, ...] = show("Paid so far", key="year")
    sign_on_total: Usd
    standing: Sentence


def weigh(ways: TwoWays) -> Verdict:
    """Both ways, added up to the end of each year; no discounting, no tax."""
    offered = pay(ways, ways.years).years
    raised = pay(with_values(ways, base=ways.base + ways.more_base), ways.years).years
    ends: list[YearEnd] = []
    for low, high in zip(offered, raised, strict=True):
        gain = high.total - low.total
        ends.append(
            YearEnd(
                year=low.year,
                gain=gain,
                by_sign_on=low.sign_on + (ends[-1].by_sign_on if ends else 0),
                by_base=gain + (ends[-1].by_base if ends else 0),
            )
        )
    behind = [end.year for end in ends if end.by_base < end.by_sign_on]
    last_behind = behind[-1] if behind else 0
    has_caught_up = last_behind < ends[-1].year
    caught_up = CAUGHT_UP if last_behind == len(behind) else CAUGHT_UP_AGAIN
    return Verdict(
        base_total=ends[-1].by_base,
        gap=ends[-1].by_base - ends[-1].by_sign_on,
        ahead_in_year=last_behind + 1 if has_caught_up else None,
        years=tuple(ends),
        sign_on_total=ends[-1].by_sign_on,
        standing=caught_up if has_caught_up else STILL_BEHIND,
    )


def _missing(ways: TwoWays) -> Iterable[Problem]:
    yield from problems(ways, counts_equity=False)  # the two ways differ in none
    if not ways.sign_on and not ways.sign_on_year_2:
        yield Problem("sign_on", "Type the sign-on, such as 60k.")
    if not ways.more_base:
        yield Problem("more_base", "Type the raise in base that you could have instead, such as 15k.")


def _charts(ways: TwoWays, verdict: Verdict) -> tuple[Chart, ...]:
    ends = verdict.years
    return (
        Lines(
            "Paid so far",
            "The sign-on is paid once; base catches up.",
            tuple(f"Year {end.year}" for end in ends),
            (
                Series("Sign-on", tuple(end.by_sign_on for end in ends), COLOURS["sign_on"]),
                Series("More base", tuple(end.by_base for end in ends), COLOURS["base"]),
            ),
        ),
    )


CALCULATOR = Calculator(
    slug="sign-on-or-base",
    title="Sign-on or base",
    question="A sign-on once, or more base every year?",
    inputs=TwoWays,
    figures=Verdict,
    work=weigh,
    check=_missing,
    form=(CHOICE, DETAILS),
    sample={"sign_on": "60,000", "more_base": "20,000"},
    summary="Over {typed.years}, {typed.more_base} more base pays {base_total}; the sign-on pays {sign_on_total}."
    " {standing}",
    charts=_charts,
)
