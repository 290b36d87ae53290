"""Base pay in job ads: a table to filter, each row with its day and address, to be taken as the posted range."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from calculators.render import html as h
from claims.book import FOLDER

DATA = FOLDER / "posted-ranges.toml"
HEADS = "Employer", "Role", "Base a year", "Read"
_TABLE = h.Tag("posted-ranges")


@dataclass(frozen=True)
class JobAd:
    """A range of base pay, in dollars a year, that an employer printed; ``read`` is a day, a month or a year.

    ``unlinked`` says why there is no ``address``; ``note`` is what the ad says of other pay.
    """

    employer: str
    title: str
    low: int
    high: int
    read: str
    address: str = ""
    unlinked: str = ""
    level: str = ""
    place: str = ""
    note: str = ""

    @property
    def source(self) -> str:
        """What a letter to the employer calls it."""
        return f"your ad for {self.title}"


@cache
def job_ads(path: Path = DATA) -> tuple[JobAd, ...]:
    """Every ad, in the order of the file. Raises TypeError for an entry with a name that is not known, or lacking."""
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["ads"]
    return tuple(JobAd(**row) for row in rows)


def ads_of(employer: str) -> tuple[JobAd, ...]:
    """The ads of one employer, by its name."""
    return tuple(one for one in job_ads() if one.employer == employer)


def _row(ad: JobAd) -> h.Node:
    where = h.a(href=ad.address, rel="noopener")["The ad"] if ad.address else h.small[ad.unlinked]
    more = " · ".join(filter(None, (ad.level, ad.place, ad.note)))
    return h.tr[
        h.th(scope="row")[ad.employer],
        h.td(".of-words", data_label="Role")[h.span[ad.title, more and h.small[more]]],
        h.td(data_label="Base a year")[f"${ad.low:,} to ${ad.high:,}"],
        h.td(".of-words", data_label="Read")[h.span[ad.read, " ", where, " ", _take(ad)]],
    ]


def _take(ad: JobAd) -> h.Node:
    """The button that takes the range: shown once a script can do it."""
    return h.button(
        ".add-row",
        type="button",
        hidden=True,
        data_low=str(ad.low),
        data_high=str(ad.high),
        data_source=ad.source,
        aria_label=f"Use {ad.employer}, {ad.title}, as the posted range",
    )["Use"]


def posted_ranges() -> str:
    """All ads, with a field that filters them."""
    ads = job_ads()
    title = "Base pay in job ads"
    table = h.table(".pay-table", data_columns=str(len(HEADS)))[
        h.caption[title],
        h.thead[h.tr[(h.th(".of-words", scope="col")[head] for head in HEADS)]],
        h.tbody[map(_row, ads)],
    ]
    wanted = h.input_(id="ads-filter", type="search", autocomplete="off", placeholder="Such as staff seattle")
    return str(
        h.div(".calculator")[
            _TABLE(".offer-form", data_search_exclude=True)[
                h.div(".field", hidden=True)[
                    h.label(for_="ads-filter")["Filter by employer, role, level or place"],
                    h.div(".control")[wanted],
                ],
                h.p(".ads-count", role="status")[f"{len(ads)} ads."],
                h.p(".notice.ads-taken", role="status", hidden=True),
                h.div(".table-scroll", tabindex="0", role="region", aria_label=title)[table],
            ]
        ]
    )
