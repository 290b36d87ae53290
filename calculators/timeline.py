"""When do I start, and can these deadlines meet?"""

from collections.abc import Iterable, Sequence

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Span, Spans
from calculators.declare.dates import Day, DayOfYear
from calculators.declare.fields import Rows, Section, ask, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.units import CalendarFile, DayCount, Names, Sentence
from calculators.negotiation.checks import problems
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.plan import PlanDay, by_day, events, in_hand, plan
from calculators.negotiation.plan_beside import closing_first, closing_with
from calculators.negotiation.plan_words import Act
from calculators.negotiation.reasons import plain
from calculators.negotiation.record import Negotiation
from calculators.negotiation.sets import OfferSet, Sets
from calculators.negotiation.stance import stance
from calculators.negotiation.talks import HOLD_DAYS, TABLE, Talk, date_problems, talks
from calculators.negotiation.talks_in_words import is_from_known, near_enough, verdict, what_to_know
from calculators.negotiation.windows import Scene, WindowRow, moved, told_from_outside, window_events, window_row
from calculators.offer.calendar import DayEvent, calendar
from calculators.offer.meeting import SLOW_DOWN, SPEED_UP
from calculators.offer.plan import ACCEPT, COUNTER, FOLLOW, LEVEL_TALK, MORE_TIME
from calculators.offer.timing import NEAR, NEAR_ENOUGH, WINDOW, overlap

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
class Search(Negotiation):
    """Every company's dates, where the talks stand, and what is assumed."""

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
    overlap_days: DayCount | None = show(
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
    sets: tuple[OfferSet, ...] = show("Which offers can meet", key="number")
    advice: tuple[Note, ...] = show("Who should move")
    windows: tuple[WindowRow, ...] = show("Each offer's days", key="process")
    overlap_from: Day | None = show("All open from", "The last landing, or today, if nothing has closed by then.")
    overlap_to: Day | None = show("All open to", "The first closing.")
    gap_days: DayCount = show("Days missing", "Last landing − first closing, where no day has every offer open.")
    slow: Names
    speed_up: Names
    first_lands: DayOfYear | None
    last_lands: DayOfYear | None
    first_closes: DayOfYear
    counter_on: DayOfYear | None
    more_time_on: DayOfYear | None
    accept_on: DayOfYear | None
    level_on: DayOfYear | None
    follow_on: DayOfYear | None
    ics: CalendarFile = show("Save these days as a calendar file")
    notes: tuple[Note, ...] = show("What to know about this answer")


def timeline(search: Search) -> Timeline:
    """Windows, their overlap, what to move, the plan for the offer in hand, and the calendar file."""
    today = search.today
    every = talks(search, search, search.hold_days)
    live = [one for one in every if not one.window.is_past(today)] or list(every)
    scene, acts = _scene(search, every, live)
    rows = tuple(window_row(one, scene) for one in every)
    by_key = {one.key: row for one, row in zip(every, rows, strict=True)}
    lapsed = {one.key for one in search.lapsed}  # every page says so under its sums
    files = (_days_of(one, row, scene, acts) for one, row in zip(every, rows, strict=True))
    weighed = scene.sets.live or live  # an offer that is left is set beside no other
    together, is_known = overlap([one.window for one in weighed], today), is_from_known(weighed)
    dated = sorted(one.window.lands for one in weighed if one.window.is_dated)
    spread = (dated[-1] - dated[0]).days if len(dated) == len(weighed) > 1 else None
    closes, lands = min(one.window.closes for one in weighed), max(one.window.lands for one in weighed)
    days = scene.days
    is_shared = len(weighed) > 1 and (not scene.first or any(row.move_days for row in rows))
    said = verdict(scene, live, rows, is_open=together is not None, some_past=_some_past(every, scene))
    untaken = scene.stance.untaken if scene.stance else ""
    return Timeline(
        verdict=f"{plain(untaken)}{said}",
        who_moves=_who_moves(rows) if is_shared and not scene.taken else "",
        answer_by=min(row.reply_by for row, one in zip(rows, every, strict=True) if one in live),
        overlap_days=(None if not is_known else (together[1] - together[0]).days + 1) if together else 0,
        spread_days=spread,
        lands_together=_close_enough(len(weighed), spread),
        plan=by_day(acts),
        sets=scene.sets.rows,
        advice=notes(filter(None, (told_from_outside(row) for key, row in by_key.items() if key not in lapsed))),
        windows=rows,
        overlap_from=together[0] if together and is_known else None,
        overlap_to=together[1] if together else None,
        gap_days=0 if together or len(weighed) < 2 else (max(lands, today or lands) - closes).days,
        slow=moved(rows, SLOW_DOWN),
        speed_up=moved(rows, SPEED_UP),
        first_lands=dated[0] if dated else None,
        last_lands=lands if is_known else None,
        first_closes=closes,
        counter_on=days.get(COUNTER),
        more_time_on=days.get(MORE_TIME),
        accept_on=days.get(ACCEPT),
        level_on=days.get(LEVEL_TALK),
        follow_on=days.get(FOLLOW),
        ics=calendar((event for file in files for event in file), stamp=today or lands),
        notes=notes(what_to_know(search, live, scene, is_open=together is not None)),
    )


def _who_moves(rows: Sequence[WindowRow]) -> str:
    moves = {row.move for row in rows}
    said = {SLOW_DOWN: "Slow down: {slow}.", SPEED_UP: "Speed up: {speed_up}."}
    return " ".join(words for move, words in said.items() if move in moves) or "Nobody has to move."


def _days_of(talk: Talk, row: WindowRow, scene: Scene, acts: Sequence[Act]) -> Iterable[DayEvent]:
    """A talk's days for the calendar: those of its plan, else of its window; none of one that is declined or late."""
    is_subject = talk is scene.subject
    if is_subject and acts:
        return events(talk, acts)
    is_left_out = not is_subject and ((scene.taken and not scene.takes(talk)) or scene.is_given_up(talk))
    return () if is_left_out else window_events(talk, row)


def _scene(search: Search, every: Sequence[Talk], live: Sequence[Talk]) -> tuple[Scene, tuple[Act, ...]]:
    """The sets that can meet, the offer to plan for, and its plan. An offer that is taken or left moves nobody."""
    subject = in_hand(live, search.today)
    on_table = any(one.key == TABLE for one in every)
    at_stake = stance(search) if subject and subject.key == TABLE else None
    gone = search.said if on_table and search.said in GONE else ""
    talking = [one for one in live if not one.window.is_past(search.today)]
    if at_stake and (at_stake.closes or at_stake.takes_another):
        talking = []
    elif at_stake and (at_stake.leaves or gone):
        talking = [one for one in talking if one is not subject]
    sets = Sets(talking, search.today)
    acts: tuple[Act, ...] = ()
    first: tuple[Talk, ...] = ()
    same: tuple[Talk, ...] = ()
    if subject:
        rest = [one for one in live if one is not subject]
        acts = plan(search, subject, rest, at_stake, sets)
        first = closing_first(subject, rest, at_stake) if acts else ()
        same = closing_with(subject, rest) if any(act.kind == MORE_TIME for act in acts) else ()
    return Scene(
        every,
        sets,
        search.today,
        subject,
        {act.kind: act.day for act in acts},
        at_stake,
        first,
        same,
        gone,
        search.said == "more-time",
    ), acts


def _some_past(every: Sequence[Talk], scene: Scene) -> bool:
    """Whether one date has passed and another has not; an offer that is gone has words of its own."""
    past = [one for one in every if one.window.is_past(scene.today)]
    return len(past) < len(every) and not all(map(scene.is_gone, past))


def _close_enough(count: int, spread: int | None) -> str:
    if count < 2:
        return "Only one offer"
    return "Type when each came" if spread is None else near_enough(spread)


def _charts(search: Search, found: Timeline) -> tuple[Spans, ...]:
    rows = []
    for one, row in zip(talks(search, search, search.hold_days), found.windows, strict=True):
        open_days = Span(2, one.window.lands, row.closes)
        begins = one.window.begins
        rows.append((row.company, (Span(1, begins, one.window.lands), open_days) if begins else (open_days,)))
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
    step="days",
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
    check=lambda search: (*date_problems(search, search), *problems(search, counts_equity=False)),
    counts_job=False,
    claims=(WINDOW,),
)
