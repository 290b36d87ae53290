"""Once visited, the site is there without a network, and its calculators with it."""

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from bench.pages_server import PagesServer
from tests.browser.calculator import PAGE, field, figure
from tests.door import values

HAPPY = values("three-numbers", {"occupation": "Data Scientists"})["happy"]

# Resolves once the offline worker has stored all of Python.
PYTHON_STORED = """async () => {
  await navigator.serviceWorker.ready;
  for (;;) {
    const urls = (await (await caches.open('counterplay')).keys()).map(({ url }) => url);
    const stored = (end) => urls.some((url) => url.endsWith(end));
    const packs = ['/python.packed', '/words.packed', '/rehearsal.packed', '/own-words.packed'];
    const ends = ['pyodide.mjs', 'pyodide.asm.mjs', ...packs, '.wasm'];
    if (ends.every(stored)) return urls.length;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}"""


def test_the_site_reads_and_calculates_without_a_network(browser: Browser, site: Path) -> None:
    page = browser.new_context().new_page()
    with PagesServer({"counterplay": site}) as server:
        home = f"{server.address}counterplay/"
        page.goto(home + PAGE["total-comp"])
        calculates(page, "250k", "250000")
        assert page.evaluate(PYTHON_STORED) > 50

    page.goto(home + PAGE["total-comp"])
    calculates(page, "260k", "260000")
    page.goto(home + PAGE["three-numbers"])
    field(page, "occupation").fill("Data Scientists")
    expect(figure(page, "happy")).to_have_attribute("value", HAPPY)
    page.goto(home + "playbook/")
    expect(page.locator("h1")).to_be_visible()
    page.goto(home + "no-such-page/")
    expect(page).to_have_title("Page not found - Counterplay")
    page.context.close()


def calculates(page: Page, base: str, first_year: str) -> None:
    field(page, "base").fill(base)
    expect(figure(page, "first_year")).to_have_attribute("value", first_year)
