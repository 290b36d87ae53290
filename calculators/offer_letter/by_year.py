"""Whether an amount of a grant is only one year's, told beside others or by its year."""

import re
from decimal import Decimal

from calculators.offer_letter.amounts import Amount
from calculators.offer_letter.sentences import Sentence

_NUMBER = r"(?:one|two|three|four|five|[1-5])"
_ORDINAL = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|final)"
_YEAR = rf"(?:(?:years?|yr)[- ]?{_NUMBER}|y[1-5]|{_ORDINAL}[- ]year)\b(?!['s-]* ?(?:vest|cliff|\d))"
_AFTER = re.compile(
    r"\)? ?(?:of |worth of |in )?(?:rsus?|stock|equity|units)?,? ?\(?(?:will )?(?:vest\w* |paid |payable |granted )?"
    r"(?:in|for|during|after|on|by|over|(?:at )?(?:the )?end of|of)?"
    rf" ?(?:the |your |each of )?(?:the |your )?(?:{_YEAR}|{_ORDINAL} anniversary)(?! ?[-:=(] ?\d{{1,2}} ?%)"
)
_BEFORE = re.compile(
    rf"\b{_YEAR}[^$.;,%\n]{{0,40}}$|\b{_YEAR}, (?:you|we)\b[^$.;,%\n]{{0,40}}$|\b20\d\d(?: \w+)?[ \t]?[:=\t-][ \t]?$"
)
_IN_A_YEAR = re.compile(r" (?:vest\w* )?(?:in|for|during) 20\d\d\b")
_NEXT_TO = re.compile(r" ?(?:/|,|\+|&|,? and|,? then|, and) ?(?:then )?(?:y[1-5] )?")


def is_of_one_year(low: str, part: Sentence, amount: Amount, others: list[Amount]) -> bool:
    """Whether an amount of the sentence ``part`` is of one year; ``others`` come after it and have no other name."""
    if _AFTER.match(low, amount.end, part.end) or _BEFORE.search(low, max(amount.start - 70, part.start), amount.start):
        return True
    if not others:
        return False
    if _IN_A_YEAR.match(low, amount.end, part.end):  # though the others may come to as much by chance
        return True
    if amount.value == sum((one.value for one in others), Decimal(0)):
        return False
    following = others[0]
    return not following.period and bool(_NEXT_TO.fullmatch(low, amount.end, following.start))
