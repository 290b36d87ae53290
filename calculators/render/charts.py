"""Charts as SVG. Colours come from style sheets by class (``series-1`` …), so both colour schemes work.

The tables of the answer say the same in numbers; here the title and the description say it in words.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from math import ceil

from calculators.declare.charts import Chart, GroupedColumns, Lines, Spans, StackedColumns, Steps
from calculators.render import html as h
from calculators.render.spans import spans
from calculators.render.words import compact

WIDTH, HEIGHT = 400, 230
LEFT, RIGHT, TOP, BOTTOM = 46, 6, 10, 24
MOST_LABELS = 8


def chart(drawn: Chart | Spans, id_: str) -> h.Node:
    """A chart as a figure with its legend; nothing when there is nothing to draw."""
    if isinstance(drawn, Spans):
        return spans(drawn, id_)
    if not any(value for series in drawn.series for value in series.values):
        return None
    scale = _Scale.reaching(_tops(drawn))
    return h.figure(".chart")[
        h.figcaption[drawn.title],
        h.svg(viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_labelledby=f"{id_}-title {id_}-desc")[
            h.title(id=f"{id_}-title")[drawn.title],
            h.desc(id=f"{id_}-desc")[f"{drawn.says} {_spoken(drawn)}"],
            _grid(scale),
            _marks(drawn, scale),
            _labels(drawn.places),
        ],
        h.ul(".legend")[
            [h.li[h.span(f".swatch.series-{n}"), series.name] for n, series in enumerate(drawn.series, start=1)]
        ],
    ]


def _tops(drawn: Chart) -> Decimal:
    """The highest dollar on the chart."""
    if isinstance(drawn, StackedColumns):
        return max(sum(column) for column in _columns(drawn)) or Decimal(1)
    return max(value for series in drawn.series for value in series.values)


def _columns(drawn: Chart) -> list[tuple[Decimal, ...]]:
    return list(zip(*(series.values for series in drawn.series), strict=True))


def _spoken(drawn: Chart) -> str:
    if isinstance(drawn, StackedColumns):
        totals = [sum(column, Decimal(0)) for column in _columns(drawn)]
        return " ".join(f"{place}: {_spoken_dollars(t)}." for place, t in zip(drawn.places, totals, strict=True))
    ends = (f"{series.name} ends at {_spoken_dollars(series.values[-1])}." for series in drawn.series)
    if isinstance(drawn, Lines | Steps):
        return " ".join(ends)
    return " ".join(
        f"{place}: " + ", ".join(f"{s.name.lower()} {_spoken_dollars(s.values[at])}" for s in drawn.series) + "."
        for at, place in enumerate(drawn.places)
    )


def _spoken_dollars(dollars: Decimal) -> str:
    return f"${dollars:,.0f}"


@dataclass(frozen=True, slots=True)
class _Scale:
    """Dollars to heights: an axis from 0 in so many lines, each a round step above the last."""

    step: Decimal
    lines: int

    @classmethod
    def reaching(cls, highest: Decimal) -> "_Scale":
        """The axis that ends at or just above the highest dollar."""
        power = Decimal(10) ** (max(highest, Decimal(1)).adjusted())
        step = next(power * step / 100 for step in (10, 20, 25, 50, 100, 200, 250) if power * step / 100 * 5 >= highest)
        return cls(step, ceil(highest / step))

    def y(self, dollars: Decimal) -> float:
        """The height on the page, from its top edge."""
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - float(dollars / (self.step * self.lines)))


def _px(value: float) -> str:
    return f"{value:.1f}"


@lru_cache(maxsize=8)
def _grid(scale: _Scale) -> h.Node:
    drawn: list[h.Node] = []
    for line in range(scale.lines + 1):
        dollars = scale.step * line
        y = _px(scale.y(dollars))
        drawn += [
            h.line(".grid" if line else ".axis", x1=str(LEFT), x2=str(WIDTH - RIGHT), y1=y, y2=y),
            h.text(".label", x=str(LEFT - 6), y=y, text_anchor="end", dominant_baseline="middle")[compact(dollars)],
        ]
    return h.joined(drawn)


def _slot(places: int) -> float:
    return (WIDTH - LEFT - RIGHT) / places


@lru_cache(maxsize=8)
def _labels(places: tuple[str, ...]) -> h.Node:
    """The names under the axis: all that there are, or every so many when they would collide."""
    named = [at for at, place in enumerate(places) if place]
    slot = _slot(len(places))
    return h.joined(
        h.text(".label", x=_px(LEFT + slot * (at + 0.5)), y=str(HEIGHT - 8), text_anchor="middle")[places[at]]
        for at in named[:: -(-len(named) // MOST_LABELS)]
    )


def _marks(drawn: Chart, scale: _Scale) -> Iterable[h.Node]:
    if isinstance(drawn, StackedColumns):
        return _stacked(drawn, scale)
    if isinstance(drawn, GroupedColumns):
        return _grouped(drawn, scale)
    return (_line(one.values, n, scale, isinstance(drawn, Steps)) for n, one in enumerate(drawn.series, start=1))


def _bar(n: int, x: float, width: float, low: float, high: float) -> h.Node:
    return h.rect(f".series-{n}", x=_px(x), y=_px(high), width=_px(width), height=_px(max(0.0, low - high)))


def _stacked(drawn: Chart, scale: _Scale) -> Iterable[h.Node]:
    slot = _slot(len(drawn.places))
    width = min(slot * 0.64, 56.0)
    for at, column in enumerate(_columns(drawn)):
        below = Decimal(0)
        for n, value in enumerate(column, start=1):
            if value > 0:
                x = LEFT + slot * (at + 0.5) - width / 2
                yield _bar(n, x, width, scale.y(below), scale.y(below + value))
                below += value


def _grouped(drawn: Chart, scale: _Scale) -> Iterable[h.Node]:
    slot = _slot(len(drawn.places))
    width = min(slot * 0.8 / len(drawn.series), 30.0)
    for at, column in enumerate(_columns(drawn)):
        start = LEFT + slot * (at + 0.5) - width * len(column) / 2
        for n, value in enumerate(column, start=1):
            yield _bar(n, start + width * (n - 1), width - 1.5, scale.y(Decimal(0)), scale.y(max(value, Decimal(0))))


@lru_cache(maxsize=8)
def _line(values: tuple[Decimal, ...], n: int, scale: _Scale, steps: bool) -> h.Node:
    slot = _slot(len(values))
    points = [(LEFT + slot * (at + 0.5), scale.y(value)) for at, value in enumerate(values)]
    if steps:
        held = itertools.pairwise(points)
        points = [points[0], *(corner for before, after in held for corner in ((after[0], before[1]), after))]
    return h.polyline(f".line.series-{n}", points=" ".join(f"{_px(x)},{_px(y)}" for x, y in points))
