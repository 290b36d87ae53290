"""What readers are likely to type finds the right page first."""

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


READY = "Type to start searching"


def test_the_right_page_comes_first(open_page: OpenPage, site_url: str) -> None:
    page = open_page("about/")
    box, state = page.locator(".md-search__input"), page.locator(".md-search-result__meta")
    first = page.locator(".md-search-result__item").first.locator(".md-search-result__link").first
    box.click()
    found = {}
    for words in FIRST:
        box.fill("")
        box.press("Backspace")  # the search listens to keys only
        expect(state).to_have_text(READY)
        box.fill(words)
        box.press("End")
        expect(state).not_to_have_text(READY)
        expect(first).to_be_visible()
        address = str(first.get_attribute("href")).removeprefix(site_url)
        found[words] = address.partition("?")[0].partition("#")[0]
    assert found == FIRST
