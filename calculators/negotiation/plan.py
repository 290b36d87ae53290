"""The plan by day for an offer in hand: what to do, and why then."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from calculators.declare.dates import DayOfYear
from calculators.declare.fields import record, show
from calculators.declare.units import Names
from calculators.negotiation.plan_beside import (
    acts_beside,
    acts_left,
    acts_moved,
    acts_past,
    acts_together,
    before,
    closing_first,
    closing_with,
    in_order,
    still_held,
)
from calculators.negotiation.plan_words import Act, Around, PlanWords
from calculators.negotiation.plan_words_by_verdict import SCHEDULES, WORDS
from calculators.negotiation.position import COUNTER as FIRST_COUNTER
from calculators.negotiation.position import LEVEL, ONCE_MORE, WAIT
from calculators.negotiation.record import Negotiation
from calculators.negotiation.sets import Sets
from calculators.negotiation.stance import Stance
from calculators.negotiation.talks import TABLE, Talk, uid
from calculators.negotiation.telling import may_say
from calculators.offer.calendar import DayEvent
from calculators.offer.plan import COUNTER, DECIDE, LEVEL_TALK, MORE_TIME, TELL, schedule, waiting
from calculators.offer.workdays import workday_from


@record
class PlanDay:
    """A day on which there is something to do."""

    day: DayOfYear = show("Day")
    what: Names = show("What to do")
    why: Names = show("Why")


def in_hand(live: Sequence[Talk], today: date | None) -> Talk | None:
    """The offer to plan for: the one on the table, else the first to close; ``None`` where none is in hand."""
    out = [one for one in live if one.window.out and not one.window.is_past(today)]
    return min(out, key=lambda one: (one.key != TABLE, one.window.closes), default=None)


def plan(n: Negotiation, subject: Talk, rest: Sequence[Talk], stance: Stance | None, sets: Sets) -> tuple[Act, ...]:
    """What to do until the ``subject`` closes, by its ``stance``, where there is one.

    ``rest`` are the other talks whose date has not passed, and ``sets`` says what to ask of whom. Without today's date
    the plan starts on the day the offer came, if that is known.
    """
    today = n.today or subject.came_on
    if not today or subject.window.is_past(today):
        return ()
    letters = {one.key for one in n.written} | {one.key for one in rest if one.is_in_writing}
    tell = [one for one in sets.beside(subject) if not one.window.out]
    first = closing_first(subject, rest, stance)
    began = subject.window.closes if n.today else None
    around = Around(
        stance=stance or Stance(),
        today=today,
        move=sets.move(subject),
        tell=tuple(one.name for one in tell if not one.window.begins or not began or one.window.begins < began),
        others=tuple(one.name for one in rest),
        has_rival=bool(letters - {subject.key}),
        is_answered=stance.verdict != FIRST_COUNTER if stance else subject.key == TABLE and n.has_answered,
        reply_by=n.reply_by,
        own_day=_own_day(n, subject, stance, sets),
        next_closes=sets.next_closes(subject),
        first=tuple(one.name for one in first),
        first_closes=before(first, today),
        is_today=bool(first) and first[0].window.closes <= today,
        tell_by=_tell_by(n, subject, first),
    )
    left = acts_left(still_held(rest, n.today), today) if stance and stance.gone else ()
    beside = (*acts_beside(subject, first, today, sets.move), *acts_past(n.lapsed, today))
    acts = acts_for(subject, today, around)
    asked = next((one.day for one in acts if one.kind == MORE_TIME), None)
    same = (one for one in closing_with(subject, rest) if not sets.move(one))
    too = acts_together(same, asked, around.day_to_ask_for(subject)) if asked else ()
    moved = [one for one in rest if one not in first]
    day = min(workday_from(today), max(subject.window.closes, today))
    moves = acts_moved(moved, day, sets.move, around.tell if any(act.kind == TELL for act in acts) else ())
    return in_order((*acts, *moves, *too, *beside, *left))


def _own_day(n: Negotiation, subject: Talk, stance: Stance | None, sets: Sets) -> date | None:
    """The reader's own day, where the letter names it, and it comes before the one to answer the offer on the table.

    Only one with figures does: not who waits for an answer, asks for the level, takes the offer or leaves it.
    """
    has_figures = stance is None or stance.verdict in (FIRST_COUNTER, ONCE_MORE)
    mine, today = n.reply_by, n.today or subject.came_on
    if subject.key != TABLE or not mine or not today or not has_figures or sets.move(subject):
        return None
    return mine if today < mine < subject.window.closes else None


def _tell_by(n: Negotiation, subject: Talk, first: Sequence[Talk]) -> date | None:
    """The first day by which a written offer has to be answered, as the letter to the others has it."""
    days = [subject.window.closes] if subject.window.firm else []
    if may_say(n, "offers"):
        days += [one.window.closes for one in first if one.is_in_writing]
    return min(days, default=None)


def acts_for(talk: Talk, today: date, around: Around) -> tuple[Act, ...]:
    """What to do until an offer closes, in order."""
    verdict, closes = around.stance.verdict, around.own_day or talk.window.closes
    if verdict == WAIT:
        days = waiting(today, closes, around.first_closes, around.stance.hears_on)
    elif verdict in SCHEDULES:
        days = SCHEDULES[verdict](today, closes)
    else:
        days = schedule(today, closes, talk.came_on, answered=around.is_answered, before=around.first_closes)
    if verdict == LEVEL:
        days = {LEVEL_TALK if kind == COUNTER else kind: day for kind, day in days.items()}
    said = WORDS.get(verdict, PlanWords)(talk, around, days)
    found = ((kind, day, said.of(kind)) for kind, day in days.items())
    return tuple(Act(kind, day, *words) for kind, day, words in found if words)


def events(talk: Talk, acts: Sequence[Act]) -> Iterable[DayEvent]:
    """The plan's days for a calendar. The counter and the reply replace those of a file without a plan."""
    called = talk.offer_called
    titles = {"send the counter": f"Counter: {called}{talk.assumed}"}
    for act in acts:
        yield DayEvent(
            uid=uid("reply" if act.kind == DECIDE else act.kind, talk),
            first=act.day,
            last=act.day,
            title=f"Reply to {called}{talk.assumed}"
            if act.kind == DECIDE
            else titles.get(act.title, f"{called[:1].upper()}{called[1:]}: {act.title}"),
            text=f"{act.what} {act.why}",
            alarm=act.kind.startswith((DECIDE, MORE_TIME)),
        )


def by_day(acts: Sequence[Act]) -> tuple[PlanDay, ...]:
    """The same with one row a day."""
    found = ((day, list(together)) for day, together in groupby(acts, lambda act: act.day))
    return tuple(
        PlanDay(day=day, what=" ".join(act.what for act in today), why=_reasons(today)) for day, today in found
    )


def _reasons(acts: Sequence[Act]) -> str:
    """Why the first and the last of a day's acts are done: a full day needs no more."""
    return " ".join(dict.fromkeys(act.why for act in (acts[0], acts[-1])))
