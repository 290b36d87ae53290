"""Paid leave in money: what its days are paid, which is a part of base and so in no sum."""

from collections.abc import Iterable

from calculators.declare.fields import record, show
from calculators.declare.units import Key, Usd
from calculators.negotiation.benefits import WORKDAYS, Benefits, LeaveDays

_DAY = f"{{typed.base}} ÷ {WORKDAYS}"


@record
class PaidLeave:
    """The days of one offer, at its own base."""

    leave: Key
    day_paid: Usd = show("A day is paid", f"Base ÷ {WORKDAYS}: 52 weeks of five days.", _DAY)
    days: LeaveDays = show("Days a year")
    days_paid: Usd = show(
        "The days are paid", "Days × a day. Base has them already, so nothing is added.", f"{{days}} × {_DAY}"
    )
    more_paid: Usd | None = show(
        "Against now",
        "(Days − those that you have now) × a day.",
        lambda _, row: "" if row.more_paid is None else f"({{days}} − {{typed.leave_days_now}}) × {_DAY}",
    )


def paid_leave(offer: Benefits, base: Usd) -> Iterable[PaidLeave]:
    """What the days that an ``offer`` states are paid at its ``base`` a year; nothing where it states none."""
    if offer.leave_days is None:
        return
    day, now = base / WORKDAYS, offer.leave_days_now
    yield PaidLeave(
        leave="offer",
        day_paid=day,
        days=offer.leave_days,
        days_paid=offer.leave_days * day,
        more_paid=None if now is None else (offer.leave_days - now) * day,
    )
