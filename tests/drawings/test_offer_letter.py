"""The letter is that of the offer that the calculators open with, and each of its lines has a note."""

import re
from xml.etree import ElementTree as ET

from calculators.negotiation.samples import SAMPLE_OFFER
from claims.book import book
from drawings.offer_letter import LINES, draw


def test_its_figures_are_those_of_the_example() -> None:
    dollars = {figure for one in LINES for figure in re.findall(r"\$([\d,]+\d)", one.says)}
    assert dollars == set(SAMPLE_OFFER.values())


def test_each_line_has_its_note_beside_it() -> None:
    found = ET.fromstring(draw().replace(" data-search-exclude", ""))
    rows = [[str(part.get("class")) for part in row if part.tag == "p"] for row in found.iter("li")]
    assert rows == [["sheet", "note"]] * len(LINES)


def test_a_note_with_a_claim_names_its_source() -> None:
    for one in LINES:
        assert not one.claim or book().claim(one.claim).source.title in draw()
