"""A reader filters the table of companies by what they care about; no script takes part."""

import pytest
from playwright.sync_api import Locator, Page, expect

from claims.book import book
from claims.company_filter import given
from claims.company_kinds import FILTERS
from tests.browser.conftest import OpenPage
from tests.browser.test_keyboard import tab_to

ALL = [company.name for company in book().companies]
COLUMN = {question.name: column for column, question in FILTERS.items()}


def fitting(**chosen: str) -> list[str]:
    """The names of the companies whose files give every kind in ``chosen``."""
    return [
        company.name
        for company in book().companies
        if all(kind in company.glance[COLUMN[name]].kinds for name, kind in chosen.items())
    ]


def rows(page: Page) -> Locator:
    return page.locator(".companies tbody tr:visible th")


def radio(page: Page, question: str, choice: str) -> Locator:
    return page.get_by_role("group", name=question).get_by_role("radio", name=choice, exact=True)


def count(page: Page) -> str:
    """The line of how many are shown, as a screen reader has it: the style makes it, so the page has no such text."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    said = {node["nodeId"]: node["name"]["value"] for node in tree if node["role"]["value"] == "StaticText"}
    lines = ("".join(said.get(id, "") for id in node.get("childIds", ())) for node in tree)
    return next(line for line in lines if "companies you see" in line)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_only_the_companies_that_fit_are_shown(open_page: OpenPage, scripts: bool) -> None:
    page = open_page("companies/", java_script_enabled=scripts)
    expect(rows(page)).to_have_text(ALL)
    radio(page, "Liquid?", "Yes").check()
    expect(rows(page)).to_have_text(fitting(liquid="yes"))
    radio(page, "Cliff?", "No cliff").check()
    radio(page, "Which piece moves?", "Level").check()
    expect(rows(page)).to_have_text(fitting(liquid="yes", cliff="none", moves="level"))
    page.get_by_role("button", name="Show all").click()
    expect(rows(page)).to_have_text(ALL)
    expect(radio(page, "Liquid?", "Any")).to_be_checked()


def test_every_choice_shows_the_rows_that_its_kind_is_on_file_for(open_page: OpenPage) -> None:
    page = open_page("companies/")
    for column, question in FILTERS.items():
        for kind, words in question.choices(given(book().companies, column)).items():
            radio(page, question.legend, words).check()
            expect(rows(page)).to_have_text(fitting(**{question.name: kind}))
        radio(page, question.legend, "Any").check()
    expect(rows(page)).to_have_text(ALL)


def test_the_count_keeps_step_and_says_when_nothing_fits(open_page: OpenPage) -> None:
    page = open_page("companies/")
    shown = f"Of {len(ALL)} companies you see {{}}."
    assert count(page) == shown.format(len(ALL))
    radio(page, "Liquid?", "In tenders").check()
    assert count(page) == shown.format(len(fitting(liquid="tenders")))
    radio(page, "Which piece moves?", "Refresher").check()
    expect(rows(page)).to_have_count(0)
    assert count(page) == shown.format("none: set a choice back to “Any”")


def test_the_keyboard_chooses_and_resets(open_page: OpenPage) -> None:
    page = open_page("companies/")
    before = page.url
    tab_to(page, '[name="moves"]')
    page.keyboard.press("Tab")
    expect(page.locator('[name="liquid"][value=""]')).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(radio(page, "Liquid?", "Yes")).to_be_focused()
    expect(rows(page)).to_have_text(fitting(liquid="yes"))
    page.keyboard.press("Enter")
    expect(rows(page)).to_have_text(fitting(liquid="yes"))
    assert page.url == before
    tab_to(page, '.company-filter [type="reset"]')
    page.keyboard.press("Enter")
    expect(rows(page)).to_have_text(ALL)


def test_the_source_of_a_cell_opens_in_a_filtered_table(open_page: OpenPage) -> None:
    page = open_page("companies/")
    radio(page, "Liquid?", "After a lock-up").check()
    row = page.locator(".companies tbody tr:visible")
    card = row.locator(".claim-card").first
    expect(card).to_be_hidden()
    row.locator(".claim-mark").first.focus()
    expect(card).to_be_visible()
