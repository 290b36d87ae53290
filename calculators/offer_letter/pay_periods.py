"""Pay told by the pay period: how many of them a year has, by the words and the amounts of the same sentence."""

import re
from collections.abc import Iterable
from dataclasses import replace

from calculators.offer_letter.amounts import BIWEEKLY, MONTH, PAYCHECK, SEMIMONTHLY, YEAR, Amount, apart

UNKNOWN = "paid each pay period: ask what it makes in a year"
_LEAST_YEARLY, _MOST_OF_A_PAYCHECK = 15_000, 40_000
_COUNTED = re.compile(
    r"[^$\n;]{0,60}?\b(?P<count>24|26|12|twenty[- ]four|twenty[- ]six|twelve)(?: ?\(\d\d\))? ?(?:equal |regular )?"
    r"(?:pay ?periods|pay ?checks|pay ?days|pay dates|payrolls|times|(?:per|an?|each|in a) (?:year|annum))\b"
)
_BY_COUNT = {
    **dict.fromkeys(("24", "twenty-four", "twenty four"), SEMIMONTHLY),
    **dict.fromkeys(("26", "twenty-six", "twenty six"), BIWEEKLY),
    **dict.fromkeys(("12", "twelve"), MONTH),
}
_PAID = re.compile(
    r",? (?:(?:which is|to be|and) )?(?:paid|payable)(?: out)?(?: on an?| in)? (?:"
    r"(?P<semimonthly>semi-?monthly|twice (?:a |per |each )?month(?:ly)?)"
    r"|(?P<biweekly>bi-?weekly|every (?:two|2|other) weeks?)|(?P<month>monthly|every month|each month))\b"
)


def with_period(low: str, amount: Amount, others: Iterable[Amount]) -> Amount:
    """An amount with the time that it is paid for; ``others`` are the amounts of its sentence."""
    if amount.period == PAYCHECK:
        if said := _COUNTED.match(low, amount.end):
            return replace(amount, period=_BY_COUNT[said["count"]])
        yearly = [one for one in others if one.period in ("", YEAR) and one.start != amount.start]
        for period in (SEMIMONTHLY, BIWEEKLY):
            known = replace(amount, period=period)
            if any(not apart([known, one]) for one in yearly):
                return known
    elif not amount.period and amount.value < _MOST_OF_A_PAYCHECK and (paid := _PAID.match(low, amount.end)):
        # What may be a year's as well is of a time that nobody knows.
        return replace(amount, period=(paid.lastgroup or "") if amount.value < _LEAST_YEARLY else PAYCHECK)
    return amount
