"""What a year's taxes come to, and how each figure is worked out."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated

from calculators.declare.fields import record, show
from calculators.declare.notes import Note
from calculators.declare.units import Name, Percent, PercentChange, Sentence, Usd, in_dollars, number
from calculators.negotiation.pay import PayYear
from calculators.offer.taxes import TAX_LAW
from calculators.taxed_year.asked import CEILING, FLAT, HIGHER, TaxedYear

FineRate = Annotated[Decimal, number(after="%", decimals=4, trim=True)]
WITHHELD_ABOVE = in_dollars(TAX_LAW.medicare_withheld_above)


@record
class BracketRow:
    """The part of taxable income in one bracket."""

    rate: Percent = show("Rate")
    above: Usd = show("Above")
    taxed: Usd = show("Taxed here")
    tax: Usd = show(
        "Tax",
        "Rate × the part of wages, less pre-tax saving and the standard deduction, in the bracket.",
        "{rate} × {taxed}",
    )


@record
class PlaceLine:
    """One line of what a state or a place takes."""

    name: Name = show("What")
    rate: FineRate = show("Rate")
    taxed: Usd = show("Taken of")
    tax: Usd = show("Tax", "Rate × what it is taken of.", "{rate} × {taxed}")


def _wages_sum(year: TaxedYear, found: "TakeHome") -> str:
    parts = " − ".join(f"{{first_year_parts.1.{name}}}" for name in year.not_wages)
    return f"{{offer_first_year}} − {parts}" if year.wages is None and parts else ""


def _net_sum(year: TaxedYear, found: "TakeHome") -> str:
    taken = [name for name in ("state_tax", "local_tax", "state_payroll", "other_tax") if getattr(found, name)]
    return " − ".join(f"{{{name}}}" for name in ("all_wages", "income_tax", "fica", *taken, *_saved(year)))


def _saved(year: TaxedYear) -> Iterable[str]:
    return ("typed.pre_tax_saving",) if year.pre_tax_saving else ()


def _month_sum(year: TaxedYear, found: "TakeHome") -> str:
    names = "regular", "regular_tax", "regular_fica", "regular_state", *_saved(year)
    return f"({' − '.join(f'{{{name}}}' for name in names)}) ÷ 12"


def _bracket_sum(year: TaxedYear, found: "TakeHome") -> str:
    return " + ".join(f"{{brackets.{n}.rate}} × {{brackets.{n}.taxed}}" for n in range(1, len(found.brackets) + 1))


def _state_sum(year: TaxedYear, found: "TakeHome") -> str:
    lines = _lines(0, found.state_lines)
    beside = ("+", "state_added"), ("−", "state_credited")
    more = [f" {sign} {{{name}}}" for sign, name in beside if getattr(found, name)]
    return lines and lines + "".join(more)


def _local_sum(year: TaxedYear, found: "TakeHome") -> str:
    return _lines(found.state_lines, found.local_lines)


def _payroll_sum(year: TaxedYear, found: "TakeHome") -> str:
    before = found.state_lines + found.local_lines
    return _lines(before, len(found.place_lines) - before)


def _lines(before: int, count: int) -> str:
    return " + ".join(f"{{place_lines.{n}.tax}}" for n in range(before + 1, before + count + 1))


def _withheld_sum(year: TaxedYear, found: "TakeHome") -> str:
    typed = year.withheld_percent
    flat = FLAT if typed is None else "{typed.withheld_percent}"
    if found.supplemental <= TAX_LAW.supplemental_ceiling:
        return f"{flat} × {{supplemental}}"
    above = HIGHER if typed is None or typed < 100 * TAX_LAW.supplemental_above else flat
    return f"{flat} × {CEILING} + {above} × ({{supplemental}} − {CEILING})"


def _set_aside_sum(year: TaxedYear, found: "TakeHome") -> str:
    return "{shortfall} ÷ {supplemental}" if found.supplemental else ""


def _tax_share_sum(year: TaxedYear, found: "TakeHome") -> str:
    kept = "({net} + {typed.pre_tax_saving})" if year.pre_tax_saving else "{net}"
    return f"1 − {kept} ÷ {{all_wages}}" if found.all_wages else ""


def _covered_sum(year: TaxedYear, found: "TakeHome") -> str:
    parts = " + ".join(f"{{{name}}}" for name in ("deduction", *_saved(year), "flat_bracket_end"))
    return parts if found.covered_up_to is not None else ""


@record
class TakeHome:
    """What the year leaves, and what falls due at filing. Jointly it is the two earners' together."""

    net: Usd = show(
        "Take-home for the year",
        "Wages less federal income tax, FICA, what is counted of state and local taxes, and pre-tax saving, all"
        " settled. Jointly: of both.",
        _net_sum,
        headline=True,
    )
    shortfall: Usd = show(
        "Falls short at filing",
        "Federal income tax that the supplemental pay adds, less what was withheld from it. Regular pay is taken to be"
        " withheld exactly.",
        "{supplemental_tax} − {withheld}, at least $0",
        headline=True,
    )
    net_month: Usd = show(
        "A month of regular pay",
        "Wages without the supplemental part, less their own taxes and pre-tax saving, ÷ 12. Jointly: of both.",
        _month_sum,
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
        "Wages less pre-tax saving and the standard deduction of {deduction}, each bracket at its rate: the rows below"
        " added up.",
        _bracket_sum,
    )
    fica: Usd = show(
        "FICA",
        "Social Security up to its wage base for each earner, Medicare on all wages, additional Medicare tax above a"
        " threshold.",
        "{social_security} + {medicare} + {medicare_additional}",
    )
    state_tax: Usd | None = show(
        "State income tax",
        "What is taxable in your state, each bracket at its rate: its lines below added up, with what the state adds"
        " beside its brackets, less its credits. A dash: no state is chosen.",
        _state_sum,
    )
    local_tax: Usd | None = show(
        "City or county tax", "Its lines below added up. A dash: none is chosen, or we have none.", _local_sum
    )
    state_payroll: Usd | None = show(
        "State payroll contributions",
        "What your state's programs take of each earner's wages, up to their caps: their lines below added up. A dash:"
        " we found no figures.",
        _payroll_sum,
    )
    other_tax: Usd | None = show(
        "At the rate you typed", "Your share of all wages: no state's law.", "{typed.state_percent} × {all_wages}"
    )
    withheld: Usd = show(
        "Withheld from supplemental pay",
        f"Federal income tax at the rate you typed, else at {FLAT}, up to {CEILING} a year; above it at"
        f" least {HIGHER}.",
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
        "Less withholding, the FICA that it adds and the state and local taxes that it adds.",
        "{supplemental} − {withheld} − {supplemental_fica} − {supplemental_state}",
    )
    fica_withheld: Usd = show(
        "FICA as withheld",
        f"Employers withhold the additional Medicare tax above {WITHHELD_ABOVE} for each earner, whatever the filing; a"
        " couple settles at filing.",
    )
    tax_percent: PercentChange = show("Share of wages taxed away", "All taxes ÷ wages.", _tax_share_sum)
    top_rate: Percent = show("Top bracket", "The federal rate on your last dollar of wages.")
    covered_up_to: Usd | None = show(
        "Withholding covers wages up to",
        "Standard deduction, with pre-tax saving, + the end of the last bracket whose rate is no higher than what is"
        " withheld: up to here withholding is enough. A dash: at any wages.",
        _covered_sum,
    )
    brackets: tuple[BracketRow, ...] = show("Federal income tax by bracket", key="rate")
    place_lines: tuple[PlaceLine, ...] = show("State and local taxes, line by line", folded=True)
    notes: tuple[Note, ...] = show("What to know about this answer")
    after: Name
    at_filing: Sentence
    offer_first_year: Usd | None
    first_year_parts: tuple[PayYear, ...]
    supplemental: Usd
    all_wages: Usd
    deduction: Usd
    flat_bracket_end: Usd | None
    social_security: Usd
    medicare: Usd
    medicare_additional: Usd
    taxed_later: Usd
    state_lines: int
    local_lines: int
    state_added: Usd
    state_credited: Usd
    regular: Usd
    regular_tax: Usd
    regular_fica: Usd
    regular_state: Usd
    supplemental_fica: Usd
    supplemental_state: Usd
