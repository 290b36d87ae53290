"""What the reader typed of their own, read as a move: by its words alone. Figures are read as in the messages."""

import re
import unicodedata
from decimal import Decimal

from calculators.negotiation.reasons import plain
from calculators.recruiter.hidden import STEPS
from calculators.recruiter.own_no import is_no, is_threat
from calculators.recruiter.table import AGREED, Remark, State, Table

_KINDS: tuple[tuple[str, str], ...] = (
    ("silence", r"^\W*$|^\W*(?:say nothing|silence|silent|i say nothing|wait)\W*$"),
    ("letter", r"\b(?:in writing|(?:the|a|your|updated|revised) letter|send (?:it|that|me the (?:offer|letter)))\b"),
    (
        "claim",
        r"\b(?:i (?:have|hold|got|'ve)|i've(?: got)?|there(?:'s| is)) (?:\w+ ){0,3}?(?:other|another|competing|better"
        r"|rival|higher|second) (?:\w+ )?offers?\b",
    ),
    (
        "reveal",
        r"\b(?:i (?:currently |now )?(?:make|earn)|i(?:'m| am) (?:currently |now )?(?:making|earning|on|at)"
        r"|my (?:current|present) (?:pay|salary|base|comp\w*) is)\b",
    ),
    (
        "give",
        r"\b(?:i(?:'d| would| could| can)? (?:settle|be (?:fine|happy|ok\w*)|live|take|accept|go as low)"
        r" (?:with|for|at|as little as|as low as|\$?\d)|my (?:minimum|floor|lowest|bottom line)(?: is)?|at least)\b",
    ),
    (
        "date",
        r"\b(?:more time|what happens (?:on|after)|why (?:tomorrow|friday|that day|so soon)|a few (?:more )?days"
        r"|extend|extension|later day|deadline|a week from)\b",
    ),
    ("level", r"\b(?:the |my |next |higher )?level(?:ing|ling)?\b"),
    ("nudge", r"\b(?:missing from me|need from me|where does it (?:wait|stand)|any (?:news|update))\b"),
    (
        "close",
        r"^(?:\w+[,.! ]+)?(?:yes|ok(?:ay)?|deal|great)\b(?!.*\b(?:but|if|could|can)\b)|\bi(?:'ll| will)? accept\b"
        r"|\bwe have a deal\b|\bi(?:'m| am) in\b|\bi(?:'ll| will) take it\b",
    ),
    (
        "open",
        r"\b(?:flexib\w+|(?:any|some) (?:room|movement|way)|do (?:any )?better|go (?:any )?higher|improve|negotiable"
        r"|more (?:money|pay)|raise it|add to it|is that (?:the best|final))\b",
    ),
    ("thanks", r"\b(?:thanks?|thank you|appreciate|excited|enjoyed|look(?:ing)? forward)\b"),
)
"""Patterns of lower-case words by the kind of move, the first that fits."""

_WARM = re.compile(r"\b(?:thanks?|thank you|appreciate\w*|excited|enjoyed|glad|happy to hear)\b")
_SIGNS = re.compile(r"\b(?:i(?:'d| would|'ll| will| can|'m ready to| am ready to)) (?:\w+ )?sign\b")
_WHY = re.compile(r"\b(?:because|since|given|as (?:the|your|my)|which|in place of|to match|the top of)\b")
_MONEY = re.compile(r"\$?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(k|thousand|m|million)?\b(?! ?(?:%|percent|days?|weeks?))")
_SCALE = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}
_SMALLEST = 1_000
_REASON = re.compile(
    r"\b(?:because|since|as (?:the|your|my)|market|range|posted|survey|levels|offer from|other offer|forfeit|unvested"
    r"|leave behind|in place of|data|matches|meets)\b"
)
_NAMED = {
    "sign_on": re.compile(r"\bsign(?:ing)?[- ]?on\b|\bsigning\b"),
    "grant": re.compile(r"\b(?:equity|grants?|stock|rsus?|options|shares)\b"),
    "base": re.compile(r"\b(?:base|salary)\b"),
}


def read_words(t: Table, s: State, text: str) -> Remark:
    """The move that a typed line is; one of kind ``unread`` where no rule fits. Never raises."""
    said = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    is_warm = bool(_WARM.search(said))
    words = plain(text) if said.strip() else "(Say nothing.)"
    kind = _kind(said)
    if kind == "silence":
        return Remark(kind=kind, words=words)
    if kind == "claim" and t.n.written:
        kind = "unread"
    piece, amount = _figure(t, s, said)
    if kind in ("threat", "decline", "claim", "reveal", "date", "letter") or (s.stage == AGREED and kind == "close"):
        return Remark(kind=kind, words=words, is_warm=is_warm)
    if amount and not (kind == "give" and amount <= s.of("standing", piece)):
        return Remark(kind=_way(t, piece, said), words=words, piece=piece, amount=amount, is_warm=is_warm)
    piece = next((one for one, pattern in _NAMED.items() if pattern.search(said)), "")
    if kind == "give":
        return Remark(kind=kind, words=words, amount=amount, is_warm=is_warm)
    if kind in ("unread", "thanks") and piece and "?" in text:
        kind = "open"
    return Remark(kind=kind, words=words, is_warm=is_warm)


def _kind(said: str) -> str:
    """The kind of move that lower-case words are."""
    if is_threat(said):
        return "threat"
    if is_no(said):
        return "decline"
    return next((kind for kind, pattern in _KINDS if re.search(pattern, said)), "unread")


def _way(t: Table, piece: str, said: str) -> str:
    """How a figure is asked for: with a promise, with a reason that the reader has, or without."""
    if _SIGNS.search(said):
        return "sign"
    has_reason = piece in t.asks and t.asks[piece].support is not None
    return "ask" if has_reason and _REASON.search(said) else "figure"


def _figure(t: Table, s: State, said: str) -> tuple[str, Decimal]:
    """The first piece with a figure of its own, in dollars; nothing where there is none."""
    own, *_ = _WHY.split(said)  # what stands behind it has figures of its own
    amounts = [one for one in map(_dollars, _MONEY.finditer(own)) if one >= _SMALLEST]
    named = [piece for piece, pattern in _NAMED.items() if pattern.search(own)]
    if len(amounts) > 1 and len(amounts) == len(named):  # each with its piece: the first is the one that is asked for
        return min(named, key=lambda piece: _at(piece, own)), amounts[0]
    if len(amounts) == 1 and len(named) < 2:
        return next(iter(named), "base"), amounts[0]
    if not amounts:
        return "", Decimal(0)
    from calculators.negotiation.heard import heard  # in a pack of its own: see publish/bundle.py

    standing = {piece: s.of("standing", piece) for piece in STEPS}
    # The reader of their words knows offers, and no questions.
    figures = heard(f"we can do {own}".replace("?", "."), standing).figures
    found = {piece: one for piece, one in figures.items() if piece in STEPS and one != standing[piece]}
    return next(iter(found.items()), ("", Decimal(0)))


def _at(piece: str, said: str) -> int:
    found = _NAMED[piece].search(said)
    return found.start() if found else len(said)


def _dollars(found: re.Match[str]) -> Decimal:
    return Decimal(found[1].replace(",", "")) * _SCALE.get(found[2] or "", 1)
