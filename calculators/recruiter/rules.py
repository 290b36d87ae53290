"""The rules by which the recruiter answers, in order: the first that applies answers. Each says what it does."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from calculators.negotiation.replies import REPLIES
from calculators.recruiter import says
from calculators.recruiter.giving import giving, handing_back, vain
from calculators.recruiter.table import AGREED, DONE, UNREAD, Remark, State, Table

ASKS = "ask", "figure", "sign"
"""Moves that name a piece and a figure for it."""

LONGEST_SILENCE = 3
"""Turns without a word after which they take it that you have gone."""

FAR = {"base": Decimal("1.5"), "sign_on": Decimal(2), "grant": Decimal(2)}
"""How many times what could be asked for is no serious figure any more."""

type When = Callable[[Table, State, Remark], bool]
type Then = Callable[[Table, State, Remark], tuple[State, str]]


@dataclass(frozen=True)
class AnswerRule:
    """``sentence`` is the rule in plain words; ``then`` gives the new state and what they say."""

    slug: str
    sentence: str
    when: When
    then: Then


def _asks(m: Remark) -> bool:
    return m.kind in ASKS or m.kind in ("open", "more", "level")


def _is_above(s: State, m: Remark) -> bool:
    """Whether the least that they would take is more than what stands."""
    return m.kind == "give" and m.amount > s.of("standing", "base")


def _is(*kinds: str) -> When:
    return lambda t, s, m: m.kind in kinds


def _said(text: str) -> Then:
    return lambda t, s, m: (s, text)


def _ended(text: str) -> Then:
    return lambda t, s, m: (replace(s, stage=DONE), text)


def _agree(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return replace(s, stage=AGREED), says.agreed(t, s)


def _hand_back(t: Table, s: State, m: Remark) -> tuple[State, str]:
    after = replace(handing_back(s), stage=DONE)
    return after, says.handed_back(t, s, after)


def _press(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return replace(vain(s), is_final=s.is_final or s.patience <= 1), says.PRESSED[t.hidden.manner]


def _anchor(t: Table, s: State, m: Remark) -> tuple[State, str]:
    named = m.amount or s.of("standing", "base")
    lowest = min(named, s.anchor) if s.anchor else named
    return replace(s, anchor=max(lowest, s.of("standing", "base")), done=s.done | {"give"}), says.ANCHORED


def _reveal(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return replace(s, is_revealed=True, done=s.done | {"reveal"}), says.REVEALED


def _later(t: Table, s: State, m: Remark) -> tuple[State, str]:
    if not t.scenario.has_date:
        return s, says.NO_DATE
    if not m.has_day:
        return s, says.WISH if t.scenario.is_date_false else says.LATER
    return replace(s, done=s.done | {"date"}), says.HELD if t.scenario.is_date_false else says.LATER_THEN


def _raise_level(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return replace(s, done=s.done | {"level"}), says.level_raised(t)


def _nudged(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return replace(s, done=s.done | {"nudge"}), says.NUDGED if t.scenario.is_quiet else says.NOTHING_MISSING


def _thanked(t: Table, s: State, m: Remark) -> tuple[State, str]:
    more = 0 if "thanks" in s.done else 1
    return replace(s, patience=s.patience + more, done=s.done | {"thanks"}), says.THANKED[t.hidden.manner]


def _fill(t: Table, s: State, m: Remark) -> tuple[State, str]:
    given = giving(t, s, s.last, says.SILENCE, Decimal("Infinity"))
    return replace(given, last=""), says.moved(t, s, given, s.last) if given != s else says.FILLS


def _no_room(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return _noted(vain(s), m), says.no_room(t, m.piece)


def _give(t: Table, s: State, m: Remark) -> tuple[State, str]:
    how = "figure" if _is_bare(s, m) else m.kind
    after = _noted(giving(t, s, m.piece, how, m.amount), m)
    is_last = after.patience <= 0 or t.scenario.is_final_false
    after = replace(after, is_final=s.is_final or is_last, done=after.done | ({"final"} if s.is_final else set()))
    return after, says.moved(t, s, after, m.piece, is_final=is_last)


def _open_ask(t: Table, s: State, m: Remark) -> tuple[State, str]:
    return replace(vain(s), done=s.done | {"open"}), REPLIES["number-first"].said


def _vain(text: str) -> Then:
    return lambda t, s, m: (_noted(vain(s), m), text)


def _noted(s: State, m: Remark) -> State:
    """The state that remembers an ask."""
    if m.kind not in ASKS:
        return s
    s = s.with_amount("asked", m.piece, m.amount)
    reasons = s.reasons | {m.piece} if m.kind == "ask" else s.reasons
    return replace(s, reasons=reasons, promised=s.promised | ({m.piece} if m.kind == "sign" else set()), last=m.piece)


def _has_level(t: Table, s: State) -> bool:
    return t.scenario.has_level and bool(t.n.scope_evidence) and "level" not in s.done


def _is_bare(s: State, m: Remark) -> bool:
    """Whether a figure comes without a reason, now or before: a promise to sign is none by itself."""
    return m.kind == "figure" or (m.kind == "sign" and m.piece not in s.reasons)


def _is_repeated(t: Table, s: State, m: Remark) -> bool:
    """Whether as much was asked before with nothing new: neither a reason, nor a promise to sign."""
    return _brings_nothing(s, m) and m.amount >= s.of("asked", m.piece)


def _is_lower(t: Table, s: State, m: Remark) -> bool:
    """Whether less is asked than before, with nothing new."""
    return _brings_nothing(s, m) and m.amount < s.of("asked", m.piece)


def _brings_nothing(s: State, m: Remark) -> bool:
    if m.kind not in ASKS or not s.of("asked", m.piece):
        return False
    news = (m.kind == "ask" and m.piece not in s.reasons) or (m.kind == "sign" and m.piece not in s.promised)
    return not news


def _is_growing(t: Table, s: State, m: Remark) -> bool:
    return m.kind in ASKS and 0 < s.of("asked", m.piece) < m.amount


def _is_far(t: Table, s: State, m: Remark) -> bool:
    """Whether a figure is far past both what stands and what the reader could ask for with a reason."""
    if m.kind not in ASKS:
        return False
    base, stands = s.of("standing", "base"), s.of("standing", m.piece)
    fair = max(stands, t.asks[m.piece].ask if m.piece in t.asks else stands)
    least = base / 5 if m.piece == "sign_on" else base  # where a piece is small, or nothing yet
    return m.amount > max(fair, least) * FAR[m.piece]


def _is_shut(t: Table, s: State, m: Remark) -> bool:
    """Whether final is final: for every ask, but for one with a reason where it was only a habit."""
    opens_again = t.scenario.is_final_false and m.kind in ("ask", "sign") and "final" not in s.done
    return s.is_final and _asks(m) and not opens_again


RULES = (
    AnswerRule("unread", "Words that this page cannot read cost no turn: it asks you to say it another way.",
         _is(UNREAD), _said(says.UNREAD)),
    AnswerRule("declines", "A polite no ends the call. What stood on the table is gone with it.",
         _is("decline"), _ended(says.DECLINED)),
    AnswerRule(
        "asks-after-yes",
        "Asking for more after your yes costs, a threat or another offer as well: they take back half of what they had"
        " added, and nothing is added.",
        lambda t, s, m: s.stage == AGREED and (_asks(m) or m.kind in ("threat", "claim") or _is_above(s, m)),
        _hand_back,
    ),
    AnswerRule(
        "letter",
        "A yes that reads the terms back has them in the letter.",
        lambda t, s, m: m.kind == "settle" or (m.kind == "letter" and s.stage == AGREED),
        lambda t, s, m: (replace(s, stage=DONE), says.in_letter(t, s)),
    ),
    AnswerRule("after-yes", "After a yes, the talk ends. What was only said is not yet in a letter.",
         lambda t, s, m: s.stage == AGREED, _ended(says.GOODBYE)),
    AnswerRule(
        "letter-first",
        "Asked for the letter before a yes, they tell you what it would say. Nothing is agreed by that.",
        _is("letter"),
        lambda t, s, m: (s, says.would_say(t, s)),
    ),
    AnswerRule("yes", "Your yes is taken at once, at what stands.", _is("close"), _agree),
    AnswerRule("threat", "A threat moves nothing, and uses up their patience.",
         _is("threat"), _press),
    AnswerRule("claim", "They ask to see an offer that you do not hold. It moves nothing, and they trust you less.",
         _is("claim"), _vain(REPLIES["show-the-offer"].said)),
    AnswerRule("gives-number", "A least figure that you give away is the most that base can reach from then on.",
         _is("give"), _anchor),
    AnswerRule("reveals-pay", "Once they know your present pay, every later move is half as large.",
         _is("reveal"), _reveal),
    AnswerRule("keeps-pay", "Your present pay, kept to yourself, costs nothing: they ask what this role is worth.",
         _is("keep"), _said(says.KEPT)),
    AnswerRule("no-rival", "A plain no to the question for other offers costs nothing.",
         _is("none"), _said(says.NO_RIVAL)),
    AnswerRule("date", "Asked about their day, they say what it rests on. They take a firm day of yours.",
         _is("date"), _later),
    AnswerRule("nudge", "Asked what is missing, they answer, and tell you where it waits.",
         _is("nudge"), _nudged),
    AnswerRule("thanks", "Thanks cost nothing. The first time, they add to their patience.",
         _is("thanks"), _thanked),
    AnswerRule("gone-quiet", f"After {LONGEST_SILENCE} turns without a word they end the call. The offer stands.",
         lambda t, s, m: m.kind == "silence" and s.silences >= LONGEST_SILENCE, _ended(says.HUNG_UP)),
    AnswerRule("fills-silence", "The first silence after an ask, they fill it, often with a little more.",
         lambda t, s, m: m.kind == "silence" and bool(s.last) and not s.is_final, _fill),
    AnswerRule("silence", "A silence that follows no ask moves nothing.", _is("silence"),
         _said(says.STILL_THERE)),
    AnswerRule("final", "Once final is final, no ask moves anything. Each one uses up patience.", _is_shut,
         _vain(REPLIES["best-and-final"].said)),
    AnswerRule("level", "With one thing that shows it, they take the level back to the panel, and base opens with it.",
         lambda t, s, m: m.kind == "level" and _has_level(t, s),
         _raise_level),
    AnswerRule("level-closed", "The level is not open, or was raised already.", _is("level"),
         _vain(REPLIES["level-fixed"].said)),
    AnswerRule("quiet", "They wait for an approver: no figure moves before you ask what is missing.",
         lambda t, s, m: t.scenario.is_quiet and "nudge" not in s.done and _asks(m),
         _said(says.WAITS)),
    AnswerRule("grows", "An ask that grows is answered with no.", _is_growing, _vain(REPLIES["too-high"].said)),
    AnswerRule("too-far", "A figure far past the offer and past all that you could cite is answered with no.",
         _is_far, lambda t, s, m: (replace(vain(s), last=""), REPLIES["too-high"].said)),
    AnswerRule("repeats", "The same ask with nothing new moves nothing, and uses up patience.", _is_repeated,
         _vain(says.AGAIN)),
    AnswerRule("no-room", "Where a piece has no room, they say so, and point to no other. Ask for another.",
         lambda t, s, m: m.kind in ASKS and t.limit(s, m.piece) <= s.of("standing", m.piece), _no_room),
    AnswerRule("met-already", "What stands is already as much as you ask for.",
         lambda t, s, m: m.kind in ASKS and m.amount <= s.of("standing", m.piece), _said(says.HAVE_IT)),
    AnswerRule("lower", "A lower ask with nothing new is heard, and moves nothing: they ask for its reason.", _is_lower,
         lambda t, s, m: _vain(says.LOWER_AGAIN if m.piece in s.reasons else says.LOWER)(t, s, m)),
    AnswerRule("reason", "An ask with a reason brings what they can give alone: half of the room, or a little more.",
         _is("ask"), _give),
    AnswerRule("promise", "Once it has a reason, an ask that would settle it brings all the room, as far as you ask.",
         lambda t, s, m: m.kind == "sign" and not _is_bare(s, m), _give),
    AnswerRule("no-reason", "A figure without a reason brings a quarter of the room.",
         _is("figure", "sign"), _give),
    AnswerRule("no-figure", "Asked for more without a figure, they ask you to name one.",
         _is("open", "more"), _open_ask),
)  # fmt: skip


def answered(t: Table, s: State, m: Remark) -> tuple[State, AnswerRule, str]:
    """Their answer to a move: the new state, the rule, and their words. At the last turn they end the call."""
    if m.kind != UNREAD:
        s = replace(s, turn=s.turn + 1, silences=s.silences + 1 if m.kind == "silence" else 0)
    rule = next(one for one in RULES if one.when(t, s, m))
    after, words = rule.then(t, s, m)
    if m.kind == UNREAD:
        return after, rule, words
    if m.kind != "silence" and m.kind not in ASKS:
        after = replace(after, last="")
    if _asks(m) or m.kind == "date":
        after = replace(after, done=after.done | ({"tried", "named"} if m.kind in ASKS else {"tried"}))
    if m.has_day:
        after = replace(after, done=after.done | {"day"})
    if after.turn >= t.hidden.turns and after.stage != DONE:
        is_yes = after.stage == AGREED
        after = replace(after, stage=DONE)
        words = words if is_yes else f"{words} {says.OUT_OF_TIME}"
    return after, rule, words
