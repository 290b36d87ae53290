"""Words under which people look for a page, put where the search finds them: ``asked.toml``."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

TABLE = Path(__file__).parent / "asked.toml"
FIELD = "asked"
WEIGHT = 1000.0
"""Of such a word: what the theme gives one of a title."""


def asked() -> Mapping[str, Sequence[str]]:
    """What people type for a page, by its address."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def add(site: Path) -> None:
    """Put the words into the index of the site built in a folder, if its builder made one of Material's.

    Raises:
        KeyError: a page of the table is not in the index.
    """
    path = site / "search" / "search_index.json"
    if not path.exists():
        return
    index = json.loads(path.read_text(encoding="utf-8"))
    entries = {entry["location"]: entry for entry in index["docs"]}
    for address, words in asked().items():
        entries[address][FIELD] = " ".join(words)
    index["config"]["fields"][FIELD] = {"boost": WEIGHT}
    path.write_text(json.dumps(index, separators=(",", ":"), ensure_ascii=False), encoding="utf-8")
