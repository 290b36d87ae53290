"""How grants vest, company by company: small drawings on one scale, side by side."""

from fractions import Fraction

from calculators.negotiation.pay import COLOURS
from calculators.offer.vesting import Schedule
from calculators.render import html as h
from claims.book import book
from claims.claim import Claim, NamedSchedule, percent
from claims.pages import mark
from drawings.figures import B, figure, px, svg

WIDTH, HEIGHT, SIDE, TOP, FLOOR = 128, 70, 4, 4, 54
EVEN_MONTHS = 48
"""The months of the even grant that each is drawn beside."""
COLOR = f".series-{COLOURS['initial_equity']}"
_POLYGON = h.Tag("polygon")


def draw() -> str:
    """A panel for each company; the table on the page has its other forms, and says the same in figures."""
    shown = first_of_each()
    years = max(len(one.schedule.by_year()) for _, one in shown)
    return figure(
        "shapes",
        "How much of the grant is yours as the years pass",
        h.p(".hint")[
            f"Left to right: {years} years. Bottom to top: none of the grant to all of it. The dashed line is an even"
            f" grant over {EVEN_MONTHS // 12} years. Above it you are paid earlier, below it later."
        ],
        h.ul[[_panel(claim, one, years) for claim, one in shown]],
    )


def first_of_each() -> list[tuple[Claim, NamedSchedule]]:
    """The schedule that goes by the company's own name, with its claim; the table has variants and older forms."""
    shown: list[tuple[Claim, NamedSchedule]] = []
    for claim, one in book().schedules:
        if not any(one.slug.startswith(f"{first.slug}-") for _, first in shown):
            shown.append((claim, one))
    return shown


def _panel(claim: Claim, one: NamedSchedule, years: int) -> h.Node:
    company, _, form = one.name.partition(": ")
    about = "about " if form.startswith("about") else ""
    first = one.schedule.vests[0].month
    says = f"Yours is {about}{held(one.schedule)}. The first vest is in month {first}."
    return h.li[
        svg(
            f"shape-{one.slug}",
            (WIDTH, HEIGHT),
            f"How a grant vests at {company}",
            says,
            _axis(years),
            _shape(one.schedule, years),
            h.line(".even", x1=_x(0, years), y1=_y(Fraction(0)), x2=_x(EVEN_MONTHS, years), y2=_y(Fraction(1))),
        ),
        h.span(".panel")[
            h.span[B[company], " ", mark(claim.id)],
            h.span[f"{about}{one.by_year}"],
            h.small[f"First vest: month {first}"],
        ],
    ]


def held(schedule: Schedule) -> str:
    """The share that is vested at the end of each year, in words."""
    so_far, said = Fraction(0), []
    for year, share in enumerate(schedule.by_year(), start=1):
        so_far += share
        said.append(f"{'all' if so_far == 1 else f'{percent(so_far)}%'} after year {year}")
    return ", ".join(said)


def _x(month: int, years: int) -> str:
    return px(SIDE + (WIDTH - 2 * SIDE) * month / (12 * years))


def _y(share: Fraction) -> str:
    return px(FLOOR - (FLOOR - TOP) * float(share))


def _shape(schedule: Schedule, years: int) -> h.Node:
    """What is yours by each month, as stairs up to the whole grant."""
    so_far = Fraction(0)
    corners = [(0, so_far)]
    for vest in schedule.vests:
        corners += [(vest.month, so_far), (vest.month, so_far + vest.share)]
        so_far += vest.share
    corners += [(12 * years, so_far), (12 * years, Fraction(0))]
    return _POLYGON(COLOR, points=" ".join(f"{_x(month, years)},{_y(share)}" for month, share in corners))


def _axis(years: int) -> h.Node:
    floor = _y(Fraction(0))
    ends = [_x(12 * year, years) for year in range(years + 1)]
    return h.joined(
        [h.line(".grid", x1=x, x2=x, y1=px(TOP), y2=floor) for x in ends],
        h.line(".axis", x1=ends[0], x2=ends[-1], y1=floor, y2=floor),
        [
            h.text(".label", x=_x(12 * year - 6, years), y=px(HEIGHT - 4), text_anchor="middle")[str(year)]
            for year in range(1, years + 1)
        ],
    )
