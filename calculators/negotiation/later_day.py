"""The day to ask for instead of theirs: one for the letter, the reply and the plan."""

from collections.abc import Sequence
from datetime import date

from calculators.negotiation.plan import in_hand, plan
from calculators.negotiation.plan_words import day_to_ask_for
from calculators.negotiation.position import CLOSE, WALK, Position
from calculators.negotiation.sets import Sets
from calculators.negotiation.stance import stance_of
from calculators.negotiation.talks import TABLE, Talk, talks
from calculators.offer.meeting import SPEED_UP
from calculators.offer.plan import MORE_TIME, ONE_THING


def later_day(position: Position) -> date | None:
    """The day that the plan names for the offer on the table; ``None`` where no day of that offer is known."""
    n = position.n
    live = _live(position)
    subject = in_hand(live, n.today)
    if subject is None or subject.key != TABLE:
        return None
    is_settled = not n.is_blank and position.verdict in (CLOSE, WALK)
    sets = Sets(live, n.today)
    move = None if is_settled else sets.move(subject)
    return day_to_ask_for(subject.window, n.today, move, n.reply_by, sets.next_closes(subject))


def finish_day(position: Position) -> date | None:
    """The day by which the plan asks the one company without an offer to finish; ``None`` for none, or several days."""
    n = position.n
    live = _live(position)
    subject = in_hand(live, n.today)
    sets = Sets(live, n.today)
    shifts = (sets.move(one) for one in live if one is not subject and not one.window.out) if subject else ()
    days = {shift.to for shift in shifts if shift and shift.move == SPEED_UP}
    return days.pop() if len(days) == 1 else None


def asked_with(position: Position, *kinds: str) -> date | None:
    """The same where the plan asks for it on the day of one of these acts; ``None`` where it comes first or later."""
    n = position.n
    if n.is_blank or n.deadline is None:
        return None
    live = _live(position)
    subject = in_hand(live, n.today)
    if subject is None or subject.key != TABLE:
        return None
    rest = [one for one in live if one is not subject]
    days = {act.kind: act.day for act in plan(n, subject, rest, stance_of(position), Sets(live, n.today))}
    is_together = ONE_THING not in days and days.get(MORE_TIME) in [days[kind] for kind in kinds if kind in days]
    return later_day(position) if is_together else None


def _live(position: Position) -> Sequence[Talk]:
    n = position.n
    return [one for one in talks(n, n) if not one.window.is_past(n.today)]
