"""What a state, its programs and a city take of a year's wages, together; and what to know of the figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.offer.local_tax import NamedSlice, local_rows, local_tax, payroll_rows, state_payroll
from calculators.offer.state_deductions import NONE
from calculators.offer.state_names import PLACES
from calculators.offer.state_tax import StateTax, has_filing, rules_of, state_tax

HEAD = "head_of_household"


@dataclass(frozen=True)
class PlaceTaxes:
    """Dollars a year: the state's income tax, and line by line what the place and the state's programs take.

    Without ``knows_payroll`` the facts have nothing on the state's programs.
    """

    income: StateTax
    local_lines: tuple[NamedSlice, ...]
    payroll_lines: tuple[NamedSlice, ...]
    knows_payroll: bool

    @property
    def local(self) -> Decimal:
        """What the city or county takes."""
        return sum((one.slice.tax for one in self.local_lines), NONE)

    @property
    def payroll(self) -> Decimal:
        """What the state's programs take."""
        return sum((one.slice.tax for one in self.payroll_lines), NONE)


def place_taxes(state: str, city: str, filing: str, earners: Sequence[Decimal], saved: Decimal) -> PlaceTaxes:
    """The taxes of those who live in a ``state`` by its two letters, and in a ``city`` of the facts or in none of them.

    ``saved`` dollars come off before income tax, and not before taxes on wages.
    """
    income = state_tax(state, filing, earners, saved)
    local = local_tax(state, city, filing, earners, income)
    knows_payroll = not rules_of(state).get("no_payroll_figures")
    return PlaceTaxes(income, tuple(local), tuple(state_payroll(state, earners)), knows_payroll)


def knows_filing(state: str, city: str, filing: str) -> bool:
    """Whether the facts have what the state and the city take of that filing."""
    if filing != HEAD:
        return True
    cut = ("brackets", "whole_at_rate")
    rows = ((row, name) for row in local_rows(state, city) for name in cut if f"{name}_single" in row)
    return has_filing(state, filing) and all(f"{name}_{HEAD}" in row for row, name in rows)


def pays_as_single(state: str) -> bool:
    """Whether a head of household owes the state what a single filer does, whatever the wages."""
    rules = rules_of(state)
    parts = [part for part in rules.values() if isinstance(part, dict)]
    has_own = any(HEAD in key and key != HEAD for key in rules) or any(HEAD in key for part in parts for key in part)
    rests_on_federal = rules.get("deduction") == "federal" or any("federal" in key for key in rules)
    return has_filing(state, HEAD) and not has_own and not rests_on_federal


def told(state: str, city: str, filing: str, *, two_earners: bool) -> Iterable[str]:
    """Sentences on the figures: which year's they are, whose, how sure, and what is not counted."""
    rules = rules_of(state)
    name = rules["name"]
    if "brackets_single" in rules:
        yield (
            f"{name}: figures of {rules['basis']}, as of {rules['as_of']}. Source: {rules['source']}."
            " An estimate, and no official table."
        )
        if filing == HEAD:
            yield (
                f"{name} takes the same of a head of household as of a single filer. Source: {rules[HEAD]}."
                if pays_as_single(state)
                else f"The figures for a head of household are from {rules[HEAD]}."
            )
    if "said" in rules:
        yield rules["said"]
    if two_earners and rules.get("two_earners") == "credit":
        yield f"{name} has a credit for two earners, which is not counted: a little less may be due."
    if two_earners and rules.get("two_earners") in ("alone", "split"):
        yield f"In {name} each of a couple may be taxed on their own wages alone. The way that costs less is counted."
    if state in PLACES and not city:
        yield "No city or county is chosen, so no tax of one is counted."
    for row in local_rows(state, city):
        taken = row.get("name", city)
        yield f"{taken}: figures of {row['basis']}. Source: {row['source']}. {row.get('said', '')}".strip()
        if row.get("unofficial"):
            yield f"We found no official text with this rate of {taken}: confirm it before you count on it."
    for row in payroll_rows(state):
        if "said" in row:
            yield f"{row['name']}: {row['said']}"
