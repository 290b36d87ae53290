"""The one door, for tests: typed text in, the reply as Python values out."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from calculators.answer import answer


def ask(slug: str, typed: Mapping[str, object]) -> dict[str, Any]:
    """The whole reply."""
    reply: dict[str, Any] = json.loads(answer(json.dumps({"slug": slug, "typed": dict(typed)})))
    return reply


def counted(slug: str, typed: Mapping[str, object]) -> str:
    """The line on what counts and is not shown; fails when there are problems."""
    reply = json.loads(answer(json.dumps({"slug": slug, "typed": dict(typed), "counted": True})))
    assert reply["problems"] == []
    return str(reply["counted"])


def values(slug: str, typed: Mapping[str, object]) -> dict[str, Any]:
    """The reply's values; fails when there are problems."""
    reply = ask(slug, typed)
    assert reply["problems"] == []
    found: dict[str, Any] = reply["values"]
    return found


def amount(text: str) -> Decimal:
    """A value of the reply as a number; fails for anything that is not a finite one."""
    number = Decimal(text)
    assert number.is_finite()
    return number
