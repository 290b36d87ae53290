"""What a timeline says in words, with ``{names}`` of its figures."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from calculators.negotiation.leaving import paid_around
from calculators.negotiation.plan import Planned
from calculators.negotiation.present_job import PresentJob
from calculators.negotiation.talks import TABLE, Talk
from calculators.negotiation.windows import WindowRow
from calculators.offer.plan import COUNTER, MORE_TIME, ONE_THING
from calculators.offer.timing import NEAR, NEAR_ENOUGH


def near_enough(spread: int) -> str:
    """Whether offers that land within ``spread`` days can be weighed against each other."""
    near = next((limit for limit in (NEAR, NEAR_ENOUGH) if spread <= limit), None)
    return f"Within {near} days" if near else "Too far apart"


def verdict(
    live: Sequence[Talk], days: Mapping[str, date], today: date | None, *, is_open: bool, some_past: bool
) -> str:
    """The answer in a sentence: whether all ``live`` offers share a day, else the plan, whose ``days`` are by act."""
    past = "One date has passed: write there today. " if some_past else ""
    if len(live) > 1:
        urgent = "One date is today: first ask for more time. " if ONE_THING in days else ""
        return f"{past}{urgent}{_meeting(live, is_open=is_open)}"
    if not is_open:
        return "Its date has passed: write today and ask whether the offer still stands."
    if ONE_THING in days:
        return f"{past}Their date is today. First ask for more time, then decide."
    if not days:
        return f"{past}One offer: it lands on {{first_lands}}. Reply by {{answer_by}}."
    return f"{past}{_planned(days, today, is_spoken=live[0].is_in_writing is False)}"


def _planned(days: Mapping[str, date], today: date | None, *, is_spoken: bool) -> str:
    first = "Ask for it in writing first. " if is_spoken else ""
    counter = "today" if days[COUNTER] == today else "on {counter_on}"
    is_one_mail = days[MORE_TIME] == days[COUNTER]
    more_time = "in the same mail" if is_one_mail else "on {more_time_on} if it is not settled"
    return f"{first}Send the counter {counter}, ask for more time {more_time}, and answer by {{answer_by}}."


def _meeting(live: Sequence[Talk], *, is_open: bool) -> str:
    every = "Both offers are" if len(live) == 2 else f"All {len(live)} offers are"
    if not is_open:
        return "No day has every offer open: the first closes on {first_closes}, the last lands on {last_lands}."
    if all(one.window.out for one in live):
        return f"{every} in hand, and open together until {{first_closes}}, when the first closes."
    return f"{every} open together for {{overlap_days}}, from {{overlap_from}} to {{overlap_to}}."


def what_to_know(
    inputs: Planned,
    job: PresentJob,
    every: Sequence[Talk],
    live: Sequence[Talk],
    rows: Sequence[WindowRow],
    *,
    is_open: bool,
) -> Iterable[str]:
    """What would change the answer, what was assumed or left out, and what the present job pays around the start."""
    if len(every) == 1:
        yield "Add the other companies you talk to: this shows whether their offers can meet."
    elif len(live) > 1 and all(one.window.out for one in live):
        yield "What would change this: a later date for the first to close, asked for before {answer_by}."
    elif len(live) > 1 and is_open:
        yield "What would change this: if the last offer slips by {overlap_days}, no day has every offer open."
    elif len(live) > 1:
        yield "What would change this: with {gap_days} gained, by a later date or an earlier offer, all share a day."
        if sum(row.move_to is not None for row in rows) > 1:
            yield "You need not move them all: one move is enough if it goes the whole way."
    if any(not one.window.firm for one in live):
        yield "Where no date is stated, {typed.hold_days} are assumed. Ask for the date, and type it."
    if not inputs.today and any(one.window.out for one in every):
        yield "Type today’s date under “What to assume”: the plan by day starts from it."
    yield from _undated(inputs, every)
    payments = ("vest", job.next_vest), ("bonus", job.next_bonus)
    yield from paid_around(inputs.start_date, payments, inputs.today)


def _undated(inputs: Planned, every: Sequence[Talk]) -> Iterable[str]:
    """Companies without a date are named, not left out in silence."""
    known = {one.key for one in every}
    if TABLE not in known and not inputs.is_blank:
        yield "The offer on the table has no date yet. Type the day they want an answer to see it here."
    count = sum(one.key not in known for one in inputs.offers)
    if count:
        yield f"{count} other {'company has' if count == 1 else 'companies have'} no date yet, and so no line here."
