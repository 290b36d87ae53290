"""Base pay in job ads: a table to filter, each row with its day and address, to be taken as the posted range."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from calculators.render import html as h
from claims.book import FOLDER
from claims.tables.evidence_table import EvidenceRow, evidence_table

DATA = FOLDER / "posted-ranges.toml"


@dataclass(frozen=True)
class JobAd:
    """A range of base pay, in dollars a year, that an employer printed; ``read`` is a day, a month or a year.

    ``unlinked`` says why there is no ``address``; ``note`` is what the ad says of other pay. The ``title`` of some was
    not kept: these have a ``level``.
    """

    employer: str
    low: int
    high: int
    read: str
    title: str = ""
    address: str = ""
    unlinked: str = ""
    level: str = ""
    place: str = ""
    note: str = ""

    @property
    def span(self) -> str:
        """The range in words."""
        return f"${self.low:,} to ${self.high:,}"

    @property
    def source(self) -> str:
        """What a letter to the employer calls it."""
        return f"your ad for {self.title or f'level {self.level}'}"


@cache
def job_ads() -> tuple[JobAd, ...]:
    """Every ad, in the order of the file. Raises TypeError for an entry with a name that is not known, or lacking."""
    rows: list[dict[str, Any]] = tomllib.loads(DATA.read_text(encoding="utf-8"))["ads"]
    return tuple(JobAd(**row) for row in rows)


def ads_of(employer: str) -> tuple[JobAd, ...]:
    """The ads of one employer, by its name."""
    return tuple(one for one in job_ads() if one.employer == employer)


def _row(ad: JobAd) -> EvidenceRow:
    more = " · ".join(filter(None, (ad.level if ad.title else "its title was not kept", ad.place, ad.note)))
    return EvidenceRow(
        head=ad.employer,
        cells=(h.span[ad.title or f"Level {ad.level}", more and h.small[more]], ad.span),
        read=ad.read,
        address=ad.address,
        unlinked=ad.unlinked,
        takes={"posted_low": str(ad.low), "posted_high": str(ad.high), "posted_source": ad.source},
        says=f"Your posted range is now {ad.span}, on every page: “{ad.source}”.",
        label=f"{ad.employer}, {ad.title or ad.level}, as the posted range",
    )


def posted_ranges() -> str:
    """All ads, with a field that filters them."""
    columns = "Employer", "Role", "Base a year"
    words = "ads", "Filter by employer, role, level or place"
    return evidence_table("ads", "Base pay in job ads", columns, map(_row, job_ads()), words, "Such as staff seattle")


def ads_that_lack() -> str:
    """How many ads name no level or no place, and how many were kept without their address."""
    ads = job_ads()
    levels, places, addresses = (
        sum(not one for one in column) for column in zip(*((ad.level, ad.place, ad.address) for ad in ads), strict=True)
    )
    return (
        f"Of the {len(ads)} ads here {levels} name no level and {places} no place: none is shown there."
        f" {addresses} were kept as a text without its address."
    )
