"""Figures as the ``values`` of a reply: decimals and dates as strings, rows as lists, whole numbers as they are."""

from typing import Any

from calculators.declare.fields import fields_of
from calculators.render.words import Scope, plain


def values(record: object, scope: Scope) -> dict[str, Any]:
    """A record's figures by name, ready for JSON."""
    found: dict[str, Any] = {}
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if field.rows:
            rows = [values(row, scope.within(row)) for row in value]
            found[name] = {row[field.show.key]: row for row in rows} if field.is_shown and field.show.across else rows
        elif field.unit is not None and field.unit.is_template:
            found[name] = scope.fill(value)
        else:
            found[name] = value if value is None or isinstance(value, (str, int)) else plain(value)
    return found
