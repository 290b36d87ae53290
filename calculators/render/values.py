"""Figures as the ``values`` of a reply: decimals and dates as strings, rows as lists, whole numbers as they are."""

from functools import lru_cache
from typing import Any

from calculators.declare.fields import fields_of
from calculators.render.words import Scope, plain


@lru_cache(maxsize=8)
def _alone(row: object) -> dict[str, Any]:
    """The values of a row beside others, remembered while another one changes."""
    return values(row, Scope(getattr(row, "typed", None), row))


def values(record: object, scope: Scope) -> dict[str, Any]:
    """A record's figures by name, ready for JSON."""
    found: dict[str, Any] = {}
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if field.rows:
            if field.show.across:
                found[name] = {getattr(row, field.show.key): _alone(row) for row in value}
            else:
                found[name] = [values(row, scope.within(row)) for row in value]
        elif field.unit is not None and field.unit.template:
            found[name] = scope.fill(value)
        else:
            found[name] = value if value is None or isinstance(value, (str, int)) else plain(value)
    return found
