"""An offer of two grants: the letter asks for both together, and an answer in the same words is of both."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.door import values

OFFER = {"base": "210k", "bonus_percent": "15", "sign_on": "50k", "grant": "480k", "second_grant": "100k"}
OFFER |= {"instrument": "public_rsu", "company_name": "Aster"}


def grant_read(words: str, typed: dict[str, str] = OFFER) -> Decimal | None:
    found = values("reply-decoder", typed | {"pasted": words})["found"]
    return next((Decimal(one["amount"]) for one in found if one["name"] == "grant"), None)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("We can do an equity grant of $700,000.", 600_000),
        ("We can offer $650,000 in RSUs.", 550_000),
        ("We can add 50k to the equity.", 530_000),
        ("We can do an equity grant of 500k.", None),  # of either: it is asked back
        ("The equity grant stays at 480k.", None),
    ],
)
def test_a_sum_is_of_both(words: str, first: int | None) -> None:
    assert grant_read(words) == first


def test_of_units_the_dollars_are_of_both_and_the_count_is_of_the_first() -> None:
    typed = OFFER | {"grant": "", "units": "3000", "price": "100", "second_grant": "80k"}
    assert grant_read("We can do an equity grant of $455,000.", typed) == 375_000
    assert grant_read("We can do 3,500 RSUs.", typed) == 350_000


@given(st.integers(100, 900), st.integers(10, 300))
def test_an_ask_that_they_meet_word_for_word_is_met_to_the_dollar(first: int, second: int) -> None:
    typed = OFFER | {"grant": f"{first}k", "second_grant": f"{second}k"}
    rows = values("counter-ask", typed)["pieces"]
    asked = next(Decimal(row["ask"]) for row in rows if row["name"] == "grant")
    if asked > (first + second) * 1_000:
        assert grant_read(f"We can do an equity grant of ${asked:,.0f}.", typed) == asked - second * 1_000


def test_the_letter_says_that_it_is_both() -> None:
    assert "$700,000, both grants together" in values("messages", OFFER)["body"]
    assert "Equity grant, both grants: they offer $580,000, you ask $700,000" in values("call-sheet", OFFER)["text"]
    notes = values("reply-decoder", OFFER | {"pasted": "We can do an equity grant of $700,000."})["notes"]
    assert any("read as both grants together: $600,000 for the first" in one["text"] for one in notes)
