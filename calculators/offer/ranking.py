"""Which of several offers is ahead, and when a lead is too small to count."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

TIE_PERCENT = Decimal(2)
"""A gap below this is called a tie. Ours: bonus, growth and tax are not known to two in a hundred."""


def ranked(amounts: Mapping[str, Decimal]) -> list[str]:
    """Keys from the highest amount down; equal amounts keep their order."""
    return sorted(amounts, key=lambda key: -amounts[key])


def gap_percent(higher: Decimal, lower: Decimal) -> Decimal | None:
    """How much more the higher pays, in percent of the lower; ``None`` where that is nothing."""
    if higher == lower:
        return Decimal(0)
    return (higher / lower - 1) * 100 if lower > 0 else None


def is_tie(higher: Decimal, lower: Decimal) -> bool:
    """Whether the gap is under ``TIE_PERCENT``."""
    gap = gap_percent(higher, lower)
    return gap is not None and gap < TIE_PERCENT


def is_close(one: Decimal, other: Decimal) -> bool:
    """Whether two totals differ by less than ``TIE_PERCENT`` of the larger."""
    return one == other or abs(one - other) * 100 < TIE_PERCENT * max(one, other)


def in_words(order: Sequence[str], amounts: Mapping[str, Decimal], names: Mapping[str, str]) -> str:
    """Names from the best down, those that tie with the one before joined: "A and B (a tie), then C"."""
    groups = [[order[0]]]
    for before, after in pairwise(order):
        if is_tie(amounts[before], amounts[after]):
            groups[-1].append(after)
        else:
            groups.append([after])
    return ", then ".join(
        " and ".join(names[key] for key in group) + (" (a tie)" if len(group) > 1 else "") for group in groups
    )
