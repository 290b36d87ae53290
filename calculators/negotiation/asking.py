"""How far the reader wants to ask: stretches, won-shares, and pieces to leave alone."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from calculators.declare.fields import ask, record
from calculators.declare.units import Percent
from calculators.offer.profiles import PROFILES

PIECES = {"base": "Base", "sign_on": "Sign-on", "grant": "Equity grant", "refresh": "Refresher"}
"""The four pieces that are asked for, in order."""

_ELSEWHERE, _LAB = PROFILES["other"], PROFILES["frontier-lab"]
_PARTS = {Fraction(200, 3): "two thirds", Fraction(250, 3): "five sixths"}
"""Percents that words say better."""

_ASKED = {"": "Ask for it", "left_out": "Leave it alone"}


def _piece(label: str, says: str) -> Any:
    return ask(label, says, options=_ASKED, ticked=True)


def _percent(number: Fraction) -> str:
    return _PARTS.get(number) or f"{Decimal(number.numerator) / number.denominator}%"


def _stretch(label: str, blank: str) -> Any:
    return ask(label, f"Blank: {blank}.", at_most=1_000)


def _won(label: str, blank: str) -> Any:
    return ask(label, f"Percent of the way from offer to ask. Blank: {blank}.", at_most=100)


@record
class Asking:
    """The reader's own choices about the ask. Blank stretches and shares are the company profile's."""

    asks_base: str = _piece("Base", "Yearly pay, which raises and bonuses build on.")
    asks_sign_on: str = _piece("Sign-on", "Money for joining, paid once.")
    asks_grant: str = _piece("Equity grant", "Stock or options, for all the years they vest over.")
    asks_refresh: str = _piece("Refresher in writing", "A further grant in later years, promised in the letter.")
    stretch_base: Percent | None = _stretch("Base stretch", f"{_percent(_LAB.stretch_base)} above the offer")
    stretch_sign_on: Percent | None = _stretch(
        "Sign-on stretch",
        f"{_percent(_LAB.stretch_sign_on)} of base at a frontier lab, {_percent(_ELSEWHERE.stretch_sign_on)} elsewhere",
    )
    stretch_grant: Percent | None = _stretch("Equity stretch", f"{_percent(_LAB.stretch_grant)} above the offer")
    stretch_refresh: Percent | None = _stretch("Refresher", f"{_percent(_LAB.stretch_refresh)} of the offered grant")
    won_base: Percent | None = _won("Won of base", _percent(_LAB.won_base))
    won_sign_on: Percent | None = _won("Won of sign-on", _percent(_LAB.won_sign_on))
    won_grant: Percent | None = _won("Won of equity", _percent(_LAB.won_grant))
    won_refresh: Percent | None = _won("Won of refresher", _percent(_LAB.won_refresh))
