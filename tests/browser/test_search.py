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
    "401k match": "tactics/benefits/",
    "offer letter": "letter/",
    "tender offer": "situations/startup/",
    "cost of living": "situations/remote/",
    "employee stock purchase plan": "tactics/benefits/",
    "ESPP": "tactics/benefits/",
    "lock-up": "situations/startup/",
    "lockup": "situations/startup/",
    "PIP": "situations/downturn/",
    "hourly rate 1099": "calculators/contract-or-salary/",
    "should I tell them my current salary": "tactics/first-screen/",
    "relocation package": "tactics/beyond-pay/",
    "severance": "tactics/beyond-pay/",
    "non-compete": "tactics/beyond-pay/",
    "background check": "playbook/close/",
    "start date": "playbook/close/",
    "PTO": "tactics/benefits/",
    "vacation days": "tactics/benefits/",
    "health insurance": "tactics/benefits/",
    "salary history ban": "reference/law/",
    "409A": "reference/equity/",
    "strike price": "situations/startup/",
    "vesting cliff": "reference/vesting/",
    "bonus target": "tactics/which-piece-moves/",
    "senior or staff level": "tactics/levels-first/",
    "how to decline an offer": "playbook/close/",
    "counter offer email": "playbook/counter/",
    "negotiate by email or phone": "playbook/counter/",
    "W2 vs 1099": "calculators/contract-or-salary/",
    "tax on signing bonus": "calculators/take-home/",
    "AMT": "reference/equity/",
    "ISO vs NSO": "reference/equity/",
    "take home pay": "calculators/take-home/",
    "leaving unvested stock behind": "tactics/sign-on/",
    "promotion raise": "situations/internal-move/",
    "salary range in job posting": "reference/posted-ranges/",
    "OpenAI salary": "companies/openai/",
    "Google L5 salary": "companies/google/",
    "Meta refreshers": "companies/meta/",
    "is this salary good": "calculators/three-numbers/",
    "which of two offers": "calculators/compare-offers/",
    "what to say on the phone": "calculators/call-sheet/",
    "recruiter won't give a range": "tactics/first-screen/",
    "market rate software engineer": "reference/wages/",
    "equity refresh": "tactics/refreshers/",
    "gender pay gap negotiating": "reference/research/",
    "will they rescind if I negotiate": "tactics/rescinded-offers/",
    "no answer after counter": "playbook/back-and-forth/",
    "green card sponsorship": "situations/visa/",
    "pre-IPO stock": "situations/startup/",
    "RSU vs options": "reference/equity/",
    "signing bonus repay if I quit": "tactics/sign-on/",
    "annual bonus": "tactics/which-piece-moves/",
    "noncompete": "tactics/beyond-pay/",
    "dental": "tactics/benefits/",
    "ask for a raise": "situations/internal-move/",
    "am I underpaid": "calculators/three-numbers/",
    "how do I turn down a job": "playbook/close/",
    "lock up": "situations/startup/",
    "performance improvement plan": "situations/downturn/",
    "401(k)": "tactics/benefits/",
    "contractor rate": "calculators/contract-or-salary/",
    "relocate": "situations/remote/",
    "RSU": "reference/equity/",
    "stock options": "reference/equity/",
    "Nvidia": "companies/nvidia/",
    "xAI": "companies/xai/",
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
