"""What the built pages hold: their scripts, their ids and everything they refer to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

REFERENCES = {"href", "src", "action", "formaction", "data", "poster", "xlink:href"}
RUN_TYPES = {"", "text/javascript", "application/javascript", "module"}


@dataclass(frozen=True, kw_only=True)
class Reference:
    """An address as an element has it, with the element's tag and its `rel`."""

    tag: str
    rel: str
    address: str


@dataclass(kw_only=True)
class Page:
    """One HTML file.

    Attributes:
        path: where it lies, relative to the site, with forward slashes.
        inline_scripts: the text of each script that runs and has no `src`.
        inline_styles: where the policy would drop a style: the tag of each `<style>` or `style=`.
    """

    path: str
    ids: set[str] = field(default_factory=set)
    references: list[Reference] = field(default_factory=list)
    inline_scripts: list[str] = field(default_factory=list)
    inline_styles: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """The page's address relative to the site: the folder, for an index."""
        return self.path.removesuffix("index.html") if f"/{self.path}".endswith("/index.html") else self.path


def read(site: Path) -> Iterator[Page]:
    """Every HTML file under `site`, in order of path."""
    for path in sorted(site.rglob("*.html")):
        reader = _Reader(Page(path=path.relative_to(site).as_posix()))
        reader.feed(path.read_text(encoding="utf-8"))
        reader.close()
        yield reader.page


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._script: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.page.ids.add(found.get("id", ""))
        addresses = [found[name].strip() for name in REFERENCES & found.keys()]
        addresses += [part.split()[0] for part in found.get("srcset", "").split(",") if part.strip()]
        rel = found.get("rel", "")
        self.page.references += [Reference(tag=tag, rel=rel, address=address) for address in addresses]
        if tag == "style" or "style" in found:
            self.page.inline_styles.append(tag)
        if tag == "script" and "src" not in found and found.get("type", "") in RUN_TYPES:
            self._script = []

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            self.page.inline_scripts.append("".join(self._script))
            self._script = None
