"""Bands are drawn to scale from claims, and what two levels share is what both bands hold."""

from xml.etree import ElementTree as ET

import pytest

from claims.book import book
from drawings.level_bands import CLAIMS, Band, bands, draw, shared


def drawn() -> ET.Element:
    return ET.fromstring(draw().replace(" data-search-exclude", ""))


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_claim_says_the_bands_that_are_drawn(claim: str) -> None:
    for band in bands(claim):
        assert f"${band.low:,} to ${band.high:,}" in book().claim(claim).text
        assert band.words in "".join(drawn().itertext())


def test_what_two_levels_share() -> None:
    assert shared(Band("1", 100, 200), Band("2", 150, 250)) == (150, 200)
    assert shared(Band("1", 100, 200), Band("2", 120, 180)) == (120, 180)
    assert shared(Band("1", 100, 200), Band("2", 200, 250)) is None


def test_bars_and_grounds_stand_where_their_dollars_are() -> None:
    every = [bands(claim) for claim in CLAIMS]
    meant = {"series-1": [(band.low, band.high) for some in every for band in some]}
    meant["window"] = [both for some in every if (both := shared(*some))]
    edges = []
    for kind, dollars in meant.items():
        found = [one for one in drawn().iter("rect") if one.get("class") == kind]
        for one, ends in zip(found, dollars, strict=True):
            left, width = float(one.attrib["x"]), float(one.attrib["width"])
            edges += [(ends[0], left), (ends[1], left + width)]
    (least, left), (most, right) = min(edges), max(edges)
    for amount, x in edges:
        assert abs(left + (right - left) * (amount - least) / (most - least) - x) < 0.2
