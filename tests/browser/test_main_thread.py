"""Typing never stutters: no task of the page's own thread lasts 50 ms."""

from playwright.sync_api import expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

WATCH = """() => {
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((task) => task.duration)))
    .observe({ type: 'longtask' });
}"""


def test_the_first_answer_holds_up_nothing(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    page.wait_for_load_state("networkidle")
    page.evaluate(WATCH)
    field(page, "base").press_sequentially("1", delay=30)
    field(page, "base").fill("201k")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "201000")
    page.wait_for_timeout(300)
    assert page.evaluate("window.longTasks") == []
