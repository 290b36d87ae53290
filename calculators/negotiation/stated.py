"""A grant in the dollars that its letter states, beside the same as asks weigh it.

The two part where the price has moved since the grant was sized, and for options, whose strike is paid. Words to the
company name its own dollars. Only the first grant moves: a second one is worth what its letter states.
"""

from decimal import Decimal
from fractions import Fraction

from calculators.negotiation.offer import Terms
from calculators.offer.counter import dollars

_LEAST = Decimal("1e-9")
"""Dollars that only the digits of a division leave."""


def scale_of(terms: Terms) -> Fraction:
    """Dollars weighed for each that the letter states of the first grant; 1 for units, or where none weighs."""
    return _weighed_for_each(terms, terms.grant)


def letter_scale(terms: Terms) -> Fraction:
    """Dollars weighed for each that the first grant was sized at, in units too: both are rounded alike then; else 1."""
    in_letter = terms.stated_grant if terms.grant or terms.sized_price else Decimal(0)
    return Fraction(1) if terms.is_at_strike else _weighed_for_each(terms, in_letter)


def _weighed_for_each(terms: Terms, in_letter: Decimal) -> Fraction:
    first = terms.grant_weighed - terms.second_grant
    return Fraction(first) / Fraction(in_letter) if in_letter and first else Fraction(1)


def is_restated(terms: Terms) -> bool:
    """Whether words name other dollars than are weighed. Options at their strike are named by their count."""
    return scale_of(terms) != 1 and not terms.is_at_strike


def stated(terms: Terms, amount: Decimal) -> Decimal:
    """Dollars of a grant weighed at ``amount``, as the letter states them; units are named as they weigh."""
    if _is_as_stated(terms):
        return amount
    if (said := _said_in_a_round(terms, amount)) is not None:
        return said
    more = Fraction(amount) - Fraction(terms.grant_weighed)
    return _whole(dollars(Fraction(terms.grant + terms.second_grant) + more / scale_of(terms)))


def weighed(terms: Terms, amount: Decimal, second: Decimal) -> Decimal:
    """What ``amount`` dollars of a letter, ``second`` of them a second grant, weigh today: the way back."""
    if _is_as_stated(terms):
        return amount
    scale = scale_of(terms)
    fixed = Fraction(terms.grant_weighed - terms.second_grant) - Fraction(terms.grant) * scale
    return _whole(dollars(Fraction(second) + Fraction(amount - second) * scale + fixed))


def _said_in_a_round(terms: Terms, amount: Decimal) -> Decimal | None:
    """What a round says of a grant that weighs ``amount``, where the second grant has moved since; ``None`` for none.

    One sum weighs the same whichever of the two grants it is in, and their letters state it by how it was parted then.
    """
    for turn in getattr(terms, "turns", ()):
        second = turn.second_grant or Decimal(0)
        if turn.unit_price is None and second != terms.second_grant:
            for said in filter(None, (turn.grant, turn.ask_grant)):
                if weighed(terms, said, second) == amount:
                    return Decimal(said)
    return None


def _is_as_stated(terms: Terms) -> bool:
    return not terms.grant or terms.grant_weighed == terms.grant + terms.second_grant


def _whole(amount: Decimal) -> Decimal:
    whole = amount.to_integral_value()
    return whole if abs(amount - whole) < _LEAST else amount


def as_stated(terms: Terms, piece: str, amount: Decimal) -> Decimal:
    """Dollars of a piece as words name them: of a grant those of its letter."""
    return stated(terms, amount) if piece == "grant" and not terms.is_at_strike else amount


def basis(terms: Terms) -> str:
    """By what a restated grant is weighed: "at today's price", "after the strike", or both; blank for neither."""
    if not is_restated(terms):
        return ""
    has_moved = terms.face_value != terms.grant
    is_net = terms.equity != terms.face_value
    return " and ".join(["at today's price"] * has_moved + ["after the strike"] * is_net)
