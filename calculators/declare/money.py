"""Dollars as people type them, with what they write before and after the figure."""

import re
import unicodedata
from decimal import Decimal

from calculators.declare.typed import ABOUT, OR_SO, Typed, figure, folded, listed, parts, scaled, short, unclear, words

_DOLLARS = listed("$ usd us u s dollar dollars bucks")
_PAY = listed(
    "base salary pay gross pre pretax before tax taxes total comp compensation cash bonus equity stock rsu rsus grant "
    "sign signing on in of only ote tc is the worth value"
)
_TIMES_A_YEAR = {
    **dict.fromkeys(listed("year years yr yrs y yearly annual annually annum pa"), 1),
    **dict.fromkeys(listed("hour hours hr hrs h hourly ph"), 2_080),
    **dict.fromkeys(listed("week wk weekly pw"), 52),
    **dict.fromkeys(listed("month mo mth m monthly pm pcm"), 12),
}
_PER = listed("per a an each every")
_OTHER_CURRENCIES = listed(
    "cad gbp eur inr chf aud nzd sgd hkd jpy cny rmb krw sek nok dkk pln czk huf ils nis brl mxn zar aed twd rs "
    "pound pounds sterling quid euro euros rupee rupees yen yuan won franc francs kr krona kroner peso pesos shekel "
    "shekels canadian australian lakh lakhs lac lacs lpa crore crores cr"
)
_OTHER_DOLLAR = re.compile(r"(?<![a-z0-9])(?:c|ca|a|au|nz|s|sg|hk|r|mx|nt)\$")
_SECOND_FIGURE = re.compile(r"(?:[-~/]|\.\.|\b(?:to|and|or|until|through))\s*(?:us|usd)?\s*\$?\s*\.?[0-9]")
_OVER_YEARS = re.compile(r"(?:\b(?:over|for|across)\s+|/\s*)(?:[1-9]|10)(?:\s*-?(?:y|yrs?|years?))?$")


def money_text(text: str, *, like: str, yearly: bool, least: int) -> Decimal:
    """The dollars meant by ``text``.

    ``yearly`` also reads pay by the hour (times 2,080), week or month, as pay for a year. A positive amount below
    ``least`` is asked back. Raises ``ValueError`` with what to type instead.
    """
    plain = folded(text).replace("usd", " usd ")
    typed = parts(plain)
    if typed is None:
        raise unclear(like)
    _refuse_other_units(plain, like)
    tail = _OVER_YEARS.sub("", typed.tail).strip()
    if typed.head.startswith(("between", "from")) or _SECOND_FIGURE.search(tail):
        raise ValueError(f"Type one figure, such as {like}; a posted range has fields of its own.")
    if yearly and tail != typed.tail:
        raise ValueError(f"Type the amount for one year, such as {like}.")
    scale, tail = scaled(tail)
    value = figure(typed.digits, scale, like, wary=scale in ("", "k", "thousand"))
    amount = value * _sign(typed, like) * _times(tail, like, yearly=yearly)
    if 0 < amount < least:
        raise ValueError(_too_little(amount, value, like, yearly=yearly))
    return amount


def _refuse_other_units(plain: str, like: str) -> None:
    named = _OTHER_CURRENCIES.intersection(words(plain))
    if named or _OTHER_DOLLAR.search(plain) or any(s != "$" and unicodedata.category(s) == "Sc" for s in plain):
        raise ValueError(f"These pages count in US dollars: convert the amount and type dollars, such as {like}.")
    if "%" in plain or {"percent", "pct"}.intersection(words(plain)):
        raise ValueError(f"Leave out the percent sign: type a number, such as {like}.")


def _sign(typed: Typed, like: str) -> int:
    """-1 or 1, from the signs and words before the figure."""
    head = words(typed.head)
    minus = head.count("-")
    if minus > 1 or not set(head) <= {"-"} | _DOLLARS | (frozenset() if minus else ABOUT | _PAY):
        raise unclear(like)
    return -1 if minus else 1


def _times(tail: str, like: str, *, yearly: bool) -> int:
    """How often a year the amount is paid, from the words after it."""
    plain = re.sub(r"[.,;!()]", "", tail.replace("/", " per "))
    left = [word for word in words(plain) if word not in _DOLLARS | _PAY | OR_SO]
    if not left:
        return 1
    period = left[1:] if left[0] in _PER else left
    if len(period) != 1 or period[0] not in {*_TIMES_A_YEAR, "day", "daily"}:
        raise unclear(like)
    times = _TIMES_A_YEAR.get(period[0], 0)
    if times != 1 and not (yearly and times):
        raise ValueError(f"Type the {'amount for a year' if yearly else 'whole amount'}, such as {like}.")
    return times


def _too_little(amount: Decimal, typed: Decimal, like: str, *, yearly: bool) -> str:
    if amount != typed or amount < 1:
        return f"Type the amount for a year, such as {like}."
    asked = f"{short(amount)} thousand? Type {short(amount)}k or {short(amount * 1000)}."
    return f"{asked} For pay by the hour, type {short(amount)}/hr." if yearly else asked
