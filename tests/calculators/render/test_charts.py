"""Charts have a colour for each series in both schemes, and keep their words inside and apart in a wide font."""

import itertools
import math
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from calculators.declare.charts import (
    COLOURS,
    Chart,
    GroupedColumns,
    Lines,
    Series,
    Span,
    Spans,
    StackedColumns,
    Steps,
)
from calculators.negotiation.pay import PARTS
from calculators.render import charts, spans
from calculators.render.charts import chart
from drawings import six_weeks
from tests.drawn import check_words, extent

ASSETS = Path(__file__).resolve().parents[3] / "docs" / "assets"
KINDS = (StackedColumns, GroupedColumns, Lines, Steps)
PLACES = {
    "years": tuple(f"Year {year}" for year in range(1, 9)),
    "half a life": tuple(f"Year {year}" for year in range(1, 46)),
    "months": tuple("Start" if not month else "" if month % 12 else f"Year {month // 12}" for month in range(49)),
    "numbers": tuple(str(month) for month in range(37)),
    "pieces": ("Base", "Sign-on", "Equity grant", "Refresher", "Target bonus", "Retirement match"),
    "two": ("Regular pay", "Supplemental pay"),
    "one": ("As they offered it to you at first",),
    "nothing": ("", "", ""),
}


def made(kind: type[Chart], *series: Series, places: tuple[str, ...] = ("Year 1", "Year 2")) -> Chart:
    return kind("Pay by year", "Each column is one year.", places, series)


def numbered(count: int) -> tuple[Series, ...]:
    return tuple(Series(f"Part {n}", (Decimal(n), Decimal(n))) for n in range(1, count + 1))


def drawn(what: Chart | Spans) -> ET.Element:
    return ET.fromstring(str(chart(what, "it")))


def colours_of(figure: ET.Element, tag: str) -> list[int]:
    """The colours of the elements of one kind, in their order."""
    found = (re.search(r"series-(\d+)", one.get("class", "")) for one in figure.iter(tag))
    return [int(match[1]) for match in found if match]


def legend_of(figure: ET.Element) -> list[str]:
    return ["".join(one.itertext()) for one in figure.iter("li")]


@pytest.mark.parametrize("kind", KINDS)
def test_every_series_has_its_colour_and_its_place_in_the_legend(kind: type[Chart]) -> None:
    figure = drawn(made(kind, *numbered(COLOURS)))
    expected = list(range(1, COLOURS + 1))
    marks = colours_of(figure, "polyline") or colours_of(figure, "rect")
    assert marks[:COLOURS] == expected
    assert colours_of(figure, "span") == expected
    assert legend_of(figure) == [f"Part {n}" for n in expected]


@pytest.mark.parametrize("kind", KINDS)
def test_a_piece_of_pay_keeps_its_colour_whatever_stands_beside_it(kind: type[Chart]) -> None:
    values = Decimal(1), Decimal(2)
    base, bonus, equity = (Series(name, values, colour) for name, colour in (("Base", 1), ("Bonus", 2), ("Equity", 4)))
    for series in ((base, equity), (base, bonus, equity), (equity, base)):
        figure = drawn(made(kind, *series))
        coloured = dict(zip(legend_of(figure), colours_of(figure, "span"), strict=True))
        assert list(coloured) == [one.name for one in series]
        assert coloured["Equity"] == 4
        assert set(colours_of(figure, "rect") + colours_of(figure, "polyline")) == {one.colour for one in series}


def test_more_series_than_colours_are_refused() -> None:
    with pytest.raises(ValueError, match=f"1 to {COLOURS}"):
        chart(made(StackedColumns, *numbered(COLOURS + 1)), "it")
    day = date(2026, 1, 5)
    row = ("Aster", (Span(1, day, day),))
    with pytest.raises(ValueError, match=f"{COLOURS} colours"):
        chart(Spans("Days", "All.", tuple(f"Kind {n}" for n in range(COLOURS + 1)), (row,)), "it")


@pytest.mark.parametrize("colours", [(COLOURS + 1, 0), (-1, 0), (2, 0), (3, 3)])
def test_a_colour_that_is_not_there_or_is_taken_is_refused(colours: tuple[int, int]) -> None:
    series = (Series(str(n), (Decimal(1), Decimal(1)), colour) for n, colour in enumerate(colours))
    with pytest.raises(ValueError, match="colour"):
        chart(made(Lines, *series), "it")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("places", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("highest", ["999", "1240000", "12500", "875000000"])
def test_words_of_a_chart_stay_inside_and_apart(kind: type[Chart], places: tuple[str, ...], highest: str) -> None:
    values = tuple(Decimal(highest) for _ in places)
    check_words(drawn(made(kind, Series("Paid", values), places=places)))


@pytest.mark.parametrize("places", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize(
    "parts", [("180000", "27000", "30000", "200", "50000"), ("999500", "1240000"), ("875000000", "5")]
)
def test_values_on_bars_stay_inside_and_apart(places: tuple[str, ...], parts: tuple[str, ...]) -> None:
    series = tuple(
        Series(f"Part {part}", tuple(Decimal(part) / (at % 9 + 1) for at in range(len(places)))) for part in parts
    )
    check_words(drawn(made(StackedColumns, *series, places=places)))


def box(bar: ET.Element) -> tuple[float, float, float, float]:
    """Left, right, top and bottom."""
    x, y, width, height = (float(bar.attrib[side]) for side in ("x", "y", "width", "height"))
    return x, x + width, y, y + height


def test_a_column_says_its_total_and_its_parts_where_there_is_room() -> None:
    parts = (Series("Base", (Decimal(180_000), Decimal(185_400))), Series("Match", (Decimal(900), Decimal(0))))
    equity = Series("Equity", (Decimal("66666.67"), Decimal("62500")))
    figure = drawn(made(StackedColumns, *parts, equity))
    bars = [box(bar) for bar in figure.iter("rect")]
    inside = [text for text in figure.iter("text") if text.get("class") == "value"]
    assert [text.text for text in inside] == ["$180K", "$66.7K", "$185K", "$62.5K"]
    for text in inside:
        (left, right), y = extent(text), float(text.attrib["y"])
        assert any(bar[0] <= left and right <= bar[1] and bar[2] + 8 <= y <= bar[3] for bar in bars)
    assert [text.text for text in figure.iter("text") if text.get("class") == "name"] == ["$248K", "$248K"]


def test_totals_are_said_of_every_column_or_of_none() -> None:
    for count in range(1, 30):
        places = tuple(f"Year {year}" for year in range(1, count + 1))
        series = Series("Base", tuple(Decimal(180_000) * at for at in range(1, count + 1)))
        said = [
            one for one in drawn(made(StackedColumns, series, places=places)).iter("text") if one.get("class") == "name"
        ]
        assert len(said) == (count if count <= 8 else 0)


def test_every_piece_is_named_where_there_is_room_in_two_lines() -> None:
    places = PLACES["pieces"]
    figure = drawn(made(GroupedColumns, Series("Ask", tuple(Decimal(1) for _ in places)), places=places))
    said = " ".join(text.text or "" for text in figure.iter("text"))
    assert all(word in said for place in places for word in place.split())


@pytest.mark.parametrize("days", [1, 9, 30, 100, 400, 3000])
def test_words_of_a_calendar_stay_inside_and_apart(days: int) -> None:
    first = date(2026, 2, 20)
    last = first + timedelta(days=days)
    long = "The Very Long Name of a Company That Was Renamed After a Merger, Incorporated"
    what = Spans("Days", "All.", ("Interviews",), (("Aster", (Span(1, first, last),)), (long, (Span(1, last, last),))))
    figure = drawn(what)
    check_words(figure)
    assert long in "".join(figure.itertext())


def test_words_of_the_plan_stay_inside_and_apart() -> None:
    check_words(ET.fromstring(six_weeks.draw()))


def declared(sheet: str, name: str) -> list[list[str]]:
    """The values of ``--name-1`` and so on in each block of a style sheet that sets them."""
    text = (ASSETS / sheet).read_text(encoding="utf-8")
    blocks = (re.findall(rf"--{name}-(\d+): (#\w+);", block) for block in text.split("}"))
    found = [block for block in blocks if block]
    assert all([int(n) for n, _ in block] == list(range(1, len(block) + 1)) for block in found)
    return [[colour for _, colour in block] for block in found]


def test_there_are_as_many_colours_as_the_style_sheets_have() -> None:
    rules = (ASSETS / "answer" / "chart.css").read_text(encoding="utf-8")
    classes = re.findall(r"\.series-(\d+) \{ --series: var\(--series-(\d+)\); \}", rules)
    assert classes == [(str(n), str(n)) for n in range(1, COLOURS + 1)]
    assert [len(block) for block in declared("theme/colours.css", "series")] == [COLOURS, COLOURS]
    light, _ = declared("theme/colours.css", "series")
    assert declared("theme/print.css", "series") == [light]


def linear(colour: str) -> list[float]:
    """Red, green and blue of ``#rrggbb``, as light."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, as WCAG 2 has it."""
    darker, lighter = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))
    )
    return (lighter + 0.05) / (darker + 0.05)


def seen(colour: str) -> tuple[float, float, float]:
    """Where a colour stands in Oklab, in which distances are about as eyes see them."""
    red, green, blue = linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
    )


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_stand_out_from_the_page_and_from_each_other(scheme: int) -> None:
    colours = declared("theme/colours.css", "series")[scheme]
    text = (ASSETS / "theme" / "colours.css").read_text(encoding="utf-8")
    paper, sunken = (re.findall(rf"--{name}: (#\w{{6}});", text)[scheme] for name in ("paper", "sunken"))
    assert min(contrast(colour, ground) for colour in colours for ground in (paper, sunken)) >= 3
    assert min(contrast(colour, paper) for colour in colours[: len(PARTS)]) >= 4.5, "values stand on them"
    apart = {pair: math.dist(seen(pair[0]), seen(pair[1])) for pair in itertools.combinations(colours, 2)}
    assert min(apart.values()) > 0.07
    assert min(apart[pair] for pair in itertools.pairwise(colours)) > 0.09


def test_a_chart_of_nothing_is_not_drawn() -> None:
    assert chart(made(StackedColumns, Series("Base", (Decimal(0), Decimal(0)))), "it") is None
    assert chart(Spans("Days", "All.", ("Interviews",), ()), "it") is None


def test_the_axis_has_room_for_its_dollars() -> None:
    assert spans.room("$1.25M") < charts.LEFT - 6


def test_what_is_not_dollars_has_no_dollar_sign_at_its_bars() -> None:
    base = Series("Base", (Decimal(62), Decimal(100)))
    shares = StackedColumns("Shares", "Year by year.", ("1", "2"), (base,), before="")
    assert "$" not in str(chart(shares, "shares"))
