"""State and local taxes on wages, from ``facts/taxes/`` into two modules of plain Python: a browser reads no TOML.

The names of places come with every page's form; the tables are apart, for those who choose a state.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import calculators.offer
from claims.book import FOLDER
from claims.dates import spoken
from claims.figures import filled

WHERE = Path(calculators.offer.__file__).parent
NAMES, TABLES = WHERE / "state_names.py", WHERE / "state_tables.py"
STANDING = "year", "as_of", "review_by", "source"
"""What a file says of all its rows, unless a row says otherwise."""
ONLY_SAID = {"as_of", "review_by", "enacted", "state"}
"""What no sum needs."""
HEADS = "head_of_household"
"""Marks a state that has figures for such a filing, from a source of their own."""
MADE = "Made of ``facts/taxes/`` by ``python -m claims --compile``: change the facts, not this module."
NAMES_HEAD = f'''"""States, and the places in them whose tax on wages is counted.

{MADE}
"""

'''
TABLES_HEAD = f'''"""What states and places take of wages, as JSON texts by a state's two letters.

{MADE} Rates are shares of 1, amounts are dollars.
"""
'''


@dataclass(frozen=True, kw_only=True)
class TaxFact:
    """A state, a program or a place: its figures, who says so, as of when, and when to look again.

    ``basis`` is the year of its figures, and ``note`` what to know of them, in sentences.
    """

    state: str
    name: str
    figures: Mapping[str, Any]
    source: str
    as_of: date
    review_by: date
    basis: str
    note: str

    def is_old(self, on: date) -> bool:
        """Whether it is past its review day on the day ``on``."""
        return on > self.review_by


@dataclass(frozen=True)
class TaxTables:
    """All rows of ``facts/taxes/``, and the year that they are for."""

    year: int
    states: tuple[TaxFact, ...]
    payroll: tuple[TaxFact, ...]
    local: tuple[TaxFact, ...]


@cache
def tax_tables(folder: Path = FOLDER) -> TaxTables:
    """The tables of ``folder``. Raises KeyError for what a row lacks, ValueError for a figure that a note misses."""
    states, local = (_only(folder, f"taxes/us-{what}-*.toml") for what in ("states", "local"))
    codes = [name for name in states if name.isupper()]
    by_name = sorted(codes, key=lambda code: str(states[code]["name"]))
    return TaxTables(
        states["year"],
        tuple(_row({**states[code], "state": code}, states) for code in by_name),
        tuple(_row(one, local) for one in local["payroll"]),
        tuple(_row(one, local) for one in local["local"]),
    )


def _cited(source: Mapping[str, str]) -> str:
    dated = spoken(source["published"]) if "published" in source else f"read {spoken(source['read'])}"
    return f"{source['title']}, {dated}"


def _only(folder: Path, pattern: str) -> dict[str, Any]:
    [path] = folder.glob(pattern)
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def _row(row: Mapping[str, Any], file: Mapping[str, Any]) -> TaxFact:
    told = {name: row.get(name, file[name]) for name in STANDING}
    heads = {HEADS: _cited(file[f"{HEADS}_source"])} if row.get(HEADS) else {}
    unsaid = {*ONLY_SAID, *STANDING, "who", "note"}
    note = " ".join(filter(None, (row.get("who", ""), row.get("note", ""))))
    return TaxFact(
        state=row["state"],
        name=row.get("place") or row["name"],
        figures={name: one for name, one in {**row, **heads}.items() if name not in unsaid},
        source=_cited(told["source"]),
        as_of=told["as_of"],
        review_by=told["review_by"],
        basis=str(row.get("basis", told["year"])),
        note=filled(note, {**row, "year": told["year"]}, {}),
    )


def names_source(tables: TaxTables) -> str:
    """The text of the module of names."""
    places: dict[str, list[str]] = {}
    for row in sorted(tables.local, key=lambda row: (row.state, row.name)):
        if row.name not in places.setdefault(row.state, []):
            places[row.state].append(row.name)
    states = "".join(f'    "{row.state}": "{row.name}",\n' for row in tables.states)
    in_them = "".join(f'    "{state}": {_texts(names)},\n' for state, names in places.items())
    return (
        f'{NAMES_HEAD}STATES = {{\n{states}}}\n"""By two letters."""\n'
        f'PLACES = {{\n{in_them}}}\n"""By the two letters of their state."""\n'
    )


def tables_source(tables: TaxTables) -> str:
    """The text of the module of figures."""
    states = {row.state: {"name": row.name, **_told(row)} for row in tables.states}
    parts = _constant("PAYROLL", _by_state(tables.payroll)), _constant("LOCAL", _by_state(tables.local))
    return "\n".join((TABLES_HEAD, _constant("STATES", states), *parts)) + "\n"


def write() -> None:
    """Bring both modules up to date; a file that is already right is not touched."""
    tables = tax_tables()
    for path, text in ((NAMES, names_source(tables)), (TABLES, tables_source(tables))):
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _told(row: TaxFact) -> dict[str, Any]:
    said = {"basis": row.basis, "source": row.source, "as_of": spoken(row.as_of.isoformat()), "said": row.note}
    return {**row.figures, **{name: text for name, text in said.items() if text}}


def _by_state(rows: Iterable[TaxFact]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row.state, []).append(_told(row))
    return found


def _constant(name: str, rows: Mapping[str, object]) -> str:
    lines = "".join(f'    "{key}": {_quoted(_json(one))},\n' for key, one in rows.items())
    return f"{name} = {{\n{lines}}}"


def _json(row: object) -> str:
    return json.dumps(row, default=float, ensure_ascii=False, separators=(",", ":"))


def _quoted(text: str) -> str:
    return "r'''" + text + "'''"


def _texts(names: Iterable[str]) -> str:
    told = [f'"{name}"' for name in names]
    return f"({', '.join(told)}{',' * (len(told) == 1)})"
