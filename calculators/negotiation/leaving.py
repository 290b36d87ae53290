"""The start date: whether it can hold, and what the present job pays around it, worth moving a start for."""

from collections.abc import Iterable
from datetime import date

from calculators.declare.dates import say_day

START_AFTER, NOTICE = 60, 14
"""Days from a start date to a payment that is worth waiting for, and of notice. Editorial."""


def start_too_soon(start: date | None, deadline: date | None, today: date | None) -> Iterable[str]:
    """A sentence on a start date that has passed, or that comes before the date to answer."""
    if start and today and start < today:
        yield f"The start date, {say_day(start)}, has passed, so no letter names it. Type the new one."
    elif start and deadline and start <= deadline:
        yield (
            f"The start date, {say_day(start)}, is not after the date to answer, {say_day(deadline)}. Check both, or"
            " ask for a later start: notice takes time."
        )


def paid_around(start: date | None, payments: Iterable[tuple[str, date | None]], today: date | None) -> Iterable[str]:
    """A sentence for each payment, named as "vest", that falls soon after ``start`` or while notice would run."""
    for name, paid in payments:
        if not start or not paid or (today and paid < today):
            continue
        after = (paid - start).days
        if 0 <= after <= START_AFTER:
            when = (
                "on the start date" if not after else f"{after} {'day' if after == 1 else 'days'} after the start date"
            )
            yield f"Your next {name} is on {say_day(paid)}, {when}. Start after it, or ask for its worth as sign-on."
        elif -NOTICE <= after < 0:
            yield f"Your next {name} is on {say_day(paid)}, shortly before the start. Give notice only once it is paid."
