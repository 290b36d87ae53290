"""The present job: what staying pays, and what leaving forfeits."""

from decimal import Decimal
from functools import cached_property

from calculators.declare.dates import VestDay
from calculators.declare.fields import ask, record, with_values
from calculators.declare.units import Months, Name, PayAmount, VestsOfAYear
from calculators.negotiation.offer import Terms
from calculators.offer.equity import Grant
from calculators.offer.vesting import schedule

THE_JOB = "job"
"""The key of its row: there is one."""
NOT_COUNTED = "not counted"
ASK_VESTS = "Type it, or 0 if nothing does."
YEAR = 12  # months
FIRST_YEAR = schedule("100 quarterly")
LATER_YEARS = schedule("0/33.3/33.3/33.3 quarterly")  # thirds: they are made to add up


@record
class CurrentJob(Terms):
    """What staying pays. Vests are counted by quarter."""

    key: str = ""
    name: Name = ask("Where you work", "Its name, if you like.")
    vests_12: VestsOfAYear | None = ask(
        "Stock that vests in the next 12 months", "At today's price. 0 for none.", blank=NOT_COUNTED
    )
    vests_later: PayAmount | None = ask(
        "Stock that vests after that", "Counted over the three years that follow. 0 for none.", blank=NOT_COUNTED
    )

    @property
    def initial_grants(self) -> tuple[Grant, ...]:
        """Its own grants, and what was typed of its vests."""
        return (
            *super().initial_grants,
            Grant(self.vests_12 or Decimal(0), FIRST_YEAR),
            Grant(self.vests_later or Decimal(0), LATER_YEARS),
        )

    @property
    def knows_vests(self) -> bool:
        """Whether anything was typed of its stock."""
        return self._knows_grants or self.vests_12 is not None or self.vests_later is not None

    @property
    def _knows_grants(self) -> bool:
        """Whether its grants were typed whole."""
        return any(grant.pays(self.path) for grant in super().initial_grants)

    @property
    def vests_in_all(self) -> Decimal:
        """Dollars that vest from now on, as far as they are known."""
        return (self.vests_12 or Decimal(0)) + (self.vests_later or Decimal(0))

    @property
    def stock_not_counted(self) -> str:
        """A sentence on its vests that are not known, and so are not counted; blank where all are."""
        if self._knows_grants:
            return ""
        if self.vests_12 is None and self.vests_later is None:
            return f"Not counted: what vests at your present job. {ASK_VESTS}"
        if self.vests_later is None:
            return f"Not counted: what vests after the next twelve months at your present job. {ASK_VESTS}"
        return f"Not counted: what vests in the next twelve months there. {ASK_VESTS}" if self.vests_12 is None else ""

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
    lost_bonus: PayAmount | None = ask("Bonus you forfeit", "Earned but not yet paid.")
    next_vest: VestDay | None = ask("Next vest", "Such as Dec 15.")
    next_bonus: VestDay | None = ask("Next bonus is paid", "Such as Mar 15.")

    @cached_property
    def job(self) -> CurrentJob | None:
        """The present job, if any of it was typed; its vests as they are typed one by one, where only that is done."""
        job = self.current[0] if self.current else None
        if job is None or not self.vests or job.knows_vests:
            return job
        soon = sum((vest.amount for vest in self.vests if vest.month <= YEAR), Decimal(0))
        later = sum((vest.amount for vest in self.vests if YEAR < vest.month <= 4 * YEAR), Decimal(0))
        return with_values(job, vests_12=soon, vests_later=later)

    @property
    def unvested_in_all(self) -> Decimal:
        """Unvested stock forfeited by leaving: as typed, else the vests added up, else what the job says."""
        if self.unvested is not None:
            return self.unvested
        if self.vests:
            return sum((vest.amount for vest in self.vests), Decimal(0))
        return self.job.vests_in_all if self.job else Decimal(0)

    @property
    def says_forfeits(self) -> bool:
        """Whether anything was typed of what leaving forfeits, though it be 0."""
        soon_and_later = (self.job.vests_12, self.job.vests_later) if self.job else ()
        known = (self.unvested, self.lost_bonus, *soon_and_later)
        return bool(self.vests) or any(one is not None for one in known)

    @property
    def vests_not_counted(self) -> str:
        """A sentence on vests that leaving forfeits and nobody typed; blank where they are typed here or are known."""
        if self.vests or self.unvested is not None or self.job is None or self.job.vests_in_all == 0:
            return ""
        return self.job.stock_not_counted

    @property
    def forfeited(self) -> Decimal:
        """Stock and bonus forfeited by leaving."""
        return self.unvested_in_all + self.bonus_lost

    @property
    def bonus_lost(self) -> Decimal:
        """The bonus forfeited by leaving, as far as it is known."""
        return self.lost_bonus or Decimal(0)

    def forfeited_within(self, months: int) -> Decimal:
        """Of that, what was due within so many months of leaving. The bonus is due soon, so it always counts."""
        if self.vests:
            return sum((vest.amount for vest in self.vests if vest.month <= months), self.bonus_lost)
        if self._next_year is not None and months <= 12:
            return self._next_year + self.bonus_lost
        return self.forfeited

    def knows_when(self, months: int) -> bool:
        """Whether it is known what of that is due within so many months: of a whole that was typed nobody can say."""
        return bool(self.vests) or (self._next_year is not None and months <= YEAR)

    @property
    def _next_year(self) -> Decimal | None:
        """Of the vests of the job what falls into the next twelve months; ``None`` where only a whole is known."""
        if self.job is None or (self.job.vests_12 is None and (self.unvested is not None or not self.job.vests_later)):
            return None
        return self.job.vests_12 or Decimal(0)

    @property
    def to_replace(self) -> Decimal:
        """What a sign-on should make good: what was due within a year, where that is known, else all of it."""
        return self.forfeited_within(12)

    def forfeited_fields(self, months: int | None = None) -> tuple[str, ...]:
        """Names of the typed fields that add up to what is forfeited within so many months, or in all."""
        only_first = months is not None and months <= 12 and self._next_year is not None
        if self.vests and (months or self.unvested is None):
            soon = (n for n, vest in enumerate(self.vests, start=1) if months is None or vest.month <= months)
            names = [f"vests.{n}.amount" for n in soon]
        elif self.unvested is not None and not only_first:
            names = ["unvested"]
        elif self.job is not None:
            names = ["current.job.vests_12"] if self.job.vests_12 is not None else []
            names += ["current.job.vests_later"] if self.job.vests_later is not None and not only_first else []
        else:
            names = []
        return (*names, *(["lost_bonus"] if self.lost_bonus else []))
