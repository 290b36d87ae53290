"""The tables of a letter: which column a figure stands in, and whether that is the one that is offered."""

import re
from dataclasses import dataclass

ASKED, OTHER, EARLIER, YEAR, OFFERED = "asked", "other", "earlier", "year", "offered"
_WHY = {
    ASKED: "in a column of what was asked for",
    OTHER: "in a column that is no offer",
    EARLIER: "in a column of an earlier offer",
}
_KINDS = {
    YEAR: r"(?:year|yr|y) ?(?P<digit>[1-6])\b|(?:(?:year )?(?P<word>one|two|three|four|five)|(?P<first>first|second"
    r"|third"
    r"|fourth|fifth) year)$",
    ASKED: r"\b(?:ask(?:ed|s)?|request\w*|counter\w*|expect\w*|wish\w*|(?:your|my) (?:current|present|numbers?|proposal"
    r"|target|ask|figures?)|you)\b",
    EARLIER: r"\b(?:previous|prior|original|old|before|initial|first|earlier|last|was|draft|v1|version 1)\b",
    OTHER: r"\b(?:market|median|average|benchmark|range|band|percentile|min(?:imum)?|max(?:imum)?|midpoint|low|high"
    r"|peers?"
    r"|p\d\d|\d\d(?:th|st|nd|rd)|percentiles?|quartile|mid|mean|floor|ceiling|cap"
    r"|theirs|them|competing|competitor|rival|other|difference|change|delta|increase|gap|notes?|comments?|conditions?|typical)\b"
    r"|\+/-|%",
    OFFERED: r"\b(?:offer(?:ed)?|new|revised|updated|current|final|our|amount|value|details?|terms?|usd|compensation"
    r"|figure"
    r"|ours|proposed|now|annual|yearly|yours?|total|package|description)\b",
}
_NEWER = re.compile(r"\b(?:new|revised|updated|proposed|our)\b")
_COUNTED = {word: at for at, word in enumerate(("one", "two", "three", "four", "five"), 1)} | {
    word: at for at, word in enumerate(("first", "second", "third", "fourth", "fifth"), 1)
}
_FIGURE = re.compile(r"\$|\d{4,}|\d,\d{3}|\d%|\dk\b")
_ALONE = re.compile(
    r"(?:about |approx\.? |~)?\$ ?\d[\d,.]*(?:k|m)?(?: ?usd)?(?: ?(?:/ ?|per |a )(?:yr|year|annum))?"
    r"|\d[\d.]*k|\d{1,3}(?:\.\d+)? ?%"
)


@dataclass(frozen=True)
class _Row:
    start: int
    end: int
    cells: tuple[str, ...]
    head: tuple[str, ...]


class Tables:
    """The tables in the plain text ``low``, of small letters: cells have tabs between."""

    def __init__(self, low: str) -> None:
        self.low = low
        self._rows: dict[int, _Row] = {}
        head: tuple[str, ...] = ()
        start, in_table = 0, False
        for line in low.split("\n"):
            if "\t" in line:
                cells = tuple(cell.strip() for cell in line.split("\t"))[:40]
                if not _FIGURE.search(line) and (not in_table or _names_columns(cells)):
                    head = cells
                elif not in_table:
                    head = ()
                self._rows[start] = _Row(start, start + len(line), cells, head)
                in_table = True
            elif line.strip():
                in_table = False
            start += len(line) + 1

    def _at(self, place: int) -> tuple[_Row | None, int]:
        start = self.low.rfind("\n", 0, place) + 1
        row = self._rows.get(start)
        return (row, self.low.count("\t", start, place)) if row else (None, 0)

    def _heading(self, row: _Row, column: int) -> str:
        """The heading of a column; one heading fewer than cells is that of the pieces' own names left blank."""
        column -= 1 if len(row.head) == len(row.cells) - 1 else 0
        return row.head[column] if 0 <= column < len(row.head) and len(row.head) <= len(row.cells) + 1 else ""

    def year(self, place: int) -> int:
        """The year whose column the figure at ``place`` stands in; 0 for none."""
        row, column = self._at(place)
        return _year(self._heading(row, column)) if row else 0

    def is_by_year(self, place: int) -> bool:
        """Whether the figure stands in a table with a column for each of several years."""
        row, _ = self._at(place)
        return row is not None and sum(1 for one in row.head if _year(one)) > 1

    def is_offered(self, place: int) -> bool:
        """Whether the heading of the column says that it is what is offered."""
        row, column = self._at(place)
        return row is not None and column > 0 and _kind(self._heading(row, column)) == OFFERED

    def doubt(self, place: int) -> str:
        """Why the figure at ``place`` is not what is offered, by the columns; blank where it may be."""
        row, column = self._at(place)
        if row is None or column == 0:
            return ""
        headings = {at: self._heading(row, at) for at in range(1, len(row.cells))}
        kinds = {at: _kind(heading) for at, heading in headings.items()}
        for at, heading in headings.items():
            others = [kinds[other] for other in kinds if other != at]
            if (heading == "you" and others and set(others) <= {OTHER}) or (
                heading in ("us", "we") and others and set(others) <= {ASKED, OTHER, EARLIER}
            ):
                kinds[at] = OFFERED  # beside what others get or what was asked for
            if re.search(r"\bcurrent\b", heading) and any(
                other != at and _NEWER.search(headings[other]) for other in headings
            ):
                kinds[at] = EARLIER
        kind = kinds.get(column, "")
        if kind in (ASKED, OTHER, EARLIER):
            return _WHY[kind]
        alone = {at: row.cells[at] for at in kinds if _ALONE.fullmatch(row.cells[at])}
        rivals = {cell for at, cell in alone.items() if at != column and kinds[at] not in (ASKED, OTHER, EARLIER, YEAR)}
        if column in alone and kind != YEAR and rivals - {row.cells[column]}:
            if kind == OFFERED and not any(kinds[at] == OFFERED for at in alone if at != column):
                return ""
            return "the row has more than one, and no heading says which is offered"
        return ""


def _year(heading: str) -> int:
    one = re.match(_KINDS[YEAR], heading)
    if not one:
        return 0
    return int(one["digit"]) if one["digit"] else _COUNTED[one["word"] or one["first"]]


def is_heading(cell: str) -> bool:
    """Whether a word alone is what a column is called."""
    return " " not in cell and (bool(_kind(cell)) or cell in ("us", "we", "them", "target", "component"))


def _kind(heading: str) -> str:
    if _year(heading):
        return YEAR
    for kind in (ASKED, OTHER, EARLIER, OFFERED):
        if kind != ASKED or "offer" not in heading:
            if re.search(_KINDS[kind], heading):
                return kind
        elif re.search(r"\bask|request|counter", heading):
            return kind
    return ""


def _names_columns(cells: tuple[str, ...]) -> bool:
    """Whether a row without a figure, within a table, begins another."""
    return len(cells) > 1 and all(_kind(cell) for cell in cells[1:])
