"""A sum that they would offer for a yes is no offer, and is not called unread."""

import pytest

from tests.door import values

TYPED = {"base": "178k", "sign_on": "20k", "grant": "200k", "today": "2026-12-01"}
HANGS = "They name a sum that hangs on your yes, so nothing is offered yet."


@pytest.mark.parametrize(
    "words",
    [
        "If we got to 200k base, would you sign?",
        "If we got to 200k, would you sign?",
        "If I can get you to 190k base and 30k sign-on, will you accept?",
        "Would you sign at 190k base?",
        "Would 200k base work for you?",
        "I can get 190k approved if you commit.",
    ],
)
def test_a_sum_for_a_yes_is_asked_for_in_writing(words: str) -> None:
    found = values("reply-decoder", TYPED | {"pasted": words})
    assert found["next_step"].startswith(HANGS)
    assert found["read_as"].startswith("“If we got there, would you sign?”")
    assert "yes before they go for it" in found["means"]
    assert "in writing" in found["say"]
    assert not found["found"]


@pytest.mark.parametrize(
    "words",
    [
        "What number would make you sign?",
        "We can do 190k base if you sign this week.",
        "We can do 185k base and 25k sign-on.",
        "We can do 190k.",
    ],
)
def test_what_is_offered_or_asked_without_a_sum_hangs_on_no_yes(words: str) -> None:
    found = values("reply-decoder", TYPED | {"pasted": words})
    assert not found["next_step"].startswith(HANGS)
    assert "would you sign" not in found["read_as"]


def test_once_it_is_typed_the_page_goes_on() -> None:
    words = {"pasted": "If we got to 190k base, would you sign?"}
    assert not values("reply-decoder", TYPED | words | {"said": "number-first"})["next_step"].startswith(HANGS)
