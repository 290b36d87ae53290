"""The filter of the companies' table as built: every kind on file reaches its row, its control and its CSS rule."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from claims.book import book
from claims.company import Company
from claims.company_filter import given
from claims.company_kinds import FILTERS, UNDATED, Filter, kinds_problem

CSS = Path(__file__).parent.parent.parent / "docs/assets/companies/companies.css"

every_filter = pytest.mark.parametrize(("column", "question"), FILTERS.items(), ids=FILTERS.keys())


class Companies(HTMLParser):
    """The rows' data attributes by company, and the values of the controls by name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: dict[str, dict[str, list[str]]] = {}
        self.choices: dict[str, list[str]] = {}
        self._row: dict[str, list[str]] = {}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "tr":
            self._row = {
                name.removeprefix("data-"): value.split() for name, value in found.items() if name.startswith("data-")
            }
        if tag == "a" and self._row:  # the first of its row
            self.rows[found["href"].strip("/")] = self._row
            self._row = {}
        if tag == "input":
            self.choices.setdefault(found["name"], []).append(found["value"])


def offered(column: str) -> list[str]:
    return list(FILTERS[column].choices(given(book().companies, column)))


@pytest.fixture(scope="module")
def companies(site: Path) -> Companies:
    html = (site / "companies/index.html").read_text(encoding="utf-8")
    return Companies(html.split('<div class="companies"', 1)[1].split("</table>", 1)[0])


def test_every_row_has_each_attribute_as_its_file_says(companies: Companies) -> None:
    assert companies.rows == {
        company.slug: {question.name: list(company.glance[column].kinds) for column, question in FILTERS.items()}
        for company in book().companies
    }
    assert all(kinds for row in companies.rows.values() for kinds in row.values())


def test_the_reader_may_choose_any_kind_or_none(companies: Companies) -> None:
    assert companies.choices == {question.name: ["", *offered(column)] for column, question in FILTERS.items()}


@every_filter
def test_no_choice_is_without_a_company(column: str, question: Filter) -> None:
    assert {kind for company in book().companies for kind in company.glance[column].kinds} == set(offered(column))
    assert list(question.choices(())) == []


@pytest.mark.parametrize("company", book().companies, ids=lambda company: company.slug)
def test_what_has_no_claim_is_not_published_and_nothing_else_is(company: Company) -> None:
    for column in FILTERS:
        glance = company.glance[column]
        assert (UNDATED in glance.kinds) is (not glance.claim)
        assert len(glance.kinds) == 1 or UNDATED not in glance.kinds


@every_filter
def test_a_rule_hides_the_rows_that_lack_a_kind(column: str, question: Filter) -> None:
    css = CSS.read_text(encoding="utf-8")
    name = question.name
    kinds = (*question.kinds, UNDATED)
    for kind in kinds:
        rule = f'.companies:has([name="{name}"][value="{kind}"]:checked) tr[data-{name}]:not([data-{name}~="{kind}"])'
        assert rule in css
    assert css.count(f'[name="{name}"]') == len(kinds)


@pytest.mark.parametrize(
    ("column", "claim", "kinds", "words"),
    [
        ("cash", "a-claim", ["soon"], "unknown kinds in cash: soon; it may have yes, lock-up, tenders, no, unclear"),
        ("cash", "a-claim", [UNDATED], "unknown kinds"),
        ("cash", "a-claim", [], "needs kinds: some of yes"),
        ("cash", "", ["yes"], "no claim supports them"),
        ("equity", "a-claim", ["yes"], "takes no kinds"),
        ("cash", "a-claim", ["unclear"], ""),
        ("cash", "a-claim", ["no"], ""),
        ("cash", "a-claim", "yes", "must be a list"),
        ("cash", "a-claim", ["yes"], ""),
        ("cash", "", [], ""),
    ],
)
def test_a_kind_that_nothing_supports_is_refused(column: str, claim: str, kinds: object, words: str) -> None:
    problem = kinds_problem(column, claim, kinds)
    assert words in problem
    assert bool(problem) is bool(words)
