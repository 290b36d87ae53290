"""The desk says of an offer what every other page says, and nothing that was not typed."""

import json

import pytest
from hypothesis import given

from calculators.answer import answer
from calculators.desk import CALCULATOR, STEPS
from tests.door import values
from tests.strategies import situations

OFFER = {"base": "180k", "sign_on": "30k", "grant": "200k", "today": "2026-12-01"}


def lines(typed: dict[str, str]) -> dict[str, str]:
    return {one["name"]: one["line"] for one in values("desk", typed)["steps"]}


@given(typed=situations())
def test_its_figures_are_those_of_counter_ask(typed: dict[str, str]) -> None:
    desk, counter = values("desk", typed), values("counter-ask", typed)
    assert desk["first_year_offer"] == counter["first_year_offer"]
    if desk["first_year_ask"] is not None:
        assert desk["first_year_ask"] == counter["first_year_ask"]


def test_every_step_has_a_line_of_its_own() -> None:
    assert set(lines(OFFER)) == {step.name for step in STEPS}


def test_nothing_typed_of_a_step_leaves_its_line_empty() -> None:
    found = lines({"base": "", "happy": "300k", "today": "2026-12-01"})
    assert found["you"] == "happy $300,000"
    assert not any(line for name, line in found.items() if name != "you")
    standing = values("desk", {"base": "", "happy": "300k"})
    assert standing["first_year_offer"] is None
    assert standing["first_year_ask"] is None


def test_after_an_answer_the_line_says_what_moved() -> None:
    typed = OFFER | {"base": "190k", "turns.0.base": "180k", "turns.0.sign_on": "30k", "turns.0.grant": "200k"}
    assert lines(typed)["answered"] == "One round kept. They moved base"


def test_a_step_of_a_piece_is_worth_what_it_adds() -> None:
    worth = {one["name"]: one["says"] for one in values("desk", OFFER | {"bonus_percent": "10"})["worth"]}
    assert worth["base"] == "$10,000 more here: $11,000 in year 1, $44,000 in 4 years."
    assert worth["grant"] == "$10,000 more here: $2,500 in year 1, $10,000 in 4 years."


@pytest.mark.parametrize("parts", [["summary"], ["first_year_offer"], ["summary", "charts"]])
def test_only_the_parts_that_are_asked_for_come(parts: list[str]) -> None:
    typed = OFFER | {"happy": "300k"}
    html = json.loads(answer(json.dumps({"slug": "desk", "typed": typed, "parts": parts})))["html"]
    assert ('class="summary"' in html) == ("summary" in parts)
    assert ('data-figure="first_year_offer"' in html) == ("first_year_offer" in parts)
    assert ("<svg" in html) == ("charts" in parts)


def test_an_example_of_its_own_is_an_example_too() -> None:
    reply = json.loads(answer(json.dumps({"slug": "messages", "typed": {}, "sample": dict(CALCULATOR.sample)})))
    assert "An example, not your offer" in reply["html"]
    assert "Birch" in reply["html"]
