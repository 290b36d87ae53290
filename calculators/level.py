"""Is a level worth more than a bigger counter?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, GroupedColumns, Series
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.levels import ALWAYS, LEVEL_SYSTEMS
from calculators.offer.presets import FOUR_EVEN_YEARS, Vesting
from calculators.offer.ranking import TIE_PERCENT
from calculators.offer.units import Horizon, Percent, PercentChange, Sentence, Usd, UsdPerYear
from calculators.total_comp import FREQUENCY_HELP, SCHEDULES, Offer, pay

OFFERED = Section("The level they offer", "What the offer says.")
NEXT = Section("The next level", "The middle of its band, or what people at it report.")
COUNTER = Section("Your counter at the level they offer")
SYSTEM = Section("Whose levels?")
COMMON = Section("Vesting and years", "The same for all three.", folded=True)


def _base(section: Section) -> Ask:
    return Ask("Base salary", section=section)


def _bonus(section: Section) -> Ask:
    return Ask("Target bonus", "Share of base, as 15 for 15 %.", section, at_most=1_000)


def _grant(section: Section) -> Ask:
    return Ask("Equity grant", "The whole grant.", section)


def _sign_on(section: Section) -> Ask:
    return Ask("Sign-on", section=section)


@dataclass(frozen=True, kw_only=True)
class Levels:
    """Three packages: as offered, one level up, and as countered."""

    offer_level_base: Annotated[UsdPerYear, _base(OFFERED)] = Decimal(0)
    offer_level_bonus: Annotated[Percent, _bonus(OFFERED)] = Decimal(0)
    offer_level_sign_on: Annotated[Usd, _sign_on(OFFERED)] = Decimal(0)
    offer_level_grant: Annotated[Usd, _grant(OFFERED)] = Decimal(0)
    next_level_base: Annotated[UsdPerYear, _base(NEXT)] = Decimal(0)
    next_level_bonus: Annotated[Percent, _bonus(NEXT)] = Decimal(0)
    next_level_sign_on: Annotated[Usd, _sign_on(NEXT)] = Decimal(0)
    next_level_grant: Annotated[Usd, _grant(NEXT)] = Decimal(0)
    ask_base: Annotated[UsdPerYear, _base(COUNTER)] = Decimal(0)
    ask_bonus: Annotated[Percent | None, Ask("Target bonus", "Blank: as offered.", COUNTER, at_most=1_000)] = None
    ask_sign_on: Annotated[Usd, _sign_on(COUNTER)] = Decimal(0)
    ask_grant: Annotated[Usd, _grant(COUNTER)] = Decimal(0)
    system: Annotated[
        str,
        Ask(
            "Level system",
            "It chooses the questions to ask.",
            SYSTEM,
            options={slug: system.name for slug, system in LEVEL_SYSTEMS.items()},
        ),
    ] = "other"
    vesting: Annotated[Vesting, Ask("Vesting schedule", FREQUENCY_HELP, COMMON, options=SCHEDULES, free=True)] = (
        FOUR_EVEN_YEARS
    )
    years: Annotated[Horizon, Ask("Years to add up", "1 to 8.", COMMON, at_least=1, at_most=8)] = 4


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One way to compare the three packages."""

    measure: Annotated[str, Show("Measure")]
    offer: Annotated[Usd, Show("As offered", "The package at the level they offer.")]
    next_level: Annotated[Usd, Show("Next level", "The package one level up.")]
    counter: Annotated[Usd, Show("Your counter", "The package you ask for.")]
    level_gain: Annotated[Usd, Show("Level adds", "Next level − as offered.", "{next_level} − {offer}")]
    counter_gain: Annotated[Usd, Show("Counter adds", "Your counter − as offered.", "{counter} − {offer}")]


@dataclass(frozen=True, kw_only=True)
class Note:
    """What would change the answer, or a question to ask."""

    text: Annotated[Sentence, Show("Note")]


_TOTAL = "Total over {typed.years}."


@dataclass(frozen=True, kw_only=True)
class LevelOrCounter:
    """What each way adds to the offer, and which adds more."""

    level_gain: Annotated[
        Usd,
        Show(
            "The level adds",
            f"Next level − as offered. {_TOTAL}",
            "{total_next_level} − {total_offer}",
            headline=True,
        ),
    ]
    counter_gain: Annotated[
        Usd,
        Show(
            "Your counter adds",
            f"Your counter − as offered. {_TOTAL}",
            "{total_counter} − {total_offer}",
            headline=True,
        ),
    ]
    difference: Annotated[
        Usd,
        Show(
            "Between the two",
            "What the level adds − what the counter adds. Negative when the counter adds more."
            " Under 2 % of the larger total is called a tie.",
            "{level_gain} − {counter_gain}",
            headline=True,
        ),
    ]
    measures: Annotated[tuple[Measure, ...], Show("By each measure", key="measure")]
    notes: Annotated[tuple[Note, ...], Show("What would change this, and what to ask")]
    even_chance: Annotated[
        PercentChange | None,
        Show(
            "Chance at which they are worth the same",
            "What the counter adds ÷ what the level adds: how likely the level must be if the counter were sure.",
            "{counter_gain} ÷ {level_gain}",
        ),
    ]
    matching_grant: Annotated[
        Usd | None,
        Show(
            "Grant that makes the counter equal",
            f"The counter's grant + what is between the two ÷ the share that vests. {_TOTAL}",
            "{typed.ask_grant} + {difference} ÷ {vested_share}",
        ),
    ]
    first_year_offer: Annotated[Usd, Show("First year: as offered", hidden=True)]
    first_year_next_level: Annotated[Usd, Show("First year: next level", hidden=True)]
    first_year_counter: Annotated[Usd, Show("First year: your counter", hidden=True)]
    recurring_offer: Annotated[Usd, Show("Recurring: as offered", hidden=True)]
    recurring_next_level: Annotated[Usd, Show("Recurring: next level", hidden=True)]
    recurring_counter: Annotated[Usd, Show("Recurring: your counter", hidden=True)]
    total_offer: Annotated[Usd, Show("Total: as offered", hidden=True)]
    total_next_level: Annotated[Usd, Show("Total: next level", hidden=True)]
    total_counter: Annotated[Usd, Show("Total: your counter", hidden=True)]
    larger: Annotated[str, Show("Which is larger", hidden=True)]
    verdict: Annotated[Sentence, Show("Verdict", hidden=True)]
    vested_share: Annotated[Percent, Show("Share of the grant that vests in these years", hidden=True)]


VERDICTS = {
    "level": "The level adds more",
    "counter": "Your counter adds more",
    "tie": "Call it a tie",
}


def level(levels: Levels) -> LevelOrCounter:
    """The three packages paid out over the same years on the same schedule."""
    s = levels
    counter_bonus = s.offer_level_bonus if s.ask_bonus is None else s.ask_bonus
    packages = [
        (s.offer_level_base, s.offer_level_bonus, s.offer_level_sign_on, s.offer_level_grant),
        (s.next_level_base, s.next_level_bonus, s.next_level_sign_on, s.next_level_grant),
        (s.ask_base, counter_bonus, s.ask_sign_on, s.ask_grant),
    ]
    offer, upper, counter = (pay(_offer(s, *package)) for package in packages)
    level_gain, counter_gain = upper.total - offer.total, counter.total - offer.total
    difference = level_gain - counter_gain
    vested = sum(s.vesting.by_year()[: s.years])
    vested_share = Decimal(100 * vested.numerator) / vested.denominator
    return LevelOrCounter(
        level_gain=level_gain,
        counter_gain=counter_gain,
        difference=difference,
        measures=tuple(
            _measure(name, *(getattr(package, basis) for package in (offer, upper, counter)))
            for name, basis in (("First year", "first_year"), ("Recurring year", "recurring"), ("Total", "total"))
        ),
        notes=tuple(Note(text=text) for text in _notes(s, level_gain, counter_gain, vested_share)),
        even_chance=_even_chance(level_gain, counter_gain),
        matching_grant=_matching_grant(s.ask_grant, difference, vested_share),
        first_year_offer=offer.first_year,
        first_year_next_level=upper.first_year,
        first_year_counter=counter.first_year,
        recurring_offer=offer.recurring,
        recurring_next_level=upper.recurring,
        recurring_counter=counter.recurring,
        total_offer=offer.total,
        total_next_level=upper.total,
        total_counter=counter.total,
        larger=_larger(upper.total, counter.total),
        verdict=VERDICTS[_larger(upper.total, counter.total)],
        vested_share=vested_share,
    )


def _offer(levels: Levels, base: Decimal, bonus: Decimal, sign_on: Decimal, grant: Decimal) -> Offer:
    return Offer(
        base=base,
        bonus_percent=bonus,
        sign_on=sign_on,
        grant=grant,
        vesting=levels.vesting,
        years=levels.years,
    )


def _measure(name: str, offer: Decimal, upper: Decimal, counter: Decimal) -> Measure:
    return Measure(
        measure=name,
        offer=offer,
        next_level=upper,
        counter=counter,
        level_gain=upper - offer,
        counter_gain=counter - offer,
    )


def _larger(upper: Decimal, counter: Decimal) -> str:
    """Which total is larger; a tie when they are close, here in percent of the larger one."""
    if abs(upper - counter) * 100 < TIE_PERCENT * max(upper, counter) or upper == counter:
        return "tie"
    return "level" if upper > counter else "counter"


def _even_chance(level_gain: Decimal, counter_gain: Decimal) -> Decimal | None:
    return counter_gain / level_gain * 100 if 0 < counter_gain <= level_gain else None


def _matching_grant(grant: Decimal, difference: Decimal, vested_share: Decimal) -> Decimal | None:
    """The counter's grant with which both totals are equal; ``None`` where no grant does that."""
    if not vested_share:
        return None
    matching = grant + difference / vested_share * 100
    return matching if matching >= 0 else None


def _notes(levels: Levels, level_gain: Decimal, counter_gain: Decimal, vested_share: Decimal) -> list[str]:
    notes = []
    if _even_chance(level_gain, counter_gain) is not None:
        notes.append(
            "What would change this: if your counter were sure, the level is the better ask once you give it a chance"
            " above {even_chance}."
        )
    if level_gain > counter_gain and _matching_grant(levels.ask_grant, level_gain - counter_gain, vested_share):
        notes.append("A counter with a grant of {matching_grant} would be worth the level, expectations left aside.")
    if level_gain <= 0:
        notes.append("At these figures the next level pays no more. Check its band before you ask for it.")
    notes.append("Refreshers and the next promotion are not counted. Where refreshers follow level, they favour it.")
    system = LEVEL_SYSTEMS[levels.system]
    if system.rungs:
        notes.append(f"{system.rungs} ({system.source}, {system.date}.)")
    notes.append("Ask them: " + " ".join(f"“{question}”" for question in ALWAYS + system.questions))
    return notes


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
    question="Is a level worth more than a bigger counter?",
    inputs=Levels,
    figures=LevelOrCounter,
    work=level,
    sample={
        "offer_level_base": "180,000",
        "offer_level_bonus": "15",
        "offer_level_sign_on": "30,000",
        "offer_level_grant": "200,000",
        "next_level_base": "215,000",
        "next_level_bonus": "20",
        "next_level_sign_on": "30,000",
        "next_level_grant": "340,000",
        "ask_base": "200,000",
        "ask_sign_on": "50,000",
        "ask_grant": "275,000",
    },
    summary="{verdict}. Over {typed.years} the level adds {level_gain} to the offer, your counter {counter_gain}.",
    charts=_charts,
    cases=(
        Case(
            name="L1",
            title="The top of one band is the middle of the next: base in an Nvidia ad",
            typed={"offer_level_base": "191,875", "next_level_base": "235,750", "ask_base": "235,750"},
            expected={
                "level_gain": "$175,500",
                "counter_gain": "$175,500",
                "difference": "$0",
                "even_chance": "100.0%",
                "verdict": "Call it a tie",
            },
            source=Source(
                title="Nvidia job ad for a senior compiler engineer, as copied by No Degree Jobs", date="2025"
            ),
            note="The ad gave $148,000 to $235,750 at level 3 and $184,000 to $287,500 at level 4. Offer and next level"
            " are the middles, the counter is the top of level 3. Base only: equity is not in the ad.",
        ),
        Case(
            name="L2",
            title="Microsoft 57 or 58, middles of the guideline bands",
            typed={
                "offer_level_base": "95.5k",
                "offer_level_grant": "9k",
                "next_level_base": "108.2k",
                "next_level_grant": "13k",
                "ask_base": "108k",
                "ask_grant": "13k",
                "system": "microsoft",
            },
            expected={
                "level_gain": "$54,800",
                "counter_gain": "$54,000",
                "difference": "$800",
                "even_chance": "98.5%",
                "matching_grant": "$13,800",
            },
            source=Source(
                title="Business Insider's documents of Microsoft's guidelines, as carried by Neowin", date="2025-07"
            ),
            note="Base in the main area and on-hire stock, which we take to vest evenly over four years. The counter is"
            " the top of the band of 57. Bonus and yearly stock are left out.",
        ),
    ),
)
