"""Bands of base pay at two levels of one employer, and the dollars that lie in both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any, cast

from calculators.negotiation.pay import COLOURS
from calculators.render import html as h
from calculators.render.words import compact
from claims.book import book
from claims.pages import mark
from drawings.figures import B, figure, px, svg

CLAIMS = {
    "nvidia-posted-compiler": ("Nvidia", "one ad of 2025"),
    "microsoft-ai-guideline-entry": ("Microsoft", "pay guidelines, outside costly areas"),
}
"""Claims that give bands: whose levels they are, and what said so."""
TITLE = "Base pay by level: the bands overlap"
WIDTH, SIDE, ROW, BAR, BOTTOM = 400, 8, 36, 12, 22
COLOR = f".series-{COLOURS['base']}"
STEP = 50_000
"""Dollars from one line of the axis to the next."""


@dataclass(frozen=True)
class Band:
    """The base pay of a level, in dollars a year."""

    name: str
    low: int
    high: int

    @property
    def words(self) -> str:
        """The level and its band."""
        return f"{self.name}: {_dollars(self.low, self.high)}"


def bands(claim: str) -> tuple[Band, ...]:
    """The bands that a claim gives, lowest level first. Raises KeyError where it gives none."""
    found = cast(list[Mapping[str, Any]], book().claim(claim).figures["bands"])
    return tuple(Band(f"{CLAIMS[claim][0]}, level {one['level']}", one["low"], one["high"]) for one in found)


def shared(lower: Band, upper: Band) -> tuple[int, int] | None:
    """From where to where two bands overlap; ``None`` where they do not."""
    low, high = max(lower.low, upper.low), min(lower.high, upper.high)
    return (low, high) if low < high else None


def draw() -> str:
    """A bar for each band, its words above it, and a ground behind what two levels share."""
    sets = {claim: bands(claim) for claim in CLAIMS}
    every = [band for some in sets.values() for band in some]
    axis = _DollarAxis(every)
    says = " ".join([*(f"{band.words}." for band in every), *(f"{_overlap(some)}." for some in sets.values())])
    return figure(
        "bands",
        TITLE,
        svg(
            "level-bands",
            (WIDTH, axis.height),
            TITLE,
            says,
            [axis.ground(at, *both) for at, both in _grounds(every)],
            axis.lines(),
            [axis.bar(at, band) for at, band in enumerate(every)],
        ),
        h.ul(".hint")[[_shared(claim, some) for claim, some in sets.items()]],
    )


def _shared(claim: str, some: tuple[Band, ...]) -> h.Node:
    employer, where = CLAIMS[claim]
    return h.li[B[employer], f", {where}. {_overlap(some)}. ", mark(claim)]


def _overlap(some: tuple[Band, ...]) -> str:
    """What the bands of one employer share, in words."""
    said = [_dollars(*both) for pair in pairwise(some) if (both := shared(*pair))]
    return f"In both bands, the shaded part: {' and '.join(said)}" if said else "The bands do not overlap"


def _grounds(every: list[Band]) -> Iterable[tuple[int, tuple[int, int]]]:
    """The row of each band that the next one of the same employer overlaps, and where."""
    for at, (lower, upper) in enumerate(pairwise(every)):
        both = shared(lower, upper)
        if both and lower.name.partition(",")[0] == upper.name.partition(",")[0]:
            yield at, both


def _dollars(low: int, high: int) -> str:
    return f"${low:,} to ${high:,}"


class _DollarAxis:
    """Dollars to places on the page, between round steps; not from 0, since a band is no amount."""

    def __init__(self, every: list[Band]) -> None:
        self.low = min(band.low for band in every) // STEP * STEP
        self.high = -(-max(band.high for band in every) // STEP) * STEP
        self.height = ROW * len(every) + BOTTOM

    def x(self, dollars: int) -> float:
        """Where an amount stands."""
        return SIDE + (WIDTH - 2 * SIDE) * (dollars - self.low) / (self.high - self.low)

    def lines(self) -> Iterable[h.Node]:
        """A notch for each step, with its dollars under it."""
        bottom, notch = px(self.height - BOTTOM), px(self.height - BOTTOM - 5)
        for dollars in range(self.low, self.high + 1, STEP):
            x = px(self.x(dollars))
            anchor = {self.low: "start", self.high: "end"}.get(dollars, "middle")
            yield h.line(".axis", x1=x, x2=x, y1=notch, y2=bottom)
            yield h.text(".label", x=x, y=str(self.height - 7), text_anchor=anchor)[compact(Decimal(dollars))]
        yield h.line(".axis", x1=px(SIDE), x2=px(WIDTH - SIDE), y1=bottom, y2=bottom)

    def bar(self, row: int, band: Band) -> h.Node:
        """A band, and its words above it: the whole width is theirs, and so they fit in any font."""
        y = ROW * row
        return h.joined(
            h.text(".name", x=px(SIDE), y=str(y + 13))[band.words],
            self._rect(COLOR, band.low, band.high, y + 18, BAR),
        )

    def ground(self, row: int, low: int, high: int) -> h.Node:
        """What a row shares with the next."""
        return self._rect(".window", low, high, ROW * row + 18, ROW + BAR)

    def _rect(self, classes: str, low: int, high: int, y: int, height: int) -> h.Node:
        x = self.x(low)
        return h.rect(classes, x=px(x), y=str(y), width=px(self.x(high) - x), height=str(height))
