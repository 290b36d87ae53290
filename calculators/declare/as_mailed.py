"""Prices, sign-ons, grants and units with what mails write around them: read, or sent to the fields they belong in.

Everything raises ``ValueError`` with a sentence that says what to type instead.
"""

import re
from decimal import Decimal

from calculators.declare.money import money_text
from calculators.declare.numbers import number_text
from calculators.declare.typed import SCALES, folded

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
_PERCENT = re.compile(r"%|\bper ?cent\b|\bpct\b|\bbps?\b|\bbasis points?\b")
_COUNTED = re.compile(
    rf"(?P<money>\$?) ?(?P<count>[0-9][0-9,.]*) ?(?P<scale>k|m|thousand|million)? ?(?P<unit>{_UNIT})?"
    r" ?(?:at|@|x|×|\*|times|for|priced at|with an? strike(?: price)? of|strike) ?(?:an? )?(?:price of |strike of )?"
    r"\$ ?(?P<price>[0-9][0-9,.]*)(?P<rest>.*)"
)


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
    plain = re.sub(r"(?<=[x×*@]) ?(?=[0-9])| (?<=at )(?=[0-9])", " $", folded(text))
    counted = _COUNTED.search(plain)
    if not counted:
        return money_text(text, like=like, yearly=False, least=1_000, ranged=False)
    count, price = f"{counted['count']}{counted['scale'] or ''}", counted["price"].rstrip(".,")
    if counted["money"]:
        raise ValueError(f"Type {count} here, and {price} into “Price the grant was sized at”.")
    if not counted["unit"] and price in ("3", "4", "5"):  # dollars a year, times the years
        raise ValueError(f"Type the whole grant, such as {like}.")
    strike = ", or into “Strike price” if that is what one costs to exercise" if "option" in plain else ""
    count = count.rstrip(".,")
    raise ValueError(
        f"Units and a price? Type {count} into “Or units” and {price} into “Price of a unit today”{strike}."
    )


def units_text(text: str, *, like: str) -> Decimal | int:
    """How many units a grant has; a percent of the company is sent to its field."""
    _refuse_a_percent(text, f"how many units it is, such as {like}")
    return number_text(text, like=like, after="", whole=True)


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
