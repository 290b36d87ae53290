"""What the reader may say at each turn: a stronger and a weaker move, silence, closing, and a polite no."""

from collections.abc import Iterator

from calculators.negotiation.reasons import plain
from calculators.recruiter.draws import draw
from calculators.recruiter.hidden import STEPS
from calculators.recruiter.table import AGREED, DONE, Remark, State, Table

THANKS = "Thank you for the offer. I enjoyed meeting the team, and I would like to make this work."
ICE = "Thank you, I would like to make this work."
SILENCE_WORDS = "(Say nothing.)"
WORDS = {
    "open": "Is there any flexibility in the offer?",
    "silence": SILENCE_WORDS,
    "close": "Yes, I accept.",
    "thanks": THANKS,
    "date": "What happens on that day? I can give you a firm answer a week from now.",
    "nudge": "Is anything missing from me? I can decide by Friday.",
    "reveal": "I will tell you what I make now, so that you have a starting point.",
    "give": "If it helps: I would take it as it stands, I think.",
    "threat": "If you cannot do better, I am out.",
    "settle": "Yes, I accept it as it stands. Would the letter say each of these terms as we have them now?",
    "letter": "Thank you. Would the letter say each of these terms as we have them now?",
    "more": "One more thing: could you still add to it?",
    "goodbye": "Thank you. I look forward to it.",
    "decline": "Thank you for the offer and your time. I have to say no to it, and I wish the team well.",
}
"""What is said in the moves that name no piece."""
PIECEWISE = "ask", "figure", "sign"
"""The moves that name one."""


def moves(t: Table, s: State) -> dict[str, Remark]:
    """The moves of this turn by key, in the order they are shown; none once the talk is over."""
    if s.stage == DONE:
        return {}
    if s.stage == AGREED:
        keys = ["letter", "more"]
    else:
        strong = next(_strong(t, s))
        keys = [strong, next(one for one in _weak(t, s) if one != strong)]
    if draw(t.seed, f"order {s.turn}", 0, 1):
        keys.reverse()
    keys += ["silence", "goodbye" if s.stage == AGREED else "close", "decline"]
    return {key: move(t, s, key) for key in keys}


def is_key(t: Table, line: str) -> bool:
    """Whether a line is the key of a move, offered at that turn or not."""
    kind, _, piece = line.partition(":")
    return line in WORDS or line == "level" or (kind in PIECEWISE and piece in t.asks)


def move(t: Table, s: State, key: str) -> Remark:
    """The move of a key, such as ``ask:base``. Raises ``KeyError`` for one that there is not."""
    kind, _, piece = key.partition(":")
    ice = f"{ICE} " if s.turn == 0 else ""
    if piece:
        return Remark(
            kind=kind,
            words=_asking(t, kind, piece, ice if kind == "ask" else ""),
            piece=piece,
            amount=t.asks[piece].ask,
            is_warm=bool(ice) and kind == "ask",
        )
    if kind == "level":
        shown = f"my work was {plain(t.n.scope_evidence)}. C" if t.n.scope_evidence else "c"
        words = f"{ice}Before pay, the level: {shown}ould the panel look at it again?"
        return Remark(kind=kind, words=words, is_warm=bool(ice))
    is_warm = kind in ("thanks", "letter", "goodbye", "decline")
    if kind in ("date", "nudge"):
        return Remark(kind=kind, words=ice + WORDS[kind], is_warm=bool(ice), has_day=True)
    return Remark(kind="close" if kind == "goodbye" else kind, words=WORDS[kind], is_warm=is_warm)


def _asking(t: Table, kind: str, piece: str, ice: str) -> str:
    said, reason = t.said[piece], t.reasons[piece]
    match kind:
        case "ask":
            turned = (
                "I would rather talk about this role than about my last one. " if t.scenario.asks_pay and ice else ""
            )
            return f"{ice}{turned}Could we make it {said}, {reason}?"
        case "sign":
            return f"I would sign today with {said}." if piece in t.promises else f"What would settle it is {said}."
    return f"I was hoping for {said}."


def _strong(t: Table, s: State) -> Iterator[str]:
    """Moves that do well, the best first."""
    if t.scenario.has_date and "date" not in s.done:
        yield "date"
    if t.scenario.has_level and t.n.scope_evidence and "level" not in s.done:
        yield "level"
    if t.scenario.is_quiet and "nudge" not in s.done and s.turn:
        yield "nudge"
    is_shut = s.is_final and not (t.scenario.is_final_false and "final" not in s.done)
    if is_shut:
        yield "settle"
    yield from _open_asks(t, s)
    if "thanks" not in s.done:
        yield "thanks"
    yield "settle"


def _open_asks(t: Table, s: State) -> Iterator[str]:
    """Asks that are new: for a piece asked for with its reason, to sign for it; then the next piece with a reason."""
    wanted = [piece for piece, one in t.asks.items() if s.of("standing", piece) < one.ask]
    moving = [piece for piece in wanted if s.of("standing", piece) > s.of("offer", piece)]
    yield from (f"sign:{piece}" for piece in moving if piece in s.reasons and piece not in s.promised)
    yield from (f"ask:{piece}" for piece in _by_reason(t) if piece in wanted and piece not in s.reasons)
    yield from (f"figure:{piece}" for piece in wanted if not s.of("asked", piece))


def _by_reason(t: Table) -> list[str]:
    """Pieces that have evidence, the scenario's first."""
    found = [piece for piece in STEPS if piece in t.asks and t.asks[piece].support]
    return sorted(found, key=lambda piece: piece != t.scenario.piece)


def _weak(t: Table, s: State) -> Iterator[str]:
    """Moves that cost, or bring little; the more telling first."""
    if t.scenario.asks_pay and "reveal" not in s.done:
        yield "reveal"
    if "open" in s.done and "give" not in s.done:
        yield "give"
    if s.is_final and "threat" not in s.done and s.last:
        yield "threat"
    if s.turn == 0:
        yield from (f"figure:{piece}" for piece in t.asks if not s.of("asked", piece))
    yield "open"
    yield "thanks"
