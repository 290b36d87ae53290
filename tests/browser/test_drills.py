"""What goes wrong around a page: no figure is for another text, what was typed is kept, and it says what is amiss."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import faulty_server
from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage
from tests.browser.faulty_server import END, FaultyServer

pytestmark = pytest.mark.drill

TOTAL = PAGE["total-comp"]
FILES = "pyodide.mjs", "pyodide.asm.mjs", "zstd.wasm", "python.packed", "answer-worker.js", "ask-python.js"
NOTE = "offer-calculator .calculator-note"


def cut(whole: bytes) -> bytes:
    """Half of the file, as a line that broke leaves it."""
    head, _, body = whole.partition(END)
    half = body[: len(body) // 2]
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(half)]) + END + half


FAULTS: dict[str, Callable[[bytes], bytes]] = {
    "missing": faulty_server.missing,
    "cut": cut,
    "altered": faulty_server.altered,
    "of the wrong type": faulty_server.wrong_type,
}


@pytest.fixture
def faulty(browser: Browser, site: Path) -> Iterator[tuple[Page, FaultyServer]]:
    """A page of its own context, and the server that it is to be opened from."""
    context = browser.new_context(service_workers="block")
    with FaultyServer({"counterplay": site}) as server:
        yield context.new_page(), server
        context.close()


def right_or_told(page: Page) -> None:
    """Either the figure is that of the base typed, or the page says that it is not; the base stays."""
    right = page.locator('.result:not(.is-example) data[data-figure="first_year"][value="222000"]:not([data-year])')
    told = page.locator(NOTE).filter(has_text="oad")  # "Load the page again", "did not load"
    expect(right.or_(told).first).to_be_visible(timeout=90_000)
    expect(field(page, "base")).to_have_value("222k")
    shown = figure(page, "first_year")
    if shown.is_visible() and shown.get_attribute("value") != "222000":
        expect(page.locator(".result > .example-tag")).to_be_visible()


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", FILES)
def test_whatever_comes_of_a_file_no_figure_is_wrong(faulty: tuple[Page, FaultyServer], name: str, fault: str) -> None:
    page, server = faulty
    server.faults = {name: FAULTS[fault]}
    page.goto(f"{server.address}counterplay/{TOTAL}")
    field(page, "base").fill("222k")
    right_or_told(page)


def test_without_a_network_after_the_page_came_it_says_so(faulty: tuple[Page, FaultyServer]) -> None:
    page, server = faulty
    page.route("**/python/**", lambda route: route.abort())
    page.goto(f"{server.address}counterplay/{TOTAL}")
    field(page, "base").fill("222k")
    right_or_told(page)


HELD_WORKERS = """
  window.workers = [];
  const { Worker } = window;
  window.Worker = class extends Worker {
    constructor(...how) { super(...how); window.workers.push(this); }
  };
"""


def test_a_worker_that_ends_in_the_middle_of_an_answer_is_told_and_the_next_key_starts_another(
    open_page: OpenPage,
) -> None:
    page = open_page("privacy/", expected="Python does not answer")
    page.add_init_script(HELD_WORKERS)
    page.goto(page.url.replace("privacy/", TOTAL))
    field(page, "base").fill("221k")
    expect(figure(page, "first_year")).to_have_attribute("value", "221000")
    page.evaluate("window.workers.forEach((one) => one.terminate())")
    field(page, "base").fill("222k")
    expect(page.locator(NOTE)).to_contain_text("gave no answer")
    expect(field(page, "base")).to_have_value("222k")
    expect(page.locator(".result.waiting")).to_be_visible()
    field(page, "base").fill("223k")
    expect(figure(page, "first_year")).to_have_attribute("value", "223000")


STORAGE = {
    "full": "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    "denied": """for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }""",
    "without a database": """Object.defineProperty(window, 'indexedDB', {
      get() { throw new DOMException('denied', 'SecurityError'); },
    });""",
    "without a cache": "delete window.caches;",
}


@pytest.mark.parametrize("how", STORAGE)
def test_storage_that_refuses_costs_no_figure(open_page: OpenPage, how: str) -> None:
    page = open_page("privacy/")
    page.add_init_script(STORAGE[how])
    page.goto(page.url.replace("privacy/", TOTAL))
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    box = page.get_by_label("Remember my offer")
    box.click()
    if how in ("full", "denied"):
        expect(page.locator(".offer-status")).not_to_be_empty()
        expect(box).not_to_be_checked()
    expect(field(page, "base")).to_have_value("222k")


@pytest.mark.parametrize("day", ["1970-01-01T00:00:10", "2031-02-28T12:00:00", "2099-06-01T00:00:00"])
def test_a_wrong_clock_costs_no_figure(open_page: OpenPage, day: str) -> None:
    page = open_page("privacy/")
    page.clock.set_fixed_time(day)
    page.goto(page.url.replace("privacy/", TOTAL))
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    page.goto(page.url.replace(TOTAL, PAGE["timeline"]))
    expect(page.locator(".offer-tools")).to_be_visible()
    expect(page.locator(".result.is-awaited")).to_have_count(0)
    field(page, "deadline").fill("in 4 days")
    expect(page.locator(".result:not(.stale)")).to_be_visible()


def test_little_memory_costs_no_figure_and_takes_no_picture(open_page: OpenPage) -> None:
    page = open_page("privacy/")
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'deviceMemory', { value: 0.5 });")
    page.goto(page.url.replace("privacy/", TOTAL))
    field(page, "base").fill("222k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")


def test_two_versions_of_the_site_in_two_tabs_agree_on_the_offer(open_page: OpenPage) -> None:
    """One tab is of the site before a deployment; what it keeps is read by the other."""
    old = open_page(TOTAL)
    field(old, "base").fill("222k")
    old.get_by_label("Remember my offer").check()
    new = old.context.new_page()
    version = '<meta name="scripts-version" content="'

    def later(route: object) -> None:
        html = route.fetch().text()  # type: ignore[attr-defined]
        route.fulfill(body=html.replace(version, f"{version}later-"), content_type="text/html")  # type: ignore[attr-defined]

    new.route("**/counter-ask/", later)
    new.goto(old.url.replace("total-comp", "counter-ask"))
    expect(field(new, "base")).to_have_value("222k")
    expect(figure(new, "first_year_offer")).to_have_attribute("value", "222000")
    field(new, "base").fill("224k")
    expect(field(old, "base")).to_have_value("224k")
    expect(figure(old, "first_year")).to_have_attribute("value", "224000")
