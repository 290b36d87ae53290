"""When do I start, and can these deadlines meet?"""

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Span, Spans
from calculators.declare.dates import Day, DayOfYear
from calculators.declare.fields import Rows, Section, ask, fields_of, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.units import CalendarFile, DayCount, Names, Sentence
from calculators.negotiation.offer import Terms
from calculators.negotiation.plan import PlanDay, Planned, by_day, events, plan
from calculators.negotiation.present_job import PresentJob
from calculators.negotiation.talks import HOLD_DAYS, date_problems, moves, talks
from calculators.negotiation.talks_in_words import near_enough, verdict, what_to_know
from calculators.negotiation.windows import (
    SLOW_DOWN,
    SPEED_UP,
    WindowRow,
    moved,
    told_from_outside,
    window_events,
    window_row,
)
from calculators.offer.calendar import calendar
from calculators.offer.plan import COUNTER, MORE_TIME
from calculators.offer.timing import NEAR, NEAR_ENOUGH, overlap

OFFER = Section(
    "The offer",
    "In hand: the day it came and the day they want an answer. Not yet: the first interview.",
    shows=("company_name", "came_on", "deadline", "in_writing", "first_interview", "loop_weeks"),
)
_OTHER = Section("", shows=("name", "standing", "first_interview", "loop_weeks", "came_on", "deadline"))
OTHERS = Section(
    "Other companies",
    "One for each. Type a date to answer only once its offer is out.",
    shows=(Rows("offers", (_OTHER,)),),
)
LEAVING = Section(
    "Your start, and the job you leave",
    "To see whether you would start just before something is paid.",
    folded=True,
    shows=("start_date", "next_vest", "next_bonus"),
)
ASSUMED = Section("What to assume", folded=True, shows=("today",))


@record
class Search(Planned, PresentJob):
    """Every company's dates, the present job's, and what is assumed."""

    hold_days: DayCount = ask(
        "An offer stays open for",
        "Where no date to answer is stated.",
        ASSUMED,
        default=HOLD_DAYS,
        at_least=1,
        at_most=90,
    )


@record
class Timeline:
    """Every offer's window, whether they meet, and the plan for the one in hand."""

    verdict: Sentence
    who_moves: Sentence
    answer_by: DayOfYear = show("First answer due", "The earliest day under “Reply by”.", headline=True)
    overlap_days: DayCount = show(
        "All open together",
        "From the last landing, or today, to the first closing, both days counted.",
        lambda _, found: "{overlap_from} to {overlap_to}" if found.overlap_days else "",
        headline=True,
    )
    spread_days: DayCount | None = show(
        "From the first offer to the last",
        "Last landing − first landing.",
        lambda _, found: "" if found.spread_days is None else "{last_lands} − {first_lands}",
        headline=True,
    )
    lands_together: Names = show(
        "Close enough?",
        f"Within {NEAR} days is good, within {NEAR_ENOUGH} will do: then one can be weighed against the other.",
    )
    plan: tuple[PlanDay, ...] = show("Day by day")
    advice: tuple[Note, ...] = show("Who should move")
    windows: tuple[WindowRow, ...] = show("Each offer's days", key="process")
    overlap_from: Day | None = show("All open from", "The last landing, or today, if nothing has closed by then.")
    overlap_to: Day | None = show("All open to", "The first closing.")
    gap_days: DayCount = show("Days missing", "Last landing − first closing, where no day has every offer open.")
    slow: Names
    speed_up: Names
    first_lands: DayOfYear
    last_lands: DayOfYear
    first_closes: DayOfYear
    counter_on: DayOfYear | None
    more_time_on: DayOfYear | None
    ics: CalendarFile = show("Save these days as a calendar file")
    notes: tuple[Note, ...] = show("What to know about this answer")


def timeline(search: Search) -> Timeline:
    """Windows, their overlap, what to move, the plan for the offer in hand, and the calendar file."""
    today = search.today
    every = talks(search, search, search.hold_days)
    shifts = moves(every, today)
    live = [one for one in every if one.key in shifts] or list(every)
    subject, acts = plan(search, live, shifts)
    days = {act.kind: act.day for act in acts}
    rows = tuple(
        window_row(
            at,
            one,
            shifts.get(one.key),
            today,
            days if one is subject else {},
            is_hurried=any(other.window.firm for other in live if other is not one),
        )
        for at, one in enumerate(every, start=1)
    )
    files = (
        events(one, acts) if one is subject and acts else window_events(one, row)
        for one, row in zip(every, rows, strict=True)
    )
    together = overlap([one.window for one in live], today)
    lands = sorted(one.window.lands for one in live)
    closes = min(one.window.closes for one in live)
    spread = (lands[-1] - lands[0]).days
    return Timeline(
        verdict=verdict(live, days, today, is_open=together is not None, some_past=len(live) < len(every)),
        who_moves="Slow down: {slow}. Speed up: {speed_up}." if len(live) > 1 else "",
        answer_by=min(row.reply_by for row, one in zip(rows, every, strict=True) if one in live),
        overlap_days=(together[1] - together[0]).days + 1 if together else 0,
        spread_days=spread if len(live) > 1 else None,
        lands_together=near_enough(spread) if len(live) > 1 else "Only one offer",
        plan=by_day(acts),
        advice=notes(filter(None, map(told_from_outside, rows))),
        windows=rows,
        overlap_from=together[0] if together else None,
        overlap_to=together[1] if together else None,
        gap_days=0 if together else (max(lands[-1], today or lands[-1]) - closes).days,
        slow=moved(rows, SLOW_DOWN),
        speed_up=moved(rows, SPEED_UP),
        first_lands=lands[0],
        last_lands=lands[-1],
        first_closes=closes,
        counter_on=days.get(COUNTER),
        more_time_on=days.get(MORE_TIME),
        ics=calendar((event for file in files for event in file), stamp=today or lands[0]),
        notes=notes(what_to_know(search, search, every, live, rows, is_open=together is not None)),
    )


def _charts(search: Search, found: Timeline) -> tuple[Spans, ...]:
    rows = []
    for one, row in zip(talks(search, search, search.hold_days), found.windows, strict=True):
        open_days = Span(2, row.lands, row.closes)
        begins = one.window.begins
        rows.append((row.company, (Span(1, begins, row.lands), open_days) if begins else (open_days,)))
    shade = (found.overlap_from, found.overlap_to) if found.overlap_from and found.overlap_to else None
    return (
        Spans(
            "From first interview to the date to answer",
            "One line for each company. Days on which every offer is open are shaded.",
            ("Interviews", "Offer open"),
            tuple(rows),
            shade if len(rows) > 1 else None,
        ),
    )


CALCULATOR = Calculator(
    slug="timeline",
    title="Timeline",
    question="When do I start, and can these deadlines meet?",
    inputs=Search,
    figures=Timeline,
    work=timeline,
    form=(OFFER, OTHERS, LEAVING, ASSUMED),
    sample={
        "company_name": "Aster",
        "came_on": "2026-11-30",
        "deadline": "2026-12-11",
        "in_writing": "written",
        "today": "2026-12-01",
        "offers.b.name": "Birch",
        "offers.b.first_interview": "2026-11-16",
        "offers.b.loop_weeks": "4",
    },
    summary="{verdict} {who_moves}",
    charts=_charts,
    check=lambda search: date_problems(search, search),
    only_mentioned=frozenset(fields_of(Terms)),
)
