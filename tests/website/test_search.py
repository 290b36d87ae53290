"""Words under which people look for a page stand in the search's index, at that page."""

import json
from pathlib import Path

import pytest

from website import search


def index_of(site: Path, *addresses: str) -> Path:
    """An index with these pages."""
    path = site / "search" / "search_index.json"
    path.parent.mkdir()
    entries = [{"location": address, "title": "", "text": ""} for address in addresses]
    path.write_text(json.dumps({"config": {"fields": {}}, "docs": entries}), "utf-8")
    return path


def test_each_page_is_found_by_what_is_asked_for_it(tmp_path: Path) -> None:
    path = index_of(tmp_path, *search.asked(), "about/")
    search.add(tmp_path)
    index = json.loads(path.read_text("utf-8"))
    found = {entry["location"]: entry.get(search.FIELD) for entry in index["docs"]}
    assert found == {address: " ".join(words) for address, words in search.asked().items()} | {"about/": None}
    assert index["config"]["fields"][search.FIELD]["boost"] == search.WEIGHT


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    index_of(tmp_path, "about/")
    with pytest.raises(KeyError):
        search.add(tmp_path)


def test_a_site_without_such_an_index_stays_as_it_is(tmp_path: Path) -> None:
    search.add(tmp_path)
    assert not list(tmp_path.iterdir())
