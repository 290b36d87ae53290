"""What is asked beside the pay of offers: where each is, the time it takes, and what else matters to the reader."""

from calculators.declare.fields import Rows, Section, ask, record
from calculators.declare.units import Name
from calculators.negotiation.elsewhere import Elsewhere, WorkingTime
from calculators.negotiation.others import OTHER_KEYS
from calculators.negotiation.present_job import THE_JOB
from calculators.negotiation.residence import Home, Residence

KINDS = ("The manager", "Growth", "The commute", "Risk", "The mission", "The team", "Hours")
"""Suggestions: the list and its order are the reader's."""
COMPARED = {
    "": "Not said",
    "a": "The offer on the table",
    **{key: f"Offer {key.upper()}" for key in OTHER_KEYS[:3]},
    THE_JOB: "Your present job",
}


@record
class Matter:
    """Something that is not money, and where it is better."""

    what: Name = ask("What matters", "Yours to name.", options=dict.fromkeys(KINDS, ""), free=True)
    best: str = ask("Where it is better", options=COMPARED, default="")


@record
class Living(Residence, WorkingTime, Elsewhere):
    """Where one would live with each offer, the time that each takes, and what else matters, most first."""

    matters: tuple[Matter, ...] = ask("What else matters", rows=tuple("01234"), add="Add what matters next")

    @property
    def is_told(self) -> bool:
        """Whether any of it was typed that can be answered; the place of the offer alone has nothing beside it."""
        return bool(self.state or self.homes or self.job_home or self.hours_week is not None or self.matters)

    def home_at(self, key: str) -> Home | None:
        """The home with an offer or the present job; ``None`` where no state was chosen."""
        home = self if key == "a" else self.home_of.get(key)
        return home if home is not None and home.state else None

    def time_of(self, key: str) -> WorkingTime | None:
        """The time that a job takes, as far as it was typed."""
        return self if key == "a" else self.home_of.get(key)


_ROW = (Section("", shows=("place", "state", "city", "hours_week", "days_off")),)
LIVING = Section(
    "After tax, in place, per hour, and what is not money",
    "For year 1: first the offer on the table, then each of the others. What is blank is not shown.",
    folded=True,
    shows=(
        *("filing", "place", "state", "city", "hours_week", "days_off"),
        Rows("homes", _ROW, keys=OTHER_KEYS[:3]),
        Rows("job_home", _ROW, keys=(THE_JOB,)),
        Rows("matters", (Section("", shows=("what", "best")),)),
    ),
)
WHERE = Section(
    "Where each job is",
    "Cities, such as Austin, TX, first that of this offer: what pay in one buys in another.",
    folded=True,
    shows=(
        "place",
        Rows("homes", (Section("", shows=("place",)),), keys=OTHER_KEYS[:3]),
        Rows("job_home", (Section("", shows=("place",)),), keys=(THE_JOB,)),
    ),
)
"""The places alone."""
