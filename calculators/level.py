"""Is a level worth more than a bigger counter?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, Any

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, GroupedColumns, Series
from calculators.declare.fields import Section, ask, fields_of, record, show, stops_of
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.units import (
    BaseSalary,
    Name,
    PayAmount,
    Percent,
    PercentChange,
    Sentence,
    Usd,
    VestingAmount,
    Years,
    money,
    number,
    written,
)
from calculators.negotiation.checks import offer_problems, same_level
from calculators.negotiation.forms import MORE_EQUITY, OFFER, PAY_DETAILS, PRICE, REFRESHERS
from calculators.negotiation.offer import Offer
from calculators.negotiation.packages import by_basis, figures_by_name, grant_to_match, vested_percent, with_pieces
from calculators.negotiation.pay import Paying
from calculators.negotiation.side_by_side import believed_of
from calculators.offer.levels import LEVEL_SYSTEMS, SYSTEM_OF_COMPANY, what_to_ask
from calculators.offer.ranking import TIE_PERCENT, is_close

OFFERED = Section(
    "The level they offer",
    "What the offer says.",
    shows=("offer_level", *OFFER.shows, "bonus_percent"),
)
NEXT = Section(
    "The next level",
    "The middle of its band, or what people at it report. A blank counts as offered.",
    shows=("next_level",),
)
COUNTER = Section("Your counter at the level they offer", "A blank counts as offered.")
SYSTEM = Section("Whose levels?")
REST = Section(
    "The rest of the offer",
    "The same for all three.",
    folded=True,
    shows=tuple(name for name in PAY_DETAILS if name != "bonus_percent"),
)


def _to_the_cent(dollars: Decimal) -> str:
    """Dollars in a sum that divides them by a small percent: with cents where there are any."""
    return written(dollars, "$", "", 0 if dollars == dollars.to_integral_value() else 2)


SummedUsd = Annotated[Decimal, replace(money(), in_sums=_to_the_cent)]
SummedPercent = Annotated[
    Decimal,
    replace(number(after="%", decimals=2, trim=True), in_sums=lambda share: written(share, "", "%", 8, trim=True)),
]
"""In a sum with the digits that the sum needs to come out as it is printed."""
AS_OFFERED = "as offered"
BLANK = "Blank: as offered."
AT_STRIKE = (
    "Leave this blank. Options gain nothing while their strike is not below the price, so any dollars of them count"
    " $0 here. Compare their number beside this page, and the other pieces on it."
)


def _base(section: Section) -> Any:
    return ask("Base salary", BLANK, section, at_least=1_000, blank=AS_OFFERED)


def _bonus(section: Section) -> Any:
    return ask("Target bonus", f"Share of base, as 15 for 15%. {BLANK}", section, at_most=1_000, blank=AS_OFFERED)


def _sign_on(section: Section) -> Any:
    return ask("Sign-on, year 1", BLANK, section, blank=AS_OFFERED)


def _grant(section: Section) -> Any:
    return ask("Equity grant", f"The whole grant, in dollars of today. {BLANK}", section, blank=AS_OFFERED)


@record
class Levels(Offer):
    """The offer, and what of it would be different one level up or in a counter; ``None`` is as offered."""

    VEST_BY = (*Offer.VEST_BY, ("next_level_grant", "vesting"), ("ask_grant", "vesting"))

    next_level_base: BaseSalary | None = _base(NEXT)
    next_level_bonus: Percent | None = _bonus(NEXT)
    next_level_sign_on: PayAmount | None = _sign_on(NEXT)
    next_level_grant: VestingAmount | None = _grant(NEXT)
    ask_base: BaseSalary | None = _base(COUNTER)
    ask_bonus: Percent | None = _bonus(COUNTER)
    ask_sign_on: PayAmount | None = _sign_on(COUNTER)
    ask_grant: VestingAmount | None = _grant(COUNTER)
    system: str = ask(
        "Level system",
        "It chooses the questions to ask.",
        SYSTEM,
        options={"": "That of the company above", **{slug: system.name for slug, system in LEVEL_SYSTEMS.items()}},
    )
    years: Years = ask("Years to add up", "1 to 8.", REST, default=4, at_least=1, at_most=8, stops=stops_of(1, 8))

    @property
    def level_up(self) -> "Levels":
        """The offer one level up."""
        return with_pieces(
            self,
            base=self.next_level_base,
            bonus_percent=self.next_level_bonus,
            sign_on=self.next_level_sign_on,
            grant=self.next_level_grant,
        )

    @property
    def countered(self) -> "Levels":
        """The offer as countered."""
        return with_pieces(
            self, base=self.ask_base, bonus_percent=self.ask_bonus, sign_on=self.ask_sign_on, grant=self.ask_grant
        )

    @property
    def face_granted(self) -> Decimal:
        """Dollars of the first grant at today's price: of options, all of them × that price, before the strike."""
        first = self.first_grant
        return first.face if first.exercise else self.equity

    @property
    def gains_nothing(self) -> bool:
        """Whether dollars of options would count $0: their strike is above the price today and at every vest."""
        if not (self.are_options and self.strike and 0 < self.unit_price <= self.strike):
            return False
        return not vested_percent(self, len(self.schedule.by_year()))

    def is_blank_in(self, section: Section) -> bool:
        """Whether nothing was typed in a section of the form."""
        fields = fields_of(Levels).values()
        return all(getattr(self, field.name) is None for field in fields if field.ask.section is section)


def check(levels: Levels) -> Iterable[Problem]:
    """An offer, and at least one figure of the next level; no dollars of options that gain nothing yet."""
    yield from offer_problems(levels)
    yield from same_level(levels)
    if levels.gains_nothing:
        grants = {"next_level_grant": levels.next_level_grant, "ask_grant": levels.ask_grant}
        yield from (Problem(name, AT_STRIKE) for name, grant in grants.items() if grant)
    if levels.is_blank_in(NEXT):
        yield Problem("next_level_base", "Type what the next level pays, such as 215k. A blank there is as offered.")


@record
class Measure:
    """One way to compare the three packages."""

    measure: Name = show("Measure")
    offer: Usd = show("As offered", "The package at the level they offer.")
    next_level: Usd = show("Next level", "The package one level up.")
    counter: Usd = show("Your counter", "The package you ask for.")
    level_gain: Usd = show("Level adds", "Next level − as offered.", "{next_level} − {offer}")
    counter_gain: Usd = show("Counter adds", "Your counter − as offered.", "{counter} − {offer}")


_TOTAL = "Total over {typed.years}."


@record
class LevelOrCounter:
    """What each way adds to the offer, and which adds more."""

    level_gain: Usd = show(
        "The level adds", f"Next level − as offered. {_TOTAL}", "{total_next_level} − {total_offer}", headline=True
    )
    counter_gain: Usd = show(
        "Your counter adds", f"Your counter − as offered. {_TOTAL}", "{total_counter} − {total_offer}", headline=True
    )
    difference: SummedUsd = show(
        "Between the two",
        "What the level adds − what the counter adds. Negative when the counter adds more."
        f" Under {TIE_PERCENT}% of the larger total is called a tie.",
        "{level_gain} − {counter_gain}",
        headline=True,
    )
    measures: tuple[Measure, ...] = show("By each measure", key="measure")
    notes: tuple[Note, ...] = show("What would change this, and what to ask")
    even_chance: PercentChange | None = show(
        "Chance at which they are worth the same",
        "What the counter adds ÷ what the level adds: how likely the level must be if the counter were sure.",
        lambda typed, answer: "" if answer.even_chance is None else "{counter_gain} ÷ {level_gain}",
    )
    matching_grant: Usd | None = show(
        "Grant that makes the counter equal",
        "The counter's grant + what is between the two ÷ what a dollar of grant comes to in {typed.years}, of options"
        " what is above the strike.",
        lambda typed, answer: (
            "" if answer.matching_grant is None else "{counter_grant} + {difference} ÷ {vested_share}"
        ),
    )
    first_year_offer: Usd
    first_year_next_level: Usd
    first_year_counter: Usd
    recurring_offer: Usd
    recurring_next_level: Usd
    recurring_counter: Usd
    total_offer: Usd
    total_next_level: Usd
    total_counter: Usd
    counter_grant: SummedUsd
    level_gain_believed: Usd | None
    counter_gain_believed: Usd | None
    even_chance_believed: PercentChange | None
    larger: Name
    verdict: Sentence
    says: Sentence
    vested_share: SummedPercent


MEASURES = {"first_year": "First year", "recurring": "Recurring year", "total": "Total"}
VERDICTS = {
    "level": "The level adds more",
    "counter": "Your counter adds more",
    "tie": "Call it a tie",
}
VERDICTS_ALONE = {
    "level": "The next level pays more than this offer",
    "offer": "The next level pays less than this offer",
    "tie": "The next level pays much the same as this offer",
}
"""The same where no counter was typed: then nothing is said of one."""


def level(levels: Levels) -> LevelOrCounter:
    """The three packages paid out over the same years; what was not typed of one is as offered."""
    counter = levels.countered
    packages = {"offer": levels, "next_level": levels.level_up, "counter": counter}
    paid = {name: Paying(package, levels.years) for name, package in packages.items()}
    bases = by_basis(paid, levels.years)
    total = bases["total"]
    level_gain, counter_gain = _gains(total)
    difference = level_gain - counter_gain
    level_believed = counter_believed = None
    if levels.believed != 1:
        level_believed, counter_believed = _gains(
            {name: believed_of(levels, total[name], one.equity_over(levels.years)) for name, one in paid.items()}
        )
    vested_share = vested_percent(levels, levels.years)
    chance, chance_believed = _even_chance(level_gain, counter_gain), _even_chance(level_believed, counter_believed)
    granted = counter.face_granted
    matching = grant_to_match(granted, difference, vested_share)
    is_tie = is_close(total["next_level"], total["counter"])
    is_alone = levels.is_blank_in(COUNTER)
    larger = "tie" if is_tie else "level" if level_gain > counter_gain else "offer" if is_alone else "counter"
    beside = "" if is_alone else ", your counter {counter_gain}"
    return LevelOrCounter(
        level_gain=level_gain,
        counter_gain=counter_gain,
        difference=difference,
        measures=tuple(_measure(MEASURES[basis], **dollars) for basis, dollars in bases.items()),
        notes=notes(_notes(levels, level_gain, difference, chance, chance_believed, matching)),
        even_chance=chance,
        matching_grant=matching,
        **figures_by_name(bases),
        counter_grant=granted,
        level_gain_believed=level_believed,
        counter_gain_believed=counter_believed,
        even_chance_believed=chance_believed,
        larger=larger,
        verdict=(VERDICTS_ALONE if is_alone else VERDICTS)[larger],
        says=f"{{verdict}}. Over {{typed.years}} the level adds {{level_gain}} to the offer{beside}.",
        vested_share=vested_share,
    )


def _even_chance(level_gain: Decimal | None, counter_gain: Decimal | None) -> Decimal | None:
    """How likely the level must be, in percent, if the counter were sure; ``None`` where the level adds less."""
    if level_gain is None or counter_gain is None or not 0 < counter_gain <= level_gain:
        return None
    return counter_gain / level_gain * 100


def _gains(total: Mapping[str, Decimal]) -> tuple[Decimal, Decimal]:
    """Dollars that the level adds to the offer, and that the counter adds."""
    return total["next_level"] - total["offer"], total["counter"] - total["offer"]


def _measure(name: str, offer: Decimal, next_level: Decimal, counter: Decimal) -> Measure:
    return Measure(
        measure=name,
        offer=offer,
        next_level=next_level,
        counter=counter,
        level_gain=next_level - offer,
        counter_gain=counter - offer,
    )


_BETTER = (
    "What would change this: if your counter is sure to work, the level is the better ask once you give it a chance"
    " above"
)


def _notes(
    levels: Levels,
    level_gain: Decimal,
    difference: Decimal,
    chance: Decimal | None,
    chance_believed: Decimal | None,
    matching: Decimal | None,
) -> Iterable[str]:
    if levels.is_blank_in(COUNTER):
        yield "You typed no counter, so it counts as offered. Type what you would ask for at the level they offer."
    if chance is not None:
        yield f"{_BETTER} {{even_chance}}{', with all of the equity counted' if levels.believed != 1 else ''}."
    if levels.believed != 1:
        beside = "" if levels.is_blank_in(COUNTER) else " and your counter {counter_gain_believed}"
        even = "" if chance_believed is None else ". Then the chance is {even_chance_believed}"
        yield f"With {{typed.liquidity_percent}} of the equity, the level adds {{level_gain_believed}}{beside}{even}."
    if difference > 0 and matching:
        yield "A counter with a grant of {matching_grant} would be worth the level, expectations left aside."
    if level_gain <= 0:
        yield "At these figures the next level pays no more. Check its band before you ask for it."
    if levels.refresh:
        yield "Your refreshers count the same at both levels. Where they follow level, they favor it."
    else:
        yield "Refreshers are not counted. Where they follow level, they favor it."
    yield "The next promotion is not counted."
    yield from what_to_ask(levels.system or SYSTEM_OF_COMPANY.get(levels.company, "other"))


def _charts(levels: Levels, answer: LevelOrCounter) -> tuple[Chart, ...]:
    columns = ("As offered", "offer"), ("Next level", "next_level"), ("Your counter", "counter")
    a_year = [row for row in answer.measures if row.measure != "Total"]
    return (
        GroupedColumns(
            "A year as offered, a level up, and as countered",
            "The first year has the sign-on in it; the recurring year has not.",
            tuple(row.measure for row in a_year),
            tuple(Series(name, tuple(getattr(row, part) for row in a_year)) for name, part in columns),
        ),
    )


CALCULATOR = Calculator(
    slug="level",
    title="Level or counter",
    step="you",
    question="Is a level worth more than a bigger counter?",
    inputs=Levels,
    figures=LevelOrCounter,
    work=level,
    check=check,
    form=(OFFERED, NEXT, COUNTER, SYSTEM, REST, MORE_EQUITY, PRICE, REFRESHERS),
    sample={
        "base": "180,000",
        "bonus_percent": "15",
        "sign_on": "30,000",
        "grant": "200,000",
        "next_level_base": "215,000",
        "next_level_bonus": "20",
        "next_level_grant": "340,000",
        "ask_base": "200,000",
        "ask_sign_on": "50,000",
        "ask_grant": "275,000",
    },
    summary="{says}",
    charts=_charts,
    claims=tuple(system.claim for system in LEVEL_SYSTEMS.values() if system.claim),
)
