"""A text as HTML with marks around some of its words, each of which may have several."""

from collections.abc import Iterable
from itertools import pairwise

from markupsafe import Markup

from calculators.render import html as h

_TEXT, _MARK = h.Tag("pre"), h.Tag("mark")
_TURNS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Signs that turn the direction of writing: a text that has them may show other words than it holds."""


def marked(text: str, marks: Iterable[tuple[int, int, str, str]]) -> Markup:
    """``text``, escaped, with marks from ``start`` to ``end``, each with a name and a title; two may meet."""
    wanted = [one for one in marks if 0 <= one[0] < one[1] <= len(text)]
    edges = sorted({0, len(text), *(one[0] for one in wanted), *(one[1] for one in wanted)})
    begins: dict[int, list[tuple[int, int, str, str]]] = {}
    for one in wanted:
        begins.setdefault(one[0], []).append(one)
    open_: list[tuple[int, int, str, str]] = []
    parts: list[h.Node] = []
    for start, end in pairwise(edges):
        open_ = [one for one in open_ if one[1] > start] + begins.get(start, [])
        words = text[start:end].translate(_TURNS)
        if open_:
            names = " ".join(dict.fromkeys(one[2] for one in open_))
            titles = "; ".join(dict.fromkeys(one[3] for one in open_))
            parts.append(_MARK(data_fields=names, title=titles)[words])
        else:
            parts.append(words)
    return _TEXT(".letter-read", dir="ltr")[parts]
