"""The whole story on one page: from the offer to the call sheet, with fingers on a phone and with keys alone."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.calculator import field
from tests.browser.conftest import OpenPage

DESK = "desk/"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
OFFER = {"base": "175k", "grant": "437.5k", "deadline": "in 6 days"}
OF_THEIRS = ["An example, not your offer", "$260,000", "Birch"]
"""What only the example says."""
TOP = "one => one.getBoundingClientRect().top"
LINE = 24  # pixels
FIGURE_IS_SEEN = """() => ['.standing data', '.answer-bar .bar-value'].some((one) => {
  const { top, bottom, height } = document.querySelector(one).getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
})"""


def step(page: Page, name: str) -> Locator:
    return page.locator(f"#step-{name}")


def view(page: Page, slug: str) -> Locator:
    return page.locator(f'offer-answer[data-slug="{slug}"]')


def open_step(page: Page, name: str) -> None:
    if step(page, name).get_attribute("open") is None:
        # Not a click: an answer that comes meanwhile moves what it aims at.
        step(page, name).locator("> summary").press("Enter")
        expect(step(page, name)).to_have_attribute("open", "")


def typed_offer(page: Page) -> None:
    """The offer, typed on the first step and the one for days."""
    for name, text in OFFER.items():
        open_step(page, "days" if name == "deadline" else "offer")
        field(page, name).fill(text)


def letter(page: Page) -> Locator:
    return view(page, "messages").locator(".letter-text").first


@pytest.fixture
def desk(open_page: OpenPage) -> Page:
    page = open_page(DESK, **PHONE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def test_from_the_offer_to_the_call_sheet_on_a_phone(desk: Page, tmp_path: Path) -> None:
    typed_offer(desk)
    expect(desk.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "284375")

    open_step(desk, "ask")
    expect(view(desk, "counter-ask").locator(".summary")).to_contain_text("Ask for")
    ask = desk.locator('.standing data[data-figure="first_year_ask"]').text_content()

    open_step(desk, "send")
    expect(letter(desk)).to_contain_text("$182,500")
    letter(desk).click()
    desk.keyboard.press("Control+End")
    desk.keyboard.type(" Given the market, by Friday.")
    expect(view(desk, "messages").locator(".letter-checks .lacks")).to_have_count(0)
    copy = view(desk, "messages").locator(".copy-text").first
    copy.click()
    expect(copy).to_have_text("Copied")
    copied = desk.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Subject: ")
    assert copied.rstrip().endswith("Given the market, by Friday.")

    open_step(desk, "days")
    with desk.expect_download() as saved:
        view(desk, "timeline").locator(".download").click()
    saved.value.save_as(tmp_path / "days.ics")
    assert "Counter" in (tmp_path / "days.ics").read_text("utf-8")

    open_step(desk, "answered")
    step(desk, "answered").get_by_role("button", name="They answered").click()
    expect(step(desk, "answered").locator(".round-status")).to_contain_text("Noted")
    field(desk, "pasted").fill("Good news: we can do 182k base and a 20k sign-on.")
    take = step(desk, "answered").get_by_role("button", name="Take these figures")
    expect(take).to_be_visible()
    take.click()
    expect(desk.locator('.step-line[data-step="answered"]')).to_contain_text("They moved")
    expect(field(desk, "base")).to_have_value("182,000")
    expect(view(desk, "reply-decoder").locator(".summary")).to_contain_text("Ask once more")

    open_step(desk, "send")
    expect(letter(desk)).to_contain_text("Thank you for moving base")
    expect(letter(desk)).not_to_contain_text("Given the market, by Friday.")  # what was edited went out before

    open_step(desk, "call")
    sheet = view(desk, "call-sheet")
    expect(sheet).to_contain_text("$182,000")
    assert desk.locator('.standing data[data-figure="first_year_ask"]').text_content() != ask
    desk.evaluate("window.print = () => {}")
    step(desk, "call").get_by_role("button", name="Print this sheet").click()
    expect(desk.locator("html")).to_have_class("js js-focus-visible print-call")


def test_no_figure_of_the_example_is_left_beside_an_offer(desk: Page) -> None:
    typed_offer(desk)
    for name in ("you", "years", "ask", "send", "days", "answered", "call"):
        open_step(desk, name)
        step(desk, name).scroll_into_view_if_needed()
        for shown in step(desk, name).locator("offer-answer").all():
            shown.scroll_into_view_if_needed()
            for words in OF_THEIRS:
                expect(shown).not_to_contain_text(words)


def test_answers_out_of_sight_follow_once_the_reader_rests(desk: Page) -> None:
    typed_offer(desk)
    expect(desk.locator("offer-answer.is-behind")).to_have_count(0)
    for shown in desk.locator("offer-answer").all():
        for words in OF_THEIRS:
            expect(shown).not_to_contain_text(words)


def test_an_answer_for_what_was_typed_before_is_not_printed(desk: Page) -> None:
    typed_offer(desk)
    expect(desk.locator("offer-answer.is-behind")).to_have_count(0)
    open_step(desk, "offer")
    behind = desk.evaluate(
        """() => {
          const base = document.querySelector('[name="base"]');
          base.value = '250k';
          base.dispatchEvent(new InputEvent('input', { bubbles: true }));
          return document.querySelectorAll('offer-answer.is-behind').length;
        }"""
    )
    assert behind > 0
    rule = desk.evaluate(
        """() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
          .some((one) => one instanceof CSSMediaRule && /print/.test(one.conditionText)
            && /offer-answer\\.is-behind/.test(one.cssText))"""
    )
    assert rule
    expect(desk.locator("offer-answer.is-behind")).to_have_count(0)
    expect(view(desk, "counter-ask")).to_contain_text("$250,000")


def test_what_is_edited_is_looked_over(desk: Page) -> None:
    typed_offer(desk)
    open_step(desk, "send")
    expect(letter(desk)).to_contain_text("$182,500")
    letter(desk).click()
    desk.keyboard.type("I have another offer of $900,000. ")
    lacks = view(desk, "messages").locator(".letter-checks .lacks")
    expect(lacks.filter(has_text="another offer")).to_have_count(1)
    expect(lacks.filter(has_text="$900,000")).to_have_count(1)
    copy = view(desk, "messages").locator(".copy-text").first
    copy.click()
    expect(copy).to_have_text("Copy anyway")


def test_with_the_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(DESK, viewport={"width": 1280, "height": 900})
    field(page, "base").focus()
    page.keyboard.type("175k")
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "175000")
    for name in ("you", "years", "ask", "send"):
        page.locator(".step[open] .step-done").press("Enter")
        expect(step(page, name)).to_have_attribute("open", "")
        expect(step(page, name).locator("> summary")).to_be_focused()
    expect(page.locator(".step[open]")).to_have_count(1)
    expect(letter(page)).to_contain_text("$182,500")
    letter(page).focus()
    page.keyboard.type("Dear all, ")
    expect(letter(page)).to_contain_text("Dear all,")


def test_an_address_opens_its_step(open_page: OpenPage) -> None:
    page = open_page(f"{DESK}#step-days")
    expect(step(page, "days")).to_have_attribute("open", "")
    expect(step(page, "days").locator("> summary")).to_be_in_viewport()


@pytest.mark.parametrize("name", ["base", "sign_on", "grant"])
def test_above_a_keyboard_the_figure_that_a_field_moves_is_seen(open_page: OpenPage, name: str) -> None:
    page = open_page(DESK, viewport={"width": 390, "height": 544}, is_mobile=True, has_touch=True)
    field(page, "base").fill("180k")
    field(page, name).focus()
    page.keyboard.press("End")
    page.keyboard.type("0" if name == "base" else "30k")
    page.wait_for_function(FIGURE_IS_SEEN)
    if page.locator(".answer-bar").is_visible():
        expect(page.locator(".answer-bar .bar-change").first).to_be_visible()


def test_start_answers_three_fields_and_carries_them_to_the_desk(open_page: OpenPage) -> None:
    page = open_page("", **PHONE)
    field(page, "base").fill("175k")
    field(page, "grant").fill("437.5k")
    expect(page.locator('.first-answer data[data-figure="ask_base"]')).to_have_attribute("value", "182500")
    expect(page.locator(".first-answer .summary")).to_be_in_viewport()
    page.get_by_role("link", name="Go on at the desk").click()
    expect(field(page, "base")).to_have_value("175k")
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "284375")


def test_a_piece_and_a_reason_can_be_left_out(desk: Page) -> None:
    typed_offer(desk)
    open_step(desk, "you")
    desk.locator("#step-you summary", has_text="What the market and their own ad say").click()
    field(desk, "market_base").fill("191k")
    open_step(desk, "send")
    step(desk, "send").locator("offer-answer").first.scroll_into_view_if_needed()
    expect(letter(desk)).to_contain_text("$191,000")
    open_step(desk, "ask")
    desk.locator("#step-ask summary", has_text="Which reasons you give").click()
    desk.get_by_label("The market figure").uncheck()
    open_step(desk, "send")
    step(desk, "send").locator("offer-answer").first.scroll_into_view_if_needed()
    expect(letter(desk)).not_to_contain_text("$191,000")
    expect(letter(desk)).to_contain_text("Base:")
    open_step(desk, "ask")
    desk.get_by_label("Base", exact=True).last.uncheck()
    open_step(desk, "send")
    step(desk, "send").locator("offer-answer").first.scroll_into_view_if_needed()  # its letter is drawn anew
    expect(letter(desk)).not_to_contain_text("Base:")
    desk.reload()
    expect(field(desk, "asks_base")).not_to_be_checked()


def test_no_key_moves_a_field_of_the_offer(open_page: OpenPage) -> None:
    page = open_page(DESK, **PHONE)
    page.locator(".offer-tools").first.wait_for(state="attached")
    places = (
        "() => ['base', 'sign_on', 'grant'].map((name) => "
        "document.querySelector(`[name=${name}]`).getBoundingClientRect().top)"
    )
    field(page, "base").tap()
    before = page.evaluate(places)
    for key in "175k":
        page.keyboard.type(key)
        assert page.evaluate(places) == pytest.approx(before, abs=1)  # scrolling goes by whole pixels


def test_found_in_their_words_is_only_what_they_wrote(desk: Page) -> None:
    typed_offer(desk)
    open_step(desk, "answered")
    step(desk, "answered").get_by_role("button", name="They answered").click()
    field(desk, "pasted").fill("We can do 216k base and a 40k sign-on.")
    found = step(desk, "answered").locator(".found-figures > p")
    expect(found).to_have_text("Found in their words: base $216,000, sign-on $40,000.")


def test_the_moves_of_the_rounds_are_drawn(desk: Page) -> None:
    for name in ("base", "grant"):
        field(desk, name).fill(OFFER[name])
    open_step(desk, "answered")
    step(desk, "answered").get_by_role("button", name="They answered").click()
    expect(step(desk, "answered").locator(".round-status")).to_contain_text("Noted")
    field(desk, "base").fill("182k")
    view(desk, "reply-decoder").scroll_into_view_if_needed()
    drawn = view(desk, "reply-decoder").locator("svg")
    expect(drawn).to_have_count(1)
    expect(drawn).to_have_accessible_name(re.compile(r"The moves so far .*Base ends at \$182,000"))


@pytest.mark.parametrize("text", ["2", "212", "abc"])
def test_a_message_moves_no_field_under_the_fingers(open_page: OpenPage, text: str) -> None:
    page = open_page(DESK, **PHONE)
    page.locator(".offer-tools").first.wait_for(state="attached")
    base = field(page, "base")
    base.tap()
    top = "one => one.getBoundingClientRect().top"
    before = base.evaluate(top)
    page.keyboard.type(text)
    expect(page.locator('.field[data-field="base"] .problem')).to_be_visible()
    assert base.evaluate(top) == pytest.approx(before, abs=1)


@pytest.mark.parametrize("screen", [PHONE, {"viewport": {"width": 1280, "height": 800}}], ids=["phone", "laptop"])
def test_answers_of_steps_above_leave_a_field_where_it_is(open_page: OpenPage, screen: dict[str, Any]) -> None:
    page = open_page("404.html", **screen)
    saved = json.dumps({"version": 2, "typed": OFFER | {"offers.b.base": "220k", "current.job.base": "190k"}})
    page.evaluate("saved => sessionStorage.setItem('counterplay:negotiation', saved)", saved)
    page.goto(page.url.replace("404.html", DESK))
    expect(page.locator('.standing data[data-figure="first_year_offer"]')).to_have_attribute("value", "284375")
    page.evaluate("for (const step of document.querySelectorAll('.step')) step.open = true")
    asked = field(page, "asks_base")
    asked.focus()
    at = asked.evaluate(TOP)
    expect(view(page, "compare-offers").locator(".is-awaited")).to_have_count(0)
    expect(view(page, "counter-ask").locator(".summary")).to_contain_text("Ask for")
    assert abs(asked.evaluate(TOP) - at) < LINE  # a table that is stacked in the next frame may take a part of one


def test_what_is_folded_can_be_found_in_the_page(open_page: OpenPage) -> None:
    page = open_page(DESK, viewport={"width": 1280, "height": 800})
    expect(page.locator(".desk.is-entered")).to_be_attached()
    shown = "() => getComputedStyle(document.querySelector('#step-days'), '::details-content').display"
    assert page.evaluate(shown) != "none"


def test_after_they_answered_one_press_leads_to_the_figures(desk: Page) -> None:
    field(desk, "base").fill("200k")
    step(desk, "answered").locator("summary").first.click()
    desk.get_by_role("button", name="They answered").click()
    desk.get_by_role("button", name="To the figures").click()
    expect(field(desk, "base")).to_be_focused()
    expect(field(desk, "base")).to_be_in_viewport(ratio=1)
    desk.keyboard.type("210000")  # over the old figure
    expect(field(desk, "base")).to_have_value("210000")


def test_what_is_folded_can_be_found_on_the_way_back_too(open_page: OpenPage) -> None:
    page = open_page(DESK, viewport={"width": 1280, "height": 800})
    expect(page.locator(".desk.is-entered")).to_be_attached()
    page.locator(".md-tabs__link").nth(2).click()
    expect(page.locator(".desk")).to_have_count(0)
    page.go_back()
    expect(page.locator(".desk.is-entered")).to_be_attached()
