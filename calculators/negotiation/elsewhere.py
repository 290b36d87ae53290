"""Where the other jobs are, and how much one works in each: an offer may be in another place than the present job."""

from decimal import Decimal

from calculators.declare.fields import ask, record
from calculators.declare.units import HoursOfWeek, Name
from calculators.negotiation.benefits import LeaveDays
from calculators.negotiation.others import OTHER_KEYS
from calculators.negotiation.present_job import THE_JOB
from calculators.negotiation.residence import Home


@record
class WorkingTime:
    """Hours and days that a job takes, as far as they were typed."""

    hours_week: HoursOfWeek | None = ask("Hours a week", "As you would really work them.", at_least=1, at_most=120)
    days_off: LeaveDays | None = ask("Paid days off a year", "Holidays too. 0 for none.", at_most=250)

    @property
    def hours_year(self) -> Decimal | None:
        """Hours worked in a year, a day off being a fifth of a week; ``None`` unless both were typed."""
        if self.hours_week is None or self.days_off is None:
            return None
        return self.hours_week * (52 - Decimal(self.days_off) / 5)


@record
class OtherHome(Home, WorkingTime):
    """Where one lives with another job, and what time it takes."""

    key: str = ""
    place: Name = ask("Place", "The city you would live in, such as Austin, TX.")


@record
class Elsewhere:
    """The places of the other offers and of the present job."""

    homes: tuple[OtherHome, ...] = ask("Offer", rows=OTHER_KEYS, add="Add where another offer is")
    job_home: tuple[OtherHome, ...] = ask("Your present job", rows=(THE_JOB,))

    @property
    def home_of(self) -> dict[str, OtherHome]:
        """Each of them, by the key of its offer or job."""
        return {one.key: one for one in (*self.homes, *self.job_home)}
