"""The call sheet says what the other pages say, in their order and with their words."""

from hypothesis import given

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


def test_five_answers_each_have_words() -> None:
    found = values("call-sheet", OFFER)["answers"]
    assert len(found) == 5
    assert len({one["you"] for one in found}) == 5


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
