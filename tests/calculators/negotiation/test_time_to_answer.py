"""How long they give for an answer: the day that this comes to is asked for first, as where they name a day."""

import pytest

from calculators.negotiation.their_conditions import time_to_answer
from tests.calculators.negotiation.test_rounds import answered
from tests.calculators.negotiation.test_weekday_of_today import OFFER
from tests.door import values

LENGTHS = {
    "24 hours": "Tuesday, December 1", "48 hours": "Wednesday, December 2", "72 hours": "Thursday, December 3",
    "2 days": "Wednesday, December 2", "two days": "Wednesday, December 2", "3 business days": "Thursday, December 3",
    "48h": "Wednesday, December 2", "24 hrs": "Tuesday, December 1", "two (2) days": "Wednesday, December 2",
    "36 hours": "Tuesday, December 1", "12 hours": "Monday, November 30",
}  # fmt: skip
WORDS = [
    "Offer expires in {}.", "We need an answer within {}.", "We need an answer in {}.", "You have {} to decide",
    "The offer is good for {}", "Please let us know within {}.", "You have {}.", "We can hold the offer for {}.",
    "Please get back to us in {}.", "We'd need your signature within {}.", "I can give you {} to decide.",
    "This offer will remain open for {}.", "{} to decide.", "Exploding offer: {}.",
]  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("length", LENGTHS)
def test_a_length_is_a_day_to_type_first(words: str, length: str) -> None:
    text = words.format(length)
    for typed in (OFFER, answered(OFFER)):
        found = values("reply-decoder", typed | {"pasted": text})
        assert f"They give you {length} to answer." in found["next_step"]
        assert LENGTHS[length] in found["next_step"]
        assert found["verdict"] == "wait"
        assert found["heard_as"] == "answer-this-week"
        found = values("reply-decoder", typed | {"pasted": text, "deadline": LENGTHS[length]})
        assert "They give you" not in found["next_step"]
        assert found["to_take"] == "“We need an answer this week.”"


@pytest.mark.parametrize("length", LENGTHS)
def test_a_length_beside_figures_is_taken_with_them(length: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": f"We can do 186k base. The offer expires in {length}."})
    assert found["heard_as"] == "partial"
    assert f"They give you {length} to answer. Count from when it came" in " ".join(
        one["text"] for one in found["notes"]
    )
    day = LENGTHS[length]
    assert values("reply-decoder", OFFER | {"deadline": found["found_day"]})
    assert found["found_day"].endswith(f"{int(day.rsplit(' ', 1)[1]):02}")


def test_a_length_beside_what_they_still_decide_is_asked_for_too() -> None:
    typed = answered(OFFER) | {"pasted": "The committee is reviewing your ask. You have 48 hours to decide."}
    assert "They give you 48 hours to answer." in values("reply-decoder", typed)["next_step"]


def test_a_day_that_was_counted_from_an_earlier_mail_is_asked_for_no_more() -> None:
    typed = answered(OFFER) | {"pasted": "You have 48 hours to decide.", "deadline": "2026-12-01"}
    assert "They give you" not in values("reply-decoder", typed)["next_step"]


@pytest.mark.parametrize(("text", "day"), [
    ("Offer expires at midnight tonight.", "Monday, November 30"),
    ("Offer expires at midnight.", "Monday, November 30"),
    ("Offer expires tonight.", "Monday, November 30"), ("Please sign by tomorrow", "Tuesday, December 1"),
    ("We need your answer by end of day.", "Monday, November 30"), ("Please decide by EOD.", "Monday, November 30"),
    ("We need an answer by 5pm.", "Monday, November 30"), ("Please sign by noon tomorrow.", "Tuesday, December 1"),
    ("The offer expires at 5pm tomorrow.", "Tuesday, December 1"),
])  # fmt: skip
def test_a_day_or_a_time_of_today_is_named_first(text: str, day: str) -> None:
    typed = answered(OFFER)
    found = values("reply-decoder", typed | {"pasted": text})
    assert found["next_step"].startswith(f"They name {day}.")
    found = values("reply-decoder", typed | {"pasted": text, "deadline": day})
    assert found["heard_as"] == "answer-this-week"


@pytest.mark.parametrize("text", [
    "You will have our answer within 2 days.", "We'll get back to you in 24 hours.", "I'll have news in 3 days.",
    "We work from the office 3 days a week.", "You have 20 days of vacation.", "You have 30 days to exercise.",
    "Your relocation has to be used within 3 days.", "We don't need an answer within 24 hours.",
    "You have 5 days of PTO to use.", "I can give you a call in 2 days.",
])  # fmt: skip
def test_other_lengths_are_none_to_answer_in(text: str) -> None:
    assert "to answer" not in values("reply-decoder", answered(OFFER) | {"pasted": text})["next_step"]


@pytest.mark.parametrize(("text", "length"), [
    ("the offer is open for a week.", "a week"), ("you have one week to decide.", "one week"),
    ("we need an answer within 10 business days.", "10 business days"),
])  # fmt: skip
def test_weeks_are_lengths_too(text: str, length: str) -> None:
    assert time_to_answer(text) == length
