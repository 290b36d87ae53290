"""Every drawing is well made, speaks for itself, and stands on a page."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from claims.book import FOLDER, load
from drawings import six_weeks
from drawings.catalog import DRAWINGS, drawing
from drawings.six_weeks import STEPS

DOCS = Path(__file__).parent.parent.parent / "docs"
every_drawing = pytest.mark.parametrize("name", DRAWINGS)


@every_drawing
def test_a_drawing_has_a_title_and_says_what_it_shows(name: str) -> None:
    svg = ET.fromstring(drawing(name)).find(".//svg")
    assert svg is not None
    assert svg.get("role") == "img"
    named = {one.get("id"): "".join(one.itertext()) for one in svg if one.tag in ("title", "desc")}
    assert list(named) == str(svg.get("aria-labelledby")).split()
    assert all(len(words) > 10 for words in named.values())


@every_drawing
def test_its_colours_come_from_style_sheets(name: str) -> None:
    for element in ET.fromstring(drawing(name)).iter():
        assert not {"style", "fill", "stroke"} & set(element.attrib)


@every_drawing
def test_its_words_stay_inside(name: str) -> None:
    svg = ET.fromstring(drawing(name)).find(".//svg")
    assert svg is not None
    _, _, width, height = map(float, str(svg.get("viewBox")).split())
    for text in svg.iter("text"):
        x, long = float(text.attrib["x"]), 5.5 * len(text.text or "")
        left = x - {"middle": long / 2, "end": long}.get(text.get("text-anchor", "start"), 0)
        assert left > -6
        assert left + long < width + 6
        assert 0 < float(text.attrib["y"]) < height


@every_drawing
def test_it_stands_on_a_page(name: str) -> None:
    macro = f'drawing("{name}")'
    assert any(macro in path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md"))


def test_the_calendar_has_the_weeks_of_the_plan() -> None:
    plan = (DOCS / "playbook" / "index.md").read_text(encoding="utf-8")
    for step in STEPS:
        assert f"| {step.weeks} |" in plan


def test_the_calendar_takes_its_window_from_the_claim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = shutil.copytree(FOLDER, tmp_path / "facts")
    file = facts / "claims" / "articles.toml"
    text = file.read_text("utf-8")
    changed = text.replace("near = 7, near_enough = 10", "near = 6, near_enough = 11")
    assert changed != text
    file.write_text(changed, "utf-8")
    monkeypatch.setattr(six_weeks, "book", lambda: load(facts))
    html = six_weeks.draw()
    assert "follow within 6 to 11 days" in html
    assert "land within 6–11 days" in html
    assert f'width="{six_weeks.DAY * 11:.1f}"' in html
