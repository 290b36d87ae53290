"""Rules that a timeline keeps, and its calendar file read back by another library."""

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from calculators.declare.dates import say_day
from calculators.offer.calendar import DayEvent, calendar
from calculators.offer.meeting import SLOW_DOWN, SPEED_UP
from calculators.offer.workdays import holidays, is_workday, workday_before, workday_from
from tests.door import ask, values

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
names = st.text(max_size=80)
DAY = timedelta(days=1)


@st.composite
def searches(draw: st.DrawFn, *, with_today: bool | None = None) -> dict[str, str]:
    """Typed text of up to five companies."""
    typed = {"hold_days": str(draw(st.integers(1, 30)))}
    today = draw(days) if with_today is not False else None
    for row in range(draw(st.integers(1, 5))):
        prefix = f"offers.{'abcdef'[row]}." if row else ""
        typed[f"{prefix}name" if row else "company_name"] = draw(names)
        near = (today or date(2026, 12, 1)) + timedelta(days=draw(st.integers(-60, 60)))
        kind = draw(st.sampled_from(["process", "in hand", "both", "came"]))
        if kind != "in hand":
            typed[f"{prefix}first_interview"] = near.isoformat()
            typed[f"{prefix}loop_weeks"] = str(draw(st.integers(0, 10)))
        if kind in ("in hand", "both"):
            typed[f"{prefix}deadline"] = (near + timedelta(days=draw(st.integers(0, 90)))).isoformat()
        if kind == "came" and (today is None or near <= today):  # a day to come is asked back
            came_on = near + timedelta(days=draw(st.integers(0, 40)))
            typed[f"{prefix}came_on"] = min(came_on, today or came_on).isoformat()
    if today and (with_today or draw(st.booleans())):
        typed["today"] = today.isoformat()
    return typed


def day(text: str) -> date:
    """A date of the reply."""
    return date.fromisoformat(text)


def interviews(search: dict[str, str]) -> list[date | None]:
    """The first interview of each row of windows."""
    prefixes = [f"offers.{key}." if key != "a" else "" for key in "abcdef"]
    dated = [p for p in prefixes if any(p + name in search for name in ("first_interview", "deadline", "came_on"))]
    return [day(text) if (text := search.get(f"{p}first_interview")) else None for p in dated]


@given(searches())
def test_an_offer_without_a_name_has_no_number_in_a_calendar(search: dict[str, str]) -> None:
    found = values("timeline", search | {"company_name": ""})
    titles = [str(one["SUMMARY"]) for one in Calendar.from_ical(found["ics"]).walk("VEVENT")]
    assert not [one for one in titles if "Company 1" in one and "Company 1" not in "".join(search.values())]


@given(searches())
def test_the_calendar_file_round_trips(search: dict[str, str]) -> None:
    found = values("timeline", search)
    events = Calendar.from_ical(found["ics"]).walk("VEVENT")
    assert len({event["UID"] for event in events}) == len(events)
    assert all(isinstance(event.decoded("DTSTAMP"), datetime) for event in events)
    by_uid = {str(event["UID"]).rpartition("-")[0]: event for event in events}
    keys = [place for place, key in enumerate("abcdef", start=1) if _is_dated(search, key)]
    for place, row in zip(keys, found["windows"], strict=True):
        if found["plan"] and "too late to wait for" in row["advice"]:
            assert f"reply-{place}" not in by_uid, "the plan decides without it"
            continue
        reply = by_uid[f"reply-{place}"]
        assert reply.decoded("DTSTART") == day(row["reply_by"])
        if row["move"] != "write now":
            assert str(reply["SUMMARY"]).startswith("Reply to")
            assert len(reply.walk("VALARM")) == 1
        counter = by_uid.get(f"counter-{place}")
        if counter:
            assert counter.decoded("DTSTART") == day(row["counter_from"])
            assert counter.decoded("DTEND") == day(row["counter_by"]) + DAY


def _is_dated(search: dict[str, str], key: str) -> bool:
    prefix = "" if key == "a" else f"offers.{key}."
    return any(prefix + name in search for name in ("first_interview", "deadline", "came_on"))


@given(searches(with_today=True))
def test_nothing_is_to_be_done_before_today(search: dict[str, str]) -> None:
    found, today = values("timeline", search), day(search["today"])
    for row in found["windows"]:
        acted = (row["reply_by"], row["counter_from"], row["counter_by"], row["move_to"])
        assert all(day(one) >= today for one in acted if one)
        assert day(row["closes"]) >= today or row["move"] == "write now"
    assert all(day(row["day"]) >= today for row in found["plan"])
    assert all(event.decoded("DTSTART") >= today for event in Calendar.from_ical(found["ics"]).walk("VEVENT"))
    assert found["overlap_from"] is None or day(found["overlap_from"]) >= today


@given(searches())
def test_no_company_is_asked_for_anything_before_it_begins(search: dict[str, str]) -> None:
    for begins, row in zip(interviews(search), values("timeline", search)["windows"], strict=True):
        if begins:
            assert all(
                day(row[name]) >= begins
                for name in ("lands", "reply_by", "counter_from", "counter_by", "closes")
                if row[name]
            )
            assert row["move_to"] is None or day(row["move_to"]) > begins


@given(searches(with_today=True))
def test_the_plan_lies_between_today_and_the_date_to_answer(search: dict[str, str]) -> None:
    found, today = values("timeline", search), day(search["today"])
    planned = [day(row["day"]) for row in found["plan"]]
    assert planned == sorted(set(planned))
    if planned:
        assert planned[0] == today
        assert planned[-1] in {day(row["reply_by"]) for row in found["windows"]}
        asks_for_day = any("which day they want an answer by" in row["what"] for row in found["plan"])
        assert (found["more_time_on"] is not None) or asks_for_day


@given(days, st.integers(0, 30), st.integers(0, 30), st.booleans())
def test_two_offers_in_hand_are_open_together_until_the_first_closes(
    today: date, one: int, other: int, with_coming: bool
) -> None:
    ends = [today + timedelta(days=after) for after in (one, other)]
    typed = {"deadline": ends[0].isoformat(), "offers.b.deadline": ends[1].isoformat(), "today": today.isoformat()}
    if with_coming:
        typed |= {"came_on": (today - 3 * DAY).isoformat(), "offers.b.came_on": (today - DAY).isoformat()}
    found = values("timeline", typed)
    assert (day(found["overlap_from"]), day(found["overlap_to"])) == (today, min(ends))
    assert "Both offers are in hand, and open together until" in found["verdict"]
    assert (found["slow"], found["speed_up"]) == ("Nobody", "Nobody")
    assert found["who_moves"] in ("", "Nobody has to move.")


def test_two_offers_in_hand_in_december() -> None:
    typed = {"processes.0.deadline": "2026-12-13", "processes.1.deadline": "2026-12-22"}
    found = values("timeline", typed)
    assert found["overlap_to"] == "2026-12-13"
    found = values("timeline", typed | {"today": "2026-12-08"})
    assert (found["overlap_from"], found["overlap_to"], found["overlap_days"]) == ("2026-12-08", "2026-12-13", 6)


def test_a_company_that_begins_after_a_deadline_is_not_asked_to_finish_before_it() -> None:
    typed = {
        "processes.0.company": "A",
        "processes.0.deadline": "2026-11-11",
        "processes.1.company": "B",
        "processes.1.start": "2026-11-16",
        "processes.1.weeks": "1",
        "today": "2026-11-09",
    }
    found = values("timeline", typed)
    assert (found["slow"], found["speed_up"]) == ("A by 14 days", "Nobody")
    assert found["who_moves"] == "Slow down: A by 14 days."
    assert "Ask A to move its date from Wed, Nov 11 to Wed, Nov 25" in found["advice"][0]["text"]
    assert "ask B to finish" not in str(found)


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
        assert (row["counter_from"] is None) == (row["counter_by"] is None)
        if row["counter_from"]:
            assert day(row["counter_from"]) <= day(row["counter_by"]) <= day(row["reply_by"])
        if row["move"] != "write now":
            assert day(row["reply_by"]) <= day(row["closes"])
        if row["lands"]:
            assert day(row["lands"]) <= day(row["closes"])
            assert row["move"] == "write now" or day(row["lands"]) <= day(row["reply_by"])


@given(searches())
def test_the_overlap_lies_in_every_window(search: dict[str, str]) -> None:
    found = values("timeline", search)
    if found["overlap_from"] is None and found["overlap_to"]:
        assert found["overlap_days"] is None
        assert any(row["lands"] is None for row in found["windows"])
        return
    if found["overlap_from"] is None:
        assert found["overlap_days"] == 0
        assert found["gap_days"] > 0
        return
    first, last = day(found["overlap_from"]), day(found["overlap_to"])
    assert (last - first).days + 1 == found["overlap_days"]
    live = [row for row in found["windows"] if row["move"] != "write now"]
    assert all(day(row["lands"]) <= first for row in live if row["lands"])
    assert all(first <= last <= day(row["closes"]) for row in live)


@given(searches())
def test_the_order_of_the_other_companies_does_not_matter(search: dict[str, str]) -> None:
    rows = sorted({name.split(".")[1] for name in search if "." in name})
    search |= {"company_name": "Aster"} | {f"offers.{row}.name": f"Company {row}" for row in rows}
    turned = dict(zip(rows, reversed(rows), strict=True))

    def renamed(name: str) -> str:
        group, dot, rest = name.partition(".")
        row, _, field = rest.partition(".")
        return f"{group}.{turned[row]}.{field}" if dot else name

    one, other = values("timeline", search), values("timeline", {renamed(name): t for name, t in search.items()})
    for figure in (
        "spread_days",
        "lands_together",
        "overlap_days",
        "overlap_from",
        "overlap_to",
        "gap_days",
        "verdict",
    ):
        assert one[figure] == other[figure]
    moves = [
        sorted((row["lands"] or "", row["closes"], row["move"], row["move_days"]) for row in f["windows"])
        for f in (one, other)
    ]
    assert moves[0] == moves[1]


@given(searches())
def test_each_company_gets_one_move_and_the_moves_make_the_offers_meet(search: dict[str, str]) -> None:
    """With all asks granted, every offer of a set is open on its day, with two days after the last to come."""
    found = values("timeline", search)
    windows = found["windows"]
    names = {row["company"]: row for row in windows}
    if len(names) < len(windows) or any(", " in name or " and " in name for name in names):
        return
    for one in found["sets"]:
        members = [names[name] for part in one["companies"].split(" and ") for name in part.split(", ")]
        after = [_after(row, search) for row in members]
        on = day(one["on"])
        assert all((lands or on) <= on <= closes for lands, closes in after)
        assert sum(row["move"] in ("slow down", "speed up") for row in members) >= one["moves"]


def _after(row: dict[str, str], search: dict[str, str]) -> tuple[date | None, date]:
    """When an offer lands and closes once the ask for it is granted."""
    lands, closes = day(row["lands"]) if row["lands"] else None, day(row["closes"])
    if row["move"] not in ("slow down", "speed up"):
        return lands, closes
    to = day(row["move_to"])
    if re.search("move its date|has stated no date|Once its offer is out", row["advice"]):
        return lands, max(to, closes)
    assert lands
    return to, to + (closes - lands)


@given(searches())
def test_a_plan_has_a_line_for_each_move_of_another_company(search: dict[str, str]) -> None:
    found = values("timeline", search)
    told = [row["what"] for row in found["plan"]]
    asked = [row for row in found["windows"] if row["move"] in (SLOW_DOWN, SPEED_UP)]
    if not told or all("Ask " not in line and "Tell " not in line for line in told):
        return
    plan = " ".join(told)
    for row in asked:
        to = day(row["move_to"])
        if row["process"] > 1:
            assert say_day(to).partition(", ")[2].partition(",")[0] in plan, row


@pytest.mark.parametrize(("weeks", "is_over"), [("3", True), ("4", True), ("5", False)])
def test_a_company_whose_interviews_are_over_is_asked_for_no_later_ones(weeks: str, is_over: bool) -> None:
    typed = {"company_name": "Aldo", "first_interview": "2026-11-02", "loop_weeks": weeks, "today": "2026-11-30"}
    typed |= {"offers.b.name": "Bram", "offers.b.standing": "late_stage"}
    typed |= {"offers.b.first_interview": "2026-12-01", "offers.b.loop_weeks": "4"}
    found = values("timeline", typed)
    said = found["advice"][0]["text"]
    assert found["slow"].startswith("Aldo by ") == is_over
    assert "later interviews" not in said
    assert ("Once its offer is out, ask for " in said) == is_over


def test_the_plan_writes_to_the_company_that_is_to_hurry() -> None:
    typed = {"base": "150k", "in_writing": "written", "company_name": "Aldo", "deadline": "2026-12-04"}
    typed |= {"offers.b.name": "Bram", "offers.b.standing": "late_stage", "today": "2026-11-30"}
    typed |= {"offers.b.first_interview": "2026-12-07", "offers.b.loop_weeks": "2"}
    found = values("timeline", typed)
    assert "Tell Bram that you hold an offer, and ask whether it can finish by Mon, Dec 14." in found["plan"][0]["what"]
    assert "ask Bram to finish by Mon" in found["ics"]


@given(searches())
def test_moves_are_real(search: dict[str, str]) -> None:
    for begins, row in zip(interviews(search), values("timeline", search)["windows"], strict=True):
        if row["move"] == "slow down":
            assert row["move_days"] <= 14
        elif row["move"] == "speed up":
            assert begins
            assert day(row["move_to"]) >= begins + 7 * DAY
            assert 3 * (day(row["move_to"]) - begins) >= day(row["lands"]) - begins
            assert "today" not in search or day(row["move_to"]) >= day(search["today"]) + 3 * DAY


def test_a_process_that_comes_too_late_is_not_waited_for() -> None:
    typed = {
        "today": "2026-11-09",
        "company_name": "A",
        "in_writing": "written",
        "deadline": "2026-11-20",
        "offers.b.name": "B",
        "offers.b.first_interview": "2026-11-16",
        "offers.b.loop_weeks": "3",
        "offers.c.name": "C",
        "offers.c.first_interview": "2026-12-16",
    }
    found = values("timeline", typed)
    assert found["verdict"] == "A and B can meet, with 2 moves together. C is too late to wait for: decide without it."
    assert [row["companies"] for row in found["sets"]] == ["A and B"]
    late = "An offer from C around Wed, Jan 20, 2027 is too late to wait for. Decide without it."
    assert late in [note["text"] for note in found["advice"]]
    assert all(row["move_days"] <= 14 for row in found["windows"])


def test_offers_that_cannot_wait_are_decided_alone() -> None:
    typed = {
        "today": "2026-11-09",
        "company_name": "A",
        "deadline": "2026-11-20",
        "offers.b.name": "B",
        "offers.b.first_interview": "2026-12-14",
        "offers.c.name": "C",
        "offers.c.first_interview": "2026-12-16",
    }
    found = values("timeline", typed)
    assert found["verdict"] == "B and C can meet. A cannot wait for the others: decide on it by itself."
    assert (found["slow"], found["speed_up"]) == ("Nobody", "Nobody")


@given(days)
def test_without_today_nothing_is_said_about_when_the_offer_came(deadline: date) -> None:
    found = values("timeline", {"deadline": deadline.isoformat()})
    (row,) = found["windows"]
    assert (row["lands"], row["counter_from"], row["counter_by"], found["first_lands"]) == (None, None, None, None)
    assert day(row["reply_by"]) == workday_before(deadline)
    assert found["plan"] == []
    assert "SUMMARY:Counter" not in found["ics"]
    assert found["verdict"].startswith("One offer: reply by")


@pytest.mark.parametrize("text", ["11/24", "Nov 24", "24 Nov", "yesterday"])
def test_a_date_a_few_days_past_is_pointed_out(text: str) -> None:
    found = values("timeline", {"today": "2026-11-25", "deadline": text})
    assert found["windows"][0]["closes"] == "2026-11-24"
    assert found["verdict"] == "Its date has passed: write today and ask whether the offer still stands."


@given(searches())
def test_the_year_is_named_where_it_is_not_this_one(search: dict[str, str]) -> None:
    reply = ask("timeline", search)
    typed = [text for name, text in search.items() if name.endswith(("interview", "deadline", "came_on"))]
    this_year = search.get("today", min(typed))[:4]
    for at, row in enumerate(reply["values"]["windows"], start=1):
        closes = day(row["closes"])
        words = f"{closes:%a}, {closes:%b} {closes.day}"
        assert f"{words}{'' if row['closes'][:4] == this_year else f', {closes.year}'}<" in reply["html"], at


def test_a_date_that_has_passed_is_told() -> None:
    found = values("timeline", {"company_name": "Aster", "deadline": "2026-12-01", "today": "2026-12-02"})
    (row,) = found["windows"]
    assert (row["move"], row["reply_by"]) == ("write now", "2026-12-02")
    assert found["verdict"] == "Its date has passed: write today and ask whether the offer still stands."
    assert found["plan"] == []


def test_a_reply_due_on_a_sunday_is_due_on_the_friday() -> None:
    typed = {"first_interview": "2026-11-02", "deadline": "2026-12-13"}
    assert values("timeline", typed)["windows"][0]["reply_by"] == "2026-12-11"


@pytest.mark.parametrize(
    ("vest", "told"),
    [("2027-01-15", "18 days after the start date"), ("2026-12-20", "shortly before"), ("2027-06-15", "")],
)
def test_a_vest_around_the_start_is_pointed_out(vest: str, told: str) -> None:
    typed = {"deadline": "2026-12-04", "today": "2026-11-24", "start_date": "2026-12-28", "next_vest": vest}
    said = [note["text"] for note in values("timeline", typed)["notes"] if "vest" in note["text"]]
    assert (told in said[0]) if told else not said


@pytest.mark.parametrize(
    ("start", "told"),
    [("2026-11-20", "has passed"), ("2026-12-04", "is not after the date to answer"), ("2026-12-05", ""), ("", "")],
)
def test_a_start_date_that_cannot_hold_is_pointed_out(start: str, told: str) -> None:
    typed = {"deadline": "2026-12-04", "today": "2026-11-24", "start_date": start}
    said = [note["text"] for note in values("timeline", typed)["notes"] if "start date" in note["text"]]
    assert (told in said[0]) if told else not said


def test_a_plan_for_another_offer_than_the_one_on_the_table_names_it() -> None:
    typed = {"company_name": "Aster", "base": "180k", "today": "2026-12-01", "deadline": "2026-11-30"}
    typed |= {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.deadline": "2026-12-10"}
    assert "Send the counter to Birch on Thu, Dec 3" in values("timeline", typed)["verdict"]
    assert (
        "Send the counter on"
        in values("timeline", typed | {"deadline": "2026-12-10"} | {"offers.b.deadline": ""})["verdict"]
    )


def test_what_would_change_the_answer_is_never_asked_for_before_today() -> None:
    typed = {"company_name": "Aster", "base": "180k", "today": "2026-12-01", "deadline": "2026-12-08"}
    typed |= {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.deadline": "2026-12-01"}
    told = " ".join(note["text"] for note in values("timeline", typed)["notes"])
    assert "a later date for the first to close, asked for today." in told
    later = " ".join(note["text"] for note in values("timeline", typed | {"offers.b.deadline": "2026-12-03"})["notes"])
    assert "asked for before Thu, Dec 3." in later


@pytest.mark.parametrize(
    "typed", [{"hold_days": "9"}, {"company_name": "Aster"}, {"base": "180k"}, {"base": "180k", "today": "2026-12-01"}]
)
def test_without_a_day_there_is_no_timeline(typed: dict[str, str]) -> None:
    (problem,) = ask("timeline", typed)["problems"]
    message = "Type the day they want an answer, or the day of the first interview."
    assert problem == {"field": "deadline", "message": message}


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"first_interview": "2026-12-10", "deadline": "2026-12-04"}, "deadline"),
        ({"came_on": "2026-12-10", "deadline": "2026-12-04"}, "deadline"),
        ({"offers.b.first_interview": "2026-12-10", "offers.b.came_on": "2026-12-04"}, "offers.b.came_on"),
    ],
)
def test_dates_that_cannot_both_be_true_are_asked_back(typed: dict[str, str], field: str) -> None:
    (problem,) = ask("timeline", typed)["problems"]
    assert problem["field"] == field
    assert problem["message"].startswith("Type a day after")


@given(days)
def test_working_days_are_the_nearest_ones(one: date) -> None:
    before, after = workday_before(one), workday_from(one)
    assert before <= one <= after
    assert is_workday(before)
    assert is_workday(after)
    between = (before + timedelta(days=n) for n in range(1, (after - before).days))
    assert not any(is_workday(between_day) for between_day in between)
    assert (after - before).days <= 6


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-01", "2026-01-19", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-11-26", "2026-11-27",
        "2026-12-24", "2026-12-25", "2027-12-31", "2022-12-26", "2023-01-02",
    ],
)  # fmt: skip
def test_holidays_are_no_days_for_mail(text: str) -> None:
    assert not is_workday(date.fromisoformat(text))


@given(st.integers(2000, 2100))
def test_a_year_has_ten_holidays_and_those_observed_on_another_day(year: int) -> None:
    found = [one for one in holidays(year) if one.year == year]
    assert 10 <= len(found) <= 15
    thanksgiving = next(one for one in found if one.month == 11 and one.weekday() == 3)
    assert 22 <= thanksgiving.day <= 28


def test_a_day_is_written_by_the_year_of_each_answer() -> None:
    """What one answer wrote is not kept for the next, which may be of another year."""
    typed = {"company_name": "Aster", "deadline": "2027-01-05"}
    first, second = (ask("timeline", typed | {"today": day})["html"] for day in ("2027-01-01", "2026-12-28"))
    assert "Jan 5<" in first
    assert "Jan 5<" not in second


OVER = {"offers.b.name": "Birch", "offers.b.standing": "late_stage"}
IN_HAND = {"base": "180k", "company_name": "Acme", "in_writing": "written"}


@given(st.integers(0, 60), st.integers(0, 8), st.integers(2, 5), st.booleans())
def test_an_offer_that_is_due_and_has_not_come_is_called_none(
    late: int, weeks: int, left: int, has_offer: bool
) -> None:
    today = date(2026, 12, 1)
    begun = today - timedelta(weeks=max(weeks, 1)) - late * DAY
    typed = OVER | {"offers.b.first_interview": begun.isoformat(), "offers.b.loop_weeks": str(weeks)}
    typed["today"] = today.isoformat()
    if has_offer:
        typed |= IN_HAND | {"came_on": "2026-11-30", "deadline": (today + left * DAY).isoformat()}
    found = values("timeline", typed)
    assert found["verdict"].startswith("Birch has made no offer yet")
    assert "it has made no offer" in found["windows"][-1]["advice"]
    assert "ask on which day" in found["verdict"]


@pytest.mark.parametrize("also", [{}, {"offers.b.came_on": "2026-11-30"}, {"offers.b.loop_weeks": "6"}])
def test_one_that_came_or_is_not_due_is_not_called_so(also: dict[str, str]) -> None:
    typed = IN_HAND | OVER | {"deadline": "2026-12-08", "today": "2026-12-01", "offers.b.loop_weeks": "2"} | also
    verdict = values("timeline", typed | {"offers.b.first_interview": "2026-11-10"})["verdict"]
    assert ("no offer yet" in verdict) == (not also)


@given(st.integers(1, 60))
def test_no_days_are_missing_between_one_offer_and_itself(ago: int) -> None:
    typed = IN_HAND | {"deadline": (date(2026, 12, 1) - ago * DAY).isoformat(), "today": "2026-12-01"}
    assert values("timeline", typed)["gap_days"] == 0
