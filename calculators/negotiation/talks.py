"""Talks with every company: the days of each offer, and what to ask so that they meet."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from calculators.declare.dates import say_day
from calculators.declare.fields import with_values
from calculators.declare.reading import Problem
from calculators.negotiation.offer import Offer, Process
from calculators.negotiation.others import SPOKEN, WRITTEN, Others
from calculators.negotiation.record import Negotiation
from calculators.offer.meeting import LONGEST_MOVE
from calculators.offer.timing import Window, window

HOLD_DAYS = 7
"""Days that an offer is taken to stay open where no date is stated."""

TABLE = "a"
"""The key of the offer on the table."""

UNNAMED = "other", "frontier-lab"
"""Choices of a company that are no company's name."""


@dataclass(frozen=True)
class Talk:
    """Talks with one company, of which a date is known.

    ``typed_name`` may be blank; ``is_in_writing`` is whether its letter is in hand, if that was said.
    """

    key: str
    typed_name: str
    window: Window
    came_on: date | None
    is_in_writing: bool | None

    @property
    def place(self) -> int:
        """1 for the offer on the table, then the others."""
        return ord(self.key) - ord(TABLE) + 1

    @property
    def name(self) -> str:
        """Its name, else "Company 2"."""
        return self.typed_name or f"Company {self.place}"

    @property
    def called(self) -> str:
        """What it is called in a sentence that is only about it."""
        return self.typed_name or "the company"

    @property
    def offer_called(self) -> str:
        """What its offer is called in a calendar, which knows no other page: "your offer" for a nameless one."""
        return self.typed_name or ("your offer" if self.key == TABLE else self.name)

    @property
    def assumed(self) -> str:
        """What is said after a day that rests on an assumed date."""
        return "" if self.window.firm else " (assumed date)"


def uid(kind: str, talk: Talk) -> str:
    """The stable name of a calendar entry: a later file replaces it."""
    name = "".join(c for c in talk.name.lower() if c.isascii() and c.isalnum())
    return f"{kind}-{talk.place}-{name}@counterplay"


def dated(offer: Offer, others: Others) -> Iterable[tuple[str, str, Process]]:
    """The key, the name and the process of each company of which a date was typed."""
    every: list[tuple[str, str, Process]] = [(TABLE, _name(offer), offer)]
    every += [(one.key, one.name, one) for one in others.offers]
    return (each for each in every if _has_date(each[2]))


def _name(offer: Offer) -> str:
    return offer.company_name or ("" if offer.company in UNNAMED else offer.usual.name)


def _has_date(one: Process) -> bool:
    return bool(one.first_interview or one.came_on or one.deadline)


def date_problems(offer: Offer, others: Others) -> Iterable[Problem]:
    """That no date was typed at all, or that two of one company cannot both be true."""
    every = list(dated(offer, others))
    if not every:
        yield Problem("deadline", "Type the day they want an answer, or the day of the first interview.")
    for key, _, one in every:
        prefix = "" if key == TABLE else f"offers.{key}."
        interview, came_on = one.first_interview, one.came_on
        if came_on and interview and came_on < interview:
            yield Problem(f"{prefix}came_on", f"Type a day after the first interview, {say_day(interview)}.")
        elif one.deadline and interview and one.deadline < interview:
            yield Problem(f"{prefix}deadline", f"Type a day after the first interview, {say_day(interview)}.")


def talks(offer: Offer, others: Others, hold: int = HOLD_DAYS) -> tuple[Talk, ...]:
    """The talks of which a date is known, the offer on the table first: it is in hand today, whatever its date is."""
    is_over = isinstance(offer, Negotiation) and offer.is_date_over
    offer = with_values(offer, deadline=None) if is_over else offer
    standings = {one.key: one.standing for one in others.offers} | {TABLE: _standing(offer)}
    every = list(dated(offer, others))
    if (is_over or every) and not any(key == TABLE for key, *_ in every) and offer.today and not offer.is_blank:
        every.insert(0, (TABLE, _name(offer), offer))
    # Offers in hand are in hand on one day, and that is no later than the first date to answer.
    by = None if offer.today else min((one.deadline for _, _, one in every if one.deadline), default=None)
    found = (
        Talk(
            key,
            name,
            _window(one, in_hand=standings[key] in (WRITTEN, SPOKEN, "some"), hold=hold, today=offer.today, by=by),
            one.came_on,
            {WRITTEN: True, SPOKEN: False}.get(standings[key]),
        )
        for key, name, one in every
    )
    return _with_table_open(tuple(found), offer.today)


def _with_table_open(every: tuple[Talk, ...], today: date | None) -> tuple[Talk, ...]:
    """The same, a last day that is guessed for the offer on the table no sooner than the first that another stated."""
    table = every[0] if every and every[0].key == TABLE else None
    if table is None or table.window.firm or not table.window.out:
        return every
    held = (one.window for one in every[1:] if one.window.out and one.window.firm and not one.window.is_past(today))
    stated, guess = min((one.closes for one in held), default=date.max), table.window.closes
    if not guess < stated <= guess + timedelta(days=LONGEST_MOVE):
        return every
    return (replace(table, window=replace(table.window, closes=stated)), *every[1:])


def first_day(offer: Offer) -> date | None:
    """Today, else the first day typed: the day whose year goes without saying."""
    others = offer if isinstance(offer, Others) else Others(offers=())
    typed = (day for _, _, one in dated(offer, others) for day in (one.first_interview, one.came_on, one.deadline))
    return offer.today or min((day for day in (*typed, offer.reply_by, offer.start_date) if day), default=None)


def _standing(offer: Offer) -> str:
    """How real the offer on the table is; with pay typed there is one."""
    return offer.in_writing or ("" if offer.is_blank else "some")


def _window(one: Process, *, in_hand: bool, hold: int, today: date | None, by: date | None) -> Window:
    out = in_hand or one.deadline is not None or one.came_on is not None
    begins, came_on = one.first_interview, one.came_on
    out = out and not (begins and begins >= (today or by or date.max))
    found = window(
        begins=begins,
        weeks=one.loop_weeks,
        came_on=came_on,
        deadline=one.deadline,
        out=out,
        hold=hold,
        today=today,
    )
    if out and by and not came_on and found.lands > by:
        return Window(by, max(by, found.closes), found.firm, out, begins, is_dated=False)
    return found
