"""An answer as HTML: the sentence, the headline figures, charts, tables, notes, and every figure's working."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Field, fields_of
from calculators.render import html as h
from calculators.render import texts
from calculators.render.charts import chart
from calculators.render.words import Scope, plain, words

SIDE_BY_SIDE = "What it adds up to"


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What of an answer is asked for.

    ``values`` are its figures for machines. What unfolds is empty unless its id is among ``opened``; without that,
    everything is there. With ``parts``, only those are there: names of figures, and ``about``, ``summary``,
    ``caveats``, ``charts``, ``cells``.
    """

    values: bool = True
    opened: frozenset[str] | None = None
    parts: frozenset[str] = frozenset()

    def has(self, part: str) -> bool:
        """Whether a part of the answer is wanted."""
        return not self.parts or part in self.parts


EVERYTHING = Wanted()


def result[I, F](
    calculator: Calculator[I, F],
    inputs: I,
    figures: F,
    wanted: Wanted = EVERYTHING,
    *,
    about: str = "",
    caveats: Iterable[str] = (),
    example: bool = False,
) -> str:
    """The result's HTML for ``figures``, worked out from ``inputs``, as far as it is ``wanted``. ``about`` is a line on
    what is answered for, and ``caveats`` are plain sentences on what its sums take for granted. Texts of an ``example``
    say that they are one wherever they could be copied or sent.
    """
    page = _Result(calculator.slug, Scope(inputs, figures), figures, wanted.opened, example=example)
    has = wanted.has

    def shown(fields: Iterable[Field]) -> list[Field]:
        return [field for field in fields if has(field.name)]

    drawn = calculator.charts(inputs, figures) if has("charts") else ()
    plain_ones = [field for field in page.scalars if not field.show.headline and not field.show.cell]
    return str(
        h.joined(
            about and has("about") and h.p(".about.of-example" if example else ".about")[about],
            has("summary") and h.p(".summary")[page.scope.fill(calculator.summary)],
            h.div(".figures.headline")[map(page.figure, shown(one for one in page.scalars if one.show.headline))],
            has("caveats") and [h.p(".notice.caveat")[one] for one in caveats],
            [chart(one, f"{calculator.slug}-chart-{n}") for n, one in enumerate(drawn)],
            map(page.group, shown(field for field in page.groups if not field.show.folded)),
            has("cells") and page.side_by_side([field for field in page.scalars if field.show.cell]),
            h.div(".figures.more")[map(page.figure, shown(plain_ones))],
            map(page.group, shown(field for field in page.groups if field.show.folded)),
        )
    )


def data(field: Field, value: Hashable, **keys: str) -> h.Node:
    """One figure as a ``<data>`` element: the exact decimal for machines, words for people."""
    if isinstance(value, Decimal):
        return _number(field, value, **keys)
    return _figure(field, value, **keys)  # how a day is written hangs on the year of the answer


def _figure(field: Field, value: Hashable, **keys: str) -> h.Node:
    return h.valued(plain(value), words(value, field.unit), data_figure=field.name, **keys)


_number = lru_cache(maxsize=4096)(_figure)  # a key press leaves half of the figures as they are


_ROW_HEAD, _COLUMN_HEAD = h.th(scope="row"), h.th(scope="col")


@lru_cache(maxsize=256)
def _cell(label: str) -> h.Tag:
    return h.td(data_label=label)


class _Result:
    def __init__(
        self,
        slug: str,
        scope: Scope,
        figures: object,
        opened: frozenset[str] | None,
        *,
        example: bool = False,
        keys: Mapping[str, str] = {},
        owner: str = "",
    ) -> None:
        self.slug, self.scope, self.figures, self.opened = slug, scope, figures, opened
        self.example, self.keys, self.owner = example, keys, owner
        self.scalars, self.groups = _shown(type(figures))  # type: ignore[arg-type]

    def figure(self, field: Field) -> h.Node:
        """A scalar with its label and working, or a text in its shape."""
        value = getattr(self.figures, field.name)
        kind = field.unit.kind if field.unit is not None else ""
        text = self.scope.fill(value) if field.unit is not None and field.unit.is_template else ""
        match kind:
            case "letter":
                lacks = getattr(self.figures, field.show.beside) if field.show.beside else ""
                return texts.letter(f"{self.slug}-{field.name}", field.name, field.label, text, self.example, lacks)
            case "mail":
                return texts.mail(field.label, text, self.example)
            case "brief":
                return value and self.brief(field, value)
            case "page":
                return texts.page(f"{self.slug}-{field.name}", field.label, text, self.example)
            case "calendar":
                return texts.calendar(f"{self.slug}.ics", field.name, field.label, value, self.example)
            case "table":
                return texts.table_file(f"{self.slug}.csv", field.name, field.label, value, self.example)
        is_blank = value in (None, "") and not field.show.says and not field.show.headline
        if is_blank or (kind == "sentence" and not text):
            return None
        shown = h.span(".figure-text")[text] if text else data(field, value)
        classes = ".figure.of-text" if text else ".figure"
        return h.div(classes)[h.span(".figure-label")[field.label], shown, self.working(field, value)]

    def brief(self, field: Field, text: str) -> h.Node:
        """A text to copy that unfolds."""
        id_ = f"{self.slug}-{field.name}"
        return self.unfolding(
            f"rows-{field.name}", field.label, lambda: texts.brief(id_, field.label, text, self.example), rows=True
        )

    def working(self, field: Field, value: object) -> h.Node:
        """The formula in words, and with the reader's numbers in it."""
        show = field.show
        if not show.says:
            return None
        return self.unfolding(
            f"working-{field.name}",
            show.label,
            lambda: [h.p[self.scope.fill(show.says)], self.sum(h.p, field, self.figures, self.scope, value)],
        )

    def sum(self, tag: h.Tag, field: Field, record: object, scope: Scope, value: object, before: str = "") -> h.Node:
        """A formula with numbers in it, and what it comes to; nothing where there is nothing to work out."""
        formula = scope.worked(field.show.worked, record) if field.show.worked else ""
        return formula and tag(".sum")[f"{before}{formula} = {words(value, field.unit)}"]

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
            return _cell(column)[field is not None and data(field, getattr(self.figures, field.name))]

        body = [h.tr[_ROW_HEAD[row], [cell(row, column) for column in columns]] for row in rows]
        return [
            _table(SIDE_BY_SIDE, [h.td, [_COLUMN_HEAD[column] for column in columns]], body, len(columns) + 1),
            self.unfolding("working-cells", SIDE_BY_SIDE, lambda: h.dl[[self.cell_working(field) for field in fields]]),
        ]

    def cell_working(self, field: Field) -> Iterable[h.Node]:
        """The formula of a figure in the table, in words and with its numbers."""
        yield h.dt[field.label]
        yield h.dd[self.scope.fill(field.show.says)]
        yield self.sum(h.dd, field, self.figures, self.scope, getattr(self.figures, field.name))

    def group(self, field: Field) -> h.Node:
        """A group of rows: a table, or sentences when that is all its rows hold."""
        rows: tuple[Any, ...] = getattr(self.figures, field.name)
        assert field.rows is not None
        if not rows:
            return None
        columns = _columns(field.rows)
        if field.show.listed:
            return self.listed(field, columns, rows)
        if all(column.unit is not None and column.unit.is_template for column in columns):
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

    def listed(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A group's rows as a list under its title; each a button where it adds to what is typed."""
        if group.show.adds:
            made: h.Node = [
                h.li[h.button(type="button", data_adds=group.show.adds, data_key=row.key)[row.said]] for row in rows
            ]
        else:
            made = [h.li[[self.part(column, row) for column in columns]] for row in rows]
        id_ = f"{self.slug}-list-{group.name}"
        return h.div(".listed", data_list=group.name)[
            h.p(".list-title", id=id_)[group.label], h.ol(aria_labelledby=id_)[made]
        ]

    def part(self, column: Field, row: Any) -> h.Node:
        """One field of a row in a list, or nothing where it is blank."""
        text = words(getattr(row, column.name), column.unit)
        if column.unit is not None and column.unit.is_template:
            text = self.scope.within(row).fill(text)
        return text and h.p(f".list-{column.name}")[text]

    def tables(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A group's table, how it is worked out, and the groups that its rows have."""
        draw = self.table_across if group.show.across else self.table
        assert group.rows is not None
        own = any(column.rows and column.is_shown for column in fields_of(group.rows).values())
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
        own = _Result(
            slug,
            self.scope.within(row),
            row,
            self.opened,
            keys=self.keys_of(group, row),
            owner=self.heading(group, row),
        )
        return [own.group(field) for field in own.groups]

    def keys_of(self, group: Field, row: Any) -> dict[str, str]:
        """The attributes that tell a row's figures from those of other rows."""
        own = {f"data_{group.show.key}": plain(getattr(row, group.show.key))} if group.show.key else {}
        return {**self.keys, **own}

    def table_across(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A table of rows side by side: a column for each, under its name; a line for each number."""
        numbers = [c for c in columns if _is_number(c) and any(getattr(row, c.name) for row in rows)]
        headed = [(row, self.heading(group, row), self.keys_of(group, row)) for row in rows]
        body = [
            h.tr[
                _ROW_HEAD[c.label],
                [_cell(heading)[data(c, getattr(row, c.name), **key)] for row, heading, key in headed],
            ]
            for c in numbers
        ]
        head: h.Node = [h.td, [_COLUMN_HEAD[heading] for _, heading, _ in headed]]
        return _table(self.title(group), head, body, len(headed) + 1)

    def table(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """A table of rows. Columns of nothing but zeros are left out; sentences stand under their row."""
        shown = [c for c in columns if any(getattr(row, c.name) for row in rows)]
        cells = [c for c in shown if c.unit is None or not c.unit.is_template]
        sentences = [c for c in shown if c not in cells]
        if not cells:
            return None
        head = [h.th("" if _is_number(c) else ".of-words", scope="col")[c.label] for c in cells]
        return _table(self.title(group), head, [self.row(group, cells, sentences, row) for row in rows], len(cells))

    def row(self, group: Field, cells: list[Field], sentences: list[Field], row: Any) -> Iterable[h.Node]:
        """A row and, under it, its sentences."""
        first, *rest = cells
        keys = self.keys_of(group, row)
        yield h.tr[
            h.th(scope="row", data_label=first.label if _is_number(first) else None)[
                words(getattr(row, first.name), first.unit)
            ],
            [
                _cell(c.label)[data(c, getattr(row, c.name), **keys)]
                if _is_number(c)
                else h.td(".of-words", data_label=c.label)[words(getattr(row, c.name), c.unit)]
                for c in rest
            ],
        ]
        for c in sentences:
            text = self.scope.within(row).fill(getattr(row, c.name))
            if text:
                yield h.tr(".sentence")[h.td(colspan=str(len(cells)))[text]]

    def row_workings(self, group: Field, columns: list[Field], rows: tuple[Any, ...]) -> h.Node:
        """How each column is worked out, with the numbers of each row."""
        told = [c for c in columns if c.show.says and any(getattr(row, c.name) for row in rows)]
        if not told:
            return None
        names = [f"{self.heading(group, row)}: " if group.show.key else "" for row in rows]
        return self.unfolding(
            f"working-{group.name}",
            self.title(group),
            lambda: h.dl[
                [
                    (
                        h.dt[c.label],
                        h.dd[self.scope.within(rows[0]).fill(c.show.says)],
                        c.show.worked
                        and [
                            self.sum(h.dd, c, row, self.scope.within(row), getattr(row, c.name), name)
                            for row, name in zip(rows, names, strict=True)
                        ],
                    )
                    for c in told
                ]
            ],
        )

    def heading(self, group: Field, row: Any) -> str:
        """What a row is called: "Year 2", or its own name where rows stand side by side."""
        if group.show.across:
            return str(getattr(row, _head(group).name))
        return f"{group.show.key.capitalize()} {plain(getattr(row, group.show.key))}"


def _table(title: str, head: h.Node, body: h.Node, columns: int) -> h.Node:
    """A table of so many ``columns``: with their number and labels, style sheets stack its rows where it is wide."""
    return h.div(".table-scroll", tabindex="0", role="region", aria_label=title)[
        h.table(".pay-table", data_columns=str(columns))[h.caption[title], h.thead[h.tr[head]], h.tbody[body]]
    ]


@cache
def _shown(figures: type) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """The figures with a label: those that are one value, and those that are groups of rows."""
    shown = [field for field in fields_of(figures).values() if field.is_shown]
    return tuple(field for field in shown if not field.rows), tuple(field for field in shown if field.rows)


@cache
def _columns(rows: type) -> list[Field]:
    """What a table of such rows shows."""
    return [column for column in fields_of(rows).values() if column.rows is None and column.is_shown]


@cache
def _is_number(field: Field) -> bool:
    return field.unit is not None and field.unit.kind in ("number", "date")


@cache
def _head(group: Field) -> Field:
    """The field that names a row: the first that is text."""
    assert group.rows is not None
    shown = (c for c in fields_of(group.rows).values() if not c.rows and c.is_shown)
    return next(c for c in shown if not _is_number(c))
