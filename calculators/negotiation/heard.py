"""What they wrote, read: the nearest of the known sayings, and the figures in it, each with how sure.

By words alone: no language model. A saying is found by the words that give it away; a figure by the words beside it.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from calculators.negotiation.replies import REPLIES

LONGEST = 4_000
_FIGURE = re.compile(
    r"\$?\s?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(k|m|mm|thousand|million)?\b"
    r"(?!\s*(?:%|percent|days?|weeks?|months?|years?|hours?|am|pm))"
)
_SCALES = {"": 1, "k": 1_000, "thousand": 1_000, "m": 1_000_000, "mm": 1_000_000, "million": 1_000_000}
_NEAR = 30
"""Characters between a figure and its name, at most."""

_NAMES = {
    "sign_on": r"sign(?:ing)?[ -]?(?:on)?(?: ?bonus)?\b|\bsign-?on\b|\bjoining bonus\b|\bone[- ]time\b",
    "grant": r"\bequity\b|\brsus?\b|\bgrant\b|\bstock\b|\bshares\b|\boptions\b",
    "base": r"\bbase\b|\bsalary\b|\ba year\b|\bper year\b|\bannual\b",
    "refresh": r"\brefresh(?:er)?s?\b",
}


@dataclass(frozen=True)
class Heard:
    """The saying that is nearest (a slug, or blank), how sure, and the figures found by piece, in dollars."""

    saying: str
    sure: str
    figures: dict[str, Decimal]


def heard(text: str, base: Decimal = Decimal(0)) -> Heard:
    """What ``text`` says. ``base`` is the base on the table: a bare figure near it is taken for a new base."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST]).casefold().replace("’", "'")
    saying, points, second = _nearest(" ".join(plain.split()))
    figures = _figures(plain, base)
    if not saying and figures:
        saying, points = "partial", 1
    sure = "" if not saying else "The words fit well." if points >= 2 and points > second else "A guess by a few words."
    return Heard(saying, sure, figures)


def _nearest(plain: str) -> tuple[str, int, int]:
    """The saying with the most of its telling words in the text, its points, and those of the next best."""
    points = {slug: sum(bool(re.search(sign, plain)) for sign in reply.signs) for slug, reply in REPLIES.items()}
    ranked = sorted(points, key=lambda slug: -points[slug])
    first, second = ranked[0], ranked[1]
    return (first, points[first], points[second]) if points[first] else ("", 0, 0)


def _figures(plain: str, base: Decimal) -> dict[str, Decimal]:
    """Dollars by piece. A figure goes to the name nearest to it; each piece takes the first figure named so."""
    found: dict[str, Decimal] = {}
    figures = [match for match in _FIGURE.finditer(plain) if _dollars(match, base)]
    for at, match in enumerate(figures):
        start = figures[at - 1].end() if at else 0
        end = figures[at + 1].start() if at + 1 < len(figures) else len(plain)
        amount = _dollars(match, base)
        piece = _named(plain[start : match.start()], plain[match.end() : end])
        if not piece and base and base / 2 < amount < base * 2 and "base" not in found:
            piece = "base"
        if piece and piece not in found:
            found[piece] = amount
    return found


def _named(before: str, after: str) -> str:
    """The piece whose name is nearest in the text before or after a figure; blank where none is near."""
    near: list[tuple[int, str]] = []
    for piece, pattern in _NAMES.items():
        for name in re.finditer(pattern, before):
            near.append((_distance(before[name.end() :]), piece))
        for name in re.finditer(pattern, after):
            if not after[name.end() :].lstrip().startswith((":", "=", "of ")):  # it names the next figure
                near.append((_distance(after[: name.start()]), piece))
    distance, piece = min(near, default=(_NEAR, ""))
    return piece if distance < _NEAR else ""


def _distance(between: str) -> int:
    """Characters between a figure and a name; a comma, a line or an "and" counts for many."""
    return len(between) + 20 * len(re.findall(r"[,;\n]|\band\b|\bplus\b|\. ", between))


def _dollars(match: re.Match[str], base: Decimal) -> Decimal:
    """The figure in dollars; a bare one of two or three digits means thousands; 0 where it can be no pay."""
    number = Decimal(match[1].replace(",", ""))
    if match[2]:
        return number * _SCALES[match[2]]
    if "$" in match[0] or "," in match[1]:
        return number if number >= 1_000 else number * 1_000 if 10 <= number < 1_000 else Decimal(0)
    if number >= 10_000:
        return number
    return number * 1_000 if 10 <= number < 1_000 else Decimal(0)
