"""Checks what the built site refers to: MkDocs sees links in Markdown only, not in HTML, macros or styles."""

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from publish import pages

IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)""")
ELSEWHERE = {"mailto", "tel", "data"}
# Addresses that a page names and no browser asks for by itself.
NAMED_ONLY = {"canonical", "alternate", "prev", "next", "author", "license"}
UP = "../"


def problems(site: Path, site_url: str, read: Iterable[pages.Page] | None = None) -> Iterator[str]:
    """What is wrong with the references of the site built at ``site`` for ``site_url``, one sentence each.

    A link or asset of ours must exist, with its anchor; nothing but a link may name another origin.

    Args:
        site: the folder of the built site.
        site_url: where it will be, ending in a slash.
        read: its pages, if they have been read already.
    """
    found = {page.address: page for page in (pages.read(site) if read is None else read)}
    check = _Check(site_url, _files(site), found)
    for page in found.values():
        for tag in page.inline_styles:
            yield f"{page.path}: <{tag}> has an inline style, which the content policy drops"
        for reference in page.references:
            if problem := check.problem(page, reference):
                yield f"{page.path}: <{reference.tag}> {reference.address} {problem}"
    for path in sorted(path for path in check.files if path.endswith(".css")):
        for address in IN_STYLES.findall((site / path).read_text(encoding="utf-8")):
            target = urljoin(site_url + path, address)
            if urlsplit(address).scheme not in ELSEWHERE and not check.exists(target):
                yield f"{path}: {address} is not a file of the site"


class _Check:
    """Judges references, each target once: pages beside each other have most of theirs in common."""

    def __init__(self, site_url: str, files: set[str], found: dict[str, pages.Page]) -> None:
        self.site_url = site_url
        self.files = files
        self.found = found
        self.target = cache(self._target)

    def problem(self, page: pages.Page, reference: pages.Reference) -> str | None:
        """What is wrong with a reference of a page."""
        address, _, anchor = reference.address.partition("#")
        problem, there = self.target(*_shortest(page.address, address), reference.tag, reference.rel)
        if there and anchor and "=" not in anchor and unquote(anchor) not in there.ids:
            return "has no such anchor"
        return problem

    def exists(self, target: str) -> bool:
        """Whether the file or folder is there."""
        path = self._address(target).rstrip("/")
        found = path in self.files or f"{path}/index.html".lstrip("/") in self.files
        return found and target.startswith(self.site_url)

    def _target(self, base: str, address: str, tag: str, rel: str) -> tuple[str | None, pages.Page | None]:
        """What is wrong with an address without its anchor, or else the page it leads to, if it is one."""
        target = urljoin(self.site_url + base, address)
        parts = urlsplit(target)
        if parts.scheme in ELSEWHERE:
            return None, None
        if target.startswith(self.site_url):
            there = self.found.get(self._address(target))
            return (None, there) if self.exists(target) else ("is not a file of the site", None)
        if tag != "a" and not NAMED_ONLY & set(rel.split()):
            return "asks another origin", None
        if parts.netloc == urlsplit(self.site_url).netloc:
            return "leaves the site's folder", None
        return None, None

    def _address(self, target: str) -> str:
        return unquote(urlsplit(target)._replace(query="", fragment="").geturl().removeprefix(self.site_url))


def _shortest(base: str, address: str) -> tuple[str, str]:
    """The same target with each ``../`` gone up beforehand, so that pages in one folder ask alike."""
    if address.startswith(UP) and "/" in base:
        folder = base.rpartition("/")[0]
        while folder and address.startswith(UP):
            folder, address = folder.rpartition("/")[0], address[len(UP) :]
        base = f"{folder}/" if folder else ""
    return base, address


def _files(site: Path) -> set[str]:
    found = ((Path(folder).relative_to(site), names) for folder, _, names in os.walk(site))
    return {(folder / name).as_posix() for folder, names in found for name in names}
