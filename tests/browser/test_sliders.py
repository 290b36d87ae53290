"""A slider types into its field, and the curve under it follows."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.calculator import PAGE, erase, field, figure
from tests.browser.conftest import OpenPage
from tests.browser.test_early_typing import let_come, open_without_script
from website.prerender import curves

COMPARE = PAGE["compare-offers"]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
ALL = ("growth_percent", "liquidity_percent", "offers.b.liquidity_percent", "years")
TOPS = "all => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY))"
COUNT_CURVES = """() => {
  const { postMessage } = Worker.prototype;
  Object.assign(window, { curves: 0, curvesBetween: 0, pressed: performance.now() });
  document.addEventListener('input', () => {
    window.pressed = performance.now();
  }, { capture: true });
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.request?.includes('"curves"')) {
      window.curves += 1;
      if (performance.now() - window.pressed < 200) window.curvesBetween += 1;
    }
    return postMessage.call(this, message, ...rest);
  };
}"""
"""Those asked for while somebody is typing are counted apart."""
WAITS = re.compile("waits-for-curves")


def slider(page: Page, name: str) -> Locator:
    return page.locator(f'.field[data-field="{name}"] .slider')


def says(page: Page, name: str) -> Locator:
    return page.locator(f'.field[data-field="{name}"] .curve-says')


def two_offers(page: Page) -> None:
    for name, text in {
        "base": "215k",
        "grant": "260k",
        "offers.b.base": "180k",
        "offers.b.grant": "600k",
        "offers.b.liquidity_percent": "50",
    }.items():
        field(page, name).fill(text)


def test_by_keyboard_a_slider_types_into_its_field_and_the_answer_follows(open_page: OpenPage) -> None:
    page = open_page(COMPARE)
    two_offers(page)
    belief = slider(page, "offers.b.liquidity_percent")
    expect(belief).to_have_accessible_name("Equity you believe: slider")
    expect(belief).to_have_attribute("aria-valuetext", "50 %")
    before = figure(page, "ahead").first.get_attribute("value")
    field(page, "offers.b.liquidity_percent").focus()
    page.keyboard.press("Tab")
    expect(belief).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(field(page, "offers.b.liquidity_percent")).to_have_value("55")
    expect(belief).to_have_attribute("aria-valuetext", "55 %")
    expect(figure(page, "ahead").first).not_to_have_attribute("value", before or "")
    page.keyboard.press("Home")
    expect(field(page, "offers.b.liquidity_percent")).to_have_value("0")
    page.keyboard.press("End")
    expect(field(page, "offers.b.liquidity_percent")).to_have_value("100")


def test_what_is_typed_moves_the_slider(open_page: OpenPage) -> None:
    page = open_page(COMPARE)
    two_offers(page)
    for text, at in {"20": "14", "-30%": "4", "12.5": "12", "900": "30", "−50": "0", "": "10"}.items():
        field(page, "growth_percent").fill(text)
        expect(slider(page, "growth_percent")).to_have_value(at)
    expect(slider(page, "growth_percent")).to_have_attribute("aria-valuetext", "blank")


def test_the_curves_follow_what_is_typed_and_go_back_with_the_example(open_page: OpenPage) -> None:
    page = open_page(COMPARE)
    example = curves("compare-offers")
    for name in ALL:
        assert (says(page, name).text_content() or "–") in example[name]
    page.locator(".offer-tools").wait_for()
    field(page, "base").fill("2")
    expect(says(page, "years")).to_be_hidden()
    two_offers(page)
    expect(says(page, "years")).to_contain_text("Your offer")
    expect(says(page, "offers.b.liquidity_percent")).to_contain_text("Your offer is ahead; from about")
    expect(page.locator(".offer-form")).not_to_have_class(WAITS)
    erase(page)
    expect(says(page, "years")).to_have_text(re.compile("Listed company"))


def test_no_key_waits_for_a_curve(open_page: OpenPage) -> None:
    page = open_page(COMPARE)
    two_offers(page)
    expect(page.locator(".offer-form")).not_to_have_class(WAITS)
    page.wait_for_timeout(1000)
    page.evaluate(COUNT_CURVES)
    for thousands in range(200, 212):
        field(page, "base").fill(f"{thousands}k")
        page.wait_for_timeout(50)
    assert page.evaluate("window.curvesBetween") == 0
    page.wait_for_function("() => window.curves > 0")


def test_without_scripts_there_are_curves_and_no_slider(open_page: OpenPage) -> None:
    page = open_page(COMPARE, java_script_enabled=False)
    expect(page.locator(".slider")).to_have_count(0)
    for name in ALL:
        expect(says(page, name)).to_be_visible()


@pytest.mark.parametrize("slug", ["compare-offers", "equity-value"])
def test_a_finger_finds_every_slider(open_page: OpenPage, slug: str) -> None:
    page = open_page(PAGE[slug], **PHONE)
    page.locator(".offer-tools").wait_for()
    shown = page.locator(".slider:visible")
    assert shown.count() >= 2
    for one in shown.all():
        box = one.bounding_box()
        assert box
        assert box["height"] >= 44


def test_no_slider_moves_a_field_as_it_comes(open_page: OpenPage) -> None:
    page, held = open_without_script(open_page, "compare-offers")
    places = page.locator(".field:visible").evaluate_all(TOPS)
    let_come(held)
    slider(page, "years").wait_for()
    assert page.locator(".field:visible").evaluate_all(TOPS) == places
