"""Roughly what lands in my account?"""

from collections.abc import Iterable
from decimal import Decimal, localcontext

from calculators.declare.calculator import GUARD, Calculator
from calculators.declare.charts import Chart, Series, StackedColumns
from calculators.declare.notes import notes
from calculators.declare.reading import Problem
from calculators.negotiation.checks import problems
from calculators.negotiation.residence import residence_problems
from calculators.offer.state_names import STATES
from calculators.offer.taxes import (
    TAX_LAW,
    covered_by_withholding,
    payroll_tax_withheld,
    slices,
    withheld_on_supplemental,
)
from calculators.offer.year_taxes import YearTaxes, year_taxes
from calculators.taxed_year.asked import FILING, LESS_USUAL, PAY, TaxedYear
from calculators.taxed_year.figures import BracketRow, PlaceLine, TakeHome
from calculators.taxed_year.words import at_filing, beside_first_year, notes_on, taken_in_words


def take_home(year: TaxedYear) -> TakeHome:
    """The year's taxes as owed, what the flat rates withhold, and the difference."""
    home, partner, saved = year.home, year.partner_wages, year.pre_tax_saving
    wages, supplemental = year.own_wages, year.own_supplemental
    whole, regular = (year_taxes(home, (own, partner)) for own in (wages, wages - supplemental))
    withheld = withheld_on_supplemental(supplemental, year.withheld)
    added = whole.income_tax - regular.income_tax
    gap = added - withheld
    net = whole.wages - saved - whole.income_tax - whole.payroll.total - whole.beside_federal
    brackets = slices(whole.wages - saved, year.filing)
    deduction = TAX_LAW.filings[year.filing].deduction
    covered = covered_by_withholding(year.filing, year.withheld)
    fica_withheld = payroll_tax_withheld(wages, partner)
    fica_added = whole.payroll.total - regular.payroll.total
    state_added = whole.beside_federal - regular.beside_federal
    lines, state_lines, local_lines = _lines(whole, year)
    return TakeHome(
        net=net,
        shortfall=max(gap, Decimal(0)),
        net_month=(regular.wages - saved - regular.income_tax - regular.payroll.total - regular.beside_federal) / 12,
        income_tax=whole.income_tax,
        fica=whole.payroll.total,
        state_tax=whole.state if year.state else None,
        local_tax=whole.local if year.city else None,
        state_payroll=whole.programs if whole.place and whole.place.knows_payroll else None,
        other_tax=whole.other if year.state_percent else None,
        withheld=withheld,
        supplemental_tax=added,
        refund=max(-gap, Decimal(0)),
        set_aside_percent=100 * max(gap, Decimal(0)) / (supplemental or 1),
        net_supplemental=supplemental - withheld - fica_added - state_added,
        fica_withheld=fica_withheld,
        tax_percent=100 * (whole.wages - saved - net) / (whole.wages or 1),
        top_rate=100 * max((one.rate for one in brackets), default=Decimal(0)),
        covered_up_to=None if covered is None else covered + saved,
        brackets=tuple(
            BracketRow(rate=100 * one.rate, above=one.above, taxed=one.taxed, tax=one.tax) for one in brackets
        ),
        place_lines=lines,
        notes=notes(notes_on(year, gap, whole.payroll.total - fica_withheld, covered)),
        after=taken_in_words(year),
        at_filing=at_filing(gap),
        wages=wages,
        beside_first_year=beside_first_year(year),
        offer_first_year=year.first_year.total if year.adds_up else None,
        first_year_parts=(year.first_year,),
        supplemental=supplemental,
        all_wages=whole.wages,
        deduction=deduction,
        flat_bracket_end=None if covered is None else covered - deduction,
        social_security=whole.payroll.social_security,
        medicare=whole.payroll.medicare,
        medicare_additional=whole.payroll.medicare_additional,
        taxed_later=year.taxed_later,
        state_lines=state_lines,
        local_lines=local_lines,
        state_added=whole.place.income.added if whole.place else Decimal(0),
        state_credited=whole.place.income.credited if whole.place else Decimal(0),
        regular=regular.wages,
        regular_tax=regular.income_tax,
        regular_fica=regular.payroll.total,
        regular_state=regular.beside_federal,
        supplemental_fica=fica_added,
        supplemental_state=state_added,
    )


def _lines(taxes: YearTaxes, year: TaxedYear) -> tuple[tuple[PlaceLine, ...], int, int]:
    """What the state, the city and the state's programs take, line by line; how many are the state's and the city's."""
    place = taxes.place
    if place is None:
        return (), 0, 0
    named = f"{STATES[year.state]} income tax"
    told = [(named, one) for one in place.income.slices]
    told += [(one.name, one.slice) for one in (*place.local_lines, *place.payroll_lines)]
    rows = (PlaceLine(name=name, rate=100 * one.rate, taxed=one.taxed, tax=one.tax) for name, one in told)
    return tuple(rows), len(place.income.slices), len(place.local_lines)


def _check(year: TaxedYear) -> Iterable[Problem]:
    yield from problems(year, counts_equity=year.wages is None)
    yield from residence_problems(year)
    if year.wages is None:
        if year.is_blank or year.lacks_base:
            yield Problem("wages", "Type a year's wages, such as 260k, or the base salary of your offer.")
            return
    elif year.own_supplemental > year.wages:
        yield Problem("supplemental", "Type a part of the wages above: no more than all of them.")
    if year.pre_tax_saving and year.pre_tax_saving > _regular(year):
        yield Problem("pre_tax_saving", "Type a part of the regular wages: no more than all of them.")
    if year.state and year.filing == "head_of_household":
        yield from _heads(year)


def _regular(year: TaxedYear) -> Decimal:
    with localcontext(GUARD):  # what the offer pays is kept, and read again by the sum
        return max(year.own_wages - year.own_supplemental, Decimal(0)) + year.partner_wages


def _heads(year: TaxedYear) -> Iterable[Problem]:
    from calculators.offer.place_taxes import knows_filing  # fetched when it is needed: see publish/bundle.py

    if not knows_filing(year.state, year.city, year.filing):
        where = year.city or STATES[year.state]
        yield Problem(
            "filing",
            f"We found no dated figures for a head of household in {where}. Leave the state blank, and type a rate of"
            " your own if you know it.",
        )


def _charts(year: TaxedYear, found: TakeHome) -> tuple[Chart, ...]:
    saved = year.pre_tax_saving
    left = found.regular - found.regular_tax - found.regular_fica - found.regular_state - saved
    parts = (
        ("You keep", left, found.net - left),
        ("Income tax", found.regular_tax, found.supplemental_tax),
        ("FICA", found.regular_fica, found.supplemental_fica),
        ("State", found.regular_state, found.supplemental_state),
        ("Saved", saved, Decimal(0)),
    )
    return (
        StackedColumns(
            "Where each dollar goes",
            "Supplemental pay comes on top of regular pay, so the highest brackets take from it.",
            ("Regular pay", "Supplemental pay"),
            tuple(Series(name, (regular, extra)) for name, regular, extra in parts if regular or extra),
        ),
    )


CALCULATOR = Calculator(
    slug="take-home",
    title="Take-home pay",
    question="Roughly what lands in my account?",
    inputs=TaxedYear,
    figures=TakeHome,
    work=take_home,
    check=_check,
    form=(PAY, FILING, LESS_USUAL),
    sample={"wages": "260,000", "supplemental": "80,000", "filing": "single"},
    summary="Of {all_wages} you keep about {net} after {after}. {at_filing}",
    charts=_charts,
    claims=(*TAX_LAW.claims, "equity-saving-limits", "equity-saving-payroll", "equity-place-taxes"),
)
