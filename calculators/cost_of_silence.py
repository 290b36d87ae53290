"""What does not asking cost?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Series, StackedColumns
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.equity import Grant, PricePath, added, by_year
from calculators.offer.units import Horizon, Percent, Sentence, Usd, UsdPerYear, Year
from calculators.offer.vesting import schedule

GAP = Section("What you would not ask for", "The difference between what you could get and what you would accept.")
CARRIED = Section("How the gap carries on")
VIEW = Section("How far to look")

GRANT_YEARS = 4
EVEN = schedule("25/25/25/25 yearly")
"""Years are all that is shown, so yearly vests give the same sums as monthly ones."""

FOLLOW = {
    "initial_grant": "They follow the first grant",
    "level": "They follow level and rating",
}


@dataclass(frozen=True, kw_only=True)
class Gap:
    """What is left on the table, and how it grows."""

    gap_base: Annotated[UsdPerYear, Ask("Base", "A year.", GAP)] = Decimal(0)
    gap_equity: Annotated[UsdPerYear, Ask("Equity", "A year: a quarter of the grant.", GAP)] = Decimal(0)
    gap_sign_on: Annotated[Usd, Ask("Sign-on", "Once, in year 1.", GAP)] = Decimal(0)
    raise_percent: Annotated[
        Percent, Ask("Raise each anniversary", "On base, so it lifts the gap too.", CARRIED, at_least=-50, at_most=100)
    ] = Decimal(0)
    refreshers_follow: Annotated[
        str, Ask("Refreshers", "Ask the recruiter: schemes differ.", CARRIED, options=FOLLOW)
    ] = "initial_grant"
    refresh_percent: Annotated[
        Percent,
        Ask("Refresher each year", "Percent of the first grant. Counts only if they follow it.", CARRIED, at_most=200),
    ] = Decimal(0)
    years: Annotated[Horizon, Ask("Years", "1 to 40.", VIEW, at_least=1, at_most=40)] = 4
    discount_percent: Annotated[Percent, Ask("Discount rate", "What a year's wait costs you.", VIEW, at_most=100)] = (
        Decimal(0)
    )


@dataclass(frozen=True, kw_only=True)
class SilentYear:
    """What one year pays less."""

    year: Annotated[Year, Show("Year")]
    base: Annotated[Usd, Show("Base", "The gap in base, with a raise at each anniversary.")]
    sign_on: Annotated[Usd, Show("Sign-on", "Once, in year 1.")]
    initial_equity: Annotated[Usd, Show("Equity", "The gap in the first grant, over its four years.")]
    refresh_equity: Annotated[
        Usd, Show("Refreshers", "One at the end of each year, each vesting over the four years that follow.")
    ]
    total: Annotated[
        Usd, Show("Total", "All columns added up.", "{base} + {sign_on} + {initial_equity} + {refresh_equity}")
    ]
    so_far: Annotated[Usd, Show("So far", "This year and all before it.")]


@dataclass(frozen=True, kw_only=True)
class Note:
    """What would change the answer."""

    text: Annotated[Sentence, Show("Note")]


@dataclass(frozen=True, kw_only=True)
class Silence:
    """What not asking costs over the years shown."""

    total: Annotated[
        Usd, Show("Cost of not asking", "Every year added up, {typed.years}, at flat prices.", "{parts}", headline=True)
    ]
    present_value: Annotated[
        Usd,
        Show(
            "Present value",
            "Each year's cost, counted at the end of its year, ÷ (1 + discount rate) for every year of waiting.",
            "{total} over {typed.years}, discounted at {typed.discount_percent} a year",
            headline=True,
        ),
    ]
    per_year: Annotated[Usd, Show("Average year", "Total ÷ years.", "{total} ÷ {typed.years}", headline=True)]
    notes: Annotated[tuple[Note, ...], Show("What would change this")]
    total_if_initial_grant: Annotated[
        Usd, Show("If refreshers follow the first grant", "The total with the refreshers that a larger grant brings.")
    ]
    total_if_level: Annotated[
        Usd, Show("If refreshers follow level", "The total without refreshers: the same either way.")
    ]
    years: Annotated[tuple[SilentYear, ...], Show("Year by year", key="year")]
    parts: Annotated[Sentence, Show("Parts", hidden=True)]
    base_total: Annotated[Usd, Show("Base over the years", hidden=True)]
    equity_total: Annotated[Usd, Show("Equity over the years", hidden=True)]
    refresh_total: Annotated[Usd, Show("Refreshers over the years", hidden=True)]
    overtaken: Annotated[Year | None, Show("Year in which base passes the sign-on", hidden=True)]
    quarter: Annotated[Usd, Show("A quarter of the total", hidden=True)]


def cost_of_silence(gap: Gap) -> Silence:
    """The gap, year by year: base with raises, the grant over four years, refreshers if they follow it."""
    refreshers = _refreshers(gap)
    follows = gap.refreshers_follow == "initial_grant"
    initial = by_year(_grant(GRANT_YEARS * gap.gap_equity, 0, gap.years), gap.years)
    rows: list[SilentYear] = []
    for year in range(1, gap.years + 1):
        base = gap.gap_base * (1 + gap.raise_percent / 100) ** (year - 1)
        sign_on = gap.gap_sign_on if year == 1 else Decimal(0)
        refresh = refreshers[year - 1] if follows else Decimal(0)
        total = base + sign_on + initial[year - 1] + refresh
        rows.append(
            SilentYear(
                year=year,
                base=base,
                sign_on=sign_on,
                initial_equity=initial[year - 1],
                refresh_equity=refresh,
                total=total,
                so_far=(rows[-1].so_far if rows else Decimal(0)) + total,
            )
        )
    total = rows[-1].so_far
    overtaken = _overtaken(gap, rows)
    refresh_total = sum(refreshers, Decimal(0))
    return Silence(
        total=total,
        present_value=sum((row.total / (1 + gap.discount_percent / 100) ** row.year for row in rows), Decimal(0)),
        per_year=total / gap.years,
        notes=tuple(Note(text=text) for text in _notes(gap, refresh_total, overtaken)),
        total_if_initial_grant=total if follows else total + refresh_total,
        total_if_level=total - refresh_total if follows else total,
        years=tuple(rows),
        parts="{base_total} base + {equity_total} equity + {refresh_total} refreshers + {typed.gap_sign_on} sign-on",
        base_total=sum((row.base for row in rows), Decimal(0)),
        equity_total=sum(initial, Decimal(0)),
        refresh_total=refresh_total if follows else Decimal(0),
        overtaken=overtaken,
        quarter=total / 4,
    )


def _grant(amount: Decimal, granted: int, years: int) -> dict[int, Decimal]:
    return Grant(amount, EVEN, granted).by_month(PricePath(), 12 * years)


def _refreshers(gap: Gap) -> tuple[Decimal, ...]:
    """Dollars by year from a refresher at the end of each year, sized by the gap in the first grant."""
    amount = GRANT_YEARS * gap.gap_equity * gap.refresh_percent / 100
    return by_year(added(_grant(amount, 12 * year, gap.years) for year in range(1, gap.years)), gap.years)


def _overtaken(gap: Gap, rows: list[SilentYear]) -> int | None:
    """The first year by whose end the base gap has cost more than the sign-on gap."""
    paid = Decimal(0)
    for row in rows:
        paid += row.base
        if gap.gap_sign_on and paid > gap.gap_sign_on:
            return row.year
    return None


def _notes(gap: Gap, refresh_total: Decimal, overtaken: int | None) -> list[str]:
    notes = []
    if refresh_total and gap.refreshers_follow == "initial_grant":
        notes.append(
            "What would change this: where refreshers follow level and rating, the cost is {total_if_level}, since a"
            " larger first grant brings no larger refresher."
        )
    elif refresh_total:
        notes.append(
            "What would change this: where refreshers follow the first grant, the cost is {total_if_initial_grant}."
        )
    if overtaken:
        notes.append(
            "By the end of year {overtaken} the base you did not ask for has cost more than the sign-on you did not ask"
            " for."
        )
    notes.append(
        "Asking may fail, so weigh this by your chance. At a chance of one in four it is still worth {quarter}."
    )
    return notes


def _charts(gap: Gap, answer: Silence) -> tuple[Chart, ...]:
    parts = ("Base", "base"), ("Sign-on", "sign_on"), ("Equity", "initial_equity"), ("Refreshers", "refresh_equity")
    series = [Series(name, tuple(getattr(row, part) for row in answer.years)) for name, part in parts]
    return (
        StackedColumns(
            "What not asking costs, by year",
            "Each column is one year's gap; the parts are what it is made of.",
            tuple(f"Year {row.year}" for row in answer.years),
            tuple(one for one in series if any(one.values)),
        ),
    )


FOUR_WEEKS = Source(title="Four-week offer negotiation playbook, Alpha Code", date="read 2026-11-22")

CALCULATOR = Calculator(
    slug="cost-of-silence",
    title="Cost of silence",
    question="What does not asking cost?",
    inputs=Gap,
    figures=Silence,
    work=cost_of_silence,
    sample={"gap_base": "20,000", "gap_equity": "15,000", "gap_sign_on": "20,000", "raise_percent": "3", "years": "4"},
    summary="Not asking costs {total} over {typed.years}, or {per_year} in an average year.",
    charts=_charts,
    cases=(
        Case(
            name="E4",
            title="Taking the offer instead of the counter of the four-week guide",
            typed={"gap_base": "35k", "gap_equity": "25k", "gap_sign_on": "20k", "years": "4"},
            expected={"years.1.total": "$80,000", "years.2.total": "$60,000", "total": "$260,000"},
            source=FOUR_WEEKS,
            note="Ask less offer, piece by piece, in E4: $1,210,000 less $950,000 over four years.",
        ),
        Case(
            name="E3",
            title="Taking the first offer instead of the outcome of the AI article",
            typed={"gap_base": "20k", "gap_equity": "125k", "gap_sign_on": "100k", "years": "4"},
            expected={"years.1.total": "$245,000", "total": "$680,000", "total_if_level": "$680,000"},
            source=Source(title="AI Salary Negotiation 2026: The Counter-Offer Playbook", date="read 2026-11-22"),
            note="Likely less offer in E3, without its refresher.",
        ),
        Case(
            name="S1",
            title="$20,000 more base against an $80,000 sign-on",
            typed={"gap_base": "20k", "years": "4"},
            expected={"total": "$80,000"},
            source=Source(title="Our own sum", date="2026-11-22"),
            note="Even after four years, before raises, bonus and discounting.",
        ),
        Case(
            name="S2",
            title="$5,000 more at the start, forty years on",
            typed={"gap_base": "5k", "raise_percent": "5", "years": "40"},
            expected={"total": "$603,999"},
            published={"total": "$634,198"},
            source=Source(
                title="Marks and Harold, Journal of Organizational Behavior 32, 371–394, introduction", date="2011"
            ),
            note="$55,000 against $50,000 with 5 % raises: an illustration there, not a finding. The printed figure is"
            " ours × 1.05: it counts a raise already in the first year.",
        ),
    ),
)
