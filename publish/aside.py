"""Finished HTML that goes around Markdown and, where no search is to find it, around the search index too.

Both read every tag, which takes longer than making them did. So something short stands for it until they are through.
"""

import re
from itertools import count

BLOCK = re.compile(r"<(div|dl|figure|ul)\b.*</\1>", re.DOTALL)
MARK = re.compile(r'<cite class="claim-note.*?</cite>')
CLAIM = re.compile(r'<span class="claim(?: claim-old)?">[^<]*<wbr unsearched-\d+></span>')
RAW = ' markdown="0"'
"""Keeps Markdown out of a block. No reader needs it."""
SEARCHED = re.compile(r"<(?:!--|wbr )searched-(\d+)(?:--)?>")
UNSEARCHED = re.compile(r"<(?:!--|wbr )unsearched-(\d+)(?:--)?>")
ID = re.compile(r' id="([^"]*)"')

_numbers = count()
_kept: dict[str, str] = {}


def blocks(made: str, *, searched: bool = True) -> str:
    """What a macro made, with a comment for each block in it that is all of it or stands between empty lines."""
    made = made.strip("\n")
    parts = [made] if BLOCK.fullmatch(made) else made.split("\n\n")
    name = "searched" if searched else "unsearched"
    return "\n\n".join(
        f"<!--{name}-{_keep(part.replace(RAW, '', 1))}-->" if BLOCK.fullmatch(part) else part for part in parts
    )


def claims(markdown: str) -> str:
    """A page with an empty element for each claim, and for each mark, which no search is to find.

    A comment would not do: where it begins a line of a paragraph, Markdown ends the paragraph.
    """
    markdown = MARK.sub(lambda mark: f"<wbr unsearched-{_keep(mark[0])}>", markdown)
    return CLAIM.sub(lambda claim: f"<wbr searched-{_keep(claim[0])}>", markdown)


def _keep(html: str) -> int:
    number = next(_numbers)
    _kept[str(number)] = html
    return number


def ids(html: str) -> set[str]:
    """The ids in a page's HTML, as macros write them, and in what no search is to find in it."""
    parts = [html, *(_kept[number] for number in UNSEARCHED.findall(html))]
    return {found for part in parts for found in ID.findall(part)}


def to_be_searched(html: str) -> str:
    """A converted page with what the search index is to have."""
    return SEARCHED.sub(_put_back, html)


def whole(html: str) -> str:
    """A converted and indexed page with all that is missing."""
    return UNSEARCHED.sub(_put_back, html)


def _put_back(found: re.Match[str]) -> str:
    return _kept.pop(found[1])
