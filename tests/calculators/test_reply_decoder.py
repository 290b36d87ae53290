"""What they said: the verdict on it, and what is read out of their own words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.negotiation.heard import heard
from calculators.negotiation.replies import REPLIES
from tests.door import values

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k"}


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ({"said": "partial"}, "Ask once more"),
        ({"said": "small-bump"}, "Ask once more"),
        ({"said": "small-bump", "times_moved": "2"}, "Close now, or walk"),
        ({"said": "committee", "times_moved": "2"}, "Close now, or walk"),
        ({"said": "committee", "times_moved": "2", "leverage": "written", "rival_base": "250k"}, "Ask once more"),
        ({"said": "best-and-final", "times_moved": "1", "leader_joined": "yes"}, "Close now, or walk"),
        ({"said": "partial", "happy": "200k"}, "Close now. The offer's first year"),
        ({"said": "top-of-band"}, "Ask for the level"),
        ({"said": "silence"}, "Follow up once"),
        ({"said": "best-and-final", "times_moved": "2", "walk_away": "300k"}, "Walk away"),
    ],
)
def test_close_when_the_signs_of_a_ceiling_are_there(typed: dict[str, str], step: str) -> None:
    assert values("reply-decoder", OFFER | typed)["next_step"].startswith(step)


THEY_WROTE = [
    ("This is our best and final offer.", "best-and-final"),
    ("I'm afraid that's as far as we can go, it's final.", "best-and-final"),
    ("You're already at the top of the band for this level", "top-of-band"),
    ("We'd need to hear back by Friday, the offer expires then", "answer-this-week"),
    ("Our equity has a lot of upside, it will outperform anything else", "equity-will-outperform"),
    ("What number would get you to sign?", "number-first"),
    ("If you sign today we can add a little more", "small-bump"),
    ("The compensation committee did not approve anything higher", "committee"),
    ("Our VP of engineering would love to chat with you", "leader-joins"),
    ("Good news! We were able to increase the base", "partial"),
    ("We don't negotiate offers, everyone at this level gets the same", "no-negotiation"),
    ("Could you share a copy of the other offer letter?", "show-the-offer"),
    ("It wouldn't be fair to the rest of the team", "equal-pay"),
    ("We can revisit this at your first review", "next-review"),
    ("What is your current salary?", "current-pay"),
    ("That is above our budget, your expectation is too high", "too-high"),
    ("You're at the max of our salary range", "top-of-band"),
]


@pytest.mark.parametrize(("text", "saying"), THEY_WROTE)
def test_the_nearest_saying_is_found_by_its_words(text: str, saying: str) -> None:
    assert heard(text).saying == saying


@pytest.mark.parametrize("slug", [slug for slug in REPLIES if slug != "silence"])
def test_each_saying_is_known_by_its_own_words(slug: str) -> None:
    assert heard(REPLIES[slug].said).saying == slug


FIGURES = [
    ("we can do 185 and 25k sign-on", {"base": 185_000, "sign_on": 25_000}),
    ("We can offer $190,000 base and a $40k signing bonus.", {"base": 190_000, "sign_on": 40_000}),
    ("base of 195k, RSUs 240k", {"base": 195_000, "grant": 240_000}),
    (
        "Base: $200,000\nEquity: $1.2M over 4 years\nSign-on: $50,000",
        {"base": 200_000, "grant": 1_200_000, "sign_on": 50_000},
    ),
    ("sign-on bonus of $30,000 and an equity grant of $250,000", {"sign_on": 30_000, "grant": 250_000}),
    ("we need an answer in 5 days, by 5 pm", {}),
    ("a 10% bonus and 4 weeks off", {}),
    ("we moved the base to 187.5k", {"base": 187_500}),
    ("a refresher of 60k", {"refresh": 60_000}),
]


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_figures_in_their_words_are_given_to_their_pieces(text: str, figures: dict[str, int]) -> None:
    assert heard(text, Decimal(180_000)).figures == {name: Decimal(one) for name, one in figures.items()}


@given(st.text(max_size=300))
def test_any_words_are_read_without_raising(text: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": text})
    assert found["heard_as"] == "" or found["heard_as"] in REPLIES


def test_pasted_words_lead_to_the_same_verdict_as_the_list() -> None:
    pasted = values("reply-decoder", OFFER | {"pasted": "This is our best and final offer", "times_moved": "1"})
    picked = values("reply-decoder", OFFER | {"said": "best-and-final", "times_moved": "1"})
    assert pasted["next_step"] == picked["next_step"]
    assert pasted["verdict"] == picked["verdict"]
