"""Typing never stutters: no task of the page's own thread takes 50 ms.

Measured as the thread's own processor time from the browser's trace, since on a busy machine a task also waits.
"""

import json

from playwright.sync_api import Browser, Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

MOST = 50_000
"""Microseconds."""
COUNT_CHANGES = """() => {
  const note = document.querySelector('.calculator-note');
  window.changes = 0;
  new MutationObserver((all) => { window.changes += all.every(({ type }) => type === 'attributes'); })
    .observe(note, { attributes: true, childList: true });
}"""
"""Those of the note that change no word of it."""


def longest_task(trace: bytes) -> int:
    """The longest task of any page's main thread, in microseconds of its processor time."""
    events = json.loads(trace)["traceEvents"]
    main = {
        (e["pid"], e["tid"]) for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"
    }
    tasks: list[int] = [
        e["tdur"] for e in events if e["name"] == "RunTask" and (e["pid"], e["tid"]) in main and "tdur" in e
    ]
    return max(tasks)


def answered(page: Page, base: str, first_year: str) -> None:
    field(page, "base").press_sequentially("1", delay=30)
    field(page, "base").fill(base)
    expect(figure(page, "first_year_offer")).to_have_attribute("value", first_year)


def test_the_first_answer_and_the_next_hold_up_nothing(open_page: OpenPage, browser: Browser) -> None:
    page = open_page(PAGE["counter-ask"])
    page.wait_for_load_state("networkidle")
    browser.start_tracing(
        page=page, categories=["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"]
    )
    answered(page, "201k", "201000")
    answered(page, "202k", "202000")
    page.wait_for_timeout(300)
    assert 0 < longest_task(browser.stop_tracing()) < MOST


def test_an_answer_leaves_an_empty_note_alone(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    answered(page, "201k", "201000")
    expect(page.locator(".calculator-note")).to_be_hidden()
    page.evaluate(COUNT_CHANGES)
    answered(page, "202k", "202000")
    assert page.evaluate("window.changes") == 0  # each would have the page laid out once more
