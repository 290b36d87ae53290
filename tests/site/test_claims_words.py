"""No run of eight words is shared with the articles that the project answers."""

import os
import re
from pathlib import Path

import pytest

from claims.book import FOLDER, book

RUN = 8


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words, in lower case and without punctuation."""
    words = re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def test_no_sentence_is_taken_from_the_articles() -> None:
    folder = os.environ.get("ARTICLES")
    if not folder:
        pytest.skip("set ARTICLES to the folder that holds the articles as .txt files")
    theirs = set[tuple[str, ...]]()
    for path in Path(folder).glob("*.txt"):
        theirs |= runs(path.read_text(encoding="utf-8"))
    assert theirs
    ours = [claim.text for claim in book().claims]
    for company in book().companies:
        ours += [company.summary, *company.questions, *company.asks.values()]
    ours += [path.read_text(encoding="utf-8") for path in (FOLDER.parent / "docs" / "companies").glob("*.md")]
    shared = {run for text in ours for run in runs(text) & theirs}
    assert not shared
