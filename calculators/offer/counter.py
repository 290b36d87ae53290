"""The sums of a counter: figures that a recruiter can carry, and where a piece may land between offer and ask."""

from decimal import Decimal
from fractions import Fraction

from calculators.offer.facts import FIGURES

RIVAL_GRANT_MARGIN = Fraction(115, 100)
"""What an ask takes on top of a rival's grant. Editorial."""
RIVAL_SIGN_ON_MARGIN = Fraction(125, 100)
"""What an ask takes on top of a rival's sign-on. Editorial."""

ROOM = "articles-room-with-rival"
"""The claim that says how many times the room a written rival offer gives."""
_NONE = Fraction(2, FIGURES[ROOM]["least"] + FIGURES[ROOM]["most"])
_HALFWAY = (1 + _NONE) / 2
LEVERAGE = {"written": Fraction(1), "spoken": _HALFWAY, "late_stage": _HALFWAY, "none": _NONE}
"""What part of a stretch each standing of another process carries. Editorial: a written offer gives as many times the
room as one guide's claim says in the middle; what is less than written is taken halfway."""
CLOSING_BUMP = "articles-closing-bump"
"""The claim that says how small a rise one guide reads as the last offer."""
CLOSING_PERCENT = int(100 * FIGURES[CLOSING_BUMP]["most"])

STEPS = {
    "base": (
        *((0, 1_000), (100_000, 2_500), (200_000, 5_000), (400_000, 10_000)),
        *((2_000_000, 50_000), (5_000_000, 100_000)),  # of rupees or yen
    ),
    "sign_on": ((0, 500), (10_000, 1_000), (50_000, 5_000), (100_000, 10_000)),
    "grant": ((0, 500), (50_000, 1_000), (100_000, 2_500), (250_000, 5_000), (500_000, 25_000), (1_000_000, 100_000)),
    "refresh": ((0, 500), (20_000, 1_000), (50_000, 5_000), (200_000, 25_000)),
}
"""Dollars that a stretch of each piece is rounded to, from an amount upwards."""


def step_of(piece: str, amount: Fraction) -> int:
    """The rounding step of ``piece`` (base, sign_on, grant or refresh) at ``amount`` dollars."""
    whole = amount.__floor__()  # as good as the fraction beside whole dollars, and much faster to compare
    return next(step for least, step in reversed(STEPS[piece]) if whole >= least or not least)


def carried(piece: str, amount: Fraction) -> Fraction:
    """``amount`` rounded, halves up, to the step of ``piece``."""
    return rounded(amount, step_of(piece, amount))


def landing(piece: str, offer: Fraction, ask: Fraction, won: Fraction) -> tuple[Fraction, int]:
    """``won`` (a share of 1) of the way from ``offer`` to ``ask``, rounded like an ask, and the step it took.

    Strictly between the two where they differ: where the step is too coarse a finer one is taken, at last none (0).
    """
    exact = offer + won * (ask - offer)
    for size in finer_steps(piece, exact):
        found = rounded(exact, size)
        if offer < found < ask:
            return found, size
    return exact, 0


def finer_steps(piece: str, amount: Fraction) -> tuple[int, ...]:
    """The rounding step of ``piece`` at ``amount`` dollars, then finer ones, down to a dollar."""
    step = step_of(piece, amount)
    return tuple(size for size in (step, step // 2, step // 5, step // 10, 50, 10, 1) if size)


def rounded(amount: Fraction, step: Fraction | int) -> Fraction:
    """``amount`` to the nearest multiple of ``step``, halves up."""
    # In whole numbers, which are many times as fast as fractions.
    one = 2 * step.numerator * amount.denominator
    return Fraction((2 * amount.numerator * step.denominator + one // 2) // one * step)


def dollars(amount: Fraction) -> Decimal:
    """A fraction as a decimal, to the context's digits."""
    return Decimal(amount.numerator) / amount.denominator
