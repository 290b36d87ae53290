"""Which of these is worth more to me?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, Any

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Curve, Lines, Mark, Series
from calculators.declare.fields import Section, ask, record, show, stops_of
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.sentences import in_a_list
from calculators.declare.units import Key, Name, Percent, PercentChange, Sentence, Usd, Years, number
from calculators.living.asked import LIVING, Living
from calculators.living.figures import NOTHING, AfterTax, Beside, ByHour, InPlace, Weighed
from calculators.negotiation import benefits
from calculators.negotiation.break_even import MOST_GROWTH, Evens, belief_sum, common_belief_sum, evens
from calculators.negotiation.checks import problems
from calculators.negotiation.forms import (
    BENEFITS,
    MORE_EQUITY,
    MORE_PAY,
    OFFER,
    OTHER_OFFERS,
    PRESENT_JOB,
    PRICE,
    REFRESHERS,
)
from calculators.negotiation.pay_curves import believed_totals, pay_curves
from calculators.negotiation.residence import home_problems, residence_problems
from calculators.negotiation.side_by_side import (
    MEASURES,
    ComparedPay,
    Rank,
    SideBySide,
    compared,
    not_comparable,
    rank_by,
    within_a_sentence,
)
from calculators.offer.ranking import TIE_PERCENT, gap_percent, is_tie, ranked

NO_GROWTH = f"none below {MOST_GROWTH}%"
NO_SHARE = "none from 0 to 100%"

VIEW = Section("How far to look")


@record
class Choice(SideBySide, Living):
    """What is compared, and over how many years."""

    years: Years = ask(
        "Years to compare",
        "1 to 8, the same for all.",
        VIEW,
        default=4,
        at_least=1,
        at_most=8,
        stops=stops_of(1, 8),
    )
    discount_percent: Percent = ask(
        "Discount rate", "For the present value: what a year's wait costs you.", VIEW, at_most=100
    )


def _ahead_percent_sum(typed: Any, answer: Any) -> str:
    return "{first_believed} ÷ {second_believed} − 1" if answer.second_believed > 0 else ""


BreakEven = Annotated[Decimal | str, number(after="%", decimals=1)]
"""Percent, or in words that there is none."""


@record
class Comparison:
    """The offers beside each other."""

    ahead: Usd = show(
        "The first is ahead by",
        "What you believe of the first less what you believe of the second.",
        "{first_believed} − {second_believed}",
        headline=True,
    )
    ahead_percent: PercentChange | None = show(
        "In percent of the second", "The lead ÷ the second.", _ahead_percent_sum, headline=True
    )
    break_even_growth: BreakEven = show(
        "Break-even growth",
        "How fast the equity of {second_name} has to grow a year for its total to equal that of the first as typed.",
        headline=True,
    )
    break_even_liquidity: BreakEven = show(
        "Break-even belief",
        "How much of the equity of {heavier_name} you have to believe for the two to be equal, the other as typed.",
        belief_sum,
        headline=True,
    )
    break_even_liquidity_both: BreakEven = show(
        "Break-even belief, the same for both",
        "The other way to ask it: one share of belief for the equity of both. Difference in cash ÷ difference in"
        " equity.",
        common_belief_sum,
    )
    offers: tuple[ComparedPay, ...] = show("Side by side", key="offer", across=True)
    ranking: tuple[Rank, ...] = show("Who is ahead", key="measure")
    after_tax: tuple[AfterTax, ...] = show("After tax, year 1", key="offer")
    in_place: tuple[InPlace, ...] = show("What it buys, at the prices of one place", key="offer")
    by_hour: tuple[ByHour, ...] = show("Per hour worked, year 1", key="offer")
    weighed: tuple[Weighed, ...] = show("What is not money", key="rank")
    says: Sentence
    first_name: Name
    second_name: Name
    heavier_name: Name
    heavier: Key
    lighter: Key
    first_believed: Usd
    second_believed: Usd
    years_compared: Years
    tie_percent: Percent
    notes: tuple[Note, ...] = show("What would change this answer")


LEAD = "{first_name} is worth more to you over {years_compared}: {first_believed}, {ahead} more than {second_name}."
TIE = (
    "{first_name} and {second_name} tie over {years_compared}: {first_believed} and {second_believed}. Decide on"
    " something other than pay."
)


def compare(choice: Choice) -> Comparison:
    """Every offer's pay, who is ahead by each measure, and what would make the first two equal."""
    by_key = {key: compared(key, terms, choice.years, choice.discount_percent) for key, terms in choice.columns.items()}
    first, second = (by_key[key] for key in ranked({key: one.believed_total for key, one in by_key.items()})[:2])
    even = evens(first, second)
    more = _beside(choice, by_key)
    return Comparison(
        ahead=first.believed_total - second.believed_total,
        ahead_percent=gap_percent(first.believed_total, second.believed_total),
        break_even_growth=NO_GROWTH if even.growth is None else even.growth,
        break_even_liquidity=NO_SHARE if even.belief is None else even.belief,
        break_even_liquidity_both=NO_SHARE if even.common_belief is None else even.common_belief,
        offers=tuple(by_key.values()),
        ranking=tuple(rank_by(measure, by_key) for measure in MEASURES),
        after_tax=more.after_tax,
        in_place=more.in_place,
        by_hour=more.by_hour,
        weighed=more.weighed,
        says=TIE if is_tie(first.believed_total, second.believed_total) else LEAD,
        first_name=first.name,
        second_name=within_a_sentence(second.name),
        heavier_name=within_a_sentence(even.heavier.name),
        heavier=even.heavier.offer,
        lighter=even.lighter.offer,
        first_believed=first.believed_total,
        second_believed=second.believed_total,
        years_compared=choice.years,
        tie_percent=TIE_PERCENT,
        notes=notes((*choice.not_counted, *_notes(by_key, even), *more.notes)),
    )


def _beside(choice: Choice, by_key: Mapping[str, ComparedPay]) -> Beside:
    if not choice.is_told:
        return NOTHING
    from calculators.living.sums import beside  # fetched when it is needed: see publish/bundle.py

    return beside(choice, choice.place, by_key, choice.today)


def _check(choice: Choice) -> Iterable[Problem]:
    yield from problems(choice)
    yield from not_comparable(choice)
    if choice.is_told:
        yield from residence_problems(choice)
        for home in choice.homes:
            yield from home_problems(home, f"homes.{home.key}.")
        for home in choice.job_home:
            yield from home_problems(home, f"job_home.{home.key}.")


def _notes(by_key: Mapping[str, ComparedPay], even: Evens) -> Iterable[str]:
    # The names are given as paths, since a typed name may hold braces.
    called = {f"{{offers.{key}.name}}": one.typed for key, one in by_key.items() if one.equity}
    unsaid = [name for name, terms in called.items() if not terms.equity_kind and terms.liquidity_percent is None]
    if unsaid:
        yield (
            "Not said yet whether the company is listed or private, so all of the equity counts for:"
            f" {in_a_list(unsaid)}. If it is private, you may be unable to sell the stock. Then type how much of it you"
            " believe."
        )
    private = [name for name, terms in called.items() if terms.is_private]
    if private:
        yield f"Vested private-company equity is not money until you can sell it. That goes for: {in_a_list(private)}."
    if even.growth is None:
        yield f"No growth below {MOST_GROWTH}% a year makes the equity of {{second_name}} worth the difference."
    else:
        yield "With its equity growing {break_even_growth} a year, {second_name} draws level."
    if even.belief is not None:
        yield "Believe {break_even_liquidity} of the equity of {heavier_name} and the two are equal."
    yield "Leaving early can mean paying a sign-on back. The figures for leaving do not take that off."


def _charts(choice: Choice, answer: Comparison) -> tuple[Chart, ...]:
    months = range(12 * answer.years_compared + 1)
    return (
        Lines(
            "Paid and vested so far, month by month, with the equity you believe",
            "Each line is one offer. A step is a sign-on, a bonus or a vest.",
            tuple("Start" if not month else "" if month % 12 else f"Year {month // 12}" for month in months),
            tuple(Series(one.name, one.line) for one in answer.offers),
        ),
    )


def _totals(choice: Choice) -> tuple[Mark, ...]:
    return believed_totals(choice.columns, choice.years)


def _curves(choice: Choice) -> tuple[Curve, ...]:
    return tuple(pay_curves(choice.columns, choice.years, _totals))


ON_THE_TABLE = replace(OFFER, title="The offer on the table", shows=("company_name", *OFFER.shows, "liquidity_percent"))
GROWTH = replace(PRICE, folded=False)
UNITS = replace(MORE_EQUITY, shows=tuple(name for name in MORE_EQUITY.shows if name != "liquidity_percent"))

CALCULATOR = Calculator(
    slug="compare-offers",
    title="Compare offers",
    question="Which of these is worth more to me?",
    inputs=Choice,
    figures=Comparison,
    work=compare,
    check=_check,
    form=(ON_THE_TABLE, MORE_PAY, BENEFITS, UNITS, GROWTH, REFRESHERS, OTHER_OFFERS, PRESENT_JOB, LIVING, VIEW),
    sample={
        "company_name": "Listed company",
        "base": "215,000",
        "sign_on": "40,000",
        "grant": "260,000",
        "instrument": "public_rsu",
        "offers.b.name": "Startup",
        "offers.b.base": "180,000",
        "offers.b.sign_on": "30,000",
        "offers.b.grant": "600,000",
        "offers.b.instrument": "private_rsu",
        "offers.b.liquidity_percent": "50",
        "offers.b.vesting": "25/25/25/25 monthly cliff 12",
    },
    summary="{says}",
    charts=_charts,
    curves=_curves,
    claims=("pay-price-parities", "equity-place-taxes", *benefits.CLAIMS),
)
