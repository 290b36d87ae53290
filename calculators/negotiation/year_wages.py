"""Which of a year's pay is wages, and so taxed as it is paid."""

from decimal import Decimal

from calculators.negotiation.offer import Terms
from calculators.negotiation.pay import PARTS, PayYear


def wages_in(terms: Terms, year: PayYear) -> dict[str, Decimal]:
    """The parts of a year that are wages, by name. Private equity and options are not taxed as they vest."""
    parts = (name for name, part in PARTS.items() if part.wages and not (part.equity and terms.is_taxed_later))
    return {name: getattr(year, name) for name in parts}
