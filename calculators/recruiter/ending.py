"""The end of a talk: what was hidden, what each turn brought or missed, and one thing to practice next."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.fields import record, show
from calculators.declare.units import Key, Sentence, Usd, Year
from calculators.negotiation.asking import PIECES
from calculators.negotiation.reasons import usd
from calculators.recruiter.choices import moves
from calculators.recruiter.hidden import STEPS
from calculators.recruiter.marks import MARKS, TurnMark, marks_of, tally
from calculators.recruiter.play import Play, Turn
from calculators.recruiter.rules import ASKS, answered
from calculators.recruiter.table import Table

DONE_WELL = "You kept every mark that came up. Play another scenario, or your own offer with a new game number."
MOST = 3
"""Turns that are told, at the most."""


@record
class PieceLeft:
    """One piece at the end: offered, reached, and how far it could have gone."""

    piece: str = show("Piece")
    name: Key
    offered_first: Usd = show("Offered")
    reached: Usd = show("You reached")
    hidden_limit: Usd = show("Their limit")
    left_over: Usd = show("Left on the table", "Their limit − what you reached.", "{hidden_limit} − {reached}")


@record
class TurnTold:
    """A turn that did well, or one to take again."""

    turn: Year = show("Turn")
    said: str = show("You said")
    why: Sentence = show("Why")


def pieces_left(play: Play) -> Iterable[PieceLeft]:
    """Each piece that they offer or could give."""
    for piece in STEPS:
        offer, reached = play.state.of("offer", piece), play.state.of("standing", piece)
        limit = play.table.hidden.limits[piece]
        if limit or offer:
            yield PieceLeft(
                piece=PIECES[piece],
                name=piece,
                offered_first=offer,
                reached=reached,
                hidden_limit=limit,
                left_over=limit - reached,
            )


def turns_told(play: Play, *, best: bool) -> Iterable[TurnTold]:
    """At most three turns, in order: those that brought most, or those in which most was missed or lost."""
    score = _brought if best else _lost
    scored = [(score(play, turn), at, turn) for at, turn in enumerate(play.turns, start=1)]
    chosen = sorted((one for one in scored if one[0] > 0), key=lambda one: (-one[0], one[1]))[:MOST]
    for _, at, turn in sorted(chosen, key=lambda one: one[1]):
        yield TurnTold(turn=at, said=turn.move.words, why=_why(play, turn, best=best))


def _brought(play: Play, turn: Turn) -> Decimal:
    """Dollars that the turn brought, and a little for each mark that it kept.

    Nothing where it missed one, or asked for a piece and brought nothing, or said yes with something left to ask for.
    """
    marks, is_vain = marks_of(play.table, turn), turn.move.kind in ASKS and _gain(turn) <= 0
    if turn.rule.slug in ("yes", "letter") and any(one.left_over for one in pieces_left(play)):
        return Decimal(0)
    if is_vain or _lost(play, turn) > _gain(turn) or any(not one.is_kept for one in marks):
        return Decimal(0)
    return _gain(turn) + len(marks)


def _lost(play: Play, turn: Turn) -> Decimal:
    """Dollars that the turn lost, or that a better choice would have brought more, and a little for each mark missed.

    A turn that kept its marks has lost nothing: what it did is what this page teaches.
    """
    marks = marks_of(play.table, turn)
    if _is_kept(marks):
        return Decimal(0)
    return _missed(play.table, turn)[0] + max(-_gain(turn), Decimal(0)) + sum(not one.is_kept for one in marks)


def _missed(t: Table, turn: Turn) -> tuple[Decimal, str]:
    """Dollars that the best of the choices at that turn would have brought more, and its words.

    Only a choice that would have kept its own marks counts.
    """
    best, words = turn.after.gained, ""
    told = [one for one in marks_of(t, turn) if one.slug != "ice"]
    if _is_kept(told):
        return Decimal(0), ""  # only the thanks were missed: what was asked is no mistake
    for move in moves(t, turn.before).values():
        after, rule, said = answered(t, turn.before, move)
        tried = Turn(before=turn.before, after=after, move=move, rule=rule, words=said)
        if after.gained > best and _is_kept(marks_of(t, tried)):
            best, words = after.gained, move.words
    return best - turn.after.gained, words


def _is_kept(marks: list[TurnMark]) -> bool:
    return bool(marks) and all(one.is_kept for one in marks)


def _gain(turn: Turn) -> Decimal:
    return turn.after.gained - turn.before.gained


def _why(play: Play, turn: Turn, *, best: bool) -> str:
    marks = [one.why for one in marks_of(play.table, turn) if one.is_kept == best][:1]
    gain = _gain(turn)
    if best:
        return " ".join([*([f"It brought {usd(gain)}."] if gain > 0 else []), *marks])
    more, better = _missed(play.table, turn)
    lost = [f"It lost {usd(-gain)}."] if gain < 0 else []
    instead = [f"“{better}” would have brought {usd(more)} more at once."] if better else []
    return " ".join([*lost, *marks, *instead])


def practice(play: Play) -> str:
    """The one thing to practice next: the mark missed in the turn that cost most, else what the scenario teaches.

    Whoever missed nothing and did what is taught is sent to the next one.
    """
    found = tally(play)
    worst = sorted(play.turns, key=lambda turn: -_lost(play, turn))
    for turn in worst:
        for mark in marks_of(play.table, turn):
            if not mark.is_kept:
                return f"{MARKS[mark.slug][0]}: {mark.practice or MARKS[mark.slug][1]}"
    if "closing" in found and not found["closing"].is_kept:
        return f"{MARKS['closing'][0]}: {MARKS['closing'][1]}"
    return DONE_WELL if _did_what_is_taught(play) else play.table.scenario.teaches


def _did_what_is_taught(play: Play) -> bool:
    scenario, done = play.table.scenario, play.state.done
    if play.state.gained <= 0 or (scenario.piece != "base" and not play.state.of("asked", scenario.piece)):
        return False  # base is what most ask for by themselves
    taught = {
        "date": scenario.has_date,
        "level": scenario.has_level,
        "nudge": scenario.is_quiet,
        "final": scenario.is_final_false,
    }
    return all(name in done for name, is_taught in taught.items() if is_taught)
