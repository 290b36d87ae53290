"""A calculator as it is prerendered: the form, the sample's answer, and the element that keeps them in step."""

from typing import Any

from markupsafe import Markup

from calculators.declare.calculator import Calculator
from calculators.render import html as h
from website.form import form

NO_SCRIPT = "Scripts are off, so the figures below are for the example in the form."
SAMPLE = "An example, to show how it works. It goes when you type: from then on, only what you typed counts."
STALE = "These figures are from before the marked fields were changed."


def prerendered(
    calculator: Calculator[Any, Any], result_html: str, counted: str = "", out_of_date: h.Node = None
) -> str:
    """The HTML of a calculator on a page; ``result_html`` and ``counted`` are the reply's for the sample.

    ``out_of_date`` says what of the facts behind it is.

    The ``<div>`` around it keeps Python-Markdown from wrapping the custom element in a paragraph.
    """
    return str(
        h.div(".calculator")[
            h.offer_calculator(data_slug=calculator.slug, data_search_exclude=True)[
                form(calculator, SAMPLE, counted),
                h.p(".visually-hidden.announce", role="status"),
                h.noscript[h.p(".notice")[NO_SCRIPT]],
                h.p(".calculator-note", role="status", hidden=True),
                h.p(".problem.stray", hidden=True),
                h.p(".stale-note", hidden=True)[STALE],
                out_of_date,
                h.div(".result")[Markup(result_html)],
            ]
        ]
    )
