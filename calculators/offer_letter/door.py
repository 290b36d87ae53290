"""A letter's answer as plain data, for the one door: what was found, what is missing, unusual, and different."""

from dataclasses import asdict
from datetime import date
from typing import Any

from calculators.negotiation.record import Negotiation
from calculators.offer_letter.called import called
from calculators.offer_letter.differences import differences
from calculators.offer_letter.finding import OfferLetter
from calculators.offer_letter.missing import missing
from calculators.offer_letter.read import read_letter
from calculators.offer_letter.unusual import unusual
from calculators.offer_letter.versions import between

_ENTERS = {
    **{name: f"sign-on.{name}" for name in ("clawback_months", "clawback_kind", "repay")},
    "company_percent": "equity-value.company_percent",
}
"""Where a field is entered that is one calculator's own."""

_UNCOMPARED = "Nothing is compared: a field of your offer cannot be read. Finish it on its page, and look again."

type Marks = list[tuple[int, int, str, str]]


def letter_told(text: str, n: Negotiation | None, second: str, today: date | None) -> tuple[dict[str, Any], Marks]:
    """What is told of a letter, and the marks to set in its text: from, to, field and what it was read as.

    ``second`` is another version of it, or blank; ``n`` is ``None`` where no negotiation can be read.
    """
    letter = read_letter(text, today)
    if not text.strip():
        return {"findings": [], "missing": [], "unusual": [], "differences": [], "versions": []}, []
    versions = between(letter, read_letter(second, today)) if second.strip() else ()
    told: dict[str, Any] = {
        "findings": [_finding(letter, at) for at in range(len(letter.findings))],
        "missing": [asdict(one) for one in missing(letter, n)],
        "unusual": [
            {"field": one.finding.field, "words": _short(letter.words(one.finding)), "says": one.says, "ask": one.ask}
            for one in unusual(letter)
        ],
        "differences": [{"field": one.field, "says": one.says} for one in (differences(letter, n) if n else ())],
        "versions": [{"field": one.field, "says": one.says} for one in versions],
    }
    if n is None:
        told["uncompared"] = _UNCOMPARED
    if letter.is_cut:
        told["cut"] = "Only the first part of this was read: it is longer than a letter."
    return told, [(one.start, one.end, one.field, one.said) for one in letter.findings]


def _finding(letter: OfferLetter, at: int) -> dict[str, Any]:
    one = letter.findings[at]
    return {
        "field": one.field,
        "label": called(one.field),
        "start": one.start,
        "end": one.end,
        "words": _short(letter.words(one)),
        "typed": one.typed,
        "enters": _ENTERS.get(one.field, one.field) if one.typed else "",
        "said": one.said,
        "sure": one.sure,
    }


def _short(words: str) -> str:
    """Words of a letter on one line, of a length to show in a list."""
    line = " ".join(words.split())
    return line if len(line) <= 160 else f"{line[:157]}…"
