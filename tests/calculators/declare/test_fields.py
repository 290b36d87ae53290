"""A copy of a record with other values is the one that the standard library makes."""

from dataclasses import fields, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.fields import with_values
from calculators.declare.reading import read
from calculators.negotiation.least import paid
from calculators.negotiation.record import Negotiation

TYPED = {
    "base": "180k",
    "grant": "200k",
    "offers.b.standing": "written",
    "offers.b.base": "190k",
    "turns.0.base": "170k",
}


@given(st.integers(1_000, 10**6), st.sampled_from(["", "partial", "silence"]))
def test_a_copy_has_the_other_values_and_nothing_that_was_worked_out(base: int, said: str) -> None:
    record, _ = read(Negotiation, TYPED)
    assert record is not None
    paid(record)
    copy = with_values(record, base=Decimal(base), said=said)
    assert copy == replace(record, base=Decimal(base), said=said)
    assert vars(copy).keys() == {field.name for field in fields(Negotiation)}
    assert record.base == 180_000


def test_a_name_that_is_no_field_is_refused() -> None:
    record, _ = read(Negotiation, TYPED)
    with pytest.raises(TypeError, match="salary"):
        with_values(record, salary=Decimal(1))
