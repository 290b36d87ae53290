"""The plan's six weeks as a calendar: which step falls in which week, and when every offer should land."""

from collections.abc import Iterable
from dataclasses import dataclass

from calculators.render import html as h
from claims.book import book

WEEKS = 6
FIRST_OFFER = 2 * 7 + 1
"""Days from the Monday of week 1 to the first offer: the Tuesday of week 3."""

WIDTH, TOP, ROW, BAR = 360, 24, 38, 14
DAY = WIDTH / (7 * WEEKS)
_TSPAN = h.Tag("tspan")


@dataclass(frozen=True)
class Step:
    """A step of the plan in its weeks, and the few words that belong to it."""

    name: str
    first_week: int
    last_week: int
    words: str

    @property
    def weeks(self) -> str:
        """Its weeks in words."""
        one = self.first_week == self.last_week
        return f"Week {self.first_week}" if one else f"Weeks {self.first_week} and {self.last_week}"


STEPS = (
    Step("Collect leverage", 1, 2, "alternatives, three numbers"),
    Step("The offer call", 3, 3, "thanks, notes, your day"),
    Step("The counter", 4, 4, "one email, a reason a piece"),
    Step("Back and forth", 5, 5, "one more ask, at most two"),
    Step("The close", 6, 6, "check, accept, decline the others"),
)
HEIGHT = TOP + ROW * (len(STEPS) + 1) + 22
TITLE = "The plan on a calendar"


@dataclass(frozen=True)
class OffersLand:
    """Days within which the other offers should follow the first: the narrow and the wide wish."""

    narrow: int
    wide: int


def window() -> OffersLand:
    """The window that a guide advises."""
    figures = book().claim("articles-window").figures
    return OffersLand(int(str(figures["near"])), int(str(figures["near_enough"])))


def draw() -> str:
    """The calendar as a figure. The table beside it on the page says the same."""
    days = window()
    return str(
        h.figure(".chart")[
            h.figcaption[TITLE],
            h.svg(viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_labelledby="six-weeks-title six-weeks-desc")[
                h.title(id="six-weeks-title")[TITLE],
                h.desc(id="six-weeks-desc")[_description(days)],
                _window(days),
                _weeks(),
                _interviews(days),
                [_step(row, step) for row, step in enumerate(STEPS, start=1)],
            ],
        ]
    )


def _description(days: OffersLand) -> str:
    steps = (f"{step.weeks}: {step.name.lower()}, {step.words}." for step in STEPS)
    return (
        f"Interviews begin before week 1. {' '.join(steps)} The first offer comes on the Tuesday of week 3;"
        f" the others should follow within {days.narrow} to {days.wide} days."
    )


def _x(day: float) -> float:
    return DAY * day


def _px(value: float) -> str:
    return f"{value:.1f}"


def _bar(classes: str, row: int, first_day: float, last_day: float) -> h.Node:
    y = TOP + ROW * row + 20
    width = _px(DAY * (last_day - first_day))
    return h.rect(classes, x=_px(_x(first_day)), y=str(y), width=width, height=str(BAR), rx="2")


def _label(row: int, name: str, words: str) -> h.Node:
    """A row's name and its words, above its bar: the whole width is theirs, and so they fit in any font."""
    return h.text(".label.name", x="0", y=str(TOP + ROW * row + 14))[name, " ", _TSPAN(".words", dx="3")[words]]


def _window(days: OffersLand) -> Iterable[h.Node]:
    bottom = TOP + ROW * (len(STEPS) + 1)
    for width in (days.wide, days.narrow):
        yield h.rect(".window", x=_px(_x(FIRST_OFFER)), y=str(TOP), width=_px(DAY * width), height=str(bottom - TOP))
    yield h.text(".label", x=_px(_x(FIRST_OFFER + days.wide / 2)), y=str(bottom + 14), text_anchor="middle")[
        f"offers land within {days.narrow}–{days.wide} days"
    ]


def _weeks() -> Iterable[h.Node]:
    yield h.line(".axis", x1=_px(_x(0)), x2=_px(_x(7 * WEEKS)), y1=str(TOP), y2=str(TOP))
    for week in range(WEEKS + 1):
        x = _px(_x(7 * week))
        yield h.line(".axis", x1=x, x2=x, y1=str(TOP - 5), y2=str(TOP))
        if week < WEEKS:
            yield h.text(".label", x=_px(_x(7 * week + 3.5)), y=str(TOP - 10), text_anchor="middle")[f"Week {week + 1}"]


def _interviews(days: OffersLand) -> Iterable[h.Node]:
    """The interviews, which begin before the picture does and end as the offers land."""
    yield _label(0, "Interviews", "begun weeks before")
    yield _bar(".series-6", 0, 0, FIRST_OFFER + days.wide)


def _step(row: int, step: Step) -> Iterable[h.Node]:
    yield _label(row, step.name, step.words)
    yield _bar(".series-1", row, 7 * (step.first_week - 1), 7 * step.last_week)
