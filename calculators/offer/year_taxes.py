"""All taxes on a household's wages of a year: federal, payroll, those of where it lives, and a rate typed by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from calculators.offer.taxes import TAX_LAW, PayrollTax, income_tax, payroll_tax

if TYPE_CHECKING:
    from calculators.offer.place_taxes import PlaceTaxes


@dataclass(frozen=True, kw_only=True)
class Household:
    """How wages are taxed: the filing, dollars ``saved`` before income tax, and where.

    ``state`` is two letters or blank, ``city`` a place of the facts in it or blank, ``rate`` another share of all
    wages.
    """

    filing: str
    saved: Decimal
    state: str = ""
    city: str = ""
    rate: Decimal = Decimal(0)


@dataclass(frozen=True)
class YearTaxes:
    """Dollars of a year; ``place`` is ``None`` where no state is chosen."""

    wages: Decimal
    income_tax: Decimal
    payroll: PayrollTax
    place: "PlaceTaxes | None"
    other: Decimal

    @property
    def state(self) -> Decimal:
        """State income tax."""
        return self.place.income.tax if self.place else Decimal(0)

    @property
    def local(self) -> Decimal:
        """What the city or county takes."""
        return self.place.local if self.place else Decimal(0)

    @property
    def programs(self) -> Decimal:
        """What the state's programs take."""
        return self.place.payroll if self.place else Decimal(0)

    @property
    def beside_federal(self) -> Decimal:
        """What the state, the place, the programs and the typed rate take."""
        return self.state + self.local + self.programs + self.other


def year_taxes(home: Household, earners: Sequence[Decimal]) -> YearTaxes:
    """The taxes on the wages of one or two ``earners``, given by earner."""
    wages = sum(earners, Decimal(0))
    place = None
    if home.state:
        from calculators.offer.place_taxes import place_taxes  # fetched when it is needed: see publish/bundle.py

        place = place_taxes(home.state, home.city, home.filing, earners, home.saved)
    return YearTaxes(
        wages,
        income_tax(wages - home.saved, home.filing),
        payroll_tax(*earners, medicare_threshold=TAX_LAW.filings[home.filing].medicare_threshold),
        place,
        home.rate * wages,
    )
