"""The call sheet says what the other pages say, in their order and with their words."""

import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.calculators.negotiation.test_rounds import answered
from tests.door import values
from tests.strategies import situations

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k", "offers.b.standing": "written", "offers.b.base": "215k"}


@given(typed=situations())
def test_its_asks_are_those_of_counter_ask(typed: dict[str, str]) -> None:
    sheet, counter = values("call-sheet", typed), values("counter-ask", typed)
    asked = {one["name"]: one["ask"] for one in counter["pieces"] if one["ask"] != one["offer"]}
    assert {one["name"]: one["ask"] for one in sheet["asks"]}.items() <= asked.items()
    if sheet["answers"]:
        assert all(one["you"] for one in sheet["answers"])


def test_the_best_reason_comes_first() -> None:
    assert values("call-sheet", OFFER)["asks"][0]["name"] == "base"


def test_six_answers_each_have_words() -> None:
    found = values("call-sheet", OFFER)["answers"]
    assert len(found) == 6
    assert len({one["you"] for one in found}) == 6


@given(situations(), st.integers(0, 2), st.integers(0, 60))
def test_its_answers_are_what_they_may_say_next(typed: dict[str, str], rounds: int, percent: int) -> None:
    """A yes is accepted only where the letter promises it, a part is never signed, and only a final no is declined."""
    for _ in range(rounds):
        rows = {row["name"]: row for row in values("counter-ask", typed)["pieces"]}
        typed = answered(typed) | {"said": typed["said"]}
        offer, ask = Decimal(rows["base"]["offer"]), Decimal(rows["base"]["ask"])
        typed["base"] = f"{(offer + (ask - offer) * percent / 100).quantize(Decimal(1)):f}"
    found = values("call-sheet", typed)
    told = {one["key"]: one["you"] for one in found["answers"]}
    if len(told) < 2:
        return
    letter = values("messages", typed | {"kind": "counter"})
    has_asks = "asking for" in letter["aloud"]
    assert ("I accept" in told["yes"]) == bool(found["asks"] and has_asks and letter["i_would_sign"])
    assert not re.search("I accept|ready to sign|not to accept", told["partial"])
    assert all("not to accept" not in said for key, said in told.items() if key != "best-and-final")


def test_where_it_is_time_to_close_there_is_nothing_to_ask() -> None:
    found = values("call-sheet", OFFER | {"happy": "200k", "said": "partial"})
    assert found["asks"] == []
    assert found["answers"] == []


def test_one_answer_would_do_where_any_move_is_enough() -> None:
    (only,) = values("call-sheet", OFFER | {"happy": "200k"})["answers"]
    assert only["they"] == "Whatever they answer."


def test_days_and_numbers_are_those_that_were_typed() -> None:
    found = values("call-sheet", OFFER | {"walk_away": "190k", "deadline": "2026-12-04", "today": "2026-12-01"})
    assert [one["amount"] for one in found["numbers"]] == ["190000"]
    assert [one["day"] for one in found["days"]] == ["2026-12-04"]
    assert values("call-sheet", OFFER)["days"] == []
