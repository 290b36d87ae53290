"""Each offer's days as rows: it lands, is countered and answered, and closes; and what to ask of the company."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from calculators.declare.dates import DayOfYear, say_day
from calculators.declare.fields import record, show
from calculators.declare.units import DayCount, Key, Name, Sentence, Year
from calculators.negotiation.gone_replies import WHEN_GONE
from calculators.negotiation.position import COUNTER as FIRST_COUNTER
from calculators.negotiation.position import ONCE_MORE
from calculators.negotiation.sets import Sets
from calculators.negotiation.stance import Stance
from calculators.negotiation.talks import TABLE, Talk, uid
from calculators.offer.calendar import DayEvent
from calculators.offer.meeting import SLOW_DOWN, SPEED_UP
from calculators.offer.plan import COUNTER, DECIDE
from calculators.offer.timing import counter_days, reply_day

HOLD, WRITE_NOW = "hold", "write now"
"""Besides a move, what may be asked of a company; ``HOLD`` is nothing."""

NEW_DATE = "They gave you more time. Thank them, and ask for the new date."


@record
class WindowRow:
    """One company's offer: its days, and what to ask for."""

    process: Year
    company: Name = show("Company")
    lands: DayOfYear | None = show(
        "Offer lands", "The day it came; in hand without that day, today. Not yet: first interview + its weeks."
    )
    reply_by: DayOfYear = show(
        "Reply by",
        "The day it closes. On a weekend or a holiday, the last working day before, if one is left after today.",
    )
    counter_from: DayOfYear | None = show(
        "Counter from", "Two days after the offer, or the plan’s day where there is a plan."
    )
    counter_by: DayOfYear | None = show("to", "Four days after the offer, and before the reply where there is time.")
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
    "ended": "By what you typed, the interviews of {company} are over. Once its offer is out, ask for {move_to} as the"
    " date to answer: then the last offer is in, with two days to weigh it.",
    "due": "By what you typed, the interviews of {company} are over, and it has made no offer. Ask on which day it will"
    " decide.",
    SLOW_DOWN: "Ask {company} for later interviews. An offer around {move_to}, {move_days} later, is near enough to"
    " the last.",
    "hurried": "Tell {company} the date you must answer elsewhere, and ask to finish by {move_to}, {move_days} sooner.",
    SPEED_UP: "Ask {company} whether it can finish by {move_to}, {move_days} sooner.",
    "late": "An offer from {company} around {lands} is too late to wait for. Decide without it.",
    "early": "{company} cannot wait for the others. Decide on it by itself.",
    "first": "{company} closes first, on {closes}. Ask it for more time before that day. If it cannot wait, decide by"
    " {reply_by} with every offer in hand.",
    "first today": "{company} closes first, today. Ask it for more time at once. If it cannot wait, decide today with"
    " every offer in hand.",
    "same day": "{company} closes on the same day, {closes}. If you need longer, ask it as well.",
    "taken": "You take this offer. Accept in writing, and keep its date.",
    "declined": "Decline {company} kindly, once the offer that you take is signed.",
    "left for another": "Decline {company} kindly, once the better offer is signed.",
    "left": "Decline {company} kindly. It is below what you need.",
    HOLD: "{company} fits. Keep its dates.",
    "level": "{company} raises the level. Ask what each piece is at that level, and keep its dates.",
    WRITE_NOW: "The date of {company} was {closes}. It has passed: write today and ask whether the offer still stands.",
    "new date": "{company} gave you more time after {closes}: thank them, ask for the new date, and type it.",
    **{said: f"{gone.told} Ask {{company}} {gone.asks}." for said, gone in WHEN_GONE.items()},
}


@dataclass(frozen=True)
class Scene:
    """What counts for every row: ``sets`` that can meet, the offer planned for and its plan's ``days`` and verdict.

    ``first`` are other offers in hand that close before it, ``same`` those that close on its day. ``gone`` is the
    saying by which the offer on the table is none any more, and ``lacks_new_date`` says that more time was given for
    it, and the old date is still typed.
    """

    every: Sequence[Talk]
    sets: Sets
    today: date | None
    subject: Talk | None
    days: Mapping[str, date]
    stance: Stance | None
    first: Sequence[Talk] = ()
    same: Sequence[Talk] = ()
    gone: str = ""
    lacks_new_date: bool = False

    @property
    def taken(self) -> bool:
        """Whether one offer is taken, so that all others are declined."""
        return (
            self.subject is not None and self.stance is not None and (self.stance.closes or self.stance.takes_another)
        )

    def takes(self, talk: Talk) -> bool:
        """Whether it is this one."""
        if not self.taken or self.stance is None:
            return False
        return talk.key == self.stance.instead_key if self.stance.takes_another else talk is self.subject

    def is_gone(self, talk: Talk) -> bool:
        """Whether they said that its offer is none any more."""
        return bool(self.gone) and talk.key == TABLE

    def place(self, talk: Talk) -> int:
        """The row of a talk, counted from 1."""
        return next(at for at, one in enumerate(self.every, start=1) if one.key == talk.key)

    def named(self, talk: Talk) -> str:
        """The ``{name}`` of its company."""
        return f"{{windows.{self.place(talk)}.company}}"

    def planned(self, talk: Talk) -> Mapping[str, date]:
        """The days of a talk's plan, if it has one."""
        return self.days if talk is self.subject else {}

    def counter_days(self, talk: Talk) -> tuple[date, date] | None:
        """The first and last day for a counter; ``None`` where there is none to send, or nobody knows when."""
        is_subject = talk is self.subject
        if (
            self.is_gone(talk)
            or self.taken
            or (is_subject and self.stance and self.stance.verdict not in (FIRST_COUNTER, ONCE_MORE))
        ):
            return None
        if is_subject and self.days:
            return (self.days[COUNTER], self.days[COUNTER]) if COUNTER in self.days else None
        if talk in self.first or self.is_given_up(talk):
            return None
        return counter_days(talk.window, self.today)

    def is_given_up(self, talk: Talk) -> bool:
        """Whether a plan for another offer says to decide without it."""
        if talk is self.subject or not self.days or self.sets.move(talk):
            return False
        is_alone = any(one.key == talk.key for one in self.sets.alone)
        return is_alone and self.sets.is_late(talk)

    def advice(self, talk: Talk) -> str:
        """Which advice goes with a talk."""
        if self.is_gone(talk):
            return self.gone
        if talk.window.is_past(self.today):
            return "new date" if self.lacks_new_date and talk.key == TABLE else WRITE_NOW
        if talk is self.subject and self.stance and self.stance.leaves:
            return "left for another" if self.stance.instead else "left"
        if self.taken:
            return "taken" if self.takes(talk) else "declined"
        move = self.sets.move(talk)
        if move is None and talk in self.first:
            return "first today" if talk.window.closes == self.today else "first"
        if move is None and talk in self.same:
            return "same day"
        if move is None:
            is_alone = any(one.key == talk.key for one in self.sets.alone)
            fits = "level" if talk is self.subject and self.stance and self.stance.new_level else HOLD
            fits = "due" if talk.window.ended else fits
            return ("late" if self.sets.is_late(talk) else "early") if is_alone else fits
        if move.move == SLOW_DOWN and (talk.window.firm or talk.window.out):
            return "deadline" if talk.window.firm else "no date"
        if move.move == SLOW_DOWN and talk.window.ended:
            return "ended"
        is_hurried = any(one.window.firm for one in self.sets.live if one.key != talk.key)
        return "hurried" if move.move == SPEED_UP and is_hurried else move.move


def window_row(talk: Talk, scene: Scene) -> WindowRow:
    """A talk's row."""
    own = talk.window
    counter = scene.counter_days(talk)
    advice = scene.advice(talk)
    is_past = talk.window.is_past(scene.today)
    move = None if is_past else scene.sets.move(talk)
    return WindowRow(
        process=scene.place(talk),
        company=talk.name,
        lands=own.lands if own.is_dated else None,
        reply_by=scene.planned(talk).get(DECIDE) or reply_day(own, scene.today),
        counter_from=counter[0] if counter else None,
        counter_by=counter[1] if counter else None,
        closes=own.closes,
        basis="stated" if own.firm else "assumed",
        move=WRITE_NOW if is_past else move.move if move else HOLD,
        move_days=move.days if move else 0,
        move_to=move.to if move else None,
        advice=_ADVICE[advice],
    )


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
        gone = next((one for said, one in WHEN_GONE.items() if row.advice == _ADVICE[said]), None)
        asks = f"them {gone.asks}" if gone else "whether the offer still stands"
        if row.advice == _ADVICE["new date"]:
            asks = "for the new date"
        text = f"The date was {say_day(row.closes)}. Ask {asks}."
        title = f"Write to {talk.called if talk.key == TABLE else talk.name}"
        yield DayEvent(uid=uid("reply", talk), first=reply, last=reply, title=title, text=text)
        return
    if row.counter_from and row.counter_by:
        yield DayEvent(
            uid=uid("counter", talk),
            first=row.counter_from,
            last=row.counter_by,
            title=f"Counter: {talk.offer_called}{talk.assumed}",
            text="Send the counter in these days: two to four days after the offer.",
        )
    if row.advice == _ADVICE["taken"]:
        text = f"The offer closes on {say_day(row.closes)}. Your signed letter must be with them by now."
        title = f"Accept the offer of {talk.called if talk.key == TABLE else talk.name}"
        yield DayEvent(uid=uid("reply", talk), first=reply, last=reply, title=title, text=text, alarm=True)
        return
    yield DayEvent(
        uid=uid("reply", talk),
        first=reply,
        last=reply,
        title=f"Reply to {talk.offer_called}{talk.assumed}",
        text=f"The offer closes on {say_day(row.closes)}. Ask for more time before this day, not on it.",
        alarm=True,
    )
