"""What a letter says otherwise than the negotiation as it stands."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from calculators.declare.fields import field_at
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.called import called
from calculators.offer_letter.compared import (
    COMPARED,
    Difference,
    are_same,
    value_of_field,
    words_of_field,
)
from calculators.offer_letter.finding import OfferLetter

_PROMISED = (
    "base",
    "bonus_percent",
    "bonus_amount",
    "bonus_first_year",
    "sign_on",
    "sign_on_year_2",
    "grant",
    "units",
    "refresh.0.amount",
)
"""What must not be missing where it stands."""
_OTHERWISE = {
    "grant": "units",
    "units": "grant",
    "bonus_percent": "bonus_amount",
    "bonus_amount": "bonus_percent",
}
"""The same piece, said in another way."""
_ROUNDED = Decimal("0.01")
"""Units that dollars make are whole, and a price is of one day: less than this share apart is the same."""


def differences(letter: OfferLetter, n: Negotiation) -> tuple[Difference, ...]:
    """Where the letter differs from what stands; what was never typed is not compared."""
    if n.is_blank:
        return ()
    return (*_fields(letter, n), *_bonus(letter, n), *_equity(letter, n))


def _fields(letter: OfferLetter, n: Negotiation) -> Iterable[Difference]:
    for name in COMPARED:
        typed, other = letter.typed.get(name, ""), _standing(n, name)
        value, wanted = value_of_field(name, typed), words_of_field(name, other)
        if other is None:
            continue
        if typed and not are_same(name, value, other, typed):
            said = words_of_field(name, value)
            says = f"{called(name)}: the letter says {said}, and {wanted} stands."
            yield Difference(name, said, wanted, f"{says}{_in_year_2(letter, n) if name == 'sign_on' else ''}")
        elif not typed and name in _PROMISED and not _is_said_otherwise(letter, n, name):
            how = "does not say it plainly" if letter.has(name) else "does not have it"
            yield Difference(name, "", wanted, f"{called(name)}: {wanted} stands, and the letter {how}.")


def _in_year_2(letter: OfferLetter, n: Negotiation) -> str:
    """The rest of a sign-on of two years, where one sum stands."""
    rest = _value(letter, "sign_on_year_2")
    if rest is None or n.sign_on_year_2:
        return ""
    return f" The letter has another {words_of_field('sign_on_year_2', rest)} in year 2."


def _is_said_otherwise(letter: OfferLetter, n: Negotiation, name: str) -> bool:
    """Whether a piece is told in its other form, or stands in that too and is told of there."""
    other = _OTHERWISE.get(name, "")
    return bool(other) and (letter.has(other) or (name == "bonus_amount" and bool(n.bonus_percent)))


def _standing(n: Negotiation, name: str) -> Any:
    """The value of a field as it was typed; ``None`` where it was not."""
    if name == "refresh.0.amount":
        return next((one.amount for one in n.refresh if one.amount), None)
    value = getattr(n, name)
    return value if value or (name == "strike" and value is not None) else None


def _value(letter: OfferLetter, name: str) -> Any:
    return value_of_field(name, letter.typed.get(name, ""))


def _bonus(letter: OfferLetter, n: Negotiation) -> Iterable[Difference]:
    """Dollars against a percent of base, where only one side has each."""
    amount, percent = _value(letter, "bonus_amount"), _value(letter, "bonus_percent")
    base = n.base or _value(letter, "base")
    if not base or (amount is None) == (percent is None):
        return
    in_words = words_of_field("base", base)
    if amount is not None and n.bonus_percent and not n.bonus_amount:
        wanted = _dollars(n.bonus_percent * base / 100)
        stands = words_of_field("bonus_percent", n.bonus_percent)
        if abs(n.bonus_percent * base / 100 - amount) > 1:
            says = f"Bonus: the letter says {_dollars(amount)}, and {stands} stands, {wanted} of {in_words}."
            yield Difference("bonus_amount", _dollars(amount), stands, says)
    if percent is not None and n.bonus_amount and not n.bonus_percent:
        said, wanted = words_of_field("bonus_percent", percent), _dollars(n.bonus_amount)
        made = percent * base / 100
        if abs(made - n.bonus_amount) > 1:
            says = f"Bonus: the letter says {said}, {_dollars(made)} of {in_words}, and {wanted} stands."
            yield Difference("bonus_percent", said, wanted, says)


def _equity(letter: OfferLetter, n: Negotiation) -> Iterable[Difference]:
    """Units against dollars, where each side has only one of them."""
    grant, units = _value(letter, "grant"), _value(letter, "units")
    price = None if "options" in (n.instrument, letter.typed.get("instrument")) else n.price or _value(letter, "price")
    if units and grant is None and n.grant and not n.units:
        said, wanted = f"{units:,} units", _dollars(n.grant)
        if not price:
            yield Difference("grant", said, wanted, _no_price(f"{said}, and {wanted} stands"))
        elif abs(units * price - n.grant) > n.grant * _ROUNDED:
            worth = f"{_dollars(units * price)} at {words_of_field('price', price)} each"
            says = f"{called('grant')}: the letter says {said}, {worth}, and {wanted} stands."
            yield Difference("grant", said, wanted, says)
    if grant and units is None and n.units and not n.grant:
        said, wanted = _dollars(grant), f"{n.units:,} units"
        if not price:
            yield Difference("grant", said, wanted, _no_price(f"{said}, and {wanted} stand"))
        elif abs(n.units * price - grant) > grant * _ROUNDED:
            worth = f"{_dollars(n.units * price)} at {words_of_field('price', price)} each"
            yield Difference(
                "grant", said, wanted, f"{called('grant')}: the letter says {said}, and {wanted} stand, {worth}."
            )


def _no_price(says: str) -> str:
    return f"{called('grant')}: the letter says {says}. Ask for the price that turns one into the other."


def _dollars(value: Decimal) -> str:
    field = field_at(Negotiation, "grant")
    return field.unit.write(value) if field and field.unit else f"${value:,.0f}"
