"""What an hour of contract work pays, as people type it: "95", "$95/hr c2c", "760 a day"."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Annotated

from calculators.declare.amounts import A_PRICE, alone_or
from calculators.declare.money import PAID_HOURS, money_text, paid
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
MOST = 2_000
"""Dollars an hour; more is a rate by another time, or a salary."""
_BY = {52: "By the week? ÷ 40", 26: "By two weeks? ÷ 80"} | {
    times: f"By the {name}? × {times} ÷ {PAID_HOURS:,}"
    for times, name in ((24, "half month"), (12, "month"), (4, "quarter"))
}
_TOO_MUCH = f"Type dollars an hour, {MOST:,} at most."
_BY |= {1: f"{_TOO_MUCH} By the year? ÷ {PAID_HOURS:,}"}
_LEAST_A_YEAR = 20_000
"""Dollars; less is rather what a week or a month pays."""

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
    if not _HOUR_OR_MORE.search(text):
        _refuse_another_time(plain)
    return _price(plain)


def _refuse_another_time(plain: str) -> None:
    """Raises ``ValueError`` with the rate to type for pay by the week, the month or the year."""
    try:
        amount, times = paid(plain)
    except ValueError:
        return
    if times not in _BY or (times == 1 and amount <= MOST):
        return
    rate = round(amount * times / PAID_HOURS, 2)
    if rate > MOST or (times == 1 and amount < _LEAST_A_YEAR):
        raise ValueError(_TOO_MUCH)
    raise ValueError(f"{_BY[times]} hours: type {short(rate)}/hr.")


HourlyRate = Annotated[Decimal, replace(money(decimals=2), read=_rate_text)]
"""Dollars an hour, with cents."""
