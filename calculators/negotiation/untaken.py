"""Pasted words of theirs that are not in the offer yet: what they are read as, and what comes before any ask."""

from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.sentences import in_a_list
from calculators.negotiation.both_grants import of_the_first, with_both
from calculators.negotiation.changes import is_lowered_level
from calculators.negotiation.closed_round import with_round_closed
from calculators.negotiation.for_a_yes import ON_A_YES
from calculators.negotiation.gap import grant_years
from calculators.negotiation.heard import band_top_in, heard, others_units, own_words, room_in
from calculators.negotiation.last_words import TOP_OF_BAND
from calculators.negotiation.left_behind import left_behind
from calculators.negotiation.letters import Paragraph
from calculators.negotiation.others import SPOKEN, WRITTEN
from calculators.negotiation.position import CLOSE, COUNTER, CRUMB, LEVEL, ONCE_MORE, Position
from calculators.negotiation.read_in_words import CLOSED, Heard
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.sayings import GUESS
from calculators.negotiation.their_due import due
from calculators.negotiation.their_figures import counts_in
from calculators.negotiation.their_letter import sends_letter
from calculators.negotiation.their_round import (
    are_newer,
    asked_then,
    is_kept_before,
    is_typed,
    level_before,
    stood_before,
    stood_in,
    stood_last,
)
from calculators.negotiation.their_time import without_still_stands
from calculators.negotiation.verdicts import TAKE_LEVEL
from calculators.negotiation.words_first import COMPARE, NOTHING, PICK_FIRST, TYPE_ABOVE, TYPE_FIRST, stands_now

TAKE_FIRST = "They name new figures. Take them as the offer first: then this page says what to do."
TAKE_LOWER = "They name a lower level. Type it as the level first: then this page says what to do."
TAKE_BONUS = "They name a new target bonus. Type it as the bonus first: then this page says what to do."
COUNT_UNITS = "They offer units of equity. Type the price of one first: then this page says what to do."
WAIT_FOR = (
    "They have not decided on {} yet. Wait for that answer before you ask again. If your day to answer comes first, ask"
    " for more time."
)
"""With the pieces in words."""
ROOM_ON = (
    "They can still move on {}. Ask how far they can go there. Then type what they answer, or pick what they said,"
    " before you decide."
)
"""With the pieces in words."""
UP_TO = (
    "They say that the band of base goes up to {}. Ask for that first. Then type what they answer, or pick what they"
    " said, before you ask for the level."
)
"""With the dollars."""
TYPE_BEFORE = (
    "In an earlier answer they named a sum above what stands, which could not be read. Type what they offer now, or"
    " take that sum out of the words that the round keeps: then this page says what to do."
)
HOW_FAR: tuple[Paragraph, ...] = (("Thank you. That helps to know.",), ("How far can you go there?",))
"""What to say where they can still move on a piece."""
TO_THE_TOP: tuple[Paragraph, ...] = (HOW_FAR[0], ("Can base go to the top of that band?",))
"""What to say where they named a band that goes above the base that stands."""
SET_WRITTEN = (
    "They send the offer in writing. Pick “In writing” where you are asked if it is, and check each figure against it:"
    " then this page says what to do."
)
WORDS_FIRST = "What they wrote is not in the offer yet: take it first, where you pasted it. Without it: "
REST_FIRST = "Part of what they wrote could not be read and is not in the offer yet: type it first. Without it: "
TYPE_TOP = (
    "They say that the range for this job ends at {}. Type that as the top of the posted range first: then this page"
    " says what to do."
)
"""With the sum in words."""
_FAR_BAND = Decimal("1.25")  # times base: a band that goes beyond that is likely one of another level
_FAR_ABOVE = 2  # times what stands, or an ask: a sum beyond that is no answer to it


def heard_by(c: Negotiation) -> Heard:
    """Their pasted words, read against the offer as it stands and as it stood before them."""
    standing = stands_now(c) | ({} if c.bonus_percent is None else {"bonus_percent": c.bonus_percent})
    standing |= {"vesting_years": Decimal(grant_years(c))}
    text = _after_their_date(c)
    if c.pasted.strip() and not text.strip():
        return Heard("more-time", GUESS, {})
    standing = with_both(c, standing)
    before, unit_price = with_both(c, stood_before(c)), None if others_units(text, c.are_options) else c.sized_at
    rivals = _typed_of_others(c)
    read = heard(text, standing | before, unit_price, asked_then(c), level_before(c), rivals, c.offer_level)
    is_changed = any(standing.get(name) != one for name, one in before.items())
    if is_changed and not (read.figures or c.is_pasted_kept):  # what was typed since is no sum to point out
        read = heard(text, standing, unit_price, level_now=level_before(c), rivals=rivals)
    read = of_the_first(c, read)
    is_lower = is_lowered_level(c.offer_level, read.level, c.next_level)
    return read.until_the_level() if is_lower else read


def _after_their_date(c: Negotiation) -> str:
    """The pasted words; once the day to answer is over, without those that only say that the offer still stands."""
    is_past = bool(c.deadline and c.today) and c.deadline < c.today  # type: ignore[operator]
    return without_still_stands(own_words(c.pasted), is_yes=not c.turns) if is_past else c.pasted


def _typed_of_others(c: Negotiation) -> dict[str, dict[str, Decimal]]:
    """Dollars of the base and of a sign-on paid at once, by the name of each other offer."""
    offers = (one for one in c.standing_offers if one.standing in (WRITTEN, SPOKEN))
    return {
        one.name.strip().casefold() or one.key: {
            "base": one.base,
            "sign_on": Decimal(0) if one.sign_on_year_2 else one.sign_on,
        }
        for one in offers
    }


def comes_first(c: Negotiation, read: Heard, position: Position) -> str:
    """What comes before any verdict: new figures, units or level, or an ask that may be met; blank for nothing."""
    stated = stands_now(c)
    if is_lowered_level(c.offer_level, read.level, c.next_level):
        return TAKE_LOWER
    if any(stated[name] != amount for name, amount in read.figures.items()):
        return TAKE_FIRST
    if _is_unpriced(c, read, stated):
        return COUNT_UNITS
    if c.in_writing == SPOKEN and sends_letter(own_words(c.pasted or c.kept_words)):
        return SET_WRITTEN
    if top_first := _top_first(c):
        return top_first
    if up_to := _up_to(c, read):
        return up_to
    if read.is_unread and not is_typed(c, position, read, stated):
        if not c.said or _is_new_move(c, read):
            return ON_A_YES if read.wants_yes else TYPE_FIRST
        if _is_above(c, read, position, stated):
            return TYPE_ABOVE
    if _exceeds(c, position, stated, left_behind(c)):
        return TYPE_BEFORE
    if room := room_in_words(c, read, position):
        return room
    if c.said and c.turns and any(_stands_as_before(c, stated, piece) for piece in read.granted):
        return TYPE_FIRST
    if day := due(c, read).first:
        return day
    if read.bonus and read.bonus != c.bonus_percent:
        return TAKE_BONUS
    if read.level and not read.figures and read.level.casefold() != c.offer_level.casefold():
        return TAKE_LEVEL
    if waits := _still_pending(c, read, stated):
        return waits
    is_later = bool(c.turns) and not (c.is_pasted_kept or is_typed(c, position, read, stated))
    is_new = bool(c.pasted.strip()) and not (read.saying or read.closed or (read.figures and not is_later))
    if position.n.said and not (is_new and is_later and _is_of_last_words(c)):
        return ""
    is_next = is_later and (position.verdict == ONCE_MORE or bool(position.deciding))  # else a letter goes out for them
    unread = PICK_FIRST if is_new and (is_next or position.verdict == COUNTER) else ""
    return COMPARE if read.is_met else unread


def _is_new_move(c: Negotiation, read: Heard) -> bool:
    """Whether newer words than those of which a saying was taken say that they moved, and nothing of how far."""
    is_untold = read.saying == "partial" and not (read.figures or read.granted or read.closed)
    return is_untold and are_newer(c) and _is_of_last_words(c)


def _is_unpriced(c: Negotiation, read: Heard, stated: Mapping[str, Decimal]) -> bool:
    """Whether they offer a count of units that no price turns into dollars: now, or beside figures that were taken.

    Until a price, the count or another grant is typed.
    """
    if c.sized_at:
        return False
    if read.units and read.units != c.units:
        return stood_before(c).get("grant", stated["grant"]) == stated["grant"]
    grants = [*(stood_in(turn).get("grant", Decimal(0)) for turn in c.turns), stated["grant"]]
    for at, turn in enumerate(c.turns):
        if len(set(grants[at:])) == 1 and counts_in(own_words(turn.their_words)):
            before = heard(turn.their_words, stood_in(turn), Decimal(0))
            if before.is_unread and before.units not in (0, c.units):
                return True
    return False


def _is_of_last_words(c: Negotiation) -> bool:
    """Whether what is picked was said in the words that the last round keeps, so that newer ones are not picked yet."""
    kept = c.turns[-1].their_words
    return bool(kept.strip()) and c.said in ("partial", heard(kept).saying)


def room_in_words(c: Negotiation, read: Heard, position: Position) -> str:
    """That they can still move on a piece, which comes before any close; blank where that is asked for, or answered."""
    if up_to := _up_to(c, read):
        return up_to
    room = read.room if c.pasted.strip() else room_in(c.kept_words)
    if not room or is_kept_before(c):
        return ""
    before, stated = stood_last(c), stands_now(c)
    is_answered = any(before.get(piece, stated.get(piece)) != stated.get(piece) for piece in room)
    now = position.next_piece if position.verdict in (ONCE_MORE, COUNTER) else None
    is_picked = c.said not in ("", "number-first") and not are_newer(c) and position.verdict not in (CLOSE, LEVEL)
    if is_answered or is_picked or (now and now.name in room):
        return ""
    return ROOM_ON.format(in_a_list([CLOSED.get(piece, "another part of the offer") for piece in room]))


def ask_how_far(c: Negotiation, read: Heard) -> tuple[Paragraph, ...]:
    """What to say where the room that they have comes first."""
    return TO_THE_TOP if _up_to(c, read) else HOW_FAR


def words_first(position: Position) -> str:
    """That their pasted words come before what a page says without them; blank where they are taken, or none are."""
    n = position.n
    read = heard_by(n) if n.pasted.strip() else NOTHING
    first = comes_first(n, read, position)
    if first in (TYPE_BEFORE, SET_WRITTEN) or (
        first and first in (room_in_words(n, read, position), _still_pending(n, read, stands_now(n)), _top_first(n))
    ):
        return f"{first} Without it: "
    if not n.pasted.strip():
        return ""
    is_heard = not is_untaken(position, read)
    is_left_unsaid = n.is_pasted_kept and not n.said and read.saying not in ("", "partial", position.saying_kept)
    if n.is_pasted_kept and is_heard and first != TAKE_FIRST and not is_left_unsaid:
        is_left = bool(read.is_unread or read.percents) and not is_typed(n, position, read, stands_now(n))
        return REST_FIRST if is_left else ""
    return WORDS_FIRST if first or is_left_unsaid or ((read.saying or read.closed) and not is_heard) else ""


def is_said_before(c: Negotiation, read: Heard) -> bool:
    """Whether what is picked was said in the last round's words, and newer words that are pasted say something else."""
    return are_newer(c) and bool(c.said) and read.saying not in ("", "partial", c.said) and _is_of_last_words(c)


def as_taken(c: Negotiation, read: Heard) -> Negotiation:
    """The negotiation once the pasted words are taken: newer ones than those of the last round close a round.

    Not where nothing is picked, or where that round keeps no words: then they are taken as the answer to it. Nor where
    they answer nothing: the last ask still waits.
    """
    closes = are_newer(c) and bool(c.said and c.turns[-1].their_words.strip()) and not read.is_no_answer
    return with_round_closed(Position(c), c.pasted) if closes else c


def take_as_answer(position: Position, read: Heard) -> str:
    """That their words were read as an answer which nobody took yet, so that no letter counts it; blank for none."""
    is_figures = bool(read.figures or read.units) and read.saying == "partial"
    if not read.saying or is_figures or not is_untaken(position, read):
        return ""
    said = REPLIES[read.saying].said
    return f"Their words read as “{said}” Take that as their answer where you pasted them, or clear them."


def is_untaken(position: Position, read: Heard) -> bool:
    """Whether what their words say counts nowhere yet: not picked, nor by a round or by figures typed for them."""
    n = position.n
    if n.said and not is_said_before(n, read):
        return False
    if are_newer(n):
        return not position.has_changed or read.saying not in ("", "partial") or bool(read.closed)
    return not (position.saying_kept or position.has_changed)


def _up_to(c: Negotiation, read: Heard) -> str:
    """That the band which they named goes above base; blank where base has moved, or they said more than that."""
    is_pasted = bool(c.pasted.strip())
    top, base = band_top_in(c.pasted if is_pasted else c.kept_words, c.offer_level), c.base
    has_moved = stood_last(c).get("base", base) != base
    if not top or not base < top <= _FAR_BAND * base or has_moved or is_kept_before(c):
        return ""
    is_all = (read.saying if is_pasted else c.said) in ("", TOP_OF_BAND, "too-high", "partial")
    is_all = is_all and {*read.unread} <= {top}
    return UP_TO.format(usd(top)) if is_all else ""


def _top_first(c: Negotiation) -> str:
    """That the range for this job ends below the posted top that is typed; blank where they say no such thing."""
    top = band_top_in(c.pasted if c.pasted.strip() else c.kept_words, c.offer_level)
    return TYPE_TOP.format(usd(top)) if top and c.posted_high and c.base <= top < c.posted_high else ""


def _stands_as_before(c: Negotiation, stated: Mapping[str, Decimal], piece: str) -> bool:
    """Whether nothing more was typed for a piece since the round that their words answer."""
    return stated[piece] <= stood_before(c).get(piece, stated[piece])


def _still_pending(c: Negotiation, read: Heard, stated: Mapping[str, Decimal]) -> str:
    """That they have not decided on all of it yet, once the rest of their words is taken; blank for none."""
    if c.said != "partial" or not c.turns:
        return ""
    left = [CLOSED[piece] for piece in read.pending if _stands_as_before(c, stated, piece)]
    return WAIT_FOR.format(in_a_list(left)) if left else ""


def _is_above(c: Negotiation, read: Heard, position: Position, stated: Mapping[str, Decimal]) -> bool:
    """Whether they may be offering a sum, or a count, above what stands of a piece: be it the last that they go to."""
    is_more = bool(c.sized_at) and any(one * (c.sized_at or 0) > stated["grant"] for one in read.counts)
    return is_more or _exceeds(c, position, stated, read.unread)


def _exceeds(c: Negotiation, position: Position, stated: Mapping[str, Decimal], named: tuple[Decimal, ...]) -> bool:
    """Whether a sum may be more of a piece than stands, or ever stood."""
    if not named:
        return False
    asks = {piece: one.ask for piece, one in position.first.items()}
    likely = [(max(stated[piece], ask / CRUMB), _FAR_ABOVE * max(ask, stated[piece])) for piece, ask in asks.items()]
    known = {*stated.values(), *(one for turn in c.turns for one in stood_in(turn).values())}
    return any(least < amount <= top for amount in named if amount not in known for least, top in likely)
