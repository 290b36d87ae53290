"""Roughly what lands in my account?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Series, StackedColumns
from calculators.declare.fields import Ask, Section, Show
from calculators.declare.reading import Problem
from calculators.offer.taxes import (
    TAX_2026,
    covered_by_withholding,
    income_tax,
    payroll_tax,
    slices,
    withheld_on_supplemental,
)
from calculators.offer.units import Percent, PercentChange, Sentence, Usd, UsdPerYear

PAY = Section("A year's pay", "US, wages only. Count stock in the year it vests.")
FILING = Section("Your return")


@dataclass(frozen=True, kw_only=True)
class Wages:
    """A year's wages and how they are taxed."""

    wages: Annotated[UsdPerYear, Ask("Wages in all", "Base, bonus, sign-on and vested stock together.", PAY)] = Decimal(
        0
    )
    supplemental: Annotated[
        Usd, Ask("Of that: bonus, sign-on, stock", "The part from which tax is withheld at a flat rate.", PAY)
    ] = Decimal(0)
    filing: Annotated[
        str,
        Ask(
            "You file",
            "Jointly: as if these were the only wages of the two.",
            FILING,
            options={"single": "Single", "joint": "Married, jointly"},
        ),
    ] = "single"
    state_percent: Annotated[
        Percent, Ask("State and local tax", "One flat share of all wages. Blank: none.", FILING, at_most=30)
    ] = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class BracketRow:
    """The part of taxable income in one bracket."""

    rate: Annotated[Percent, Show("Rate")]
    above: Annotated[Usd, Show("Above")]
    taxed: Annotated[Usd, Show("Taxed here")]
    tax: Annotated[Usd, Show("Tax", "Rate × the part of wages, less the standard deduction, in the bracket.")]


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know about this answer."""

    text: Annotated[Sentence, Show("Note")]


@dataclass(frozen=True, kw_only=True)
class TakeHome:
    """What the year leaves, and what falls due at filing."""

    net: Annotated[
        Usd,
        Show(
            "Take-home for the year",
            "Wages less federal income tax, FICA and your state share, all settled.",
            "{typed.wages} − {income_tax} − {fica} − {state_tax}",
            headline=True,
        ),
    ]
    shortfall: Annotated[
        Usd,
        Show(
            "Falls short at filing",
            "Income tax that the supplemental pay adds, less what was withheld from it. Regular pay is taken to be"
            " withheld exactly.",
            "{supplemental_tax} − {withheld}, not below 0",
            headline=True,
        ),
    ]
    net_month: Annotated[
        Usd,
        Show(
            "A month of regular pay",
            "Wages without the supplemental part, less their own taxes, ÷ 12.",
            "({regular} − {regular_tax} − {regular_fica} − {regular_state}) ÷ 12",
            headline=True,
        ),
    ]
    income_tax: Annotated[
        Usd,
        Show(
            "Federal income tax",
            "Wages less the standard deduction, each bracket at its rate: the rows below added up.",
            "On {typed.wages} − {deduction}",
        ),
    ]
    fica: Annotated[
        Usd,
        Show(
            "FICA",
            "Social Security up to its wage base, Medicare on all wages, additional Medicare tax above a threshold.",
            "{social_security} + {medicare} + {medicare_additional}",
        ),
    ]
    state_tax: Annotated[
        Usd,
        Show(
            "State and local tax", "Your share of all wages: no state's law.", "{typed.state_percent} × {typed.wages}"
        ),
    ]
    withheld: Annotated[
        Usd,
        Show(
            "Withheld from supplemental pay",
            "Federal income tax at 22 % up to $1,000,000 a year, 37 % above.",
            "22% and 37% of {typed.supplemental}",
        ),
    ]
    supplemental_tax: Annotated[
        Usd,
        Show(
            "Income tax that it adds",
            "Income tax on all wages less income tax on the regular part.",
            "{income_tax} − {regular_tax}",
        ),
    ]
    refund: Annotated[
        Usd,
        Show(
            "Comes back at filing",
            "Where more is withheld from supplemental pay than it adds in income tax.",
            "{withheld} − {supplemental_tax}, not below 0",
        ),
    ]
    set_aside_percent: Annotated[
        PercentChange,
        Show(
            "Set aside of each payment",
            "What falls short ÷ the supplemental pay.",
            "{shortfall} ÷ {typed.supplemental}",
        ),
    ]
    net_supplemental: Annotated[
        Usd,
        Show(
            "Supplemental pay, on the day",
            "Less flat withholding, the FICA that it adds and your state share.",
            "{typed.supplemental} − {withheld} − {supplemental_fica} − {supplemental_state}",
        ),
    ]
    fica_withheld: Annotated[
        Usd,
        Show(
            "FICA as withheld",
            "Employers withhold the additional Medicare tax above $200,000 whatever the filing; a couple settles at"
            " filing.",
        ),
    ]
    tax_percent: Annotated[
        PercentChange,
        Show("Share of wages taxed away", "All taxes ÷ wages.", "1 − {net} ÷ {typed.wages}"),
    ]
    top_rate: Annotated[Percent, Show("Top bracket", "The federal rate on your last dollar of wages.")]
    covered_up_to: Annotated[
        Usd,
        Show(
            "Withholding covers wages up to",
            "Standard deduction + the end of the 22 % bracket: up to here flat withholding is enough.",
        ),
    ]
    deduction: Annotated[Usd, Show("Standard deduction", hidden=True)]
    social_security: Annotated[Usd, Show("Social Security", hidden=True)]
    medicare: Annotated[Usd, Show("Medicare", hidden=True)]
    medicare_additional: Annotated[Usd, Show("Additional Medicare tax", hidden=True)]
    regular: Annotated[Usd, Show("Regular pay", hidden=True)]
    regular_tax: Annotated[Usd, Show("Income tax on regular pay", hidden=True)]
    regular_fica: Annotated[Usd, Show("FICA on regular pay", hidden=True)]
    regular_state: Annotated[Usd, Show("State tax on regular pay", hidden=True)]
    supplemental_fica: Annotated[Usd, Show("FICA on supplemental pay", hidden=True)]
    supplemental_state: Annotated[Usd, Show("State tax on supplemental pay", hidden=True)]
    brackets: Annotated[tuple[BracketRow, ...], Show("Income tax by bracket", key="rate")]
    notes: Annotated[tuple[Note, ...], Show("What to know about this answer")]


def take_home(w: Wages) -> TakeHome:
    """The year's taxes as owed, what the flat rates withhold, and the difference."""
    law, rule = TAX_2026, TAX_2026.filings[w.filing]
    regular = w.wages - w.supplemental
    tax, regular_tax = income_tax(w.wages, w.filing), income_tax(regular, w.filing)
    payroll, regular_payroll = (payroll_tax(pay, rule.medicare_threshold) for pay in (w.wages, regular))
    state, regular_state = (w.state_percent / 100 * pay for pay in (w.wages, regular))
    withheld = withheld_on_supplemental(w.supplemental)
    gap = tax - regular_tax - withheld
    net = w.wages - tax - payroll.total - state
    brackets = slices(w.wages, w.filing)
    return TakeHome(
        net=net,
        shortfall=max(gap, Decimal(0)),
        net_month=(regular - regular_tax - regular_payroll.total - regular_state) / 12,
        income_tax=tax,
        fica=payroll.total,
        state_tax=state,
        withheld=withheld,
        supplemental_tax=tax - regular_tax,
        refund=max(-gap, Decimal(0)),
        set_aside_percent=100 * max(gap, Decimal(0)) / (w.supplemental or 1),
        net_supplemental=w.supplemental - withheld - (payroll.total - regular_payroll.total) - (state - regular_state),
        fica_withheld=payroll_tax(w.wages, law.medicare_withheld_above).total,
        tax_percent=100 * (w.wages - net) / (w.wages or 1),
        top_rate=100 * max((one.rate for one in brackets), default=Decimal(0)),
        covered_up_to=covered_by_withholding(w.filing),
        deduction=rule.deduction,
        social_security=payroll.social_security,
        medicare=payroll.medicare,
        medicare_additional=payroll.medicare_additional,
        regular=regular,
        regular_tax=regular_tax,
        regular_fica=regular_payroll.total,
        regular_state=regular_state,
        supplemental_fica=payroll.total - regular_payroll.total,
        supplemental_state=state - regular_state,
        brackets=tuple(
            BracketRow(rate=100 * one.rate, above=one.above, taxed=one.taxed, tax=one.tax) for one in brackets
        ),
        notes=tuple(Note(text=text) for text in _notes(gap)),
    )


def _notes(gap: Decimal) -> tuple[str, ...]:
    law = TAX_2026
    return (
        f"An estimate with US federal law of {law.year}, the standard deduction and no other income. Left out: state"
        " law, the alternative minimum tax, credits, retirement saving, stock options, capital gains.",
        "What would change this: flat withholding is enough up to {covered_up_to} of wages."
        + (
            " Set aside {set_aside_percent} of each supplemental payment, or raise your withholding." if gap > 0 else ""
        ),
        f"Rates: {law.source}, {law.date}. Additional Medicare threshold: 26 USC 3101(b)(2).",
    )


def _check(w: Wages) -> list[Problem]:
    if w.supplemental > w.wages:
        return [Problem("supplemental", "Type a part of the wages above: no more than all of them.")]
    return []


def _charts(w: Wages, t: TakeHome) -> tuple[Chart, ...]:
    taxes = (
        ("Income tax", t.regular_tax, t.supplemental_tax),
        ("FICA", t.regular_fica, t.supplemental_fica),
        ("State", t.regular_state, t.supplemental_state),
    )
    kept = t.regular - t.regular_tax - t.regular_fica - t.regular_state
    parts = (("You keep", kept, t.net - kept), *taxes)
    return (
        StackedColumns(
            "Where each dollar goes",
            "Supplemental pay comes on top of regular pay, so the highest brackets take from it.",
            ("Regular pay", "Supplemental pay"),
            tuple(Series(name, (regular, extra)) for name, regular, extra in parts if regular or extra),
        ),
    )


_COMPUTED = Source(title="Worked out from the 2026 federal brackets and payroll rates", date="computed 2026-11-22")


def _year(wages: str, title: str, income_tax: str, fica: str) -> Case:
    return Case(
        name=f"E9-{wages.replace(',', '')}",
        title=title,
        typed={"wages": f"{wages}k", "filing": "single"},
        expected={"income_tax": income_tax, "fica": fica},
        source=_COMPUTED,
        note="Federal only, single, standard deduction.",
    )


CALCULATOR = Calculator(
    slug="take-home",
    title="Take-home pay",
    question="Roughly what lands in my account?",
    inputs=Wages,
    figures=TakeHome,
    work=take_home,
    sample={"wages": "260,000", "supplemental": "80,000", "filing": "single"},
    summary="Of {typed.wages} you keep about {net} after federal tax, FICA and your state share."
    " At filing {shortfall} of income tax is still due.",
    charts=_charts,
    check=_check,
    cases=(
        _year("260", "The offer of example E4", "$54,504", "$15,749"),
        _year("340", "The ask of example E4", "$82,134", "$17,629"),
        _year("790", "The first year of example E1", "$242,300", "$28,204"),
        _year("1,035", "The first year of example E3", "$332,950", "$33,962"),
        _year("1,180", "The ask of example E2", "$386,600", "$37,369"),
        Case(
            name="W1",
            title="A base of $360,000 with $675,000 of sign-on and stock",
            typed={"wages": "1,035k", "supplemental": "675k", "filing": "single"},
            expected={"withheld": "$148,500", "supplemental_tax": "$243,816", "shortfall": "$95,316"},
            source=_COMPUTED,
        ),
        Case(
            name="W2",
            title="Supplemental pay past a million",
            typed={"wages": "1.5M", "supplemental": "1.2M", "filing": "single"},
            expected={"withheld": "$294,000"},
            source=_COMPUTED,
            note="22 % of the first million, 37 % of the other $200,000.",
        ),
        Case(
            name="W3",
            title="The same wages on a joint return",
            typed={"wages": "260k", "filing": "joint"},
            expected={"income_tax": "$39,868", "fica": "$15,299", "fica_withheld": "$15,749"},
            source=_COMPUTED,
            note="A couple's additional Medicare tax begins at $250,000; the employer withholds it from $200,000.",
        ),
    ),
)
