"""A letter that comes while the offer was only spoken is noticed: nobody asks again for what is there."""

import pytest

from tests.calculators.negotiation.test_words_taken import closed
from tests.door import values

SPOKEN = {"base": "165k", "grant": "240k", "in_writing": "spoken", "today": "2026-11-30"}
SENT = [
    "Here's the written offer: 165k and 240k in RSUs.", "The offer letter is attached.",
    "Please find attached the offer letter.",
    "I just sent the formal offer over.", "Attached is your offer letter.", "We've sent you the written offer.",
    "Sent the offer via DocuSign.", "Sharing the official offer here.", "Here is your official offer letter.",
    "Written offer attached.", "Offer letter is in your inbox.",
]  # fmt: skip
NOT_SENT = [
    "We'll send the written offer once you say yes.", "I can send the offer letter on Monday.",
    "Did you get the offer letter?",
    "The offer letter isn't out yet.", "We don't send written offers before a verbal yes.", "The offer stands at 165k.",
]  # fmt: skip


@pytest.mark.parametrize("words", SENT)
def test_a_letter_that_came_is_to_be_said_first(words: str) -> None:
    found = values("reply-decoder", SPOKEN | {"pasted": words})
    assert found["next_step"].startswith("They send the offer in writing.")
    written = values("reply-decoder", SPOKEN | {"pasted": words, "in_writing": "written"})
    assert "in writing" not in written["next_step"]


@pytest.mark.parametrize("words", NOT_SENT)
def test_a_letter_that_is_promised_or_asked_for_has_not_come(words: str) -> None:
    assert "They send the offer" not in values("reply-decoder", SPOKEN | {"pasted": words})["next_step"]


def test_figures_in_it_are_taken_first() -> None:
    found = values("reply-decoder", SPOKEN | {"pasted": "Here's the written offer: 170k and 240k in RSUs."})
    assert found["next_step"].startswith("They name new figures.")


def test_once_its_figures_are_taken_it_is_still_to_be_said() -> None:
    words = "Here is your official offer letter: base 170k, 240k RSUs."
    typed = closed(SPOKEN, words) | {"base": "170k", "said": "partial"}
    assert values("counter-ask", typed)["says"].startswith("They send the offer in writing.")
    assert not values("messages", typed)["body"]
    assert "no letter yet" not in values("messages", typed | {"in_writing": "written"})["body"]
