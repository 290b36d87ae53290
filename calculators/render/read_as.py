"""How a text was read, where that is worth saying: the day that "11/12" is, the yearly pay that "$57.70/hr" is.

Pay is said with its sum: "$57.70 × 2,080 = $120,016", since not everybody works 2,080 hours a year.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Field, field_at
from calculators.declare.money import paid
from calculators.declare.reading import value_of
from calculators.declare.units import written

_WHOLE_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def read_as(calculator: Calculator[Any, Any], typed: Mapping[str, str]) -> dict[str, str]:
    """What to say beside a field, by its name; only for texts that could be misread."""
    found = {}
    for name, text in typed.items():
        field = field_at(calculator.inputs, name)
        if field is not None and text.strip() and _can_be_misread(field):
            try:
                said = _said(field, text.strip(), value_of(field, text.strip()))
            except ValueError:
                continue
            if said:
                found[name] = said
    return found


@cache
def _can_be_misread(field: Field) -> bool:
    """Whether it takes a day, or dollars."""
    unit = field.unit
    return unit is not None and (unit.kind == "date" or (unit.kind == "number" and unit.before == "$"))


@lru_cache(maxsize=512)  # a key press changes one text
def _said(field: Field, text: str, value: Any) -> str:
    """What the text was read as, or "" where that is plain; raises ``ValueError`` for what is no money."""
    if field.unit is not None and field.unit.kind == "date":
        return "" if _WHOLE_DATE.fullmatch(text) else field.unit.write(value)
    amount, times = paid(text)
    if times == 1 or amount * times != value:  # a field of hourly pay keeps it by the hour
        return ""
    return f"{_exact(amount)} × {times:,} = {_exact(value)}"


def _exact(amount: Decimal) -> str:
    return written(amount, "$", "", 0 if amount == int(amount) else 2)
