"""The table of prices: the calculators hold what the site publishes, and places are read as people write them."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer import price_table
from calculators.offer.living_prices import level_of, same_prices
from calculators.offer.price_table import parity_of
from calculators.offer.wage_table import places

PUBLISHED = Path(__file__).parents[3] / "docs" / "assets" / "data" / "price-parities-2024.tsv"
RENAMED = {"New York": "New York State", "Washington": "Washington State"}
"""States that the table names otherwise than the published file, since cities have the same name."""


def published() -> dict[str, tuple[Decimal, Decimal]]:
    """Area to its prices and its housing, as the published file has them."""
    lines = PUBLISHED.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert rows[0] == ["area", "prices", "housing"]
    return {RENAMED.get(area, area): (Decimal(prices), Decimal(housing)) for area, prices, housing in rows[1:]}


def test_the_calculators_hold_what_is_published() -> None:
    """To bring in another year, put these texts there."""
    table, none = published(), (Decimal(0), Decimal(0))
    for at, text in enumerate((price_table._PRICES, price_table._HOUSING)):
        assert text.split() == [str(int(10 * table.get(area, none)[at])) for area in places()]


def test_every_area_of_the_wage_table_has_prices_but_a_few() -> None:
    table = published()
    assert set(table) <= set(places())
    assert len(table) == 570
    assert [area for area in places() if parity_of(area)] == [area for area in places() if area in table]


@pytest.mark.parametrize(
    ("typed", "area", "prices"),
    [
        ("Austin, TX", "Austin-Round Rock-San Marcos, TX", "98.1"),
        ("NYC", "New York-Newark-Jersey City, NY-NJ", "112.6"),
        ("SF", "San Francisco-Oakland-Fremont, CA", "115.6"),
        ("San Jose", "San Jose-Sunnyvale-Santa Clara, CA", "110.4"),
        ("California", "California", "110.7"),
        ("Seattle", "Seattle-Tacoma-Bellevue, WA", "111.1"),
    ],
)
def test_a_place_as_people_write_it_has_what_the_bureau_printed(typed: str, area: str, prices: str) -> None:
    found = level_of(typed)
    assert (found.area, found.prices) == (area, Decimal(prices))


@pytest.mark.parametrize("typed", ["Remote", "Paris", "Springfield", "San Juan, PR", "", "x"])
def test_a_place_without_prices_says_what_to_type(typed: str) -> None:
    with pytest.raises(ValueError, match="Type"):
        level_of(typed)


AREAS = st.sampled_from([area for area in places()[1:] if parity_of(area)])


@given(st.decimals(1_000, 5_000_000, places=2), AREAS, AREAS)
def test_there_and_back_is_the_same_money(dollars: Decimal, here: str, there: str) -> None:
    one, other = level_of(here), level_of(there)
    moved = same_prices(dollars, one, other)
    assert (moved >= dollars) == (other.prices >= one.prices)
    assert abs(same_prices(moved, other, one) - dollars) < Decimal("0.01")


def test_a_salary_in_austin_is_more_in_san_jose() -> None:
    """By hand: 180,000 × 110.4 ÷ 98.1."""
    found = same_prices(Decimal(180_000), level_of("Austin, TX"), level_of("San Jose"))
    assert round(found, 2) == Decimal("202568.81")
