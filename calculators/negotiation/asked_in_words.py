"""An asked piece as it is said: with its amount, the year of a sign-on in two parts, and units where there are any."""

from decimal import ROUND_HALF_UP, Decimal

from calculators.declare.units import price_in_words
from calculators.negotiation.asking import PIECES
from calculators.negotiation.changes import unit_price
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import as_stated, basis, is_restated

_SAID = {
    "base": "{} base",
    "sign_on": "{} sign-on",
    "grant": "an equity grant of {}",
    "refresh": "a refresher of {} in the letter",
}


def amount_in_words(n: Negotiation, name: str, amount: Decimal) -> str:
    """The amount of a piece: "$70,000 in the first year", "$192,500 (1,125 units)", or dollars alone.

    ``amount`` is as asks weigh it, and said as their letter states it. Options are said by their count alone: what
    they gain over their strike would be read as what they are worth whole. So are units whose price moved since an
    earlier round: the dollars of one day beside those of another would be a rise that nobody asked for.
    """
    if name == "sign_on" and n.sign_on_year_2:
        return f"{usd(amount)} in the first year"
    if name == "grant" and n.is_at_strike:
        return options_in_words(n, amount)
    if name == "grant" and (n.are_options or _has_price_moved(n)) and _units(n, amount):
        return count_in_words(n, amount)
    whole = usd(as_stated(n, name, amount))
    return f"{whole}{_units(n, amount) or _both(n)}" if name == "grant" else whole


def stood_in_words(n: Negotiation, part: str, amount: Decimal) -> str:
    """A part as it stood in an earlier round, or stands now: units by their count, else dollars.

    ``amount`` is at today's price of a unit. Blank where a second grant hides how many units of it were the first.
    """
    before = {turn.unit_price for turn in n.turns if turn.grant}
    if part != "grant" or n.grant or not n.units or before == {None}:
        return usd(as_stated(n, part, amount))
    if None not in before and not n.second_grant and not any(turn.second_grant for turn in n.turns):
        counted = options_in_words(n, amount) if n.is_at_strike else count_in_words(n, amount)
        return counted or usd(amount)
    return "" if n.is_at_strike or _has_price_moved(n) else usd(amount)


def _has_price_moved(n: Negotiation) -> bool:
    """Whether a unit counts today for other dollars than it did in an earlier round."""
    now = unit_price(n)
    return any(turn.unit_price not in (None, now) for turn in n.turns)


def piece_called(n: Negotiation, name: str) -> str:
    """A piece as a table of stated dollars calls it: of options at their strike they are their count × a price."""
    if name == "grant" and n.is_at_strike:
        return f"{PIECES[name]} (options × price)"
    return f"{PIECES[name]}, both grants" if name == "grant" and n.second_grant else PIECES[name]


def weighed_called(n: Negotiation, name: str) -> str:
    """A piece as a table of weighed dollars calls it: "Equity grant (at today's price)"."""
    called = piece_called(n, name)
    return f"{called} ({basis(n)})" if name == "grant" and is_restated(n) else called


def count_in_words(n: Negotiation, amount: Decimal) -> str:
    """What their letter would say: "26,000 options × $5.00 + $50,000", "$480,000"; blank where the dollars say it."""
    if is_restated(n):
        return usd(as_stated(n, "grant", amount))
    if not n.is_at_strike:
        return _units(n, amount).strip(" ()")
    second = f" + {usd(n.second_grant)}" if n.second_grant else ""
    return f"{options_in_words(n, amount)} × {price_in_words(n.unit_price)}{second}"


def piece_in_words(n: Negotiation, name: str, amount: Decimal) -> str:
    """A piece with its amount: "a $50,000 sign-on"."""
    if name == "sign_on" and n.sign_on_year_2:
        return f"a sign-on of {amount_in_words(n, name, amount)}"
    if name == "grant" and _both(n):
        return f"equity of {amount_in_words(n, name, amount)}"
    said = _SAID[name].format(amount_in_words(n, name, amount))
    return f"{article(amount)} {said}" if name == "sign_on" else said


def article(amount: Decimal) -> str:
    """The article of an amount that is read aloud: "an" before $8,000, $80,000, $11,000 and $18,000."""
    first = usd(amount).removeprefix("$").partition(",")[0]
    return "an" if first.startswith("8") or first in ("11", "18") else "a"


def options_in_words(n: Negotiation, amount: Decimal) -> str:
    """A grant of options at their strike, which has no worth in dollars to name: "30,000 options"."""
    return f"{(amount - n.second_grant) / n.unit_price:,.0f} options"


def _both(n: Negotiation) -> str:
    """What tells a sum for two grants from that of the first alone; options at their strike are told by their count."""
    return ", both grants together" if n.second_grant and not n.is_at_strike else ""


def _units(n: Negotiation, amount: Decimal) -> str:
    """How many units that is, for an offer that is stated in units."""
    net = n.unit_price - (n.strike or Decimal(0) if n.are_options else Decimal(0))
    if n.grant or n.second_grant or not n.units or net <= 0:
        return ""
    count = (amount / net).quantize(Decimal(1), ROUND_HALF_UP)
    return f" ({count:,} {'options' if n.are_options else 'units'})"
