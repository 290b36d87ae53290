"""Tables told to the style sheets: how many columns each has, and the name of its column on each cell.

With these a table that would not fit a narrow page has its rows stacked, each cell after the name of its column.
"""

import html
import re

TABLE = re.compile(r"(<table\b)([^>]*>)(.*?)(?=</table>)", re.DOTALL)
HEAD = re.compile(r"<thead.*?</thead>", re.DOTALL)
HEADING = re.compile(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", re.DOTALL)
ROW = re.compile(r"<tr\b[^>]*>.*?</tr>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
CELL = re.compile(r"<(t[hd])\b([^>]*)>")


def labeled(content: str) -> str:
    """The page's HTML with ``data-columns`` and ``data-label`` on each table that has none of its own."""
    return TABLE.sub(_table, content)


def _table(found: re.Match[str]) -> str:
    start, rest, inside = found.groups()
    head = HEAD.search(inside)
    if head is None or "data-columns" in rest:
        return found[0]
    names = [_said(one) for one in HEADING.findall(head[0])]
    body = ROW.sub(lambda row: _row(row[0], names), inside[head.end() :])
    return f'{start} data-columns="{len(names)}"{rest}{inside[: head.end()]}{body}'


def _row(row: str, names: list[str]) -> str:
    left = iter(names)

    def cell(found: re.Match[str]) -> str:
        tag, attributes = found.groups()
        name = next(left, "")
        if tag == "th" or not name or "colspan" in attributes or "data-label" in attributes:
            return found[0]
        return f'<{tag}{attributes} data-label="{html.escape(name)}">'

    return CELL.sub(cell, row)


def _said(heading: str) -> str:
    """A heading's words without its tags and marks."""
    return " ".join(html.unescape(TAG.sub("", heading)).split()).rstrip("?")
