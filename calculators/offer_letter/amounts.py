"""Amounts of money and percents in a letter's plain words: how much, in what, how often, and whether it is a range."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from calculators.declare.money import PAID_HOURS
from calculators.declare.number_words import WRITTEN_OUT, number_of
from calculators.declare.typed import SCALES

YEAR, MONTH, HOUR = "year", "month", "hour"
SEMIMONTHLY, BIWEEKLY, PAYCHECK = "semimonthly", "biweekly", "paycheck"
TIMES = {
    **{YEAR: 1, "quarter": 4, MONTH: 12, SEMIMONTHLY: 24, BIWEEKLY: 26, PAYCHECK: 26, "week": 52, "day": 260},
    HOUR: PAID_HOURS,
}
"""How often a year an amount is paid."""


@dataclass(frozen=True)
class Amount:
    """Money from ``start`` to ``end``; ``high`` is the other end of a range. ``period`` is blank where none is said.

    One that is no dollars names its ``currency``; one whose words and digits differ is ``doubtful``.
    """

    start: int
    end: int
    value: Decimal
    currency: str = ""
    period: str = ""
    high: Decimal | None = None
    doubtful: bool = False

    @property
    def a_year(self) -> Decimal:
        """What it makes in a year, of 52 weeks of 40 hours."""
        return self.value * TIMES[self.period or YEAR]


_NUMBER = r"\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,4})?"
_SCALE = r"(?:[ -]?(?:k|mm?|thousand|million)\b)?"
_SIGN = r"(?:(?<![a-z])(?:us ?\$|usd ?\$?|u\.s\. ?\$)|\$)"
_CODE = (
    r"(?:gbp|eur|cad|cdn|aud|nzd|sgd|hkd|twd|chf|inr|jpy|sek|nok|dkk|pln|czk|ils|aed|brl|mxn|zar|krw|kzt|cny|rmb|thb|php"
    r"|myr)"
)
_LAND = r"(?:canadian|australian|new zealand|singapore|hong kong|taiwan)"
_ABROAD = rf"{_LAND} dollars"
_FOREIGN_SIGN = rf"(?:(?<![a-z])(?:c|ca|a|au|nz|s|sg|hk)\$|[£€¥₹₸]|\b{_CODE}\b ?\$?)"
_FOREIGN_AFTER = rf"(?:[£€¥₹₸]|(?:{_CODE}|euros?|pounds(?: sterling)?|{_ABROAD})\b)"
_MONEY = re.compile(
    rf"(?:{_FOREIGN_SIGN} ?(?P<there>\d[\d,.]{{0,14}}\d|\d){_SCALE})"
    rf"|(?<![\w.,$])(?P<abroad>\d[\d,.]{{0,14}}\d){_SCALE} ?{_FOREIGN_AFTER}"
    rf"|{_SIGN} ?(?P<dollars>{_NUMBER})(?P<scale>{_SCALE})(?![\d]|,\d|%)(?: ?\(?usd\b\)?)?"
    rf"|(?<![\w.,$/-])(?P<bare>{_NUMBER})(?P<bare_scale>{_SCALE}) ?(?:usd|us dollars|u\.s\. dollars|dollars)\b"
    rf"|(?:(?<![\w.,$/-])|(?<=\dk/))(?P<k>\d{{2,3}}(?:\.\d)?)k\b(?!\))"
    r"|(?<![\w.,$/-])(?P<named>\d{2,3},\d{3}(?:\.\d\d)?)(?=[.;]?(?:$|\n|\t|[.;] )| per (?:year|annum)\b| annually\b"
    r"|,? and (?:the|your|a)\b|, )"
    rf"|\b(?P<words>{WRITTEN_OUT})[ ]?(?:and (?:no|00|zero)/?(?:100|cents)? ?)?(?:u\.s\. |us "
    rf"|united states )?(?:dollars|{_ABROAD}|(?= ?\(\$))"
)
_IN_BRACKETS = re.compile(rf" ?\({_SIGN} ?(?P<same>{_NUMBER})(?P<scale>{_SCALE})(?: ?usd)?\)")
_WORDS_IN_BRACKETS = re.compile(rf" ?\((?P<words>{WRITTEN_OUT}) (?:u\.s\. |us )?dollars(?: and [a-z ]{{2,12}}cents)?\)")
_CENTS = re.compile(r" and (?P<cents>[a-z]{2,9}(?:[ -][a-z]{3,5})?) cents?\b")
_NAMED_BEFORE = re.compile(
    r"(?:^|[\n\t(]|[.;*-] | and |, )(?:[a-z-]+ ){0,2}(?:base(?: salary| pay)?|salary|sign(?:ing)?[ -]?on(?: bonus)?"
    r"|signing bonus)"
    r"(?:(?: \([a-z ]{1,20}\))? ?[:=\t]+ ?| (?:is|will be|stays at|remains|goes to)(?: now)? )$"
)
"""A figure without a sign counts as money right after such a name."""
NO_SIGN = "money, it does not say which"
_CODE_AFTER = re.compile(
    rf"(?:,? ?(?:/ ?|per |an? |each )(?:year|yr|annum|month|hour|hr|week)\b)?,? ?\(?(?:in )?(?:{_CODE}|{_LAND})\b"
)
_ALL_IN = re.compile(
    rf"\b(?:all|amounts?|figures?|sums?|values?|dollars?|compensation|salar\w+|pay\w*|currency)\b[^.\n$]{{0,60}}?"
    rf"(?:\b(?:in|are|is|as|means?|refers? to)\b|[:\t])[^.\n$\d]{{0,20}}?\b(?P<which>{_CODE}|{_ABROAD}|usd"
    r"|(?:us|u\.s\.|united states) dollars)\b"
)
_OTHER_DOLLARS = re.compile(
    r"(?<![a-z])(?:c|ca|a|au|nz|s|sg|hk)\$|\b(?:cad|aud|nzd|sgd|hkd|twd)\b"
    r"|\b(?:superannuation|rrsp|kiwisaver|cpf)\b|\b(?:ontario|british columbia|alberta|new south wales)\b|\bulc\b"
    rf"|\b{_ABROAD}\b|\$ ?[\d,.]+k? \(?{_LAND}\b"
)
_US = re.compile(r"\busd\b|\bus ?\$|\bu\.s\. ?\$|\b(?:us|u\.s\.|united states) dollars\b")
WHICH_DOLLARS = "dollars, it does not say of which country"
_FROM_TO = re.compile(r" ?(?:-|to|and|up to) ?|(?: per (?:year|annum|hour))? (?:to|and) ")
_ADDED = re.compile(r"\b(?:by|up)(?: an?| another)? $")
_BETWEEN = re.compile(r"\bbetween (?:an? )?$")
_A_YEAR = (
    r"(?:year|annum|yr|y)\b|annual(?:ly|i[sz]ed)?\b(?! (?:target|bonus|performance|incentive|cash|equity|stock|rsu"
    r"|refresh|vest))|yearly\b|p\.?a\.?(?=\W|$)"
)
_PERIODS = {
    SEMIMONTHLY: r"semi ?-?monthly|twice (?:a |per |each |every )?month(?:ly)?|half[- ]month",
    BIWEEKLY: r"bi ?-?weekly|every (?:two|2|other) weeks?|fortnight(?:ly)?",
    PAYCHECK: r"pay ?(?:period|check|day|date)s?\b",
    MONTH: r"months?\b|monthly\b|mo\b",
    HOUR: r"hours?\b|hourly\b|hr\b",
    "week": r"weeks?\b|weekly\b|wk\b",
    "quarter": r"quarters?\b|quarterly\b",
    "day": r"days?\b|daily\b",
    YEAR: _A_YEAR,
}
_AFTER = re.compile(
    r"\)?\s?(?:usd |us dollars |gross |before tax(?:es)?,? |\(gross\) ?|in base pay )?"
    r"(?:/ ?|per |an? |each |every |on an? |in an? |when |once |if |paid (?=per|each|every)|)"
    + r"(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _PERIODS.items())
    + r")(?: (?:basis|rate))?"
)
_NOT_PERIOD = re.compile(
    r"\s?(?:an?\s|\)?\s?(?:annual|monthly|quarterly|weekly) (?:target|bonus|vest|install|payment|part))"
)
_BEFORE = re.compile(
    r"(?P<hour>hourly)|(?P<semimonthly>semi-?monthly)|(?P<biweekly>bi-?weekly|every (?:two|2|other) weeks)"
    r"|(?P<month>monthly)|(?P<year>annual|yearly|per annum)"
)
_MADE_A_YEAR = re.compile(
    r"\bannuali[sz]e[sd](?: to| at| amount| rate| salary)?(?: of)?:? ?$|\b(?:per year|annually): ?$"
)


def dollars_of(low: str) -> str:
    """What a plain ``$`` in a letter means: blank for US dollars, else the currency, in words."""
    if said := _ALL_IN.search(low):
        return "" if _US.fullmatch(said["which"]) else _currency(said["which"])
    return WHICH_DOLLARS if _OTHER_DOLLARS.search(low) else ""


def amounts_in(low: str, dollars: str = "") -> list[Amount]:
    """Every amount in the plain text ``low``, of small letters, in order; ``dollars`` is what a plain ``$`` means."""
    found: list[Amount] = []
    without_sign = NO_SIGN if re.search("[£€¥₹]", low) else ""
    last = 0
    for one in _MONEY.finditer(low):
        if one.start() < last:
            continue
        amount = _amount(one, low, without_sign)
        if amount is None:
            continue
        if not amount.currency:
            if code := _CODE_AFTER.match(low, amount.end):
                amount = replace(amount, currency=_currency(code[0]))
            elif dollars and not _US.search(one[0]):
                amount = replace(amount, currency=dollars)
        if found and found[-1].high is None and (between := low[found[-1].end : amount.start]) and len(between) < 24:
            is_range = _FROM_TO.fullmatch(between) and not _ADDED.search(
                low, max(found[-1].start - 16, 0), found[-1].start
            )
            if amount.value <= found[-1].value and not between.strip(" -"):
                is_range = False  # "$30,000 - $15,000 at the start"
            if is_range and (
                between.strip() != "and" or _BETWEEN.search(low, max(found[-1].start - 12, 0), found[-1].start)
            ):
                first = found.pop()
                value = first.value
                if amount.value >= 10_000 and value < 1_000 and not first.period:
                    value *= 1_000
                amount = replace(amount, start=first.start, value=value, high=amount.value, currency=first.currency)
        found.append(amount)
        last = amount.end
    return [_with_period(one, low) for one in found]


def _amount(one: re.Match[str], low: str, without_sign: str) -> Amount | None:
    end = one.end()
    if one["there"] or one["abroad"]:
        return Amount(one.start(), end, _abroad(one["there"] or one["abroad"], one[0]), currency=_currency(one[0]))
    if one["words"]:
        try:
            value = number_of(one["words"])
        except ValueError:
            return None
        again = _IN_BRACKETS.match(low, end)
        if again:
            same = _scaled(again["same"], again["scale"])
            return Amount(one.start(), again.end(), same, doubtful=same.to_integral_value() != value and same != value)
        if "dollar" not in one[0]:
            return None
        currency = _currency(one[0]) if re.search(_ABROAD, one[0]) else ""
        cents = _CENTS.match(low, end)
        if cents is None:
            return Amount(one.start(), end, value, currency=currency)
        try:
            few = Decimal(0) if cents["cents"] in ("zero", "no") else number_of(cents["cents"])
            value, is_clear = (value + few / 100).quantize(Decimal("0.01")), True
        except (ValueError, ArithmeticError):
            is_clear = False
        return Amount(one.start(), cents.end(), value, currency=currency, doubtful=not is_clear)
    if one["k"]:
        return Amount(one.start(), end, Decimal(one["k"]) * 1_000)
    if one["named"]:
        line = low[max(one.start() - 60, 0) : one.start()].rpartition("\n")[2]
        if not _NAMED_BEFORE.search(line):
            return None
        return Amount(one.start(), end, _scaled(one["named"], ""), currency=without_sign)
    number, scale = (one["dollars"], one["scale"]) if one["dollars"] else (one["bare"], one["bare_scale"])
    value = _scaled(number, scale)
    doubtful = False
    if again := _WORDS_IN_BRACKETS.match(low, end):
        try:
            doubtful, end = number_of(again["words"]) != value.to_integral_value(), again.end()
        except ValueError:
            doubtful = True
    return Amount(one.start(), end, value, doubtful=doubtful)


def _scaled(number: str, scale: str) -> Decimal:
    return Decimal(number.replace(",", "")) * SCALES[scale.strip(" -")]


def _abroad(digits: str, whole: str) -> Decimal:
    """The number of another currency, of which points may part the thousands."""
    plain = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
    try:
        value = Decimal(plain)
    except ArithmeticError:
        return Decimal(0)
    return value * (1_000 if re.search(r"\dk\b", whole) else 1)


def _currency(whole: str) -> str:
    for sign, name in (("£", "pounds"), ("gbp", "pounds"), ("pound", "pounds"), ("€", "euros"), ("eur", "euros")):
        if sign in whole:
            return name
    return next((words for sign, words in _DOLLARS.items() if sign in whole), "another currency")


_DOLLARS = {
    **dict.fromkeys(("cad", "cdn", "canad", "c$", "ca$"), "Canadian dollars"),
    **dict.fromkeys(("aud", "austral", "au$", "a$"), "Australian dollars"),
    **dict.fromkeys(("nzd", "zealand", "nz$"), "New Zealand dollars"),
    **dict.fromkeys(("sgd", "singapore", "sg$", "s$"), "Singapore dollars"),
    **dict.fromkeys(("hkd", "hong kong", "hk$"), "Hong Kong dollars"),
}


def _with_period(amount: Amount, low: str) -> Amount:
    if _MADE_A_YEAR.search(low, max(amount.start - 24, 0), amount.start):
        return replace(amount, period=YEAR)
    window = low[amount.end : amount.end + 60]
    if not _NOT_PERIOD.match(window) or re.match(r"\)?\s?an? (?:year|month|hour|week|day)\b", window):
        after = _AFTER.match(window)
        if after and after.lastgroup:
            return replace(amount, period=after.lastgroup, end=amount.end)
    return amount


def period_before(low: str, start: int, end: int) -> str:
    """The period named in the words from ``start`` to ``end``, the last one of several; blank for none."""
    named = [one.lastgroup or "" for one in _BEFORE.finditer(low, start, end)]
    return named[-1] if named else ""


@dataclass(frozen=True)
class Share:
    """A percent from ``start`` to ``end``; ``high`` is the other end of a range."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None


_PERCENT = re.compile(
    rf"(?<![\w.,⁄/])(?:(?<!year )(?<!yr )(?<!y)(?P<low>\d{{1,3}}(?:\.\d{{1,4}})?) ?(?:%|percent)? ?(?:-|to|up to) ?"
    r"|(?<=between )(?P<least>\d{1,3}(?:\.\d{1,4})?) ?and ?)?"
    rf"(?P<number>\d{{1,3}}(?:\.\d{{1,4}})?) ?(?:%|percent\b|per cent\b|pct\b)"
    rf"|\b(?P<words>{WRITTEN_OUT})(?: point (?P<point>five|two five"
    rf"|seven five))? ?percent(?: ?\((?P<same>\d{{1,3}}(?:\.\d{{1,4}})?) ?%\))?"
    rf"|\b(?P<first>{WRITTEN_OUT}) ?\((?P<again>\d{{1,3}}(?:\.\d{{1,4}})?) ?%\)(?: percent)?"
)


def shares_in(low: str) -> list[Share]:
    """Every percent in plain small letters, in order."""
    found: list[Share] = []
    for one in _PERCENT.finditer(low):
        if (share := _share(one)) is None:
            continue
        last = found[-1] if found else None
        if last and last.high is None and share.high is None and _is_to(low, last, share):
            share = Share(found.pop().start, share.end, last.value, share.value)
        found.append(share)
    return found


def _is_to(low: str, one: Share, other: Share) -> bool:
    """Whether two percents are the ends of a range."""
    to = _TO_SHARE.fullmatch(low, one.end, other.start)
    return bool(to and (to["to"] or _BETWEEN.search(low, max(one.start - 12, 0), one.start)))


_TO_SHARE = re.compile(
    r"(?: of (?:(?:your|the|annual|base|eligible) ){0,3}(?:salary|base|pay|earnings))?"
    r" ?(?:(?P<to>-|to|up to)|and),? ?(?:at (?:the )?most,? )?(?:an? )?"
)
"""What stands between the two ends of a range."""


def _share(one: re.Match[str]) -> Share | None:
    if number := one["number"] or one["same"] or one["again"]:
        if least := one["low"] or one["least"]:
            return Share(one.start(), one.end(), Decimal(least), Decimal(number))
        return Share(one.start(), one.end(), Decimal(number))
    try:
        return Share(one.start(), one.end(), number_of(one["words"]))
    except ValueError:
        return None


def apart(amounts: Iterable[Amount]) -> bool:
    """Whether the amounts, each made a year's, differ by more than what rounding a pay period leaves."""
    yearly = sorted(one.a_year for one in amounts)
    return bool(yearly) and yearly[-1] - yearly[0] > max(yearly[-1] / 200, Decimal(1))
