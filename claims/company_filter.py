"""The table of companies with the controls that filter it.

Both work without a script: companies.css hides the rows whose data attributes lack the kind that is chosen.
"""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from calculators.render import html as h
from claims.company import GLANCES, Company, Glance
from claims.company_kinds import FILTERS, Filter

ANY = ""
HELP = "Choose what matters to you. A company stays if something published says it fits; the † in its row says who."


def _control(question: Filter, kind: str, words: str) -> h.Node:
    return h.label[h.input_(type="radio", name=question.name, value=kind, checked=kind == ANY), words]


def given(companies: Sequence[Company], column: str) -> set[str]:
    """The kinds that the companies' files give in a column."""
    return {kind for company in companies for kind in company.glance[column].kinds}


def controls(companies: Sequence[Company]) -> h.Node:
    """A group of radio buttons for each question, one for each answer that some company gives.

    As a dialog's form, Enter in it leads nowhere.
    """
    frame = h.form(
        ".company-filter",
        method="dialog",
        autocomplete="off",
        aria_label="Filter the companies",
        data_search_exclude=True,
    )
    return frame[
        h.p[HELP],
        (
            h.fieldset[
                h.legend[question.legend],
                h.div[
                    _control(question, ANY, "Any"),
                    (
                        _control(question, kind, words)
                        for kind, words in question.choices(given(companies, column)).items()
                    ),
                ],
            ]
            for column, question in FILTERS.items()
        ),
        h.button(type="reset")["Show all"],
    ]


def _cell(glance: Glance, mark: Callable[[str], str]) -> h.Node:
    return h.td[glance.words, glance.claim and Markup(mark(glance.claim))]


def _row(company: Company, mark: Callable[[str], str]) -> h.Node:
    kinds = {f"data_{FILTERS[key].name}": " ".join(company.glance[key].kinds) for key in FILTERS}
    return h.tr(**kinds)[
        h.th(scope="row")[h.a(href=f"{company.slug}/")[company.name]],
        (_cell(company.glance[key], mark) for key in GLANCES),
    ]


def table(companies: Sequence[Company], mark: Callable[[str], str]) -> str:
    """Controls and table, one row a company; a cell without a claim says that nothing is published.

    ``mark`` gives the mark of a claim's id. What stands after the table says how many rows are left.
    """
    heads = (h.th(scope="col")[words] for words in ("Company", *GLANCES.values()))
    return str(
        h.div(".companies")[
            controls(companies),
            h.table[h.thead[h.tr[heads]], h.tbody[(_row(company, mark) for company in companies)]],
            h.p(".company-count", role="status", data_of=str(len(companies))),
        ]
    )
