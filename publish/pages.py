"""What the built pages hold: their scripts, their ids and everything they refer to.

Read with patterns, as Python's HTML parser takes as long over the site as MkDocs takes to build it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import NamedTuple

REFERENCES = {"href", "src", "action", "formaction", "data", "poster", "xlink:href"}
RUN_TYPES = {"", "text/javascript", "application/javascript", "module"}
_QUOTED = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
PARTS = re.compile(
    rf"<(?:!--.*?(?:-->|\Z)|([sS][cC][rR][iI][pP][tT]\b{_QUOTED})>(.*?)</[sS][cC][rR][iI][pP][tT]\s*>"
    rf"|([a-zA-Z]{_QUOTED})>)",
    re.DOTALL,
)
"""A comment, in which nothing counts; a script's start tag and its text; any other start tag. Without IGNORECASE, with
which it would take three times as long."""
ATTRIBUTE = re.compile(r"""[\s"'/]([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


class Reference(NamedTuple):
    """An address as an element has it, with the element's tag and its ``rel``."""

    tag: str
    rel: str
    address: str


@dataclass(kw_only=True)
class Page:
    """One HTML file.

    Attributes:
        path: where it lies, relative to the site, with forward slashes.
        html: what it holds.
        references: each once, in the order of the page.
        inline_scripts: the text of each script that runs and has no ``src``.
        inline_styles: where the policy would drop a style: the tag of each ``<style>`` or ``style=``.
    """

    path: str
    html: str = field(repr=False)
    ids: set[str] = field(default_factory=set)
    references: list[Reference] = field(default_factory=list)
    inline_scripts: list[str] = field(default_factory=list)
    inline_styles: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """The page's address relative to the site: the folder, for an index."""
        return self.path.removesuffix("index.html") if f"/{self.path}".endswith("/index.html") else self.path


def read(site: Path, pattern: str = "**/*.html") -> Iterator[Page]:
    """Every HTML file under ``site``, or those of a pattern, in order of path."""
    for path in sorted(site.glob(pattern)):
        yield _page(path.relative_to(site).as_posix(), path.read_text(encoding="utf-8"))


def _page(path: str, html: str) -> Page:
    page = Page(path=path, html=html)
    found = PARTS.findall(html)
    page.inline_scripts = [text for script, text, _ in found if script and _start(script).runs]
    for start in map(_start, filter(None, dict.fromkeys(script or tag for script, _, tag in found))):
        if start.id is not None:
            page.ids.add(start.id)
        if start.styled:
            page.inline_styles.append(start.tag)
        page.references += start.references
    page.references = list(dict.fromkeys(page.references))
    return page


class _Start(NamedTuple):
    """What a start tag says."""

    tag: str
    id: str | None
    references: tuple[Reference, ...]
    styled: bool
    runs: bool


@lru_cache(maxsize=100_000)
def _start(written: str) -> _Start:
    """Read a start tag, without its brackets. The same ones stand on many pages, so that most are read once."""
    tag = written.split(maxsplit=1)[0].rstrip("/").lower()
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(written, len(tag)):
        found.setdefault(name.lower(), double or single or bare)
    addresses = [unescape(found[name]).strip() for name in found if name in REFERENCES]
    if "srcset" in found:
        addresses += [part.split()[0] for part in unescape(found["srcset"]).split(",") if part.strip()]
    return _Start(
        tag=tag,
        id=unescape(found["id"]) if "id" in found else None,
        references=tuple(Reference(tag, found.get("rel", ""), address) for address in addresses),
        styled=tag == "style" or "style" in found,
        runs=tag == "script" and "src" not in found and found.get("type", "") in RUN_TYPES,
    )
