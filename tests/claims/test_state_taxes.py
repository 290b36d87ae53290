"""The facts on state and local taxes: dated, sourced, said as they are, and the same in the calculators."""

import re
import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from calculators.declare.sentences import in_a_list
from calculators.offer.place_taxes import knows_filing
from calculators.offer.state_names import STATES
from claims.book import FOLDER, book
from claims.dates import build_day
from claims.state_taxes import HEADS, NAMES, TABLES, TaxFact, names_source, tables_source, tax_tables
from claims.tables.place_taxes import NO_HEADS, UNOFFICIAL, place_taxes_table, states_without_heads

FOUND = tax_tables()
EVERY = (*FOUND.states, *FOUND.payroll, *FOUND.local)
TODAY = date(2026, 11, 27)


def test_the_calculators_count_with_these_facts() -> None:
    """After a change of facts: ``python -m claims --compile``."""
    assert NAMES.read_text("utf-8") == names_source(FOUND)
    assert TABLES.read_text("utf-8") == tables_source(FOUND)


def test_they_are_of_the_year_of_the_federal_law() -> None:
    assert book().tax_year == FOUND.year


@pytest.mark.parametrize("row", EVERY, ids=lambda row: f"{row.state}-{row.name}")
def test_each_row_says_who_as_of_when_and_when_to_look_again(row: TaxFact) -> None:
    assert re.search(r", (read )?[A-Z][a-z]+ (\d+, )?\d{4}$", row.source), row.source
    assert row.as_of <= build_day()
    assert row.as_of < row.review_by
    assert re.search(r"\b20\d\d\b", row.basis)
    assert not row.note or row.note.endswith(".")


def test_every_state_and_the_district_are_there_once() -> None:
    assert len({row.state for row in FOUND.states}) == len(FOUND.states) == 51


TYPED = re.compile(r"\d\s?%|\$\s?\d")
ROUNDING = "The state rounds within bands of $100 below $100,000"
"""No figure of the tables: what they leave out."""


def sentences(table: Any) -> list[str]:
    if isinstance(table, dict):
        return [text for one in table.values() for text in sentences(one)]
    if isinstance(table, list):
        return [text for one in table for text in sentences(one)]
    return [table] if isinstance(table, str) else []


def test_no_sentence_types_a_figure_that_stands_beside_it() -> None:
    texts = [text for path in FOLDER.glob("taxes/*.toml") for text in sentences(tomllib.loads(path.read_text("utf-8")))]
    assert len(texts) > 200
    assert [text for text in texts if TYPED.search(text.replace(ROUNDING, ""))] == []


def test_a_note_tells_the_figure_that_is_counted() -> None:
    [california] = [row for row in FOUND.states if row.state == "CA"]
    assert f"${california.figures['surtax']['over']:,} of taxable income" in california.note


def test_the_page_says_how_sure_each_row_is() -> None:
    shown = place_taxes_table(TODAY)
    assert shown.count("<tr>") == len(EVERY) + 2
    assert shown.count(UNOFFICIAL.replace(":", "&#58;")) == sum(1 for row in EVERY if row.figures.get("unofficial")) > 0
    lacking = [row for row in FOUND.states if "brackets_single" in row.figures and HEADS not in row.figures]
    assert shown.count(NO_HEADS) == len(lacking) > 0
    assert "2025 rate" in shown
    assert "out of date" not in shown


def test_the_states_without_figures_for_a_head_of_household_are_those_that_take_home_asks_back() -> None:
    refused = [name for state, name in STATES.items() if not knows_filing(state, "", HEADS)]
    assert refused
    assert states_without_heads() == in_a_list(sorted(refused))


def test_a_row_past_its_review_is_faded() -> None:
    late = max(row.review_by for row in EVERY) + timedelta(days=1)
    assert place_taxes_table(late).count("claim-old") == len(EVERY)
