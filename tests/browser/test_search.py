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
    "h1b": "situations/visa/",
    "H-1B": "situations/visa/",
    "visa sponsorship": "situations/visa/",
    "wage level": "situations/visa/",
    "tax on RSUs": "reference/equity/",
    "no other offer": "tactics/no-competing-offer/",
    "no competing offer": "tactics/no-competing-offer/",
    "current employer counter offer": "situations/counter-offer/",
    "counter offer to stay": "situations/counter-offer/",
    "can they take back the offer": "tactics/rescinded-offers/",
    "rescinded offer": "tactics/rescinded-offers/",
    "is 5% bump good": "tactics/ceiling/",
    "what is a refresher": "tactics/refreshers/",
    "signing bonus": "tactics/sign-on/",
    "low offer": "situations/low-offer/",
    "lowball offer": "situations/low-offer/",
    "verbal offer": "situations/spoken-offer/",
    "only a spoken offer": "situations/spoken-offer/",
    "accepted but better offer": "situations/better-offer/",
    "renege on an offer": "situations/better-offer/",
    "expected salary": "tactics/first-screen/",
    "recruiter screen": "tactics/first-screen/",
    "salary expectations": "tactics/first-screen/",
    "call in thirty minutes": "situations/thirty-minutes/",
    "how they decide": "tactics/how-they-decide/",
    "compa-ratio": "tactics/how-they-decide/",
    "acquihire": "situations/acquihire-cases/",
    "Windsurf": "situations/acquihire-cases/",
    "why AI pays more": "tactics/why-ai/",
    "which piece moves": "tactics/which-piece-moves/",
    "levels first": "tactics/levels-first/",
    "new graduate": "situations/new-graduate/",
    "internal transfer": "situations/internal-move/",
    "startup options": "situations/startup/",
    "remote": "situations/remote/",
    "layoffs": "situations/downturn/",
    "deadline": "tactics/deadlines/",
    "glossary": "reference/glossary/",
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
