"""How far the reader wants to ask: stretches, won-shares, and pieces to leave alone."""

from typing import Any

from calculators.declare.fields import ask, record
from calculators.declare.units import Percent

PIECES = {"base": "Base", "sign_on": "Sign-on", "grant": "Equity grant", "refresh": "Refresher"}
"""The four pieces that are asked for, in order."""

_ASKED = {"": "Ask for it", "left_out": "Leave it alone"}


def _stretch(label: str, blank: str) -> Any:
    return ask(label, f"Blank: {blank}.", at_most=1_000)


def _won(label: str, blank: str) -> Any:
    return ask(label, f"Percent of the way from offer to ask. Blank: {blank}.", at_most=100)


@record
class Asking:
    """The reader's own choices about the ask. Blank stretches and shares are the company profile's."""

    asks_base: str = ask("Base", options=_ASKED)
    asks_sign_on: str = ask("Sign-on", options=_ASKED)
    asks_grant: str = ask("Equity grant", options=_ASKED)
    asks_refresh: str = ask("Refresher in writing", options=_ASKED)
    stretch_base: Percent | None = _stretch("Base stretch", "12 % above the offer")
    stretch_sign_on: Percent | None = _stretch("Sign-on stretch", "60 % of base at a frontier lab, 20 % elsewhere")
    stretch_grant: Percent | None = _stretch("Equity stretch", "50 % above the offer")
    stretch_refresh: Percent | None = _stretch("Refresher", "37.5 % of the offered grant")
    won_base: Percent | None = _won("Won of base", "50 %")
    won_sign_on: Percent | None = _won("Won of sign-on", "two thirds")
    won_grant: Percent | None = _won("Won of equity", "62.5 %")
    won_refresh: Percent | None = _won("Won of refresher", "five sixths")
