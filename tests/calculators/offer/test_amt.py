"""The minimum tax on incentive options, 2026."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.amt import AMT_2026, amt, free_spread

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
def test_more_spread_never_costs_less_and_at_most_42_cents_a_dollar(
    wages: Decimal, spread: Decimal, more: Decimal, filing: str
) -> None:
    """28 % of a dollar and a half, where the exemption shrinks."""
    added = amt(wages, spread + more, filing).due - amt(wages, spread, filing).due
    assert 0 <= added <= Decimal("0.42") * more + CENT


@pytest.mark.parametrize(
    ("income", "filing", "exemption"),
    [
        ("500000", "single", "90100"),
        ("500100", "single", "90050"),
        ("680200", "single", "0"),
        ("1000000", "joint", "140200"),
        ("1280400", "joint", "0"),
    ],
)
def test_the_exemption_shrinks_by_half_of_what_is_above(income: str, filing: str, exemption: str) -> None:
    assert amt(Decimal(0), Decimal(income), filing).exemption == Decimal(exemption)


def test_both_rates_meet_at_their_threshold() -> None:
    below = amt(Decimal(0), AMT_2026.upper_above + 90_100, "single")
    assert below.tentative == Decimal(63_570)
    assert amt(Decimal(0), AMT_2026.upper_above + 90_200, "single").tentative == Decimal(63_598)
