"""The text of a built page, section by section."""

import re
from html.parser import HTMLParser
from pathlib import Path

SKIPPED = {"script", "style", "svg", "form"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HEADING = re.compile("h[1-6]")


class Article(HTMLParser):
    """The words of a page's own content, with where each anchor and each heading stands in them.

    Attributes:
        words: the text in order, with a name in angle brackets for each admonition ("<say>").
        anchors: for each id, its place in ``words`` and its heading's level, 7 for what is no heading.
        headings: place and level of each heading.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.words: list[str] = []
        self.anchors: dict[str, tuple[int, int]] = {}
        self.headings: list[tuple[int, int]] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        classes = found.get("class", "").split()
        inside = any(ours for _, ours in self._open)
        level = int(tag[1]) if HEADING.fullmatch(tag) else 7
        if inside and "id" in found:
            self.anchors[found["id"]] = len(self.words), level
        if inside and level < 7:
            self.headings.append((len(self.words), level))
        if inside and "admonition" in classes:
            self.words += [f"<{name}>" for name in classes if name != "admonition"]
        if tag not in VOID:
            self._open.append((tag, tag == "article"))

    def handle_endtag(self, tag: str) -> None:
        while self._open and any(one == tag for one, _ in self._open):
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        tags = {tag for tag, _ in self._open}
        if "article" in tags and not tags & SKIPPED:
            self.words += data.split()

    def section(self, anchor: str) -> str:
        """From ``anchor`` to the next heading of its rank or above; for the page's title, to the next of any rank.

        Raises ``KeyError`` when the page has no such anchor.
        """
        start, level = self.anchors[anchor]
        ends = (at for at, rank in self.headings if at > start and (rank <= level or level == 1))
        return " ".join(self.words[start : next(ends, None)])
