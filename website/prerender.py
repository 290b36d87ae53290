"""A calculator as it is prerendered: the form, the sample's answer, and the element that keeps them in step."""

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from calculators.answer import answer
from calculators.declare.calculator import Calculator
from calculators.declare.fields import Section
from calculators.render import html as h
from website.form import Form, form

NO_SCRIPT = "Scripts are off, so the figures below are for the example in the form."
SAMPLE = "An example, to show how it works. It goes when you type: from then on, only what you typed counts."
TO_DESK = "To this step on your desk"
NO_SHAPE = (
    "Scripts are off, so the shape below is an example. That of a link is drawn in this page, which takes scripts."
)
SHAPE_EXAMPLE = "An example: no link brought a shape here."
SHORT = "An example, until you type."
STALE = "These figures are from before the marked fields were changed."


def prerendered(
    calculator: Calculator[Any, Any], result_html: str, out_of_date: h.Node = None
) -> str:
    """The HTML of a calculator on a page; ``result_html`` is the reply's for the sample.

    ``out_of_date`` says what of the facts behind it is.
    """
    made = form(calculator, SAMPLE, curves(calculator.slug))
    return around(calculator, made, result_html, out_of_date=out_of_date)


def short(
    calculator: Calculator[Any, Any],
    names: tuple[str, ...],
    parts: tuple[str, ...],
    result_html: str,
    out_of_date: h.Node = None,
) -> str:
    """The calculator with a few of its fields, and of its answer a few ``parts``, of which ``result_html`` is made."""
    made = Form(calculator)
    section = h.div(".section")[made.section(Section("", shows=names), calculator.inputs, "")]
    inside = made.around(SHORT, section, hidden=False)
    return around(calculator, inside, result_html, classes=".first-answer", parts=parts, out_of_date=out_of_date)


def notices(out_of_date: h.Node) -> h.Node:
    """The places for what is said between a form and its answer; ``out_of_date`` stands there from the start."""
    return [
        h.p(".visually-hidden.announce", role="status"),
        h.noscript[h.p(".notice")[NO_SCRIPT]],
        h.p(".calculator-note", role="status", hidden=True),
        h.p(".problem.stray", hidden=True),
        h.p(".stale-note", hidden=True)[STALE],
        out_of_date,
    ]


def replied(**asked: object) -> dict[str, Any]:
    """The reply to a request, as a page gets it."""
    found: dict[str, Any] = json.loads(answer(json.dumps(asked)))
    return found


def answered(slug: str, sample: Mapping[str, str] | None = None, parts: tuple[str, ...] = ()) -> str:
    """The HTML of a calculator's answer for its sample, or for another, whole or only these ``parts``."""
    other = {"sample": dict(sample)} if sample else {}
    return str(replied(slug=slug, typed={}, parts=parts, **other)["html"])


def shared_shape(sample: Mapping[str, str]) -> str:
    """The shape of an example's offer, where that of a link will stand."""
    text = replied(offer=dict(sample))["shape"]
    return str(
        h.div[
            h.shared_shape(data_search_exclude=True)[
                h.noscript[h.p(".notice")[NO_SHAPE]],
                h.p(".calculator-note", role="status", hidden=True),
                h.p(".example-tag")[SHAPE_EXAMPLE],
                h.div(".result")[Markup(replied(shape=text)["html"])],
            ]
        ]
    )


def curves(slug: str) -> Mapping[str, str]:
    """The HTML of the curves under a calculator's fields for its sample, by field."""
    found: Mapping[str, str] = replied(slug=slug, curves=[])["curves"]
    return found


def around(
    calculator: Calculator[Any, Any],
    made: h.Node,
    result_html: str,
    *,
    classes: str = "",
    parts: tuple[str, ...] = (),
    out_of_date: h.Node = None,
) -> str:
    """The element around a form and its answer.

    The ``<div>`` around it keeps Python-Markdown from wrapping the custom element in a paragraph.
    """
    named = {"data_parts": " ".join(parts)} if parts else {}
    return str(
        h.div(f".calculator{classes}")[
            h.offer_calculator(data_slug=calculator.slug, data_search_exclude=True, **named)[
                made,
                notices(out_of_date),
                h.div(".result")[Markup(result_html)],
            ],
            calculator.step and not parts and h.p(".to-desk")[h.a(href=f"site:desk/#step-{calculator.step}")[TO_DESK]],
        ]
    )
