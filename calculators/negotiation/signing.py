"""What the reader would sign for: the least they set, what else they hold, and what they said they would sign for."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from calculators.declare.fields import with_values
from calculators.negotiation.asking import PIECES
from calculators.negotiation.changes import lowered
from calculators.negotiation.history import MONEY, History
from calculators.negotiation.least import (
    BetterOffer,
    OpenBelief,
    believed_total,
    better_as_told,
    better_offer,
    cash_missing,
    is_below_limits,
    measured,
    more_by_staying,
    open_belief,
    paid,
    without_equity,
)
from calculators.negotiation.packages import at_amounts
from calculators.negotiation.pay import Paying
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stretches import STEP_PARTS
from calculators.offer.counter import dollars, step_of
from calculators.offer.ranking import is_close

STALLED_AFTER = 2
"""Answered asks after which an ask that moves nothing is the last: the counter, and one more pull. Our judgment."""

ALTERNATIVES = 2
"""Pieces that a later round names: the one that is asked for, and what would do instead."""


class Signing(History):
    """The rounds so far, and what the reader would sign for."""

    def __init__(self, n: Negotiation) -> None:
        super().__init__(n)
        self._raised: dict[frozenset[tuple[str, Decimal]], Negotiation] = {}
        self._would_sign: dict[frozenset[tuple[str, Decimal]], bool] = {}

    @cached_property
    def has_pulled(self) -> bool:
        """Whether they answered an ask that came after an earlier answer: the counter, and one more pull."""
        return len(self.asked_in) >= STALLED_AFTER

    def worth(self, piece: str, amount: Decimal) -> Decimal:
        """Dollars that a piece at ``amount`` adds to the offer over the horizon, as believed; a refresher as it is."""
        if piece == "refresh":
            return amount - self.offered[piece]
        more = believed_total(self.raised_to({piece: amount})) - believed_total(self.n)
        return round(more, 6)  # what only the digits of a division leave is worth nothing

    @cached_property
    def pay(self) -> Paying:
        """The offer's pay over the horizon."""
        return paid(self.n)

    @cached_property
    def measured(self) -> Decimal:
        """The offer on the measure of the reader's own numbers: base, or the first year's total as believed."""
        return measured(self.n, self.n)

    @cached_property
    def is_enough(self) -> bool:
        """Whether the offer has reached the happy number, and nothing else speaks against signing it."""
        is_happy = bool(self.n.happy) and self.measured >= self.n.happy
        return is_happy and not self.is_below_limits and self.better is None

    @cached_property
    def happy_by_belief(self) -> OpenBelief | None:
        """The offer itself, where only private equity that nobody said to believe reaches the happy number."""
        n = self.n
        if not n.happy or not n.is_unsaid or measured(n, none := without_equity(n)) >= n.happy:
            return None
        return OpenBelief(n, believed_total(n) - believed_total(none))

    @cached_property
    def is_below_limits(self) -> bool:
        """Whether the offer is below the walk-away number, or below the cash needed in year 1."""
        return is_below_limits(self.n, self.n)

    @cached_property
    def cash_missing(self) -> Decimal:
        """Dollars that base and sign-on are short of the cash needed in year 1; 0 where none is."""
        return cash_missing(self.n, self.n)

    @cached_property
    def better(self) -> BetterOffer | None:
        """The offer in writing that is worth more than this one."""
        return better_offer(self.n, self.n)

    @cached_property
    def better_as_told(self) -> BetterOffer | None:
        """The offer that is only spoken and would be worth more than this one."""
        return better_as_told(self.n, self.n)

    @cached_property
    def more_by_staying(self) -> Decimal:
        """Dollars by which the present job pays more, where no number of the reader's says that the offer is enough."""
        return self.more_by_staying_than({})

    def raised_to(self, amounts: Mapping[str, Decimal]) -> Negotiation:
        """The negotiation with some pieces at other amounts."""
        key = frozenset(amounts.items())
        if key not in self._raised:
            self._raised[key] = at_amounts(self.n, amounts)
        return self._raised[key]

    def is_short_with(self, amounts: Mapping[str, Decimal]) -> bool:
        """Whether the offer is still below the reader's limits with some pieces at other amounts."""
        return is_below_limits(self.n, self.raised_to(amounts))

    def would_sign(self, amounts: Mapping[str, Decimal]) -> bool:
        """Whether it is then not below the limits, nor worth less than a better offer in writing, or than staying.

        Nor less than one of these may be, as long as nobody said how much of its private equity they believe.
        """
        key = frozenset(amounts.items())
        if key not in self._would_sign:
            self._would_sign[key] = not (
                self.is_short_with(amounts)
                or self.better_than(amounts)
                or self.more_by_staying_than(amounts)
                or self.open_belief_beside(amounts)
            )
        return self._would_sign[key]

    def may_promise(self, amounts: Mapping[str, Decimal]) -> bool:
        """Whether one may promise to sign for it: not while what was only told to the reader elsewhere is better."""
        return self.may_sign(amounts) and not self.better_as_told_than(amounts)

    def better_as_told_than(self, amounts: Mapping[str, Decimal]) -> BetterOffer | None:
        """The spoken offer that is worth more even then, where no number of the reader's says what is enough."""
        then = self.raised_to(amounts)
        return better_as_told(self.n, then) if self._counts_job(then) else None

    def may_sign(self, amounts: Mapping[str, Decimal]) -> bool:
        """Whether one would sign, and not for less in all than they offered before, nor in year 1."""
        return self.would_sign(amounts) and not self.less_than_before(amounts) and not self.less_in_year_1(amounts)

    def less_in_year_1(self, amounts: Mapping[str, Decimal]) -> Decimal:
        """Dollars by which year 1 pays less than in the best of their earlier offers, where it vests later; else 0."""
        if not self.vesting_before:
            return Decimal(0)
        return max(round(self._best_year_1 - paid(self.raised_to(amounts)).first_year, 2), Decimal(0))

    def less_than_before(self, amounts: Mapping[str, Decimal]) -> Decimal:
        """Dollars that are missing to the best of their earlier offers, where they took something back; else 0."""
        if not self.taken_back and not self.vesting_before:
            return Decimal(0)
        return max(round(self._best_before - believed_total(self.raised_to(amounts)), 2), Decimal(0))

    @cached_property
    def _best_before(self) -> Decimal:
        return max(map(believed_total, self._earlier()), default=Decimal(0))

    @cached_property
    def _best_year_1(self) -> Decimal:
        return max((paid(one).first_year for one in self._earlier()), default=Decimal(0))

    def _earlier(self) -> Iterable[Negotiation]:
        """Each of their earlier offers, with its vesting where that was kept."""
        for standing, vesting in zip(self.standings[:-1], self.schedules, strict=False):
            then = self._at(standing)
            yield with_values(then, vesting=vesting) if vesting and vesting != self.n.known_schedule else then

    def more_by_staying_than(self, amounts: Mapping[str, Decimal]) -> Decimal:
        """Dollars by which the present job pays more than the offer with some pieces at other amounts; else 0."""
        then = self.raised_to(amounts)
        return more_by_staying(self.n, then) if self._counts_job(then) else Decimal(0)

    def _counts_job(self, then: Negotiation) -> bool:
        """Whether staying is weighed: not where a number of the reader's says what is enough."""
        n = self.n
        return not (n.walk_away or (n.happy and measured(n, then) >= n.happy))

    def open_belief_beside(self, amounts: Mapping[str, Decimal]) -> OpenBelief | None:
        """What may be worth more even with some pieces at other amounts: nobody said how much of it they believe."""
        then = self.raised_to(amounts)
        return open_belief(self.n, then, counts_job=self._counts_job(then))

    def better_than(self, amounts: Mapping[str, Decimal]) -> BetterOffer | None:
        """The offer in writing that is still worth more with some pieces at other amounts."""
        return better_offer(self.n, self.raised_to(amounts))

    @cached_property
    def is_kept(self) -> bool:
        """Whether the last answer met what the reader said they would sign for, and they would sign what stands now.

        To ask again would break the letter's word. New evidence frees it, or a cut in the same answer.
        """
        before, now = self.since_asked[0], self.since_asked[-1]
        if not self.has_pulled or self.new_evidence:
            return False
        if lowered(before, now) or self.is_slower(*self.schedules[-2:]):
            return False
        if not any(map(self.is_met, self._asks_then(PIECES))):
            return False
        then = {piece: before[piece] for piece in MONEY}
        met = (piece for piece in self._promised_for() if self.is_met(piece))
        return any(self.would_sign(then | self._asks_then([piece])) for piece in met) and self.may_sign({})

    @cached_property
    def is_met_in_all(self) -> bool:
        """Whether their answer is worth at least all that was asked for last, in whatever pieces they gave it.

        A piece of equal worth would have done, so to ask once more would be to ask for more than before. New evidence
        frees it, or a cut in the same answer. Private equity that nobody said to believe does not count for it.
        """
        before, now = self.since_asked[0], self.since_asked[-1]
        if not self.asked_in or self.new_evidence or not self.has_moved or self.level_before:
            return False
        if lowered(before, now) or self.is_slower(*self.schedules[-2:]):
            return False
        asks = self._asks_then(PIECES)
        if self.n.is_at_strike and "grant" in asks and not self.is_met("grant"):
            return False  # options that gain nothing yet are worth more than these sums say
        return self._is_worth_any(asks) and self.may_sign({})

    @cached_property
    def is_met_by_less(self) -> bool:
        """Whether that holds only by the smaller of two pieces: the other one was worth more."""
        if not self.is_met_in_all or not self._named_two:
            return False
        return not self._is_worth_any(self._asks_then(self._promised_for()))

    @cached_property
    def _named_two(self) -> bool:
        """Whether the last ask named one piece, or that and another which would do instead."""
        return self.has_pulled and len(self._asks_then(PIECES)) <= ALTERNATIVES

    def _is_worth_any(self, asks: Mapping[str, Decimal]) -> bool:
        """Whether what stands is worth what was asked for, or one of two that were named."""
        then = self._at(self.since_asked[0])
        ways = [{one: asks[one]} for one in asks] if self._named_two else [asks]
        return any(self._is_worth(then, way) for way in ways)

    def _is_worth(self, then: Negotiation, asks: Mapping[str, Decimal]) -> bool:
        """Whether what stands is worth what was asked for ``then``, a refresher on top of the rest."""
        refresher = max(asks.get("refresh", Decimal(0)) - self.offered["refresh"], Decimal(0))
        met, now = at_amounts(then, asks), self.n
        pairs = [(met, now)] + ([(without_equity(met), without_equity(now))] if now.is_unsaid else [])
        return all(round(believed_total(one) + refresher - believed_total(other), 2) <= 0 for one, other in pairs)

    def _promised_for(self) -> tuple[str, ...]:
        """The piece that the last round asked for, and one that would have done as well; of more than two, all."""
        asks, then = self._asks_then(PIECES), self.since_asked[0]
        if len(asks) > ALTERNATIVES:
            return tuple(asks) if all(map(self.is_met, asks)) else ()
        gains = {piece: self.worth(piece, ask) - self.worth(piece, then[piece]) for piece, ask in asks.items()}
        if not gains:
            return ()
        top = max(gains, key=lambda piece: gains[piece])
        part = dollars(Fraction(step_of(top, Fraction(asks[top])), STEP_PARTS))  # a fall-back is rounded up that far
        least = self.worth(top, asks[top] - part) - self.worth(top, then[top])
        return tuple(piece for piece, gain in gains.items() if gain > least or is_close(gain, gains[top]))
