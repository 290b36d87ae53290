"""Typed text made plain, and the figure in it: what the readers of numbers, money and dates share."""

import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

LONGEST = 60
"""Characters; no number or date that a person means is longer."""

MOST_DIGITS = 24
"""More would not be multiplied exactly."""


def listed(names: str) -> frozenset[str]:
    """The words of ``names``, for looking words up."""
    return frozenset(names.split())


SCALES = {
    "": 1,
    **dict.fromkeys(("k", "thousand", "thou", "grand"), 1_000),
    **dict.fromkeys(("m", "mm", "mn", "mil", "mill", "million", "millions"), 1_000_000),
    **dict.fromkeys(("b", "bn", "billion", "billions"), 1_000_000_000),
}

COUNTED = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip


def count_of(number: str) -> int:
    """A count in digits or in words. Raises ``ValueError`` for anything else."""
    return COUNTED.get(number) or int(number)


ABOUT = listed(
    "~ ≈ + > ≥ : = . about around approx approximately roughly circa ca c some say nearly almost over at least"
)
"""What may stand before a figure without changing it."""

OR_SO = listed("+ - or so more ish plus")
"""What may stand after one."""

_ALIKE = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("‘’`´ʼ", "'"), "∼": "~"})
_FIGURE = re.compile(r"(?P<head>[^0-9]*?)(?P<digits>(?:(?<![a-z])\.)?[0-9](?:[0-9.,_' ]*[0-9])?)\.?(?P<tail>.*)")
_WORD = re.compile(r"[a-z]+|[^a-z\s]")
_PLAIN = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}([,_' ])[0-9]{3}(\1[0-9]{3})*(\.[0-9]+)?")
_DOTTED = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+")
_DECIMAL_COMMA = re.compile(r"(?P<whole>[0-9]+|[0-9]{1,3}([. '][0-9]{3})+),(?P<part>[0-9]+)")
_ONE_TOO_MANY = re.compile(r"[1-9][0-9]{0,2},[0-9]{2}00")
"""Four digits after a comma: one of them is too many, or the comma stands one place too far to the left."""
_BY_HUNDREDS = re.compile(r"[0-9]{1,2}(,[0-9]{2})+,[0-9]{3}")

_SECOND_FIGURE = re.compile(r"(?:[-~/]|\.\.|\b(?:to|and|or|until|through))\s*(?:us|usd)?\s*\$?\s*\.?[0-9]")
_ONE_END = re.compile(r"(?:between|from|up to|max|maximum|at most|no more than|not over|less than|under|below)\b")
_MOST = re.compile(r"\b(?:max|maximum|tops|cap|capped)\b")

_NONE = re.compile(
    r"n/?a|(?:none|nil|nothing|zero|zilch|nada|no|not (?:offered|given|included|applicable|any))\b[^0-9$]*"
)
_UNKNOWN = re.compile(
    r"(?:tb[dcan]|unknown|idk|not sure|unsure|not (?:yet )?known|not stated|pending|\?+)\b[^0-9$]*|\?+"
)


class Typed(NamedTuple):
    """The first ``digits`` of a text, and what stands around them."""

    head: str
    digits: str
    tail: str


class Doubt(ValueError):
    """``digits`` and their ``scale`` are grouped as in other countries.

    They may mean ``likely``, in words ``said``, or else ``other``, the number and what to type for it; ``like`` is an
    example.
    """

    def __init__(
        self, digits: str, scale: str, likely: str, *, said: str = "", like: str = "", other: tuple[str, str] = ("", "")
    ) -> None:
        super().__init__(f"{likely}? Type {likely}.")
        self.digits, self.scale, self.likely = digits, scale, likely
        self.said, self.like, self.other = said, like, other

    def typed(self, plain: str, likely: str) -> str:
        """``plain`` with ``likely`` in place of what is doubted."""
        doubted = re.escape(self.digits) + (f" ?{self.scale}" if self.scale else "")
        return re.sub(doubted, lambda _: likely, plain, count=1)


def settled(read: Callable[[str], Decimal], plain: str) -> Decimal:
    """What ``read`` makes of a folded text; what it proposes to type instead, it would read itself.

    Raises ``ValueError`` with what to type instead.
    """
    try:
        return read(plain)
    except Doubt as doubt:
        instead = _shortest(read, doubt.likely, doubt.typed(plain, doubt.likely))
        asked = f"{doubt.said or instead}? Type {instead}{doubt.like and f', or a number such as {doubt.like}'}."
        with suppress(ValueError):
            number, likely = doubt.other
            if number:
                asked += f" If you mean {number}, type {_shortest(read, likely, doubt.typed(plain, likely))}."
        raise ValueError(asked) from None


def _shortest(read: Callable[[str], Decimal], bare: str, whole: str) -> str:
    """The bare number where it is read as the whole text is, else the whole text."""
    meant = read(whole)
    with suppress(ValueError):
        if read(bare) == meant:
            return bare
    return whole


def refuse_nothing(plain: str) -> None:
    """Raises ``ValueError`` for a word that says that there is none, or that it is not known yet."""
    if _NONE.fullmatch(plain):
        raise ValueError("None? Then leave it blank or type 0.")
    if _UNKNOWN.fullmatch(plain):
        raise ValueError("Not known yet? Then leave it blank.")


class Unclear(ValueError):
    """A text that is no number."""


def unclear(like: str) -> Unclear:
    """What to say of a text that is no number."""
    return Unclear(f"Type a number, such as {like}.")


@lru_cache(maxsize=512)
def folded(text: str) -> str:
    """``text`` in small letters, with one form of each digit, dash and space; empty if nobody would mean it."""
    # Folding would turn 5² into 52 and 1½ into 11/2.
    if len(text) > 4 * LONGEST or any(unicodedata.category(sign) == "No" for sign in text):
        return ""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_ALIKE)
    plain = " ".join("".join(sign for sign in plain if unicodedata.category(sign) != "Cf").split())
    return plain if len(plain) <= LONGEST else ""


def parts(plain: str) -> Typed | None:
    """A folded text around its first digits, or ``None`` without any."""
    match = _FIGURE.fullmatch(plain)
    if match is None or sum(sign.isdigit() for sign in match["digits"]) > MOST_DIGITS:
        return None
    return Typed(match["head"].strip(), match["digits"], match["tail"].strip())


def is_range(head: str, tail: str) -> bool:
    """Whether the words around a figure make it one end of a range."""
    return bool(_ONE_END.match(head) or _MOST.search(tail) or _SECOND_FIGURE.search(tail))


def words(plain: str) -> list[str]:
    """Words and signs, one by one."""
    return _WORD.findall(plain)


def scaled(tail: str) -> tuple[str, str]:
    """The ``k`` or ``million`` at the start of ``tail``, if any, and the rest."""
    first = re.match(r"[a-z]*", tail)
    scale = first[0] if first and first[0] in SCALES else ""
    return scale, tail.removeprefix(scale).strip()


def short(value: Decimal) -> str:
    """``value`` without needless zeros, with commas between thousands."""
    digits = f"{value:,f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


_BY_THOUSANDS = re.compile(r"[1-9][0-9]{1,2}\.(?!000)[0-9]{3}")
"""So many thousands with three digits after the point, ``74.125k``: as 74,125 thousands it would be no pay."""


def figure(digits: str, scale: str, like: str, *, wary: bool) -> Decimal:
    """The number that ``digits`` and ``scale`` mean.

    Digits as other countries group them are asked back; ``wary`` asks back a single ``150.000`` too.
    """
    is_thousands = scale in ("k", "thousand") and _BY_THOUSANDS.fullmatch(digits)
    if _DOTTED.fullmatch(digits) and not is_thousands and (wary or digits.count(".") > 1):
        raise _dotted(digits, scale)
    if wary and scale == "" and _ONE_TOO_MANY.fullmatch(digits):
        whole, other = (f"{int(one):,}" for one in (digits.replace(",", ""), digits.replace(",", "")[:-1]))
        raise Doubt(digits, scale, whole, other=(other, other))
    if wary and scale in ("k", "thousand") and re.fullmatch(r"[1-9][0-9]{1,2},000", digits):
        millions = f"{digits.removesuffix(',000')} million"  # twice thousands: 185,000k
        raise Doubt(digits, scale, digits, other=(millions, millions))
    if match := _DECIMAL_COMMA.fullmatch(digits):
        if not _GROUPED.fullmatch(digits):
            likely = Decimal(f"{re.sub('[^0-9]', '', match['whole'])}.{match['part']}")
            raise _asked(digits, short(likely), scale, like)
    elif _BY_HUNDREDS.fullmatch(digits):
        raise _asked(digits, short(Decimal(digits.replace(",", ""))), scale, like)
    if _PLAIN.fullmatch(digits) or _GROUPED.fullmatch(digits):
        return Decimal(re.sub("[,_' ]", "", digits)) * SCALES[scale]
    raise unclear(like)


def _asked(digits: str, likely: str, scale: str, like: str) -> Doubt:
    return Doubt(digits, scale, likely + scale, like=like)


def _dotted(digits: str, scale: str) -> Doubt:
    if scale and digits.count(".") == 1:
        return Doubt(digits, scale, short(Decimal(digits) * SCALES[scale]))
    value = int(digits.replace(".", ""))
    if value % 1_000_000 == 0:
        said = f"{value // 1_000_000:,} million"
    elif value % 1_000 == 0 and value < 1_000_000:
        said = f"{value // 1_000} thousand"
    else:
        said = f"{value:,}"
    likely = f"{value:,}"
    if digits.count(".") > 1 or digits.endswith(".000"):
        return Doubt(digits, "", likely, said=said)
    literal = digits.rstrip("0") if digits.endswith("0") else f"{digits}0"
    return Doubt(digits, "", likely, said=said, other=(short(Decimal(digits)), literal))
