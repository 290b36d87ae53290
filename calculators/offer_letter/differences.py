"""What a letter says otherwise than the negotiation as it stands, or than another version of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from calculators.declare.fields import field_at
from calculators.declare.reading import value_of
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.called import called
from calculators.offer_letter.finding import OfferLetter

COMPARED = (
    *("company_name", "role", "offer_level", "base", "bonus_percent", "bonus_amount", "bonus_first_year", "sign_on"),
    *("sign_on_year_2", "grant", "units", "vesting", "strike", "refresh.0.amount", "start_date", "deadline"),
)
"""Fields in the order of a letter."""
_PROMISED = (
    "base",
    "bonus_percent",
    "bonus_first_year",
    "sign_on",
    "sign_on_year_2",
    "grant",
    "units",
    "refresh.0.amount",
)
"""What must not be missing where it stands."""
_OTHERWISE = {"grant": "units", "units": "grant"}


@dataclass(frozen=True)
class Difference:
    """A field of which the letter says ``letter`` and the other side ``other``, in words; blank for nothing."""

    field: str
    letter: str
    other: str
    says: str


def differences(letter: OfferLetter, n: Negotiation) -> tuple[Difference, ...]:
    """Where the letter differs from what stands; what was never typed is not compared."""
    if n.is_blank:
        return ()
    return tuple(_against(letter, {name: _standing(n, name) for name in COMPARED}))


def between(first: OfferLetter, second: OfferLetter) -> tuple[Difference, ...]:
    """Where the second version of a letter differs from the first."""
    early, late = first.typed, second.typed
    found = []
    for name in dict.fromkeys((*COMPARED, *early, *late)):
        was, now = _value(name, early.get(name, "")), _value(name, late.get(name, ""))
        if _same(was) == _same(now):
            continue
        before, after = _words(name, was), _words(name, now)
        if was is None:
            says = f"{called(name)}: new in the second version, {after}."
        elif now is None:
            says = f"{called(name)}: {before} in the first version, and not in the second."
        else:
            says = f"{called(name)}: {before} in the first version, {after} in the second."
        found.append(Difference(name, before, after, says))
    return tuple(found)


def _against(letter: OfferLetter, stands: Mapping[str, Any]) -> Iterable[Difference]:
    for name, other in stands.items():
        typed = letter.typed.get(name, "")
        said, wanted = _words(name, _value(name, typed)), _words(name, other)
        if not typed:
            instead = _OTHERWISE.get(name)
            if other is None or name not in _PROMISED or (instead and letter.has(instead)):
                continue
            how = "does not say it plainly" if letter.has(name) else "does not have it"
            says = f"{called(name)}: {wanted} stands, and the letter {how}."
            yield Difference(name, "", wanted, says)
        elif other is not None and _same(_value(name, typed)) != _same(other):
            yield Difference(name, said, wanted, f"{called(name)}: the letter says {said}, and {wanted} stands.")


def _standing(n: Negotiation, name: str) -> Any:
    """The value of a field as it was typed; ``None`` where it was not."""
    if name == "refresh.0.amount":
        return next((one.amount for one in n.refresh if one.amount), None)
    value = getattr(n, name)
    return value if value or (name == "strike" and value is not None) else None


def _value(name: str, typed: str) -> Any:
    field = field_at(Negotiation, name)
    if not typed:
        return None
    try:
        return value_of(field, typed) if field else typed
    except ValueError:
        return typed


def _words(name: str, value: Any) -> str:
    field = field_at(Negotiation, name)
    if value is None:
        return ""
    if field and field.unit and not isinstance(value, str):
        return field.unit.write(value)
    return str(value)


def _same(value: Any) -> Any:
    """What makes two values the same: of a schedule its vests, of words their letters, of pay whole dollars."""
    if isinstance(value, str):
        return " ".join(value.casefold().replace(",", " ").replace(".", "").split())
    if isinstance(value, Decimal):
        return round(value, 2)
    return getattr(value, "vests", value)
