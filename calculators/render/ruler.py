"""Figures on one line of dollars as SVG: a dot for each, its name and figure above or below it."""

from collections.abc import Sequence
from decimal import Decimal

from calculators.declare.charts import COLOURS, Mark, Ruler
from calculators.render import html as h
from calculators.render.spans import room

WIDTH, SIDE, LINE, GAP = 400, 12, 14, 8


def ruler(drawn: Ruler, id_: str) -> h.Node:
    """The line as a figure; nothing when there is no mark on it.

    Raises ``ValueError`` for a colour there is not.
    """
    if any(not 1 <= one.colour <= COLOURS for one in drawn.marks):
        raise ValueError(f"{drawn.title}: there are colours 1 to {COLOURS}")
    if not drawn.marks:
        return None
    marks = sorted(drawn.marks, key=lambda one: one.value)
    low, high = marks[0].value, marks[-1].value
    places = [_x(one.value, low, high) for one in marks]
    rows = _rows([(x, _label(one)) for x, one in zip(places, marks, strict=True)])
    lines = max(rows) + 1
    axis, height = LINE * lines + GAP, LINE * lines + 2 * GAP
    return h.figure(".chart.ruler")[
        h.figcaption[drawn.title],
        h.svg(viewBox=f"0 0 {WIDTH} {height}", role="img", aria_labelledby=f"{id_}-title {id_}-desc")[
            h.title(id=f"{id_}-title")[drawn.title],
            h.desc(id=f"{id_}-desc")[f"{drawn.says} {' '.join(f'{_label(one)}.' for one in marks)}"],
            h.line(".axis", x1="0", x2=str(WIDTH), y1=str(axis), y2=str(axis)),
            [_marked(one, x, axis, LINE * (lines - row) - 2) for one, x, row in zip(marks, places, rows, strict=True)],
        ],
    ]


def _label(mark: Mark) -> str:
    return f"{mark.name} ${mark.value:,.0f}"


def _x(value: Decimal, low: Decimal, high: Decimal) -> float:
    """The place of a figure; one alone stands in the middle."""
    share = float((value - low) / (high - low)) if high > low else 0.5
    return SIDE + (WIDTH - 2 * SIDE) * share


def _start(x: float, words: str) -> float:
    """Where words around a place begin, kept within the drawing."""
    return min(max(x - room(words) / 2, 0.0), max(WIDTH - room(words), 0.0))


def _rows(labels: Sequence[tuple[float, str]]) -> list[int]:
    """The row of each label, 0 nearest to the line: the first in which it touches none before it."""
    ends: list[float] = []
    found = []
    for x, words in labels:
        start = _start(x, words)
        row = next((at for at, end in enumerate(ends) if end + GAP <= start), len(ends))
        ends[row : row + 1] = [start + room(words)]
        found.append(row)
    return found


def _marked(mark: Mark, x: float, axis: int, baseline: int) -> h.Node:
    words = _label(mark)
    start = _start(x, words)
    anchor, at = ("start", 0.0) if start == 0 else ("middle", x)
    if start and start + room(words) >= WIDTH:
        anchor, at = "end", float(WIDTH)
    return h.joined(
        h.line(".grid", x1=f"{x:.1f}", x2=f"{x:.1f}", y1=str(baseline + 3), y2=str(axis)),
        h.rect(f".series-{mark.colour}", x=f"{x - 4:.1f}", y=str(axis - 4), width="8", height="8", rx="4"),
        h.text(".label", x=f"{at:.1f}", y=str(baseline), text_anchor=anchor)[words],
    )
