"""What a first visit brings along, in bytes as the server sends them: a law, not a time."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from bench.pages_server import PagesServer

MOST = 2_600_000
"""Bytes of a first visit, until the page is at rest: Python, the page and all that it asks for by itself."""
INDEX = "search/search_index.json"


@pytest.mark.parametrize(
    "path", ["", "desk/", "calculators/counter-ask/", "calculators/compare-offers/", "calculators/messages/"]
)
def test_a_first_visit_stays_small(browser: Browser, site: Path, path: str) -> None:
    with PagesServer({"counterplay": site}) as server:
        page = browser.new_context(service_workers="block").new_page()
        with page.expect_worker():
            page.goto(f"{server.address}counterplay/{path}")
        page.wait_for_load_state("networkidle")
        assert 1_000_000 < server.bytes_sent < MOST
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
