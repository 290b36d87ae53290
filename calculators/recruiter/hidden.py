"""What the recruiter hides: how far each piece can go, how often they can be asked, and how they speak."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from calculators.recruiter.draws import draw
from calculators.recruiter.scenario import Scenario

STEPS = {"base": Decimal(500), "sign_on": Decimal(500), "grant": Decimal(1_000)}
"""The pieces they can move, and dollars that each moves by."""

WARM, BRISK = "warm", "brisk"


@dataclass(frozen=True, kw_only=True)
class Hidden:
    """Their side of the table.

    ``limits`` are dollars by piece, never below the offer. ``authority`` is the percent of the room that they can give
    without asking anyone, for an ask with a reason. ``patience`` is how many moves and vain asks they bear, and
    ``turns`` how many times you speak at most.
    """

    limits: Mapping[str, Decimal]
    authority: int
    patience: int
    turns: int
    manner: str


def hidden(scenario: Scenario, offer: Mapping[str, Decimal], seed: str) -> Hidden:
    """What is drawn for an offer, in dollars by piece. A piece they do not have at all stays at nothing."""

    def of(name: str, low: int, high: int) -> int:
        return draw(f"{scenario.slug}\n{seed}", name, low, high)

    limits = {}
    for piece, step in STEPS.items():
        whole = offer["grant" if piece == "grant" else "base"]
        room = whole * of(piece, *scenario.room[piece]) / 100
        limits[piece] = offer[piece] + room // step * step
    return Hidden(
        limits=limits,
        authority=of("authority", 50, 70),
        patience=of("patience", 3, 5),
        turns=of("turns", 6, 8),
        manner=(WARM, BRISK)[of("manner", 0, 1)],
    )
