"""The minimum tax on incentive options."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.amt import AMT_LAW, amt, free_spread

CENT = Decimal("0.01")
dollars = st.integers(0, 5_000_000).map(Decimal)
filings = st.sampled_from(["single", "joint"])


@given(dollars, filings)
def test_the_free_spread_is_where_the_tax_begins(wages: Decimal, filing: str) -> None:
    free = free_spread(wages, filing)
    assert amt(wages, free + 100, filing).due > 0
    if free:
        assert amt(wages, free, filing).due < CENT
        assert amt(wages, free / 2, filing).due == 0


@given(dollars, dollars, dollars, filings)
def test_more_spread_never_costs_less_and_no_more_than_the_upper_rate_takes(
    wages: Decimal, spread: Decimal, more: Decimal, filing: str
) -> None:
    """It takes of more than the dollar, where the exemption shrinks."""
    added = amt(wages, spread + more, filing).due - amt(wages, spread, filing).due
    assert 0 <= added <= AMT_LAW.upper * (1 + AMT_LAW.phase_out) * more + CENT


@pytest.mark.parametrize("filing", ["single", "joint"])
def test_the_exemption_shrinks_by_a_share_of_what_is_above(filing: str) -> None:
    whole, above = AMT_LAW.exemption[filing], AMT_LAW.phase_out_above[filing]
    gone = above + whole / AMT_LAW.phase_out
    found = [amt(Decimal(0), income, filing).exemption for income in (above, above + 100, gone - 100, gone, gone + 100)]
    step = 100 * AMT_LAW.phase_out
    assert found == [whole, whole - step, step, 0, 0]


def test_both_rates_meet_at_their_threshold() -> None:
    at = AMT_LAW.upper_above + AMT_LAW.exemption["single"]
    assert at < AMT_LAW.phase_out_above["single"]
    assert amt(Decimal(0), at, "single").tentative == AMT_LAW.lower * AMT_LAW.upper_above
    assert amt(Decimal(0), at + 100, "single").tentative == AMT_LAW.lower * AMT_LAW.upper_above + 100 * AMT_LAW.upper
