"""The gap: what could be asked above the offer, as pay of its own, so that it can be paid out over the years."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from calculators.negotiation.offer import Refresher, Terms
from calculators.negotiation.packages import at_amounts, first_grant_of
from calculators.negotiation.pay import Pay
from calculators.negotiation.position import Position
from calculators.negotiation.record import Negotiation
from calculators.negotiation.units import FOUR_EVEN_YEARS


def grant_years(offer: Terms) -> int:
    """Years over which the offer's grant vests, by its own schedule."""
    return len(offer.schedule.by_year())


def asked_above(n: Negotiation) -> dict[str, Decimal]:
    """Dollars asked above the offer, empty where nothing is asked.

    ``base`` a year, ``equity`` in an average year of the grant's schedule, ``sign_on`` once. Options at their strike
    count for nothing today: where the price moves, ``options`` has how many more are asked for.
    """
    pieces = Position(n).pieces if n.base else {}
    above = {name: piece.ask - piece.offer for name, piece in pieces.items() if name in ("base", "sign_on", "grant")}
    options = Decimal(0)
    if n.is_at_strike:
        above["grant"] = Decimal(0)
        if n.path.moves and pieces:
            options = at_amounts(n, {"grant": pieces["grant"].ask}).units - n.unit_count
    if not any((*above.values(), options)):
        return {}
    found = {"base": above["base"], "sign_on": above["sign_on"], "equity": above["grant"] / grant_years(n)}
    return found | ({"options": options} if options else {})


def refresher_asked(n: Negotiation) -> Decimal:
    """Dollars of a refresher asked for above the offer, or 0. No gap counts them: nobody said when it would vest."""
    piece = Position(n).pieces["refresh"] if n.base else None
    return piece.ask - piece.offer if piece else Decimal(0)


def gap_as_pay(offer: Terms, gap: Mapping[str, Decimal], refresh_percent: Decimal, years: int) -> Terms:
    """A gap with the bonus, raises, vesting and prices of ``offer``, and a yearly refresher of so many percent of it.

    ``gap`` has the keys of ``asked_above``; one that is missing is 0.
    """
    nothing = Decimal(0)
    grant = grant_years(offer) * gap.get("equity", nothing)
    refresher = grant * refresh_percent / 100
    terms: dict[str, Any] = {
        "base": gap.get("base", nothing),
        "sign_on": gap.get("sign_on", nothing),
        "vesting": offer.schedule,
        "instrument": offer.equity_kind,
        "growth_percent": offer.growth_percent,
        "prices": offer.prices,
        "price": offer.unit_price,
        **first_grant_of(offer, grant),
        # A bonus in dollars, or a guaranteed one, is no larger for a larger base.
        "bonus_percent": nothing if offer.bonus_amount is not None else offer.bonus_percent,
        "bonus_multiplier": offer.bonus_multiplier,
        "bonus_first_year": None if offer.bonus_first_year is None else nothing,
        "bonus_by_year": offer.bonus_by_year,
        "raise_percent": offer.raise_percent,
        "raise_by_year": offer.raise_by_year,
        "refresh": tuple(
            Refresher(amount=refresher, year=year, vesting=FOUR_EVEN_YEARS)
            for year in range(1, years if refresher else 0)
        ),
    }
    if options := gap.get("options"):
        terms |= {"units": options, "strike": offer.strike}
    return Terms(**terms)


def base_overtakes_sign_on(paid: Pay) -> int | None:
    """The first year by whose end the base gap and its bonus have cost more than the sign-on gap, if there is one."""
    sign_on, cost = paid.years[0].sign_on, Decimal(0)
    for row in paid.years:
        cost += row.base + row.bonus
        if sign_on and cost > sign_on:
            return row.year
    return None
