"""Roughly what lands in my account?"""

from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Series, StackedColumns
from calculators.declare.fields import Section, ask, fields_of, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.units import (
    Percent,
    PercentChange,
    Sentence,
    Usd,
    UsdPerYear,
    YearlyPay,
    in_dollars,
    in_percent,
    lowered,
)
from calculators.negotiation.checks import problems
from calculators.negotiation.offer import Offer
from calculators.negotiation.pay import PARTS, PayYear, equity_of, pay
from calculators.offer.taxes import (
    TAX_LAW,
    covered_by_withholding,
    income_tax,
    payroll_tax,
    payroll_tax_withheld,
    slices,
    withheld_on_supplemental,
)

PAY = Section("A year's pay", "US, wages only. Count stock in the year it vests.")
FILING = Section("Your return")

FLAT, HIGHER = in_percent(TAX_LAW.supplemental), in_percent(TAX_LAW.supplemental_above)
CEILING, WITHHELD_ABOVE = in_dollars(TAX_LAW.supplemental_ceiling), in_dollars(TAX_LAW.medicare_withheld_above)


@record
class TaxedYear(Offer):
    """A year's wages, of the offer or as typed, and how they are taxed."""

    wages: YearlyPay | None = ask(
        "Wages in all",
        "Base, bonus, sign-on and vested stock together. Blank: what of your offer is wages in year 1.",
        PAY,
    )
    supplemental: UsdPerYear | None = ask(
        "Of that: bonus, sign-on, stock",
        "The part from which tax is withheld at a flat rate. Blank: as in your offer, or none of wages you typed.",
        PAY,
    )
    filing: str = ask(
        "You file",
        "Jointly: on one return, as a couple.",
        FILING,
        default="single",
        options={"single": "Single", "joint": "Married, jointly"},
    )
    partner_wages: YearlyPay = ask(
        "The other's wages", "Jointly only: what the other of you earns in the year. Blank: nothing.", FILING
    )
    state_percent: Percent = ask("State and local tax", "One flat share of all wages. Blank: none.", FILING, at_most=30)

    @cached_property
    def first_year(self) -> PayYear:
        """The offer's first year."""
        return pay(self, 1).years[0]

    @property
    def offered(self) -> dict[str, Decimal]:
        """The parts of the offer's first year that are wages, by name. Private equity is not taxed as it vests."""
        parts = (name for name, part in PARTS.items() if part.wages and not (part.equity and self.is_private))
        return {name: getattr(self.first_year, name) for name in parts}

    @property
    def not_wages(self) -> dict[str, Decimal]:
        """The parts of the offer's first year that are no wages of that year, by name."""
        parts = {name: getattr(self.first_year, name) for name in PARTS if name not in self.offered}
        return {name: amount for name, amount in parts.items() if amount}

    @property
    def private_equity(self) -> Decimal:
        """Private equity that vests in the first year, where the wages are the offer's."""
        return equity_of([self.first_year]) if self.is_private and self.wages is None else Decimal(0)

    @property
    def assumed_kind(self) -> str:
        """That equity of an instrument not said counts as wages, where any of it does."""
        if self.equity_kind or self.wages is not None or not equity_of([self.first_year]):
            return ""
        return (
            "Assumed: the stock is listed, so what vests in year 1 counts as wages. Of private stock most is taxed"
            " later: say so, and it is left out."
        )

    @property
    def own_wages(self) -> Decimal:
        """The reader's wages: as typed, else of the offer."""
        return sum(self.offered.values(), Decimal(0)) if self.wages is None else self.wages

    @property
    def own_supplemental(self) -> Decimal:
        """The supplemental part of them: as typed, else of the offer where the wages are too, else none."""
        if self.supplemental is not None or self.wages is not None:
            return self.supplemental or Decimal(0)
        return sum((self.offered[name] for name in self.offered if PARTS[name].supplemental), Decimal(0))


@record
class BracketRow:
    """The part of taxable income in one bracket."""

    rate: Percent = show("Rate")
    above: Usd = show("Above")
    taxed: Usd = show("Taxed here")
    tax: Usd = show("Tax", "Rate × the part of wages, less the standard deduction, in the bracket.", "{rate} × {taxed}")


def _wages_sum(year: TaxedYear, found: "TakeHome") -> str:
    parts = " − ".join(f"{{first_year_parts.1.{name}}}" for name in year.not_wages)
    return f"{{offer_first_year}} − {parts}" if year.wages is None and parts else ""


def _bracket_sum(year: TaxedYear, found: "TakeHome") -> str:
    return " + ".join(f"{{brackets.{n}.rate}} × {{brackets.{n}.taxed}}" for n in range(1, len(found.brackets) + 1))


def _withheld_sum(year: TaxedYear, found: "TakeHome") -> str:
    if found.supplemental <= TAX_LAW.supplemental_ceiling:
        return f"{FLAT} × {{supplemental}}"
    return f"{FLAT} × {CEILING} + {HIGHER} × ({{supplemental}} − {CEILING})"


def _set_aside_sum(year: TaxedYear, found: "TakeHome") -> str:
    return "{shortfall} ÷ {supplemental}" if found.supplemental else ""


def _tax_share_sum(year: TaxedYear, found: "TakeHome") -> str:
    return "1 − {net} ÷ {all_wages}" if found.all_wages else ""


@record
class TakeHome:
    """What the year leaves, and what falls due at filing. Jointly it is the two earners' together."""

    net: Usd = show(
        "Take-home for the year",
        "Wages less federal income tax, FICA and your state share, all settled. Jointly: of both.",
        "{all_wages} − {income_tax} − {fica} − {state_tax}",
        headline=True,
    )
    shortfall: Usd = show(
        "Falls short at filing",
        "Income tax that the supplemental pay adds, less what was withheld from it. Regular pay is taken to be withheld"
        " exactly.",
        "{supplemental_tax} − {withheld}, at least $0",
        headline=True,
    )
    net_month: Usd = show(
        "A month of regular pay",
        "Wages without the supplemental part, less their own taxes, ÷ 12. Jointly: of both.",
        "({regular} − {regular_tax} − {regular_fica} − {regular_state}) ÷ 12",
        headline=True,
    )
    wages: Usd = show(
        "Wages counted",
        "As you typed them; else what of your offer is paid as wages in year 1. Jointly: yours alone.",
        _wages_sum,
    )
    beside_first_year: Sentence = show("Why they are not the offer's first year")
    income_tax: Usd = show(
        "Federal income tax",
        "Wages less the standard deduction of {deduction}, each bracket at its rate: the rows below added up.",
        _bracket_sum,
    )
    fica: Usd = show(
        "FICA",
        "Social Security up to its wage base for each earner, Medicare on all wages, additional Medicare tax above a"
        " threshold.",
        "{social_security} + {medicare} + {medicare_additional}",
    )
    state_tax: Usd = show(
        "State and local tax", "Your share of all wages: no state's law.", "{typed.state_percent} × {all_wages}"
    )
    withheld: Usd = show(
        "Withheld from supplemental pay",
        f"Federal income tax at {FLAT} up to {CEILING} a year, {HIGHER} above.",
        _withheld_sum,
    )
    supplemental_tax: Usd = show(
        "Income tax that it adds",
        "Income tax on all wages less income tax on the regular part.",
        "{income_tax} − {regular_tax}",
    )
    refund: Usd = show(
        "Comes back at filing",
        "Where more is withheld from supplemental pay than it adds in income tax.",
        "{withheld} − {supplemental_tax}, at least $0",
    )
    set_aside_percent: PercentChange = show(
        "Set aside of each payment", "What falls short ÷ the supplemental pay.", _set_aside_sum
    )
    net_supplemental: Usd = show(
        "Supplemental pay, on the day",
        "Less flat withholding, the FICA that it adds and your state share.",
        "{supplemental} − {withheld} − {supplemental_fica} − {supplemental_state}",
    )
    fica_withheld: Usd = show(
        "FICA as withheld",
        f"Employers withhold the additional Medicare tax above {WITHHELD_ABOVE} for each earner, whatever the filing; a"
        " couple settles at filing.",
    )
    tax_percent: PercentChange = show("Share of wages taxed away", "All taxes ÷ wages.", _tax_share_sum)
    top_rate: Percent = show("Top bracket", "The federal rate on your last dollar of wages.")
    covered_up_to: Usd = show(
        "Withholding covers wages up to",
        f"Standard deduction + the end of the {FLAT} bracket: up to here flat withholding is enough.",
        "{deduction} + {flat_bracket_end}",
    )
    brackets: tuple[BracketRow, ...] = show("Income tax by bracket", key="rate")
    notes: tuple[Note, ...] = show("What to know about this answer")
    offer_first_year: Usd | None
    first_year_parts: tuple[PayYear, ...]
    supplemental: Usd
    all_wages: Usd
    deduction: Usd
    flat_bracket_end: Usd
    social_security: Usd
    medicare: Usd
    medicare_additional: Usd
    private_equity: Usd
    regular: Usd
    regular_tax: Usd
    regular_fica: Usd
    regular_state: Usd
    supplemental_fica: Usd
    supplemental_state: Usd


def take_home(year: TaxedYear) -> TakeHome:
    """The year's taxes as owed, what the flat rates withhold, and the difference."""
    rule, filing, partner = TAX_LAW.filings[year.filing], year.filing, year.partner_wages
    wages, supplemental = year.own_wages, year.own_supplemental
    everything, regular = wages + partner, wages - supplemental + partner
    tax, regular_tax = income_tax(everything, filing), income_tax(regular, filing)
    payroll, regular_payroll = (
        payroll_tax(own, partner, medicare_threshold=rule.medicare_threshold) for own in (wages, wages - supplemental)
    )
    state, regular_state = (year.state_percent / 100 * paid for paid in (everything, regular))
    withheld = withheld_on_supplemental(supplemental)
    gap = tax - regular_tax - withheld
    net = everything - tax - payroll.total - state
    brackets = slices(everything, filing)
    covered = covered_by_withholding(filing)
    fica_withheld = payroll_tax_withheld(wages, partner)
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
        set_aside_percent=100 * max(gap, Decimal(0)) / (supplemental or 1),
        net_supplemental=supplemental - withheld - (payroll.total - regular_payroll.total) - (state - regular_state),
        fica_withheld=fica_withheld,
        tax_percent=100 * (everything - net) / (everything or 1),
        top_rate=100 * max((one.rate for one in brackets), default=Decimal(0)),
        covered_up_to=covered,
        brackets=tuple(
            BracketRow(rate=100 * one.rate, above=one.above, taxed=one.taxed, tax=one.tax) for one in brackets
        ),
        notes=notes(_notes(year, gap, payroll.total - fica_withheld)),
        wages=wages,
        beside_first_year=_beside_first_year(year),
        offer_first_year=None if year.is_blank or year.lacks_base else year.first_year.total,
        first_year_parts=(year.first_year,),
        supplemental=supplemental,
        all_wages=everything,
        deduction=rule.deduction,
        flat_bracket_end=covered - rule.deduction,
        social_security=payroll.social_security,
        medicare=payroll.medicare,
        medicare_additional=payroll.medicare_additional,
        private_equity=year.private_equity,
        regular=regular,
        regular_tax=regular_tax,
        regular_fica=regular_payroll.total,
        regular_state=regular_state,
        supplemental_fica=payroll.total - regular_payroll.total,
        supplemental_state=state - regular_state,
    )


def _beside_first_year(year: TaxedYear) -> str:
    """What the offer's first year has that its wages have not; blank where they are the same, or were typed."""
    if year.wages is not None or not year.not_wages:
        return ""
    labels = fields_of(PayYear)
    parts = (f"{{first_year_parts.1.{name}}} of {lowered(labels[name].label)}" for name in year.not_wages)
    more = " and ".join(parts)
    return f"The offer's first year, {{offer_first_year}}, has {more} more. That is not paid as wages in it."


def _notes(year: TaxedYear, gap: Decimal, fica_due: Decimal) -> Iterable[str]:
    if year.wages is None:
        parts = [lowered(fields_of(PayYear)[name].label) for name, amount in year.offered.items() if amount]
        yield f"Your offer pays wages of {{wages}} in year 1: {', '.join(parts)}. Type others to change them."
        if year.private_equity:
            yield (
                "Not counted: {private_equity} of private equity that vests in year 1. Most of it is taxed when it is"
                " sold, paid out or exercised. If yours is taxed as it vests, type the wages with it."
            )
    yield (
        f"An estimate with US federal law of {TAX_LAW.year}, the standard deduction and no other income. Left out:"
        " state law, the alternative minimum tax, credits, retirement saving, stock options, capital gains."
    )
    yield "What would change this: flat withholding is enough up to {covered_up_to} of wages." + (
        " Set aside {set_aside_percent} of each supplemental payment, or raise your withholding." if gap > 0 else ""
    )
    if year.partner_wages:
        yield (
            "Each employer withholds as if it paid the only wages. Check that both of you told yours about the other,"
            " or more is due at filing than stands here."
        )
    if fica_due > 0:
        yield f"Of the FICA, {in_dollars(fica_due)} is not withheld by either employer: it falls due at filing."
    yield f"Rates: {TAX_LAW.source}."


def _check(year: TaxedYear) -> Iterable[Problem]:
    yield from problems(year)
    if year.wages is None:
        if year.is_blank or year.lacks_base:
            yield Problem("wages", "Type a year's wages, such as 260k, or the base salary of your offer.")
    elif year.own_supplemental > year.wages:
        yield Problem("supplemental", "Type a part of the wages above: no more than all of them.")
    if year.partner_wages and year.filing == "single":
        yield Problem("partner_wages", "Leave this blank, or choose “Married, jointly” above.")


def _charts(year: TaxedYear, found: TakeHome) -> tuple[Chart, ...]:
    left = found.regular - found.regular_tax - found.regular_fica - found.regular_state
    parts = (
        ("You keep", left, found.net - left),
        ("Income tax", found.regular_tax, found.supplemental_tax),
        ("FICA", found.regular_fica, found.supplemental_fica),
        ("State", found.regular_state, found.supplemental_state),
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
    form=(PAY, FILING),
    sample={"wages": "260,000", "supplemental": "80,000", "filing": "single"},
    summary="Of {all_wages} you keep about {net} after federal tax, FICA and your state share."
    " At filing {shortfall} of income tax is still due.",
    charts=_charts,
    claims=TAX_LAW.claims,
)
