"""The alternative minimum tax (AMT) of exercising incentive stock options, US federal, for wages and nothing else.

The spread at exercise counts as income for this tax only (26 USC 56(b)(3)), the standard deduction does not
(26 USC 56(b)(1)), and what is due is the excess over the ordinary income tax (26 USC 55). It comes back as a credit in
years when the ordinary tax is higher (26 USC 53). The figures of a year stand once, in ``facts/rates/``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from calculators.offer.facts import FIGURES, SOURCES
from calculators.offer.taxes import income_tax


@dataclass(frozen=True, kw_only=True)
class AmtYear:
    """One year's law: amounts in dollars by filing, rates as shares of 1, and the claims that they are from.

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
    claims: tuple[str, ...]

    @property
    def source(self) -> str:
        """Who says so, and when it was published or read."""
        return "; ".join(SOURCES[claim] for claim in self.claims)


def _amt_year(exemptions: str, rates: str) -> AmtYear:
    """The year's law from the figures of two claims."""
    exempt, taken = FIGURES[exemptions], FIGURES[rates]
    return AmtYear(
        year=exempt["year"],
        exemption={filing: Decimal(dollars) for filing, dollars in exempt["exemption"].items()},
        phase_out_above={filing: Decimal(dollars) for filing, dollars in exempt["phase_out_above"].items()},
        phase_out=taken["phase_out"],
        lower=taken["lower"],
        upper=taken["upper"],
        upper_above=Decimal(taken["upper_above"]),
        claims=(exemptions, rates),
    )


ISO_LIMIT_CLAIM = "equity-iso-100k"
ISO_LIMIT = Decimal(FIGURES[ISO_LIMIT_CLAIM]["most"])
"""Dollars of stock, at its price on the day of the grant, of which options that first become exercisable in a calendar
year are incentive ones (26 USC 422(d))."""
AMT_LAW = _amt_year(exemptions="equity-amt", rates="equity-amt-rates")


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


def amt(wages: Decimal, spread: Decimal, filing: str, law: AmtYear = AMT_LAW) -> Amt:
    """Both taxes on a year of ``wages`` and a ``spread`` at exercise; ``filing`` is single or joint."""
    income = wages + spread
    over = max(income - law.phase_out_above[filing], Decimal(0))
    exemption = max(law.exemption[filing] - law.phase_out * over, Decimal(0))
    taxed = max(income - exemption, Decimal(0))
    low = min(taxed, law.upper_above)
    tentative = law.lower * low + law.upper * (taxed - low)
    return Amt(exemption, taxed, tentative, income_tax(wages, filing))


def free_spread(wages: Decimal, filing: str, law: AmtYear = AMT_LAW) -> Decimal:
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
