"""The sample is an example only: once the reader types, nothing of it is shown or counted."""

import re

from playwright.sync_api import expect

from tests.browser.calculator import PAGE, erase, field, figure, follow, problem
from tests.browser.conftest import OpenPage

NOTE = ".sample-note"
GONE = re.compile("is-gone")
PLACE = "one => one.getBoundingClientRect().top"


def test_typing_clears_the_sample_and_says_so_before(open_page: OpenPage) -> None:
    page = open_page(PAGE["counter-ask"])
    expect(page.locator(NOTE)).not_to_have_class(GONE)
    field(page, "base").fill("200k")
    expect(field(page, "offers.b.base")).to_have_attribute("placeholder", "")
    expect(field(page, "offers.b.standing")).to_have_value("none")
    expect(figure(page, "first_year_offer")).to_have_attribute("value", "200000")
    expect(page.locator(".result")).not_to_contain_text("backed by an offer")
    expect(page.locator(NOTE)).to_have_class(GONE)


def test_the_first_key_moves_no_field(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.locator(".offer-tools").wait_for()
    base = field(page, "base")
    base.click()
    before = base.evaluate(PLACE)
    page.keyboard.type("2")
    assert base.evaluate(PLACE) == before


def test_until_the_readers_answer_is_there_the_figures_are_marked_as_the_examples(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    page.locator(".offer-tools").wait_for()
    field(page, "base").press_sequentially("2")
    expect(page.locator(".result.is-example > .example-tag")).to_have_text("Example figures, not yours yet")
    expect(problem(page, "base")).to_be_visible()
    expect(page.locator(".result > .ask-for")).to_contain_text("Base salary")
    expect(page.locator(".result data, .result .example-tag")).to_have_count(0)
    field(page, "base").press_sequentially("22k")
    expect(figure(page, "first_year")).to_have_attribute("value", "222000")
    expect(page.locator(".result.is-example, .ask-for")).to_have_count(0)


def test_on_a_phone_the_bar_says_so_too(open_page: OpenPage) -> None:
    page = open_page("privacy/", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.context.route("**/answer-worker.js", lambda route: None)  # a start that takes long
    page.goto(page.url.replace("privacy/", PAGE["total-comp"]))
    page.locator(".offer-tools").wait_for()
    field(page, "base").fill("222k")
    expect(page.locator(".answer-bar")).to_be_visible()
    said = page.locator(".answer-bar").evaluate("bar => getComputedStyle(bar, '::before').content")
    assert said == '"The example, not yours yet"'


def test_on_a_phone_the_bar_keeps_no_figure_of_the_example_once_something_is_missing(open_page: OpenPage) -> None:
    page = open_page(PAGE["sign-on"], viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.locator(".offer-tools").wait_for()
    expect(page.locator(".answer-bar data, .answer-bar .bar-value")).not_to_have_count(0)
    field(page, "base").tap()
    field(page, "base").press_sequentially("187.5k")
    expect(page.locator(".result > .ask-for")).to_contain_text("Sign-on")
    expect(page.locator(".answer-bar .bar-value")).to_have_count(0)
    expect(page.locator(".answer-bar")).to_be_hidden()


def test_what_was_typed_elsewhere_clears_the_sample_too(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    follow(page, "messages")
    expect(field(page, "base")).to_have_value("200k")
    expect(page.locator(".about")).to_contain_text("$200,000 base")
    expect(page.locator(".result")).not_to_contain_text("written offer")


def test_beside_an_offer_typed_elsewhere_no_figure_of_the_example_is_seen_while_python_starts(
    open_page: OpenPage,
) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    page.route("**/*python*packed*", lambda route: None)  # it never comes
    page.goto(page.url.replace("total-comp", "counter-ask"))
    expect(field(page, "base")).to_have_value("200k")
    expect(page.locator(".result > .example-tag")).to_have_text("Working out your figures")
    expect(page.locator(".result .summary")).to_be_hidden()
    expect(page.locator(".result data").first).to_be_hidden()


def test_erase_brings_the_sample_back_and_undo_the_offer(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    erase(page)
    expect(figure(page, "first_year")).to_have_attribute("value", "260000")
    expect(page.locator(NOTE)).not_to_have_class(GONE)
    expect(field(page, "base")).to_have_attribute("placeholder", "180,000")
    page.get_by_role("button", name="Undo").click()
    expect(figure(page, "first_year")).to_have_attribute("value", "200000")
    expect(field(page, "base")).to_have_value("200k")


def test_undo_is_offered_until_the_next_edit(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    erase(page)
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    field(page, "base").fill("300k")
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)


def test_a_horizon_belongs_to_its_calculator(open_page: OpenPage) -> None:
    page = open_page(PAGE["cost-of-silence"])
    field(page, "years").fill("30")
    follow(page, "total-comp")
    expect(field(page, "years")).to_have_value("")
    expect(field(page, "years")).to_have_attribute("placeholder", "4")


def test_a_copied_letter_has_its_subject_and_its_body(open_page: OpenPage) -> None:
    page = open_page(PAGE["messages"])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    field(page, "base").fill("200k")
    expect(page.locator("[data-copy][data-example]")).to_have_count(0)
    page.locator('[data-copy="messages-to_send"]').click()
    expect(page.locator('[data-copy="messages-to_send"]')).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Subject: ")
    assert "\n\n" in copied
    assert copied == page.locator("#messages-to_send").text_content()


def test_a_page_that_opens_with_an_offer_leaves_no_room_for_the_note(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("200k")
    assert page.locator(NOTE).bounding_box()
    follow(page, "cost-of-silence")
    expect(page.locator(NOTE)).to_be_hidden()
    assert page.locator(NOTE).bounding_box() is None


def test_a_copied_example_says_that_it_is_one(open_page: OpenPage) -> None:
    page = open_page(PAGE["messages"])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    copy = page.locator("[data-copy][data-example]").first
    copy.click()
    expect(copy).to_have_text("Copied an example")
