"""What comes out of a printer: so many pages and no more, whatever was typed, on either paper."""

import json
import re
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from calculators.answer import answer
from tests.browser.calculator import PAGE
from tests.browser.test_desk import DESK, open_step, step, view
from tests.browser.test_typed_layout import GO

TODAY = date.today().isoformat()
PAPERS = "A4", "Letter"
MOST_PAGES = {"call-sheet": 1, "timeline": 1, "messages": 1, "counter-ask": 2, "total-comp": 2}
DRAWN_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")

PRINTED = """() => [...document.querySelectorAll('.offer-form .has-text .control')]
  .filter((one) => !one.querySelector('input, select')?.checkVisibility() && one.scrollWidth <= one.clientWidth)
  .map((one) => [one.querySelector('[name]').name, getComputedStyle(one, '::before').content])"""
"""What stands on paper in the place of each control, by its name."""

THREE_FIELDS = {"base": "212k", "sign_on": "25k", "grant": "480k"}
RICH = THREE_FIELDS | {
    "company_name": "Aster",
    "deadline": "in 4 days",
    "current.job.base": "190k",
    "unvested": "60k",
    "offers.b.name": "Google",
    "offers.b.standing": "spoken",
    "offers.b.base": "205k",
    "offers.b.grant": "560k",
    "walk_away": "300k",
    "happy": "380k",
}
RECORDS = {
    "the example": {},
    "three fields": THREE_FIELDS,
    "a deadline": THREE_FIELDS | {"deadline": "in 4 days"},
    "rich": RICH,
    "two sign-ons": {
        "company": "amazon",
        "base": "185k",
        "sign_on": "90k",
        "sign_on_year_2": "70k",
        "grant": "250k",
        "vesting": "5/15/40/40",
        "deadline": "in 9 days",
        "market_base": "198k",
        "market_source": "Levels.fyi",
        "market_percentile": "60",
        "walk_away": "250k",
        "happy": "310k",
    },
    "everything": RICH
    | {
        "bonus_percent": "15",
        "raise_percent": "3",
        "refresh.0.amount": "100k",
        "offer_level": "L5",
        "next_level": "L6",
        "scope_evidence": "I led the search rewrite with nine engineers across three teams",
        "market_base": "225k",
        "market_source": "Levels.fyi, L5 in Seattle",
        "posted_low": "190k",
        "posted_high": "240k",
        "posted_source": "their own ad",
        "offers.b.standing": "written",
        "offers.b.deadline": "in 10 days",
        "reply_by": "in 8 days",
        "start_date": "in 60 days",
        "year_one_floor": "220k",
        "role": "Staff engineer",
        "recruiter": "Dana",
        "your_name": "Sam",
    },
}


def _after_a_round(typed: dict[str, str]) -> dict[str, str]:
    """Once they have moved base."""
    reply: dict[str, Any] = json.loads(answer(json.dumps({"answered": typed | {"today": TODAY}})))
    assert reply["problems"] == []
    recorded: dict[str, str] = reply["typed"]
    return typed | recorded | {"base": "218k"}


LONG = "Aster Applied Machine Intelligence Research and Infrastructure Laboratories"
OTHERS = {"b": "Birch Autonomous Transportation", "c": "Cedar Quantitative Research Partners", "d": "Dogwood Institute"}
RECORDS["every part of pay"] = (
    RECORDS["everything"]
    | {
        "company_name": LONG,
        "role": "Principal Machine Learning Infrastructure Engineer, Reliability and Performance",
        "place": "San Francisco, California or remote within the United States",
        "manager": "Alexandria Montgomery-Papadopoulos",
        "in_writing": "written",
        "sign_on_year_2": "15k",
        "bonus_first_year": "20k",
        "commission": "30k",
        "other_cash": "6,500",
        "match_401k": "50% up to 6%",
        "espp_discount": "15",
        "espp_saved": "10",
        "espp_lookback": "yes",
        "premium": "3,600",
        "premium_now": "2,400",
        "deductible": "1,500",
        "deductible_now": "1,000",
        "care": "4,000",
        "hsa": "1,000",
        "leave_days": "25",
        "leave_days_now": "20",
        "perks": "2,400",
        "second_grant": "120k",
        "second_vesting": "50/50",
        "refresh.1.amount": "120k",
        "refresh.1.year": "2",
        "refresh.2.amount": "90k",
        "refresh.2.year": "3",
        "current.job.vests_12": "80k",
        "lost_bonus": "19k",
        "next_bonus": "in 40 days",
        "next_vest": "in 20 days",
        "market_base": "235k",
        "market_source": "Levels.fyi, Senior Staff ML Engineer in the San Francisco Bay Area, 2026",
        "posted_high": "260k",
        "posted_source": "their own job advertisement of November on their careers page",
        "walk_away": "520k",
        "happy": "560k",
        "reach": "600k",
        "year_one_floor": "350k",
    }
    | {
        f"offers.{key}.{name}": text
        for key, company in OTHERS.items()
        for name, text in {
            "name": company,
            "standing": "written",
            "base": "228k",
            "grant": "620k",
            "deadline": "in 10 days",
        }.items()
    }
)
ROUNDS = RECORDS | {f"{name}, round 2": _after_a_round(typed) for name, typed in RECORDS.items() if typed}


def go(page: Page, site_url: str, path: str) -> None:
    page.evaluate(GO, site_url + path)
    page.wait_for_url(site_url + path)
    page.locator(".offer-tools").first.wait_for(state="attached")


def settled(page: Page) -> None:
    """Wait until what is shown is the reader's, if they have typed anything, and is the answer to all of it."""
    expect(page.locator(":is(.is-example, .is-awaited).result, offer-answer.is-behind")).to_have_count(0)


def pages_of(page: Page, button: Locator | None = None) -> dict[str, int]:
    """How many pages come out on each paper; of a part of the page if its button is pressed before."""
    found = {}
    for paper in PAPERS:
        if button:
            expect(page.locator("html.print-call")).to_have_count(0)  # what the print before had taken away is back
            button.click()
            expect(page.locator("html.print-call")).to_have_count(1)
        found[paper] = len(DRAWN_PAGE.findall(page.pdf(format=paper)))
    return found


def test_what_was_typed_is_printed_in_whole(browser: Browser, site_url: str) -> None:
    typed = RECORDS["every part of pay"]
    with browser.new_context(service_workers="block") as context:
        page = context.new_page()
        page.goto(f"{site_url}404.html")
        saved = json.dumps({"version": 2, "typed": typed})
        page.evaluate("saved => sessionStorage.setItem('counterplay:negotiation', saved)", saved)
        page.goto(site_url + PAGE["counter-ask"])
        settled(page)
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        printed = dict(page.evaluate(PRINTED))
    for name in ("base", "offers.b.name", "market_source", "bonus_percent"):
        assert printed[name] == f'"{typed[name]}"'
    assert printed["offers.b.standing"] == '"An offer in writing"'


def test_what_a_step_at_the_desk_still_needs_is_not_printed(browser: Browser, site_url: str) -> None:
    with browser.new_context(service_workers="block") as context:
        page = context.new_page()
        page.goto(f"{site_url}404.html")
        saved = json.dumps({"version": 2, "typed": {"deadline": "in 4 days"}})
        page.evaluate("saved => sessionStorage.setItem('counterplay:negotiation', saved)", saved)
        page.goto(site_url + DESK)
        open_step(page, "ask")
        asked = step(page, "ask").locator(".ask-for").first
        expect(asked).to_be_visible()
        page.emulate_media(media="print")
        expect(asked).to_be_hidden()


@pytest.mark.parametrize("name", ROUNDS)
def test_each_print_has_its_pages(browser: Browser, site_url: str, name: str) -> None:
    typed = ROUNDS[name]
    found: dict[str, dict[str, int]] = {}
    with browser.new_context(service_workers="block") as context:
        page = context.new_page()
        page.goto(f"{site_url}404.html")
        if typed:
            saved = json.dumps({"version": 2, "typed": typed})
            page.evaluate("saved => sessionStorage.setItem('counterplay:negotiation', saved)", saved)
        page.goto(site_url + PAGE["total-comp"])
        page.locator(".offer-tools").wait_for(state="attached")
        for slug in MOST_PAGES:
            go(page, site_url, PAGE[slug])
            settled(page)
            found[slug] = pages_of(page)
        if typed:
            go(page, site_url, DESK)
            open_step(page, "call")
            view(page, "call-sheet").scroll_into_view_if_needed()
            settled(page)
            page.evaluate("window.print = () => {}")
            found["desk"] = pages_of(page, step(page, "call").get_by_role("button", name="Print this sheet"))
    most = MOST_PAGES | {"desk": MOST_PAGES["call-sheet"]}
    assert {slug: pages for slug, pages in found.items() if max(pages.values()) > most[slug]} == {}
