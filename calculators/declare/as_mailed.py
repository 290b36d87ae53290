"""Prices, grants and units with what mails write around them: read, or sent to the fields they belong in.

Fetched when it is needed: see ``publish.bundle``. Everything raises ``ValueError`` with a sentence that says what to
type instead.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any

from calculators.declare.lengths import without_length
from calculators.declare.money import money_text, paid
from calculators.declare.numbers import number_text, share_text
from calculators.declare.posted_ends import high_end_text, low_end_text
from calculators.declare.typed import COUNTED, SCALES, count_of, folded, short

_UNIT = r"(?:rsu|iso|nso|nqso|psu|ppu|gsu|share|sh|unit|option|stock)s?(?: options?| units?)?"
_OF_A_UNIT = re.compile(
    rf"\b409(?:a\b|\(a\)| a\b(?! ?{_UNIT}\b))"
    rf"|(?:/ ?|\bper |\ban? |\beach )(?:common |preferred |ordinary )?{_UNIT}\b|\bpps\b"
    r"|\b(?:each|ea|apiece|fmv|fair market value|price[ds]?|common|current(?:ly)?|latest|last|market|spot|trading)\b"
    r"|\b(?:closed?|closing|at|is|was|today|now|yesterday)\b|@|\(?\bas of\b.*"
    r"|\bon [a-z]{3,9}\.? [0-9]{1,2}\b.*"
    r"|\bon [0-9]{1,2}/.*|\bvaluation\b"
)
_STRIKE, _PREFERRED, _TODAY = "Strike price", "Price in the last round", "Price of a unit today"
_PRICES = {
    _STRIKE: re.compile(r"\b(?:strike|exercise|grant price)\b"),
    _PREFERRED: re.compile(r"\b(?:preferred|pref|(?:last|latest) (?:funding )?round|funding round|series [a-k]\b)"),
    _TODAY: re.compile(rf"\b409(?:a\b|\(a\)| a\b(?! ?{_UNIT}\b))|\bfmv\b|\bfair market value\b|\bcommon\b"),
}
"""The fields for prices, and what says that one is meant. A strike, or what a grant was sized at, is often the 409A."""
_MONTHS_OF_PAY = re.compile(
    rf"(?P<count>[0-9]{{1,2}}(?:\.[0-9]+)?|{'|'.join([*COUNTED][2:])}) ?(?:months?|mos?)(?:'s|')?"
    r"(?: of)?(?: base| salary| pay| wages)*(?: bonus)?"
)
_GUARANTEED = re.compile(r"(?P<percent>[0-9.]+) ?%?,? ?\(?guaranteed\)?(?: .*)?")
_THOUSANDS = re.compile(r"~? ?\$? ?(?P<number>[0-9][0-9.,]*) ?(?:k|thousand)(?: dollars| usd)?")
_CENTS = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?) ?(?:cents?|¢|c)")
_AMOUNT = r"\$? ?[0-9][0-9,.]*(?: ?(?:k|m|thousand|million))?"
_PERCENT = re.compile(r"%|\bper ?cent\b|\bpct\b|(?<![a-z])bps?\b|\bbasis points?\b")
_IN_YEARS = rf"(?:{'|'.join([*COUNTED][2:12])}|[1-9]|10)[- ]?(?:years?|yrs?|y)"
_NO_GRANT = re.compile(
    r"\b(?:cash|bonus|sign(?:ing)?(?:[- ]on)?|base|salary|relo(?:cation)?)\b(?![- a-z]*(?:equity|stock|rsu|grant))"
)
_COUNT = rf"(?P<count>[0-9][0-9,.]*) ?(?P<scale>k|m|thousand|million)? ?(?P<unit>{_UNIT})?"
_PRICE = r"\$? ?(?P<price>[0-9][0-9,.]*)"
_NUMBERS = f"{'|'.join([*COUNTED][3:12])}|[2-9]|10"
_NUMBER = f"(?P<years>{_NUMBERS})"
_DOLLARS_OF = rf"(?P<dollars>{_AMOUNT})(?: ?(?:of |in )?(?:rsus?|stock|equity))?"
_A_YEAR = r"(?P<yearly> ?(?:(?:/|\bper|\ban?|\beach|\bevery) ?(?:year|yr|y|annum)\b|annually|yearly))"
_COUNTED = (
    re.compile(rf"(?=\$){_PRICE}(?:/ ?{_UNIT})? ?(?:x|×|\*|times) ?{_COUNT}"),
    re.compile(
        rf"{_COUNT}(?: over {_IN_YEARS})?,? ?(?:at|@|x|×|\*|times|for|priced at|with an? strike(?: price)? of|strike)"
        rf" ?(?:an? )?(?:price of |strike of )?{_PRICE}"
    ),
    re.compile(rf"{_COUNT},? ?\(?(?:with |at )?(?:an? )?{_PRICE} (?:strike|exercise)"),
    re.compile(rf"{_COUNT},? ?\(?(?:with |at )?(?:an? )?(?:strike|exercise)(?: price)?(?: of| is|:)? ?{_PRICE}"),
)
_VALUE = r"(?:[mb]|mm|bn|[mb]il(?:lion)?)\b"
_VALUATION = re.compile(rf"[0-9] ?{_VALUE}|(?<![0-9.,])[1-9](?:,?[0-9]){{6}}")
"""A million or more: no unit costs it."""
_AT_A_VALUE = re.compile(rf"(?:\bat\b|@)[^0-9]*(?:[0-9][0-9.,]* ?{_VALUE}|409 ?\(?a\b)")
_WHOLE_SAID = re.compile(rf"^{_AMOUNT}(?: total)? ?[=(] ?|(?<=[0-9km])\)$| ?= ?{_AMOUNT}$")
"""As in "400k = 4 x 100k"."""
_YEARS_TIMES = (
    re.compile(rf"{_NUMBER}(?:[- ]?(?:years?|yrs?|y))? ?(?:x|×|\*|@|times|of|at) ?{_DOLLARS_OF}{_A_YEAR}?"),
    re.compile(rf"{_DOLLARS_OF}{_A_YEAR}? ?(?:x|×|\*|times|@(?! ?[0-9]+[- ]?y)) ?{_NUMBER}(?:[- ]?(?:years?|yrs?|y))?"),
    re.compile(rf"{_DOLLARS_OF}{_A_YEAR},? ?(?:for|over|\() ?{_NUMBER}[- ]?(?:years?|yrs?|y)\)?"),
)
_FOR_YEARS = re.compile(rf"{_DOLLARS_OF} ?(?:for|@) ?{_NUMBER}[- ]?(?:years?|yrs?|y)")
_BY_YEAR = re.compile(
    rf"\$? ?{_COUNT}(?:,? ?\(|,? )(?:vest(?:s|ing|ed)?|schedule|vesting schedule)?:? ?"
    r"(?P<shares>[0-9]{1,3}(?:\.[0-9]+)? ?%?(?: ?[-/,] ?[0-9]{1,3}(?:\.[0-9]+)? ?%?){1,9})\)?"
)
"""A grant with the percents of its years."""
_SHARE_OF_A_YEAR = re.compile(
    r"(?<![0-9.])(?:[5-9]|[1-9][0-9]+) ?(?:%|percent)[^0-9]*\b(?:year|yr|annual|quarter|month)"
)
_REFRESHER = re.compile(rf"(?P<amount>{_AMOUNT})(?:{_A_YEAR})? ?(?:(?:annual|yearly) )?refresh[a-z]*(?: grants?)?")
_UNITS_BESIDE = re.compile(
    r"(?<![$0-9.,])(?<!\$ )[0-9][0-9.,]*k? (?:(?:stock )?options|shares|units|(?:rsu|iso|nso|nqso|psu|ppu|gsu)s)\b"
)
"""Units by their number: a grant of one kind, as in "400k RSU", is dollars."""
_TWO_GRANTS = re.compile(
    rf"(?P<first>{_AMOUNT})\b[a-z -]*(?:\+|&|\b(?:and|plus)\b) ?(?:an? )?(?P<second>{_AMOUNT})\b(?P<what>.*)"
)
_OF_ONE_YEAR = re.compile(
    rf"{_A_YEAR}$|,? (?:in|over|within|for)(?: the)?(?: next| coming| following)? (?:12[- ]months?|(?:1 |one )?year)$"
)
_DOLLARS_A_YEAR = re.compile(f"{_DOLLARS_OF}{_A_YEAR}")
_UNITS_A_YEAR = re.compile(rf"{_COUNT}{_A_YEAR}(?:,? ?(?:x|×|\*|for|over|\() ?{_NUMBER}\b.*)?")
_ONE_KIND = re.compile(r"(?<=[0-9][km]) (?:rsu|iso|nso|psu|ppu|gsu)(?= (?:grant|over)\b|$|,| \()")
"""Named once after thousands, as in "400k RSU", it says of what kind the dollars are."""


def price_text(text: str, *, like: str, field: str = "") -> Decimal:
    """Dollars of one unit: "$2/share", "409A: $2.37", "50 cents"; other prices than its ``field`` go to theirs."""
    plain = whole = folded(text)
    if field and _VALUATION.search(plain):
        raise ValueError("A valuation? Type the price of one share: the valuation ÷ the shares.")
    said = [name for name, words in _PRICES.items() if words.search(plain)]
    same = {field} if field in (_TODAY, _PREFERRED) else {field, _TODAY}
    for name in (_STRIKE, _PREFERRED):
        plain = _PRICES[name].sub(" ", plain)
    around = " ".join(_OF_A_UNIT.sub(" ", plain).split()).rstrip(" :,()=-")
    plain = around.lstrip(" :,()=-")
    if whole.startswith("-") or around.removesuffix(plain).endswith("-"):
        plain = f"-{plain}"
    number = re.search(r"[0-9][0-9.,]*|[.][0-9]+", plain)
    if said and not number:
        raise ValueError(f"Type the number itself, such as {like}.")
    if number and field and said and same.isdisjoint(said):
        raise ValueError(f"Type {number[0]} into “{said[0]}”. Here type the price that is asked for, such as {like}.")
    if cents := _CENTS.fullmatch(plain.removeprefix("~").strip()):
        return Decimal(cents["number"]) / 100
    if thousands := _THOUSANDS.fullmatch(plain):  # most units cost no thousand
        price = money_text(thousands["number"], like=like, yearly=False, least=0)
        whole = short(price * 1_000)
        raise ValueError(f"{short(price)}k for one unit? Type {short(price)}, or {whole} if it costs that.")
    return money_text(plain or text, like=like, yearly=False, least=0, ranged=False)


def grant_text(text: str, *, like: str) -> Decimal:
    """Dollars of a whole grant; units with a price are sent to their fields."""
    plain = folded(text)
    _refuse_shares_by_year(plain)
    _refuse_a_percent(text, f"dollars, such as {like}")
    _refuse_years_times(plain, "grant")
    _refuse_two_grants(plain)
    if refresher := _REFRESHER.fullmatch(plain):
        raise ValueError(f"Add a refresher for the {refresher['amount']}. Here type the grant of the letter.")
    yearly, each = _DOLLARS_A_YEAR.fullmatch(plain), _more_than_once(without_length(plain)[0])
    if yearly or each:
        each = each or (_dollars(yearly["dollars"]) if yearly else None)
        for_four = f", such as {in_full(4 * each)} for four years" if each and each >= SCALES["k"] else ""
        raise ValueError(f"Type the whole grant{for_four}.")
    said = _FOR_YEARS.fullmatch(plain)
    if said and (part := _dollars(said["dollars"])):
        part *= SCALES["k"] if part < SCALES["k"] else 1
        whole = part * count_of(said["years"])
        raise ValueError(f"Type the whole grant: {in_full(part)}, or {in_full(whole)} if the first is each year's.")
    if re.search(r"\b(?:(?:first|1st) (?:year|yr)|(?:year|yr) (?:1|one))\b(?! cliff)", plain):
        raise ValueError("Type the whole grant: all of its years together.")
    plain, _ = without_length(plain)
    if millions := re.fullmatch(r"\$? ?([1-9]\.[0-9]{1,2})", plain):
        raise ValueError(f"{millions[1]} million? Type {millions[1]}M.")
    if _ONE_KIND.search(plain):
        plain = _ONE_KIND.sub("", plain)
    elif counted := _counted(plain):
        if re.search(r"\$ ?$", plain[: counted.start("count")]):
            count = f"{counted['count']}{counted['scale'] or ''}"
            raise ValueError(f"Type {count} here, and {_price_of(counted, plain)} into “Price the grant was sized at”.")
        raise _in_their_fields(counted, plain)
    return money_text(plain or text, like=like, yearly=False, least=1_000, ranged=False)


def amount_text(text: str, *, like: str, vests: bool = False) -> Decimal:
    """Dollars of a part of pay that has no field for units: they are asked back as dollars.

    Of what ``vests`` by a schedule the record compares the time that is said with it; elsewhere it is asked back.
    """
    plain = folded(text)
    _refuse_years_times(plain, "amount")
    if vests:
        _refuse_shares_by_year(plain, "the field for its vesting")
    amount, said = without_length(plain)
    if any(said) and not vests:
        raise ValueError(f"Type the amount that is asked for here, without the years, such as {like}.")
    if not _AT_A_VALUE.search(amount) and (counted := _counted(amount)):
        count, price = _dollars(f"{counted['count']}{counted['scale'] or ''}"), _dollars(counted["price"])
        if count and price:
            already = "" if counted["unit"] or count < 10_000 else f" Dollars already? Type {in_full(count)}."
            raise ValueError(f"Type the dollars: {in_full(count * price)}.{already}")
    if re.search(rf"\b{_UNIT}\b", plain) and not re.search(r"\$|\b(?:in|worth|value|usd|dollars?)\b", plain):
        number = re.search(r"[0-9][0-9,.]*(?: ?(?:k|m)\b)?", plain)
        dollars = _dollars(number[0].replace(" ", "")) if number else None
        meant = f" If it is dollars already, type {in_full(dollars)}." if dollars and dollars >= SCALES["k"] else ""
        if re.search(r"\b(?:options?|isos?|nq?sos?)\b", plain):
            meant += " Leave this blank where their strike is not below the price: such options gain nothing yet."
        raise ValueError(f"Type dollars: the number of shares × the price of one, such as {like}.{meant}")
    return money_text(amount or text, like=like, yearly=False, least=1_000, ranged=False)


def refresher_text(text: str, *, like: str, each_year: bool = False) -> Decimal:
    """Dollars of one refresher; "60k a year" is read in a field for ``each_year``, and elsewhere asked back."""
    plain = folded(text)
    if each_year and any(pattern.fullmatch(plain) for pattern in _YEARS_TIMES):
        raise ValueError(f"Type what is granted in one year, such as {like}.")
    if said := _DOLLARS_A_YEAR.fullmatch(plain):
        if not each_year:
            raise ValueError(f"Type one grant here, such as {said['dollars']}, and add a refresher for each year.")
        text = said["dollars"]
    return amount_text(text, like=like, vests=True)


def vests_text(text: str, *, like: str) -> Decimal:
    """Dollars of what vests in one year, which may be said with them: "90k/yr", "90k over the next 12 months"."""
    plain = folded(text)
    if each := _more_than_once(plain):
        raise ValueError(f"In 12 months? Type {in_full(each)}.")
    return amount_text(_OF_ONE_YEAR.sub("", plain) or text, like=like)


def _more_than_once(plain: str) -> Decimal | None:
    """Dollars a year of what is said by the quarter, month or week; ``None`` for any other text."""
    with suppress(ValueError):
        amount, times = paid(plain)
        return amount * times if 1 < times <= 52 and amount * times >= SCALES["k"] else None
    return None


def bonus_text(text: str, *, like: str) -> Decimal:
    """Dollars of a year's bonus; a percent is sent to its field."""
    if _PERCENT.search(folded(text)):
        raise ValueError(f"A share of base? Type it into “Target bonus”. Here type dollars a year, such as {like}.")
    return part_text(text, like=like)


def part_text(text: str, *, like: str) -> Decimal:
    """Dollars a year of a part of pay beside base, such as commission: total pay is asked back."""
    return money_text(text, like=like, yearly=True, least=500, is_part=True, ranged=False)


def bonus_percent_text(text: str, *, like: str) -> Decimal:
    """A year's bonus in percent of base; dollars are sent to their field."""
    plain = folded(text)
    if "%" not in plain and re.search(r"\$|[0-9] ?k\b|(?<![.0-9])[0-9]{4}|[0-9],[0-9]{3}", plain):
        raise ValueError(f"Dollars? Type them into “Or a bonus amount”. Here type the percent, such as {like}.")
    if months := _MONTHS_OF_PAY.fullmatch(plain):
        count = Decimal(COUNTED.get(months["count"]) or months["count"])
        raise ValueError(f"Of 12 months' base? Type {short((100 * count / 12).quantize(Decimal('0.01')))}.")
    if said := _GUARANTEED.fullmatch(plain):
        raise ValueError(
            f"Type {said['percent']}. Of a bonus that is promised for the first year, type the dollars into “Guaranteed"
            " bonus, year 1”."
        )
    return share_text(text, like=like)


def units_text(text: str, *, like: str) -> Decimal | int:
    """How many units a grant has; a percent of the company, dollars and a price are sent to their fields."""
    _refuse_shares_by_year(folded(text))
    _refuse_a_percent(text, f"how many units it is, such as {like}")
    plain, _ = without_length(folded(text))
    if yearly := _UNITS_A_YEAR.fullmatch(folded(text)):
        years, units = count_of(yearly["years"] or "4"), _dollars(yearly["count"] + (yearly["scale"] or ""))
        if units:
            whole = f"{short(units)} a year for {years} years is {short(units * years)}"
            raise ValueError(f"Type the whole grant: {whole}.")
    counted = _counted(plain)
    if counted and (by_year := _units_times_years(plain)):
        raise ValueError(by_year)
    if counted:
        raise _in_their_fields(counted, plain)
    if "$" in plain:
        if alone := re.search(rf"(?<![$0-9,. ])(?<!\$ )[0-9][0-9,]*k?(?= ?{_UNIT}\b)", plain):
            raise ValueError(f"Type the units alone: {alone[0]}.")
        raise ValueError("Dollars? Type them into “Equity grant”.")
    return number_text(plain or text, like=like, after="", whole=True)


def _units_times_years(plain: str) -> str:
    """What to ask back where "2,500 x 4" may count years, or be at a price; else nothing."""
    first, _, second = re.sub(r" ?[x×*] ?", "x", _WHOLE_SAID.sub("", plain)).partition("x")
    count, years = (second, first) if re.fullmatch(_NUMBERS, first) else (first, second)
    units = _dollars(count) if re.fullmatch(_AMOUNT, count) and "$" not in count else None
    if not units or not re.fullmatch(_NUMBERS, years):
        return ""
    whole = short(units * count_of(years))
    return f"{years} years? Type {whole}. A price? Type {count} here and {years} into “Price of a unit today”."


def in_full(amount: Decimal) -> str:
    """Dollars for a message, as they may be typed: $400,000."""
    return f"${short(amount)}"


def _dollars(amount: str) -> Decimal | None:
    """What a matched amount is worth; ``None`` where its digits are grouped oddly."""
    typed = re.fullmatch(r"\$? ?([0-9][0-9,]*(?:\.[0-9]+)?) ?([a-z]*)", amount.rstrip(".,"))
    if not typed or not re.fullmatch(r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+", typed[1].partition(".")[0]):
        return None
    return Decimal(typed[1].replace(",", "")) * SCALES[typed[2]]


def _counted(plain: str) -> re.Match[str] | None:
    """Units and a price in a text."""
    return next(filter(None, (pattern.search(plain) for pattern in _COUNTED)), None)


def _refuse_years_times(plain: str, what: str) -> None:
    """Raises ``ValueError`` with the product for years times dollars; thousands are meant by the 100 of "100 x 4"."""
    beside = re.search(_AMOUNT, "".join(_WHOLE_SAID.findall(plain)))
    plain = _WHOLE_SAID.sub("", plain)
    for said in filter(None, (pattern.fullmatch(plain) for pattern in _YEARS_TIMES)):
        dollars = _dollars(said["dollars"])
        if dollars is None:
            continue
        whole = count_of(said["years"]) * dollars * (SCALES["k"] if dollars < SCALES["k"] else 1)
        if beside and _dollars(beside[0]) not in (whole, whole / SCALES["k"]):
            product = f"{said['years']} × {said['dollars']} = {short(whole / SCALES['k'])}k"
            raise ValueError(f"{beside[0].strip()}, or {product}? Type the whole {what}.")
        raise ValueError(f"Type the whole {what}: {in_full(whole)}.")


def _price_of(counted: re.Match[str], plain: str) -> str:
    return "the price of one" if _AT_A_VALUE.search(plain) else counted["price"].rstrip(".,")


def _refuse_shares_by_year(plain: str, field: str = "“Vesting schedule”") -> None:
    """Raises ``ValueError`` where the percents of the years are typed with a grant, as in "400k (40/30/20/10)"."""
    said = _BY_YEAR.fullmatch(plain)
    shares = re.findall(r"[0-9]+(?:\.[0-9]+)?", said["shares"]) if said else []
    if said and abs(sum(map(Decimal, shares), Decimal(0)) - 100) <= 1:
        amount = f"{said['count'].rstrip('.,')}{said['scale'] or ''}"
        raise ValueError(f"Type {amount} here and {'/'.join(shares)} into {field}.")


def _refuse_two_grants(plain: str) -> None:
    """Raises ``ValueError`` where two grants are typed in one field."""
    said = _TWO_GRANTS.fullmatch(plain)
    if said and (units := _UNITS_BESIDE.match(f"{said['second']}{said['what']}")):
        is_option = re.search(r"option|\b(?:i|n|nq)so", units[0])
        times = "their number × " + ("(the price of one − the strike)" if is_option else "the price of one")
        raise ValueError(
            f"Two grants? Type {said['first']} here. The {said['second']} are units: type their dollars, {times}, into"
            " “Second grant at the start”."
        )
    amounts = [_dollars(said[which]) for which in ("first", "second")] if said else []
    if not said or not all(one and one >= SCALES["k"] for one in amounts):
        return
    if _NO_GRANT.search(said["what"]):
        raise ValueError(f"Type the grant alone, {said['first']}.")
    where = "Add a refresher" if "refresh" in said["what"] else "Use “Second grant at the start” or a refresher"
    raise ValueError(f"Two grants? Type {said['first']} here. {where} for the {said['second']}.")


def _in_their_fields(counted: re.Match[str], plain: str) -> ValueError:
    count, price = f"{counted['count'].rstrip('.,')}{counted['scale'] or ''}", _price_of(counted, plain)
    today, strike = "“Price of a unit today”", "“Strike price”"
    if "strike" in plain or "exercise" in plain:
        where = f"into {strike}"
    elif "option" in plain or re.search(r"\b[in]sos?\b", plain):
        where = f"into {today}, or into {strike} if that is what one costs to exercise"
    else:
        where = f"into {today}"
        if not counted["unit"] and (counted["scale"] or len(count) > len("9,999")):
            where += f". Dollars? Type ${count} into “Equity grant” and {price} into “Price the grant was sized at”"
    return ValueError(f"Units and a price? Type {count} into “Or units” and {price} {where}.")


def _refuse_a_percent(text: str, instead: str) -> None:
    plain = folded(text)
    if re.search(r"\brefresh", plain) and _PERCENT.search(plain):
        raise ValueError(f"A refresher? Add one for it. Here type {instead}.")
    if _PERCENT.search(plain) and re.search(r"\bbonus\b", plain):
        raise ValueError(f"A bonus? It goes into “Target bonus”. Here type {instead}.")
    dollars_by_year = _PERCENT.search(plain) and re.search(r"\bvest|\$|[0-9]k\b", plain)
    if _SHARE_OF_A_YEAR.search(plain) or (dollars_by_year and re.search(r"\bvest|year|yr|/", plain)):
        raise ValueError(f"Type the percents into “Vesting schedule”. Here type {instead}.")
    if _PERCENT.search(plain):
        raise ValueError(
            "A share of the company? Equity value has a field for it, “Or your share of the company”. Here type"
            f" {instead}."
        )


READERS: dict[str, Callable[..., Any]] = {
    one.__name__: one
    for one in (
        amount_text,
        bonus_percent_text,
        bonus_text,
        grant_text,
        high_end_text,
        low_end_text,
        part_text,
        price_text,
        refresher_text,
        units_text,
        vests_text,
    )
}
"""By name, for who fetches them."""
