"""What each state's and place's tax figures are of, who says so, and what to know of them: tables that unfold."""

from collections.abc import Iterable
from datetime import date

from calculators.declare.sentences import in_a_list
from calculators.render import html as h
from claims.dates import build_day, spoken
from claims.mark import MAY_BE_OLD, inline
from claims.state_taxes import HEADS, TaxFact, tax_tables

HEADINGS = "Where", "Figures of", "Who says so", "What to know"
UNOFFICIAL = "We found no official text with this rate: confirm it."
NO_HEADS = "No figures for a head of household."


def place_taxes_table(on: date | None = None) -> str:
    """The states in one table, programs and places in another. ``on`` is the day of the build, today if not given."""
    tables, day = tax_tables(), on or build_day()
    local = sorted(tables.local, key=lambda row: (row.state, row.name))
    named = {row.state: row.name for row in tables.states}
    return inline(
        [
            _fold("State income tax: the year and the source of each state's figures", tables.states, named, day),
            _fold("Cities, counties and payroll contributions, likewise", (*local, *tables.payroll), named, day),
        ]
    )


def states_without_heads() -> str:
    """The states whose income tax on a head of household was not found, in a list: "Arkansas, Maine and Oregon"."""
    return in_a_list([row.name for row in tax_tables().states if _lacks_heads(row)])


def _fold(title: str, rows: Iterable[TaxFact], named: dict[str, str], on: date) -> h.Node:
    return h.details(".note")[
        h.summary[title],
        h.div(".table-scroll", tabindex="0", role="region", aria_label=title)[
            h.table[
                h.thead[h.tr[[h.th(scope="col")[one] for one in HEADINGS]]],
                h.tbody[[_row(row, named[row.state], on) for row in rows]],
            ]
        ],
    ]


def _row(row: TaxFact, state: str, on: date) -> h.Node:
    where = row.name if row.name == state else f"{state}: {row.figures.get('name', row.name)}"
    told: h.Node = f"{row.source}. As of {spoken(row.as_of.isoformat())}."
    if row.is_old(on):
        told = h.span(".claim-old")[told, " ", h.span(".claim-age")[f"It {MAY_BE_OLD}."]]
    return h.tr[
        h.th(scope="row")[where], h.td[row.basis], h.td[told], h.td[" ".join(filter(None, (row.note, *_lacks(row))))]
    ]


def _lacks(row: TaxFact) -> Iterable[str]:
    if row.figures.get("unofficial"):
        yield UNOFFICIAL
    if _lacks_heads(row):
        yield NO_HEADS


def _lacks_heads(row: TaxFact) -> bool:
    return "brackets_single" in row.figures and HEADS not in row.figures and "place" not in row.figures
