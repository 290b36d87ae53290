"""How a grant vests, where that is typed with its amount: "400k over 3 years", "400k with a 1 year cliff"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from calculators.declare.typed import COUNTED, SCALES, count_of, folded

_YEARS = rf"(?P<years>{'|'.join([*COUNTED][2:12])}|[1-9]|10)(?: \([1-9]0?\))?[- ]?(?:years?|yrs?|y)"
_MONTHS = rf"(?P<months>{'|'.join(str(12 * year) for year in range(1, 11))})[- ]?(?:months?|mos?)"
_VESTING = re.compile(
    r"(?<=[0-9a-z])(?:[,;]? \(?(?:(?:that |which )?(?:vest(?:s|ing|ed)?|paid|spread) )?(?:evenly |equally )?"
    r"(?:(?:over|across|in|for) )?(?:an? |the )?| ?/ ?)"
    rf"(?:{_YEARS}|{_MONTHS})(?: (?:vest(?:ing)?|period|schedule))*\)?$"
    r"|(?<=[0-9a-z]) ?/ ?(?P<bare>[1-9]|10)$"
)
_CLIFF = re.compile(
    r"[,;]? \(?(?:with |w/ ?|and )?(?:an? )?(?P<count>[1-9]|1[0-9]|24|one|two|six)[- ]?(?P<unit>y|m)"
    r"(?:ears?|rs?|onths?|os?)?[- ]cliff\)?$"
)
_EVERY = {"monthly": 1, "quarterly": 3, "yearly": 12, "annually": 12}
_VESTS = re.compile(rf"[,;]? \(?(?:(?:that |which )?vest(?:s|ing|ed)? )(?P<often>{'|'.join(_EVERY)})\)?$")
_OFTEN = re.compile(r"[,;]? \(?(?P<often>monthly|quarterly)(?: vest(?:s|ing|ed)?)?\)?$")
_AMOUNT = r"\$? ?([0-9][0-9,.]*) ?(k|m)?"
_NO_VEST = 50_000
"""From so many dollars on, an amount is no single month's or quarter's vest. Editorial."""
_A_YEARS_PART = re.compile(
    rf"^{_AMOUNT}(?P<said> ?(?:total|grant|in rsus)?)[,;]? \({_AMOUNT} ?(?:/|per |an? |each )(?:year|yr|y)\)$"
)


class Vests(NamedTuple):
    """What is said with an amount of how it vests, in months; 0 where it is not said."""

    months: int = 0
    cliff: int = 0
    every: int = 0


def without_length(plain: str) -> tuple[str, Vests]:
    """A folded text without what it says of how a grant vests, and that."""
    if part := _A_YEARS_PART.match(plain):
        years = _worth(part[1], part[2]) / (_worth(part[4], part[5]) or 1)
        if years in range(1, 11):
            return plain[: part.end("said")].strip(), Vests(12 * int(years))
    said = Vests()
    for _ in said:
        if not said.months and (over := _VESTING.search(plain)):
            months = int(over["months"] or 0) or 12 * count_of(over["years"] or over["bare"])
            plain, said = plain[: over.start()], said._replace(months=months)
        if not said.cliff and (cliff := _CLIFF.search(plain)):
            months = count_of(cliff["count"]) * (12 if cliff["unit"] == "y" else 1)
            plain, said = plain[: cliff.start()], said._replace(cliff=months)
        is_often = said.months or _is_whole(plain)
        if not said.every and (often := _VESTS.search(plain) or (_OFTEN.search(plain) if is_often else None)):
            plain, said = plain[: often.start()], said._replace(every=_EVERY[often["often"]])
    return plain, said


def length_asked(text: str, vests: Sequence[int], label: str, *, is_even: bool) -> str:
    """What to type where ``text`` says that an amount vests in other months than ``vests``, in the field ``label``.

    ``is_even``: as much vests in each year.
    """
    plain, said = without_length(folded(text))
    months = -(-vests[-1] // 12) * 12
    every = vests[-1] - vests[-2] if len(vests) > 1 else 12
    if said.months in (0, months) and said.cliff in (0, vests[0]) and said.every in (0, every):
        return ""
    amount = re.search(r"[0-9][0-9,.]*(?: ?(?:k|m|thousand|million)\b)?", plain)
    here = f"Type {amount[0] if amount else 'the amount'} here and"
    how = [name for name, length in _EVERY.items() if said.every == length][:1]
    how += [f"cliff {said.cliff}"] if said.cliff else []
    if said.months in (0, months) and not is_even:
        return f"{here} add {' '.join(how)} to “{label}”."
    years = (said.months or months) // 12
    whole = " ".join([f"{years} year{'s' * (years > 1)}", *how])
    return f"{here} {whole} into “{label}”."


def _is_whole(plain: str) -> bool:
    """Whether "200k monthly" rather is a whole grant that vests monthly than so much each month."""
    amount = re.match(rf"{_AMOUNT}\b", plain)
    return amount is not None and _worth(amount[1], amount[2]) >= _NO_VEST


def _worth(digits: str, scale: str | None) -> Decimal:
    plain = digits.replace(",", "").rstrip(".")
    return Decimal(plain) * SCALES[scale or ""] if plain.count(".") < 2 else Decimal(0)
