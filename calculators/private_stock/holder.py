"""The reader's holding and the company it is a part of, as far as they are known."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from calculators.negotiation.companies import LISTED, LISTED_OPTIONS, PRIVATE
from calculators.negotiation.pay import PARTS, pay
from calculators.offer.holding import Holding, remaining_share, stake
from calculators.offer.marketability import Chaffe, Finnerty, chaffe, finnerty
from calculators.offer.option_value import Call, call
from calculators.offer.waterfall import Exit, Preferred, preferred_stock
from calculators.private_stock.asked import PARTICIPATING, Equity


@dataclass(frozen=True)
class Waited:
    """A wait of so many years: both discounts, one option, and the holding's ``value`` before the wait, in dollars."""

    finnerty: Finnerty
    chaffe: Chaffe
    call: Call
    value: Decimal | None

    @property
    def larger(self) -> Decimal:
        """The larger discount, a share of 1."""
        return max(self.finnerty.discount, self.chaffe.discount)

    @property
    def smaller(self) -> Decimal:
        """The smaller one."""
        return min(self.finnerty.discount, self.chaffe.discount)

    def less(self, discount: Decimal) -> Decimal | None:
        """The value less a discount; ``None`` where it is not known."""
        return None if self.value is None else self.value * (1 - discount)


class Holder:
    """A holding in units or dollars. What was not said of the instrument is taken as stock of a private company.

    ``units`` and ``shares`` are for an exit: with only a percentage known, that part of one share. ``is_counted`` says
    whether ``units`` are real ones. A second grant of stock is ``second`` dollars more, in units of the same price: of
    performance units as many as are expected. ``grants`` are both in units, or in dollars where none are known.
    """

    def __init__(self, equity: Equity) -> None:
        self.equity = equity
        self.is_listed = (equity.equity_kind or PRIVATE) in (LISTED, LISTED_OPTIONS)
        self.are_options = equity.are_options
        self.strike = equity.strike if self.are_options and equity.strike else Decimal(0)
        self.part = (equity.company_percent or Decimal(0)) / 100
        first, self.shares = stake(equity.unit_count, Decimal(equity.shares_outstanding), self.part)
        has_units = bool(first) and bool(equity.unit_count or equity.shares_outstanding)
        self.price = equity.face_value / first if equity.grant and has_units else equity.unit_price
        self.counts_second = not self.are_options and (has_units or not self.part)
        self.second = equity.second_grant * equity.payout_percent / 100 if self.counts_second else Decimal(0)
        more = self.second / self.price if self.price and not (equity.grant and not has_units) else Decimal(0)
        self.units, self.is_counted = first + more, has_units or bool(more)
        self.grants = (first, more) if self.units else (equity.face_value, self.second)
        self.remaining = remaining_share(equity.dilution_percent / 100, equity.rounds)
        self.preference = equity.preference * equity.preference_multiple

    @cached_property
    def today(self) -> Holding | None:
        """The holding at today's price; grants in dollars of unknown units are one unit. ``None`` without a price."""
        if self.is_counted:
            return Holding(self.units, self.price, self.strike) if self.price else None
        dollars = self.equity.face_value if self.equity.grant else Decimal(0)
        return Holding(Decimal(1), dollars + self.second, self.strike) if dollars or self.second else None

    @property
    def paper(self) -> Decimal | None:
        """Dollars at today's price, less the strike."""
        return self.today.worth(self.today.price) if self.today else None

    @property
    def exercise_cost(self) -> Decimal | None:
        """Dollars to exercise every option; ``None`` while their number is not known."""
        return self.units * self.strike if self.is_counted or not self.strike else None

    @cached_property
    def preferred(self) -> Preferred:
        """The preferred stock's share of the company today."""
        e = self.equity
        typed = None if e.preferred_percent is None else e.preferred_percent / 100
        yours = self.units / self.shares if self.shares else Decimal(0)
        shares = self.shares if self.is_counted else Decimal(0)
        return preferred_stock(typed, e.preference, e.preferred_price, shares, yours)

    @cached_property
    def exit(self) -> Exit | None:
        """How a sale is divided; ``None`` while the reader's part of the company is not known."""
        if not self.units or not self.shares:
            return None
        participating = self.equity.participation == PARTICIPATING
        return Exit(self.preference, self.shares, self.remaining, self.preferred.share, participating)

    @cached_property
    def vested_by_sale(self) -> Decimal | None:
        """What part of the grants has vested when they can be sold, of 1; ``None`` where a schedule is not known."""
        e, vested = self.equity, Decimal(0)
        for amount, schedule in zip(self.grants, (e.known_schedule, e.second_vesting), strict=True):
            if amount and schedule is None:
                return None
            vests = schedule.vests if schedule else ()
            part = sum((vest.share for vest in vests if vest.month <= 12 * e.years_to_sale), Fraction(0))
            vested += amount * part.numerator / part.denominator
        return vested / sum(self.grants) if any(self.grants) else None

    @cached_property
    def exit_price(self) -> Decimal | None:
        """Dollars of one unit at the exit that was typed; ``None`` where there is none."""
        return self.exit.price(self.equity.exit_value) if self.exit and self.equity.exit_value else None

    def paid(self, price: Decimal) -> Decimal:
        """Dollars of all units at an exit that pays ``price`` for one."""
        return Holding(self.units, price, self.strike).worth(price)

    def after(self, years: Decimal) -> Waited:
        """What the holding is worth today when it can be sold in so many years.

        Options are exercised then, unless the reader said when. Listed ones could be today, so they are worth their
        gain; where there is none and nobody said when, their worth is not known.
        """
        e, today = self.equity, self.today
        volatility, rate = e.volatility_percent / 100, e.risk_free_percent / 100
        waiting = Decimal(0) if self.is_listed else volatility
        term = e.option_years if e.option_years is not None else Decimal(0) if self.is_listed else years
        price = today.price if today else Decimal(0)
        one = call(price, self.strike, term, volatility, rate)
        value = today.units * (one.value if self.are_options else price) if today else None
        if self.is_listed and self.are_options and e.option_years is None:
            value = value or None
        return Waited(finnerty(waiting, years), chaffe(waiting, years, rate), one, value)

    @cached_property
    def wages(self) -> Decimal:
        """Wages of the year of exercise: as typed, else the cash of the offer's first year; 0 where not known."""
        if self.equity.other_income is not None:
            return self.equity.other_income
        first = pay(self.equity, 1).years[0]
        cash = (getattr(first, name) for name, part in PARTS.items() if part.wages and not part.equity)
        return sum(cash, Decimal(0))
