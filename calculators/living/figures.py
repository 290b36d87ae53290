"""What is shown beside the pay of offers, each table only where what it needs was typed."""

from decimal import Decimal
from typing import Annotated, Any

from calculators.declare.fields import record, show
from calculators.declare.units import Count, Key, Name, Usd, money, number

PerHour = Annotated[Decimal, money(decimals=2)]
PriceIndex = Annotated[Decimal, number(decimals=1)]
Hours = Annotated[Decimal, number(decimals=1, trim=True)]
Weight = Annotated[Decimal, number(after="%", decimals=0)]


def _after_sum(typed: Any, row: Any) -> str:
    partner = " + {typed.partner_wages}" if typed.partner_wages else ""
    saved = " − {typed.pre_tax_saving}" if typed.pre_tax_saving else ""
    return f"{{wages}}{partner} − {{taxes}}{saved}"


@record
class AfterTax:
    """The first year of one offer after all taxes on wages."""

    offer: Key
    name: Name = show("Offer")
    wages: Usd = show("Wages", "What of its first year is paid as wages.")
    taxes: Usd = show("Taxes", "Federal income tax, FICA, and what its state and city take. Jointly: of both.")
    after_tax: Usd = show("After tax", "As take-home pay counts it, less pre-tax saving. Jointly: of both.", _after_sum)
    benefits: Usd = show("Benefits", "What it pays that is no wages, such as a retirement match.")
    with_benefits: Usd | None = show("With benefits", "After tax + benefits.", "{after_tax} + {benefits}")


@record
class InPlace:
    """What the first year of one offer buys, at the prices of another place."""

    offer: Key
    name: Name = show("Offer")
    area: Name = show("Area")
    index: PriceIndex = show("Prices", "All that people buy; the United States are 100.")
    housing: PriceIndex = show("Housing alone", "The same of rents.")
    counted: Usd = show("First year", "After tax where the state of every offer is chosen, else before it.")
    at_prices: Usd = show(
        "At the prices of the first", "First year × prices of the first row ÷ its own.", "{counted} × {there} ÷ {index}"
    )
    there: PriceIndex


@record
class ByHour:
    """What an hour of work pays in the first year."""

    offer: Key
    name: Name = show("Offer")
    paid: Usd = show("First year", "What you believe of it, before tax.")
    hours: Hours = show("Hours worked", "Hours a week × (52 − days off ÷ 5).", "{hours_week} × (52 − {days_off} ÷ 5)")
    per_hour: PerHour = show("Per hour", "First year ÷ hours worked.", "{paid} ÷ {hours}")
    hours_week: Hours
    days_off: Hours


@record
class Weighed:
    """Something that is not money: how much it weighs by the reader's order, and where it is better."""

    rank: Key
    what: Name = show("What")
    weight: Weight = show(
        "Weight", "The last counts 1, each one above it 1 more ÷ all of these added up.", "{points} ÷ {all_points}"
    )
    better: Name = show("Better at")
    points: Count
    all_points: Count


@record
class Beside:
    """All of it, and sentences on it."""

    after_tax: tuple[AfterTax, ...] = ()
    in_place: tuple[InPlace, ...] = ()
    by_hour: tuple[ByHour, ...] = ()
    weighed: tuple[Weighed, ...] = ()
    notes: tuple[str, ...] = ()


NOTHING = Beside()
