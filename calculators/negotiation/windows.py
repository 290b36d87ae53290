"""Each offer's days as rows: it lands, is countered and answered, and closes; and what to ask of the company."""

from collections.abc import Iterable, Mapping
from datetime import date

from calculators.declare.dates import DayOfYear
from calculators.declare.fields import record, show
from calculators.declare.units import DayCount, Key, Name, Sentence, Year
from calculators.negotiation.talks import Talk, say_day, uid
from calculators.offer.calendar import DayEvent
from calculators.offer.plan import COUNTER, DECIDE
from calculators.offer.timing import Shift, counter_days, reply_day

HOLD, SLOW_DOWN, SPEED_UP, WRITE_NOW = "hold", "slow down", "speed up", "write now"
"""What may be asked of a company; ``HOLD`` is nothing."""


@record
class WindowRow:
    """One company's offer: its days, and what to ask for."""

    process: Year
    company: Name = show("Company")
    lands: DayOfYear = show(
        "Offer lands", "The day it came; in hand without that day, today. Not yet: first interview + its weeks."
    )
    reply_by: DayOfYear = show("Reply by", "The day it closes, or the Friday before a weekend.")
    counter_from: DayOfYear = show("Counter from", "Two days after the offer, or the plan’s day where there is a plan.")
    counter_by: DayOfYear = show("to", "Four days after the offer, and before the reply where there is time.")
    closes: DayOfYear = show("Closes", "The stated day; where there is none, the assumed days after it lands.")
    basis: Key
    move: Key
    move_days: DayCount
    move_to: DayOfYear | None
    advice: Sentence


_ADVICE = {
    "deadline": "Ask {company} to move its date from {closes} to {move_to}: then the last offer is in, with two days to"
    " weigh it.",
    "no date": "{company} has stated no date. Ask for {move_to}: then the last offer is in, with two days to weigh it.",
    SLOW_DOWN: "Ask {company} for later interviews. An offer around {move_to}, {move_days} later, is near enough to"
    " the last.",
    "hurried": "Tell {company} the date you must answer elsewhere, and ask to finish by {move_to}, {move_days} sooner.",
    SPEED_UP: "Ask {company} whether it can finish by {move_to}, {move_days} sooner.",
    "cannot": "{company} cannot finish before the first date to answer, so only that date can move.",
    HOLD: "{company} fits. Keep its dates.",
    WRITE_NOW: "The date of {company} was {closes}. It has passed: write today and ask whether the offer still stands.",
}


def window_row(
    at: int, talk: Talk, needed: Shift | None, today: date | None, planned: Mapping[str, date], *, is_hurried: bool
) -> WindowRow:
    """The ``at``-th row, counted from 1. ``planned`` are the days of the offer's plan, if it has one."""
    own = talk.window
    counter_from, counter_by = counter_days(own, today)
    if planned:
        counter_from = counter_by = planned.get(COUNTER, planned[DECIDE])
    asked = needed if needed and needed.move != "cannot" else None
    is_past = own.is_past(today)
    return WindowRow(
        process=at,
        company=talk.name,
        lands=own.lands,
        reply_by=planned.get(DECIDE) or reply_day(own, today),
        counter_from=counter_from,
        counter_by=counter_by,
        closes=own.closes,
        basis="stated" if own.firm else "assumed",
        move=WRITE_NOW if is_past else asked.move if asked else HOLD,
        move_days=asked.days if asked else 0,
        move_to=asked.to if asked else None,
        advice=_ADVICE[WRITE_NOW if is_past else _kind(talk, needed, is_hurried=is_hurried)],
    )


def _kind(talk: Talk, needed: Shift | None, *, is_hurried: bool) -> str:
    """Which advice goes with a move: a date to answer moves otherwise than interviews, and hurry needs a reason."""
    if needed is None:
        return HOLD
    if needed.move == SLOW_DOWN and (talk.window.firm or talk.window.out):
        return "deadline" if talk.window.firm else "no date"
    return "hurried" if needed.move == SPEED_UP and is_hurried else needed.move


def told_from_outside(row: WindowRow) -> str:
    """A row's advice, with its names made those of the row, so that it can stand outside the table; blank for none."""
    return "" if row.advice == _ADVICE[HOLD] else row.advice.replace("{", f"{{windows.{row.process}.")


def moved(rows: tuple[WindowRow, ...], move: str) -> str:
    """The companies to ask for a ``move``, and by how many days."""
    named = (
        f"{row.company} by {row.move_days} {'day' if row.move_days == 1 else 'days'}"
        for row in rows
        if row.move == move
    )
    return "; ".join(named) or "Nobody"


def window_events(talk: Talk, row: WindowRow) -> Iterable[DayEvent]:
    """The counter and the reply for a calendar; for an offer whose date has passed, the mail to write today."""
    reply = row.reply_by
    if row.move == WRITE_NOW:
        text = f"The date was {say_day(row.closes)}. Ask whether the offer still stands."
        yield DayEvent(uid=uid("reply", talk), first=reply, last=reply, title=f"Write to {talk.name}", text=text)
        return
    yield DayEvent(
        uid=uid("counter", talk),
        first=row.counter_from,
        last=row.counter_by,
        title=f"Counter: {talk.name}{talk.assumed}",
        text="Send the counter in these days: two to four days after the offer.",
    )
    yield DayEvent(
        uid=uid("reply", talk),
        first=reply,
        last=reply,
        title=f"Reply to {talk.name}{talk.assumed}",
        text=f"The offer closes on {say_day(row.closes)}. Ask for more time before this day, not on it.",
        alarm=True,
    )
