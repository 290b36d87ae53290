"""A weekday that is today, in their words, and a day that gives more time: never one before the date that stands."""

from datetime import date

import pytest

from calculators.negotiation.their_day import day_due, day_given
from calculators.negotiation.their_deciding import hears_on
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

MONDAY = date(2026, 11, 30)
OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k", "bonus_percent": "10", "market_base": "195k"}
OFFER |= {"in_writing": "written", "deadline": "2026-12-04", "today": "2026-11-30"}


@pytest.mark.parametrize(("text", "day"), [
    ("We need your answer by Monday.", date(2026, 12, 7)),
    ("Please decide by Monday, thanks.", date(2026, 12, 7)),
    ("We need your answer by Monday, November 30.", MONDAY),
    ("We need your answer by Monday, December 7.", date(2026, 12, 7)),
    ("We need your answer by this Monday.", MONDAY),
    ("We need your answer by next Monday.", date(2026, 12, 7)),
    ("We need your answer by today, Monday.", MONDAY),
    ("We need your answer by Monday, today.", MONDAY),
    ("We need your answer by end of day Monday.", MONDAY),
    ("We need your answer by EOD Monday.", MONDAY),
    ("We need your answer by Monday EOD.", MONDAY),
    ("We need your answer by tonight.", MONDAY),
    ("We need your answer by Tuesday.", date(2026, 12, 1)),
])  # fmt: skip
def test_a_weekday_that_is_today_is_a_week_from_now_unless_they_say_today(text: str, day: date) -> None:
    assert day_due(text, MONDAY) == day


@pytest.mark.parametrize(("text", "day"), [
    ("the committee meets on monday.", date(2026, 12, 7)),
    ("finance will decide by this monday.", MONDAY),
    ("the committee meets today, monday.", MONDAY),
])  # fmt: skip
def test_the_day_of_their_own_answer_goes_by_the_same_rule(text: str, day: date) -> None:
    assert hears_on(text, MONDAY) == day


def test_a_day_beside_figures_is_not_today() -> None:
    text = "We can do 186k base. We need your answer by Monday."
    found = values("reply-decoder", OFFER | {"pasted": text})
    assert found["found_day"] == "2026-12-07"
    assert "Monday, December 7" in " ".join(one["text"] for one in found["notes"])
    taken = answered(OFFER) | {"base": "186k", "deadline": found["found_day"], "said": "partial"}
    for slug in ("counter-ask", "desk"):
        assert "date is today" not in values(slug, taken)["says"]


@pytest.mark.parametrize("words", [
    "Take until {} to decide.", "We can hold the offer until {}.", "We can extend to {}.", "You can have until {}.",
    "We'll keep the offer open until {}.", "We pushed the deadline to {}.", "We can do 186k base. Take until {}.",
])  # fmt: skip
@pytest.mark.parametrize(("today", "stands", "weekday", "day"), [
    ("2026-11-30", "2026-12-04", "Monday", "Monday, December 7"),
    ("2026-11-30", "2026-12-04", "Tuesday", "Tuesday, December 8"),
    ("2026-11-30", "2026-12-04", "end of day Monday", "Monday, December 7"),
    ("2026-12-02", "2026-12-04", "Wednesday", "Wednesday, December 9"),
    ("2026-12-02", "2026-12-10", "Wednesday", "Wednesday, December 16"),
    ("2026-11-30", "2026-11-30", "Monday", "Monday, December 7"),
    ("2026-11-30", "2026-11-27", "Monday", "Monday, December 7"),
    ("2026-11-30", "2026-12-10", "next Tuesday", "Tuesday, December 15"),
    ("2026-11-30", "", "Monday", "Monday, December 7"),
])  # fmt: skip
def test_a_day_that_gives_more_time_is_not_before_the_one_that_stands(
    words: str, today: str, stands: str, weekday: str, day: str
) -> None:
    typed = answered(OFFER | {"today": today, "deadline": stands})
    found = values("reply-decoder", typed | {"pasted": words.format(weekday)})
    said = " ".join([found["next_step"], *(one["text"] for one in found["notes"])])
    assert day in said or found["found_day"] == date.strftime(_read(day), "%Y-%m-%d")
    assert "Monday, November 30" not in said


@pytest.mark.parametrize("text", ["You have until Tuesday to decide.", "You have until Tuesday, but that's it."])
def test_a_sooner_day_that_presses_the_reader_stays_the_sooner_one(text: str) -> None:
    found = values("reply-decoder", answered(OFFER) | {"pasted": text})
    assert found["next_step"].startswith("They name Tuesday, December 1.")
    assert found["heard_as"] == "answer-this-week"


def _read(day: str) -> date:
    return date(2026, 12, int(day.rsplit(" ", 1)[1]))


def test_a_date_that_they_name_in_full_stays_as_they_name_it() -> None:
    assert day_given("You can have until December 2.", MONDAY, date(2026, 12, 4)) == date(2026, 12, 2)
