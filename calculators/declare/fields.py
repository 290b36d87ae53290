"""Records: what a calculator asks for and what it shows, declared once as dataclass fields.

    @record
    class Choice:
        base: Usd = ask("Base salary", "Before tax.")

    @record
    class Verdict:
        total: Usd = show("Total", "Every year added up.", "{average} × {typed.years}", headline=True)
        average: Usd  # not shown, still a value and nameable

A field whose type is a tuple of another record is a group of rows (refreshers, years, offers). In a row that is asked
for, a plain ``key`` is given the row's key (the ``b`` of ``offers.b.base``); in a row of figures, a plain ``typed`` is
what ``{typed.names}`` mean there.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from decimal import Decimal
from functools import cache, cached_property
from types import MappingProxyType
from typing import Annotated, Any, dataclass_transform, get_args, get_origin, get_type_hints

from calculators.declare.units import Unit

type Working = str | Callable[[Any, Any], str]
"""A formula with ``{names}``, or a function of the inputs and the record that gives one."""


@dataclass(frozen=True)
class Section:
    """A part of a form under one heading; ``folded`` ones open on request.

    ``shows`` are names of inputs, in order, and ``Rows``. Inputs that name this section in ``ask`` come after them.
    """

    title: str
    help: str = ""
    folded: bool = False
    shows: tuple["str | Rows", ...] = ()


@dataclass(frozen=True)
class Rows:
    """A group of rows in a form: which ``keys`` it shows, how many at first, and the ``parts`` of each row."""

    name: str
    parts: tuple[Section, ...]
    keys: tuple[str, ...] = ()
    label: str = ""
    add: str = ""
    open_rows: int = 1


@dataclass(frozen=True, eq=False)
class Ask:
    """How a field is asked for.

    ``at_least`` and ``at_most`` are inclusive, in the field's unit. ``options`` are the allowed texts with their
    labels (a choice), or with ``free`` only suggestions. ``rows`` are the keys of a group's rows, as typed in
    ``refresh.0.amount``. ``blank`` is what an empty field shows that it stands for. ``usual`` is what choosing an
    option brings along: the texts of fields beside it, by option and name; an empty text only brings the field into
    sight. Without ``counts`` it changes no sum. A choice of two may be ``ticked``: a box, ticked for the first of them.
    ``stops`` are texts from least to most, where it has a natural range: a slider steps through them, and curves are
    drawn over them.
    """

    label: str
    help: str = ""
    section: Section | None = None
    at_least: Decimal | int | None = 0
    at_most: Decimal | int | None = 100_000_000_000
    options: Mapping[str, str] | None = None
    free: bool = False
    rows: tuple[str, ...] = ()
    add: str = ""
    open_rows: int = 1
    blank: str = ""
    usual: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    counts: bool = True
    ticked: bool = False
    stops: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Show:
    """How a figure is shown.

    ``says`` is the formula in words, ``worked`` the same with the reader's numbers. ``headline`` figures stand first
    and large. A ``cell`` (row, column) puts a figure into the table that sets such figures side by side. Row groups:
    ``key`` names the attribute that carries the row's key (``data-year``), ``folded`` opens on request, and the rows of
    an ``across`` group stand side by side, a column each, and are given by key rather than in a list. Those of a
    ``listed`` one are a list; with ``adds``, each is a button that adds its key as a line to the input of that name.
    ``beside`` the buttons of a letter stands the figure of that name: what the letter could do with.
    """

    label: str
    says: str = ""
    worked: Working = ""
    headline: bool = False
    cell: tuple[str, str] | None = None
    key: str = ""
    folded: bool = False
    across: bool = False
    listed: bool = False
    adds: str = ""
    beside: str = ""


def ask(
    label: str,
    help: str = "",
    section: Section | None = None,
    *,
    default: Any = MISSING,
    at_least: Decimal | int | None = 0,
    at_most: Decimal | int | None = 100_000_000_000,
    options: Mapping[str, str] | None = None,
    free: bool = False,
    rows: tuple[str, ...] = (),
    add: str = "",
    open_rows: int = 1,
    blank: str = "",
    usual: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
    counts: bool = True,
    ticked: bool = False,
    stops: tuple[str, ...] = (),
) -> Any:
    """A field that is asked for (see ``Ask``). Without a ``default``, money and counts are 0, texts and rows empty."""
    form = (rows, add, open_rows, blank, usual, counts, ticked, stops)
    note = Ask(label, help, section, at_least, at_most, options, free, *form)
    return dataclasses.field(default=default, metadata={"note": note})


def stops_of(low: int, high: int, step: int = 1) -> tuple[str, ...]:
    """Even stops for a field, both ends included."""
    return tuple(map(str, range(low, high + 1, step)))


def show(
    label: str,
    says: str = "",
    worked: Working = "",
    *,
    headline: bool = False,
    cell: tuple[str, str] | None = None,
    key: str = "",
    folded: bool = False,
    across: bool = False,
    listed: bool = False,
    adds: str = "",
    beside: str = "",
    **more: Any,
) -> Any:
    """A figure that is shown (see ``Show``). ``more`` is kept in the field's metadata for whoever declared it."""
    note = Show(label, says, worked, headline, cell, key, folded, across, listed, adds, beside)
    return dataclasses.field(metadata={"note": note, **more})


_ZERO: Mapping[type, object] = {Decimal: Decimal(0), int: 0, str: "", tuple: ()}


_HASH = "_hash"  # kept: a record of two hundred fields is looked up several times for one answer


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(ask, show))
def record[T](cls: type[T]) -> type[T]:
    """A frozen dataclass of declared fields, all named when it is made."""
    hints = cls.__annotations__
    for name in hints:
        field = cls.__dict__.get(name)
        if isinstance(field, dataclasses.Field) and _is_asked_without_default(field):
            field.default = _nothing(hints[name])
    made = dataclass(frozen=True, kw_only=True)(cls)
    worked_out: Callable[[T], int] = made.__hash__

    def hash_kept(self: T) -> int:
        known = vars(self)
        if _HASH not in known:
            known[_HASH] = worked_out(self)
        return known[_HASH]  # type: ignore[no-any-return]

    made.__hash__ = hash_kept  # type: ignore[method-assign, assignment]
    return made


def _is_asked_without_default(field: "dataclasses.Field[Any]") -> bool:
    return isinstance(field.metadata.get("note"), Ask) and field.default is MISSING


def _nothing(hint: Any) -> object:
    """What a field of this type holds when nothing is typed and no default is declared."""
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    arguments = get_args(hint)
    if type(None) in arguments:
        return None
    return _ZERO[get_origin(hint) or hint]


@dataclass(frozen=True, eq=False)
class Field:
    """A declared field. ``rows`` is the record of a group's rows; ``metadata`` is what its declaration kept.

    There is one for each declared field, so it is equal to itself alone and quick to look things up by.
    """

    name: str
    note: Ask | Show | None
    unit: Unit | None
    rows: type | None
    default: Any
    metadata: Mapping[str, Any]

    @cached_property
    def ask(self) -> Ask:
        """The field's ``Ask``; raises ``TypeError`` for a figure."""
        if not isinstance(self.note, Ask):
            raise TypeError(f"{self.name} is not asked for")
        return self.note

    @cached_property
    def show(self) -> Show:
        """The field's ``Show``; raises ``TypeError`` for one that is not shown."""
        if not isinstance(self.note, Show):
            raise TypeError(f"{self.name} is not shown")
        return self.note

    @property
    def is_shown(self) -> bool:
        """Whether it is a figure with a label."""
        return isinstance(self.note, Show)

    @cached_property
    def label(self) -> str:
        """What the field is called on the page."""
        if self.note is None:
            raise TypeError(f"{self.name} has no label")
        return self.note.label

    def row_label(self, key: str) -> str:
        """What a row that is asked for is called: "Refresher 1", "Offer B", or just the label of the only row."""
        if len(self.ask.rows) == 1:
            return self.label
        return f"{self.label} {self.ask.rows.index(key) + 1 if key.isdecimal() else key.upper()}"

    @cached_property
    def default_text(self) -> str:
        """The text that means the same as nothing typed: blank for nothing and for 0."""
        return "" if self.default in (MISSING, None, 0, ()) else str(self.default)


def _field(field: "dataclasses.Field[Any]", hint: Any) -> Field:
    base, *notes = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    arguments = get_args(base)
    is_group = get_origin(base) is tuple and bool(arguments) and dataclasses.is_dataclass(arguments[0])
    # "Usd | None" keeps the unit on the inner type.
    inner = [n for argument in arguments for n in get_args(argument)[1:]]
    unit = next((n for n in [*notes, *inner] if isinstance(n, Unit)), None)
    rows = arguments[0] if is_group else None
    return Field(field.name, field.metadata.get("note"), unit, rows, field.default, field.metadata)


def _fields_of(cls: type) -> dict[str, Field]:
    hints = get_type_hints(cls, include_extras=True)
    found = (_field(field, hints[field.name]) for field in dataclasses.fields(cls))
    return {field.name: field for field in found if field.note or field.unit or field.rows}


fields_of: Callable[[type], dict[str, Field]] = cache(_fields_of)
"""The declared fields of a record by name, in order; raises ``TypeError`` for any other class."""


def field_at(cls: type, name: str) -> Field | None:
    """The input of a record that a typed name, such as ``refresh.0.amount``, stands for."""
    head, _, rest = name.partition(".")
    field = fields_of(cls).get(head)
    if field is None or not rest:
        return field if field is not None and field.rows is None else None
    key, _, inner = rest.partition(".")
    return field_at(field.rows, inner) if field.rows is not None and key in field.ask.rows else None


def value_at(record: Any, name: str) -> Any:
    """What an input of a record holds, by its typed name; raises ``KeyError`` for a row that is not there."""
    head, _, rest = name.partition(".")
    if not rest:
        return getattr(record, head)
    key, _, inner = rest.partition(".")
    return value_at(_rows_by_key(record, head)[key], inner)


def with_value(record: Any, name: str, value: Any) -> Any:
    """The record with one input changed; raises ``KeyError`` for a row that is not there."""
    head, _, rest = name.partition(".")
    if rest:
        key, _, inner = rest.partition(".")
        rows = _rows_by_key(record, head)
        value = tuple((rows | {key: with_value(rows[key], inner, value)}).values())
    return with_values(record, **{head: value})


def with_values[R](record: R, **values: Any) -> R:
    """A copy of a frozen record with other ``values`` of its fields; what was worked out for it is not copied.

    It does as ``dataclasses.replace``, which takes eight times as long for a record of many fields. Raises
    ``TypeError`` for a name that is no field.
    """
    names = _names_of(type(record))
    if not values.keys() <= names:
        raise TypeError(f"no fields of {type(record).__name__}: {', '.join(values.keys() - names)}")
    known, copy = vars(record).copy(), object.__new__(type(record))
    for _ in range(len(known) - len(names)):
        known.popitem()  # what was worked out stands behind the fields, all of which were there first
    object.__setattr__(copy, "__dict__", known | values)
    return copy


def _field_names(cls: Any) -> frozenset[str]:
    return frozenset(field.name for field in dataclasses.fields(cls))


_names_of: Callable[[type], frozenset[str]] = cache(_field_names)


def _rows_by_key(record: Any, group: str) -> dict[str, Any]:
    return {row.key: row for row in getattr(record, group)}


def has_field(cls: type, name: str) -> bool:
    """Whether a typed name is one of the record's inputs."""
    return field_at(cls, name) is not None
