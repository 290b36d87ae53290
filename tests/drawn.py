"""Where the words of a drawing are, whatever the reader's font."""

import itertools
from xml.etree import ElementTree as ET

from calculators.render import spans


def extent(text: ET.Element) -> tuple[float, float]:
    """From where to where words may reach, in a wide font."""
    x, long = float(text.attrib["x"]), spans.room("".join(text.itertext()))
    left = x - {"middle": long / 2, "end": long}.get(text.get("text-anchor", "start"), 0)
    return left, left + long


def check_words(figure: ET.Element) -> None:
    """That the words of the first drawing in ``figure`` stay inside it and apart."""
    svg = figure.find(".//svg")
    assert svg is not None
    _, _, width, height = map(float, str(svg.get("viewBox")).split())
    words = [(float(text.attrib["y"]), *extent(text)) for text in svg.iter("text")]
    assert all(left >= -0.05 and right <= width + 0.05 and 0 < y < height for y, left, right in words), words
    for one, other in itertools.combinations(words, 2):
        assert abs(one[0] - other[0]) >= 11 or one[2] < other[1] or other[2] < one[1], (one, other)
