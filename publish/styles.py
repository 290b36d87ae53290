"""Joins the theme's style sheets and ours into one, so that a page waits for one answer before it is painted."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urljoin

FOLDER = "assets/stylesheets/"
LINK = re.compile(r"""<link\b(?=[^>]*\srel=["']?stylesheet\b)[^>]*\shref=["']?([^"'\s>]*)[^>]*>""")
IMPORT = re.compile(r"""^@import "([^"]+)";\n""", re.MULTILINE)
SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
ELSEWHERE = re.compile(r"""url\(\s*["']?(?!data:)[^"')]+|@import""")


class NotJoinable(ValueError):
    """A style sheet refers to another file, by an address that would not hold in the joined one."""


def named(html: str) -> list[str]:
    """The addresses of a page's style sheets, as the page has them, in order."""
    return LINK.findall(html)


def with_one(html: str, address: str) -> str:
    """The page with the style sheet at ``address`` in the place of its first, and without the others."""
    *before, last = LINK.split(html)[::2]
    head, *others = (*(part.rstrip() for part in before), last)
    return f'{head}\n    <link rel="stylesheet" href="{address}">{"".join(others)}' if others else html


def expanded(name: str, read: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """A style sheet by name, and before it each that it imports, by an address relative to its own."""
    content = read(name)
    for address in IMPORT.findall(content):
        yield from expanded(urljoin(name, address), read)
    yield name, IMPORT.sub("", content)


def joined(sheets: Mapping[str, str]) -> tuple[str, str]:
    """Where the one style sheet goes, relative to the site, and its content, of several by name and in order.

    Raises:
        NotJoinable: one refers to another file.
    """
    for name, content in sheets.items():
        if found := ELSEWHERE.search(content):
            raise NotJoinable(f"{name}: {found[0]}")
    content = "\n".join(SOURCE_MAP.sub("", sheet).strip() for sheet in sheets.values()) + "\n"
    return f"{FOLDER}site.{hashlib.sha256(content.encode()).hexdigest()[:8]}.css", content
