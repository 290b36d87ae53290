"""The present job: what staying pays, and what leaving forfeits."""

from decimal import Decimal

from calculators.declare.dates import Day
from calculators.declare.fields import ask, fields_of, record
from calculators.declare.units import Months, Name, PayAmount
from calculators.negotiation.offer import Terms
from calculators.offer.equity import Grant
from calculators.offer.vesting import schedule

THE_JOB = "job"
"""The key of its row: there is one."""
PAY_OF_STAYING = frozenset(f"current.{name}" for name in fields_of(Terms))
"""Inputs that say what staying pays: they count where it is compared, and not where an ask is worked out."""
FIRST_YEAR = schedule("100 quarterly")
LATER_YEARS = schedule("0/33.3/33.3/33.3 quarterly")  # thirds: they are made to add up


@record
class CurrentJob(Terms):
    """What staying pays. Vests are counted by quarter."""

    key: str = ""
    name: Name = ask("Where you work", "Its name, if you like.")
    vests_12: PayAmount = ask("Stock that vests in the next 12 months", "At today's price.")
    vests_later: PayAmount = ask("Stock that vests after that", "Counted over the three years that follow.")

    @property
    def initial_grants(self) -> tuple[Grant, ...]:
        """Its own grants, and what was typed of its vests."""
        return (
            *super().initial_grants,
            Grant(self.vests_12, FIRST_YEAR),
            Grant(self.vests_later, LATER_YEARS),
        )

    @property
    def is_blank(self) -> bool:
        """Whether no pay was typed at all."""
        return super().is_blank and not self.vests_12 and not self.vests_later


@record
class ForfeitedVest:
    """One vest that will not happen."""

    amount: PayAmount = ask("Amount", "At today's price.")
    month: Months = ask("Vests after", "Months from the day you would leave.", default=12, at_least=1, at_most=120)


@record
class PresentJob:
    """The job the reader has."""

    current: tuple[CurrentJob, ...] = ask("Your present job", rows=(THE_JOB,))
    unvested: PayAmount | None = ask("Equity you leave behind", "All unvested stock that you forfeit by leaving.")
    vests: tuple[ForfeitedVest, ...] = ask("Vest you forfeit", rows=tuple("01234567"), add="Add a vest")
    lost_bonus: PayAmount = ask("Bonus you forfeit", "Earned but not yet paid.")
    next_vest: Day | None = ask("Next vest", "Such as Dec 15.")
    next_bonus: Day | None = ask("Next bonus is paid", "Such as Mar 15.")

    @property
    def job(self) -> CurrentJob | None:
        """The present job, if any of it was typed."""
        return self.current[0] if self.current else None

    @property
    def unvested_in_all(self) -> Decimal:
        """Unvested stock forfeited by leaving: as typed, else the vests added up, else what the job says."""
        if self.unvested is not None:
            return self.unvested
        if self.vests:
            return sum((vest.amount for vest in self.vests), Decimal(0))
        return self.job.vests_12 + self.job.vests_later if self.job else Decimal(0)

    @property
    def forfeited(self) -> Decimal:
        """Stock and bonus forfeited by leaving."""
        return self.unvested_in_all + self.lost_bonus

    def forfeited_within(self, months: int) -> Decimal:
        """Of that, what was due within so many months of leaving. The bonus is due soon, so it always counts."""
        if self.vests:
            return sum((vest.amount for vest in self.vests if vest.month <= months), self.lost_bonus)
        if self.job and self.job.vests_12:
            return self.job.vests_12 + self.lost_bonus if months <= 12 else self.forfeited
        return self.forfeited

    @property
    def to_replace(self) -> Decimal:
        """What a sign-on should make good: what was due within a year, where that is known, else all of it."""
        return self.forfeited_within(12)

    def forfeited_fields(self, months: int | None = None) -> tuple[str, ...]:
        """Names of the typed fields that add up to what is forfeited within so many months, or in all."""
        only_first = months is not None and months <= 12 and self.job is not None and bool(self.job.vests_12)
        if self.vests and (months or self.unvested is None):
            soon = (n for n, vest in enumerate(self.vests, start=1) if months is None or vest.month <= months)
            names = [f"vests.{n}.amount" for n in soon]
        elif self.unvested is not None and not only_first:
            names = ["unvested"]
        elif self.job is not None:
            names = ["current.job.vests_12", *([] if only_first else ["current.job.vests_later"])]
        else:
            names = []
        return (*names, *(["lost_bonus"] if self.lost_bonus else []))
