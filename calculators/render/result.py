"""An answer as HTML: the sentence, the headline figures, charts, tables, notes, and every figure's working."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Field, fields_of
from calculators.render import html as h
from calculators.render import texts
from calculators.render.charts import chart
from calculators.render.words import Scope, plain, words

SIDE_BY_SIDE = "What it adds up to"


def result[I, F](calculator: Calculator[I, F], inputs: I, figures: F, opened: frozenset[str] | None = None) -> str:
    """The result's HTML for ``figures``, worked out from ``inputs``.

    What unfolds is empty unless its id is among ``opened``; without that, everything is there.
    """
    page = _Result(calculator.slug, Scope(inputs, figures), figures, opened)
    return str(
        h.joined(
            h.p(".summary")[page.scope.fill(calculator.summary)],
            h.div(".figures.headline")[[page.figure(field) for field in page.scalars if field.show.headline]],
            [chart(one, f"{calculator.slug}-chart-{n}") for n, one in enumerate(calculator.charts(inputs, figures))],
            [page.group(field) for field in page.groups if not field.show.folded],
            page.side_by_side([field for field in page.scalars if field.show.cell]),
            h.div(".figures.more")[
                [page.figure(field) for field in page.scalars if not field.show.headline and not field.show.cell]
            ],
            [page.group(field) for field in page.groups if field.show.folded],
        )
    )


@lru_cache(maxsize=4096, typed=True)
def data(field: Field, value: object, **keys: str) -> h.Node:
    """One figure as a ``<data>`` element: the exact decimal for machines, words for people."""
    return h.data(data_figure=field.name, **keys, value=plain(value))[words(value, field.unit)]


class _Result:
    def __init__(
        self,
        slug: str,
        scope: Scope,
        figures: object,
        opened: frozenset[str] | None,
        keys: Mapping[str, str] = {},
        owner: str = "",
    ) -> None:
        self.slug, self.scope, self.figures, self.opened = slug, scope, figures, opened
        self.keys, self.owner = keys, owner
        shown = [field for field in fields_of(type(figures)).values() if not field.show.hidden]
        self.scalars = [field for field in shown if not field.rows]
        self.groups = [field for field in shown if field.rows]

    def figure(self, field: Field) -> h.Node:
        """A scalar with its label and working, or a text in its shape."""
        value = getattr(self.figures, field.name)
        text = self.scope.fill(value) if field.unit is not None and field.unit.template else ""
        match getattr(field.unit, "shape", ""):
            case "letter":
                return texts.letter(f"{self.slug}-{field.name}", field.name, field.label, text)
            case "mail":
                return texts.mail(field.label, text)
            case "calendar":
                return texts.calendar(f"{self.slug}.ics", field.name, field.label, value)
        shown = h.span(".figure-text")[text] if text else data(field, value)
        return h.div(".figure")[h.span(".figure-label")[field.label], shown, self.working(field, self.scope, value)]

    def working(self, field: Field, scope: Scope, value: object) -> h.Node:
        """The formula in words, and with the reader's numbers in it."""
        show = field.show
        if not show.says:
            return None
        return self.unfolding(
            f"working-{field.name}",
            show.label,
            lambda: [
                h.p[scope.fill(show.says)],
                show.sum and h.p(".sum")[f"{scope.fill(show.sum)} = {words(value, field.unit)}"],
            ],
        )

    def unfolding(self, id_: str, title: str, inside: Callable[[], h.Node], rows: bool = False) -> h.Node:
        """A part that unfolds: rows under their title, or the working of what is called so."""
        full = f"{self.slug}-{id_}"
        return h.details(".more-rows" if rows else ".working", id=full)[
            h.summary[title if rows else ("Working", h.span(".visually-hidden")[f": {title}"])],
            inside() if self.opened is None or full in self.opened else None,
        ]

    def side_by_side(self, fields: list[Field]) -> h.Node:
        """The table of the figures that have a cell, rows and columns in the order they first come."""
        cells = {field.show.cell: field for field in fields}
        if not cells:
            return None
        columns = list(dict.fromkeys(column for _, column in filter(None, cells)))
        rows = list(dict.fromkeys(row for row, _ in filter(None, cells)))

        def cell(row: str, column: str) -> h.Node:
            field = cells.get((row, column))
            return h.td[field is not None and data(field, getattr(self.figures, field.name))]

        return [
            h.div(".table-scroll", tabindex="0", role="region", aria_label=SIDE_BY_SIDE)[
                h.table(".pay-table")[
                    h.caption[SIDE_BY_SIDE],
                    h.thead[h.tr[h.td, [h.th(scope="col")[column] for column in columns]]],
                    h.tbody[[h.tr[h.th(scope="row")[row], [cell(row, column) for column in columns]] for row in rows]],
                ]
            ],
            self.unfolding("working-cells", SIDE_BY_SIDE, lambda: h.dl[[self.cell_working(field) for field in fields]]),
        ]

    def cell_working(self, field: Field) -> Iterable[h.Node]:
        """The formula of a figure in the table, in words and with its numbers."""
        value = words(getattr(self.figures, field.name), field.unit)
        yield h.dt[field.label]
        yield h.dd[self.scope.fill(field.show.says)]
        if field.show.sum:
            yield h.dd(".sum")[f"{self.scope.fill(field.show.sum)} = {value}"]

    def group(self, field: Field) -> h.Node:
        """A group of rows: a table, or sentences when that is all its rows hold."""
        rows: tuple[Any, ...] = getattr(self.figures, field.name)
        assert field.rows is not None
        columns = [column for column in fields_of(field.rows).values() if column.rows is None]
        if not rows:
            return None
        if all(column.unit is not None and column.unit.template for column in columns):
            return [
                h.p(".notice")[self.scope.within(row).fill(getattr(row, column.name))]
                for row in rows
                for column in columns
            ]
        if field.show.folded:
            return self.unfolding(
                f"rows-{field.name}", self.title(field), lambda: self.tables(field, columns, rows), rows=True
            )
        return self.tables(field, columns, rows)

    def tables(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A group's table, how it is worked out, and the groups that its rows have."""
        draw = self.table_across if group.show.across else self.table
        assert group.rows is not None
        own = any(column.rows for column in fields_of(group.rows).values())
        return [
            draw(group, columns, rows),
            self.row_workings(group, columns, rows),
            own and [self.own_groups(group, row) for row in rows],
        ]

    def title(self, group: Field) -> str:
        """What a group is called: "Year by year", or "Startup: year by year" for a row's own."""
        return f"{self.owner}: {group.label.lower()}" if self.owner else group.label

    def own_groups(self, group: Field, row: Any) -> h.Node:
        """The groups of rows that a row has of its own."""
        slug = f"{self.slug}-{plain(getattr(row, group.show.key))}"
        return _own_groups(slug, row, self.opened, tuple(self.keys_of(group, row).items()), self.heading(group, row))

    def keys_of(self, group: Field, row: Any) -> dict[str, str]:
        """The attributes that tell a row's figures from those of other rows."""
        own = {f"data_{group.show.key}": plain(getattr(row, group.show.key))} if group.show.key else {}
        return {**self.keys, **own}

    def table_across(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A table of rows side by side: a column for each, under its name; a line for each number."""
        numbers = [c for c in columns if _is_number(c) and not c.show.hidden and any(getattr(r, c.name) for r in rows)]
        keys = [self.keys_of(group, row) for row in rows]
        return h.div(".table-scroll", tabindex="0", role="region", aria_label=self.title(group))[
            h.table(".pay-table")[
                h.caption[self.title(group)],
                h.thead[h.tr[h.td, [h.th(scope="col")[self.heading(group, row)] for row in rows]]],
                h.tbody[
                    [
                        h.tr[
                            h.th(scope="row")[c.label],
                            [h.td[data(c, getattr(row, c.name), **key)] for row, key in zip(rows, keys, strict=True)],
                        ]
                        for c in numbers
                    ]
                ],
            ]
        ]

    def table(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A table of rows. Columns of nothing but zeros are left out; sentences stand under their row."""
        shown = [c for c in columns if not c.show.hidden and any(getattr(row, c.name) for row in rows)]
        cells = [c for c in shown if c.unit is None or not c.unit.template]
        sentences = [c for c in shown if c not in cells]
        return h.div(".table-scroll", tabindex="0", role="region", aria_label=self.title(group))[
            h.table(".pay-table")[
                h.caption[self.title(group)],
                h.thead[h.tr[[h.th("" if _is_number(c) else ".of-words", scope="col")[c.label] for c in cells]]],
                h.tbody[[self.row(group, cells, sentences, row) for row in rows]],
            ]
        ]

    def row(self, group: Field, cells: list[Field], sentences: list[Field], row: Any) -> Iterable[h.Node]:
        """A row and, under it, its sentences."""
        first, *rest = cells
        key = self.keys_of(group, row)
        yield h.tr[
            h.th(scope="row")[words(getattr(row, first.name), first.unit)],
            [
                h.td[data(c, getattr(row, c.name), **key)] if _is_number(c) else h.td(".of-words")[getattr(row, c.name)]
                for c in rest
            ],
        ]
        for c in sentences:
            text = self.scope.within(row).fill(getattr(row, c.name))
            yield h.tr(".sentence")[h.td(colspan=str(len(cells)))[text]]

    def row_workings(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """How each column is worked out, with the numbers of each row."""
        told = [c for c in columns if c.show.says and not c.show.hidden and any(getattr(row, c.name) for row in rows)]
        if not told:
            return None
        sums = _sums_alone if group.show.across else self.sums
        names = [f"{self.heading(group, row)}: " if group.show.key else "" for row in rows]
        scope = self.scope.within(rows[0]) if group.show.across else self.scope
        return self.unfolding(
            f"working-{group.name}",
            self.title(group),
            lambda: h.dl[
                [(h.dt[c.label], h.dd[scope.fill(c.show.says)], c.show.sum and sums(c, rows, names)) for c in told]
            ],
        )

    def sums(self, column: Field, rows: Iterable[object], names: Iterable[str]) -> Iterable[h.Node]:
        """A column's formula with the numbers of each row."""
        return [_sum(column, row, name, self.scope.within(row)) for row, name in zip(rows, names, strict=True)]

    def heading(self, group: Field, row: Any) -> str:
        """What a row is called: "Year 2", or its own name where rows stand side by side."""
        if group.show.across:
            return str(getattr(row, _head(group).name))
        return f"{group.show.key.capitalize()} {plain(getattr(row, group.show.key))}"


@lru_cache(maxsize=8)
def _own_groups(
    slug: str, row: Any, opened: frozenset[str] | None, keys: tuple[tuple[str, str], ...], owner: str
) -> h.Node:
    """A row's own groups. They speak of the row alone, so that they are remembered while another row changes."""
    own = _Result(slug, Scope(getattr(row, "typed", None), row), row, opened, dict(keys), owner)
    return h.joined([own.group(field) for field in own.groups])


def _sums_alone(column: Field, rows: Iterable[object], names: Iterable[str]) -> Iterable[h.Node]:
    """The sums of rows beside each other, each remembered while another row changes."""
    return [_sum_alone(column, row, name) for row, name in zip(rows, names, strict=True)]


@lru_cache(maxsize=256)
def _sum_alone(column: Field, row: object, name: str) -> h.Node:
    return _sum(column, row, name, Scope(getattr(row, "typed", None), row))


def _sum(column: Field, row: object, name: str, scope: Scope) -> h.Node:
    """A column's formula with the numbers of a row."""
    value = words(getattr(row, column.name), column.unit)
    return h.dd(".sum")[f"{name}{scope.fill(column.show.sum)} = {value}"]


def _is_number(field: Field) -> bool:
    return field.unit is not None and (field.unit.keyboard != "text" or hasattr(field.unit, "write"))


def _head(group: Field) -> Field:
    """The field that names a row: the first that is text."""
    assert group.rows is not None
    shown = (c for c in fields_of(group.rows).values() if not c.rows and not c.show.hidden)
    return next(c for c in shown if not _is_number(c))
