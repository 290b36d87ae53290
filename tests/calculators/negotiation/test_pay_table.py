"""The years of an offer as a table: what another reader of CSV reads is what the page shows."""

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given

from calculators.negotiation.pay_table import STARTS_A_FORMULA, cell
from tests.calculators.typed_offers import whole_offers
from tests.door import values


@given(typed=whole_offers())
def test_it_reads_back_as_the_years(typed: dict[str, str]) -> None:
    found = values("total-comp", typed)
    head, *rows = csv.reader(io.StringIO(found["csv"]))
    assert [row[0] for row in rows] == [str(year["year"]) for year in found["years"]]
    cents = Decimal("0.01")
    for row, year in zip(rows, found["years"], strict=True):
        assert abs(Decimal(row[head.index("Total")]) - Decimal(year["total"])) <= cents
        parts = sum(map(Decimal, row[1:-1]))
        assert abs(parts - Decimal(row[-1])) <= cents * len(row)


@pytest.mark.parametrize("text", [f"{sign}1+1" for sign in STARTS_A_FORMULA])
def test_no_cell_of_text_is_a_formula(text: str) -> None:
    (read,) = next(csv.reader(io.StringIO(cell(text), newline="")))
    assert not read.startswith(STARTS_A_FORMULA)


@pytest.mark.parametrize("text", ["a,b", 'say "yes"', "two\nlines", "plain"])
def test_any_text_is_one_cell(text: str) -> None:
    assert next(csv.reader(io.StringIO(cell(text), newline=""))) == [text]
