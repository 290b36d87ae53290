"""The wage table: what the calculators hold is what the site publishes, and percentiles are what they should be."""

from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from calculators.offer import wage_table
from calculators.offer.wage_table import AREAS, PERCENTS, figures, places
from calculators.offer.wages import NATION, OCCUPATIONS, find_area, wages

PUBLISHED = Path(__file__).parents[3] / "docs" / "assets" / "data" / "wages-2025"
RENAMED = {"New York": "New York State", "Washington": "Washington State"}
"""States that the table names otherwise than the published files, since cities have the same name."""
NOT_PUBLISHED = {"Eagle Pass, TX", "Gadsden, AL"}
BASE = 92
DIGITS = [chr(at) for at in range(33, 127) if chr(at) not in '"\\']


def published(title: str) -> dict[str, list[int]]:
    """Area to its five percentiles, as the published file of the occupation has them."""
    lines = (PUBLISHED / f"{OCCUPATIONS[title]}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert rows[0] == ["area", "p10", "p25", "p50", "p75", "p90"]
    return {RENAMED.get(area, area): [int(figure) for figure in dollars] for area, *dollars in rows[1:]}


def coded(title: str) -> str:
    """The text that ``wage_table`` holds for an occupation. To bring in another release, put this text there."""
    table = published(title)
    rows = [[dollars // 10 for dollars in table[place]] for place in places() if place in table]
    steps = [[high - low for low, high in pairwise([0, *row])] for row in rows]
    digits = (
        DIGITS[step[percent] // weight % BASE]
        for percent in range(len(PERCENTS))
        for weight in (BASE**2, BASE, 1)
        for step in steps
    )
    return "".join("01"[place in table] for place in places()) + "".join(digits)


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_the_calculators_hold_what_is_published(title: str) -> None:
    assert wage_table._CODED[OCCUPATIONS[title]].replace("\n", "") == coded(title)


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_every_figure_published_is_found(title: str) -> None:
    table = published(title)
    for area in places():
        found = figures(OCCUPATIONS[title], area)
        assert (list(found) if found else None) == table.get(area), area


def test_places_are_those_published_and_two_without_figures() -> None:
    assert {area for title in OCCUPATIONS for area in published(title)} == set(places()) - NOT_PUBLISHED
    assert len(places()) == len(set(places()))
    assert set(AREAS) <= set(places())
    assert places()[0] == NATION


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_percentiles_rise_in_every_area(title: str) -> None:
    for area, dollars in published(title).items():
        assert dollars == sorted(dollars), area
        assert dollars[0] > 0


def test_every_occupation_is_published_and_the_whole_is_small() -> None:
    files = list(PUBLISHED.iterdir())
    assert {file.stem for file in files} == set(OCCUPATIONS.values())
    assert sum(file.stat().st_size for file in files) < 250_000


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_wages_are_found_for_each_area_by_name(title: str) -> None:
    for area, dollars in published(title).items():
        found = wages(title, area)
        assert (found.occupation, found.area) == (title, area)
        assert [getattr(found, f"p{percent}") for percent in PERCENTS] == [Decimal(figure) for figure in dollars]


def test_wages_are_found_as_people_type() -> None:
    assert wages("SWE", "Palo Alto").area == "San Jose-Sunnyvale-Santa Clara, CA"
    assert wages("SWE", "Palo Alto") == wages("15-1252", "San Jose")


@pytest.mark.parametrize(
    ("occupation", "area", "larger"),
    [
        ("Software Developers", "Gadsden, AL", "Alabama"),
        ("15-1221", "Abilene, TX", "Texas"),
        ("15-1221", "Guam", "United States"),
        ("15-1221", "Alaska nonmetropolitan area", "United States"),
    ],
)
def test_where_the_bureau_prints_nothing_a_larger_area_is_named(occupation: str, area: str, larger: str) -> None:
    with pytest.raises(ValueError, match=rf"^Choose a larger area, such as {larger}: BLS prints no wages for .* in "):
        wages(occupation, area)
    assert wages(occupation, larger).area == find_area(larger)


@pytest.mark.parametrize(
    ("typed", "city"),
    [
        ("Seatle", "Seattle, WA"), ("Pheonix", "Phoenix, AZ"), ("San Fransisco", "San Francisco, CA"),
        ("Tuscon", "Tucson, AZ"), ("Tuscon, AZ", "Tucson, AZ"), ("Alburquerque", "Albuquerque, NM"),
        ("Cincinatti", "Cincinnati, OH"), ("Cincinatti, Ohio", "Cincinnati, OH"), ("Indianopolis", "Indianapolis, IN"),
        ("Memhpis", "Memphis, TN"), ("Honalulu", "Honolulu, HI"), ("Milwakee", "Milwaukee, WI"),
        ("Rochestor", "Rochester"), ("Rochestor, NY", "Rochester, NY"), ("Massachusets", "Massachusetts"),
        ("Tennesee", "Tennessee"), ("Cupertno", "Cupertino, CA"), ("Palo Atlo", "Palo Alto, CA"),
        ("Kirland, WA", "Kirkland, WA"), ("La Cañada", "La Canada Flintridge, CA"),
        ("La Cañada, CA", "La Canada Flintridge, CA"), ("Oklahma City", "Oklahoma City, OK"),
    ],
)  # fmt: skip
def test_a_slip_in_a_city_is_asked_back_with_the_city(typed: str, city: str) -> None:
    with pytest.raises(ValueError, match=rf"^Did you mean {city}\? Type {city}\.$"):
        find_area(typed)
    assert find_area(city) if city != "Rochester" else True


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("So. San Francisco", "South San Francisco, CA"), ("No. Hollywood", "North Hollywood, CA"),
        ("LIC", "Long Island City, NY"), ("So. Cal", "Southern California"),
    ],
)  # fmt: skip
def test_a_place_is_found_by_what_it_is_shortened_to(short: str, whole: str) -> None:
    def found(text: str) -> str:
        try:
            return find_area(text)
        except ValueError as several:
            return str(several)

    assert found(short) == found(whole)


@pytest.mark.parametrize("town", ["Westlake", "Lake Forest"])
def test_a_town_in_several_states_is_asked_back(town: str) -> None:
    with pytest.raises(ValueError, match=rf"^There are several\. Type one of these: {town}"):
        find_area(town)


@pytest.mark.parametrize("text", ["London", "Toronto", "Paris", "Berlin"])
def test_a_place_abroad_is_told_that_the_list_has_places_here_only(text: str) -> None:
    with pytest.raises(ValueError, match="The list has US places only"):
        find_area(text)


@pytest.mark.parametrize("text", ["n/a", "N/A.", "none", "tbd", "?", "all", "not sure yet"])
def test_no_place_yet_is_no_place_of_that_name(text: str) -> None:
    with pytest.raises(ValueError, match=f"Type {NATION}, or leave it blank"):
        find_area(text)
