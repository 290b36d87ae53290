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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We're offering you a base of 180k.", {"Base": "180000"}),
        (
            "We are now offering you a higher level, E5, with base 180k and 200k RSUs.",
            {"Base": "180000", "Equity grant": "200000"},
        ),
        (
            "I asked for 160k and they came back with 155k and a 20k sign-on.",
            {"Base": "155000", "Sign-on": "20000"},
        ),
        ("What is the other company offering you, 180k base?", {}),
        ("I asked for 160k and hoped for a 20k sign-on.", {}),
    ],
)
def test_what_is_offered_is_told_from_what_was_asked(text: str, found: dict[str, str]) -> None:
    read = values("reply-decoder", OFFER | {"pasted": text})["found"]
    assert {one["piece"]: one["amount"] for one in read} == found


@pytest.mark.parametrize("text", ["We agree to the sign-on. Base stays at 150k.", "We can do the sign-on."])
def test_a_piece_that_is_granted_without_a_sum_is_to_be_typed_first(text: str) -> None:
    typed = OFFER | {"turns.0.base": "150k", "turns.0.ask_base": "160k", "turns.0.ask_sign_on": "25k", "pasted": text}
    step = values("reply-decoder", typed)["next_step"]
    assert "could not be read" in step or "Type what they offer now" in step, step


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We've gone from 150k to 156k on the base.", {"Base": "156000"}),
        ("We previously offered you 150k and have now gone to 156k.", {"Base": "156000"}),
        (
            "We're at 156 base / 15 sign-on / 110 equity now.",
            {"Base": "156000", "Sign-on": "15000", "Equity grant": "110000"},
        ),
        ("The max I can get approved is $156k.", {"Base": "156000"}),
        ("I can do 158k if you can give me an answer by Friday, December 4.", {"Base": "158000"}),
        ("I pushed hard and got another 8k on base, which takes us to 158k.", {"Base": "158000"}),
        ("155k is as high as we go.", {"Base": "155000"}),
        (
            "We're able to offer one fifty-eight on the base and twenty on the sign-on.",
            {"Base": "158000", "Sign-on": "20000"},
        ),
        ("There's no way we can go to 165k.", {}),
    ],
)
def test_everyday_offers_are_read(text: str, found: dict[str, str]) -> None:
    read = values("reply-decoder", OFFER | {"sign_on": "10k", "pasted": text})["found"]
    assert {one["piece"]: one["amount"] for one in read} == found


def test_what_was_met_in_full_is_heard_so() -> None:
    typed = OFFER | {"turns.0.base": "150k", "turns.0.ask_base": "160k"}
    typed |= {"pasted": "Great news, we've been able to meet your request in full!"}
    assert values("reply-decoder", typed)["next_step"] == "Compare their answer with what you asked."
