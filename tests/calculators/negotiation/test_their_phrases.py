"""Figures that they offer in other words than "we can do": approved, at a number now, multiplied."""

import pytest

from tests.door import values

OFFER = {"base": "180k", "sign_on": "10k", "grant": "200k"}


def read(words: str, **typed: str) -> dict[str, int]:
    found = values("reply-decoder", OFFER | typed | {"pasted": words})["found"]
    return {one["name"]: int(one["amount"]) for one in found}


@pytest.mark.parametrize(
    "words",
    [
        "We'll approve 190k base.",
        "We're now at 190k base and everything else stays the same.",
        "Great news, the team got approval for a $190K base.",
        "The committee came back with 190k on base.",
        "Finance OK'd $190,000 for base.",
    ],
)
def test_a_base_that_they_offer_in_other_words(words: str) -> None:
    assert read(words) == {"base": 190_000}


@pytest.mark.parametrize("words", ["We doubled the signing bonus to 20k.", "HR okayed another 10k in sign-on."])
def test_a_sign_on_that_they_offer_in_other_words(words: str) -> None:
    assert read(words) == {"sign_on": 20_000}


@pytest.mark.parametrize(
    "words",
    [
        "I have good news: $195K base, $30K signing bonus, and $260K in equity vesting over four years.",
        "The offer is now $195K base, $30K signing bonus, and $260K in equity vesting over four years.",
        "Updated offer: base $195,000; signing bonus $30,000; RSUs $260,000 over four years.",
        "195 base / 30 signing / 260 rsu",
    ],
)
def test_a_sign_on_beside_equity_that_vests_over_years(words: str) -> None:
    assert read(words) == {"base": 195_000, "sign_on": 30_000, "grant": 260_000}


def test_a_sign_on_over_years_is_still_left() -> None:
    assert "sign_on" not in read("We can do $195K base and a $30K signing bonus paid over two years.")


def test_units_that_stood_before_are_no_dollars() -> None:
    for words in ("We can do 1,200 RSUs instead of 1,000.", "We can do 1,200 shares, up from 1,000 shares."):
        found = values("reply-decoder", {"base": "180k", "units": "1,000", "price": "200", "pasted": words})
        assert int(found["found_units"]) == 1_200
        assert "$1,000" not in str(found["notes"])


@pytest.mark.parametrize(
    "words",
    [
        "You asked: would 210k work? I do not think so.",
        "If we got approval for 195k base, would you sign?",
        "We haven't got approval for 195k base.",
        "We couldn't get approval for a 195k base.",
        "Would a 190k base work for you?",
        "They'd approve 195k base if you had another offer.",
    ],
)
def test_what_they_do_not_offer_is_not_read(words: str) -> None:
    assert read(words) == {}
