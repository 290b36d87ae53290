"""Values in words for readers, and in plain text for machines."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from calculators.declare.fields import Field, Show, Working, fields_of
from calculators.declare.units import WRITTEN, Unit

NOTHING = "–"
_NOISE = Decimal("1e-18")
"""Less than this is what only the digits of a division leave."""


def plain(value: object) -> str:
    """A value as a machine reads it: the exact decimal without trailing zeros, empty for nothing."""
    if not isinstance(value, Decimal):
        return "" if value is None else str(value)
    if abs(value) < _NOISE:
        return "0"
    text = f"{WRITTEN.plus(value):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def words(value: object, unit: Unit | None) -> str:
    """A value as a person reads it: as its unit writes it; a text as it stands, and a dash for nothing."""
    if value is None:
        return NOTHING
    if unit is None or isinstance(value, str):
        return str(value)
    return unit.write(value)


def compact(dollars: Decimal, before: str = "$") -> str:
    """Dollars for an axis: $0, $50K, $1.2M; with another sign ``before``, or none, what is counted otherwise."""
    for size, letter in ((Decimal(10) ** 9, "B"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "K")):
        if abs(dollars) >= size:
            return f"{before}{plain(dollars / size)}{letter}"
    return f"{before}{plain(dollars)}"


@lru_cache(maxsize=1024)
def _parts(template: str) -> tuple[str, ...]:
    """Text and the paths of ``{names}``, in turns: templates are declared once and filled at every key press."""
    return tuple(re.split(r"\{([a-z0-9_.]+)\}", template))


def _filled(template: str, say: Callable[[str], str]) -> str:
    if "{" not in template:
        return template
    parts = list(_parts(template))
    parts[1::2] = [say(path) for path in parts[1::2]]
    return "".join(parts)


class Scope:
    """Where the ``{names}`` of a sentence are looked up: the first record that has the name, or ``typed`` inputs.

    ``{years.2.total}`` is the total of the second row of years.
    """

    def __init__(self, typed: object, *records: object) -> None:
        self.typed = typed
        self.records = records

    def within(self, record: object) -> "Scope":
        """The same scope with ``record`` looked at first, and what was typed for it."""
        return Scope(getattr(record, "typed", self.typed), record, *self.records)

    def fill(self, template: str) -> str:
        """``template`` with every ``{name}`` in words."""
        return _filled(template, self.words)

    def worked(self, working: Working, record: object) -> str:
        """A formula with ``record``'s numbers in it; to add a number below 0 is to take it off."""
        formula = _filled(working if isinstance(working, str) else working(self.typed, record), self.in_sums)
        return formula.replace("+ −", "− ").replace("− −", "+ ")

    def words(self, path: str) -> str:
        """The value at ``path`` in words; raises ``KeyError`` for a name that no record has."""
        record, value, unit = self._find(path)
        if unit is not None and unit.is_template:
            return self.within(record).fill(value)
        return words(value, unit)

    def in_sums(self, path: str) -> str:
        """The same within a working: a price of a unit with all digits that tell, a multiple without its sign."""
        _, value, unit = self._find(path)
        return unit.in_sums(value) if value is not None and unit and unit.in_sums else self.words(path)

    def _find(self, path: str) -> tuple[Any, Any, Unit | None]:
        name, _, rest = path.partition(".")
        if name == "typed":
            return _follow(self.typed, rest)
        for record in self.records:
            if name in fields_of(type(record)):
                return _follow(record, path)
        raise KeyError(path)


def _follow(record: Any, path: str) -> tuple[Any, Any, Unit | None]:
    """The record that holds the value at the end of ``path``, the value, and its unit."""
    name, _, rest = path.partition(".")
    field = fields_of(type(record))[name]
    value = getattr(record, name)
    if not rest:
        return record, value, field.unit
    key, _, rest = rest.partition(".")
    return _follow(_row(field, value, key), rest)


def _row(field: Field, rows: tuple[Any, ...], key: str) -> Any:
    """The row under ``key``: by its place for a number, else by name."""
    if key.isdecimal():
        return rows[int(key) - 1]
    named = field.show.key if isinstance(field.note, Show) else "key"
    return next(row for row in rows if getattr(row, named) == key)
