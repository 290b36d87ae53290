"""Asks without evidence: a share above the offer, as far as the leverage carries."""

from decimal import Decimal
from fractions import Fraction

from calculators.negotiation.others import NONE
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import letter_scale
from calculators.negotiation.telling import may_say
from calculators.offer.counter import LEVERAGE, carried, rounded, step_of
from calculators.offer.profiles import PROFILES

STEP_PARTS = 5
"""A fall-back is rounded up to this part of a step where a whole one would be worth too much. Our judgment."""


def share_of(n: Negotiation, name: str) -> Fraction:
    """A stretch or won-share as a share of 1: as typed, else the company profile's."""
    typed: Decimal | None = getattr(n, name)
    profile: Fraction = getattr(PROFILES[n.company], name)
    return (profile if typed is None else Fraction(typed)) / 100


def leverage_named(n: Negotiation) -> str:
    """The most real standing among the other talks that the reader names: ``none`` where they are kept back."""
    return n.leverage if may_say(n, "offers") else NONE


def stretched(n: Negotiation, piece: str) -> Fraction:
    """The ask for a piece without evidence, rounded to what a recruiter can carry."""
    more = share_of(n, f"stretch_{piece}") * LEVERAGE[leverage_named(n)]
    match piece:
        case "base":
            return carried(piece, Fraction(n.base) * (1 + more))
        case "sign_on":
            return carried(piece, Fraction(n.base) * more)
        case "grant":
            return carried_grant(n, Fraction(n.grant_weighed) * (1 + more))
        case "refresh":
            return carried(piece, Fraction(n.equity + n.second_grant) * more)
    raise ValueError(f"{piece} is no piece that is asked for")


def carried_grant(n: Negotiation, amount: Fraction) -> Fraction:
    """Dollars of a grant rounded to what a recruiter can carry: as a letter states it, or to a round count."""
    if letter_scale(n) != 1:
        second, step = Fraction(n.second_grant), stated_step(n, amount)
        return second + rounded(amount - second, step)
    if not (price := option_price(n)):
        return carried("grant", amount)
    if amount <= n.grant_weighed:
        return amount
    second, step = Fraction(n.second_grant), options_step(n, amount)
    return second + max(rounded(amount - second, step), Fraction(n.unit_count + 1) * price)


def option_price(n: Negotiation) -> Fraction:
    """Dollars of one option as asks weigh it: what it gains, at its strike its price; 0 of a grant that counts none.

    A recruiter carries a round count of them.
    """
    if n.is_at_strike:
        return Fraction(n.unit_price)
    is_count = n.are_options and n.units and not n.grant and letter_scale(n) == 1
    return max(Fraction(n.unit_price) - Fraction(n.strike or 0), Fraction(0)) if is_count else Fraction(0)


def stepped_up(n: Negotiation, piece: str, amount: Fraction, part: int = 1) -> Fraction:
    """``amount`` rounded up to the step of a piece, of a grant as a letter states it, or to a ``part`` of that step."""
    price = option_price(n) if piece == "grant" else Fraction(0)
    is_stated = bool(price) or (piece == "grant" and letter_scale(n) != 1)
    step = Fraction(step_of(piece, amount)) if not is_stated else (options_step if price else stated_step)(n, amount)
    step = max(step / part, price)  # no part of an option
    start = Fraction(n.second_grant) if is_stated else Fraction(0)
    return start - (start - amount) // step * step


def stated_step(n: Negotiation, amount: Fraction) -> Fraction:
    """Dollars, as asks weigh them, of the step that the first grant in its letter's dollars is rounded to."""
    scale = letter_scale(n)
    in_letter = round((amount - Fraction(n.second_grant)) / scale, 2)  # what only the digits of a division leave
    return step_of("grant", in_letter) * scale


def options_step(n: Negotiation, amount: Fraction) -> Fraction:
    """Dollars of the options, by ``option_price``, that a count of them worth ``amount`` is rounded to."""
    price = option_price(n)
    count = int(round((amount - Fraction(n.second_grant)) / price, 6))
    return int(10 ** max(len(str(count)) - 2, 0)) * price
