"""What is private or optioned equity worth to me today?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.fields import Ask, Section, Show
from calculators.declare.reading import Problem
from calculators.offer.holding import Exit, Holding, kept, kept_of_old_count
from calculators.offer.marketability import Chaffe, Finnerty, chaffe, finnerty
from calculators.offer.units import Count, Number, Percent, PercentChange, Price, Sentence, Usd, Year

HOLDING = Section("What you hold, or are offered")
WAIT = Section("The wait until you can sell")
LATER = Section(
    "Later rounds and an exit", "Ask the company for these. Leave blank what it will not tell you.", folded=True
)
LONGEST = 10
"""Years of waiting that are shown."""

Deviations = Annotated[Decimal, Number(decimals=4, like="0.5")]
YearsOrPart = Annotated[Decimal, Number(after="years", decimals=2, trim=True, like="2 or 1.5")]
UnitCount = Annotated[Decimal, Number(decimals=2, trim=True)]


@dataclass(frozen=True, kw_only=True)
class Equity:
    """A holding, the wait, and what may come before a sale."""

    instrument: Annotated[
        str,
        Ask(
            "Instrument",
            section=HOLDING,
            options={
                "private_rsu": "Stock units in a private company",
                "options": "Stock options",
                "ppu": "Profit participation units",
                "public_rsu": "Stock units in a listed company",
            },
        ),
    ] = "private_rsu"
    units: Annotated[Count, Ask("Units", "Shares, units or options: the whole grant.", HOLDING)] = 0
    price: Annotated[
        Price, Ask("Price of one unit", "Of your class: common stock, as the latest 409A values it.", HOLDING)
    ] = Decimal(0)
    value: Annotated[
        Usd, Ask("Or their value in all", "If the letter gives dollars only. Wins over the price.", HOLDING)
    ] = Decimal(0)
    strike: Annotated[Price, Ask("Strike price", "Options only: what one costs to exercise.", HOLDING)] = Decimal(0)
    preferred_price: Annotated[
        Price,
        Ask("Price in the last round", "What investors paid for preferred stock: often the one quoted.", HOLDING),
    ] = Decimal(0)
    years_to_sale: Annotated[
        YearsOrPart, Ask("Years until you can sell", "To a listing or a tender you can join.", WAIT, at_most=30)
    ] = Decimal(2)
    volatility_percent: Annotated[
        Percent, Ask("Volatility", "How far the price moves in a year. 60 % is our starting guess.", WAIT, at_most=300)
    ] = Decimal(60)
    risk_free_percent: Annotated[
        Percent, Ask("Risk-free rate", "What a government bond of that length pays a year.", WAIT, at_most=50)
    ] = Decimal(4)
    dilution_percent: Annotated[
        Percent, Ask("Dilution in each round", "20 % means that you keep 80 % of your share.", LATER, at_most=100)
    ] = Decimal(0)
    rounds: Annotated[Count, Ask("Rounds until the exit", section=LATER, at_most=20)] = 0
    preference: Annotated[
        Usd, Ask("Paid out before common", "Liquidation preferences of all the preferred stock.", LATER)
    ] = Decimal(0)
    exit_value: Annotated[
        Usd, Ask("The company's value at the exit", "A sale or listing you can imagine.", LATER, at_most=10**14)
    ] = Decimal(0)
    shares_outstanding: Annotated[
        Count, Ask("Shares of the company today", "Fully diluted.", LATER, at_most=10**12)
    ] = 0


@dataclass(frozen=True, kw_only=True)
class ScenarioRow:
    """What the holding pays at one exit."""

    scenario: Annotated[str, Show("Scenario", hidden=True)]
    name: Annotated[str, Show("At the exit")]
    unit_price: Annotated[
        Price | None,
        Show("One unit", "Today's price × the scenario × what dilution leaves; or your part of the stated exit."),
    ]
    value: Annotated[Usd | None, Show("You receive", "Units × that price, for options less the strike. Before tax.")]


@dataclass(frozen=True, kw_only=True)
class WaitRow:
    """What one wait takes off."""

    year: Annotated[Year, Show("Years")]
    discount_finnerty: Annotated[PercentChange, Show("Finnerty")]
    discount_chaffe: Annotated[PercentChange, Show("Chaffe")]
    believed_low: Annotated[Usd, Show("Low")]
    believed_high: Annotated[Usd, Show("High")]


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know about this answer."""

    text: Annotated[Sentence, Show("Note")]


@dataclass(frozen=True, kw_only=True)
class Worth:
    """What the holding is worth today, at a sale, and on what it depends."""

    believed_low: Annotated[
        Usd,
        Show(
            "Worth today, low",
            "Paper value less the larger discount.",
            "{paper_value} × (1 − {discount_larger})",
            headline=True,
        ),
    ]
    believed_high: Annotated[
        Usd,
        Show(
            "Worth today, high",
            "Paper value less the smaller discount.",
            "{paper_value} × (1 − {discount_smaller})",
            headline=True,
        ),
    ]
    paper_value: Annotated[
        Usd,
        Show(
            "Paper value",
            "Units × price of your class; for options × (price − strike), and nothing below the strike.",
            "{paper_sum}",
            headline=True,
        ),
    ]
    discount_finnerty: Annotated[
        PercentChange,
        Show(
            "Discount, Finnerty 2012",
            "N(v ÷ 2) − N(−v ÷ 2), where v² = σ²T + ln(2(e^(σ²T) − σ²T − 1)) − 2 ln(e^(σ²T) − 1), σ is the volatility"
            " and T the years. Listed stock gets none.",
            "{finnerty_sum}",
        ),
    ]
    discount_chaffe: Annotated[
        PercentChange,
        Show(
            "Discount, Chaffe 1993",
            "A put struck at today's price: e^(−rT) × N(−d2) − N(−d1), where d1 = (r + σ² ÷ 2) × T ÷ (σ√T) and"
            " d2 = d1 − σ√T. Listed stock gets none.",
            "{chaffe_sum}",
        ),
    ]
    discount_larger: Annotated[PercentChange, Show("Larger discount", hidden=True)]
    discount_smaller: Annotated[PercentChange, Show("Smaller discount", hidden=True)]
    finnerty_v: Annotated[Deviations, Show("v", hidden=True)]
    chaffe_d1: Annotated[Deviations, Show("d1", hidden=True)]
    chaffe_d2: Annotated[Deviations, Show("d2", hidden=True)]
    unit_count: Annotated[UnitCount, Show("Units", hidden=True)]
    unit_price: Annotated[Price, Show("Price of one unit", hidden=True)]
    strike_counted: Annotated[Price, Show("Strike", hidden=True)]
    paper_sum: Annotated[Sentence, Show("Paper value, summed", hidden=True)]
    finnerty_sum: Annotated[Sentence, Show("Finnerty, summed", hidden=True)]
    chaffe_sum: Annotated[Sentence, Show("Chaffe, summed", hidden=True)]
    scenarios: Annotated[tuple[ScenarioRow, ...], Show("Four exits", key="scenario")]
    exercise_cost: Annotated[
        Usd, Show("Cost to exercise", "Units × strike, before any tax on it.", "{unit_count} × {strike_counted}")
    ]
    break_even_exit: Annotated[
        Usd | None,
        Show(
            "Break-even exit",
            "The company's value above which a unit pays more than its strike: preference + strike × shares ÷ what you"
            " keep. Without a strike, common is paid only above the preference.",
            "{typed.preference} + {strike_counted} × {typed.shares_outstanding} shares ÷ {kept_percent}",
        ),
    ]
    kept_percent: Annotated[
        PercentChange,
        Show(
            "Kept after dilution",
            "(1 − dilution) for each round: the new shares are that part of the company afterwards.",
            "(1 − {typed.dilution_percent}) to the power of {typed.rounds}",
        ),
    ]
    kept_other_percent: Annotated[
        PercentChange,
        Show(
            "Kept, if they count against old shares",
            "1 ÷ (1 + dilution) for each round: the new shares are that part of the shares before. Ask which is meant.",
            "1 ÷ (1 + {typed.dilution_percent}) to the power of {typed.rounds}",
        ),
    ]
    break_even_growth: Annotated[
        PercentChange | None,
        Show(
            "Growth that earns the wait",
            "The yearly rise of the price at which the low figure is back at the paper value when you can sell:"
            " (1 ÷ (1 − larger discount)) to the power of (1 ÷ years), − 1.",
            "(1 ÷ (1 − {discount_larger})) to the power of (1 ÷ {typed.years_to_sale}) − 1",
        ),
    ]
    notes: Annotated[tuple[Note, ...], Show("What to know about this answer")]
    waits: Annotated[
        tuple[WaitRow, ...], Show("If the sale comes sooner or later", "The same sums.", key="year", folded=True)
    ]


def equity_value(equity: Equity) -> Worth:
    """Paper value less both discounts, the four exits, and the thresholds that would change the answer."""
    holding = _holding(equity)
    paper = holding.worth(holding.price)
    by_finnerty, by_chaffe = _discounts(equity, equity.years_to_sale)
    smaller, larger = sorted((by_finnerty.discount, by_chaffe.discount))
    share = kept(equity.dilution_percent / 100, equity.rounds)
    exit_ = Exit(equity.preference, Decimal(equity.shares_outstanding), share) if equity.shares_outstanding else None
    is_public = equity.instrument == "public_rsu"
    return Worth(
        believed_low=paper * (1 - larger),
        believed_high=paper * (1 - smaller),
        paper_value=paper,
        discount_finnerty=100 * by_finnerty.discount,
        discount_chaffe=100 * by_chaffe.discount,
        discount_larger=100 * larger,
        discount_smaller=100 * smaller,
        finnerty_v=by_finnerty.v,
        chaffe_d1=by_chaffe.d1,
        chaffe_d2=by_chaffe.d2,
        unit_count=holding.units,
        unit_price=holding.price,
        strike_counted=holding.strike,
        paper_sum=_PAPER["options" if holding.strike else "value" if not equity.units else "units"],
        finnerty_sum=_NO_DISCOUNT if is_public else "N({finnerty_v} ÷ 2) − N(−{finnerty_v} ÷ 2)",
        chaffe_sum=_NO_DISCOUNT if is_public else _CHAFFE,
        scenarios=_scenarios(equity, holding, share, exit_),
        exercise_cost=holding.exercise_cost,
        break_even_exit=exit_.break_even(holding.strike) if exit_ else None,
        kept_percent=100 * share,
        kept_other_percent=100 * kept_of_old_count(equity.dilution_percent / 100, equity.rounds),
        break_even_growth=_growth_back(larger, equity.years_to_sale),
        notes=tuple(Note(text=text) for text in _notes(equity, larger)),
        waits=tuple(_wait(equity, paper, year) for year in range(1, LONGEST + 1)),
    )


_NO_DISCOUNT = "Listed stock: no wait"
_CHAFFE = "e^(−{typed.risk_free_percent} × {typed.years_to_sale}) × N(−({chaffe_d2})) − N(−({chaffe_d1}))"
_PAPER = {
    "options": "{unit_count} × ({unit_price} − {strike_counted}), not below 0",
    "units": "{unit_count} × {unit_price}",
    "value": "As typed",
}


def _holding(e: Equity) -> Holding:
    """Units and price as typed; a value in all wins over the price, and an unknown price is the last round's."""
    price = e.price or e.preferred_price
    strike = e.strike if e.instrument == "options" else Decimal(0)
    if not e.value:
        return Holding(Decimal(e.units), price, strike)
    units = Decimal(e.units) or (e.value / price if price else Decimal(1))
    return Holding(units, e.value / units, strike)


def _discounts(e: Equity, years: Decimal) -> tuple[Finnerty, Chaffe]:
    volatility = Decimal(0) if e.instrument == "public_rsu" else e.volatility_percent / 100
    return finnerty(volatility, years), chaffe(volatility, years, e.risk_free_percent / 100)


def _wait(equity: Equity, paper: Decimal, year: int) -> WaitRow:
    by_finnerty, by_chaffe = _discounts(equity, Decimal(year))
    smaller, larger = sorted((by_finnerty.discount, by_chaffe.discount))
    return WaitRow(
        year=year,
        discount_finnerty=100 * by_finnerty.discount,
        discount_chaffe=100 * by_chaffe.discount,
        believed_low=paper * (1 - larger),
        believed_high=paper * (1 - smaller),
    )


_EXITS = (
    ("zero", "Worth nothing", Decimal(0)),
    ("half", "Half of today's value", Decimal("0.5")),
    ("flat", "Today's value", Decimal(1)),
)


def _scenarios(e: Equity, holding: Holding, share: Decimal, exit_: Exit | None) -> tuple[ScenarioRow, ...]:
    prices = [(key, name, holding.price * part * share) for key, name, part in _EXITS]
    rows = [
        ScenarioRow(scenario=key, name=name, unit_price=price, value=holding.worth(price))
        for key, name, price in prices
    ]
    stated = exit_.price(e.exit_value) if exit_ and e.exit_value else None
    value = None if stated is None else holding.worth(stated)
    return (*rows, ScenarioRow(scenario="stated", name="The exit you typed", unit_price=stated, value=value))


def _growth_back(discount: Decimal, years: Decimal) -> Decimal | None:
    """Percent a year by which a price must rise to make up for ``discount`` after ``years``."""
    if not discount or not years or discount == 1:
        return None
    return 100 * ((1 / (1 - discount)) ** (1 / years) - 1)


def _notes(e: Equity, larger: Decimal) -> list[str]:
    notes = []
    if e.instrument == "public_rsu":
        notes.append("Listed stock can be sold when it vests, so it gets no discount.")
    elif larger and e.years_to_sale:
        notes.append(
            "What would change this: a price that rises by {break_even_growth} a year until you can sell brings the low"
            " figure back to the paper value. A sooner sale usually"
            " shrinks both discounts."
        )
    if e.exit_value and not e.shares_outstanding:
        notes.append("Type the company's shares too: without them your part of the exit is unknown.")
    if e.preferred_price and not (e.price or e.value):
        notes.append(
            "{typed.preferred_price} is what investors paid for preferred stock. Yours is common: ask for its"
            " latest 409A price."
        )
    if e.strike and e.instrument != "options":
        notes.append("A strike price counts for options only, so yours is left out.")
    if e.instrument == "options":
        notes.append(
            "Exercising costs {exercise_cost} before tax. Ask how long you may exercise after you leave. The chance"
            " that the price rises later is not counted here."
        )
    return notes


def _check(e: Equity) -> list[Problem]:
    problems = []
    if e.instrument == "options" and e.value and e.strike and not e.units and not (e.price or e.preferred_price):
        problems.append(Problem("units", "Type how many options you have: the strike is for each one."))
    if 0 < e.shares_outstanding < e.units:
        problems.append(Problem("shares_outstanding", "Type all the company's shares: at least as many as your units."))
    return problems


def _charts(equity: Equity, worth: Worth) -> tuple[Chart, ...]:
    rows = worth.waits
    return (
        Lines(
            "What it is worth today, by years until you can sell",
            "The longer the wait, the less a believer should count.",
            ("Now", *(str(row.year) for row in rows)),
            (
                Series("High", (worth.paper_value, *(row.believed_high for row in rows))),
                Series("Low", (worth.paper_value, *(row.believed_low for row in rows))),
            ),
        ),
    )


_MODELS = Source(title="Finnerty 2012 and Chaffe 1993, worked out from their formulas", date="computed 2026-11-22")


def _table_row(volatility: str, *discounts: str) -> Case:
    """A volatility at one, two and four years: Finnerty's discounts, then Chaffe's."""
    years = 1, 2, 4
    finnerty_, chaffe_ = discounts[:3], discounts[3:]
    return Case(
        name=f"E10-{volatility}",
        title=f"Waits of one, two and four years at {volatility} % volatility",
        typed={"value": "100,000", "volatility_percent": volatility, "risk_free_percent": "4"},
        expected={
            f"waits.{year}.discount_{model}": found
            for model, row in (("finnerty", finnerty_), ("chaffe", chaffe_))
            for year, found in zip(years, row, strict=True)
        },
        source=_MODELS,
    )


CALCULATOR = Calculator(
    slug="equity-value",
    title="Equity value",
    question="What is private or optioned equity worth to me today?",
    inputs=Equity,
    figures=Worth,
    work=equity_value,
    sample={
        "instrument": "private_rsu",
        "units": "4,000",
        "price": "100",
        "preferred_price": "125",
        "years_to_sale": "2",
        "volatility_percent": "60",
        "risk_free_percent": "4",
        "dilution_percent": "10",
        "rounds": "2",
        "preference": "300M",
        "exit_value": "4B",
        "shares_outstanding": "20,000,000",
    },
    summary="On paper {paper_value}. Counting the wait until you can sell: {believed_low} to {believed_high} today.",
    charts=_charts,
    check=_check,
    cases=(
        Case(
            name="E10",
            title="Two years' wait at 60 % volatility",
            typed={
                "value": "100,000",
                "years_to_sale": "2",
                "volatility_percent": "60",
                "risk_free_percent": "4",
            },
            expected={
                "discount_finnerty": "18.2%",
                "discount_chaffe": "27.9%",
                "believed_low": "$72,113",
                "believed_high": "$81,800",
            },
            source=_MODELS,
        ),
        _table_row("30", "6.8%", "9.6%", "13.3%", "9.8%", "12.6%", "15.2%"),
        _table_row("50", "11.2%", "15.5%", "20.9%", "17.5%", "22.9%", "28.5%"),
        _table_row("60", "13.3%", "18.2%", "23.9%", "21.2%", "27.9%", "34.7%"),
        _table_row("70", "15.4%", "20.7%", "26.5%", "24.9%", "32.7%", "40.7%"),
        _table_row("90", "19.1%", "24.9%", "29.9%", "32.1%", "42.0%", "51.3%"),
        Case(
            name="V1",
            title="Listed stock: no wait, no discount",
            typed={"instrument": "public_rsu", "value": "100,000", "years_to_sale": "4"},
            expected={
                "discount_finnerty": "0.0%",
                "discount_chaffe": "0.0%",
                "believed_low": "$100,000",
                "believed_high": "$100,000",
            },
            source=Source(title="Our own example", date="2026-11-22"),
        ),
        Case(
            name="V2",
            title="Options through two rounds and behind a preference",
            typed={
                "instrument": "options",
                "units": "10,000",
                "price": "8",
                "strike": "3",
                "dilution_percent": "20",
                "rounds": "2",
                "preference": "100M",
                "exit_value": "600M",
                "shares_outstanding": "40,000,000",
            },
            expected={
                "paper_value": "$50,000",
                "exercise_cost": "$30,000",
                "kept_percent": "64.0%",
                "kept_other_percent": "69.4%",
                "scenarios.3.value": "$21,200",
                "scenarios.4.unit_price": "$8.00",
                "scenarios.4.value": "$50,000",
                "break_even_exit": "$287,500,000",
            },
            source=Source(title="Our own example", date="2026-11-22"),
            note="The exit leaves $500M for common; 64 % of it goes to today's 40 million shares: $8 each.",
        ),
    ),
)
