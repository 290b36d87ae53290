"""Everything is in our own words: no run of eight words is shared with the articles that the guide answers.

The articles are not ours to publish. Set ARTICLES to a folder that holds them as .txt files; without it, this is
skipped and says so.
"""

import os
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FOLDER = os.environ.get("ARTICLES")
RUN = 8

NAMES = (
    "AI Salary Negotiation 2026: The Counter-Offer Playbook",
    "Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
)
"""Titles of what is cited, which must be given as they are."""

MARKUP = re.compile(r"\{\{.*?\}\}|\{[#.:][^}]*\}|(?<=\])\([^)]*\)|<[^>]*>|^[ >#|*-]+", re.DOTALL | re.MULTILINE)
TEXTS = {
    "docs": "docs/**/*.md",
    "facts": "facts/**/*.toml",
    "calculators": "calculators/**/*.py",
    "drawings": "drawings/**/*.py",
    "checklists": "tests/docs/**/*.toml",
    "front matter of the repository": "*.md",
}


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words, in lower case and without punctuation."""
    words = re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


@cache
def theirs() -> set[tuple[str, ...]]:
    if not FOLDER:
        pytest.skip("NOT CHECKED against the articles: set ARTICLES to a folder that holds them as .txt files")
    articles = sorted(Path(FOLDER).glob("*.txt"))
    assert articles, f"no .txt files in {FOLDER}"
    found = set().union(*(runs(path.read_text(encoding="utf-8")) for path in articles))
    return found - set().union(*(runs(name) for name in NAMES))


def strings(path: Path) -> Iterator[str]:
    """The words in a file: of TOML every value, of Python the source with its joined strings, else the prose."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".toml":
        yield from _values(tomllib.loads(text))
    elif path.suffix == ".py":
        yield re.sub(r'"\s*\n\s*f?"', "", text)
    else:
        yield MARKUP.sub(" ", text)


def _values(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        found = list(found.values())
    if isinstance(found, list):
        for one in found:
            yield from _values(one)
    elif isinstance(found, str):
        yield found


@pytest.mark.parametrize("pattern", TEXTS.values(), ids=TEXTS.keys())
def test_no_run_of_eight_words_is_theirs(pattern: str) -> None:
    paths = sorted(ROOT.glob(pattern))
    assert paths
    shared = {
        f"{path.relative_to(ROOT)}: {' '.join(run)}"
        for path in paths
        for text in strings(path)
        for run in runs(text) & theirs()
    }
    assert not shared, "\n".join(sorted(shared))


def test_a_shared_run_would_be_seen() -> None:
    sentence = "One two three four five six seven eight nine."
    assert runs(sentence) & runs(f"He said: “{sentence.lower()}”")
    assert not runs(sentence) & runs("One two three four five six seven, and eight nine.")
