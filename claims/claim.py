"""One statement of fact and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate
from typing import Literal, get_args

from calculators.offer.vesting import Schedule
from claims.dates import spoken
from claims.figures import Figure

Confidence = Literal["primary", "reported", "self-reported", "article only", "computed"]
CONFIDENCES: tuple[str, ...] = get_args(Confidence)

MEANINGS: dict[str, str] = {
    "primary": "the document itself, or its own abstract",
    "reported": "press, a law firm or another third party says so",
    "self-reported": "workers, sites that collect their reports, or anonymous notes say so",
    "article only": "one published guide says so and we found no source",
    "computed": "our own arithmetic on the source named",
}


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a claim comes from. ``published`` and ``read`` are partial dates; exactly one of them is set.

    ``unlinked`` says why the address is no page one can open.

    One that only has ``see`` is the source of the claim of that id.
    """

    title: str
    address: str = ""
    published: str = ""
    read: str = ""
    see: str = ""
    unlinked: str = ""

    @property
    def dated(self) -> str:
        """When it was published, or failing that when we read it, in words."""
        return f"published {spoken(self.published)}" if self.published else f"read {spoken(self.read)}"


@dataclass(frozen=True, kw_only=True)
class NamedSchedule:
    """A vesting schedule that the calculators know by name; ``shape`` is what a reader would type for it, or its vests.

    A vest is its month and its percent of the grant. ``note`` says what to check.
    """

    slug: str
    name: str
    shape: str | tuple[tuple[int, int], ...]
    schedule: Schedule
    note: str = ""

    @property
    def by_year(self) -> str:
        """Percent for each year: ``5/15/40/40``."""
        return "/".join(percent(share) for share in self.schedule.by_year())

    @property
    def figures(self) -> Mapping[str, Figure]:
        """What sentences take from it: the text of its years, the share of each and so far, and of each vest."""
        years = self.schedule.by_year()
        shares = {"years": years, "so_far": [*accumulate(years)], "vests": [vest.share for vest in self.schedule.vests]}
        return {
            "by_year": self.by_year,
            **{name: [Decimal(one.numerator) / one.denominator for one in some] for name, some in shares.items()},
        }


def percent(share: Fraction) -> str:
    """A share of 1 in percent, with a decimal where it is no whole number."""
    tenths = round(share * 1000)
    return f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths / 10:.1f}"


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A statement with its source, how sure we are, and the day after which it must be checked again.

    The day of its source is the day as of which it holds. ``figures`` and ``schedules`` are what sums take from it, and
    what its own ``text`` takes too.
    """

    id: str
    text: str
    source: Source
    confidence: Confidence
    review_by: date
    topic: str
    company: str | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict, compare=False)
    schedules: tuple[NamedSchedule, ...] = field(default=(), compare=False)

    def is_old(self, on: date) -> bool:
        """Whether the claim is past its review day on the day ``on``."""
        return on > self.review_by
