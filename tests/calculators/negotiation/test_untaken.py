"""Words that nobody took yet come first on every page that says what to do."""

import pytest

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values

TYPED = answered({"today": "2026-11-27", "base": "165k", "sign_on": "15k", "grant": "180k", "company_name": "Alder"})
FIRST = "What they wrote is not in the offer yet: take it first"


@pytest.mark.parametrize("slug", ["counter-ask", "desk", "call-sheet"])
@pytest.mark.parametrize("words", ["We can do 172k base. That is our best.", "We need your answer by December 8."])
def test_words_that_nobody_took_come_first(slug: str, words: str) -> None:
    assert values(slug, TYPED | {"pasted": words})["says"].startswith(FIRST)


@pytest.mark.parametrize("slug", ["counter-ask", "desk", "call-sheet"])
def test_words_that_were_taken_are_no_more_in_the_way(slug: str) -> None:
    taken = TYPED | {"pasted": "We can do 172k base. That is our best.", "base": "172k", "said": "best-and-final"}
    for typed in (taken, TYPED, TYPED | {"said": "partial", "base": "170k"}):
        assert FIRST not in values(slug, typed)["says"]


@pytest.mark.parametrize("words", ["We can do 172k base. That is our best.", "We need your answer by December 8."])
@pytest.mark.parametrize("dates", [{}, {"offers.b.name": "Birch", "offers.b.deadline": "2026-12-14"}])
def test_the_plan_says_so_too(words: str, dates: dict[str, str]) -> None:
    due = TYPED | {"deadline": "2026-12-11"} | dates
    assert values("timeline", due | {"pasted": words})["verdict"].startswith(FIRST)
    assert FIRST not in values("timeline", due)["verdict"]
    taken = due | {"pasted": "We can do 172k base. That is our best.", "base": "172k", "said": "best-and-final"}
    assert FIRST not in values("timeline", taken)["verdict"]


def test_a_sum_that_could_not_be_told_is_not_pointed_out_once_it_is_typed() -> None:
    words = "We can move the base to $215,000 and add a sign-on of $25,000. Equity stays at $400,000."
    offer = {"today": "2026-11-30", "base": "210k", "sign_on": "15k", "grant": "400k", "pasted": words}
    assert "$25,000" in str(values("reply-decoder", offer)["notes"])
    taken = answered(offer) | {"turns.0.their_words": words, "base": "215k"}
    assert "$25,000" in str(values("reply-decoder", taken)["notes"])
    assert "$25,000" not in str(values("reply-decoder", taken | {"sign_on": "25k"})["notes"])
