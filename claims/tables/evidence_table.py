"""A table of figures that others printed, with a field that filters it and a button in each row to take its figures."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from calculators.render import html as h

_TABLE = h.Tag("evidence-table")


@dataclass(frozen=True, kw_only=True)
class EvidenceRow:
    """A row: ``head`` and ``cells`` as the columns have them.

    ``takes`` is what its button types, by field, and ``says`` what that is called; without it there is no button.
    ``label`` tells the button from those of other rows.
    """

    head: str
    cells: tuple[h.Node, ...]
    read: str
    address: str = ""
    unlinked: str = ""
    takes: Mapping[str, str] | None = None
    says: str = ""
    label: str = ""


def evidence_table(
    id: str, title: str, columns: Sequence[str], rows: Iterable[EvidenceRow], words: tuple[str, str], example: str
) -> str:
    """The table. ``columns`` name the head and each cell but the last, which has the day and the address.

    ``words`` name the rows, and what the field filters by; ``example`` is what one may type there.
    """
    many, by = words
    found = tuple(rows)
    names = (*columns, "Read")
    table = h.table(".pay-table", data_columns=str(len(names)))[
        h.caption[title],
        h.thead[h.tr[(h.th(".of-words", scope="col")[name] for name in names)]],
        h.tbody[(_row(row, columns) for row in found)],
    ]
    wanted = h.input_(id=f"{id}-filter", type="search", autocomplete="off", placeholder=example)
    return str(
        h.div(".calculator")[
            _TABLE(".offer-form", data_many=many, data_search_exclude=True)[
                h.div(".field", hidden=True)[h.label(for_=f"{id}-filter")[by], h.div(".control")[wanted]],
                h.p(".evidence-count", role="status")[f"{len(found)} {many}."],
                h.p(".notice.evidence-taken", role="status", hidden=True),
                h.div(".table-scroll", tabindex="0", role="region", aria_label=title)[table],
            ]
        ]
    )


def _row(row: EvidenceRow, columns: Sequence[str]) -> h.Node:
    where = h.a(href=row.address, rel="noopener")["Source"] if row.address else h.small[row.unlinked]
    return h.tr[
        h.th(scope="row")[row.head],
        (
            h.td("" if isinstance(cell, str) and cell[:1] in "$–" else ".of-words", data_label=name)[cell]
            for name, cell in zip(columns[1:], row.cells, strict=True)
        ),
        h.td(".of-words", data_label="Read")[h.span[row.read, " ", where, " ", _take(row)]],
    ]


def _take(row: EvidenceRow) -> h.Node:
    """The button that types the figures: shown once a script can do it."""
    if row.takes is None:
        return None
    takes = json.dumps(dict(row.takes), ensure_ascii=False)
    return h.button(
        ".add-row", type="button", hidden=True, data_takes=takes, data_says=row.says, aria_label=f"Use {row.label}"
    )["Use"]
