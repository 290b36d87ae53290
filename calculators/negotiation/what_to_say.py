"""What to say to what was heard, so that words and verdict agree."""

from collections.abc import Iterable
from dataclasses import replace

from calculators.negotiation.letters import LETTERS, Paragraph
from calculators.negotiation.other_replies import CLOSING, COUNTERING, UNHEARD
from calculators.negotiation.position import CLOSE, COUNTER, ONCE_MORE, WALK, Position
from calculators.negotiation.replies import REPLIES, Reply


def reply_to(position: Position, said: str) -> Reply:
    """Their saying's own answer; the ask's own words without one, or where that would ask for a closed level."""
    if not said and position.verdict in (ONCE_MORE, COUNTER) and position.open_pieces:
        return replace(UNHEARD, say=REPLIES["partial"].say if position.verdict == ONCE_MORE else COUNTERING)
    if said == "top-of-band" and position.verdict == ONCE_MORE:
        return replace(REPLIES[said], say=REPLIES["base-fixed"].say)
    return REPLIES.get(said, UNHEARD)


def lines_for(position: Position, reply: Reply) -> Iterable[Paragraph]:
    """The paragraphs to say, each with its alternatives: the reply's own, unless it is time to close or to leave."""
    if position.verdict == CLOSE:
        return CLOSING
    if position.verdict == WALK:
        return LETTERS["decline"].aloud
    return reply.say
