"""What happened so far: what moved and what was taken back, what was asked, what was met, and what is new evidence."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from calculators.declare.fields import with_values
from calculators.negotiation.asking import PIECES
from calculators.negotiation.changes import (
    as_it_stood,
    at_todays_price,
    in_all,
    is_lowered_level,
    is_raised_level,
    lowered,
    raised,
    stands,
    stood,
)
from calculators.negotiation.least import is_lower_in_all, paid
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import Round
from calculators.negotiation.stated import is_restated, scale_of
from calculators.negotiation.support import Support, best, offered, quotable, supports
from calculators.offer.counter import dollars
from calculators.offer.vesting import Schedule

MONEY = ("base", "sign_on", "grant")
"""Pieces that can stand in for one another."""


class History:
    """A negotiation so far, worked out once."""

    def __init__(self, n: Negotiation) -> None:
        self.n = n

    @cached_property
    def offered(self) -> dict[str, Decimal]:
        """Dollars of each piece as the offer stands."""
        return offered(self.n)

    @cached_property
    def supports(self) -> dict[str, list[Support]]:
        """What the evidence supports, by piece."""
        return supports(self.n)

    @cached_property
    def quotable(self) -> tuple[OtherOffer, ...]:
        """The offers in writing whose better pieces may be quoted."""
        return quotable(self.n)

    @cached_property
    def has_answered(self) -> bool:
        """Whether they have answered an ask. A question before any ask is no answer."""
        return self.n.has_answered

    @cached_property
    def standings(self) -> tuple[dict[str, Decimal], ...]:
        """Dollars of every part of the offer, from the first offer to now."""
        return (*(stood(self.n, turn) for turn in self.n.turns), stands(self.n))

    @cached_property
    def has_changed(self) -> bool:
        """Whether any part of the offer differs from what stood before the last answer."""
        is_level = len(self.levels) > 1 and "" not in self.levels[-2:] and self.levels[-1] != self.levels[-2]
        is_vesting = self._vesting_differs(*self.schedules[-2:]) if self.n.turns else False
        return is_level or is_vesting or (len(self.standings) > 1 and self.standings[-1] != self.standings[-2])

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """The level of each standing, blank where it was not kept."""
        return (*(turn.offer_level for turn in self.n.turns), self.n.offer_level)

    @cached_property
    def level_rises(self) -> tuple[bool, ...]:
        """Of each answer, whether a higher level was typed after it."""
        return tuple(is_raised_level(early, late, self.n.next_level) for early, late in pairwise(self.levels))

    @cached_property
    def level_before(self) -> str:
        """The highest level of before that the one offered now is below; blank for none.

        Of levels that cannot be ordered, one that they went to and came back from.
        """
        *before, now = self.levels
        found = ""
        for one in filter(None, before if now else ()):
            if self._is_level_cut(one) and (not found or is_raised_level(found, one, self.n.next_level)):
                found = one
        if found or not now or now not in before:
            return found
        since = before[before.index(now) :]
        return next((one for one in reversed(since) if one and self._is_unordered(one, now)), "")

    def _is_level_cut(self, before: str) -> bool:
        return is_lowered_level(before, self.n.offer_level, self.n.next_level)

    def _is_unordered(self, one: str, other: str) -> bool:
        pairs = ((one, other), (other, one))
        return one.casefold() != other.casefold() and not any(is_raised_level(*pair, "") for pair in pairs)

    @cached_property
    def schedules(self) -> tuple[Schedule | None, ...]:
        """How the first grant vests at each standing, as it was typed or as is usual there; ``None`` if neither."""
        return (*(turn.vesting for turn in self.n.turns), self.n.known_schedule)

    @cached_property
    def vesting_before(self) -> Schedule | None:
        """The schedule of before that pays more than the one of now, in year 1 or in all; ``None`` for none."""
        *before, now = self.schedules
        worse = [one for one in before if one and self.is_slower(one, now)]
        return max(worse, key=self._paid_by, default=None)

    def is_slower(self, before: Schedule | None, after: Schedule | None) -> bool:
        """Whether a schedule pays less than the one before, in year 1 or over the horizon."""
        if not before or not after or before.vests == after.vests:
            return False
        return any(late < early for early, late in zip(self._paid_by(before), self._paid_by(after), strict=True))

    def _vesting_differs(self, before: Schedule | None, after: Schedule | None) -> bool:
        return bool(before and after and before.vests != after.vests)

    def _paid_by(self, vesting: Schedule) -> tuple[Decimal, Decimal]:
        """Dollars of the offer in year 1 and over the horizon, were its first grant to vest so."""
        found = paid(with_values(self.n, vesting=vesting))
        return round(found.first_year, 2), round(found.total, 2)

    @cached_property
    def has_cut(self) -> bool:
        """Whether anything stands below what they offered before."""
        return bool(self.taken_back or self.level_before or self.vesting_before)

    @cached_property
    def moved(self) -> tuple[str, ...]:
        """Parts that the last answer raised."""
        if not self.n.turns:
            return ()
        before, after = self.schedules[-2:]
        is_faster = self._vesting_differs(before, after) and not self.is_slower(before, after)
        return (*raised(*self.standings[-2:]), *(("vesting",) if is_faster and self.n.has_equity else ()))

    @cached_property
    def asked_in(self) -> tuple[int, ...]:
        """The places of the rounds in which something was asked: a reminder, or more time, asks for nothing."""
        asks = [f"ask_{piece}" for piece in PIECES]
        return tuple(at for at, turn in enumerate(self.n.turns) if any(getattr(turn, ask) is not None for ask in asks))

    @cached_property
    def since_asked(self) -> tuple[dict[str, Decimal], ...]:
        """What stood at the last ask, and each standing after it, to now; without an ask, around the last answer."""
        return self.standings[self.asked_in[-1] if self.asked_in else -2 :]

    @cached_property
    def has_moved(self) -> bool:
        """Whether anything went up since the last ask, the level too."""
        rises = self.level_rises[self.asked_in[-1] if self.asked_in else -1 :]
        return any(rises) or bool(raised(self.since_asked[0], self.since_asked[-1]))

    @cached_property
    def moves(self) -> int:
        """Answers in which a figure went up, past what it had been before: as typed, else as the rounds say."""
        if self.n.times_moved is not None:
            return self.n.times_moved
        ups = (self._is_up(at) for at in range(1, len(self.standings)))
        return sum(is_up or is_level for is_up, is_level in zip(ups, self.level_rises, strict=True))

    def _is_up(self, at: int) -> bool:
        before, now = self.standings[:at], self.standings[at]
        return any(all(in_all(now, part) > in_all(one, part) for one in before) for part in raised(before[-1], now))

    @cached_property
    def taken_back(self) -> dict[str, Decimal]:
        """Parts that stand below what they offered before, with the most that was offered, in dollars."""
        *before, now = self.standings
        parts = dict.fromkeys(part for early in before for part in lowered(early, now))
        return {part: max(in_all(early, part) for early in before) for part in parts}

    @cached_property
    def cut_now(self) -> tuple[str, ...]:
        """Parts taken back since the last ask that no ask has named since an earlier cut: they are asked back once."""
        if not self.n.turns:
            return ()
        *before, now = self.since_asked
        cut = dict.fromkeys(part for early in before for part in lowered(early, now))
        return tuple(part for part in cut if not self._was_asked_back(part))

    def _was_asked_back(self, part: str) -> bool:
        stood, now = self.standings, self.standings[-1]
        then = (at for at in self.asked_in if part not in lowered(stood[at], now))  # else it was cut again since
        return any(part in lowered(early, stood[at]) for at in then for early in stood[:at])

    def last_ask(self, piece: str) -> Decimal | None:
        """The last ask made for a piece, if it was ever asked for."""
        turn = self._last_round_with(piece)
        if turn is None:
            return None
        last: Decimal = getattr(turn, f"ask_{piece}")
        now = self._today(turn, piece)
        return min(last, now) if piece == "grant" and self.n.grant and turn.unit_price else now

    def grows(self, piece: str, amount: Decimal) -> bool:
        """Whether new evidence makes ``amount`` more than the last ask for a piece."""
        return piece in self.new_evidence and amount > (self.last_ask(piece) or Decimal(0))

    def is_met(self, piece: str) -> bool:
        """Whether what is offered reaches the last ask, in units where equity is counted in units."""
        turn = self._last_round_with(piece)
        if turn is None:
            return False
        asked = self._today(turn, piece)
        # A letter names whole dollars of its own: less than one of them is only what rounding leaves.
        least = scale_of(self.n) if piece == "grant" and is_restated(self.n) else 0
        named = asked if piece == "grant" else asked.to_integral_value(ROUND_FLOOR)
        return self.offered[piece] > named - dollars(Fraction(least)) or self.offered[piece] == named

    def _last_round_with(self, piece: str) -> Round | None:
        """The last round in which a piece was asked for."""
        return next((one for one in reversed(self.n.turns) if getattr(one, f"ask_{piece}") is not None), None)

    def _today(self, turn: Round, piece: str) -> Decimal:
        """What a round asked for a piece, equity as it counts at today's price of a unit."""
        asked: Decimal = getattr(turn, f"ask_{piece}")
        return at_todays_price(self.n, turn, asked) if piece == "grant" else asked

    def _asks_then(self, pieces: Iterable[str]) -> dict[str, Decimal]:
        """What the last round that asked for anything asked for ``pieces``, as it counts today."""
        turn = self.n.turns[self.asked_in[-1]]
        return {piece: self._today(turn, piece) for piece in pieces if getattr(turn, f"ask_{piece}") is not None}

    @cached_property
    def settled(self) -> tuple[str, ...]:
        """Pieces that were asked for and met."""
        return tuple(piece for piece in PIECES if self.is_met(piece))

    @cached_property
    def new_evidence(self) -> tuple[str, ...]:
        """Pieces for which better evidence came after the last round, so that their ask may grow."""
        if not self.n.turns:
            return ()
        return tuple(piece for piece in MONEY if self._is_new(piece, best(self.supports[piece])))

    @cached_property
    def newly_cited(self) -> tuple[str, ...]:
        """Pieces whose best evidence came after the last round, even where it supports less than was asked for then."""
        if not self.n.turns:
            return ()
        then = {piece: self._told(piece) for piece in MONEY}
        tops = {piece: best(self.supports[piece]) for piece in MONEY}
        cited = {piece: top for piece, top in tops.items() if top and not self._only_since_cut(piece, top)}
        after = [piece for piece, top in cited.items() if (told := then[piece]) is not None and top.cited > told]
        return tuple(piece for piece in MONEY if piece in after or piece in self.new_evidence)

    def _is_new(self, piece: str, support: Support | None) -> bool:
        """Whether the best evidence cites more than it did then, and supports more than was asked."""
        if support is None or self._only_since_cut(piece, support):
            return False
        cited = self._told(piece) or Decimal(0)
        last = self.last_ask(piece)
        return support.cited > cited and (last is None or support.amount > last)

    def _told(self, piece: str) -> Decimal | None:
        """The best evidence for a piece that any round has told them; ``None`` where none says."""
        known = (getattr(turn, f"cited_{piece}") for turn in self.n.turns)
        return max((one for one in known if one is not None), default=None)

    def _only_since_cut(self, piece: str, support: Support) -> bool:
        """Whether evidence helps only because the offer fell: what stood before was better, so it is not new."""
        before = self.standings[-2]
        whole = before[piece] + (before["sign_on_year_2"] if piece == "sign_on" else 0)
        has_changed = before != self.standings[-1]  # of a rival that pays less than what stands now nothing is quoted
        if support.rival and (
            support.cited <= whole or (has_changed and is_lower_in_all(self._at(before), support.rival))
        ):
            return True
        fell = before["base"] - self.n.base if support.evidence == "floor" else Decimal(0)  # less of it is covered now
        if fell > 0 and support.amount - Fraction(fell) <= max(self.last_ask(piece) or Decimal(0), whole):
            return True
        return support.amount <= before[piece]

    def _at(self, standing: Mapping[str, Decimal]) -> Negotiation:
        """The offer as it stood: the very one of now where nothing changed since, whose pay is known."""
        return self.n if standing == self.standings[-1] else as_it_stood(self.n, standing)

    @cached_property
    def is_untold(self) -> bool:
        """Whether a round was closed and neither new figures nor a saying say yet what they answered."""
        return bool(self.n.turns) and not (self.n.said or self.n.times_moved or self.has_changed or self.new_evidence)

    @cached_property
    def is_level_unpriced(self) -> bool:
        """Whether the last answer raised the level, and neither figures nor a saying tell what it pays."""
        is_told = self.n.said not in ("", "partial") or len(self.standings) < 2
        is_same = not is_told and self.standings[-1] == self.standings[-2]
        return is_same and self.level_rises[-1] and not self._vesting_differs(*self.schedules[-2:])

    @cached_property
    def has_asked(self) -> bool:
        """Whether any round says what was asked."""
        return any(self.last_ask(piece) is not None for piece in PIECES)
