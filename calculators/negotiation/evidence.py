"""What a reader can cite, and the numbers that bound the negotiation."""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated

from calculators.declare.fields import ask, record
from calculators.declare.numbers import plain_text
from calculators.declare.units import MarketBase, Name, PostedHigh, PostedLow, Unit, YearlyPay
from calculators.offer import wage_release


def _percentile(text: str) -> str:
    said = plain_text(text, 80)
    numbers = re.findall(r"[0-9]+", said)
    if any(not 1 <= int(one) <= 99 for one in numbers):
        raise ValueError("Type a percentile from 1 to 99, such as 75th.")
    if len(numbers) > 1:
        raise ValueError("Type one percentile, such as 75th.")
    return said


@record
class Evidence:
    """Figures from outside: what the market pays, and what the company itself has posted."""

    market_base: MarketBase = ask("Market base", "What base others get at this level and place, as you will cite it.")
    market_source: Name = ask("Where it is from", f"Such as BLS, {wage_release.MONTH}.")
    market_percentile: Annotated[str, Unit(read=_percentile)] = ask("Which percentile", "Such as 75th.")
    posted_low: PostedLow = ask("Posted range: from", "The base in their own job ad.")
    posted_high: PostedHigh = ask("Posted range: to", "The top of the base in their own job ad.")
    posted_source: Name = ask("Where it was posted", "As the letter says it to them, such as your careers page.")
    scope_evidence: Name = ask("One thing that shows your level", "A project, its size, what you owned.")


SAYS_BASE, SAYS_TOTAL = re.compile(r"\bbase\b", re.IGNORECASE), re.compile(r"\b(?:tc|total|ote)\b", re.IGNORECASE)
"""What says of a number that it is base, or all of a year's pay."""


@record
class Limits:
    """The reader's own numbers. ``happy`` and the others are compared on the measure they were typed for."""

    walk_away: YearlyPay = ask("Your walk-away", "Below this you say no. Blank if you have none.")
    happy: YearlyPay = ask("Your happy number", "At this you would gladly sign. Blank if you have none.")
    reach: YearlyPay = ask("Your reach", "The most you could ask for with a straight face.")
    limits_measure: str = ask(
        "These numbers are",
        default="total",
        options={"total": "First-year total", "base": "Base salary"},
    )
    year_one_floor: YearlyPay | None = ask("Cash you need in year 1", "Base and sign-on together, at the least.")

    @property
    def measure_in_words(self) -> str:
        """What these numbers are compared with."""
        return "base" if self.limits_measure == "base" else "first year"

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """A number that is said to be base where the first year's total counts, or the other way round."""
        is_base = self.limits_measure == "base"
        for name in ("walk_away", "happy", "reach"):
            text = typed.get(name, "")
            if SAYS_TOTAL.search(text) if is_base else SAYS_BASE.search(text):
                said, counted = ("a total", "base") if is_base else ("base", "the first year's total")
                choice = "First-year total" if is_base else "Base salary"
                contradicts = f"You typed {said}, and these numbers are compared with {counted}."
                yield name, f"{contradicts} Choose “{choice}” under “These numbers are”, or type {counted} alone."


@record
class People:
    """Who writes to whom."""

    recruiter: Name = ask("Who reads it", "The recruiter's first name.")
    your_name: Name = ask("Your name")
    manager: Name = ask("Your manager to be")
