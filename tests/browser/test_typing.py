"""A reader types an offer and reads the answer."""

import pytest
from playwright.sync_api import expect

from tests.browser.calculator import PAGE, field, figure, reply, typed
from tests.browser.conftest import OpenPage


def test_a_typed_offer_is_answered_with_its_year_table(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    for name, text in {"base": "340k", "sign_on": "$50,000", "grant": "1.6M"}.items():
        field(page, name).fill(text)
    expect(figure(page, "first_year")).to_have_attribute("value", "790000")
    expect(figure(page, "recurring")).to_have_attribute("value", "740000")
    expect(figure(page, "total")).to_have_attribute("value", "3010000")
    totals = page.locator('.result .pay-table data[data-figure="total"]')
    expect(totals).to_have_text(["$790,000", "$740,000", "$740,000", "$740,000"])


def test_the_page_shows_what_python_answers_elsewhere(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    field(page, "base").fill("201k")
    expected = reply("counter-ask", typed(page))["values"]
    expect(figure(page, "total_offer")).to_have_attribute("value", expected["total_offer"])
    shown = page.locator(".result data[data-figure]:not(table data)").evaluate_all(
        "found => found.map(one => [one.dataset.figure, one.value])"
    )
    assert {name: value for name, value in shown if name in expected} == {name: expected[name] for name, _ in shown}


def test_fast_typing_ends_at_the_last_text(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    base = field(page, "base")
    base.fill("")
    base.press_sequentially("123456789", delay=20)
    base.press("Backspace")
    expect(figure(page, "guaranteed_cash")).to_have_attribute(
        "value", reply("total-comp", typed(page))["values"]["guaranteed_cash"]
    )


def test_unfolded_workings_stay_unfolded(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    working = page.locator("#total-comp-working-first_year")
    working.locator("summary").click()
    field(page, "base").fill("200000")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    expect(working).to_have_attribute("open", "")


def test_workings_are_filled_when_they_are_opened(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    first, second = page.locator("#total-comp-working-first_year"), page.locator("#total-comp-working-total")
    field(page, "base").fill("200000")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    expect(first.locator("p")).to_have_count(0)
    first.locator("summary").click()
    expect(first.locator(".sum")).to_contain_text("$200,000")
    field(page, "base").fill("300000")
    expect(first.locator(".sum")).to_contain_text("$300,000")
    field(page, "base").fill("much")
    expect(page.locator(".stale-note")).to_be_visible()
    second.locator("summary").click()
    expect(second.locator(".sum")).to_contain_text("$300,000 × 4")
    expect(page.locator(".stale-note")).to_be_visible()


def test_what_a_key_press_does_not_change_stays_as_it_is(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.evaluate("window.before = [...document.querySelectorAll('.result *')]")
    field(page, "base").fill("200000")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    kept = page.evaluate("window.before.filter((element) => element.isConnected).length")
    assert kept > 100
    shown = page.locator(".result").evaluate("result => result.innerHTML")
    field(page, "base").fill("300000")
    expect(figure(page, "first_year")).to_have_attribute("value", "300000")
    field(page, "base").fill("200000")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    assert page.locator(".result").evaluate("result => result.innerHTML") == shown


def test_the_answer_is_announced_once_typing_rests(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200000")
    expect(page.locator(".announce")).to_contain_text("$200,000")


def test_a_row_can_be_added(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.locator("details.folded", has=page.locator(".rows")).locator("summary").first.click()
    shown = page.locator(".row:visible")
    before = shown.count()
    page.locator(".add-row").click()
    expect(shown).to_have_count(before + 1)
    expect(shown.last.locator("input").first).to_be_focused()


@pytest.mark.parametrize("slug", ["desk", "total-comp"])
@pytest.mark.parametrize("is_phone", [True, False])
def test_a_tap_selects_what_is_there_and_a_second_one_does_not(open_page: OpenPage, slug: str, is_phone: bool) -> None:
    width = 390 if is_phone else 1280
    page = open_page(PAGE[slug], viewport={"width": width, "height": 844}, is_mobile=is_phone, has_touch=is_phone)
    base = field(page, "base")
    base.fill("216,000")
    base.blur()
    press = base.tap if is_phone else base.click
    press()
    page.keyboard.type("220k")
    expect(base).to_have_value("220k")
    page.wait_for_timeout(600)  # a double click selects a word
    press()
    page.keyboard.type("5")
    assert len(base.input_value()) == len("220k5")


def test_a_click_into_a_long_text_selects_nothing(open_page: OpenPage) -> None:
    page = open_page(PAGE["reply-decoder"])
    pasted = field(page, "pasted")
    pasted.fill("We can do 216k.")
    pasted.blur()
    pasted.click()
    assert pasted.evaluate("one => one.selectionStart === one.selectionEnd")
