"""Typed text into a record, or into problems: all of them, each beside its field, each saying what to type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from decimal import Decimal
from functools import lru_cache, partial
from typing import Any

from calculators.declare.fields import Field, fields_of


@dataclass(frozen=True)
class Problem:
    """What is wrong with ``field`` (its full name, as ``refresh.0.amount``) and what to type instead."""

    field: str
    message: str


def read[R](record: type[R], typed: Mapping[str, str]) -> tuple[R | None, list[Problem]]:
    """The record that ``typed`` means, or ``None`` and every problem found.

    Blank and missing fields take their defaults. A name that no field has is a problem too. A record may have
    ``doubts``: given its own texts by name, it yields names with what to type instead of a text that contradicts it.
    """
    reader = _Reader(typed)
    values = reader.record(record, "")
    unknown = (name for name in typed if name not in reader.known)
    reader.problems += [Problem(name, "This calculator has no such field.") for name in unknown]
    return (None if reader.problems else values), reader.problems


class _Reader:
    def __init__(self, typed: Mapping[str, str]) -> None:
        self.typed = typed
        self.rows_typed = {name[: at + 1] for name in typed for at, sign in enumerate(name) if sign == "."}
        self.known: set[str] = set()
        self.problems: list[Problem] = []

    def record(self, record: type, prefix: str, **given: str) -> Any:
        values: dict[str, Any] = dict(given)
        for field in fields_of(record).values():
            name = prefix + field.name
            values[field.name] = self.rows(field, name) if field.rows else self.value(field, name)
        if self.problems:
            return None
        made = record(**values)
        if doubts := getattr(record, "doubts", None):
            own = {name: text for name in fields_of(record) if (text := self._text(prefix + name))}
            self.problems += [Problem(prefix + name, message) for name, message in doubts(made, own)]
        return made

    def rows(self, field: Field, name: str) -> tuple[Any, ...]:
        assert field.rows is not None
        keyed = any(own.name == "key" for own in dataclass_fields(field.rows))
        return tuple(
            self.record(field.rows, f"{name}.{key}.", **({"key": key} if keyed else {}))
            for key in field.ask.rows
            if self._is_touched(field.rows, f"{name}.{key}.")
        )

    def _is_touched(self, record: type, prefix: str) -> bool:
        """Whether a row counts: some field in it is neither blank nor left at its default."""
        if prefix not in self.rows_typed:
            return False
        touched = False
        for field in fields_of(record).values():
            if field.rows:
                rows = [f"{prefix}{field.name}.{key}." for key in field.ask.rows]
                touched |= max(map(partial(self._is_touched, field.rows), rows), default=False)
            else:
                self.known.add(prefix + field.name)
                touched |= self._text(prefix + field.name) not in ("", field.default_text)
        return touched

    def _text(self, name: str) -> str:
        return self.typed.get(name, "").strip()

    def value(self, field: Field, name: str) -> Any:
        self.known.add(name)
        text = self._text(name)
        if not text:
            return field.default
        try:
            return value_of(field, text)
        except ValueError as error:
            self.problems.append(Problem(name, str(error)))
            return field.default


def value_of(field: Field, text: str) -> Any:
    """The value that ``text`` means in ``field``; raises ``ValueError`` with what to type instead."""
    ask = field.ask
    if ask.options and not ask.free:
        if text not in ask.options:
            raise ValueError(f"Choose one of: {', '.join(label for label in ask.options.values() if label)}.")
        return text
    assert field.unit is not None, f"{field.name} has no unit"
    unit = field.unit  # a day may hang on more than its text: on the day that it is today
    value = _number(unit.read, text) if unit.kind == "number" else unit.read(text)
    if isinstance(value, int | Decimal):
        if ask.at_least is not None and value < ask.at_least:
            raise ValueError(f"Type {_bound(field, ask.at_least)} or more.")
        if ask.at_most is not None and value > ask.at_most:
            raise ValueError(f"Type {_bound(field, ask.at_most)} or less.")
    return value


@lru_cache(maxsize=256)  # a key press changes one text; reading all others anew took a fifth of an answer
def _number(read: Callable[[str], Any], text: str) -> Any:
    return read(text)


def _bound(field: Field, value: Decimal | int) -> str:
    assert field.unit is not None
    return f"{field.unit.before}{value:,}{'%' if field.unit.after == '%' else ''}"
