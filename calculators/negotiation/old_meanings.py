"""Names of saved data that meant two things before there was one vocabulary: it is refused, and never half-read."""

from collections.abc import Mapping
from typing import Any

from calculators.declare.fields import field_at
from calculators.declare.reading import value_of
from calculators.negotiation.companies import COMPANIES
from calculators.negotiation.old_names import is_of_a_gap, of_today
from calculators.negotiation.record import Negotiation

_WHICH_SIGN_ON = (
    "This was saved when “Sign-on” meant year 1 on one page and both years on another, so it cannot be opened safely."
    " Type the offer again. Nothing was changed."
)
_WHICH_YEARS = (
    "This was saved when “Years” meant how long the grant vests on one page and how many years are added up on another,"
    " so it cannot be opened safely. Type the offer again. Nothing was changed."
)


def refuse_two_meanings(typed: Mapping[str, Any]) -> None:
    """Raises ``ValueError`` for a name that meant one thing on one page of that time, and another on the next."""
    today: dict[str, str] = {}
    for name, text in typed.items():
        if isinstance(text, str):  # what is no text is refused after this, unread
            one = of_today(name)
            today[one] = today.get(one, "") or text.strip()
    if _may_be_both_parts(today):
        raise ValueError(_WHICH_SIGN_ON)
    if today.get("years", "").lower().rstrip(" years") in ("", "4") or is_of_a_gap(today):
        return
    for name, text in today.items():
        offer, dot, own = name.rpartition(".")
        if text and own == "grant" and not today.get(f"{offer}{dot}vesting"):
            raise ValueError(_WHICH_YEARS)


def _may_be_both_parts(typed: Mapping[str, str]) -> bool:
    """Whether what was saved as the sign-on may be both of its parts: one page of that time meant so, others did not.

    What is no more than its second part was the first alone. With no second part, a company that pays in two is unsure.
    """
    company, sign_on, second = (typed.get(name, "") for name in ("company", "sign_on", "sign_on_year_2"))
    field, field_2 = (field_at(Negotiation, name) for name in ("sign_on", "sign_on_year_2"))
    if not field or not field_2 or not sign_on:
        return False
    if not second:
        return company in COMPANIES and COMPANIES[company].sign_on_in_two_parts
    try:
        return bool(value_of(field, sign_on) > value_of(field_2, second) > 0)
    except ValueError:
        return False
