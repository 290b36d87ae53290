"""What is said once the year of the tax and wage tables is over."""

from collections.abc import Iterable
from datetime import date

from calculators.offer.facts import FIGURES

_TAXES, _WAGES = {"equity-brackets", "equity-amt"}, "pay-bls-release"
_YEAR: int = FIGURES["equity-brackets"]["year"]
"""The year of the tax tables, in which the wage tables came out too."""


def old_tables(claims: Iterable[str], today: date | None) -> Iterable[str]:
    """For a calculator that counts with these ``claims``, as it is read ``today``."""
    if today is None or today.year <= _YEAR:
        return
    counted = set(claims)
    if counted & _TAXES:
        yield (
            f"The tax tables here are those of {_YEAR}, and that year is over. Take the sums as close, and look up this"
            " year's figures before you count on them."
        )
    if _WAGES in counted:
        yield (
            f"The wage tables here came out in {_YEAR}. Newer ones may be out: compare with them before you cite these."
        )
