"""What their words put before the verdict. What reads them is fetched once there are any: see publish/bundle.py."""

from datetime import date
from decimal import Decimal

from calculators.negotiation.letters import Paragraph
from calculators.negotiation.position import Position
from calculators.negotiation.read_in_words import Heard
from calculators.negotiation.reasons import plain
from calculators.negotiation.record import Negotiation
from calculators.negotiation.support import offered
from calculators.negotiation.verdicts import verdict_in_words

TYPE_FIRST = (
    "They seem to offer something that could not be read. Type what they offer now, or pick what they said: then this"
    " page says what to do."
)
TYPE_ABOVE = (
    "They name a sum above what stands. Type what they offer now, or take that sum out of their words: then this page"
    " says what to do."
)
PICK_FIRST = "Their words fit none of the known sayings. Pick the nearest, or type what they offer now."
COMPARE = "Compare their answer with what you asked."

NOTHING = Heard("", "", {})


def stands_now(c: Negotiation) -> dict[str, Decimal]:
    """Dollars of each piece as the offer stands, the grant as its letter states it."""
    return offered(c) | {"grant": c.stated_grant}


def has_words(c: Negotiation) -> bool:
    """Whether words of theirs are there: pasted, or kept by the last round."""
    return bool(c.pasted.strip() or c.kept_words.strip())


def heard_by(c: Negotiation) -> Heard:
    """Their pasted words, read against the offer as it stands and as it stood before them."""
    if not c.pasted.strip():
        return NOTHING
    from calculators.negotiation.untaken import heard_by as found

    return found(c)


def comes_first(c: Negotiation, read: Heard, position: Position) -> str:
    """What comes before any verdict: new figures, units or level, or an ask that may be met; blank for nothing."""
    if not has_words(c):
        return ""
    from calculators.negotiation.untaken import comes_first as found

    return found(c, read, position)


def room_in_words(c: Negotiation, read: Heard, position: Position) -> str:
    """That they can still move on a piece, which comes before any close; blank where that is asked for, or answered."""
    if not has_words(c):
        return ""
    from calculators.negotiation.untaken import room_in_words as found

    return found(c, read, position)


def ask_how_far(c: Negotiation, read: Heard) -> tuple[Paragraph, ...]:
    """What to say where the room that they have comes first."""
    from calculators.negotiation.untaken import ask_how_far as found

    return found(c, read)


def is_said_before(c: Negotiation, read: Heard) -> bool:
    """Whether what is picked was said in the last round's words, and newer words that are pasted say something else."""
    if not c.pasted.strip() or not c.said:
        return False
    from calculators.negotiation.untaken import is_said_before as found

    return found(c, read)


def as_taken(c: Negotiation, read: Heard) -> Negotiation:
    """The negotiation once their pasted words are taken: newer ones than those of the last round close a round."""
    if not c.pasted.strip():
        return c
    from calculators.negotiation.untaken import as_taken as found

    return found(c, read)


def take_as_answer(position: Position, read: Heard) -> str:
    """That their words were read as an answer which nobody took yet, so that no letter counts it; blank for none."""
    if not read.saying:
        return ""
    from calculators.negotiation.untaken import take_as_answer as found

    return found(position, read)


def new_day(c: Negotiation, read: Heard) -> date | None:
    """The day by which their words want an answer, where another is typed; not of an offer that is gone."""
    if not c.pasted.strip():
        return None
    from calculators.negotiation.their_due import due

    return due(c, read).day


def words_first(position: Position) -> str:
    """That their pasted words come before what a page says without them; blank where they are taken, or none are."""
    if not has_words(position.n):
        return ""
    from calculators.negotiation.untaken import words_first as found

    return found(position)


def verdict_told(position: Position) -> str:
    """The verdict in words, after what comes before it."""
    return plain(f"{words_first(position)}{verdict_in_words(position)}")
