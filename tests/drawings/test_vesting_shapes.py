"""Each company has one shape, drawn from its schedule."""

from xml.etree import ElementTree as ET

from calculators.offer.vesting import schedule
from claims.book import book
from drawings.vesting_shapes import FLOOR, TOP, draw, first_of_each, held


def panels() -> dict[str, ET.Element]:
    """Each panel by its company."""
    figure = ET.fromstring(draw().replace(" data-search-exclude", ""))
    return {str(panel.findtext(".//b")): panel for panel in figure.iter("li")}


def test_every_company_of_the_table_has_one_panel() -> None:
    named = {one.name.partition(":")[0] for _, one in book().schedules}
    variants = {name for name in named if any(name.startswith(f"{other} ") for other in named)}
    assert variants == {"Microsoft annual award"}
    assert set(panels()) == named - variants
    assert len(panels()) == len(first_of_each())


def test_what_is_held_is_added_up_year_by_year() -> None:
    assert held(schedule("5/15/40/40")) == "5% after year 1, 20% after year 2, 60% after year 3, all after year 4"
    assert held(schedule("100 monthly")) == "all after year 1"


def test_a_shape_climbs_from_nothing_to_the_whole_grant() -> None:
    for company, panel in panels().items():
        polygon = panel.find(".//polygon")
        assert polygon is not None
        points = [tuple(map(float, point.split(","))) for point in polygon.attrib["points"].split()]
        across, heights = zip(*points[:-1], strict=True)
        assert list(across) == sorted(across), company
        assert list(heights) == sorted(heights, reverse=True), company
        assert (heights[0], heights[-1]) == (FLOOR, TOP)


def test_a_panel_names_its_source_and_says_the_schedule_in_figures() -> None:
    for claim, one in first_of_each():
        panel = panels()[one.name.partition(":")[0]]
        said = "".join(panel.itertext())
        assert one.by_year in said
        assert claim.source.title in said
        assert held(one.schedule) in said
