"""Whatever is typed, the page gives a value or a message, and the last good answer stays, marked."""

from typing import Any

import pytest
from playwright.sync_api import expect

from publish.pyodide.exercise import ODD_TEXTS
from tests.browser.calculator import PAGE, field, figure, problem, reply, typed
from tests.browser.conftest import OpenPage
from tests.browser.test_desk import PHONE

SOME_TEXTS = ODD_TEXTS[::4]
"""Each fourth: what Python says to all of them is tested without a browser."""

ANSWERED, HELD = 600, 90
"""Milliseconds until an answer has come, and that a mouse button is held."""
LANDED = """document.addEventListener('click', (event) => {
  window.landed = event.target.textContent;
  event.preventDefault();
}, { capture: true });"""


def test_any_text_gives_a_value_or_a_message(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    base, first_year = field(page, "base"), figure(page, "first_year")
    for text in SOME_TEXTS:
        base.fill("111111")
        good = reply("total-comp", typed(page))["values"]["first_year"]
        expect(first_year).to_have_attribute("value", good)
        expect(problem(page, "base")).to_be_hidden()
        expect(page.locator(".stale-note")).to_be_hidden()
        expect(page.locator('[aria-invalid="true"]')).to_have_count(0)

        base.fill(text)
        expected = reply("total-comp", typed(page))
        if expected["problems"]:
            expect(problem(page, "base")).to_have_text(expected["problems"][0]["message"])
            expect(base).to_have_attribute("aria-invalid", "true")
            expect(page.locator(".stale-note")).to_be_visible()
            expect(page.locator(".result.stale")).to_have_count(1)
            expect(first_year).to_have_attribute("value", good)
        else:
            expect(first_year).to_have_attribute("value", expected["values"]["first_year"])


def test_every_problem_is_shown_at_once_and_in_view(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.locator("details.folded").evaluate_all("all => all.forEach(one => { one.open = true })")
    field(page, "base").fill("abc")
    field(page, "growth_percent").fill("much")
    page.locator("details.folded").evaluate_all("all => all.forEach(one => { one.open = false })")
    field(page, "sign_on").fill("some")
    for name in ("base", "growth_percent", "sign_on"):
        expect(problem(page, name)).to_be_visible()


@pytest.mark.parametrize("options", [PHONE, {"viewport": {"width": 1280, "height": 900}}], ids=["tap", "click"])
def test_a_press_lands_though_a_message_comes_as_the_field_is_left(
    open_page: OpenPage, options: dict[str, Any]
) -> None:
    page = open_page("", **options)
    page.locator(".offer-tools").first.wait_for(state="attached")
    page.evaluate(LANDED)
    link = page.get_by_role("link", name="Go on at the desk")
    link.scroll_into_view_if_needed()
    field(page, "grant").fill("437")
    page.wait_for_timeout(ANSWERED)  # the message waits for a pause, or until the field is left
    box = link.bounding_box()
    assert box is not None
    at = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    if "has_touch" in options:
        page.touchscreen.tap(*at)
    else:
        page.mouse.click(*at, delay=HELD)
    expect(problem(page, "grant")).to_be_visible()
    assert page.evaluate("landed") == "Go on at the desk"
