"""The ask, piece by piece: the best evidence that exceeds the offer; where none does, a stretch.

The stretch goes as far as the leverage carries. It never stands in for evidence, not even for less than it would ask:
a figure with a source is the stronger ask.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from calculators.negotiation.asking import PIECES
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stretches import share_of, stretched
from calculators.negotiation.support import Support, best, offered, supports
from calculators.offer.counter import dollars, landing

LEAST_REFRESHER = 5_000
"""Dollars below which a refresher is no matter for a letter. Our judgment."""


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One piece in dollars: what is offered and asked, the ``landing`` of the one example, and what made the ask.

    ``evidence`` is ``rival``, ``market``, ``posted``, ``unvested``, ``floor``, ``stretch``, or why there is no ask:
    ``none``, ``left_out``, ``settled``, ``not_now`` or ``closed``. ``taken_back`` asks for what stood before. An ask
    that would grow ``is_held`` at the last one.
    """

    name: str
    offer: Decimal
    ask: Decimal
    landing: Decimal
    evidence: str
    landing_step: int = 0
    support: Support | None = None
    is_held: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether more is asked than is offered."""
        return self.ask > self.offer

    @property
    def cited(self) -> Decimal | None:
        """The figure that the ask rests on, if any."""
        return self.support.cited if self.support and self.is_asked else None


def first_asks(n: Negotiation) -> dict[str, Piece]:
    """The asks of a first counter, each never below the offer nor below the evidence that it cites."""
    found = supports(n)
    return {piece: _piece(n, piece, best(found[piece])) for piece in PIECES}


def _piece(n: Negotiation, piece: str, support: Support | None) -> Piece:
    standing = offered(n)[piece]
    if n.is_blank:  # what they offer may be more than any figure
        return unasked(piece, standing, "none")
    if getattr(n, f"asks_{piece}") == "left_out":
        return unasked(piece, standing, "left_out")
    if support:
        return on_evidence(n, piece, standing, support)
    amount = dollars(stretched(n, piece))
    if piece == "refresh" and not standing and amount < LEAST_REFRESHER:
        return unasked(piece, standing, "none")
    return asked(n, piece, standing, amount, None)


def on_evidence(n: Negotiation, piece: str, offer: Decimal, support: Support) -> Piece:
    """The piece with the ask that the evidence supports."""
    return asked(n, piece, offer, dollars(support.amount), support)


def asked(n: Negotiation, piece: str, offer: Decimal, amount: Decimal, support: Support | None) -> Piece:
    """The piece with an ask of ``amount``; without one where the offer is as good."""
    if amount <= offer:
        return unasked(piece, offer, "none")
    won = share_of(n, f"won_{piece}")
    land, step = landing(piece, Fraction(offer), Fraction(amount), won)
    return Piece(
        name=piece,
        offer=offer,
        ask=amount,
        landing=dollars(land),
        landing_step=step,
        evidence=support.evidence if support else "stretch",
        support=support,
    )


def unasked(piece: str, offer: Decimal, why: str) -> Piece:
    """A piece that stays as it is offered."""
    return Piece(name=piece, offer=offer, ask=offer, landing=offer, evidence=why)
