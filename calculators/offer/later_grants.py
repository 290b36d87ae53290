"""Grants that come later: what of them is still to vest, and how large they must be to keep equity level."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from calculators.offer.equity import Grant, PricePath, added, by_year


def unvested_after(grants: Iterable[Grant], months: int) -> Decimal:
    """Dollars of what is granted by then and vests later, at the price of each grant."""
    unvested = Decimal(0)
    for grant in grants:
        late = (vest.share for vest in grant.schedule.vests if grant.granted + vest.month > months)
        share = sum(late, Fraction(0)) if grant.granted <= months else Fraction(0)
        unvested += grant.amount * share.numerator / share.denominator
    return unvested


def amount_to_vest(dollars: Decimal, of_a_dollar: Iterable[Grant], path: PricePath, year: int) -> Decimal | None:
    """The amount of each grant with which ``dollars`` vest in ``year``; ``None`` where nothing of them vests in it.

    ``of_a_dollar`` are the grants with an amount of 1. What they pay grows in step with the amount.
    """
    vests = by_year(added(grant.by_month(path, 12 * year) for grant in of_a_dollar), year)[-1]
    return dollars / vests if vests else None
