"""What is asked about a holding of stock or options, part by part of its form."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from calculators.declare.fields import Rows, Section, ask, record, stops_of
from calculators.declare.numbers import number_text
from calculators.declare.typed import folded, short
from calculators.declare.units import (
    CompanyValue,
    Count,
    Multiple,
    PayAmount,
    Percent,
    Unit,
    YearlyPay,
    number,
    written,
)
from calculators.negotiation.offer import ASSUMED_KIND, NOT_TYPED, Offer
from calculators.negotiation.options_said import options_asked

HOLDING = Section(
    "What you hold, or are offered",
    "A listed company's stock can be sold on an exchange. A private company's cannot.",
    shows=(
        "instrument",
        "company",
        "units",
        "price",
        "strike",
        "grant",
        "second_grant",
        "preferred_price",
        "sized_price",
        "liquidity_percent",
    ),
)
WAIT = Section("The wait until you can sell")
EXIT = Section(
    "Later rounds and an exit", "Ask the company for these. Leave blank what it will not tell you.", folded=True
)
CHANCES = Section(
    "Several exits and their chances",
    "Your own guesses. What is left of 100% is taken to pay nothing.",
    folded=True,
    shows=(Rows("chances", (Section("", shows=("sale", "chance_percent")),), open_rows=2),),
)
EXERCISE = Section("Options: when you exercise, and tax", folded=True)
ISO, NSO = "iso", "nso"
NON_PARTICIPATING, PARTICIPATING = "non_participating", "participating"

EXITS = ("50M", "100M", "200M", "300M", "500M", "750M", "1B", "1.5B", "2B", "3B", "4B", "6B", "10B", "20B")
"""Sales of companies, each so much larger than the last that the difference tells."""

YearsOrPart = Annotated[Decimal, number(after="years", decimals=2, trim=True, like="2 or 1.5")]
UnitCount = Annotated[Decimal, number(decimals=2, trim=True)]
Part = Annotated[
    Decimal, replace(number(after="%", decimals=1), in_sums=lambda part: written(part, "", "%", 6, trim=True))
]
"""A share in percent whose sums come to the dollar."""
_BASIS_POINTS = re.compile(r" ?(?:bps?|basis points?)$")
_OF_THE_COMPANY = re.compile(
    r"(?P<sign>%|\bper ?cent|\bpct|\bbps?|\bbasis points?)(?:,? \(?(?:of|the|a|an|in|on|company|fully|fully-diluted|"
    r"diluted|fd|basis|equity|ownership|stake|shares?|outstanding|options?|stock|grant|total|whole)\)?)+$"
)


def read_small_percent(text: str) -> Decimal:
    """Percent, also from basis points; below 0.01 without its sign it may be a share of 1, and is asked back."""
    plain = _OF_THE_COMPANY.sub(r"\g<sign>", folded(text))
    number = Decimal(
        number_text(_BASIS_POINTS.sub("", plain) or plain or text, like="0.27", after="%", whole=False, small=True)
    )
    if _BASIS_POINTS.search(plain) and "%" not in plain:
        return number / 100
    if 0 < number < Decimal("0.01") and not re.search("%|percent|pct|per cent", plain):
        likely = short(100 * number)
        raise ValueError(f"{likely}%? Type {likely}. If you mean {short(number)}%, type it with its sign.")
    return number


SmallPercent = Annotated[
    Decimal,
    Unit(
        read=read_small_percent,
        write=lambda value: written(value, "", "%", 6, trim=True),
        after="%",
        keyboard="decimal",
        kind="number",
    ),
]
"""A percentage that is often below 1, so that 0.27 is not asked back."""


RoundsAhead = Annotated[
    int, replace(number(whole=True), read=lambda text: number_text(text, like="2", after="rounds", whole=True))
]


@record
class Chance:
    """One exit, and how probable the reader thinks it is."""

    key: str = ""
    sale: CompanyValue | None = ask("The company is sold for", "Such as 10M.", at_most=10**14)
    chance_percent: Percent | None = ask("Chance of it", at_most=100)

    @property
    def chance(self) -> Decimal:
        """The chance in percent; 0 where none was typed."""
        return self.chance_percent or Decimal(0)


@record
class Equity(Offer):
    """The offer's equity, the wait, and what may come before and at a sale."""

    years_to_sale: YearsOrPart = ask(
        "Years until you can sell",
        "To a listing or a tender you can join.",
        WAIT,
        default=Decimal(2),
        at_most=30,
        stops=stops_of(1, 10),
    )
    volatility_percent: Percent = ask(
        "Volatility", "How far the price moves in a year. 60% is our guess.", WAIT, default=Decimal(60), at_most=300
    )
    risk_free_percent: Percent = ask(
        "Risk-free rate", "What a government bond of that length pays.", WAIT, default=Decimal(4), at_most=50
    )
    alternative: PayAmount | None = ask(
        "What you give up for it", "The pay of another offer that this equity replaces, over the wait.", WAIT
    )
    exit_value: CompanyValue = ask(
        "The company's value at the exit",
        "A sale or listing you can imagine.",
        EXIT,
        at_most=10**14,
        stops=EXITS,
    )
    shares_outstanding: Count = ask("Shares of the company today", "Fully diluted: 55M.", EXIT, at_most=10**12)
    company_percent: SmallPercent | None = ask(
        "Or your share of the company", "In percent, such as 0.27.", EXIT, at_most=100
    )
    preference: CompanyValue = ask("Paid out before common", "What investors put in for preferred stock.", EXIT)
    preference_multiple: Multiple = ask(
        "Times their money", "1 is usual.", EXIT, default=Decimal(1), at_least=1, at_most=10
    )
    participation: str = ask(
        "What the preferred stock does",
        "Their charter says which. The first is usual.",
        EXIT,
        default=NON_PARTICIPATING,
        options={
            NON_PARTICIPATING: "Takes that or converts, whichever is more",
            PARTICIPATING: "Takes that and shares as well",
        },
    )
    preferred_percent: Percent | None = ask(
        "Preferred stock's share of the company", "Today, in percent.", EXIT, at_most=99, blank="our assumption"
    )
    dilution_percent: Percent = ask(
        "Dilution in each round",
        "20% means that you keep 80% of your share.",
        EXIT,
        default=NOT_TYPED,
        at_most=100,
    )
    rounds: RoundsAhead = ask(
        "Rounds until the exit", "Times the company will still sell new shares to investors.", EXIT, at_most=20
    )
    chances: tuple[Chance, ...] = ask("Exit", rows=tuple("01234"), add="Add an exit")
    option_years: YearsOrPart | None = ask(
        "Years until you exercise", "Blank: when you can sell.", EXERCISE, at_most=30
    )
    option_kind: str = ask(
        "Kind of options",
        "The grant says. Incentive options have a tax of their own.",
        EXERCISE,
        options={"": "Not said", ISO: "Incentive (ISO)", NSO: "Nonqualified (NSO)"},
    )
    exercise_filing: str = ask(
        "You file that year",
        section=EXERCISE,
        default="single",
        options={"single": "Single", "joint": "Married, jointly"},
    )
    other_income: YearlyPay | None = ask(
        "Wages in the year you exercise",
        "Blank: base, bonus, sign-on and other cash of your offer's first year.",
        EXERCISE,
        blank="from your offer",
    )

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Those of the offer, and a kind of options where it counts as stock."""
        found = list(super().doubts(typed))
        yield from found
        if self.option_kind and not self.are_options and "instrument" not in dict(found):
            yield "instrument", options_asked({}, has_strike=False, has_kind=True)

    @property
    def lacks_amount(self) -> bool:
        """Never here: a share of the company is an amount too, and none at all is asked for."""
        return False

    @property
    def counts_at_preferred(self) -> bool:
        """Said in the answer's own words."""
        return False

    @property
    def company_units(self) -> int | None:
        """Whole units that the share of the company is; ``None`` where either is not known, or dollars are granted.

        Also where units are typed: on the next visit they may be those that this page worked out.
        """
        if self.grant or not self.company_percent:
            return None
        return round(self.company_percent * self.shares_outstanding / 100) or None

    @property
    def exits(self) -> tuple[Chance, ...]:
        """The exits of which anything was typed but 0."""
        return tuple(one for one in self.chances if one.sale or one.chance_percent)

    @property
    def assumed_kind(self) -> str:
        """That an instrument not said is taken as private."""
        return "" if self.equity_kind else ASSUMED_KIND
