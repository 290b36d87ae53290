"""The alternative minimum tax (AMT) of exercising incentive stock options, US federal, for wages and nothing else.

The spread at exercise counts as income for this tax only (26 USC 56(b)(3)), the standard deduction does not
(26 USC 56(b)(1)), and what is due is the excess over the ordinary income tax (26 USC 55). It comes back as a credit in
years when the ordinary tax is higher (26 USC 53). The figures of a year stand once, with their source.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from calculators.offer.taxes import income_tax


@dataclass(frozen=True, kw_only=True)
class AmtYear:
    """One year's law: amounts in dollars by filing, rates as shares of 1, and where they are from.

    The exemption shrinks by ``phase_out`` of each dollar of income above ``phase_out_above``. The ``upper`` rate
    begins above ``upper_above``.
    """

    year: int
    exemption: Mapping[str, Decimal]
    phase_out_above: Mapping[str, Decimal]
    phase_out: Decimal
    lower: Decimal
    upper: Decimal
    upper_above: Decimal
    source: str
    date: str


AMT_2026 = AmtYear(
    year=2026,
    exemption={"single": Decimal(90_100), "joint": Decimal(140_200)},
    phase_out_above={"single": Decimal(500_000), "joint": Decimal(1_000_000)},
    phase_out=Decimal("0.5"),
    lower=Decimal("0.26"),
    upper=Decimal("0.28"),
    upper_above=Decimal(244_500),
    source="Rev. Proc. 2025-32 as summarised by Surgent (exemption, phase-out) and SmartAsset (28 % above $244,500);"
    " Public Law 119-21, section 70107 (phase-out of 50 cents on the dollar)",
    date="2025-10-09",
)


@dataclass(frozen=True)
class Amt:
    """A year with options exercised and kept, in dollars: both taxes, and what is ``due`` on top."""

    exemption: Decimal
    taxed: Decimal
    tentative: Decimal
    ordinary: Decimal

    @property
    def due(self) -> Decimal:
        """The alternative minimum tax."""
        return max(self.tentative - self.ordinary, Decimal(0))


def amt(wages: Decimal, spread: Decimal, filing: str, law: AmtYear = AMT_2026) -> Amt:
    """Both taxes on a year of ``wages`` and a ``spread`` at exercise; ``filing`` is single or joint."""
    income = wages + spread
    over = max(income - law.phase_out_above[filing], Decimal(0))
    exemption = max(law.exemption[filing] - law.phase_out * over, Decimal(0))
    taxed = max(income - exemption, Decimal(0))
    low = min(taxed, law.upper_above)
    tentative = law.lower * low + law.upper * (taxed - low)
    return Amt(exemption, taxed, tentative, income_tax(wages, filing))


def free_spread(wages: Decimal, filing: str, law: AmtYear = AMT_2026) -> Decimal:
    """Dollars of spread in the year up to which no AMT is due: where both taxes are equal; 0 where there are none."""
    ordinary = income_tax(wages, filing)
    low = law.lower * law.upper_above
    taxed = ordinary / law.lower if ordinary <= low else law.upper_above + (ordinary - low) / law.upper
    return max(_income(taxed, filing, law) - wages, Decimal(0))


def _income(taxed: Decimal, filing: str, law: AmtYear) -> Decimal:
    """The income that leaves ``taxed`` after the exemption."""
    exemption, above = law.exemption[filing], law.phase_out_above[filing]
    if taxed + exemption <= above:
        return taxed + exemption
    if taxed >= above + exemption / law.phase_out:
        return taxed
    return (taxed + exemption + law.phase_out * above) / (1 + law.phase_out)
