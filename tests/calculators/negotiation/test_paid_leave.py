"""What days of paid leave are paid."""

from decimal import Decimal

from calculators.declare.reading import read
from calculators.negotiation.offer import Terms
from calculators.negotiation.paid_leave import PaidLeave, paid_leave
from tests.door import ask, values


def leave(**typed: str) -> list[PaidLeave]:
    terms, _ = read(Terms, typed)
    assert terms is not None
    return list(paid_leave(terms, terms.base))


def test_a_day_is_base_over_the_days_of_pay_in_a_year() -> None:
    [found] = leave(base="65k", leave_days="20", leave_days_now="25")
    assert (found.day_paid, found.days_paid, found.more_paid) == (Decimal(250), Decimal(5_000), Decimal(-1_250))


def test_days_not_typed_are_not_known() -> None:
    assert leave(base="65k", leave_days_now="15") == []
    [found] = leave(base="65k", leave_days="0")
    assert (found.days_paid, found.more_paid) == (Decimal(0), None)


def test_leave_is_in_no_sum_since_base_has_it() -> None:
    assert values("total-comp", {"base": "65k", "leave_days": "20"})["first_year"] == "65000"


def test_a_raised_or_hourly_base_shows_its_working() -> None:
    reply = ask("total-comp", {"base": "$50/hr", "leave_days": "12.5", "leave_days_now": "10"})
    assert "$104,000 ÷ 260" in reply["html"]
