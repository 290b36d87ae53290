"""Prices, sign-ons, grants and units with what mails write around them: read, or sent to the fields they belong in.

Everything raises ``ValueError`` with a sentence that says what to type instead.
"""

import re
from decimal import Decimal

from calculators.declare.money import money_text
from calculators.declare.numbers import number_text
from calculators.declare.typed import COUNTED, SCALES, folded, short

_UNIT = r"(?:rsu|iso|nso|psu|ppu|share|unit|option|stock)s?(?: options?| units?)?"
_OF_A_UNIT = re.compile(
    rf"\b409(?:a\b|\(a\)| a\b(?! ?{_UNIT}\b))"
    rf"|(?:/ ?|\bper |\ban? |\beach )(?:common |preferred |ordinary )?{_UNIT}\b"
    r"|\b(?:each|ea|apiece|fmv|fair market value|strike|exercise|price[ds]?|common|preferred|current|latest|last)\b"
    r"|\b(?:closed?|closing|at|is|was)\b|@"
)
_CENTS = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?) ?(?:cents?|¢|c)")
_AMOUNT = r"\$? ?[0-9][0-9,.]*(?: ?(?:k|m|thousand|million))?"
_OF_YEAR = r"(?:\b(?:in|for|at) (?:the )?)?\b(?:(?:year|yr|y) ?{0}|{1} (?:year|yr))\b"
_YEARS = {1: _OF_YEAR.format("(?:1|one)", "(?:1st|first)"), 2: _OF_YEAR.format("(?:2|two)", "(?:2nd|second)")}
_TWO_PARTS = re.compile(
    rf"(?P<one>{_AMOUNT})[a-z -]{{0,20}} ?(?:/|\+|&|;|(?<=k),|, |\band\b|\bthen\b|\bplus\b) ?(?:and |then )?"
    rf"(?P<other>{_AMOUNT})"
)
_AT_ONCE = re.compile(
    r"\bone[- ]?(?:time|off)\b|\bup ?-?front\b|\bonce\b|\blump[- ]?sum\b|\bpaid\b"
    r"|\b(?:at|on|upon) (?:signing|start|joining|hire)\b"
)
_PERCENT = re.compile(r"%|\bper ?cent\b|\bpct\b|(?<![a-z])bps?\b|\bbasis points?\b")
_COUNTED = re.compile(
    rf"(?P<count>[0-9][0-9,.]*) ?(?P<scale>k|m|thousand|million)? ?(?P<unit>{_UNIT})?,?"
    r" ?(?:at|@|x|×|\*|times|for|priced at|with an? strike(?: price)? of|strike) ?(?:an? )?(?:price of |strike of )?"
    r"\$? ?(?P<price>[0-9][0-9,.]*)(?P<rest>.*)"
)
_NUMBER = rf"(?P<years>{'|'.join([*COUNTED][3:12])}|[2-9]|10)"
_DOLLARS_OF = rf"(?P<dollars>{_AMOUNT})(?: ?(?:of |in )?(?:rsus?|stock|equity))?"
_A_YEAR = r"(?P<yearly> ?(?:(?:/|\bper|\ban?|\beach|\bevery) ?(?:year|yr|y|annum)\b|annually|yearly))"
_IN_YEARS = rf"{_NUMBER}[- ]?(?:years?|yrs?|y)"
_YEARS_TIMES = (
    re.compile(rf"{_NUMBER}(?:[- ]?(?:years?|yrs?|y))? ?(?:x|×|\*|@|times|of|at) ?{_DOLLARS_OF}{_A_YEAR}?"),
    re.compile(rf"{_DOLLARS_OF}{_A_YEAR}? ?(?:x|×|\*|@|times) ?{_NUMBER}(?:[- ]?(?:years?|yrs?|y))?"),
    re.compile(rf"{_DOLLARS_OF}{_A_YEAR},? ?(?:for|over|\() ?{_IN_YEARS}\)?"),
)
_ITS_VESTING = re.compile(
    r"(?<=[0-9a-z])[,;]? \(?(?:(?:that |which )?vest(?:s|ing|ed)? )?(?:evenly |equally )?(?:(?:over|across|in) )?(?:an? |the )?"
    rf"{_IN_YEARS}(?: (?:vest(?:ing)?|period|schedule))*\)?"
    r"(?:,? (?:with |w/ ?)?(?:an? )?(?:1|one|12)[- ]?(?:years?|yrs?|y|months?|mo) cliff)?$"
)
_ONE_KIND = re.compile(r"(?<=[0-9][km]) (?:rsu|iso|nso|psu)(?= (?:grant|over)\b|$|,| \()")
"""Named once after thousands, as in "400k RSU", it says of what kind the dollars are."""


def price_text(text: str, *, like: str) -> Decimal:
    """Dollars of one unit: "$2/share", "409A: $2.37", "50 cents"."""
    plain = " ".join(_OF_A_UNIT.sub(" ", folded(text)).split()).strip(" :,()")
    if cents := _CENTS.fullmatch(plain.removeprefix("~").strip()):
        return Decimal(cents["number"]) / 100
    return money_text(plain or text, like=like, yearly=False, least=0, ranged=False)


def sign_on_text(text: str, *, year: int, like: str) -> Decimal:
    """Dollars of the part of a sign-on that is paid in ``year``; both parts in one text are sent to their fields."""
    plain = folded(text).replace(":", " ")
    named = [number for number, said in _YEARS.items() if re.search(said, plain)]
    for said in _YEARS.values():
        plain = re.sub(said, " ", plain)
    plain = " ".join(_AT_ONCE.sub(" ", plain).replace(" ,", ",").split()).strip(" ,()/")
    if (parts := _TWO_PARTS.search(plain)) and parts["other"] not in ("2", "3", "4"):
        one, other = (_in_thousands(parts[name]) for name in ("one", "other"))
        raise ValueError(f"Two parts? Type {one} into “Sign-on, year 1” and {other} into “Sign-on, year 2”.")
    if named and year not in named:
        raise ValueError(f"Paid in year {named[0]}? Type it into “Sign-on, year {named[0]}”.")
    return money_text(plain or text, like=like, yearly=False, least=1_000, ranged=False)


def grant_text(text: str, *, like: str) -> Decimal:
    """Dollars of a whole grant; units with a price are sent to their fields."""
    _refuse_a_percent(text, f"dollars, such as {like}")
    plain = folded(text)
    _refuse_years_times(plain, "grant")
    plain = _ITS_VESTING.sub("", plain)
    if _ONE_KIND.search(plain):
        plain = _ONE_KIND.sub("", plain)
    elif counted := _COUNTED.search(plain):
        if plain[: counted.start()].endswith("$"):
            count, price = f"{counted['count']}{counted['scale'] or ''}", counted["price"].rstrip(".,")
            raise ValueError(f"Type {count} here, and {price} into “Price the grant was sized at”.")
        raise _in_their_fields(counted, plain)
    return money_text(plain or text, like=like, yearly=False, least=1_000, ranged=False)


def amount_text(text: str, *, like: str) -> Decimal:
    """Dollars of a part of pay that has no field for units: they are asked back as dollars."""
    plain = folded(text)
    _refuse_years_times(plain, "amount")
    if counted := _COUNTED.fullmatch(plain):
        count, price = _dollars(f"{counted['count']}{counted['scale'] or ''}"), _dollars(counted["price"])
        if count and price:
            raise ValueError(f"Type the dollars: {in_full(count * price)}.")
    if re.search(rf"\b{_UNIT}\b", plain) and not re.search(r"\$|\b(?:in|worth|value|usd|dollars?)\b", plain):
        number = re.search(r"[0-9][0-9,.]*(?: ?(?:k|m)\b)?", plain)
        dollars = _dollars(number[0].replace(" ", "")) if number else None
        meant = f" If it is dollars already, type {in_full(dollars)}." if dollars and dollars >= SCALES["k"] else ""
        raise ValueError(f"Type dollars: the number of shares × the price of one, such as {like}.{meant}")
    return money_text(text, like=like, yearly=False, least=1_000, ranged=False)


def units_text(text: str, *, like: str) -> Decimal | int:
    """How many units a grant has; a percent of the company is sent to its field."""
    _refuse_a_percent(text, f"how many units it is, such as {like}")
    return number_text(text, like=like, after="", whole=True)


def in_full(amount: Decimal) -> str:
    """Dollars for a message, as they may be typed: $400,000."""
    return f"${short(amount)}"


def _dollars(amount: str) -> Decimal | None:
    """What a matched amount is worth; ``None`` where its digits are grouped oddly."""
    typed = re.fullmatch(r"\$? ?([0-9][0-9,]*(?:\.[0-9]+)?) ?([a-z]*)", amount.rstrip(".,"))
    if not typed or not re.fullmatch(r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+", typed[1].partition(".")[0]):
        return None
    return Decimal(typed[1].replace(",", "")) * SCALES[typed[2]]


def _refuse_years_times(plain: str, what: str) -> None:
    """Raises ``ValueError`` with the product for years times dollars; thousands are meant by the 100 of "100 x 4"."""
    for said in filter(None, (pattern.fullmatch(plain) for pattern in _YEARS_TIMES)):
        dollars = _dollars(said["dollars"])
        if dollars is None:
            continue
        years = COUNTED.get(said["years"]) or int(said["years"])
        whole = years * dollars * (SCALES["k"] if dollars < SCALES["k"] else 1)
        raise ValueError(f"Type the whole {what}: {in_full(whole)}.")


def _in_their_fields(counted: re.Match[str], plain: str) -> ValueError:
    count, price = f"{counted['count'].rstrip('.,')}{counted['scale'] or ''}", counted["price"].rstrip(".,")
    today, strike = "“Price of a unit today”", "“Strike price”"
    if "strike" in plain or "exercise" in plain:
        where = f"into {strike}"
    elif "option" in plain or re.search(r"\b[in]sos?\b", plain):
        where = f"into {today}, or into {strike} if that is what one costs to exercise"
    else:
        where = f"into {today}"
    return ValueError(f"Units and a price? Type {count} into “Or units” and {price} {where}.")


def _refuse_a_percent(text: str, instead: str) -> None:
    if _PERCENT.search(folded(text)):
        raise ValueError(
            "A share of the company? Equity value has a field for it, “Or your share of the company”. Here type"
            f" {instead}."
        )


def _in_thousands(amount: str) -> str:
    """An amount as it is to be typed: thousands are meant by "30" of a sign-on."""
    plain = amount.replace("$", "").strip().rstrip(".,")
    is_short = plain.isdecimal() and int(plain) < SCALES["k"]
    return f"{plain}k" if is_short else plain.replace(" ", "")
