"""The wage table: what the calculators hold is what the site publishes, and places are found as people type them."""

from decimal import Decimal
from pathlib import Path

import pytest

from calculators.offer.wage_table import AREAS
from calculators.offer.wages import OCCUPATIONS, find_area, find_occupation, wages

PUBLISHED = Path(__file__).parents[2] / "docs" / "assets" / "data" / "wages-2025"


def published(title: str) -> dict[str, list[Decimal]]:
    """Area to its five percentiles, as the published file of the occupation has them."""
    lines = (PUBLISHED / f"{OCCUPATIONS[title]}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert rows[0] == ["area", "p10", "p25", "p50", "p75", "p90"]
    return {area: [Decimal(figure) for figure in figures] for area, *figures in rows[1:]}


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_the_calculators_hold_an_extract_of_what_is_published(title: str) -> None:
    table = published(title)
    for area in AREAS:
        if area not in table:
            with pytest.raises(ValueError, match=r"^Choose a larger area"):
                wages(title, area)
            continue
        found = wages(title, area)
        assert [found.p10, found.p25, found.p50, found.p75, found.p90] == table[area]


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_percentiles_rise_in_every_area(title: str) -> None:
    for area, figures in published(title).items():
        assert figures == sorted(figures), area
        assert figures[0] > 0


def test_every_occupation_is_published_and_the_whole_is_small() -> None:
    files = list(PUBLISHED.iterdir())
    assert {file.stem for file in files} == set(OCCUPATIONS.values())
    assert sum(file.stat().st_size for file in files) < 250_000


@pytest.mark.parametrize(
    ("typed", "area"),
    [
        ("US", "United States"),
        ("united states", "United States"),
        ("National", "United States"),
        ("San Jose", "San Jose-Sunnyvale-Santa Clara, CA"),
        ("  new york ", "New York-Newark-Jersey City, NY-NJ"),
        ("bellevue", "Seattle-Tacoma-Bellevue, WA"),
        ("Pittsburgh, PA", "Pittsburgh, PA"),
    ],
)
def test_an_area_is_found_as_people_type_it(typed: str, area: str) -> None:
    assert find_area(typed) == area


@pytest.mark.parametrize("typed", ["", "s", "san", "Atlantis", "Abilene, TX", "{p50}", "x" * 80])
def test_an_area_that_is_not_there_gets_a_message(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Choose an area"):
        find_area(typed)


@pytest.mark.parametrize("typed", ["15-1252", "151252", "Software Developers", "software developer"])
def test_an_occupation_is_found_by_code_or_title(typed: str) -> None:
    assert find_occupation(typed) == "Software Developers"


@pytest.mark.parametrize("typed", ["", "comp", "plumber", "15-9999"])
def test_an_occupation_that_is_not_there_gets_a_message(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Choose an occupation"):
        find_occupation(typed)
