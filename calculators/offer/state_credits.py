"""What a state adds to the tax of its brackets, and what it credits: see ``calculators.offer.state_deductions``."""

from decimal import Decimal

from calculators.offer.state_deductions import NONE, Rules, amount_of, of_filing, row_over, started
from calculators.offer.taxes import TAX_LAW


def added(rules: Rules, filing: str, income: Decimal, taxable: Decimal, bracketed: Decimal) -> Decimal:
    """Add-backs, recaptures, flat amounts and least taxes, in dollars, beside the ``bracketed`` tax."""
    more = NONE
    if (base := rules.get("base_tax")) and taxable > base["over"]:
        more += base["amount"]
    for one in rules.get("add_ons", ()):
        steps = started(income, of_filing(one, "start", filing), of_filing(one, "width", filing))
        more += min(of_filing(one, "add", filing) * steps, of_filing(one, "max", filing))
    if recapture := rules.get("recapture"):
        more += _recaptured(recapture, filing, income, taxable)
    if least := rules.get("least_share_of_income"):
        more += max(least["rate"] * income - bracketed, NONE) if income > least["income_over"] else NONE
    return more + Decimal(rules.get("flat_fee", 0))


def _recaptured(recapture: Rules, filing: str, income: Decimal, taxable: Decimal) -> Decimal:
    """What takes the lower brackets back from higher incomes, the last of it phased in over a width of income."""
    over, base, benefit = row_over(recapture.get(filing, recapture["single"]), taxable)
    passed = (income - max(over, recapture["income_over"])) / recapture["width"]
    return Decimal(base) + benefit * min(max(passed, NONE), Decimal(1)) if income > recapture["income_over"] else NONE


def credited(rules: Rules, filing: str, income: Decimal, taxable: Decimal, tax: Decimal) -> Decimal:
    """Credits against ``tax``, in dollars: more than it only where the state pays one out."""
    credit = _personal(rules, filing, income)
    if rows := of_filing(rules, "credit_share", filing) if "credit_share_single" in rules else ():
        credit += row_over(rows, income)[1] * tax
    if part := rules.get("credit_of_federal_deduction"):
        full = part["rate"] * TAX_LAW.filings[filing].deduction
        credit += max(full - part["fade"] * max(income - of_filing(part, "start", filing), NONE), NONE)
    if (above := rules.get("above")) and taxable > above["taxable_over"]:
        credit += row_over(above["less"], taxable)[1]
    paid_out = amount_of(rules["refundable_credit"], filing) if "refundable_credit" in rules else NONE
    return min(credit, tax) + paid_out


def _personal(rules: Rules, filing: str, income: Decimal) -> Decimal:
    credit = amount_of(rules.get("credit", {"single": 0}), filing)
    if fade := rules.get("credit_fade"):  # it falls for each person's credit alike
        persons = 2 if filing == "joint" else 1
        fallen = persons * fade["drop_each"] * started(income, of_filing(fade, "start", filing), fade["width"])
        credit = max(credit - fallen, NONE)
    if ends := rules.get("credit_ends"):
        credit = NONE if income > of_filing(ends, "income_over", filing) else credit
    return credit
