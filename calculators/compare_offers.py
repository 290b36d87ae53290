"""Which of these is worth more to me?"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any

from calculators.declare.calculator import Calculator, Case
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.fields import Ask, Section, Show, fields_of
from calculators.declare.reading import Problem
from calculators.offer.break_even import growth_to_reach, share_to_reach
from calculators.offer.equity import Grant, PricePath, added
from calculators.offer.ranking import TIE_PERCENT, gap_percent, in_words, is_tie, ranked
from calculators.offer.units import Horizon, Name, Number, Percent, PercentChange, Sentence, Usd, Years
from calculators.total_comp import FOUR_WEEKS, PRICE, REFRESHERS, VIEW, Offer, Pay, PayYear, Refresher, VestMonth, pay

OFFERS = Section("The offers", "Type at least two, or one and your current job.")
JOB = Section("Your current job", "Only if you might stay.", folded=True)

MOST_GROWTH = Decimal(200)
NO_GROWTH = f"none below {MOST_GROWTH} %"
NO_SHARE = "none from 0 to 100 %"
LEAVING = (1, 2, 3, 4)


@dataclass(frozen=True, kw_only=True)
class Named:
    """What the reader calls an offer."""

    name: Annotated[Name, Ask("Name", "What you call it.")] = ""


@dataclass(frozen=True, kw_only=True)
class Compared(Offer, Named):
    """An offer, and how much of its equity the reader believes."""

    key: str = ""
    liquidity_percent: Annotated[
        Percent,
        Ask("Equity you believe", "100 for listed stock. Less where you may be unable to sell.", PRICE, at_most=100),
    ] = Decimal(100)
    refresh: Annotated[
        tuple[Refresher, ...], Ask("Refreshers", section=REFRESHERS, rows=tuple("0123"), add="Add a refresher")
    ] = ()
    years: Annotated[
        Horizon, Ask("Years to compare", "1 to 8, the same in every offer.", VIEW, at_least=1, at_most=8)
    ] = 4


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The offers, and the job that the reader has."""

    offers: Annotated[
        tuple[Compared, ...], Ask("Offer", section=OFFERS, rows=tuple("abcd"), add="Add an offer", open_rows=2)
    ] = ()
    current: Annotated[tuple[Compared, ...], Ask("Current job", section=JOB, rows=("job",))] = ()


def _leave(year: int) -> Show:
    return Show(f"Received, leaving after year {year}", f"Everything paid and vested in months 1 to {12 * year}.")


@dataclass(frozen=True, kw_only=True, eq=False)
class ComparedPay(Pay):
    """What one offer pays, and what of it the reader believes."""

    offer: Annotated[str, Show("Offer", hidden=True)]
    name: Annotated[Name, Show("Offer")]
    believed_total: Annotated[
        Usd,
        Show(
            "Total you believe",
            "Total, less the equity you do not believe in.",
            "{total} − {equity} × (100% − {typed.liquidity_percent})",
        ),
    ]
    equity: Annotated[Usd, Show("Of it equity", "What vests over the years compared, at the price you assume.")]
    leave_after_1: Annotated[Usd, _leave(1)]
    leave_after_2: Annotated[Usd, _leave(2)]
    leave_after_3: Annotated[Usd, _leave(3)]
    leave_after_4: Annotated[Usd, _leave(4)]
    years: Annotated[tuple[PayYear, ...], Show("Year by year", key="year", folded=True)]
    months: tuple[VestMonth, ...]  # for the chart; total-comp shows it
    typed: Compared

    # Made once for each offer, so that what is drawn of it can be remembered without looking at every month.
    __eq__ = object.__eq__
    __hash__ = object.__hash__


@dataclass(frozen=True, kw_only=True)
class Rank:
    """The order by one measure."""

    measure: Annotated[str, Show("Measure", hidden=True)]
    label: Annotated[str, Show("By")]
    order: Annotated[Name, Show("Best first")]
    best: Annotated[str, Show("Best", hidden=True)]
    ahead: Annotated[Usd, Show("Ahead by", "The first less the second.")]
    ahead_percent: Annotated[
        PercentChange | None, Show("In percent", f"Of the second. Under {TIE_PERCENT} % is called a tie.")
    ]


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know about this answer."""

    text: Annotated[Sentence, Show("Note")]


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """The offers beside each other."""

    ahead: Annotated[
        Usd,
        Show(
            "The first is ahead by",
            "What you believe of the first less what you believe of the second.",
            "{first_believed} − {second_believed}",
            headline=True,
        ),
    ]
    ahead_percent: Annotated[
        PercentChange | None,
        Show(
            "In percent of the second",
            "The lead ÷ the second.",
            "{first_believed} ÷ {second_believed} − 1",
            headline=True,
        ),
    ]
    break_even_growth: Annotated[
        Decimal | str,
        Number(after="%", decimals=1),
        Show(
            "Break-even growth",
            "How fast the equity of {second_name} has to grow a year, for its total to equal that of {first_name} as"
            " typed.",
            headline=True,
        ),
    ]
    break_even_liquidity: Annotated[
        Decimal | str,
        Number(after="%", decimals=1),
        Show(
            "Break-even belief",
            "How much of the equity of {heavier_name} you have to believe for the two to be equal, the other as typed.",
            headline=True,
        ),
    ]
    break_even_liquidity_both: Annotated[
        Decimal | str,
        Number(after="%", decimals=1),
        Show(
            "Break-even belief, the same for both",
            "The other way to ask it: one share of belief for the equity of both. Difference in cash ÷ difference in"
            " equity.",
        ),
    ]
    offers: Annotated[tuple[ComparedPay, ...], Show("Side by side", key="offer", across=True)]
    ranking: Annotated[tuple[Rank, ...], Show("Who is ahead", key="measure")]
    says: Annotated[Sentence, Show("Answer", hidden=True)]
    first_name: Annotated[Name, Show("First", hidden=True)]
    second_name: Annotated[Name, Show("Second", hidden=True)]
    heavier_name: Annotated[Name, Show("The one with more equity", hidden=True)]
    first_believed: Annotated[Usd, Show("First, believed", hidden=True)]
    second_believed: Annotated[Usd, Show("Second, believed", hidden=True)]
    years_compared: Annotated[Years, Show("Years compared", hidden=True)]
    tie_percent: Annotated[Percent, Show("A gap below this is a tie", hidden=True)]
    notes: Annotated[tuple[Note, ...], Show("What would change this answer")]


MEASURES = (
    "believed_total",
    "total",
    "first_year",
    "recurring",
    "guaranteed_cash",
    "present_value",
    *(f"leave_after_{year}" for year in LEAVING),
)
LEAD = "{first_name} is worth more to you over {years_compared}: {first_believed}, {ahead} more than {second_name}."
TIE = (
    "{first_name} and {second_name} tie over {years_compared}: {first_believed} and {second_believed}. Decide on"
    " something other than pay."
)


def check(choice: Choice) -> Iterable[Problem]:
    """Two to compare, over the same years."""
    compared = [*choice.offers, *choice.current]
    if len(compared) < 2:
        free = "b" if choice.offers and choice.offers[0].key == "a" else "a"
        return [Problem(f"offers.{free}.base", "Type a second offer, or your current job.")]
    years = compared[0].years
    return [
        Problem(f"{group}.{one.key}.years", f"Type {years} here too: totals compare over the same years.")
        for group, offers in (("offers", choice.offers), ("current", choice.current))
        for one in offers
        if one.years != years
    ]


def compare(choice: Choice) -> Comparison:
    """Every offer's pay, who is ahead by each measure, and what would make the first two equal."""
    offers = [_compared(one) for one in (*choice.offers, *choice.current)]
    by_key = {one.offer: one for one in offers}
    first, second = (by_key[key] for key in ranked({o.offer: o.believed_total for o in offers})[:2])
    heavier, lighter = (first, second) if first.equity >= second.equity else (second, first)
    growth = _growth_to_equal(second, first.believed_total)
    belief = share_to_reach(_cash(heavier), heavier.equity, lighter.believed_total)
    common = share_to_reach(_cash(heavier) - _cash(lighter), heavier.equity - lighter.equity, Decimal(0))
    return Comparison(
        ahead=first.believed_total - second.believed_total,
        ahead_percent=gap_percent(first.believed_total, second.believed_total),
        break_even_growth=NO_GROWTH if growth is None else growth,
        break_even_liquidity=NO_SHARE if belief is None else belief,
        break_even_liquidity_both=NO_SHARE if common is None else common,
        offers=tuple(offers),
        ranking=tuple(_rank(measure, offers) for measure in MEASURES),
        says=TIE if is_tie(first.believed_total, second.believed_total) else LEAD,
        first_name=first.name,
        second_name=second.name,
        heavier_name=heavier.name,
        first_believed=first.believed_total,
        second_believed=second.believed_total,
        years_compared=first.typed.years,
        tie_percent=TIE_PERCENT,
        notes=tuple(Note(text=text) for text in _notes(growth, belief)),
    )


@lru_cache(maxsize=8)  # a key press changes one offer; the five that there can be stay
def _compared(offer: Compared) -> ComparedPay:
    paid = pay(offer)
    all_years = paid.years if offer.years >= LEAVING[-1] else pay(replace(offer, years=LEAVING[-1])).years
    same: dict[str, Any] = {field.name: getattr(paid, field.name) for field in fields(paid)}
    received: dict[str, Any] = {f"leave_after_{k}": sum(year.total for year in all_years[:k]) for k in LEAVING}
    equity = sum((year.initial_equity + year.refresh_equity for year in paid.years), Decimal(0))
    return ComparedPay(
        **same,
        **received,
        offer=offer.key,
        name=offer.name or NAMES.get(offer.key, f"Offer {offer.key.upper()}"),
        believed_total=paid.total - equity * (1 - offer.liquidity_percent / 100),
        equity=equity,
        typed=offer,
    )


NAMES = {"job": "Your current job"}


def _cash(offer: ComparedPay) -> Decimal:
    return offer.total - offer.equity


def _growth_to_equal(offer: ComparedPay, dollars: Decimal) -> Decimal | None:
    """The yearly growth of its equity at which what is believed of ``offer`` is ``dollars``."""
    typed = offer.typed
    if not typed.liquidity_percent:
        return None
    months = 12 * typed.years
    grants = [
        (0, Grant(typed.grant, typed.vesting)),
        *((12 * r.year, Grant(r.amount, r.vesting)) for r in typed.refresh),
    ]
    flat = added(grant.by_month(PricePath(), months - granted) for granted, grant in grants)
    wanted = (dollars - _cash(offer)) / (typed.liquidity_percent / 100)
    return growth_to_reach(flat, wanted, below=MOST_GROWTH)


def _rank(measure: str, offers: list[ComparedPay]) -> Rank:
    amounts: dict[str, Decimal] = {one.offer: getattr(one, measure) for one in offers}
    order = ranked(amounts)
    first, second = amounts[order[0]], amounts[order[1]]
    return Rank(
        measure=measure,
        label=LABELS[measure],
        order=in_words(order, amounts, {one.offer: one.name for one in offers}),
        best="tie" if is_tie(first, second) else order[0],
        ahead=first - second,
        ahead_percent=gap_percent(first, second),
    )


LABELS = {measure: fields_of(ComparedPay)[measure].label for measure in MEASURES}


def _notes(growth: Decimal | None, belief: Decimal | None) -> Iterable[str]:
    if growth is None:
        yield f"No growth below {MOST_GROWTH} % a year makes the equity of {{second_name}} worth the difference."
    else:
        yield "With its equity growing {break_even_growth} a year, {second_name} equals {first_name}."
    if belief is not None:
        yield "Believe {break_even_liquidity} of the equity of {heavier_name} and the two are equal."
    yield "Leaving early can mean paying a sign-on back. The figures for leaving do not take that off."


def _charts(choice: Choice, answer: Comparison) -> tuple[Chart, ...]:
    months = range(12 * answer.years_compared + 1)
    return (
        Lines(
            "Paid so far, month by month, with the equity you believe",
            "Each line is one offer. A step is a sign-on, a bonus or a vest.",
            tuple("Start" if not month else "" if month % 12 else f"Year {month // 12}" for month in months),
            tuple(Series(one.name, _cumulative(one)) for one in answer.offers),
        ),
    )


@lru_cache(maxsize=8)
def _cumulative(offer: ComparedPay) -> tuple[Decimal, ...]:
    """Paid and vested by the end of each month, from 0. Sign-on comes in a year's first month, bonus in its last."""
    believed = offer.typed.liquidity_percent / 100
    so_far = Decimal(0)
    line = [so_far]
    for vest in offer.months:
        year = offer.years[(vest.month - 1) // 12]
        so_far += (year.base + year.match_401k + year.other_cash) / 12
        so_far += (vest.initial_equity + vest.refresh_equity) * believed
        if vest.month % 12 == 1:
            so_far += year.sign_on
        if vest.month % 12 == 0:
            so_far += year.bonus
        line.append(so_far)
    return tuple(line)


CALCULATOR = Calculator(
    slug="compare-offers",
    title="Compare offers",
    question="Which of these is worth more to me?",
    inputs=Choice,
    figures=Comparison,
    work=compare,
    check=check,
    sample={
        "offers.a.name": "Listed company",
        "offers.a.base": "215,000",
        "offers.a.sign_on": "40,000",
        "offers.a.grant": "260,000",
        "offers.b.name": "Startup",
        "offers.b.base": "180,000",
        "offers.b.sign_on": "30,000",
        "offers.b.grant": "600,000",
        "offers.b.liquidity_percent": "50",
        "offers.b.vesting": "25/25/25/25 monthly cliff 12",
    },
    summary="{says}",
    charts=_charts,
    cases=(
        Case(
            name="E4",
            title="The offer and the rival of the four-week guide",
            typed={
                "offers.a.name": "Offer",
                "offers.a.base": "180k",
                "offers.a.sign_on": "30k",
                "offers.a.grant": "200k",
                "offers.b.name": "Rival",
                "offers.b.base": "215k",
                "offers.b.sign_on": "40k",
                "offers.b.grant": "260k",
            },
            expected={
                "offers.a.total": "$950,000",
                "offers.b.total": "$1,160,000",
                "offers.a.first_year": "$260,000",
                "offers.b.first_year": "$320,000",
                "offers.b.leave_after_2": "$600,000",
                "ahead": "$210,000",
                "ahead_percent": "22.1%",
                "break_even_growth": "37.6%",
            },
            source=FOUR_WEEKS,
            note="The guide gives the two offers. The sums are ours.",
        ),
    ),
)
