"""The level crosswalk: scopes of work by company, with a confidence for every cell."""

import tomllib
from dataclasses import dataclass
from datetime import date

from claims import pages
from claims.book import FOLDER, book

DATA = FOLDER / "levels.toml"
UNKNOWN = "not known"


@dataclass(frozen=True)
class Crosswalk:
    """``companies`` across, ``scopes`` down as (name, work, cells); a cell is (level, id of its claim)."""

    companies: tuple[str, ...]
    scopes: tuple[tuple[str, str, dict[str, tuple[str, str]]], ...]


def crosswalk() -> Crosswalk:
    """The crosswalk as its file has it. Raises KeyError where a row or cell lacks a part."""
    table = tomllib.loads(DATA.read_text(encoding="utf-8"))
    scopes = tuple(
        (row["name"], row["work"], {name: (cell["level"], cell["claim"]) for name, cell in row["cells"].items()})
        for row in table["scopes"]
    )
    return Crosswalk(tuple(table["companies"]), scopes)


def levels_table(on: date | None = None) -> str:
    """The crosswalk in Markdown: each cell gives the level, how sure it is, and its mark."""
    found = crosswalk()
    lines = [f"| Scope | {' | '.join(found.companies)} |", "|---" * (len(found.companies) + 1) + "|"]
    for name, work, cells in found.scopes:
        row = [f"**{name}**<br><small>{work}</small>"]
        for company in found.companies:
            level, id = cells.get(company, ("", ""))
            sure = book().claim(id).confidence if id else UNKNOWN
            row.append(f"{level}{pages.mark(id, on)}<br><small>{sure}</small>" if id else f"<small>{UNKNOWN}</small>")
        lines.append("| " + " | ".join(row) + " |")
    return "\n".join(lines) + "\n"
