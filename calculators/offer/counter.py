"""The counter-offer: what each piece may ask for on the evidence, and where it is likely to land."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from calculators.offer.profiles import STEPS

RIVAL_GRANT_MARGIN = Fraction(115, 100)
RIVAL_SIGN_ON_MARGIN = Fraction(125, 100)


@dataclass(frozen=True)
class Support:
    """One figure that supports an ask, in dollars, and the kind of evidence it is."""

    amount: Fraction
    evidence: str


@dataclass(frozen=True)
class Piece:
    """Offer, ask and likely landing of one piece in dollars, and the evidence that made the ask."""

    offer: Decimal
    ask: Decimal
    likely: Decimal
    evidence: str


def carried(piece: str, amount: Fraction) -> Fraction:
    """``amount`` rounded, halves up, to the step of ``piece`` (base, sign_on, grant or refresh)."""
    step = next(step for least, step in reversed(STEPS[piece]) if amount >= least)
    return Fraction((amount / step + Fraction(1, 2)).__floor__() * step)


def counter(piece: str, offer: Decimal, support: Sequence[Support], stretch: Fraction, won: Fraction) -> Piece:
    """The ask for ``piece``: the highest of its ``support``, or ``stretch`` dollars where there is none.

    Rounded, never below the offer. The likely landing is ``won`` percent of the way from offer to ask, rounded alike
    and kept between the two.
    """
    offered = Fraction(offer)
    best = max(support, key=lambda one: one.amount, default=Support(stretch, "stretch"))
    ask = max(offered, carried(piece, max(best.amount, Fraction(0))))
    likely = min(ask, max(offered, carried(piece, offered + won / 100 * (ask - offered))))
    evidence = best.evidence if ask > offered else "none"
    return Piece(offer, _dollars(ask), _dollars(likely), evidence)


def _dollars(amount: Fraction) -> Decimal:
    return Decimal(amount.numerator) / amount.denominator
