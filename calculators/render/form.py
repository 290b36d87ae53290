"""A calculator's form, from its declared inputs. Controls are chosen by type, never by name."""

from collections.abc import Iterable, Mapping

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Ask, Field, Section, default_text, fields_of
from calculators.render import html as h

UNTITLED = Section("")


def form[I, F](calculator: Calculator[I, F], note: str) -> h.Node:
    """The form, prefilled with the calculator's sample; ``note`` says that it is one."""
    return h.form(".offer-form", autocomplete="off", novalidate=True)[
        h.p(".sample-note")[note], _sections(calculator.inputs, _Naming(calculator.slug, "", calculator.sample, set()))
    ]


class _Naming:
    """Names and ids of the fields of one record, and what is typed in them."""

    def __init__(self, slug: str, prefix: str, typed: Mapping[str, str], listed: set[str]) -> None:
        self.slug, self.prefix, self.typed, self.listed = slug, prefix, typed, listed

    def name(self, field: Field) -> str:
        return self.prefix + field.name

    def id(self, field: Field) -> str:
        return f"{self.slug}-{self.name(field).replace('.', '-')}"

    def text(self, field: Field) -> str:
        return self.typed.get(self.name(field), default_text(field))

    def blank(self, field: Field) -> str | None:
        """What the field holds once the sample goes, where that is something else."""
        text = default_text(field)
        return None if self.text(field) == text or getattr(field.unit, "stays", False) else text

    def row(self, field: Field, key: str) -> "_Naming":
        return _Naming(self.slug, f"{self.name(field)}.{key}.", self.typed, self.listed)

    def lists(self, id_: str) -> bool:
        """Whether the suggestions under this id are still to be written: the same field in many rows shares them."""
        is_new = id_ not in self.listed
        self.listed.add(id_)
        return is_new

    def is_typed(self) -> bool:
        return any(name.startswith(self.prefix) for name in self.typed)


def _sections(record: type, naming: _Naming) -> Iterable[h.Node]:
    by_section: dict[Section, list[Field]] = {}
    for field in fields_of(record).values():
        by_section.setdefault(field.ask.section or UNTITLED, []).append(field)
    for section, fields in by_section.items():
        body = [_rows(field, naming) if field.rows else _field(field, naming) for field in fields]
        yield _section(section, body)


def _section(section: Section, body: list[h.Node]) -> h.Node:
    if section is UNTITLED:
        return body
    help_text = section.help and h.p(".section-help")[section.help]
    if section.folded:
        return h.details(".section.folded")[h.summary[section.title], help_text, h.div(".section-fields")[body]]
    return h.fieldset(".section")[h.legend[section.title], help_text, h.div(".section-fields")[body]]


def _rows(field: Field, naming: _Naming) -> h.Node:
    ask = field.ask
    return h.div(".rows", data_group=naming.name(field))[
        [_row(field, naming.row(field, key), key, at) for at, key in enumerate(ask.rows)],
        ask.add and h.button(".add-row", type="button")[ask.add],
    ]


def _row(field: Field, naming: _Naming, key: str, at: int) -> h.Node:
    """A row, in a template while it is not asked for: a browser then neither lays out its fields nor sends them."""
    assert field.rows is not None
    row = h.fieldset(".row")[h.legend[field.row_label(key)], _sections(field.rows, naming)]
    return row if at < field.ask.open_rows or naming.is_typed() else h.template[row]


def _field(field: Field, naming: _Naming) -> h.Node:
    ask, id_ = field.ask, naming.id(field)
    described = f"{id_}-help {id_}-problem" if ask.help else f"{id_}-problem"
    chosen = bool(ask.options) and not ask.free
    of_words = chosen or (field.unit is not None and field.unit.keyboard == "text")
    return h.div(".field.of-words" if of_words else ".field", data_field=naming.name(field))[
        h.label(for_=id_)[ask.label],
        _select(field, naming, ask, described) if chosen else _input(field, naming, described),
        ask.help and h.p(".help", id=f"{id_}-help")[ask.help],
        h.p(".problem", id=f"{id_}-problem", hidden=True),
    ]


def _select(field: Field, naming: _Naming, ask: Ask, described: str) -> h.Node:
    chosen = naming.text(field)
    return h.div(".control")[
        h.select(
            id=naming.id(field),
            name=naming.name(field),
            aria_describedby=described,
            data_blank=naming.blank(field),
        )[[h.option(value=value, selected=value == chosen)[label] for value, label in (ask.options or {}).items()]]
    ]


def _input(field: Field, naming: _Naming, described: str) -> h.Node:
    assert field.unit is not None
    options = field.ask.options or {}
    list_id = f"{naming.slug}-{field.name}-list"
    return h.div(".control")[
        field.unit.before and h.span(".affix", aria_hidden="true")[field.unit.before],
        h.input_(
            id=naming.id(field),
            name=naming.name(field),
            value=naming.text(field),
            inputmode=field.unit.keyboard,
            aria_describedby=described,
            list=list_id if options else None,
            spellcheck="false",
            data_blank=naming.blank(field),
            data_own=getattr(field.unit, "own", False),
        ),
        field.unit.after and h.span(".affix", aria_hidden="true")[field.unit.after],
        options
        and naming.lists(list_id)
        and h.datalist(id=list_id)[[h.option(value=value)[label] for value, label in options.items()]],
    ]
