"""The one door: a request as JSON in, the answer as JSON out.

>>> answer('{"slug": "total-comp", "typed": {"base": "180k"}}')  # doctest: +ELLIPSIS
'{"values": {"first_year": "180000", ...
"""

import json
from collections.abc import Mapping
from typing import Any

from calculators.catalog import CATALOG
from calculators.declare.reading import Problem
from calculators.render.result import result
from calculators.render.values import values
from calculators.render.words import Scope


def answer(request: str) -> str:
    """Answer ``{"slug": …, "typed": {field: text}}`` with ``{"values", "problems", "html"}``.

    With ``"values": false`` in it, the reply's are empty; with ``"open": [ids]``, parts that unfold are empty but for
    those of these ids. So a page, which shows the HTML, is spared the wait for what nobody sees.
    Nothing typed at all is answered for the calculator's sample. With problems, ``values`` and ``html`` are empty.
    Never raises for any text.
    """
    try:
        asked = json.loads(request)
        slug, typed = asked["slug"], asked.get("typed", {})
        calculator = CATALOG[slug]
        typed = {str(name): _text(value) for name, value in typed.items()}
        with_values = asked.get("values", True)
        opened = frozenset(asked["open"]) if "open" in asked else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return _reply(problems=[Problem("", 'Ask as {"slug": a calculator, "typed": {field: text}}.')])
    inputs, problems = calculator.read(typed)
    if inputs is None:
        return _reply(problems=problems)
    figures = calculator.figure(inputs)
    found = values(figures, Scope(inputs, figures)) if with_values else {}
    return _reply(found, html=result(calculator, inputs, figures, opened))


def _text(value: object) -> str:
    """A typed value as text; a list means the same as its parts with slashes between."""
    return " / ".join(str(part) for part in value) if isinstance(value, list) else str(value)


def _reply(found: Mapping[str, Any] | None = None, problems: list[Problem] | None = None, html: str = "") -> str:
    told = [{"field": problem.field, "message": problem.message} for problem in problems or []]
    return json.dumps({"values": found or {}, "problems": told, "html": html}, ensure_ascii=False)
