"""Typed text into a record, or into problems: all of them, each beside its field, each saying what to type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache, partial
from typing import Any

from calculators.declare.amounts import is_alone
from calculators.declare.currencies import CURRENCIES, DOLLARS
from calculators.declare.dates import reading_day
from calculators.declare.fields import Field, fields_of
from calculators.declare.typed import short


@dataclass(frozen=True)
class Problem:
    """What is wrong with ``field`` (its full name, as ``refresh.0.amount``) and what to type instead."""

    field: str
    message: str


def read[R](record: type[R], typed: Mapping[str, str]) -> tuple[R | None, list[Problem]]:
    """The record that ``typed`` means, or ``None`` and every problem found.

    Blank and missing fields take their defaults; a record with ``told`` keeps there which others were typed. A name
    that no field has is a problem too. A record may have ``doubts``: given its own texts by name, it yields names with
    what to type instead of a text that contradicts it.
    """
    reader = _Reader(typed)
    values = reader.record(record, "")
    unknown = (name for name in typed if name not in reader.known)
    reader.problems += [Problem(name, "This calculator has no such field.") for name in unknown]
    return (None if reader.problems else values), reader.problems


class _Reader:
    def __init__(self, typed: Mapping[str, str]) -> None:
        self.typed = typed
        self.within = _by_row(typed)
        self.known: set[str] = set()
        self.problems: list[Problem] = []
        self.many = CURRENCIES.get(typed.get("currency", ""), CURRENCIES[DOLLARS]).many

    def record(self, record: type, prefix: str, **given: str) -> Any:
        values: dict[str, Any] = {**_defaults(record), **given}
        own: dict[str, str] = {}
        for field in self.told(record, prefix):
            name = prefix + field.name
            if field.rows:
                values[field.name] = self.rows(field, field.rows, name)
            elif text := self.text(name):
                own[field.name] = text
                values[field.name] = self.value(field, name, text)
        if self.problems:
            return None
        if hasattr(record, "told"):
            values["told"] = tuple(sorted(own))
        made = record(**values)
        if doubts := getattr(record, "doubts", None):
            self.problems += [Problem(prefix + name, message) for name, message in doubts(made, own)]
        return made

    def told(self, record: type, prefix: str) -> list[Field]:
        """The fields of a record of which anything is typed, in their order: few of many."""
        fields, after = fields_of(record), len(prefix)
        texts = self.within.get(prefix, {}) if prefix else self.typed
        names = {name[after:].partition(".")[0] for name in texts}
        return [fields[name] for name in sorted(names & fields.keys(), key=_places(record).__getitem__)]

    def rows(self, field: Field, record: type, name: str) -> tuple[Any, ...]:
        if f"{name}." not in self.within:
            return ()
        prefixes = {key: f"{name}.{key}." for key in field.ask.rows}
        return tuple(
            self.row(record, prefix, {"key": key} if _is_keyed(record) else {})
            for key, prefix in prefixes.items()
            if self._is_touched(record, prefix)
        )

    def row(self, record: type, prefix: str, given: dict[str, str]) -> Any:
        """The record of a row: where its texts are the same, the one made before, with all that was kept on it."""
        told = (record, prefix, tuple(self.within[prefix].items()), reading_day(), self.many)
        made = _rows_made.get(told)
        if made is None:
            made = self.record(record, prefix, **given)
            if not self.problems:
                if len(_rows_made) >= _MOST_ROWS:
                    _rows_made.clear()
                _rows_made[told] = made
        return made

    def _is_touched(self, record: type, prefix: str) -> bool:
        """Whether a row counts: some field in it is neither blank nor left at its default."""
        if prefix not in self.within:
            return False
        touched = False
        for field in fields_of(record).values():
            if field.rows:
                rows = [f"{prefix}{field.name}.{key}." for key in field.ask.rows]
                touched |= max(map(partial(self._is_touched, field.rows), rows), default=False)
            else:
                touched |= self.text(prefix + field.name) not in ("", field.default_text)
        return touched

    def text(self, name: str) -> str:
        """What is typed under a name of the record's, which is known from then on."""
        if name not in self.typed:
            return ""
        self.known.add(name)
        return self.typed[name].strip()

    def value(self, field: Field, name: str, text: str) -> Any:
        try:
            if field.unit and field.unit.kind == "number" and not is_alone(text.rstrip(field.unit.after)):
                # Fetched when it is needed: see publish/bundle.py.
                from calculators.declare.told_amounts import refuse_what_only_tells

                refuse_what_only_tells(field, name, text, self.typed)
            value = value_of(field, text)
            if field.unit and 0 < field.unit.most * self.many < value:
                raise ValueError(_too_much(field, value, field.unit.most * self.many))
            return value
        except ValueError as error:
            self.problems.append(Problem(name, str(error)))
            return field.default


_MOST_ROWS = 64
_rows_made: dict[tuple[object, ...], Any] = {}
"""Rows of the last few negotiations, by their texts and the day on which they were read."""


def _by_row(typed: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Texts by the groups and rows that they stand in: ``refresh.0.amount`` under ``refresh.`` and ``refresh.0.``."""
    found: dict[str, dict[str, str]] = {}
    for name, text in typed.items():
        at = name.find(".")
        while at >= 0:
            found.setdefault(name[: at + 1], {})[name] = text
            at = name.find(".", at + 1)
    return found


@cache
def _defaults(record: type) -> dict[str, Any]:
    return {field.name: () if field.rows else field.default for field in fields_of(record).values()}


@cache
def _places(record: type) -> dict[str, int]:
    return {name: place for place, name in enumerate(fields_of(record))}


@cache
def _is_keyed(record: type) -> bool:
    return any(own.name == "key" for own in dataclass_fields(record))


def value_of(field: Field, text: str) -> Any:
    """The value that ``text`` means in ``field``; raises ``ValueError`` with what to type instead."""
    ask = field.ask
    if ask.options and not ask.free:
        if text not in ask.options:
            raise ValueError(f"Choose one of: {', '.join(label for label in ask.options.values() if label)}.")
        return text
    assert field.unit is not None, f"{field.name} has no unit"
    value = _read(field.unit.read, text, reading_day())
    if isinstance(value, int | Decimal):
        if ask.at_least is not None and value < ask.at_least:
            raise ValueError(f"Type {_bound(field, ask.at_least)} or more.")
        if ask.at_most is not None and value > ask.at_most:
            raise ValueError(f"Type {_bound(field, ask.at_most)} or less.")
    return value


@lru_cache(maxsize=512)  # a key press changes one text; reading all others anew took a fifth of an answer
def _read(read: Callable[[str], Any], text: str, today: date | None) -> Any:
    return read(text)


def _too_much(field: Field, value: Decimal, most: int) -> str:
    likely = value / 1_000  # 150m for 150k
    asked = f"Is it ${short(likely)}? Type ${short(likely)}. Else type" if likely <= most else "Type"
    return f"{asked} {_bound(field, most)} or less."


def _bound(field: Field, value: Decimal | int) -> str:
    assert field.unit is not None
    return f"{field.unit.before}{value:,}{'%' if field.unit.after == '%' else ''}"
