"""Words that end nothing, and figures that are no offer or are written in another way."""

import pytest

from tests.door import values

OFFER = {"base": "150k", "grant": "100k", "bonus_percent": "10"}


@pytest.mark.parametrize("said", ["sign-on-fixed", "bonus-fixed", "leader-joins", "committee", "top-of-band"])
def test_nobody_walks_away_before_anything_was_asked_for(said: str) -> None:
    for limit in ({"walk_away": "170k"}, {"year_one_floor": "170k"}):
        assert values("counter-ask", {"base": "150k", "said": said} | limit)["verdict"] != "walk"


@pytest.mark.parametrize(
    "text",
    [
        "I would love to give you 160k.",
        "In a perfect world you'd get 160k.",
        "I tried to get you 160k.",
        "Your base gets reviewed in six months and can go to 160k.",
        "We can offer 155k, which includes the 10% bonus.",
    ],
)
def test_a_wish_or_a_sum_is_no_offer(text: str) -> None:
    assert not values("reply-decoder", OFFER | {"pasted": text})["found"]


@pytest.mark.parametrize(("text", "base"), [("We can do $155.000.", "155000"), ("We can do 155k$.", "155000")])
def test_money_is_read_with_its_sign_behind_or_a_point(text: str, base: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": text})["found"]
    assert [one["amount"] for one in found] == [base]
