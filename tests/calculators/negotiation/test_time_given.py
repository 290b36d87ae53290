"""More time that they give, and say is the last: an answer about the date, which says nothing about pay."""

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.calculators.negotiation.test_weekday_of_today import OFFER
from tests.door import values

GIVEN = [
    "You can have until {}", "Ok, until {}", "We can push it to {}", "We can extend to {}", "I can give you until {}",
    "Okay. You have until {}", "Fine, we can wait until {}", "We can hold the offer until {}", "Sure, take until {}",
    "We can move the deadline to {}", "Yes, until {}", "I got you until {}", "We can do {}",
]  # fmt: skip
DAYS = {"next Tuesday": "Tuesday, December 8", "Dec 8": "Tuesday, December 8"}
LAST = [
    ", but that's it.", ", but no later.", " but that's it", ". That's final.", ", and that's the latest we can do.",
    ", but that's as far as we can go.", ". That's the best I can do.", ", no further.", " - final.",
    ". We can't go any further than that.", ", but that is the most we can do.", ", not a day longer.",
]  # fmt: skip
TYPED = OFFER | {"deadline": "2026-12-03"}


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("last", LAST)
def test_a_last_extension_is_more_time_and_no_final_offer(given: str, last: str) -> None:
    found = values("reply-decoder", TYPED | {"pasted": f"{given.format('next Tuesday')}{last}"})
    assert found["heard_as"] == "more-time"
    assert found["next_step"].startswith("They name Tuesday, December 8.")


@pytest.mark.parametrize("text", [
    "You can have until Dec 8, but that's it.", "Ok, until Dec 8, but that's it.",
    "We can push it to Dec 8, but no later.",
])  # fmt: skip
def test_a_last_extension_says_nothing_about_pay_on_any_page(text: str) -> None:
    typed = answered(TYPED) | {"pasted": text, "deadline": "2026-12-08"}
    found = values("reply-decoder", typed)
    assert found["to_take"] == "“You can have more time.”"
    taken = typed | {"said": found["heard_as"], "pasted": ""}
    for slug in ("counter-ask", "desk", "call-sheet"):
        assert "Close now" not in str(values(slug, taken))
    letter = values("messages", taken)
    assert letter["subject"] != "I accept"
    assert "You will have my answer by" in letter["body"] or "you will have it by Tuesday, December 8" in letter["body"]


@pytest.mark.parametrize("text", [
    "You can have until Tuesday. This is our final offer.",
    "We can extend to Dec 8, but the offer is final.",
    "You can have until Tuesday, but 180k is the best we can do on base.",
    "We can do 186k, but that's it.",
    "That's the best we can do. You can have until Tuesday.",
])  # fmt: skip
def test_what_is_final_of_pay_stays_final(text: str) -> None:
    found = values("reply-decoder", answered(TYPED) | {"pasted": text})
    assert found["heard_as"] != "more-time"


@pytest.mark.parametrize("text", [
    "We can push the start date to Dec 8, but no later.", "We can move the call to Dec 8, but no later.",
    "We can move it to L5, but that's it.", "Ok, until next Tuesday then, talk soon.",
])  # fmt: skip
def test_other_days_are_no_last_extension(text: str) -> None:
    found = values("reply-decoder", answered(TYPED) | {"pasted": text})
    assert found["heard_as"] != "more-time" or "talk soon" in text


@pytest.mark.parametrize("text", [
    "Another 3 days is fine.", "An extra week is totally fine.", "I can extend by a week.", "Sure, take another week.",
    "We can extend it by three days.", "We can do an extra two days.", "Happy to extend to the 9th.",
])  # fmt: skip
def test_more_days_are_more_time(text: str) -> None:
    assert values("reply-decoder", TYPED | {"pasted": text})["heard_as"] == "more-time"


@pytest.mark.parametrize("text", [
    "We cannot extend by a week.", "I can't extend it by 2 days.", "Another week is not possible.",
    "We're not able to push it to Friday.", "We can do another week of vacation.", "We could not do another week.",
])  # fmt: skip
def test_days_that_are_refused_or_of_something_else_are_none(text: str) -> None:
    assert values("reply-decoder", TYPED | {"pasted": text})["heard_as"] != "more-time"


@pytest.mark.parametrize(
    "text",
    [
        "We can offer 3 extra PTO days.",
        "We can give you 3 extra days off.",
        "Happy to give you extra days of WFH.",
        "We can do 5 more vacation days.",
    ],
)
def test_time_off_is_no_time_to_decide(text: str) -> None:
    assert values("reply-decoder", TYPED | {"pasted": text})["heard_as"] != "more-time"


def test_who_presses_for_today_is_not_asked_for_more_time_again() -> None:
    spoken = {"base": "120k", "in_writing": "spoken", "today": "2026-11-30", "deadline": "2026-11-30"}
    pressed = spoken | {"said": "answer-this-week", "pasted": "Need a yes or no today I'm afraid."}
    assert "May I have until" in values("messages", spoken)["body"]
    letter = values("messages", pressed)["body"]
    assert "May I have until" not in letter
    assert "You asked for my answer today. I can give it once I have read that." in letter
    assert "give no more time" in values("counter-ask", pressed)["says"]
