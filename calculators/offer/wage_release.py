"""Which release of the wage table the calculators hold: small, since forms name it without looking anything up."""

from calculators.offer.facts import FIGURES

MONTH: str = FIGURES["pay-bls-release"]["release"]
"""The month for which its wages hold, in words."""
NAME = f"BLS OEWS {MONTH}"
LIMIT = "wages only, no stock"
"""What its figures leave out."""
CLAIMS = "pay-bls-release", "pay-bls-areas", "pay-places", "pay-onet-titles"
"""The claims that say so."""
