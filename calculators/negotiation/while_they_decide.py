"""What they took away to decide, by when one hears of it, and what to do meanwhile."""

from datetime import date

from calculators.declare.dates import said_day
from calculators.declare.sentences import in_a_list
from calculators.negotiation.heard import deciding, heard, own_words
from calculators.negotiation.last_words import TOP_OF_BAND, LastWords
from calculators.negotiation.position import Position
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.their_deciding import hears_on
from calculators.negotiation.verdicts import MOVED


def decided_on(last: LastWords) -> tuple[str, ...]:
    """What their last words took away to decide, and no answer came to yet: pieces, "level", or "all".

    A question in the same words comes first: they decide once it is answered.
    """
    n, words = last.n, last.words
    found = deciding(words)
    if not found or (n.said and REPLIES[n.said].is_question):
        return ()
    picks = ("", "silence", "partial", *((TOP_OF_BAND,) if "level" in found else ()))
    if not (n.said in picks or (last.is_newer and n.turns) or heard(words).saying == n.said):
        return ()
    return found if last.is_newer or not n.turns else tuple(one for one in found if _is_undecided(last, one))


def _is_undecided(last: LastWords, piece: str) -> bool:
    """Whether nothing was typed since the last round of what they decide on."""
    if piece == "level":
        return last.levels[-1] == last.levels[-2]
    if piece not in last.offered:
        return not last.has_changed or _is_ahead(last)
    return last.offered[piece] == last.standings[-2][piece]


def _is_ahead(last: LastWords) -> bool:
    """Whether their day is still to come: what was typed was then offered before they said so."""
    day, today = heard_by_day(last), last.n.today
    return last.n.said == "silence" and bool(day and today) and today < day  # type: ignore[operator]


def heard_by_day(last: LastWords) -> date | None:
    """The day by which they will have decided, as they said; ``None`` where they named none."""
    n = last.n
    today = n.today if last.is_newer else n.turns[-1].day or n.today
    return hears_on(own_words(last.words), today)


def deciding_in_words(position: Position) -> str:
    """That they have taken away to decide what was asked, and how long to wait for it."""
    day, due = position.hears_on, position.n.deadline
    what = in_a_list(
        [{"all": "what you asked for", "level": "the level"}.get(one) or MOVED[one] for one in position.deciding]
    )
    if day and position.is_decision_late:
        return f"They were to decide on {what} by {said_day(day)}: follow up once, and ask for nothing new."
    until = f", and you hear by {said_day(day)}: thank them, and wait until then" if day else ""
    start = (
        f"They are deciding on {what}{until or ': thank them, and wait for that answer'}. Ask for nothing new before."
    )
    today = position.n.today
    if due and today and due < today:
        return start
    if day and due and day > due:
        return f"{start} Your day to answer, {said_day(due)}, comes first: ask for more time."
    return start if day else f"{start} If your day to answer comes first, ask for more time."
