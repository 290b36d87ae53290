"""What an occupation earns in an area, by percentile: wages only, no stock.

Texts are matched as people type them: a code or a title, a whole area name or how it begins.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from calculators.offer.wage_table import AREAS, TABLE


@dataclass(frozen=True, kw_only=True)
class Release:
    """Where and when the table was published, and what its figures leave out."""

    source: str
    published: str
    name: str
    limit: str


RELEASE = Release(
    source="US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025",
    published="2026-05-15",
    name="BLS OEWS May 2025",
    limit="wages only, no stock",
)

PERCENTS = (10, 25, 50, 75, 90)
_NATION = {"us", "usa", "u.s.", "national", "nation", "united states of america"}


@dataclass(frozen=True)
class Wages:
    """Yearly wages in dollars at the 10th, 25th, 50th, 75th and 90th percentile of an occupation in an area."""

    occupation: str
    area: str
    p10: Decimal
    p25: Decimal
    p50: Decimal
    p75: Decimal
    p90: Decimal


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, tuple[Decimal, ...]]]:
    """Occupation title to first name of area to its five figures."""
    table: dict[str, dict[str, tuple[Decimal, ...]]] = {}
    title = ""
    for line in TABLE.splitlines():
        if ": " in line:
            title = line.partition(": ")[2]
            table[title] = {}
        else:
            name, *figures = line.rsplit(" ", len(PERCENTS))
            table[title][name] = tuple(Decimal(figure) for figure in figures)
    return table


def _first_name(area: str) -> str:
    return area.partition(",")[0].partition("-")[0]


OCCUPATIONS = {title: code for code, _, title in (line.partition(": ") for line in TABLE.splitlines() if ": " in line)}
"""Standard Occupational Classification codes by title."""


def find_occupation(text: str) -> str:
    """The title meant by a code or a title; raises ``ValueError`` with what to type instead."""
    wanted = text.strip().casefold()
    by_code = [title for title, code in OCCUPATIONS.items() if wanted.replace("-", "") == code.replace("-", "")]
    found = by_code or _beginning(wanted, OCCUPATIONS)
    if len(found) != 1:
        raise ValueError("Choose an occupation from the list, such as Software Developers or 15-1252.")
    return found[0]


def find_area(text: str) -> str:
    """The area's whole name; raises ``ValueError`` with what to type instead."""
    wanted = text.strip().casefold()
    found = AREAS[:1] if wanted in _NATION else _beginning(wanted, AREAS)
    if len(found) != 1:
        raise ValueError(
            "Choose an area from the list, such as United States or San Jose, or type the percentiles below."
        )
    return found[0]


def _beginning(wanted: str, names: Iterable[str]) -> list[str]:
    """The name that is ``wanted``, else all that begin with it or hold it after a hyphen; none for a letter or two."""
    known = {name.casefold(): name for name in names}
    if wanted in known:
        return [known[wanted]]
    beginning = [name for folded, name in known.items() if folded.startswith(wanted) or f"-{wanted}" in folded]
    return beginning if len(wanted) > 2 else []


def wages(occupation: str, area: str) -> Wages:
    """The wages of an occupation in an area, both as typed; raises ``ValueError`` with what to type instead."""
    title, place = find_occupation(occupation), find_area(area)
    figures = _table()[title].get(_first_name(place))
    if figures is None:
        raise ValueError(f"Choose a larger area, such as United States: BLS prints no wages for {title} in {place}.")
    return Wages(title, place, *figures)
