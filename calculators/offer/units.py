"""The units an offer is written in, and how readers type them.

A unit is attached to a type by ``Annotated``. It says what stands before and after a value, how many decimals are
shown, and reads what a person types. ``read`` raises ``ValueError`` with a sentence that says what to type instead.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

LONGEST = 40
"""Characters; no number a person means is longer."""

_SCALES = {
    "": 1,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}
_NUMBER = re.compile(
    r"(?P<sign>[-+\N{MINUS SIGN}]?)\s*(?P<dollar>(?:US|USD)?\s*\$?)\s*"
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d{1,3}(?:[ _]\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)\s*"
    r"(?P<scale>[a-z]*)\s*(?P<percent>%?)",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, kw_only=True, eq=False)
class Number:
    """A number with its signs: ``before`` and ``after`` are written around it, ``decimals`` are shown.

    ``scales`` allows ``180k`` and ``1.2M``; ``trim`` drops zeros after the point (7.5 %, 12 %); ``whole`` reads only
    whole numbers and gives an ``int``. Bounds are inclusive and in the unit itself. ``own`` values belong to one
    calculator: they are no part of the offer that calculators share. A unit is equal to itself alone, so it is quick
    to look up what was written in it before.
    """

    before: str = ""
    after: str = ""
    decimals: int = 0
    trim: bool = False
    scales: bool = False
    whole: bool = False
    like: str = "4"
    keyboard: str = "decimal"
    template: bool = False
    own: bool = False

    def read(self, text: str) -> Decimal | int:
        """The number meant by ``text``; raises ``ValueError`` saying what to type instead."""
        plain = unicodedata.normalize("NFKC", text).strip()
        match = _NUMBER.fullmatch(plain) if len(plain) <= LONGEST else None
        if match is None:
            raise ValueError(f"Type a number, such as {self.like}.")
        scale = match["scale"].lower()
        if scale not in _SCALES or (scale and not self.scales):
            raise ValueError(f"Type a plain number, such as {self.like}.")
        if match["dollar"].strip() and self.before != "$":
            raise ValueError(f"Leave out the dollar sign: type a number, such as {self.like}.")
        if match["percent"] and self.after != "%":
            raise ValueError(f"Leave out the percent sign: type a number, such as {self.like}.")
        number = Decimal(re.sub("[, _]", "", match["digits"])) * _SCALES[scale]
        if match["sign"] not in ("", "+"):
            number = -number
        if not self.whole:
            return number
        if number != number.to_integral_value():
            raise ValueError(f"Type a whole number, such as {self.like}.")
        return int(number)


@dataclass(frozen=True)
class Words:
    """Free text of at most ``longest`` characters; a ``template`` is a sentence whose ``{names}`` are filled in.

    ``shape`` says what a figure of it is: a sentence, a ``letter`` to copy, or ``mail`` (a subject line, then a body).
    What ``stays`` is no statement about the reader, and is kept when the sample goes.
    """

    longest: int = 80
    before: str = ""
    after: str = ""
    keyboard: str = "text"
    template: bool = False
    shape: str = ""
    stays: bool = False

    def read(self, text: str) -> str:
        """The text without control characters; raises ``ValueError`` when it is too long."""
        clean = "".join(c for c in text if c.isprintable()).strip()
        if len(clean) > self.longest:
            raise ValueError(f"Use at most {self.longest} characters.")
        return clean


_USD = Number(before="$", scales=True, like="180k or 180,000")

Usd = Annotated[Decimal, _USD]
UsdPerYear = Annotated[Decimal, _USD]
Price = Annotated[Decimal, Number(before="$", decimals=2, scales=True, like="170.16")]
Percent = Annotated[Decimal, Number(after="%", decimals=2, trim=True, like="15 or 7.5")]
PercentChange = Annotated[Decimal, Number(after="%", decimals=1, like="15")]
Multiple = Annotated[Decimal, Number(after="×", decimals=2, trim=True, like="1.2")]
Count = Annotated[int, Number(whole=True, keyboard="numeric")]
Year = Annotated[int, Number(whole=True, keyboard="numeric", like="1")]
Years = Annotated[int, Number(after="years", whole=True, keyboard="numeric")]
Horizon = Annotated[int, Number(after="years", whole=True, keyboard="numeric", own=True)]
Months = Annotated[int, Number(after="months", whole=True, keyboard="numeric", like="12")]
Name = Annotated[str, Words()]
PublicName = Annotated[str, Words(stays=True)]
Sentence = Annotated[str, Words(longest=1_000, template=True)]
Letter = Annotated[str, Words(longest=10_000, template=True, shape="letter")]
Mail = Annotated[str, Words(longest=10_000, template=True, shape="mail")]
