"""What readers see and what calculators call their figures is spelled as in the United States."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from calculators.catalog import CATALOG

ROOT = Path(__file__).parent.parent.parent
BRITISH = re.compile(
    r"\b(?:licences?|practis\w+|colours?|favour\w*|behaviours?|labour|neighbours?|honour\w*|organis\w+|recognis\w+"
    r"|summaris\w+|prioritis\w+|minimis\w+|maximis\w+|analys(?:e|ed|es)|cancell(?:ed|ing)|travell\w+|labell\w+|fulfil"
    r"|programmes?|catalogue|cheques?|centres?|defence|offence|grey|judgement|whilst|learnt|towards|afterwards)\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"\]\([^)]*\)|https?://\S+|\bid = \S+|\bpages = \S+|about/licence\.md")
"""Where a page is: the license keeps the address that links may have."""
TEXTS = [
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "facts").rglob("*.toml")),
    *(ROOT / name for name in ("mkdocs.yml", "README.md", "CHANGELOG.md", "SECURITY.md", "LICENSE")),
]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_text_is_spelled_as_in_the_united_states(path: Path) -> None:
    assert BRITISH.findall(ADDRESS.sub("", path.read_text("utf-8"))) == []


def test_figures_are_named_as_in_the_united_states() -> None:
    kinds = [kind for calculator in CATALOG.values() for kind in (calculator.inputs, calculator.figures)]
    names = {one.name for kind in kinds for one in fields(kind)}
    assert "practice" in names
    assert [one for one in names for word in one.split("_") if BRITISH.fullmatch(word)] == []


@pytest.mark.parametrize("text", ["the licence", "Practise it.", "Dark colours."])
def test_a_british_word_is_found(text: str) -> None:
    assert BRITISH.search(text)
