"""Figures of claims, and sentences that take them from there instead of writing them again.

``{base:$}`` is dollars, ``{rate:%}`` a share of 1 in percent; without either a day is spoken and the rest stays as it
is. ``{ceilings.single.4}`` looks into tables and lists. ``{amazon}`` is a schedule's percent for each year, whichever
claim holds it; ``{amazon.years.0:%}`` is its first year's share, ``{amazon.vests.0:%}`` its first vest's and
``{amazon.so_far.1:%}`` all by the end of its second year. A figure of another claim is named by that claim's id first:
``{equity-amt.exemption.single:$}``. Names and plain numbers may be multiplied, added and subtracted, with a space
before and behind each sign: ``{400_000 * amazon.so_far.1:$}``.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import prod

from claims.dates import spoken, with_commas

_PLACE = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
_SIGN = re.compile(r" ([+-]) ")
_NUMBER = re.compile(r"\d[\d_]*(\.\d+)?")

type Figure = str | int | Decimal | date | list[Figure] | Mapping[str, Figure]


def filled(text: str, own: Mapping[str, Figure], of_others: Mapping[str, Mapping[str, Figure]]) -> str:
    """``text`` with its figures. Raises ValueError, naming the place, where there is none or it cannot be written."""

    def find(place: str) -> Figure:
        path = place.split(".")
        table: Figure = own
        if path[0] not in own and path[0] in of_others:
            table = of_others[path.pop(0)]
        return _found(table, path)

    def write(place: re.Match[str]) -> str:
        try:
            return _written(_sum(place[1], find), place[2] or "")
        except (LookupError, TypeError, ValueError, ArithmeticError):
            raise ValueError(f"no figure is called {place[0]}") from None

    return with_commas(_PLACE.sub(write, text))


def _sum(words: str, find: Callable[[str], Figure]) -> Figure:
    """What stands in a place: one figure, or a sum of products."""
    first, *rest = _SIGN.split(words)
    if not rest:
        return _product(first, find)
    signs, terms = ["+", *rest[::2]], [first, *rest[1::2]]
    numbers = (Decimal(str(_product(term, find))) for term in terms)
    return sum((number if sign == "+" else -number for sign, number in zip(signs, numbers, strict=True)), Decimal())


def _product(words: str, find: Callable[[str], Figure]) -> Figure:
    factors = words.split(" * ")
    if len(factors) == 1 and not _NUMBER.fullmatch(words):
        return find(words)
    return prod((Decimal(str(one if _NUMBER.fullmatch(one) else find(one))) for one in factors), start=Decimal(1))


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
