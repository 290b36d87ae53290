"""What may be said as the negotiation stands, each fact worked out when it is first asked for; blank if it may not.

No sentence claims what was not typed, and none quotes a figure lower than the offer's.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from calculators.declare.dates import said_day
from calculators.declare.fields import with_values
from calculators.declare.sentences import in_a_list
from calculators.negotiation.ask import Piece
from calculators.negotiation.asked_in_words import amount_in_words
from calculators.negotiation.asking import PIECES
from calculators.negotiation.days_to_say import (
    answer_by,
    finish_by,
    finish_later,
    finish_sooner,
    first_day_of_work,
    first_due,
    gave_until,
    is_heard_first,
    is_own_day_sooner,
    later_beside,
    later_by,
    later_with_letter,
    may_reply_by,
    other_due,
    others_day,
    said_if_today,
    said_unless_today,
    their_day,
)
from calculators.negotiation.evidence_to_say import (
    evidence_lines,
    forfeited,
    late_line,
    market_fact,
    market_line,
    new_line,
    posted_fact,
    posted_line,
    rival_line,
    rival_terms,
)
from calculators.negotiation.other_replies import ASK_WRITTEN
from calculators.negotiation.others import NONE, SPOKEN, WRITTEN
from calculators.negotiation.position import CLOSE, WAIT, WALK, Position
from calculators.negotiation.reasons import for_letter, my_other, plain, posted_range, posted_source, usd
from calculators.negotiation.stretches import leverage_named
from calculators.negotiation.telling import may_say
from calculators.negotiation.terms_in_words import terms_in_words, when_granted
from calculators.negotiation.verdicts import (
    MOVED,
    all_pieces,
    asks_for_time,
    bonus_before,
    cut_terms,
    cuts,
    fallback_in_words,
    one_piece,
    thanks_in_words,
    thanks_line,
)

_FRIDAY = 4  # as weekdays are counted
_GREETING = re.compile(r"^(?:hi|hello|hey|dear)\b", re.IGNORECASE)
_AROUND_ROLE = re.compile(r"^(?:an?|the)\s+|\s+(?:role|position|job)$", re.IGNORECASE)
"""What a sentence has of its own around a typed name."""


class Sayable(dict[str, Any]):
    """What may be said as the negotiation stands, by name; each fact is worked out when it is first asked for."""

    def __init__(self, position: Position, typed: object) -> None:
        """``typed`` is the record whose own texts are named ``typed.your_name`` and the like."""
        super().__init__()
        self.position, self.typed = position, typed

    def __missing__(self, name: str) -> Any:
        self[name] = _FACTS[name](self.position)
        return self[name]

    def has(self, name: str) -> bool:
        """Whether a ``{name}`` has a value, here or in what was typed."""
        where, _, field = name.partition(".")
        return bool(getattr(self.typed, field) if where == "typed" else self[name])

    @property
    def so_far(self) -> dict[str, Any]:
        """Every name with its value, or with a blank where nobody has asked for it."""
        return _BLANK | self

    @property
    def whole(self) -> dict[str, Any]:
        """Every name with its value."""
        return {name: self[name] for name in _FACTS}


def _ask(name: str) -> Callable[[Position], Decimal | None]:
    return lambda position: piece.ask if (piece := position.pieces[name]).is_asked else None


def _asked(name: str) -> Callable[[Position], str]:
    return lambda position: _line(position, name) if position.pieces[name].is_asked else ""


def _now(position: Position) -> Piece | None:
    """The one piece that is asked for now."""
    return position.next_piece or position.first_piece


def _one_reason(position: Position) -> str:
    now = _now(position)
    return for_letter(position.n, now) if now else ""


def _fallback(*, is_short: bool) -> Callable[[Position], str]:
    """The fall-back in words, where it is of equal worth, or where it is short of it."""

    def words(position: Position) -> str:
        found = position.fallback
        return fallback_in_words(position) if found and found.is_short == is_short else ""

    return words


def _asks_several(position: Position) -> bool:
    return sum(piece.is_asked for piece in position.pieces.values()) > 1


def _has_unpriced_level(position: Position) -> bool:
    return position.verdict == WAIT and position.is_level_unpriced


def _for_one(position: Position) -> bool:
    """Whether the reader would sign for the one piece."""
    now = _now(position)
    return position.promises({now.name: now.ask}) if now and not position.restored else position.is_promised


def _only_lacks_letter(position: Position) -> bool:
    """Whether they met what was asked, so that the reader signs once the offer is in writing."""
    is_agreed = position.lacks_letter and position.verdict == CLOSE and position.has_asked
    return is_agreed and not position.belief_first and position.may_promise({})


def _is_other_day_named(position: Position) -> bool:
    """Whether a letter names another day than theirs: today, one of another offer, or the reader's own, if sooner."""
    return bool(position.is_last_day or others_day(position) or is_own_day_sooner(position))


def _posted_span(position: Position) -> str:
    """The posted range: without its low end where that is less than they offer, and nothing where all of it is."""
    n = position.n
    if n.posted_high <= n.base or not may_say(n, "posted"):
        return ""
    return posted_range(n if n.base <= n.posted_low else with_values(n, posted_low=Decimal(0)))


def _one_between(position: Position) -> str:
    """What announces the one piece; a refresher is asked for when all else is settled, so nothing hangs on it."""
    now = _now(position)
    if not _for_one(position):
        return ""
    if now and now.name == "refresh":
        return "One more thing would settle it for me"
    if position.restored:
        return "This stands between us"
    return f"One piece {'still ' if position.has_pulled else ''}stands between us"


def _the_ask(position: Position) -> str:
    """What announces an ask on which nothing hangs."""
    if position.restored:
        return "What I ask for now"
    return f"The {'last' if position.has_pulled else 'next'} piece that I ask for"


def _may_have_talked(position: Position) -> bool:
    """Whether a company without an offer yet may have been talked to: not before its first interview."""
    begins = [one.first_interview for one in position.n.offers if one.standing != WRITTEN]
    return not begins or any(one is None or one <= (position.n.today or one) for one in begins)


def _is_only_cut(position: Position) -> bool:
    return position.has_cut and not position.moved


def _helps(position: Position) -> bool:
    return _for_one(position) and not _is_only_cut(position)


def _is_close(position: Position) -> bool:
    return bool(position.moves) and _helps(position)


def _cut_line(position: Position) -> str:
    """What they took back since an earlier offer, where it is still talked about."""
    if position.verdict in (CLOSE, WALK):
        return ""
    said = [
        f"{MOVED[part]} stood at {before} before and is {now} now"
        if before and now
        else f"{MOVED[part]} is less than you offered before"
        for part, before, now in cuts(position)
    ]
    sentences = [f"{text[:1].upper()}{text[1:]}." for text in said]
    if sentences and not (position.level_back or position.vesting_before):
        before = bonus_before(position)
        sentences.append(f"What changed, and can the bonus be {before} again?" if before else "What changed?")
    for what, before, now_is in cut_terms(position):
        if what != "the level":
            sentences.append(f"{what.capitalize()} was {before} before and is {now_is} now. Can it be {before} again?")
    return " ".join(filter(None, (*sentences, _level_back(position))))


def _level_back(position: Position) -> str:
    """What they made of the level, and the question for the one of before; blank where it is not asked for."""
    if not position.level_back or position.verdict in (CLOSE, WALK):
        return ""
    before, now = plain(position.level_back), plain(position.n.offer_level)
    return f"The level was {before} before and is {now} now. What changed, and can it be {before} again?"


def _offer_held(position: Position) -> str:
    """What is held of them: nothing once its date has passed."""
    if position.n.is_blank or position.is_past:
        return ""
    return "a spoken offer" if position.n.in_writing == "spoken" else "an offer"


def _line(position: Position, name: str) -> str:
    piece = position.pieces[name]
    reason = for_letter(position.n, piece)
    return f"{amount_in_words(position.n, name, piece.ask)}{f', {reason}' if reason else ''}"


def _refreshers(position: Position) -> str:
    """What the offer promises after the first grant."""
    each = [f"{usd(one.amount)} {when_granted(one)}" for one in position.n.refresh if one.amount]
    return f"{'refreshers' if each[1:] else 'a refresher'} of {in_a_list(each)}" if each else ""


def _if(text: str, holds: Callable[[Position], object]) -> Callable[[Position], str]:
    """A phrase that may be said only where something holds."""
    return lambda position: text if holds(position) else ""


_FACTS: dict[str, Callable[[Position], Any]] = {
    **{f"asking_{name}": _ask(name) for name in PIECES},
    **{f"asked_{name}": _asked(name) for name in PIECES},
    "rival_line": rival_line,
    "rival_terms": rival_terms,
    "rests_on_none": _if("My ask does not rest on another letter.", lambda p: not p.quotable),
    "late_line": late_line,
    "market_line": market_line,
    "posted_line": posted_line,
    "evidence": evidence_lines,
    "new_line": new_line,
    "cut_line": _cut_line,
    "level_back": _level_back,
    "one_piece": one_piece,
    "one_reason": _one_reason,
    "one_ask": lambda p: ", ".join(filter(None, (one_piece(p), _one_reason(p)))),
    "all_asks": all_pieces,
    "the_level": _if("the level", lambda p: "level" not in p.ruled_out),
    "fallback": _fallback(is_short=False),
    "fallback_short": _fallback(is_short=True),
    "thanks": thanks_in_words,
    "thanks_line": thanks_line,
    "that_helps": _if("That helps, and I am close.", _helps),
    "gladly": _if("happy", lambda p: not p.has_cut),
    "forfeited": forfeited,
    "offer_held": _offer_held,
    "other_talks": _if("my other conversations", lambda p: leverage_named(p.n) != NONE),
    "all_of_it": _if("all of it", lambda p: p.n.in_writing != WRITTEN),
    "spoken_so_far": _if(ASK_WRITTEN, lambda p: p.is_only_spoken or (p.n.in_writing == SPOKEN and p.verdict == WAIT)),
    "i_would_accept": _if("I would accept", lambda p: p.is_promised),
    "as_agreed": _if("as we agreed it", _only_lacks_letter),
    "i_sign_then": _if("When the letter says what we agreed, I am ready to sign", _only_lacks_letter),
    "i_would_sign": _if("I am ready to sign", lambda p: p.is_promised),
    "i_accept": _if("I accept", _for_one),
    "one_between": _one_between,
    "the_ask": _the_ask,
    "had_talks": _if("I have enjoyed the conversations so far", _may_have_talked),
    "i_will_sign": _if("I'll sign", _for_one),
    "i_am_close": _if("I'm close", _is_close),
    "nearly_there": _if("Nearly there", _is_close),
    "either": lambda p: "either of these" if p.fallback and not p.fallback.is_short else one_piece(p),
    "greeted": lambda p: _GREETING.sub("", p.n.recruiter).strip(" ,.!"),
    "role_name": lambda p: _AROUND_ROLE.sub("", p.n.role).strip(" ,."),
    "scope": lambda p: p.n.scope_evidence.rstrip(".,; ") if may_say(p.n, "scope") else "",
    "one_of_many": _if("these", _asks_several),
    "new_level": lambda p: plain(p.n.offer_level) if _has_unpriced_level(p) else "",
    "market_fact": market_fact,
    "posted_fact": posted_fact,
    "posted_span": _posted_span,
    "posted_where": lambda p: posted_source(p.n),
    "before_figures": _if("Before we talk about figures", lambda p: not p.has_asked),
    "this_week": lambda p: "next week" if p.n.today and p.n.today.weekday() >= _FRIDAY else "this week",
    "terms": lambda p: "\n".join(terms_in_words(p.n)),
    "first_deadline": said_unless_today(first_due),
    "finish_by": said_unless_today(finish_by),
    "finish_later": lambda p: said_day(finish_later(p)),
    "finish_sooner": said_unless_today(finish_sooner),
    "other_deadline": said_unless_today(others_day),
    "my_other": lambda p: my_other(p.n, other_due(p)),
    "first_today": said_if_today(first_due),
    "other_today": said_if_today(others_day),
    "due_today": said_if_today(their_day),
    "reply_by": lambda p: said_day(may_reply_by(p)),
    "answer_by": said_unless_today(answer_by),
    "answer_today": said_if_today(answer_by),
    "refreshers": _refreshers,
    "later_by": later_by,
    "later_beside": later_beside,
    "later_with_letter": later_with_letter,
    "gave_until": gave_until,
    "past_deadline": lambda p: said_day(p.n.deadline) if p.is_past else "",
    "which_day": _if("By which day do you need my answer now?", lambda p: p.is_date_over),
    "time_given": _if("the extra time", lambda p: p.lacks_new_date),
    "later_than_today": lambda p: later_by(p) if asks_for_time(p) else "",
    "deadline_ahead": lambda p: "" if p.is_last_day else said_day(their_day(p)),
    "only_deadline": lambda p: said_day(None if _is_other_day_named(p) else their_day(p)),
    "hears_by": lambda p: "" if p.is_decision_late else said_day(p.hears_on),
    "due_before": lambda p: "" if p.is_last_day or is_heard_first(p) else said_day(their_day(p)),
    "start_date": lambda p: said_day(first_day_of_work(p)),
}
_BLANK = {name: None if name.startswith("asking_") or name == "forfeited" else "" for name in _FACTS}
