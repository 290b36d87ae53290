"""What their last words, kept in a round or taken as their answer, close and take away to decide."""

from datetime import date
from decimal import Decimal
from functools import cached_property

from calculators.negotiation.signing import Signing

TOP_OF_BAND = "top-of-band"
CAN_BE_ABSENT = ("sign_on", "refresh")
"""Pieces that many an offer is without."""


class LastWords(Signing):
    """The rounds so far, with what the words of the last answer say beside its figures."""

    @cached_property
    def closed_last(self) -> frozenset[str]:
        """Pieces that the words of the last round call fixed."""
        return frozenset(self._closed_by(self.n.kept_words))

    def _closed_by(self, words: str) -> tuple[str, ...]:
        """Pieces that ``words`` call fixed."""
        absent = tuple(piece for piece in CAN_BE_ABSENT if not getattr(self.n, piece))
        return aside(words, self.n.base, self.n.offer_level, absent)[0]

    @cached_property
    def saying_kept(self) -> str:
        """What the words of the last round say where they only close a piece, and nothing was picked.

        Blank for none: more than that has to be taken first.
        """
        n = self.n
        is_other = bool(n.said or n.times_moved or (n.pasted.strip() and not n.is_pasted_kept))
        if is_other or not self.closed_last:
            return ""
        from calculators.negotiation.heard import only_closes  # fetched when it is needed: see publish/bundle.py

        return only_closes(n.kept_words)

    @cached_property
    def is_untold(self) -> bool:
        """Whether a round was closed, and no figures, saying or words that close a piece tell what they answered."""
        return super().is_untold and not (self.saying_kept or self.deciding)

    @cached_property
    def deciding(self) -> tuple[str, ...]:
        """What their last words took away to decide, and no answer came to yet: pieces, "level", or "all"."""
        if not self.words.strip():
            return ()
        from calculators.negotiation.while_they_decide import decided_on  # fetched when it is needed, as above

        return decided_on(self)

    @cached_property
    def is_date_firm(self) -> bool:
        """Whether their last words give no more time, or press for an answer today."""
        if not self.words.strip():
            return False
        n = self.n
        if n.said == "answer-this-week" and n.today and n.deadline == n.today and "today" in self.words.casefold():
            return True
        from calculators.negotiation.heard import own_words  # fetched when it is needed, as above
        from calculators.negotiation.their_time import refuses_time

        return refuses_time(own_words(self.words))

    @cached_property
    def words(self) -> str:
        """The words of their last answer: those of which a saying was taken, else those that the last round keeps."""
        return self.n.pasted if self.is_newer else self.n.kept_words

    @cached_property
    def is_newer(self) -> bool:
        """Whether the words that are pasted, of which a saying was taken, are in no round yet."""
        return bool(self.n.said and self.n.pasted.strip()) and not self.n.is_pasted_kept

    @cached_property
    def hears_on(self) -> date | None:
        """The day by which they will have decided, as they said; ``None`` where they named none."""
        if not self.deciding:
            return None
        from calculators.negotiation.while_they_decide import heard_by_day  # fetched when it is needed, as above

        return heard_by_day(self)

    @cached_property
    def is_decision_late(self) -> bool:
        """Whether the day by which they would have decided is over."""
        return bool(self.hears_on and self.n.today) and self.hears_on < self.n.today  # type: ignore[operator]


def aside(
    words: str, base: Decimal | None = None, level_now: str = "", absent: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], str]:
    """What their words say of pieces that cannot move or, ``absent`` so far, will not be; and the level they offer."""
    if not words.strip():
        return (), ""
    from calculators.negotiation.heard import aside as found  # fetched when it is needed: see publish/bundle.py

    return found(words, base, level_now, absent)
