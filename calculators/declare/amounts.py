"""Amounts alone, which are read at once; what is typed with more words is read by modules fetched for it."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

_ALONE = re.compile(
    r"\$? ?(?:[0-9]{1,3}(?:[ '’][0-9]{3})+|(?![1-9]\.[0-9]{1,2}$)[0-9][0-9,.]* ?[kmb]?)", re.IGNORECASE | re.ASCII
)
"""Nothing but one amount. Not 1.25, which may be millions."""

_PLAIN = re.compile(r"\$?([1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}|[1-9][0-9]{3,9})", re.ASCII)

A_PRICE = re.compile(r"\$?[0-9]{1,5}(?:\.[0-9]+)?", re.ASCII)
"""The price of one unit, or of an hour."""


def is_alone(text: str) -> bool:
    """Whether nothing but one amount is typed, or nothing at all."""
    return not text.strip() or bool(_ALONE.fullmatch(text.strip()))


def plain_dollars(text: str) -> Decimal | None:
    """The dollars of "187500" or "$187,500", which no rule for what people type reads otherwise; ``None`` for the rest.

    Such is nearly every text while an amount is typed, and all those rules take half of the time that reading takes.
    """
    found = _PLAIN.fullmatch(text.strip())
    return Decimal(found[1].replace(",", "")) if found else None


def alone_or(
    name: str, read: Callable[[str], Any], like: str, pattern: re.Pattern[str] = _ALONE, **more: Any
) -> Callable[[str], Any]:
    """Does as ``read`` for a text of the ``pattern``, and for any other as the function of that name in ``as_mailed``.

    That function also takes an example of what is ``like``, and what ``more`` there is.
    """

    def either(text: str) -> Any:
        if pattern.fullmatch(text.strip()):
            return read(text)
        from calculators.declare.as_mailed import READERS  # fetched when it is needed: see publish/bundle.py

        return READERS[name](text, like=like, **more)

    return either
