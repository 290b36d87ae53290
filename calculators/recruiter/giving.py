"""How much they give: a share of the room by how it was asked for, never past the ask, and never past the limit."""

from dataclasses import replace
from decimal import Decimal

from calculators.recruiter.hidden import STEPS
from calculators.recruiter.table import State, Table

SHARES = {"sign": 100, "figure": 25, "silence": 10}
"""Percent of the room that a move brings; an ``ask`` with a reason brings what they have authority for."""


def giving(t: Table, s: State, piece: str, how: str, asked: Decimal) -> State:
    """The state after they moved on a piece, with one less of patience where they did."""
    now, limit, step = s.of("standing", piece), t.limit(s, piece), STEPS[piece]
    share = Decimal(SHARES.get(how, t.hidden.authority)) / (200 if s.is_revealed else 100)
    least = step if how != "silence" else Decimal(0)
    more = max((limit - now) * share // step * step, least)
    reached = max(now, min(now + more, limit, asked))
    if reached == now:
        return s
    return replace(s.with_amount("standing", piece, reached), patience=s.patience - 1)


def handing_back(s: State) -> State:
    """The state with half of what was won taken back, in whole steps."""
    for piece, step in STEPS.items():
        offer = s.of("offer", piece)
        s = s.with_amount("standing", piece, offer + (s.of("standing", piece) - offer) / 2 // step * step)
    return s


def vain(s: State) -> State:
    """The state after an ask that moved nothing: it uses up patience."""
    return replace(s, patience=s.patience - 1, is_final=s.is_final or s.patience <= 1)
