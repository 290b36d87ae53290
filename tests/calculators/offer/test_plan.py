"""The plan by day for an offer in hand, from one day to thirty, over weekends, spoken or written."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.offer.plan import (
    COUNTER,
    DECIDE,
    FOLLOW,
    GAPS,
    MORE_TIME,
    ONE_THING,
    READ,
    SUMS,
    schedule,
    working_days_after,
)
from calculators.offer.workdays import is_legal_holiday, is_workday
from tests.door import ask, values

todays = st.dates(date(2026, 1, 1), date(2027, 12, 31))
spans = st.integers(0, 45)
MONDAY = date(2026, 11, 2)


@st.composite
def plans(draw: st.DrawFn) -> tuple[date, date, Mapping[str, date]]:
    """Today, the deadline, and the plan between them."""
    today = draw(todays)
    closes = today + timedelta(days=draw(spans))
    came_on = draw(st.none() | st.integers(0, 30).map(lambda ago: today - timedelta(days=ago)))
    return today, closes, schedule(today, closes, came_on, answered=draw(st.booleans()))


def workdays(first: date, end: date) -> list[date]:
    """Those from ``first`` to before ``end``."""
    every = (first + timedelta(days=n) for n in range((end - first).days))
    return [day for day in every if is_workday(day)]


@given(plans())
def test_days_are_in_order_from_today_to_the_deadline(found: tuple[date, date, Mapping[str, date]]) -> None:
    today, closes, acts = found
    days = list(acts.values())
    assert days == sorted(days)
    assert today == days[0] <= days[-1] <= closes


@given(plans())
def test_more_time_is_asked_for_before_the_last_day_unless_that_is_today(
    found: tuple[date, date, Mapping[str, date]],
) -> None:
    today, closes, acts = found
    if today < closes:
        assert acts[MORE_TIME] < closes
        assert acts[COUNTER] <= acts[MORE_TIME] < acts[DECIDE]
    else:
        assert next(iter(acts)) == MORE_TIME
        assert ONE_THING in acts
        assert COUNTER not in acts


@given(plans())
def test_mail_to_the_company_goes_out_on_working_days(found: tuple[date, date, Mapping[str, date]]) -> None:
    today, _, acts = found
    if workdays(today, acts[DECIDE]):
        assert all(is_workday(acts[kind]) for kind in (GAPS, COUNTER, FOLLOW, MORE_TIME) if kind in acts)


@given(plans(), st.booleans())
def test_each_mail_has_a_day_of_its_own_as_far_as_the_days_allow(
    found: tuple[date, date, Mapping[str, date]], answered: bool
) -> None:
    today, closes, _ = found
    acts = schedule(today, closes, answered=answered)
    days = len(workdays(today, acts[DECIDE]))
    if days > 1 and not answered:
        assert acts[GAPS] < acts[COUNTER], "their answers are needed for it"
    if days > (1 if answered else 2):
        assert acts[COUNTER] < acts[MORE_TIME]


@given(todays, st.integers(1, 10))
def test_what_must_share_a_day_is_one_mail(today: date, days: int) -> None:
    """Never "ask for what is missing" and "send your counter" as two mails of one day."""
    typed = {"today": today.isoformat(), "deadline": (today + timedelta(days=days)).isoformat()}
    for row in values("timeline", typed)["plan"]:
        if "counter" in row["what"]:
            assert "for what is missing, in writing" not in row["what"]
            assert today.isoformat() <= row["day"] <= typed["deadline"]


def test_over_thanksgiving_the_steps_are_spread() -> None:
    found = values("timeline", {"company_name": "Aster", "deadline": "2026-11-27", "today": "2026-11-23"})
    assert [row["day"] for row in found["plan"]] == ["2026-11-23", "2026-11-24", "2026-11-25"]
    assert "list the gaps" in found["plan"][0]["what"]
    assert "counter" not in found["plan"][0]["what"]
    assert found["plan"][1]["what"].startswith("Send your counter in the morning. In the same mail, ask whether")


def test_with_one_day_for_all_of_it_the_plan_says_so() -> None:
    typed = {"company_name": "Aster", "deadline": "2026-11-17", "today": "2026-11-16"}
    first, last = (row["what"] for row in values("timeline", typed)["plan"])
    assert "and ask for what is missing in the same mail: their date leaves no day between." in first
    assert first.endswith("In it, also ask whether you may answer on Fri, Nov 20 if they need longer.")
    assert last.startswith("Decide")


@given(plans())
def test_sums_come_before_the_counter(found: tuple[date, date, Mapping[str, date]]) -> None:
    _, _, acts = found
    if COUNTER in acts:
        assert acts[READ] <= acts[SUMS] <= acts[COUNTER]
        assert acts[SUMS] < acts[COUNTER] or acts[COUNTER] == acts[READ]


@given(todays, st.integers(1, 20), st.integers(0, 10), st.booleans())
def test_what_is_missing_is_never_asked_for_after_the_counter(
    today: date, span: int, other_in: int, answered: bool
) -> None:
    """However soon another offer closes."""
    before = today + timedelta(days=max(other_in, 1))
    acts = schedule(today, today + timedelta(days=span), answered=answered, before=before)
    assert acts[GAPS] <= acts[COUNTER]
    assert list(acts).index(GAPS) < list(acts).index(COUNTER)


def test_the_day_after_thanksgiving_with_another_offer_due_on_monday() -> None:
    typed = {"company_name": "Acme", "today": "2026-11-27", "came_on": "2026-11-27", "deadline": "2026-12-01"}
    typed |= {"base": "180k", "in_writing": "written"}
    typed |= {"offers.b.name": "Bolt", "offers.b.deadline": "2026-11-30", "offers.b.standing": "written"}
    first, *later = (row["what"] for row in values("timeline", typed)["plan"])
    assert "Send your counter today, as early as you can, and ask for what is missing in the same mail" in first
    assert not any("what is missing" in what for what in later)


@given(todays, st.integers(1, 10))
def test_no_counter_waits_for_a_holiday(today: date, span: int) -> None:
    """One that many companies only add, such as Christmas Eve, is better than Christmas."""
    counter = schedule(today, today + timedelta(days=span))[COUNTER]
    sooner = [today + timedelta(days=n) for n in range((counter - today).days)]
    if is_legal_holiday(counter):
        assert all(is_legal_holiday(day) or day.weekday() >= 5 for day in sooner)


@given(todays, st.integers(1, 30))
def test_an_offer_that_has_closed_has_no_plan(today: date, ago: int) -> None:
    with pytest.raises(ValueError, match="closed"):
        schedule(today, today - timedelta(days=ago))


@given(todays, st.integers(1, 10))
def test_working_days_are_counted(day: date, count: int) -> None:
    end = working_days_after(day, count)
    assert is_workday(end)
    assert len(workdays(day + timedelta(days=1), end + timedelta(days=1))) == count


@pytest.mark.parametrize(
    ("deadline_in", "counter", "follow", "more_time", "decide"),
    [
        (1, 0, None, 0, 1),
        (2, 1, None, 1, 2),
        (3, 1, None, 2, 3),
        (4, 2, None, 3, 4),
        (7, 2, 3, 4, 7),
        (14, 2, 4, 10, 14),
        (30, 2, 4, 28, 30),
    ],
)
def test_from_a_monday(deadline_in: int, counter: int, follow: int | None, more_time: int, decide: int) -> None:
    acts = schedule(MONDAY, MONDAY + timedelta(days=deadline_in))
    after = {kind: (day - MONDAY).days for kind, day in acts.items()}
    assert (after[COUNTER], after.get(FOLLOW), after[MORE_TIME], after[DECIDE]) == (counter, follow, more_time, decide)


@pytest.mark.parametrize(
    ("today", "deadline", "counter", "more_time", "decide"),
    [
        ("2026-11-20", "2026-11-22", "2026-11-20", "2026-11-20", "2026-11-22"),  # Friday, due on Sunday
        ("2026-11-28", "2026-11-30", "2026-11-29", "2026-11-29", "2026-11-30"),  # Saturday, due on Monday
        ("2026-11-28", "2026-12-02", "2026-12-01", "2026-12-01", "2026-12-02"),  # Saturday, due on Wednesday
        ("2026-12-21", "2026-12-26", "2026-12-22", "2026-12-22", "2026-12-23"),  # over Christmas
        ("2026-12-24", "2026-12-28", "2026-12-24", "2026-12-24", "2026-12-28"),  # Christmas Eve, due on Monday
        ("2026-11-26", "2026-11-30", "2026-11-27", "2026-11-27", "2026-11-30"),  # Thanksgiving, due on Monday
        ("2026-11-23", "2026-11-27", "2026-11-24", "2026-11-24", "2026-11-25"),  # over Thanksgiving
        ("2026-12-08", "2026-12-13", "2026-12-09", "2026-12-10", "2026-12-11"),  # Tuesday, due on Sunday
    ],
)
def test_over_a_weekend(today: str, deadline: str, counter: str, more_time: str, decide: str) -> None:
    acts = schedule(date.fromisoformat(today), date.fromisoformat(deadline))
    assert [acts[kind].isoformat() for kind in (COUNTER, MORE_TIME, DECIDE)] == [counter, more_time, decide]


def test_one_offer_due_in_four_days() -> None:
    found = values("timeline", {"processes.0.deadline": "2026-11-20", "today": "2026-11-16"})
    assert [row["day"] for row in found["plan"]] == [f"2026-11-{day}" for day in range(16, 21)]
    wanted = "Read the letter", "Work out", "Send your counter in the morning", "Not settled yet?", "Decide, and answer"
    assert all(row["what"].startswith(words) for row, words in zip(found["plan"], wanted, strict=True))


def test_on_the_last_day_more_time_comes_first() -> None:
    found = values("timeline", {"company_name": "Aster", "deadline": "2026-11-23", "today": "2026-11-23"})
    (row,) = found["plan"]
    assert row["what"].startswith("Their date is today. First ask Aster for more time, and name a day: Mon, Nov 30.")
    assert found["verdict"].startswith("Their date is today.")


def test_a_spoken_offer_is_asked_for_in_writing_first() -> None:
    typed = {"company_name": "Aster", "deadline": "2026-12-04", "today": "2026-11-23", "in_writing": "spoken"}
    found = values("timeline", typed)
    assert "Ask Aster for the offer in writing." in found["plan"][0]["what"]
    assert found["verdict"].startswith("Ask for it in writing first.")


def test_a_rival_letter_is_quoted_where_it_is_better() -> None:
    typed = {"deadline": "2026-12-04", "today": "2026-11-23", "offers.b.standing": "written"}
    assert "Quote your other letter where it is better." in _whole(typed)
    assert "other letter" not in _whole(typed | {"offers.b.standing": "spoken"})


def test_companies_that_can_still_finish_are_told_the_date() -> None:
    typed = {"deadline": "2026-12-11", "today": "2026-12-01", "offers.b.name": "Birch"}
    assert "Tell Birch that" in _whole(typed | {"offers.b.first_interview": "2026-11-16"})
    assert "Birch" not in _whole(typed | {"offers.b.first_interview": "2026-12-14"})


def test_without_a_stated_date_it_is_asked_for() -> None:
    found = _whole({"came_on": "2026-11-23", "today": "2026-11-23"})
    assert "Ask which day they want an answer by." in found
    assert "this one is assumed" in found


def test_a_later_round_answers_instead_of_countering() -> None:
    found = _whole({"deadline": "2026-12-04", "today": "2026-11-23", "turns.0.base": "180k"})
    assert "Send your answer" in found
    assert "Read the letter" not in found


def test_a_name_with_braces_stays_a_name() -> None:
    assert "Ask {verdict} for what" in _whole(
        {"company_name": "{verdict}", "deadline": "2026-12-04", "today": "2026-11-23"}
    )


OFFER = {
    "today": "2026-11-23",
    "deadline": "2026-12-04",
    "came_on": "2026-11-20",
    "company_name": "Aster",
    "base": "300k",
    "grant": "100k",
}
COUNTERING = "send your counter", "work out the one piece", "ask for more time"
SAID = st.sampled_from(["", "partial", "best-and-final", "top-of-band", "silence", "committee"])
LIMIT = st.sampled_from(["", "200k", "325k", "400k"])


def test_on_a_close_the_letter_is_accepted_and_the_others_declined() -> None:
    typed = OFFER | {"happy": "250k", "said": "partial", "offers.b.name": "Birch", "offers.b.deadline": "2026-12-08"}
    found = values("timeline", typed)
    assert found["verdict"].startswith("Close: check the letter against what was agreed, accept in writing on")
    whole = _whole(typed)
    assert "Accept in writing" in whole
    assert "decline Birch kindly" in whole
    assert not any(words in f"{whole} {found['ics']}".lower() for words in COUNTERING)
    assert (found["counter_on"], found["more_time_on"]) == (None, None)
    assert [note["text"] for note in found["advice"]] == [
        "You take this offer. Accept in writing, and keep its date.",
        "Decline Birch kindly, once the offer that you take is signed.",
    ]


@given(SAID, LIMIT, LIMIT, st.sampled_from(["no", "yes"]), st.sampled_from(["", "1", "2"]), st.integers(0, 14))
def test_the_plan_goes_by_the_one_verdict(
    said: str, happy: str, walk_away: str, leader: str, moved: str, days: int
) -> None:
    assume(not (happy and walk_away) or walk_away <= happy)
    typed = OFFER | {"said": said, "happy": happy, "walk_away": walk_away, "leader_joined": leader}
    typed |= {"times_moved": moved, "deadline": (date(2026, 11, 23) + timedelta(days=days)).isoformat()}
    decided = values("reply-decoder", typed)["verdict"]
    found = values("timeline", typed)
    whole = f"{_whole(typed)} {found['verdict']}"
    assert ("Accept in writing" in whole) == (decided == "close")
    assert ("Decline the offer" in whole) == (decided == "walk")
    assert ("a talk about the level" in whole) == (decided == "level")
    assert ("when to expect an answer" in whole) == (decided == "wait")
    if decided in ("close", "walk", "wait"):
        never = COUNTERING if decided != "wait" else COUNTERING[:-1]
        assert not any(words in f"{whole} {found['ics']}".lower() for words in never)


@given(st.integers(1, 25), st.sampled_from(["", "200k", "900k"]), st.booleans())
def test_where_the_offer_is_left_nothing_counters_it_or_waits_for_it(
    days: int, walk_away: str, is_better: bool
) -> None:
    """Neither it nor the offer that is taken in its place is countered, and no date is asked for."""
    typed = OFFER | {"said": "best-and-final", "times_moved": "3", "walk_away": walk_away, "offers.b.name": "Birch"}
    typed |= {"offers.b.standing": "written", "offers.b.base": "500k" if is_better else "250k"}
    typed |= {"offers.b.deadline": (date(2026, 11, 23) + timedelta(days=days)).isoformat()}
    if values("reply-decoder", typed)["verdict"] != "walk":
        return
    found = values("timeline", typed)
    notes = " ".join(one["text"] for one in (*found["notes"], *found["advice"]))
    assert "later date" not in notes
    assert "more time" not in notes
    assert found["who_moves"] == ""
    mine, other = found["windows"]
    assert mine["counter_from"] is None
    assert found["verdict"].startswith("Take Birch") == (is_better and walk_away != "900k")
    if found["verdict"].startswith("Take Birch"):
        assert other["counter_from"] is None
        assert "Counter:" not in found["ics"]
        assert "Accept in writing" in other["advice"]
        assert "Accept the offer of Birch" in found["ics"]


def test_an_acceptance_below_the_walk_away_is_pointed_out() -> None:
    typed = {"base": "180k", "grant": "200k", "kind": "accept", "walk_away": "300k"}
    said = " ".join(one["text"] for one in values("messages", typed)["notes"])
    assert "$230,000, below your walk-away of $300,000" in said
    assert "walk-away" not in " ".join(
        one["text"] for one in values("messages", typed | {"walk_away": "200k"})["notes"]
    )


def test_with_nothing_to_ask_for_no_counter_is_sent() -> None:
    typed = OFFER | {f"asks_{piece}": "left_out" for piece in ("base", "sign_on", "grant", "refresh")}
    assert "Ask for something other than pay" in _whole(typed)
    assert "Send your counter" not in _whole(typed)


@given(st.sampled_from([{"base": "180k"}, {"grant": "100k"}, {"sign_on": "20k"}, {"other_cash": "5k"}, {}]), SAID)
def test_any_pay_and_any_answer_has_a_plan(pay: dict[str, str], said: str) -> None:
    typed = {"deadline": "2026-12-04", "today": "2026-11-23", "said": said} | pay
    assert ask("timeline", typed)["problems"] == []
    assert values("timeline", typed)["plan"]


def _whole(typed: dict[str, str]) -> str:
    return " ".join(f"{row['what']} {row['why']}" for row in values("timeline", typed)["plan"])
