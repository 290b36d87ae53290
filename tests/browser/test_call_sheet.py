"""The call sheet on a phone: first on its page, in large type, one screen at a time."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field
from tests.browser.conftest import OpenPage
from tests.browser.test_desk import DESK, PHONE, open_step, step, view
from tests.browser.test_print import RECORDS

SHEET = PAGE["call-sheet"]
LEAST_TYPE = 16  # pixels
MOST_SCREENS = 30
SMALL = f"""sheet => [...sheet.querySelectorAll('*')].filter((one) => one.checkVisibility())
  .filter((one) => !one.closest('.working, .copy-text'))
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((one) => parseFloat(getComputedStyle(one).fontSize) < {LEAST_TYPE}).map((one) => one.textContent)"""
SHOWN = """sheet => [...sheet.querySelectorAll('tr, .summary, .figure')].flatMap((one, at) => {
  const { top, bottom, height } = one.getBoundingClientRect();
  const end = document.querySelector('.sheet-pager:not([hidden])')?.getBoundingClientRect().top ?? innerHeight;
  return !height || (top >= 47 && bottom <= end + 1) ? [at] : [];
})"""


def opened(open_page: OpenPage, path: str = SHEET) -> Page:
    """A phone, with the offer typed on another page."""
    page = open_page("404.html", **PHONE)
    saved = json.dumps({"version": 2, "typed": RECORDS["rich"]})
    page.evaluate("saved => sessionStorage.setItem('counterplay:negotiation', saved)", saved)
    page.goto(page.url.replace("404.html", path))
    page.locator(".offer-tools").first.wait_for(state="attached")
    return page


def read_through(page: Page, sheet: str) -> None:
    """All of it is seen whole, on one screen or another."""
    expect(page.locator(f"{sheet} .result")).to_contain_text("$212,000")
    result = page.locator(f"{sheet} > .result")
    rows = result.locator("tr, .summary, .figure").count()
    result.evaluate("one => { one.scrollIntoView({ block: 'start' }); scrollBy(0, -60); }")
    seen: set[int] = set()
    pager = page.locator(f"{sheet} > .sheet-pager > button")
    for _ in range(MOST_SCREENS):
        page.wait_for_timeout(250)
        seen |= set(result.evaluate(SHOWN))
        if not pager.is_visible():
            break
        before = page.evaluate("scrollY")
        pager.click()
        page.wait_for_timeout(250)
        assert page.evaluate("scrollY") - before <= 844
    assert seen == set(range(rows))


def test_with_an_offer_the_sheet_is_first_and_read_a_screen_at_a_time(open_page: OpenPage) -> None:
    page = opened(open_page)
    expect(page.locator(".result .summary")).to_be_in_viewport()
    page.get_by_role("button", name="Change what you typed").tap()
    expect(field(page, "base")).to_be_in_viewport()
    page.get_by_role("button", name="Up to the sheet").tap()
    expect(page.locator(".result .summary")).to_be_in_viewport()
    read_through(page, "offer-calculator")


def test_on_the_desk_too_it_is_read_a_screen_at_a_time(open_page: OpenPage) -> None:
    page = opened(open_page, DESK)
    open_step(page, "call")
    view(page, "call-sheet").scroll_into_view_if_needed()
    expect(step(page, "call").locator(".is-example")).to_have_count(0)
    expect(page.locator(".is-behind")).to_have_count(0)  # what grows above moves the page's own count of its scroll
    read_through(page, 'offer-answer[data-slug="call-sheet"]')


@pytest.mark.parametrize("path", [SHEET, DESK])
def test_it_is_in_large_type(open_page: OpenPage, path: str) -> None:
    page = opened(open_page, path)
    if path == DESK:
        open_step(page, "call")
        view(page, "call-sheet").scroll_into_view_if_needed()
    expect(page.locator(".result.is-example")).to_have_count(0)
    assert page.locator('[data-slug="call-sheet"] > .result').evaluate(SMALL) == []


def test_nothing_moves_under_somebody_who_types_it_here(open_page: OpenPage) -> None:
    page = open_page(SHEET, **PHONE)
    page.locator(".offer-tools").wait_for()
    base = field(page, "base")
    base.tap()
    before = base.bounding_box()
    page.keyboard.type("212k")
    expect(page.locator('.result data[data-figure="first_year_offer"]')).to_have_attribute("value", "212000")
    assert before
    now = base.bounding_box()
    assert now
    assert now["y"] == pytest.approx(before["y"], abs=2)
