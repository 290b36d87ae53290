"""When do I start, and can these deadlines meet?"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Span, Spans
from calculators.declare.fields import Ask, Section, Show
from calculators.declare.reading import Problem
from calculators.offer.calendar import CalendarFile, DayEvent, calendar
from calculators.offer.dates import Day, DayOfYear, weekday_before
from calculators.offer.timing import NEAR, NEAR_ENOUGH, Window, counter_days, days, overlap, shift, window
from calculators.offer.units import Name, Number, Sentence, Words, Year

PROCESSES = Section("Your processes", "One for each company. Type a deadline only once an offer is out.")
ASSUMED = Section("What to assume", folded=True)

Weeks = Annotated[Decimal, Number(after="weeks", decimals=1, trim=True, like="5")]
DaysCount = Annotated[int, Number(after="days", whole=True, keyboard="numeric", like="7")]
Names = Annotated[str, Words(longest=1_000)]


@dataclass(frozen=True, kw_only=True)
class Process:
    """Interviews at one company, and the deadline of its offer if one is out."""

    company: Annotated[Name, Ask("Company")] = ""
    start: Annotated[Day | None, Ask("First interview", "As 2026-12-01.")] = None
    weeks: Annotated[Weeks, Ask("Weeks from there to an offer", at_most=52)] = Decimal(5)
    deadline: Annotated[Day | None, Ask("Deadline of its offer", "Blank: no offer yet.")] = None


@dataclass(frozen=True, kw_only=True)
class Search:
    """All processes that run, and what is assumed of them."""

    processes: Annotated[
        tuple[Process, ...], Ask("Process", section=PROCESSES, rows=tuple("012345"), add="Add a process", open_rows=3)
    ] = ()
    today: Annotated[Day | None, Ask("Today", "As 2026-12-01. Blank: dates are not held against it.", ASSUMED)] = None
    hold_days: Annotated[
        DaysCount, Ask("An offer stays open for", "Where no deadline is stated yet.", ASSUMED, at_least=1, at_most=90)
    ] = 7


@dataclass(frozen=True, kw_only=True)
class WindowRow:
    """One company's offer: its days, and what to ask for."""

    process: Annotated[Year, Show("Process", hidden=True)]
    company: Annotated[Name, Show("Company")]
    lands: Annotated[
        DayOfYear, Show("Offer lands", "First interview + its weeks; an offer with a deadline is already out.")
    ]
    reply_by: Annotated[DayOfYear, Show("Reply by", "The day it closes, or the Friday before a weekend.")]
    counter_from: Annotated[DayOfYear, Show("Counter from", "Two days after the offer.")]
    counter_by: Annotated[DayOfYear, Show("to", "Four days after the offer, or the last day it is open.")]
    closes: Annotated[DayOfYear, Show("Closes", "The deadline; where none is stated, the assumed days after it lands.")]
    basis: Annotated[str, Show("Closing is", hidden=True)]
    move: Annotated[str, Show("Move", hidden=True)]
    move_days: Annotated[DaysCount, Show("By", hidden=True)]
    move_to: Annotated[DayOfYear | None, Show("To", hidden=True)]
    advice: Annotated[Sentence, Show("Advice", hidden=True)]


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know about this answer."""

    text: Annotated[Sentence, Show("Note")]


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """Every offer's window, and whether they meet."""

    verdict: Annotated[Sentence, Show("Verdict", hidden=True)]
    spread_days: Annotated[
        DaysCount,
        Show(
            "From the first offer to the last",
            "Last landing − first landing.",
            "{last_lands} − {first_lands}",
            headline=True,
        ),
    ]
    lands_together: Annotated[
        Names,
        Show(
            "Close enough?",
            f"Within {NEAR} days is good, within {NEAR_ENOUGH} will do: then one can be weighed against the other.",
            headline=True,
        ),
    ]
    overlap_days: Annotated[
        DaysCount,
        Show(
            "All open together",
            "From the last landing to the first closing, both days counted.",
            "{last_lands} to {first_closes}",
            headline=True,
        ),
    ]
    advice: Annotated[tuple[Note, ...], Show("Who should move")]
    windows: Annotated[tuple[WindowRow, ...], Show("Each offer's days", key="process")]
    overlap_from: Annotated[Day | None, Show("All open from", "The last landing, if nothing has closed by then.")]
    overlap_to: Annotated[Day | None, Show("All open to", "The first closing.")]
    gap_days: Annotated[
        DaysCount,
        Show("Days missing", "Last landing − first closing, where no day has every offer open."),
    ]
    slow: Annotated[Names, Show("Slow down", hidden=True)]
    speed_up: Annotated[Names, Show("Speed up", hidden=True)]
    first_lands: Annotated[Day, Show("First landing", hidden=True)]
    last_lands: Annotated[Day, Show("Last landing", hidden=True)]
    first_closes: Annotated[Day, Show("First closing", hidden=True)]
    ics: Annotated[CalendarFile, Show("Save these days as a calendar file")]
    notes: Annotated[tuple[Note, ...], Show("What to know about this answer")]


ADVICE = {
    "deadline": "Ask {company} to move its date from {closes} to {move_to}: then the last offer is in, with two days to"
    " weigh it.",
    "slow down": "Ask {company} for later interviews. An offer around {move_to}, {move_days} later, is near enough to"
    " the last.",
    "hurried": "Tell {company} the date you must answer elsewhere, and ask to finish by {move_to}, {move_days} sooner.",
    "speed up": "Ask {company} whether it can finish by {move_to}, {move_days} sooner.",
    "hold": "{company} fits. Keep its dates.",
    "write now": "The date of {company} was {closes}. Write today and ask whether the offer still stands.",
}


def timeline(search: Search) -> Timeline:
    """Windows, their overlap, what to move, and the calendar file."""
    earliest = _earliest(search)
    windows = [
        window(
            start=one.start or earliest,
            weeks=one.weeks,
            hold=search.hold_days,
            deadline=one.deadline,
            today=search.today,
        )
        for one in search.processes
    ]
    rows = tuple(_row(search, windows, at) for at in range(len(windows)))
    together = overlap(windows)
    first, last = min(one.lands for one in windows), max(one.lands for one in windows)
    closes = min(one.closes for one in windows)
    return Timeline(
        verdict=_verdict(len(windows), together is not None),
        spread_days=(last - first).days,
        lands_together=_together((last - first).days),
        overlap_days=(together[1] - together[0]).days + 1 if together else 0,
        advice=tuple(Note(text=_told_from_outside(row)) for row in rows if row.move != "hold"),
        windows=rows,
        overlap_from=together[0] if together else None,
        overlap_to=together[1] if together else None,
        gap_days=max(0, (last - closes).days),
        slow=_moved(rows, "slow down"),
        speed_up=_moved(rows, "speed up"),
        first_lands=first,
        last_lands=last,
        first_closes=closes,
        ics=calendar((event for row in rows for event in _events(row)), stamp=search.today or earliest),
        notes=tuple(Note(text=text) for text in _notes(search, len(windows), together is not None)),
    )


def _earliest(search: Search) -> date:
    """The first day that is typed: the day of a process without a start."""
    typed = [day for one in search.processes for day in (one.start, one.deadline) if day]
    starts = [one.start for one in search.processes if one.start]
    return min(starts or [day for day in (search.today, *typed) if day])


def _row(search: Search, windows: list[Window], at: int) -> WindowRow:
    own, others = windows[at], windows[:at] + windows[at + 1 :]
    is_past = own.firm and search.today is not None and own.closes < search.today
    needed = None if is_past else shift(own, others)
    move = "write now" if is_past else needed.move if needed else "hold"
    counter_from, counter_by = counter_days(own, search.today)
    return WindowRow(
        process=at + 1,
        company=search.processes[at].company or f"Company {at + 1}",
        lands=own.lands,
        counter_from=counter_from,
        counter_by=counter_by,
        closes=own.closes,
        reply_by=max(own.lands, weekday_before(own.closes)),
        basis="stated" if own.firm else "assumed",
        move=move,
        move_days=needed.days if needed else 0,
        move_to=needed.to if needed else None,
        advice=ADVICE[_kind(move, own, others)],
    )


def _kind(move: str, own: Window, others: list[Window]) -> str:
    """Which advice goes with a move: a deadline moves otherwise than interviews, and hurry needs a reason."""
    if move == "slow down" and own.firm:
        return "deadline"
    if move == "speed up" and any(one.firm for one in others):
        return "hurried"
    return move


def _told_from_outside(row: WindowRow) -> str:
    """A row's advice, with its names made those of the row, so that it can stand outside the table."""
    return row.advice.replace("{", f"{{windows.{row.process}.")


def _together(spread: int) -> str:
    near = next((limit for limit in (NEAR, NEAR_ENOUGH) if spread <= limit), None)
    return f"Within {near} days" if near else "Too far apart"


def _moved(rows: tuple[WindowRow, ...], move: str) -> str:
    named = [
        f"{row.company} by {row.move_days} {'day' if row.move_days == 1 else 'days'}"
        for row in rows
        if row.move == move
    ]
    return "; ".join(named) or "Nobody"


def _verdict(count: int, is_open: bool) -> str:
    if count == 1:
        return "One process: its offer lands on {first_lands}. Reply by {windows.1.reply_by}."
    if is_open:
        return "All offers are open together for {overlap_days}, from {overlap_from} to {overlap_to}."
    return "No day has every offer open: the first closes on {first_closes}, the last lands on {last_lands}."


def _notes(search: Search, count: int, is_open: bool) -> list[str]:
    notes = []
    if count == 1:
        notes.append("Add the other companies you talk to: this shows whether their offers can meet.")
    elif is_open:
        notes.append("What would change this: if the last offer slips by {overlap_days}, no day has every offer open.")
    else:
        notes.append(
            "What would change this: {gap_days} gained, by a later deadline or an earlier offer, and all are open for a"
            " day. You need not move both: one of the moves above is enough if it goes the whole way."
        )
    if any(one.deadline is None for one in search.processes):
        notes.append(
            "Assumed deadlines count {typed.hold_days} from the offer. Type the real one when the letter comes."
        )
    if any(one.deadline and one.start and one.deadline < one.start for one in search.processes):
        notes.append("One deadline is before its own first interview. Check those two dates.")
    return notes


def _events(row: WindowRow) -> list[DayEvent]:
    uid = "".join(c for c in row.company.lower() if c.isascii() and c.isalnum())
    assumed = "" if row.basis == "stated" else " (assumed date)"
    return [
        DayEvent(
            uid=f"counter-{row.process}-{uid}@counterplay",
            first=row.counter_from,
            last=row.counter_by,
            title=f"Counter: {row.company}{assumed}",
            text="Send the counter in these days: two to four days after the offer.",
        ),
        DayEvent(
            uid=f"reply-{row.process}-{uid}@counterplay",
            first=row.reply_by,
            last=row.reply_by,
            title=f"Reply to {row.company}{assumed}",
            text=f"The offer closes on {row.closes.isoformat()}. Ask for more time before this day, not on it.",
            alarm=True,
        ),
    ]


def _check(search: Search) -> list[Problem]:
    if not any(day for one in search.processes for day in (one.start, one.deadline)) and not (
        search.processes and search.today
    ):
        return [Problem("processes.0.start", "Type the day of the first interview, such as 2026-12-01.")]
    return []


def _charts(search: Search, found: Timeline) -> tuple[Spans, ...]:
    rows = []
    for one, row in zip(search.processes, found.windows, strict=True):
        start = min(one.start or row.lands - days(one.weeks), row.lands)
        rows.append((row.company, (Span(1, start, row.lands), Span(2, row.lands, row.closes))))
    shade = None
    if len(rows) > 1 and found.overlap_from and found.overlap_to:
        shade = found.overlap_from, found.overlap_to
    return (
        Spans(
            "From first interview to deadline",
            "One line for each company. Days on which every offer is open are shaded.",
            ("Interviews", "Offer open"),
            tuple(rows),
            shade,
        ),
    )


_OURS = Source(title="Our own example, with the timing of the four-week playbook, Alpha Code", date="2026-11-22")
_MEETING = {
    "processes.0.company": "Aster",
    "processes.0.start": "2026-11-02",
    "processes.0.weeks": "5",
    "processes.0.deadline": "2026-12-15",
    "processes.1.company": "Birch",
    "processes.1.start": "2026-11-09",
    "processes.1.weeks": "5",
    "processes.2.company": "Cedar",
    "processes.2.start": "2026-11-16",
    "processes.2.weeks": "6",
}

CALCULATOR = Calculator(
    slug="timeline",
    title="Timeline",
    question="When do I start, and can these deadlines meet?",
    inputs=Search,
    figures=Timeline,
    work=timeline,
    sample=_MEETING,
    summary="{verdict} Slow down: {slow}. Speed up: {speed_up}.",
    charts=_charts,
    check=_check,
    cases=(
        Case(
            name="T1",
            title="A deadline before the last offer",
            typed=_MEETING,
            expected={
                "windows.1.lands": "Mon 7 Dec",
                "windows.2.lands": "Mon 14 Dec",
                "windows.3.lands": "Mon 28 Dec",
                "spread_days": "21 days",
                "overlap_days": "0 days",
                "gap_days": "13 days",
                "windows.1.counter_from": "Wed 9 Dec",
                "windows.1.counter_by": "Fri 11 Dec",
                "windows.1.reply_by": "Tue 15 Dec",
                "slow": "Aster by 15 days",
                "speed_up": "Birch by 3 days; Cedar by 17 days",
            },
            source=_OURS,
        ),
        Case(
            name="T2",
            title="The same three, started so that they meet",
            typed={
                "processes.0.company": "Aster",
                "processes.0.start": "2026-11-02",
                "processes.0.weeks": "5",
                "processes.1.company": "Birch",
                "processes.1.start": "2026-11-04",
                "processes.1.weeks": "5",
                "processes.2.company": "Cedar",
                "processes.2.start": "2026-10-30",
                "processes.2.weeks": "6",
            },
            expected={
                "spread_days": "4 days",
                "lands_together": "Within 7 days",
                "overlap_from": "Fri 11 Dec 2026",
                "overlap_to": "Mon 14 Dec 2026",
                "overlap_days": "4 days",
                "slow": "Nobody",
                "speed_up": "Nobody",
            },
            source=_OURS,
        ),
    ),
)
