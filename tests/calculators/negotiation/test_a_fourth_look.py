"""Recruiters' words that a fresh pair of eyes found misread."""

import pytest

from tests.door import values

G = {
    "base": "175k",
    "sign_on": "20k",
    "grant": "200k",
    "bonus_percent": "15",
    "company_name": "Acme",
    "recruiter": "Dana",
    "your_name": "Sam",
    "today": "2026-12-02",
}


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Friday 12/11", "2026-12-11"),
        ("Friday, 12/11", "2026-12-11"),
        ("Friday the 11th", "2026-12-11"),
        ("Monday 12/14", "2026-12-14"),
        ("Thursday 12/10/2026", "2026-12-10"),
        ("Tuesday 15 December", "2026-12-15"),
        ("Friday (11 December)", "2026-12-11"),
        ("Friday, 12/18/26", "2026-12-18"),
        ("Friday, the 18th of December", "2026-12-18"),
        ("Fri 12/11", "2026-12-11"),
        ("Fri, Dec 11", "2026-12-11"),
        ("Friday, December 11", "2026-12-11"),
        ("Friday", "2026-12-04"),
    ],
)
@pytest.mark.parametrize("words", ["Offer is valid through {}.", "Please let me know by {}."])
def test_a_date_beside_a_weekday_says_which(words: str, said: str, day: str) -> None:
    found = values("reply-decoder", G | {"pasted": f"We can do 185k base. {words.format(said)}"})
    assert found["found_day"] == day


def test_their_own_day_goes_by_its_date_too() -> None:
    found = values(
        "reply-decoder", G | {"pasted": "I took 190k base to finance and get back to you by Thursday 12/10."}
    )
    assert "Thursday, December 10" in found["next_step"]


@pytest.mark.parametrize(
    "words",
    [
        "I'll go to bat for 190k base.",
        "I'll bring 190k base to finance.",
        "We'll take 190k base to the committee.",
        "We had 190k base approved but then the freeze hit.",
        "We'd approved 190k base before the freeze.",
        "190k base was approved, then pulled.",
        "190k base was approved but then it got withdrawn.",
    ],
)
def test_what_is_tried_or_lost_is_no_offer(words: str) -> None:
    assert not values("reply-decoder", G | {"pasted": words})["found"]


def test_the_pay_of_another_level_is_no_offer() -> None:
    levels = {"offer_level": "L4", "next_level": "L5"}
    found = values("reply-decoder", G | levels | {"pasted": "For L5 it would be 205k base."})
    assert not found["found"]
    assert "could not be read" in found["next_step"]


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, finance pushed back: we have to go back to 170k base, but sign-on can be 40k.",
        "We have to go back to 170k base.",
        "Base has to come back down to 170k.",
        "The sign-on is off the table now.",
        "The sign-on is no longer on the table.",
    ],
)
def test_what_is_taken_back_is_taken_as_no_answer_yet(words: str) -> None:
    found = values("reply-decoder", G | {"pasted": words})
    assert not found["found"]
    assert "Follow up" not in found["next_step"]
    assert "leave the sign-on where it is" not in found["say"]


def test_a_level_that_they_moved_one_from_is_taken_with_its_base() -> None:
    words = "We moved you from L4 to L5, so base is now 205k"
    found = values("reply-decoder", G | {"offer_level": "L4", "next_level": "L5", "pasted": words})
    assert found["found_level"] == "L5"
    assert [(one["name"], one["amount"]) for one in found["found"]] == [("base", "205000")]


@pytest.mark.parametrize(
    "words",
    [
        "ok so base 182 is approved. equity: still waiting to hear. sign on: no.",
        "Base 182k approved, equity still under review.",
        "We can do 182k base, still checking on the equity.",
        "182k base is final, and we're still working on the stock.",
    ],
)
def test_nobody_presses_for_a_piece_that_they_still_decide_on(words: str) -> None:
    turn = {"base": "175k", "sign_on": "20k", "grant": "200k", "ask_base": "182.5k", "ask_grant": "240k"}
    kept = {f"turns.0.{name}": text for name, text in turn.items()} | {"turns.0.their_words": words}
    found = values("reply-decoder", G | kept | {"base": "182k", "said": "partial"})
    assert found["next_step"].startswith("They are deciding on the equity grant")
    pasted = values("reply-decoder", G | {"pasted": words})
    assert [(one["name"], one["amount"]) for one in pasted["found"]] == [("base", "182000")]
    assert "Nothing is offered yet" not in pasted["means"]


@pytest.mark.parametrize(
    ("words", "reads"),
    [
        ("We'll go up to 180k base. Not a penny more.", "best and final"),
        ("We can also do 230k equity. Final.", "best and final"),
        ("HR signed off on 184k. That is it from our end.", "best and final"),
        ("We're not able to go up on any of these, sorry.", "best and final"),
        ("we've decided to keep the offer as it stands", "best and final"),
        ("Equity isn't changing.", "Equity is fixed"),
        ("Equity stays as it is.", "Equity is fixed"),
        ("Unfortunately the equity is standard for the level, so there is no movement there.", "Equity is fixed"),
        ("RSUs are formulaic at this level so that piece won't change.", "Equity is fixed"),
        ("We can't do anything more I'm afraid.", "best and final"),
        ("I'm sorry, I really can't do any more on this.", "best and final"),
        ("We're firm on this package.", "best and final"),
        ("Unfortunately there's no flexibility on equity at this level.", "Equity is fixed"),
    ],
)
def test_the_end_is_heard_in_plain_refusals(words: str, reads: str) -> None:
    assert reads in values("reply-decoder", G | {"pasted": words})["read_as"]


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("I got the base to 182,5 and the stock to 220.", {"base": "182500", "grant": "220000"}),
        ("The 30k sign-on wasn't approved but 183k base was.", {"base": "183000"}),
        (
            "Base salary $180,000 and RSUs worth $280,000 vesting over four years.",
            {"base": "180000", "grant": "280000"},
        ),
        ("We hold at 175k for base, but we'd like to make it up with a 40k signing bonus.", {"sign_on": "40000"}),
        (
            "Good news: base 190k, sign-on 35k, equity 240k and a 30k refresher after year one.",
            {"base": "190000", "sign_on": "35000", "grant": "240000", "refresh": "30000"},
        ),
    ],
)
def test_figures_are_read_as_they_are_meant(words: str, figures: dict[str, str]) -> None:
    found = values("reply-decoder", G | {"pasted": words})["found"]
    assert {one["name"]: one["amount"] for one in found} == figures


def test_a_happy_base_is_told_of_base() -> None:
    limits = {"limits_measure": "base", "walk_away": "180k", "happy": "190k"}
    first = values("reply-decoder", G | limits)["next_step"]
    assert "Even if they meet all of it, the base is $7,500 short of your happy number." in first
    turn = {"base": "175k", "sign_on": "20k", "grant": "200k", "ask_base": "182.5k", "ask_grant": "240k"}
    kept = {f"turns.0.{name}": text for name, text in turn.items()}
    then = values("reply-decoder", G | limits | kept | {"base": "182k", "said": "partial"})["next_step"]
    assert "Base is $8,000 short of your happy number, and no more is asked for there." in then
