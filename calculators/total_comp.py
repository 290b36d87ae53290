"""What does this offer pay, year by year?"""

from decimal import Decimal

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, StackedColumns
from calculators.declare.fields import Section, ask, record, show, stops_of
from calculators.declare.units import Key, Percent, TableFile, Usd, Years
from calculators.negotiation import benefits
from calculators.negotiation.calendar_years import CalendarYear, by_calendar_year
from calculators.negotiation.checks import offer_problems
from calculators.negotiation.forms import BENEFITS, MORE_EQUITY, MORE_PAY, OFFER, PRICE, REFRESHERS
from calculators.negotiation.offer import Offer
from calculators.negotiation.paid_leave import PaidLeave, paid_leave
from calculators.negotiation.pay import Pay, fields_in, pay, series_of
from calculators.negotiation.pay_table import pay_table
from calculators.negotiation.samples import SAMPLE_OFFER
from calculators.offer.equity import added

VIEW = Section("How far to look", folded=True, shows=("start_date",))


@record
class Viewed(Offer):
    """An offer, and over how many years it is looked at."""

    years: Years = ask("Years to show", "1 to 8.", VIEW, default=4, at_least=1, at_most=8, stops=stops_of(1, 8))
    discount_percent: Percent = ask(
        "Discount rate", "For the present value: what a year's wait costs you.", VIEW, at_most=100
    )


@record
class Convention:
    """The first year as other tools count it."""

    convention: Key
    counted: str = show("Counted another way")
    other_first_year: Usd = show("First year")
    other_second_year: Usd = show("Second year")


@record
class TotalComp(Pay):
    """The offer's pay, and how others would count it."""

    csv: TableFile = show("Save the years as a table (CSV)")
    calendar_years: tuple[CalendarYear, ...] = show(
        "By calendar year, from your start date", key="calendar_year", folded=True
    )
    leave: tuple[PaidLeave, ...] = show("Paid leave, by the day", key="leave", folded=True)
    conventions: tuple[Convention, ...] = show("How other tools count the same offer", key="convention", folded=True)


def total_comp(offer: Viewed) -> TotalComp:
    """The offer's pay over the years shown."""
    paid = pay(offer, offer.years, offer.discount_percent, by_month=True)
    return TotalComp(
        **fields_in(paid),
        csv=pay_table(paid.years),
        calendar_years=by_calendar_year(paid, offer.start_date),
        leave=tuple(paid_leave(offer, offer.base)),
        conventions=_conventions(offer, paid),
    )


def _conventions(offer: Viewed, paid: Pay) -> tuple[Convention, ...]:
    """Years 1 and 2 with the sign-on spread over the years, and with an anniversary's vest put into the next year."""
    spread = (offer.sign_on + offer.sign_on_year_2) / offer.years
    vests = added(grant.by_month(offer.path, 24) for grant in (*offer.initial_grants, *offer.refreshers))
    at_12, at_24 = vests.get(12, Decimal(0)), vests.get(24, Decimal(0))
    first, second = paid.first_year, paid.second_year
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


def _charts(offer: Viewed, answer: TotalComp) -> tuple[Chart, ...]:
    return (
        StackedColumns(
            "Pay by year",
            "Each column is one year; the parts are what it is made of.",
            tuple(f"Year {row.year}" for row in answer.years),
            series_of(answer.years),
        ),
    )


CALCULATOR = Calculator(
    slug="total-comp",
    title="Total compensation",
    step="offer",
    question="What does this offer pay, year by year?",
    inputs=Viewed,
    figures=TotalComp,
    work=total_comp,
    check=offer_problems,
    form=(OFFER, MORE_PAY, BENEFITS, MORE_EQUITY, PRICE, REFRESHERS, VIEW),
    sample=SAMPLE_OFFER,
    summary="Year 1 pays {first_year}. A year without the sign-on pays {recurring}. Over {years_shown}: {total}.",
    charts=_charts,
    claims=benefits.CLAIMS,
)
