"""The reader's offer in one line, for the top of every answer."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.units import lowered, written
from calculators.negotiation.offer import Offer
from calculators.negotiation.pay import STATED, Paying
from calculators.negotiation.units import write_vesting
from calculators.offer.match import dollars_a_year, percent_in_words


def offer_in_words(offer: Offer) -> str:
    """Company, the pieces that were typed, and the first year where the base is known; blank without any pay."""
    if offer.is_blank:
        return ""
    pieces = [
        offer.employer,
        _dollars(offer.base, " base"),
        _bonus(offer),
        _sign_on(offer),
        _equity(offer),
        *_stated(offer),
    ]
    if not offer.lacks_base:
        pieces.append(f"first year {_dollars(Paying(offer, 1).first_year)}")
    return " · ".join(piece for piece in pieces if piece)


def _stated(offer: Offer) -> Iterable[str]:
    for name, field in STATED.items():
        yield _dollars(dollars_a_year(getattr(offer, name), offer.base), f" {lowered(field.label)}")


def _dollars(amount: Decimal, after: str = "") -> str:
    return f"{written(amount, '$', '', 0)}{after}" if amount else ""


def _bonus(offer: Offer) -> str:
    if offer.bonus_amount:
        return f"bonus {_dollars(offer.bonus_amount)}"
    return f"bonus {written(offer.bonus_percent, '', '%', 2, trim=True)}" if offer.bonus_percent else ""


def _sign_on(offer: Offer) -> str:
    if not offer.sign_on_year_2:
        return _dollars(offer.sign_on, " sign-on")
    return f"{_dollars(offer.sign_on) or '$0'} + {_dollars(offer.sign_on_year_2)} sign-on"


def _equity(offer: Offer) -> str:
    """What is granted at the start: as one where both grants vest alike and pay what is stated, else each of them."""
    in_full, schedule = offer.payout_percent == 100, write_vesting(offer.schedule)
    if offer.second_grant and offer.equity and in_full and not offer.vests_in_two_ways:
        return f"{_dollars(offer.equity + offer.second_grant)} equity, {schedule}"
    said = [f"{offer.unit_count:,.0f} options at their strike"] if offer.is_at_strike else []
    if offer.equity:
        said.append(f"{_dollars(offer.equity)} equity, {schedule}")
    if offer.second_grant:
        called = "second grant" if offer.equity or not in_full else "equity"
        paid = "" if in_full else f" at {percent_in_words(offer.payout_percent)} of target"
        said.append(f"{_dollars(offer.second_grant)} {called}{paid}, {write_vesting(offer.second_schedule)}")
    return " · ".join(said)


def usual_terms(offer: Offer) -> Iterable[str]:
    """What counts because the company was chosen and the reader said nothing else."""
    if offer.vesting is None and offer.usual.vesting and offer.equity:
        yield f"vesting {write_vesting(offer.schedule)} (the usual there)"
