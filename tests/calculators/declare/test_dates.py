"""Dates as people type them on Tuesday, November 24, 2026."""

import re
from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.dates import (
    DAY,
    NEAR_DAY,
    PAST_DAY,
    Day,
    DayOfYear,
    NearDay,
    PastDay,
    StartDay,
    VestDay,
    reading_on,
    said_day,
    writing_on,
)
from publish.pyodide.exercise import ODD_TEXTS

TUESDAY = date(2026, 11, 24)
NO_DATES = ["-5", "abc", "1e999", "NaN", "∞", "9" * 10_000, "<script>alert(1)</script>", "{base}", "1,2", "%", "١١/٣٠"]
DAY_OF_YEAR = get_args(DayOfYear)[1]


def read(text: str, today: date | None = TUESDAY) -> date:
    with reading_on(today):
        day = DAY.read(text)
    assert isinstance(day, date)
    return day


def told(text: str, today: date | None = TUESDAY) -> str:
    with pytest.raises(ValueError) as asked:  # noqa: PT011
        read(text, today)
    return str(asked.value)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-30", "2026/11/30", "Nov 30", "30 Nov", "November 30, 2026", "Nov 30th", "the 30th of November",
        "Nov. 30, '26",
        "11/30", "11/30/2026", "11/30/26", "11-30-2026", "30.11.2026", "30.11.", "30/11/2026", "11.30.2026",
        "30-Nov-2026",
        "Nov 30 at 5pm", "by Nov 30", "Nov 30, 5:00 PM PT", "noon on Nov 30", "11/30 17:00", "2026-11-30T17:00:00Z",
        "Mon, Nov 30, 2026", "Mon Nov 30", "November 30 (Monday)", "Monday", "Mon", "next Monday", "this Monday",
        "by EOD Monday", "monday morning", "in 6 days", "6 days", "in six days", "the 30th", "end of month", "EOM",
        "end of the month", "end of November",
        "no later than Nov 30", "not later than 11/30", "on or before Monday",
        "Ｎｏｖ ３０", "Nov\u00a030", "NOV 30.", "144 hours",
    ],
)  # fmt: skip
def test_one_day_is_typed_in_many_ways(text: str) -> None:
    assert read(text) == date(2026, 11, 30)


def test_the_last_day_before_another_is_asked_back() -> None:
    assert told("before Dec 4") == "Type the last day itself: Thu, Dec 3, 2026, or Fri, Dec 4, 2026."
    assert told("before the 31st of November") == "Type a day that the month has, such as 2026-12-01."


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("today", 0), ("Nov 24", 0), ("Tuesday", 0), ("tomorrow", 1), ("yesterday", -1), ("the day after tomorrow", 2),
        ("in 4 days", 4), ("in two weeks", 14), ("in a week", 7), ("2 weeks from now", 14), ("a couple of days", 2),
        ("a week ago", -7),
        ("a week from Friday", 10), ("Friday week", 10), ("a week Friday", 10), ("two weeks from tomorrow", 15),
        ("48 hours", 2), ("in 3 business days", 3), ("in 4 business days", 6), ("in a month", 30),
        ("this Friday", 3), ("Friday", 3), ("end of week", 3), ("EOW", 3), ("next Friday", 10),
        ("Friday next week", 10),
        ("end of next week", 10), ("last Friday", -4), ("next Tuesday", 7), ("Friday, December 4", 10),
        ("Fri Dec 4", 10),
    ],
)  # fmt: skip
def test_words_count_from_today(text: str, days: int) -> None:
    assert read(text) == TUESDAY + timedelta(days=days)
    assert text == "Nov 24" or "year" in told(text, None)


def test_a_date_without_a_year_is_the_next_one() -> None:
    assert read("Nov 23") == date(2027, 11, 23)
    assert read("Feb 29") == date(2028, 2, 29)
    assert told("Nov 30", None) == "Type the year too, such as 2026-11-30."
    assert read("Nov 30, 2026", None) == date(2026, 11, 30)


def test_numbers_with_two_readings_are_read_the_us_way() -> None:
    assert read("11/12") == date(2027, 11, 12)
    assert read("11/12/2026") == date(2026, 11, 12)
    assert read("11.12.2026") == date(2026, 12, 11)
    assert read("11.12.") == date(2026, 12, 11)


@given(st.integers(1, 12), st.integers(1, 28))
def test_a_day_without_its_year_is_the_same_whatever_stands_between_its_numbers(month: int, day: int) -> None:
    assert read(f"{month}.{day}") == read(f"{month}/{day}") == read(f"{month}-{day}")


@pytest.mark.parametrize("text", ["next week", "sometime next week", "early next week"])
def test_a_week_is_asked_for_its_day(text: str) -> None:
    assert told(text, TUESDAY) == "Which day of it? Type one, such as Fri, Dec 4, 2026."


@pytest.mark.parametrize("text", ["Feb 30", "2026-02-30", "Nov 31", "2027-02-29", "13/13", "0/5", "2026-00-10"])
def test_a_day_that_no_month_has(text: str) -> None:
    for today in (TUESDAY, None):
        assert told(text, today) == "Type a day that the month has, such as 2026-12-01."


@pytest.mark.parametrize("text", ["1999-12-31", "2101-01-01", "0000-01-01", "11/30/1850", "in 9999 weeks"])
def test_years_from_2000_to_2100(text: str) -> None:
    assert told(text) == "Type a year from 2000 to 2100."


@pytest.mark.parametrize("text", [*NO_DATES, "", "4", "2026", "noon", "in days", "Decem", "x week"])
def test_what_is_no_date_gets_an_example(text: str) -> None:
    assert told(text) == "Type a date, such as Nov 30 or 2026-11-30."


def test_a_weekday_that_contradicts_its_date_is_asked_back() -> None:
    assert told("Tue Dec 4 2026").startswith("December 4, 2026 is a Friday. Type Fri, Dec 4, 2026,")
    assert read("Fri, Dec 4, 2026") == date(2026, 12, 4)


def test_today_holds_only_while_reading() -> None:
    with reading_on(TUESDAY), reading_on(None), pytest.raises(ValueError, match="year"):
        DAY.read("today")
    with reading_on(TUESDAY):
        assert DAY.read("today") == TUESDAY
    with pytest.raises(ValueError, match="year"):
        DAY.read("today")


def test_dates_are_written_in_american_english() -> None:
    assert get_args(Day)[1] is DAY
    assert DAY.write(date(2026, 12, 1)) == "Tue, Dec 1, 2026"
    assert DAY_OF_YEAR.write(date(2026, 12, 1)) == "Tue, Dec 1"
    assert (DAY.kind, DAY.keyboard) == ("date", "text")


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_what_is_written_is_read(day: date) -> None:
    assert read(DAY.write(day), None) == read(day.isoformat(), None) == day
    assert read(DAY_OF_YEAR.write(day), day) == day


def near(text: str, today: date = TUESDAY) -> date:
    with reading_on(today):
        found: date = NEAR_DAY.read(text)
        return found


@given(st.dates(date(2001, 1, 1), date(2099, 1, 1)), st.integers(-60, 300))
def test_a_day_a_few_weeks_past_is_the_past_one(today: date, after: int) -> None:
    day = today + timedelta(days=after)
    assert near(f"{day:%b} {day.day}", today) == day or (day.month, day.day) == (2, 29)
    assert near(f"{day.month}/{day.day}", today) == near(f"{day:%b} {day.day}", today)


@pytest.mark.parametrize(
    ("text", "day"),
    [("11/23", "2026-11-23"), ("Oct 1", "2026-10-01"), ("Sep 1", "2027-09-01"), ("the 30th", "2026-11-30"),
     ("Monday", "2026-11-30"), ("Nov 23, 2027", "2027-11-23"), ("Mon, Nov 23", "2026-11-23")],
)  # fmt: skip
def test_days_that_may_be_past(text: str, day: str) -> None:
    assert near(text).isoformat() == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("11/23", "2026-11-23"), ("Dec 1", "2025-12-01"), ("the 20th", "2026-11-20"), ("the 30th", "2026-10-30"),
     ("Monday", "2026-11-23"), ("Tuesday", "2026-11-24"), ("tomorrow", "2026-11-25"), ("Feb 29", "2024-02-29")],
)  # fmt: skip
def test_days_that_have_been(text: str, day: str) -> None:
    with reading_on(TUESDAY):
        assert PAST_DAY.read(text).isoformat() == day


def test_the_year_is_written_where_it_does_not_go_without_saying() -> None:
    january = date(2027, 1, 4)
    assert (DAY_OF_YEAR.write(january), said_day(january)) == ("Mon, Jan 4", "Monday, January 4")
    with writing_on(TUESDAY):
        assert (DAY_OF_YEAR.write(january), said_day(january)) == ("Mon, Jan 4, 2027", "Monday, January 4, 2027")
        assert DAY_OF_YEAR.write(TUESDAY) == "Tue, Nov 24"


DATE_WORDS = "in next last end of the 3 30 30th nov dec feb fri monday 11/30 2026 days weeks month ago - at 5pm eo"
WORDS = st.lists(st.sampled_from(sorted(set(DATE_WORDS.split())))).map(" ".join)
DAYS = st.sampled_from([TUESDAY, None, date(2100, 12, 31), date.min, date.max])


@given(st.one_of(st.text(), WORDS, st.sampled_from(ODD_TEXTS)), DAYS)
def test_any_text_is_a_date_or_says_what_to_type(text: str, today: date | None) -> None:
    try:
        day = read(text, today)
    except ValueError as error:
        message = str(error)
    else:
        assert 2000 <= day.year <= 2100
        return
    assert message.startswith(("Type a ", "Type the year", "None, or ", "Which day ")) or " is a " in message


@pytest.mark.parametrize("text", ["TBD", "tbd?", "none", "n/a", "unknown", "?", "not yet known", "no deadline", "NA"])
def test_no_date_is_left_blank(text: str) -> None:
    for today in (TUESDAY, None):
        assert told(text, today) == "None, or not known yet? Then leave it blank."


@pytest.mark.parametrize(
    ("text", "days"),
    [("tmrw", 1), ("by tmrw 5pm", 1), ("fortnight", 14), ("in a fortnight", 14), ("3 biz days", 3), ("3 bus. days", 3)],
)
def test_short_words_count_from_today(text: str, days: int) -> None:
    assert read(text) == TUESDAY + timedelta(days=days)


@pytest.mark.parametrize("text", ["none, but Friday", "tbd (Dec?)", "TBD, Monday or so", "no date, maybe tomorrow"])
def test_a_day_beside_none_is_asked_for(text: str) -> None:
    assert told(text) == "Type a date, such as Nov 30 or 2026-11-30."


@pytest.mark.parametrize(
    "text", ["first of next month", "the 1st of next month", "beginning of next month", "start of next month",
             "on the first day of next month", "early next month"],
)  # fmt: skip
def test_the_first_of_a_month_is_no_last(text: str) -> None:
    assert told(text) == "Which day of it? Type one, such as Tue, Dec 1, 2026."


@pytest.mark.parametrize("text", ["next month", "sometime next month", "late next month"])
def test_a_month_is_asked_for_its_day(text: str) -> None:
    assert told(text) == "Which day of it? Type one, such as Thu, Dec 31, 2026."
    assert told("this month") == "Which day of it? Type one, such as Mon, Nov 30, 2026."


def typed(kind: object, text: str, today: date | None = TUESDAY) -> date:
    with reading_on(today):
        found: date = get_args(kind)[1].read(text)
        return found


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [(NearDay, -1_095, 366), (PastDay, -1_095, 0), (StartDay, -1_095, 1_095), (VestDay, -1_095, 1_825)],
)
def test_a_day_in_a_year_that_cannot_be_meant_is_asked_back(kind: object, first: int, last: int) -> None:
    for days in (first, last):
        day = TUESDAY + timedelta(days=days)
        assert typed(kind, day.isoformat()) == day
        outside = day + timedelta(days=1 if days == last else -1)
        with pytest.raises(ValueError, match=r"Type ") as told:
            typed(kind, outside.isoformat())
        for proposed in re.findall(r"\w{3}, \w{3} \d+, \d{4}", str(told.value).partition("ype ")[2]):
            assert typed(kind, proposed) is not None
        assert typed(kind, outside.isoformat(), today=None) == outside  # who knows no today bounds no year


def test_the_same_day_of_a_year_near_today_is_proposed() -> None:
    with pytest.raises(
        ValueError, match=r"^The year 2062\? Type Fri, Dec 4, 2026, or another day from .* Nov 25, 2027\.$"
    ):
        typed(NearDay, "2062-12-04")
    with pytest.raises(ValueError, match=r"^The year 2016\? Type Mon, Nov 23, 2026, or another day "):
        typed(PastDay, "11/23/16")
    with pytest.raises(ValueError, match=r"^The year 2064\? Type a day from "):
        typed(NearDay, "2064-02-29")
    with pytest.raises(ValueError, match=r"^Wed, Nov 25, 2026 is still to come\. Type a day up to Tue, Nov 24, 2026,"):
        typed(PastDay, "tomorrow")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("asap", "Tue, Dec 8, 2026"), ("as soon as possible", "Tue, Dec 8, 2026"), ("ASAP.", "Tue, Dec 8, 2026"),
        ("immediately", "Tue, Dec 8, 2026"), ("flexible", "Tue, Dec 8, 2026"), ("2 weeks notice", "Tue, Dec 8, 2026"),
        ("mid January", "Fri, Jan 15, 2027"), ("mid-Jan", "Fri, Jan 15, 2027"), ("January", "Fri, Jan 15, 2027"),
        ("Jan 2028", "Mon, Jan 17, 2028"), ("early January", "Mon, Jan 4, 2027"), ("late Jan", "Mon, Jan 25, 2027"),
        ("beginning of January", "Fri, Jan 1, 2027"), ("sometime in January", "Fri, Jan 15, 2027"),
        ("Nov", "Mon, Nov 30, 2026"), ("Nov 2026", "Mon, Nov 30, 2026"), ("in December", "Tue, Dec 15, 2026"),
        ("week of Dec 7", "Mon, Dec 7, 2026"), ("the week of Jan 4", "Mon, Jan 4, 2027"),
        ("week beginning 4 Jan", "Mon, Jan 4, 2027"), ("Dec 7 week", "Mon, Dec 7, 2026"),
        ("Dec 5-7", "Sat, Dec 5, 2026"), ("Dec 1-15", "Tue, Dec 1, 2026"), ("Dec 5 or 7", "Sat, Dec 5, 2026"),
        ("Dec 5 to Dec 7", "Sat, Dec 5, 2026"), ("5-7 December", "Sat, Dec 5, 2026"),
        ("between Dec 5 and 7", "Sat, Dec 5, 2026"), ("Jan 4 or Jan 11", "Mon, Jan 4, 2027"),
        ("first week of December", "Tue, Dec 1, 2026"), ("second week of January 2027", "Fri, Jan 8, 2027"),
        ("last week of January", "Fri, Jan 29, 2027"), ("Q1", "Fri, Jan 15, 2027"), ("Q2 2027", "Thu, Apr 15, 2027"),
        ("end of Q1", "Wed, Mar 31, 2027"), ("eoq", "Thu, Dec 31, 2026"), ("end of the quarter", "Thu, Dec 31, 2026"),
        ("spring 2027", "Thu, Apr 15, 2027"), ("after the holidays", "Mon, Jan 4, 2027"),
        ("by Xmas", "Thu, Dec 24, 2026"), ("after Christmas", "Mon, Jan 4, 2027"),
        ("two weeks after signing", "Tue, Dec 8, 2026"),
        ("early next year", "Mon, Jan 4, 2027"), ("around Jan 10", "Sun, Jan 10, 2027"),
        ("Jan 10ish", "Sun, Jan 10, 2027"),
        ("after Jan 4", "Mon, Jan 4, 2027"), ("Jan 4 or later", "Mon, Jan 4, 2027"), ("Jan 4?", "Mon, Jan 4, 2027"),
    ],
)  # fmt: skip
def test_a_time_that_is_no_day_is_asked_for_one(text: str, day: str) -> None:
    assert told(text) == f"Which day of it? Type one, such as {day}."
    assert told(text, today=None).startswith("Type ")


@pytest.mark.parametrize("text", ["mid January", "asap", "Q1", "week of Dec 7", "last week", "next month", "Dec 5-7"])
@pytest.mark.parametrize("kind", [NearDay, PastDay, StartDay, VestDay])
def test_the_day_that_is_proposed_is_read(kind: object, text: str) -> None:
    with pytest.raises(ValueError, match=r"^Which day of it\? Type one, such as .*\.$") as asked:
        typed(kind, text)
    proposed = re.findall(r"\w{3}, \w{3} \d+, \d{4}", str(asked.value))
    assert len(proposed) == 1
    assert typed(kind, proposed[0])
