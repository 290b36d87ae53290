"""Everything a mouse can do, the keyboard can."""

import re

import pytest
from playwright.sync_api import Page, expect

from calculators.offer.presets import PRESETS
from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage


def tab_to(page: Page, selector: str, most: int = 120) -> None:
    """Press Tab until the element has the focus, and see that the focus shows."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not reach {selector}")


def test_an_offer_is_typed_and_its_working_read_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    tab_to(page, '[name="base"]')
    page.keyboard.type("200k")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    tab_to(page, "details.folded summary")
    page.keyboard.press("Enter")
    tab_to(page, "#total-comp-working-first_year summary")
    page.keyboard.press("Enter")
    expect(page.locator("#total-comp-working-first_year .sum")).to_be_visible()


def test_every_focused_control_shows_its_focus(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    page.locator(".offer-form").evaluate("form => form.querySelectorAll('details').forEach(one => { one.open = true })")
    tab_to(page, '[name="base"]')
    unmarked = []
    while page.evaluate("document.activeElement.closest('offer-calculator') !== null"):
        unmarked += page.evaluate("""() => {
          const focused = document.activeElement;
          const marked = [focused, focused.closest('.control')].some(
            (one) => one && getComputedStyle(one).outlineStyle !== 'none'
              && getComputedStyle(one).outlineWidth !== '0px');
          return marked ? [] : [focused.outerHTML.slice(0, 120)];
        }""")
        page.keyboard.press("Tab")
    assert not unmarked


def test_a_source_card_opens_on_focus_and_shuts_on_escape(open_page: OpenPage) -> None:
    page = open_page("playbook/")
    mark = page.locator(".claim-mark").first
    card = page.locator(".claim-card").first
    expect(card).to_be_hidden()
    mark.focus()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    field_free = page.locator("h1")
    field_free.hover()
    mark.hover()
    expect(card).to_be_visible()


@pytest.mark.parametrize("path", ["playbook/", "companies/"])
def test_a_source_card_opens_at_the_first_tap(open_page: OpenPage, path: str) -> None:
    page = open_page(path, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.wait_for_load_state("networkidle")
    before = page.url
    page.locator(".claim-mark").nth(1).tap()
    card = page.locator(".claim-card").nth(1)
    expect(card).to_be_visible()
    expect(card).to_be_in_viewport()
    page.wait_for_timeout(500)
    expect(card).to_be_visible()
    assert page.url == before
    page.touchscreen.tap(5, 200)
    expect(card).to_be_hidden()


def test_the_skip_link_leads_into_the_page_after_every_navigation(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.locator(".offer-tools").wait_for()
    for path in ("", PAGE["counter-ask"], "playbook/", PAGE["desk"]):
        if path:
            page.locator(f'.md-nav a[href$="{path.removeprefix("calculators/")}"]').first.evaluate(
                "link => link.click()"
            )
            page.wait_for_url(f"**/{path}")
            page.wait_for_timeout(300)
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
        tab_to(page, ".md-skip")
        page.keyboard.press("Enter")
        expect(page.locator(".md-content")).to_be_focused()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.md-content') !== null"), path


def test_the_first_tab_on_a_new_page_finds_the_skip_link(open_page: OpenPage) -> None:
    page = open_page("", viewport={"width": 1280, "height": 900})
    page.locator(".offer-tools").first.wait_for(state="attached")
    page.get_by_role("link", name="Go on at the desk").press("Enter")
    for path in (PAGE["desk"], ""):
        page.wait_for_url(f"**/counterplay/{path}")
        page.locator(".desk" if path else ".first-answer").wait_for()
        page.wait_for_timeout(300)
        page.keyboard.press("Tab")
        expect(page.locator(".md-skip")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(".md-content")).to_be_focused()
        page.keyboard.press("Tab")
        if path:
            page.go_back()


def test_presets_are_a_list_that_is_seen_whole(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    field(page, "grant").fill("400k")
    field(page, "vesting").fill("25/25/25/25")
    page.keyboard.press("Tab")
    presets = page.locator('.field[data-field="vesting"] .presets')
    expect(presets).to_be_focused()
    expect(presets).to_have_accessible_name("Vesting schedule: choose one")
    assert presets.locator("option").count() > len(PRESETS)
    presets.select_option(label="Amazon: 5/15/40/40, half-yearly from month 24")
    expect(field(page, "vesting")).to_have_value(re.compile("amazon|5/15/40/40"))
    expect(figure(page, "first_year")).to_have_attribute("value", "220000")
    expect(presets).to_have_value("")


def test_enter_in_a_field_stays_on_the_page(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    before = page.url
    field(page, "base").press("Enter")
    expect(field(page, "base")).to_be_visible()
    assert page.url == before
