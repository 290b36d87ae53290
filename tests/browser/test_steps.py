"""A step of the desk that is opened stays where it was touched, and its line is read whole while it is folded."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from calculators.desk import STEPS
from tests.browser.calculator import field
from tests.browser.conftest import OpenPage
from tests.browser.test_desk import DESK, PHONE, step

LAPTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PLACES = [(PHONE, 100), (PHONE, 400), (PHONE, 600), (LAPTOP, 250), (LAPTOP, 400), (LAPTOP, 600)]
"""Screens, and pixels from their top."""
STILL = 400  # ms
CUT = """() => [...document.querySelectorAll('.step-line')].filter((one) => one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.textContent)"""


def top(page: Page, name: str) -> float:
    return float(step(page, name).locator("> summary").evaluate("one => one.getBoundingClientRect().top"))


@pytest.mark.parametrize(("screen", "place"), PLACES)
def test_a_step_that_is_opened_stays_where_it_was_touched(
    open_page: OpenPage, screen: dict[str, Any], place: int
) -> None:
    page = open_page(DESK, **screen)
    page.locator(".offer-tools").first.wait_for(state="attached")
    for one in reversed(STEPS):
        heading = step(page, one.name).locator("> summary")
        if step(page, one.name).get_attribute("open") is not None:
            heading.evaluate("one => one.click()")
        page.wait_for_timeout(100)
        heading.evaluate("(one, place) => scrollBy(0, one.getBoundingClientRect().top - place)", place)
        page.wait_for_timeout(100)
        before = top(page, one.name)
        page.mouse.click(200, before + 20)
        expect(step(page, one.name)).to_have_attribute("open", "")
        page.wait_for_timeout(STILL)
        assert top(page, one.name) == pytest.approx(before, abs=2), one.name
        heading.evaluate("one => one.click()")


@pytest.mark.parametrize("width", [320, 390])
def test_the_line_of_a_folded_step_is_read_whole(open_page: OpenPage, width: int) -> None:
    page = open_page(DESK, **PHONE | {"viewport": {"width": width, "height": 844}})
    for name, text in {"base": "212k", "sign_on": "25k", "grant": "480k"}.items():
        field(page, name).fill(text)
    expect(page.locator('.step-line[data-step="years"]')).to_contain_text("in 4 years")
    step(page, "offer").locator("> summary").click()
    expect(page.locator('.step-line[data-step="offer"]')).to_contain_text("$480,000")
    assert page.evaluate(CUT) == []
