"""The line under a form: what else was typed and counts, though this form does not show it."""

from collections.abc import Iterable, Mapping
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Field, Rows, Section, fields_of
from calculators.declare.reading import value_of
from calculators.declare.units import lowered
from calculators.render import html as h

MOST = 8


def shown_names(form: Iterable[Section]) -> tuple[set[str], dict[str, tuple[set[str], tuple[str, ...]]]]:
    """The names a form shows, and for each group its rows' names and keys."""
    names: set[str] = set()
    groups: dict[str, tuple[set[str], tuple[str, ...]]] = {}
    for section in form:
        for one in section.shows:
            if isinstance(one, Rows):
                inner, deeper = shown_names(one.parts)
                known, keys = groups.get(one.name, (set(), ()))
                groups[one.name] = known | inner | set(deeper), keys + one.keys
            else:
                names.add(one)
    return names, groups


def counted(calculator: Calculator[Any, Any], typed: Mapping[str, str], usual: Iterable[str] = ()) -> str:
    """The line for what of ``typed`` the calculator reads and its form does not show, and for what is ``usual``."""
    parts = [*usual, *_unshown(calculator, typed)]
    if not parts:
        return ""
    more = len(parts) - MOST
    said = "; ".join(parts[:MOST]) + (f"; and {more} more" if more > 0 else "")
    return str(h.joined(f"Also counted: {said}. ", h.button(".show-counted", type="button")["Show and change"]))


def _unshown(calculator: Calculator[Any, Any], typed: Mapping[str, str]) -> Iterable[str]:
    names, groups = shown_names(calculator.form)
    for name, text in typed.items():
        head, _, rest = name.partition(".")
        field = fields_of(calculator.inputs).get(head)
        if field is None or not text.strip() or head in names or field.ask.section:
            continue
        if head == "today" or head in calculator.only_mentioned:
            continue
        if not rest:
            if field.rows is None:
                yield from _told(field, field.label, text)
            continue
        key, _, inner = rest.partition(".")
        if key not in field.ask.rows:
            continue
        shown, keys = groups.get(head, (set(), ()))
        own = fields_of(field.rows).get(inner) if field.rows else None
        if f"{head}.{inner}" in calculator.only_mentioned:
            continue
        if own is not None and not (inner in shown and (not keys or key in keys)):
            yield from _told(own, f"{field.row_label(key)}: {lowered(own.label)}", text)


def _told(field: Field, label: str, text: str) -> Iterable[str]:
    """A typed text as the page writes its value; nothing for a default, and for what cannot be read."""
    if text.strip() == field.default_text or not field.ask.counts:
        return
    if field.unit is not None and field.unit.kind in ("words", "date"):
        return  # names and days say who and when: they change no sum
    try:
        value = value_of(field, text.strip())
    except ValueError:
        return
    if field.ask.options and not field.ask.free:
        yield f"{label}{'' if label.endswith('?') else ':'} {field.ask.options[value]}"
    elif field.unit is not None:
        yield f"{label} {field.unit.write(value)}"
