"""What may be a field's figure, and how several of one field are settled: two readings are never entered."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from calculators.offer_letter.finding import LIKELY, SURE, UNSURE, Finding
from calculators.offer_letter.plain import Mapped

type Where = Callable[[int, int], tuple[int, int]]


@dataclass(frozen=True)
class Candidate:
    """A reading of the words from ``start`` to ``end`` of the plain text; ``direct`` where its name is beside it."""

    field: str
    start: int
    end: int
    typed: str
    said: str
    value: object = None
    direct: bool = True
    open: str = ""
    """Why it is not entered, in words; blank where it may be."""


def settled(read: Mapped, candidates: Iterable[Candidate]) -> list[Finding]:
    """The findings of some candidates: of each field one value, or all of them unsure."""
    by_field: dict[str, list[Candidate]] = {}
    for one in candidates:
        by_field.setdefault(one.field, []).append(one)
    found: list[Finding] = []
    for some in by_field.values():
        known = [one for one in some if not one.open]
        direct = [one for one in known if one.direct]
        known = direct or known
        values = {one.value for one in known}
        if len(values) == 1:
            best = known[0]
            found.append(_finding(read, best, SURE if best.direct else LIKELY))
            continue
        for one in known[:6]:
            told = f"{one.said}: the letter gives more than one"
            found.append(_finding(read, one, UNSURE, told))
        if not known:
            found += [_finding(read, one, UNSURE, f"{one.said}: {one.open}") for one in some[:3]]
    return found


def _finding(read: Mapped, one: Candidate, sure: str, said: str = "") -> Finding:
    start, end = read.where(one.start, one.end)
    return Finding(one.field, start, end, "" if sure == UNSURE else one.typed, said or one.said, sure)


def dollars_typed(value: Decimal) -> str:
    """Dollars as a field reads them; cents only where there are some, or where few dollars might mean thousands."""
    whole = value == value.to_integral_value()
    return f"{value:,.0f}" if whole and value >= 1_000 else f"{value:,.2f}"


def number_typed(value: Decimal) -> str:
    """A number without needless zeros."""
    digits = f"{value:,f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
