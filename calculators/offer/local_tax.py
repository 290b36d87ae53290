"""What a city or a county takes of a year's wages, and what a state's programs take of its employees'.

The rates stand once, in ``facts/taxes/``, each with its source.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from calculators.offer.state_deductions import NONE, of_filing, row_over
from calculators.offer.state_tables import LOCAL, PAYROLL
from calculators.offer.state_tax import StateTax, cut_at
from calculators.offer.taxes import Slice


@dataclass(frozen=True)
class NamedSlice:
    """One line of what is taken: by what, and the part of wages or of a tax that it is taken of; ``rate`` of 1."""

    name: str
    slice: Slice


def local_rows(state: str, place: str) -> list[Mapping[str, Any]]:
    """The rows of the facts on a place."""
    return [row for row in _rows(LOCAL, state) if row["place"] == place]


def payroll_rows(state: str) -> list[Mapping[str, Any]]:
    """The rows of the facts on what a state's programs take of wages."""
    return list(_rows(PAYROLL, state))


def _rows(table: Mapping[str, str], state: str) -> Iterable[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = json.loads(table.get(state, "[]"), parse_float=Decimal)
    return found


def local_tax(state: str, place: str, filing: str, earners: Sequence[Decimal], found: StateTax) -> list[NamedSlice]:
    """A place's taxes, line by line, on those who live in it; ``found`` is their state tax."""
    wages = sum(earners, NONE)
    lines = []
    for row in local_rows(state, place):
        base = {"wages": wages, "state taxable income": found.taxable, "state tax": max(found.tax, NONE)}
        if row["base"] == "flat":
            a_year = Decimal(12 * row["amount_a_month"] * sum(1 for one in earners if one))
            cut: tuple[Slice, ...] = (Slice(Decimal(1), NONE, a_year),)
        elif "whole_at_rate_single" in row:
            rate = row_over(of_filing(row, "whole_at_rate", filing), found.taxable)[1]
            cut = (Slice(rate, NONE, found.taxable),)
        elif "rate" in row:
            cut = (Slice(row["rate"], NONE, base[row["base"]]),)
        else:
            cut = cut_at(of_filing(row, "brackets", filing), base[row["base"]])
        lines += [NamedSlice(row.get("name", place), one) for one in cut if one.taxed]
    return lines


def state_payroll(state: str, earners: Sequence[Decimal]) -> list[NamedSlice]:
    """What a state's programs take of each earner's wages, line by line, up to their caps."""
    lines = []
    for row in payroll_rows(state):
        most = Decimal(row["cap"]) if "cap" in row else row["most"] / row["rate"] if "most" in row else None
        charged = sum((one if most is None else min(one, most) for one in earners), NONE)
        lines += [NamedSlice(row["name"], Slice(row["rate"], NONE, charged))] if charged else []
    return lines
