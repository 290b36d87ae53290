"""An answer that names one sum of equity where the offer has two grants: the letter asks for both together."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from calculators.negotiation.read_in_words import Heard
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation

_GRANT = "grant"


def with_both(c: Negotiation, standing: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """What stands, its grant both together, so that what they add is added to both; units are counted as they are."""
    if not c.grant or _GRANT not in standing:
        return dict(standing)
    return {**standing, _GRANT: standing[_GRANT] + c.second_grant}


def of_the_first(c: Negotiation, read: Heard) -> Heard:
    """What was read, with the first grant's part of a sum for both.

    The first grant's own sum leaves it as it is. One between that and both may be of either: it is left to type.
    """
    named = read.figures.get(_GRANT)
    if not c.second_grant or named is None or (read.units and not c.grant):
        return read
    both = c.stated_grant + c.second_grant
    if named == c.stated_grant:
        return read
    if named >= both:
        return replace(read, figures={**read.figures, _GRANT: named - c.second_grant})
    rest = {piece: amount for piece, amount in read.figures.items() if piece != _GRANT}
    return replace(read, figures=rest, is_unread=True, unread=(*read.unread, named))


def first_in_words(c: Negotiation, first: Decimal) -> str:
    """How a sum for both was parted; blank without a second grant, or where nothing was."""
    if not c.second_grant or first in (c.stated_grant, Decimal(0)):
        return ""
    both = usd(first + c.second_grant)
    return (
        f"Their {both} of equity is read as both grants together: {usd(first)} for the first, and the second stays at"
        f" {usd(c.second_grant)}. If they mean the first alone, type {both} as the equity grant."
    )
