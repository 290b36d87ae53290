"""Days on a calendar as SVG: a line for each row, its name above it, dates below. Colours as in the other charts."""

from collections.abc import Iterable
from datetime import date, timedelta

from calculators.declare.charts import COLOURS, Spans
from calculators.render import html as h

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 400, 6, 6, 6, 24
ROW, BAR = 36, 12
STEPS = 7, 14, 28, 56, 91, 182, 364, 1820, 18200
MOST_LABELS, LABEL = 6, 44
LETTER = 6.6
"""How wide a letter of a chart is in a wide font, such as Verdana; the system's own is seldom wider."""

WIDEST = 7.1
"""A letter of such a font that is all wide letters: what reaches an edge keeps to it."""


def room(words: str) -> float:
    """The room that words in a chart may take, whatever the reader's font."""
    return LETTER * len(words)


def spans(drawn: Spans, id_: str) -> h.Node:
    """The days as a figure with its legend; nothing when there are no rows.

    Raises ``ValueError`` for more kinds than there are colours.
    """
    if len(drawn.kinds) > COLOURS:
        raise ValueError(f"{drawn.title}: {len(drawn.kinds)} kinds, but {COLOURS} colours")
    if not drawn.rows:
        return None
    axis = _Axis(drawn)
    height = TOP + ROW * len(drawn.rows) + BOTTOM
    return h.figure(".chart")[
        h.figcaption[drawn.title],
        h.svg(viewBox=f"0 0 {WIDTH} {height}", role="img", aria_labelledby=f"{id_}-title {id_}-desc")[
            h.title(id=f"{id_}-title")[drawn.title],
            h.desc(id=f"{id_}-desc")[f"{drawn.says} {_spoken(drawn)}"],
            drawn.shade and axis.bar(".window", *drawn.shade, TOP, height - TOP - BOTTOM),
            _grid(axis, height),
            [_row(axis, drawn, at) for at in range(len(drawn.rows))],
        ],
        h.ul(".legend")[[h.li[h.span(f".swatch.series-{n}"), kind] for n, kind in enumerate(drawn.kinds, start=1)]],
    ]


class _Axis:
    """Days to places on the page; a day is as wide as any other."""

    def __init__(self, drawn: Spans) -> None:
        every = [span for _, row in drawn.rows for span in row]
        self.first = min(span.first for span in every)
        self.count = (max(span.last for span in every) - self.first).days + 1

    def x(self, day: date) -> float:
        """Where ``day`` begins."""
        return LEFT + (WIDTH - LEFT - RIGHT) * (day - self.first).days / self.count

    def bar(self, classes: str, first: date, last: date, y: int, height: int) -> h.Node:
        """The days from ``first`` to ``last``, both included."""
        width = self.x(last) - self.x(first) + (WIDTH - LEFT - RIGHT) / self.count
        return h.rect(classes, x=f"{self.x(first):.1f}", y=str(y), width=f"{width:.1f}", height=str(height))

    def ticks(self) -> Iterable[date]:
        """The dates that are written, at most ``MOST_LABELS``."""
        step = next(step for step in STEPS if self.count <= step * MOST_LABELS)
        every = (self.first + timedelta(days=after) for after in range(0, self.count, step))
        return (day for day in every if self.x(day) <= WIDTH - LABEL)


def _grid(axis: _Axis, height: int) -> Iterable[h.Node]:
    bottom = height - BOTTOM
    for day in axis.ticks():
        x = f"{axis.x(day):.1f}"
        yield h.line(".grid", x1=x, x2=x, y1=str(TOP), y2=str(bottom))
        yield h.text(".label", x=x, y=str(height - 8), text_anchor="start")[_short(day)]
    yield h.line(".axis", x1=str(LEFT), x2=str(WIDTH - RIGHT), y1=str(bottom), y2=str(bottom))


def _row(axis: _Axis, drawn: Spans, at: int) -> Iterable[h.Node]:
    name, row = drawn.rows[at]
    top = TOP + ROW * at
    yield h.text(".label.name", x=str(LEFT), y=str(top + 13))[_inside(name)]
    for span in row:
        yield axis.bar(f".series-{span.kind}", span.first, span.last, top + ROW - BAR - 5, BAR)


def _inside(name: str) -> str:
    """A row's name, cut where it would leave the drawing; the description and the table have it whole."""
    most = int((WIDTH - LEFT - RIGHT) / WIDEST)
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _spoken(drawn: Spans) -> str:
    return " ".join(
        f"{name}: "
        + ", ".join(f"{drawn.kinds[s.kind - 1].lower()} {_short(s.first)} to {_short(s.last)}" for s in row)
        + "."
        for name, row in drawn.rows
    )


def _short(day: date) -> str:
    return f"{day:%b} {day.day}"
