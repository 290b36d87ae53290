"""What a sign-on's repayment clause asks back when someone leaves early.

The kinds are readings of common wordings, ours and not law. A month is a full month worked since the start date; from
the last month of the term nothing is owed.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from calculators.offer.facts import FIGURES

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
    """A clause on ``amount`` dollars that are paid at the start of ``paid_month``, over ``term`` months from then.

    ``withheld`` is the percent of tax taken when it was paid. With ``net`` only what reached the account is asked
    back, else the amount before tax. Leaving after ``month`` full months is leaving in the month that follows, so what
    is paid at that month's start is owed.
    """

    amount: Decimal
    kind: str
    term: int
    withheld: Decimal = Decimal(0)
    net: bool = False
    paid_month: int = 1

    @property
    def received(self) -> Decimal:
        """Dollars that reach the account."""
        return self.amount * (1 - self.withheld / 100)

    @property
    def asked_back(self) -> Decimal:
        """Dollars to repay in full, before any of it is forgiven."""
        return self.received if self.net else self.amount

    @property
    def last_month(self) -> int:
        """Full months worked from which nothing is owed."""
        return self.paid_month - 1 + self.term

    def received_by(self, month: int) -> Decimal:
        """Dollars received on leaving after ``month`` full months."""
        return self.received if month >= self.paid_month - 1 else Decimal(0)

    def share(self, month: int) -> Fraction:
        """Share still owed on leaving after ``month`` full months; none of what is not paid yet."""
        worked = month - (self.paid_month - 1)
        return share_owed(self.kind, worked, self.term) if worked >= 0 else Fraction(0)

    def owed(self, month: int) -> Decimal:
        """Dollars to repay on leaving after ``month`` full months."""
        share = self.share(month)
        return self.asked_back * share.numerator / share.denominator

    def never_received(self, month: int) -> Decimal:
        """The part of ``owed`` that went to tax: gone until a tax return brings some of it back."""
        return Decimal(0) if self.net else self.owed(month) * self.withheld / 100


@dataclass(frozen=True)
class Repayments:
    """Several clauses, each on its own part of the pay."""

    parts: tuple[Repayment, ...]

    @property
    def amount(self) -> Decimal:
        """Dollars under the clauses, before tax."""
        return sum((part.amount for part in self.parts), Decimal(0))

    @property
    def received(self) -> Decimal:
        """Dollars that reach the account in the end."""
        return sum((part.received for part in self.parts), Decimal(0))

    @property
    def last_month(self) -> int:
        """Full months worked from which nothing is owed."""
        return max((part.last_month for part in self.parts if part.term), default=0)

    def received_by(self, month: int) -> Decimal:
        """Dollars received on leaving after ``month`` full months."""
        return sum((part.received_by(month) for part in self.parts), Decimal(0))

    def owed(self, month: int) -> Decimal:
        """Dollars to repay on leaving after ``month`` full months."""
        return sum((part.owed(month) for part in self.parts), Decimal(0))

    def never_received(self, month: int) -> Decimal:
        """The part of ``owed`` that went to tax."""
        return sum((part.never_received(month) for part in self.parts), Decimal(0))

    def covered_from(self) -> int:
        """The first month of leaving from which on ``owed`` is no more than the dollars received."""
        short = (month for month in range(self.last_month, -1, -1) if self.owed(month) > self.received_by(month))
        return next(short, -1) + 1


@dataclass(frozen=True, kw_only=True)
class RepaymentLaw:
    """A dated legal test of repayment clauses: the parts that a month count can show, and the claims they are from."""

    name: str
    contracts_from: date
    longest_months: int
    claims: tuple[str, ...]

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
    contracts_from=FIGURES["law-ca-ab692"]["start"],
    longest_months=FIGURES["law-ca-ab692-sign-on"]["longest_months"],
    claims=("law-ca-ab692", "law-ca-ab692-sign-on"),
)
