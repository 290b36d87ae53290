"""What is shown of a holding: its worth today, at exits, and what exercising costs."""

from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from calculators.declare.fields import record, show
from calculators.declare.notes import Note
from calculators.declare.units import (
    PercentChange,
    Price,
    Sentence,
    Usd,
    number,
    written,
)
from calculators.private_stock.asked import PARTICIPATING, Equity, Part, UnitCount
from calculators.private_stock.exercise import OptionRow, TaxRow
from calculators.private_stock.exits import ChanceRow, ScenarioRow
from calculators.private_stock.waits import NeededRow, WaitRow

Probability = Annotated[
    Decimal, replace(number(decimals=4, like="0.5"), in_sums=lambda part: written(part, "", "", 8, trim=True))
]
WholePercent = Annotated[Decimal, number(after="%")]


def _before_wait(equity: Equity) -> str:
    return "{value_before_wait}" if equity.are_options else "{paper_value}"


def _paper_sum(equity: Equity, worth: "Worth") -> str:
    if not worth.paper_value:
        return ""
    if equity.are_options:
        return "{unit_count} × ({unit_price} − {strike_counted})" if worth.unit_count is not None else ""
    if not equity.grant:
        return "{unit_count} × {unit_price}" if worth.unit_count is not None else ""
    moved = " × {typed.price} ÷ {typed.sized_price}" if equity.price and equity.sized_price else ""
    more = " + {typed.second_grant}" if equity.second_grant else ""
    more += " × {typed.payout_percent}" if more and equity.payout_percent != 100 else ""
    return f"{{typed.grant}}{moved}{more}" if moved or more else ""


def _diluted(equity: Equity, worth: "Worth") -> bool:
    return bool(equity.rounds and worth.remaining_percent)


def _break_even_sum(equity: Equity, worth: "Worth") -> str:
    """The larger of what pays the strike once all share, and once the preference is paid."""
    if worth.break_even_exit is None:
        return ""
    whole = "{strike_counted} × {shares_counted} ÷ {remaining_percent}"
    if equity.participation == PARTICIPATING or not worth.preference_due:
        return f"{{preference_due}} + {whole}"
    left = f"{{preference_due}} + {whole} × (1 − {{preferred_then}})"
    alike = worth.converts_at is not None and worth.break_even_exit > worth.converts_at
    return whole if alike else left


@record
class Worth:
    """What the holding is worth today, at a sale, and on what it depends."""

    in_short: Sentence
    believed_low: Usd | None = show(
        "Worth today, low",
        "Paper value (for options, with their time value) less the larger discount.",
        lambda e, w: "" if w.believed_low is None else f"{_before_wait(e)} × (1 − {{discount_larger}})",
        headline=True,
    )
    believed_high: Usd | None = show(
        "Worth today, high",
        "The same less the smaller discount.",
        lambda e, w: "" if w.believed_high is None else f"{_before_wait(e)} × (1 − {{discount_smaller}})",
        headline=True,
    )
    paper_value: Usd | None = show(
        "Paper value",
        "Units × price of your class; for options × (price − strike), and nothing below the strike. A second grant of"
        " stock is counted with the first.",
        _paper_sum,
        headline=True,
    )
    believed_percent: WholePercent | None = show(
        "The share to believe",
        "The middle of low and high ÷ paper value, at most 100%. Of private stock it goes into your offer as “Equity"
        " you believe”, unless you typed another share there.",
        lambda _, w: (
            "({believed_low} + {believed_high}) ÷ 2 ÷ {paper_value}"
            if w.believed_percent is not None and w.believed_percent < 100
            else ""
        ),
    )
    believed_value: Usd | None = show(
        "What you believe of it",
        "Paper value × “Equity you believe”.",
        lambda _, w: "{paper_value} × {typed.liquidity_percent}" if w.believed_value is not None else "",
    )
    discount_finnerty: Part = show(
        "Discount, Finnerty 2012",
        "2 × N(v ÷ 2) − 1, where v² = σ²T + ln(2(e^(σ²T) − σ²T − 1)) − 2 ln(e^(σ²T) − 1), σ is the volatility"
        " and T the years. Listed stock gets none.",
        "2 × {finnerty_n} − 1",
    )
    discount_chaffe: Part = show(
        "Discount, Chaffe 1993",
        "A put struck at today's price: e^(−rT) × N(−d2) − N(−d1), where d1 = (r + σ² ÷ 2) × T ÷ (σ√T) and"
        " d2 = d1 − σ√T. Listed stock gets none.",
        lambda _, w: "{chaffe_later} × {chaffe_n2} − {chaffe_n1}" if w.discount_chaffe else "",
    )
    discount_larger: Part
    discount_smaller: Part
    finnerty_n: Probability
    chaffe_n1: Probability
    chaffe_n2: Probability
    chaffe_later: Probability
    n_d1: Probability
    n_d2: Probability
    later_dollar: Probability
    value_before_wait: Usd | None
    unit_count: UnitCount | None
    unit_price: Price | None
    strike_counted: Price
    shares_counted: UnitCount | None
    preference_due: Usd
    preferred_then: Part
    options: tuple[OptionRow, ...] = show("Options have a value before they gain", key="holding")
    scenarios: tuple[ScenarioRow, ...] = show("Four exits", key="scenario")
    odds: tuple[ChanceRow, ...] = show("Several exits", key="exit")
    expected_pay: Usd | None = show(
        "Average over your exits",
        "Each chance × what your units would pay, added up.",
        lambda _, w: " + ".join(f"{{odds.{n}.chance_percent}} × {{odds.{n}.value}}" for n in range(1, len(w.odds) + 1)),
    )
    exercise_cost: Usd | None = show(
        "Cost to exercise",
        "Units × strike, before any tax on it.",
        lambda _, w: "{unit_count} × {strike_counted}" if w.unit_count is not None else "",
    )
    tax: tuple[TaxRow, ...] = show("If you exercise all of them in one year and keep the shares", key="year")
    preferred_share: Part | None = show(
        "Preferred stock's share, today",
        "As you typed it; else what they put in ÷ the price of the last round ÷ all shares; else half, as we assume.",
        lambda _, w: "{typed.preference} ÷ {typed.preferred_price} ÷ {shares_counted}" if w.preferred_by_price else "",
    )
    preferred_by_price: bool
    converts_at: Usd | None = show(
        "The preferred stock converts from",
        "What it is owed ÷ its share at the exit. From there on everybody shares alike.",
        lambda _, w: "{preference_due} ÷ {preferred_then}" if w.converts_at is not None else "",
    )
    break_even_exit: Usd | None = show(
        "Break-even exit",
        "The company's value above which a unit pays more than its strike, whether the preferred stock converts or not."
        " Without a strike, common is paid only above the preference.",
        _break_even_sum,
    )
    remaining_percent: Part = show(
        "Kept after dilution",
        "(1 − dilution) for each round: the new shares are that part of the company afterwards.",
        lambda e, w: "(1 − {typed.dilution_percent}) to the power of {typed.rounds}" if _diluted(e, w) else "",
    )
    remaining_other_percent: Part = show(
        "Kept, if they count against old shares",
        "1 ÷ (1 + dilution) for each round: the new shares are that part of the shares before. Ask which is meant.",
        lambda e, w: "1 ÷ (1 + {typed.dilution_percent}) to the power of {typed.rounds}" if _diluted(e, w) else "",
    )
    needed: tuple[NeededRow, ...] = show("What it must do to pay what you give up")
    catch_up_growth: PercentChange | None = show(
        "Growth that earns the wait",
        "The yearly rise of the price at which the low figure is back at the value before the wait when you can sell:"
        " (1 ÷ (1 − larger discount)) to the power of (1 ÷ years), − 1.",
        lambda _, w: (
            ""
            if w.catch_up_growth is None
            else "(1 ÷ (1 − {discount_larger})) to the power of (1 ÷ {typed.years_to_sale}) − 1"
        ),
    )
    notes: tuple[Note, ...] = show("What to know about this answer")
    waits: tuple[WaitRow, ...] = show("If the sale comes sooner or later", "The same sums.", key="year", folded=True)
