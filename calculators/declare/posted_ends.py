"""The ends of a posted range, each in a field of its own that says which end it is.

Fetched when it is needed: see ``publish.bundle``.
"""

import re
from decimal import Decimal

from calculators.declare.money import money_text
from calculators.declare.typed import folded

_LOW_END = re.compile(
    r"^(?:from|min(?:imum)?(?: of)?|start(?:s|ing)?(?: at| from)?)\b:? ?(?=\$? ?[0-9][0-9,.]*k?$)"
    r"|(?<=[0-9k]) ?(?:and up|or more|min(?:imum)?|\(min\))$"
)
_HIGH_END = re.compile(
    r"^(?:(?:up )?to|tops?(?: out)?(?: at)?|max(?:imum)?(?: of)?|(?:capped|caps) at|at most|no more than)\b:? ?"
    r"(?=\$? ?[0-9][0-9,.]*k?$)|(?<=[0-9k]) ?(?:at (?:the )?(?:most|top)|or less|max(?:imum)?|tops|\(max\))$"
)


def low_end_text(text: str, *, like: str) -> Decimal:
    """The foot of a posted range, which may say so: "from 160k", "160k and up"."""
    return _posted(_LOW_END.sub("", folded(text)) or text)


def high_end_text(text: str, *, like: str) -> Decimal:
    """The top of a posted range, which may say so: "up to 200k", "200k max"."""
    return _posted(_HIGH_END.sub("", folded(text)) or text)


def _posted(text: str) -> Decimal:
    return money_text(text, like="180k or 180,000", yearly=True, least=1_000, only_base=True)
