"""What they wrote, read: the nearest of the known sayings, the figures and the level in it, and what it closes.

By words alone: no language model. A saying is found by the words that give it away; a figure by the words beside it.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from calculators.negotiation.replies import FIXED, REPLIES
from calculators.negotiation.rounds import LONGEST
from calculators.negotiation.their_figures import figures_in, named_in, units_in
from calculators.negotiation.their_level import level_in
from calculators.negotiation.their_limits import limits_in

_QUOTED = re.compile(r"\n ?(?:on [^\n]{1,120} wrote:|-{2,} ?(?:original|forwarded) message|from: )")
_NEGATED = re.compile(r"(?:\b(?:not|no|never|nor|without)|n't)(?: [\w']+){0,2} $")
_SAID_OF_THEM = ("best-and-final", "answer-this-week", "small-bump", "top-of-band", "leader-joins")
"""Sayings that a "not" before their words turns around."""
_BESIDE_AN_OFFER = ("answer-this-week", "leader-joins", "too-high", "committee", "next-review", "current-pay")
"""Sayings that one word alone does not make the message's main one where it offers figures."""

_ALL_OF_IT = (
    r"(?:(?:all|most) of )?(?:your (?:\w+ ){0,2}?(?:asks?|numbers?|requests?|counters?|counteroffer|proposal|terms|"
    r"targets?)"
    r"|(?:the|what|everything|all(?: that)?)(?: \w+){0,2} you(?:'d| had| have)? (?:asked|requested|wanted|proposed))"
)
_MET = re.compile(
    rf"(?:\b(?:we|i|they|team|finance|committee|leadership|hr|vp)(?:'ve|'re| have| has| were| was| are)?"
    rf"(?: (?:just|now|also|both|fully|all|happily|able to|happy to|glad to|pleased to|can|could|will)){{0,2}}) "
    rf"(?:match(?:ed)?|me?et|agreed? to|accept(?:ed)?|approved?) {_ALL_OF_IT}"
    rf"|\byour (?:\w+ )?(?:asks?|requests?|counter|counteroffer|proposal) (?:was|were|is|has been|have been|got) "
    rf"(?:fully )?(?:approved|accepted|met|matched)\b"
)
_OPTIONS, _STOCK = re.compile(r"(?i)\b(?:options|isos?|nsos?)\b"), re.compile(r"(?i)\brsus?\b")
_ONLY_IF = re.compile(r"\b(?:if|unless|could|should|had|nearly|almost|partly|partially) (?:we|i|they)\b")


@dataclass(frozen=True)
class Heard:
    """The saying that is nearest (a slug, or blank), how sure, and the figures found by piece, in dollars.

    ``is_met``: they say, in no known saying, that the ask was met. ``closed`` are the pieces that they call fixed,
    ``level`` is the one that they offer, and ``units`` are units of equity. ``is_unread``: they seem to have moved, and
    name dollars of which none could be read. ``unread`` are dollars that they name beside the figures that were read.
    """

    saying: str
    sure: str
    figures: dict[str, Decimal]
    is_met: bool = False
    closed: tuple[str, ...] = ()
    level: str = ""
    units: Decimal = Decimal(0)
    is_unread: bool = False
    unread: tuple[Decimal, ...] = ()


def heard(text: str, stands: Mapping[str, Decimal] | None = None, unit_price: Decimal | None = Decimal(0)) -> Heard:
    """What ``text`` says. ``stands`` is the offer as it stands, in dollars by piece (base, sign_on, grant, refresh).

    An increment is added to what stands, and the size of a figure is held against it. Units of equity count at
    ``unit_price``, dollars of one; with 0 they are only counted, and with ``None`` they are left alone.
    """
    plain, standing = _plain(text), stands or {}
    closed, level = aside(text)
    found = figures_in(plain, standing, unit_price or Decimal(0))
    units = units_in(plain, standing) if unit_price is not None else Decimal(0)
    saying, sure, is_met = _saying(plain, closed, bool(found or level or units))
    named = named_in(plain)
    moves = any(_is_said("partial", sign, plain) for sign in REPLIES["partial"].signs)
    is_beside = saying == "partial" or (moves and (closed or saying in _BESIDE_AN_OFFER))
    is_unread = bool(is_beside) and not (found or level or units) and bool(named)
    unread = tuple(one for one in named if one not in (*found.values(), *standing.values())) if found else ()
    return Heard(saying, sure, found, is_met, closed, level, units, is_unread, unread)


def others_units(text: str, are_options: bool) -> bool:
    """Whether ``text`` names options where the offer has stock, or stock where it has options."""
    return bool((_STOCK if are_options else _OPTIONS).search(text))


@lru_cache(maxsize=32)
def aside(text: str) -> tuple[tuple[str, ...], str]:
    """What ``text`` says of pieces that cannot move, and the level that it offers, if any."""
    plain = _plain(text)
    return limits_in(plain), level_in(plain)


def _saying(plain: str, closed: tuple[str, ...], has_moved: bool) -> tuple[str, str, bool]:
    """The saying, how sure it is, and whether they say that the ask was met."""
    saying, points, second = _nearest(" ".join(plain.split()))
    if saying == "partial" or not points:
        if _is_met(plain):
            return "", "", True
        fixed = [piece for piece in closed if piece in FIXED]
        if fixed and not points and not has_moved:
            saying, points = f"{fixed[0].replace('_', '-')}-fixed", 2
        else:
            saying, points = ("partial", max(points, 1)) if has_moved or points else ("", 0)
    elif has_moved and points == 1 and saying in _BESIDE_AN_OFFER:
        saying = "partial"
    sure = "" if not saying else "The words fit well." if points >= 2 and points > second else "A guess by a few words."
    return saying, sure, False


def _plain(text: str) -> str:
    """The words in lower case with single spaces, lines kept, without what they quote of earlier mails."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()[:LONGEST]
    plain = plain.replace("’", "'").replace("\r\n", "\n").replace("\r", "\n")
    lines = [re.sub(r"[^\S\n]+", " ", line).strip() for line in plain.split("\n")]
    return _QUOTED.split("\n".join(line for line in lines if not line.startswith(">")))[0]


def _nearest(plain: str) -> tuple[str, int, int]:
    """The saying with the most of its telling words in the text, its points, and those of the next best.

    That they moved in part is said beside every other saying, so it counts only where there is no other.
    """
    points = {slug: sum(_is_said(slug, sign, plain) for sign in reply.signs) for slug, reply in REPLIES.items()}
    ranked = sorted(points, key=lambda slug: -points[slug] if slug != "partial" else 0)
    if not points[ranked[0]]:
        return "partial", points["partial"], 0
    return ranked[0], points[ranked[0]], points[ranked[1]]


def _is_said(slug: str, sign: str, plain: str) -> bool:
    """Whether a sign is in the text, for some sayings without a "not" before it."""
    found = re.finditer(sign, plain)
    if slug not in _SAID_OF_THEM:
        return any(True for _ in found)
    return any(not _NEGATED.search(plain[max(one.start() - 40, 0) : one.start()]) for one in found)


def _is_met(plain: str) -> bool:
    """Whether a sentence says outright that the ask was met."""
    sentences = re.split(r"(?<=[.!?])(?=\s|$)|\n{2,}", plain)
    spoken = [" ".join(one.split()) for one in sentences if not one.rstrip().endswith("?")]
    return any(_MET.search(one) and not _ONLY_IF.search(one) for one in spoken)
