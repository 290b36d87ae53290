"""My walk-away, happy and reach numbers."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Annotated, Any

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.fields import Section, ask, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.units import Name, Percent, Sentence, UsdPerYear, YearlyPay, number, written
from calculators.negotiation.checks import problems
from calculators.negotiation.evidence import SAYS_BASE, SAYS_TOTAL, Evidence, Limits
from calculators.negotiation.least import first_year_believed
from calculators.negotiation.offer import Offer, Terms
from calculators.negotiation.others import Others
from calculators.negotiation.pay import equity_of, pay
from calculators.negotiation.present_job import PresentJob
from calculators.offer import wage_release
from calculators.offer.percentiles import percentile_of
from calculators.offer.wage_table import AREAS
from calculators.offer.wages import NATION, OCCUPATIONS, find_area, find_occupation, wages

RANGE_WIDTH = Decimal(10)
"""Percent that a named range goes above reach. Ours: the width of ranges is not settled by research."""

MARKET = Section("The market", f"Looked up in {wage_release.NAME}: {wage_release.LIMIT}.")
PERCENTILES = Section("Or its percentiles", "From any source, in the same measure. Blank: the table is used.")
YOU = Section("You")
THEY = Section("Their offer", shows=("posted_low", "posted_high"))

THE_JOB_SAID = "your present job"
UNSAID = (
    "You stand on what is sure: other private-company equity counts in what you have only at the share of it that you"
    " say you believe."
)
THREE = ("p50", "p75", "p90")
PERCENTS = {"p10": 10, "p25": 25, "p50": 50, "p75": 75, "p90": 90}
MEASURES = {"base": "Base salary", "total": "Total pay in a year"}
Place = Annotated[Decimal | str | None, number(before="percentile ", decimals=1)]


def _percentile(label: str, help_text: str) -> Any:
    return ask(label, help_text, PERCENTILES, at_least=1)


@record
class Standing(Offer, Others, PresentJob, Evidence, Limits):
    """What the market pays, what you have, and what they offer, all in one measure."""

    measure: str = ask(
        "What do you compare?", "Use the same measure in every field.", MARKET, default="base", options=MEASURES
    )
    occupation: Name = ask(
        "Occupation",
        "A title, a code, or what people call it, such as SWE.",
        MARKET,
        options=OCCUPATIONS,
        free=True,
    )
    area: Name = ask(
        "Area",
        "A state, or a city, such as Austin, TX. Blank: the whole nation.",
        MARKET,
        options=dict.fromkeys(AREAS, ""),
        free=True,
        blank=NATION,
    )
    p50: YearlyPay | None = _percentile("50th percentile", "Half earn less.")
    p75: YearlyPay | None = _percentile("75th percentile", "Three quarters earn less.")
    p90: YearlyPay | None = _percentile("90th percentile", "Nine tenths earn less.")
    p10: YearlyPay | None = _percentile("10th percentile", "If you know it.")
    p25: YearlyPay | None = _percentile("25th percentile", "If you know it.")
    have_now: YearlyPay | None = ask(
        "What you have now", "Blank: your present job, or a written offer that is better.", YOU
    )
    switching_cost: UsdPerYear = ask("What moving costs you", "Forfeits, commute and risk, as dollars a year.", YOU)
    other_way: str = ask(
        "Could you get the market's middle elsewhere?",
        "If so, it is part of your walk-away.",
        YOU,
        default="yes",
        options={"yes": "Yes, with a little time", "no": "No, this is my only way"},
    )
    offer: YearlyPay | None = ask("Their offer", "Blank: the offer you typed, if any.", THEY)

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Those of the offer, and pay that is said to be of another measure than is compared."""
        yield from super().doubts(typed)
        for name in ("have_now", "offer", *PERCENTS):
            if (SAYS_TOTAL if self.measure == "base" else SAYS_BASE).search(typed.get(name, "")):
                choice, other = (
                    MEASURES[self.measure],
                    next(one for key, one in MEASURES.items() if key != self.measure),
                )
                yield name, f"{choice} is compared. Type that, or choose “{other}” under “What do you compare?”."

    def measured(self, terms: Terms, unsaid: Decimal = Decimal(1)) -> Decimal | None:
        """Base or first-year pay of some terms, whichever is compared; ``None`` without their base.

        Equity counts as believed: of private equity the share ``unsaid`` where nobody said how much.
        """
        if not terms.base:
            return None
        if self.measure == "base":
            return terms.base
        return first_year_believed(terms, unsaid)

    @cached_property
    def counted_offer(self) -> Decimal | None:
        """The offer: as typed, else the one on the table, else none yet."""
        return self.measured(self) if self.offer is None else self.offer

    @cached_property
    def held(self) -> tuple[str, Decimal | None]:
        """What the reader has, and its name: as typed, else the best of the present job and other written offers."""
        if self.have_now is not None:
            return "", self.have_now
        known = [(THE_JOB_SAID, self.measured(self.job, Decimal(0)))] if self.job else []
        known += [(one.called, self.measured(one, Decimal(0))) for one in self.written]
        return max(known, key=lambda one: one[1] or 0, default=("", None))

    @property
    def is_typed(self) -> bool:
        """Whether percentiles were typed, so that the table is not used."""
        return any(getattr(self, name) is not None for name in PERCENTS)

    @property
    def counted_area(self) -> str:
        """The area whose wages are looked up: as typed, else the nation."""
        return self.area or NATION

    @cached_property
    def market(self) -> dict[int, Decimal]:
        """Dollars by percentile: those typed, else the table's."""
        source: object = self if self.is_typed else wages(self.occupation, self.counted_area)
        found = {percent: getattr(source, name) for name, percent in PERCENTS.items()}
        return {percent: dollars for percent, dollars in found.items() if dollars is not None}


def _walk_away_sum(s: Standing, found: "ThreeNumbers") -> str:
    if found.have is None and not s.switching_cost and s.other_way == "yes":
        return "{p50}"
    own = "{have} + {typed.switching_cost}" if found.have is not None else "{typed.switching_cost}"
    return f"the larger of {{p50}} and {own}" if s.other_way == "yes" else own


def _missing_to(goal: str) -> Any:
    return lambda s, found: f"{{{goal}}} − {{their_offer}}, at least $0" if found.their_offer is not None else ""


def _place_sum(s: Standing, found: "ThreeNumbers") -> str:
    """The interpolation in numbers; nothing to work out where the offer lies outside or on a known percentile."""
    for low, high in pairwise(s.market):
        if found.their_offer is not None and s.market[low] <= found.their_offer < s.market[high]:
            return f"{low} + {high - low} × ({{their_offer}} − {{p{low}}}) ÷ ({{p{high}}} − {{p{low}}})"
    return ""


@record
class ThreeNumbers:
    """The three numbers, a range to name, and where the offer stands."""

    walk_away: UsdPerYear = show(
        "Walk-away",
        "What you have now plus what moving costs you; the market's middle, if it is more and you can get it.",
        _walk_away_sum,
        headline=True,
    )
    happy: UsdPerYear = show("Happy", "The market's 75th percentile.", headline=True)
    reach_high: UsdPerYear = show("Reach, upper end", "The market's 90th percentile.", headline=True)
    reach_low: UsdPerYear = show("Reach, lower end", "The market's 75th percentile.")
    offer_percentile: Place = show(
        "The offer stands at",
        "Read off a straight line between the two known percentiles around it.",
        _place_sum,
        headline=True,
    )
    verdict: str | None = show("The offer is", "Compared with your walk-away and the lower end of reach.")
    range_low: UsdPerYear = show(
        "If pushed three times for a range: from",
        "The upper end of your reach, or your walk-away if that is more: the low end is the figure you want.",
        "the larger of {reach_high} and {walk_away}",
    )
    range_high: UsdPerYear = show(
        "If pushed three times for a range: to", "{range_width} above.", "{range_low} × (1 + {range_width})"
    )
    to_happy: UsdPerYear | None = show("Missing to happy", "Your happy number less the offer.", _missing_to("happy"))
    to_reach: UsdPerYear | None = show(
        "Missing to the upper end of reach", "Reach less the offer.", _missing_to("reach_high")
    )
    notes: tuple[Note, ...] = show("What to know about this answer")
    their_offer: UsdPerYear | None
    have: UsdPerYear | None
    have_from: Name
    posted_place: Percent | None
    range_width: Percent
    p10: UsdPerYear | None
    p25: UsdPerYear | None
    p50: UsdPerYear
    p75: UsdPerYear
    p90: UsdPerYear
    reach: Sentence
    says: Sentence


def three_numbers(s: Standing) -> ThreeNumbers:
    """The numbers from known percentiles and from what the reader has."""
    market, offer = s.market, s.counted_offer
    have_from, have = s.held
    own = (have or Decimal(0)) + s.switching_cost
    walk_away = max(own, market[50]) if s.other_way == "yes" else own
    range_low = max(market[90], walk_away)
    verdict = _verdict(offer, walk_away, market[75])
    return ThreeNumbers(
        walk_away=walk_away,
        happy=market[75],
        reach_low=market[75],
        reach_high=market[90],
        offer_percentile=None if offer is None else percentile_of(offer, market),
        verdict=verdict,
        range_low=range_low,
        range_high=range_low * (1 + RANGE_WIDTH / 100),
        to_happy=None if offer is None else max(market[75] - offer, Decimal(0)),
        to_reach=None if offer is None else max(market[90] - offer, Decimal(0)),
        notes=notes(_notes(s, walk_away, own)),
        their_offer=offer,
        have=have,
        have_from=have_from,
        posted_place=_posted_place(s),
        range_width=RANGE_WIDTH,
        **_percentiles(market),
        reach="{reach_low} to {reach_high}",
        says=f"{CONTRADICT if walk_away > market[75] else THREE_NUMBERS} {SAYS[verdict]}",
    )


def _percentiles(market: dict[int, Decimal]) -> dict[str, Any]:
    return {name: market.get(percent) for name, percent in PERCENTS.items()}


THREE_NUMBERS = "Walk away below {walk_away}. Be happy at {happy}. Reach for up to {reach_high}."
CONTRADICT = (
    "Two of your three numbers contradict each other: you would walk away below {walk_away}, yet be happy at {happy}."
    " See below what to change."
)
TOO_HIGH = (
    "What you have and what moving costs you come to {walk_away}, more than the market's 75th percentile of {happy}:"
    " happy cannot be less than what you would walk away from. Compare with the market one level up or in another area,"
    " compare total pay, or type less for what moving costs you."
)
ASK_OCCUPATION = "Type your occupation, such as software engineer, and your area. Or type the percentiles below."
ASK_PERCENTILES = (
    "The wages by occupation are of the United States, in US dollars. Type three percentiles of your own market here."
)

SAYS = {
    None: "Type an offer to see where it stands.",
    "below walk-away": "The offer of {their_offer} is below your walk-away.",
    "inside": "The offer of {their_offer} is inside: {to_happy} short of happy.",
    "at reach": "The offer of {their_offer} is at reach: {offer_percentile}.",
}


def _verdict(offer: Decimal | None, walk_away: Decimal, reach: Decimal) -> str | None:
    if offer is None:
        return None
    if offer < walk_away:
        return "below walk-away"
    return "at reach" if offer >= reach else "inside"


def _posted_place(s: Standing) -> Decimal | None:
    """How far up the posted range the offered base stands, in percent of its width; ``None`` without both."""
    offer = s.counted_offer if s.measure == "base" else s.base or None
    if offer is None or not 0 < s.posted_low < s.posted_high:
        return None
    return (offer - s.posted_low) / (s.posted_high - s.posted_low) * 100


def _notes(s: Standing, walk_away: Decimal, own: Decimal) -> Iterable[str]:
    if s.is_typed:
        yield "You typed the percentiles. Public wages leave out stock and most bonuses: compare like with like."
    else:
        market = wages(s.occupation, s.counted_area)
        yield (
            f"{wage_release.NAME}, {market.occupation}, {market.area}: {wage_release.LIMIT}. It says nothing of your"
            " level or of one company."
        )
        if s.measure == "total":
            yield "You compare total pay with wages. Type percentiles of total pay, or compare base."
    if s.held[0] and s.held[1] is not None:
        yield "What you have is {have}, from {have_from}. Type another figure to change it."
    if s.measure == "total":
        yield from (f"Equity counts at the share of it that you believe, {one}." for one in _believed_shares(s))
        if any(terms.is_unsaid and equity_of(pay(terms, 1).years) for terms in (s.job, *s.written) if terms):
            yield UNSAID
    if s.measure == "total" and s.job and s.held[0] == THE_JOB_SAID and s.job.vests_12 is None:
        yield from filter(None, (s.job.stock_not_counted,))
    place = _posted_place(s)
    if place is not None:
        yield f"Their own ad says {{typed.posted_low}} to {{typed.posted_high}} in base: the offer is {_posted(place)}."
    own_limits = [name for name in ("walk_away", "happy", "reach") if getattr(s, name)]
    if own_limits:
        said = ", ".join(f"{name.replace('_', '-')} {{typed.{name}}}" for name in own_limits)
        yield f"The other pages compare offers with the numbers that you chose: {said}."
    if not s.is_typed and not s.area:
        yield f"Assumed: the whole {NATION}. Type your area to see what is paid there."
    if walk_away > s.market[75]:
        yield TOO_HIGH
    if s.other_way == "yes" and s.market[50] > own:
        alone = "If this is your only way, walk away below {have} + {typed.switching_cost} instead."
        ask_back = "Type what you have now to see what else you could stand on."
        middle = "The market's middle sets your walk-away. It holds only while you can get it elsewhere."
        yield f"{middle} {ask_back if s.held[1] is None else alone}"
    elif s.held[1] is None:
        yield "Type what you have now: without it your walk-away counts only what moving costs you."


def _believed_shares(s: Standing) -> Iterable[str]:
    """Of the offer and of what the reader has, where they believe less than all of the equity."""
    counted: list[tuple[str, Terms]] = [("the offer", s)] if s.offer is None else []
    counted += [("{have_from}", s.job)] if s.job and s.held[0] == THE_JOB_SAID else []
    counted += [("{have_from}", one) for one in s.written if one.called == s.held[0]]
    for called, terms in counted:
        if terms.believed != 1 and terms.base and equity_of(pay(terms, 1).years):
            yield f"{written(100 * terms.believed, '', '%', 1, trim=True)} for {called}"


def _posted(place: Decimal) -> str:
    if place < 0:
        return "below it. Ask why"
    return "{posted_place} of the way up" if place <= 100 else "above it"


def _check(s: Standing) -> Iterable[Problem]:
    """Three percentiles that rise, or a place in the table; and pay that can be counted."""
    needs_pay = None in (s.offer, s.have_now)
    yield from problems(s, counts_equity=needs_pay and s.measure != "base")
    yield from _typed_problems(s) if s.is_typed else _table_problems(s)


def _table_problems(s: Standing) -> Iterable[Problem]:
    if not s.is_in_dollars:
        return [Problem("p50", ASK_PERCENTILES)]
    problems = []
    for field, text, find in (("occupation", s.occupation, find_occupation), ("area", s.counted_area, find_area)):
        if not text:
            problems.append(Problem(field, ASK_OCCUPATION))
            continue
        try:
            find(text)
        except ValueError as error:
            problems.append(Problem(field, str(error)))
    if problems:
        return problems
    try:
        wages(s.occupation, s.counted_area)
    except ValueError as error:
        return [Problem("area", str(error))]
    return []


def _typed_problems(s: Standing) -> Iterable[Problem]:
    missing = [name for name in THREE if getattr(s, name) is None]
    if missing:
        return [Problem(name, "Type this percentile too, or clear all of them to use the table.") for name in missing]
    typed = [name for name in PERCENTS if getattr(s, name) is not None]
    return [
        Problem(high, f"Type at least the {PERCENTS[low]}th percentile: percentiles rise.")
        for low, high in pairwise(typed)
        if getattr(s, high) < getattr(s, low)
    ]


def _charts(s: Standing, answer: ThreeNumbers) -> tuple[Chart, ...]:
    level = (("Your walk-away", answer.walk_away), ("The offer", answer.their_offer))
    flat = [Series(name, (dollars,) * len(s.market)) for name, dollars in level if dollars is not None]
    return (
        Lines(
            "The market by percentile, your walk-away and the offer",
            "The rising line is the market; the level ones are yours and theirs.",
            tuple(f"{percent}th" for percent in s.market),
            (Series("The market", tuple(s.market.values())), *flat),
        ),
    )


CALCULATOR = Calculator(
    slug="three-numbers",
    title="Three numbers",
    step="you",
    question="What are my walk-away, happy and reach numbers?",
    inputs=Standing,
    figures=ThreeNumbers,
    work=three_numbers,
    check=_check,
    form=(MARKET, PERCENTILES, YOU, THEY),
    sample={
        "occupation": "Software Developers",
        "area": "United States",
        "have_now": "150,000",
        "switching_cost": "10,000",
        "offer": "165,000",
    },
    summary="{says}",
    charts=_charts,
    claims=wage_release.CLAIMS,
)
