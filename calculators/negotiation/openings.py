"""What may be said: every fact that a letter or a reply may use, worked out from the negotiation; blank if it may not.

No sentence claims what was not typed, and none quotes a figure lower than the offer's.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.declare.dates import said_day
from calculators.declare.fields import record
from calculators.declare.sentences import in_a_list
from calculators.declare.units import Name, Names, Usd
from calculators.negotiation.ask import Piece
from calculators.negotiation.asked_in_words import amount_in_words, article, options_in_words
from calculators.negotiation.counsel import better_pieces
from calculators.negotiation.later_day import later_day
from calculators.negotiation.others import NONE
from calculators.negotiation.position import CLOSE, COUNTER, WAIT, WALK, Position
from calculators.negotiation.reasons import beside_theirs, for_letter, market_source, plain, posted_source, soon, usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stretches import leverage_named
from calculators.negotiation.support import sign_on_in_all
from calculators.negotiation.telling import may_say
from calculators.negotiation.terms_in_words import terms_in_words
from calculators.negotiation.verdicts import (
    MOVED,
    all_pieces,
    asks_for_time,
    cut_terms,
    cuts,
    fallback_in_words,
    one_piece,
    thanks_in_words,
    thanks_line,
)

_GREETING = re.compile(r"^(?:hi|hello|hey|dear)\b", re.IGNORECASE)
_AROUND_ROLE = re.compile(r"^(?:an?|the)\s+|\s+(?:role|position|job)$", re.IGNORECASE)
"""What a sentence has of its own around a typed name."""


@record
class Openings:
    """The asks that are open now, and the evidence that may be told. Blank or ``None`` may not be said."""

    ask_base: Usd | None
    ask_sign_on: Usd | None
    ask_grant: Usd | None
    ask_refresh: Usd | None
    asked_base: Names
    asked_sign_on: Names
    asked_grant: Names
    asked_refresh: Names
    rival_line: Names
    rival_terms: Names
    late_line: Names
    market_line: Names
    posted_line: Names
    evidence: Names
    new_line: Names
    cut_line: Names
    level_back: Names
    one_piece: Names
    one_reason: Names
    one_ask: Names
    all_asks: Names
    the_level: Names
    fallback: Names
    fallback_short: Names
    thanks: Names
    thanks_line: Names
    that_helps: Name
    gladly: Name
    forfeited: Usd | None
    offer_held: Names
    other_talks: Names
    to_close: Name
    i_would_accept: Name
    i_would_sign: Name
    i_accept: Name
    one_between: Name
    i_will_sign: Name
    i_am_close: Name
    nearly_there: Name
    either: Names
    greeted: Name
    role_name: Name
    scope: Names
    one_of_many: Name
    new_level: Name
    market_fact: Names
    posted_fact: Names
    terms: Names
    deadline: Name
    first_deadline: Name
    other_deadline: Name
    first_today: Name
    other_today: Name
    due_today: Name
    reply_by: Name
    later_by: Name
    past_deadline: Name
    time_given: Name
    later_than_today: Name
    deadline_ahead: Name
    start_date: Name

    def knows(self, typed: object) -> Callable[[str], bool]:
        """Whether a ``{name}`` has a value, here or in what was ``typed``."""

        def has(name: str) -> bool:
            where, _, field = name.partition(".")
            return bool(getattr(typed, field) if where == "typed" else getattr(self, name))

        return has


def openings(position: Position) -> Openings:
    """What may be said as the negotiation stands."""
    n, asked = position.n, {name: piece for name, piece in position.pieces.items() if piece.is_asked}
    now = position.next_piece or position.first_piece
    asks: dict[str, Any] = {}
    for name in position.pieces:
        asks[f"ask_{name}"] = asked[name].ask if name in asked else None
        asks[f"asked_{name}"] = _line(position, name) if name in asked else ""
    is_short = position.fallback is not None and position.fallback.is_short
    lines: dict[str, Any] = {
        "rival_line": _rival_line(position),
        "late_line": _late_line(position),
        "market_line": _market_line(position),
        "posted_line": _posted_line(position),
    }
    reason = for_letter(n, now) if now else ""
    promises: dict[str, Any] = _promises(position, {name: piece.ask for name, piece in asked.items()})
    return Openings(
        **asks,
        **lines,
        evidence=" ".join(line for line in lines.values() if line),
        rival_terms=_rival_terms(position),
        new_line=_new_line(position),
        cut_line=_cut_line(position),
        level_back=_level_back(position),
        one_piece=one_piece(position),
        one_reason=reason,
        one_ask=", ".join(filter(None, (one_piece(position), reason))) if now else "",
        all_asks=all_pieces(position),
        the_level="" if "level" in position.ruled_out else "the level",
        fallback="" if is_short else fallback_in_words(position),
        fallback_short=fallback_in_words(position) if is_short else "",
        thanks=thanks_in_words(position),
        thanks_line=thanks_line(position),
        gladly="" if position.has_cut else "happy",
        forfeited=_forfeited(position),
        offer_held=_offer_held(position),
        other_talks="my other conversations" if leverage_named(n) != NONE else "",
        greeted=_GREETING.sub("", n.recruiter).strip(" ,.!"),
        scope=n.scope_evidence.rstrip(".,; ") if may_say(n, "scope") else "",
        role_name=_AROUND_ROLE.sub("", n.role).strip(" ,."),
        one_of_many="these" if len(asked) > 1 else "",
        new_level=plain(n.offer_level) if position.verdict == WAIT and position.is_level_unpriced else "",
        market_fact=_market_fact(n),
        posted_fact=_posted_fact(position),
        terms="\n".join(terms_in_words(n)),
        **_days(position),
        either="either of these" if position.fallback and not is_short else one_piece(position),
        to_close="close" if position.verdict in (CLOSE, WALK) else "",
        **promises,
    )


def _promises(position: Position, asked: dict[str, Decimal]) -> dict[str, str]:
    """What may be promised for all that is asked, and for the one piece: only what the reader would sign for."""
    now = position.next_piece or position.first_piece
    for_all = position.may_promise(asked)
    for_one = for_all if now is None else position.may_promise({now.name: now.ask})
    is_cut = position.has_cut and not position.moved
    is_close = for_one and bool(position.moves) and not is_cut
    return {
        "i_would_accept": "I would accept" if for_all else "",
        "i_would_sign": "I am ready to sign" if for_all else "",
        "i_accept": "I accept" if for_one else "",
        "one_between": "One piece stands between us" if for_one else "",
        "i_will_sign": "I'll sign" if for_one else "",
        "that_helps": "That helps, and I am close." if for_one and not is_cut else "",
        "i_am_close": "I'm close" if is_close else "",
        "nearly_there": "Nearly there" if is_close else "",
    }


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
    text = in_a_list(said)
    sentences = [f"{text[:1].upper()}{text[1:]}."] if text else []
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


def _days(position: Position) -> dict[str, Any]:
    """Days that may be said: none that is past, none that contradicts their deadline, and the plan's own later day."""
    n = position.n
    today = n.today or date.min
    deadline = n.deadline if n.deadline and n.deadline >= today else None
    mine = n.reply_by if n.reply_by and n.reply_by >= today else None
    is_later = bool(mine and n.deadline and mine > n.deadline)
    later = said_day(later_day(position) or (mine if is_later or not n.deadline else None))
    start = n.start_date if n.start_date and n.start_date > today else None
    quoted = n.written if may_say(n, "offers") else ()
    theirs = min((one.deadline for one in quoted if one.deadline and one.deadline >= today), default=None)
    binds = theirs if theirs and (deadline is None or theirs < deadline) else None
    return {
        "deadline": said_day(deadline),
        "first_deadline": said_day(_ahead(binds or deadline, n.today)),
        "other_deadline": said_day(_ahead(binds, n.today)),
        "first_today": _if_today(binds or deadline, n.today),
        "other_today": _if_today(binds, n.today),
        "due_today": _if_today(deadline, n.today),
        "reply_by": "" if is_later else said_day(mine),
        "later_by": later,
        "deadline_ahead": "" if position.is_last_day else said_day(deadline),
        "time_given": "the extra time" if position.lacks_new_date else "",
        "past_deadline": said_day(n.deadline) if position.is_past else "",
        "later_than_today": later if asks_for_time(position) else "",
        "start_date": said_day(start),
    }


def _ahead(day: date | None, today: date | None) -> date | None:
    """A day that is not today."""
    return None if day == today else day


def _if_today(day: date | None, today: date | None) -> str:
    return "today" if day and day == today else ""


def _line(position: Position, name: str) -> str:
    piece = position.pieces[name]
    reason = for_letter(position.n, piece)
    return f"{amount_in_words(position.n, name, piece.ask)}{f', {reason}' if reason else ''}"


def _quoted(position: Position) -> list[tuple[str, str]]:
    """Each written offer with anything better: who made it, and in words its pieces that carry an ask now.

    That is what is asked for, and what would do instead. A piece that is neither, or for less than the rival pays, is
    not quoted: its figure would only speak against the ask.
    """
    found, named = [], position.named
    for rival in position.quotable:
        beside = beside_theirs(position.n, "yours")
        by_count = position.n.is_at_strike and rival.is_at_strike
        better = {
            piece: amount
            for piece, amount in better_pieces(position, rival).items()
            if piece in named and _in_all(position, piece, named[piece]) >= amount
        }
        said = [
            text.format(
                options_in_words(position.n, better[piece]) if piece == "grant" and by_count else usd(better[piece]),
                article(better[piece]),
            )
            for piece, text in (
                ("base", "{} base"),
                ("sign_on", "{1} {0} sign-on"),
                ("grant", f"{{}} in equity{beside}"),
            )
            if piece in better
        ]
        if said:
            found.append((plain(rival.name), in_a_list(said)))
    return found


def _in_all(position: Position, piece: str, ask: Decimal) -> Decimal:
    """An ask, for a sign-on with the second part that is offered."""
    return ask + (position.n.sign_on_year_2 if piece == "sign_on" else Decimal(0))


def _rival_line(position: Position) -> str:
    lines = []
    for at, (name, terms) in enumerate(_quoted(position)):
        other = "another" if at else "a"
        lines.append(f"I have {other} written offer{f' from {name}' if name else ''}: {terms}.")
    if not lines and position.n.written and position.verdict == COUNTER and may_say(position.n, "offers"):
        return "I have another offer in writing."
    return " ".join(lines)


def _rival_terms(position: Position) -> str:
    quoted = _quoted(position)
    return f": {quoted[0][1]}" if quoted else ""


def _late_line(position: Position) -> str:
    """Late stages elsewhere, by name where the reader typed one."""
    late = [one for one in position.n.offers if one.standing == "late_stage"]
    if not late or not may_say(position.n, "offers"):
        return ""
    names = [plain(one.name) for one in late if one.name]
    if len(names) == len(late):
        return f"I am in late stages with {in_a_list(names)}."
    count = {1: "one other company", 2: "two other companies", 3: "three other companies"}
    return f"I am in late stages with {count.get(len(late), 'several other companies')}."


def _carries(position: Position, figure: Decimal, evidence: str) -> bool:
    """Whether a figure for base helps the ask for it, and is not its own reason, which the ask's line gives."""
    base = position.pieces["base"]
    return base.is_asked and base.evidence != evidence and position.n.base < figure <= base.ask


def _market_line(position: Position) -> str:
    return _market_fact(position.n) if _carries(position, position.n.market_base, "market") else ""


def _posted_line(position: Position) -> str:
    """Their own range beside an ask that keeps inside it. Beside a higher one it would be their ceiling."""
    return _posted_fact(position) if _carries(position, position.n.posted_high, "posted") else ""


def _market_fact(n: Negotiation) -> str:
    """What the market pays, where it is more than they offer."""
    if n.market_base <= n.base or not may_say(n, "market"):
        return ""
    source = market_source(n) or "the market figure I go by"
    return f"For this work, {source} puts base at {usd(n.market_base)}."


def _posted_fact(position: Position) -> str:
    """How far their own posted range goes, where that is above what they offer and not below what is asked for."""
    n, asks = position.n, (position.capped["base"].ask, position.last_ask("base") or Decimal(0))
    if not may_say(n, "posted") or not n.base < n.posted_high or n.posted_high < max(asks):
        return ""
    return f"The range {posted_source(n)} goes to {usd(n.posted_high)}."


def _forfeited(position: Position) -> Decimal | None:
    """What leaving forfeits, where it is more than the sign-on offered, so that saying it helps."""
    amount = position.n.to_replace
    return amount if amount > sign_on_in_all(position.n) and may_say(position.n, "forfeited") else None


def _new_line(position: Position) -> str:
    """That there is new evidence for the piece asked for, or what would do instead, and what it is.

    A rival's is said by the rival's line.
    """
    now, instead = position.next_piece, position.fallback
    found = [now] if now and now.name in position.newly_cited else []
    if instead and position.grows(instead.piece, instead.amount):
        found.append(position.capped[instead.piece])
    facts = dict.fromkeys(_fact(position, piece) for piece in found)
    return " ".join(filter(None, ("Something has changed since my last message.", *facts))) if found else ""


def _fact(position: Position, piece: Piece) -> str:
    if piece.support is None:
        return ""
    cited = usd(piece.support.cited)
    match piece.support.evidence:
        case "market":
            return _market_fact(position.n)
        case "posted":
            return f"The range {posted_source(position.n)} goes to {cited}."
        case "unvested":
            return f"By leaving I forfeit {cited}{soon(position.n)}."
        case "floor":
            return f"My first year has to bring at least {cited} in cash."
    return ""
