"""The line under a form: what else was typed and counts, though this form does not show it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Field, Rows, Section, fields_of
from calculators.declare.reading import value_of
from calculators.declare.units import lowered
from calculators.render import html as h
from calculators.render.result import result

MOST = 8
BETWEEN = " · "
"""Between the pieces of the line on the offer: its first year is the last."""


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


def counted[I, F](
    calculator: Calculator[I, F],
    typed: Mapping[str, str],
    inputs: I,
    about: Callable[[I], str],
    usual: Iterable[str] = (),
) -> str:
    """The line for what of ``typed``, read as ``inputs``, changes the answer and stands nowhere on the form.

    Such texts are left out one after the other, and each whose absence shows is put back: so what is named is enough
    for the answer, and none of it can be spared. The company goes first, since what it brought was typed into fields.
    ``about`` is the line on the offer, whose first year shows too; ``usual`` is what the company brings by itself.
    """

    def shown(read: I) -> str:
        return result(calculator, read, calculator.figure(read))

    def moves_first_year(name: str) -> bool:
        without, _ = calculator.read(_left_out(typed, name))
        *others, other = about(without or inputs).split(BETWEEN)
        return pieces == others and year != other

    def can_be_spared(name: str) -> bool:
        read, _ = calculator.read(_left_out(left, name))
        return read is not None and shown(read) == found and not moves_first_year(name)

    found, left = shown(inputs), dict(typed)
    *pieces, year = about(inputs).split(BETWEEN)
    told = dict(sorted(unshown(calculator, typed), key=lambda one: one[0] != "company"))
    before = 0
    while before != len(told):  # without one text, another that was needed beside it may be spared
        before = len(told)
        for name in filter(can_be_spared, tuple(told)):
            left = _left_out(left, name)
            del told[name]
    parts = [*(usual if "company" in told else ()), *told.values()]
    if not parts:
        return ""
    more = len(parts) - MOST
    said = "; ".join(parts[:MOST]) + (f"; and {more} more" if more > 0 else "")
    return str(h.joined(f"Also counted: {said}. ", h.button(".show-counted", type="button")["Show and change"]))


def _left_out(typed: Mapping[str, str], name: str) -> dict[str, str]:
    return {one: text for one, text in typed.items() if one != name}


def unshown(calculator: Calculator[Any, Any], typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """The typed texts that no field of the form shows, by name, in words."""
    names, groups = shown_names(calculator.form)
    for name, text in typed.items():
        head, _, rest = name.partition(".")
        field = fields_of(calculator.inputs).get(head)
        if field is None or not text.strip() or head in names or field.ask.section or head == "today":
            continue
        if not rest:
            if field.rows is None and (said := _told(field, field.label, text)):
                yield name, said
            continue
        key, _, inner = rest.partition(".")
        if key not in field.ask.rows:
            continue
        shown, keys = groups.get(head, (set(), ()))
        own = fields_of(field.rows).get(inner) if field.rows else None
        if own is None or (inner in shown and (not keys or key in keys)):
            continue
        if said := _told(own, f"{field.row_label(key)}: {lowered(own.label)}", text):
            yield name, said


def _told(field: Field, label: str, text: str) -> str:
    """A typed text as the page writes its value; blank for a default, and for what cannot be read."""
    if text.strip() == field.default_text or not field.ask.counts:
        return ""
    if field.unit is not None and field.unit.kind in ("words", "date"):
        return ""  # names and days say who and when: they change no sum
    try:
        value = value_of(field, text.strip())
    except ValueError:
        return ""
    if field.ask.options and not field.ask.free:
        return f"{label}{'' if label.endswith('?') else ':'} {field.ask.options[value]}"
    return f"{label} {field.unit.write(value)}" if field.unit else ""
