"""Fields of a calculator's inputs and figures: dataclass fields whose ``Annotated`` type says how to ask or show them.

    base: Annotated[UsdPerYear, Ask("Base salary", "Before tax.")] = Decimal(0)
    total: Annotated[Usd, Show("Total", "Every year added up.", "{average} × {typed.years}")]

A field whose type is a tuple of another such dataclass is a group of rows (refreshers, years, offers).
A field without ``Annotated`` is neither asked nor shown. Two such names mean something: ``key`` in a row of inputs is
given the row's key (the ``b`` of ``offers.b.base``), and ``typed`` in a row of figures is what ``{typed.names}`` mean.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from dataclasses import fields as dataclass_fields
from decimal import Decimal
from functools import cache, cached_property
from typing import Annotated, Any, Protocol, get_args, get_origin, get_type_hints, runtime_checkable


@runtime_checkable
class Unit(Protocol):
    """What the domain hangs on a type: the signs around a value, the keyboard it wants, how it is read.

    A ``template`` is text whose ``{names}`` are filled in when it is shown.
    """

    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...
    @property
    def keyboard(self) -> str: ...
    @property
    def template(self) -> bool: ...
    def __hash__(self) -> int: ...
    def read(self, text: str) -> Any:
        """The value meant by ``text``; raises ``ValueError`` with what to type instead."""


@dataclass(frozen=True)
class Section:
    """A part of the form under one heading; ``folded`` ones open on request."""

    title: str
    help: str = ""
    folded: bool = False


@dataclass(frozen=True)
class Ask:
    """How a field is asked for.

    ``at_least`` and ``at_most`` are inclusive, in the field's unit. ``options`` are the allowed texts with their
    labels (a choice), or with ``free`` only suggestions. ``rows`` are the keys of a group's rows, as typed in
    ``refresh.0.amount``; ``add`` labels the button that shows one more row and ``open_rows`` are shown at first.
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


@dataclass(frozen=True)
class Show:
    """How a figure is shown.

    ``says`` is the formula in words, ``sum`` the same with ``{names}`` of figures (or ``{typed.names}`` of inputs) for
    the reader's own numbers. ``headline`` figures stand first and large; ``hidden`` ones are in the values only. A
    ``cell`` (row, column) puts a figure into the table that sets such figures side by side.
    Row groups: ``key`` names the attribute that carries the row's key (``data-year``), ``folded`` opens on request,
    and the rows of an ``across`` group stand side by side, a column each, and are given by key rather than in a list.
    """

    label: str
    says: str = ""
    sum: str = ""
    headline: bool = False
    hidden: bool = False
    cell: tuple[str, str] | None = None
    key: str = ""
    folded: bool = False
    across: bool = False


@dataclass(frozen=True, eq=False)
class Field:
    """A dataclass field with what its annotations say. ``rows`` is the row class of a group.

    There is one for each declared field, so it is equal to itself alone and quick to look things up by.
    """

    name: str
    note: Any
    unit: Unit | None
    rows: type | None
    default: Any

    @cached_property
    def ask(self) -> Ask:
        """The field's ``Ask``; raises ``TypeError`` for a figure."""
        if not isinstance(self.note, Ask):
            raise TypeError(f"{self.name} is not asked for")
        return self.note

    @cached_property
    def show(self) -> Show:
        """The field's ``Show``; raises ``TypeError`` for an input."""
        if not isinstance(self.note, Show):
            raise TypeError(f"{self.name} is not shown")
        return self.note

    @cached_property
    def label(self) -> str:
        """What the field is called on the page."""
        return str(self.note.label)

    def row_label(self, key: str) -> str:
        """What a row that is asked for is called: "Refresher 1", "Offer B", or just the label of the only row."""
        if len(self.ask.rows) == 1:
            return self.label
        return f"{self.label} {self.ask.rows.index(key) + 1 if key.isdecimal() else key.upper()}"


def _field(name: str, hint: Any, default: Any) -> Field:
    base, *notes = get_args(hint)
    arguments = get_args(base)
    rows = arguments[0] if get_origin(base) is tuple and isinstance(arguments[0], type) else None
    note = next((n for n in notes if isinstance(n, Ask | Show)), None)
    # "Annotated[Usd | None, Ask(...)]" keeps the unit on the inner type.
    inner = [n for argument in arguments for n in get_args(argument)[1:]]
    unit = next((n for n in [*notes, *inner] if isinstance(n, Unit)), None)
    return Field(name, note, unit, rows, default)


def _fields_of(record: type) -> dict[str, Field]:
    hints = get_type_hints(record, include_extras=True)
    noted = (f for f in dataclass_fields(record) if get_origin(hints[f.name]) is Annotated)
    return {f.name: _field(f.name, hints[f.name], f.default) for f in noted}


fields_of: Callable[[type], dict[str, Field]] = cache(_fields_of)
"""The declared fields of a dataclass by name, in order; raises ``TypeError`` for any other class."""


@cache
def default_text(field: Field) -> str:
    """What stands in the field when nothing is typed: blank for nothing and for 0."""
    return "" if field.default in (MISSING, None, 0, ()) else str(field.default)
