"""What they offered in words that an earlier round keeps, of which only a part was taken."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.negotiation.heard import heard
from calculators.negotiation.record import Negotiation
from calculators.negotiation.their_round import stood_in


def left_behind(c: Negotiation) -> tuple[Decimal, ...]:
    """Dollars in an earlier round's words that could not be read, nor were typed before the next ones were taken."""
    return tuple(_left(c))


def _left(c: Negotiation) -> Iterable[Decimal]:
    for turn, after in zip(c.turns, c.turns[1:], strict=False):
        if not turn.their_words.strip():
            continue
        before = stood_in(turn)
        read = heard(turn.their_words, before, None)
        taken = before | read.figures
        is_part = read.is_unread and bool(read.figures)
        if is_part and all(taken.get(piece, one) == one for piece, one in stood_in(after).items()):
            yield from read.unread
