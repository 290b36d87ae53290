"""Terms without colons, and terms behind whatever heading, are read as a list of terms."""

import pytest

from tests.door import values

OFFER = {"base": "180k", "sign_on": "20k", "grant": "240k", "bonus_percent": "10", "today": "2026-11-30"}


def read(words: str) -> dict[str, str]:
    found = values("reply-decoder", OFFER | {"pasted": words})
    return {one["name"]: one["amount"] for one in found["found"]} | {"bonus": found["found_bonus"] or ""}


@pytest.mark.parametrize(
    "words",
    [
        "Base 185k\nSign on 25k\nRSU 250k\nBonus 12%",
        "185k base\n25k sign on\n250k RSU\n12% bonus",
        "Base salary 185,000\nSign-on bonus 25,000\nRSU grant 250,000\nAnnual bonus 12%",
        "Hi,\n\nBase $185,000\nSigning bonus $25,000\nEquity $250,000 over 4 years\nTarget bonus 12%\n\nBest",
        "Base: 185k\nSign on: 25k\nRSU: 250k\nBonus: 12%",
        "Base - 185k, sign on - 25k, RSU - 250k, bonus - 12%",
        "Base – $185k; sign-on – $25k; equity – $250k; bonus – 12%",
    ],
)
def test_a_list_without_colons(words: str) -> None:
    assert read(words) == {"base": "185000", "sign_on": "25000", "grant": "250000", "bonus": "12"}


TERMS = "$205,000 base, $340,000 in RSUs, $25,000 sign-on."


@pytest.mark.parametrize(
    "heading",
    [
        "Updated offer", "Updated comp", "New comp", "Revised package", "Here is where we landed", "New numbers",
        "Here's what I got approved", "Comp breakdown", "Updated compensation", "The latest", "Our counter",
        "Good news",
    ],
)  # fmt: skip
def test_a_heading_does_not_matter(heading: str) -> None:
    assert read(f"{heading}: {TERMS}") == {"base": "205000", "sign_on": "25000", "grant": "340000", "bonus": ""}


@pytest.mark.parametrize("heading", ["You asked for", "Their offer", "At Google", "Last year's offer", "Market data"])
def test_a_heading_of_others_does(heading: str) -> None:
    assert read(f"{heading}: {TERMS}") == {"bonus": ""}


def test_terms_that_come_on_top_are_added() -> None:
    assert read("We can add: 10k base, 5k sign-on") == {"base": "190000", "sign_on": "25000", "bonus": ""}


@pytest.mark.parametrize(
    "words",
    [
        "L5 is official: 205k base", "You've been bumped up to L5: 205k base", "L5 approved, 205k base",
        "Level approved: L5, 205k base",
    ],
)  # fmt: skip
def test_a_level_that_heads_a_base(words: str) -> None:
    found = values("reply-decoder", OFFER | {"pasted": words})
    assert (found["found_level"], [one["amount"] for one in found["found"]]) == ("L5", ["205000"])
