"""What others are paid is no offer, and no refusal."""

import pytest

from calculators.negotiation.heard import heard
from calculators.negotiation.their_others import without_others_pay
from tests.door import values

OFFER = {"base": "150k", "grant": "120k", "said": ""}
OTHERS = [
    "The last person we hired at this level came in at 158k base.",
    "Your predecessor was at 158k base.",
    "The other candidates accepted 158k.",
    "A recent hire on the team got 158k base.",
    "Our last two hires were paid 158k base.",
]


@pytest.mark.parametrize("words", OTHERS)
def test_it_is_not_taken_for_the_offer(words: str) -> None:
    assert not heard(words.lower()).figures
    assert not values("reply-decoder", OFFER | {"pasted": words})["found"]


def test_what_they_offer_beside_it_is_read() -> None:
    said = "the last person we hired got 158k base, but we can do 160k base for you."
    assert "160k" in without_others_pay(said)
    assert "158k" not in without_others_pay(said)
    assert "160k" in without_others_pay(said.replace(",", ""))
    taken = "another candidate accepted the role."
    assert without_others_pay(taken) == taken
    found = values("reply-decoder", OFFER | {"pasted": "The last hire got 158k base. We can do 162k base."})["found"]
    assert [(one["name"], one["amount"]) for one in found] == [("base", "162000")]
