"""What they most likely answer to the ask that is made now, and what to say then."""

from collections.abc import Iterable

from calculators.declare.fields import record, show
from calculators.declare.units import Key, Sentence
from calculators.negotiation.closed_round import with_round_closed
from calculators.negotiation.letters import LETTERS, Paragraph, spoken
from calculators.negotiation.openings import Openings
from calculators.negotiation.other_replies import CONSIDERING, MAYBE_MET, PARTLY_MET
from calculators.negotiation.position import CLOSE, LEVEL, WAIT, WALK, Position
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.sayable import Sayable
from calculators.negotiation.verdicts import all_pieces
from calculators.negotiation.what_to_say import closing_words, fitting, lines_for, reply_to, words_of

A_DATE, FINAL = "answer-this-week", "best-and-final"
LIKELIEST = "top-of-band", "committee", FINAL, A_DATE
"""Besides yes and a part, the answers that a counter meets most often, in our reading: no count of them was found."""

YES, PARTIAL = "yes", "partial"
THEY_SAY_YES, WHATEVER = "Yes, we can do that.", "Whatever they answer."


@record
class LikelyAnswer(Openings):
    """One answer, and the words for it."""

    key: Key
    they: str = show("If they say")
    you: Sentence = show("You say")


def likely_answers(position: Position) -> Iterable[LikelyAnswer]:
    """Each answer as it would stand once this round is closed; none where there is nothing more to ask.

    The figures of a yes, or of a part, are still to come. Where the same words fit every answer, they stand once: so
    it is where the verdict is to wait, or to ask for the level.
    """
    if position.n.is_blank or position.verdict in (CLOSE, WALK):
        return
    if position.verdict in (LEVEL, WAIT) and not position.is_untold:
        lines = LETTERS[fitting(position)].lines_aloud
        yield _row(position, WHATEVER, WHATEVER, lines)
        return
    closed = position.closed_with(with_round_closed(position))
    if closed.is_enough:
        yield _row(closed.hearing(FINAL), WHATEVER, WHATEVER, closing_words(closed))
        return
    is_promised = position.is_promised and bool(all_pieces(position))
    yield _row(position, YES, THEY_SAY_YES, LETTERS["accept"].aloud if is_promised else MAYBE_MET.say)
    yield _row(position, PARTIAL, REPLIES[PARTIAL].said, PARTLY_MET)
    for key in LIKELIEST:
        then = closed.hearing(key)
        yield _row(then, key, REPLIES[key].said, _lines(then, key))


def _row(position: Position, key: str, they: str, lines: Iterable[Paragraph]) -> LikelyAnswer:
    may_say = Sayable(position, position.n)
    you = " ".join(spoken(lines, may_say.has))
    return LikelyAnswer(**may_say.so_far, key=key, they=they, you=you)


def _lines(then: Position, key: str) -> Iterable[Paragraph]:
    """The words for an answer that moves nothing. Only a final no is declined, and nobody signs on a date alone."""
    if then.verdict == WALK and then.better:
        return CONSIDERING  # nobody declines before the better offer is accepted, in writing
    is_early = then.verdict == WALK and key != FINAL
    return words_of(then, REPLIES[key]) if is_early or key == A_DATE else lines_for(then, reply_to(then, key))
