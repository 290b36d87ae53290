"""Letter, reply and plan name the same days, and those of the right company."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.dates import say_day
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

TODAY = {"today": "2026-11-27"}
TABLE = TODAY | {"base": "160k", "grant": "120k", "company_name": "Alder"}
BIRCH = {"offers.b.name": "Birch", "offers.b.standing": "written", "offers.b.base": "175k", "offers.b.grant": "140k"}


def plan(typed: dict[str, str]) -> list[tuple[str, str]]:
    return [(row["day"], row["what"]) for row in values("timeline", typed)["plan"]]


@given(st.integers(1, 25), st.sampled_from(["", "2026-11-26"]), st.booleans())
def test_the_plan_is_for_the_offer_on_the_table_whoever_has_a_date(day: int, came_on: str, is_later: bool) -> None:
    typed = TABLE | BIRCH | {"offers.b.deadline": f"2026-12-{day:02}", "came_on": came_on}
    if is_later:
        typed = answered(typed) | {"base": "170k", "said": "partial"}
    told = " ".join(what for _, what in plan(typed))
    assert "Alder" in told
    assert "Ask Birch for what is missing" not in told
    if day < 18:  # a date far off does not press
        assert "Ask Birch for more time" in told
        decided = max(on for on, what in plan(typed) if "Decide, and answer" in what)
        assert decided >= max(on for on, what in plan(typed) if "If Birch cannot wait" in what)


def test_more_time_is_confirmed_by_no_old_date() -> None:
    typed = answered(TABLE | {"deadline": "2026-12-01"}) | {"said": "more-time"}
    told = " ".join(what for _, what in plan(typed))
    assert "ask for the new date" in told
    assert "confirm" not in told
    moved = values("messages", typed | {"base": "163k"})["body"]
    assert "By which day do you need my answer now?" in moved
    assert "Thank you for moving base, too." in moved


def test_a_date_that_was_cut_is_held_against_the_one_they_gave() -> None:
    typed = answered(TABLE | {"deadline": "2026-12-09"}) | {"deadline": "2026-12-01", "said": "answer-this-week"}
    assert "You gave me until Wednesday, December 9. What has changed since?" in values("reply-decoder", typed)["say"]


def test_a_spoken_offer_with_a_short_date_asks_for_the_plans_later_day() -> None:
    typed = TABLE | {"in_writing": "spoken", "came_on": "2026-11-27", "deadline": "2026-11-28"}
    assert "Wed, Dec 2" in " ".join(what for _, what in plan(typed)) or "2026-12-02" in str(plan(typed))
    for text in (values("messages", typed)["body"], values("reply-decoder", typed)["say"]):
        assert "by Saturday, November 28" in text
        assert "on Wednesday, December 2?" in text
        assert "You will have my reply by" not in text


def test_a_letter_about_the_level_asks_for_the_plans_later_day() -> None:
    late = {"offers.b.name": "Cedar", "offers.b.standing": "late_stage", "offers.b.loop_weeks": "2"}
    typed = TABLE | late | {"deadline": "2026-11-30", "offers.b.first_interview": "2026-11-30"}
    levels = {"offer_level": "IC4", "next_level": "IC5"}
    typed = answered(typed) | levels | {"base": "165k", "said": "top-of-band"}
    assert "ask Alder to move its date to Wed, Dec 9" in " ".join(what for _, what in plan(typed))
    assert "may I answer on Wednesday, December 9?" in values("messages", typed)["body"]


def test_no_ask_is_said_in_the_breath_that_asks_whether_the_offer_stands() -> None:
    found = values("reply-decoder", TABLE | {"deadline": "2026-11-25", "posted_high": "190k"})
    assert "Does the offer still stand?" in found["say"]
    assert "$" not in found["say"]


LATE = {"base": "165k", "sign_on": "10k", "grant": "120k", "today": "2026-11-28", "deadline": "2026-11-25"}


@pytest.mark.parametrize("kind", ["back_out", "decline", "present_counter", "current_pay", "salary_box", "withdraw"])
def test_a_letter_that_leaves_the_offer_asks_nobody_whether_it_stands(kind: str) -> None:
    found = values("messages", LATE | {"kind": kind})
    assert "still stand" not in found["body"] + " ".join(one["text"] for one in found["notes"])


def test_a_letter_that_asks_for_time_is_not_called_the_reply() -> None:
    body = values("messages", LATE | {"kind": "time"})["body"]
    assert "Does the offer still stand?" in body
    assert "this is my reply" not in body


@given(st.integers(1, 24), st.integers(1, 24), st.sampled_from(["written", "spoken"]))
def test_a_third_company_is_told_one_day_by_plan_and_letter(mine: int, theirs: int, standing: str) -> None:
    typed = TABLE | BIRCH | {"offers.b.standing": standing, "deadline": f"2026-12-{mine:02}"}
    typed |= {"offers.b.deadline": f"2026-12-{theirs:02}", "offers.c.name": "Cedar", "offers.c.standing": "late_stage"}
    told = [what for _, what in plan(typed) if "Tell Cedar" in what]
    letter = values("messages", typed | {"kind": "expedite"})["body"]
    for one in told:
        day = re.search(r"must answer by \w+, (\w+) (\d+)", one)
        assert day
        month = {"Dec": "December", "Nov": "November"}[day[1]]
        assert f"{month} {day[2]}" in letter


WAITS = {"said": "silence", "turns.0.base": "160k", "turns.0.ask_base": "172k", "turns.0.day": "2026-11-25"}


@given(
    st.integers(1, 20), st.integers(1, 20), st.sampled_from([{}, WAITS, WAITS | {"said": "partial", "base": "165k"}])
)
def test_letter_and_plan_keep_one_day_of_the_readers(mine: int, theirs: int, more: dict[str, str]) -> None:
    typed = TABLE | {"reply_by": f"2026-12-{mine:02}", "deadline": f"2026-12-{theirs:02}"} | more
    own = f"December {mine}"
    body = values("messages", typed)["body"]
    last = plan(typed)[-1]
    is_own = re.search(rf"{own}\b", body) is not None
    assert (f"your letter names {say_day(date(2026, 12, mine))}" in last[1]) == (is_own and mine < theirs)
    if is_own and mine < theirs:
        assert last[0] <= typed["reply_by"]
        assert "for more time" not in str(plan(typed))


@pytest.mark.parametrize("deadline", ["2026-12-02", "2026-12-03", "2026-12-04", "2026-12-08", "2026-12-11"])
@pytest.mark.parametrize("began", ["2026-11-02", "2026-11-16", "2026-11-23"])
def test_the_plan_and_the_letter_ask_another_company_to_finish_by_one_day(deadline: str, began: str) -> None:
    other = {"offers.b.name": "Quill", "offers.b.standing": "late_stage", "offers.b.first_interview": began}
    typed = {"base": "165k", "grant": "240k", "today": "2026-12-01", "deadline": deadline} | other
    plan = " ".join(row["what"] for row in values("timeline", typed)["plan"])
    body = values("messages", typed | {"kind": "expedite"})["body"]
    if planned := re.search(r"whether it can finish by \w+, (?P<month>\w+) (?P<day>\d+)", plan):
        assert re.search(rf"by \w+, {planned['month']}\w* {planned['day']}\?", body)
