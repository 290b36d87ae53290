"""An offer: the terms of its letter, and what happened to it so far."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import ClassVar

from calculators.declare.amounts import is_alone
from calculators.declare.currencies import CHOICES, DOLLARS
from calculators.declare.dates import Day, NearDay, PastDay, StartDay, say_day
from calculators.declare.fields import ask, field_at, record, stops_of
from calculators.declare.reading import Problem
from calculators.declare.units import (
    BaseSalary,
    BonusAmount,
    BonusPercent,
    FirstSignOn,
    Multiple,
    Name,
    PartOfPay,
    Percent,
    PercentOfTarget,
    PricePreferred,
    PriceSizedAt,
    PriceToday,
    Rate,
    RefresherAmount,
    SecondSignOn,
    StrikePrice,
    UnitsGranted,
    UsdPerYear,
    VestingAmount,
    Weeks,
    WholeGrant,
    Year,
    in_dollars,
)
from calculators.negotiation.benefits import Benefits
from calculators.negotiation.companies import COMPANIES, INSTRUMENTS, LISTED, LISTED_OPTIONS, OPTIONS, Usual
from calculators.negotiation.options_said import options_asked
from calculators.negotiation.units import FOUR_EVEN_YEARS, SCHEDULES, PriceByYear, RaiseByYear, ShareByYear, Vesting
from calculators.offer.by_year import Percents
from calculators.offer.equity import Grant, PricePath, Prices
from calculators.offer.presets import PRESETS
from calculators.offer.vesting import Schedule

VESTING_HELP = "Percent for each year. A frequency and a cliff may follow: 40/30/20/10 quarterly cliff 12."
NOT_TYPED = Decimal("-0")
"""Counts as 0, and can be told from a 0 that was typed."""
ASSUMED_VESTING = "assumed: 4 equal years"


def _brought(usual: Usual) -> dict[str, str]:
    """What choosing a company fills in, by field; a sign-on in two parts only brings its second part into sight."""
    known = {"vesting": SCHEDULES.get(usual.vesting, ""), "instrument": usual.instrument}
    second = {"sign_on_year_2": ""} if usual.sign_on_in_two_parts else {}
    return {name: text for name, text in known.items() if text} | second


def _lengths_asked(
    record: object, typed: Mapping[str, str], vest_by: Iterable[tuple[str, str, Schedule]]
) -> Iterable[tuple[str, str]]:
    """What to type for each amount whose text tells of another schedule; ``vest_by`` has names and schedules.

    The names are those of the amount and of the field that asks for its schedule.
    """
    for name, vesting, schedule in vest_by:
        if is_alone(typed.get(name, "")):
            continue
        from calculators.declare.lengths import length_asked  # fetched when it is needed: see publish/bundle.py

        field = field_at(type(record), vesting)
        months, is_even = [vest.month for vest in schedule.vests], len(set(schedule.by_year())) == 1
        if field and (asked := length_asked(typed[name], months, field.label, is_even=is_even)):
            yield name, asked


@record
class Refresher:
    """A later grant: dollars at the price of the day it is granted."""

    amount: RefresherAmount = ask("Amount", "What it is worth on the day of the grant.")
    year: Year = ask(
        "At the end of year", "Its first vest falls in the next year. 0: with the offer.", default=1, at_most=8
    )
    vesting: Vesting = ask("Vesting", VESTING_HELP, options=SCHEDULES, free=True, default=FOUR_EVEN_YEARS)

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """The years typed with its amount, where it vests over others."""
        return _lengths_asked(self, typed, [("amount", "vesting", self.vesting)])


@record
class Terms(Benefits):
    """What an offer pays, as its letter states it. Every part of pay comes from here (see ``pay``)."""

    VEST_BY: ClassVar[tuple[tuple[str, str], ...]] = (
        ("grant", "vesting"),
        ("units", "vesting"),
        ("second_grant", "second_vesting"),
    )
    """What is granted, and the field for its schedule."""

    company: str = ask(
        "Company",
        "It brings its usual vesting, instrument and sign-on form, which you can change.",
        default="other",
        options={slug: usual.name for slug, usual in COMPANIES.items()},
        usual={slug: _brought(usual) for slug, usual in COMPANIES.items()},
    )
    base: BaseSalary = ask("Base salary", "A year, before tax. Hourly pay reads as $57.70/hr.", default=NOT_TYPED)
    sign_on: FirstSignOn = ask("Sign-on, year 1", "Signing bonus paid in your first year.")
    sign_on_year_2: SecondSignOn = ask("Sign-on, year 2", "The second part, if there is one. Amazon pays in two.")
    grant: WholeGrant = ask("Equity grant", "What the whole grant is worth, not one year of it.")
    vesting: Vesting | None = ask(
        "Vesting schedule", VESTING_HELP, default=None, options=SCHEDULES, free=True, blank=ASSUMED_VESTING
    )
    instrument: str = ask("Listed or private?", "What the equity is.", options=INSTRUMENTS)
    units: UnitsGranted = ask("Or units", "Shares, units or options: the whole grant.")
    price: PriceToday = ask(
        "Price of a unit today", "Of your class. Listed stock: its last price. Private: the 409A price."
    )
    sized_price: PriceSizedAt = ask(
        "Price the grant was sized at", "If it has moved since, the grant is worth more or less."
    )
    strike: StrikePrice | None = ask("Strike price", "Options only: what one costs to exercise.")
    preferred_price: PricePreferred = ask(
        "Price in the last round", "What investors paid for preferred stock: often the one quoted."
    )
    liquidity_percent: Percent | None = ask(
        "Equity you believe",
        "100 for listed stock. Less where you may be unable to sell.",
        default=None,
        at_most=100,
        blank="100",
        stops=stops_of(0, 100, 5),
    )
    second_grant: VestingAmount = ask("Second grant at the start", "If the letter has two, the other one.")
    second_vesting: Vesting | None = ask(
        "Its vesting", VESTING_HELP, default=None, options=SCHEDULES, free=True, blank=ASSUMED_VESTING
    )
    payout_percent: PercentOfTarget = ask(
        "Performance units: you expect",
        "Percent of target, where the second grant pays by results: often 0 to 200. Ask what was paid out lately.",
        default=Decimal(100),
        at_most=500,
    )
    bonus_percent: BonusPercent = ask("Target bonus", "Share of base, as 15 for 15%.", at_most=1_000)
    bonus_multiplier: Multiple = ask(
        "Bonus multiplier", "What part of target is paid: 1 is on target.", default=Decimal(1), at_most=10
    )
    bonus_amount: BonusAmount | None = ask("Or a bonus amount", "A year. Where given, it wins over the percentage.")
    bonus_first_year: PartOfPay | None = ask(
        "Guaranteed bonus, year 1", "Where the letter promises it for the first year."
    )
    bonus_by_year: ShareByYear = ask(
        "Or a share of it for each year",
        "Percent of the bonus that is paid, such as 100 / 80 / 120. The last holds for later years.",
        default=Percents(),
    )
    commission: PartOfPay = ask(
        "Commission at target", "A year, beside base: on-target earnings less base. Not counted again as a bonus."
    )
    attainment_percent: PercentOfTarget = ask(
        "Commission you expect",
        "Percent of the target that you count on. Ask what share the team was paid last year.",
        default=Decimal(100),
        at_most=500,
    )
    raise_percent: Percent = ask("Raise each anniversary", "On base.", at_least=-50, at_most=100)
    raise_by_year: RaiseByYear = ask(
        "Or a raise for each year",
        "Percent at each anniversary, such as 3 / 5 / 4. The last holds for later ones.",
        default=Percents(),
    )
    other_cash: UsdPerYear = ask("Other cash", "Stipends and allowances.")
    growth_percent: Percent = ask(
        "Price growth",
        "A year, compounding by month. May be negative.",
        at_least=-99,
        at_most=1_000,
        stops=stops_of(-50, 100, 5),
    )
    prices: PriceByYear = ask(
        "Or a price for each year",
        "Such as 170.16 / 286.98. This wins over growth. Dollars are sized at the first if no price of today is typed.",
        default=Prices(),
    )
    refresh: tuple[Refresher, ...] = ask("Refresher", rows=tuple("01234567"), add="Add a refresher")

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """The years typed with a grant where its schedule has others; options where it counts as stock."""
        if not self.are_options and (asked := options_asked(typed, has_strike=bool(self.strike))):
            yield "instrument", asked
        if {"grant", "units"} <= typed.keys() and (asked := self._two_grants()):
            yield "grant", asked
        known = {"vesting": self.schedule, "second_vesting": self.second_schedule}
        vest_by = ((name, one, known.get(one) or getattr(self, one)) for name, one in self.VEST_BY if name in typed)
        yield from _lengths_asked(self, typed, vest_by)

    def _two_grants(self) -> str:
        """What to type where the dollars of a grant and its units do not come to the same; blank where they do."""
        if not (self.grant and self.units and self.unit_price):
            return ""
        if any(abs(self.units * one - self.grant) <= self.grant / 50 for one in (self.unit_price, self.sized_at)):
            return ""
        price = f"${self.unit_price.normalize():f}"
        return (
            f"{self.units:,.0f} units at {price} are not {in_dollars(self.grant)}. Type one of the two: the dollars"
            " here, or the units below."
        )

    @property
    def usual(self) -> Usual:
        """The company's usual terms."""
        return COMPANIES[self.company]

    @property
    def schedule(self) -> Schedule:
        """The grant's schedule: as typed, else the company's usual one, else four even years."""
        if self.vesting is not None:
            return self.vesting
        preset = PRESETS.get(self.usual.vesting)
        return Schedule(preset.slug, preset.schedule.vests) if preset else FOUR_EVEN_YEARS

    @property
    def known_schedule(self) -> Schedule | None:
        """The grant's schedule where it was typed or is the company's usual one; ``None`` where it is assumed."""
        return self.schedule if self.vesting is not None or self.usual.vesting in PRESETS else None

    @property
    def second_schedule(self) -> Schedule:
        """The second grant's schedule: as typed, else four even years."""
        return self.second_vesting or FOUR_EVEN_YEARS

    @property
    def vests_in_two_ways(self) -> bool:
        """Whether a second grant stands beside a first one, and vests by another schedule."""
        is_beside = bool(self.second_grant and (self.grant or self.units))
        return is_beside and self.second_schedule.vests != self.schedule.vests

    @property
    def assumes_vesting(self) -> bool:
        """Whether a grant counts by our even schedule, because neither the reader nor the company says another."""
        is_unknown = self.vesting is None and self.usual.vesting not in PRESETS
        return (is_unknown and bool(self.equity)) or (self.second_vesting is None and bool(self.second_grant))

    @property
    def equity_kind(self) -> str:
        """The instrument: as typed, else the company's usual one, else blank. A listed company's options are listed."""
        if self.instrument == OPTIONS and self.usual.instrument == LISTED:
            return LISTED_OPTIONS
        return self.instrument or self.usual.instrument

    @property
    def is_private(self) -> bool:
        """Whether the equity cannot be sold on an exchange, as far as was said."""
        return self.equity_kind not in ("", LISTED, LISTED_OPTIONS)

    @cached_property
    def are_options(self) -> bool:
        """Whether a strike price is paid for each unit."""
        return self.equity_kind in (OPTIONS, LISTED_OPTIONS)

    @property
    def is_taxed_later(self) -> bool:
        """Whether its equity is no wages as it vests: of most private stock and of all options, tax falls due later."""
        return self.is_private or self.are_options

    @property
    def believed(self) -> Decimal:
        """What share of the equity is believed, of 1: as typed, else all of it."""
        return Decimal(1) if self.liquidity_percent is None else self.liquidity_percent / 100

    @property
    def is_unsaid(self) -> bool:
        """Whether it is private equity of which nobody said how much is believed."""
        return self.is_private and self.liquidity_percent is None

    @property
    def unit_price(self) -> Decimal:
        """Dollars of a unit today, or 0: its price, else what it was sized at, else the first by year.

        The last round's price may stand in for stock. Not for options: it is the price of another, dearer class.
        """
        first = next(iter(self.prices.by_year), Decimal(0))
        stand_in = Decimal(0) if self.are_options else self.preferred_price
        return self.price or self.sized_price or first or stand_in

    @property
    def lacks_amount(self) -> bool:
        """Whether options or private equity were chosen, and no amount of any equity is typed."""
        is_chosen = self.instrument not in ("", LISTED)
        return is_chosen and not (self.has_equity or self.grant or self.units or self.second_grant)

    @property
    def has_price(self) -> bool:
        """Whether a price or a strike of a unit was typed."""
        return bool(self.price or self.sized_price or self.preferred_price or self.strike)

    @property
    def counts_as_stated(self) -> bool:
        """Whether it is options in dollars of which neither a number, nor a price, nor a strike is known."""
        return self.are_options and bool(self.grant) and not (self.units or self.unit_price or self.strike is not None)

    @property
    def counts_at_preferred(self) -> bool:
        """Whether its units count at the price of the last round, since no price of their own class is typed."""
        return bool(self.units and not self.grant) and 0 < self.preferred_price == self.unit_price != self.price

    @property
    def sized_at(self) -> Decimal:
        """Dollars of a unit by which a grant in dollars is turned into units, or 0."""
        return self.sized_price or self.unit_price

    @property
    def stated_grant(self) -> Decimal:
        """The first grant in dollars as a letter states it: as typed, else its units at the price of ``sized_at``."""
        return self.grant or self.units * self.sized_at

    @property
    def unit_count(self) -> Decimal:
        """Units of the whole grant: as typed, else its dollars ÷ the price it was sized at, else 0."""
        return Decimal(self.units) if self.units or not self.sized_at else self.grant / self.sized_at

    @property
    def face_value(self) -> Decimal:
        """Dollars of the whole grant at today's price, before an option's strike.

        A grant in dollars is worth more or less once both the price that it was sized at and today's are known.
        """
        if not self.grant:
            return self.units * self.unit_price
        return self.grant * self.price / self.sized_price if self.price and self.sized_price else self.grant

    @cached_property
    def equity(self) -> Decimal:
        """The same, for options less the strike of every unit, as far as it is known (see ``problems_of``)."""
        if self.is_at_strike:  # whatever dollars are stated beside them
            return Decimal(0)
        strike = self.strike if self.are_options and self.strike else Decimal(0)
        return max(self.face_value - self.unit_count * strike, Decimal(0))

    @cached_property
    def is_at_strike(self) -> bool:
        """Whether all it grants first are options that gain nothing today, as their strike is not below the price.

        They are worth their time value, so they are counted, quoted and asked for in units.
        """
        return (
            self.are_options and self.strike is not None and 0 < self.unit_price <= self.strike and self.unit_count > 0
        )

    @cached_property
    def grant_weighed(self) -> Decimal:
        """Dollars of what is granted at the start as asks weigh it: of options at their strike, all units × price."""
        return (self.unit_count * self.unit_price if self.is_at_strike else self.equity) + self.second_grant

    @cached_property
    def path(self) -> PricePath:
        """How the price is taken to move."""
        return PricePath(self.growth_percent, self.prices, self.unit_price)

    @property
    def initial_grants(self) -> tuple[Grant, ...]:
        """What is granted at the start."""
        return self.first_grant, Grant(self.second_grant * self.payout_percent / 100, self.second_schedule)

    @cached_property
    def first_grant(self) -> Grant:
        """The first of them, for options with their strike."""
        if not (self.are_options and self.strike):
            return Grant(self.equity, self.schedule)
        face = self.unit_count * self.unit_price if self.is_at_strike else self.face_value
        return Grant(self.equity, self.schedule, face=face, exercise=self.unit_count * self.strike)

    @property
    def has_equity(self) -> bool:
        """Whether anything is granted that pays, at the start or later."""
        return any(grant.pays(self.path) for grant in (*self.initial_grants, *self.refreshers))

    @property
    def refreshers(self) -> tuple[Grant, ...]:
        """What is granted later."""
        return tuple(Grant(one.amount, one.vesting, 12 * one.year) for one in self.refresh)

    @property
    def year_without_grant(self) -> int:
        """The first year in which nothing of the first grants vests any more."""
        vesting = (grant.schedule.months for grant in self.initial_grants if grant.pays(self.path))
        return -(-max(vesting, default=self.schedule.months) // 12) + 1

    @property
    def is_blank(self) -> bool:
        """Whether no pay was typed at all."""
        amounts = (self.base, self.sign_on, self.sign_on_year_2, self.grant, self.units, self.second_grant)
        return not any(amounts) and not self.refresh and not (self.bonus_amount or self.commission or self.other_cash)

    @property
    def lacks_base(self) -> bool:
        """Whether pay was typed, but no base, not even 0: then no first year and no total is known."""
        return self.base == 0 and self.base.is_signed() and not self.is_blank

    @property
    def lacks_price(self) -> bool:
        """Whether units are typed that cannot be counted in dollars yet (see ``problems_of``)."""
        return any(problems_of(self))

    @property
    def adds_up(self) -> bool:
        """Whether what was typed makes a first year and a total: not without any pay, a base, or a unit's price."""
        return not (self.is_blank or self.lacks_base or self.lacks_price)


@record
class Process:
    """Talks with one company: interviews, then the days of its offer."""

    first_interview: NearDay | None = ask("First interview", "Such as Nov 30.")
    loop_weeks: Weeks = ask("Weeks from there to an offer", default=Decimal(5), at_most=52, counts=False)
    came_on: PastDay | None = ask("Day the offer came", "Such as Nov 23.")
    deadline: NearDay | None = ask("They want an answer by", "Blank: no date stated.")

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """A day to answer before the day on which the offer came."""
        if self.came_on and self.deadline and self.deadline < self.came_on:
            yield "deadline", f"Type a day after the offer came, {say_day(self.came_on)}."


@record
class Offer(Terms, Process):
    """The offer on the table."""

    company_name: Name = ask("Company's name", "As you would write it.")
    role: Name = ask("Role", "As they call it.")
    offer_level: Name = ask("Level they offered", "Such as L4 or Senior.")
    next_level: Name = ask("Level you think fits", "Such as L5 or Staff.")
    place: Name = ask("Place", "City, or remote.")
    start_date: StartDay | None = ask("Start date", "Such as Jan 11.")
    reply_by: NearDay | None = ask("You can answer by", "Such as Dec 4.")
    in_writing: str = ask(
        "Is it in writing?",
        options={"": "Not said", "written": "In writing", "spoken": "Only spoken so far"},
        counts=False,
    )
    today: Day | None = ask("Today", "Filled in for you.")
    currency: str = ask(
        "Currency",
        "Of every amount. Outside US dollars, what is US law or tax is left out.",
        default=DOLLARS,
        options=CHOICES,
        counts=False,
    )
    stock_rate: Rate | None = ask(
        "A US dollar of stock",
        "Its worth in your currency, as 0.79, for amounts that you type in US dollars, such as $400k.",
        default=None,
        counts=False,
    )

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Those of its terms and of its dates."""
        yield from Terms.doubts(self, typed)
        yield from Process.doubts(self, typed)

    @property
    def is_in_dollars(self) -> bool:
        """Whether its amounts are in US dollars, so that what is US law, tax or wages may be said of it."""
        return self.currency == DOLLARS

    @property
    def assumed_kind(self) -> str:
        """What a page's own sums take the equity for while nobody said what it is; blank where they take it whole."""
        return ""

    @property
    def counts_as_believed(self) -> bool:
        """Whether a page's first years count equity at the share believed: none of a rival's until that is typed."""
        return False

    @property
    def is_made_up(self) -> bool:
        """Whether the page plays with an offer of its own, so that nothing is said of the reader's."""
        return False

    @property
    def employer(self) -> str:
        """The company's name: as typed, else the one chosen from the list, else blank."""
        return self.company_name or (self.usual.name if self.company not in ("other", "frontier-lab") else "")


ASSUMED_KIND = (
    "Assumed: the stock is private for its worth today (equity value), so that the wait comes off, and listed for the"
    " taxes of a year (take-home), so that what vests in year 1 counts as wages. Say which it is, and both count the"
    " same."
)
ASK_BELIEF = (
    "How much of this private-company equity do you believe? Type 0 to 100: 100 counts it in full, 0 not at all."
)
ASK_PRICE = "Type the price of one unit: the latest 409A price, or for listed stock its last price."
ASK_OWN_PRICE = (
    "Type the price of one unit: the latest 409A price. What investors paid in the last round was for preferred stock,"
    " and options are for common."
)
ASK_STRIKE = "Type the strike price, what one option costs to exercise, such as 2.50, or 0 if it costs nothing."
ASK_STRIKE_OF_DOLLARS = f"{ASK_STRIKE} Type 0 too where the dollars of the grant are what is left after it."
ASK_COUNT = (
    "Type how many units the grant has, or its dollars as “Equity grant”: a price or a strike alone does not say what"
    " it comes to. If nothing is granted, clear it."
)


def price_asked(terms: Terms) -> str:
    """What to type for the price that is missing."""
    return ASK_OWN_PRICE if terms.are_options and terms.preferred_price else ASK_PRICE


def problems_of(terms: Terms, prefix: str = "") -> Iterable[Problem]:
    """What cannot be counted yet: units without a price, options without a strike, a price of nothing that is granted.

    ``prefix`` is as ``offers.b.``. A grant in dollars is the company's own figure, so it counts as it is; of options
    only as long as neither a price nor a strike is typed, as one says nothing without the other.
    """
    if not terms.units and not terms.grant:
        if terms.has_price and not any(one.amount for one in terms.initial_grants):
            yield Problem(f"{prefix}units", ASK_COUNT)
        return
    if terms.grant and (not terms.are_options or terms.counts_as_stated):
        return
    if not terms.unit_price and not (terms.grant and (terms.units or not terms.strike)):
        yield Problem(f"{prefix}price", price_asked(terms))
    if terms.are_options and terms.strike is None:
        yield Problem(f"{prefix}strike", ASK_STRIKE_OF_DOLLARS if terms.grant else ASK_STRIKE)


ASK_BASE = "Type the base salary of the offer, such as 180k."


def missing(offer: Terms) -> Iterable[Problem]:
    """That no offer was typed at all, or one without its base: then nothing can be added up."""
    if offer.is_blank or offer.lacks_base:
        yield Problem("base", ASK_BASE)
