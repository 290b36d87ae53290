"""The sample is an example only: once the reader types, nothing counts that they did not type."""

from playwright.sync_api import expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

NOTE = ".sample-note"


def test_typing_clears_the_sample_and_says_so_before(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    expect(page.locator(NOTE)).to_be_visible()
    field(page, "base").fill("200k")
    expect(field(page, "rival_base")).to_have_value("")
    expect(field(page, "leverage")).to_have_value("none")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "200000")
    expect(page.locator(".result")).not_to_contain_text("backed by an offer")
    expect(page.locator(NOTE)).to_be_hidden()


def test_what_was_typed_elsewhere_clears_the_sample_too(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    page.get_by_role("link", name="Messages", exact=True).first.click()
    expect(field(page, "base")).to_have_value("200k")
    expect(page.locator(".letter-text").first).to_contain_text("Base: $210,000")
    expect(page.locator(".letter-text").first).not_to_contain_text("written offer")


def test_erase_brings_the_sample_back(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    page.get_by_role("button", name="Erase").click()
    expect(figure(page, "first_year")).to_have_attribute("value", "260000")
    expect(page.locator(NOTE)).to_be_visible()


def test_a_horizon_belongs_to_its_calculator(open_page: OpenPage) -> None:
    page = open_page("calculators/cost-of-silence/")
    field(page, "years").fill("30")
    page.get_by_role("link", name="Total compensation", exact=True).first.click()
    expect(field(page, "years")).to_have_value("4")
