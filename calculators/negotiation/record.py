"""The one negotiation: everything a reader may enter that more than one page uses."""

from collections.abc import Iterable, Mapping

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

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Texts of the offer and of the reader's own numbers that contradict what they are counted as."""
        yield from Offer.doubts(self, typed)
        yield from Limits.doubts(self, typed)
