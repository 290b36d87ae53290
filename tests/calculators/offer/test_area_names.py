"""What people call places, and the areas of the wage table."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.area_names import _SEVERAL, Ambiguous, Unknown, _index, _larger_abroad, area_of, states_of
from calculators.offer.gazetteer import places_named
from calculators.offer.wage_table import AREAS, places
from calculators.offer.wages import find_area

TYPED = {
    "United States": """US | USA | U.S. | united states | National | remote | Remote, US | Remote - USA | US (Remote)
        | anywhere | United States of America | work from home""",
    "Austin-Round Rock-San Marcos, TX": """Austin, TX | Austin TX | austin | Austin, Texas | Austin, TX, USA
        | Round Rock | Austin-Round Rock, TX | Cedar Park, TX | Austin, TX 78701 | Greater Austin | ATX""",
    "New York-Newark-Jersey City, NY-NJ": """NYC | New York City | New York, NY | New York, New York | new york
        | Manhattan | Brooklyn | Brooklyn, NY | Queens | Jersey City | Jersey City, NJ | Hoboken | Hoboken, NJ | Newark
        | Newark, NJ | Long Island | White Plains, NY | NYC / Remote | North Jersey | Northern NJ | Yorktown Heights
        | Yorktown Heights, NY | Williamsburg, NY | Williamsburg, Brooklyn, NY | SoHo | Nassau County, NY""",
    "San Francisco-Oakland-Fremont, CA": """SF | San Fran | San Francisco | San Francisco, CA | Bay Area | the Bay Area
        | SF Bay Area | San Francisco Bay Area | Oakland | Berkeley, CA | Fremont | San Mateo | Menlo Park
        | South San Francisco, CA | Dublin, CA | Richmond, CA | San Francisco or Remote | South SF | South San Fran
        | SSF | the Bay | Bay | Peninsula | the Peninsula | SoMa | Marin County | San Mateo County, CA | Concord, CA
        | Pittsburg, CA | E. Palo Alto, CA""",
    "San Jose-Sunnyvale-Santa Clara, CA": """San Jose | San José | San José, CA | Silicon Valley | South Bay | Palo Alto
        | Mountainview
        | Mountain View | Mountain View, CA | Cupertino | Sunnyvale | Santa Clara, California | SJC
        | Santa Clara County""",
    "Santa Cruz-Watsonville, CA": "Santa Cruz | Santa Cruz, CA | Scotts Valley",
    "Los Angeles-Long Beach-Anaheim, CA": """LA | L.A. | Los Angeles | Los Angeles, CA | Santa Monica
        | Culver City | Irvine | Orange County | Pasadena, CA | Glendale, CA | El Segundo""",
    "Riverside-San Bernardino-Ontario, CA": "Inland Empire | Riverside, CA | Temecula",
    "San Diego-Chula Vista-Carlsbad, CA": "San Diego | La Jolla, CA | Carlsbad",
    "Philadelphia-Camden-Wilmington, PA-NJ-DE-MD": "Philly | King of Prussia | Wilmington, DE | Cherry Hill",
    "Washington-Arlington-Alexandria, DC-VA-MD-WV": """DC | D.C. | Washington DC | Washington, D.C. | Wash., D.C.
        | Wash DC | DMV | Arlington VA
        | Arlington, Virginia | Reston | Bethesda | Bethesda, MD | Alexandria, VA | Northern Virginia | Tysons""",
    "Baltimore-Columbia-Towson, MD": "Baltimore | Charm City | B-more | Columbia, MD | Annapolis",
    "Durham-Chapel Hill, NC": "Research Triangle | RTP | Bull City | Chapel Hill | Durham, NC | Triangle Park, NC",
    "Raleigh-Cary, NC": "Raleigh | Cary | Cary, NC | Raleigh-Durham",
    "Chicago-Naperville-Elgin, IL-IN": "Chicago | Chi-town | Naperville | Evanston, IL | Chicago, Illinois",
    "Las Vegas-Henderson-North Las Vegas, NV": "Vegas | Sin City | Las Vegas, NV | Henderson",
    "Salt Lake City-Murray, UT": "SLC | Salt Lake City | Salt Lake City, Utah | Draper",
    "Provo-Orem-Lehi, UT": "Lehi | Lehi, UT | Provo | Silicon Slopes",
    "Minneapolis-St. Paul-Bloomington, MN-WI": "Twin Cities | Minneapolis | St Paul | Saint Paul, MN | minneap",
    "Dallas-Fort Worth-Arlington, TX": """DFW | Dallas | Dallas, TX | Dallas-Fort Worth | Ft. Worth | Plano | Frisco
        | Arlington, TX | Irving, TX""",
    "Seattle-Tacoma-Bellevue, WA": """Seattle | Seattle, WA | Seattle, Wash. | Seattle, Washington | Redmond | Bellevue
        | Emerald City
        | bellevue, wa | Kirkland, WA | Everett, WA | SLU | Eastside | Seatac | Snohomish County | King County""",
    "Bend, OR": "Bend | Bend, OR | Redmond, OR",
    "Boston-Cambridge-Newton, MA-NH": """Boston | Boston, Mass. | Cambridge MA | Cambridge | Somerville | Waltham, MA
        | Greater Boston | Greater Boston, MA | Boston area | Kendall Square | Kendall Square, Cambridge, MA | Allston
        | Quincy | Quincy, MA | Medford, MA | Lexington, MA | Concord, MA | Beantown | Middlesex County, MA""",
    "Denver-Aurora-Centennial, CO": "Denver | Aurora, CO | Broomfield",
    "Boulder, CO": "Boulder | Boulder, CO | Longmont",
    "Phoenix-Mesa-Chandler, AZ": "Phoenix | Scottsdale | Tempe, AZ | Glendale, AZ",
    "Ann Arbor, MI": "Ann Arbor | Ann Arbor, Michigan",
    "Ithaca, NY": "Ithaca | Ithaca, NY",
    "Madison, WI": "Madison WI | Madison",
    "Portland-Vancouver-Hillsboro, OR-WA": "Portland | Portland, OR | Beaverton",
    "Portland-South Portland, ME": "Portland, ME | Portland, Maine",
    "Columbus, OH": "Columbus | Columbus, OH",
    "Columbus, GA-AL": "Columbus, GA",
    "Springfield, MA": "Springfield, MA",
    "Manhattan, KS": "Manhattan, KS",
    "St. Louis, MO-IL": "St. Louis | Saint Louis, Missouri | st louis mo",
    "Kansas City, MO-KS": "Kansas City | Kansas City, KS | Overland Park",
    "Atlanta-Sandy Springs-Roswell, GA": "Atlanta | Alpharetta, GA",
    "Miami-Fort Lauderdale-West Palm Beach, FL": "Miami | Fort Lauderdale | Boca Raton | South Florida",
    "Pittsburgh, PA": "Pittsburgh | Pittsburgh, PA",
    "Winston-Salem, NC": "Winston-Salem | Winston Salem, NC",
    "Scranton--Wilkes-Barre, PA": "Scranton | Wilkes-Barre, PA",
    "Urban Honolulu, HI": "Honolulu | Honolulu, HI",
    "Boise City, ID": "Boise | Boise, ID",
    "Coeur d'Alene, ID": "Coeur d'Alene | Coeur d’Alene, Idaho",
    "Abilene, TX": "Abilene, TX | abilene",
    "Texas": "Texas | TX | Tex. | remote, Texas | State of Texas",
    "New York State": "New York State | NY",
    "Washington State": "Washington State | State of Washington | WA",
    "Montana": "MT | Mont.",
    "District of Columbia": "District of Columbia",
    "Central Oregon nonmetropolitan area": """Central Oregon | Central Oregon nonmetropolitan area | Hood River, OR
        | The Dalles, OR""",
    "North Valley-Northern Mountains Region of California nonmetropolitan area": """Truckee, CA | Truckee | Grass Valley
        | Nevada County, CA""",
    "Northwestern Region of Texas nonmetropolitan area": "Marfa, TX | Marfa | Alpine, Texas | Presidio County, TX",
    "Northern New Mexico nonmetropolitan area": "Los Alamos, NM | Los Alamos | Taos",
    "Central New Hampshire nonmetropolitan area": "Concord, NH | Laconia, NH",
    "Northern New Hampshire nonmetropolitan area": "Hanover, NH | Lebanon, NH",
    "Northern Vermont nonmetropolitan area": "Stowe, VT | Middlebury, VT",
    "Southern Vermont nonmetropolitan area": "Brattleboro | Brattleboro, VT",
    "Wasatch Front Fringe Utah nonmetropolitan area": "Park City, UT | Heber City, UT",
    "High Desert Utah nonmetropolitan area": "Moab | Vernal, UT",
    "South Florida nonmetropolitan area": "Key West | Key West, FL | Key Largo, Florida",
    "Prescott Valley-Prescott, AZ": "Sedona | Sedona, AZ | Prescott",
    "Western Wyoming nonmetropolitan area": "Jackson Hole | Jackson Hole, WY | Jackson, WY | Teton County, WY",
    "Northwest Colorado nonmetropolitan area": "Aspen | Vail, CO | Steamboat Springs | Breckenridge, CO",
    "Southwest Colorado nonmetropolitan area": "Telluride, CO | Durango | Durango, CO",
    "Massachusetts nonmetropolitan area": "Nantucket | Martha's Vineyard",
    "Northeast Maine nonmetropolitan area": "Bar Harbor, ME",
    "Hawaii / Kauai nonmetropolitan area": "Kauai | Hilo",
    "Alaska nonmetropolitan area": "Juneau | Sitka, AK",
    "San Luis Obispo-Paso Robles, CA": "SLO | San Luis Obispo | Pismo Beach",
    "Bozeman, MT": "Bozeman | Bozeman, MT | Gallatin County, MT",
    "Medford, OR": "Medford, OR | Ashland, OR",
    "Lexington-Fayette, KY": "Lexington, KY | Fayette County, KY",
    "Virginia Beach-Chesapeake-Norfolk, VA-NC": "Williamsburg, VA | Hampton Roads | Norfolk",
    "Charlotte-Concord-Gastonia, NC-SC": "Charlotte | Concord, NC | Davidson",
    "Charleston, WV": "Charleston, W. Va. | Charleston, WV",
    "San Juan-Bayamon-Caguas, PR": "San Juan",
}
PAIRS = [(place.strip(), area) for area, typed in TYPED.items() for place in typed.split("|")]
CITIES = [place for place in places() if ", " in place]

PIECES = ["new", "york", "st.", "the", "city", "of", "ca", ",", "é", "us", "remote", "la", "washington", "02139"]


def answered(typed: str) -> str:
    """The area, or what to type instead."""
    try:
        return find_area(typed)
    except ValueError as error:
        return str(error)


def test_there_are_many() -> None:
    assert len(PAIRS) > 290
    assert TYPED.keys() <= set(places())


@pytest.mark.parametrize(("typed", "area"), PAIRS)
def test_an_area_is_found_as_people_write_it(typed: str, area: str) -> None:
    assert find_area(typed) == find_area(f"  {typed.upper()} ") == area


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Mt. View", "Mountain View"), ("Mtn View", "Mountain View"), ("Mtn. View, CA", "Mountain View, CA"),
        ("Mt View, CA", "Mountain View, CA"), ("N. Virginia", "Northern Virginia"), ("No. Virginia", "NoVa"),
        ("Smithville, TX", "Bastrop, TX"), ("just outside Boston", "Boston"), ("Denver suburbs", "Denver"),
        ("Work from home in Ohio", "Ohio"), ("Bay Area (SF)", "San Francisco"), ("Boston (Cambridge)", "Boston"),
        ("Reston (DC)", "Washington, DC"), ("MTV", "Mountain View"), ("Starbase", "Brownsville, TX"),
        ("RVA", "Richmond, VA"), ("the Triad", "Greensboro, NC"), ("Quad Cities", "Davenport, IA"),
    ],
)  # fmt: skip
def test_a_shortened_name_is_its_place(typed: str, whole: str) -> None:
    assert find_area(typed) == find_area(whole)


def test_every_area_is_found_by_its_whole_name() -> None:
    assert [find_area(place) for place in places()] == places()
    assert [find_area(place.casefold()) for place in places()] == places()


@pytest.mark.parametrize("area", CITIES)
def test_a_metropolitan_area_is_found_by_its_first_city_and_state(area: str) -> None:
    cities, states = area.split(", ")
    first = re.split(r"-|/", re.sub("(Winston)-(Salem)", r"\1 \2", cities))[0]
    for state in states.split("-"):
        assert find_area(f"{first}, {state}") == area


def test_each_town_with_its_state_is_in_one_area() -> None:
    for (town, state), areas in _index().stated.items():
        assert len(areas) == 1, (town, state)
        assert not states_of(*areas) or state in states_of(*areas), (town, state)


@pytest.mark.parametrize(
    ("typed", "choices"),
    [
        (
            "Springfield",
            ["Springfield, IL", "Springfield, MA", "Springfield, MO", "Springfield, OH", "Springfield, OR"],
        ),
        ("arlington", ["Arlington, TX", "Arlington, VA"]),
        ("Rochester", ["Rochester, MN", "Rochester, NY"]),
        ("Charleston", ["Charleston, SC", "Charleston, WV"]),
        ("Pasadena", ["Pasadena, CA", "Pasadena, TX"]),
        ("Washington", ["Washington State", "Washington, DC"]),
        ("Wash.", ["Washington State", "Washington, DC"]),
        ("Concord", ["Concord, CA", "Concord, NC", "Concord, NH"]),
        ("Medford", ["Medford, MA", "Medford, OR"]),
        ("Lexington", ["Lexington, KY", "Lexington, MA"]),
        ("Williamsburg", ["Williamsburg, NY", "Williamsburg, VA"]),
        ("Pittsburg", ["Pittsburg, CA", "Pittsburg, KS", "Pittsburgh, PA"]),
        ("Everett", ["Everett, MA", "Everett, WA"]),
        ("Norwalk", ["Norwalk, CA", "Norwalk, CT"]),
        ("Park City", ["Park City, IL", "Park City, KS", "Park City, UT"]),
        ("NorCal", ["Sacramento, CA", "San Francisco, CA", "San Jose, CA"]),
        ("Southern California", ["Los Angeles, CA", "Riverside, CA", "San Diego, CA"]),
        ("London", ["London, KY", "London, OH"]),
        ("Malvern", ["Malvern, AR", "Malvern, PA"]),
        ("Rosemont", ["Rosemont, CA", "Rosemont, IL"]),
        ("West Chester", ["West Chester, OH", "West Chester, PA"]),
        ("Woodbridge", ["Woodbridge, NJ", "Woodbridge, VA"]),
        ("Lawrenceville", ["Lawrenceville, GA", "Lawrenceville, NJ"]),
        ("Stafford", ["Stafford, CT", "Stafford, NJ", "Stafford, TX", "Stafford, VA"]),
        ("Brentwood", ["Brentwood, CA", "Brentwood, NY", "Brentwood, TN"]),
        ("Nassau County", ["Nassau County, FL", "Nassau County, NY"]),
    ],
)
def test_a_place_that_several_areas_could_be_is_asked_back(typed: str, choices: list[str]) -> None:
    with pytest.raises(ValueError, match=r"^There are several\. Type one of these: ") as asked:
        find_area(typed)
    assert all(choice in str(asked.value) for choice in choices)
    assert len({find_area(choice) for choice in choices}) == len(choices)


@pytest.mark.parametrize("name", sorted(_larger_abroad()))
def test_a_name_of_a_larger_city_abroad_is_asked_back_until_its_state_is_typed(name: str) -> None:
    here = _larger_abroad()[name]
    for typed in (name, name.upper(), f"Greater {name}", f"{name} area"):
        with pytest.raises(ValueError, match=rf"^Did you mean {re.escape(here)}\?") as asked:
            find_area(typed)
        assert "abroad" in str(asked.value)
    assert find_area(here)


@pytest.mark.parametrize(
    "typed", ["", "s", "san", "Atlantis", "Moscow", "Washington County", "{p50}", "x" * 300, "123", "ß", "東京"]
)
def test_an_area_that_is_not_there_gets_a_message(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Choose an area from the list, such as United States or San Jose, or type"):
        find_area(typed)


@pytest.mark.parametrize(("typed", "state"), [("Nowhere, TX", "Texas"), ("Bedford Falls, New York", "New York State")])
def test_a_town_that_is_not_there_gets_its_state_offered(typed: str, state: str) -> None:
    with pytest.raises(ValueError, match=rf"^Choose an area from the list, such as {state} or United States, or type"):
        find_area(typed)


@given(st.text() | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_text_gets_an_area_or_a_message(typed: str) -> None:
    found = answered(typed)
    assert (
        found.startswith(("Choose an area", "There are several", "Did you mean", "Type one place", "Type the city"))
        or find_area(found) == found
    )


BEGINNINGS = sorted({area[:3].casefold() for area in places() if area[:3].isalpha()})


@pytest.mark.parametrize("letters", BEGINNINGS)
def test_three_letters_are_no_area_unless_they_are_its_name(letters: str) -> None:
    found = answered(letters)
    if found in places():
        assert letters in _index().names or letters in _index().alone or places_named(letters)
    elif found.startswith("Did you mean"):
        assert find_area(re.findall(r"Type (.+)\.$", found)[0]) in places()


def test_beginnings_are_completed_from_four_letters_on() -> None:
    assert answered("abi") == "Did you mean Abilene, TX? Type Abilene, TX."
    assert answered("Den") == answered("DEN") == find_area("Denver")  # its airport
    assert find_area("abil") == find_area("Abilene, TX")
    assert answered("oak") == "Did you mean {0}? Type {0}.".format("San Francisco-Oakland-Fremont, CA")


def test_one_that_is_far_larger_is_taken() -> None:
    assert find_area("Berwyn") == find_area("Berwyn, IL") != find_area("Berwyn, PA")


def test_suggestions_are_found() -> None:
    assert [find_area(area) for area in AREAS] == list(AREAS)


@pytest.mark.parametrize("line", _SEVERAL.splitlines())
def test_a_region_is_asked_back_by_each_of_its_names(line: str) -> None:
    names, _, choices = line.partition(": ")
    areas = [find_area(choice) for choice in choices.split("; ")]
    assert len(set(areas)) == len(areas) > 1
    for name in names.split(", "):
        assert all(choice in answered(name) for choice in choices.split("; ")), name


@pytest.mark.parametrize("state", sorted({code for code in _index().areas if code not in ("gu", "pr", "vi")}))
def test_no_state_alone_stands_for_a_place_that_is_not_there(state: str) -> None:
    with pytest.raises(Unknown) as told:
        area_of(f"Nowhere Hill, Nowhere, {state}")
    assert told.value.state == _index().areas[state]


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("Urbana-Champaign", "Champaign, IL"),
        ("Urbana-Champaign, IL", "Champaign, IL"),
        ("St. Paul-Minneapolis", "Minneapolis"),
    ],
)
def test_two_towns_of_one_area_in_either_order(typed: str, usual: str) -> None:
    assert area_of(typed) == area_of(usual)


@pytest.mark.parametrize("typed", ["the Springs", "The Plano", "the Village", "the Valley"])
def test_a_small_place_is_not_taken_for_what_people_call_so(typed: str) -> None:
    with pytest.raises(Ambiguous):
        area_of(typed)
    assert area_of("the Woodlands") == area_of("The Woodlands, TX")


def test_two_towns_of_two_areas_are_no_area() -> None:
    with pytest.raises(Unknown):
        area_of("Austin-Boston")


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("94105", "Type the city instead"),
        ("94105-1234", "Type the city instead"),
        ("NYC or SF", "Type one place"),
        ("Boston/NYC", "Type one place"),
        ("Toronto", "The list has US places only"),
        ("London, UK", "The list has US places only"),
    ],
)
def test_what_is_no_one_us_place_is_told_so(typed: str, asked: str) -> None:
    with pytest.raises(ValueError, match=asked):
        find_area(typed)
