"""Reported pay by level: every row adds up, has a day, and an address or a reason for none."""

import re

import pytest

from claims.company_page import reported_line
from claims.tables.pay_by_level import ReportedPay, pay_across, pay_by_level, reported_pay, senior_pay

ROUNDING = 2_000
"""Dollars by which parts that were printed in thousands may miss their total."""


@pytest.mark.parametrize("one", reported_pay(), ids=lambda one: f"{one.company} {one.level} {one.read}")
def test_a_row_adds_up_and_has_a_source(one: ReportedPay) -> None:
    assert 60_000 < one.total < 3_000_000
    assert re.fullmatch(r"202[56](-\d\d-\d\d)?", one.read)
    assert one.address.startswith("https://") != bool(one.unlinked)
    assert one.base is None or one.base <= one.total
    if None not in (one.base, one.stock, one.bonus):
        assert abs((one.base or 0) + (one.stock or 0) + (one.bonus or 0) - one.total) <= ROUNDING


def test_no_level_was_read_twice_on_one_day() -> None:
    rows = [(one.company, one.level, one.read) for one in reported_pay()]
    assert len(set(rows)) == len(rows)


def test_only_a_base_can_be_taken() -> None:
    html = pay_by_level()
    assert html.count("data-takes=") == sum(one.base is not None for one in reported_pay())
    assert "levels.fyi, September 2026" in html


def test_companies_stand_side_by_side_for_one_scope() -> None:
    totals = [one.total for one in senior_pay()]
    assert totals == sorted(totals, reverse=True)
    assert len({one.company for one in senior_pay()}) == len(totals) > 8
    assert pay_across().count("\n| ") == len(totals)


def test_a_company_page_tells_its_lowest_and_highest_level() -> None:
    told = reported_line("OpenAI")
    assert told.startswith("People report $249,500 a year in all at L2 up to $1,150,000 at L5, as read in 2026.")
    assert "All levels" not in reported_line("Anthropic")
    assert reported_line("Nobody") == ""
