"""Other offers and processes: the same terms, and how real each is."""

from collections.abc import Iterable, Mapping
from datetime import date

from calculators.declare.fields import ask, record
from calculators.declare.units import Name
from calculators.negotiation.offer import Offer, Process, Terms

WRITTEN, SPOKEN, LATE_STAGE, NONE = "written", "spoken", "late_stage", "none"

STANDINGS = {
    NONE: "Not said, or early talks",
    LATE_STAGE: "Late stages, no offer yet",
    SPOKEN: "An offer, only spoken",
    WRITTEN: "An offer in writing",
}
"""How real another process is, from least to most."""

OTHER_KEYS = tuple("bcdef")
"""The offer on the table is ``a``."""


@record
class OtherOffer(Terms, Process):
    """One other offer or process."""

    key: str = ""
    told: tuple[str, ...] = ()
    """Names of its fields in which anything was typed, be it 0."""
    name: Name = ask("Company", "Its name. Only said in letters if you type it.")
    standing: str = ask("How real is it?", "Only an offer in writing is quoted.", default=NONE, options=STANDINGS)

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Those of its terms and of its dates."""
        yield from Terms.doubts(self, typed)
        yield from Process.doubts(self, typed)

    def has_lapsed(self, today: date | None) -> bool:
        """Whether it is an offer, and its date to answer was before ``today``."""
        is_offer = self.standing != LATE_STAGE
        return is_offer and today is not None and self.deadline is not None and self.deadline < today

    @property
    def called(self) -> str:
        """What the page calls it: its name, else "Offer B"."""
        return self.name or f"Offer {self.key.upper()}"


@record
class Others:
    """Up to five of them."""

    offers: tuple[OtherOffer, ...] = ask("Offer", rows=OTHER_KEYS, add="Add an offer or a process")

    @property
    def lapsed(self) -> tuple[OtherOffer, ...]:
        """The offers whose date to answer has passed, where today is known: nobody can say that they are held."""
        today = self.today if isinstance(self, Offer) else None
        return tuple(one for one in self.offers if one.has_lapsed(today))

    @property
    def standing_offers(self) -> tuple[OtherOffer, ...]:
        """The others, without those that lapsed."""
        gone = self.lapsed
        return tuple(one for one in self.offers if one not in gone)

    @property
    def written(self) -> tuple[OtherOffer, ...]:
        """The offers held in writing, with pay typed or not."""
        return tuple(one for one in self.standing_offers if one.standing == WRITTEN)

    @property
    def first_to_close(self) -> OtherOffer | None:
        """The offer held in writing that has to be answered first; ``None`` where no day of one is known."""
        dated = [(one.deadline, one) for one in self.written if one.deadline]
        return min(dated, key=lambda one: one[0])[1] if dated else None

    @property
    def too_early(self) -> tuple[OtherOffer, ...]:
        """Those called late stages whose first interview is still ahead: they are none, and nobody is told so."""
        today = self.today if isinstance(self, Offer) else None
        late = (one for one in self.offers if one.standing == LATE_STAGE)
        return tuple(one for one in late if today and one.first_interview and one.first_interview >= today)

    @property
    def late_stages(self) -> tuple[OtherOffer, ...]:
        """Those in late stages, as far as their dates allow it."""
        early = self.too_early
        return tuple(one for one in self.offers if one.standing == LATE_STAGE and one not in early)

    @property
    def leverage(self) -> str:
        """The most real standing among them: ``written``, ``spoken``, ``late_stage`` or ``none``."""
        order, early = list(STANDINGS), self.too_early
        real = (one.standing for one in self.standing_offers if one not in early)
        return max(real, key=order.index, default=NONE)
