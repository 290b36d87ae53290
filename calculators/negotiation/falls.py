"""Where pay falls from one year to the next, and why."""

from typing import Any

from calculators.declare.fields import fields_of, show
from calculators.declare.units import lowered
from calculators.negotiation.offer import Terms
from calculators.negotiation.pay import PARTS, Pay, PayYear, fall


def biggest_fall(which: str, column: str, year: str) -> Any:
    """A figure, in percent: the biggest fall in a column of ``years``, into the year that the figure ``year`` holds."""
    says = "The year that falls furthest below the year before, in percent. 0 when none falls."
    return show(f"Biggest fall {which}", says, lambda typed, answer: fall(column, getattr(answer, year)), headline=True)


def year_of_fall(which: str) -> Any:
    """The figure for that year."""
    return show(f"Year of the biggest fall {which}", f"The year that “Biggest fall {which}” is about.")


def why_pay_falls(terms: Terms, paid: Pay) -> str:
    """The part that falls most in the biggest drop of pay, to be said after "Pay falls"; blank where none falls."""
    year = paid.biggest_drop_year
    if year is None:
        return ""
    before, after = paid.years[year - 2], paid.years[year - 1]
    most = max(PARTS, key=lambda name: getattr(before, name) - getattr(after, name))
    if most == "initial_equity":
        ended = year == terms.year_without_grant
        return "when the first grant is used up" if ended else "because less of the first grant vests in it"
    label = fields_of(PayYear)[most].label
    return f"because less is paid of this part: {lowered(label)}"
