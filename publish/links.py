"""Checks what the built site refers to: MkDocs sees links in Markdown only, not in HTML, macros or styles."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from publish import pages

IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)""")
ELSEWHERE = {"mailto", "tel", "data"}
# Addresses that a page names and no browser asks for by itself.
NAMED_ONLY = {"canonical", "alternate", "prev", "next", "author", "license"}


def problems(site: Path, site_url: str) -> Iterator[str]:
    """What is wrong with the references of the site built at `site` for `site_url`, one sentence each.

    A link or asset of ours must exist, with its anchor; nothing but a link may name another origin.
    """
    found = {page.address: page for page in pages.read(site)}
    for page in found.values():
        for tag in page.inline_styles:
            yield f"{page.path}: <{tag}> has an inline style, which the content policy drops"
        for reference in page.references:
            yield from _problem(site, site_url, page, reference, found)
    for sheet in sorted(site.rglob("*.css")):
        path = sheet.relative_to(site).as_posix()
        for address in IN_STYLES.findall(sheet.read_text(encoding="utf-8")):
            target = urljoin(site_url + path, address)
            if urlsplit(address).scheme not in ELSEWHERE and not _exists(site, site_url, target):
                yield f"{path}: {address} is not a file of the site"


def _problem(
    site: Path, site_url: str, page: pages.Page, reference: pages.Reference, found: dict[str, pages.Page]
) -> Iterator[str]:
    target = urljoin(site_url + page.address, reference.address)
    parts = urlsplit(target)
    if parts.scheme in ELSEWHERE:
        return
    where = f"{page.path}: <{reference.tag}> {reference.address}"
    if not target.startswith(site_url):
        if reference.tag != "a" and not NAMED_ONLY & set(reference.rel.split()):
            yield f"{where} asks another origin"
        elif parts.netloc == urlsplit(site_url).netloc:
            yield f"{where} leaves the site's folder"
    elif not _exists(site, site_url, target):
        yield f"{where} is not a file of the site"
    elif parts.fragment and "=" not in parts.fragment:
        there = found.get(_address(site_url, target))
        if there and unquote(parts.fragment) not in there.ids:
            yield f"{where} has no such anchor"


def _address(site_url: str, target: str) -> str:
    return unquote(urlsplit(target)._replace(query="", fragment="").geturl().removeprefix(site_url))


def _exists(site: Path, site_url: str, target: str) -> bool:
    if not target.startswith(site_url):
        return False
    path = site / _address(site_url, target)
    return (path / "index.html" if path.is_dir() else path).is_file()
