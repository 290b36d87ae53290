"""What does not asking cost?"""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart
from calculators.declare.fields import Section, ask, record, show, stops_of, with_values
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.units import PayAmount, Percent, Usd, UsdPerYear, Year, Years, in_percent
from calculators.negotiation.checks import problems
from calculators.negotiation.gap import asked_above, base_overtakes_sign_on, gap_as_pay, refresher_asked
from calculators.negotiation.pay import Pay, PayYear, pay
from calculators.negotiation.pay_chart import pay_by_year
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation

GAP = Section("What you would not ask for", "The difference between what you could get and what you would accept.")
CARRIED = Section("How the gap carries on", shows=("bonus_percent", "raise_percent"))
VIEW = Section("How far to look")

CHANCE = Decimal("0.25")
"""The chance of success that a note weighs the cost by. Ours: an example, not a finding."""

INITIAL_GRANT, LEVEL = "initial_grant", "level"
FOLLOW = {INITIAL_GRANT: "The size of the first grant", LEVEL: "Level and rating"}
TOTALS = {
    "base_cost": "base",
    "bonus_cost": "bonus",
    "sign_on_cost": "sign_on",
    "equity_cost": "initial_equity",
    "refresh_cost": "refresh_equity",
}
"""Figures that add up a part of pay over the years."""
EACH_YEAR_MOST = 8
"""Years up to which the present value is shown as a sum."""


@record
class Unasked(Negotiation):
    """What is not asked for, and how it carries on."""

    gap_base: UsdPerYear | None = ask("Base gap", "A year. Blank: what counter-ask would ask above your offer.", GAP)
    gap_equity: UsdPerYear | None = ask("Equity gap", "What vests in an average year, today. Blank: the same.", GAP)
    gap_sign_on: PayAmount | None = ask("Sign-on gap", "Once, in year 1. Blank: the same.", GAP)
    refreshers_follow: str = ask(
        "Refreshers follow", "Ask the recruiter: schemes differ.", CARRIED, default=INITIAL_GRANT, options=FOLLOW
    )
    refresh_percent: Percent = ask(
        "Refresher each year", "Percent of the first grant. Counts only if they follow it.", CARRIED, at_most=200
    )
    years: Years = ask("Years", "1 to 60.", VIEW, default=4, at_least=1, at_most=60, stops=stops_of(1, 40))
    discount_percent: Percent = ask("Discount rate", "What a year's wait costs you.", VIEW, at_most=100)

    @property
    def _typed(self) -> dict[str, Decimal | None]:
        return {"base": self.gap_base, "equity": self.gap_equity, "sign_on": self.gap_sign_on}

    @property
    def counts_offer(self) -> bool:
        """Whether a part of the gap was not typed, so that it is what could be asked above the offer."""
        return None in self._typed.values()

    @property
    def gap(self) -> dict[str, Decimal]:
        """Base, equity and sign-on as in ``asked_above``: as typed, else from the ask; empty where neither is known."""
        typed = self._typed
        asked = asked_above(self) if self.counts_offer else {}
        if self.gap_equity is not None:
            asked.pop("options", None)
        return asked | {name: amount for name, amount in typed.items() if amount is not None}


@record
class SilentYear(PayYear):
    """What one year pays less, part by part."""

    so_far: Usd = show("So far", "This year and all before it.")


def _total_sum(unasked: Unasked, silence: "Silence") -> str:
    return " + ".join(f"{{{total}}}" for total in TOTALS if getattr(silence, total))


def _present_sum(unasked: Unasked, silence: "Silence") -> str:
    if not unasked.discount_percent or unasked.years > EACH_YEAR_MOST:
        return ""
    each = "{{years.{0}.total}} ÷ (1 + {{typed.discount_percent}}) to the power of {0}"
    return " + ".join(each.format(year) for year in range(1, unasked.years + 1))


@record
class Silence:
    """What not asking costs over the years shown."""

    total_cost: Usd = show(
        "Cost of not asking",
        "Base and its bonus, sign-on, equity and refreshers, {typed.years}.",
        _total_sum,
        headline=True,
    )
    present_cost: Usd = show(
        "Present value",
        "Each year's cost, counted at the end of its year, ÷ (1 + discount rate) for every year of waiting.",
        _present_sum,
        headline=True,
    )
    per_year: Usd = show("Average year", "Total ÷ years.", "{total_cost} ÷ {typed.years}", headline=True)
    notes: tuple[Note, ...] = show("What would change this")
    total_if_initial_grant: Usd = show(
        "If refreshers follow the first grant", "The total with the refreshers that a larger grant brings."
    )
    total_if_level: Usd = show("If refreshers follow level", "The total without refreshers: the same either way.")
    years: tuple[SilentYear, ...] = show("Year by year", key="year")
    base_cost: Usd
    bonus_cost: Usd
    sign_on_cost: Usd
    equity_cost: Usd
    refresh_cost: Usd
    overtaken: Year | None
    by_chance: Usd
    unasked_refresher: Usd
    first_base: Usd
    equity_a_year: Usd


def cost_of_silence(unasked: Unasked) -> Silence:
    """The gap, year by year: base with raises and bonus, the grant on the offer's schedule, and refreshers."""
    years, rate = unasked.years, unasked.discount_percent
    gap = gap_as_pay(unasked, unasked.gap, unasked.refresh_percent, years)
    with_refreshers = pay(gap, years, rate)
    without = pay(with_values(gap, refresh=()), years, rate)
    shown = with_refreshers if unasked.refreshers_follow == INITIAL_GRANT else without
    overtaken = base_overtakes_sign_on(shown)
    refresher = refresher_asked(unasked) if unasked.counts_offer else Decimal(0)
    return Silence(
        total_cost=shown.total,
        present_cost=shown.present_value,
        per_year=shown.average,
        notes=notes(
            _notes(
                unasked, is_refreshed=with_refreshers.total != without.total, overtaken=overtaken, refresher=refresher
            )
        ),
        total_if_initial_grant=with_refreshers.total,
        total_if_level=without.total,
        years=tuple(_years(shown)),
        **{total: sum((getattr(row, part) for row in shown.years), Decimal(0)) for total, part in TOTALS.items()},
        overtaken=overtaken,
        by_chance=shown.total * CHANCE,
        unasked_refresher=refresher,
        first_base=shown.years[0].base,
        equity_a_year=unasked.gap.get("equity", Decimal(0)),
    )


def _years(paid: Pay) -> Iterable[SilentYear]:
    so_far = Decimal(0)
    for row in paid.years:
        so_far += row.total
        yield SilentYear(**vars(row), so_far=so_far)


def _notes(unasked: Unasked, *, is_refreshed: bool, overtaken: int | None, refresher: Decimal) -> Iterable[str]:
    if unasked.base and unasked.counts_offer:
        yield (
            "The gap: {first_base} of base a year, {equity_a_year} of equity in an average year at today's price,"
            " {sign_on_cost} of sign-on. What you did not type is what counter-ask would ask above your offer."
        )
    if is_refreshed and unasked.refreshers_follow == INITIAL_GRANT:
        yield (
            "What would change this: where refreshers follow level and rating, the cost is {total_if_level}, since a"
            " larger first grant brings no larger refresher."
        )
    elif is_refreshed:
        yield "What would change this: where refreshers follow the first grant, the cost is {total_if_initial_grant}."
    if refresher:
        yield (
            "Not counted: the refresher of {unasked_refresher} in the letter that counter-ask would ask for as well. It"
            " costs more still, from the year in which it would begin to vest."
        )
    if overtaken:
        yield (
            "By the end of year {overtaken} the base you did not ask for has cost more than the sign-on you did not ask"
            " for."
        )
    if unasked.base and (unasked.match_401k.tiers or unasked.espp_saved):
        yield "Not counted: the larger retirement match or stock purchase that comes with a larger base."
    yield (
        f"Asking may fail, so weigh this by your chance. At a chance of {in_percent(CHANCE)} it is still worth"
        " {by_chance}."
    )


def _check(unasked: Unasked) -> Iterable[Problem]:
    yield from problems(unasked, counts_equity=unasked.counts_offer)
    if not unasked.gap and (refresher := refresher_asked(unasked)):
        yield Problem(
            "gap_equity",
            f"Only a refresher would be asked for, {usd(refresher)}, and when it vests is not known. Type what of it"
            " vests in an average year.",
        )
    elif not unasked.gap:
        yield Problem("gap_base", "Type the gap in base, equity or sign-on: what you could get less what they offer.")


def _charts(unasked: Unasked, answer: Silence) -> tuple[Chart, ...]:
    says = "Each column is one year's gap; the parts are what it is made of."
    return (pay_by_year("What not asking costs, by year", answer.years, says),)


CALCULATOR = Calculator(
    slug="cost-of-silence",
    title="Cost of silence",
    question="What does not asking cost?",
    inputs=Unasked,
    figures=Silence,
    work=cost_of_silence,
    check=_check,
    form=(GAP, CARRIED, VIEW),
    counts_job=False,
    sample={"gap_base": "20,000", "gap_equity": "15,000", "gap_sign_on": "20,000", "raise_percent": "3", "years": "4"},
    summary="Not asking costs {total_cost} over {typed.years}, or {per_year} in an average year.",
    charts=_charts,
)
