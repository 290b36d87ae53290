"""What two sides say of a field: its value, in words, and whether the two are the same."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from calculators.declare.fields import field_at
from calculators.declare.money import PAID_HOURS
from calculators.declare.reading import value_of
from calculators.negotiation.pay import STATED
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.equity import SAID

COMPARED = (
    *("company_name", "role", "offer_level", "base", "bonus_percent", "bonus_amount", "bonus_first_year", "sign_on"),
    *(
        "sign_on_year_2",
        "grant",
        "units",
        "second_grant",
        "vesting",
        "strike",
        "price",
        "preferred_price",
        "sized_price",
    ),
    *("instrument", "refresh.0.amount", *STATED, "start_date", "deadline"),
)
"""Fields in the order of a letter."""
_LEGAL = re.compile(
    r"(?:,? (?:incorporated|inc|llc|l\.l\.c|ltd|limited|pbc|corp|corporation|co|gmbh|plc|llp|lp|ag|se|bv|sas)\.?)+$"
)
_CENT = Decimal("0.005")
_TIMES = {"/hr": PAID_HOURS, "/week": 52, " biweekly": 26, " semimonthly": 24, "/month": 12}


@dataclass(frozen=True)
class Difference:
    """A field of which the letter says ``letter`` and the other side ``other``, in words; blank for nothing."""

    field: str
    letter: str
    other: str
    says: str


def value_of_field(name: str, typed: str) -> Any:
    """What a typed text means; the text itself where that is all, ``None`` for a blank."""
    field = field_at(Negotiation, name)
    if not typed:
        return None
    try:
        return value_of(field, typed) if field else typed
    except ValueError:
        return typed


def words_of_field(name: str, value: Any) -> str:
    """The value as it is written; blank for ``None``."""
    field = field_at(Negotiation, name)
    if value is None:
        return ""
    if name == "instrument":
        return SAID.get(value, "units of listed stock")
    if field and field.unit and not isinstance(value, str):
        return field.unit.write(value)
    return str(value)


def are_same(name: str, value: Any, other: Any, typed: str = "") -> bool:
    """Whether two values are the same: of pay what rounding leaves, of a schedule its vests, of words their letters.

    ``typed`` is the text that ``value`` was read of: pay by the hour was rounded to a cent before it was made a year's.
    """
    if isinstance(value, Decimal) and isinstance(other, Decimal):
        if name != "base":
            return round(value, 2) == round(other, 2)
        times = next((many for end, many in _TIMES.items() if typed.endswith(end)), 1)
        return abs(value - other) <= max(times * _CENT, Decimal("0.5")) + _CENT
    return bool(_form(name, value) == _form(name, other))


def _form(name: str, value: Any) -> Any:
    if isinstance(value, str):
        text = value.casefold()
        text = _LEGAL.sub("", text) if name == "company_name" else text
        return " ".join(text.replace(",", " ").replace(".", "").split())
    return getattr(value, "vests", value)
