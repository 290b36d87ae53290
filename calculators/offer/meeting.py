"""Which offers can be open on one day, and what to ask of their companies so that they are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from calculators.offer.timing import COUNTER_AFTER, NEAR_ENOUGH, Window
from calculators.offer.workdays import workday_before, workday_from

LONGEST_MOVE = 14
"""The most days by which a company is asked to hold an offer open, or to interview later. Editorial."""

LEAST_LOOP, LEAST_SHARE = 7, 3
"""A company is not asked to finish within so many days of its first interview, nor within a third of its time."""

NOTICE_TO_FINISH = 3
"""Nor within so many days of today. All three are editorial."""

SLOW_DOWN, SPEED_UP = "slow down", "speed up"


@dataclass(frozen=True)
class Shift:
    """What to ask of a company: its offer or its deadline ``days`` later or sooner, on ``to``."""

    move: str
    days: int
    to: date


@dataclass(frozen=True)
class Meeting:
    """Offers, by their place among all, that are open together ``on`` a day once each has made its move, if any."""

    members: tuple[int, ...]
    moves: Mapping[int, Shift]
    on: date

    @property
    def cost(self) -> tuple[int, int, int]:
        """The fewest companies to ask come first, then the fewest days, then the shortest longest move."""
        asked = [one.days for one in self.moves.values()]
        return len(asked), sum(asked), max(asked, default=0)


def meetings(windows: Sequence[Window], today: date | None) -> tuple[Meeting, ...]:
    """The sets of offers that can meet, each as large as it can be; an offer that can meet none is a set by itself.

    Offers in hand come first, in the order in which they close, then the others as they land. Each is in one set, but
    an offer in hand whose date need not move in its own set may move it for another: a later date breaks nothing.
    """
    order = sorted(range(len(windows)), key=lambda at: _urgency(windows[at]))
    left, free, found = set(order), set[int](), list[Meeting]()
    for seed in order:
        if seed not in left:
            continue
        best = _largest(windows, seed, (left | free) - {seed}, today)
        found.append(best)
        left -= set(best.members)
        free = (free | {at for at in best.members if _is_fixed(windows[at])}) - best.moves.keys()
    return tuple(found)


def _urgency(own: Window) -> tuple[bool, date]:
    return not own.out, own.closes if own.out else own.lands


def _is_fixed(own: Window) -> bool:
    """Whether the day that it lands is settled, so that only its date to answer can move."""
    return own.out or own.firm or own.ended


def _largest(windows: Sequence[Window], seed: int, others: set[int], today: date | None) -> Meeting:
    for size in range(len(others), 0, -1):
        groups = (tuple(sorted((seed, *rest))) for rest in combinations(sorted(others), size))
        found = [one for group in groups if (one := _meeting(windows, group, today))]
        if found:
            return min(found, key=lambda one: one.cost)
    return Meeting((seed,), {}, max(windows[seed].lands, today or windows[seed].lands))


def earliest(own: Window, today: date | None) -> date:
    """The first day on which an offer that is to come can be asked for."""
    if own.begins is None:
        return own.lands
    loop = (own.lands - own.begins).days
    soonest = own.begins + timedelta(days=max(LEAST_LOOP, -(-loop // LEAST_SHARE)))
    if today:
        soonest = max(soonest, today + timedelta(days=NOTICE_TO_FINISH))
    return min(own.lands, soonest)


def _meeting(windows: Sequence[Window], group: tuple[int, ...], today: date | None) -> Meeting | None:
    """The cheapest way for a group to meet, if there is one: the last offer to come lands on one day or another."""
    coming = [windows[at] for at in group if not _is_fixed(windows[at])]
    if not coming:
        return _moved(windows, group, None, today)
    first = max(earliest(one, today) for one in coming)
    last = min(
        max(one.lands for one in coming),
        *(windows[at].closes + timedelta(days=LONGEST_MOVE) for at in group if _is_fixed(windows[at])),
        *(one.lands + timedelta(days=LONGEST_MOVE + NEAR_ENOUGH) for one in coming),
    )
    best: Meeting | None = None
    for after in range((last - first).days, -1, -1):
        found = _moved(windows, group, first + timedelta(days=after), today)
        if found and (best is None or found.cost < best.cost):
            best = found
        if found and all(one.move == SPEED_UP for one in found.moves.values()):
            break  # sooner still would only ask for more
    return best


def _moved(windows: Sequence[Window], group: tuple[int, ...], last: date | None, today: date | None) -> Meeting | None:
    """The group with the last offer to come on ``last`` at the latest; ``None`` where that asks for too much."""
    moves: dict[int, Shift] = {}
    lands = {at: windows[at].lands for at in group}
    for at in group:
        if last and not _is_fixed(windows[at]) and lands[at] > last:
            to = workday_before(last)
            if to < earliest(windows[at], today):
                return None
            moves[at] = Shift(SPEED_UP, (lands[at] - to).days, to)
            lands[at] = to
    on = max(lands.values())
    for at in group:
        needed = _slower(windows, lands, at, on)
        if needed is None:
            continue
        own = windows[at].closes if _is_fixed(windows[at]) else windows[at].lands
        days = (needed - own).days
        if at in moves or days > LONGEST_MOVE or not (_is_fixed(windows[at]) or windows[at].begins):
            return None
        moves[at] = Shift(SLOW_DOWN, days, needed)
    return Meeting(group, moves, max(on, today or on))


def _slower(windows: Sequence[Window], lands: Mapping[int, date], at: int, on: date) -> date | None:
    """The day to which one must move so that it is open ``on`` the day, or ``None`` where it is.

    A date to answer must leave two days with the last offer that is to come. An offer that is to come may land as much
    sooner as it stays open, up to the days that are near enough.
    """
    own = windows[at]
    if _is_fixed(own):
        needed = max(on, *_weighed(windows, lands, at))
        return workday_from(needed) if needed > own.closes else None
    open_for = min(timedelta(days=NEAR_ENOUGH), own.closes - own.lands)
    return min(workday_from(on - open_for), on) if lands[at] < on - open_for else None


def _weighed(windows: Sequence[Window], lands: Mapping[int, date], at: int) -> Iterable[date]:
    """The day on which each other offer that is to come was weighed."""
    weighed = timedelta(days=COUNTER_AFTER)
    return [day + weighed for other, day in lands.items() if other != at and not windows[other].out] or [date.min]
