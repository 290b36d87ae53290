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
_YEAR = re.compile(
    r"(?:12|twelve)[- ]?(?:months?|mos?)|(?:1|one)[- ]?(?:year|yr|y)\b|(?:month|mo) 12\b|(?:year|yr|y) ?(?:1|one)\b"
    r"|(?:first|1st) (?:year|anniversary)"
)
_SHARE = re.compile(r"[0-9.]+ ?%|1/[2-6](?:th|rd)?\b")
_CLIFF = re.compile(r"\bcliff\b")
_CLIFF_WORDS = re.compile(r"(?:with|an?|the|of|at|after|in|on|is|vests?|your|end|first|grant|[ ,:;()=-])*")
_BREAK = re.compile(r"[,;]? (?:(?:and|then|with|after) )*|[,;] ?")
_REST = re.compile(
    r"^(?:(?:and|then|with|the|rest|remainder|remaining|balance|75 ?%|of|it|vest(?:s|ing)?|,) ?)+"
    r"|,? (?:thereafter|afterwards|after that)$"
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
    if _CLIFF.search(plain) and (said := _with_cliff_first(plain)):
        return said
    bare = _SHAPE.sub(" ", plain).strip()
    return bare if bare != plain else ""


def _with_cliff_first(plain: str) -> str:
    """A cliff of a share after a year, told at the start or the end in whatever order, and what vests after it."""
    for between in _BREAK.finditer(plain):
        before, after = plain[: between.start()], plain[between.end() :]
        for clause, rest in ((before, after), (after, before)):
            if (share := _cliff_of(clause)) and (often := _REST.sub("", rest)):
                return f"{share} after 1 year, then {_REST.sub('', often)}"
    return ""


def _cliff_of(clause: str) -> str:
    """The share that vests after a year, where that and its cliff are all that is told; blank for anything else."""
    found = [pattern.findall(clause) for pattern in (_SHARE, _YEAR, _CLIFF)]
    if [len(one) for one in found] != [1, 1, 1]:
        return ""
    for pattern in (_SHARE, _YEAR, _CLIFF):
        clause = pattern.sub(" ", clause)
    return str(found[0][0]) if _CLIFF_WORDS.fullmatch(clause) else ""
