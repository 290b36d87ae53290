"""Self-employment tax: what who is paid on a 1099 owes for Social Security and Medicare, both halves of them."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.offer.facts import FIGURES
from calculators.offer.taxes import TAX_LAW

LAW = FIGURES["equity-self-employment"]
"""Shares of 1: the two rates, what part of profit they count, what part of the tax is no income."""


@dataclass(frozen=True)
class SelfEmploymentTax:
    """Dollars of a year; ``medicare_additional`` is owed beside the tax, and no part of it is deducted."""

    earnings: Decimal
    social_security: Decimal
    medicare: Decimal
    medicare_additional: Decimal

    @property
    def tax(self) -> Decimal:
        """What Schedule SE comes to."""
        return self.social_security + self.medicare

    @property
    def deducted(self) -> Decimal:
        """The part of it that is left out of income."""
        return Decimal(LAW["deducted"]) * self.tax


def self_employment_tax(profit: Decimal, filing: str, wages_beside: Decimal = Decimal(0)) -> SelfEmploymentTax:
    """The tax on a year's ``profit`` of one who has no wages; ``wages_beside`` are the other earner's on the return.

    Those fill the additional Medicare tax's threshold first. Social Security stops at its base for each earner.
    """
    earnings = LAW["counted"] * profit
    left = max(TAX_LAW.filings[filing].medicare_threshold - wages_beside, Decimal(0))
    return SelfEmploymentTax(
        earnings,
        LAW["social_security"] * min(earnings, TAX_LAW.social_security_base),
        LAW["medicare"] * earnings,
        TAX_LAW.medicare_additional * max(earnings - left, Decimal(0)),
    )
