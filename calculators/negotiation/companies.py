"""What choosing a company brings along: its usual schedule, instrument and form of sign-on, to be edited.

The stretches and won-shares of an ask are in ``calculators.offer.profiles``. A blank means that nothing dated is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass

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


def _usual(slug: str, vesting: str = "", instrument: str = "", *, sign_on_in_two_parts: bool = False) -> Usual:
    return Usual(
        name=PROFILES[slug].name,
        vesting=vesting,
        instrument=instrument,
        sign_on_in_two_parts=sign_on_in_two_parts,
    )


COMPANIES: Mapping[str, Usual] = {
    "other": _usual("other"),
    "frontier-lab": _usual("frontier-lab"),
    "openai": _usual("openai", "openai", PPU),
    "anthropic": _usual("anthropic", "anthropic", PRIVATE),
    "google-deepmind": _usual("google-deepmind", "google", LISTED),
    "xai": _usual("xai", "", LISTED),
    "microsoft-ai": _usual("microsoft-ai", "microsoft", LISTED),
    "meta-superintelligence-labs": _usual("meta-superintelligence-labs", "meta", LISTED),
    "google": _usual("google", "google", LISTED),
    "meta": _usual("meta", "meta", LISTED),
    "amazon": _usual("amazon", "amazon", LISTED, sign_on_in_two_parts=True),
    "apple": _usual("apple", "", LISTED),
    "nvidia": _usual("nvidia", "nvidia", LISTED),
    "netflix": _usual("netflix", "", LISTED),
    "databricks": _usual("databricks", "", PRIVATE),
}
"""By slug, in the order of the form's list."""
