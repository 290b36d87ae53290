"""What the reader's evidence supports for each piece: figures that may be cited, each with its kind.

Only an offer held in writing is quoted, only where it is better than the offer on the table, and not at all where it
pays less as a whole. Equity backs no ask where it is worth no more than the offer's, each as far as it is believed,
and private equity not before the reader said how much. A figure of 0 is no evidence. An ask that rests on a figure
carries that figure; only margins and stretches are rounded.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from calculators.declare.fields import with_values
from calculators.negotiation.least import is_lower_in_all
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stretches import carried_grant
from calculators.negotiation.telling import REASONS, may_say
from calculators.offer.counter import RIVAL_GRANT_MARGIN, RIVAL_SIGN_ON_MARGIN, carried, dollars


@dataclass(frozen=True)
class Support:
    """An ask of ``amount`` dollars, the ``cited`` figure it rests on, the kind of evidence, and whose offer it is."""

    amount: Fraction
    cited: Decimal
    evidence: str
    rival: OtherOffer | None = None
    options: Decimal = Decimal(0)
    """How many options the cited figure is, where it is only counted in units."""

    @property
    def covered(self) -> Decimal:
        """Dollars of a cash floor that the base covers."""
        return self.cited - dollars(self.amount)


def offered(n: Negotiation) -> dict[str, Decimal]:
    """Dollars of each piece as the offer stands; sign-on is the part of year 1."""
    refresh = n.refresh[0].amount if n.refresh else Decimal(0)
    return {"base": n.base, "sign_on": n.sign_on, "grant": n.grant_weighed, "refresh": refresh}


@lru_cache(maxsize=8)
def quotable(n: Negotiation) -> tuple[OtherOffer, ...]:
    """The offers in writing whose better pieces may be quoted: those that pay no less as a whole, unless kept back."""
    if not may_say(n, "offers"):
        return ()
    return tuple(one for one in n.written if not one.is_blank and not is_lower_in_all(n, one))


@lru_cache(maxsize=8)
def supports(n: Negotiation) -> dict[str, list[Support]]:
    """Everything that supports more than the offer pays, by piece."""
    rivals = quotable(n)
    found = {"base": _base(n, rivals), "sign_on": _sign_on(n, rivals), "grant": _grant(n, rivals), "refresh": []}
    standing = offered(n)
    return {piece: [one for one in some if one.amount > standing[piece]] for piece, some in found.items()}


def supports_told(n: Negotiation) -> dict[str, list[Support]]:
    """The same if the reader gave every reason that is kept back."""
    told: dict[str, Any] = dict.fromkeys(REASONS, "")
    return supports(with_values(n, **told))


def supports_known(n: Negotiation) -> dict[str, list[Support]]:
    """The same if the reader believed all the private equity of which they did not say how much they believe.

    They hold it all the while: to say so later brings no new evidence.
    """
    if not any(one.is_unsaid for one in n.offers):
        return supports(n)
    known = (with_values(one, liquidity_percent=Decimal(100)) if one.is_unsaid else one for one in n.offers)
    return supports(with_values(n, offers=tuple(known)))


def best(some: list[Support]) -> Support | None:
    """The support that carries the highest ask; the first of equal ones."""
    return max(some, key=lambda one: one.amount, default=None)


def _base(n: Negotiation, written: Sequence[OtherOffer]) -> list[Support]:
    found = [Support(Fraction(one.base), one.base, "rival", one) for one in written]
    if may_say(n, "market"):
        found.append(Support(Fraction(n.market_base), n.market_base, "market"))
    if may_say(n, "posted"):
        end = max(n.posted_low, n.posted_high)  # an ad that names no top still says where its range starts
        found.append(Support(Fraction(end), end, "posted"))
    return found


def sign_on_in_all(one: OtherOffer | Negotiation) -> Decimal:
    """Both parts of a sign-on together."""
    return one.sign_on + one.sign_on_year_2


def _sign_on(n: Negotiation, written: Sequence[OtherOffer]) -> list[Support]:
    """Figures for the part of year 1: what covers all of a reason, less what the second part or the base covers.

    Of a cash floor that is the base they offer: the one that is asked may not come.
    """
    later = Fraction(n.sign_on_year_2)
    found = []
    if may_say(n, "forfeited"):
        found.append(Support(Fraction(n.to_replace) - later, n.to_replace, "unvested"))
    if n.year_one_floor and may_say(n, "floor"):
        found.append(Support(Fraction(n.year_one_floor) - Fraction(n.base), n.year_one_floor, "floor"))
    for one in written:
        theirs = sign_on_in_all(one)
        if theirs > sign_on_in_all(n):
            asked = carried("sign_on", Fraction(theirs) * RIVAL_SIGN_ON_MARGIN)
            found.append(Support(max(asked, Fraction(theirs)) - later, theirs, "rival", one))
    return found


def grant_beside(n: Negotiation, rival: OtherOffer) -> Decimal:
    """Dollars of a rival's grant as it is weighed against the offer's: of options at their strike only the count."""
    if n.is_at_strike and rival.is_at_strike:
        return rival.unit_count * n.unit_price + rival.second_grant
    return rival.equity + rival.second_grant


def backs_grant(n: Negotiation, rival: OtherOffer) -> bool:
    """Whether a rival's grant is worth more than the offer's: as stated, and as far as each is believed."""
    theirs, mine = grant_beside(n, rival), n.grant_weighed
    is_alike = rival.is_at_strike or not n.is_at_strike  # units × price of an option are no worth beside stock
    is_more = theirs > mine and theirs * rival.believed > mine * n.believed
    return is_more and is_alike and not rival.is_unsaid


def _grant(n: Negotiation, written: Sequence[OtherOffer]) -> list[Support]:
    found = []
    for one in written:
        if backs_grant(n, one):
            theirs = grant_beside(n, one)
            asked = carried_grant(n, Fraction(theirs) * RIVAL_GRANT_MARGIN)
            options = one.unit_count if n.is_at_strike and one.is_at_strike else Decimal(0)
            found.append(Support(max(asked, Fraction(theirs)), theirs, "rival", one, options))
    return found
