"""A position that hears something else is worked out from the one before; nobody may see the difference."""

from dataclasses import replace
from functools import cached_property

from hypothesis import given
from hypothesis import strategies as st

from calculators.declare.reading import read
from calculators.negotiation.closed_round import with_round_closed
from calculators.negotiation.position import _OFFER_ALIKE, Position
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from tests.calculators.negotiation.test_rounds import answered
from tests.strategies import situations

WORKED_OUT = [name for kind in Position.__mro__ for name, one in vars(kind).items() if isinstance(one, cached_property)]


@given(situations(), st.integers(0, 2), st.sampled_from(["", *REPLIES]))
def test_to_hear_something_else_is_to_start_anew(typed: dict[str, str], rounds: int, said: str) -> None:
    for _ in range(rounds):
        typed = answered(typed) | {"base": str(int(typed["base"]) + 1_000)}
    n, _ = read(Negotiation, typed)
    assert n is not None
    before = Position(n)
    for name in WORKED_OUT:
        getattr(before, name)
    heard, fresh = before.hearing(said), Position(replace(n, said=said, times_moved=None))
    for name in WORKED_OUT:
        assert getattr(heard, name) == getattr(fresh, name), name


@given(situations())
def test_what_hangs_on_no_round_is_the_same_with_one_more(typed: dict[str, str]) -> None:
    n, _ = read(Negotiation, typed)
    assert n is not None
    position = Position(n)
    anew = Position(with_round_closed(position))
    for name in _OFFER_ALIKE:
        assert getattr(position, name) == getattr(anew, name), name
