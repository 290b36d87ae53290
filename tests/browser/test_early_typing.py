"""What is typed before the scripts arrive counts as if they had been there."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage


def hold(page: Page, script: str) -> list[Route]:
    """Keep a script back; what is kept is in the list."""
    held: list[Route] = []
    page.route(f"**/{script}", lambda route: held.append(route))
    return held


def open_without_script(open_page: OpenPage, slug: str = "total-comp") -> tuple[Page, list[Route]]:
    """The page of a calculator whose script has not come."""
    page = open_page("privacy/")
    held = hold(page, "offer-calculator.js")
    page.goto(page.url.replace("privacy/", PAGE[slug]), wait_until="commit")
    field(page, "base").wait_for()
    while not held:
        page.wait_for_timeout(20)
    assert page.locator(".offer-tools").count() == 0
    return page, held


def let_come(held: list[Route]) -> None:
    """Let the script come."""
    for route in held:
        route.continue_()


def test_text_typed_before_the_scripts_is_answered(open_page: OpenPage) -> None:
    page, held = open_without_script(open_page)
    field(page, "base").click()
    page.keyboard.type("222k")
    page.wait_for_timeout(2000)
    assert field(page, "base").input_value() == "222k"
    let_come(held)
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    expect(page.locator(".result.is-example")).to_have_count(0)
    expect(field(page, "grant")).to_have_attribute("placeholder", "")
    page.keyboard.type("5")
    expect(field(page, "base")).to_have_value("222k5")


def test_a_choice_made_before_the_scripts_counts(open_page: OpenPage) -> None:
    page, held = open_without_script(open_page)
    field(page, "company").select_option("amazon")
    field(page, "base").fill("200k")
    field(page, "grant").fill("400k")
    let_come(held)
    expect(figure(page, "first_year")).to_have_attribute("value", "220000")
    expect(field(page, "instrument")).to_have_value("public_rsu")


def test_words_pasted_before_the_scripts_count(open_page: OpenPage) -> None:
    page, held = open_without_script(open_page, "reply-decoder")
    field(page, "base").fill("175k")
    field(page, "pasted").fill("We can do 185 base,\nand that is final.")
    let_come(held)
    expect(page.locator(".found-figures")).to_contain_text("base $185,000")
    expect(field(page, "pasted")).to_have_value("We can do 185 base,\nand that is final.")


def test_untouched_fields_are_not_taken_for_typed(open_page: OpenPage) -> None:
    page, held = open_without_script(open_page)
    let_come(held)
    page.locator(".offer-tools").wait_for()
    assert page.evaluate("sessionStorage.getItem('counterplay:negotiation')") is None
    expect(page.locator(".sample-note")).to_be_visible()


def test_on_a_phone_a_first_answer_that_comes_late_moves_no_field(open_page: OpenPage) -> None:
    page = open_page("privacy/", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    held: list[Route] = []
    page.context.route("**/*python*packed*", lambda route: held.append(route))
    page.goto(page.url.replace("privacy/", "desk/"))
    page.locator(".offer-tools").first.wait_for(state="attached")
    field(page, "base").tap()
    page.keyboard.type("1")
    expect(page.locator(".calculator-note").first).to_be_visible()  # Python takes its time
    place = "one => one.getBoundingClientRect().top"
    before = field(page, "base").evaluate(place)
    page.keyboard.type("75k")
    let_come(held)
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "175000")
    expect(page.locator(".calculator-note:visible")).to_have_count(0)
    assert field(page, "base").evaluate(place) == pytest.approx(before, abs=1)  # scrolling goes by whole pixels
