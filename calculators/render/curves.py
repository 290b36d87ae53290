"""Curves as SVG, small enough to stand under a field: a line for each figure, and where the field is now.

What is to be seen stands under each in words.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from calculators.declare.charts import COLOURS, Mark
from calculators.declare.traces import Trace, Value
from calculators.declare.units import in_dollars
from calculators.render import html as h
from calculators.render.words import compact, words

WIDTH, HEIGHT, SIDE, EDGE = 300, 64, 8, 6
DOT = 7


def curve(drawn: Trace) -> h.Node:
    """The curve with its words; nothing where the field changes nothing.

    Raises ``ValueError`` for a colour there is not.
    """
    if any(not 1 <= mark.colour <= COLOURS for mark in drawn.rows[0]):
        raise ValueError(f"{drawn.curve.field}: there are colours 1 to {COLOURS}")
    if drawn.is_flat:
        return None
    x, y = _across(drawn), _up(drawn)
    now = drawn.rows[drawn.places.index(drawn.now)]
    at = f"{x(drawn.now):.1f}"
    return h.div(".chart.curve")[
        h.svg(viewBox=f"0 0 {WIDTH} {HEIGHT}", aria_hidden="true")[
            h.line(".axis", x1="0", x2=str(WIDTH), y1=str(HEIGHT - 1), y2=str(HEIGHT - 1)),
            h.line(".grid", x1=at, x2=at, y1="0", y2=str(HEIGHT)),
            [_line(drawn, n, x, y) for n in range(len(now))],
            [_dot(mark, x(drawn.now), y(mark.value)) for mark in now],
        ],
        len(now) > 1 and h.ul(".legend")[[h.li[h.span(f".swatch.series-{mark.colour}"), mark.name] for mark in now]],
        h.p(".curve-says")[f"{drawn.curve.of}. {_says(drawn)}"],
    ]


def _across(drawn: Trace) -> Callable[[Value], float]:
    """Places to the page: even steps for a slider's stops, whatever lies between them."""
    marks = _stop_values(drawn)
    room = WIDTH - 2 * SIDE

    def x(value: Value) -> float:
        after = next((n for n, stop in enumerate(marks) if stop >= value), len(marks) - 1)
        before = max(after - 1, 0)
        low, high = marks[before], marks[after]
        part = float((Decimal(value) - low) / (high - low)) if high > low else 0.0
        return SIDE + room * (before + min(max(part, 0.0), 1.0)) / max(len(marks) - 1, 1)

    return x


def _stop_values(drawn: Trace) -> list[Decimal]:
    """The stops' values, with what lies beyond them at the ends."""
    unit = drawn.field.unit
    assert unit is not None
    stops = [Decimal(unit.read(text)) for text in drawn.field.ask.stops]
    low, high = Decimal(drawn.places[0]), Decimal(drawn.places[-1])
    return [*([low] if low < stops[0] else []), *stops, *([high] if high > stops[-1] else [])]


def _up(drawn: Trace) -> Callable[[Decimal], float]:
    every = [mark.value for row in drawn.rows for mark in row]
    low, high = min(every), max(every)
    return lambda dollars: EDGE + (HEIGHT - 2 * EDGE) * float((high - dollars) / (high - low))


def _line(drawn: Trace, n: int, x: Callable[[Value], float], y: Callable[[Decimal], float]) -> h.Node:
    points = zip(drawn.places, (row[n] for row in drawn.rows), strict=True)
    drawn_points = " ".join(f"{x(place):.1f},{y(mark.value):.1f}" for place, mark in points)
    return h.polyline(f".line.series-{drawn.rows[0][n].colour}", points=drawn_points)


def _dot(mark: Mark, x: float, y: float) -> h.Node:
    corner = {"x": f"{x - DOT / 2:.1f}", "y": f"{y - DOT / 2:.1f}"}
    return h.rect(f".series-{mark.colour}", **corner, width=str(DOT), height=str(DOT), rx=str(DOT / 2))


def _says(drawn: Trace) -> str:
    """Who leads where, or what the figures are at the ends."""
    low, high = (_value(drawn, place) for place in (drawn.places[0], drawn.places[-1]))
    names = [mark.name for mark in drawn.rows[0]]
    if not drawn.curve.rivals or len(names) < 2:
        return " ".join(
            f"{first.name}: {in_dollars(first.value)} at {low}, {in_dollars(last.value)} at {high}."
            for first, last in zip(drawn.rows[0], drawn.rows[-1], strict=True)
            if first != last
        )
    first_lead, *later = drawn.leads
    if not later:
        return f"{names[first_lead.at]} is ahead from {low} to {high}."
    turns = (f"from {_about(drawn, lead.since)} on, {names[lead.at]} is" for lead in later)
    return f"At {low}, {names[first_lead.at]} is ahead; {'; '.join(turns)}."


def _value(drawn: Trace, value: Value) -> str:
    unit = drawn.field.unit
    return compact(Decimal(value)) if unit is not None and unit.before == "$" else words(value, unit)


def _about(drawn: Trace, value: Value) -> str:
    """Where the lead changes: exactly among whole values, else to the nearest one."""
    if isinstance(value, int):
        return _value(drawn, value)
    return f"about {_value(drawn, value.quantize(Decimal(1), ROUND_HALF_UP))}"
