"""What is asked about a year's wages, and what of an offer they are."""

from decimal import Decimal
from functools import cached_property
from typing import Annotated

from calculators.declare.fields import Section, ask, record
from calculators.declare.units import MOST_EQUITY, Percent, YearlyPay, in_dollars, in_percent, money
from calculators.negotiation.offer import ASSUMED_KIND, Offer
from calculators.negotiation.pay import PARTS, PayYear, equity_of, pay
from calculators.negotiation.residence import Residence
from calculators.negotiation.year_wages import wages_in
from calculators.offer.taxes import TAX_LAW
from calculators.offer.year_taxes import Household

PAY = Section("A year's pay", "US, wages only. Count stock in the year it vests.")
FILING = Section("Your return", shows=("filing", "state"))
LESS_USUAL = Section(
    "City, second earner, saving, withholding",
    "Leave blank what you do not have.",
    folded=True,
    shows=("city", "partner_wages", "pre_tax_saving", "withheld_percent", "state_percent"),
)

FLAT, HIGHER = in_percent(TAX_LAW.supplemental), in_percent(TAX_LAW.supplemental_above)
CEILING = in_dollars(TAX_LAW.supplemental_ceiling)


@record
class TaxedYear(Offer, Residence):
    """A year's wages, of the offer or as typed, and how and where they are taxed."""

    wages: YearlyPay | None = ask(
        "Wages in all",
        "Base, bonus, sign-on and vested stock together. Blank: what of your offer is wages in year 1.",
        PAY,
    )
    supplemental: Annotated[Decimal, money(yearly=True, least=100, most=MOST_EQUITY)] | None = ask(
        "Of that: bonus, sign-on, stock",
        "The part from which tax is withheld at a flat rate. Blank: as in your offer, or none of wages you typed.",
        PAY,
    )
    withheld_percent: Percent | None = ask(
        "Withheld on bonus and stock",
        f"Federal income tax. An employer may withhold more. Blank: {FLAT}, and {HIGHER} above {CEILING} a year.",
        LESS_USUAL,
        at_most=60,
    )

    @cached_property
    def first_year(self) -> PayYear:
        """The offer's first year."""
        return pay(self, 1).years[0]

    @property
    def offered(self) -> dict[str, Decimal]:
        """The parts of the offer's first year that are wages, by name: not what is taxed later than it vests."""
        return wages_in(self, self.first_year)

    @property
    def not_wages(self) -> dict[str, Decimal]:
        """The parts of the offer's first year that are no wages of that year, by name."""
        parts = {name: getattr(self.first_year, name) for name in PARTS if name not in self.offered}
        return {name: amount for name, amount in parts.items() if amount}

    @property
    def taxed_later(self) -> Decimal:
        """Equity that vests in the first year and is taxed later, where the wages are the offer's."""
        return equity_of([self.first_year]) if self.is_taxed_later and self.wages is None else Decimal(0)

    @property
    def assumed_kind(self) -> str:
        """That equity of an instrument not said counts as wages, where any of it does."""
        if self.equity_kind or self.wages is not None or not equity_of([self.first_year]):
            return ""
        return ASSUMED_KIND

    @property
    def own_wages(self) -> Decimal:
        """The reader's wages: as typed, else of the offer."""
        return sum(self.offered.values(), Decimal(0)) if self.wages is None else self.wages

    @property
    def own_supplemental(self) -> Decimal:
        """The supplemental part of them: as typed, else of the offer where the wages are too, else none."""
        if self.supplemental is not None or self.wages is not None:
            return self.supplemental or Decimal(0)
        return sum((self.offered[name] for name in self.offered if PARTS[name].supplemental), Decimal(0))

    @property
    def home(self) -> Household:
        """How and where the wages are taxed."""
        return Household(
            filing=self.filing,
            saved=self.pre_tax_saving,
            state=self.state,
            city=self.city,
            rate=self.state_percent / 100,
        )

    @property
    def withheld(self) -> Decimal | None:
        """The share of supplemental pay that is withheld, as typed; ``None`` for the usual rates."""
        return None if self.withheld_percent is None else self.withheld_percent / 100
