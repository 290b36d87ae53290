"""A sale of the company: who is paid first, who converts, what is left for common stock."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.holding import remaining_share, stake
from calculators.offer.waterfall import ASSUMED, Exit, preferred_stock

CENT = Decimal("0.01")
sales = st.integers(0, 10**11).map(Decimal)
shares_of_1 = st.integers(0, 99).map(lambda percent: Decimal(percent) / 100)
exits = st.builds(
    Exit,
    preference=st.integers(0, 10**10).map(Decimal),
    shares=st.integers(1, 10**9).map(Decimal),
    remaining=st.integers(1, 100).map(lambda percent: Decimal(percent) / 100),
    preferred=shares_of_1,
    participating=st.booleans(),
)


@given(exits, sales)
def test_everything_is_paid_out_and_no_more(exit_: Exit, sale: Decimal) -> None:
    """Common at the exit, later rounds among it, and the preferred stock together get the sale."""
    each = exit_.price(sale) / exit_.remaining
    common = exit_.shares * (1 - exit_.preferred_then) * each
    preferred = sale - common
    assert preferred >= -CENT
    if exit_.participating:
        assert abs(preferred - min(sale, exit_.preference) - exit_.shares * exit_.preferred_then * each) < CENT
    else:
        assert abs(preferred - max(min(sale, exit_.preference), sale * exit_.preferred_then)) < CENT


@given(exits, sales, st.integers(0, 10**10))
def test_a_larger_preference_never_raises_the_commons_share(exit_: Exit, sale: Decimal, more: int) -> None:
    larger = Exit(exit_.preference + more, exit_.shares, exit_.remaining, exit_.preferred, exit_.participating)
    assert larger.price(sale) <= exit_.price(sale)


@given(exits, sales, st.integers(0, 10**11))
def test_a_higher_exit_never_pays_common_less(exit_: Exit, sale: Decimal, more: int) -> None:
    assert exit_.price(sale + more) >= exit_.price(sale) * (1 - Decimal("1e-25"))


@given(exits)
def test_the_preferred_stock_is_indifferent_where_it_converts(exit_: Exit) -> None:
    at = exit_.converts_at
    if at is not None:
        assert exit_.converts(at + CENT)
        assert not exit_.converts(at - CENT)
        steepest = exit_.remaining / (exit_.shares * (1 - exit_.preferred_then))
        assert exit_.price(at + CENT) - exit_.price(at - CENT) <= 3 * CENT * steepest


@given(exits, st.integers(0, 10**4))
def test_the_break_even_exit_pays_the_strike_and_no_less_does(exit_: Exit, strike: int) -> None:
    even = exit_.break_even(Decimal(strike))
    if even is not None:
        assert exit_.price(even + CENT) >= strike
        assert even < CENT or exit_.price(even - CENT) <= strike


def test_nothing_breaks_even_when_dilution_takes_all() -> None:
    assert Exit(Decimal(0), Decimal(100), remaining_share(Decimal(1), 1)).break_even(Decimal(1)) is None
    assert remaining_share(Decimal(1), 0) == 1


@given(st.none() | shares_of_1, sales, sales, sales, shares_of_1)
def test_what_is_assumed_leaves_the_holder_their_own_part(
    typed: Decimal | None, invested: Decimal, price: Decimal, shares: Decimal, yours: Decimal
) -> None:
    found = preferred_stock(typed, invested, price, shares, yours)
    if typed is None:
        assert 0 <= found.share <= 1 - yours
        assert found.known_by == "price" or found.share == min(ASSUMED, 1 - yours)
    else:
        assert (found.share, found.known_by) == (typed, "typed")


@given(st.integers(1, 10**6).map(Decimal), st.integers(1, 100).map(lambda percent: Decimal(percent) / 100))
def test_a_part_stands_in_for_what_is_unknown(units: Decimal, part: Decimal) -> None:
    nothing = Decimal(0)
    assert stake(units, units / part, nothing) == stake(units, nothing, part)
    assert abs(stake(nothing, units / part, part)[0] - units) < CENT
    assert stake(nothing, nothing, part) == (part, Decimal(1))
