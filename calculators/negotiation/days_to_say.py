"""Days that may be said: none that is past, none that contradicts their deadline, and the plan's own later day."""

from collections.abc import Callable, Iterable
from datetime import date

from calculators.declare.dates import said_day, say_day
from calculators.negotiation.later_day import asked_with, finish_day, later_day
from calculators.negotiation.others import WRITTEN, OtherOffer
from calculators.negotiation.position import ONCE_MORE, Position
from calculators.negotiation.reasons import plain
from calculators.negotiation.telling import may_say
from calculators.offer.plan import COUNTER, GAPS, LEVEL_TALK

NO_DAY = "It names no day, as you typed none. Type the day they want an answer by, or say by when you hope to hear."


def their_day(position: Position) -> date | None:
    """Their day, unless it has passed, or they gave another that is not typed yet."""
    return None if position.lacks_new_date else _unless_past(position, position.n.deadline)


def own_day(position: Position) -> date | None:
    """The reader's own day, unless it has passed."""
    return _unless_past(position, position.n.reply_by)


def _unless_past(position: Position, day: date | None) -> date | None:
    return day if day and day >= (position.n.today or date.min) else None


def is_own_day_later(position: Position) -> bool:
    """Whether the reader's own day is after theirs."""
    mine, theirs = own_day(position), position.n.deadline
    return bool(mine and theirs and mine > theirs)


def is_own_day_sooner(position: Position) -> bool:
    """Whether the reader's own day is before theirs, so that a letter that names it need not name theirs."""
    mine, theirs = own_day(position), position.n.deadline
    return bool(mine and theirs and mine < theirs)


def first_to_close(position: Position, letter: str) -> Iterable[str]:
    """Another offer that closes before the day until which a ``letter``, its names unfilled, asks for more time."""
    first = position.n.first_to_close if "{later_" in letter else None  # most letters ask for none
    if not first or not first.deadline:
        return
    later = later_day(position)
    if later and first.deadline < later:
        whose = plain(first.called)
        yield (
            f"{whose} wants an answer by {say_day(first.deadline)}, before the day that you ask for here. Ask {whose}"
            " for more time as well, or decide by then."
        )


def may_reply_by(position: Position) -> date | None:
    """The reader's own day, unless theirs comes before it, or that of an offer that is held."""
    mine = None if is_own_day_later(position) else own_day(position)
    return None if mine and (first := _first_closing(position)) and first < mine else mine


def answer_by(position: Position) -> date | None:
    """The day by which an answer may be promised: the reader's own, else the first by which an offer is answered."""
    first = filter(None, (their_day(position), _first_closing(position)))
    return may_reply_by(position) or min(first, default=None)


def _first_closing(position: Position) -> date | None:
    """The first day of another offer held in writing, said or kept back."""
    first = position.n.first_to_close
    return first.deadline if first else None


def is_heard_first(position: Position) -> bool:
    """Whether the day by which they will have decided comes no later than the one to answer."""
    heard, theirs = position.hears_on, position.n.deadline
    return bool(heard and theirs and heard <= theirs)


def later_by(position: Position) -> str:
    """The plan's own later day, else the reader's where it does not contradict theirs; none where they give no more."""
    if position.is_date_firm:
        return ""
    mine = own_day(position) if is_own_day_later(position) or not position.n.deadline else None
    return said_day(later_day(position) or mine)


def later_beside(position: Position) -> str:
    """The plan's own later day, where the mail with the counter, or about the level, is to ask for it.

    The answer to who presses for one asks for it at once, as it does on the phone.
    """
    presses = position.n.said == "answer-this-week" and position.verdict == ONCE_MORE
    return later_by(position) if presses else said_day(asked_with(position, COUNTER, LEVEL_TALK))


def later_with_letter(position: Position) -> str:
    """The same, where the mail that asks for the letter is to ask for it."""
    return said_day(asked_with(position, GAPS)) if position.lacks_letter else ""


def gave_until(position: Position) -> str:
    """The day that they gave, where they name a sooner one now: that of the last round, else the one typed."""
    return said_day(_unless_past(position, day_cut(position) or position.n.deadline))


def day_cut(position: Position) -> date | None:
    """The day that stood before the last answer, where the one of now is sooner."""
    before, now = (position.n.turns[-1].deadline if position.n.turns else None), position.n.deadline
    return before if before and now and before > now else None


def has_day(position: Position) -> bool:
    """Whether a letter with an ask has a day to name."""
    return position.is_past or position.is_date_over or bool(first_due(position) or own_day(position))


def first_day_of_work(position: Position) -> date | None:
    """The start date, while it is ahead."""
    start, today = position.n.start_date, position.n.today
    return start if start and start > (today or date.min) else None


def other_due(position: Position) -> OtherOffer | None:
    """The other written offer that has to be answered first, where its day comes before theirs."""
    first = position.n.first_to_close if may_say(position.n, "offers") else None
    theirs = their_day(position)
    is_before = first and first.deadline and (theirs is None or first.deadline < theirs)
    return first if is_before else None


def others_day(position: Position) -> date | None:
    """That offer's day."""
    first = other_due(position)
    return first.deadline if first else None


def first_due(position: Position) -> date | None:
    """The first of the two days: theirs, or another offer's."""
    return others_day(position) or their_day(position)


def finish_sooner(position: Position) -> date | None:
    """The plan's day by which a company without an offer is to finish, where the offer in hand need not wait for it."""
    due, day = first_due(position), finish_day(position)
    return day if due and day and day <= due else None


def finish_by(position: Position) -> date | None:
    """The first of the two days, where a company without an offer could finish before it: it interviews earlier."""
    due = first_due(position)
    begins = [one.first_interview for one in position.n.offers if one.standing != WRITTEN]
    if due is None or (begins and all(one is not None and one >= due for one in begins)):
        return None
    return due


def finish_later(position: Position) -> date | None:
    """The plan's later day to finish by, where the offer in hand is to wait for it; its own day is not today."""
    due, day = first_due(position), finish_day(position)
    return day if due and day and day > due != position.n.today else None


def said_unless_today(day_of: Callable[[Position], date | None]) -> Callable[[Position], str]:
    """A day in words, unless it is today."""
    return lambda position: said_day(None if (day := day_of(position)) == position.n.today else day)


def said_if_today(day_of: Callable[[Position], date | None]) -> Callable[[Position], str]:
    """The word "today" for a day that is today."""
    return lambda position: "today" if (day := day_of(position)) and day == position.n.today else ""
