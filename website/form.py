"""A calculator's form, from the sections it declares. Controls are chosen by unit, never by name.

A text field is empty and shows its example as a placeholder, so that what a reader types is all that is in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Ask, Field, Rows, Section, fields_of
from calculators.declare.units import lowered
from calculators.negotiation.record import Negotiation
from calculators.render import html as h
from calculators.render.counted import shown_names

ANY = "*"
"""Stands for a row's key in a field that may be shown for any row."""

UNTITLED = Section("")
FILLED_IN = "today"
"""What the page knows by itself is asked for only where a form shows it."""


def form(
    calculator: Calculator[Any, Any], note: str, curves: Mapping[str, str] = MappingProxyType({})
) -> h.Node:
    """The form with the calculator's sample as its placeholders; ``note`` says that it is an example.

    A template holds the fields for what counts though it is not shown. ``curves`` are
    the sample's, by the field that each stands under. Raises
    ``KeyError`` for a section that shows a name no input has, ``ValueError`` for an input that no section shows.
    """
    form = Form(calculator, curves)
    sections = form.sections(_with_own(calculator.form, calculator.inputs), calculator.inputs, "")
    if unseen := [name for name in form.own if name not in form.seen]:
        raise ValueError(f"{calculator.slug}: no section of the form shows {', '.join(unseen)}")
    return form.around(note, sections)


def is_shared(name: str) -> bool:
    """Whether an input is the negotiation's, shared by all calculators."""
    return name in fields_of(Negotiation)


def _with_own(sections: Iterable[Section], record: type) -> tuple[Section, ...]:
    """The sections, each showing also the inputs that name it."""
    by_section: dict[Section, list[str]] = {section: [] for section in sections}
    for field in fields_of(record).values():
        if field.ask.section in by_section:
            by_section[field.ask.section].append(field.name)
    return tuple(replace(one, shows=(*one.shows, *_missing(one, names))) for one, names in by_section.items())


def _missing(section: Section, names: Iterable[str]) -> Iterable[str | Rows]:
    """What of ``names`` the section does not show yet."""
    shown = {one.name if isinstance(one, Rows) else one for one in section.shows}
    return (name for name in names if name not in shown)


def _rows_of(field: Field) -> Rows:
    """A group whose rows are shown as their record declares them."""
    assert field.rows is not None
    inner = [(one.ask.section or UNTITLED, one.name) for one in fields_of(field.rows).values()]
    parts = (
        replace(section, shows=tuple(name for its, name in inner if its == section))
        for section in dict.fromkeys(section for section, _ in inner)
    )
    return Rows(field.name, tuple(parts), open_rows=field.ask.open_rows)


class Form:
    """One form as it is made: which inputs it has shown so far, and the suggestions that it lists at its end.

    ``beside`` is what stands under a field, and ``curves`` what is drawn under its slider, by the field's name.
    """

    def __init__(
        self,
        calculator: Calculator[Any, Any],
        curves: Mapping[str, str] = MappingProxyType({}),
        beside: Mapping[str, h.Node] = MappingProxyType({}),
    ) -> None:
        self.calculator = calculator
        self.curves = curves
        self.beside = beside
        self.own = [field.name for field in fields_of(calculator.inputs).values() if not is_shared(field.name)]
        self.seen: set[str] = set()
        self.lists: dict[str, Mapping[str, str]] = {}

    def around(self, note: str, inside: h.Node, *, hidden: bool = True) -> h.Node:
        """The form's element around what of it was made; ``note`` says that it shows an example.

        Without ``hidden`` it has no fields for what it does not show.
        """
        return h.form(
            ".offer-form",
            autocomplete="off",
            novalidate=True,
            data_own=" ".join(self.own),
            data_curves=bool(self.curves),
        )[
            h.p(".sample-note")[note],
            inside,
            h.div(".also-counted"),
            hidden and self.also_counted(),
            [
                h.datalist(id=id_)[[h.option(value=value)[label] for value, label in options.items()]]
                for id_, options in self.lists.items()
            ],
        ]

    def sections(self, sections: Iterable[Section], record: type, prefix: str) -> list[h.Node]:
        """The sections, one after the other."""
        return [self.section(section, record, prefix) for section in sections]

    def section(self, section: Section, record: type, prefix: str) -> h.Node:
        """One section: a fieldset, or what unfolds; one without a title is only its fields."""
        body = [self.input(one, record, prefix) for one in section.shows]
        if not section.title:
            return body
        inside = section.help and h.p(".section-help")[section.help], h.div(".section-fields")[body]
        if section.folded:
            return h.details(".section.folded")[h.summary[section.title], inside]
        return h.fieldset(".section")[h.legend[section.title], inside]

    def input(self, one: str | Rows, record: type, prefix: str) -> h.Node:
        """One input: a field, or a group of rows."""
        name = one.name if isinstance(one, Rows) else one
        field = fields_of(record)[name]
        self.seen.add(prefix + name)
        if field.rows is None:
            return self.field(field, prefix)
        return self.rows(one if isinstance(one, Rows) else _rows_of(field), field, prefix)

    def rows(self, rows: Rows, field: Field, prefix: str) -> h.Node:
        """A group's rows, those not asked for in templates: a browser then neither lays them out nor sends them."""
        keys = rows.keys or field.ask.rows
        elements = [self.row(rows, field, key, prefix) for key in keys]
        asked_for = (self.has_sample(f"{prefix}{field.name}.{key}.") for key in keys)
        waits = [at >= rows.open_rows and not asked for at, asked in enumerate(asked_for)]
        add = rows.add or field.ask.add
        return h.div(".rows", data_group=prefix + field.name)[
            [h.template[row] if wait else row for row, wait in zip(elements, waits, strict=True)],
            add and any(waits) and h.button(".add-row", type="button")[add],
        ]

    def row(self, rows: Rows, field: Field, key: str, prefix: str) -> h.Node:
        """One row of a group."""
        assert field.rows is not None
        title = _row_title(rows, field, key)
        parts = self.sections(rows.parts, field.rows, f"{prefix}{field.name}.{key}.")
        return h.fieldset(".row")[title and h.legend[title], parts]

    def has_sample(self, prefix: str) -> bool:
        """Whether the sample has any text whose name begins so."""
        return any(name.startswith(prefix) for name in self.calculator.sample)

    def field(self, field: Field, prefix: str, label: str = "") -> h.Node:
        """A label, its control, its help, and the place for what is wrong with it."""
        ask, name = field.ask, prefix + field.name
        id_ = f"{self.calculator.slug}-{name.replace('.', '-')}"
        described = f"{id_}-help {id_}-problem" if ask.help else f"{id_}-problem"
        chosen = bool(ask.options) and not ask.free
        of_words = chosen or (field.unit is not None and field.unit.keyboard == "text")
        is_day = field.unit is not None and field.unit.kind == "date"
        if ask.ticked:
            return self.tick(field, name, id_, label or ask.label)
        control = self.select if chosen else self.text_field
        return h.div(f".field{'.of-words' * of_words}{'.of-days' * is_day}", data_field=name)[
            h.label(for_=id_)[label or ask.label],
            h.div(".control")[control(field, name, {"id": id_, "name": name, "aria_describedby": described})],
            ask.help and h.p(".help", id=f"{id_}-help")[ask.help],
            h.p(".problem", id=f"{id_}-problem", hidden=True),
            self.beside.get(name),
            ask.stops and self.slide(ask, name),
        ]

    def tick(self, field: Field, name: str, id_: str, label: str) -> h.Node:
        """A choice of two as a box: ticked for the first; ``data-off`` is the text of the other."""
        (ticked, says), (unticked, says_off) = (field.ask.options or {}).items()
        texts = {"value": ticked, "data_off": unticked, "data_says": says, "data_says_off": says_off}
        described = f"{id_}-help {id_}-problem" if field.ask.help else f"{id_}-problem"
        box = {"id": id_, "name": name, "type": "checkbox", "aria_describedby": described}
        checked = self.calculator.sample.get(name, ticked) == ticked
        return h.div(".field.of-ticks", data_field=name)[
            h.div(".tick")[h.input_(**box, **texts, checked=checked)],
            h.label(for_=id_)[label],
            field.ask.help and h.p(".help", id=f"{id_}-help")[field.ask.help],
            h.p(".problem", id=f"{id_}-problem", hidden=True),
        ]

    def slide(self, ask: Ask, name: str) -> h.Node:
        """Room for the slider that a script makes of the stops, and the curve under it."""
        return h.div(".slide", data_stops=" ".join(ask.stops))[h.div(".curve-place")[Markup(self.curves.get(name, ""))]]

    def select(self, field: Field, name: str, attributes: Mapping[str, str]) -> h.Node:
        """A choice. ``data-blank`` is what is chosen once the example has gone, where that is something else."""
        ask = field.ask
        blank = field.default_text
        chosen = self.calculator.sample.get(name, blank)
        return h.select(**attributes, data_blank=None if chosen == blank else blank)[
            [
                h.option(value=value, selected=value == chosen, **_usual(ask, value))[label]
                for value, label in (ask.options or {}).items()
            ]
        ]

    def text_field(self, field: Field, name: str, attributes: Mapping[str, str]) -> h.Node:
        """A text field. ``data-blank`` is its placeholder once the example has gone, where that is something else."""
        assert field.unit is not None, f"{field.name} has no unit"
        blank = field.default_text or field.ask.blank
        shown = self.calculator.sample.get(name, blank)
        list_id = None
        if field.ask.options:
            list_id = f"{self.calculator.slug}-{field.name}-list"
            self.lists[list_id] = field.ask.options
        example = {"placeholder": shown or None, "data_blank": None if shown == blank else blank}
        if field.unit.lines > 1:
            return h.textarea(**attributes, rows=str(field.unit.lines), **example)
        return [
            field.unit.before and h.span(".affix", aria_hidden="true")[field.unit.before],
            h.input_(**attributes, inputmode=field.unit.keyboard, list=list_id, spellcheck="false", **example),
            field.unit.after and h.span(".affix", aria_hidden="true")[field.unit.after],
        ]

    def also_counted(self) -> h.Node:
        """A template with a field for each shared input that the form does not show; rows have one for any key."""
        fields = list(self.unshown())
        section = h.details(".section.folded")[h.summary["Also counted"], h.div(".section-fields")[fields]]
        return bool(fields) and h.template(".also-fields")[section]

    def unshown(self) -> Iterable[h.Node]:
        """The fields of what the form does not show."""
        names, groups = shown_names(self.calculator.form)
        for field in fields_of(self.calculator.inputs).values():
            if not is_shared(field.name) or field.name in names or field.name == FILLED_IN:
                continue
            if field.rows:
                yield from self.unshown_rows(field, *groups.get(field.name, (set(), ())))
            else:
                yield self.field(field, "")

    def unshown_rows(
        self, group: Field, shown: set[str], keys: tuple[str, ...], prefix: str = "", title: str = ""
    ) -> Iterable[h.Node]:
        """The fields of a group's rows but those that are ``shown``, if they are so for every key."""
        assert group.rows is not None
        everywhere = shown if not keys or set(keys) >= set(group.ask.rows) else set()
        only = len(group.ask.rows) == 1
        prefix += f"{group.name}.{ANY}."
        title += f"{group.label}: " if only else f"{group.label} {ANY}: "
        for field in fields_of(group.rows).values():
            if field.name in everywhere:
                continue
            if field.rows:
                yield from self.unshown_rows(field, set(), (), prefix, title)
            else:
                yield self.field(field, prefix, title + lowered(field.label))


def _row_title(rows: Rows, field: Field, key: str) -> str:
    """What a row is called: "Refresher 1", "Offer B", or just the label where only one is shown."""
    if not rows.label:
        return field.row_label(key)
    if len(rows.keys or field.ask.rows) == 1:
        return rows.label
    return f"{rows.label} {field.ask.rows.index(key) + 1 if key.isdecimal() else key.upper()}"


def _usual(ask: Ask, value: str) -> dict[str, str]:
    """What choosing an option brings along, as attributes: ``data-usual-vesting``."""
    return {f"data_usual_{name}": text for name, text in ask.usual.get(value, {}).items()}
