"""A wish to talk is no answer on pay: nothing has moved yet, and the page says what to do with it."""

import pytest

from calculators.negotiation.heard import heard
from tests.door import values

OFFER = {"base": "165k", "sign_on": "10k", "grant": "120k", "today": "2026-11-28", "deadline": "2026-12-11"}
ASKED = OFFER | {"turns.0.base": "165k", "turns.0.sign_on": "10k", "turns.0.grant": "120k", "turns.0.ask_base": "180k"}

WISHES = [
    "do you have 10 minutes?",
    "Do you have a few minutes to chat today?",
    "can we hop on a quick call tomorrow?",
    "Could we jump on a call this afternoon to talk it through?",
    "Got a sec to talk?",
    "Are you free for a quick call at 3pm?",
    "Let's hop on a call to discuss.",
    "I'd love to set up a time to talk through the offer.",
    "Would you be available for a call tomorrow?",
    "When would be a good time to talk?",
    "What's the best number to reach you at?",
    "I'll give you a call tomorrow to go over this.",
    "Please call me when you can.",
]
NO_WISHES = [
    "Do you have 10 minutes of commute only? We can do 172k base.",
    "As we discussed on our call, base is fixed.",
    "You'll have a call with the team in your first week.",
    "Thanks for the call earlier.",
    "On-call pay is extra.",
    "We call it our best and final offer.",
]


@pytest.mark.parametrize("text", WISHES)
def test_a_wish_to_talk_is_told_as_one(text: str) -> None:
    read = heard(text)
    assert (read.saying, read.figures, read.unread) == ("call", {}, ())


@pytest.mark.parametrize("text", NO_WISHES)
def test_what_only_names_a_call_is_none(text: str) -> None:
    assert heard(text).saying != "call"


@pytest.mark.parametrize("text", WISHES)
def test_nothing_has_moved_by_a_wish_to_talk_and_the_ask_stands(text: str) -> None:
    found = values("reply-decoder", ASKED | {"pasted": text})
    assert found["verdict"] == "wait"
    assert "They want to talk: nothing has moved yet." in found["next_step"]
    assert "in writing" in found["next_step"]
    assert "moving" not in found["say"]
    assert "$" not in found["say"]


def test_before_any_ask_the_counter_still_comes_first() -> None:
    found = values("reply-decoder", OFFER | {"pasted": WISHES[0], "market_base": "185k"})
    assert found["verdict"] == "counter"
    assert "moving" not in found["say"]


@pytest.mark.parametrize(
    ("more", "saying"),
    [
        ("This is our best and final offer.", "best-and-final"),
        ("Base is fixed at this level.", "base-fixed"),
        ("Our VP of engineering would love to chat with you.", "leader-joins"),
    ],
)
def test_what_else_they_say_comes_before_the_wish_to_talk(more: str, saying: str) -> None:
    assert heard(f"{more} Can we hop on a quick call tomorrow?").saying == saying


def test_figures_beside_a_wish_to_talk_are_read() -> None:
    found = values("reply-decoder", ASKED | {"pasted": "We can do 172k base. Do you have 10 minutes to talk?"})
    assert [(one["name"], one["amount"]) for one in found["found"]] == [("base", "172000")]
    assert "They want to talk" not in found["next_step"]
