"""Days in their words: the one they want an answer by, the one they give, and one that is over."""

from datetime import date

import pytest

from calculators.negotiation.their_day import day_due
from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

TODAY = date(2026, 11, 27)  # a Friday
OFFER = {"base": "165k", "sign_on": "15k", "grant": "180k", "bonus_percent": "10", "happy": "300k"}
OFFER |= {"today": "2026-11-27"}
WANTED = [
    "We can only hold this open till {}.", "The offer is open no later than {}.", "We'll keep the spot open until {}.",
    "Please send us your answer no later than {}.", "We are unable to extend the deadline past {}.",
    "We can't hold the offer beyond {}.", "You have until {} to decide.", "We won't be able to wait past {}.",
    "I’m afraid we can’t extend past {}.", "The deadline of {} is firm.",
]  # fmt: skip
DAYS = {
    "Nov 30th": "Monday, November 30", "EOD Monday, November 30": "Monday, November 30",
    "December 2": "Wednesday, December 2", "5pm PT on December 2": "Wednesday, December 2",
    "close of business Tuesday": "Tuesday, December 1", "12/4": "Friday, December 4",
}  # fmt: skip


@pytest.mark.parametrize("words", WANTED)
@pytest.mark.parametrize("day", DAYS)
def test_the_day_by_which_they_want_an_answer_is_taken(words: str, day: str) -> None:
    found = values("reply-decoder", answered(OFFER) | {"pasted": words.format(day)})
    assert found["next_step"].startswith(f"They name {DAYS[day]}.")
    assert "five more days" not in found["say"]


@pytest.mark.parametrize("words", ["We can extend to {}.", "I can extend it until {}.", "We've extended to {}."])
def test_a_day_to_which_they_extend_is_more_time(words: str) -> None:
    found = values("reply-decoder", answered(OFFER) | {"pasted": words.format("next Friday")})
    assert found["heard_as"] == "more-time"
    assert found["next_step"].startswith("They name Friday, December 4.")


@pytest.mark.parametrize("text", ["We can extend to L5.", "We can't extend to Friday.", "We extend to you an offer."])
def test_what_extends_to_no_day_is_no_more_time(text: str) -> None:
    assert values("reply-decoder", answered(OFFER) | {"pasted": text})["heard_as"] != "more-time"


@pytest.mark.parametrize(("text", "day"), [
    ("Your deadline was yesterday.", "Thursday, November 26"),
    ("The date was Wednesday.", "Wednesday, November 25"),
    ("You had until Nov 25.", "Wednesday, November 25"),
    ("Your answer was due on 11/24.", "Tuesday, November 24"),
])  # fmt: skip
def test_a_day_of_theirs_that_is_over_is_a_passed_date(text: str, day: str) -> None:
    typed = answered(OFFER) | {"pasted": text}
    assert values("reply-decoder", typed)["next_step"].startswith(f"They name {day}.")
    found = values("reply-decoder", typed | {"deadline": day})
    assert "has passed" in found["next_step"]
    assert "Does the offer still stand?" in found["say"]
    assert "five more days" not in found["say"]


def test_a_day_that_is_over_and_was_moved_is_the_later_one() -> None:
    text = "The deadline was Thursday, but we can extend to next Friday."
    assert day_due(text, TODAY) == date(2026, 12, 4)


@pytest.mark.parametrize("text", [
    "We need you to start no later than January 5.", "The interview was yesterday.", "I was out until Wednesday.",
    "We can't extend a better offer.", "You have a strong profile.",
])  # fmt: skip
def test_days_of_other_matters_are_no_deadline(text: str) -> None:
    assert day_due(text, TODAY) is None


def test_who_gives_no_more_time_is_asked_for_none() -> None:
    typed = answered(OFFER) | {"pasted": "We are unable to extend the deadline past December 2.", "deadline": "Dec 2"}
    found = values("reply-decoder", typed)
    assert found["say"].startswith("You will have my answer by Wednesday, December 2.")
    assert "Does that work?" not in found["say"]
