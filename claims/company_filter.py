"""The table of companies with the controls that filter it.

Both work without a script: companies.css hides the rows whose data attributes lack the kind that is chosen.
"""

from collections.abc import Callable, Sequence

from htpy import Element, a, button, div, fieldset, form, input, label, legend, p, tbody, td, th, thead, tr
from htpy import table as table_
from markupsafe import Markup

from claims.company import GLANCES, Company, Glance
from claims.company_kinds import FILTERS, Filter

ANY = ""
HELP = "Choose what matters to you. A company stays if something published says it fits; the † in its row says who."


def _control(question: Filter, kind: str, words: str) -> Element:
    return label[input(type="radio", name=question.name, value=kind, checked=kind == ANY), words]


def controls() -> Element:
    """A group of radio buttons for each question. As a dialog's form, Enter in it leads nowhere."""
    frame = form(
        ".company-filter",
        method="dialog",
        autocomplete="off",
        aria_label="Filter the companies",
        data_search_exclude=True,
    )
    return frame[
        p[HELP],
        (
            fieldset[
                legend[question.legend],
                div[(_control(question, kind, words) for kind, words in {ANY: "Any", **question.choices}.items())],
            ]
            for question in FILTERS.values()
        ),
        button(type="reset")["Show all"],
    ]


def _cell(glance: Glance, mark: Callable[[str], str]) -> Element:
    return td[glance.words, glance.claim and Markup(mark(glance.claim))]


def _row(company: Company, mark: Callable[[str], str]) -> Element:
    kinds = {f"data-{FILTERS[key].name}": " ".join(company.glance[key].kinds) for key in FILTERS}
    return tr(kinds)[
        th(scope="row")[a(href=f"{company.slug}/")[company.name]],
        (_cell(company.glance[key], mark) for key in GLANCES),
    ]


def table(companies: Sequence[Company], mark: Callable[[str], str]) -> str:
    """Controls and table, one row a company; a cell without a claim says that nothing is published.

    `mark` gives the mark of a claim's id. What stands after the table says how many rows are left.
    """
    heads = (th(scope="col")[words] for words in ("Company", *GLANCES.values()))
    return str(
        div(".companies", markdown="0")[
            controls(),
            table_[thead[tr[heads]], tbody[(_row(company, mark) for company in companies)]],
            p(".company-count", role="status", data_of=str(len(companies))),
        ]
    )
