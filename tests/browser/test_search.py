"""What readers are likely to type finds the right page first."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage

FIRST = {
    "exploding offer": "tactics/deadlines/",
    "top of band": "playbook/back-and-forth/",
    "clawback": "tactics/sign-on/",
    "OpenAI cliff": "companies/openai/",
    "how much should I ask": "calculators/counter-ask/",
    "best and final": "playbook/back-and-forth/",
    "RSU refresh": "tactics/refreshers/",
    "walk away": "tactics/ceiling/",
}


@pytest.mark.parametrize(("words", "address"), FIRST.items())
def test_the_right_page_comes_first(words: str, address: str, open_page: OpenPage, site_url: str) -> None:
    page = open_page("about/")
    page.locator(".md-search__input").fill(words)
    first = page.locator(".md-search-result__item").first.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    href = str(first.get_attribute("href")).partition("?")[0].partition("#")[0]
    assert href.removeprefix(site_url) == address
