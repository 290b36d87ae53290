"""What keeps a figure of a letter from being entered: whose it is, the column it stands in, and its dollars."""

from calculators.offer_letter.amounts import amounts_in, dollars_of
from calculators.offer_letter.denied import denied
from calculators.offer_letter.offered import INCREASE, Offered
from calculators.offer_letter.sentences import Sentence
from calculators.offer_letter.tables import Tables


class Whose:
    """Of the letter ``text``, ``low`` in small letters, of ``company``."""

    def __init__(self, text: str, low: str, parts: list[Sentence], company: str) -> None:
        self.offered, self.tables = Offered(text, low, parts, company), Tables(low)
        self.dollars = dollars_of(low)
        """What a plain ``$`` means in it; blank for US dollars."""
        self.amounts = amounts_in(low, self.dollars)

    def doubt(self, part: Sentence, start: int, end: int) -> str:
        """Why the figure from ``start`` to ``end`` is not what this letter offers; blank where it may be."""
        if why := self.tables.doubt(start):
            return why
        if why := denied(self.offered.low, part, start, end):
            return why
        if self.is_increase(part, start, end):
            return INCREASE
        return self.offered.doubt(part, start, end)

    def is_increase(self, part: Sentence, start: int, end: int) -> bool:
        """Whether the figure is only what is added."""
        return self.offered.is_increase(part, start, end)
