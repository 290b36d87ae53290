"""The desk says of an offer what every other page says, and nothing that was not typed."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain

import pytest
from hypothesis import given

from calculators.answer import answer
from calculators.declare.fields import Rows, Section, fields_of
from calculators.declare.units import Unit
from calculators.desk import CALCULATOR, STEPS
from calculators.living.base_elsewhere import ASK_PLACE
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


RICH = OFFER | {
    "deadline": "2026-12-11",
    "current.job.base": "150k",
    "current.job.vests_12": "20k",
    "unvested": "60k",
    "refresh.0.amount": "40k",
    "commission": "40k",
    "second_grant": "50k",
    "instrument": "private_rsu",
    "liquidity_percent": "50",
    "market_base": "190k",
    "offers.b.base": "190k",
    "offers.b.grant": "150k",
    "offers.b.standing": "written",
    "espp_discount": "15",
    "espp_saved": "5",
    "premium": "1,200",
    "premium_now": "2,400",
    "deductible": "100k",
    "deductible_now": "400k",
    "care": "300k",
}
ON_OTHERS = {"posted_low", "market_percentile", "times_moved", "price", "strike", "preferred_price", "sized_price"}
"""Amounts that count only beside others, or in words."""
SMALL = {"hsa"}
"""What the law lets nobody put in by the hundred thousand."""


def amounts(sections: Iterable[Section], record: type, before: str = "") -> Iterator[tuple[str, Unit]]:
    """The names of the amounts and percentages that a form shows, its rows by their first key."""
    for one in chain.from_iterable(section.shows for section in sections):
        field = fields_of(record)[one if isinstance(one, str) else one.name]
        if isinstance(one, Rows):
            assert field.rows is not None
            key = (one.keys or field.ask.rows)[0]
            yield from amounts(one.parts, field.rows, f"{before}{field.name}.{key}.")
        elif field.unit and field.unit.kind == "number" and field.unit.before + field.unit.after in ("$", "%"):
            yield before + field.name, field.unit


def shown_for(name: str, typed: dict[str, str]) -> dict[str, str]:
    """The figures that a phone shows while a field is typed into."""
    found = values("desk", typed)
    own = [one for one in found["moved"] if any(f"{name}.".startswith(f"{head}.") for head in one["fields"].split())]
    return {one["label"]: one["amount"] for one in own[:3]} | {
        head: found[head] for head in ("first_year_offer", "first_year_ask")[: 3 - len(own)]
    }


FIELDS = {name: unit for name, unit in amounts(CALCULATOR.form, CALCULATOR.inputs) if name not in ON_OTHERS}


@pytest.mark.parametrize("name", FIELDS)
def test_a_figure_that_a_field_moves_is_shown_with_it(name: str) -> None:
    dollars = ("2.3k", "2.6k") if name in SMALL else ("230k", "260k")
    some, more = dollars if FIELDS[name].before else ("3", "7")
    assert shown_for(name, RICH | {name: some}) != shown_for(name, RICH | {name: more})


def test_what_moves_a_figure_is_a_field() -> None:
    named = {head for one in values("desk", RICH)["moved"] for head in one["fields"].split()}
    known = fields_of(CALCULATOR.inputs).keys() | {
        f"offers.{key}" for key in fields_of(CALCULATOR.inputs)["offers"].ask.rows
    }
    assert named <= known


def elsewhere(**typed: str) -> list[str]:
    return [note["text"] for note in values("desk", {"base": "180k"} | typed)["elsewhere"]]


def test_the_base_is_said_in_the_prices_of_every_other_place_that_is_typed() -> None:
    job, other = {"job_home.job.place": "San Jose, CA"}, {"homes.b.place": "NYC"}
    told = elsewhere(place="Austin, TX", **job, **other)
    assert len(told) == 3
    assert sum("A base of $180,000 in Austin" in one for one in told) == 2
    assert "buys about what $202,569 buys in San Jose" in " ".join(told)
    assert "It is not the rent that you will pay" in told[-1]


@pytest.mark.parametrize(
    "typed",
    [{}, {"place": "Austin, TX"}, {"base": "", "place": "NYC", "job_home.job.place": "Austin, TX"}],
)
def test_without_a_second_place_or_a_base_nothing_is_said_of_prices(typed: dict[str, str]) -> None:
    assert not elsewhere(**typed)


def test_a_place_without_prices_is_asked_for_again() -> None:
    assert elsewhere(**{"job_home.job.place": "NYC"}) == [ASK_PLACE]
    [told] = elsewhere(**{"place": "remote", "job_home.job.place": "NYC"})
    assert told.startswith("We found no prices where your offer is. Type the city")
    [told] = elsewhere(**{"place": "NYC", "homes.b.place": "Springfield"})
    assert told.startswith("We found no prices where offer B is. Type one of these: Springfield, IL;")


def test_one_area_by_two_names_is_no_other_place() -> None:
    assert not elsewhere(**{"place": "New York, NY", "job_home.job.place": "Brooklyn"})
