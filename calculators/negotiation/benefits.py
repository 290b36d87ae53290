"""Benefits that an offer states: retirement match, stock purchase plan, health insurance, leave and perks.

What is not typed is not known: it is left out, and never taken for 0.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Annotated, ClassVar, get_args

from calculators.declare.fields import ask, record
from calculators.declare.numbers import money_text, number_text
from calculators.declare.typed import short
from calculators.declare.units import Months, Percent, Unit, UsdPerYear, in_dollars, in_percent, number
from calculators.offer import match
from calculators.offer.match import NO_MATCH, Match, flat, percent_in_words
from calculators.offer.typical import COMMON_MATCH, HEALTH_SAVINGS, LEAVE, MATCH, PREMIUM

CLAIMS = (
    *match.CLAIMS,
    *("benefits-match-typical", "benefits-espp-cap", "benefits-premium-typical", "benefits-leave-typical"),
)

WORKDAYS = 260
"""Days of pay in a year: 52 weeks of five, holidays among them."""
LOOKS_BACK = {"": "Not said", "yes": "Yes: the lower of two prices", "no": "No"}

_FORMULA = re.compile(r"%|per ?cent|\bcents?\b|dollar[- ]for[- ]dollar|1[- ]?:[- ]?1|one[- ]for[- ]one|\bhalf\b", re.I)

_RECORDED = re.compile(r"[0-9]{1,12}\.[0-9]{4,60}")
"""Dollars as a round keeps them: nobody who means thousands types four decimals."""


def read_match(text: str) -> Match:
    """A match typed as dollars a year or as a formula; raises ``ValueError`` with what to type instead."""
    from calculators.offer.match_words import dollars_of, match_of  # fetched when it is needed: see publish/bundle.py

    if _FORMULA.search(text):
        return match_of(text)
    if _RECORDED.fullmatch(text):
        return flat(Decimal(text))
    if re.fullmatch(r"\s*\d{0,2}(?:\.\d+|\d)\s*", text) and Decimal(text) > 0:
        percent = percent_in_words(Decimal(text) * (100 if Decimal(text) < 1 else 1))
        match_of(percent)  # which asks more of half of all
        raise ValueError(f"{percent} of pay? Type {percent}, or dollars a year such as $9,000.")
    like = f"{COMMON_MATCH}, 4%, or $9,000"
    return dollars_of(money_text(text, like=like, yearly=True, least=100, ranged=False))


def write_match(match: Match) -> str:
    """A formula as it is said, dollars as dollars."""
    return match.text if match.tiers else in_dollars(match.dollars)


A_PREMIUM = 1_000
"""Dollars: a premium below, without its period, is one by the month. Few plans cost so little in a year. Editorial."""
_PERIOD = r"/|\b(?:an?|per|each|every)\b|year|yr|ann|month|\bmo\b|week|wk|quarter|hour"


def premium_text(text: str) -> Decimal:
    """Dollars a year of a health premium; a small one without its period is asked back as one by the month."""
    dollars = money_text(text, like="1,400 or 120/month", yearly=True, least=0, ranged=False)
    if 0 < dollars < A_PREMIUM and not re.search(_PERIOD, text.lower()):
        by = short(dollars) if dollars == int(dollars) else f"{dollars:.2f}"
        raise ValueError(f"${by} a month? Type {by}/month. For ${by} a year, type {by}/year.")
    return dollars


Premium = Annotated[Decimal, replace(get_args(UsdPerYear)[1], read=premium_text)]
RetirementMatch = Annotated[Match, Unit(read=read_match, write=write_match, kind="match")]
LeaveDays = Annotated[
    Decimal,
    replace(
        number(after="days", decimals=1, trim=True),
        read=partial(number_text, like="20", after="workdays", whole=False),
    ),
]


@record
class Benefits:
    """The benefits that a letter or a plan's summary states, and what they would take the place of."""

    BENEFITS: ClassVar[tuple[str, ...]] = (
        *("match_401k", "espp_discount", "espp_saved", "espp_lookback", "espp_offering", "espp_period"),
        *("premium", "premium_now", "deductible", "deductible_now", "care", "hsa"),
        *("leave_days", "leave_days_now", "perks"),
    )
    """Every field of them, in the order of the form."""

    match_401k: RetirementMatch = ask(
        "Retirement match",
        f"As the letter says it: {COMMON_MATCH}, 4%, or $9,000. Typical: "
        f"{percent_in_words(MATCH['median'] * 100)} of pay at the median plan ({MATCH['year']}, Vanguard).",
        default=NO_MATCH,
    )
    espp_discount: Percent | None = ask(
        "ESPP discount", "What their stock purchase plan takes off the price, as 15.", default=None, at_most=50
    )
    espp_saved: Percent | None = ask(
        "Share of base you would put in", "Percent of base, as far as the plan lets you.", default=None, at_most=50
    )
    espp_lookback: str = ask("Does it look back?", "At the price when the offering began.", options=LOOKS_BACK)
    espp_offering: Months = ask("An offering lasts", "From one starting price to the next.", default=6, at_most=27)
    espp_period: Months = ask("It buys every", "Months from one purchase to the next.", default=6, at_most=27)
    premium: Premium | None = ask(
        "Health premium you would pay",
        "A year, or as 120/month; 0 if they pay it all. Average: "
        f"{in_dollars(PREMIUM['single'])} alone, {in_dollars(PREMIUM['family'])} for a family"
        f" ({PREMIUM['year']}, KFF).",
        default=None,
    )
    premium_now: Premium | None = ask("Health premium you pay now", "A year, or as 120/month.", default=None)
    deductible: UsdPerYear | None = ask("Deductible there", "What you pay before the plan does.", default=None)
    deductible_now: UsdPerYear | None = ask("Deductible now", "Of your present plan.", default=None)
    care: UsdPerYear | None = ask(
        "Care you expect in a year", "Bills under the deductible. Blank: the deductibles are not counted.", default=None
    )
    hsa: UsdPerYear = ask(
        "HSA money",
        f"What they put in. The limit of {HEALTH_SAVINGS['year']}, with yours:"
        f" {in_dollars(HEALTH_SAVINGS['hsa_self'])} alone,"
        f" {in_dollars(HEALTH_SAVINGS['hsa_family'])} for a family.",
        at_most=HEALTH_SAVINGS["hsa_family"],
    )
    leave_days: LeaveDays | None = ask(
        "Paid leave",
        f"Days a year. After one year of service {in_percent(LEAVE['five_to_nine'])} had 5 to 9 days of vacation and"
        f" {in_percent(LEAVE['ten_to_fourteen'])} had 10 to 14 ({LEAVE['year']}, BLS).",
        default=None,
        at_most=WORKDAYS,
    )
    leave_days_now: LeaveDays | None = ask("Paid leave now", "Days a year.", default=None, at_most=WORKDAYS)
    perks: UsdPerYear = ask("Other perks", "What you would pay for yourself else: meals, gym, phone, commuting.")

    @property
    def premium_saved(self) -> Decimal | None:
        """Dollars of premium that the new plan saves a year; below 0 where it costs more, ``None`` where not known."""
        if self.premium is None or self.premium_now is None:
            return None
        return self.premium_now - self.premium

    @property
    def deductible_saved(self) -> Decimal | None:
        """The same of bills under the deductible, for the care that is expected."""
        if self.deductible is None or self.deductible_now is None or self.care is None:
            return None
        return min(self.care, self.deductible_now) - min(self.care, self.deductible)

    @property
    def health(self) -> Decimal:
        """Dollars a year that the health plan saves against the present one, as far as it is known."""
        return (self.premium_saved or Decimal(0)) + (self.deductible_saved or Decimal(0))

    @property
    def has_espp(self) -> bool:
        """Whether enough is known of the stock purchase plan to count it."""
        return bool(self.espp_discount and self.espp_saved)

    @property
    def benefits_asked(self) -> Iterable[str]:
        """What is not counted of what was typed, and what to type for it."""
        if self.espp_discount and self.espp_saved is None:
            yield "Not counted: the ESPP. Type the share of base that you would put in, such as 10."
        if (self.premium is None) != (self.premium_now is None):
            missing = "premium you would pay" if self.premium is None else "premium you pay now"
            yield f"Not counted: health premiums. Type the {missing} too, or 0 for none."
        known = [self.deductible is not None, self.deductible_now is not None, self.care is not None]
        if any(known) and not all(known):
            yield "Not counted: deductibles. Type both, and the care that you expect in a year."
