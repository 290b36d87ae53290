"""What a sign-on's repayment clause asks back when someone leaves early.

The kinds are readings of common wordings, ours and not law. A month is a full month worked since the start date; from
the last month of the term nothing is owed.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

FULL_MONTHS = 12
"""Months in which ``full_then_monthly`` asks for everything."""

KINDS = {
    "all_until_end": "All of it until the last day",
    "monthly": "A little less each month",
    "yearly_steps": "Less after each full year",
    "full_then_monthly": "All of it for 12 months, then less each month",
}


def share_owed(kind: str, month: int, term: int) -> Fraction:
    """Share of the sign-on to repay on leaving after ``month`` full months of a ``term`` in months, from 1 to 0."""
    if month >= term:
        return Fraction(0)
    if kind == "monthly":
        return Fraction(term - month, term)
    if kind == "yearly_steps":
        return Fraction(term - month // 12 * 12, term)
    if kind == "full_then_monthly" and month > FULL_MONTHS:
        return Fraction(term - month, term - FULL_MONTHS)
    return Fraction(1)


@dataclass(frozen=True)
class Repayment:
    """A clause on ``sign_on`` dollars over ``term`` months.

    ``withheld`` is the percent of tax taken when the sign-on was paid. With ``net`` only what reached the account is
    asked back, else the amount before tax.
    """

    sign_on: Decimal
    kind: str
    term: int
    withheld: Decimal = Decimal(0)
    net: bool = False

    @property
    def received(self) -> Decimal:
        """Dollars that reached the account."""
        return self.sign_on * (1 - self.withheld / 100)

    def owed(self, month: int) -> Decimal:
        """Dollars to repay on leaving after ``month`` full months."""
        share = share_owed(self.kind, month, self.term)
        return (self.received if self.net else self.sign_on) * share.numerator / share.denominator

    def never_received(self, month: int) -> Decimal:
        """The part of ``owed`` that went to tax: gone until a tax return brings some of it back."""
        return Decimal(0) if self.net else self.owed(month) * self.withheld / 100

    def covered_from(self) -> int:
        """The first month of leaving in which ``owed`` is no more than the dollars received."""
        return next(month for month in range(self.term + 1) if self.owed(month) <= self.received)


@dataclass(frozen=True, kw_only=True)
class RepaymentLaw:
    """A dated legal test of repayment clauses, with its source: the parts that a month count can show."""

    name: str
    contracts_from: str
    longest_months: int
    source: str

    def objections(self, kind: str, term: int) -> tuple[str, ...]:
        """What in a clause does not fit the exception for sign-on money; empty when nothing visible does."""
        prorated = {
            "all_until_end": "it does not fall as you stay",
            "full_then_monthly": f"it does not fall in the first {FULL_MONTHS} months",
        }
        long = f"it runs longer than {self.longest_months} months" if term > self.longest_months else ""
        return tuple(one for one in (prorated.get(kind, ""), long) if one)


CALIFORNIA = RepaymentLaw(
    name="AB 692",
    contracts_from="1 January 2026",
    longest_months=24,
    source="California Business and Professions Code 16608 and Labor Code 926, as summarised by Perkins Coie,"
    " Pillsbury, the National Law Review and Proskauer; read 2026-11-22",
)

FLAT_WITHHOLDING = Decimal("24.35")
"""Percent: 22 federal on supplemental pay to $1 million, 1.45 Medicare and 0.9 Additional Medicare above $200,000.

Source: payroll.org on federal taxes, for 2026; read 2026-11-22. Social Security, 6.2 to the yearly limit, and state
tax come on top.
"""
