"""Compares two built sites: ``python -m tests.compare_sites BEFORE AFTER``.

Of each page the words, the figures, every tag with its attributes, and the content policy; of the search index its
entries; of every other file its bytes. Names that are made of a file's content count as the same name.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

HASHED = re.compile(r"(?<=[./])[0-9a-f]{8,12}(?=[./])|(?<=\?)[0-9a-f]{12}")
POLICY = "Content-Security-Policy"
SHOWN = 6


class PageParts(HTMLParser):
    """A page's words, its figures, and its tags with their attributes in order of name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.figures: list[str] = []
        self.tags: list[str] = []
        self.policy = ""
        self._raw = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self._raw = tag in ("script", "style")
        if found.get("http-equiv") == POLICY:
            self.policy = found.pop("content")
        if tag == "data":
            self.figures.append(found.get("value", ""))
        said = (f'{name}="{HASHED.sub("*", " ".join(value.split()))}"' for name, value in sorted(found.items()))
        self.tags.append(f"<{' '.join([tag, *said])}>")

    def handle_endtag(self, tag: str) -> None:
        self._raw = False

    def handle_data(self, data: str) -> None:
        if not self._raw:
            self.words += data.split()


def differences(before: Path, after: Path) -> Iterator[str]:
    """What is not the same, a line each."""
    old, new = _files(before), _files(after)
    yield from (f"only before: {name}" for name in sorted(old.keys() - new.keys()))
    yield from (f"only after: {name}" for name in sorted(new.keys() - old.keys()))
    for name in sorted(old.keys() & new.keys()):
        yield from (f"{name}: {what}" for what in _file(old[name], new[name]))


def _files(site: Path) -> dict[str, Path]:
    return {HASHED.sub("*", path.relative_to(site).as_posix()): path for path in site.rglob("*") if path.is_file()}


def _file(old: Path, new: Path) -> Iterator[str]:
    if old.read_bytes() == new.read_bytes():
        return
    if old.suffix == ".html":
        yield from _page(PageParts(old.read_text("utf-8")), PageParts(new.read_text("utf-8")))
    elif old.name == "search_index.json":
        yield from _counted(
            "entries", *(map(json.dumps, json.loads(one.read_text("utf-8"))["docs"]) for one in (old, new))
        )
    elif old.suffix in (".js", ".json", ".xml", ".css"):
        yield from _counted("lines", *(HASHED.sub("*", one.read_text("utf-8")).splitlines() for one in (old, new)))
    else:
        yield "other bytes"


def _page(old: PageParts, new: PageParts) -> Iterator[str]:
    if old.words != new.words:
        yield from (
            _counted("words", old.words, new.words) if Counter(old.words) != Counter(new.words) else ["other order"]
        )
    if old.figures != new.figures:
        yield "other figures"
    if old.policy != new.policy:
        yield f"other policy: {old.policy} -> {new.policy}"
    yield from _counted("tags", old.tags, new.tags)


def _counted(what: str, old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    was, now = Counter(old), Counter(new)
    for sign, left in (("-", was - now), ("+", now - was)):
        if left:
            yield f"{what} {sign}{left.total()}: {' | '.join(one[:300] for one in [*left][:SHOWN])}"


if __name__ == "__main__":
    found = list(differences(*map(Path, sys.argv[1:3])))
    print("\n".join(found) or "the same")
    sys.exit(bool(found))
