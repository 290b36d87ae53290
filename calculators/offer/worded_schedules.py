"""Schedules told in fractions, with a name or with their cliff first, put as they are read: "front-loaded 40/30/20/10".

Fetched when it is needed: see ``publish.bundle``.
"""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

_SHAPE = re.compile(
    r"[,;:]? ?\(?\b(?:(?:front|back|rear|mid)[- ]?(?:loaded|weighted|heavy)|graded|graduated|accelerated)\b\)?"
    r"(?: (?:schedule|vest(?:ing)?))?[,;:]? ?"
)
"""What the shares say themselves."""
_YEAR = r"(?:(?:12|twelve)[- ]?(?:months?|mos?)|(?:1|one)[- ]?(?:year|yr|y))"
_CLIFF_FIRST = re.compile(
    rf"(?:with )?(?:an? )?(?:{_YEAR}[- ]cliff(?: of|:|,)? \(?(?P<a>[0-9.]+ ?%)\)?"
    rf"|(?P<b>[0-9.]+ ?%) cliff (?:at|after) {_YEAR})"
    r"(?: vests?)?,? (?:(?:and|then|with|the|rest|remainder|remaining|balance|75 ?%) ?)*"
    r"(?P<rest>,? ?(?:monthly|quarterly|1/[0-9]+)\b.*)"
)
_AFTER = re.compile(r"[0-9] ?%(?: vests?)? (?:after|at) [1-9] ?(?:years?|yrs?)\b")
_OF_YEAR = re.compile(r"(?<=%) (?:in |vests? in |for )?(?:year|yr|y) ?([1-9])\b")
_SIGN = re.compile(r"([0-9]*)([¼-¾⅐-⅞])")
_PARTS = re.compile(r"[1-9]/[2-9](?: ?/ ?[1-9]/[2-9])+(?![/0-9])")
"""As in "1/3/1/3/1/3"."""


def in_percents(text: str) -> str:
    """The text with percents in place of fractions, as in "⅓/⅓/⅓" and "12½/37½/50"; blank where it has none."""
    plain = _SIGN.sub(_percent_of, text)
    chain = _PARTS.match(plain.strip())
    if chain and plain == text:
        parts = [Fraction(one) for one in re.findall("[1-9]/[2-9]", chain[0])]
        if sum(parts) == 1:
            plain = f"{'/'.join(_written(100 * one) for one in parts)}{plain.strip()[chain.end() :]}"
    return plain if plain != text else ""


def _percent_of(said: re.Match[str]) -> str:
    part = Fraction(unicodedata.numeric(said[2])).limit_denominator(10)
    return _written(int(said[1]) + part if said[1] else 100 * part)


def _written(percent: Fraction) -> str:
    return f"{Decimal(percent.numerator) / percent.denominator:.8f}".rstrip("0").rstrip(".")


def said_otherwise(text: str) -> str:
    """The text as it is read, or blank; raises ``ValueError`` with what to type where a part may mean two things."""
    plain = " ".join(text.lower().split())
    if _AFTER.search(plain) and _OF_YEAR.search(plain):
        raise ValueError(f"Each at the end of its year? Type {_OF_YEAR.sub(r' after \1 years', plain)}.")
    if said := _CLIFF_FIRST.fullmatch(plain):
        return f"{said['a'] or said['b']} after 1 year, then {said['rest'].lstrip(' ,')}"
    bare = _SHAPE.sub(" ", plain).strip()
    return bare if bare != plain else ""
