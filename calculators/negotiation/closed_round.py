"""The negotiation once the round of now is closed: what was asked in it is kept, and their answer is still to come."""

from typing import Any

from calculators.declare.fields import with_values
from calculators.negotiation.position import Position, amounts_of_round, terms_of_round
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import MOST_ROUNDS, Round


def with_round_closed(position: Position, words: str = "") -> Negotiation:
    """The negotiation with this round closed and every figure as it is; the round keeps ``words`` of theirs.

    Where nothing new is asked, the last round still waits for its answer.
    """
    n, turns = position.n, position.n.turns
    row: dict[str, Any] = {**amounts_of_round(position), **terms_of_round(n)}
    is_new = not turns or any(name.startswith("ask_") for name in row)
    if is_new and len(turns) < MOST_ROUNDS:
        turns = (*turns, Round(**row, their_words=words))
    return with_values(n, turns=turns, said="", times_moved=None)
