"""What are refreshers worth, and where does pay fall off?"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart
from calculators.declare.fields import Section, ask, record, show, stops_of, with_values
from calculators.declare.notes import Note, notes
from calculators.declare.units import Count, Percent, PercentChange, Sentence, Usd, Year, YearlyRefresher, Years
from calculators.negotiation.checks import offer_problems
from calculators.negotiation.falls import biggest_fall, why_pay_falls, year_of_fall
from calculators.negotiation.forms import MORE_EQUITY, MORE_PAY, OFFER, PRICE, REFRESHERS
from calculators.negotiation.offer import VESTING_HELP, Offer, Refresher
from calculators.negotiation.pay import Pay, pay
from calculators.negotiation.pay_chart import BY_PART, pay_by_year
from calculators.negotiation.refreshers import RefreshYear, all_alike, level_refresher, options_share, with_and_without
from calculators.negotiation.units import FOUR_EVEN_YEARS, SCHEDULES, Vesting
from calculators.offer.later_grants import unvested_after

PROMISE = Section(
    "The refreshers, if all are alike",
    "Count what is in writing, or what people at your level got last year. Blank: the refreshers of your offer.",
)
VIEW = Section("How far to look", folded=True)


@record
class Promise(Offer):
    """An offer, and a promise of refreshers that are all alike, in place of those that the offer has."""

    VEST_BY = (*Offer.VEST_BY, ("refresh_amount", "refresh_vesting"))

    refresh_percent: Percent | None = ask("Refresher each year", "Percent of the first grant.", PROMISE, at_most=1_000)
    refresh_amount: YearlyRefresher | None = ask(
        "Or an amount each year", "Where given, this wins over the percentage.", PROMISE
    )
    first_year: Year = ask(
        "First one at the end of year",
        "Its first vest falls in the next year.",
        PROMISE,
        default=1,
        at_least=1,
        at_most=10,
    )
    refresher_count: Count | None = ask(
        "How many", "1 for a single promise. Blank: one each year.", PROMISE, at_most=10, blank="one each year"
    )
    refresh_vesting: Vesting = ask(
        "Their vesting", VESTING_HELP, PROMISE, default=FOUR_EVEN_YEARS, options=SCHEDULES, free=True
    )
    years: Years = ask("Years to show", "2 to 10.", VIEW, default=6, at_least=2, at_most=10, stops=stops_of(2, 10))

    @property
    def promised(self) -> Decimal | None:
        """Dollars of each refresher promised here; ``None`` when nothing was typed of one."""
        if self.refresh_amount is not None or self.refresh_percent is None:
            return self.refresh_amount
        return self.stated_grant * self.refresh_percent / 100

    def alike(self, amount: Decimal, years: int) -> tuple[Refresher, ...]:
        """Refreshers of ``amount`` dollars at the ends of the years promised, up to ``years``."""
        last = years if self.refresher_count is None else self.first_year + self.refresher_count - 1
        return all_alike(amount, range(self.first_year, min(years, last) + 1), self.refresh_vesting)

    @property
    def with_promise(self) -> "Promise":
        """The offer with the refreshers promised here; as it is where none are."""
        amount = self.promised
        return self if amount is None else with_values(self, refresh=self.alike(amount, self.years))


def _refresher_sum(typed: Any, answer: Any) -> str:
    is_percent = typed.refresh_amount is None and typed.refresh_percent is not None
    return "{first_grant} × {typed.refresh_percent}" if is_percent else ""


@record
class Refreshed:
    """What the refreshers add, and where pay falls with and without them."""

    written_value: Usd | None = show(
        "What the promise adds",
        "Everything with the refreshers − everything without, over {typed.years}.",
        lambda typed, answer: "" if answer.written_value is None else "{refreshed_total} − {plain_total}",
        headline=True,
    )
    cliff_percent: PercentChange = biggest_fall("with them", "with_refreshers", "cliff_year")
    cliff_percent_without: PercentChange = biggest_fall("without", "without_refreshers", "cliff_year_without")
    cliff_year: Year | None = year_of_fall("with them")
    cliff_year_without: Year | None = year_of_fall("without")
    refresher: Usd | None = show(
        "One refresher", "The amount typed, else the percentage of the first grant.", _refresher_sum
    )
    still_unvested: Usd = show(
        "Not yet vested at the end",
        "Refreshers granted by the end of {typed.years}, at the price of their grant, less what vested of them.",
    )
    level_refresher: Usd | None = show(
        "Yearly refresher that keeps equity level",
        "The size at which as much equity vests in the first year without the first grant as in year 1.",
    )
    notes: tuple[Note, ...] = show("What would change this")
    years: tuple[RefreshYear, ...] = show("Year by year", key="year")
    says: Sentence
    plain_total: Usd
    refreshed_total: Usd
    first_grant: Usd
    level_percent: Percent | None
    ended: Year


def refresh(promise: Promise) -> Refreshed:
    """The offer paid out with and without its refreshers."""
    offer = promise.with_promise
    refreshed = pay(offer, promise.years)
    plain = pay(with_values(promise, refresh=()), promise.years)
    of_a_dollar = promise.alike(Decimal(1), promise.year_without_grant)
    level = level_refresher(promise, of_a_dollar, plain.years[0].initial_equity)
    amounts = {one.amount for one in offer.refresh}
    is_promised = promise.promised is not None or bool(offer.refresh)
    return Refreshed(
        written_value=refreshed.total - plain.total if is_promised else None,
        cliff_percent=refreshed.biggest_drop,
        cliff_percent_without=plain.biggest_drop,
        cliff_year=refreshed.biggest_drop_year,
        cliff_year_without=plain.biggest_drop_year,
        refresher=promise.promised if promise.promised is not None else amounts.pop() if len(amounts) == 1 else None,
        still_unvested=unvested_after(offer.refreshers, 12 * promise.years),
        level_refresher=level,
        notes=notes(_notes(promise, refreshed, level)),
        years=with_and_without(refreshed),
        says=_says(promise) if is_promised else NO_PROMISE,
        plain_total=plain.total,
        refreshed_total=refreshed.total,
        first_grant=promise.stated_grant,
        level_percent=level / promise.stated_grant * 100 if level is not None and promise.stated_grant else None,
        ended=promise.year_without_grant,
    )


FALLS = (
    "add {written_value} over {typed.years}. The biggest fall from one year to the next is {cliff_percent} with them"
    " and {cliff_percent_without} without."
)
NO_PROMISE = (
    "No refresher is typed yet. Without any, the biggest fall from one year to the next is {cliff_percent_without}."
)


def _says(promise: Promise) -> str:
    return ("The refreshers of your offer " if promise.promised is None else "Refreshers of {refresher} ") + FALLS


def _notes(promise: Promise, refreshed: Pay, level: Decimal | None) -> Iterable[str]:
    if promise.promised is not None and promise.refresh:
        yield "The refreshers typed one by one in your offer are left out here: this promise stands in their place."
    if level:
        share = "" if promise.are_options else ", {level_percent} of the first grant,"
        yield (
            f"Refreshers of {{level_refresher}} a year{share} would let as much equity vest"
            " in year {ended} as in year 1. It is the first year without the first grant."
        )
    if why := why_pay_falls(promise, refreshed):
        yield f"Pay falls most in year {{cliff_year}}, {why}."
    if promise.refresh_amount is None and promise.refresh_percent:
        yield (
            "Where refreshers follow level and rating, a larger first grant brings no larger refresher. Then type the"
            " amount that your level gets."
        )
    if promise.promised or promise.refresh:
        yield "A promise “subject to approval” is less than a grant: count the part of {written_value} you believe."


def _charts(promise: Promise, answer: Refreshed) -> tuple[Chart, ...]:
    says = f"{BY_PART} Without refreshers that part is missing."
    return (pay_by_year("Pay by year, with refreshers", answer.years, says),)


CALCULATOR = Calculator(
    slug="refresh",
    title="Refreshers",
    step="offer",
    question="What are refreshers worth, and where does pay fall off?",
    inputs=Promise,
    figures=Refreshed,
    work=refresh,
    check=lambda promise: (*offer_problems(promise), *options_share(promise)),
    form=(OFFER, PROMISE, REFRESHERS, MORE_PAY, MORE_EQUITY, PRICE, VIEW),
    sample={"base": "180,000", "grant": "200,000", "refresh_percent": "25", "years": "6"},
    summary="{says}",
    charts=_charts,
)
