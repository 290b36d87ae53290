"""The worker warms up with the open page's example, and leaves off once the reader asks."""

import time

from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

COUNT = """
window.warmUps = 0;
const { addEventListener: listen } = Worker.prototype;
Worker.prototype.addEventListener = function (type, listener) {
  if (type === 'message') listen.call(this, type, ({ data }) => { window.warmUps += 'warmUp' in data; });
  listen.call(this, type, listener);
};
"""
TIMES = 100


def warm_ups(page: Page, at_least: int = 0) -> int:
    """How many replies came that nobody asked for, once there are as many, or a minute has passed."""
    end = time.monotonic() + 60
    while (found := int(page.evaluate("window.warmUps"))) < at_least and time.monotonic() < end:
        page.wait_for_timeout(10)
    return found


def counted(open_page: OpenPage) -> Page:
    page = open_page("privacy/")
    page.context.add_init_script(COUNT)
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    return page


def test_a_page_left_alone_is_warmed_up_and_shows_nothing_of_it(open_page: OpenPage) -> None:
    page = counted(open_page)
    shown = page.locator(".result").inner_html()
    assert warm_ups(page, TIMES) == TIMES
    page.wait_for_timeout(500)
    assert warm_ups(page) == TIMES
    assert page.locator(".result").inner_html() == shown


def test_whoever_types_stops_it(open_page: OpenPage) -> None:
    page = counted(open_page)
    assert warm_ups(page, 1)
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    done = warm_ups(page)
    page.wait_for_timeout(1000)
    assert warm_ups(page) == done < TIMES
