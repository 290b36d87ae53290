"""What a stock purchase plan gains: the discount on what is bought and sold the same day, under the yearly cap."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.offer.equity import PricePath
from calculators.offer.facts import FIGURES

CAP = Decimal(FIGURES["benefits-espp-cap"]["cap"])


@dataclass(frozen=True)
class PurchasePlan:
    """A plan's terms: ``discount`` and what is ``saved`` of base in percent; months of an offering and between buys."""

    discount: Decimal
    saved: Decimal
    looks_back: bool
    offering: int
    period: int

    def gain(self, year: int, base: Decimal, path: PricePath) -> Decimal:
        """Dollars gained in a ``year``, each lot sold on the day that it is bought.

        ``base`` is dollars in that year. Room under the cap that one year leaves is not carried into the next.
        """
        room, gained = CAP, Decimal(0)
        for month in range(12 * (year - 1) + 1, 12 * year + 1):
            if month % self.period:
                continue
            began = max(self.offering, self.period) * ((month - 1) // max(self.offering, self.period))
            then, now = (Decimal(path.ratio(granted=0, vested=one)) for one in (began, month))
            price = (1 - self.discount / 100) * (min(then, now) if self.looks_back else now)
            if price <= 0 or then <= 0:
                continue
            put_in = base * self.saved / 100 * self.period / 12
            units = min(put_in / price, room / then)
            room -= units * then
            gained += units * (now - price)
        return gained
