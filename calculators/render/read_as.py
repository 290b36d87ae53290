"""How a text was read, where that is worth saying: the day that "11/12" is, the yearly pay that "$57.70/hr" is.

Pay is said with its sum: "$57.70 × 2,080 = $120,016", since not everybody works 2,080 hours a year.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
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
        if field is not None and text.strip():
            try:
                said = _said(field, text.strip(), value_of(field, text.strip()))
            except ValueError:
                continue
            if said:
                found[name] = said
    return found


@lru_cache(maxsize=512)  # a key press changes one text
def _said(field: Field, text: str, value: Any) -> str:
    """What the text was read as, or "" where that is plain; raises ``ValueError`` for what is no money."""
    unit = field.unit
    if unit is None:
        return ""
    if unit.kind == "date":
        return "" if _WHOLE_DATE.fullmatch(text) else unit.write(value)
    if unit.kind != "number" or unit.before != "$":
        return ""
    amount, times = paid(text)
    if times == 1 or amount * times != value:  # a field of hourly pay keeps it by the hour
        return ""
    return f"{_exact(amount)} × {times:,} = {_exact(value)}"


def _exact(amount: Decimal) -> str:
    return written(amount, "$", "", 0 if amount == int(amount) else 2)
