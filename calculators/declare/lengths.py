"""How long a grant vests, where it is typed with its amount: "400k over 3 years"."""

import re

from calculators.declare.typed import COUNTED, count_of, folded

_YEARS = rf"(?P<years>{'|'.join([*COUNTED][2:12])}|[1-9]|10)[- ]?(?:years?|yrs?|y)"
_MONTHS = rf"(?P<months>{'|'.join(str(12 * year) for year in range(1, 11))})[- ]?(?:months?|mos?)"
_VESTING = re.compile(
    r"(?<=[0-9a-z])(?:[,;]? \(?(?:(?:that |which )?(?:vest(?:s|ing|ed)?|paid|spread) )?(?:evenly |equally )?"
    r"(?:(?:over|across|in|for) )?(?:an? |the )?| ?/ ?)"
    rf"(?:{_YEARS}|{_MONTHS})(?: (?:vest(?:ing)?|period|schedule))*\)?"
    r"(?:,? (?:with |w/ ?)?(?:an? )?(?:1|one|12)[- ]?(?:years?|yrs?|y|months?|mo) cliff\)?)?$"
    r"|(?<=[0-9a-z]) ?/ ?(?P<bare>[1-9]|10)$"
)


def without_length(plain: str) -> tuple[str, int]:
    """A folded text without the time that a grant vests over, and its months; 0 where it says none."""
    said = _VESTING.search(plain)
    if not said:
        return plain, 0
    months = int(said["months"] or 0) or 12 * count_of(said["years"] or said["bare"])
    return plain[: said.start()], months


def length_asked(text: str, months: int, label: str) -> str:
    """What to type where ``text`` is an amount over another time than ``months``, into the field called ``label``."""
    plain, said = without_length(folded(text))
    if said in (0, months):
        return ""
    amount = re.search(r"[0-9][0-9,.]*(?: ?(?:k|m|thousand|million)\b)?", plain)
    length = f"{said // 12} year{'s' * (said > 12)}"
    return f"Type {amount[0] if amount else 'the amount'} here and {length} into “{label}”."
