"""Pay by level as people reported it: a table to filter, whose base can be taken as the market figure."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from calculators.declare.dates import MONTHS
from calculators.render import html as h
from claims.book import FOLDER
from claims.tables.evidence_table import EvidenceRow, evidence_table

DATA = FOLDER / "pay-by-level.toml"
UNKNOWN = "–"


@dataclass(frozen=True)
class ReportedPay:
    """Dollars of one year, as a ``site`` printed them on the day, or in the year, that it was ``read``.

    ``stock`` is a year's average of the grant, ``reports`` how many there are for all levels of the company;
    ``unlinked`` says why there is no ``address``. Few are of no one level: of all, or the highest report.
    """

    company: str
    level: str
    total: int
    read: str
    base: int | None = None
    stock: int | None = None
    bonus: int | None = None
    reports: int | None = None
    site: str = "levels.fyi"
    address: str = ""
    unlinked: str = ""
    is_of_a_level: bool = True

    @property
    def source(self) -> str:
        """What a letter calls it: "levels.fyi, September 2026"."""
        year, _, rest = self.read.partition("-")
        return f"{self.site}, {MONTHS[int(rest[:2]) - 1]} {year}" if rest else f"{self.site}, {year}"


@cache
def reported_pay() -> tuple[ReportedPay, ...]:
    """Every row, in the order of the file. Raises TypeError for one with a name that is not known, or lacking."""
    rows: list[dict[str, Any]] = tomllib.loads(DATA.read_text(encoding="utf-8"))["reports"]
    return tuple(ReportedPay(**row) for row in rows)


def rows_of(company: str) -> tuple[ReportedPay, ...]:
    """The rows of one company, by its name."""
    return tuple(one for one in reported_pay() if one.company == company)


def _parts(one: ReportedPay) -> str:
    """What the total is made of, as far as it was printed."""
    parts = ((one.base, "base"), (one.stock, "stock"), (one.bonus, "bonus"))
    return " · ".join(f"${amount:,} {name}" for amount, name in parts if amount) or UNKNOWN


def _row(one: ReportedPay) -> EvidenceRow:
    takes = None if one.base is None else {"market_base": str(one.base), "market_source": one.source}
    reports = h.small[f"{one.reports:,} reports of all its levels"] if one.reports else None
    return EvidenceRow(
        head=one.company,
        cells=(h.span[one.level, reports], f"${one.total:,}", h.span[_parts(one)]),
        read=one.read,
        address=one.address,
        unlinked=one.unlinked,
        takes=takes,
        says=f"Your market base is now ${one.base or 0:,}, on every page, from {one.source}.",
        label=f"the base at {one.company}, {one.level}, as the market base",
    )


def pay_by_level() -> str:
    """All rows, with a field that filters them."""
    columns = "Company", "Level", "In all", "Of that"
    words = "rows", "Filter by company or level"
    return evidence_table(
        "pay", "Reported pay by level, a year", columns, map(_row, reported_pay()), words, "Such as meta e4"
    )


@cache
def senior_pay() -> tuple[ReportedPay, ...]:
    """The newest row of each company's senior level, best paid first. Raises KeyError for a level without a row."""
    newest = {(one.company, one.level): one for one in sorted(reported_pay(), key=lambda one: one.read)}
    picked: list[dict[str, str]] = tomllib.loads(DATA.read_text(encoding="utf-8"))["senior"]
    return tuple(sorted((newest[one["company"], one["level"]] for one in picked), key=lambda one: -one.total))


def pay_across() -> str:
    """What senior engineers reported at each company, in Markdown."""
    lines = ["| Company | Level | In all, a year | Of that, base | Read |", "|---|---|---|---|---|"]
    for one in senior_pay():
        base = f"${one.base:,}" if one.base else UNKNOWN
        lines.append(f"| {one.company} | {one.level} | ${one.total:,} | {base} | {one.read[:7]} |")
    return "\n".join(lines) + "\n"
