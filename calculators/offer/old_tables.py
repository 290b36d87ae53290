"""What is said once the year of the tax and wage tables is over."""

from collections.abc import Iterable
from datetime import date

from calculators.offer.facts import FIGURES

_TAXES, _WAGES = {"equity-brackets", "equity-amt"}, "pay-bls-release"
TAX_YEAR: int = FIGURES["equity-brackets"]["year"]
"""The year of the tax tables, in which the wage tables came out too."""


def old_tables(claims: Iterable[str], today: date | None) -> Iterable[str]:
    """For a calculator that counts with these ``claims``, as it is read ``today``."""
    counted = set(claims)
    if counted & _TAXES:
        yield from old_taxes(today)
    if _WAGES in counted and _is_over(today):
        yield (
            f"The wage tables here came out in {TAX_YEAR}. Newer ones may be out: compare with them before you cite"
            " these."
        )


def old_taxes(today: date | None) -> Iterable[str]:
    """For a sum of taxes, or a retirement match under the limits of their year, as it is read ``today``."""
    if _is_over(today):
        yield (
            f"The tax tables here are those of {TAX_YEAR}, and that year is over. Take the sums as close, and look up"
            " this year's figures before you count on them."
        )


def _is_over(today: date | None) -> bool:
    return today is not None and today.year > TAX_YEAR
