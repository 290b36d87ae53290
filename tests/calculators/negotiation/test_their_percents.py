"""A target bonus in percent is read, or told as unread: a refusal beside it takes nothing from it."""

import pytest

from tests.door import values

OFFER = {"today": "2026-11-30", "base": "180k", "grant": "240k", "sign_on": "20k", "bonus_percent": "10"}
REFUSED = ["", "; base can't move", ", no movement on base", ". The base is fixed"]


@pytest.mark.parametrize("refused", REFUSED)
@pytest.mark.parametrize(
    "words",
    [
        "Year-end bonus target goes from 10 to 12 percent",
        "The bonus goes from 10 to 12%",
        "Bonus from 10 to 12 percent",
        "Your target bonus goes from 10% to 12%",
    ],
)
def test_a_bonus_is_read_also_beside_a_refusal(words: str, refused: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": f"{words}{refused}."})
    assert (found["found_bonus"], found["verdict"]) == ("12", "wait")


def test_a_bonus_that_may_go_so_far_is_left_to_type() -> None:
    words = "We can't move base but your target bonus would go up to 12%."
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert (found["found_bonus"], found["left_unread"], found["verdict"]) == (None, "yes", "wait")


@pytest.mark.parametrize(
    "words", ["Base can't move. The bonus target stays at 10%.", "Base is fixed. Bonus is typically 10 to 12%."]
)
def test_a_bonus_that_stays_or_is_usual_is_no_offer(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert (found["found_bonus"], found["left_unread"]) == (None, "")
