"""The record of the moves so far: each piece from the first offer to now, in a table and a chart."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from calculators.declare.charts import Lines, Series
from calculators.declare.fields import record, show
from calculators.declare.units import Key, Usd
from calculators.negotiation.asked_in_words import piece_called
from calculators.negotiation.changes import BONUS_PERCENT, OTHER_PARTS, PARTS_THAT_MOVE, at_todays_price, stood
from calculators.negotiation.pay import COLOURS
from calculators.negotiation.position import Position
from calculators.negotiation.reasons import plain
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import as_stated
from calculators.negotiation.units import vesting_in_words


def _moved_sum(typed: Any, move: "Move") -> str:
    return "" if move.moved is None else "{now} − {first_offer}"


@record
class Move:
    """One part of the offer from the first offer to now, equity as its letter states it, or units at today's price."""

    piece: str = show("Piece")
    name: Key
    first_offer: Usd | None = show("First offer")
    first_ask: Usd | None = show("You asked")
    now: Usd | None = show("Now")
    moved: Usd | None = show("Moved", "Now less the first offer.", _moved_sum)


def moves(position: Position) -> tuple[Move, ...]:
    """The record, piece by piece; empty before the first answer."""
    rounds = position.n.turns
    if not rounds:
        return ()
    before, after = position.standings[0], position.standings[-1]
    first, now = (_as_stated(position.n, one) for one in (before, after))
    asked = {name: _first_ask(position.n, name) for name in PARTS_THAT_MOVE}
    shown = [
        name
        for name in PARTS_THAT_MOVE
        if (_differs(name, before, after) if name in OTHER_PARTS else first[name] or now[name] or asked[name])
    ]
    money = (
        Move(
            piece=piece_called(position.n, name) if name == "grant" else PARTS_THAT_MOVE[name],
            name=name,
            first_offer=first[name],
            first_ask=asked[name],
            now=now[name],
            moved=now[name] - first[name],
        )
        for name in shown
    )
    return (*money, *_terms(position))


def _differs(name: str, before: Mapping[str, Decimal], after: Mapping[str, Decimal]) -> bool:
    """Whether a part is another; a bonus of the same percent only follows its base."""
    percents = [one.get(BONUS_PERCENT) for one in (before, after)] if name == "bonus" else []
    return before[name] != after[name] and (not percents or None in percents or percents[0] != percents[1])


def _as_stated(n: Negotiation, standing: Mapping[str, Decimal]) -> dict[str, Decimal]:
    return {part: as_stated(n, part, amount) for part, amount in standing.items()}


def _first_ask(n: Negotiation, name: str) -> Decimal | None:
    asked: Decimal | None = getattr(n.turns[0], f"ask_{name}", None)
    if asked is None or name != "grant":
        return asked
    return as_stated(n, name, at_todays_price(n, n.turns[0], asked))


def _terms(position: Position) -> Iterable[Move]:
    """Rows without amounts: for a level that was raised or taken back, and for another vesting."""
    said = {}
    if position.level_before or any(position.level_rises):
        said["level"] = f"Level: {plain(position.level_before or next(filter(None, position.levels)))}"
        said["level"] += f" to {plain(position.n.offer_level)}"
    first, now = next(filter(None, position.schedules), None), position.schedules[-1]
    first = position.vesting_before or first
    if first and now and first.vests != now.vests:
        said["vesting"] = f"Vesting: {plain(vesting_in_words(first))} to {plain(vesting_in_words(now))}"
    for name, piece in said.items():
        yield Move(piece=piece, name=name, first_offer=None, first_ask=None, now=None, moved=None)


def moves_chart(n: Negotiation, made: tuple[Move, ...]) -> Lines:
    """A line for each part that has moves, over the rounds so far."""
    before = [_as_stated(n, stood(n, turn)) for turn in n.turns]
    last = {move.name: move.now for move in made if move.now is not None}
    places = ["First offer", *(f"After {at}" for at in range(1, len(n.turns)))]
    return Lines(
        "The moves so far",
        "A line for each piece, from the first offer to now.",
        (*places, "Now"),
        tuple(
            Series(move.piece, tuple(one[move.name] for one in [*before, last]), colour=COLOURS[move.name])
            for move in made
            if move.name in last
        ),
    )
