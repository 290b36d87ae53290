"""A curve goes through what the field holds, and says where the lead changes."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.charts import Curve, Mark
from calculators.declare.fields import ask, record, stops_of, value_at, with_value
from calculators.declare.reading import read
from calculators.declare.traces import Trace, trace
from calculators.declare.units import Percent, Usd, Years

AMOUNTS = st.integers(-10_000, 10_000).map(Decimal)


@record
class Row:
    """A row with a rate."""

    key: str = ""
    size: Usd = ask("Size")
    rate: Percent | None = ask(
        "Rate", default=None, at_least=-50, at_most=1_000, blank="100", stops=stops_of(0, 100, 5)
    )


@record
class Inputs:
    """Inputs with natural ranges, and one without."""

    rate: Percent = ask("Rate", at_least=-1_000, at_most=1_000, stops=stops_of(-50, 100, 5))
    years: Years = ask("Years", default=4, stops=stops_of(1, 20))
    sale: Usd = ask("Sale", stops=("50M", "1B"))
    other: Usd = ask("Other")
    rows: tuple[Row, ...] = ask("Row", rows=tuple("ab"))


def inputs_of(**texts: str) -> Inputs:
    """The inputs for texts by name, with ``__`` for a point."""
    inputs, problems = read(Inputs, {name.replace("__", "."): text for name, text in texts.items()})
    assert inputs is not None, problems
    return inputs


def traced(field: str, inputs: Inputs, *lines: tuple[Decimal, Decimal]) -> Trace | None:
    """Straight lines: what each starts from, and what a step adds."""

    def at(varied: Inputs) -> tuple[Mark, ...]:
        value = value_at(varied, field)
        return tuple(Mark(f"line {n}", start + slope * value, n) for n, (start, slope) in enumerate(lines, start=1))

    return trace(Curve(field, "What it comes to", at, rivals=True), inputs)


def found(field: str, inputs: Inputs, *lines: tuple[Decimal, Decimal]) -> Trace:
    drawn = traced(field, inputs, *lines)
    assert drawn is not None
    return drawn


@given(start=AMOUNTS, slope=AMOUNTS, rate=st.integers(-900, 900))
def test_a_curve_goes_through_what_the_field_holds(start: Decimal, slope: Decimal, rate: int) -> None:
    drawn = found("rate", inputs_of(rate=str(rate)), (start, slope))
    assert drawn.now == rate
    assert drawn.rows[drawn.places.index(rate)] == (Mark("line 1", start + slope * rate, 1),)
    assert list(drawn.places) == sorted(set(drawn.places))
    assert {Decimal(-50), Decimal(100)} <= set(drawn.places)
    assert drawn.is_flat == (slope == 0)


@given(meeting=st.integers(-49, 99).map(Decimal), slope=st.integers(1, 9_999).map(Decimal), start=AMOUNTS)
def test_the_lead_changes_where_the_lines_meet(meeting: Decimal, slope: Decimal, start: Decimal) -> None:
    drawn = found("rate", inputs_of(), (start, Decimal(0)), (start - slope * meeting, slope))
    assert [lead.at for lead in drawn.leads] == [0, 1]
    assert abs(Decimal(drawn.leads[1].since) - meeting) < Decimal("0.01")


def test_whole_values_are_all_there_and_the_lead_changes_at_one() -> None:
    drawn = found("years", inputs_of(), (Decimal(100), Decimal(0)), (Decimal(0), Decimal(30)))
    assert drawn.places == tuple(range(1, 21))
    assert [(lead.at, lead.since) for lead in drawn.leads] == [(0, 1), (1, 4)]


def test_of_equals_the_first_leads() -> None:
    drawn = found("rate", inputs_of(), (Decimal(1), Decimal(1)), (Decimal(1), Decimal(1)))
    assert [lead.at for lead in drawn.leads] == [0]


def test_a_blank_stands_for_what_it_says_and_an_amount_of_nothing_for_none() -> None:
    line = Decimal(0), Decimal(1)
    assert found("rows.b.rate", inputs_of(rows__b__size="1"), line).now == 100
    assert traced("sale", inputs_of(), line) is None
    assert found("rate", inputs_of(), line).now == 0


def test_a_row_is_changed_alone() -> None:
    inputs = inputs_of(rows__a__size="1", rows__b__rate="3")
    changed = with_value(inputs, "rows.b.rate", Decimal(7))
    assert (value_at(changed, "rows.a.rate"), value_at(changed, "rows.b.rate")) == (None, 7)
    assert value_at(inputs, "rows.b.rate") == 3
    with pytest.raises(KeyError):
        value_at(inputs_of(), "rows.a.rate")


@pytest.mark.parametrize("field", ["other", "nothing"])
def test_a_field_without_stops_has_no_curve(field: str) -> None:
    with pytest.raises(TypeError, match="has no stops"):
        trace(Curve(field, "", lambda inputs: ()), inputs_of())
