"""What an hour of contract work pays, as people type it: "95", "$95/hr c2c", "760 a day"."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Annotated

from calculators.declare.amounts import A_PRICE, alone_or
from calculators.declare.money import money_text
from calculators.declare.typed import short
from calculators.declare.units import money

_BY_THE_HOUR = re.compile(
    r"\s*(?:/|an |per |a )\s*(?:hr|hour|h)\b\.?|\s*\bhourly\b(?: rate)?|(?<=[0-9])\s*ph\b"
    # On what terms it is paid has a field of its own.
    r"|\(?\b(?:on )?(?:an? )?(?:(?:[0-9]+|one|two|three|six)[- ]?(?:months?|mos?|years?|yrs?|weeks?|wks?)[- ])?"
    r"(?:c2c|corp[- ]to[- ]corp|(?<!\$)1099(?! ?/)|contract(?:or)?)\b(?: rate|[- ]to[- ]hire)?\)?"
    r"(?:\s*[-–—](?=\s*\$?\s*[0-9]))?",
    re.IGNORECASE,
)
_BY_THE_DAY = re.compile(r"\s*(?:/|\ba |\bper )\s*(?:day|diem)\b|\bdaily\b(?: rate)?|\bday rate\b:?", re.IGNORECASE)

_HOUR_OR_MORE = re.compile(r"(?:\b|(?<=[0-9]))(?:hours?|hourly|hrs?|h|ph|plus)\b|\+", re.IGNORECASE)

_LEAST_A_DAY = 150
"""Dollars; less is rather a rate by the hour beside an allowance."""


_price: Callable[[str], Decimal] = alone_or(
    "price_text", partial(money_text, like="95", yearly=False, least=0), "95", A_PRICE
)


def _rate_text(text: str) -> Decimal:
    """Dollars an hour, as people write them: "95", "$95/hr c2c", "95 an hour"."""
    text = " ".join(text.split())
    plain = _BY_THE_HOUR.sub(" ", text)
    plain = plain if any(sign.isdigit() for sign in plain) else text  # 1099 alone
    day = plain if _HOUR_OR_MORE.search(text) else _BY_THE_DAY.sub(" ", plain)
    if day != plain and (rate := _price(day)) >= _LEAST_A_DAY:
        raise ValueError(f"By the day? ÷ 8 hours: type {short(round(rate / 8, 2))}/hr.")
    return _price(plain)


HourlyRate = Annotated[Decimal, replace(money(decimals=2), read=_rate_text)]
"""Dollars an hour, with cents."""
