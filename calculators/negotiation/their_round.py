"""The round that pasted words answer: what stood before them, and whether more than they say was typed since."""

from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.fields import with_values
from calculators.negotiation.closed_round import with_round_closed
from calculators.negotiation.position import Position
from calculators.negotiation.read_in_words import Heard
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import Round


def stood_before(c: Negotiation) -> dict[str, Decimal]:
    """What stood before their words, in the round that they answer: an increase of theirs is not added twice."""
    return stood_last(c) if _is_answered(c) else {}


def stood_in(turn: Round) -> dict[str, Decimal]:
    """What stood in a round by piece, in dollars, as far as it tells."""
    then = {"base": turn.base, "sign_on": turn.sign_on, "refresh": turn.refresher, "bonus_percent": turn.bonus_percent}
    if turn.grant is not None and not turn.unit_price:
        then["grant"] = turn.grant - (turn.second_grant or Decimal(0))
    return {name: amount for name, amount in then.items() if amount is not None}


def stood_last(c: Negotiation) -> dict[str, Decimal]:
    """What stood in the last round, whatever the pasted words answer; nothing without one."""
    return stood_in(c.turns[-1]) if c.turns else {}


def are_newer(c: Negotiation) -> bool:
    """Whether the words that are pasted came after the last round, which keeps others."""
    return bool(c.turns and c.pasted.strip()) and not c.is_pasted_kept


def asked_then(c: Negotiation) -> dict[str, Decimal]:
    """What was asked by piece in the round that the pasted words answer: in the last one, or now."""
    turns = c.turns if _is_answered(c) else with_round_closed(Position(with_values(c, pasted=""))).turns
    if not turns:
        return {}
    turn = turns[-1]
    asked = {"base": turn.ask_base, "sign_on": turn.ask_sign_on, "grant": turn.ask_grant, "refresh": turn.ask_refresh}
    return {name: amount for name, amount in asked.items() if amount is not None}


def level_before(c: Negotiation) -> str:
    """The level that stood before the pasted words, where a round tells: what was typed since is theirs."""
    return c.turns[-1].offer_level if c.turns else ""


def is_kept_before(c: Negotiation) -> bool:
    """Whether a round before the last keeps the words that are pasted: they were answered."""
    kept = (turn.their_words.strip() for turn in c.turns[:-1])
    return any(one and c.pasted.strip().startswith(one) for one in kept)


def _is_answered(c: Negotiation) -> bool:
    """Whether the last round is the one that the pasted words answer: it keeps them, or none yet."""
    return bool(c.turns) and (c.is_pasted_kept or not c.turns[-1].their_words.strip())


def is_typed(c: Negotiation, position: Position, read: Heard, stated: Mapping[str, Decimal]) -> bool:
    """Whether the offer was changed for these words beyond what was read in them.

    In the round that they answer, or in one that kept no words.
    """
    if not (position.has_changed and c.pasted.strip().startswith(c.turns[-1].their_words.strip())):
        return False
    if read.unread and not c.is_pasted_kept and not set(read.unread) & set(stated.values()):
        return False
    if (c.bonus_first_year or 0) != (c.turns[-1].bonus_first_year or 0):
        return True
    taken = {**stated, **stood_before(c), **read.figures}
    is_any_read = bool(read.figures or read.bonus or read.level)
    return not (is_any_read and _is_answered(c)) or any(taken[piece] != amount for piece, amount in stated.items())
