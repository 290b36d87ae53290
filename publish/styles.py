"""Joins the theme's style sheets and ours into one, so that a page waits for one answer before it is painted."""

import hashlib
import re
from collections.abc import Iterable

FOLDER = "assets/stylesheets/"
THEMES = re.compile(rf"{FOLDER}(main|palette)\.\w+\.min\.css")
SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
ELSEWHERE = re.compile(r"""url\(\s*["']?(?!data:)[^"')]+|@import""")


class NotJoinable(ValueError):
    """A style sheet refers to another file, by an address that would not hold in the joined one."""


def to_join(names: Iterable[str], ours: Iterable[str]) -> list[str]:
    """Of all files, those to join, in the order in which pages name them: the theme's, then ours."""
    return [*sorted(filter(THEMES.fullmatch, names)), *ours]


def joined(sheets: dict[str, str]) -> tuple[str, str]:
    """Where the one style sheet goes, relative to the site, and its content, of several by name and in order.

    Raises:
        NotJoinable: one refers to another file.
    """
    for name, content in sheets.items():
        if found := ELSEWHERE.search(content):
            raise NotJoinable(f"{name}: {found[0]}")
    content = "\n".join(SOURCE_MAP.sub("", sheet).strip() for sheet in sheets.values()) + "\n"
    return f"{FOLDER}site.{hashlib.sha256(content.encode()).hexdigest()[:8]}.css", content
