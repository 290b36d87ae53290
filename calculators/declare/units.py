"""Units: how a value is read from typed text and written for readers.

A unit is attached to a type by ``Annotated``, as in ``Usd``. Reading raises ``ValueError`` with a sentence that says
what to type instead. Numbers are rounded half up to the decimals shown, and only there.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import partial
from typing import Annotated, Any

from calculators.declare.amounts import A_PRICE, alone_or
from calculators.declare.numbers import money_text, number_text, plain_text, share_text, year_text
from calculators.declare.sign_ons import sign_on_text

WRITTEN = Context(prec=28)
"""Sums run with more digits than this and are written with these."""

_SHOWN = Context(prec=50, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, kw_only=True, eq=False)
class Unit:
    """What a value is: ``read`` and ``write`` it, and the signs ``before`` and ``after`` its field.

    ``keyboard`` is the field's ``inputmode``, and ``lines`` is how many lines it shows at once. ``kind`` says how a
    figure of it is shown: a ``number``, ``words``, a ``sentence`` whose ``{names}`` are filled in, a ``letter`` to
    copy, ``mail`` (a subject line, then a body), a ``brief`` to copy that unfolds, a ``page`` to copy or to save as
    plain text, a ``calendar`` or a ``table`` file, or a ``key`` that only tells rows apart; the domain has kinds of
    its own. A unit is equal to itself alone. A working writes it with ``in_sums``, where that says more than ``write``.
    More than ``most`` dollars is asked back; 0 is no bound.
    """

    read: Callable[[str], Any]
    write: Callable[[Any], str] = str
    in_sums: Callable[[Any], str] | None = None
    before: str = ""
    after: str = ""
    keyboard: str = "text"
    kind: str = "words"
    lines: int = 1
    most: int = 0

    @property
    def is_template(self) -> bool:
        """Whether its values are texts with ``{names}`` to fill in."""
        return self.kind in ("sentence", "letter", "mail", "page")


def number(
    before: str = "", after: str = "", *, decimals: int = 0, trim: bool = False, whole: bool = False, like: str = "4"
) -> Unit:
    """A number of ``decimals``; ``trim`` drops zeros after the point, ``whole`` reads whole numbers only as ``int``."""

    def read(text: str) -> Decimal | int:
        return number_text(text, like=like, after=after, whole=whole)

    def write(value: Decimal | int) -> str:
        return written(value, before, after, decimals, trim=trim)

    return Unit(
        read=read, write=write, before=before, after=after, keyboard="numeric" if whole else "decimal", kind="number"
    )


def money(
    *,
    decimals: int = 0,
    like: str = "180k or 180,000",
    least: int = 0,
    yearly: bool = False,
    only_base: bool = False,
    ranged: bool = False,
    most: int = 0,
) -> Unit:
    """Dollars. ``yearly`` reads hourly pay too; ``ranged`` says of a range that it has two fields of its own.

    An amount below ``least`` that is not 0 is asked back, and with ``only_base`` one that is said to be total pay.
    """

    def read(text: str) -> Decimal:
        return money_text(text, like=like, yearly=yearly, least=least, only_base=only_base, ranged=ranged)

    def write(value: Decimal | int) -> str:
        return written(value, "$", "", decimals)

    return Unit(read=read, write=write, before="$", keyboard="decimal", kind="number", most=most)


def words(longest: int = 80, *, kind: str = "words", lines: int = 1) -> Unit:
    """Text of at most ``longest`` characters; one of several ``lines`` keeps its line breaks."""
    return Unit(read=lambda text: plain_text(text, longest, keeps_lines=lines > 1), kind=kind, lines=lines)


def written(value: Decimal | int, before: str, after: str, decimals: int, *, trim: bool = False) -> str:
    """A number in words: ``$1,250``, ``7.5%``, ``1 year``, with a real minus sign."""
    exact = _SHOWN.quantize(WRITTEN.plus(Decimal(value)), Decimal(1).scaleb(-decimals))
    digits = f"{abs(exact):,f}"
    if trim and "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    if after.isalpha():
        after = f" {after.removesuffix('s') if digits == '1' else after}"
    return f"{chr(8722) if exact < 0 else ''}{before}{digits}{after}"


def lowered(label: str) -> str:
    """A label as it is written after other words: "first year", but "ESPP gain"."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def in_dollars(amount: Decimal | int) -> str:
    """Dollars for a text that no reader's figure is in: ``$200,000``."""
    return written(amount, "$", "", 0)


def in_percent(share: Decimal) -> str:
    """A share of 1 for such a text: ``22%``, ``1.45%``."""
    return written(100 * share, "", "%", 2, trim=True)


def price_in_words(price: Decimal | int) -> str:
    """Dollars of one unit to the cent or finer, so that many of them come to what is said: ``$0.031``, ``$3.50``.

    From a dollar on, three places would be read as thousands: ``$1.2340``.
    """
    price = Decimal(price)
    places = max(2, _PRICE_DIGITS - 1 - price.adjusted()) if price else 2
    whole, _, cents = written(price, "$", "", places).partition(".")
    cents = cents.rstrip("0")
    return f"{whole}.{cents:0<4}" if len(cents) == 3 and abs(price) >= 1 else f"{whole}.{cents:0<2}"


_PRICE_DIGITS = 8
"""Digits of a price that tell: units for 50 million dollars come to the dollar."""


_A_COUNT = re.compile(r"[0-9][0-9,]*", re.ASCII)
_A_PERCENT = re.compile(r"[0-9]{1,3}(?:\.[0-9]+)?%?", re.ASCII)


def _price(field: str = "") -> Callable[[str], Any]:
    read = partial(money_text, like="170.16", yearly=False, least=0)
    return alone_or("price_text", read, "170.16", A_PRICE, field=field)


def _amount(name: str, like: str = "180k or 180,000", **more: Any) -> Callable[[str], Any]:
    return alone_or(name, partial(money_text, like=like, yearly=False, least=1_000), like, **more)


def _part(name: str) -> Callable[[str], Any]:
    like = "20k or 20,000"
    return alone_or(name, partial(money_text, like=like, yearly=True, least=500), like)


MOST_BASE, MOST_BESIDE, MOST_SIGN_ON, MOST_EQUITY = 20_000_000, 50_000_000, 500_000_000, 10_000_000_000
"""Dollars that no offer to write software reaches: a base, another part of a year's cash, a sign-on, equity.

Signing bonuses and grants of 100 million were talked of in 2025. More is a slip, such as 150m for a base of 150k.
"""
_EQUITY = money(most=MOST_EQUITY)
_SIGN_ON = money(most=MOST_SIGN_ON)
_BESIDE = money(most=MOST_BESIDE)

Usd = Annotated[Decimal, money()]
"""Exact dollars of any size: figures, and amounts that the site writes into a field itself."""
PayAmount = Annotated[Decimal, replace(_EQUITY, read=_amount("amount_text"))]
"""Pay in all, such as a grant: a smaller figure mostly stands for thousands."""
VestsOfAYear = Annotated[Decimal, replace(_EQUITY, read=_amount("vests_text"))]
VestingAmount = Annotated[Decimal, replace(_EQUITY, read=_amount("amount_text", vests=True))]
"""A grant in a record that has its schedule, and compares it with the years that are typed with the amount."""
RefresherAmount = Annotated[Decimal, replace(_EQUITY, read=_amount("refresher_text", "60k or 60,000"))]
YearlyRefresher = Annotated[Decimal, replace(_EQUITY, read=_amount("refresher_text", "60k or 60,000", each_year=True))]
CompanyValue = Annotated[Decimal, money(like="500M or 500,000,000", least=100_000)]
"""What a company sells for: a smaller figure mostly stands for millions."""
_BASE = money(yearly=True, least=1_000, only_base=True, ranged=True, most=MOST_BASE)
BaseSalary = Annotated[Decimal, _BASE]
PostedLow = Annotated[Decimal, replace(_BASE, read=alone_or("low_end_text", _BASE.read, ""))]
PostedHigh = Annotated[Decimal, replace(_BASE, read=alone_or("high_end_text", _BASE.read, ""))]
MarketBase = Annotated[Decimal, money(yearly=True, least=1_000, only_base=True, most=MOST_BASE)]
YearlyPay = Annotated[Decimal, money(yearly=True, least=1_000, most=MOST_EQUITY)]
"""A whole year's pay or wages."""
UsdPerYear = Annotated[Decimal, money(yearly=True, least=100, most=MOST_BESIDE)]
"""What comes or goes in a year. Stipends and matches of some hundred dollars are usual."""
PartOfPay = Annotated[Decimal, replace(_BESIDE, read=_part("part_text"))]
"""A part of a year's pay beside base, such as commission: total pay is asked back."""
BonusAmount = Annotated[Decimal, replace(_BESIDE, read=_part("bonus_text"))]
_PRICE = replace(money(decimals=2), in_sums=price_in_words)
_TYPED_PRICE = replace(_PRICE, write=price_in_words)
Price = Annotated[Decimal, replace(_PRICE, read=_price())]
PriceToday = Annotated[Decimal, replace(_TYPED_PRICE, read=_price("Price of a unit today"))]
PriceSizedAt = Annotated[Decimal, replace(_TYPED_PRICE, read=_price("Price the grant was sized at"))]
PricePreferred = Annotated[Decimal, replace(_TYPED_PRICE, read=_price("Price in the last round"))]
StrikePrice = Annotated[Decimal, replace(_TYPED_PRICE, read=_price("Strike price"))]
FirstSignOn = Annotated[Decimal, replace(_SIGN_ON, read=partial(sign_on_text, year=1, like="30k"))]
SecondSignOn = Annotated[Decimal, replace(_SIGN_ON, read=partial(sign_on_text, year=2, like="30k"))]
WholeGrant = Annotated[Decimal, replace(_EQUITY, read=_amount("grant_text"))]
_PERCENT = number(after="%", decimals=2, trim=True)
Percent = Annotated[Decimal, replace(_PERCENT, read=partial(share_text, like="15 or 7.5"))]
"""One that is typed is hardly ever below 1: 0.15 is asked back."""
PercentOfTarget = Annotated[Decimal, replace(_PERCENT, read=partial(share_text, like="100 or 80", below=3))]
"""What is paid of a target, 100 for all of it: 1.2 is asked back."""
PercentChange = Annotated[Decimal, number(after="%", decimals=1, like="15")]
BonusPercent = Annotated[
    Decimal,
    replace(
        _PERCENT, read=alone_or("bonus_percent_text", partial(share_text, like="15 or 7.5"), "15 or 7.5", _A_PERCENT)
    ),
]
Multiple = Annotated[
    Decimal,
    replace(
        number(after="×", decimals=2, trim=True, like="1.2"),
        in_sums=lambda times: written(times, "", "", 2, trim=True),  # the sum has its sign
    ),
]
Rate = Annotated[Decimal, number(decimals=6, trim=True, like="0.79")]
"""What one of something is in something else."""
Count = Annotated[int, number(whole=True)]
UnitsGranted = Annotated[
    int,
    replace(number(whole=True), read=alone_or("units_text", number(whole=True, like="4,000").read, "4,000", _A_COUNT)),
]
Year = Annotated[int, replace(number(whole=True, like="1"), read=partial(year_text, like="1"))]
CalendarYear = Annotated[int, replace(number(whole=True, like="2026"), write=str)]
Years = Annotated[int, number(after="years", whole=True)]
Months = Annotated[int, number(after="months", whole=True, like="12")]
DayCount = Annotated[int, number(after="days", whole=True, like="7")]
_WEEKS = number(after="weeks", decimals=1, trim=True, like="5")
Weeks = Annotated[Decimal, _WEEKS]
WorkWeeks = Annotated[Decimal, replace(_WEEKS, read=number(after="workweeks", like="5").read)]
"""Weeks of five workdays."""
HoursOfWeek = Annotated[Decimal, number(after="hours", decimals=1, trim=True, like="45")]
Name = Annotated[str, words()]
Names = Annotated[str, words(1_000)]
Key = Annotated[str, words(kind="key")]
Sentence = Annotated[str, words(1_000, kind="sentence")]
Letter = Annotated[str, words(10_000, kind="letter")]
Brief = Annotated[str, words(10_000, kind="brief")]
PlainPage = Annotated[str, words(20_000, kind="page")]
Mail = Annotated[str, words(10_000, kind="mail")]
TableFile = Annotated[str, words(100_000, kind="table")]
CalendarFile = Annotated[str, words(100_000, kind="calendar")]
