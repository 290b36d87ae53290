"""The eight marks of a turn: what it kept of them, and what it missed, each in one line.

They are the eight kinds of mistake of a study of negotiation coaching (see ``research-coaching-marks``). When each of
them is kept in talks over an offer is our own reading.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from calculators.negotiation.least import measured
from calculators.negotiation.packages import at_amounts
from calculators.negotiation.pay import pay
from calculators.negotiation.record import Negotiation
from calculators.recruiter.hidden import STEPS
from calculators.recruiter.play import Play, Turn
from calculators.recruiter.rules import ASKS
from calculators.recruiter.table import AGREED, OPEN, UNREAD, State, Table

MARKS = {
    "walk_away": ("Walk-away", "Set the figure below which you say no before the call, and close above it."),
    "target": ("Target", "Name a figure of your own, before they settle on theirs."),
    "ice": ("Breaking the ice", "Begin with one sentence of thanks, then ask."),
    "first_offer": ("First offer", "Keep your present pay, and the least that you would take, to yourself."),
    "ambition": ("Ambition", "Ask for all that your reason supports, no less and no more."),
    "counter": ("Strength of the counter", "Hold your figure once they answered, and give it one thing that is new."),
    "rationale": ("Rationale", "Give each figure the reason that stands behind it."),
    "closing": ("Closing", "Say yes once and read the terms back, or say no politely. Ask for nothing after it."),
}
"""What each mark is called, and what to practice where it was missed."""


@dataclass(frozen=True)
class TurnMark:
    """A mark that a turn kept or missed, and why; ``practice`` where the mark's own advice does not fit that."""

    slug: str
    is_kept: bool
    why: str
    practice: str = ""


def best_reach(t: Table) -> Decimal:
    """The most that they could give, in dollars of what the walk-away is measured in."""
    return _measured(t, replace(t.start(), standing=tuple(t.hidden.limits.values())))


def _measured(t: Table, s: State) -> Decimal:
    """Dollars that stand, as the walk-away is measured: base, or the first year as believed."""
    return measured(t.n, _at(t, s, "standing"))


def first_year(t: Table, s: State, name: str = "standing") -> Decimal:
    """Dollars of the first year at the amounts of ``name``."""
    return pay(_at(t, s, name)).first_year


def _at(t: Table, s: State, name: str) -> Negotiation:
    return at_amounts(t.n, {piece: s.of(name, piece) for piece in STEPS})


def marks_of(t: Table, turn: Turn) -> list[TurnMark]:
    """The marks of one turn, the most telling first."""
    found = list(_marks(t, turn))
    if turn.before.turn == 0 and turn.move.kind not in ("silence", UNREAD):
        told = "You began with thanks." if turn.move.is_warm else "You began without a word of thanks."
        found.append(TurnMark("ice", turn.move.is_warm, told))
    return found


def _marks(t: Table, turn: Turn) -> Iterable[TurnMark]:
    match turn.rule.slug:
        case "asks-after-yes":
            yield TurnMark("closing", False, "You asked for more after your yes, and it cost you.")
        case "letter":
            yield from _walked(t, turn.after)
            if turn.before.stage == OPEN:
                yield from _unnamed(turn)
            yield _ended(turn, "You read the terms back and have them in the letter.")
        case "after-yes":
            yield TurnMark("closing", False, "You left the terms spoken: ask for the letter that says them.")
        case "declines":
            yield from _declined(t, turn)
        case "yes":
            yield from _closed(t, turn)
        case "threat" | "claim":
            yield TurnMark("rationale", False, "A threat, or an offer that you do not hold, is no reason.")
        case "gives-number":
            yield TurnMark("first_offer", False, "You named the least that you would take: that is their ceiling now.")
        case "reveals-pay":
            yield TurnMark("first_offer", False, "You gave your present pay, and they measure by it from now on.")
        case "keeps-pay":
            yield TurnMark("first_offer", True, "You kept your present pay to yourself.")
        case "no-rival":
            yield TurnMark("rationale", True, "You claimed no offer that you do not hold.")
        case "date" if turn.move.has_day:
            yield TurnMark("closing", True, "You asked for time, and gave a firm day of your own.")
        case "date" if t.scenario.has_date:
            yield TurnMark("closing", True, "You asked about their day. Now give one of your own.")
        case "nudge":
            told = ", and gave a day." if turn.move.has_day else "."
            yield TurnMark("closing", True, f"You asked what holds them up{told}")
        case "level":
            yield TurnMark("ambition", True, "You asked for the level first: it decides the band.")
        case "fills-silence":
            yield TurnMark("counter", True, "You let your ask stand, and left them to fill the silence.")
        case "silence" | "gone-quiet" if any(turn.before.asked):
            yield TurnMark(
                "counter", False, "Silence again: they have filled it once. Ask for another piece, or close."
            )
        case "silence" | "gone-quiet":
            yield TurnMark(
                "target", False, "Silence with nothing on the table: there is no figure of yours to fill it with."
            )
        case "final":
            yield TurnMark(
                "counter",
                False,
                "They had closed that. Now is the time to close as well, or to leave.",
                "Once they have closed it for good, say yes with the terms read back, or say no politely.",
            )
        case "grows":
            yield TurnMark("counter", False, "Your ask grew after their answer.")
        case "repeats":
            yield TurnMark("counter", False, "You asked for the same with nothing new.")
        case "no-figure":
            yield TurnMark("target", False, "You asked for more without a figure, so they ask you for one.")
        case "too-far":
            yield TurnMark("ambition", False, "Your figure is far past what any reason of yours supports.")
        case "met-already":
            yield TurnMark("ambition", False, "You asked for what the offer has already.")
        case "no-room" | "quiet" | "reason" | "promise" | "no-reason":
            yield from _asked(t, turn)


def _asked(t: Table, turn: Turn) -> Iterable[TurnMark]:
    move, before = turn.move, turn.before
    if move.kind not in ASKS:
        yield TurnMark("target", False, "You asked for more without a figure of your own.")
        return
    if turn.rule.slug == "no-reason" or move.kind == "figure":
        yield TurnMark("rationale", False, "A figure without a reason that carries it: they moved little, if at all.")
    elif move.kind == "ask":
        yield TurnMark("rationale", True, "Your figure came with its reason.")
    else:
        did = "came down" if move.amount < before.of("asked", move.piece) else "held your figure"
        yield TurnMark("counter", True, f"You {did}, and added what was new: you would sign for it.")
    supported = t.asks.get(move.piece)
    if supported and not before.of("asked", move.piece):
        whole, told = supported.ask, "all that your reason supports"
        if move.amount != whole:
            told = f"{'more' if move.amount > whole else 'less'} than you have reason for"
        yield TurnMark("ambition", move.amount == whole, f"You asked for {told}.")
    yield TurnMark("target", True, "You named a figure of your own.")


def _closed(t: Table, turn: Turn) -> Iterable[TurnMark]:
    yield from _unnamed(turn)
    yield _ended(turn, "You said yes once you had asked.")
    yield from _walked(t, turn.after)


def _declined(t: Table, turn: Turn) -> Iterable[TurnMark]:
    """A no: to too little, to enough, with nothing asked, or after a yes."""
    if turn.before.stage == AGREED:
        yield TurnMark("closing", False, "You took back your yes.")
        return
    walk_away, has_asked = t.n.walk_away, "tried" in turn.before.done
    is_hopeless = best_reach(t) < walk_away
    if walk_away:
        is_low = _measured(t, turn.before) < walk_away
        told = "What stands is below your walk-away" if is_low else "What stands is above your walk-away"
        yield TurnMark("walk_away", is_low, f"{told}, and you said no to it.")
    if not has_asked:
        yield TurnMark("target", False, "You said no before you had asked for anything.")
    polite = TurnMark("closing", True, "You said no politely: the door stays open.")
    yield polite if is_hopeless else _ended(turn, polite.why)


def _unnamed(turn: Turn) -> Iterable[TurnMark]:
    if "named" not in turn.before.done:
        yield TurnMark("target", False, "You said yes before you had asked for a figure of your own.")


def _ended(turn: Turn, told: str) -> TurnMark:
    """The closing of a talk in which something was asked, as ``told``, or nothing."""
    if "tried" in turn.before.done:
        return TurnMark("closing", True, told)
    return TurnMark("closing", False, "You ended it with nothing asked.")


def _walked(t: Table, s: State) -> Iterable[TurnMark]:
    n = t.n
    if n.walk_away:
        is_kept = _measured(t, s) >= n.walk_away
        yield TurnMark("walk_away", is_kept, f"You closed {'above' if is_kept else 'below'} your walk-away.")


def tally(play: Play) -> dict[str, TurnMark]:
    """The last word on each mark that came up: one that was missed at any turn is missed."""
    found: dict[str, TurnMark] = {}
    for turn in play.turns:
        for mark in marks_of(play.table, turn):
            if mark.slug not in found or found[mark.slug].is_kept:
                found[mark.slug] = mark
    if play.is_over:
        found.setdefault(
            "first_offer", TurnMark("first_offer", True, "You gave away neither your pay nor your least figure.")
        )
    if play.is_over and play.turns[-1].before.stage == OPEN:
        is_closed = play.turns[-1].rule.slug in ("letter", "declines", "yes") or "day" in play.state.done
        if not is_closed:
            found["closing"] = TurnMark("closing", False, "The talk ended without a yes, a no, or a day for one.")
    return found
