"""A reader finds an ad and takes its range, which then counts on every page; one tap takes it back."""

from playwright.sync_api import expect

from tests.browser.calculator import field
from tests.browser.conftest import OpenPage

PAGE, ASK = "reference/posted-ranges/", "calculators/counter-ask/"
ROWS = "evidence-table tbody tr:visible"


def test_a_range_is_found_and_taken(open_page: OpenPage) -> None:
    page = open_page(PAGE)
    page.locator("#ads-filter").fill("STRIPE balance")
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page.locator(".evidence-count")).to_have_text("1 of 75 ads.")
    page.locator(ROWS).get_by_role("button", name="Use Stripe").click()
    expect(page.locator(".evidence-taken")).to_contain_text("Your posted range is now $190,400 to $285,600")
    page.goto(page.url.replace(PAGE, ASK))
    expect(field(page, "posted_high")).to_have_value("285600")
    expect(field(page, "posted_low")).to_have_value("190400")


def test_undo_brings_back_what_stood(open_page: OpenPage) -> None:
    page = open_page(ASK)
    field(page, "posted_high").fill("210k")
    page.goto(page.url.replace(ASK, PAGE))
    page.locator(ROWS).get_by_role("button", name="Use Google, Software").click()
    page.locator(".evidence-taken button").click()
    expect(page.locator(".evidence-taken")).to_have_text("Back as it was.")
    page.goto(page.url.replace(PAGE, ASK))
    expect(field(page, "posted_high")).to_have_value("210k")
    expect(field(page, "posted_low")).to_have_value("")
