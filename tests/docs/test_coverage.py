"""Every element of the two articles is covered where the checklists say, by more than a stub."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.docs.sections import Article

FOLDER = Path(__file__).with_name("coverage")
STUB = 120
"""Words that a page must have more of."""


def elements() -> Iterator[tuple[str, dict[str, str]]]:
    """Every element of every checklist, with the checklist's name."""
    for path in sorted(FOLDER.glob("*.toml")):
        for part in tomllib.loads(path.read_text(encoding="utf-8"))["part"]:
            for element in part["elements"]:
                yield path.stem, element


ALL = list(elements())
CONVERSATIONS = [element for name, element in ALL if name == "conversations"]


def named(value: object) -> str | None:
    return value["element"] if isinstance(value, dict) else None


@cache
def article(path: Path) -> Article:
    return Article(path)


def section(site: Path, at: str) -> str:
    """The text at ``page/#anchor``, or the whole page without an anchor."""
    page, _, anchor = at.partition("#")
    found = article(site / page / "index.html")
    return found.section(anchor) if anchor else " ".join(found.words)


@pytest.mark.parametrize(("checklist", "element"), ALL, ids=named)
def test_an_element_is_covered(checklist: str, element: dict[str, str], site: Path) -> None:
    page = article(site / element["at"].partition("#")[0] / "index.html")
    assert len(page.words) > STUB
    text = section(site, element["at"]).replace("’", "'").lower()
    assert element["finds"].lower() in text


@pytest.mark.parametrize("element", CONVERSATIONS, ids=named)
def test_a_conversation_has_words_to_say_and_words_to_write(element: dict[str, str], site: Path) -> None:
    text = section(site, element["at"])
    assert "<say>" in text
    assert "<write>" in text


def test_the_checklists_leave_nothing_out() -> None:
    listed = [name for name, _ in ALL]
    assert listed.count("counter_offer_article") > 100
    assert listed.count("four_week_article") > 60
    whats = [(name, element["element"]) for name, element in ALL]
    assert len(whats) == len(set(whats))
