"""Company profiles: how far an unsupported ask may stretch, and how much of an ask is usually won.

The figures are editorial. The stretches and won-shares come from one published worked example at a frontier lab
(E2 and E3 on the accuracy page): one example, not statistics. The sign-on share outside the labs is our own judgment.
All of them stand in ``facts/``.
"""

from dataclasses import dataclass
from fractions import Fraction

from calculators.offer.counter import ROOM
from calculators.offer.facts import COMPANIES, FIGURES

STRETCHES, ELSEWHERE, WON = "articles-stretches", "articles-stretch-elsewhere", "articles-won-shares"
CLAIMS = STRETCHES, ELSEWHERE, WON, ROOM
"""The claims that the percentages, and what part of them is asked for, are from."""


def _percents(claim: str) -> dict[str, Fraction]:
    return {piece: 100 * Fraction(share) for piece, share in FIGURES[claim].items()}


_STRETCH, _WON = _percents(STRETCHES), _percents(WON)
_SIGN_ON_ELSEWHERE = _percents(ELSEWHERE)["sign_on"]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Percentages for one employer.

    ``stretch_base`` and ``stretch_grant`` are percent above the offer; ``stretch_sign_on`` is percent of base and
    ``stretch_refresh`` percent of the offered grant. Won-shares are percent of the way from offer to ask.
    """

    name: str
    stretch_base: Fraction = _STRETCH["base"]
    stretch_sign_on: Fraction = _SIGN_ON_ELSEWHERE
    stretch_grant: Fraction = _STRETCH["grant"]
    stretch_refresh: Fraction = _STRETCH["refresh"]
    won_base: Fraction = _WON["base"]
    won_sign_on: Fraction = _WON["sign_on"]
    won_grant: Fraction = _WON["grant"]
    won_refresh: Fraction = _WON["refresh"]


def _profile(name: str, *, is_lab: bool) -> Profile:
    return Profile(name=name, stretch_sign_on=_STRETCH["sign_on"]) if is_lab else Profile(name=name)


PROFILES = {
    "other": _profile("Another company", is_lab=False),
    "frontier-lab": _profile("A frontier AI lab", is_lab=True),
    **{slug: _profile(company["name"], is_lab="is_lab" in company) for slug, company in COMPANIES.items()},
}
"""By slug, in the order of the form's list."""
