"""What a calculator counts with and is past its day of review, said above its answer."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from markupsafe import Markup

from calculators.declare.calculator import Calculator
from calculators.negotiation.offer import Terms
from calculators.render import html as h
from claims import pages
from claims.book import book
from claims.mark import MAY_BE_OLD

COUNTED_WITH = f"This calculator counts with what {MAY_BE_OLD}:"
FILLED_IN = f"What the form fills in {MAY_BE_OLD} for {{}}. Your letter wins."


def out_of_date(calculator: Calculator[Any, Any], on: date) -> h.Node:
    """The old claims in full, and whose usual terms are old; nothing as long as all are within their day of review."""
    old = [id for id in calculator.claims if book().claim(id).is_old(on)]
    names = sorted(set(_old_terms(on)), key=str.lower) if issubclass(calculator.inputs, Terms) else []
    if not old and not names:
        return None
    return h.div(".out-of-date")[
        old and [h.p[COUNTED_WITH], h.ul[[h.li[Markup(pages.claim(id, on))] for id in old]]],
        names and h.p(".claim-old")[FILLED_IN.format(", ".join(names))],
    ]


def _old_terms(on: date) -> Iterator[str]:
    """The companies whose schedule or other usual terms rest on an old claim."""
    yield from (named.name.partition(":")[0] for claim, named in book().schedules if claim.is_old(on))
    for company in book().companies:
        if any(book().claim(id).is_old(on) for id in company.terms.claims):
            yield company.name
