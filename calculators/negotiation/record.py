"""The one negotiation: everything a reader may enter that more than one page uses."""

from collections.abc import Iterable, Mapping
from datetime import date

from calculators.declare.fields import record
from calculators.negotiation.asking import Asking
from calculators.negotiation.elsewhere import Elsewhere, WorkingTime
from calculators.negotiation.evidence import Evidence, Limits, People
from calculators.negotiation.offer import Offer
from calculators.negotiation.others import Others
from calculators.negotiation.present_job import PresentJob
from calculators.negotiation.residence import Residence
from calculators.negotiation.rounds import Rounds
from calculators.negotiation.telling import Telling


@record
class Negotiation(
    Offer, Others, PresentJob, Residence, WorkingTime, Elsewhere, Evidence, Limits, Rounds, Asking, Telling, People
):
    """The offer on the table, other offers, the present job, where each is, evidence, limits and rounds.

    A calculator that uses nearly all of it takes this as its inputs; the others take the records they need.
    """

    @property
    def is_date_over(self) -> bool:
        """Whether they answered after the day they wanted an answer by: the offer stands, and no day is known."""
        day = None if self.is_blank or self.said == "more-time" else self.deadline
        if not (day and self.today and day < self.today):
            return False
        return any(turn.day and turn.day > day for turn in self.turns)

    @property
    def due(self) -> date | None:
        """The day they want an answer by, where it holds."""
        return None if self.is_date_over else self.deadline

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Texts of the offer and of the reader's own numbers that contradict what they are counted as."""
        yield from Offer.doubts(self, typed)
        yield from Limits.doubts(self, typed)
