"""An offer's pay by calendar year, from the start date."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.calendar_years import by_calendar_year, months_after
from calculators.negotiation.offer import Terms
from calculators.negotiation.pay import pay
from tests.door import values

CENT = Decimal("0.01")
DAYS = st.dates(date(2026, 1, 1), date(2032, 12, 31))


def offer(**typed: str) -> Terms:
    terms, _ = read(Terms, typed)
    assert terms is not None
    return terms


def paid_in(start: date, years: int = 4, **typed: str) -> dict[str, Decimal]:
    found = by_calendar_year(pay(offer(**typed), years, by_month=True), start)
    return {one.calendar_year: one.in_calendar_year.quantize(CENT) for one in found}


def test_half_a_year_is_half_of_the_base_and_the_whole_sign_on() -> None:
    found = paid_in(date(2027, 7, 1), years=1, base="180k", sign_on="20k")
    assert found == {"2027": Decimal(110_000), "2028": Decimal(90_000)}


def test_pay_within_a_month_is_shared_by_its_days() -> None:
    found = paid_in(date(2027, 12, 17), years=1, base="372k")  # 31,000 a month, 1,000 a day
    assert found == {"2027": Decimal(15_000), "2028": Decimal(357_000)}


def test_a_bonus_counts_on_the_last_day_of_the_year_and_a_vest_the_day_after() -> None:
    typed = {"base": "100k", "bonus_percent": "10", "grant": "400k", "vesting": "25/25/25/25 annual"}
    found = paid_in(date(2027, 1, 1), years=1, **typed)
    assert found == {"2027": Decimal(110_000), "2028": Decimal(100_000)}


@given(
    start=DAYS,
    years=st.integers(1, 8),
    base=st.integers(20_000, 900_000),
    second=st.just(0) | st.integers(1_000, 200_000),
)
def test_the_calendar_years_come_to_the_total(start: date, years: int, base: int, second: int) -> None:
    terms = offer(base=str(base), sign_on="20k", sign_on_year_2=str(second), grant="150k", bonus_percent="15")
    paid = pay(terms, years, by_month=True)
    found = by_calendar_year(paid, start)
    assert abs(sum(one.in_calendar_year for one in found) - paid.total) < CENT
    assert [one.calendar_year for one in found] == sorted({one.calendar_year for one in found})


@given(start=DAYS, months=st.integers(0, 96))
def test_months_follow_each_other_without_a_gap(start: date, months: int) -> None:
    one, after = months_after(start, months), months_after(start, months + 1)
    assert timedelta(days=28) <= after - one <= timedelta(days=31) or start.day > 28


@pytest.mark.parametrize("start", ["", "2027-03-15"])
def test_the_page_shows_them_once_the_start_is_known(start: str) -> None:
    found = values("total-comp", {"base": "180k", "start_date": start, "today": "2026-11-28"})
    assert bool(found["calendar_years"]) == bool(start)
