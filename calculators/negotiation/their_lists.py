"""Terms that they list without colons, or behind a heading of their own, put as the terms of one list."""

import re

from calculators.negotiation.their_increases import heads_increases
from calculators.negotiation.their_numbers import AMOUNT
from calculators.negotiation.their_offers import NOT_OFFERED
from calculators.negotiation.their_pieces import NAME

_NAME = re.sub(r"\(\?P<\w+>", "(?:", NAME.pattern)
_FIGURE = rf"(?:{AMOUNT}|\d[\d.,]{{0,6}} ?(?:%|percent))(?: (?:rsus?|shares|options|units))?"
_TAIL = r"(?: (?:target|over (?:\d|four) years|per year|annual|a year|year (?:1|one)))?"
_NAME_FIRST = re.compile(
    rf"(?m)^(?:new |your |the |target )?(?P<name>(?:{_NAME})(?: bonus)?)[ \t]+(?P<figure>{_FIGURE}{_TAIL})[ .,;]*$"
)
_FIGURE_FIRST = re.compile(
    rf"(?m)^(?P<figure>{_FIGURE})[ \t]+(?:in |of |target )?(?P<name>(?:{_NAME})(?: bonus)?{_TAIL})[ .,;]*$"
)
_TERM = rf"(?:{_FIGURE} (?:in |of |as )?(?:an? )?(?:{_NAME})|(?:{_NAME})(?: (?:is|of|at|to))?:? {_FIGURE})"
_HEADING = re.compile(rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?P<heading>[^\n.!?:;$%]{{2,60}}):(?= {_TERM})")
_DASHED = re.compile(rf"\b(?P<name>(?:{_NAME})(?: bonus)?) [-–—] (?P<figure>{_FIGURE})")
_A_FIGURE = re.compile(r"\d{2}")
_OF_A_PIECE = re.compile(rf"(?!\bcomp(?:ensation)?\b|\bpackage\b)(?:{_NAME})")
_TOTAL = re.compile(r"\b(?:total|tc|all[- ]in|ote|you|they)\b")


def listed(plain: str) -> str:
    """Lower-case text with a colon in each of two or more rows such as "base 185k", and none behind a heading.

    Nor a dash in two or more terms such as "base - 185k".
    """
    if len(_DASHED.findall(plain)) > 1:
        plain = _DASHED.sub(r"\g<name> \g<figure>", plain)
    for form in (_NAME_FIRST, _FIGURE_FIRST):
        if len(form.findall(plain)) > 1:
            plain = form.sub(r"\g<name>: \g<figure>", plain)
    return _HEADING.sub(_apart, plain)


def _apart(found: re.Match[str]) -> str:
    """A heading as a sentence of its own, unless it says what its figures are."""
    heading = found["heading"]
    says_more = NOT_OFFERED.search(heading) or _OF_A_PIECE.search(heading) or _A_FIGURE.search(heading)
    return found[0] if says_more or _TOTAL.search(heading) or heads_increases(heading) else f"{heading}."
