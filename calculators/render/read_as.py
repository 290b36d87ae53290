"""How a text was read, where that is worth saying: the day that "11/12" is, the yearly pay that "$57.70/hr" is."""

import re
from collections.abc import Mapping
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Field, fields_of
from calculators.declare.reading import value_of

_PERIOD = re.compile(r"hr\b|hour|\bmo\b|month|\bwk\b|week|/mo\b", re.IGNORECASE)
_WHOLE_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def read_as(calculator: Calculator[Any, Any], typed: Mapping[str, str]) -> dict[str, str]:
    """What to say beside a field, by its name; only for texts that could be misread."""
    found = {}
    for name, text in typed.items():
        field = _field(calculator.inputs, name)
        if field is not None and field.unit is not None and _is_worth_saying(field, text):
            try:
                found[name] = field.unit.write(value_of(field, text.strip()))
            except ValueError:
                continue
    return found


def _is_worth_saying(field: Field, text: str) -> bool:
    assert field.unit is not None
    if field.unit.kind == "date":
        return bool(text.strip()) and not _WHOLE_DATE.fullmatch(text.strip())
    return field.unit.before == "$" and bool(_PERIOD.search(text))


def _field(record: type, name: str) -> Field | None:
    """The field that a typed name, such as ``offers.b.deadline``, stands for."""
    head, _, rest = name.partition(".")
    field = fields_of(record).get(head)
    if field is None or not rest or field.rows is None:
        return field if field is not None and not rest and field.rows is None else None
    return _field(field.rows, rest.partition(".")[2])
