"""Whether a letter writes the day before the month, where both are numbers."""

import re

DAY_FIRST, MONTH_FIRST, UNCLEAR = "day first", "month first", ""
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?\d\d(?![\d/%-])")
_ABROAD = re.compile(
    r"[£€]|\b(?:gbp|eur|aud|nzd|sgd|hkd|inr)\b|(?<![a-z])(?:a|au|nz|s|sg|hk)\$|\b(?:superannuation|kiwisaver|cpf)\b"
    r"|\b(?:australian|new zealand|singapore|hong kong) dollars\b|\bnew south wales\b"
)
_IN_DOLLARS = re.compile(r"(?<![a-z])\$|\busd\b")


def day_order(low: str, dollars: str) -> str:
    """The order of the letter ``low``, in small letters; ``dollars`` is blank where a plain ``$`` is of the US."""
    pairs = [(int(one[1]), int(one[3])) for one in _NUMBERS.finditer(low)]
    is_day_first, is_month_first = (any(pair[at] > 12 for pair in pairs) for at in (0, 1))
    if is_day_first != is_month_first:
        return DAY_FIRST if is_day_first else MONTH_FIRST
    if is_day_first:
        return UNCLEAR  # both are written
    if not _ABROAD.search(low):
        return UNCLEAR if dollars else MONTH_FIRST
    return UNCLEAR if _IN_DOLLARS.search(low) and not dollars else DAY_FIRST


def in_order(text: str, order: str) -> str:
    """A day of numbers as one that is read month first; blank where nobody knows which number is the month."""
    one = re.fullmatch(r"(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2,4}))?", text)
    if not one or order == MONTH_FIRST:
        return text
    if order == UNCLEAR:
        return "" if one[1] != one[3] and int(one[1]) <= 12 and int(one[3]) <= 12 else text
    return f"{one[4]}-{one[3]}-{one[1]}" if one[4] else f"{one[3]}{one[2]}{one[1]}"
