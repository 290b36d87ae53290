"""Charts as SVG. Colours come from style sheets by class (``series-1`` …), so both colour schemes work.

The tables of the answer say the same in numbers; here the title and the description say it in words.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import ceil

from calculators.declare.charts import COLOURS, Chart, GroupedColumns, Lines, Ruler, Spans, StackedColumns, Steps
from calculators.declare.units import lowered
from calculators.render import html as h
from calculators.render.ruler import ruler
from calculators.render.spans import room, spans
from calculators.render.words import compact

WIDTH, HEIGHT, LINE = 400, 238, 13
LEFT, RIGHT, TOP, BOTTOM = 50, 6, 18, 24
MOST_LABELS = 8


def chart(drawn: Chart | Ruler | Spans, id_: str) -> h.Node:
    """A chart as a figure with its legend; nothing when there is nothing to draw.

    Raises ``ValueError`` for more series than there are colours, and for two of one colour.
    """
    if isinstance(drawn, Spans):
        return spans(drawn, id_)
    if isinstance(drawn, Ruler):
        return ruler(drawn, id_)
    colours = _colours(drawn)
    if not any(value for series in drawn.series for value in series.values):
        return None
    scale = _Scale.reaching(_tops(drawn))
    lines, labels = _labels(drawn.places)
    height = HEIGHT + LINE * (lines - 1)
    return h.figure(".chart")[
        h.figcaption[drawn.title],
        h.svg(viewBox=f"0 0 {WIDTH} {height}", role="img", aria_labelledby=f"{id_}-title {id_}-desc")[
            h.title(id=f"{id_}-title")[drawn.title],
            h.desc(id=f"{id_}-desc")[f"{drawn.says} {_told(drawn)}"],
            _grid(scale, drawn.before),
            _marks(drawn, colours, scale),
            labels,
        ],
        h.ul(".legend")[
            [h.li[h.span(f".swatch.series-{n}"), one.name] for n, one in zip(colours, drawn.series, strict=True)]
        ],
    ]


def _colours(drawn: Chart) -> tuple[int, ...]:
    """The colour of each series, counted from 1."""
    found = tuple(series.colour or place for place, series in enumerate(drawn.series, start=1))
    if any(not 1 <= colour <= COLOURS for colour in found):
        raise ValueError(f"{drawn.title}: there are colours 1 to {COLOURS}, not {max(found)}")
    if len(set(found)) < len(found):
        raise ValueError(f"{drawn.title}: two series in one colour, of {found}")
    return found


def _tops(drawn: Chart) -> Decimal:
    """The highest dollar on the chart."""
    if isinstance(drawn, StackedColumns):
        return max(sum(column) for column in _columns(drawn)) or Decimal(1)
    return max(value for series in drawn.series for value in series.values)


def _columns(drawn: Chart) -> list[tuple[Decimal, ...]]:
    return list(zip(*(series.values for series in drawn.series), strict=True))


def _told(drawn: Chart) -> str:
    if isinstance(drawn, StackedColumns):
        totals = [sum(column, Decimal(0)) for column in _columns(drawn)]
        return " ".join(f"{place}: {_spoken(drawn, t)}." for place, t in zip(drawn.places, totals, strict=True))
    ends = (f"{series.name} ends at {_spoken(drawn, series.values[-1])}." for series in drawn.series)
    if isinstance(drawn, Lines | Steps):
        return " ".join(ends)
    return " ".join(
        f"{place}: " + ", ".join(f"{lowered(s.name)} {_spoken(drawn, s.values[at])}" for s in drawn.series) + "."
        for at, place in enumerate(drawn.places)
    )


def _spoken(drawn: Chart, value: Decimal) -> str:
    return f"{drawn.before}{value:,.0f}"


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


def _grid(scale: _Scale, before: str) -> h.Node:
    drawn: list[h.Node] = []
    for line in range(scale.lines + 1):
        dollars = scale.step * line
        y = _px(scale.y(dollars))
        drawn += [
            h.line(".grid" if line else ".axis", x1=str(LEFT), x2=str(WIDTH - RIGHT), y1=y, y2=y),
            h.text(".label", x=str(LEFT - 6), y=y, text_anchor="end", dominant_baseline="middle")[
                compact(dollars, before)
            ],
        ]
    return h.joined(drawn)


def _slot(places: int) -> float:
    return (WIDTH - LEFT - RIGHT) / places


def _labels(places: tuple[str, ...]) -> tuple[int, h.Node]:
    """How many lines the names under the axis take, and the names: all, or every so many where they would collide."""
    slot = _slot(len(places))
    named = [(LEFT + slot * (at + 0.5), place) for at, place in enumerate(places) if place]
    least = max(1, -(-len(named) // MOST_LABELS))
    every, lines = _every(named, least), 1
    if every > least == 1 and _every([(x, _longer_half(place)) for x, place in named], least) == 1:
        every, lines = 1, 2
    return lines, h.joined(_label(x, place, lines) for x, place in named[::every])


def _every(named: list[tuple[float, str]], least: int) -> int:
    """The smallest step, from ``least`` on, at which names around their places keep clear of each other."""
    return next(
        every
        for every in range(least, least + len(named) + 1)
        if all(
            right - left > (room(before) + room(after)) / 2 + 3
            for (left, before), (right, after) in itertools.pairwise(named[::every])
        )
    )


def _halves(name: str) -> tuple[str, str]:
    """A name in two lines, broken where the longer of them is shortest; the second is empty for a single word."""
    parts = name.split(" ")
    cuts = ((" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts) + 1))
    return min(cuts, key=lambda halves: max(map(len, halves)))


def _longer_half(name: str) -> str:
    return max(_halves(name), key=len)


def _label(x: float, name: str, lines: int) -> Iterable[h.Node]:
    """A name around its place; at an end of the axis it reaches inwards instead of out of the drawing."""
    for line, words in enumerate(_halves(name) if lines == 2 else (name,)):
        half = room(words) / 2
        anchor = "start" if x < half else "end" if x + half > WIDTH else "middle"
        at = {"start": 0.0, "end": float(WIDTH), "middle": x}[anchor]
        y = str(HEIGHT - 8 + LINE * line)
        yield words and h.text(".label", x=_px(at), y=y, text_anchor=anchor)[words]


def _marks(drawn: Chart, colours: tuple[int, ...], scale: _Scale) -> Iterable[h.Node]:
    if isinstance(drawn, StackedColumns):
        return _stacked(drawn, colours, scale)
    if isinstance(drawn, GroupedColumns):
        return _grouped(drawn, colours, scale)
    coloured = zip(colours, drawn.series, strict=True)
    return (_line(one.values, colour, scale, isinstance(drawn, Steps)) for colour, one in coloured)


def _bar(colour: int, x: float, width: float, low: float, high: float) -> h.Node:
    return h.rect(f".series-{colour}", x=_px(x), y=_px(high), width=_px(width), height=_px(max(0.0, low - high)))


def _stacked(drawn: Chart, colours: tuple[int, ...], scale: _Scale) -> Iterable[h.Node]:
    slot = _slot(len(drawn.places))
    width = min(slot * 0.64, 56.0)
    columns = _columns(drawn)
    totals = [_rounded(sum(column), drawn.before) for column in columns]
    are_said = max(map(room, totals)) + 3 <= slot
    for at, (column, total) in enumerate(zip(columns, totals, strict=True)):
        x = LEFT + slot * (at + 0.5)
        below = Decimal(0)
        for colour, value in zip(colours, column, strict=True):
            if value > 0:
                low, high = scale.y(below), scale.y(below + value)
                yield _bar(colour, x - width / 2, width, low, high)
                said = _rounded(value, drawn.before)
                if low - high > LINE and room(said) < width and said != total:
                    yield _value(".value", x, (low + high) / 2 + 4, said)
                below += value
        if are_said and below:
            yield _value(".name", x, scale.y(below) - 4, total)


def _rounded(value: Decimal | int, before: str) -> str:
    """What stands at a bar, to three digits, with the chart's sign ``before`` it: $249K."""
    exact = Decimal(value)
    return compact(exact.quantize(Decimal(1).scaleb(exact.adjusted() - 2), ROUND_HALF_UP), before)


def _value(classes: str, x: float, y: float, said: str) -> h.Node:
    return h.text(classes, x=_px(x), y=_px(y), text_anchor="middle")[said]


def _grouped(drawn: Chart, colours: tuple[int, ...], scale: _Scale) -> Iterable[h.Node]:
    slot = _slot(len(drawn.places))
    width = min(slot * 0.8 / len(drawn.series), 30.0)
    floor = scale.y(Decimal(0))
    for at, column in enumerate(_columns(drawn)):
        start = LEFT + slot * (at + 0.5) - width * len(column) / 2
        for n, (colour, value) in enumerate(zip(colours, column, strict=True)):
            yield _bar(colour, start + width * n, width - 1.5, floor, scale.y(max(value, Decimal(0))))


@lru_cache(maxsize=64)  # a key press changes one of the lines
def _line(values: tuple[Decimal, ...], colour: int, scale: _Scale, steps: bool) -> h.Node:
    slot = _slot(len(values))
    points = [(_px(LEFT + slot * (at + 0.5)), _px(scale.y(value))) for at, value in enumerate(values)]
    if steps:
        held = itertools.pairwise(points)
        points = [points[0], *(corner for before, after in held for corner in ((after[0], before[1]), after))]
    return h.polyline(f".line.series-{colour}", points=" ".join([f"{x},{y}" for x, y in points]))
