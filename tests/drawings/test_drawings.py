"""Every drawing is well made, speaks for itself, and stands on a page."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from claims.book import FOLDER, load
from drawings import six_weeks
from drawings.catalog import DRAWINGS, drawing
from drawings.figures import figure, svg
from drawings.six_weeks import STEPS
from tests.drawn import check_words

DOCS = Path(__file__).parent.parent.parent / "docs"
OF_WORDS = "offer-letter", "approval-chain", "reply-tree"
"""Drawings that are lists of words, which wrap, under styles that make them a picture."""
every_drawing = pytest.mark.parametrize("name", DRAWINGS)


def drawn(name: str) -> ET.Element:
    return ET.fromstring(drawing(name).replace(" data-search-exclude", ""))


def words_of(element: ET.Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


@every_drawing
def test_a_drawing_has_a_title_and_says_what_it_shows(name: str) -> None:
    figure = drawn(name)
    assert len(words_of(figure.find(".//figcaption"))) > 10
    pictures = list(figure.iter("svg"))
    assert bool(pictures) is (name not in OF_WORDS)
    for picture in pictures:
        assert picture.get("role") == "img"
        named = {one.get("id"): words_of(one) for one in picture if one.tag in ("title", "desc")}
        assert list(named) == str(picture.get("aria-labelledby")).split()
        assert all(len(words) > 10 for words in named.values())


@pytest.mark.parametrize("name", OF_WORDS)
def test_a_drawing_of_words_is_a_list_in_which_nothing_is_empty(name: str) -> None:
    rows = list(drawn(name).iter("li"))
    assert len(rows) > 5
    assert all(words_of(row) for row in rows)


@every_drawing
def test_its_ids_are_told_once(name: str) -> None:
    ids = [one.get("id") for one in drawn(name).iter() if one.get("id")]
    assert len(ids) == len(set(ids))


@every_drawing
def test_its_colours_come_from_style_sheets(name: str) -> None:
    for element in drawn(name).iter():
        assert not {"style", "fill", "stroke"} & set(element.attrib)


@every_drawing
def test_it_brings_no_code(name: str) -> None:
    assert "<script" not in drawing(name)
    assert not [attribute for one in drawn(name).iter() for attribute in one.attrib if attribute.startswith("on")]


@every_drawing
def test_its_words_stay_inside_and_apart_in_any_font(name: str) -> None:
    for picture in drawn(name).iter("svg"):
        holder = ET.Element("figure")
        holder.append(picture)
        check_words(holder)


@every_drawing
def test_it_stands_on_a_page(name: str) -> None:
    macro = f'drawing("{name}")'
    assert any(macro in path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md"))


def test_words_of_a_drawing_are_no_markup() -> None:
    bad = 'R&D <b>"first"</b>'
    made = figure("chain", bad, svg("it", (10, 10), bad, bad))
    found = ET.fromstring(made)
    assert [words_of(one) for one in found.iter() if one.tag in ("figcaption", "title", "desc")] == [bad] * 3


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
