"""What is found in a letter: each with the words it stands on, what would be typed for it, and how sure that is."""

from dataclasses import dataclass
from datetime import date

SURE, LIKELY, UNSURE = "sure", "likely", "unsure"


@dataclass(frozen=True)
class Finding:
    """One thing that a letter says.

    ``field`` is the negotiation's own name for it, or a name of ``notes``; ``start`` and ``end`` are where its words
    stand in the text as pasted. ``typed`` is what would be typed into that field: blank where nothing is to be entered,
    as of all that is ``unsure``. ``said`` is what it was read as, in words.
    """

    field: str
    start: int
    end: int
    typed: str
    said: str
    sure: str = SURE

    @property
    def span(self) -> tuple[int, int]:
        """Where its words stand in the text as pasted."""
        return self.start, self.end


@dataclass(frozen=True)
class OfferLetter:
    """A letter as it was pasted, and what was found in it, in the order of its words."""

    text: str
    findings: tuple[Finding, ...]
    own_words: str = ""
    """What was read of it, in one form and in small letters."""
    written_on: date | None = None
    """The letter's own date."""
    sentences: tuple[tuple[int, int], ...] = ()
    """Where its sentences stand in the text as pasted."""
    is_cut: bool = False
    """Whether it was longer than what is read."""

    @property
    def typed(self) -> dict[str, str]:
        """What would be typed, by field: what is sure or likely."""
        return {one.field: one.typed for one in self.findings if one.typed}

    def has(self, *fields: str) -> bool:
        """Whether any of the fields was found, sure or not."""
        return any(one.field in fields for one in self.findings)

    def of(self, field: str) -> Finding | None:
        """The finding of a field: the one that would be entered, else the first."""
        found = [one for one in self.findings if one.field == field]
        return next((one for one in found if one.typed), found[0] if found else None)

    def words(self, finding: Finding) -> str:
        """The letter's own words that a finding stands on."""
        return self.text[finding.start : finding.end]
