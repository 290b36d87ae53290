"""Equity that is said to be options is counted at its strike, or the answer asks: its strike is never dropped."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.fields import has_field
from calculators.negotiation.companies import COMPANIES, INSTRUMENTS
from tests.calculators.test_laws import ALSO, FIRST_YEARS, WITH_AN_OFFER, found
from tests.door import ask

OFFER = {"base": "180k", "liquidity_percent": "100", "price": "10", "today": "2026-11-27"}
COUNTS = {"options": "10,000 options", "ISOs": "10,000 ISOs", "NSOs": "10,000 NSOs", "short": "10k stock options"}
WORDS = [*COUNTS.values(), "10,000 option", "10k ISO", "options: 10,000", "10,000 NQSOs", "10k incentive stock options"]
ROWS = {"": WITH_AN_OFFER} | {
    row: [slug for slug, one in CATALOG.items() if has_field(one.inputs, f"{row}strike")]
    for row in ("offers.b.", "current.job.")
}
PLACES = [(row, slug) for row, slugs in ROWS.items() for slug in slugs]
PAGES_NEED = {"offers.b.base": "1k", "unvested": "1k"}
STANDING = {"offers.b.": {"offers.b.base": "170k"}, "current.job.": {"current.job.base": "170k"}}


def asked_kind(slug: str, row: str, typed: dict[str, str]) -> bool:
    """Whether the answer asks what the equity is, naming both kinds of options to choose."""
    also = ALSO.get(slug, {}) | STANDING.get(row, {})
    problems = ask(slug, also | OFFER | {row + name: text for name, text in typed.items()})["problems"]
    said = [one["message"] for one in problems if one["field"] == f"{row}instrument"]
    assert all("Stock options in a private company" in one and "in a listed company" in one for one in said)
    return bool(said)


@pytest.mark.parametrize(("row", "slug"), PLACES)
@settings(max_examples=10)
@given(
    kind=st.sampled_from(list(INSTRUMENTS)),
    company=st.sampled_from(list(COMPANIES)),
    strike=st.sampled_from(["0.01", "4", "$4/share", "9.50"]),
    equity=st.sampled_from([{"units": "10,000"}, {"units": "10,000 options"}, {"grant": "100k"}]),
)
def test_a_typed_strike_counts_or_the_answer_asks(
    row: str, slug: str, kind: str, company: str, strike: str, equity: dict[str, str]
) -> None:
    typed = {"price": "10", "company": company, "instrument": kind, "strike": strike} | equity
    are_options = "options" in (kind or COMPANIES[company].instrument)
    assert asked_kind(slug, row, typed) == (not are_options)


@pytest.mark.parametrize("slug", FIRST_YEARS)
@given(strike=st.integers(1, 9))
def test_options_count_at_their_strike(slug: str, strike: int) -> None:
    typed = OFFER | {"instrument": "options", "units": "10,000 options", "strike": str(strike)} | PAGES_NEED
    values = ask(slug, ALSO.get(slug, {}) | typed)["values"]
    assert Decimal(found(values, FIRST_YEARS[slug])) == 180_000 + 2_500 * (10 - strike)


@pytest.mark.parametrize(("row", "slug"), PLACES)
@pytest.mark.parametrize("kind", [{}, {"company": "openai"}, {"company": "databricks"}, {"instrument": "public_rsu"}])
def test_the_word_makes_them_options_or_is_asked_about(row: str, slug: str, kind: dict[str, str]) -> None:
    for text in WORDS:
        assert asked_kind(slug, row, {"price": "10", "units": text} | kind)
    assert asked_kind(slug, row, {"grant": "400k ISO"} | kind)
    assert asked_kind(slug, row, {"price": "$10 per option", "units": "10,000"} | kind)


@pytest.mark.parametrize("text", ["10,000", "10,000 RSUs", "1,200 stock units", "10k shares", "10,000 PPUs"])
def test_stock_is_not_asked_about(text: str) -> None:
    for strike in ({}, {"strike": "0"}):
        assert not asked_kind("total-comp", "", {"units": text} | strike)


def test_a_kind_of_option_says_it_too() -> None:
    assert asked_kind("equity-value", "", {"units": "10,000", "option_kind": "iso"})
    assert not asked_kind("equity-value", "", {"units": "10,000", "option_kind": "iso", "instrument": "options"})
