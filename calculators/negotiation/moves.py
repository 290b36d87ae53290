"""The record of the moves so far: each piece from the first offer to now, in a table and a chart."""

from calculators.declare.charts import Lines, Series
from calculators.declare.fields import record, show
from calculators.declare.units import Key, Usd
from calculators.negotiation.asking import PIECES
from calculators.negotiation.position import Position
from calculators.negotiation.record import Negotiation


@record
class Move:
    """One piece from the first offer to now."""

    piece: str = show("Piece")
    name: Key
    first_offer: Usd = show("First offer")
    first_ask: Usd | None = show("You asked")
    now: Usd = show("Now")
    moved: Usd = show("Moved", "Now less the first offer.", "{now} − {first_offer}")


def moves(position: Position) -> tuple[Move, ...]:
    """The record, piece by piece; empty before the first answer."""
    rounds = position.n.turns
    if not rounds:
        return ()
    first = rounds[0]
    return tuple(
        Move(
            piece=f"{label} (options × price)" if piece == "grant" and position.n.is_at_strike else label,
            name=piece,
            first_offer=first.stood(piece),
            first_ask=getattr(first, f"ask_{piece}"),
            now=position.offered[piece],
            moved=position.offered[piece] - first.stood(piece),
        )
        for piece, label in PIECES.items()
        if first.stood(piece) or position.offered[piece] or getattr(first, f"ask_{piece}")
    )


def moves_chart(n: Negotiation, made: tuple[Move, ...]) -> Lines:
    """A line for each piece that has moves, over the rounds so far."""
    stood = [{move.name: one.stood(move.name) for move in made} for one in n.turns]
    last = {move.name: move.now for move in made}
    places = ["First offer", *(f"After {at}" for at in range(1, len(n.turns)))]
    return Lines(
        "The moves so far",
        "A line for each piece, from the first offer to now.",
        (*places, "Now"),
        tuple(
            Series(move.piece, tuple(one[move.name] for one in [*stood, last]), colour=at)
            for at, move in enumerate(made, start=1)
        ),
    )
