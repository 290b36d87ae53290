"""What would make two offers equal: the growth of the second's equity, or how much of the equity is believed."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from calculators.negotiation.side_by_side import ComparedPay
from calculators.offer.break_even import growth_to_reach, share_to_reach

MOST_GROWTH = Decimal(200)
"""Percent a year; faster growth is not looked for."""


@dataclass(frozen=True)
class Evens:
    """Percents at which two offers are equal, each ``None`` where there is none.

    ``growth`` a year of the second's equity; ``belief`` in the equity of the one with more of it (``heavier``), the
    other as typed; ``common_belief`` in the equity of both.
    """

    growth: Decimal | None
    belief: Decimal | None
    common_belief: Decimal | None
    heavier: ComparedPay
    lighter: ComparedPay


def evens(first: ComparedPay, second: ComparedPay) -> Evens:
    """What makes the second offer worth what is believed of the first."""
    heavier, lighter = (first, second) if first.equity >= second.equity else (second, first)
    return Evens(
        growth=_growth_to_equal(second, first.believed_total),
        belief=share_to_reach(heavier.cash, heavier.equity, lighter.believed_total),
        common_belief=share_to_reach(heavier.cash - lighter.cash, heavier.equity - lighter.equity, Decimal(0)),
        heavier=heavier,
        lighter=lighter,
    )


def _growth_to_equal(offer: ComparedPay, dollars: Decimal) -> Decimal | None:
    """The yearly growth of its equity at which what is believed of ``offer`` is ``dollars``."""
    believed = offer.typed.believed
    if not believed:
        return None
    return growth_to_reach(
        offer.vests_if_flat, (dollars - offer.cash) / believed, below=MOST_GROWTH, options=offer.option_vests
    )


def _cash_of(key: str) -> str:
    return f"({{offers.{key}.total}} − {{offers.{key}.equity}})"


def belief_sum(typed: Any, answer: Any) -> str:
    """The working of ``belief`` in a record with ``heavier``, ``lighter`` and ``offers`` by key."""
    if isinstance(answer.break_even_liquidity, str):
        return ""
    heavier, lighter = answer.heavier, answer.lighter
    return f"({{offers.{lighter}.believed_total}} − {_cash_of(heavier)}) ÷ {{offers.{heavier}.equity}}"


def common_belief_sum(typed: Any, answer: Any) -> str:
    """The working of ``common_belief``."""
    if isinstance(answer.break_even_liquidity_both, str):
        return ""
    heavier, lighter = answer.heavier, answer.lighter
    equity = f"({{offers.{heavier}.equity}} − {{offers.{lighter}.equity}})"
    return f"({_cash_of(lighter)} − {_cash_of(heavier)}) ÷ {equity}"
