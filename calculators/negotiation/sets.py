"""Sets of offers that can meet, and what to ask of each company: at most one move."""

from collections.abc import Sequence
from datetime import date

from calculators.declare.dates import DayOfYear
from calculators.declare.fields import record, show
from calculators.declare.sentences import in_a_list
from calculators.declare.units import DayCount, Names, Year
from calculators.negotiation.talks import Talk
from calculators.offer.meeting import Meeting, Shift, meetings


def _by_days(talk: Talk) -> tuple[date, date, date, str]:
    """In an order that does not depend on the rows."""
    own = talk.window
    return own.closes, own.lands, own.begins or date.min, talk.name


@record
class OfferSet:
    """Offers that can be open on one day."""

    number: Year
    companies: Names = show("Can meet")
    on: DayOfYear = show("On", "The first day on which all are open, once each company has made its move.")
    moves: DayCount


class Sets:
    """The sets of the ``live`` talks. With fewer than two talks there is none, and nothing to move."""

    def __init__(self, live: Sequence[Talk], today: date | None) -> None:
        self.live = tuple(sorted(live, key=_by_days))
        self.found = meetings([one.window for one in self.live], today) if len(live) > 1 else ()

    @property
    def meeting(self) -> tuple[Meeting, ...]:
        """The sets of two offers or more."""
        return tuple(one for one in self.found if len(one.members) > 1)

    @property
    def alone(self) -> tuple[Talk, ...]:
        """The talks that can meet no other."""
        return tuple(self.live[one.members[0]] for one in self.found if len(one.members) == 1 and not self._is_met(one))

    def _is_met(self, own: Meeting) -> bool:
        return any(own.members[0] in one.members for one in self.meeting)

    def move(self, talk: Talk) -> Shift | None:
        """What to ask of a company, if anything."""
        return next(
            (one.moves[at] for one in self.found for at in one.moves if self.live[at].key == talk.key),
            None,
        )

    def beside(self, talk: Talk) -> tuple[Talk, ...]:
        """The others in the same sets."""
        mine = [one for one in self.meeting if any(self.live[at].key == talk.key for at in one.members)]
        places = sorted({at for one in mine for at in one.members})
        return tuple(self.live[at] for at in places if self.live[at].key != talk.key)

    def is_late(self, talk: Talk) -> bool:
        """Whether a talk that can meet no other is too late to wait for, rather than too early to wait itself."""
        return not talk.window.out and any(one.window.lands < talk.window.lands for one in self.live)

    def next_closes(self, talk: Talk) -> date | None:
        """The first day after an offer's own, where that is known, on which another that is out is known to close."""
        own = talk.window.closes if talk.window.firm else date.min
        known = (one.window for one in self.live if one.window.out and one.window.firm)
        return min((one.closes for one in known if one.closes > own), default=None)

    @property
    def rows(self) -> tuple[OfferSet, ...]:
        """The same for readers."""
        return tuple(
            OfferSet(
                number=at,
                companies=in_a_list(tuple(self.live[place].name for place in one.members)),
                on=one.on,
                moves=len(one.moves),
            )
            for at, one in enumerate(self.meeting, start=1)
        )
