"""The day to ask for instead of theirs: one for the letter, the reply and the plan."""

from datetime import date

from calculators.negotiation.plan import in_hand
from calculators.negotiation.plan_words import day_to_ask_for
from calculators.negotiation.position import CLOSE, WALK, Position
from calculators.negotiation.sets import Sets
from calculators.negotiation.talks import TABLE, talks


def later_day(position: Position) -> date | None:
    """The day that the plan names for the offer on the table; ``None`` where no day of that offer is known."""
    n = position.n
    live = [one for one in talks(n, n) if not one.window.is_past(n.today)]
    subject = in_hand(live, n.today)
    if subject is None or subject.key != TABLE:
        return None
    is_settled = not n.is_blank and position.verdict in (CLOSE, WALK)
    move = None if is_settled else Sets(live, n.today).move(subject)
    return day_to_ask_for(subject.window.closes, move, n.reply_by)
