"""Numbers written out, as letters and mails have them: "one hundred eighty thousand"."""

import re
from decimal import Decimal

_UP_TO_NINETEEN = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_BY_TEN = "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
_ONES = {word: number for number, word in enumerate(_UP_TO_NINETEEN)}
_TENS = {word: 10 * number for number, word in enumerate(_BY_TEN, 2)}
SMALL_NUMBERS = {word: number for word, number in (_ONES | _TENS).items() if number}
"""Those below a hundred that are one word, by the word."""
_SCALES = {"thousand": 1_000, "million": 1_000_000}
_WORD = "|".join([*_ONES, *_TENS, "hundred", *_SCALES])
WRITTEN_OUT = rf"(?:(?:{_WORD})\b(?:[ -]+(?:and )?(?=(?:{_WORD})\b))?){{1,14}}"
"""Matches such a number in small letters."""
_EACH = re.compile(rf"\b(?:{_WORD})\b")


def number_of(words: str) -> Decimal:
    """What the words mean; raises ``ValueError`` where they make no number."""
    whole = part = 0
    for word in _EACH.findall(words):
        if word in _SCALES:
            whole, part = whole + (part or 1) * _SCALES[word], 0
        elif word == "hundred":
            part = (part or 1) * 100
        else:
            number = _ONES.get(word, _TENS.get(word, 0))
            if (part % 10 and number < 100) or (part % 100 and number >= 10):
                raise ValueError(f"No number: {words}")
            part += number
    if not whole + part:
        raise ValueError(f"No number: {words}")
    return Decimal(whole + part)


def small_number(text: str) -> int:
    """A count in digits or words, as "twelve", "12" or "twelve (12)". Raises ``ValueError`` for anything else."""
    if digits := re.search(r"\d{1,3}", text):
        return int(digits[0])
    return int(number_of(text.lower()))
