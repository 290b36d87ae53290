"""Figures of claims, and sentences that take them from there instead of writing them again.

``{base:$}`` is dollars, ``{rate:%}`` a share of 1 in percent; without either a day is spoken and the rest stays as it
is. ``{ceilings.single.4}`` looks into tables and lists. ``{amazon}`` is a schedule's percent for each year, whichever
claim holds it; ``{amazon.years.0:%}`` is its first year's share and ``{amazon.vests.0:%}`` its first vest's. A figure
of another claim is named by that claim's id first: ``{equity-amt-2026.exemption.single:$}``.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from claims.dates import spoken

_PLACE = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")

type Figure = str | int | Decimal | date | list[Figure] | Mapping[str, Figure]


def filled(text: str, own: Mapping[str, Figure], of_others: Mapping[str, Mapping[str, Figure]]) -> str:
    """``text`` with its figures. Raises ValueError, naming the place, where there is none or it cannot be written."""

    def write(place: re.Match[str]) -> str:
        path, form = place[1].split("."), place[2] or ""
        table: Figure = own
        if path[0] not in own and path[0] in of_others:
            table = of_others[path.pop(0)]
        try:
            return _written(_found(table, path), form)
        except (LookupError, TypeError, ValueError, ArithmeticError):
            raise ValueError(f"no figure is called {place[0]}") from None

    return _PLACE.sub(write, text)


def _found(figure: Figure, path: list[str]) -> Figure:
    for name in path:
        figure = figure[int(name)] if isinstance(figure, list) else figure[name]  # type: ignore[index]
    return figure


def _written(figure: Figure, form: str) -> str:
    if isinstance(figure, Mapping) and "by_year" in figure:  # a schedule
        figure = figure["by_year"]
    if isinstance(figure, date) and not form:
        return spoken(figure.isoformat())
    if not isinstance(figure, str | int | Decimal) or form not in ("", "$", "%"):
        raise TypeError
    if not form:
        return str(figure)
    if form == "$":
        return f"${_decimal(Fraction(figure), 2):,}".removesuffix(".00")
    percent = 100 * Fraction(figure)
    exact = (100 * percent).is_integer()
    return f"{_decimal(percent, 2 if exact else 1)}".rstrip("0").rstrip(".") + "%"


def _decimal(number: Fraction, places: int) -> Decimal:
    return round(Decimal(number.numerator) / number.denominator, places)
