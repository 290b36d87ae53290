"""A script that does not arrive leaves no figure beside text that it is not for, and the page says so."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.calculator import PAGE, field, figure, follow
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.drill

EXPECTED = "Failed to load", "MIME type", "SyntaxError", "Unexpected end of input"
SAYS = "did not load"
VERSION = '<meta name="scripts-version" content="'
FAULTS: dict[str, dict[str, object]] = {
    "missing": {"status": 404, "body": ""},
    "cut": {"content_type": "text/javascript", "body": "import { first } from '../dom.js';\nexport class Offer {"},
    "wrong type": {"content_type": "text/html", "body": "<p>Sign in</p>"},
    "empty": {"content_type": "text/javascript", "body": ""},
}


def with_fault(open_page: OpenPage, path: str, script: str, fault: str) -> Page:
    """A page to which one script does not come as it should."""
    page = open_page("privacy/", expected=EXPECTED)
    page.route(f"**/{script}", lambda route: answer_with(route, fault))
    page.goto(page.url.replace("privacy/", path))
    return page


def answer_with(route: Route, fault: str) -> None:
    """Send what is wrong instead."""
    if fault == "aborted":
        route.abort()
    else:
        route.fulfill(**FAULTS[fault])  # type: ignore[arg-type]


@pytest.mark.parametrize("fault", [*FAULTS, "aborted"])
def test_a_calculator_without_its_script_says_so_and_shows_no_figure(open_page: OpenPage, fault: str) -> None:
    page = with_fault(open_page, PAGE["total-comp"], "offer-calculator.js", fault)
    note = page.locator("offer-calculator .calculator-note")
    expect(note).to_contain_text(SAYS)
    expect(figure(page, "first_year")).to_be_visible()
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_be_hidden()
    page.unroute_all()
    page.get_by_role("button", name="Reload").click()
    page.locator(".offer-tools").wait_for()
    field(page, "base").fill("222k")
    expect(note).to_be_hidden()
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")


def test_the_desk_without_its_script_shows_no_figure_of_the_example(open_page: OpenPage) -> None:
    page = with_fault(open_page, PAGE["desk"], "desk.js", "missing")
    answers = page.locator("offer-answer")
    expect(answers.first.locator(".calculator-note")).to_contain_text(SAYS)
    assert answers.locator(".result:not(.is-awaited)").count() == 0


def test_a_letter_without_its_reader_says_so(open_page: OpenPage) -> None:
    page = with_fault(open_page, "letter/", "letter-reader.js", "missing")
    expect(page.locator("offer-letter .calculator-note")).to_contain_text(SAYS)


def test_a_page_of_a_newer_site_is_loaded_whole_and_keeps_what_was_typed(open_page: OpenPage) -> None:
    """A tab is open while the site changes: its scripts and its Python do not know the fields of the new page."""
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    page.route("**/counter-ask/", newer)
    with page.expect_event("domcontentloaded"):  # not so where the theme puts the page in
        follow(page, "counter-ask")
    expect(field(page, "base")).to_have_value("222k")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "222000")


def newer(route: Route) -> None:
    """Send the page as a later version of the site has it."""
    html = route.fetch().text()
    assert VERSION in html
    route.fulfill(body=html.replace(VERSION, f"{VERSION}later-"), content_type="text/html")
