"""What a reader takes along: links, texts and print, each as it says it is, and none of an example's by mistake."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator import PAGE, field, figure
from tests.browser.conftest import OpenPage

STATUS = ".offer-status"
AMOUNT = re.compile(r"[$]|[0-9]{4}|[0-9],[0-9]{3}")
OFFER = {"base": "175k", "grant": "437.5k", "company_name": "Quixby"}
MINE = "() => [sessionStorage, localStorage].map((one) => one.getItem('counterplay:negotiation'))"
PRINTS = "window.printed = 0; window.print = () => { window.printed += 1; }; 0"
DEAD = ".copy-text, .print-sheet, .step-done, .add-row, .plain-page"
SHAPE = "#shape=1~base-92-75-75-75-75~sign_on-8-25-0-0-0"


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def with_clipboard(page: Page) -> Page:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def typed(page: Page) -> None:
    page.locator(".offer-tools").wait_for()
    for name, text in OFFER.items():
        if page.locator(f'[name="{name}"]').count():
            field(page, name).evaluate("one => one.closest('details')?.setAttribute('open', '')")
            field(page, name).fill(text)


def test_a_link_without_figures_shows_the_shape_and_leaves_the_openers_offer_alone(open_page: OpenPage) -> None:
    page = with_clipboard(open_page(PAGE["total-comp"]))
    typed(page)
    page.get_by_role("button", name="Copy link without figures").click()
    expect(page.locator(STATUS)).to_contain_text("no amount, no name and no date")
    link = copied(page)
    assert "/shape/#shape=" in link
    assert not AMOUNT.search(link.partition("#")[2])

    friend = open_page(PAGE["total-comp"])
    field(friend, "base").fill("222k")
    expect(figure(friend, "first_year")).to_have_attribute("value", "222000")
    before = friend.evaluate(MINE)
    friend.goto(link)
    shape = friend.locator("shared-shape")
    expect(shape.locator(".summary")).to_have_text("Over four years it pays 62% base and 38% equity.")
    expect(shape.locator("svg")).to_be_visible()
    expect(shape).not_to_contain_text("An example")
    for said in shape.locator("p, text").all_text_contents():
        assert not AMOUNT.search(said)
    assert friend.evaluate(MINE) == before
    friend.goto(friend.url.partition("shape/")[0] + PAGE["total-comp"])
    expect(field(friend, "base")).to_have_value("222k")
    expect(field(friend, "grant")).to_have_value("")


def test_a_link_that_is_cut_off_says_so_and_another_one_is_shown_after_it(open_page: OpenPage) -> None:
    page = open_page(f"shape/{SHAPE[:20]}")
    note = page.locator("shared-shape .calculator-note")
    expect(note).to_contain_text("cut off")
    expect(page.locator("shared-shape svg")).to_have_count(0)
    page.evaluate("hash => { location.hash = hash; }", SHAPE)
    expect(page.locator("shared-shape .summary")).to_have_text("Over four years it pays 92% base and 8% sign-on.")
    expect(note).to_be_hidden()


def test_with_nothing_typed_no_link_is_copied(open_page: OpenPage) -> None:
    page = with_clipboard(open_page(PAGE["total-comp"]))
    for name in ("Copy link", "Copy link without figures"):
        page.evaluate("navigator.clipboard.writeText('before')")
        page.get_by_role("button", name=name, exact=True).click()
        expect(page.locator(STATUS)).to_contain_text("Nothing was typed yet")
        assert copied(page) == "before"


def test_what_is_missing_for_a_shape_is_asked_for(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "grant").fill("200k")
    page.get_by_role("button", name="Copy link without figures").click()
    expect(page.locator(STATUS)).to_contain_text("Type the base salary")


def test_where_copying_is_blocked_the_link_can_be_read(open_page: OpenPage) -> None:
    page = open_page(PAGE["total-comp"])
    field(page, "base").fill("175k")
    page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('blocked')); 0")
    page.get_by_role("button", name="Copy link without figures").click()
    expect(page.locator(STATUS)).to_contain_text("/shape/#shape=1~base-100-")


def test_the_letter_is_saved_as_edited_and_looked_over_first(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(PAGE["messages"])
    typed(page)
    letter = page.locator("#messages-to_send")
    expect(letter).to_contain_text("$182,500")
    save = page.locator('[data-save="messages-to_send"]')
    with page.expect_download() as saved:
        save.click()
    saved.value.save_as(tmp_path / "letter.txt")
    assert (tmp_path / "letter.txt").read_text("utf-8") == letter.text_content()
    letter.click()
    page.keyboard.press("Control+Home")
    page.keyboard.type("I hold an offer of $900,000. ")
    save.click()
    expect(save).to_have_text("Save as text anyway")
    with page.expect_download() as saved:
        save.click()
    assert saved.value.suggested_filename == "messages-to_send.txt"
    saved.value.save_as(tmp_path / "edited.txt")
    assert "$900,000" in (tmp_path / "edited.txt").read_text("utf-8")
    page.get_by_role("button", name="Write it anew").click()
    expect(save).to_have_text("Save as text")


def test_the_call_sheet_is_saved_and_copied_as_text(open_page: OpenPage, tmp_path: Path) -> None:
    page = with_clipboard(open_page(PAGE["call-sheet"]))
    typed(page)
    expect(page.locator(".result .about")).to_contain_text("$175,000 base")
    expect(page.locator("[data-copy][data-example]")).to_have_count(0)
    with page.expect_download() as saved:
        page.locator('[data-save="call-sheet-text"]').click()
    saved.value.save_as(tmp_path / "sheet.txt")
    text = (tmp_path / "sheet.txt").read_text("utf-8")
    assert "- Base: they offer $175,000, you ask $182,500." in text
    assert "{" not in text
    page.locator('[data-copy="call-sheet-text"]').click()
    expect(page.locator('[data-copy="call-sheet-text"]')).to_have_text("Copied")
    assert copied(page) == text


def test_the_brief_that_is_copied_holds_no_figure(open_page: OpenPage) -> None:
    page = with_clipboard(open_page(PAGE["messages"]))
    typed(page)
    expect(page.locator("#messages-to_send")).to_contain_text("$182,500")
    page.get_by_text("A brief for your own AI assistant").click()
    page.locator('[data-copy="messages-brief"]').click()
    expect(page.locator('[data-copy="messages-brief"]')).to_have_text("Copied")
    brief = copied(page)
    assert "Over four years it pays 62% base and 38% equity." in brief
    assert "Left out of this brief:" in brief
    assert not AMOUNT.search(brief)
    assert "Quixby" not in brief


# --- An example's, and without scripts --------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", ["messages", "call-sheet", "timeline", "total-comp", "desk"])
def test_no_text_of_the_example_leaves_without_saying_so(open_page: OpenPage, slug: str) -> None:
    page = with_clipboard(open_page(PAGE[slug]))
    page.locator(".offer-tools").wait_for()
    expect(page.locator("[data-save]")).to_have_count(0)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    for copy in page.locator("[data-copy]").all():
        expect(copy).to_contain_text("example")
        copy.click()
        expect(copy).to_have_text("Copied an example")
    for link in page.locator("a.download").all():
        assert (link.get_attribute("download") or "").startswith("example-")
    for link in page.locator('a[href^="mailto:"]').all():
        assert "An%20example" in (link.get_attribute("href") or "")


def test_the_examples_sheet_is_not_printed_and_the_readers_is(open_page: OpenPage) -> None:
    page = open_page("desk/#step-call")
    page.evaluate(PRINTS)
    button = page.locator(".print-sheet")
    button.click()
    expect(button).to_contain_text("Type your offer first")
    assert page.evaluate("window.printed") == 0
    page.locator("#step-offer").evaluate("one => { one.open = true; }")
    field(page, "base").fill("175k")
    expect(button).to_have_text("Print this sheet")
    expect(page.locator('offer-answer[data-slug="call-sheet"]')).to_contain_text("$175,000")
    expect(page.locator("offer-answer.is-behind")).to_have_count(0)
    button.click()
    page.wait_for_function("window.printed === 1")


@pytest.mark.parametrize("slug", ["messages", "call-sheet"])
def test_on_paper_an_example_says_that_it_is_one(open_page: OpenPage, slug: str) -> None:
    page = open_page(PAGE[slug])
    page.emulate_media(media="print")
    expect(
        page.locator(".result").get_by_text(re.compile("^(An example, not your offer|The example:)")).first
    ).to_be_visible()


@pytest.mark.parametrize("path", ["desk/", PAGE["messages"], PAGE["call-sheet"], "shape/"])
def test_without_scripts_no_button_is_there_that_would_do_nothing(open_page: OpenPage, path: str) -> None:
    page = open_page(path, java_script_enabled=False)
    for button in page.locator(f".md-content :is({DEAD})").all():
        expect(button).to_be_hidden()
    expect(page.locator(".result .summary").first).to_be_visible()


def test_only_what_the_privacy_page_names_is_stored(open_page: OpenPage) -> None:
    page = open_page(PAGE["messages"])
    typed(page)
    expect(page.locator("#messages-to_send")).to_contain_text("$182,500")
    stored = page.evaluate("() => [sessionStorage, localStorage].map((one) => Object.keys(one))")
    assert stored[0] == ["counterplay:negotiation"]
    assert not [key for key in stored[1] if "palette" not in key]
    assert json.loads(page.evaluate(MINE)[0])["typed"]["base"] == "175k"
