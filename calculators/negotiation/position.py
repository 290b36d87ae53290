"""Where the negotiation stands: one verdict, and the asks, thanks and next piece that agree with it.

Asks never grow from round to round, unless evidence was entered after the last one. What they met is settled, and what
they took back is asked for first. After an answer one piece is asked for, with a fall-back of equal worth. On a verdict
to close there is no further ask, and nobody closes while a better offer is held in writing, or one that may be better:
then the verdict asks how much of its private equity is believed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from calculators.declare.fields import with_values
from calculators.negotiation.ask import Piece, asked, first_asks, on_evidence, unasked
from calculators.negotiation.asking import PIECES
from calculators.negotiation.changes import is_lowered_level, recorded, unit_price
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.history import MONEY
from calculators.negotiation.last_words import TOP_OF_BAND, LastWords, aside
from calculators.negotiation.least import HORIZON, OpenBelief, share_pay
from calculators.negotiation.others import SPOKEN
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.rounds import recorded_text
from calculators.negotiation.signing import ALTERNATIVES
from calculators.negotiation.stated import stated
from calculators.negotiation.stretches import STEP_PARTS, stepped_up
from calculators.negotiation.support import best, supports_known
from calculators.offer.counter import dollars
from calculators.offer.ranking import is_close

COUNTER, ONCE_MORE, LEVEL, WAIT, CLOSE, WALK = "counter", "once_more", "level", "wait", "close", "walk"
"""The verdicts: send the first counter, ask once more, ask for the level, wait, close, or walk away."""

CLOSE_AT = 2
"""Signs of a ceiling that together mean that no more will come. Our judgment."""

MOST_ASKS = 3
"""Answered asks after which there is no further ask without new evidence. Our judgment."""


ABOUT_THE_OTHER = "show-the-offer", "other-offers"
ONLY_QUESTIONS = *ABOUT_THE_OTHER, "current-pay"
"""Sayings that ask something and refuse nothing: once there is an ask, it stands."""
POLICY = "no-negotiation"
"""A saying about every offer, and so not about the reasons for another."""
NOTHING_ASKED = (*GONE, "silence", "more-time", "call")
"""Sayings to which no ask is due."""

_OFFER_ALIKE = (
    *("offered", "supports", "quotable", "first", "pay", "measured", "cash_missing", "is_below_limits", "better"),
    *("better_as_told", "more_by_staying", "is_enough"),
)
"""What is worked out the same whatever the rounds are, and whatever they said last."""
_HEARD_ALIKE = (
    *_OFFER_ALIKE,
    *("standings", "has_changed", "moved", "moves", "taken_back", "settled", "asked_in", "since_asked", "has_moved"),
    *("cut_now", "new_evidence", "newly_cited", "capped", "levels", "level_rises", "level_before", "schedules"),
    *(
        "vesting_before",
        "has_cut",
        "is_kept",
        "is_met_in_all",
        "_best_before",
        "_best_year_1",
        "_raised",
        "_would_sign",
        "_fallbacks",
    ),
)
"""What is worked out the same whatever they said last, the rounds being the same."""

LEAST_INSTEAD = 3
"""A fall-back brings at least this part of what the next piece is worth: for less, nothing is named instead."""
SMALL = 2
"""A gap is small where it is worth less than this part of the largest: new evidence for it is no reason to ask less."""
CRUMB = 10
"""What is left of a piece is a crumb where it is worth no more than this part of the largest gap over the horizon."""


TRIFLE = 200
"""A stretch that is worth less than this part of the pay over the horizon is no reason to ask again. Our judgment."""


@dataclass(frozen=True)
class Fallback:
    """Another piece to ask for instead, at an ``amount`` of equal worth, or ``short`` of it."""

    piece: str
    amount: Decimal
    is_short: bool


class Position(LastWords):
    """What stands, and what to do now."""

    def __init__(self, n: Negotiation, closed: Iterable[str] | None = None) -> None:
        """``closed`` are pieces that words not yet recorded in a round call fixed.

        ``None``: those of the pasted words, once the reader has taken or picked what was said.
        """
        self.is_date_over = n.is_date_over
        n = with_values(n, deadline=None) if n.is_date_over else n
        super().__init__(n)
        said = n.pasted if n.said else ""
        found = self._closed_by(said) if closed is None else closed
        self.closed = frozenset(() if n.is_pasted_kept else found)
        self._fallbacks: dict[tuple[str, ...], Fallback | None] = {}

    def hearing(self, said: str) -> "Position":
        """The same position with another saying heard after a round.

        What hangs on no saying is not worked out anew.
        """
        heard = with_values(self.n, said=said, times_moved=None)
        share_pay(self.n, heard)
        then = Position(heard, self.closed)
        if self.n.turns and self.n.times_moved is None:
            vars(then).update({name: getattr(self, name) for name in _HEARD_ALIKE})
        return then

    def closed_with(self, n: Negotiation) -> "Position":
        """The position of ``n``, which has another round and is the same negotiation else.

        What hangs on no round is not worked out anew.
        """
        then = Position(n)
        share_pay(self.n, n)
        vars(then).update({name: getattr(self, name) for name in _OFFER_ALIKE})
        return then

    @cached_property
    def is_last_day(self) -> bool:
        """Whether they want the answer today."""
        return bool(self.n.today) and self.n.deadline == self.n.today and not self.lacks_new_date

    @cached_property
    def lacks_letter(self) -> bool:
        """Whether the offer is only spoken, and is asked for in writing first: before any figure, and before a yes.

        Where they have answered that with nothing in writing, figures go first: many write once all is agreed.
        """
        is_first = self.verdict == COUNTER and not self.n.turns
        return self.n.in_writing == SPOKEN and (is_first or self.verdict == CLOSE)

    @cached_property
    def is_only_spoken(self) -> bool:
        """Whether an ask is made of an offer that is still only spoken, so that the letter is asked for with it."""
        return self.n.in_writing == SPOKEN and self.verdict in (COUNTER, ONCE_MORE) and not self.lacks_letter

    @cached_property
    def waits_for_answer(self) -> bool:
        """Whether the last round still waits for its answer, so that nothing was sent that another could keep."""
        if not self.is_still_first:
            return self.is_untold
        is_twice = self.n.in_writing == SPOKEN and self.n.turns[-1].day == self.n.today  # the same answer taken again
        return is_twice and not (self.n.said or self.has_changed)  # else the counter that follows was sent

    @cached_property
    def has_named_none(self) -> bool:
        """Whether no figure went out yet: no round keeps one, and the first mail is kept or only asked for the letter.

        An ask to which nobody answered is kept in no round, and stands all the same.
        """
        return not self.has_asked and (bool(self.n.turns) or self.n.in_writing == SPOKEN)

    @cached_property
    def is_past(self) -> bool:
        """Whether the day they wanted the answer by has passed: nobody knows whether the offer still stands."""
        is_over = bool(self.n.today and self.n.deadline) and self.n.deadline < self.n.today  # type: ignore[operator]
        return is_over and not self.lacks_new_date

    @cached_property
    def lacks_new_date(self) -> bool:
        """Whether they gave more time, and the date typed is still the one before: that of the last round, or past."""
        known = self.n.deadline if self.n.said == "more-time" else None
        if known is None:
            return False
        is_old = self.n.turns[-1].deadline == known if self.n.turns else not self._names_date(known)
        return is_old or bool(self.n.today and known <= self.n.today)

    def _names_date(self, day: date) -> bool:
        """Whether their pasted words give more time until that day."""
        if not self.n.pasted.strip():
            return False
        from calculators.negotiation.their_due import day_given_in  # fetched when it is needed: see publish/bundle.py

        return day_given_in(self.n.pasted, self.n.today) == day

    # --- What is still there to ask ---------------------------------------------------------------------------------

    @cached_property
    def ruled_out(self) -> frozenset[str]:
        """Pieces, with bonus and level, that they closed: in what was heard last, or in a round since which they stand.

        Evidence that came after the rounds opens again what those had closed.
        """
        heard = frozenset(REPLIES[self.n.said].rules_out) if self.n.said else frozenset()
        if self.n.said == POLICY:  # an offer in writing that they have not heard of is what opens it
            heard = heard.difference(self._untold_offers)
        return (heard | self.closed | self._closed_before).difference(self.cut_now)

    @cached_property
    def _untold_offers(self) -> frozenset[str]:
        """Pieces for which another offer in writing came after the last ask, or was left out of it."""
        tops = {piece: best(self.supports[piece]) for piece in self.new_evidence}
        return frozenset(piece for piece, top in tops.items() if top and top.rival)

    @cached_property
    def _closed_before(self) -> frozenset[str]:
        turns, found = self.n.turns, set[str]()
        for at, turn in enumerate(turns):
            before = REPLIES[turn.said_before].rules_out if turn.said_before else ()
            words = turn.their_words if at + 1 < len(turns) else ""
            found |= {piece for piece in before if self._stands_since(at, piece)}
            found |= {piece for piece in self._closed_by(words) if self._stands_since(at + 1, piece)}
        is_dated = {piece for piece in self.new_evidence if self._told(piece) is not None}
        last = self.closed_last - (self._untold_offers & is_dated)  # right after a no, only another letter opens it
        return frozenset(found - is_dated - self.taken_back.keys()) | last

    def _stands_since(self, at: int, piece: str) -> bool:
        if piece == "level":  # what closed a higher level does not close the way back to it
            return not self._is_level_cut(self.levels[at])
        return piece not in self.offered or self.offered[piece] <= self.standings[at][piece]

    @cached_property
    def level_back(self) -> str:
        """The level of before that is asked back: unless they said, of the one of now, that it cannot move."""
        return "" if "level" in self.ruled_out else self.level_before

    @cached_property
    def is_level_just_cut(self) -> bool:
        """Whether the last answer took the level back, so that nobody has asked why."""
        is_cut = bool(self.n.turns) and self.levels[-2] != self.levels[-1]
        return bool(self.level_back) and is_cut and bool(self.levels[-2])

    def may_sign(self, amounts: Mapping[str, Decimal]) -> bool:
        """Whether one would sign for it: not while a level that they took back is still asked for."""
        return not self.level_back and super().may_sign(amounts)

    @cached_property
    def is_level_settled(self) -> bool:
        """Whether the level was raised already, was asked for in an earlier round, or cannot be."""
        was_raised = (bool(self.level_given) or any(self.level_rises)) and not self.level_back
        return was_raised or "level" in self.ruled_out or self._has_asked_for_level

    @cached_property
    def _has_asked_for_level(self) -> bool:
        """Whether a round followed the word that base is at the top of its band."""
        return any(turn.said_before == TOP_OF_BAND for turn in self.n.turns[1:])

    @cached_property
    def level_given(self) -> str:
        """The level that their last answer raised it to: as typed, else as their recorded words say; blank for none."""
        if self.n.turns and self.level_rises[-1]:
            return self.n.offer_level
        given = aside(self.n.turns[-1].their_words)[1] if self.n.turns else ""
        before = self.n.turns[-1].offer_level if self.n.turns else ""
        is_none = given.casefold() == before.casefold() or is_lowered_level(before, given, self.n.next_level)
        return "" if is_none or self.level_before else given

    @cached_property
    def first(self) -> dict[str, Piece]:
        """The asks as if nothing had been asked before."""
        return first_asks(self.n)

    @cached_property
    def capped(self) -> dict[str, Piece]:
        """The asks, none above the last one for the same piece without new evidence."""
        return {piece: self._capped(piece) for piece in PIECES}

    def _capped(self, piece: str) -> Piece:
        found = self._without_growth(piece)
        if piece not in self.taken_back or found.evidence == "left_out":
            return found
        back = self.taken_back[piece] - (self.n.sign_on_year_2 if piece == "sign_on" else 0)
        is_all = piece in self.cut_now and self.has_pulled and piece not in self.new_evidence
        if found.support and found.ask >= back and not is_all:
            return found
        return replace(asked(self.n, piece, found.offer, back, None), evidence="taken_back")

    def _without_growth(self, piece: str) -> Piece:
        first = self.first[piece]
        support = best(self.supports[piece])
        if support and piece in self.new_evidence and first.evidence != "left_out":
            return on_evidence(self.n, piece, first.offer, support)
        if piece in self.settled:
            return unasked(piece, first.offer, "settled")
        if not self.n.turns or not first.is_asked:
            return first
        last = self.last_ask(piece)
        if last is None:
            return unasked(piece, first.offer, "not_now") if self.has_asked else self._as_shown(first)
        if piece == "sign_on":
            last = min(last, self._sign_on_left())
        if first.ask == last or (first.ask < last and not self._is_for_less(piece)):
            return first
        return self._held(first, last)

    def _held(self, first: Piece, amount: Decimal) -> Piece:
        """The piece with an ask that grows no more, and the reason given then."""
        same = next((one for one in self.supports[first.name] if dollars(one.amount) == amount), None)
        return replace(asked(self.n, first.name, first.offer, amount, same), is_held=True)

    def _as_shown(self, first: Piece) -> Piece:
        """An ask that no letter made: of an offer that was only spoken it was shown, and said, so it grows no more."""
        name = first.name
        shown = [one[name].ask for one in self._first_then if one[name].is_asked]
        if not shown:
            return unasked(name, first.offer, "not_now")
        least = min(shown)
        if first.ask <= least:
            return first
        return self._held(first, least) if least > first.offer else unasked(name, first.offer, "settled")

    @cached_property
    def _first_then(self) -> tuple[Mapping[str, Piece], ...]:
        """The first asks of each earlier offer, by what is known now."""
        return tuple(first_asks(self._in_units(standing)) for standing in self.standings[:-1])

    def _in_units(self, standing: Mapping[str, Decimal]) -> Negotiation:
        """The offer as it stood, a grant in units still in units: asks for it are rounded by the count."""
        unit = unit_price(self.n)
        if not unit or self.n.grant:
            return self._at(standing)
        kept = self._at({**standing, "grant": self.offered["grant"]})
        return with_values(kept, units=round((standing["grant"] - self.n.second_grant) / unit))

    def _is_for_less(self, piece: str) -> bool:
        """Whether the evidence for a piece came after an ask for more: it would only speak against the ask.

        Not an offer in writing: it is the best reason there is, and they meet it sooner than a stretch.
        """
        support, last = best(self.supports[piece]), self.last_ask(piece)
        if support is None or support.rival or last is None:
            return False
        return piece in self.newly_cited and dollars(support.amount) < last

    def _sign_on_left(self) -> Decimal:
        """What the last ask for a sign-on, both parts together, leaves for the part of year 1."""
        turn = next(one for one in reversed(self.n.turns) if one.ask_sign_on is not None)
        then = self.n.sign_on_year_2 if turn.sign_on_year_2 is None else turn.sign_on_year_2
        return (turn.ask_sign_on or Decimal(0)) + (then or Decimal(0)) - self.n.sign_on_year_2

    @cached_property
    def open_pieces(self) -> dict[str, Decimal]:
        """Pieces with room and their gaps in dollars: new evidence first, then what has evidence, then stretches.

        Among equals the largest gap as believed comes first, a refresher last. A piece that is nearly there waits until
        the others are: one more pull is not spent on it. What they ruled out is not among them.
        """
        gaps = {piece: one.ask - one.offer for piece, one in self.capped.items() if self._is_open(piece)}
        shares = {"grant": self.n.believed}
        weights = shares | {"base": Decimal(HORIZON)}
        left = {piece: gap * weights.get(piece, 1) for piece, gap in gaps.items() if piece != "refresh"}
        least = max(left.values(), default=Decimal(0)) / CRUMB
        is_free = not self.is_below_limits  # what is short of a limit is no crumb
        if is_free and self.n.turns and all(self._is_trifle(piece, worth) for piece, worth in left.items()):
            gaps = {piece: gap for piece, gap in gaps.items() if piece not in left}
        crumbs = {piece for piece, worth in left.items() if is_free and least and worth <= least}
        crumbs -= {
            piece for piece in crumbs if left[piece] * TRIFLE >= self.pay.total and self._is_all_backed(piece, left)
        }
        small = {piece for piece, worth in left.items() if worth * SMALL < least * CRUMB}

        def place(piece: str) -> tuple[Any, ...]:
            rank = self._rank(piece, is_crumb=piece in crumbs, is_small=piece in small)
            return (*rank, -gaps[piece] * shares.get(piece, 1))

        return {piece: gaps[piece] for piece in sorted(gaps, key=place)}

    def _is_all_backed(self, piece: str, left: Mapping[str, Decimal]) -> bool:
        """Whether an offer in writing backs this piece, and nothing backs another: stretches wait for it."""
        support = self.capped[piece].support
        return bool(support and support.rival) and not any(self.supports[one] for one in left if one != piece)

    def _is_trifle(self, piece: str, worth: Decimal) -> bool:
        """Whether what is left of a piece is a stretch worth too little over the horizon to ask once more for it."""
        has_reason = bool(self.supports[piece]) or piece in self.taken_back
        return not has_reason and worth * TRIFLE < self.pay.total

    def _is_open(self, piece: str) -> bool:
        return self.capped[piece].is_asked and piece not in self.ruled_out

    @cached_property
    def is_all_left_alone(self) -> bool:
        """Whether the reader leaves alone every piece that a counter could ask for."""
        is_left = any(one.evidence == "left_out" for one in self.capped.values())
        return self.verdict == COUNTER and is_left and not self.open_pieces

    @cached_property
    def left_open(self) -> str:
        """Of two pieces that the last ask named, the one that stands as it did, where they closed only the other.

        It was offered as what would do instead, and nobody refused it. Blank for none.
        """
        closed = (self.closed | self.closed_last).union(REPLIES[self.n.said].rules_out if self.n.said else ())
        if not self.has_pulled or len(closed) != 1:
            return ""
        asks, before = self._asks_then(PIECES), self.since_asked[0]
        left = [piece for piece in asks if piece not in closed and self.offered[piece] == before[piece]]
        is_only = len(asks) == ALTERNATIVES and len(left) == 1
        return left[0] if is_only and not closed.isdisjoint(asks) and self._is_open(left[0]) else ""

    def _rank(self, piece: str, *, is_crumb: bool, is_small: bool) -> tuple[bool, ...]:
        """How good the reason for a piece is, the best first.

        What they took back, beside an offer in writing that they have not heard of; what they left open, what brings
        the offer to the reader's limits, what is worth a pull, new evidence for what is no small part of the gap, any
        evidence, no refresher.
        """
        is_untold = piece in self._untold_offers and not is_small
        return (
            piece not in self.cut_now and not is_untold,
            piece not in self.taken_back and not is_untold,
            piece != self.left_open,
            self.is_below_limits and self.is_short_with({piece: self.capped[piece].ask}),
            is_crumb,
            piece not in self.new_evidence or is_small,
            not self.supports[piece] or self._is_for_less(piece),
            piece == "refresh",
        )

    # --- The verdict ------------------------------------------------------------------------------------------------

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """Signs of a ceiling, in words. A rival offer in writing is a reason for them to go past one."""
        return tuple(self._signs())

    def _signs(self) -> Iterable[str]:
        n = self.n
        reply = REPLIES.get(n.said)
        if reply and reply.ceiling and not (n.said == "committee" and n.written):
            yield "What they said is itself such a sign."
        if self.moves >= CLOSE_AT:
            yield f"They have moved {self.moves} times already."
        if n.said == "best-and-final" and self.moves:
            yield "They said final after moving."
        if self.has_stalled:
            yield "What you asked for last did not move."
        if n.leader_joined == "yes" and n.said != "leader-joins":
            yield "A senior leader has joined: pay is usually settled by then."

    @cached_property
    def has_stalled(self) -> bool:
        """Whether the last ask, made after an earlier answer, moved nothing of what it named.

        They moved other pay instead: then what was asked for has been refused, and the same letter would go out again.
        A question is no answer, nor is a date; a no to what nobody asked for is none to what was.
        """
        if not self.has_pulled or self.level_given or any(self.level_rises[-1:]):
            return False
        reply = REPLIES.get(self.n.said)
        if reply and (reply.is_no_answer or (reply.rules_out and not {*reply.rules_out} & {*self._asks_then(PIECES)})):
            return False
        then = self.n.turns[self.asked_in[-1]]
        if any(then.stood(piece) is None for piece in self._asks_then(PIECES)):
            return False  # what stood then was not recorded
        before, now = self.since_asked[0], self.since_asked[-1]
        return all(now.get(piece) == before.get(piece) for piece in self._asks_then(PIECES))

    @cached_property
    def is_over(self) -> bool:
        """Whether asking has come to its end: signs of a ceiling, a stalled ask, or many rounds."""
        if self.new_evidence or self.left_open:
            return False
        is_stalled = self.has_stalled and not (self.moved and self.is_below_limits)  # what is left may reach the limits
        return len(self.signs) >= CLOSE_AT or is_stalled or len(self.asked_in) >= MOST_ASKS

    @cached_property
    def verdict(self) -> str:
        """The one thing to do now. Nobody closes before they said how much they believe of what may be worth more."""
        return WAIT if self.belief_first else self._verdict

    @cached_property
    def belief_first(self) -> OpenBelief | None:
        """What the reader has to say how much they believe of before they close; ``None`` where they may."""
        if self._verdict != CLOSE:
            return None
        return self.open_belief_beside({}) or (self.happy_by_belief if self.is_enough else None)

    @cached_property
    def _verdict(self) -> str:
        if self.n.said in GONE or self.deciding:
            return WAIT
        if not self.has_answered or (self.is_still_first and (self.open_pieces or not self.has_moved)):
            return COUNTER
        if self.is_untyped:
            return WAIT
        is_cut = bool(self.cut_now and self.open_pieces)
        is_enough = self.is_enough and not (is_cut and self.less_than_before({}))
        if (is_enough or self.is_kept or self.is_met_in_all) and not self.is_level_just_cut:
            return CLOSE
        if self.is_untold or self.is_level_unpriced or self.n.said in NOTHING_ASKED or self.is_only_asked:
            return WAIT
        if is_cut or self.left_open in self.open_pieces:
            return ONCE_MORE
        if self.is_out_of_reach:
            return WALK if self.is_level_settled or not self.n.next_level else LEVEL
        if self.n.said == TOP_OF_BAND and not self.is_over and not self.is_level_settled:
            return LEVEL
        if self.is_level_just_cut and (self.is_enough or self.is_over):
            return LEVEL
        if self.level_back and not self.is_over and not self.open_pieces:
            return LEVEL
        if self.is_over or not self.open_pieces:
            return WALK if self.is_below_limits or self.better else CLOSE
        return ONCE_MORE

    @cached_property
    def is_out_of_reach(self) -> bool:
        """Whether all that is open, met in full, leaves the offer below the limits, and they have shown an end.

        Before anything was asked for, no word of theirs is an end of it.
        """
        has_begun = self.has_asked or self.has_moved
        is_late = (has_begun and bool(self.signs or self.ruled_out)) or self.has_pulled
        if not (is_late and self.is_below_limits and self.open_pieces) or self.new_evidence:
            return False
        return self.is_short_with({piece: self.capped[piece].ask for piece in self.open_pieces})

    @cached_property
    def is_only_asked(self) -> bool:
        """Whether they only asked things back and nothing has moved since the one counter, which stands."""
        since = (turn.said_before for turn in self.n.turns[1:])
        is_first = len(self.asked_in) == 1 and all(said in ONLY_QUESTIONS for said in since)
        return self.n.said in ONLY_QUESTIONS and is_first and not (self.has_moved or self.new_evidence)

    @cached_property
    def is_still_first(self) -> bool:
        """Whether all that was sent so far asked for the offer in writing, so that the counter is still to come."""
        is_spoken = bool(self.n.turns) and all(turn.in_writing == SPOKEN for turn in self.n.turns)
        is_come = self.n.in_writing != SPOKEN and self.n.said == "silence"
        said = self.n.said  # to close one piece answers no counter: the rest is still to be asked for
        is_open = is_come or said in ("", "partial") or said.endswith("-fixed") or REPLIES[said].is_no_answer
        return is_spoken and is_open and not (self.has_asked or self.lacks_new_date)

    @cached_property
    def is_untyped(self) -> bool:
        """Whether they answered and no offer is typed: then nobody can say what to do. A closed base needs none."""
        return self.n.is_blank and self.has_answered and self.n.said not in (*NOTHING_ASKED, TOP_OF_BAND)

    @cached_property
    def next_piece(self) -> Piece | None:
        """The one piece to ask for now; none on a first counter, which asks for all, and on any other verdict."""
        if self.verdict != ONCE_MORE or not self.open_pieces:
            return None
        return self.capped[next(iter(self.open_pieces))]

    @cached_property
    def restored(self) -> tuple[str, ...]:
        """Pieces that the last answer took back, two or more: they are asked back together. Empty for none."""
        chosen = self.next_piece
        back = [name for name in self.open_pieces if name in self.cut_now and self._is_taken_back(name)]
        return tuple(back) if chosen and chosen.name in back and len(back) > 1 else ()

    def _is_taken_back(self, piece: str) -> bool:
        return self.capped[piece].evidence == "taken_back"

    @cached_property
    def first_piece(self) -> Piece | None:
        """On a first counter, the piece with the best reason and the largest gap."""
        name = next(iter(self.open_pieces), "") if self.verdict == COUNTER else ""
        return self.capped[name] if name else None

    @cached_property
    def pieces(self) -> dict[str, Piece]:
        """What is asked for now: all that has a reason in a first counter, then one piece, at last none."""
        is_first = self.verdict == COUNTER
        if is_first and not self.ruled_out:
            return self.capped
        chosen, is_over = self.next_piece, self.verdict in (CLOSE, WALK)
        found = {}
        for piece, one in self.capped.items():
            is_open = piece not in self.ruled_out
            why = "closed" if is_over else "not_now" if is_open else "ruled_out"
            is_chosen = (
                (is_first and is_open) or piece in self.restored or (chosen is not None and piece == chosen.name)
            )
            found[piece] = one if is_chosen else unasked(piece, one.offer, why if one.is_asked else one.evidence)
        return found

    @property
    def asked_amounts(self) -> dict[str, Decimal]:
        """What is asked for now, by piece: dollars, as asks weigh them."""
        return {name: piece.ask for name, piece in self.pieces.items() if piece.is_asked}

    def promises(self, amounts: Mapping[str, Decimal]) -> bool:
        """Whether a letter promises to sign for it: not while it asks for a bonus back that is no part of it."""
        return self.may_promise(amounts) and "bonus" not in self.cut_now

    @cached_property
    def is_promised(self) -> bool:
        """Whether all that is asked for now, once met, is something that the reader would sign."""
        return self.promises(self.asked_amounts)

    @cached_property
    def fallback(self) -> Fallback | None:
        """What to ask for instead of the next piece: another one of equal worth, as far as it was asked before.

        None with which the offer would still be below the reader's limits.
        """
        if self.next_piece is None or self.left_open or self.restored:
            return None
        key = (self.next_piece.name, *self.open_pieces)
        if key not in self._fallbacks:
            self._fallbacks[key] = self._fallback(self.next_piece)
        return self._fallbacks[key]

    def _fallback(self, chosen: Piece) -> Fallback | None:
        wanted = self.worth(chosen.name, chosen.ask)
        if wanted <= 0:  # options at their strike: nothing is of equal worth in these sums
            return None
        others = [piece for piece in self.open_pieces if piece != chosen.name and piece != "refresh"]
        every = (self._instead(piece, wanted) for piece in sorted(others, key=("sign_on", "grant", "base").index))
        found = [one for one in every if one and self._would_do(one, chosen)]
        near = [one for one in found if LEAST_INSTEAD * self.worth(one.piece, one.amount) >= wanted]
        short = max(near, key=lambda one: self.worth(one.piece, one.amount), default=None)
        return next((one for one in found if not one.is_short), short)

    def _would_do(self, one: Fallback, chosen: Piece) -> bool:
        """Whether the limits allow it; what would do as well as a piece that is signed for has to be signed for too."""
        amounts = {one.piece: one.amount}
        if one.is_short or not self.would_sign({chosen.name: chosen.ask}):
            return not self.is_short_with(amounts)
        return self.would_sign(amounts)

    def _instead(self, piece: str, wanted: Decimal) -> Fallback | None:
        """``piece`` as a fall-back. It grows by new evidence only as far as to name that figure: never for less."""
        found = self._equal(piece, wanted, self.capped[piece].ask)
        if found and not self.offered[piece] and self._is_trifle(piece, found.amount):
            return None  # nobody begins to give stock, or a sign-on, for so little
        if found and piece in self._untold_offers and found.amount < self._least_named(piece):
            return None
        if found is None or not self.grows(piece, found.amount) or found.amount >= self._least_named(piece):
            return found
        last = self.last_ask(piece)
        return self._equal(piece, wanted, last) if last and last > self.offered[piece] else None

    def _least_named(self, piece: str) -> Decimal:
        """The least ask beside which the figure that it rests on does not speak against it."""
        support = self.capped[piece].support
        if support is None:
            return Decimal(0)
        later = self.n.sign_on_year_2 if piece == "sign_on" else Decimal(0)
        return support.cited - later if support.rival else dollars(support.amount)

    @cached_property
    def named(self) -> dict[str, Decimal]:
        """What is asked for now, and what would do instead, in dollars."""
        asks = self.asked_amounts
        return asks | ({self.fallback.piece: self.fallback.amount} if self.fallback else {})

    def _equal(self, piece: str, wanted: Decimal, limit: Decimal) -> Fallback | None:
        """``piece`` raised so far that it is worth ``wanted``, but not above ``limit``.

        It is rounded up to its step, or to a fifth of it where that would be worth more than but for a tie.
        """
        now = self.offered[piece]
        whole = self.worth(piece, limit)
        if whole <= 0:
            return None
        if whole <= wanted:
            return Fallback(piece, limit, is_short=not is_close(whole, wanted))
        exact = Fraction(round(now + (limit - now) * wanted / whole, 2))
        amount = min(limit, dollars(stepped_up(self.n, piece, exact)))
        if not is_close(whole * (amount - now) / (limit - now), wanted):
            amount = min(limit, dollars(stepped_up(self.n, piece, exact, STEP_PARTS)))
        return Fallback(piece, amount, is_short=False)


def next_round(n: Negotiation) -> dict[str, str]:
    """What to keep of this round when they answer, as typed texts of a row of rounds.

    Without a first number to keep it is empty.
    """
    if n.is_blank:
        return {}
    texts = {name: recorded_text(amount) for name, amount in amounts_of_round(Position(n)).items()}
    if n.match_401k.tiers:  # as a formula, since its dollars move with the base
        texts["match_401k"] = str(n.match_401k)
    return texts | {name: text for name, term in terms_of_round(n).items() if (text := str(term or ""))}


def terms_of_round(n: Negotiation) -> dict[str, Any]:
    """What else a row of rounds keeps: what was said before it, the level, the vesting and their date."""
    return {
        "said_before": n.said,
        "offer_level": n.offer_level,
        "vesting": n.known_schedule,
        "deadline": n.deadline,
        "in_writing": n.in_writing,
    }


def amounts_of_round(position: Position) -> dict[str, Decimal]:
    """What stands and what is asked in this round, in dollars, by the names of a row of rounds."""
    n = position.n
    if n.pasted.strip() and not n.is_pasted_kept:  # what they wrote now answers what was asked before
        n = with_values(n, pasted="")
        position = Position(n)
    is_heard = n.said or n.times_moved is not None or n.leader_joined == "yes" or position.closed
    if is_heard and not n.turns:
        # What was heard is their answer to these asks: it must not change what was asked. In a later round it is what
        # they said before them.
        position = Position(with_values(n, said="", times_moved=None, leader_joined="no"))
    row = recorded(n)
    # While one waits, or with silence, more time, or an offer that is gone, a later round asks for nothing new.
    # Neither does a letter that asks for the offer in writing first.
    is_waiting = bool(n.turns) and (
        position.verdict == WAIT or (n.said in NOTHING_ASKED and position.verdict != COUNTER)
    )
    asks = {} if is_waiting or position.lacks_letter else position.named
    row |= {f"ask_{piece}": stated(n, ask) if piece == "grant" else ask for piece, ask in asks.items()}
    # Better evidence that came since, for what a later round did not ask for, stays new to them.
    known = supports_known(position.n)
    told = [piece for piece in MONEY if piece in asks or piece not in position.newly_cited]
    is_told = bool(n.turns) or not position.lacks_letter  # a first letter that asks for the offer in writing tells none
    tops = {piece: best(known[piece]) if is_told else None for piece in told}
    return row | {f"cited_{piece}": top.cited if top else Decimal(0) for piece, top in tops.items()}
