"""Declared cases for the pages: single figures, and the table of worked examples."""

from collections.abc import Mapping
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.currencies import DOLLARS
from calculators.declare.fields import Field, fields_of
from calculators.declare.units import lowered
from calculators.negotiation.in_currency import told_in, typed_in_its_form
from calculators.render import html as h
from calculators.render.words import Scope
from claims.book import book
from website.cases import Case, cases_of


def scope_of[I, F](calculator: Calculator[I, F], typed: Mapping[str, str]) -> Scope:
    """Where the figures for ``typed`` are looked up; raises ``ValueError`` when ``typed`` is not fine."""
    inputs, problems = calculator.read(typed_in_its_form(typed))
    if inputs is None:
        raise ValueError(f"{calculator.slug}: {problems}")
    return Scope(inputs, calculator.figure(inputs))


def case_figure[I, F](calculator: Calculator[I, F], path: str, case: Case) -> str:
    """The figure at ``path`` (``first_year``, ``years.2.total``, ``typed.base``) of a declared case, in words."""
    return _in_words(case, scope_of(calculator, case.typed).words(path))


def _in_words(case: Case, words: str) -> str:
    code = case.typed.get("currency", DOLLARS)
    return words if code == DOLLARS else told_in(code, words)


def worked_examples[I, F](calculator: Calculator[I, F]) -> str:
    """Every declared case: what goes in, what comes out, what its source printed, and where it is from."""
    return str(h.div(".worked-examples")[[_example(calculator, case) for case in cases_of(calculator.slug)]])


def _example(calculator: Calculator[Any, Any], case: Case) -> h.Node:
    scope = scope_of(calculator, case.typed)
    return h.details(".worked-example", id=f"{calculator.slug}-{case.name}".lower())[
        h.summary[f"{case.name}. {case.title}" if case.name[0].isupper() else case.title],  # "E2" is how pages call it
        h.div(".table-scroll", tabindex="0", role="region", aria_label=f"Worked example {case.name}")[
            h.table[
                h.thead[h.tr[h.th(scope="col")["Typed"], h.th(scope="col")["As"]]],
                h.tbody[[_typed(calculator, name, text) for name, text in case.typed.items()]],
            ],
            h.table[
                h.thead[h.tr[[h.th(scope="col")[head] for head in ("Comes out", "Ours", "Published")]]],
                h.tbody[
                    [
                        h.tr[
                            h.th(scope="row")[figure_label(calculator.figures, path)],
                            h.td[_in_words(case, scope.words(path))],
                            h.td[case.published.get(path, "not published")],
                        ]
                        for path in case.expected
                    ]
                ],
            ],
        ],
        case.note and h.p(".note")[book().filled(case.note)],
        _of_another_year(case)
        and h.p(".note")[f"Published by the law of {case.law}. Ours counts with that of {book().tax_year}."],
        h.p(".source")[f"Source: {book().filled(case.source.title)}, {case.source.date}."],
    ]


def _of_another_year(case: Case) -> bool:
    """Whether its source went by the law of another year than ours."""
    return bool(case.published) and case.law not in (None, book().tax_year)


def _typed(calculator: Calculator[Any, Any], name: str, text: str) -> h.Node:
    field = fields_of(calculator.inputs)[name.partition(".")[0]]
    shown = (field.ask.options or {}).get(text, text) if not field.rows and not field.ask.free else text
    return h.tr[h.th(scope="row")[input_label(calculator.inputs, name)], h.td[shown]]


def input_label(record: type, path: str) -> str:
    """What the input at ``path`` is called: its label, after the label and key of the row it is in."""
    name, _, rest = path.partition(".")
    field: Field = fields_of(record)[name]
    if not rest or field.rows is None:
        return field.label
    key, _, inner = rest.partition(".")
    return f"{field.row_label(key)}: {lowered(input_label(field.rows, inner))}"


def figure_label(record: type, path: str) -> str:
    """What the figure at ``path`` is called; one that is not shown is called by its name."""
    name, _, rest = path.partition(".")
    field: Field = fields_of(record)[name]
    if not rest or field.rows is None:
        return field.label if field.is_shown else name.replace("_", " ").capitalize()
    key, _, inner = rest.partition(".")
    row = field.show.key.capitalize() if field.is_shown else "Row"
    return f"{row} {key}: {lowered(figure_label(field.rows, inner))}"
