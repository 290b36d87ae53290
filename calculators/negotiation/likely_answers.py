"""What they most likely answer to the ask that is made now, and what to say then."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from calculators.declare.fields import record, show
from calculators.declare.units import Key, Sentence
from calculators.negotiation.letters import spoken
from calculators.negotiation.openings import Openings, openings
from calculators.negotiation.position import CLOSE, WALK, Position, amounts_of_round
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.rounds import MOST_ROUNDS, Round
from calculators.negotiation.what_to_say import lines_for

LIKELIEST = "partial", "top-of-band", "committee", "best-and-final", "answer-this-week"
"""The answers that a counter meets most often, in our reading: no count of them was found."""

WHATEVER = "Whatever they answer."


@record
class LikelyAnswer(Openings):
    """One answer, and the words for it."""

    key: Key
    they: str = show("If they say")
    you: Sentence = show("You say")


def likely_answers(position: Position) -> Iterable[LikelyAnswer]:
    """Each answer as it would stand once this round is closed; none where there is nothing more to ask.

    Where the same words fit every answer, they stand once.
    """
    if position.n.is_blank or position.verdict in (CLOSE, WALK):
        return
    closed = Position(_with_round_closed(position))
    found = [_answer(closed.hearing(key), key) for key in LIKELIEST]
    if len({one.you for one in found}) == 1:
        yield replace(found[0], they=WHATEVER)
    else:
        yield from found


def _answer(then: Position, key: str) -> LikelyAnswer:
    may_say = openings(then)
    said = spoken(lines_for(then, REPLIES[key]), may_say.knows(then.n))
    return LikelyAnswer(**vars(may_say), key=key, they=REPLIES[key].said, you=" ".join(said))


def _with_round_closed(position: Position) -> Negotiation:
    """The negotiation with this round closed and every figure as it is; what they say to it is still to come."""
    n, turns = position.n, position.n.turns
    if len(turns) < MOST_ROUNDS:
        row: dict[str, Any] = {**amounts_of_round(position), "said_before": n.said, "offer_level": n.offer_level}
        turns = (*turns, Round(**row))
    return replace(n, turns=turns, said="", times_moved=None)
