"""The curves under fields agree with the figures of the answer."""

import json
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.compare_offers import CALCULATOR as COMPARE
from calculators.compare_offers import Choice
from calculators.declare.fields import Field, field_at, fields_of
from calculators.declare.reading import value_of
from calculators.declare.traces import trace
from calculators.equity_value import CALCULATOR as EQUITY
from calculators.negotiation.side_by_side import THE_OFFER
from calculators.private_stock.asked import Equity
from tests.door import ask

CURVED = [COMPARE, EQUITY]
SMALL = st.integers(0, 400_000)


def curves(slug: str, typed: dict[str, str]) -> dict[str, str]:
    reply: dict[str, dict[str, str]] = json.loads(answer(json.dumps({"slug": slug, "typed": typed, "curves": []})))
    return reply["curves"]


def words(html: str) -> str:
    return re.sub("<[^>]+>", " ", html)


def two_offers(base: int, grant: int, belief: int, growth: int, years: int) -> Choice:
    typed = {
        "base": "200k",
        "grant": "200k",
        "offers.b.base": str(100_000 + base),
        "offers.b.grant": str(1_000 + grant),
        "offers.b.liquidity_percent": str(belief),
        "offers.b.growth_percent": str(growth),
        "years": str(years),
    }
    inputs, problems = COMPARE.read(typed)
    assert inputs is not None, problems
    return inputs


@given(SMALL, SMALL, st.integers(0, 100), st.integers(-90, 300), st.integers(1, 8))
def test_where_the_field_is_now_the_curve_has_the_totals_of_the_answer(
    base: int, grant: int, belief: int, growth: int, years: int
) -> None:
    inputs = two_offers(base, grant, belief, growth, years)
    totals = [one.believed_total for one in COMPARE.figure(inputs).offers]
    for curve in COMPARE.curves(inputs):
        drawn = trace(curve, inputs)
        assert drawn is not None
        assert [mark.value for mark in drawn.rows[drawn.places.index(drawn.now)]] == totals, curve.field


@given(SMALL, SMALL, st.integers(1, 100))
def test_the_lead_changes_at_the_break_even_of_the_answer(base: int, grant: int, belief: int) -> None:
    inputs = two_offers(base, grant, belief, 0, 4)
    figures = COMPARE.figure(inputs)
    heavier = figures.heavier
    prefix = "" if heavier == THE_OFFER else f"offers.{heavier}."
    fields = {
        f"{prefix}liquidity_percent": figures.break_even_liquidity,
        ("" if figures.second_name == "your offer" else "offers.b.") + "growth_percent": figures.break_even_growth,
    }
    for curve in COMPARE.curves(inputs):
        even = fields.get(curve.field)
        drawn = trace(curve, inputs)
        assert drawn is not None
        if isinstance(even, Decimal) and drawn.places[0] < even < drawn.places[-1]:
            assert len(drawn.leads) == 2, curve.field
            assert abs(Decimal(drawn.leads[1].since) - even) < Decimal("0.5"), curve.field


def test_equity_is_worth_on_its_curves_what_the_answer_says() -> None:
    inputs, _ = EQUITY.read({**EQUITY.sample, "liquidity_percent": "40"})
    assert inputs is not None
    figures = EQUITY.figure(inputs)
    stated = next(row.value for row in figures.scenarios if row.scenario == "stated")
    wanted = {
        "years_to_sale": [figures.believed_high, figures.believed_low],
        "liquidity_percent": [figures.believed_value],
        "exit_value": [stated],
    }
    for curve in EQUITY.curves(inputs):
        drawn = trace(curve, inputs)
        assert drawn is not None
        assert [mark.value for mark in drawn.rows[drawn.places.index(drawn.now)]] == wanted.pop(curve.field)
    assert not wanted


@pytest.mark.parametrize("calculator", CURVED, ids=lambda one: one.slug)
def test_the_example_has_curves_that_say_what_is_to_be_seen(calculator: Any) -> None:
    drawn = curves(calculator.slug, {})
    assert len(drawn) >= 2
    for html in drawn.values():
        assert html.count("<polyline") == html.count("rx=")
        assert re.search(r"is ahead| at .+, \$", words(html))
    assert drawn == curves(calculator.slug, dict(calculator.sample))


def test_only_what_is_wanted_is_drawn_and_nothing_with_problems() -> None:
    asked = {"slug": COMPARE.slug, "typed": {}, "curves": ["years"]}
    assert list(json.loads(answer(json.dumps(asked)))["curves"]) == ["years"]
    reply = json.loads(answer(json.dumps({"slug": COMPARE.slug, "typed": {"base": "x"}, "curves": []})))
    assert reply["problems"]
    assert not reply.get("curves")


def test_what_changes_nothing_is_not_drawn() -> None:
    typed = {"base": "200k", "offers.b.base": "180k", "offers.b.grant": "100k", "offers.b.prices": "10 / 20"}
    assert set(curves(COMPARE.slug, typed)) == {"offers.b.liquidity_percent", "years"}


@pytest.mark.parametrize("prefix", ["", "offers.b."])
def test_growth_is_drawn_for_options_that_gain_nothing_yet(prefix: str) -> None:
    options = {"instrument": "options", "units": "25,000", "price": "4.10", "strike": "4.10"}
    typed = {"base": "180k", "offers.b.base": "185k"} | {prefix + name: text for name, text in options.items()}
    drawn = curves(COMPARE.slug, typed)
    assert set(drawn) == {f"{prefix}growth_percent", "years"}
    even = ask(COMPARE.slug, typed)["values"]["break_even_growth"]
    assert prefix or f"{Decimal(even):.0f}%" in words(drawn["growth_percent"])


def asked_fields(record: type, prefix: str = "") -> list[tuple[str, Field]]:
    found: list[tuple[str, Field]] = []
    for name, field in fields_of(record).items():
        inner = (
            asked_fields(field.rows, f"{prefix}{name}.{field.ask.rows[0]}.") if field.rows else [(prefix + name, field)]
        )
        found += inner
    return found


@pytest.mark.parametrize("slug", CATALOG)
def test_every_stop_is_text_that_its_field_takes_and_they_rise(slug: str) -> None:
    for name, field in asked_fields(CATALOG[slug].inputs):
        values = [value_of(field, text) for text in field.ask.stops]
        assert values == sorted(set(values)), name
        assert not any(" " in text for text in field.ask.stops), name


def test_growth_belief_and_years_have_a_range_in_both() -> None:
    for record, names in (
        (Choice, ("growth_percent", "liquidity_percent", "years", "offers.b.growth_percent")),
        (Equity, ("liquidity_percent", "years_to_sale", "exit_value")),
    ):
        for name in names:
            field = field_at(record, name)
            assert field is not None
            assert field.ask.stops, name


@pytest.mark.parametrize("belief", ["", "50"])
def test_what_is_believed_has_a_curve_that_starts_at_nothing(belief: str) -> None:
    typed = {name: text for name, text in EQUITY.sample.items() if name != "liquidity_percent"}
    drawn = curves("equity-value", typed | {"liquidity_percent": belief})["liquidity_percent"]
    assert "You believe: $0 at 0%, $400,000 at 100%." in words(drawn)
