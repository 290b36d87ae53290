"""Places and counties by area: whole, in no area but the table's, and found as listed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.area_names import Ambiguous, Unknown, _index, _larger_abroad, area_of, folded, states_of
from calculators.offer.gazetteer import Listed, _counties, _places, counties_named, places_named, states_in
from calculators.offer.wage_table import places


def listed(text: str) -> dict[str, list[Listed]]:
    """All that a text lists, by name."""
    found: dict[str, list[Listed]] = {}
    for line in text.splitlines():
        head, _, names = line.removesuffix(",;").partition(":,")
        state, _, area = head.partition(" ")
        for name in names.split(","):
            bare = name.lstrip("-=")
            mark = {"-": "-", "=": "="}.get(name[0], "")
            found.setdefault(bare, []).append(Listed(state, area, mark))  # type: ignore[arg-type]
    return found


PLACES, COUNTIES = listed(_places()), listed(_counties())
names = st.sampled_from(sorted(PLACES))
counties = st.sampled_from(sorted(COUNTIES))


def test_there_are_many() -> None:
    assert sum(map(len, PLACES.values())) > 9_000
    assert sum(map(len, COUNTIES.values())) > 3_100


@pytest.mark.parametrize("table", [PLACES, COUNTIES], ids=["places", "counties"])
def test_a_name_is_folded_and_in_each_state_once_in_an_area_of_the_table(table: dict[str, list[Listed]]) -> None:
    areas, states = set(places()), set(_index().areas)
    for name, found in table.items():
        assert folded(name) == name.strip()
        assert {one.area for one in found} <= areas, name
        assert {one.state for one in found} <= states, name
        assert all(not states_of(one.area) or one.state in states_of(one.area) for one in found), name
        assert len({one.state for one in found}) == len(found), name


def test_every_area_of_a_state_has_counties() -> None:
    without = [area for area in places() if not states_in(area)]
    states = set(_index().areas.values()) | {"United States"}
    alone = {area for area in without if area not in states}
    assert {area.rpartition(", ")[2] for area in alone} == {"PR", "CT", "Connecticut nonmetropolitan area"}


@given(names)
def test_what_is_listed_is_found(name: str) -> None:
    assert sorted(places_named(name)) == sorted(PLACES[name])


@given(counties)
def test_a_county_is_found_with_its_state(name: str) -> None:
    assert sorted(counties_named(name)) == sorted(COUNTIES[name])
    for one in COUNTIES[name]:
        twin = [place.area for place in PLACES.get(f"{name} county", []) if place.state == one.state]
        assert area_of(f"{name} County, {one.state}") in (one.area, *twin)


@given(names)
def test_a_place_is_found_with_its_state(name: str) -> None:
    for one in PLACES[name]:
        byname = _index().stated.get((name, one.state), {one.area: one.state})
        assert area_of(f"{name}, {one.state.upper()}") in byname


@given(names)
def test_a_name_alone_is_never_read_as_one_of_several(name: str) -> None:
    sure = {one.area for one in PLACES[name] if one.mark == ""}
    either = {one.area for one in PLACES[name] if one.mark == "-"}
    ours = {area for area in (_index().main.get(name), _index().names.get(name)) if area}
    ours |= set(_index().alone.get(name, {}))
    assert len(sure) < 2
    assert not (sure and either)
    assert len(either) != 1
    try:
        found: object = area_of(name)
    except (Ambiguous, Unknown) as error:
        found = error
    if isinstance(found, Ambiguous):
        assert len(found.choices) > 1 or name in _larger_abroad()
        assert not sure or name in ("pittsburg", "berkley", *_larger_abroad(), *_index().also)
    elif isinstance(found, Unknown):
        assert not sure | either
    else:
        assert found in sure | ours
