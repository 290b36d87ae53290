"""Other offers in hand that close before the one that is planned for, so that none of them lapses meanwhile."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from calculators.declare.dates import say_day
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.plan_words import Act
from calculators.negotiation.stance import Stance
from calculators.negotiation.talks import TABLE, Talk
from calculators.offer.meeting import LONGEST_MOVE, SPEED_UP, Shift
from calculators.offer.plan import DECIDE, EXTENSION, MORE_TIME, READ, waiting, working_days_after
from calculators.offer.workdays import workday_before


def closing_first(subject: Talk, rest: Sequence[Talk], stance: Stance | None) -> tuple[Talk, ...]:
    """The other offers in hand with a stated date before the subject's, the first to close first.

    A date on the very day that is guessed for the subject comes first too. There are none where the
    subject is taken or left, as then nothing waits for its answer.
    """
    if stance and (stance.closes or stance.leaves or stance.gone):
        return ()
    closes = subject.window.closes + timedelta(days=0 if subject.window.firm else 1)
    first = (one for one in _held(rest) if one.window.closes < closes)
    return tuple(sorted(first, key=lambda one: (one.window.closes, one.name)))


def closing_with(subject: Talk, rest: Iterable[Talk]) -> tuple[Talk, ...]:
    """The other offers in hand that close on the subject's own stated day."""
    return tuple(one for one in _held(rest) if subject.window.firm and one.window.closes == subject.window.closes)


def _held(every: Iterable[Talk]) -> Iterable[Talk]:
    """The offers in hand with a stated date."""
    return (one for one in every if one.window.out and one.window.firm and one.is_in_writing is not None)


def still_held(every: Iterable[Talk], today: date | None) -> tuple[Talk, ...]:
    """The other offers in hand with a stated date to come: what is left where the one on the table is gone."""
    open_still = (one for one in _held(every) if one.key != TABLE and not one.window.is_past(today))
    return tuple(sorted(open_still, key=lambda one: (one.window.closes, one.name)))


def acts_left(held: Sequence[Talk], today: date) -> Iterable[Act]:
    """A day to answer each offer that is still held, and one before it to ask for more time, if there is one."""
    for one in held:
        days = waiting(today, one.window.closes)
        why = f"{one.name}'s date is {say_day(one.window.closes)}, and you still hold that offer."
        if days[MORE_TIME] < days[DECIDE]:
            what = f"Do you need longer for {one.name}? Ask it for more time."
            yield Act(f"{MORE_TIME}-{one.key}", days[MORE_TIME], f"ask {one.name} for more time, if needed", what, why)
        yield Act(f"{DECIDE}-{one.key}", days[DECIDE], f"answer {one.name}", f"Answer {one.name}: yes or no.", why)


def acts_past(lapsed: Iterable[OtherOffer], today: date) -> Iterable[Act]:
    """A mail today to each company whose date has passed."""
    for one in lapsed:
        if one.deadline:
            yield Act(
                f"{READ}-{one.key}",
                today,
                f"write to {one.called}",
                f"Write to {one.called}, and ask whether you can still take its offer.",
                f"Its date, {say_day(one.deadline)}, has passed. Until they say that you can, it is no evidence.",
            )


def acts_beside(
    subject: Talk, first: Sequence[Talk], today: date, move: Callable[[Talk], Shift | None]
) -> Iterable[Act]:
    """For each offer that closes ``first``: a day to ask it for more time, and one to decide if it cannot wait."""
    for one in (one for one in first if one.window.closes >= today):
        days = waiting(today, one.window.closes)
        asked, decided = min(days.values()), days[DECIDE]
        yield Act(
            f"{MORE_TIME}-{one.key}",
            asked,
            f"ask {one.name} for more time",
            f"Ask {one.name} for more time, to {say_day(_later(subject, one, move(one)))}.",
            f"{one.name}'s date, {say_day(one.window.closes)}, comes first. Ask before the day, not on it."
            if asked < one.window.closes
            else f"{one.name}'s date is today.",
        )
        yield Act(
            f"{DECIDE}-{one.key}",
            decided,
            f"decide, if {one.name} cannot wait",
            f"If {one.name} cannot wait, decide with both in hand: set its offer beside what {subject.called} offers"
            " by now.",
            "An offer that you do not answer is gone.",
        )


def acts_together(same: Iterable[Talk], asked: date, to: date) -> Iterable[Act]:
    """For each offer that closes on the ``same`` day as the subject: to ask it for more time on the same day, too."""
    for one in same:
        title, day = f"ask {one.name} for more time, if needed", say_day(one.window.closes)
        what = f"If you need longer, ask {one.name} as well whether it can wait until {say_day(to)}."
        yield Act(f"{MORE_TIME}-{one.key}", asked, title, what, f"{one.name}'s date, {day}, is the same.")


def acts_moved(
    rest: Iterable[Talk], day: date, move: Callable[[Talk], Shift | None], told: Iterable[str]
) -> Iterable[Act]:
    """A mail on a ``day`` for each other company of which a move is asked; those ``told`` know of the offer in hand."""
    for one in rest:
        shift = move(one)
        if shift is None:
            continue
        name, to = one.called if one.key == TABLE else one.name, say_day(shift.to)
        if shift.move == SPEED_UP:
            title, what = f"ask {name} to finish by {to}", f"Ask {name} whether it can finish by {to}."
            if one.name not in told:
                what = f"Tell {name} that you hold an offer, and ask whether it can finish by {to}."
        elif one.window.ended:
            title = f"ask {name} for {to}, once its offer is out"
            what = f"Once the offer of {name} is out, ask for {to} as the date to answer."
        elif one.window.out:
            title, what = f"ask {name} for more time", f"Ask {name} for more time, to {to}."
        else:
            title = f"ask {name} for later interviews"
            what = f"Ask {name} for later interviews, with an offer around {to}."
        yield Act(
            f"move-{one.key}", day, title, what, "Then the offers are open together: each move counts on the others."
        )


def before(first: Sequence[Talk], today: date) -> date | None:
    """The day before which the counter must be out: the first on which another offer closes."""
    return min((max(one.window.closes, today + timedelta(days=1)) for one in first), default=None)


def _later(subject: Talk, one: Talk, move: Shift | None) -> date:
    """The day to ask for: where all offers meet, else the subject's date, as far as a company may be asked to wait."""
    if move:
        return move.to
    closes = one.window.closes
    to = workday_before(min(subject.window.closes, closes + timedelta(days=LONGEST_MOVE)))
    return to if to > closes else working_days_after(closes, EXTENSION)


def in_order(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Acts by day; on one day in the order given, but the answer last."""
    return tuple(sorted(acts, key=lambda act: (act.day, act.kind == DECIDE)))
