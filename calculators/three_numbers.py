"""My walk-away, happy and reach numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.fields import Ask, Section, Show
from calculators.declare.reading import Problem
from calculators.offer.percentiles import percentile_of
from calculators.offer.units import Number, PublicName, Sentence, UsdPerYear
from calculators.offer.wage_table import AREAS
from calculators.offer.wages import OCCUPATIONS, RELEASE, find_area, find_occupation, wages

RANGE_WIDTH = Decimal("0.1")
"""How far a named range goes above reach. Ours: the width of ranges is not settled by research."""

MARKET = Section("The market", f"Looked up in {RELEASE.name}: {RELEASE.limit}.")
PERCENTILES = Section("Or its percentiles", "From any source, in the same measure. Blank: the table is used.")
YOU = Section("You")
THEY = Section("Their offer")

THREE = ("p50", "p75", "p90")
PERCENTS = {"p10": 10, "p25": 25, "p50": 50, "p75": 75, "p90": 90}


def _percentile(label: str, help_text: str) -> Ask:
    return Ask(label, help_text, PERCENTILES, at_least=1)


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What the market pays, what you have, and what they offer, all in one measure."""

    measure: Annotated[
        str,
        Ask(
            "What do you compare?",
            "Use the same measure in every field.",
            MARKET,
            options={"base": "Base salary", "total": "Total pay in a year"},
        ),
    ] = "base"
    occupation: Annotated[
        PublicName,
        Ask(
            "Occupation",
            "By title or code. Most engineers are Software Developers.",
            MARKET,
            options=OCCUPATIONS,
            free=True,
        ),
    ] = ""
    area: Annotated[
        PublicName,
        Ask("Area", "The nation, or a large metropolitan area.", MARKET, options=dict.fromkeys(AREAS, ""), free=True),
    ] = "United States"
    p50: Annotated[UsdPerYear | None, _percentile("50th percentile", "Half earn less.")] = None
    p75: Annotated[UsdPerYear | None, _percentile("75th percentile", "Three quarters earn less.")] = None
    p90: Annotated[UsdPerYear | None, _percentile("90th percentile", "Nine tenths earn less.")] = None
    p10: Annotated[UsdPerYear | None, _percentile("10th percentile", "If you know it.")] = None
    p25: Annotated[UsdPerYear | None, _percentile("25th percentile", "If you know it.")] = None
    current: Annotated[UsdPerYear, Ask("What you have now", "Or your best other offer.", YOU)] = Decimal(0)
    switching_cost: Annotated[
        UsdPerYear, Ask("What moving costs you", "Forfeits, commute and risk, as dollars a year.", YOU)
    ] = Decimal(0)
    other_way: Annotated[
        str,
        Ask(
            "Could you get the market's middle elsewhere?",
            "If so, it is part of your walk-away.",
            YOU,
            options={"yes": "Yes, with a little time", "no": "No, this is my only way"},
        ),
    ] = "yes"
    offer: Annotated[UsdPerYear | None, Ask("Their offer", "Blank if there is none yet.", THEY)] = None


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know about this answer."""

    text: Annotated[Sentence, Show("Note")]


@dataclass(frozen=True, kw_only=True)
class ThreeNumbers:
    """The three numbers, a range to name, and where the offer stands."""

    walk_away: Annotated[
        UsdPerYear,
        Show(
            "Walk-away",
            "What you have now plus what moving costs you; the market's middle, if it is more and you can get it.",
            "{walk_away_sum}",
            headline=True,
        ),
    ]
    happy: Annotated[UsdPerYear, Show("Happy", "The market's 75th percentile.", headline=True)]
    reach_high: Annotated[UsdPerYear, Show("Reach, upper end", "The market's 90th percentile.", headline=True)]
    reach_low: Annotated[UsdPerYear, Show("Reach, lower end", "The market's 75th percentile.")]
    reach: Annotated[Sentence, Show("Reach", hidden=True)]
    offer_percentile: Annotated[
        Decimal | str | None,
        Number(after="th percentile", decimals=1),
        Show(
            "The offer stands at",
            "Read off a straight line between the two known percentiles around it.",
            "{offer_percentile_sum}",
            headline=True,
        ),
    ]
    verdict: Annotated[str | None, Show("The offer is", "Compared with your walk-away and the lower end of reach.")]
    range_low: Annotated[
        UsdPerYear,
        Show(
            "If pushed three times for a range: from",
            "The upper end of your reach, or your walk-away if that is more: the low end is the figure you want.",
            "the larger of {reach_high} and {walk_away}",
        ),
    ]
    range_high: Annotated[
        UsdPerYear, Show("If pushed three times for a range: to", "A tenth above.", "{range_low} × 1.1")
    ]
    to_happy: Annotated[
        UsdPerYear | None, Show("Missing to happy", "Your happy number less the offer.", "{happy} − {typed.offer}")
    ]
    to_reach: Annotated[
        UsdPerYear | None,
        Show("Missing to the upper end of reach", "Reach less the offer.", "{reach_high} − {typed.offer}"),
    ]
    p10: Annotated[UsdPerYear | None, Show("10th percentile used", hidden=True)]
    p25: Annotated[UsdPerYear | None, Show("25th percentile used", hidden=True)]
    p50: Annotated[UsdPerYear, Show("50th percentile used", hidden=True)]
    p75: Annotated[UsdPerYear, Show("75th percentile used", hidden=True)]
    p90: Annotated[UsdPerYear, Show("90th percentile used", hidden=True)]
    walk_away_sum: Annotated[Sentence, Show("Sum", hidden=True)]
    offer_percentile_sum: Annotated[Sentence, Show("Sum", hidden=True)]
    says: Annotated[Sentence, Show("The offer", hidden=True)]
    notes: Annotated[tuple[Note, ...], Show("What to know about this answer")]


def _is_typed(standing: Standing) -> bool:
    return any(getattr(standing, name) is not None for name in PERCENTS)


def _known(s: Standing) -> dict[int, Decimal]:
    """Dollars by percentile: those typed, else the table's."""
    market = s if _is_typed(s) else wages(s.occupation, s.area)
    found = {percent: getattr(market, name) for name, percent in PERCENTS.items()}
    return {percent: dollars for percent, dollars in found.items() if dollars is not None}


def check(s: Standing) -> Iterable[Problem]:
    """Three percentiles that rise, or a place in the table."""
    if not _is_typed(s):
        for field, find in (("occupation", find_occupation), ("area", find_area)):
            try:
                find(getattr(s, field))
            except ValueError as error:
                return [Problem(field, str(error))]
        try:
            wages(s.occupation, s.area)
        except ValueError as error:
            return [Problem("area", str(error))]
        return []
    missing = [name for name in THREE if getattr(s, name) is None]
    if missing:
        return [Problem(name, "Type this percentile too, or clear all of them to use the table.") for name in missing]
    typed = [name for name in PERCENTS if getattr(s, name) is not None]
    return [
        Problem(high, f"Type at least the {PERCENTS[low]}th percentile: percentiles rise.")
        for low, high in pairwise(typed)
        if getattr(s, high) < getattr(s, low)
    ]


def three_numbers(standing: Standing) -> ThreeNumbers:
    """The numbers from known percentiles and from what the reader has."""
    s = standing
    known = _known(s)
    own = s.current + s.switching_cost
    middle_counts = s.other_way == "yes" and known[50] > own
    walk_away = known[50] if middle_counts else own
    range_low = max(known[90], walk_away)
    verdict = _verdict(s.offer, walk_away, known[75])
    return ThreeNumbers(
        walk_away=walk_away,
        happy=known[75],
        reach_low=known[75],
        reach_high=known[90],
        reach="{reach_low} to {reach_high}",
        offer_percentile=None if s.offer is None else percentile_of(s.offer, known),
        verdict=verdict,
        range_low=range_low,
        range_high=range_low * (1 + RANGE_WIDTH),
        to_happy=None if s.offer is None else max(known[75] - s.offer, Decimal(0)),
        to_reach=None if s.offer is None else max(known[90] - s.offer, Decimal(0)),
        p10=known.get(10),
        p25=known.get(25),
        p50=known[50],
        p75=known[75],
        p90=known[90],
        walk_away_sum=WALK_AWAY_SUMS[middle_counts],
        offer_percentile_sum=_percentile_sum(s.offer, known),
        says=SAYS[verdict],
        notes=tuple(Note(text=text) for text in _notes(s, known, walk_away, own)),
    )


WALK_AWAY_SUMS = {
    True: "{p50}, which is more than {typed.current} + {typed.switching_cost}",
    False: "{typed.current} + {typed.switching_cost}",
}
SAYS = {
    None: "Type an offer to see where it stands.",
    "below walk-away": "The offer of {typed.offer} is below your walk-away.",
    "inside": "The offer of {typed.offer} is inside: {to_happy} short of happy.",
    "at reach": "The offer of {typed.offer} is at reach: {offer_percentile}.",
}


def _verdict(offer: Decimal | None, walk_away: Decimal, reach: Decimal) -> str | None:
    if offer is None:
        return None
    if offer < walk_away:
        return "below walk-away"
    return "at reach" if offer >= reach else "inside"


def _percentile_sum(offer: Decimal | None, known: dict[int, Decimal]) -> str:
    """The interpolation in numbers; nothing to work out where the offer lies outside."""
    points = list(known)
    for low, high in pairwise(points):
        if offer is not None and known[low] <= offer < known[high]:
            between = f"({{typed.offer}} − {{p{low}}}) ÷ ({{p{high}}} − {{p{low}}})"
            return f"{low} + {high - low} × {between}"
    return "{typed.offer} beside {p50}, {p75} and {p90}"


def _notes(s: Standing, known: dict[int, Decimal], walk_away: Decimal, own: Decimal) -> Iterable[str]:
    if _is_typed(s):
        yield "You typed the percentiles. Public wages leave out stock and most bonuses: compare like with like."
    else:
        market = wages(s.occupation, s.area)
        yield (
            f"{RELEASE.name}, {market.occupation}, {market.area}: {RELEASE.limit}. It says nothing of your level or of"
            " one company."
        )
        if s.measure == "total":
            yield "You compare total pay with wages. Type percentiles of total pay, or compare base."
    if walk_away > known[75]:
        yield "Your walk-away is above the market's 75th percentile. Look one level up, or compare total pay."
    if s.other_way == "yes" and known[50] > own:
        yield f"The market's middle sets your walk-away. It holds only while you can get it elsewhere. {ALONE[own > 0]}"


ALONE = {
    True: "If this is your only way, walk away below {typed.current} + {typed.switching_cost} instead.",
    False: "Type what you have now to see what else you could stand on.",
}


def _charts(s: Standing, answer: ThreeNumbers) -> tuple[Chart, ...]:
    known = _known(s)
    level = (("Your walk-away", answer.walk_away), ("The offer", s.offer))
    flat = [Series(name, (dollars,) * len(known)) for name, dollars in level if dollars is not None]
    return (
        Lines(
            "The market by percentile, your walk-away and the offer",
            "The rising line is the market; the level ones are yours and theirs.",
            tuple(f"{percent}th" for percent in known),
            (Series("The market", tuple(known.values())), *flat),
        ),
    )


_BLS = Source(title=RELEASE.source, date=RELEASE.published)

CALCULATOR = Calculator(
    slug="three-numbers",
    title="Three numbers",
    question="What are my walk-away, happy and reach numbers?",
    inputs=Standing,
    figures=ThreeNumbers,
    work=three_numbers,
    check=check,
    sample={
        "occupation": "Software Developers",
        "area": "United States",
        "current": "150,000",
        "switching_cost": "10,000",
        "offer": "165,000",
    },
    summary="Walk away below {walk_away}. Be happy at {happy}. Reach for up to {reach_high}. {says}",
    charts=_charts,
    cases=(
        Case(
            name="E12",
            title="A base of $200,000 among US software developers",
            typed={"occupation": "15-1252", "area": "US", "offer": "200k"},
            expected={
                "p75": "$171,980",
                "p90": "$214,670",
                "offer_percentile": "84.8th percentile",
                "happy": "$171,980",
                "verdict": "at reach",
            },
            published={"p75": "$171,980", "p90": "$214,670"},
            source=_BLS,
            note="Between the 75th and the 90th percentile. BLS prints the two; the line between them is ours.",
        ),
        Case(
            name="E12-san-jose",
            title="The same base in San Jose",
            typed={"occupation": "Software Developers", "area": "San Jose", "offer": "200k", "other_way": "no"},
            expected={"p50": "$213,110", "walk_away": "$0", "offer_percentile": "41.7th percentile"},
            published={"p50": "$213,110"},
            source=_BLS,
            note="Below the middle there, above three quarters of the nation.",
        ),
        Case(
            name="E12-scientists",
            title="An offer past the 90th percentile",
            typed={
                "p50": "140,300",
                "p75": "188,700",
                "p90": "230,630",
                "current": "220k",
                "switching_cost": "15k",
                "offer": "240k",
            },
            expected={
                "walk_away": "$235,000",
                "reach_high": "$230,630",
                "range_low": "$235,000",
                "range_high": "$258,500",
                "offer_percentile": "above the 90th",
            },
            source=_BLS,
            note="Computer and information research scientists in the US, with the percentiles typed.",
        ),
    ),
)
