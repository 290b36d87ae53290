"""The plan by day for an offer in hand: what to do, and why then."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from calculators.declare.dates import DayOfYear
from calculators.declare.fields import record, show
from calculators.declare.units import Names
from calculators.negotiation.offer import Offer
from calculators.negotiation.others import Others
from calculators.negotiation.plan_words import Around, PlanWords
from calculators.negotiation.rounds import Rounds
from calculators.negotiation.talks import TABLE, Talk, uid
from calculators.offer.calendar import DayEvent
from calculators.offer.plan import COUNTER, DECIDE, MORE_TIME, schedule
from calculators.offer.timing import Shift


@record
class Planned(Offer, Others, Rounds):
    """What a plan by day depends on."""


@record
class PlanDay:
    """A day on which there is something to do."""

    day: DayOfYear = show("Day")
    what: Names = show("What to do")
    why: Names = show("Why")


@dataclass(frozen=True)
class Act:
    """One thing to do. ``title`` is what a calendar calls it."""

    kind: str
    day: date
    title: str
    what: str
    why: str


def plan(
    inputs: Planned, live: Sequence[Talk], shifts: Mapping[str, Shift | None]
) -> tuple[Talk | None, tuple[Act, ...]]:
    """The offer in hand that is planned for, and what to do until it closes.

    It is the one on the table, else the first to close. Without today's date the plan starts on the day it came; there
    is none where that is not known either. ``live`` are the talks whose date has not passed, ``shifts`` their moves.
    """
    in_hand = [one for one in live if one.window.out and not one.window.is_past(inputs.today)]
    if not in_hand:
        return None, ()
    subject = min(in_hand, key=lambda one: (one.key != TABLE, one.window.closes))
    today = inputs.today or subject.came_on
    if not today:
        return subject, ()
    rest = [one for one in live if one is not subject]
    letters = {one.key for one in inputs.written} | {one.key for one in rest if one.is_in_writing}
    around = Around(
        move=shifts[subject.key],
        tell=tuple(one.name for one in rest if not one.window.out and _may_hurry(shifts[one.key])),
        has_rival=bool(letters - {subject.key}),
        is_answered=subject.key == TABLE and bool(inputs.turns or inputs.said),
        reply_by=inputs.reply_by,
    )
    return subject, acts_for(subject, today, around)


def _may_hurry(needed: Shift | None) -> bool:
    return needed is None or needed.move == "speed up"


def acts_for(talk: Talk, today: date, around: Around) -> tuple[Act, ...]:
    """What to do until the offer closes, in order; nothing for an offer that is not in hand or has closed."""
    if not talk.window.out or talk.window.is_past(today):
        return ()
    days = schedule(today, talk.window.closes, talk.came_on, answered=around.is_answered)
    said = PlanWords(talk, around, days)
    found = ((kind, day, said.of(kind)) for kind, day in days.items())
    return tuple(Act(kind, day, *words) for kind, day, words in found if words)


def events(talk: Talk, acts: Sequence[Act]) -> Iterable[DayEvent]:
    """The plan's days for a calendar. The counter and the reply replace those of a file without a plan."""
    titles = {COUNTER: f"Counter: {talk.name}{talk.assumed}", DECIDE: f"Reply to {talk.name}{talk.assumed}"}
    for act in acts:
        yield DayEvent(
            uid=uid("reply" if act.kind == DECIDE else act.kind, talk),
            first=act.day,
            last=act.day,
            title=titles.get(act.kind, f"{talk.name}: {act.title}"),
            text=f"{act.what} {act.why}",
            alarm=act.kind in (DECIDE, MORE_TIME),
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
