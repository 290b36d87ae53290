"""The desk: the whole negotiation on one page, in steps that fold to a line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from calculators.declare.fields import Section
from calculators.declare.units import lowered
from calculators.desk import CALCULATOR, STEPS, DeskStep
from calculators.render import html as h
from claims.dates import build_day
from website.form import Form
from website.out_of_date import out_of_date
from website.prerender import STALE, answered, notices, replied

NOTE = "An example, until you type."
BAR = "summary", "first_year_offer", "first_year_ask", "deadline"
"""What of the desk's own answer stays in sight."""


@dataclass(frozen=True)
class View:
    """Parts of a calculator's answer, shown for the negotiation as it stands; none named means all."""

    slug: str
    parts: tuple[str, ...]


FOUND = ("found", "found_units", "found_level", "found_bonus", "to_take")
"""What was read in their words."""
LIVED = ("after_tax", "in_place", "by_hour")
VIEWS: Mapping[str, tuple[View, ...]] = {
    "offer": (View("total-comp", ("first_year", "recurring", "total", "charts")),),
    "you": (View("desk", ("charts",)),),
    "years": (
        View("desk", ("elsewhere",)),
        View("total-comp", ("years", "csv")),
        View("compare-offers", ("summary", "charts", "offers", *LIVED, "notes")),
    ),
    "ask": (View("counter-ask", ("summary", "pieces", "exchange", "notes")),),
    "send": (View("messages", ("to_send", "mail", "aloud", "brief", "notes")),),
    "days": (View("timeline", ("summary", "plan", "ics", "notes")),),
    "answered": (
        View(
            "reply-decoder",
            ("summary", "means", "sure", "read_as", *FOUND, "say", "next_ask", "charts", "moves", "notes"),
        ),
    ),
    "call": (View("call-sheet", ()),),
}
"""What each step shows under its fields."""


def desk(on: date | None = None) -> str:
    """The desk with the sample's answers prerendered. ``on`` is the day of the build, today if not given."""
    made = Form(CALCULATOR, beside=_worth())
    return str(
        h.div(".calculator.desk")[
            h.offer_calculator(data_slug=CALCULATOR.slug, data_parts=" ".join(BAR), data_search_exclude=True)[
                notices(out_of_date(CALCULATOR, on or build_day())),
                h.div(".result.standing")[Markup(answered(CALCULATOR.slug, CALCULATOR.sample, BAR))],
                made.around(NOTE, [_step(made, number, step) for number, step in enumerate(STEPS, start=1)]),
            ]
        ]
    )


def _worth() -> Mapping[str, h.Node]:
    """What a step more of a piece is worth, under its field: the example's, until there is an offer."""
    example = replied(slug=CALCULATOR.slug)["values"]
    return {one["name"]: h.p(".worth")[one["says"]] for one in example["worth"]}


def _step(made: Form, number: int, step: DeskStep) -> h.Node:
    return h.details(".step", id=f"step-{step.name}", open=number == 1)[
        h.summary[
            h.span(".step-number")[str(number)],
            h.span(".step-title")[step.title],
            h.span(".step-line", data_step=step.name),
        ],
        h.div(".step-body")[
            [_section(made, step, one) for one in step.form],
            h.div(".step-answers")[[_view(one) for one in VIEWS[step.name]]],
            step.name == "call" and h.p(".answer-page")[h.a(href="site:rehearsal/")["Rehearse the call first"]],
            step.name == "call" and h.button(".print-sheet", type="button")["Print this sheet"],
            number < len(STEPS) and h.button(".step-done", type="button")[f"Next: {_next(STEPS[number])}"],
        ],
    ]


def _next(step: DeskStep) -> str:
    """What the button to a step says: its title, from behind a colon where it has one."""
    head, _, rest = step.title.partition(": ")
    return rest or lowered(head)


def _section(made: Form, step: DeskStep, section: Section) -> h.Node:
    """A part of the form; one that is called like its step has no title of its own."""
    if section.title != step.title:
        return made.section(section, CALCULATOR.inputs, "")
    return h.div(".section")[made.section(replace(section, title=""), CALCULATOR.inputs, "")]


def _view(view: View) -> h.Node:
    return h.offer_answer(data_slug=view.slug, data_parts=" ".join(view.parts))[
        h.p(".calculator-note", role="status", hidden=True),
        h.p(".stale-note", hidden=True)[STALE],
        h.div(".result")[Markup(answered(view.slug, CALCULATOR.sample, view.parts))],
        h.p(".answer-page")[h.a(href=f"site:calculators/{view.slug}/")["Open this alone, with its workings"]]
        if view.slug != CALCULATOR.slug
        else None,
    ]
