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


ASKED = {"today": "Nov 27 2026", "base": "162k", "sign_on": "15k", "grant": "180k", "bonus_percent": "10"}
ASKED |= {"market_base": "172k", "market_source": "Levels.fyi, Nov 2026", "deadline": "Dec 4", "unvested": "30k"}


@pytest.mark.parametrize("text", [
    "I'll have an answer for you by Tuesday.", "I expect an answer from comp by Wednesday.",
    "I should have their answer by Dec 2.", "The VP needs to sign by Tuesday, then I'll send you the new letter.",
    "I’ll have an answer on sign-on by Tuesday.", "They will decide by Tuesday.", "Finance has to confirm by Tuesday.",
    "We need the VP to sign by Tuesday.", "I'll get back to you by Tuesday.", "We can confirm by Tuesday.",
    "We need their answer by Tuesday.", "You don't need to decide by Tuesday.", "We don't need an answer today.",
    "If you sign today, we can add a little.", "It was great to hear from you on Tuesday.",
    "Sarah needs to sign by Tuesday.", "We heard from you on Tuesday.",
    "I'm still waiting on our VP. Should have an answer Tuesday.", "Should have an answer for you by Tuesday.",
    "Hoping to have a decision for you by Tuesday.",
])  # fmt: skip
def test_a_day_of_their_own_answer_is_no_deadline(text: str) -> None:
    assert day_due(text, TODAY) is None
    assert (
        "the day they want an answer by" not in values("reply-decoder", answered(ASKED) | {"pasted": text})["next_step"]
    )


@pytest.mark.parametrize(("text", "day"), [
    ("We need you to sign by Tuesday.", date(2026, 12, 1)), ("We expect an answer by Tuesday.", date(2026, 12, 1)),
    ("Finance wants us to close this, so please confirm by Tuesday.", date(2026, 12, 1)),
    ("I'll have an answer for you by Monday, but please decide by Tuesday.", date(2026, 12, 1)),
    ("If you don't sign by Tuesday, the offer is gone.", date(2026, 12, 1)),
    ("If we don't hear from you by Monday we will assume you've declined.", date(2026, 11, 30)),
    ("We moved the decision date up to Monday, sorry.", date(2026, 11, 30)),
    ("If we haven't heard from you by Monday, the offer lapses.", date(2026, 11, 30)),
    ("The deadline moved up to Monday.", date(2026, 11, 30)),
    ("We moved up the decision date to Monday.", date(2026, 11, 30)),
    ("The offer's open until Monday.", date(2026, 11, 30)),
    ("The deadline to sign is Monday.", date(2026, 11, 30)), ("Your decision is due today.", TODAY),
    ("Should have your answer by Monday.", date(2026, 11, 30)),
    ("We need an answer today.", TODAY), ("I need to hear from you by tonight.", TODAY),
    ("The offer will expire tonight at midnight unless signed.", TODAY), ("Please sign by end of day today.", TODAY),
])  # fmt: skip
def test_a_day_for_the_reader_is_named_first(text: str, day: date) -> None:
    assert day_due(text, TODAY) == day
    found = values("reply-decoder", answered(ASKED) | {"pasted": text})
    assert found["next_step"].startswith("They name ")
    assert found["heard_as"] not in ("partial", "more-time")


@pytest.mark.parametrize("words", [
    "We moved the decision date up to Monday, sorry.", "We moved up the decision date to Monday.",
])  # fmt: skip
def test_a_decision_date_that_is_moved_up_presses_the_reader(words: str) -> None:
    assert values("reply-decoder", answered(ASKED) | {"pasted": words})["heard_as"] == "answer-this-week"


@pytest.mark.parametrize(("text", "day"), [
    ("Your deadline is extended to December 11.", "Friday, December 11"),
    ("Your deadline has been pushed back to Dec 11.", "Friday, December 11"),
    ("The offer is extended to December 11.", "Friday, December 11"),
    ("No worries, you have until the 11th now.", "Friday, December 11"),
    ("The offer stays open through the end of the year.", "Thursday, December 31"),
])  # fmt: skip
def test_an_extension_is_more_time_and_names_its_day(text: str, day: str) -> None:
    found = values("reply-decoder", answered(ASKED) | {"pasted": text})
    assert found["heard_as"] == "more-time"
    assert found["next_step"].startswith(f"They name {day}.")


@pytest.mark.parametrize("text", [
    "Your deadline is not extended.", "We are excited: the offer is extended to you.", "You have until the 11th.",
    "If your deadline is extended, we lose the headcount.",
])  # fmt: skip
def test_what_extends_nothing_is_no_more_time(text: str) -> None:
    assert values("reply-decoder", answered(ASKED) | {"pasted": text})["heard_as"] != "more-time"
