"""Pay by the hour for other hours than 40 a week, "$57.70/hr 20 hours": told as what it comes to in a year."""

import re
from decimal import Decimal

from calculators.declare.typed import short

_HOURS_A_WEEK = re.compile(
    r"\$? ?(?P<rate>[0-9][0-9,]*(?:\.[0-9]+)?) ?(?:/ ?|per |an? )?(?:hr|hour|h|ph|hourly)\b[ .,(@x×*]*(?:(?:at|for) )?"
    r"(?P<hours>[0-9]{1,2}(?:\.[0-9]+)?) ?(?:hours?|hrs?|h)?(?: ?(?:/|per|an?|each) ?(?:week|wk|w)\b| weekly)?"
    r"(?:[ ,)x×*]*(?:for )?(?P<weeks>[1-5]?[0-9]) ?(?:weeks|wks)(?: ?(?:/|per|an?) ?(?:year|yr))?)?"
)
"""Pay by the hour, for so many hours a week."""
_LEAST = 1_000
"""Dollars a year; less is no salary."""


def tell_for_a_year(plain: str) -> None:
    """Raises ``ValueError`` with what such pay comes to in a year; nothing for any other text, folded as it is."""
    hourly = _HOURS_A_WEEK.fullmatch(plain)
    if hourly is None:
        return
    rate, hours = Decimal(hourly["rate"].replace(",", "")), Decimal(hourly["hours"])
    weeks = Decimal(hourly["weeks"] or 52)
    if (a_year := rate * hours * weeks) >= _LEAST:
        sum_of = " × ".join(map(short, (rate, hours, weeks)))
        raise ValueError(f"{short(hours)} hours a week? Type ${short(round(a_year, 2))}: {sum_of}.")
