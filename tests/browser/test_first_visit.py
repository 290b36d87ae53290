"""What a first visit brings along, in bytes as the server sends them: a law, not a time."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bench.pages_server import PagesServer

MOST = 2_600_000
"""Bytes of a first visit, until the page is at rest: Python, the page and all that it asks for by itself."""
SOME = 1_000_000
"""Bytes that Python alone takes."""
INDEX = "search/search_index.json"


def sent_at_rest(page: Page, server: PagesServer) -> int:
    """Bytes sent, once Python has come and nothing more has for two seconds. "Network idle" leaves workers out."""
    before, tries = 0, 0
    while (sent := server.bytes_sent) < SOME or sent > before:
        before, tries = sent, tries + 1
        assert tries < 60, f"only {sent} bytes came"
        page.wait_for_timeout(2000)
    return sent


@pytest.mark.parametrize(
    "path", ["", "desk/", "calculators/counter-ask/", "calculators/compare-offers/", "calculators/messages/"]
)
def test_a_first_visit_stays_small(browser: Browser, site: Path, path: str) -> None:
    with PagesServer({"counterplay": site}) as server:
        page = browser.new_context(service_workers="block").new_page()
        page.goto(f"{server.address}counterplay/{path}")
        assert SOME < sent_at_rest(page, server) < MOST
        page.context.close()


def test_the_search_index_comes_once_the_search_is_opened(browser: Browser, site_url: str) -> None:
    page = browser.new_context(service_workers="block").new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site_url}about/")
    page.wait_for_load_state("networkidle")
    assert site_url + INDEX not in asked
    box = page.locator(".md-search__input")
    box.click()
    box.press_sequentially("clawback")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert asked.count(site_url + INDEX) == 1
    page.context.close()
