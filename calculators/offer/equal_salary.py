"""The salary of which federal taxes leave so much."""

from decimal import Decimal

from calculators.offer.taxes import TAX_LAW, PayrollTax, income_tax, payroll_tax

_CENT = Decimal("0.01")


def added_payroll(wages: Decimal, filing: str, beside: Decimal) -> PayrollTax:
    """What the employees' taxes grow by with these ``wages`` of a year ``beside`` the other earner's, in dollars."""
    threshold = TAX_LAW.filings[filing].medicare_threshold
    both = payroll_tax(wages, beside, medicare_threshold=threshold)
    other = payroll_tax(beside, medicare_threshold=threshold)
    return PayrollTax(
        both.social_security - other.social_security,
        both.medicare - other.medicare,
        both.medicare_additional - other.medicare_additional,
    )


def added_income_tax(income: Decimal, filing: str, beside: Decimal) -> Decimal:
    """What the federal income tax grows by with this ``income`` of a year beside the other earner's, in dollars."""
    return income_tax(income + beside, filing) - income_tax(beside, filing)


def salary_that_leaves(left: Decimal, filing: str, beside: Decimal) -> Decimal:
    """The salary of which federal taxes leave ``left`` dollars, to the cent: the more it is, the more is left."""
    without = income_tax(beside, filing)  # worked out once, for the many salaries that are tried
    low, high = Decimal(0), 4 * max(left, Decimal(0))  # no rates together take three quarters
    while high - low > _CENT / 1000:
        salary = (low + high) / 2
        taxes = added_payroll(salary, filing, beside).total + income_tax(salary + beside, filing) - without
        low, high = (low, salary) if salary - taxes >= left else (salary, high)
    return high.quantize(_CENT)
