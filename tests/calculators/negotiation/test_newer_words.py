"""Words after the last round count on no page until they are taken: each page says so, and no letter goes out."""

import pytest

from calculators.reply_decoder import IF_READ_RIGHT
from tests.calculators.negotiation.test_kept_refusals import answered
from tests.calculators.negotiation.test_words_taken import closed
from tests.door import values

OFFER = {"today": "2026-11-30", "deadline": "2026-12-04", "base": "190k", "grant": "300k", "market_base": "205k"}
TYPED = answered(OFFER) | {"base": "196k"}
"""Their answer came as a figure that was typed."""
TAKEN = closed(OFFER, "We can do 196 on base.") | {"base": "196k", "said": "partial"}
"""It was read in their words."""
NEWER = {
    "We have to withdraw the offer, the role was closed.": "rescinded",
    "We are putting the role on hold for now.": "on-hold",
    "The comp committee decides on Thursday.": "silence",
    "Base is fixed.": "base-fixed",
    "This is our best and final offer.": "best-and-final",
}


@pytest.mark.parametrize("state", [TYPED, TAKEN])
@pytest.mark.parametrize("words", NEWER)
def test_newer_words_come_first_on_every_page(words: str, state: dict[str, str]) -> None:
    typed = state | {"pasted": words}
    found = values("reply-decoder", typed)
    assert found["heard_as"] == NEWER[words]
    assert found["to_take"]
    assert values("counter-ask", typed)["says"].startswith("What they wrote is not in the offer yet")
    assert values("call-sheet", typed)["text"].startswith("What they wrote is not in the offer yet")
    assert not values("messages", typed)["body"]


def test_a_close_beside_figures_that_stand_comes_first_too() -> None:
    typed = TYPED | {"pasted": "Good news, we got you 196 base. That's the top of the band."}
    assert values("counter-ask", typed)["says"].startswith("What they wrote is not in the offer yet")
    assert not values("messages", typed)["body"]


def test_words_that_only_bring_the_figures_that_were_typed_hold_nothing_up() -> None:
    typed = TYPED | {"pasted": "We can do 196 on base."}
    assert values("counter-ask", typed)["says"].startswith("Ask once more")
    assert values("messages", typed)["body"]


def test_a_committee_that_decides_after_figures_were_typed_is_waited_for() -> None:
    words = "The comp committee decides on Thursday."
    typed = TYPED | {"turns.0.their_words": words, "turns.0.day": "2026-11-30", "said": "silence"}
    assert values("counter-ask", typed)["verdict"] == values("reply-decoder", typed)["verdict"] == "wait"
    assert "Thursday, December 3" in values("messages", typed)["body"]
    late = typed | {"today": "2026-12-04"}
    assert "Thursday, December 3" not in values("messages", late)["body"]


@pytest.mark.parametrize(
    "words", ["Sorry, no more room.", "Finance turned it down.", "This is our best and final offer."]
)
def test_newer_words_lead_where_they_lead_once_they_are_taken(words: str) -> None:
    before = values("reply-decoder", TAKEN | {"pasted": words})
    after = closed(TAKEN, words) | {"said": before["heard_as"]}
    assert before["next_step"].endswith(IF_READ_RIGHT)
    assert before["next_step"].removesuffix(IF_READ_RIGHT) == values("counter-ask", after)["says"]
    assert before["verdict"] == values("reply-decoder", after)["verdict"]
