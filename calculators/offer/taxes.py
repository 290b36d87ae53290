"""US federal tax on wages: income tax by brackets, payroll taxes (FICA), and what is withheld from supplemental pay.

The figures of a year stand once, in ``facts/rates/``, with their sources.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from calculators.offer.facts import FIGURES, SOURCES


@dataclass(frozen=True)
class Filing:
    """How a return is filed: its standard deduction, bracket ceilings and Medicare threshold, in dollars.

    ``ceilings`` end the brackets of ``TaxYear.rates`` but the last, which has none. ``medicare_threshold`` is where the
    additional Medicare tax begins (26 USC 3101(b)(2)).
    """

    deduction: Decimal
    ceilings: tuple[Decimal, ...]
    medicare_threshold: Decimal


@dataclass(frozen=True, kw_only=True)
class TaxYear:
    """One year's law: rates as shares of 1, amounts in dollars, and the claims that they are from."""

    year: int
    rates: tuple[Decimal, ...]
    filings: Mapping[str, Filing]
    social_security: Decimal
    social_security_base: Decimal
    medicare: Decimal
    medicare_additional: Decimal
    medicare_withheld_above: Decimal
    supplemental: Decimal
    supplemental_above: Decimal
    supplemental_ceiling: Decimal
    claims: tuple[str, ...]

    @property
    def source(self) -> str:
        """Who says so, and when it was published or read."""
        return "; ".join(SOURCES[claim] for claim in self.claims if claim in SOURCES)


@dataclass(frozen=True)
class Slice:
    """The part of taxable income that lies in one bracket, and its tax, in dollars; ``rate`` is a share of 1."""

    rate: Decimal
    above: Decimal
    taxed: Decimal

    @property
    def tax(self) -> Decimal:
        """The bracket's tax."""
        return self.rate * self.taxed


@dataclass(frozen=True)
class PayrollTax:
    """Social Security, Medicare, and the additional Medicare tax of high wages, in dollars."""

    social_security: Decimal
    medicare: Decimal
    medicare_additional: Decimal

    @property
    def total(self) -> Decimal:
        """All three."""
        return self.social_security + self.medicare + self.medicare_additional


def _tax_year(
    brackets: str, of_heads: str, deductions: str, social_security: str, medicare_thresholds: str, supplemental: str
) -> TaxYear:
    """The year's law from the figures of six claims."""
    income, payroll, flat = FIGURES[brackets], FIGURES[social_security], FIGURES[supplemental]
    every = {**income["ceilings"], "head_of_household": FIGURES[of_heads]["ceilings"]}
    return TaxYear(
        year=income["year"],
        rates=income["rates"],
        filings={
            filing: Filing(
                Decimal(FIGURES[deductions][filing]),
                tuple(map(Decimal, ceilings)),
                Decimal(FIGURES[medicare_thresholds][filing]),
            )
            for filing, ceilings in every.items()
        },
        social_security=payroll["rate"],
        social_security_base=Decimal(payroll["base"]),
        medicare=payroll["medicare"],
        medicare_additional=payroll["medicare_additional"],
        medicare_withheld_above=Decimal(payroll["withheld_above"]),
        supplemental=flat["lower"],
        supplemental_above=flat["upper"],
        supplemental_ceiling=Decimal(flat["ceiling"]),
        claims=(brackets, of_heads, deductions, social_security, medicare_thresholds, supplemental),
    )


TAX_LAW = _tax_year(
    brackets="equity-brackets",
    of_heads="equity-brackets-head-of-household",
    deductions="equity-standard-deduction",
    social_security="equity-social-security",
    medicare_thresholds="equity-medicare-threshold",
    supplemental="equity-supplemental-withholding",
)

SAVING_LIMITS = FIGURES["equity-saving-limits"]
"""Dollars of pay in a year that may go into a 401(k) and into health savings accounts."""

FLAT_WITHHOLDING = 100 * (TAX_LAW.supplemental + TAX_LAW.medicare + TAX_LAW.medicare_additional)
"""Percent withheld from a sign-on on top of high wages, but for state tax and, below its limit, Social Security."""


def slices(wages: Decimal, filing: str, law: TaxYear = TAX_LAW) -> tuple[Slice, ...]:
    """Wages less the standard deduction, cut at the brackets; those with nothing in them are left out."""
    rule = law.filings[filing]
    taxable = max(wages - rule.deduction, Decimal(0))
    edges = (Decimal(0), *rule.ceilings, max(taxable, rule.ceilings[-1]))
    cut = ((rate, low, min(taxable, high) - low) for rate, (low, high) in zip(law.rates, pairwise(edges), strict=True))
    return tuple(Slice(rate, low, taxed) for rate, low, taxed in cut if taxed > 0)


def income_tax(wages: Decimal, filing: str, law: TaxYear = TAX_LAW) -> Decimal:
    """Federal income tax in dollars on a year of ``wages`` and nothing else, with the standard deduction."""
    return sum((one.tax for one in slices(wages, filing, law)), Decimal(0))


def payroll_tax(*earners: Decimal, medicare_threshold: Decimal, law: TaxYear = TAX_LAW) -> PayrollTax:
    """The employees' FICA on a year of wages, given by earner.

    Social Security stops at its base for each of them; the additional Medicare tax begins where their wages together
    pass ``medicare_threshold``.
    """
    wages = sum(earners, Decimal(0))
    return PayrollTax(
        law.social_security * sum((min(earned, law.social_security_base) for earned in earners), Decimal(0)),
        law.medicare * wages,
        law.medicare_additional * max(wages - medicare_threshold, Decimal(0)),
    )


def payroll_tax_withheld(*earners: Decimal, law: TaxYear = TAX_LAW) -> Decimal:
    """FICA as employers withhold it: additional Medicare tax from one point for each earner, whatever the filing."""
    return sum(
        (payroll_tax(earned, medicare_threshold=law.medicare_withheld_above, law=law).total for earned in earners),
        Decimal(0),
    )


def withheld_on_supplemental(supplemental: Decimal, rate: Decimal | None = None, law: TaxYear = TAX_LAW) -> Decimal:
    """Federal income tax withheld at the flat rates: the lower one up to a ceiling a year, the higher one above it.

    ``rate``, a share of 1, is what is withheld in place of the lower one, and of the higher one if it is more.
    """
    lower = min(supplemental, law.supplemental_ceiling)
    flat = law.supplemental if rate is None else rate
    above = max(flat, law.supplemental_above)
    return flat * lower + above * (supplemental - lower)


def covered_by_withholding(filing: str, rate: Decimal | None = None, law: TaxYear = TAX_LAW) -> Decimal | None:
    """Wages in dollars up to which no bracket's rate exceeds what is withheld of supplemental pay: nothing falls short.

    ``rate`` is as above. ``None`` where it is enough for any wages.
    """
    flat, rule = law.supplemental if rate is None else rate, law.filings[filing]
    if flat >= law.rates[-1]:
        return None
    ceilings = (ceiling for one, ceiling in zip(law.rates, rule.ceilings, strict=False) if one <= flat)
    return rule.deduction + max(ceilings, default=Decimal(0))
