"""What choosing a company brings along: its usual schedule, instrument and form of sign-on, to be edited.

Each company's terms stand in its file under ``facts/``; a blank means that nothing dated is known. The stretches and
won-shares of an ask are in ``calculators.offer.profiles``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from calculators.offer.facts import COMPANIES as FACTS
from calculators.offer.profiles import PROFILES

LISTED, PRIVATE, PPU, OPTIONS = "public_rsu", "private_rsu", "ppu", "options"
LISTED_OPTIONS = "listed_options"

INSTRUMENTS: Mapping[str, str] = {
    "": "Not said",
    LISTED: "Stock in a listed company",
    PRIVATE: "Stock units in a private company",
    OPTIONS: "Stock options in a private company",
    LISTED_OPTIONS: "Stock options in a listed company",
    PPU: "Profit participation units",
}


@dataclass(frozen=True, kw_only=True)
class Usual:
    """The usual terms at one company; ``vesting`` is a known schedule's slug."""

    name: str
    vesting: str = ""
    instrument: str = ""
    sign_on_in_two_parts: bool = False


def _usual(slug: str, name: str) -> Usual:
    brought = FACTS.get(slug, {})
    return Usual(
        name=name,
        vesting=brought.get("vesting", ""),
        instrument=brought.get("instrument", ""),
        sign_on_in_two_parts="sign_on_in_two_parts" in brought,
    )


COMPANIES: Mapping[str, Usual] = {slug: _usual(slug, profile.name) for slug, profile in PROFILES.items()}
"""By slug, in the order of the form's list."""
