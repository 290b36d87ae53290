"""The date they want an answer by has passed, is today, or is tomorrow: every page says the same about it."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.dates import said_day, say_day, writing_on
from calculators.offer.workdays import workday_before
from tests.calculators.negotiation.test_rounds import answered
from tests.door import ask, values

TODAY = date(2026, 12, 1)
OFFER = {"base": "180k", "sign_on": "40k", "grant": "200k", "today": f"{TODAY}"}
days = st.integers(1, 20)
offers = st.fixed_dictionaries(
    {
        "base": st.integers(90_000, 400_000).map(str),
        "sign_on": st.sampled_from(["", "5k", "40k", "90k"]),
        "grant": st.sampled_from(["", "80k", "200k", "1.1M"]),
        "unvested": st.sampled_from(["", "60k"]),
        "market_base": st.sampled_from(["", "250k"]),
    }
)
answers = st.sampled_from(["", "partial", "top-of-band", "silence"])


def noted(found: dict[str, Any]) -> str:
    return " ".join(note["text"] for note in found["notes"])


def in_round(typed: dict[str, str], said: str) -> dict[str, str]:
    return answered(typed) | {"said": said} if said else typed


@given(offers, days, answers)
def test_a_past_date_is_pointed_out_on_every_page_and_each_letter_asks_first(
    offer: dict[str, str], ago: int, said: str
) -> None:
    closed = TODAY - timedelta(days=ago)
    typed = in_round(offer | {"today": f"{TODAY}", "deadline": f"{closed}"}, said)
    letter = values("messages", typed)
    with writing_on(TODAY):
        words = f"{say_day(closed)}, has passed: first ask whether the offer still stands"
    for told in (
        values("counter-ask", typed)["says"],
        values("reply-decoder", typed)["next_step"],
        values("call-sheet", typed)["says"],
        values("desk", typed)["says"],
        noted(letter),
    ):
        assert words in told
    assert "has passed. Does the offer still stand?" in values("reply-decoder", typed)["say"]
    assert "has passed" in ask("total-comp", typed)["html"]
    assert "has passed" in values("timeline", typed)["verdict"]
    assert "Does the offer still stand?" in letter["body"]
    assert "ready to sign" not in letter["body"]
    for kind in ("counter", "one_more", "level", "accept", "follow_up", "extend"):
        found = values("messages", typed | {"kind": kind})
        if found["body"]:
            first = found["body"].partition("\n\n")[2]
            assert "has passed. Does the offer still stand?" in first
            assert "has passed. Does the offer still stand?" in found["aloud"] or kind == "extend"
    assert "I now hold" not in values("messages", typed | {"kind": "expedite"})["body"]
    ahead = typed | {"deadline": f"{TODAY + timedelta(days=ago)}"}
    assert "still stand" not in values("messages", ahead)["body"] + values("counter-ask", ahead)["says"]


@given(offers, answers)
def test_on_the_last_day_plan_verdict_and_letter_name_one_piece_and_ask_for_time_first(
    offer: dict[str, str], said: str
) -> None:
    typed = in_round(offer | {"today": f"{TODAY}", "deadline": f"{TODAY}"}, said)
    found, decoded = values("counter-ask", typed), values("reply-decoder", typed)
    plan = " ".join(day["what"] for day in values("timeline", typed)["plan"])
    if found["verdict"] in ("close", "walk"):
        return
    assert "first ask for more time" in decoded["next_step"].lower()
    assert "First ask the company for more time" in plan
    assert "May I have until" in decoded["say"]
    letter = values("messages", typed)
    if letter["body"]:
        assert "You asked for my answer today. May I have until" in letter["body"]
    if found["verdict"] in ("counter", "once_more") and "Without it: " in decoded["next_ask"]:
        piece = decoded["next_ask"].partition("Without it: ")[2].rstrip(".")
        assert f"such as {piece}." in plan
        assert piece in decoded["next_step"]


@given(offers, st.integers(0, 20))
def test_once_more_time_is_given_every_page_asks_for_the_new_date(offer: dict[str, str], ago: int) -> None:
    old = TODAY - timedelta(days=ago)
    typed = in_round(offer | {"today": f"{TODAY}", "deadline": f"{old}"}, "more-time")
    decoded, letter = values("reply-decoder", typed), values("messages", typed)
    for told in (decoded["next_step"], noted(letter)):
        assert "ask for the new date" in told
    for said in (decoded["say"], letter["body"], letter["aloud"]):
        assert "By which day do you need my answer now?" in said
        assert "still stand" not in said
        assert "answer by then" not in said
    plan = values("timeline", typed)
    assert "ask for the new date" in plan["verdict"]
    assert "still stands" not in plan["verdict"] + " ".join(row["advice"] for row in plan["windows"])


@given(offers, st.integers(1, 20), st.sampled_from(["warm", "plain"]))
def test_for_more_time_given_letter_and_plan_thank_and_ask_for_nothing(
    offer: dict[str, str], ahead: int, tone: str
) -> None:
    new = TODAY + timedelta(days=ahead)
    old = {"today": f"{TODAY}", "deadline": f"{TODAY}"}
    typed = in_round(offer | old, "more-time") | {"deadline": f"{new}"}
    letter, plan = values("messages", typed | {"tone": tone}), values("timeline", typed)
    for said in (letter["body"], letter["aloud"]):
        assert "Thank you for the extra time." in said
        assert f"{new:%B} {new.day}" in said
        assert "?" not in said
    assert "Thank them for the time" in plan["plan"][0]["what"]
    assert "more time" not in plan["plan"][0]["what"]
    assert plan["verdict"].startswith("Thank them")
    assert "follow-up" not in {step["name"]: step["line"] for step in values("desk", typed)["steps"]}["send"]


def test_an_acceptance_on_the_last_day_asks_for_no_time() -> None:
    typed = OFFER | {"deadline": f"{TODAY}", "kind": "accept"}
    assert "May I have until" not in values("messages", typed)["body"]


@given(offers, st.integers(1, 25))
def test_silence_never_lets_the_date_pass_without_asking_for_more_time(offer: dict[str, str], ahead: int) -> None:
    closes = TODAY + timedelta(days=ahead)
    typed = in_round(offer | {"today": f"{TODAY}", "deadline": f"{closes}"}, "silence")
    found = values("timeline", typed)
    assert found["verdict"]
    assert found["more_time_on"]
    assert found["more_time_on"] < f"{closes}"
    assert "whether you may answer on" in " ".join(day["what"] for day in found["plan"])
    assert "If you need longer, may I answer on" in values("messages", typed)["body"]


@pytest.mark.parametrize(
    ("in_writing", "words"), [("spoken", "I now hold a spoken offer"), ("written", "I now hold an offer")]
)
def test_a_spoken_offer_is_called_spoken_elsewhere(in_writing: str, words: str) -> None:
    typed = OFFER | {"deadline": "2026-12-11", "in_writing": in_writing, "kind": "expedite"}
    assert words in values("messages", typed)["body"]


@pytest.mark.parametrize("prefix", ["", "offers.b."])
def test_a_day_that_has_not_come_is_asked_back(prefix: str) -> None:
    typed = OFFER | {"deadline": "2026-12-11", "offers.b.standing": "written", "offers.b.deadline": "2026-12-12"}
    problems = ask("timeline", typed | {f"{prefix}came_on": "2026-12-03"})["problems"]
    assert [one["field"] for one in problems] == [f"{prefix}came_on"]
    assert ask("timeline", typed | {f"{prefix}came_on": f"{TODAY}"})["problems"] == []


BIRCH = {"offers.b.name": "Birch", "offers.b.base": "185k", "offers.b.grant": "200k"}
FIRST = BIRCH | {"offers.b.standing": "written", "offers.b.deadline": "2026-12-07"}
LATE = BIRCH | {"offers.b.standing": "late_stage", "offers.b.first_interview": "2026-12-20", "offers.b.loop_weeks": "4"}


@pytest.mark.parametrize(
    ("deadline", "other", "never"),
    [("2026-12-15", FIRST, "Counter: Birch"), ("2026-12-07", LATE, "Birch")],
)
def test_the_calendar_holds_nothing_that_the_plan_does_not(deadline: str, other: dict[str, str], never: str) -> None:
    ics = values("timeline", OFFER | other | {"deadline": deadline})["ics"]
    titles = [line for line in ics.splitlines() if line.startswith("SUMMARY")]
    assert titles
    assert not [title for title in titles if never in title]


@given(st.integers(0, 400), days, st.booleans())
def test_a_reply_is_due_on_the_last_working_day_left_after_today(after: int, ahead: int, has_other: bool) -> None:
    today = TODAY + timedelta(days=after)
    closes = today + timedelta(days=ahead)
    typed = OFFER | {"today": f"{today}", "deadline": f"{closes}"}
    typed |= {"offers.b.standing": "written", "offers.b.deadline": f"{closes}"} if has_other else {}
    found = values("timeline", typed)
    before = workday_before(closes)
    due = f"{before if before > today else closes}"
    assert {row["reply_by"] for row in found["windows"]} == {due}
    assert found["plan"][-1]["day"] == due


@pytest.mark.parametrize(("strike", "said"), [("1.2", "$1.20"), ("1.25", "$1.25"), ("3", "$3.00")])
def test_the_price_of_an_option_is_said_to_the_cent(strike: str, said: str) -> None:
    typed = {"base": "150k", "instrument": "options", "units": "20,000", "price": "5", "strike": strike}
    assert f"at a strike of {said}" in values("messages", typed | {"kind": "accept"})["body"]


def test_options_are_accepted_as_options_at_their_strike() -> None:
    typed = {"base": "150k", "instrument": "options", "units": "20,000", "price": "5", "strike": "1.25"}
    body = values("messages", typed | {"kind": "accept"})["body"]
    assert "- Equity grant: 20,000 options at a strike of $1.25" in body
    assert "units" not in body


@pytest.mark.parametrize("ahead", [-4, 0, 11])
@pytest.mark.parametrize(
    ("said", "asked", "told"),
    [
        ("rescinded", "what changed", "take the offer back"),
        ("on-hold", "offer stand", "on hold"),
        ("expired", "renew the offer", "has expired"),
    ],
)
def test_where_there_is_no_offer_now_verdict_letter_and_plan_ask_for_the_same(
    said: str, asked: str, told: str, ahead: int
) -> None:
    """Each of these sayings has its own one thing to ask, and no date of the offer is kept."""
    today = date(2026, 11, 30)
    typed = {"base": "180k", "grant": "200k", "in_writing": "written", "said": said, "today": today.isoformat()}
    typed |= {"deadline": (today + timedelta(days=ahead)).isoformat()}
    desk, letter, plan = (values(slug, typed) for slug in ("desk", "messages", "timeline"))
    rows = " ".join(row["advice"] for row in plan["windows"])
    calendar = plan["ics"].replace("\r\n ", "")
    for text in (desk["says"], letter["body"], letter["aloud"], plan["verdict"], rows, calendar):
        assert asked in text.lower()
    assert told in plan["verdict"]
    assert told in rows
    assert "Keep its dates" not in rows
    assert ("sorry" in letter["body"]) == (said == "rescinded")
    assert ("take the offer back" in plan["verdict"] + rows) == (said == "rescinded")
    steps = {step["name"]: step["line"] for step in desk["steps"]}
    assert "follow-up" not in steps["send"]
    assert asked in steps["send"]
    assert steps["days"] == ""


@given(offers, days, st.sampled_from(["", "silence", "partial", "best-and-final"]), st.sampled_from(["warm", "plain"]))
def test_a_late_answer_is_regretted_only_where_no_counter_was_sent(
    offer: dict[str, str], ago: int, said: str, tone: str
) -> None:
    typed = offer | {"today": f"{TODAY}", "deadline": f"{TODAY - timedelta(days=ago)}"}
    assert "sorry for my late answer" in values("messages", typed | {"tone": tone})["body"]
    typed = answered(typed) | {"said": said}
    found = values("messages", typed | {"tone": tone})
    assert "sorry" not in found["body"] + found["aloud"]
    if values("counter-ask", typed)["verdict"] == "wait":
        assert "My last message is still with you" in found["body"]
        assert "When can I expect your answer?" in found["body"]
        assert "my reply" not in found["body"]


@given(offers, st.integers(0, 25), st.sampled_from(["", "written", "spoken"]))
def test_where_they_gave_longer_than_this_week_the_answer_holds_them_to_it(
    offer: dict[str, str], ahead: int, in_writing: str
) -> None:
    closes = TODAY + timedelta(days=ahead)
    typed = offer | {"today": f"{TODAY}", "deadline": f"{closes}", "in_writing": in_writing}
    said = values("reply-decoder", typed | {"said": "answer-this-week"})["say"]
    is_later = closes.isocalendar()[:2] > TODAY.isocalendar()[:2]
    words = "Your letter gives me until" if in_writing == "written" else "You gave me until"
    assert (words in said) == is_later
    if is_later:
        assert f"{closes:%B} {closes.day}" in said
        assert "firm answer by" not in said
        answers = {row["key"]: row["you"] for row in values("call-sheet", typed)["answers"]}
        assert words in answers.get("answer-this-week", words)


RIVAL = {"offers.b.base": "250k", "offers.b.grant": "400k", "offers.b.standing": "written", "offers.b.name": "Birch"}
OF_ONE_DAY = ["counter", "one_more", "follow_up", "expedite", "extend", "time", "more_time"]


@given(offers, st.integers(0, 9), st.integers(0, 9), st.sampled_from(OF_ONE_DAY), answers)
def test_no_message_asks_for_anything_before_a_day_that_is_today(
    offer: dict[str, str], mine: int, theirs: int, kind: str, said: str
) -> None:
    typed = offer | RIVAL | {"today": f"{TODAY}", "deadline": f"{TODAY + timedelta(days=mine)}"}
    typed = in_round(typed | {"offers.b.deadline": f"{TODAY + timedelta(days=theirs)}"}, said)
    found, plan = values("messages", typed | {"kind": kind}), values("timeline", typed)
    with writing_on(TODAY):
        is_today = rf"{said_day(TODAY)}(?!\d)"  # the 15th begins like the 1st
        assert not re.search(is_today, found["body"] + found["aloud"])
        told = [plan["verdict"], *(row["advice"] for row in plan["windows"])]
        days = {f"windows.{row['process']}.company": row["closes"] for row in plan["windows"]}
        if f"{TODAY}" in days.values():
            assert not any("before then" in one or "before that day" in one for one in told if one), told
    words = " ".join(row["what"] for row in plan["plan"])
    if theirs == 0 < mine and "ask for their answer" in words:
        assert "ask for their answer today" in words


@given(offers, st.integers(-9, 9), st.integers(-9, 9), st.integers(-9, 9))
def test_the_call_sheet_lists_no_past_day_without_saying_so(
    offer: dict[str, str], deadline: int, reply: int, start: int
) -> None:
    after = {"deadline": deadline, "reply_by": reply, "start_date": start}
    typed = offer | {"today": f"{TODAY}"} | {name: f"{TODAY + timedelta(days=add)}" for name, add in after.items()}
    listed = {row["name"]: row["what"] for row in values("call-sheet", typed)["days"]}
    for name, add in after.items():
        assert name in listed or (add < 0 and name != "deadline")
        assert add >= 0 or name not in listed or "has passed" in listed[name]


@given(offers, days)
def test_more_time_before_any_ask_is_thanked_for_and_no_ask_is_said_to_stand(offer: dict[str, str], ahead: int) -> None:
    typed = offer | {"today": f"{TODAY}", "deadline": f"{TODAY + timedelta(days=ahead)}", "said": "more-time"}
    say = values("reply-decoder", typed)["say"]
    assert say.startswith("Thank you")
    assert "stands" not in say
    counter = values("reply-decoder", typed | {"said": ""})["say"]
    thanks = "Thank you for the extra time. By which day do you need my answer now?"
    assert "I am asking for" not in counter or say == f"{thanks}\n{counter}"
