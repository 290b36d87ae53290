"""Rules that a timeline keeps, and its calendar file read back by another library."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from calculators.offer.calendar import DayEvent, calendar
from calculators.offer.dates import DateText, weekday_before, weekday_from
from tests.door import ask, values

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
names = st.text(max_size=80)


@st.composite
def searches(draw: st.DrawFn) -> dict[str, str]:
    """Typed text of up to five processes."""
    typed = {"hold_days": str(draw(st.integers(1, 30)))}
    for row in range(draw(st.integers(1, 5))):
        start = draw(days)
        typed[f"processes.{row}.company"] = draw(names)
        typed[f"processes.{row}.start"] = start.isoformat()
        typed[f"processes.{row}.weeks"] = str(draw(st.integers(1, 10)))
        if draw(st.booleans()):
            typed[f"processes.{row}.deadline"] = (start + timedelta(days=draw(st.integers(0, 90)))).isoformat()
    if draw(st.booleans()):
        typed["today"] = draw(days).isoformat()
    return typed


def day(text: str) -> date:
    """A date of the reply."""
    return date.fromisoformat(text)


@given(searches())
def test_the_calendar_file_round_trips(search: dict[str, str]) -> None:
    found = values("timeline", search)
    events = Calendar.from_ical(found["ics"]).walk("VEVENT")
    assert len(events) == 2 * len(found["windows"])
    assert len({event["UID"] for event in events}) == len(events)
    for row, counter, reply in zip(found["windows"], events[::2], events[1::2], strict=True):
        assert counter.decoded("DTSTART") == day(row["counter_from"])
        assert counter.decoded("DTEND") == day(row["counter_by"]) + timedelta(days=1)
        assert reply.decoded("DTSTART") == day(row["reply_by"])
        assert str(reply["SUMMARY"]).startswith(f"Reply to {row['company']}")
        assert isinstance(reply.decoded("DTSTAMP"), datetime)
        assert len(reply.walk("VALARM")) == 1


@given(st.text(), st.text())
def test_any_text_survives_the_file(title: str, text: str) -> None:
    event = DayEvent(uid="1@x", first=date(2026, 12, 1), last=date(2026, 12, 4), title=title, text=text)
    (read,) = Calendar.from_ical(calendar([event], date(2026, 11, 22))).walk("VEVENT")
    for name, given_ in (("SUMMARY", title), ("DESCRIPTION", text)):
        kept = "".join(c for c in given_.replace("\r\n", "\n") if c == "\n" or c.isprintable())
        assert str(read[name]) == kept


@given(st.text())
def test_lines_end_and_fold_as_the_standard_says(title: str) -> None:
    event = DayEvent(
        uid="1@x", first=date(2026, 12, 1), last=date(2026, 12, 1), title=title, text="a" * 200, alarm=True
    )
    lines = calendar([event], date(2026, 11, 22)).split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 and "\n" not in line and "\r" not in line for line in lines)


@given(searches())
def test_days_of_a_window_are_in_order(search: dict[str, str]) -> None:
    for row in values("timeline", search)["windows"]:
        assert day(row["lands"]) <= day(row["reply_by"]) <= day(row["closes"])
        assert day(row["counter_from"]) <= day(row["counter_by"]) <= day(row["closes"])


@given(searches())
def test_the_overlap_lies_in_every_window(search: dict[str, str]) -> None:
    found = values("timeline", search)
    if found["overlap_from"] is None:
        assert (found["overlap_days"], found["overlap_to"]) == (0, None)
        assert found["gap_days"] > 0
        return
    first, last = day(found["overlap_from"]), day(found["overlap_to"])
    assert (last - first).days + 1 == found["overlap_days"]
    assert all(day(row["lands"]) <= first <= last <= day(row["closes"]) for row in found["windows"])


@given(searches())
def test_the_order_of_processes_does_not_matter(search: dict[str, str]) -> None:
    rows = sorted({name.split(".")[1] for name in search if "." in name})
    turned = dict(zip(rows, reversed(rows), strict=True))

    def renamed(name: str) -> str:
        group, dot, rest = name.partition(".")
        row, _, field = rest.partition(".")
        return f"{group}.{turned[row]}.{field}" if dot else name

    one, other = values("timeline", search), values("timeline", {renamed(name): t for name, t in search.items()})
    for figure in ("spread_days", "lands_together", "overlap_days", "overlap_from", "overlap_to", "gap_days"):
        assert one[figure] == other[figure]
    moves = [
        [(row["lands"], row["closes"], row["move"], row["move_days"]) for row in f["windows"]] for f in (one, other)
    ]
    assert moves[0] == moves[1][::-1]


@given(searches())
def test_deadlines_moved_as_advised_leave_two_days_with_every_offer(search: dict[str, str]) -> None:
    for name, text in list(search.items()):
        if name.endswith(".start"):
            search.setdefault(name.replace("start", "deadline"), (day(text) + timedelta(days=40)).isoformat())
    search.pop("today", None)
    found = values("timeline", search)
    moved = [day(row["move_to"] if row["move"] == "slow down" else row["closes"]) for row in found["windows"]]
    if len(moved) > 1:
        for at, closes in enumerate(moved):
            others = [day(row["lands"]) for row in found["windows"][:at] + found["windows"][at + 1 :]]
            assert closes >= max(others) + timedelta(days=2)


def test_a_deadline_that_has_passed_is_told() -> None:
    typed = {"processes.0.company": "Aster", "processes.0.deadline": "2026-12-01", "today": "2026-12-02"}
    (row,) = values("timeline", typed)["windows"]
    assert row["move"] == "write now"


def test_a_reply_due_on_a_sunday_is_due_on_the_friday() -> None:
    typed = {"processes.0.start": "2026-11-02", "processes.0.deadline": "2026-12-13"}
    assert values("timeline", typed)["windows"][0]["reply_by"] == "2026-12-11"


@pytest.mark.parametrize("typed", [{"hold_days": "9"}, {"processes.0.company": "Aster"}, {"today": "2026-12-01"}])
def test_without_a_day_there_is_no_timeline(typed: dict[str, str]) -> None:
    problems = ask("timeline", typed)["problems"]
    assert [problem["field"] for problem in problems] == ["processes.0.start"]


@pytest.mark.parametrize(
    "text",
    ["2026-12-01", "2026-12-1", "1 Dec 2026", "1st December 2026", "Dec 1, 2026", "december 1 2026", "２０２６-12-01"],
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert DateText().read(text) == date(2026, 12, 1)


@pytest.mark.parametrize(
    "text",
    [
        "12/1/2026",
        "2026-13-01",
        "2026-02-30",
        "1 M 2026",
        "1 Ma 2026",
        "0001-01-01",
        "9999-12-31",
        "20261201",
        "today",
        "٢٠٢٦-12-01",
        "2026-12-01T00",
    ],
)
def test_anything_else_gets_a_message_with_a_date_in_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type a (date|day|year) "):
        DateText().read(text)


@given(days)
def test_dates_are_written_with_their_day_of_the_week(one: date) -> None:
    assert DateText().write(one) == f"{one:%a} {one.day} {one:%b %Y}"
    assert DateText().read(one.isoformat()) == one


@given(days)
def test_weekdays_are_the_nearest_ones(one: date) -> None:
    assert weekday_before(one) <= one <= weekday_from(one)
    assert (weekday_from(one) - weekday_before(one)).days in (0, 3)
    assert weekday_before(one).weekday() < 5 > weekday_from(one).weekday()
