"""Counts of units told without the word "units" beside them, "RSUs go from 800 to 950", put into plain words.

What they are is known by the count that stands: a number of another size may be dollars, and is left as it is.
"""

import re
from decimal import Decimal

from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import UNITS

_EQUITY = r"\b(?:(?:equity|stock|rsu)(?: (?:grant|award|count))?|rsus|grant|(?:stock )?options|shares|units)\b"
_COUNT = r"(?<![\w.,$/])(?P<{}>[1-9]\d{{0,2}}(?:,\d{{3}})+|[1-9]\d{{1,8}})(?![\w/%$]|[.,]\d| ?k\b)"
_UNIT = r"(?! (?:more |additional |extra )?(?:rsus?|shares?|options?|units?|%|percent|days?|weeks?|months?|years?)\b)"
_FROM_TO = re.compile(
    rf"(?P<name>{_EQUITY}[^.!?\n\d$]{{0,30}}?)(?:\bfrom |: ?| )?{_COUNT.format('old')} ?(?:to|->|=>|→) ?"
    rf"{_COUNT.format('new')}{_UNIT}"
)
_BY = re.compile(rf"(?P<name>{_EQUITY}[^.!?\n\d$]{{0,20}}? by (?:another |about )?){_COUNT.format('new')}{_UNIT}")
_AT = re.compile(
    rf"(?P<name>{_EQUITY},?:?(?: (?:now|just|is|are|goes|go|comes|moves|stands|sits|stays?|remains?|"
    r"still|will|would|be|up|at|to|of|out))* )"
    rf"{_COUNT.format('new')}{_UNIT}"
)
_THEN = re.compile(
    rf"(?P<name>{UNITS.pattern}[^.!?\n$]{{0,60}}?\b(?:do|to|at|offer|got|get|approved?|is|was|have)(?: you)? )"
    rf"{_COUNT.format('new')}{_UNIT}(?! (?:(?:on|of|in|for|as) )?(?:the |your |a )?(?:{PIECE}|bonus))"
)
"""After another count of the same sentence."""
_WAS = re.compile(rf" ?[(,] ?(?:was|were|previously|formerly|before|instead of) {_COUNT.format('old')}\)?")
_MORE = re.compile(rf"(?P<count>{UNITS.pattern})(?P<top> on top\b(?! of\b))?")
_MOST = 5
"""How many times what stands a count may come to."""


def counted(plain: str, stands: Decimal) -> str:
    """Lower-case text whose counts of units are told as such, where ``stands`` is the count that does; 0 for none."""

    def told(found: re.Match[str]) -> str:
        count, old = _number(found["new"]), found.groupdict().get("old")
        least = Decimal(1) if found.re is _BY else stands * Decimal("0.5")
        most = stands if found.re is _BY else stands * _MOST
        is_so = least <= count <= most and (old is None or _number(old) == stands)
        if not is_so:
            return found[0]
        name = f"{found['name'].strip()} to" if old else found["name"].rstrip()
        return f"{re.sub(r'(?: (?:from|to))+ to$', ' to', name)} {found['new']} rsus"

    def without(found: re.Match[str]) -> str:
        return "" if _number(found["old"]) == stands else found[0]

    if stands:
        for form in (_FROM_TO, _BY, _AT, _THEN):
            plain = form.sub(told, plain)
        plain = _WAS.sub(without, plain)
    return _MORE.sub(_added, plain)


def _added(found: re.Match[str]) -> str:
    """What comes on top is an additional count, however it is told."""
    if found["more"]:
        return found["count"].replace(found["more"], " additional")
    number, _, unit = found["count"].partition(" ")
    return f"{number} additional {unit}" if found["top"] else found[0]


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
