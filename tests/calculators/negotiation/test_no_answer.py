"""A date, a question, or a no to what nobody asked for is no answer: what was asked still stands."""

import pytest

from tests.calculators.negotiation.test_words_taken import closed
from tests.door import values

OFFER = {"today": "2026-11-30", "company_name": "Dell", "base": "150k", "sign_on": "15k", "grant": "120k"}
OFFER |= {"bonus_percent": "10", "in_writing": "written", "deadline": "2026-12-07", "market_base": "165k"}
MOVED = closed(OFFER, "We can do 154k base.") | {"base": "154k", "said": "partial"}
REMINDERS = [
    "Just a reminder that your offer letter expires on Monday.",
    "Another candidate is also in the running so we need a decision soon.",
]
QUESTIONS = [
    ("What is your current base?", "You asked what I make now."),
    ("Do you have any other offers at this point?", "You asked about other offers."),
    ("Can you send us the other offer?", "You asked for my other offer."),
]


@pytest.mark.parametrize("words", [*REMINDERS, *(words for words, _ in QUESTIONS)])
def test_it_takes_no_round_and_the_ask_stands(words: str) -> None:
    read = values("reply-decoder", MOVED | {"pasted": words})
    assert read["is_no_answer"]
    assert read["to_take"]
    assert not read["to_take_again"]
    then = values("counter-ask", MOVED | {"said": read["heard_as"]})
    assert (then["verdict"], read["verdict"]) == ("once_more", "once_more")
    assert "$165,000 base" in values("messages", MOVED | {"said": read["heard_as"]})["body"]


@pytest.mark.parametrize("words", REMINDERS)
def test_before_any_answer_the_whole_counter_is_still_to_be_sent(words: str) -> None:
    said = values("reply-decoder", OFFER | {"pasted": words})["heard_as"]
    assert values("counter-ask", OFFER | {"said": said})["verdict"] == "counter"
    assert "Refresher" in values("messages", OFFER | {"said": said})["body"]


@pytest.mark.parametrize(("words", "answer"), QUESTIONS)
@pytest.mark.parametrize("typed", [OFFER, MOVED])
def test_a_letter_says_first_what_they_asked(typed: dict[str, str], words: str, answer: str) -> None:
    said = values("reply-decoder", typed | {"pasted": words})["heard_as"]
    assert answer in values("messages", typed | {"said": said})["body"]


def test_an_offer_that_the_letter_quotes_is_its_answer() -> None:
    rival = {"offers.b.base": "170k", "offers.b.name": "HP", "offers.b.standing": "written"}
    body = values("messages", OFFER | rival | {"said": "other-offers"})["body"]
    assert "You asked about other offers" not in body
    assert body.count("HP") == 1


def test_a_wish_to_talk_is_answered_with_a_yes() -> None:
    said = values("reply-decoder", MOVED | {"pasted": "Can we get on a call tomorrow at 3?"})["heard_as"]
    assert "happy to talk" in values("messages", MOVED | {"said": said})["body"]


@pytest.mark.parametrize(("said", "verdict"), [("sign-on-fixed", "once_more"), ("base-fixed", "close")])
def test_a_no_to_what_was_not_asked_for_is_none_to_what_was(said: str, verdict: str) -> None:
    asked = closed(MOVED, "No.") | {"said": said, "offers.b.base": "", "grant": "120k"}
    only_base = {name: text for name, text in asked.items() if name not in ("turns.1.ask_grant", "turns.1.ask_sign_on")}
    assert values("counter-ask", only_base)["verdict"] == verdict
