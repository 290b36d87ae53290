"""State income tax on a year's wages, of one who lives in the state all year and takes the standard deduction.

No dependants, no itemizing, none of the states' rules for equity or capital gains. The laws stand once, in
``facts/taxes/``, each with its source and the year that its figures are of.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from calculators.offer.state_credits import added, credited
from calculators.offer.state_deductions import NONE, Rules, of_filing, taken_off
from calculators.offer.state_tables import STATES
from calculators.offer.taxes import Slice, income_tax, payroll_tax


@dataclass(frozen=True)
class StateTax:
    """A year's tax: ``taxable`` dollars cut at the brackets, and dollars ``added`` to and ``credited`` against them."""

    taxable: Decimal
    slices: tuple[Slice, ...]
    added: Decimal
    credited: Decimal

    @property
    def tax(self) -> Decimal:
        """The tax in dollars; below 0 where the state pays a credit out."""
        return sum((one.tax for one in self.slices), NONE) + self.added - self.credited


NOTHING = StateTax(NONE, (), NONE, NONE)


@cache
def rules_of(state: str) -> Rules:
    """The law of a state by its two letters; raises ``KeyError`` for any other text."""
    found: Rules = json.loads(STATES[state], parse_float=Decimal)
    return found


def has_filing(state: str, filing: str) -> bool:
    """Whether the facts have what the state takes of that filing."""
    rules = rules_of(state)
    return filing != "head_of_household" or "brackets_single" not in rules or "head_of_household" in rules


def state_tax(state: str, filing: str, earners: Sequence[Decimal], saved: Decimal = NONE) -> StateTax:
    """The tax on the wages of one or two ``earners``, ``saved`` of them before federal tax.

    Where each of a couple may work it out alone, the less of both ways. Raises ``KeyError`` for a state that there is
    not.
    """
    rules = rules_of(state)
    if not sum(earners) or "brackets_single" not in rules:
        return NOTHING
    together = _together(rules, filing, earners, saved)
    if filing != "joint" or min(earners) == 0 or len(earners) == 1:
        return together
    if rules.get("two_earners") == "split":
        return _split(rules, together, earners)
    if rules.get("two_earners") == "alone":
        whole = sum(earners)
        alone = [_together(rules, "single", [one], saved * one / whole) for one in earners]
        return min(together, _added_up(alone), key=lambda way: way.tax)
    return together


def _together(rules: Rules, filing: str, earners: Sequence[Decimal], saved: Decimal) -> StateTax:
    wages = sum(earners, NONE)
    income = wages if rules.get("taxes_saving") else wages - saved
    federal = income_tax(wages - saved, filing)
    off = taken_off(rules, filing, income, [_fica(one) for one in earners], federal)
    taxable = max(income - off, NONE)
    cut = _cut_up(rules, filing, taxable)
    tax = sum((one.tax for one in cut), NONE)
    more = added(rules, filing, income, taxable, tax)
    return StateTax(taxable, cut, more, credited(rules, filing, income, taxable, tax + more))


def _fica(wages: Decimal) -> Decimal:
    tax = payroll_tax(wages, medicare_threshold=wages)
    return tax.social_security + tax.medicare


def _cut_up(rules: Rules, filing: str, taxable: Decimal) -> tuple[Slice, ...]:
    """What is taxable at the brackets of a filing, and what a surtax takes of it again."""
    brackets = of_filing(rules, "brackets", filing)
    if (above := rules.get("above")) and taxable > above["taxable_over"]:
        brackets = above["brackets"]
    cut = cut_at(brackets, taxable)
    if surtax := rules.get("surtax"):
        over = Decimal(of_filing(surtax, "over", filing))
        cut += (Slice(surtax["rate"], over, taxable - over),) if taxable > over else ()
    return cut


def cut_at(brackets: Iterable[Sequence[Decimal | int]], taxable: Decimal) -> tuple[Slice, ...]:
    """``taxable`` dollars in marginal brackets of a start and a rate; those with nothing in them are left out."""
    edges = [(Decimal(start), Decimal(rate)) for start, rate in brackets]
    ends = [*(start for start, _ in edges[1:]), max(taxable, edges[-1][0])]
    parts = (Slice(rate, low, min(taxable, end) - low) for (low, rate), end in zip(edges, ends, strict=True))
    return tuple(one for one in parts if one.taxed > 0 and one.rate)


def _split(rules: Rules, together: StateTax, earners: Sequence[Decimal]) -> StateTax:
    """Each one's share of what both have taxable, taxed by itself."""
    whole = sum(earners)
    parts = [together.taxable * one / whole for one in earners]
    return _added_up([StateTax(part, _cut_up(rules, "joint", part), NONE, NONE) for part in parts])


def _added_up(parts: Sequence[StateTax]) -> StateTax:
    """Several taxes as one, what lies in the same bracket together."""
    taxed: dict[tuple[Decimal, Decimal], Decimal] = {}
    for one in (piece for part in parts for piece in part.slices):
        taxed[one.above, one.rate] = taxed.get((one.above, one.rate), NONE) + one.taxed
    slices = tuple(Slice(rate, above, dollars) for (above, rate), dollars in sorted(taxed.items()))
    sums = (sum((getattr(part, name) for part in parts), NONE) for name in ("added", "credited"))
    return StateTax(sum((part.taxable for part in parts), NONE), slices, *sums)
