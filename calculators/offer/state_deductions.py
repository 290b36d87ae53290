"""What a state takes off a year's wages before its brackets: standard deduction, exemptions, federal taxes.

``rules`` is a state's law as ``facts/taxes/`` has it; its head explains the names. Amounts are dollars.
"""

from collections.abc import Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from calculators.offer.taxes import TAX_LAW

type Rules = Mapping[str, Any]

NONE = Decimal(0)


def of_filing(table: Rules, name: str, filing: str) -> Any:
    """What ``table`` has under a name for a filing: a head of household's as for single where it has none of its own.

    Raises ``KeyError`` where it has nothing at all.
    """
    for found in (f"{name}_{filing}", name, f"{name}_single"):
        if found in table:
            return table[found]
    raise KeyError(name)


def amount_of(table: Rules, filing: str) -> Decimal:
    """The amount in ``table`` for a filing; that of a single filer where a head of household has none of its own."""
    return Decimal(table.get(filing, table["single"]))


def row_over(rows: Sequence[Sequence[Any]], income: Decimal, *, at: bool = False) -> Sequence[Any]:
    """The last of ``rows`` whose first figure ``income`` is over; or ``at``, too. The first row where there is none."""
    reached = [row for row in rows if row[0] < income or (at and row[0] == income)]
    return reached[-1] if reached else rows[0]


def started(income: Decimal, start: Decimal | int, width: Decimal | int) -> Decimal:
    """How many steps of ``width`` above ``start`` have begun."""
    return max((income - start) / width, NONE).to_integral_value(ROUND_CEILING)


def taken_off(rules: Rules, filing: str, income: Decimal, fica: Sequence[Decimal], federal: Decimal) -> Decimal:
    """Deduction, exemption and what of the federal taxes is deducted, of a year's ``income`` less saving.

    ``fica`` is each earner's Social Security and Medicare, ``federal`` the income tax of the return.
    """
    both = _deduction(rules, filing, income, fica) + _exemption(rules, filing, income)
    if step := rules.get("both_step_down"):
        both *= max(1 - step["share"] * started(income, step["over"], step["width"]), NONE)
    if most := rules.get("fica_deduction_cap"):
        both += sum((min(one, Decimal(most)) for one in fica), NONE)
    return both + _federal_deducted(rules, filing, income, federal)


def _deduction(rules: Rules, filing: str, income: Decimal, fica: Sequence[Decimal]) -> Decimal:
    declared = rules.get("deduction", {"single": 0})
    amount = TAX_LAW.filings[filing].deduction if declared == "federal" else amount_of(declared, filing)
    if back := rules.get("federal_deduction_added_back"):
        amount = of_filing(back, "keep", filing) if income >= back["income_from"] else amount
    if step := rules.get("deduction_steps"):
        fallen = of_filing(step, "drop", filing) * started(income, step["first_top"], step["width"])
        amount = max(amount - fallen, of_filing(step, "floor", filing))
    if fade := rules.get("deduction_fade"):
        amount = _faded(amount, fade, filing, income)
    if fade := rules.get("deduction_rate_fade"):
        over = max(income - of_filing(fade, "start", filing), NONE)
        amount = max(amount - of_filing(fade, "rate", filing) * over, NONE)
    if cut := rules.get("deduction_cut"):
        amount -= _cut(amount, cut, income)
    return max(amount, sum(fica, NONE)) if rules.get("or_fica_if_more") else Decimal(amount)


def _exemption(rules: Rules, filing: str, income: Decimal) -> Decimal:
    if table := rules.get("exemption_table"):
        rows = table.get(filing, table["single"])
        return Decimal(of_filing(table, "count", filing) * row_over(rows, income)[1])
    amount = amount_of(rules.get("exemption", {"single": 0}), filing)
    if fade := rules.get("exemption_fade"):
        amount = _faded(amount, fade, filing, income)
    if step := rules.get("exemption_steps"):
        fallen = step["drop"] * started(income, of_filing(step, "start", filing), step["width"])
        amount = max(amount - fallen, NONE)
    if ends := rules.get("exemption_ends"):
        amount = NONE if income > of_filing(ends, "income_over", filing) else amount
    return amount


def _faded(amount: Decimal, fade: Rules, filing: str, income: Decimal) -> Decimal:
    """What is left of an amount that falls in proportion to nothing."""
    part = (income - of_filing(fade, "start", filing)) / of_filing(fade, "width", filing)
    cut = amount * min(max(part, NONE), Decimal(1))
    if unit := fade.get("round_cut_down_to"):
        cut = unit * (cut / unit).to_integral_value(ROUND_FLOOR)
    return Decimal(amount - cut)


def _cut(amount: Decimal, cut: Rules, income: Decimal) -> Decimal:
    """What higher incomes lose of a deduction: a share of what is over, then a higher one, up to most of it."""
    if income > cut["most_over"]:
        return amount * Decimal(cut["most"])
    first = cut["rate"] * max(min(income, Decimal(cut["second_over"])) - cut["over"], NONE)
    second = cut["second_rate"] * max(income - cut["second_over"], NONE)
    return Decimal(min(first + second, cut["most"] * amount))


def _federal_deducted(rules: Rules, filing: str, income: Decimal, federal: Decimal) -> Decimal:
    if rules.get("federal_tax_deducted") == "all":
        return federal
    if shares := rules.get("federal_tax_share"):
        return Decimal(min(row_over(shares, income)[1] * federal, amount_of(rules["federal_tax_cap"], filing)))
    if table := rules.get("federal_tax_cap_table"):
        return min(federal, Decimal(row_over(table.get(filing, table["single"]), income, at=True)[1]))
    return NONE
