"""Dollars as people type them, with what they write before and after the figure."""

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from calculators.declare.amounts import plain_dollars
from calculators.declare.currencies import CURRENCIES, choose, currency_said
from calculators.declare.typed import (
    ABOUT,
    OR_SO,
    SCALES,
    Typed,
    Unclear,
    figure,
    folded,
    is_range,
    listed,
    parts,
    refuse_nothing,
    scaled,
    settled,
    short,
    unclear,
    words,
)

_DOLLARS = listed("$ usd us u s dollar dollars bucks")
_PAY = listed(
    "base salary pay gross pre pretax before tax taxes total comp compensation cash bonus grant "
    "sign signing on in of only ote tc is the worth value"
)
_UNITS = listed(
    "rsu rsus share shares unit units option options iso isos nso nsos nqso nqsos psu psus ppu ppus gsu gsus"
)
_STOCK = listed("equity stock stocks")
_BESIDE = _PAY | _UNITS | _STOCK
_SAID_OF_IT = listed(
    "negotiable neg fixed firm flat min minimum guaranteed final confirmed offered starting start est estimated target "
    "remote hybrid onsite stipend allowance"
)
"""What may stand beside an amount without changing it."""
_ON_CONTRACT = re.compile(
    r"\b(?:on )?(?:an? )?(?:[0-9]+[- ]?(?:months?|mos?|years?|weeks?)[- ])?(?:c2c|corp[- ]to[- ]corp|contract(?:or)?)\b"
    r"(?: rate|[- ]to[- ]hire)?|(?<=hr) \(?1099\b|(?<=hour) \(?1099\b"
    r"|\bon (?:an? )?1099\b|\b1099 (?:contract(?:or)?|rate)\b|(?<=[0-9k]) \(?1099$"
)
_ON_STAFF = re.compile(
    r"\(?\b(?:doe|doq|(?:depending|based) on experience|full[- ]?time|fte?|exempt|salaried)\b\)?"
    r"|(?<=hr|ur)(?: ?[x×*@] ?40\b ?(?:hours?|hrs?)?|,? \(?40 ?(?:hours?|hrs?|h)\b)(?: ?(?:/|a|per) ?(?:week|wk))?"
    r"|\(?\b(?:l|ic|e|level )[1-9]\b\)?"
    r"|(?<=base|lary),? \(?(?:no|without) (?:bonus|equity|stock|commission)(?: or [a-z]+)?\b\)?"
)
"""Changes nothing: a year by the hour is 52 weeks of 40, and a level is no pay."""
_WORDS_AFTER = re.compile(r"(?<=[0-9k])(?: (?!million|thousand)[a-z]{2,}[,.]?)+$")
_AFTER_TAX = re.compile(r"\b(?:after[- ]tax(?:es)?|net|take[- ]?home)\b")
_OTHER_PERIOD = re.compile(
    r"\b(?:bi-?month|pay[- ]?(?:check|cheque|period|day)|semi-?annual|half-?year|bi-?annual|installment)"
)
_BY_PERIODS = re.compile(r"[/x×*] ?(?:12|24|26|52)$")
_AS_DOLLARS = _DOLLARS | listed("in worth value")
"""What says that an amount beside such a word is dollars, as in "400k in RSUs"."""
_FEW = 10_000
"""Below this many, "equity 1,200" rather counts units."""
PAID_HOURS = 2_080
"""Hours of a year of pay by the hour: 52 weeks of 40."""
_TIMES_A_YEAR = {
    **dict.fromkeys(listed("year years yr yrs y yearly annual annually annum pa"), 1),
    **dict.fromkeys(listed("hour hours hr hrs h hourly ph"), PAID_HOURS),
    **dict.fromkeys(listed("week wk weekly pw"), 52),
    **dict.fromkeys(listed("biweekly fortnight fortnightly"), 26),
    "semimonthly": 24,
    **dict.fromkeys(listed("quarter quarters qtr quarterly"), 4),
    **dict.fromkeys(listed("month mo mth m monthly pm pcm"), 12),
}
_DAY = listed("day days daily pd")
_WORKING_DAYS = 260  # 52 weeks of five
_OFTEN = {
    "biweekly": r"bi[- ]weekly|(?:/ ?|\b(?:per |every |each )?)(?:two|2|other|second)[- ]?(?:weeks?|wks?)\b",
    "semimonthly": r"semi[- ]monthly|\b(?:twice|two times|2 ?x|2 times) ?(?:an?|per|each|every|/) ?(?:month|mo)\b",
}
"""Periods of several words, by one word for each."""
_PERIOD_FIRST = r"^(annual|(?:annual|year|hour|(?:semi)?month|(?:bi)?week)ly)(?: rate)?:? ([^0-9]*[0-9].*)"
_MORE_THAN_BASE = listed("ote tc bonus bonuses commission commissions grant sign signing") | _UNITS | _STOCK
_BESIDE_BASE = listed("total benefits perks") | _MORE_THAN_BASE
_BASE = listed("base salary")
_A_PART = re.compile("bonus|commission|variable|stipend|target|annual|quarter")
_WITH_A_BONUS = re.compile(
    r"(?:base:? )?(?P<base>\$? ?[0-9][0-9,.]*k?)\b(?:[a-z /]*(?:[+,&]|\b(?:and|plus|with)\b|\bw/) ?[a-z ]*[0-9.]+ ?%"
    r"| ?(?:(?:base|salary) ?)*(?:[+&]|plus) ?(?!.*(?:total|all|ote| tc))[a-z -]+$)"
)
_A_SALARY = 1_000
"""Where this is the least, pay by the hour may be meant; other parts of pay have a lower least."""
_PER = listed("per a an each every")
_OTHER_CURRENCIES = listed(
    "cad gbp eur inr chf aud nzd sgd hkd jpy cny rmb krw sek nok dkk pln czk huf ils nis brl mxn zar aed twd rs "
    "pound pounds sterling quid euro euros rupee rupees yen yuan won franc francs kr krona kroner peso pesos shekel "
    "shekels canadian australian lakh lakhs lac lacs lpa crore crores cr"
)
_OTHER_DOLLAR = re.compile(r"(?<![a-z0-9])(?:c|ca|a|au|nz|s|sg|hk|r|mx|nt)\$")
_OVER_YEARS = re.compile(r"(?:\b(?:over|for|across)\s+|/\s*)(?:[1-9]|10)(?:\s*-?(?:y|yrs?|years?))?$")


class ForAYear(Decimal):
    """Dollars a year of pay that was ``typed`` as dollars of a shorter period, paid so many ``times`` a year."""

    typed: Decimal
    times: int


def _for_a_year(typed: Decimal, times: int) -> Decimal:
    if times == 1:
        return typed
    found = ForAYear(typed * times)
    found.typed, found.times = typed, times
    return found


class Paid(NamedTuple):
    """Dollars as typed, and how often a year they are paid: once, where no period was said."""

    amount: Decimal
    times: int


def money_text(
    text: str,
    *,
    like: str,
    yearly: bool,
    least: int,
    only_base: bool = False,
    is_part: bool = False,
    ranged: bool = True,
) -> Decimal:
    """The dollars meant by ``text``.

    ``yearly`` also reads pay by the hour (times 2,080), week or month, as pay for a year; otherwise an amount for a
    year is asked back too. So is a positive amount below ``least``, and with ``only_base`` one that is said to be
    more than base. In a part of pay, ``is_part``, all of it is asked back. ``ranged`` says that a range has fields of
    its own. Raises ``ValueError`` with what to type instead.
    """

    def read(plain: str) -> Decimal:
        amount, times = _paid(plain, like, yearly=yearly, ranged=ranged)
        in_all = said & {"ote", "tc"} or ("total" in said and amount >= 100_000 and not _A_PART.search(plain))
        if in_all and is_part:
            raise ValueError(
                "Less base? Of total pay, type this part alone: commission is on-target earnings less base."
            )
        if said & {"ote", "tc", "sign", "signing"} and yearly and least < _A_SALARY:
            raise ValueError(f"Type this amount alone, such as {like}: without other pay.")
        _refuse_units(plain, amount, like, has_units=least == _A_SALARY and not yearly)
        if 0 < amount * times < least and not (_is_exact(plain) and not (yearly and least == _A_SALARY)):
            raise ValueError(_too_little(amount, times, like, yearly=yearly, least=least))
        return _for_a_year(amount, times)

    if (dollars := plain_dollars(text)) is not None and dollars >= least:
        return dollars
    refuse_nothing(folded(text))
    plain = _one_line(text)
    refuse_nothing(plain)
    if contract := _ON_CONTRACT.search(plain):
        rate = " ".join(plain.replace(contract[0], " ").split()).strip(" ,:()-").removeprefix("at ")
        rate = re.sub(r"(?: ?\(| for ).*", "", rate)
        rate += "/hr" if yearly and re.fullmatch(r"\$? ?[0-9]{1,3}(?:\.[0-9]+)?", rate) else ""
        raise ValueError(
            f"Work on contract comes without benefits and with taxes of your own. To count it as pay, type {rate}."
        )
    if only_base and (bonus := _WITH_A_BONUS.match(plain)):
        where = " The bonus goes into “Target bonus”." if "%" in plain else ""
        raise ValueError(f"Type the base alone, {bonus['base']}.{where}")
    said = set(words(plain))
    if only_base and said & (_MORE_THAN_BASE if said & _BASE else _BESIDE_BASE):
        raise ValueError(f"Type the base alone, such as {like}: without bonus, sign-on and equity.")
    try:
        return settled(read, plain)
    except Unclear:
        if yearly:
            # Fetched when it is needed: see publish/bundle.py.
            from calculators.declare.hours_a_week import tell_for_a_year

            tell_for_a_year(plain)
        _ask_for_it_alone(plain, read)
        raise


def _ask_for_it_alone(plain: str, read: Callable[[str], Decimal]) -> None:
    """Raises ``ValueError`` with the amount to type where only the words after it are in the way."""
    amount = _WORDS_AFTER.sub("", plain)
    if amount == plain or not _UNITS.isdisjoint(words(plain)):
        return
    try:
        read(amount)
    except ValueError:
        return
    after = plain.removeprefix(amount)
    if _AFTER_TAX.search(after):
        raise ValueError("Type pay before tax, as the letter states it.")
    if _OTHER_PERIOD.search(after):
        how = f"{amount} biweekly, {amount} semimonthly or {amount}/month"
        raise ValueError(f"How often is that? Type what it comes to in a year, or one of these: {how}.")
    raise ValueError(f"Type the amount alone, such as {amount}.")


@lru_cache(maxsize=64)
def paid(text: str) -> Paid:
    """Dollars and how often a year they are paid; raises ``ValueError`` for what ``money_text`` does not read."""
    dollars = plain_dollars(text)
    return Paid(dollars, 1) if dollars is not None else _paid(_one_line(text), "180k", yearly=True)


def _one_line(text: str) -> str:
    plain = folded(text).replace("usd", " usd ").lstrip("( ").rstrip(")?! ")
    plain = re.sub(r"\bw-?2\b", " ", re.sub(r"\ball[- ]in\b", "total", plain))
    plain = _ON_STAFF.sub(" ", plain)
    plain = re.sub(r"\b(?:on[- ]target (?:earnings|pay)|(?:on[- ]target|total) comp(?:ensation)?)\b", "ote", plain)
    for word, said in _OFTEN.items():
        plain = re.sub(said, f" {word}", plain)
    return re.sub(_PERIOD_FIRST, r"\2 \1", " ".join(plain.split()))


def _paid(plain: str, like: str, *, yearly: bool, ranged: bool = True) -> Paid:
    typed = parts(plain)
    if typed is None:
        raise unclear(like)
    _refuse_other_units(plain, like)
    tail = _OVER_YEARS.sub("", typed.tail).strip()
    if yearly and _BY_PERIODS.search(tail):
        raise ValueError(f"Type the amount for one year, such as {like}.")
    if is_range(typed.head, tail):
        told = " A posted range has two fields: from and to." if ranged else ""
        raise ValueError(f"Type one figure, such as {like}.{told}")
    if tail != typed.tail:
        raise ValueError(f"Type the amount {'for one year' if yearly else 'without the years'}, such as {like}.")
    scale, tail = scaled(tail)
    value = figure(typed.digits, scale, like, wary=scale in ("", "k", "thousand"))
    return Paid(value * _sign(typed, like), _times(tail, value, like, yearly=yearly))


def _refuse_units(plain: str, amount: Decimal, like: str, *, has_units: bool) -> None:
    """``has_units`` says that a field for a count of units stands beside the one for dollars."""
    said = set(words(plain))
    stock = _STOCK if has_units and amount < _FEW else frozenset[str]()
    if said.isdisjoint(_UNITS | stock) or said & _AS_DOLLARS:
        return
    if not has_units:
        raise unclear(like)
    dollars = f" For dollars, type ${short(amount)}." if amount >= _A_SALARY else ""
    raise ValueError(f"Units? Type them into “Or units”.{dollars}")


def _is_exact(plain: str) -> bool:
    """Whether whole dollars are typed with cents, as 800.00, which nobody does who means thousands."""
    return bool(re.fullmatch(r"[^0-9]*[1-9][0-9]*\.00[^0-9a-z]*", plain))


def _refuse_other_units(plain: str, like: str) -> None:
    named = (code := currency_said(plain)) or _OTHER_CURRENCIES.intersection(words(plain))
    if named or _OTHER_DOLLAR.search(plain) or any(s != "$" and unicodedata.category(s) == "Sc" for s in plain):
        if code:
            raise ValueError(f"{CURRENCIES[code].name}? Type US dollars, such as {like}, or {choose(code)}.")
        raise ValueError(f"These pages count in US dollars: convert the amount and type dollars, such as {like}.")
    if "%" in plain or {"percent", "pct"}.intersection(words(plain)):
        raise ValueError(f"Leave out the percent sign: type a number, such as {like}.")


def _sign(typed: Typed, like: str) -> int:
    """-1 or 1, from the signs and words before the figure."""
    head = words(typed.head)
    minus = head.count("-")
    if minus > 1 or not set(head) <= {"-"} | _DOLLARS | (frozenset() if minus else ABOUT | _BESIDE | _SAID_OF_IT):
        raise unclear(like)
    return -1 if minus else 1


def _times(tail: str, amount: Decimal, like: str, *, yearly: bool) -> int:
    """How often a year ``amount`` is paid, from the words after it."""
    plain = re.sub(r"[.,;!()]", "", tail.replace("/", " per "))
    left = [word for word in words(plain) if word not in _DOLLARS | _BESIDE | OR_SO | _SAID_OF_IT]
    if not left:
        return 1
    period = left[1:] if left[0] in _PER else left
    if len(period) != 1 or period[0] not in {*_TIMES_A_YEAR, *_DAY}:
        raise unclear(like)
    if yearly and period[0] in _DAY and amount * _WORKING_DAYS >= _A_SALARY:
        a_year = short(amount * _WORKING_DAYS)
        raise ValueError(f"By the day? Type {a_year}, if you work {_WORKING_DAYS} days a year.")
    times = _TIMES_A_YEAR.get(period[0], 0)
    if not (yearly and times) or amount * (times - 1) > 5_000_000:  # "hourly 150k"
        raise ValueError(f"Type the {'amount for a year' if yearly else 'whole amount'}, such as {like}.")
    return times


def _too_little(amount: Decimal, times: int, like: str, *, yearly: bool, least: int) -> str:
    large, k = ("million", "M") if least > _A_SALARY else ("thousand", "k")
    if times > 1 or not 1 <= amount < 1_000:
        return f"Type the {'amount for a year' if yearly else 'whole amount'}, such as {like}."
    number = short(amount)
    asked = f"{number} {large}? Type {number}{k} or {short(amount * SCALES[k.lower()])}."
    if yearly and least == _A_SALARY:
        return f"{asked} For pay by the hour, type {number}/hr."
    if least <= _A_SALARY and amount == int(amount):
        asked += f" If you mean ${number}, type {number}.00."
    return asked
