"""An offer's terms as lines to agree on: everything that was typed of it, in the words of a letter."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.units import price_in_words, written
from calculators.negotiation.offer import Offer, Refresher
from calculators.negotiation.pay import STATED
from calculators.negotiation.units import vesting_in_words
from calculators.offer.match import Match, dollars_a_year, percent_in_words
from calculators.offer.vesting import Schedule


def terms_in_words(offer: Offer) -> Iterable[str]:
    """A line for each term, the largest pieces first; nothing for what was not typed."""
    if offer.offer_level or offer.role:
        yield _named("Role", ", ".join(name for name in (offer.role, offer.offer_level) if name))
    yield from pay_in_words(offer)
    if offer.place:
        yield _named("Place", offer.place)


def pay_in_words(offer: Offer) -> Iterable[str]:
    """The lines that are about pay."""
    if offer.base:
        yield _named("Base", _usd(offer.base))
    yield from _bonus(offer)
    if offer.sign_on and offer.sign_on_year_2:
        yield _named(
            "Sign-on", f"{_usd(offer.sign_on)} in the first year and {_usd(offer.sign_on_year_2)} in the second"
        )
    elif offer.sign_on or offer.sign_on_year_2:
        when = "" if offer.sign_on else ", in the second year"
        yield _named("Sign-on", _usd(offer.sign_on or offer.sign_on_year_2) + when)
    yield from _equity(offer)
    for refresher in (one for one in offer.refresh if one.amount):
        yield _named("Refresher", f"{_usd(refresher.amount)} {when_granted(refresher)}, stated in the letter")
    for name, field in STATED.items():
        if amount := getattr(offer, name):
            said = f"{amount}, " if isinstance(amount, Match) and amount.tiers else ""
            yield _named(field.label, f"{said}{_usd(dollars_a_year(amount, offer.base))} a year")
    yield from (_named(label, said) for label, said in _other_benefits(offer))


def when_granted(refresher: Refresher) -> str:
    """When a refresher is granted, in words."""
    return f"at the end of year {refresher.year}" if refresher.year else "with the offer"


def _other_benefits(offer: Offer) -> Iterable[tuple[str, str]]:
    """What the letter promises beside amounts of a year."""
    if offer.espp_discount:
        looks_back = ", with a look-back" if offer.espp_lookback == "yes" else ""
        yield "ESPP", f"{percent_in_words(offer.espp_discount)} off the price{looks_back}"
    if offer.premium is not None:
        yield "Health insurance", f"{_usd(offer.premium)} a year of premium paid by me"
    if offer.leave_days:
        yield "Paid leave", f"{written(offer.leave_days, '', 'days', 1, trim=True)} a year"


def _bonus(offer: Offer) -> Iterable[str]:
    if offer.bonus_amount:
        yield _named("Bonus", f"{_usd(offer.bonus_amount)} a year")
    elif offer.bonus_percent:
        yield _named("Bonus", f"{written(offer.bonus_percent, '', '%', 2, trim=True)} of base, on target")
    if offer.bonus_first_year:
        yield _named("Guaranteed bonus, first year", _usd(offer.bonus_first_year))


def _equity(offer: Offer) -> Iterable[str]:
    if offer.grant or offer.units:
        what = _usd(offer.grant) if offer.grant else _units(offer)
        known = offer.vesting or (offer.schedule if offer.usual.vesting else None)
        yield _named("Equity grant", what + _vesting(known))
    if offer.second_grant:
        by_results = " at target, in performance units" if offer.payout_percent != 100 else ""
        yield _named("Second grant", _usd(offer.second_grant) + by_results + _vesting(offer.second_vesting))


def _units(offer: Offer) -> str:
    if not offer.are_options:
        return f"{offer.units:,} units"
    strike = "" if offer.strike is None else f" at a strike of {price_in_words(offer.strike)}"
    return f"{offer.units:,} options{strike}"


def _vesting(schedule: Schedule | None) -> str:
    return f", vesting {vesting_in_words(schedule)}" if schedule else ""


def _named(name: str, what: str) -> str:
    return f"- {name}: {what.replace('{', '(').replace('}', ')')}"


def _usd(amount: Decimal) -> str:
    return written(amount, "$", "", 0)
